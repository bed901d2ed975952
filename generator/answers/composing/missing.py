"""Which words of the case stand in no given summary: measures, unusual conditions and everyday things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.clauses import base_form
from generator.answers.language.conditions import ALONE, NAMED, WITH_ARTICLE
from generator.answers.language.english import FUNCTION_WORDS, folded, listed, words_of
from generator.answers.language.everyday import EVERYDAY
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.kindred import Forms, Names, bridges_from, forms, in_one_form
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.stories import WHOSE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material

MOST_NAMED: Final = 4
MOST_MEASURES: Final = 2
MOST_IN_SHORT: Final = 2


@cache
def _singular(words: Forms) -> Forms:
    """Words of which the last one has not the ending of several: no `but` for butter."""
    *before, last = words
    if last.endswith(("ches", "shes", "sses")):
        return (*before, last[:-2])
    return (*before, last[:-1] if last.endswith("s") and not last.endswith("ss") and len(last) > SHORTEST else last)


SHORTEST: Final = 3
NO_CONDITION: Final = -1
_CONDITIONS: Final = (*NAMED, *ALONE, *WITH_ARTICLE)
_WRITTEN: Final = Names((word, at) for at, (told, written) in enumerate(_CONDITIONS) for word in (*told, *written))
_KNOWN: Final = {
    **{tuple(folded(word)): NO_CONDITION for word in EVERYDAY},
    **{tuple(folded(word)): at for at, (told, _) in enumerate(_CONDITIONS) for word in told},
}
"""What is looked for, word by word, with the place of its condition, if it is one."""
_LONGEST: Final = max(map(len, _KNOWN))
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
_MODIFIED: Final = re.compile(
    rf"(?:{WHOSE}|both|two|three|four|five|six|seven|eight|nine|ten|\w+['’]s)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Named:
    words: str
    """As the reader wrote them."""
    at: int
    noun: Forms
    condition: int


def missing_told(material: Material, besides: str) -> list[Claim]:
    """That nothing given has the words for what is special about the case, but nothing of what stands beside it."""
    words = [one for one in missing(material) if one not in besides]
    told = verbatim(listed([f'"{one}"' for one in words], "or"))
    what = "word" if len(words) == 1 and " " not in told else "words"
    return [said(f"None of the given summaries has your {what} {told}.", "absence")] if told else []


def missing_in_short(material: Material) -> list[Claim]:
    """The same of the two things that matter most, without quotation marks, of which the short answer has none."""
    told = listed([f"*{verbatim(one)}*" for one in missing(material) if not one[0].isdigit()][:MOST_IN_SHORT], "or")
    return [said(f"None of the given summaries has the words {told}.", "absence")] if " or " in told else []


def missing(material: Material) -> list[str]:
    """The words of the case that stand in no summary: measures first, then what is most about the question."""
    texts = [f"{item.name} {cleaned(item.summary.text)}" for item in material.evidence.items if item.summary]
    if not texts:
        return []
    heard = _Heard(texts, material)
    question = _flat(material)
    measures = [one for one in measures_in(question) if not heard.has_measure(one)]
    measures = [one for one in measures if not (one.is_of_time and _place(one.words, material) == ELSEWHERE)]
    measures.sort(key=lambda one: _place(one.words, material))
    things = [one for one in _named_in(question) if not _is_aside(one, question, material) and heard.may_be_missed(one)]
    kept: dict[Forms, str] = {}
    for one in sorted(things, key=lambda one: _rank(one, material)):
        kept.setdefault(one.noun, one.words)
    told = list(dict.fromkeys(one.words for one in measures))[:MOST_MEASURES]
    return [*told, *(one for one in kept.values() if not any(one in measure for measure in told))][:MOST_NAMED]


def _flat(material: Material) -> str:
    return " ".join(material.question.split())


class _Heard:
    """What the given titles and summaries speak of."""

    def __init__(self, texts: list[str], material: Material) -> None:
        self._material = material
        self._texts = [_spaced(text) for text in texts]
        self._all = frozenset(chain.from_iterable(map(forms, texts)))
        self._values = frozenset(chain.from_iterable(map(values, texts)))
        self._measures = frozenset(
            (one.value, one.unit) for text in texts for one in measures_in(" ".join(text.split()))
        )
        self._conditions = frozenset(chain.from_iterable(map(conditions_of, texts)))

    def has_measure(self, one: _Measure) -> bool:
        """Whether so much stands there, or so telling a number."""
        return (one.value, one.unit) in self._measures or (len(one.value) > 1 and one.value in self._values)

    def may_be_missed(self, one: _Named) -> bool:
        """Whether no work has the noun, nor the field's word for such a thing."""
        last = one.noun[-1]
        is_heard = one.condition in self._conditions or (last not in _ANY and in_one_form(last) in self._all)
        is_heard = is_heard or any(f" {' '.join(one.noun)}" in text for text in self._texts)
        return not is_heard and self._material.of_bridge.keys().isdisjoint(bridges_from(one.words))


def _spaced(text: str) -> str:
    return f" {' '.join(folded(text))}"


@dataclass(frozen=True, slots=True)
class _Measure:
    words: str
    value: str
    unit: str

    @property
    def is_of_time(self) -> bool:
        return self.unit in {"second", "minute", "hour"}


