"""How loud the question, the names and the works speak for each task of the vocabulary."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING, Final

from generator.answers.matching.mentions import media_in
from generator.answers.matching.model_names import inner_words
from generator.answers.matching.relevance import media_of
from generator.answers.matching.stating import (
    abbreviations_of,
    all_stated,
    item_tasks,
    named_tasks,
    said_of,
    short_forms_of,
    title_of,
    told_works,
)
from generator.answers.reading.questions import medium_put_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Item, Task

OWN: Final = 1.6
"""How much more than a related work the paper of a recommended model weighs."""
CLEAR: Final = 20.0
"""The weight from which a question speaks with its full voice."""
ASKED: Final = 10.0
"""The weight from which a question speaks clearly for a task."""
HINTED: Final = 4.0
"""The weight from which a question speaks for a task at all."""
HEARD_IN_TITLE: Final = 8.0
"""The weight from which the words of a title hint with their full voice."""
UNSURE: Final = 1.5
"""The power by which what speaks less for a task than for another counts less."""
OFTEN: Final = 2
FEW: Final = 0.25
MOST_OF: Final = 0.5
"""A task has so small a share of the works where the task that most are on outvotes it."""


def known_voices(evidence: Evidence, vocabulary: Vocabulary) -> dict[str, Weights]:
    """By the id of each task of the vocabulary that is spoken for: how loud each voice is for it, most from 0 to 1."""
    told, question = told_works(evidence), evidence.question.question
    hints = vocabulary.weigh(question)
    names, works = _names_voice(evidence, vocabulary), _works_voice(evidence, vocabulary)
    stated = all_stated(evidence, vocabulary)
    short = short_forms_of(evidence)
    users = Counter(task for one in told for task, weight in item_tasks(one, vocabulary, short).items() if weight >= 1)
    first = item_tasks(told[0], vocabulary, short) if told else {}
    titles = _titles_voice(told, vocabulary)
    medium = medium_put_in(question)
    voices = {}
    hinted = {task for task, weight in hints.items() if weight >= HINTED}
    is_one = is_of_one_picture(evidence)
    heard = hinted | names.keys() | works.keys()
    unfit = {one for one in heard if _OF_SEVERAL.search(vocabulary.tasks[one].takes)} if is_one else set[str]()
    asked, media = media_in(question).keys(), [media_in(title_of(one), said_of(one)).keys() for one in told]
    unfit |= {one for one in works.keys() - names.keys() if is_of_other_medium(vocabulary.tasks[one], asked, media)}
    rivals = {one for one, share in works.items() if share >= MOST_OF and users[one] >= OFTEN} - unfit
    for task in sorted(heard - unfit):
        record = vocabulary.tasks[task]
        near = [one.task for one in record.neighbors]
        voices[task] = {
            "any": 1.0,
            "question": min(1.0, hints.get(task, 0.0) / CLEAR),
            "question alone": 0.0 if evidence.items else min(1.0, hints.get(task, 0.0) / CLEAR),
            "names": names.get(task, 0.0) * (not _is_outvoted(record, works, rivals, users)),
            "names alone": names.get(task, 0.0) if len(told) > OFTEN and not works.get(task) else 0.0,
            "works": works.get(task, 0.0),
            "first work": min(1.0, first.get(task, 0.0)),
            "words of titles": titles.get(task, 0.0),
            "two titles": float(users[task] >= OFTEN),
            "names of neighbors": max((names.get(one, 0.0) for one in near), default=0.0),
            "works on neighbors": fsum(works.get(one, 0.0) for one in near),
            "works on the wider task": works.get(record.parent or "", 0.0),
            "other input": float(not is_input(record.takes, medium)),
            "names say another": share_of(not vocabulary.spellings.spells(pieces, task) for pieces in stated),
        }
    return voices


def is_of_other_medium(task: Task, asked: AbstractSet[str], works: Sequence[AbstractSet[str]]) -> bool:
    """Whether nothing speaks of a task's medium, and most works of another one: a hum in sound, and denoised pictures.

    Args:
        task: the task.
        asked: the media of which the question speaks.
        works: those of which each of the works speaks.
    """
    media = media_of(task)
    is_silent = bool(media & SENSED) and all(media.isdisjoint(one) for one in (asked, *works))
    return is_silent and sum(not SENSED.isdisjoint(one) for one in works) > len(works) * MOST_OF


SENSED: Final = frozenset({"pictures", "sound", "speech", "music"})
"""The media that are seen or heard."""


def _is_outvoted(task: Task, works: Weights, rivals: AbstractSet[str], users: Mapping[str, int]) -> bool:
    """Whether one work at most is on a task and most are on another: then a model's name for it says nothing.

    A name that no work follows may be that of a narrower task, and works on the wider task do not speak against it.
    """
    is_rare = 0 < works.get(task.id, 0.0) <= FEW and users.get(task.id, 0) < OFTEN
    return is_rare and not rivals <= {task.parent}


def is_of_one_picture(evidence: Evidence) -> bool:
    """Whether the person says that there is one picture only, or a model to use says so by its name."""
    names = (" ".join(inner_words(item.name)) for item in evidence.items if item.recommended)
    return bool(_ONE_PICTURE.search(evidence.question.question)) or any(map(_ONE_PICTURE.search, names))


_ONE_PICTURE: Final = re.compile(
    r"\b(?:(?:just|only|(?:is|have|have got|had|got|'s)) one|a single|one single|single|monocular|(?:the|my|our) only)"
    r" (?:\w+ )?(?:photo|picture|image|snapshot|view)s?\b",
    re.IGNORECASE,
)
_OF_SEVERAL: Final = re.compile(r"\b(?:several overlapping|many) (?:photos|pictures|images)\b", re.IGNORECASE)
"""What a task takes that starts from more than one picture."""


def _names_voice(evidence: Evidence, vocabulary: Vocabulary) -> Weights:
    """What the first parts of models' names spell, else of which tasks these are; of several they say less for each."""
    total: defaultdict[str, float] = defaultdict(float)
    short = abbreviations_of(evidence)
    recommended = [item for item in evidence.items if item.recommended]
    for item in recommended:
        spelled = [task for task, weight in named_tasks(item, vocabulary, short).items() if weight >= 1]
        told = dict.fromkeys(spelled, 1 / max(1, len(spelled))) or vocabulary.made_for(item.name)
        for task, weight in told.items():
            total[task] += weight / len(recommended)
    return total


