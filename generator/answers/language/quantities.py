"""The numbers of a text, however they are written: 4x, 16K, 12,800, 1/15, twice, four-fold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.answers.language.english import folded, lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIGURE = re.compile(
    r"(?<![\w.])[×x]?(?P<figure>\d+/\d+(?: of an? [a-z]+)?|\d+(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    r"|\.\d+|[½⅓¼¾⅔])(?![\d]|-?[dD])"
)
_CARDINALS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "hundred": "100",
    "thousand": "1000",
    "million": "1000000",
    "billion": "1000000000",
}
_FRACTIONS = {"½": "1/2", "⅓": "1/3", "¼": "1/4", "¾": "3/4", "⅔": "2/3"}
_MANIFOLD = {
    "1": ("once",),
    "2": ("twice", "double", "doubled", "doubles", "doubling"),
    "3": ("thrice", "triple", "tripled", "triples"),
    "4": ("quadruple", "quadrupled"),
    "12": ("dozen",),
}
_VALUES = (
    {word: str(value) for value, word in enumerate(_CARDINALS)}
    | _TENS
    | {word: value for value, words in _MANIFOLD.items() for word in words}
)
_NUMBER_WORDS = _VALUES | {f"{word}fold": value for word, value in _VALUES.items()}
_LARGE = frozenset(f"{word}{end}" for word in (*_CARDINALS[3:], *_TENS) for end in ("", "fold"))
"""Number words from three on; smaller ones are used without counting: one can see, the two of them."""
_MULTIPLES = r"twice|doubled|double the|thrice|tripled|triple the|quadrupled?|dozen"
_WORD_FIGURE = re.compile(rf"\b(?:(?P<fold>{'|'.join(_CARDINALS)})[- ]?(?:fold|times)|(?P<multiple>{_MULTIPLES}))\b")
_MULTIPLIERS = ("fold", "times", "twice", "doubl", "thrice", "tripl", "quadrupl", "dozen")
"""One of these is in whatever `_WORD_FIGURE` finds, and in few other texts."""
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"[\d½⅓¼¾⅔]")
_DIGITS = re.compile(r"\d+(?:/\d+|(?:,\d{3})+(?:\.\d+)?|(?:\.\d+)?)|\.\d+|[½⅓¼¾⅔]")
_UNIT = re.compile(
    r"(?:\s?(?:[×x%]|dB|GB|MB|KB|kB|ms|fps|FPS|km|cm|mm|°|K|M|B|px)(?![a-z])"
    r"|[- ](?:pixels?|words?|points?|joints?|dots?|frames?|seconds?|minutes?|hours?|days?|months?|years?|times|steps?|"
    r"percent|stops?|meters?|kilometers?|p\.m\.|a\.m\.|a\.m|p\.m|pictures?|photos?|images?|people|letters?|lines?|"
    r"pages?|labels?|degrees?|copies|copy|layers?|colors?|voices?|speakers?|notes?)"
    r"(?:[- ](?:wide|long|high|tall|old|large|apart))?\b)"
)


_MEASURES = {
    "thousands": r"K",
    "millions": r"M",
    "times": r"[×x]|[- ]times|-?fold",
    "percent": r"%|[- ]percent",
    "decibels": r"dB",
    "gigabytes": r"GB",
    "megabytes": r"MB",
    "milliseconds": r"ms",
    "frames a second": r"fps|FPS",
    "seconds": r"[- ]seconds?|s",
    "minutes": r"[- ]minutes?",
    "pixels": r"px|[- ]pixels?",
    "kilometers": r"km|[- ]kilometers?",
}
_MEASURED = {name: re.compile(rf"[^a-z]*\d\s?(?:{pattern})(?!\w).*") for name, pattern in _MEASURES.items()}
_NAMED_UNIT = re.compile(r"\d[- ]?(?P<noun>[a-z]+?)s?(?:[- ].*)?$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that a text states."""

    value: str
    """In digits, without separators and without idle zeros, so that 0.130 and 0.13 are one number."""
    written: str
    """As the text writes it, with its unit."""
    start: int


def may_count(text: str) -> bool:
    """Whether a text may hold a number, in digits or in words; quickly, since most sentences hold none."""
    if _DIGIT.search(text):
        return True
    low = lowered(text)
    return any(one in low for one in _MULTIPLIERS) or any(one in low for one in _LARGE)


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers in digits or as multiples, in the order of the text; digits inside names such as X4 are none."""
    figures = _FIGURE.finditer(text) if _DIGIT.search(text) else ()
    found = [Quantity(_value(one["figure"]), _with_unit(text, one), one.start()) for one in figures]
    found += [
        Quantity(_VALUES[(one["fold"] or one["multiple"]).removesuffix(" the")], text[slice(*one.span())], one.start())
        for one in _word_figures(text)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=4096)
def values(text: str) -> frozenset[str]:
    """Every number that a text supports, small cardinals and digits inside names included."""
    inside = set(map(_value, _DIGITS.findall(text))) if _DIGIT.search(text) else set[str]()
    named = {_NUMBER_WORDS[word] for word in _NUMBER_WORDS.keys() & _words(text)}
    return frozenset(inside | named | {one.value for one in quantities(text)})


@lru_cache(maxsize=4096)
def spelled(text: str) -> tuple[Quantity, ...]:
    """The numbers in words, from three on."""
    if _LARGE.isdisjoint(_words(text)):
        return ()
    inside = {one.start() for one in _word_figures(text)}
    found = ((one[0].casefold(), one) for one in _WORD.finditer(text) if one.start() not in inside)
    return tuple(Quantity(_NUMBER_WORDS[word], one[0], one.start()) for word, one in found if word in _LARGE)


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(text))


def _word_figures(text: str) -> Iterator[re.Match[str]]:
    """The multiples in words, in the lower case of a text."""
    low = lowered(text)
    return _WORD_FIGURE.finditer(low) if any(one in low for one in _MULTIPLIERS) else iter(())


def measure_of(written: str) -> str:
    """The measure in which a number is given, such as percent; empty if it is given in none."""
    written = re.sub(r"^[×x](\d\S*)$", r"\1x", written.strip())
    return next((name for name, pattern in _MEASURED.items() if pattern.fullmatch(written)), "")


@lru_cache(maxsize=1024)
def units_of(text: str) -> dict[str, frozenset[str]]:
    """By the value of each number in a text, the measures and counted things with which it stands there."""
    units: dict[str, set[str]] = {}
    for one in quantities(text):
        noun = _NAMED_UNIT.search(one.written)
        units.setdefault(one.value, set()).add(measure_of(one.written) or (noun["noun"] if noun else ""))
    for one in spelled(text):
        units.setdefault(one.value, set()).add("")
    return {value: frozenset(found) for value, found in units.items()}


def _value(figure: str) -> str:
    figure = _FRACTIONS.get(figure, figure)
    digits = figure.partition(" ")[0].replace(",", "").replace("\u202f", "")
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits.lstrip("0")) or "0"


def _with_unit(text: str, found: re.Match[str]) -> str:
    unit = _UNIT.match(text, found.end())
    return found[0] + (unit[0] if unit else "")
