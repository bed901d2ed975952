"""The numbers of a text, however they are written: 4x, 16K, 12,800, 1/15, twice, four-fold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_FIGURE = re.compile(
    r"(?<![\w.])[×x]?(?P<figure>\d+/\d+(?: of an? [a-z]+)?|\d+(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    r"|\.\d+)(?![\d]|-?[dD])"
)
_CARDINALS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "hundred": "100", "thousand": "1000"}
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
_MULTIPLES = r"twice|doubled|double the|thrice|tripled|triple the|quadrupled?|dozen"
_WORD_FIGURE = re.compile(
    rf"\b(?:(?P<fold>{'|'.join(_CARDINALS)})[- ]?(?:fold|times)|(?P<multiple>{_MULTIPLES}))\b", re.IGNORECASE
)
_ANY_WORD = re.compile(rf"\b(?P<word>{'|'.join(sorted(_VALUES, key=len, reverse=True))})(?:fold)?\b", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:\s?(?:[×x%]|dB|GB|MB|KB|kB|ms|fps|FPS|km|cm|mm|°|K|M|B|px)(?![a-z])"
    r"|[- ](?:pixels?|words?|points?|joints?|dots?|frames?|seconds?|minutes?|hours?|days?|months?|years?|times|steps?|"
    r"percent|stops?|meters?|kilometers?|p\.m\.|a\.m\.|a\.m|p\.m|pictures?|photos?|images?|people|letters?|lines?|"
    r"pages?|labels?|degrees?|copies|copy|layers?|colors?|voices?|speakers?|notes?)"
    r"(?:[- ](?:wide|long|high|tall|old|large|apart))?\b)"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that a text states."""

    value: str
    """In digits, without separators and without idle zeros, so that 0.130 and 0.13 are one number."""
    written: str
    """As the text writes it, with its unit."""
    start: int


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers in digits or as multiples, in the order of the text; digits inside names such as X4 are none."""
    found = [Quantity(_value(one["figure"]), _with_unit(text, one), one.start()) for one in _FIGURE.finditer(text)]
    found += [
        Quantity(_VALUES[(one["fold"] or one["multiple"]).casefold().removesuffix(" the")], one[0], one.start())
        for one in _WORD_FIGURE.finditer(text)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=4096)
def values(text: str) -> frozenset[str]:
    """Every number that a text supports, small cardinals and digits inside names included."""
    inside = {_value(one) for one in re.findall(r"\d+/\d+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", text)}
    spelled = {_VALUES[one["word"].casefold()] for one in _ANY_WORD.finditer(text)}
    return frozenset(inside | spelled)


def _value(figure: str) -> str:
    digits = figure.partition(" ")[0].replace(",", "").replace("\u202f", "")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits.lstrip("0") or "0"


def _with_unit(text: str, found: re.Match[str]) -> str:
    unit = _UNIT.match(text, found.end())
    return found[0] + (unit[0] if unit else "")