def _works_voice(evidence: Evidence, vocabulary: Vocabulary) -> Weights:
    """What titles and summaries name: a work's strongest task has its full share, others what they come near it."""
    total: defaultdict[str, float] = defaultdict(float)
    told, short = told_works(evidence), short_forms_of(evidence)
    shares = [OWN if item.recommended else 1 for item in told]
    for item, share in zip(told, shares, strict=True):
        weights = item_tasks(item, vocabulary, short)
        highest = max(weights.values(), default=0.0)
        for task, weight in weights.items():
            total[task] += share / sum(shares) * min(1.0, highest) * (weight / highest) ** UNSURE
    return total


def _titles_voice(told: Sequence[Item], vocabulary: Vocabulary) -> Weights:
    """At which tasks the words of titles hint, as those of a question would."""
    total: defaultdict[str, float] = defaultdict(float)
    for item in told:
        hints = vocabulary.weigh(title_of(item))
        highest = max(HEARD_IN_TITLE, *hints.values()) if hints else HEARD_IN_TITLE
        for task, weight in hints.items():
            total[task] += (weight / highest) ** UNSURE / len(told)
    return total


def share_of(is_so: Iterable[bool]) -> float:
    """The share of some things that are so; none of none."""
    each = list(is_so)
    return sum(each) / max(1, len(each))


@lru_cache(maxsize=4096)
def is_input(takes: str, medium: str) -> bool:
    """Whether what the person put in can be what a task takes; in doubt it can."""
    wanted = _INPUTS.get(medium)
    return wanted is None or bool(wanted.search(takes))


_INPUTS: Final = {
    "picture": re.compile(r"image|photo|picture|frame|page|video|crops|point cloud", re.IGNORECASE),
    "video": re.compile(r"video|frame|clip", re.IGNORECASE),
    "sound": re.compile(r"audio|sound|speech|voice|music|song|recording|melody|song", re.IGNORECASE),
    "text": re.compile(r"text|question|code|description|page", re.IGNORECASE),
    "numbers": re.compile(r"values|series|numbers", re.IGNORECASE),
}
