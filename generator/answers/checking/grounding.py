"""Holds every sentence of a page to the evidence: citations, quotes, numbers, names, marks.

The same rules hold for an author's words and for composed ones; a fault in an author's words is found at its own line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.answers.checking.faults import Fault, located
from generator.answers.checking.figures import figure_faults
from generator.answers.checking.ground import Ground, Names, cut, flat
from generator.answers.checking.marks import (
    LONGEST_QUOTE,
    address_faults,
    citation_faults,
    gloss_faults,
    mark_faults,
    name_faults,
    opening_faults,
    own_thing_faults,
    quote_faults,
    unmarked_paragraphs,
)
from generator.answers.checking.placings import placing_faults
from generator.answers.checking.supporting import support_faults, uncited_faults
from generator.answers.claims import claims_of
from generator.answers.language.english import word_count
from generator.answers.language.phrases import find_alone
from generator.answers.language.prose import all_quotes_in, plain, sentences, verbatim
from generator.answers.language.quantities import quantities, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Words
    from generator.catalog.fields import Source
    from generator.catalog.records import Effect, Evidence, Explained, Paper, Statement
    from generator.catalog.values import At
    from generator.problems import Problem

__all__ = [
    "LONGEST_QUOTE",
    "OF_LEARNING",
    "SHORTEST_QUOTE",
    "Names",
    "check_grounding",
    "effect_faults",
    "faults_by_part",
    "page_faults",
    "paper_faults",
]

SHORTEST_QUOTE: Final = 4
_ABOUT_MODELS: Final = frozenset({"model", "related"})
_WRONG_OPENING: Final = "write `Does not ...`, `Is not ...` or `Cannot ...`"
OF_LEARNING: Final = re.compile(r"train|learn|tun(?:e|ing)|\bloss|teach|distil|supervis", re.IGNORECASE)
_NEGATED: Final = re.compile(r"(?:Does not|Is not|Cannot|Is no|Has no|Needs)\b")


def check_grounding(
    evidence: Evidence, words: Words, source: Source | None, names: Names | None = None
) -> Iterator[Problem]:
    """Every sentence of one page that the evidence does not carry, each fault once.

    `source` is the file of the question; without it a problem stands at the first line of a file named by the id.
    """
    for fault in page_faults(evidence, words, names):
        yield located(fault, source, evidence.question.id)


def page_faults(evidence: Evidence, words: Words, names: Names | None) -> list[Fault]:
    """What is wrong with one page, wherever its file is; of a composed one, at its question."""
    found = faults_by_part(evidence, words, names)
    if words.written:
        return found
    return list(dict.fromkeys(replace(one, at=("question",)) if one.at[0] == "answer" else one for one in found))


def faults_by_part(evidence: Evidence, words: Words, names: Names | None) -> list[Fault]:
    """What is wrong with one page, at the part of the answer that says it, whoever wrote it."""
    ground = Ground.of(evidence, names)
    found = [*_unread(words), *_page_faults(words, ground), *_editors_faults(ground), *_untold(words, ground)]
    if words.written:
        found += placing_faults(words, ground)
    return list(dict.fromkeys(found))


def paper_faults(paper: Paper) -> list[Fault]:
    """Every statement of a paper's plain-words explanation that its summary does not carry."""
    return list(_explained_faults(paper, paper.explained)) if paper.explained else []


def effect_faults(effect: Effect) -> list[Fault]:
    """Figures and quotations in what an effect means: it is told on pages whose sources hold neither."""
    figures = [one.written.strip() for one in quantities(effect.meaning) if not one.written.isalpha()]
    found = [
        *(f"the number '{one}'" for one in figures),
        *(f"the quotation {cut(one)}" for one in all_quotes_in(effect.meaning)),
    ]
    hint = "say it in words of your own: a meaning is told with any case"
    return [Fault(("meaning",), f"{one} stands in what the effect means", hint) for one in found]


def _unread(words: Words) -> Iterator[Fault]:
    if words.written and words.read is None:
        message = "nobody has read this answer against its sources yet"
        hint = "read every sentence against them, then add the day as `read: year-month-day`"
        yield Fault(("answer",), message, hint, level="warning")


def _untold(words: Words, ground: Ground) -> Iterator[Fault]:
    """The given items that a written answer neither cites nor names: a reader of the list asks what they are for."""
    if not words.written:
        return
    claims, question = [one for _, prose in words.parts() for one in claims_of(prose)], ground.evidence.question
    cited = {one for claim in claims for one in claim.sources}
    told = " ".join(plain(claim.text) for claim in claims)
    fields = {
        "recommended": [one.model for one in question.recommended],
        "related": [one.paper for one in question.related],
    }
    for field, given in fields.items():
        for number, one in enumerate(given):
            item = ground.evidence.item(one)
            if item and cited.isdisjoint(item.ids) and find_alone(plain(verbatim(item.short_name)), told) < 0:
                message = f"no sentence of the answer cites '{one}'"
                hint = f"say what it adds, or why it does not help, and cite it as [@{one}]"
                yield Fault((field, number), message, hint, level="warning")


