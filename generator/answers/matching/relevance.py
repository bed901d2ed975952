"""How a given work bears on a task, weighed: a few figures of the two texts, with weights learned from labeled works.

`bench/relevance.py` fits the weights again and tells how they do on prompts they were not fitted to.
"""

from __future__ import annotations

import math
import re
from bisect import bisect
from collections import Counter
from functools import cache, lru_cache
from itertools import chain, repeat
from operator import mul
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import spoken, stem
from generator.answers.matching.acts import deeds_in, others_in, says
from generator.answers.matching.effects import effects_of
from generator.answers.matching.mentions import END, MEDIUM_OF, media_in, read_words, stems_in, stems_in_order
from generator.answers.matching.naming import as_words, task_names
from generator.answers.matching.purposes import (
    DATA,
    ROBOTICS,
    domain_of,
    field_of,
    is_of_field,
    is_of_other_organ,
    kind_of_work,
)
from generator.answers.matching.stating import item_tasks, said_of, short_forms_of, title_of
from generator.answers.matching.subjects import means_in, subject_of
from generator.answers.matching.vocabulary import WORN, without_means
from generator.answers.reading.telling import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.answers.claims import Recognition
    from generator.answers.matching.effects import Noticed
    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Item, Placing, Task

WEIGHTS: Final[Mapping[str, tuple[float, float]]] = {
    "always": (-1.49, -0.25),
    "names the task": (2.90, 1.49),
    "names a neighbor more": (1.02, 1.38),
    "names another task": (-0.85, -0.10),
    "is among works that name the task": (-3.55, -2.02),
    "has the task's words in one sentence": (0.93, 0.32),
    "has the noun of its deed": (0.91, -0.14),
    "has all words of its record": (1.75, 0.37),
    "is nearest to its record": (1.35, 1.26),
    "speaks of what was noticed": (0.92, 0.51),
    "is like the question and the other works": (1.87, 1.14),
    "never speaks of its medium": (-1.16, -0.93),
    "is among works that never do": (1.77, 1.89),
    "names another medium in its title": (-0.57, -0.48),
    "is on robots, unasked": (-0.97, -0.58),
    "is on text alone, unasked": (-1.16, -0.75),
    "is on 3D data, unasked": (0.05, 0.77),
    "is about another subject by its title": (-0.40, 0.20),
    "has words of the question in its title": (0.48, 0.22),
    "has words of the question": (0.56, -0.71),
    "is for another case": (-1.20, 0.21),
    "is about such models": (-1.87, -0.11),
}
"""By the name of a figure, how much it speaks for direct and for beside, both against not. Fitted by
`bench/relevance.py` to the works of `bench/prompts.jsonl`; a positive weight of the first column brings a work nearer
to the task."""
COSTS: Final[Mapping[Placing, tuple[float, float, float]]] = {
    "direct": (0, 5, 12),
    "beside": (5, 0, 5),
    "not": (10, 1, 0),
}
"""What each placing costs a page, in points of its hundred, where direct, beside or not is right.

A work on another matter that is told as the explanation is dearest.
"""
LIKE: Final = 0.2
"""The cosine between what a given work says and what all else says, as it often is."""
OFTEN: Final = 3
"""So many sentences that name a task make it the matter of a work; a title does alone."""
UNKNOWN: Final = 0.5
"""How near a work is taken to be to a task that has no record."""


