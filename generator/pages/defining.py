"""Where a text uses a term of the vocabulary in the term's own sense."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.catalog.records import Term

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \t\n\u00a0]+|[-‑–]")
_Words: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A term as a text writes it."""

    start: int
    end: int
    term: Term


@dataclass(frozen=True, slots=True)
class _Entry:
    """One spelling, word by word; without a term it is a phrase in which nothing is to be explained."""

    words: _Words
    term: Term | None


class Glossary:
    """The terms made ready for looking up; built once for a catalog.

    A text is looked up word by word in a mapping from first words, so its cost does not grow with the vocabulary.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_first_word: dict[str, list[_Entry]] = {}
        for term in terms:
            for spelling in (term.term, *term.aliases):
                self._add(spelling, term)
            for phrase in term.not_in:
                self._add(phrase, None)
        for entries in self._by_first_word.values():
            entries.sort(key=lambda entry: (-len(entry.words), entry.term is not None))

    def _add(self, spelling: str, term: Term | None) -> None:
        words = tuple(_WORD.findall(spelling))
        if words:
            self._by_first_word.setdefault(words[0].casefold(), []).append(_Entry(words, term))
            if len(words) == 1:
                for plural in _plurals(words[0].casefold()):
                    self._by_first_word.setdefault(plural, []).append(_Entry(words, term))

    def uses(self, text: str) -> Iterator[Use]:
        """Every use of a term, in the order of the text; where spellings overlap, the longest that starts first."""
        found = list(_WORD.finditer(text))
        at = 0
        while at < len(found):
            entry = self._entry_at(text, found, at)
            if entry is None:
                at += 1
                continue
            last = at + len(entry.words) - 1
            if entry.term:
                yield Use(found[at].start(), found[last].end(), entry.term)
            at = last + 1

    def first_uses(self, texts: Iterable[str]) -> list[list[Use]]:
        """For each text of one page, the uses that are the first of their term on the page."""
        seen: set[str] = set()
        return [list(_unseen(self.uses(text), seen)) for text in texts]

    def _entry_at(self, text: str, found: list[re.Match[str]], at: int) -> _Entry | None:
        for entry in self._by_first_word.get(found[at][0].casefold(), ()):
            if _stands(entry.words, text, found[at : at + len(entry.words)]):
                return entry
        return None


def _unseen(uses: Iterator[Use], seen: set[str]) -> Iterator[Use]:
    for use in uses:
        if use.term.id not in seen:
            seen.add(use.term.id)
            yield use


def _stands(words: _Words, text: str, found: list[re.Match[str]]) -> bool:
    """Whether the found words are the wanted ones, joined by nothing but a space or a hyphen."""
    if len(found) < len(words):
        return False
    *body, last = zip(words, (one[0] for one in found), strict=True)
    joints = (text[one.end() : other.start()] for one, other in pairwise(found))
    return all(_same(*pair) for pair in body) and _same(*last, plural=True) and all(map(_JOINT.fullmatch, joints))


def _same(wanted: str, word: str, *, plural: bool = False) -> bool:
    """Whether a word is the wanted one; capitals count in words such as mAP, which is no map."""
    if wanted == word or (plural and word in _plurals(wanted)):
        return True
    if wanted[1:] != wanted[1:].lower():
        return False
    folded = word.casefold()
    return folded == wanted.casefold() or (plural and folded in _plurals(wanted.casefold()))


def _plurals(word: str) -> _Words:
    return (f"{word[:-1]}ies", f"{word}s") if word.endswith("y") else (f"{word}s", f"{word}es")
