"""What a story names of its own: measures, unusual conditions and everyday things, in the words of who tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.clauses import base_form
from generator.answers.language.conditions import ALONE, NAMED, WITH_ARTICLE
from generator.answers.language.english import FUNCTION_WORDS, words_of
from generator.answers.language.everyday import EVERYDAY
from generator.answers.language.quantities import values
from generator.answers.reading.stories import WHOSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Noun: TypeAlias = "tuple[str, ...]"

CONDITIONS: Final = (*NAMED, *ALONE, *WITH_ARTICLE)
NO_CONDITION: Final = -1
_KNOWN: Final[dict[Noun, int]] = {
    **{tuple(word.casefold().split()): NO_CONDITION for word in EVERYDAY},
    **{tuple(word.casefold().split()): at for at, (told, _) in enumerate(CONDITIONS) for word in told},
}
"""What is looked for, word by word, with the place of its condition, if it is one."""
_LONGEST: Final = {noun[0]: len(noun) for noun in sorted(_KNOWN, key=len)}
"""How many words the longest name has that begins with a word."""
_PROPER: Final = frozenset(tuple(word.casefold().split()) for word in EVERYDAY if word != word.casefold())
"""Things that are written with a capital."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNIT: Final = (
    r"mm|cm|m|km|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|inch(?:es)?|feet|miles?"
    r"|seconds?|minutes?|hours?|kilobytes?|megabytes?|gigabytes?|[KMG]B|kg|kilos?|grams?|lit(?:re|er)s?|ml|°C?|degrees?"
    r"|pixels?|megapixels?|[kM]?Hz|km/h|mph|knots|watts?|volts?|lux"
)
_NUMBER: Final = (
    r"\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety"
)
_MEASURE: Final = re.compile(
    rf"(?<![\w.,:/-])(?P<number>{_NUMBER})(?P<joint> |-|(?=[a-zA-Z°]))(?P<unit>{_UNIT})(?![\w/])"
    r"(?! (?:later|ago|old|before|after|long(?:er)? ago|earlier|away from|in\b|of sleep))",
)
"""How long, how far, how much: no date, no age, no time of day."""
_NEXT: Final = re.compile(r" [a-z]+")
_LAST: Final = re.compile(
    r" [a-z]+(?=[,.;:!?)\"”]|$| (?:is|was|are|were|and|or|of|in|on|with|from|for|to|that|at|by)\b)"
)
"""A noun after which no other follows that it may only narrow."""
_ONE_UNIT: Final = dict(
    pair.split(":")
    for pair in words_of(
        """metre:m meter:m millimetre:mm millimeter:mm centimetre:cm centimeter:cm kilometre:km kilometer:km kilobyte:kb
        megabyte:mb gigabyte:gb kilo:kg"""
    )
)
_OF_TIME: Final = words_of("second minute hour")


@dataclass(frozen=True, slots=True)
class Measure:
    """So much of something."""

    words: str
    value: str
    unit: str
    """In one form: metres, meter and m are one."""

    @property
    def is_of_time(self) -> bool:
        """Whether it says how long something took."""
        return self.unit in _OF_TIME


@dataclass(frozen=True, slots=True)
class Named:
    """A thing or a condition that a story names."""

    words: str
    """As they are written, with what narrows it: `sloping roof`."""
    at: int
    noun: Noun
    condition: int


@lru_cache(maxsize=64)
def measures_in(text: str) -> tuple[Measure, ...]:
    """The measures of a text, with the noun that one with a hyphen belongs to: `4-metre banner`."""
    return tuple(_measures_in(text))


def _measures_in(text: str) -> Iterator[Measure]:
    for one in _MEASURE.finditer(text):
        after = _LAST.match(text, one.end()) if one["joint"] == "-" else None
        bare = one["unit"].casefold().removesuffix("s")
        value = next(iter(values(one["number"])), one["number"])
        yield Measure(f"{one[0]}{after[0] if after else ''}", value, _ONE_UNIT.get(bare, bare))


@lru_cache(maxsize=64)
def named_in(text: str) -> tuple[Named, ...]:
    """The conditions and everyday things that a text names, in its order."""
    return tuple(_named_in(text))