def measures_in(text: str) -> Iterator[_Measure]:
    """The measures of a text, with the noun that one with a hyphen belongs to: `4-metre banner`."""
    for one in _MEASURE.finditer(text):
        after = _LAST.match(text, one.end()) if one["joint"] == "-" else None
        (value,) = values(one["number"]) or (one["number"],)
        yield _Measure(f"{one[0]}{after[0] if after else ''}", value, _canonical(one["unit"]))


_NEXT: Final = re.compile(r" [a-z]+")
_LAST: Final = re.compile(
    r" [a-z]+(?=[,.;:!?)\"”]|$| (?:is|was|are|were|and|or|of|in|on|with|from|for|to|that|at|by)\b)"
)
"""A noun after which no other follows that it may only narrow."""


def _canonical(unit: str) -> str:
    """A unit in one form: metres, meter and m are one."""
    bare = unit.casefold().removesuffix("s") or unit
    bare = re.sub(r"(?<=met)re$", "er", bare)
    return {
        "meter": "m",
        "millimeter": "mm",
        "centimeter": "cm",
        "kilometer": "km",
        "kilobyte": "kb",
        "kilo": "kg",
    }.get(bare, bare)


_ANY: Final = frozenset({"machine", "clock"})


def _rank(one: _Named, material: Material) -> tuple[int, int]:
    """What is unusual first, then what is asked about, then what came out, then what was put in."""
    return 0 if one.condition != NO_CONDITION else _place(one.words, material), one.at


def _place(words: str, material: Material) -> int:
    """Where words of the case stand: in what is asked, what came out, what was put in, or elsewhere."""
    case = material.case
    places = (" ".join(case.asked), case.came, case.given)
    return next((place for place, text in enumerate(places, start=1) if words in text), ELSEWHERE)


ELSEWHERE: Final = 4


def _is_aside(one: _Named, question: str, material: Material) -> bool:
    """Whether a thing is only where something stood, or in what somebody tells of oneself."""
    if _place(one.words, material) < ELSEWHERE or one.condition != NO_CONDITION:
        return False
    before = re.split(r"[.!?] ", question[: one.at])[-1]
    return bool(_OF_ONESELF.match(before) or _AT.search(before))


_OF_ONESELF: Final = re.compile(
    r"(?:We|I)(?:['’]m| am| (?:make|sell|keep|run|mind|own|teach|guard|plan|drive|chair|play|work|collect|live"
    r"|love|hate|like|steward|repair|build|look after)\b)"
)
_AT: Final = re.compile(r"\b(?:in|at|to|from|into) (?:(?:the|an?|my|our|his|her|their) )?(?:\w+ )?$")


@lru_cache(maxsize=64)
def _named_in(text: str) -> tuple[_Named, ...]:
    return tuple(_found_in(text))


def _found_in(text: str) -> Iterator[_Named]:
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            start, end = words[at].start(), words[at + size - 1].end()
            written = tuple(folded(text[start:end]))
            noun = written if written in _KNOWN else _singular(written)
            if noun in _KNOWN and _is_noun(text, words, at, size):
                begin = _begin(text, words, at)
                yield _Named(text[begin:end], start, noun, _KNOWN[noun])
                at += size
                break
        else:
            at += 1


_NO_NOUN_AFTER: Final = words_of(
    "to i we you he she it they who can could will would not never didn't don't doesn't won't can't like"
)


def _is_noun(text: str, words: list[re.Match[str]], at: int, size: int) -> bool:
    """Whether a word is used as a noun of the case: not `I saw`, `big as a barn`, nor part of a longer name."""
    before = words[at - 1][0].casefold() if at else ""
    if before in _NO_NOUN_AFTER or _LIKE.search(text, 0, words[at].start()):
        return False
    end = words[at + size - 1].end()
    after = _NEXT.match(text, end)
    return not after or _is_no_modifier(after[0][1:]) or after[0].endswith(("s", "ed"))


_LIKE: Final = re.compile(r"\b(?:as (?:an? |the |my )|like (?:(?:on|in|at|from) )?(?:an? |the |my )?)$")


def _begin(text: str, words: list[re.Match[str]], at: int) -> int:
    """Where a thing begins with what is said of it between its article and its noun: `sloping roof`."""
    for more in (1, 2):
        if at - more - 1 < 0:
            break
        span = words[at - more : at]
        if any(text[a.end() : b.start()] != " " for a, b in zip(span, words[at - more + 1 : at + 1], strict=True)):
            break
        if any(_is_no_modifier(one[0]) for one in span):
            break
        first = words[at - more - 1]
        if _MODIFIED.match(first[0]) and text[first.end() : span[0].start()] == " ":
            return span[0].start()
    return words[at].start()


def _is_no_modifier(word: str) -> bool:
    lower = word.casefold()
    is_no_word = lower in FUNCTION_WORDS or lower in _TIMES or lower.endswith(("'s", "’s"))
    return is_no_word or bool(base_form(lower)) or word[:1].isdigit()


_TIMES: Final = words_of("second minute moment hour day time")
"""`The minute yarn covers the thumb`."""


@lru_cache(maxsize=16384)
def conditions_of(text: str) -> frozenset[int]:
    """The conditions of which a summary speaks."""
    return _WRITTEN.found(text)
