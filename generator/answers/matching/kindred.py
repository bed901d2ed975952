"""Finds the kinds of things that stories and papers speak of, by the words that either has for them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.bridges import BRIDGES
from generator.answers.language.english import folded, stem
from generator.answers.language.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

Place: TypeAlias = tuple[str, int, int]
"""A text, and where something begins and ends in it."""
Forms: TypeAlias = tuple[str, ...]

SHORTEST_PLURAL: Final = 3
SHORTEST_STEMMED: Final = 5
"""Of shorter words only the plural is another form: `note` is none of `not`."""


class Names:
    """The names of kinds, found in a text word by word."""

    def __init__(self, names: Iterable[tuple[str, int]]) -> None:
        self._kinds: defaultdict[Forms, list[int]] = defaultdict(list)
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        """How many words the names have that begin with a word."""
        for name, kind in names:
            words = forms(name)
            self._kinds[words].append(kind)
            self._lengths[words[0]].add(len(words))

    def places(self, text: str, among: Container[int]) -> Iterator[tuple[int, Place, bool]]:
        """Each of some kinds that a text names, where it does, and whether by more than one word."""
        words = forms(text)
        for at in [at for at, word in enumerate(words) if word in self._lengths]:
            for size in self._lengths[words[at]]:
                name = words[at : at + size]
                for kind in [one for one in self._kinds.get(name, ()) if one in among]:
                    yield kind, place_of(text, at, at + len(name) - 1), len(name) > 1


@cache
def in_one_form(word: str) -> str:
    """What the forms of a word share; of short words only the plural is another form."""
    bare = word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > SHORTEST_PLURAL else word
    return bare if len(bare) < SHORTEST_STEMMED else stem(word)


@lru_cache(maxsize=4096)
def forms(text: str) -> Forms:
    """The words of a text, each so that its forms are one."""
    return tuple(map(in_one_form, folded(text)))


@lru_cache(maxsize=1024)
def spans_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a text begin and end."""
    return tuple(one.span() for one in _WORD.finditer(text))


def place_of(text: str, first: int, last: int) -> Place:
    """The place of some words of a text, from one to another."""
    spans = spans_of(text)
    return text, spans[first][0], spans[last][1]


_WORD: Final = re.compile(r"[^\W_]+")


@lru_cache(maxsize=64)
def bridges_from(told: str) -> frozenset[int]:
    """The bridges of which a text has the everyday words: the kinds of things that it speaks of among them."""
    return frozenset(bridge for bridge, _, _ in _FROM.places(told, _EACH))


@lru_cache(maxsize=16384)
def bridges_to(written: str) -> frozenset[int]:
    """The bridges of which a text has the words of the field."""
    return frozenset(bridge for bridge, _, _ in _TO.places(written, _EACH))


_ALL: Final = (*KINDS, *BRIDGES)
_EACH: Final = range(len(_ALL))
_FROM: Final = Names((name, bridge) for bridge, (told, _) in enumerate(_ALL) for name in told)
_TO: Final = Names((name, bridge) for bridge, (_, written) in enumerate(_ALL) for name in written)
