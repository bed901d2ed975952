"""Leaves out of a page what the gate would refuse if it stood in its record as a written answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from generator.answers.checking.grounding import Names, page_faults
from generator.answers.checking.repeating import find_shared
from generator.answers.claims import PARTS, Paragraph, Words, claims_of
from generator.answers.explaining import read_answer
from generator.answers.language.prose import plain, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from generator.answers.claims import Block, Claim, Prose
    from generator.catalog.records import Catalog, Evidence, Question

_Place: TypeAlias = tuple[str, int]
"""A part of an answer and the number of a sentence in it."""
_Change: TypeAlias = "Callable[[str, tuple[Claim, ...]], Iterable[Claim]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A sentence that the gate refuses."""

    part: str
    """The field of `Answer` it stood in."""
    text: str
    why: str


def cleared(catalog: Catalog, question: Question, words: Words) -> tuple[Words, tuple[LeftOut, ...]]:
    """The written words of a question's page without the sentences that the gate refuses, and these.

    A sentence is refused as well if a written answer of the catalog would fail because of it.
    """
    evidence, names = catalog.evidence_for(question), Names(catalog)
    others = [(catalog.evidence_for(one), read_answer(one.answer)) for one in catalog.questions.values() if one.answer]
    words, left_out = _numbered(words), list[LeftOut]()
    shared = find_shared((evidence, words), others)
    why = {(one.part, one.claim.line): f"it stands on the page '{one.other}' as well" for one in shared}
    why |= _refused(evidence, words, names)
    while why:
        left_out += [_left_out(words, part, number, reason) for (part, number), reason in why.items()]
        words = _without(words, why, evidence)
        why = _refused(evidence, words, names)
    return words, tuple(left_out)


def _numbered(words: Words) -> Words:
    """The words with the number of each sentence in its part for its line, so that a fault tells which one is meant."""
    numbers = {part: count() for part in PARTS}
    return _each(words, lambda part, claims: (replace(one, line=next(numbers[part])) for one in claims))


def _refused(evidence: Evidence, words: Words, names: Names) -> dict[_Place, str]:
    """The sentences with a mistake, and which; a mistake elsewhere is none of a sentence."""
    faults = (one for one in page_faults(evidence, words, names) if one.level == "error")
    return {(str(one.at[1]), one.line): one.message for one in faults if one.at[0] == "answer" and one.at[1] in PARTS}


def _left_out(words: Words, part: str, number: int, why: str) -> LeftOut:
    text = next(one.text for one in claims_of(getattr(words, part)) if one.line == number)
    return LeftOut(part=part, text=text, why=why)


def _without(words: Words, refused: Container[_Place], evidence: Evidence) -> Words:
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


def _each(words: Words, change: _Change) -> Words:
    """The words with the sentences of each paragraph and point changed; what has none left is gone."""
    parts = {part: tuple(_blocks(part, prose, change)) for part, prose in words.parts()}
    return Words(flow=words.flow, written=words.written, read=words.read, **parts)


def _blocks(part: str, prose: Prose, change: _Change) -> Iterator[Block]:
    for block in prose:
        if isinstance(block, Paragraph):
            if claims := tuple(change(part, block.claims)):
                yield replace(block, claims=claims)
        elif points := tuple(claims for point in block.points if (claims := tuple(change(part, point)))):
            yield replace(block, points=points)
