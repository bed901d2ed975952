"""Known phrases found in a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \t\n\u00a0]+|[-‑–]|\s*[:]\s*")
_Words: TypeAlias = tuple[str, ...]
_T = TypeVar("_T")
_Same: TypeAlias = "Callable[[str, str], bool]"


@dataclass(frozen=True, slots=True)
class Use(Generic[_T]):
    """A phrase as a text writes it."""

    start: int
    end: int
    meant: _T


def same_spelling(wanted: str, word: str) -> bool:
    """Whether a word is exactly the wanted one: for names, where HAT is no hat."""
    return wanted == word


def same_word(wanted: str, word: str) -> bool:
    """Whether a word is the wanted one; capitals count inside words such as mAP, which is no map."""
    has_capitals_inside = wanted[1:] != wanted[1:].lower()
    return wanted == word or (not has_capitals_inside and word.casefold() == wanted.casefold())


class Phrases(Generic[_T]):
    """A collection of phrases, each meaning something; built once, asked often.

    A text is looked up word by word in a mapping from first words, so its cost does not grow with the collection.
    """

    def __init__(self, same: _Same, *, plurals: bool = False) -> None:
        self._same = same
        self._plurals = plurals
        self._by_first_word: dict[str, list[tuple[_Words, _T]]] = {}

    def add(self, phrase: str, meant: _T) -> None:
        """Take up one spelling; of two that start alike the longer is found, of equal ones the one added first."""
        words = tuple(_WORD.findall(phrase))
        if not words:
            return
        firsts = [words[0].casefold()]
        if len(words) == 1 and self._plurals:
            firsts += _plural(firsts[0])
        for first in firsts:
            entries = self._by_first_word.setdefault(first, [])
            entries.append((words, meant))
            entries.sort(key=lambda entry: -len(entry[0]))

    def uses(self, text: str) -> Iterator[Use[_T]]:
        """Every use of a phrase in the order of the text; none overlaps another."""
        found = list(_WORD.finditer(text))
        at = 0
        while at < len(found):
            entry = self._entry_at(text, found, at)
            if entry is None:
                at += 1
                continue
            words, meant = entry
            at += len(words)
            yield Use(found[at - len(words)].start(), found[at - 1].end(), meant)

    def _entry_at(self, text: str, found: list[re.Match[str]], at: int) -> tuple[_Words, _T] | None:
        for words, meant in self._by_first_word.get(found[at][0].casefold(), ()):
            if self._stands(words, text, found[at : at + len(words)]):
                return words, meant
        return None

    def _stands(self, words: _Words, text: str, found: list[re.Match[str]]) -> bool:
        """Whether the found words are the wanted ones, joined by nothing but a space or a hyphen."""
        if len(found) < len(words):
            return False
        *body, (wanted, last) = zip(words, (one[0] for one in found), strict=True)
        if not (self._same(wanted, last) or (self._plurals and any(self._same(one, last) for one in _plural(wanted)))):
            return False
        joints = (text[one.end() : other.start()] for one, other in pairwise(found))
        return all(self._same(*pair) for pair in body) and all(map(_JOINT.fullmatch, joints))


def _plural(word: str) -> _Words:
    return (f"{word[:-1]}ies", f"{word}s") if word.endswith("y") else (f"{word}s", f"{word}es")
