"""Decide whether two titles are the same title; only equality after normalization says yes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.links.observed import TitleRule

ENOUGH_WORDS = 3
"""A shorter title fits too many works; an author must agree as well."""
_TYPO_WORD, _TYPO_EDITS = 5, 2
_STYLING = re.compile(r"\\(?:text|math|emph|mbox|rm|bf|it|sc|tt|em|left|right|ensuremath)[a-z]*(?![a-zA-Z])")
_COMMANDS = {"times": "×", "cdot": "·", "ss": "ss", "ae": "ae", "oe": "oe", "aa": "a", "o": "o", "l": "l", "i": "i"}
_COMMAND = re.compile(r"\\([a-zA-Z]+)\s*")
_ACCENT = re.compile(r"\\(?:[`'^\"~=.]|[uvHtcdbkr](?![a-zA-Z]))\s*")
_JOINED = re.compile(r"[${}^_\u00ad\u200b-\u200d]")


def normalized(title: str) -> str:
    """A title as words in one spelling: no case, accents, punctuation or TeX, and Greek letters by their names."""
    text = unicodedata.normalize("NFKC", _without_tex(title)).replace("×", "x")
    letters = (_letter(char) for char in unicodedata.normalize("NFKD", text))
    return " ".join("".join(letters).casefold().split())


def compare_titles(expected: str, aliases: Iterable[str], seen: str) -> TitleRule:
    """How the title that was seen relates to the one in the catalog: `equal`, `alias`, or the kind of difference."""
    if normalized(seen) == normalized(expected):
        return "equal"
    if normalized(seen) in map(normalized, aliases):
        return "alias"
    if _is_typo(normalized(expected).split(), normalized(seen).split()):
        return "near"
    return "subtitle" if _is_prefix(expected, seen) or _is_prefix(seen, expected) else "far"


def is_short(title: str) -> bool:
    """Whether a title is too short to tell a work by itself."""
    return len(normalized(title).split()) < ENOUGH_WORDS


def is_author(name: str, authors: Iterable[str]) -> bool:
    """Whether the surname of a person, given as `Ada Lovelace` or `Lovelace, Ada`, stands among the authors."""
    surname = normalized(name.partition(",")[0]).split()[-1:]
    return bool(surname) and any(surname[0] in normalized(author).split() for author in authors)


def _without_tex(title: str) -> str:
    text = _STYLING.sub("", title)
    text = _ACCENT.sub("", text)
    text = _COMMAND.sub(lambda found: _COMMANDS.get(found[1], f"{found[1]} "), text)
    return _JOINED.sub("", text)


def _letter(char: str) -> str:
    """What a character counts for: accents nothing, letters and digits themselves, the rest a space."""
    category = unicodedata.category(char)
    if category == "Mn":
        return ""
    if category[0] not in "LN":
        return " "
    name = unicodedata.name(char, "")
    found = re.fullmatch(r"GREEK (?:SMALL|CAPITAL) LETTER (?:FINAL )?(\w+)", name)
    return f"{found[1].lower()} " if found else char


def _is_typo(expected: list[str], seen: list[str]) -> bool:
    """Whether one long word without digits differs by a letter or two."""
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 - a build compares no titles

    if len(expected) != len(seen):
        return False
    pairs = [(one, other) for one, other in zip(expected, seen, strict=True) if one != other]
    return len(pairs) == 1 and all(
        min(len(one), len(other)) >= _TYPO_WORD
        and (one + other).isalpha()
        and DamerauLevenshtein.distance(one, other) <= _TYPO_EDITS
        for one, other in pairs
    )


def _is_prefix(short: str, long: str) -> bool:
    """Whether the short title is what stands before a colon of the long one."""
    starts = [long[: found.start()] for found in re.finditer(":", long)]
    return normalized(short) in map(normalized, starts)
