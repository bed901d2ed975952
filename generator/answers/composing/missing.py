"""What the reader names that matters to what is asked, and of which no given summary has a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.conditions import ALONE, NAMED, WITH_ARTICLE
from generator.answers.language.english import folded, listed, stem, words_of
from generator.answers.language.prose import verbatim
from generator.answers.matching.kindred import Names, bridges_from
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material

MOST_NAMED: Final = 2
FEWEST_TIMES: Final = 2
"""A thing that is named so often, and once where something is asked, matters."""
LONGEST_NAMED: Final = 4
_ALL: Final = (*NAMED, *ALONE, *WITH_ARTICLE)
_BY_WORD: Final = {word.casefold(): at for at, (told, _) in enumerate(_ALL) for word in told}
_TOLD: Final = re.compile(
    r"(?<![\w-])(?<!like )(?<!grey )(?<!gray )(?<!white )(?:"
    + "|".join(
        re.escape(word) if word != word.lower() else f"(?i:{re.escape(word)})"
        for word in sorted((word for told, _ in _ALL for word in told), key=len, reverse=True)
    )
    + r")(?![\w-])"
)
"""Names are matched as they are written: `Filipino`."""
_WRITTEN: Final = Names((word, at) for at, (told, written) in enumerate(_ALL) for word in (*told, *written))


def missing_told(material: Material) -> list[Claim]:
    """That nothing given speaks of what is special about the case."""
    if not any(item.summary for item in material.evidence.items):
        return []
    told = verbatim(listed([f"of {one}" for one in missing(material)], "or"))
    return [said(f"None of the given summaries speaks {told}.", "absence")] if told else []


def missing(material: Material) -> list[str]:
    """The conditions and things of the case of which nothing given speaks, the conditions first."""
    conditions = _conditions(material)
    named = frozenset(folded(" ".join(conditions)))
    things = [one for one in _things(material) if _noun(one) not in named]
    return [*conditions, *things][:MOST_NAMED]


def _conditions(material: Material) -> list[str]:
    """Under what unusual conditions the case is, of which no work speaks."""
    found = _named_in(material.question)
    works = (cleaned(item.summary.text) for item in material.evidence.items if item.summary)
    heard = frozenset().union(*map(conditions_of, works))
    return list(dict.fromkeys(name for at, name in found if at not in heard))


@lru_cache(maxsize=64)
def _named_in(question: str) -> tuple[tuple[int, str], ...]:
    """The conditions that a question names, in its order."""
    found = ((_BY_WORD.get(one[0].casefold()), one[0]) for one in _TOLD.finditer(" ".join(question.split())))
    return tuple((at, _called(at, word)) for at, word in found if at is not None)  # İ has more than one lower case


def _called(at: int, word: str) -> str:
    """What a page calls a condition of which the question has a word."""
    if at < len(NAMED):
        return _ALL[at][0][0]
    return word if at < len(NAMED) + len(ALONE) else f"the {word}"


@lru_cache(maxsize=16384)
def conditions_of(text: str) -> frozenset[int]:
    """The conditions of which a summary speaks."""
    return frozenset(at for at, _, _ in _WRITTEN.places(text, range(len(_ALL))))


def _things(material: Material) -> Iterator[str]:
    """The things that are asked about and told of, and of which no work has the noun, or the field's word."""
    for thing in material.case.things:
        noun = _noun(thing)
        is_heard = stem(noun) in material.heard or not material.of_bridge.keys().isdisjoint(bridges_from(thing))
        if not is_heard and _is_meant(noun, material) and _is_one(thing, material):
            yield thing


def _is_one(thing: str, material: Material) -> bool:
    """Whether a thing is surely a thing, and one of which a work might speak."""
    noun = thing.rpartition(" ")[2]
    is_short = len(thing.split()) <= LONGEST_NAMED and noun.islower() and noun not in _OF_ANYTHING
    return is_short and bool(re.search(rf"(?<![\w'’-]){re.escape(noun)}{_END}", material.question))


_END: Final = (
    r"(?:\s*$|\s*[^\w\s,'’-]|,?\s(?:of|in|on|at|by|for|from|with|to|and|or|but|is|are|was|were|has|have|had|that|which|who"
    r"|as|when|while|until|because|so|if|behind|under|over|after|before|into|I|you|he|she|it|they|we|then|though|an?|the|my|our)\b)"
)
"""What follows where the name of a thing ends."""
_OF_ANYTHING: Final = words_of(
    """word words list board life final left right piece game idea truth size tone fact facts shape hint corner spot
    head edge rim rims line lines mark marks pink gold red blue green black white brown gray grey yellow color colour
    stage hole gap job face figure line counter desk trick nothing"""
)
"""What can be said of anything, and no name of a thing that a work could miss."""


def _is_meant(noun: str, material: Material) -> bool:
    """Whether a noun stands where something is asked, and once more."""
    own = stem(noun)
    asked = [one for text in material.case.asked for one in map(stem, folded(text))]
    return own in asked and [*map(stem, folded(material.question))].count(own) >= FEWEST_TIMES


def _noun(thing: str) -> str:
    return thing.rpartition(" ")[2].casefold()
