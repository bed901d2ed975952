"""Which effects a question tells of in its reader's own words, and which texts speak of one in the field's words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import stem, stems
from generator.answers.language.prose import sentences
from generator.answers.matching.once import made_once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.catalog.records import Effect

MOST_BETWEEN_OF_READERS: Final = 2
"""So many other words may stand between two of a sign; people put in more of them than papers do."""
MOST_BETWEEN_OF_PAPERS: Final = 1
_WORD: Final = re.compile(r"[^\W_]+")

Place: TypeAlias = tuple[str, int, int]
"""A sentence, and where something begins and ends in it."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase that is found in any form of its words, in order, in one sentence."""

    words: tuple[str, ...]
    """Their stems."""
    text: str
    most_between: int
    """So many other words may stand between two of them."""

    @classmethod
    def of(cls, text: str, most_between: int) -> _Phrase:
        return cls(tuple(map(stem, _WORD.findall(text))), text, most_between)

    @property
    def telling(self) -> frozenset[str]:
        """The stems of the words that carry meaning; of most phrases nobody asks for them."""
        return stems(self.text)

    def places(self, sentence: str) -> Iterator[Place]:
        words, at = _words(sentence), _positions(sentence)
        for first in at[self.words[0]] if all(word in at for word in self.words) else ():
            last: int | None = first
            for wanted in self.words[1:]:
                last = None if last is None else self._next(wanted, words, last + 1)
            if last is not None:
                yield sentence, words[first][1], words[last][2]

    def _next(self, wanted: str, words: tuple[tuple[str, int, int], ...], start: int) -> int | None:
        near = words[start : start + self.most_between + 1]
        return next((at for at, one in enumerate(near, start=start) if one[0] == wanted), None)


@lru_cache(maxsize=1024)
def _words(sentence: str) -> tuple[tuple[str, int, int], ...]:
    """The stem of each word, and where it begins and ends."""
    return tuple((stem(one[0]), *one.span()) for one in _WORD.finditer(sentence))


@lru_cache(maxsize=1024)
def _positions(sentence: str) -> Mapping[str, list[int]]:
    """Where among the words of a sentence each stem stands."""
    positions: dict[str, list[int]] = {}
    for at, (word, _, _) in enumerate(_words(sentence)):
        positions.setdefault(word, []).append(at)
    return positions


@dataclass(frozen=True, slots=True, eq=False)
class Noticed:
    """An effect that a question tells of."""

    effect: Effect
    sign: Place
    """The one of its signs that tells most."""
    signs: int
    """How many there are, apart from each other."""
    is_asked: bool
    """Whether it is told of where something is asked, or right before."""

    @property
    def tells(self) -> bool:
        """Whether its words alone say so; `came down` and `two seconds` may as well belong to the scenery."""
        return _telling(self.sign) > 1 or self.signs > 1

    @property
    def is_plain(self) -> bool:
        """Whether the question surely tells of it: its words say so, and it is asked about or told more than once."""
        return self.tells and (self.is_asked or self.signs > 1)

    def name_in(self, text: str) -> str:
        """What a text calls it, to the letter; empty if it does not speak of it."""
        return _name_in(self.effect.name, self.effect.words, text)


@lru_cache(maxsize=65536)
def _name_in(name: str, words: tuple[str, ...], text: str) -> str:
    own = stems(text)
    near = [(one, telling) for one, telling in _phrases(name, words) if telling <= own]
    whole = (
        (sentence, one)
        for sentence in (sentences(text) if near else ())
        for one, telling in near
        if telling <= stems(sentence)
    )
    found = (place for sentence, one in whole for place in one.places(sentence))
    return max((sentence[start:end] for sentence, start, end in found), key=len, default="")


@lru_cache(maxsize=1024)
def _phrases(name: str, words: tuple[str, ...]) -> list[tuple[_Phrase, frozenset[str]]]:
    """The phrases of a name, with the stems of their telling words."""
    phrases = (_Phrase.of(one, MOST_BETWEEN_OF_PAPERS) for one in (name, *words))
    return [(one, one.telling) for one in phrases]


