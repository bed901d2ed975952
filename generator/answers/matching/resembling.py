"""Which questions ask the same in other words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.catalog.records import Question

LEAST: Final = 45
"""Below this share, in percent, two questions have words in common and no more."""
FEWEST: Final = 3
"""Two everyday words make no two questions the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """A question of the catalog that is like another."""

    id: str
    title: str
    share: int
    """How much of what the shorter one tells both tell, in percent."""
    words: tuple[str, ...]
    """The words that both use, the most telling first."""


class Resemblances:
    """The questions made ready for comparing; built once for a catalog."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self._questions = {one.id: one for one in questions}
        self._features = {one.id: _features(one) for one in self._questions.values()}
        self._having: defaultdict[str, list[str]] = defaultdict(list)
        for one, found in self._features.items():
            for feature in found:
                self._having[feature].append(one)

    def of(self, question: Question, most: int = 3) -> list[Resemblance]:
        """The questions most like this one, itself left out."""
        mine = _features(question)
        shared = Counter(other for feature in mine for other in self._having.get(feature, ()) if other != question.id)
        found = (self._compared(mine, other) for other, often in shared.items() if often >= FEWEST)
        near = [one for one in found if one.share >= LEAST]
        return sorted(near, key=lambda one: (-one.share, one.id))[:most]

    def _compared(self, mine: Mapping[str, str], other: str) -> Resemblance:
        theirs = self._features[other]
        shared = sorted(mine.keys() & theirs.keys(), key=lambda feature: (-self._weight(feature), feature))
        least = min(self._square(mine), self._square(theirs))
        question = self._questions[other]
        return Resemblance(
            id=other,
            title=" ".join((question.title or question.question).split()),
            share=round(100 * self._square(shared) / least) if least else 0,
            words=tuple(mine[feature] for feature in shared),
        )

    def _weight(self, feature: str) -> float:
        """A feature counts the more, the fewer questions have it."""
        return math.log(1 + len(self._questions) / (1 + len(self._having.get(feature, ()))))

    def _square(self, features: Iterable[str]) -> float:
        return math.fsum(self._weight(feature) ** 2 for feature in features)


def _features(question: Question) -> dict[str, str]:
    """What tells a question: the stems of its words with the words; many questions have its task and its works."""
    text = " ".join([question.question, question.title or "", *question.also_asked])
    return {stem(word): word for word in content_words(text)}
