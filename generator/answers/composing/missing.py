"""Under what unusual conditions the case is, of which no given summary has a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.conditions import ALONE, NAMED, WITH_ARTICLE
from generator.answers.language.english import listed
from generator.answers.language.prose import verbatim
from generator.answers.matching.kindred import Names
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material

MOST_NAMED: Final = 2
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
    """The unusual conditions of the case of which no work speaks."""
    works = (cleaned(item.summary.text) for item in material.evidence.items if item.summary)
    heard = frozenset().union(*map(conditions_of, works))
    told = dict.fromkeys(name for at, name in _named_in(material.question) if at not in heard)
    return list(told)[:MOST_NAMED]


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
    return _WRITTEN.found(text)
