"""Which words of the case stand in no given summary: measures, unusual conditions and everyday things."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.english import folded, listed, stem
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.kindred import Names, bridges_from
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.belongings import CONDITIONS, NO_CONDITION, measures_in, named_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.answers.reading.belongings import Measure, Named, Noun

MOST_NAMED: Final = 3
MOST_MEASURES: Final = 2
MOST_IN_SHORT: Final = 2
_WRITTEN: Final = Names((word, at) for at, (told, written) in enumerate(CONDITIONS) for word in (*told, *written))
_ANY: Final = frozenset({"machine", "clock"})
"""Of a thing called so and more, `ice machine`, a summary that has the last word alone has nothing."""


def missing_told(material: Material, besides: str) -> list[Claim]:
    """That nothing given has the words for what is special about the case, but nothing of what stands beside it."""
    words = [one for one in missing(material) if not _stands_in(besides, one)]
    told = verbatim(listed([f'"{one}"' for one in words], "or"))
    of = "words" if " " in " ".join(words) else "word"
    return [said(f"None of the given summaries has your {of} {told}.", "absence")] if told else []


def missing_in_short(material: Material) -> list[Claim]:
    """The same of the two things that matter most, without quotation marks, of which the short answer has none."""
    told = listed([f"*{verbatim(one)}*" for one in missing(material) if not one[0].isdigit()][:MOST_IN_SHORT], "or")
    return [said(f"None of the given summaries has the words {told}.", "absence")] if " or " in told else []


def missing(material: Material) -> list[str]:
    """The words of the case that stand in no summary: measures first, then what is most about the question."""
    texts = [f"{item.name} {cleaned(item.summary.text)}" for item in material.evidence.items if item.summary]
    if not texts:
        return []
    question = " ".join(material.question.split())
    measures = [one for one in measures_in(question) if _tells(one, material) and not _has_measure(texts, one)]
    measures.sort(key=lambda one: _place(one.words, material))
    things = [one for one in named_in(question) if _is_of_the_matter(one, question, material)]
    kept: dict[str, Named] = {}
    for one in sorted(things, key=lambda one: _rank(one, question, material)):
        if not _is_heard(one, texts, material):
            kept.setdefault(stem(one.noun[-1]), one)
    told = list({(one.value, one.unit): one.words for one in reversed(measures)}.values())[::-1][:MOST_MEASURES]
    told = told or [one for one in material.case.figures if _is_own_figure(one, texts, material)][:1]
    is_sure = bool(told) or any(_is_telling(one, question, material) for one in kept.values())
    named = [one.words for one in kept.values() if is_sure and not any(_stands_in(each, one.words) for each in told)]
    named = [one for one in named if not any(f"{one} {other}" in question for other in named)]
    return [*told, *named][:MOST_NAMED]


def _is_own_figure(figure: str, texts: Sequence[str], material: Material) -> bool:
    """Whether a figure is a decimal that is asked about and stands in no text."""
    is_asked = bool(_DECIMAL.fullmatch(figure)) and _place(figure, material) == 1
    return is_asked and not any(values(figure) & values(text) for text in texts)


_DECIMAL: Final = re.compile(r"\d+\.\d+")


def _tells(one: Measure, material: Material) -> bool:
    """Whether a measure is one of the case, and not how long something lasted that was told aside."""
    return not one.is_of_time or _place(one.words, material) < ELSEWHERE


def _has_measure(texts: Sequence[str], one: Measure) -> bool:
    """Whether so much stands in a text, its unit spelled in any way that begins alike, or so telling a number."""
    having = [text for text in texts if one.value in values(text)]
    if having and len(one.value) > 1:
        return True
    if one.value.isdecimal() and any(
        re.search(rf"\b{one.value}[ -]?{one.unit[0]}", text, re.IGNORECASE) for text in having
    ):
        return True
    return any((one.value, one.unit) == (other.value, other.unit) for text in having for other in measures_in(text))


def _is_heard(one: Named, texts: Sequence[str], material: Material) -> bool:
    """Whether a work has the noun, or the field's word for such a thing."""
    last = one.noun[-1]
    if any(_has(text, one.noun) for text in texts) or (stem(last) in material.heard and last not in _ANY):
        return True
    if one.condition != NO_CONDITION and any(one.condition in conditions_of(text) for text in texts):
        return True
    return not material.of_bridge.keys().isdisjoint(bridges_from(one.words))


