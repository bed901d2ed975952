"""The task vocabulary made ready for weighing texts: which tasks do these words speak for, and how strongly."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import content_words, stem, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.catalog.records import Task

Weights: TypeAlias = "dict[str, float]"
"""By the id of a task, how strongly something speaks for it."""

NAME: Final = 2.4
CUE: Final = 1.0
LOOSE: Final = 0.22
"""A word that stands somewhere in the task's description weighs this share of its rarity."""
TOGETHER: Final = 1.35
"""Words of a phrase that all occur weigh more than each alone."""
_TOO_COMMON: Final = words_of("image picture photo model video network learning deep text generate new based")
_NOT_COUNTED = re.compile(
    r"\b(?:instead of|rather than|other than|unlike|as opposed to|not)\b[^,;.:?!]*?(?=[,;.:?!]|\bbut\b|$)",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Phrase:
    task: str
    stems: frozenset[str]
    weight: float
    is_name: bool


class Vocabulary:
    """The tasks of a catalog, weighed by the rarity of their words; built once."""

    def __init__(self, tasks: Mapping[str, Task]) -> None:
        self.tasks = tasks
        phrases = [phrase for task in tasks.values() for phrase in _phrases(task)]
        self._names = [phrase.stems for phrase in phrases if phrase.is_name]
        self._rarity = _rarity(phrases, len(tasks))
        self._by_stem: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for phrase in phrases:
            self._by_stem[max(sorted(phrase.stems), key=self._rarity.__getitem__)].append(phrase)
        self._weighed: dict[str, Weights] = {}
        self._loose: defaultdict[str, list[str]] = defaultdict(list)
        for task in tasks.values():
            for one in sorted(_loose_stems(task, phrases)):
                self._loose[one].append(task.id)

    def weigh(self, text: str) -> Weights:
        """How strongly each task is spoken for; a word counts once for a task, at its best."""
        if text not in self._weighed:
            self._weighed[text] = self._weigh(text)
        return self._weighed[text]

    def _weigh(self, text: str) -> Weights:
        found = stems_in(text)
        best: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for phrase in self._phrases_in(found):
            for one in phrase.stems:
                weight = phrase.weight * self._rarity[one]
                best[phrase.task][one] = max(best[phrase.task].get(one, 0), weight)
        for one in found:
            for task in self._loose.get(one, ()):
                best[task].setdefault(one, LOOSE * self._rarity.get(one, 1.0))
        return {task: sum(weights.values()) for task, weights in best.items()}

    def names_in(self, text: str, besides: str = "") -> frozenset[str]:
        """The ids of the tasks whose name or alias a text holds; names that are a part of `besides` do not count."""
        aside = stems_in(besides)
        found = self._phrases_in(stems_in(text))
        return frozenset(phrase.task for phrase in found if phrase.is_name and not phrase.stems <= aside)

    def knows(self, name: str) -> bool:
        """Whether a name of a task, or a part of one that is more than its last word, is in the vocabulary."""
        stems, head = stems_in(name), stem(name.rsplit(maxsplit=1)[-1])
        inside = any(phrase.is_name and phrase.stems != {head} for phrase in self._phrases_in(stems))
        return inside or any(stems <= known for known in self._names)

    def words_for(self, task: Task, text: str) -> tuple[str, ...]:
        """The words of a text that speak for a task, as they are written there."""
        wanted = {one for phrase in self._phrases_in(stems_in(text)) if phrase.task == task.id for one in phrase.stems}
        written: dict[str, str] = {}
        for word in _PIECE.findall(text):
            if stem(word) in wanted:
                written.setdefault(stem(word), word)
        return tuple(written.values())

    def _phrases_in(self, found: Iterable[str]) -> Iterator[_Phrase]:
        stems = frozenset(found)
        for one in sorted(stems):
            for phrase in self._by_stem.get(one, ()):
                if phrase.stems <= stems:
                    yield phrase


@lru_cache(maxsize=16384)
def stems_in(text: str) -> frozenset[str]:
    """The stems of a text's words, without what it sets aside: `instead of cutting me out`."""
    return frozenset(stem(word) for word in content_words(_NOT_COUNTED.sub(" ", text)))


def _phrases(task: Task) -> Iterator[_Phrase]:
    """Names, aliases and cues as sets of stems; words that every task shares do not make a phrase."""
    seen: set[frozenset[str]] = set()
    for is_name, texts in ((True, (task.name, *task.aliases)), (False, task.cues)):
        for text in texts:
            stems = frozenset(stem(word) for word in content_words(text))
            if not stems or stems in seen or all(one in _COMMON_STEMS for one in stems):
                continue
            seen.add(stems)
            weight = (NAME if is_name else CUE) * (TOGETHER if len(stems) > 1 else 1)
            yield _Phrase(task.id, stems, weight, is_name)


_COMMON_STEMS = frozenset(map(stem, _TOO_COMMON))


def _loose_stems(task: Task, phrases: list[_Phrase]) -> frozenset[str]:
    said = " ".join([task.definition, task.takes, task.gives, *task.model_families])
    own = {one for phrase in phrases if phrase.task == task.id for one in phrase.stems}
    return (frozenset(stem(word) for word in content_words(said)) | own) - _COMMON_STEMS


def _rarity(phrases: list[_Phrase], tasks: int) -> dict[str, float]:
    """How much a word tells: the fewer tasks use it, the more."""
    users = Counter(one for _, one in {(phrase.task, one) for phrase in phrases for one in phrase.stems})
    return {one: math.log((1 + tasks) / count) * (0.4 if one in _COMMON_STEMS else 1) for one, count in users.items()}
