"""The task vocabulary made ready for reading texts: which tasks a text names, and at which its words hint."""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter, defaultdict
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import folded, pieces, stem, words_of
from generator.answers.matching.mentions import (
    MEDIUM_OF,
    Index,
    Name,
    stems_in,
    stems_in_order,
    words_naming,
)
from generator.answers.matching.model_names import HEADS, LEFT_OUT, keys_in
from generator.answers.matching.naming import DEEDS_TO_DO, head_of
from generator.answers.matching.spellings import Spellings
from generator.catalog.identifying import model_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.catalog.records import Task

Weights: TypeAlias = "dict[str, float]"
"""By the id of a task, how strongly something speaks for it."""

MOST_KEPT: Final = 16384
"""So many texts are remembered with what they name."""
MOST_USERS: Final = 4
"""A word that more tasks use than this points to none of them."""
SATURATION: Final = 1.2
EVENING: Final = 0.75
"""The usual constants of BM25: how soon more uses of a word count no more, how far long lists of cues are evened."""
SMALLEST_RECORD: Final = 10
"""Words: so much evens the records of few words with those of many."""
_TOO_COMMON: Final = words_of("ai image picture photo model video network learning deep text new based")
WORN: Final = frozenset(
    map(
        stem,
        words_of(
            """image photo picture video model models network deep learning method approach framework efficient based
            time real new data large fast single multi text visual language high low quality robust aware free level
            using towards general simple better improved neural human light resolution generation"""
        ),
    )
)
"""Words of titles that two works share by chance."""
_PURPOSE: Final = re.compile(r"\b(?:for|towards?)\b", re.IGNORECASE)
_MEANS: Final = re.compile(
    r"\b(?:via|using|utilizing|leveraging|with|by|through|without|combining|based on)\b.*?"
    rf"(?=\bfor\b|\bto (?:{'|'.join(DEEDS_TO_DO)})\b|$)",
    re.IGNORECASE,
)

FEW_RECORDS: Final = 3


