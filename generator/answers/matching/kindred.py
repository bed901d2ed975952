"""Finds the kinds of things that stories and papers speak of, by the words that either has for them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.bridges import BRIDGES
from generator.answers.language.english import folded, stem
from generator.answers.language.kinds import KINDS
from generator.answers.language.likenesses import LIKENESSES

if TYPE_CHECKING:
    from collections.abc import Iterable

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

    def found(self, text: str) -> frozenset[int]:
        """The kinds that a text names."""
        words = forms(text)
        begun = ((at, size) for at, word in enumerate(words) for size in self._lengths.get(word, ()))
        return frozenset(kind for at, size in begun for kind in self._kinds.get(words[at : at + size], ()))


@cache
def in_one_form(word: str) -> str:
    """What the forms of a word share; of short words only the plural is another form."""
    bare = word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > SHORTEST_PLURAL else word
    return bare if len(bare) < SHORTEST_STEMMED else stem(word)


@lru_cache(maxsize=4096)
def forms(text: str) -> Forms:
    """The words of a text, each so that its forms are one."""
    return tuple(map(in_one_form, folded(text)))


@lru_cache(maxsize=64)
def bridges_from(told: str) -> frozenset[int]:
    """The bridges of which a text has the everyday words: the kinds of things that it speaks of among them."""
    return _FROM.found(told)


@lru_cache(maxsize=16384)
def bridges_to(written: str) -> frozenset[int]:
    """The bridges of which a text has the words of the field."""
    return _TO.found(written)


@lru_cache(maxsize=1024)
def likenesses_from(told: str) -> frozenset[int]:
    """The likenesses of which a text has the reader's words."""
    return _LIKE_FROM.found(told)


@lru_cache(maxsize=4096)
def likenesses_to(written: str) -> frozenset[int]:
    """The likenesses of which a text has the words of the field."""
    return _LIKE_TO.found(written)


_ALL: Final = (*KINDS, *BRIDGES)
_FROM: Final = Names((name, bridge) for bridge, (told, _) in enumerate(_ALL) for name in told)
_TO: Final = Names((name, bridge) for bridge, (_, written) in enumerate(_ALL) for name in written)
_LIKE_FROM: Final = Names((name, at) for at, (told, _) in enumerate(LIKENESSES) for name in told)
_LIKE_TO: Final = Names((name, at) for at, (_, written) in enumerate(LIKENESSES) for name in written)
