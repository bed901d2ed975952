"""Which questions ask the same in other words."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.catalog.records import Question

_Weights: TypeAlias = "dict[str, float]"
LEAST = 0.3
"""Below this two questions share words and no more."""
_WORD = re.compile(r"[^\W_]+")
_ENDINGS = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|ly|er)$")
_EMPTY = frozenset(
    "a ai all also an and any are as at be but by can could did do does for from had has have how i if in into is it its"
    " just made make me my not of on or so than that the then there they this to up was were what when which while who"
    " why will with you your".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """A question of the catalog that is like another."""

    id: str
    title: str
    share: int
    """How much of the telling words both have, in percent."""
    words: tuple[str, ...]
    """The words that speak for it, the most telling first."""


class Resemblances:
    """The questions made ready for comparing; built once for a catalog."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self._questions = {one.id: one for one in questions}
        self._stems = {one.id: _stems(_said(one)) for one in self._questions.values()}
        self._known_in = Counter(stem for stems in self._stems.values() for stem in stems)

    def of(self, question: Question, most: int = 3) -> list[Resemblance]:
        """The questions most like this one, itself left out."""
        stems = _stems(_said(question))
        found = [self._compared(stems, other) for other in self._questions if other != question.id]
        near = [one for one in found if one.share >= LEAST * 100]
        return sorted(near, key=lambda one: (-one.share, one.id))[:most]

    def _compared(self, stems: Mapping[str, str], other: str) -> Resemblance:
        mine, theirs = self._weighed(stems), self._weighed(self._stems[other])
        shared = sorted(mine.keys() & theirs.keys(), key=lambda stem: (-mine[stem], stem))
        lengths = math.sqrt(_square(mine) * _square(theirs))
        share = sum(mine[stem] ** 2 for stem in shared) / lengths if lengths else 0.0
        words = tuple(stems[stem] for stem in shared)
        question = self._questions[other]
        return Resemblance(id=other, title=question.title or question.question, share=round(share * 100), words=words)

    def _weighed(self, stems: Iterable[str]) -> _Weights:
        """A word counts the more, the fewer questions use it."""
        many = len(self._questions)
        return {stem: math.log(1 + many / (1 + self._known_in[stem])) for stem in stems}


def _square(weights: _Weights) -> float:
    return sum(one**2 for one in weights.values())


def _said(question: Question) -> str:
    return " ".join([question.question, question.title or "", *question.also_asked])


def _stems(text: str) -> dict[str, str]:
    """The stem of each telling word and the word as it is written."""
    words = (word.casefold() for word in _WORD.findall(text))
    return {_ENDINGS.sub("", word): word for word in words if word not in _EMPTY}