class Vocabulary:
    """The tasks of a catalog, weighed by the rarity of their words; built once."""

    def __init__(self, tasks: Mapping[str, Task]) -> None:
        self.tasks = tasks
        names = [name for task in tasks.values() for name in _names_of(task)]
        rarity = _rarity(names, len(tasks))
        uses = _Uses(names, {task.id: task.parent for task in tasks.values()})
        by_model = [*names, *(one for name in names for one in uses.shorter(name, _HEAD_STEMS))]
        shorter = [one for name in names for one in uses.shorter(name, _LEFT_OUT_STEMS)]
        self._names = Index(_marked([*names, *filter(_is_ending, shorter)]), rarity)
        self._by_model = Index([*by_model, *shorter], rarity)
        self.own = {name.task: name.own for name in names}
        """The stems of the words of each task's names, of what it takes and of what it gives."""
        self._users = Counter(one for own in self.own.values() for one in own)
        self._cues = _weighed_cues(tasks)
        self.spellings = Spellings(tasks)
        self._models = _models_of(tasks)
        self.rarity: Callable[[str], float] = cache(self._rarity)
        """How much a stem tells: the fewer records use it, the more."""
        self.weigh: Callable[[str], Mapping[str, float]] = lru_cache(maxsize=MOST_KEPT)(self._weigh)
        """How strongly the words of a question hint at each task, by the cues of its record (BM25)."""
        self.profile: Callable[[str, str], Mapping[str, float]] = lru_cache(maxsize=2048)(self._profile)
        """How much each telling stem of a work stands out in it, by how often and how rare; its length is 1."""
        self._near: Callable[[frozenset[str]], Sequence[float]] = lru_cache(maxsize=2048)(self._nearness)
        """How much the stems of a text share with the record of each task; a work is given for many questions."""
        self.matter: Callable[[str], Mapping[str, int]] = lru_cache(maxsize=MOST_KEPT)(self._matter)
        """The tasks that a title names as what a work is for: after `for`, and before `via` or `using`."""
        self.named: Callable[[str], Mapping[str, int]] = lru_cache(maxsize=MOST_KEPT)(self._count)
        """How often a text names each task; inside a longer name a shorter one is none."""
        self.means: Callable[[str], bool] = lru_cache(maxsize=MOST_KEPT)(self._means)
        """Whether a name has that of a known task in it."""

    def _rarity(self, one: str) -> float:
        return math.log((len(self.own) + 1) / (self._users[one] + 0.5))

    def _profile(self, title: str, said: str) -> Mapping[str, float]:
        counts = Counter(stems_in_order(title) + stems_in_order(said))
        found = {one: (1 + math.log(count)) * self.rarity(one) for one, count in counts.items() if one not in WORN}
        length = math.sqrt(math.fsum(one * one for one in found.values())) or 1.0
        return {one: weight / length for one, weight in found.items()}

    def is_rare(self, one: str) -> bool:
        """Whether hardly any record of a task has a stem anywhere."""
        return len(self._whole.get(one, ())) <= FEW_RECORDS

    def nearness(self, task: str, text: frozenset[str]) -> float:
        """How near the stems of a text are to a task, by how many of them and how rare ones its whole record shares.

        It is 1 if no other task shares more, 1/2 if one does, 1/3 if two do.
        """
        near = self._near(text)
        return 1 / (1 + sum(map(near[self._numbers[task]].__lt__, near)))

    def _nearness(self, text: frozenset[str]) -> Sequence[float]:
        near = [0.0] * len(self.tasks)
        for one in sorted(text & self._whole.keys()):
            for at, weight in self._whole[one]:
                near[at] += weight
        return array("d", near)

    @cached_property
    def written(self) -> Mapping[tuple[str, ...], str]:
        """By its words in lower case, a name as the first task that has it writes it."""
        names = [name for task in self.tasks.values() for name in (task.name, *task.aliases)]
        return {tuple(one.casefold().replace("-", " ").split()): one for one in reversed(names)}

    @cached_property
    def heads(self) -> Counter[str]:
        """How many tasks have names that end on a noun, by its stem: for most that of the deed."""
        return Counter(head_of(task.name.replace("-", "")) for task in self.tasks.values())

    @cached_property
    def by_letters(self) -> Mapping[str, Task]:
        """By the letters and digits of its name, a task: `virtualtryon`."""
        return {re.sub("[^a-z0-9]", "", task.name.casefold()): task for task in self.tasks.values()}

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        """The place of each task among all, by its id."""
        return {task: at for at, task in enumerate(self.tasks)}

    @cached_property
    def _whole(self) -> Mapping[str, list[tuple[int, float]]]:
        """By a stem, the places of the tasks of whose records it is, with how much it tells of each."""
        users: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, task in enumerate(self.tasks.values()):
            texts = (task.name, *task.aliases, task.takes, task.gives, task.definition, *task.cues)
            stems = stems_in(" ".join(texts))
            for one in stems:
                users[one].append((at, len(stems)))
        tells = {one: math.log((len(self.tasks) + 1) / (len(at) + 0.5)) for one, at in users.items()}
        return {
            one: [(at, tells[one] / math.sqrt(size + SMALLEST_RECORD)) for at, size in found]
            for one, found in users.items()
        }

    def is_kin(self, task: Task, other: Task) -> bool:
        """Whether a task is another's own, of its kind, or a neighbor: told apart, or of one shelf and outcome."""
        neighbors = {one.task for one in task.neighbors} | {one.task for one in other.neighbors if one.task == task.id}
        is_kind = task.parent == other.id or (other.parent and other.parent in {task.id, task.parent})
        is_alike = other.gives == task.gives or head_of(other.name) == head_of(task.name)
        return other.id in {task.id, *neighbors} or bool(is_kind) or (is_alike and other.family == task.family)

    def _matter(self, title: str) -> Mapping[str, int]:
        return next((named for part in purposes_in(title) if (named := self.named(part))), {})

    def named_in_short(self, words: str) -> Mapping[str, int]:
        """The tasks that the words of a model's name state, where `talking head` is enough."""
        return _counted(self._by_model, words)

    def _count(self, text: str) -> Mapping[str, int]:
        return _counted(self._names, text)

    def _weigh(self, text: str) -> Weights:
        total: defaultdict[str, float] = defaultdict(float)
        for one in sorted(stems_in(text)):
            for task, weight in self._cues.get(one, {}).items():
                total[task] += weight
        return dict(total)

    def made_for(self, name: str) -> Weights:
        """The tasks of the models that a name tells of, 1 in all: IDM-VTON of `VTON-IDMVTON-VITONHD`."""
        found = [self._models[key] for key in sorted(keys_in(name)) if key in self._models]
        told: Counter[str] = Counter()
        for tasks in found:
            told.update({task: 1 / len(tasks) / len(found) for task in tasks})
        return dict(told)

    def _means(self, name: str) -> bool:
        head = head_of(name)
        return any(known.stems != (head,) for known, _ in self._names.found_in(name))

    def words_for(self, task: Task, text: str) -> tuple[str, ...]:
        """The words of a text that speak for a task and hardly for another, as they are written there."""
        written: dict[str, str] = {}
        for word in pieces(text):
            users = self._cues.get(one := stem(word), {})
            if task.id in users and len(users) <= MOST_USERS and one not in WORN and one in stems_in(text):
                written.setdefault(one, word)
        return tuple(written.values())


def _models_of(tasks: Mapping[str, Task]) -> dict[str, list[str]]:
    """By the names of models, as their spellings are compared, the tasks that list them."""
    models: defaultdict[str, list[str]] = defaultdict(list)
    for task in tasks.values():
        for name in task.models:
            models[model_key(name)].append(task.id)
    return models


