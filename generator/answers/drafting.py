"""Drafts by rule for a person to mend: a paper in plain words, a written answer."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, fields, replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Any, Final

from generator.answers.checking.clearing import cleared
from generator.answers.checking.grounding import LONGEST_QUOTE, OF_LEARNING, SHORTEST_QUOTE
from generator.answers.claims import Words
from generator.answers.composing.charting import GENERAL, NOT_TOLD
from generator.answers.composing.material import paragraph_of, said, vocabulary_of
from generator.answers.explaining import explain
from generator.answers.language.english import FUNCTION_WORDS, listed, lower_first, stems, upper_first, word_count
from generator.answers.language.prose import read_prose, sentences, write_prose
from generator.answers.matching.mentions import stems_in
from generator.answers.reading.abstracts import read_abstract
from generator.answers.reading.retelling import retell
from generator.answers.reading.sorting import is_of_making, sorted_into, tells_limit
from generator.answers.reading.telling import tell
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import is_of_judging
from generator.catalog.fields import is_required
from generator.catalog.records import Answer, Explained, Item, Statement, Step
from generator.catalog.writing import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.answers.checking.clearing import LeftOut
    from generator.answers.claims import Prose
    from generator.answers.reading.sorting import Field
    from generator.catalog.records import Catalog, Paper, Question, Summary, Task

SHORTEST_LINE: Final = 60
LONGEST_LINE: Final = 239
"""In characters."""
MOST_STEPS: Final = 6
MOST_REPORTS: Final = 4
_CLAUSE_END: Final = re.compile(r"[,;:]\s")
_POINT: Final = re.compile(r"(?:-|\d+\.) ")


class NotDrafted(ValueError):
    """A record of which no draft can be made; the text says why."""


def draft_explained(paper: Paper, tasks: Mapping[str, Task]) -> Paper:
    """The paper with an explanation drafted from its summary, each step with the words that carry it.

    What goes in and what comes out is left to the editor, since an abstract seldom says it in so many words, and so is
    a task that is not sure; `left_open` has the lines for these.

    Args:
        paper: a paper with a summary and without an explanation.
        tasks: the vocabulary, for naming its tasks.

    Raises:
        NotDrafted: It has no summary, is explained already, or its summary says nothing of a method.
    """
    if paper.explained:
        raise NotDrafted(f"papers/{paper.id} is explained already")
    if paper.summary is None:
        raise NotDrafted(f"papers/{paper.id} has no summary to draft from")
    told = tell(Item(paper=paper))
    found = _sorted(paper.summary, told.name, judges=is_of_judging(told.gist))
    if not found["steps"]:  # a study, of which no more is told than what it tried and found
        found["steps"], found["reports"] = found["reports"][:1], found["reports"][1:]
    methods = [_step(one, paper.summary) for one in found["steps"]]
    gist = _first_of(told.gist, methods)
    steps = tuple(_beyond(gist, methods, told.name) or methods)[:MOST_STEPS]
    if not steps:
        what = f"the summary of papers/{paper.id} says nothing of a method in a way that a rule can tell"
        raise NotDrafted(f"{what}; write its `explained` by hand, as docs/format.md shows")
    explained = Explained(
        in_one_line=_in_one_line(gist),
        steps=steps,
        reports=tuple(_step(one, paper.summary) for one in found["reports"])[:MOST_REPORTS],
        limits=tuple(found["limits"])[:MOST_REPORTS],
        tasks=tuple(_tasks(paper, tasks)),
    )
    return replace(paper, explained=explained)


def _first_of(gist: str, steps: Iterable[Step]) -> str:
    """A gist that stands by itself; instead of one that goes on from a sentence before it, the first step that does."""
    alone = (step.text.removesuffix(".") for step in steps if not (step.about or _goes_on(step.text)))
    return next(alone, gist) if _goes_on(gist) else gist


def _goes_on(text: str) -> bool:
    """Whether a sentence comes after another: `With two networks, it then finds the squares`."""
    begun = upper_first(_OPENING_CLAUSE.sub("", text))
    return points_back(begun) or bool(_COMES_AFTER.match(begun) or _COMES_AFTER.match(text))


_OPENING_CLAUSE: Final = re.compile(r"(?:To|By|In|On|For|With|Given|Based|Through|[A-Z]\w+ing)\b[^,]*, ")
_COMES_AFTER: Final = re.compile(
    r"(?:(?!\b(?:first|and|which|that)\b)[^,;:.])*\b(?:then|finally|lastly|afterwards?|subsequently|thereby)\b"
    r"|(?:In|By|With) (?:doing )?(?:so|it|that|this|these)\b"
    r"|(?:Thus|Hence|Therefore|Finally|Lastly|Next|After(?:ward)?s?)\b"
)
"""How a sentence begins that goes on from the one before it."""


def _in_one_line(gist: str) -> str:
    """A gist as far as one line goes: up to what goes on from it, best not within a list."""
    if len(gist) < LONGEST_LINE:
        return f"{gist}."
    begun = gist[: LONGEST_LINE - 1]
    for end in (_GOES_ON, _CLAUSE_END):
        wholes = [begun[: found.start()] for found in end.finditer(begun)]
        if told := [one for one in wholes if len(one) >= SHORTEST_LINE and not _OPENING.fullmatch(one)]:
            return _closed(told[-1])
    return _closed(begun.rpartition(" ")[0])


def _closed(begun: str) -> str:
    """A line with its period, and with the end of its quotation."""
    return f'{begun}".' if begun.count('"') % 2 else f"{begun}."


_GOES_ON: Final = re.compile(
    r"[,;] (?=(?:which|while|where|whereby|thereby|thus|so|but|without|designed|[a-z]{2,}ing)\b)|: |[,;] and then "
)
_OPENING: Final = re.compile(
    r"(?:To|By|In|On|For|With|Unlike|Given|Based|Built|Inspired|Through|Despite|While|Although|[A-Z]\w+ing)\b[^,]*"
)
"""What comes before the subject: `To render colors`."""


def _step(said: Statement, summary: Summary) -> Step:
    """A statement with whether it is on how the work was made, if its summary speaks of learning at all."""
    is_so = is_of_making(said.text) and OF_LEARNING.search(summary.text)
    return Step(text=said.text, quote=said.quote, about="making" if is_so else None)


def _sorted(summary: Summary, name: str, *, judges: bool) -> dict[Field, list[Statement]]:
    """What can be retold of a summary by field, each with a quotation that stands in it to the letter."""
    found: dict[Field, list[Statement]] = {"steps": [], "reports": [], "limits": []}
    flat, read = " ".join(summary.text.split()), read_abstract(summary.text, name)
    for sentence in read:
        wholes = (sentence.text, sentence.text.partition(" – ")[0])
        whole = next((one for one in wholes if (quote := _quote(one)) and quote in flat), "")
        told = tuple(retell(sentence.text, name)) if whole else ()
        is_own = bool(told) and not told[0].startswith('"')
        told = told if is_own else _as_said(whole, name)
        fit = sorted_into(sentence, told, closes=summary.by == "editors" and sentence is read[-1], judges=judges)
        if told and fit and (is_own or fit[0] == "limits"):
            field, kept = fit
            quote = _quote(whole, limits=field == "limits")
            found[field].append(Statement(text=f"{'. '.join(kept)}.", quote=quote))
    return found


def _as_said(sentence: str, name: str) -> tuple[str, ...]:
    """A limit that no rule retells, in its own words; none where it leans on another sentence or on its authors."""
    text = _ITS.sub(lambda found: f"{upper_first(name)}{'’s' if found['own'] else ''} ", sentence).rstrip(".")
    return () if not text or _LEANS.search(text) else (text,)


_ITS: Final = re.compile(r"^It(?P<own>s)? ")
_LEANS: Final = re.compile(r"\b(?:we|our|us|here)\b|^(?:they|their|these|this|such|both|that)\b", re.IGNORECASE)


def _beyond(gist: str, steps: Iterable[Step], name: str) -> list[Step]:
    """The steps without what the one line has said already; a step that then begins with `It` says of what."""
    rests = [replace(step, text=" ".join(_unsaid(sentences(step.text), gist))) for step in steps]
    return [replace(step, text=_IT.sub(lambda _: f"{name} ", step.text)) for step in rests if step.text]


def _unsaid(told: list[str], gist: str) -> list[str]:
    """Some sentences without a first one that says what the one line does: `X introduces a reader`, `X is a reader`."""
    said, first = stems(gist), stems(" ".join(told[:1]))
    return told[1:] if len(said & first) >= SAME * max(len(said), len(first)) else told


SAME: Final = 0.65
"""Two sentences that share so much of their words say the same."""
_IT: Final = re.compile(r"^It (?=(?:also )?[a-z]+s\b)")


def _quote(sentence: str, *, limits: bool = False) -> str:
    """Of a sentence that is too long to quote, the clauses in a row that say most of it, or of its limit; else all."""
    text = sentence.rstrip(".")
    if word_count(text) > LONGEST_QUOTE:
        starts = [0, *(end.end() for end in _CLAUSE_END.finditer(text))]
        clauses = map(_as_much, (text[start:] for start in starts))
        text = max(clauses, key=lambda one: (limits and tells_limit(one), len(stems(one))))
    return text if word_count(text) >= SHORTEST_QUOTE else ""


def _as_much(text: str) -> str:
    """As many of the clauses that a text begins with as may be quoted; of a longer first one its beginning."""
    ends = chain((end.start() for end in _CLAUSE_END.finditer(text)), [len(text)])
    whole = takewhile(lambda one: word_count(one) <= LONGEST_QUOTE, (text[:end] for end in ends))
    return max(whole, key=len, default="") or " ".join(text.split(maxsplit=LONGEST_QUOTE)[:LONGEST_QUOTE])


def _tasks(paper: Paper, tasks: Mapping[str, Task]) -> list[str]:
    """The task that the title names, if title and summary have all the words of its name.

    Another name may mean something else: source separation of music, or of birds. One of which only a sentence of the
    summary speaks is too loose a guess.
    """
    said = stems_in(f"{paper.title} . {paper.summary.text if paper.summary else ''}")
    return [one for one in _titled(paper, tasks) if stems_in(tasks[one].name) <= said]


def _titled(paper: Paper, tasks: Mapping[str, Task]) -> list[str]:
    return sorted(vocabulary_of(tasks).matter(paper.title))[:1]


def left_open(paper: Paper, tasks: Mapping[str, Task]) -> list[str]:
    """The lines for the fields that a drafted explanation leaves to its editor."""
    lines = ["takes:  # what goes in, if the summary says it", "gives:  # what comes out, if the summary says it"]
    if paper.explained and paper.explained.tasks:
        return lines
    titled = [f"- {one}  # only its title has a name of it: is the work about it?" for one in _titled(paper, tasks)]
    return [*lines, *(["tasks:", *titled] if titled else ["tasks:  # what it is for: ids of catalog/tasks"])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A question with an answer to edit."""

    question: Question
    left_out: tuple[LeftOut, ...] = ()
    """The sentences of its composed page that no written answer may have."""