class Asked:
    """What the works of one question are held against."""

    def __init__(self, evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> None:
        self.evidence, self.vocabulary, self.task = evidence, vocabulary, recognition.task
        self.name = recognition.called or (spoken(recognition.task.name) if recognition.task else "")
        self._names = [self.name, *(recognition.task.aliases if recognition.task else ())]
        self.stems = stems_in(self.name)
        self.called = [stems_in(one) - WORN for one in self._names]
        """The telling stems of each of the task's names."""
        whole = (stems_in_order(one) for one in self._names if " " in one or one == self.name)
        self.deeds = frozenset(stems[-1] for stems in whole if stems)
        self.own = vocabulary.own[recognition.task.id] if recognition.task else self.stems
        """The stems of the words that the task's record has for it."""
        self.media = media_of(recognition.task) if recognition.task else frozenset[str]()
        self._spoken_of = self.media | media_in(evidence.question.question).keys()
        record = record_of(recognition.task) if recognition.task else self.name
        self._deeds = deeds_in(record)
        self._case = f"{evidence.question.question} {record}"
        self._recorded = stems_in(record) | self.own
        self._said = stems_in(evidence.question.question) - WORN
        self._told = [item for item in evidence.items if item.summary]
        self._short = short_forms_of(evidence)
        self._stems = {item.id: stems_of(item) for item in evidence.items}
        known = recognition.task.id if recognition.task else ""
        self._naming = {item.id: self.named(item) for item in self._told}
        self._silent = {item.id: self._is_silent(item) for item in self._told}
        self._profiles = {item.id: vocabulary.profile(title_of(item), said_of(item)) for item in self._told}
        self._all = dict(vocabulary.profile(self._case, ""))
        for one, weight in chain.from_iterable(each.items() for each in self._profiles.values()):
            self._all[one] = self._all.get(one, 0.0) + weight
        self._square = _product(self._all, self._all)
        self._noticed = effects_of(evidence.effects).noticed(evidence.question.question, known)
        self.is_said_in: Callable[[str], bool] = cache(self._is_said_in)
        """Whether a phrase is the task in other words, or a case of it, and names no other deed or medium."""

    def figures(self, item: Item) -> dict[str, float]:
        """What a reader of the two would look at, each from 0 to 1; how like the rest it is may be above."""
        title, said, stems = title_of(item), said_of(item), self._stems[item.id]
        own, others = self.named(item), self._others(item)
        media, theirs = media_in(title, said).keys(), [one for one in self._told if one is not item]
        return {
            "always": 1.0,
            "names the task": own,
            "names a neighbor more": max((weight for weight, is_kin in others if is_kin), default=0.0) > own,
            "names another task": max((min(1.0, weight) for weight, is_kin in others if not is_kin), default=0.0),
            "is among works that name the task": _share(self._naming[one.id] for one in theirs),
            "has the task's words in one sentence": self._together(title, said),
            "has the noun of its deed": not self.deeds.isdisjoint(stems),
            "has all words of its record": len(stems & self.own) / max(1, len(self.own)),
            "is nearest to its record": self.vocabulary.nearness(self.task.id, stems) if self.task else UNKNOWN,
            "speaks of what was noticed": any(one.name_in(" ".join(said.split())) for one in self._noticed),
            "is like the question and the other works": self._alike(item) / LIKE,
            "never speaks of its medium": self._is_silent(item),
            "is among works that never do": _share(self._silent[one.id] for one in theirs),
            "names another medium in its title": bool(media_in(title).keys() - self._spoken_of),
            "is on robots, unasked": media - self._spoken_of >= _ROBOTS,
            "is on text alone, unasked": media == _TEXT and not media & self._spoken_of,
            "is on 3D data, unasked": bool(_IN_SPACE.search(title)) and "3D data" not in self._spoken_of,
            "is about another subject by its title": bool(self.subject(item)),
            "has words of the question in its title": min(1.0, len(self._said & stems_in(title)) / _SEVERAL),
            "has words of the question": min(1.0, len(self._said & stems) / _MANY),
            "is for another case": bool(self.other_case(item)),
            "is about such models": self.kind(item) not in {"", *DATA},
        }

    def named(self, item: Item) -> float:
        """How much a work names the task: 1 in its title, in several sentences or among its uses, 0 nowhere."""
        if self._is_among_uses(item):
            return 1.0
        if self.task:
            tasks = item_tasks(item, self.vocabulary, self._short).items()
            return min(1.0, max((weight for one, weight in tasks if self._is_case(one)), default=0.0))
        name, title = self.name.casefold(), without_means(title_of(item))
        is_titled = name in title.casefold() or name in task_names(title)
        return min(1.0, is_titled + said_of(item).casefold().count(name) / OFTEN)

    def _is_case(self, known: str) -> bool:
        """Whether a known task is the question's, a kind of it, or by its name a case of it that takes the same.

        Detecting objects in several bands is detecting objects; emotions in music are none in faces.
        """
        one = self.vocabulary.tasks[known]
        if self.task is None or self.task.id in {known, one.parent}:
            return self.task is not None
        is_named_so = f" {one.name}".casefold().endswith(f" {self.task.name}".casefold())
        return is_named_so and not self.media.isdisjoint(media_of(one))

    def _others(self, item: Item) -> list[tuple[float, bool]]:
        """How much a work names each other task, and whether that is a neighbor of the question's.

        What is done to models themselves is how a work goes about its task, and no task beside it: domain adaptation.
        """
        tasks = item_tasks(item, self.vocabulary, self._short).items()
        return [
            (weight, self.task is not None and self.vocabulary.is_kin(self.task, self.vocabulary.tasks[one]))
            for one, weight in tasks
            if not self._is_case(one) and not IS_OF_MODELS.search(self.vocabulary.tasks[one].gives)
        ]

    def is_mentioned(self, item: Item) -> bool:
        """Whether a work that is like the question and the others writes the task's name anywhere in its summary."""
        said = as_words(said_of(item))
        return self._alike(item) >= LIKE and any(as_words(one) in said for one in self._names if " " in one)

    def _is_among_uses(self, item: Item) -> bool:
        """Whether a foundation model is said to be for several tasks, and this is one of them."""
        if not _FOR_MANY.search(f"{title_of(item)} {tell(item).gist}"):
            return False
        uses = [as_words(one[1]) for one in _USES.finditer(said_of(item)) if not _IS_OF_OTHERS.search(one[0])]
        return any(as_words(name) in one for name in self._names if " " in name for one in uses)

    def names_only_it(self, item: Item) -> bool:
        """Whether a work names no other task as much as this one."""
        return all(weight < self.named(item) or not weight for weight, _ in self._others(item))

    def _together(self, *texts: str) -> float:
        """The largest share of the words of the task's name that stand in one sentence."""
        return max(_most_together(self.stems, text) for text in texts) / max(1, len(self.stems))

    def _alike(self, item: Item) -> float:
        """The cosine between the words of a work and those of the question, its task and the other works together."""
        mine = self._profiles.get(item.id)
        if mine is None:
            titled = self.vocabulary.profile(title_of(item), "")
            return _product(titled, self._all) / math.sqrt(max(self._square, _HARDLY))
        own, shared = _product(mine, mine), _product(mine, self._all)  # it is a part of all, and is taken out
        return (shared - own) / math.sqrt(max(self._square - 2 * shared + own, _HARDLY))

    def _is_silent(self, item: Item) -> bool:
        """Whether a work never speaks of what the task takes and gives."""
        return bool(self.media) and self.media.isdisjoint(media_in(title_of(item), said_of(item)))

    def subject(self, item: Item) -> str:
        """What a work is about by its title, where that is not the task in other words; else empty."""
        subject = subject_of(title_of(item), said_of(item))
        is_other = stems_in(subject) - (WORN - MEDIUM_OF.keys()) - self._recorded
        return subject if is_other and not self.is_said_in(subject) else ""

    def is_titled(self, item: Item) -> bool:
        """Whether the title of a method is the task in other words."""
        subject = subject_of(title_of(item), said_of(item))
        return self.is_said_in(subject) and not (self.kind(item) or self.other_case(item) or self.other_medium(item))

    def ends_on_its_name(self, item: Item) -> bool:
        """Whether what a method is about by its title ends on the task's name, its medium aside.

        Online highlight detection is a case of video highlight detection.
        """
        name = self.name.casefold().split()
        while name and stem(name[0]) in MEDIUM_OF:
            name = name[1:]
        subject = HEAD.split(subject_of(title_of(item), said_of(item)).casefold())[0].split()
        is_named = len(name) > 1 and subject[-len(name) :] == name
        return is_named and not (self.kind(item) or self.other_case(item) or self.other_medium(item))

    def purpose(self, item: Item) -> str:
        """The other deed to which a work does the task, by its title; else empty: the transcription of lyrics."""
        said = said_of(item)
        return next((purpose for means, purpose in means_in(title_of(item), said) if self._serves(means, purpose)), "")

    def _serves(self, means: str, purpose: str) -> bool:
        """Whether something is done with the task to a deed that is not its own."""
        head = HEAD.split(purpose)[0].rpartition(" ")[2]
        is_other = bool(deeds_in(head)) and deeds_in(purpose).isdisjoint(self._deeds)
        return is_other and self._names_it(means) and not self._names_it(purpose)

    def _names_it(self, phrase: str) -> bool:
        is_known = self.task is not None and self.task.id in self.vocabulary.named(phrase)
        return is_known or says(phrase, self._names, self._recorded)

    def _is_said_in(self, phrase: str) -> bool:
        media = media_in(phrase).keys() - self._spoken_of - _TEXT if self.media else ()
        return not media and not others_in(phrase, self._deeds) and says(phrase, self._names, self._recorded)

    def other_case(self, item: Item) -> str:
        """What a work is for in particular, by its title, if neither the question nor the task speaks of it."""
        return domain_of(title_of(item), said_of(item), self._case)

    def other_medium(self, item: Item) -> str:
        """What a related work sees or hears by its title and summary, where neither the question nor its task does.

        Only of a benchmark, a collection or an overview, where the task is one of text, or where the work never speaks
        of what the task sees or hears; others may steer by it.
        """
        is_told = self.media == _TEXT or self.kind(item) in DATA or self.is_elsewhere(item)
        if item.recommended or not self.media or not is_told:
            return ""
        titled, said = (
            media_in(one).keys() & _SEEN_OR_HEARD - self._spoken_of for one in (title_of(item), said_of(item))
        )
        return min(titled, default="") if said else ""

    def is_elsewhere(self, item: Item) -> bool:
        """Whether a related work never speaks of what the task sees or hears, but in its title of what that does not.

        The style of music is no style of pictures.
        """
        titled = media_in(title_of(item)).keys() & _SEEN_OR_HEARD - self._spoken_of
        return bool(titled and self.media & _SEEN_OR_HEARD) and not item.recommended and self._is_silent(item)

    def is_on_language_models(self, item: Item) -> bool:
        """Whether a work that is no method is by its title on models of language, and the task makes no text."""
        made = media_in(self.task.gives if self.task else "")
        is_on_them = bool(self.kind(item) and _LANGUAGE_MODELS.search(title_of(item)))
        return is_on_them and bool(made) and "text" not in made

    def is_of_other_organ(self, item: Item) -> bool:
        """Whether a work is by its title on another organ than the question, which names one: lung for thyroid."""
        return is_of_other_organ(title_of(item), self.evidence.question.question)

    def lacks_its_matter(self, item: Item) -> bool:
        """Whether a work never has the thing that the task's name does something to, which two others have in titles.

        Only of a task without a record: the quality of water is not the demand for it.
        """
        matter = stems_in(" ".join(self.name.split()[-2:-1])) - WORN - self.deeds
        titled = [one for one in self._told if one is not item and matter <= stems_in(title_of(one))]
        return self.task is None and bool(matter) and len(titled) >= _SEVERAL and not matter <= self._stems[item.id]

    def foreign_field(self, item: Item) -> str:
        """The field of a work, if neither the question, the task nor another given work speaks of that; else empty.

        A work that has the words of the task together in one sentence serves it, whatever its field; but what the body
        of a machine does is another thing with the same words.
        """
        others = [f"{title_of(one)} . {said_of(one)}" for one in self._told if one is not item]
        title = title_of(item)
        field = field_of(f"{title} . {title} . {said_of(item)}", " . ".join([self._case, *others]))
        is_meant = field == ROBOTICS or self._together(title, said_of(item)) < _HALF
        return field if field and is_meant and is_of_field(f"{title} . {tell(item).gist}", field) else ""

    def kind(self, item: Item) -> str:
        """What a related work is instead of a method; empty if it is one."""
        return "" if item.recommended else kind_of_work(title_of(item), tell(item).gist, self.own)

    def chances(self, item: Item) -> dict[Placing, float]:
        """How likely each placing of a work is right."""
        return chances_of(self.figures(item), WEIGHTS, is_recommended=item.recommended)


def chances_of(
    figures: Mapping[str, float], weights: Mapping[str, tuple[float, float]], *, is_recommended: bool
) -> dict[Placing, float]:
    """How likely each placing is right by some figures; a recommended model is never set aside."""
    direct, beside = (sum(figures[one] * both[column] for one, both in weights.items()) for column in (0, 1))
    odds = math.exp(direct), math.exp(beside), float(not is_recommended)
    direct, beside, idle = (one / sum(odds) for one in odds)
    return {"direct": direct, "beside": beside, "not": idle}


def cheapest(chances: Mapping[Placing, float], placings: Iterable[Placing] = COSTS) -> Placing:
    """The placing that costs least if the right one is as likely as that."""
    right = tuple(chances.values())
    return min(placings, key=lambda one: sum(cost * chance for cost, chance in zip(COSTS[one], right, strict=True)))


def _product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """What two profiles have in common."""
    return math.fsum(map(mul, one.values(), map(other.get, one, repeat(0.0))))


def _share(of_others: Iterable[float]) -> float:
    """How many of the other given works have something, evened as if one more had it and one had it not."""
    found = list(of_others)
    return (sum(found) + 1) / (len(found) + 2)


def _most_together(stems: Iterable[str], text: str) -> int:
    """How many of some stems stand in one sentence of a text, at most."""
    places = read_words(text).places
    found, ends = [places[one] for one in stems if one in places], places.get(END)
    if not ends or not found[1:]:
        return len(found)
    users = Counter(sentence for each in found for sentence in {bisect(ends, at) for at in each})
    return max(users.values())


def stems_of(item: Item) -> frozenset[str]:
    """The stems of the words of a work's title and summary."""
    return stems_in(title_of(item)) | stems_in(said_of(item))


def media_of(task: Task) -> frozenset[str]:
    """What a task takes and gives; text that only steers, or only tells of what was seen, is none."""
    return _media_told(task.takes, task.gives, record_of(task))


@lru_cache(maxsize=2048)
def _media_told(taken: str, given: str, record: str) -> frozenset[str]:
    takes, gives = media_in(taken).keys(), media_in(given).keys()
    media = frozenset(media_in(record))
    is_read = takes >= _TEXT and (not gives or gives >= _TEXT)
    return media if is_read or not media - _TEXT else media - _TEXT


IS_OF_MODELS: Final = re.compile(r"(?<!3D )\b(?:models?|networks?|training|how well it does)\b", re.IGNORECASE)
"""What is given by a task whose outcome is a model, or how well that does."""
HEAD: Final = re.compile(r" (?:of|in|on|at|from|without) ", re.IGNORECASE)
"""What parts where something is done, or to what, from the noun of the deed."""
_HARDLY: Final = 1e-9
_FOR_MANY: Final = re.compile(r"\bfoundation models?\b", re.IGNORECASE)
_USES: Final = re.compile(r"[^.;:]*\btasks,?\s*(?:such\s+as|like|including|[:–—]|--)\s*([^.;:]+)", re.IGNORECASE)
"""What something can do, with what the sentence says before: `a wide range of tasks such as`."""
_IS_OF_OTHERS: Final = re.compile(
    r"\b(?:not|cannot|no|never|without|nor|fail\w*|struggl\w*|unlike|instead|rather|earlier|existing|previous(?:ly)?|prior"
    r"|conventional|traditional|current(?:ly)?|most|others?)\b(?=.*\btasks\b)|n['’]t\b(?=.*\btasks\b)",
    re.IGNORECASE | re.DOTALL,
)
"""What denies that a work can do the tasks named after it, or speaks of the works of others."""
_HALF: Final = 0.5
_SEVERAL: Final = 2
_MANY: Final = 10
_IN_SPACE: Final = re.compile(r"\b[34]d\b|gaussian|splat|mesh|point cloud|nerf|radiance", re.IGNORECASE)
_TEXT: Final = frozenset({"text"})
_ROBOTS: Final = frozenset({"robots"})
_LANGUAGE_MODELS: Final = re.compile(r"\b(?:\w*LM|language model)s?\b", re.IGNORECASE)
_SEEN_OR_HEARD: Final = frozenset({"pictures", "sound", "speech", "music"})


def record_of(task: Task) -> str:
    """The words of a task's record that say what it is."""
    return " . ".join([task.name, *task.aliases, task.takes, task.gives, task.definition])


def overlap(item: Item, question: str, noticed: Iterable[Noticed]) -> int:
    """How many telling words a work shares with a question; that it speaks of what the reader noticed counts two."""
    shared = stems_of(item) & stems_in(question)
    text = f"{title_of(item)}. {' '.join(said_of(item).split())}"
    return len(shared - WORN) + 2 * sum(bool(one.name_in(text)) for one in noticed)