def _weighed_cues(tasks: Mapping[str, Task]) -> dict[str, dict[str, float]]:
    """By the stem of a word, the tasks whose cues have it, with its weight."""
    counts = {task.id: Counter(stems_in_order(" . ".join(task.cues))) for task in tasks.values()}
    length = sum(count.total() for count in counts.values()) / max(1, len(counts)) or 1.0  # no record has a cue
    users = Counter(one for count in counts.values() for one in count)
    cues: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for task, count in counts.items():
        evened = SATURATION * (1 - EVENING + EVENING * count.total() / length)
        for one, uses in count.items():
            rarity = math.log(1 + (len(tasks) - users[one] + 0.5) / (users[one] + 0.5))
            cues[one][task] = rarity * uses * (SATURATION + 1) / (uses + evened)
    return cues


def purposes_in(title: str) -> list[str]:
    """What a title says that a work is for, the last thing first, and then the rest of it."""
    return _PURPOSE.split(without_means(title))[::-1]


@lru_cache(maxsize=4096)
def without_means(title: str) -> str:
    """A title without what it does it with: `via`, `using`."""
    return _MEANS.sub("", title)


def _counted(index: Index, text: str) -> Counter[str]:
    return Counter(task for task, _ in dict.fromkeys((name.task, min(at)) for name, at in index.found_in(text)))


def _names_of(task: Task) -> Iterator[Name]:
    """Name and aliases; words that every task shares do not make a name."""
    texts = [task.name, *task.aliases]
    own = _stems_of(" ".join([*texts, task.takes, task.gives]))
    media = frozenset(MEDIUM_OF[one] for one in own | _stems_of(task.definition) if one in MEDIUM_OF)
    seen: set[tuple[str, ...]] = set()
    for text in texts:
        words = words_naming(text)
        stems = tuple(dict.fromkeys(map(stem, words)))
        if stems and stems not in seen and (text == task.name or not frozenset(stems) <= _COMMON_STEMS):
            seen.add(stems)
            word = text if len(stems) == 1 and text.isalpha() else ""
            yield Name(task=task.id, stems=stems, own=own, media=media, spelled=words, word=word)


def _stems_of(text: str) -> frozenset[str]:
    return frozenset(map(stem, folded(text)))


def _is_ending(shorter: Name) -> bool:
    """Whether several words are left, and none but the first of the name left out."""
    return len(shorter.stems) > 1 and tuple(map(stem, shorter.spelled))[-len(shorter.stems) :] == shorter.stems


def _marked(names: list[Name]) -> Iterator[Name]:
    """The names, those of several words marked that another name of their task ends on, the task's first aside."""
    endings = {(name.task, name.stems[at:]) for name in names for at in range(1, len(name.stems) - 1)}
    first = {name.task: name for name in reversed(names)}
    for name in names:
        is_short = (name.task, name.stems) in endings and name is not first[name.task]
        yield name._replace(is_short=True) if is_short else name


class _Uses:
    """Which names of which tasks use a word."""

    def __init__(self, names: Iterable[Name], parents: Mapping[str, str | None]) -> None:
        self._parents = parents
        self._of: defaultdict[str, list[Name]] = defaultdict(list)
        for name in names:
            for one in name.stems:
                self._of[one].append(name)

    def shorter(self, name: Name, left_out: frozenset[str]) -> Iterator[Name]:
        """A name without its words that say little, if what is left belongs to this task alone."""
        if left_out.isdisjoint(name.stems):
            return
        rest = tuple(one for one in name.stems if one not in left_out)
        if rest and any(self._belongs(one, name, rest) for one in rest):
            word = next((one for one in name.spelled if stem(one) in rest), "") if len(rest) == 1 else ""
            yield name._replace(stems=rest, word=word)

    def _belongs(self, word: str, name: Name, rest: tuple[str, ...]) -> bool:
        """Whether only this task uses a word, narrower tasks and other media aside: `inpainting` is not of videos."""
        left = frozenset(rest)
        others = (one for one in self._of[word] if name.task not in (one.task, self._parents[one.task]))
        return all(_names_medium(set(one.stems) - left) for one in others)


def _names_medium(stems: set[str]) -> bool:
    return not stems.isdisjoint(MEDIUM_OF)


_COMMON_STEMS = frozenset(map(stem, _TOO_COMMON))
_LEFT_OUT_STEMS = frozenset(map(stem, LEFT_OUT))
_HEAD_STEMS = frozenset(map(stem, HEADS)) | _LEFT_OUT_STEMS


def _rarity(names: list[Name], tasks: int) -> dict[str, float]:
    """How much a word tells: the fewer tasks use it, the more."""
    users = Counter(one for _, one in {(name.task, one) for name in names for one in name.stems})
    return {one: math.log((1 + tasks) / count) * (0.4 if one in _COMMON_STEMS else 1) for one, count in users.items()}
