"""Holds every sentence of a page to the evidence: citations, quotes, numbers, names, marks.

The same rules hold for an author's words and for composed ones; a fault in an author's words is found at its own line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.answers.claims import Paragraph, claims_of
from generator.answers.language.english import stems, word_count
from generator.answers.language.phrases import Phrases, same_spelling
from generator.answers.language.prose import plain, sentences
from generator.answers.language.quantities import quantities, values
from generator.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.answers.claims import Claim, Explanation, Prose
    from generator.catalog.fields import At, Source
    from generator.catalog.records import Catalog, Evidence, Explained, Item, Paper, Step
    from generator.problems import Level

LONGEST_QUOTE = 25
SHORTEST_QUOTE = 4
MOST_OPENING_SENTENCES = 3
LEAST_SUPPORT = 0.25
"""The share of a cited sentence's own content words that should occur in what it cites."""
FEWEST_WORDS_TO_WEIGH = 6
_ADDRESS = re.compile(r"(?:https?:/|www\.)\S+|\b[a-z0-9-]+\.(?:com|org|net|io|ai|edu|dev)\b(?:/\S*)?", re.IGNORECASE)
_WRONG_OPENING = "write `Does not ...`, `Is not ...` or `Cannot ...`"
_NEGATED = re.compile(r"(?:Does not|Is not|Cannot|Is no|Has no|Needs)\b")
_STRAIGHT = str.maketrans("’‘“”", "''\"\"")
_NUMBER_HINT = "a number must stand in a cited summary or in the question"


@dataclass(frozen=True, slots=True)
class _Fault:
    at: At
    message: str
    hint: str = ""
    line: int = 0
    level: Level = "error"


class Names:
    """The names of every work of a catalog; built once, so that an outsider is found wherever it is named."""

    def __init__(self, catalog: Catalog) -> None:
        self._phrases: Phrases[str] = Phrases(same_spelling)
        for paper in catalog.papers.values():
            for name in filter(None, (paper.title, paper.short_name)):
                self._add(name, paper.id)
        for model in catalog.models.values():
            self._add(model.name, model.id)

    def _add(self, name: str, record: str) -> None:
        """A name in lower case is a word like any other and cannot be told from it."""
        if name != name.lower():
            self._phrases.add(name, record)

    def in_text(self, text: str) -> Iterator[str]:
        """The names that a text mentions, as it writes them."""
        for use in self._phrases.uses(text):
            yield text[use.start : use.end]


def check_grounding(
    evidence: Evidence, explanation: Explanation, source: Source | None, names: Names | None = None
) -> Iterator[Problem]:
    """Every sentence of one page that the evidence does not carry, each fault once.

    `source` is the file of the question; without it a problem stands at the first line of a file named by the id.
    """
    for fault in _faults(evidence, explanation, names):
        yield _located(fault, source, evidence.question.id)


def check_explained(paper: Paper, source: Source | None) -> Iterator[Problem]:
    """Every statement of a paper's plain-words explanation that its summary does not carry."""
    if paper.explained:
        for fault in _explained_faults(paper, paper.explained):
            yield _located(fault, source, paper.id)


def _located(fault: _Fault, source: Source | None, record: str) -> Problem:
    if source is None:
        return Problem(f"{record}.yml", 1, 1, fault.message, fault.hint, fault.level)
    return source.problem(fault.at, fault.message, fault.hint, line=fault.line, level=fault.level)