class Effects:
    """The effects of a catalog made ready for looking up; built once."""

    def __init__(self, effects: Mapping[str, Effect]) -> None:
        told = ((sign, effect) for effect in effects.values() for sign in effect.signs)
        signs = [(_Phrase.of(sign, MOST_BETWEEN_OF_READERS), effect) for sign, effect in told]
        times = Counter(word for phrase, _ in signs for word in phrase.words)
        self._by_rarest: defaultdict[str, list[tuple[_Phrase, Effect]]] = defaultdict(list)
        for phrase, effect in signs:
            self._by_rarest[min(phrase.words, key=times.__getitem__)].append((phrase, effect))

    def told_in(self, question: str) -> dict[str, tuple[Effect, list[Place]]]:
        """The effects of which a question has a sign, whatever its task, with the places of the signs; by id."""
        found: dict[str, tuple[Effect, list[Place]]] = {}
        for sentence in sentences(" ".join(question.split())):
            own, at = stems(sentence), _positions(sentence)
            there = frozenset(at)
            near = (one for word in at for one in self._by_rarest.get(word, ()) if there.issuperset(one[0].words))
            for phrase, effect in near:
                for place in phrase.places(sentence) if phrase.telling <= own else ():
                    if not _is_quoted(place):
                        found.setdefault(effect.id, (effect, []))[1].append(place)
        return dict(sorted(found.items()))

    def noticed(self, question: str, task: str) -> list[Noticed]:
        """The effects that a question on a task tells of: those asked about first, then the surest."""
        told = _told_in(self, question).values()
        asked = _asked_in(question)
        found = [_noticed(effect, places, asked) for effect, places in told if not effect.tasks or task in effect.tasks]
        return sorted(found, key=lambda one: (-one.is_asked, -one.signs))


@lru_cache(maxsize=64)
def _told_in(effects: Effects, question: str) -> dict[str, tuple[Effect, list[Place]]]:
    """What a question tells of, looked up once for a page."""
    return effects.told_in(question)


@lru_cache(maxsize=64)
def _asked_in(question: str) -> frozenset[str]:
    """The sentences in which something is asked, and the one before the first: `It drew a back. Why?`."""
    told = sentences(" ".join(question.split()))
    asked = [at for at, one in enumerate(told) if one.endswith("?")]
    return frozenset(told[at] for at in (*asked, *(at - 1 for at in asked[:1] if at)))


def _noticed(effect: Effect, places: Iterable[Place], asked: frozenset[str]) -> Noticed:
    """An effect with the sign that shows it best."""
    seen = _apart(places)
    return Noticed(
        effect=effect,
        sign=max(seen, key=lambda one: (_telling(one), one[0] in asked)),
        signs=len(seen),
        is_asked=any(one[0] in asked for one in seen),
    )


def _apart(places: Iterable[Place]) -> list[Place]:
    """The places without those that overlap with a longer one."""
    kept: list[Place] = []
    for sentence, start, end in sorted(places, key=lambda one: one[1] - one[2]):
        if not any(sentence == other and start < last and first < end for other, first, last in kept):
            kept.append((sentence, start, end))
    return kept


def _telling(sign: Place) -> int:
    """How many words of a sign carry meaning; that something never was, or nobody did it, says as much."""
    sentence, start, end = sign
    words = sentence[start:end]
    return len(stems(words)) + len(_DENYING.findall(words))


_DENYING: Final = re.compile(r"\b(?:never|nobody|without)\b", re.IGNORECASE)


def _is_quoted(sign: Place) -> bool:
    """Whether a sign stands in words that somebody typed or said."""
    sentence, start, _ = sign
    return any(one.start() < start < one.end() for one in _QUOTED.finditer(sentence))


_QUOTED: Final = re.compile(r"\"[^\"]*\"|“[^”]*”")


def effects_of(effects: Mapping[str, Effect]) -> Effects:
    """The effects of a catalog, made ready once."""
    return made_once(Effects, effects)
