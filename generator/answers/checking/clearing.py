"""Leaves out of a page what the gate refuses: a composed page has nobody who could mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from generator.answers.checking.faults import Fault
from generator.answers.checking.ground import cut
from generator.answers.checking.grounding import Names, faults_by_part, page_faults
from generator.answers.checking.repeating import find_shared
from generator.answers.claims import PARTS, Paragraph, Words, claims_of
from generator.answers.composing.charting import GENERAL, NOT_TOLD
from generator.answers.explaining import read_answer
from generator.answers.language.prose import plain, read_prose, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from generator.answers.claims import Block, Claim, Prose
    from generator.catalog.records import Catalog, Evidence, Flow, Question
    from generator.catalog.values import At

_Place: TypeAlias = tuple[str, int]
"""A part of an answer and the number of a sentence in it."""
_Change: TypeAlias = "Callable[[str, tuple[Claim, ...]], Iterable[Claim]]"
_W = TypeVar("_W", bound=Words)
_UNSAID: Final = {"input": NOT_TOLD, "output": f"{GENERAL}an answer", "model": f"{GENERAL}one becomes the other"}
"""What a box says when the gate refuses what it would say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A sentence that the gate refuses."""

    part: str
    """The field of `Answer` it stood in."""
    text: str
    why: str


def held(evidence: Evidence, words: _W, names: Names | None) -> tuple[_W, list[Fault]]:
    """The words of a page as they are published, and what is wrong with what somebody wrote for it.

    Composed words lose what the gate refuses, which is told as a warning: no author could mend it. A work that they
    name although it was not given stays a mistake: each new name in a catalog would let all be composed again.
    """
    faults = page_faults(evidence, words, names)
    if words.written or all(one.level == "warning" for one in faults):
        return words, faults
    left, lost = _numbered(words), list[str]()
    while why := _sentences(wrong := _wrong(evidence, left, None)):
        fewer = _without(left, why, evidence)
        lost += [f"{cut(plain(_text_of(left, *place)))}: {message}" for place, message in why.items()]
        if fewer == left:
            break
        left = fewer
    refused = {one.at[2:]: one.message for one in wrong if one.at[1:2] == ("flow",)}
    left = replace(left, flow=_flow_without(left.flow, refused), in_short=left.in_short or _NOTHING_SHORT)
    said = [*lost, *refused.values()]
    hint = "the program made this sentence; please report it"
    told = [Fault(("question",), f"left out of the page: {one}", hint, level="warning") for one in said]
    return left, [*told, *page_faults(evidence, left, names)]


_NOTHING_SHORT: Final = read_prose("No short answer could be composed from what was given.")
"""What stands in place of a short answer of which nothing is left."""


def cleared(catalog: Catalog, question: Question, words: Words) -> tuple[Words, tuple[LeftOut, ...]]:
    """The written words of a question's page without the sentences that the gate refuses, and these.

    A sentence is refused as well if a written answer of the catalog would fail because of it.
    """
    evidence, names = catalog.evidence_for(question), Names(catalog)
    others = [(catalog.evidence_for(one), read_answer(one.answer)) for one in catalog.questions.values() if one.answer]
    words, left_out = _numbered(words), list[LeftOut]()
    shared = find_shared((evidence, words), others)
    why = {(one.part, one.claim.line): f"it stands on the page '{one.other}' as well" for one in shared}
    why |= _sentences(_wrong(evidence, words, names))
    while why:
        left_out += [_left_out(words, part, number, reason) for (part, number), reason in why.items()]
        words = _without(words, why, evidence)
        why = _sentences(_wrong(evidence, words, names))
    return words, tuple(left_out)


def _numbered(words: _W) -> _W:
    """The words with the number of each sentence in its part for its line, so that a fault tells which one is meant."""
    numbers = {part: count() for part in PARTS}
    return _each(words, lambda part, claims: (replace(one, line=next(numbers[part])) for one in claims))


def _wrong(evidence: Evidence, words: Words, names: Names | None) -> list[Fault]:
    """The mistakes of the answer itself."""
    return [one for one in faults_by_part(evidence, words, names) if one.level == "error" and one.at[0] == "answer"]


def _sentences(faults: Iterable[Fault]) -> dict[_Place, str]:
    """The sentences with a mistake, and which; a mistake elsewhere is none of a sentence."""
    return {(str(one.at[1]), one.line): one.message for one in faults if one.at[1:] and one.at[1] in PARTS}


def _flow_without(flow: Flow, refused: Container[At]) -> Flow:
    """The boxes without those that are refused, by their places."""
    model = tuple(label for at, label in enumerate(flow.model) if ("model", at) not in refused)
    return replace(
        flow,
        input=_UNSAID["input"] if ("input",) in refused else flow.input,
        model=model or (_UNSAID["model"],),
        output=_UNSAID["output"] if ("output",) in refused else flow.output,
    )


def _left_out(words: Words, part: str, number: int, why: str) -> LeftOut:
    return LeftOut(part=part, text=_text_of(words, part, number), why=why)


def _text_of(words: Words, part: str, number: int) -> str:
    return next((one.text for one in claims_of(getattr(words, part)) if one.line == number), "")


def _without(words: _W, refused: Container[_Place], evidence: Evidence) -> _W:
    def kept(part: str, claims: tuple[Claim, ...]) -> Iterator[Claim]:
        lost = False
        for one in claims:
            if (part, one.line) not in refused:
                yield _of_whom(one, evidence) if lost else one
            lost = (part, one.line) in refused

    return _each(words, kept)


def _of_whom(claim: Claim, evidence: Evidence) -> Claim:
    """A sentence that stands on none before it: it says which work it speaks of."""
    cited = [item for one in claim.sources if (item := evidence.item(one))]
    if not cited or any(item.short_name.casefold() in plain(claim.text).casefold() for item in cited):
        return claim
    return replace(claim, text=f"{verbatim(cited[0].short_name)}: {claim.text}")


def _each(words: _W, change: _Change) -> _W:
    """The words with the sentences of each paragraph and point changed; what has none left is gone."""
    parts: dict[str, Any] = {part: tuple(_blocks(part, prose, change)) for part, prose in words.parts()}
    return replace(words, **parts)


def _blocks(part: str, prose: Prose, change: _Change) -> Iterator[Block]:
    for block in prose:
        if isinstance(block, Paragraph):
            if claims := tuple(change(part, block.claims)):
                yield replace(block, claims=claims)
        elif points := tuple(claims for point in block.points if (claims := tuple(change(part, point)))):
            yield replace(block, points=points)