def _faults(evidence: Evidence, explanation: Explanation, names: Names | None) -> Iterator[_Fault]:
    ground = _Ground.of(evidence, names)
    for part, prose in explanation.parts():
        at: At = ("answer", part) if explanation.written else ("question",)
        for claim in claims_of(prose):
            yield from _claim_faults(claim, at, ground)
        if explanation.written and part in {"model", "related"}:
            yield from _unmarked_paragraphs(prose, at)
        if part == "in_short":
            yield from _opening_faults(prose, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What the sentences of one page may rest on; made once for the page."""

    evidence: Evidence
    question: str
    said: Mapping[str, str]
    """By the item's id, all that is known of it."""
    known: str
    """The question and everything that is known of every given item."""
    names: Names | None

    @classmethod
    def of(cls, evidence: Evidence, names: Names | None) -> _Ground:
        """The ground of one page."""
        question = flat(evidence.question.question)
        said = {item.id: flat(said_by(item)) for item in evidence.items}
        known = " | ".join([question, *said.values()])
        return cls(evidence=evidence, question=question, said=said, known=known, names=names)

    def carrying(self, cited: list[Item]) -> list[str]:
        """The texts that may carry a sentence: the question and what is known of the cited items."""
        return [self.question, *(self.said[item.id] for item in cited)]


def _claim_faults(claim: Claim, at: At, ground: _Ground) -> Iterator[_Fault]:
    """The faults of one sentence; what cannot be judged after an unknown citation is left alone."""
    given = {one: ground.evidence.item(one) for one in claim.sources}
    outsiders = [one for one, item in given.items() if item is None]
    for one in outsiders:
        hint = f"given: {', '.join(sorted(name for item in ground.evidence.items for name in item.ids))}"
        yield _Fault(at, f"[@{one}] is cited, but was not given for this question", hint, claim.line)
    if outsiders:
        return
    carried = ground.carrying([item for item in given.values() if item])
    words = plain(claim.text)
    yield from _quote_faults(claim, at, carried)
    for one in _ungrounded_numbers(words, carried, ground):
        yield _Fault(at, f"the number '{one}' is in no cited summary and not in the question", _NUMBER_HINT, claim.line)
    for name in _outsiders(words, ground):
        yield _Fault(at, f"'{name}' was not given for this question", "name only what was given", claim.line)
    for found in _ADDRESS.findall(words):
        if found not in ground.known:
            yield _Fault(at, f"an address stands in the text: {found}", "cite the work instead", claim.line)
    if given and _support(words, carried, ground) < LEAST_SUPPORT:
        hint = "say it in words that the source uses, or cite the source that says it"
        yield _Fault(
            at, f"hardly a word of this sentence is in what it cites: {_cut(words)}", hint, claim.line, "warning"
        )


def said_by(item: Item) -> str:
    """All that is known of an item: its names, what it takes and gives, its summary."""
    model, paper = item.model, item.paper
    known = [item.name, item.short_name]
    if model:
        known += [model.takes or "", model.gives or ""]
    if paper:
        known += [paper.title, paper.short_name or "", str(paper.year or ""), paper.venue or ""]
    if item.explained:
        known += [item.explained.takes, item.explained.gives]
    return " \n".join([*known, item.summary.text if item.summary else ""])


def _quote_faults(claim: Claim, at: At, carried: list[str]) -> Iterator[_Fault]:
    for quote in claim.quotes:
        if word_count(quote) > LONGEST_QUOTE:
            message = f"a quotation of {word_count(quote)} words: {_cut(quote)}"
            yield _Fault(at, message, f"at most {LONGEST_QUOTE} are allowed", claim.line)
        elif not any(_holds(text, quote) for text in carried):
            message = f"the quoted words stand in no cited summary and not in the question: {_cut(quote)}"
            yield _Fault(at, message, "quote to the letter, or use *emphasis* for words of your own", claim.line)


def _holds(text: str, quote: str) -> bool:
    """Whether a quotation is verbatim; the comma or period that typography pulls inside it is forgiven."""
    wanted = flat(quote).rstrip(".,")
    return wanted in text or wanted[:1].lower() + wanted[1:] in text


def flat(text: str) -> str:
    """A text with single spaces and straight quotation marks, for comparing to the letter."""
    return " ".join(text.split()).translate(_STRAIGHT)


def _ungrounded_numbers(words: str, carried: list[str], ground: _Ground) -> list[str]:
    """Numbers that nobody stated; numbers in the names of given works are part of the name."""
    if not quantities(words):
        return []
    for item in ground.evidence.items:
        for name in (item.name, item.short_name):
            words = words.replace(name, " ")
    return list(
        dict.fromkeys(
            one.written.strip() for one in quantities(words) if not any(one.value in values(text) for text in carried)
        )
    )


def _outsiders(words: str, ground: _Ground) -> list[str]:
    found = ground.names.in_text(words) if ground.names else ()
    return sorted({name for name in found if name not in ground.known})


def _support(words: str, carried: list[str], ground: _Ground) -> float:
    """The share of a sentence's content words that stand in what it cites, the given names aside."""
    own = stems(words).difference(*(stems(item.name) for item in ground.evidence.items))
    if len(own) < FEWEST_WORDS_TO_WEIGH:
        return 1.0
    return sum(any(word in stems(text) for text in carried) for word in own) / len(own)


def _unmarked_paragraphs(prose: Prose, at: At) -> Iterator[_Fault]:
    """A paragraph about models must cite or say what else it rests on; a list is judged with its lead-in."""
    for block in prose:
        claims = block.claims if isinstance(block, Paragraph) else tuple(one for point in block.points for one in point)
        if all(claim.basis == "question" for claim in claims) and not _leads_in(claims):
            hint = "cite a source, or say `In general`, `By its name` or what the sources do not say"
            yield _Fault(
                at, f"a paragraph without citation or mark: {_cut(plain(claims[0].text))}", hint, claims[0].line
            )


def _leads_in(claims: tuple[Claim, ...]) -> bool:
    return len(claims) == 1 and claims[0].text.endswith(":")


def _opening_faults(prose: Prose, at: At) -> Iterator[_Fault]:
    claims = list(claims_of(prose))
    if len(claims) > MOST_OPENING_SENTENCES:
        yield _Fault(at, f"the opening has {len(claims)} sentences", f"at most {MOST_OPENING_SENTENCES} are allowed")
    for claim in claims:
        if claim.quotes:
            yield _Fault(at, "a quotation stands in the opening", "say it in plain words", claim.line)


def _explained_faults(paper: Paper, explained: Explained) -> Iterator[_Fault]:
    said = " \n".join([paper.title, paper.short_name or "", paper.summary.text if paper.summary else ""])
    for name in ("steps", "reports", "limits"):
        for number, step in enumerate(getattr(explained, name)):
            at: At = ("explained", name, number)
            yield from _step_faults(step, at, paper, said)
    for number, one in enumerate(explained.not_for):
        if not _NEGATED.match(one):
            yield _Fault(("explained", "not_for", number), f"this says no limit: {_cut(one)}", _WRONG_OPENING)


def _step_faults(step: Step, at: At, paper: Paper, said: str) -> Iterator[_Fault]:
    sentence_of = [flat(one) for one in sentences(paper.summary.text)] if paper.summary else []
    quote = flat(step.quote)
    if not SHORTEST_QUOTE <= word_count(quote) <= LONGEST_QUOTE:
        message = f"the quote has {word_count(quote)} words"
        yield _Fault((*at, "quote"), message, f"between {SHORTEST_QUOTE} and {LONGEST_QUOTE} are allowed")
    if not any(quote in one for one in sentence_of):
        yield _Fault((*at, "quote"), f"no sentence of the summary says this: {_cut(quote)}", "quote it to the letter")
    for one in quantities(step.text):
        if one.value not in values(said):
            yield _Fault((*at, "text"), f"the number '{one.written}' is not in the summary", "take it out or mend it")


def _cut(text: str) -> str:
    words = text.split()
    return f"'{' '.join(words[:8])}{' ...' if len(words) > 8 else ''}'"  # noqa: PLR2004 - enough to find it by
