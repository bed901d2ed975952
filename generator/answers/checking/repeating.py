"""Sentences that stand on more than one page: what would fit any question says nothing about this one.

The cost is linear in the number of pages: every sequence of five words is counted once, however many pages there are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from generator.answers.checking.faults import Fault
from generator.answers.claims import claims_of
from generator.answers.language.prose import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.answers.claims import Claim, Words
    from generator.catalog.records import Evidence

LENGTH = 5
FEWEST_SEQUENCES = 3
MOST_SHARED = 0.6
"""The share of a sentence's sequences that may stand on one other page."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_Sequences: TypeAlias = frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    page: str
    part: str
    claim: Claim
    sequences: _Sequences


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A sentence that stands on another page in the same or nearly the same words."""

    page: str
    part: str
    claim: Claim
    other: str
    """The question on whose page it stands as well."""


def find_repeated(pages: Iterable[tuple[Evidence, Words]]) -> Iterator[Repeated]:
    """Every sentence that another page has as well; names and numbers aside, and "In general" texts excepted."""
    yield from (_repeated(sentence, other) for sentence, other in _pairs(pages))


def find_shared(page: tuple[Evidence, Words], others: Iterable[tuple[Evidence, Words]]) -> Iterator[Repeated]:
    """The sentences of one page that others have as well, or because of which others would have one of this page's."""
    own, pairs = page[0].question.id, list(_pairs([*others, page]))
    parts = [(sentence.page, sentence.sequences) for sentence, other in pairs if other == own]
    yield from (_repeated(sentence, other) for sentence, other in pairs if sentence.page == own)
    for sentence in _sentences(*page):
        if whose := next((one for one, sequences in parts if sequences & sentence.sequences), None):
            yield _repeated(sentence, whose)


def _pairs(pages: Iterable[tuple[Evidence, Words]]) -> Iterator[tuple[_Sentence, str]]:
    """Every sentence that another page has as well, and that page."""
    found = [sentence for evidence, words in pages for sentence in _sentences(evidence, words)]
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for sentence in found:
        for sequence in sentence.sequences:
            if sentence.page not in holders[sequence][-1:]:
                holders[sequence].append(sentence.page)
    yield from ((sentence, other) for sentence in found if (other := _other_page(sentence, holders)))


def _repeated(sentence: _Sentence, other: str) -> Repeated:
    return Repeated(page=sentence.page, part=sentence.part, claim=sentence.claim, other=other)


def repeated_faults(answers: Iterable[tuple[Evidence, Words]]) -> Iterator[tuple[str, Fault]]:
    """The sentences of written answers that stand in other written answers, each with the id of its question."""
    for one in find_repeated(answers):
        message = f"this sentence stands on the page '{one.other}' as well, in the same or nearly the same words"
        hint = "say what is true of this case only, or mark general knowledge with `In general`"
        yield one.page, Fault(("answer", one.part), message, hint, one.claim.line)


def _sentences(evidence: Evidence, words: Words) -> Iterator[_Sentence]:
    names = _name_words(evidence)
    for part, prose in words.parts():
        for claim in claims_of(prose):
            sequences = _sequences(claim, names) if claim.basis != "general" else frozenset()
            if len(sequences) >= FEWEST_SEQUENCES:
                yield _Sentence(page=evidence.question.id, part=part, claim=claim, sequences=sequences)


def _name_words(evidence: Evidence) -> frozenset[str]:
    """The words of the given names that are written with a capital."""
    words = (word for item in evidence.items for word in _WORD.findall(item.name + " " + item.short_name))
    return frozenset(word.casefold() for word in words if word != word.lower())


def _sequences(claim: Claim, names: frozenset[str]) -> _Sequences:
    words = [word for word in _WORD.findall(plain(claim.text).casefold()) if word not in names]
    return frozenset(hash(tuple(words[at : at + LENGTH])) for at in range(len(words) - LENGTH + 1))


def _other_page(sentence: _Sentence, holders: Mapping[int, list[str]]) -> str | None:
    """The page that shares most with a sentence, if it shares too much; two holders are enough to know one other."""
    shared = Counter(
        next(other for other in holders[one][:2] if other != sentence.page)
        for one in sentence.sequences
        if len(holders[one]) > 1
    )
    page, count = max(shared.items(), key=lambda pair: (pair[1], pair[0]), default=("", 0))
    return page if count > MOST_SHARED * len(sentence.sequences) else None