def draft_answer(catalog: Catalog, question: Question) -> Drafted:
    """The question with its composed page as a written answer, and with its task, for an author to edit.

    The answer passes the gate beside all others that are written, and none of them fails because of it. It has no day
    on which it was read, since nobody has read it.

    Raises:
        NotDrafted: An answer was written already, or the page has nothing for a part that every answer needs.
    """
    if question.answer:
        raise NotDrafted(f"questions/{question.id} has a written answer already")
    composed = explain(catalog.evidence_for(question))
    task = composed.recognition.task
    named = replace(question, task=question.task or (task.id if task else None))
    again = {part: read_prose(write_prose(prose)) for part, prose in composed.parts()}
    again["input"] = (*_of_box(composed.flow.input, "What goes in", "this goes in"), *again["input"])
    came_out = _of_box(composed.flow.output, "What came out, as you tell it", "this comes out")
    again["output"] = (*came_out, *again["output"], *again.pop("noticed"))
    words, left_out = cleared(catalog, named, Words(flow=composed.flow, written=True, read=None, **again))
    parts = {part: _wrapped(text) for part, prose in words.parts() if (text := write_prose(prose))}
    known: dict[str, Any] = {"flow": words.flow, **parts}
    if lacking := [one.name for one in fields(Answer) if is_required(one) and one.name not in known]:
        raise NotDrafted(_why_not(question, lacking, left_out))
    return Drafted(question=replace(named, answer=Answer(**known)), left_out=left_out)