def _page_faults(words: Words, ground: Ground) -> Iterator[Fault]:
    for part, prose in words.parts():
        at: At = ("answer", part)
        for claim in claims_of(prose):
            yield from _claim_faults(claim, at, ground)
        if words.written:
            yield from unmarked_paragraphs(prose, at, ground, of_models=part in _ABOUT_MODELS)
            yield from uncited_faults(prose, at, ground, of_models=part in _ABOUT_MODELS)
        if part == "in_short":
            yield from opening_faults(prose, at, ground)
    yield from _flow_faults(words, ground)


def _claim_faults(claim: Claim, at: At, ground: Ground) -> Iterator[Fault]:
    """The faults of one sentence; beside a citation that carries nothing, it may rest on all that was given."""
    wrong = list(citation_faults(claim, at, ground))
    yield from wrong
    cited = [item for one in claim.sources if (item := ground.evidence.item(one))]
    carried = ground.texts if wrong else ground.carrying(cited)
    words = plain(claim.text)
    yield from quote_faults(claim, at, carried, ground)
    yield from figure_faults(words, carried, at, ground, claim.line, counts=claim.basis != "general")
    yield from name_faults(words, at, ground, claim.line)
    yield from address_faults(words, at, ground, claim.line)
    yield from mark_faults(claim, at, ground)
    yield from gloss_faults(claim, at, ground)
    yield from own_thing_faults(words, at, ground, claim.line)
    if claim.sources and not wrong:
        yield from support_faults(claim, at, carried, ground)


def _flow_faults(words: Words, ground: Ground) -> Iterator[Fault]:
    """The labels of the boxes, which cite nothing: held to everything that was given."""
    flow = words.flow
    labels = [
        ("input", flow.input),
        *((("model", at), label) for at, label in enumerate(flow.model)),
        ("output", flow.output),
    ]
    for place, label in labels:
        inside = place if isinstance(place, tuple) else (place,)
        yield from _label_faults(plain(label), ("answer", "flow", *inside), ground)


def _editors_faults(ground: Ground) -> Iterator[Fault]:
    """What heads the page, and the reasons that an editor gave for placing an item."""
    question = ground.evidence.question
    if question.title:
        yield from _label_faults(question.title, ("title",), ground)
    for field, entries in (("recommended", question.recommended), ("related", question.related)):
        for number, entry in enumerate(entries):
            why = getattr(entry, "why", None)
            if why:
                yield from _label_faults(why, (field, number, "why"), ground)


def _label_faults(words: str, at: At, ground: Ground) -> Iterator[Fault]:
    yield from figure_faults(words, ground.texts, at, ground, counts=not words.startswith("In general"))
    yield from name_faults(words, at, ground)
    yield from address_faults(words, at, ground)
    yield from own_thing_faults(words, at, ground)


def _explained_faults(paper: Paper, explained: Explained) -> Iterator[Fault]:
    said = " \n".join([paper.title, paper.short_name or "", paper.summary.text if paper.summary else ""])
    noted = " \n".join([said, explained.takes or "", explained.gives or ""])
    yield from _plain_faults(explained.in_one_line, ("explained", "in_one_line"), noted)
    for name in ("steps", "reports", "limits"):
        for number, step in enumerate(getattr(explained, name)):
            at: At = ("explained", name, number)
            yield from _statement_faults(step, at, paper, said)
    for number, step in enumerate(explained.steps):
        if step.about and not OF_LEARNING.search(said):
            message, hint = "the summary says nothing of training", "take `about` out, or tell another step"
            yield Fault(("explained", "steps", number, "about"), message, hint)
    for number, one in enumerate(explained.not_for):
        if not _NEGATED.match(one):
            yield Fault(("explained", "not_for", number), f"this says no limit: {cut(one)}", _WRONG_OPENING)


def _statement_faults(step: Statement, at: At, paper: Paper, said: str) -> Iterator[Fault]:
    sentence_of = [flat(one) for one in sentences(paper.summary.text)] if paper.summary else []
    quote = flat(step.quote)
    if not SHORTEST_QUOTE <= word_count(quote) <= LONGEST_QUOTE:
        message = f"the quote has {word_count(quote)} words"
        yield Fault((*at, "quote"), message, f"between {SHORTEST_QUOTE} and {LONGEST_QUOTE} are allowed")
    if not any(quote in one for one in sentence_of):
        yield Fault((*at, "quote"), f"no sentence of the summary says this: {cut(quote)}", "quote it to the letter")
    yield from _plain_faults(step.text, (*at, "text"), said)


def _plain_faults(text: str, at: At, said: str) -> Iterator[Fault]:
    """The numbers of a plain statement that the summary does not have."""
    for one in quantities(text):
        if one.value not in values(said):
            yield Fault(
                at,
                f"the number '{one.written}' is not in the summary",
                "take it out or mend it",
                words=one.written.strip(),
            )