def _has(text: str, noun: Noun) -> bool:
    """Whether a text has a noun in any of its forms and spellings."""
    *narrower, last = noun
    return any(_in_words(" ".join([*narrower, form])) in _in_words(text) for form in _FORMS.get(last, (last,)))


@lru_cache(maxsize=1024)
def _in_words(text: str) -> str:
    """The words of a text, each after a space."""
    return f" {' '.join(folded(text))}"


def _all_forms(*alike: str) -> dict[str, tuple[str, ...]]:
    return {form: tuple(forms.split("/")) for forms in alike for form in forms.split("/")}


_FORMS: Final = _all_forms(
    *("goose/geese", "tooth/teeth", "foot/feet", "mouse/mice", "scarf/scarves", "dwarf/dwarves", "calf/calves"),
    *("hoof/hooves", "leaf/leaves", "loaf/loaves", "shelf/shelves", "knife/knives", "wolf/wolves", "hair/fur"),
    *("chilli/chili/chillies/chilies", "tyre/tire", "kerb/curb", "doughnut/donut", "yoghurt/yogurt", "mould/mold"),
    *("aeroplane/airplane/aircraft", "harbour/harbor", "toothbrush/tooth brush", "plough/plow", "pyjamas/pajamas"),
    *(
        "grey/gray",
        "jewellery/jewelry",
        "moustache/mustache",
        "axe/ax",
        "cheque/check",
        "boat/vessel/ship",
        "cow/cattle",
    ),
)
"""Forms and spellings of a noun that share no stem, and what works call it."""


def _rank(one: Named, question: str, material: Material) -> tuple[int, int]:
    """What is unusual first, then what the case is surely about, then what came out, then what was put in."""
    is_unusual = one.condition != NO_CONDITION
    sure = 1 if _is_telling(one, question, material) else ELSEWHERE
    return 0 if is_unusual else sure + _place(one.words, material), one.at


def _place(words: str, material: Material) -> int:
    """Where words of the case stand: in what is asked, what came out, what was put in, or elsewhere."""
    case = material.case
    places = (" ".join(case.asked), case.came, case.given)
    return next((place for place, text in enumerate(places, start=1) if _stands_in(text, words)), ELSEWHERE)


ELSEWHERE: Final = 4


def _stands_in(text: str, words: str) -> bool:
    """Whether a text has some words as they are: no `hat` in `what`."""
    return words in text and bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def _is_of_the_matter(one: Named, question: str, material: Material) -> bool:
    """Whether a thing is told of as more than an aside: asked about, come out, put in, unusual or the reader's own."""
    is_of_it = _place(one.words, material) < ELSEWHERE or _is_telling(one, question, material)
    return is_of_it and not _LIKE.search(question[: one.at])


def _is_telling(one: Named, question: str, material: Material) -> bool:
    """Whether the case is surely about a thing: asked about, unusual, the reader's own, told twice or at once."""
    if one.condition != NO_CONDITION or _place(one.words, material) == 1:
        return True
    is_at_once = one.at < _end_of_the_first(question) and not _OF_ONESELF.match(question)
    if is_at_once and not _AT.search(question[max(one.at - _FAR, 0) : one.at]):
        return True
    words, own = f"{_in_words(question)} ", f"{_in_words(one.words)} "
    return words.count(f" {one.noun[-1]}") > 1 or any(f" {whose}{own}" in words for whose in _OWN)


@lru_cache(maxsize=64)
def _end_of_the_first(question: str) -> int:
    """Where the second sentence of a question begins."""
    found = _NEXT.search(question)
    return found.end() if found else len(question)


_NEXT: Final = re.compile(r"[.!?:] ")
_OWN: Final = tuple(f"{whose}{age}" for whose in ("my", "our") for age in ("", " new", " old"))
_FAR: Final = 60
"""So many characters before a thing show where it is said to be."""

_OF_ONESELF: Final = re.compile(r"(?:We|I)\b")
_AT: Final = re.compile(r"\b(?:in|on|at|to|from|into) (?:(?:the|an?|my|our|his|her|their) )?(?:\w+ )?$")
_LIKE: Final = re.compile(r"\b(?:like|as) (?:[\w-]+ )?$")


@lru_cache(maxsize=16384)
def conditions_of(text: str) -> frozenset[int]:
    """The conditions of which a summary speaks."""
    return _WRITTEN.found(text)