def _of_box(label: str, in_this_case: str, usually: str) -> Prose:
    """What a box of the flow says, as a sentence for a part that the composed page does not repeat it in."""
    if label == NOT_TOLD:
        return ()
    if label.startswith(GENERAL):
        return paragraph_of(said(f"In general, {usually}: {label.removeprefix(GENERAL)}.", "general"))
    begins_small = label.partition(" ")[0].casefold() in FUNCTION_WORDS  # Anna's picture keeps its capital
    return paragraph_of(said(f"{in_this_case}: {lower_first(label) if begins_small else label}."))


def _why_not(question: Question, lacking: Sequence[str], left_out: Iterable[LeftOut]) -> str:
    """Why no answer comes about, and what helps."""
    if one := next((one for one in left_out if one.part in lacking), None):
        what = f"every sentence for `{one.part}` of questions/{question.id} would be refused: {one.why}"
        return f"{what}; put that answer into words of its own first, or write this one by hand"
    what = f"nothing that was given for questions/{question.id} says what belongs under"
    return f"{what} {listed([f'`{one}`' for one in lacking])}; name its `task`, or write the answer by hand"


def _wrapped(prose: str) -> str:
    """The prose in lines that an editor can read; as it was where a line break would change what it says."""
    lines = [_in_lines(line) for line in prose.split("\n")]
    wrapped = "\n".join(lines)
    return wrapped if write_prose(read_prose(wrapped)) == prose else prose


def _in_lines(line: str) -> str:
    margin = " " * len(point[0]) if (point := _POINT.match(line)) else ""
    return textwrap.fill(line, WIDTH, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False)