def _named_in(text: str) -> Iterator[Named]:
    places = list(_WORD.finditer(text))
    words, end = [one[0].casefold() for one in places], 0
    for at, word in enumerate(words):
        for size in range(min(_longest(word), len(words) - at) if at >= end else 0, 0, -1):
            noun = _known(words[at : at + size])
            if noun and _is_noun(text, places, at, at + size - 1) and not _is_other(text, places, at, noun):
                begin = _begin(text, places, at)
                yield Named(text[begin : places[at + size - 1].end()], places[at].start(), noun, _KNOWN[noun])
                end = at + size
                break


@lru_cache(maxsize=16384)
def _longest(word: str) -> int:
    """How many words the longest name may have that begins with a word, or with what it is the several of."""
    return max(_LONGEST.get(one, 0) for one in _in_one(word))


def _known(words: Sequence[str]) -> Noun:
    """The name that some words are, in one or in many; empty if they are none."""
    for one in _in_one(words[-1]):
        noun = (*words[:-1], one)
        if noun in _KNOWN:
            return noun
    return ()


def _in_one(word: str) -> Sequence[str]:
    """A word, and what it may be the several of; no other form of it: no `but` for butter."""
    if not word.endswith("s") or word.endswith("ss") or len(word) <= _SHORTEST:
        return (word,)
    return (word, *(word.removesuffix(several) + one for several, one in _SEVERAL if word.endswith(several)))


_SHORTEST: Final = 3
_SEVERAL: Final = (
    *(("s", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe")),
    *(("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("oes", "o")),
)
_NO_NOUN_AFTER: Final = words_of(
    "to i we you he she it they who can could will would not never didn't don't doesn't won't can't like"
)
_LIKE: Final = re.compile(r"\b(?:as (?:an? |the |my )|like (?:(?:on|in|at|from) )?(?:an? |the |my )?)$")


def _is_noun(text: str, places: Sequence[re.Match[str]], first: int, last: int) -> bool:
    """Whether a word is used as a noun of the case: not `I saw`, `big as a barn`, nor part of a longer name."""
    before = places[first - 1][0].casefold() if first else ""
    if before in _NO_NOUN_AFTER or _LIKE.search(text, max(0, places[first].start() - _NEAR), places[first].start()):
        return False
    after = _NEXT.match(text, places[last].end())
    return not after or _is_no_modifier(after[0][1:]) or after[0].endswith(("s", "ed"))


_NEAR: Final = 20


def _is_other(text: str, places: Sequence[re.Match[str]], at: int, noun: Noun) -> bool:
    """Whether the word of a thing is a name or a deed here: the inn `Swan`, and what `the camera flags`."""
    if _KNOWN[noun] != NO_CONDITION:
        return False
    begin = places[at].start()
    if text[begin].isupper() and noun not in _PROPER and at and not _BEGINNING.search(text, begin - 2, begin):
        return True
    return bool(base_form(places[at][0].casefold())) and not (at and _MODIFIED.match(places[at - 1][0]))


_BEGINNING: Final = re.compile(r"[.!?:\n\"“‘'(]\s?$")
_MODIFIED: Final = re.compile(
    rf"(?:{WHOSE}|both|two|three|four|five|six|seven|eight|nine|ten|\w+['’]s)$", re.IGNORECASE
)


def _begin(text: str, places: Sequence[re.Match[str]], at: int) -> int:
    """Where a thing begins with what is said of it between its article and its noun: `sloping roof`."""
    begin = places[at].start()
    for place in reversed(places[max(0, at - MOST_BEFORE - 1) : at]):
        if text[place.end() : begin] != " ":
            break
        if _MODIFIED.match(place[0]):
            return begin
        if _is_no_modifier(place[0]):
            break
        begin = place.start()
    return places[at].start()


MOST_BEFORE: Final = 2
_TIMES: Final = words_of("second minute moment hour day time")
"""`The minute yarn covers the thumb`."""


def _is_no_modifier(word: str) -> bool:
    lower = word.casefold()
    is_no_word = lower in FUNCTION_WORDS or lower in _TIMES or lower.endswith(("'s", "’s"))
    return is_no_word or bool(base_form(lower)) or word[:1].isdigit()
