"""Which task a question is about: from its words, the models' names, and the titles and summaries that were given.

Every text is a voice. How much each counts was learned from questions whose task editors had noted.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Recognition
from generator.answers.language.english import spoken, stem
from generator.answers.language.phrases import find_alone
from generator.answers.matching.effects import effects_of
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import in_full, inner_words, is_in_name, name_parts, pieces_of, spelling
from generator.answers.matching.naming import (
    DEED_WORD,
    abbreviations,
    as_written,
    bare_head,
    deed_of,
    defined_names,
    expansions,
    is_deed,
    is_method,
    task_names,
    title_names,
)
from generator.answers.matching.vocabulary import WORN
from generator.answers.reading.questions import medium_put_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.answers.matching.effects import Noticed
    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Item, Task

KNOWN: Final = {
    "any": -4.6,
    "question": 6.9,
    "question alone": 2.9,
    "names": 4.0,
    "works": 6.2,
    "first work": 2.1,
    "words of titles": 2.0,
    "two titles": 1.0,
    "names of neighbors": 2.1,
    "works on neighbors": 3.5,
    "works on the wider task": 2.4,
    "other input": -1.0,
    "names say another": -0.9,
}
CALLED: Final = {
    "any": 1.2,
    "works": 0.7,
    "first work": 0.5,
    "two texts": 3.0,
    "no title": -1.2,
    "names say another": -2.3,
    "deed of a task": -0.1,
    "short form": 2.1,
}
"""What each voice adds to the log odds of a task against none: of one that the vocabulary has, of one that it lacks.

Learned by conditional logit from the prompts of `bench/prompts.jsonl`, each also with its task left out of the
vocabulary, without works and alone, and from titles.yml, as `python -m bench.recognition` learns them. The prompts were
last read with 247 tasks.
"""
LEAST: Final = 0.15
"""A task that is less probable than this is not recognized."""
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
TITLED: Final = 3.0
"""A title that names a task weighs as much as this many sentences of the summary."""
MOST: Final = 4
"""How many candidates are weighed."""
OFTEN: Final = 2
SHORT: Final = 2
"""A longer name than this is one only if it stands in a title or several times."""


def recognize(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """The task that the question's record names, else the likeliest, known or as the works call it, else none."""
    text = evidence.question.question
    if evidence.task:
        return Recognition(task=evidence.task, words=vocabulary.words_for(evidence.task, text), named_by_record=True)
    probable = [one for one in rank(evidence, vocabulary) if one[0] >= LEAST][:MOST]
    if not probable:
        return Recognition(task=None, called=_shared_deed(evidence, vocabulary))
    (_, name, is_known), *others = probable
    rivals = tuple(vocabulary.tasks[other] for _, other, is_known in others if is_known)
    if not is_known:
        return Recognition(task=None, called=as_written(name, _texts(evidence)), rivals=rivals)
    task = vocabulary.tasks[name]
    return Recognition(
        task=task,
        called=own_name(task, evidence, vocabulary),
        words=vocabulary.words_for(task, text),
        rivals=rivals,
    )


def _shared_deed(evidence: Evidence, vocabulary: Vocabulary) -> str:
    """The deed that most titles name, of which no known task is a kind: recommendation; empty if there is none."""
    told = _told(evidence)
    deeds = [
        {deed_of(word.removesuffix("s")).casefold() for word in re.findall(r"[a-z]+", _title(item).casefold())}
        for item in told
    ]
    heads = {_head(task.name) for task in vocabulary.tasks.values()}
    users = Counter(one for words in deeds for one in words if is_deed(one) and stem(one) not in heads | WORN)
    uses, name = max(((uses, one) for one, uses in users.items()), default=(0, ""))
    return name if uses > max(OFTEN, len(told) / 2) else ""


def rank(evidence: Evidence, vocabulary: Vocabulary) -> list[tuple[float, str, bool]]:
    """Every task that is spoken for, the likeliest first: its probability, its id or name, and whether it is known."""
    known = known_voices(evidence, vocabulary)
    called = called_voices(evidence, vocabulary, known)
    names = [*((name, True) for name in known), *((name, False) for name in called)]
    odds = [_sum(one, KNOWN) for one in known.values()] + [_sum(one, CALLED) for one in called.values()]
    return likeliest(names, list(map(math.exp, odds)))


def likeliest(names: Sequence[tuple[str, bool]], odds: Sequence[float]) -> list[tuple[float, str, bool]]:
    """Candidates, the likeliest first; of all that call the task by one noun the likeliest, with the odds of all.

    Args:
        names: the ids or names, and whether each is known.
        odds: how likely each is against none.
    """
    ranked = sorted(zip(odds, names, strict=True), key=lambda one: (-round(one[0], 9), -len(one[1][0]), one[1]))
    groups: defaultdict[tuple[str, bool], list[tuple[float, str]]] = defaultdict(list)
    for one, (name, is_known) in ranked:
        groups[name if is_known else _head(name), is_known].append((one, name))
    total = 1 + sum(odds)
    summed = [(sum(one for one, _ in group) / total, group[0][1], is_known) for (_, is_known), group in groups.items()]
    return sorted(summed, key=lambda one: (-round(one[0], 9), one[1:]))


def _sum(voices: Weights, weights: Weights) -> float:
    return sum(weights[voice] * loudness for voice, loudness in voices.items())


def known_voices(evidence: Evidence, vocabulary: Vocabulary) -> dict[str, Weights]:
    """By the id of each task of the vocabulary that is spoken for: how loud each voice is for it, most from 0 to 1."""
    told, question = _told(evidence), evidence.question.question
    hints = vocabulary.weigh(question)
    names, works = _names_voice(evidence, vocabulary), _works_voice(evidence, vocabulary)
    stated = _all_stated(evidence, vocabulary)
    users = Counter(task for one in told for task, weight in item_tasks(one, vocabulary).items() if weight >= 1)
    first = item_tasks(told[0], vocabulary) if told else {}
    titles = _titles_voice(told, vocabulary)
    medium = medium_put_in(question)
    voices = {}
    hinted = {task for task, weight in hints.items() if weight >= HINTED}
    for task in sorted(hinted | names.keys() | works.keys()):
        record = vocabulary.tasks[task]
        near = [one.task for one in record.neighbors]
        voices[task] = {
            "any": 1.0,
            "question": min(1.0, hints.get(task, 0.0) / CLEAR),
            "question alone": 0.0 if evidence.items else min(1.0, hints.get(task, 0.0) / CLEAR),
            "names": names.get(task, 0.0),
            "works": works.get(task, 0.0),
            "first work": min(1.0, first.get(task, 0.0)),
            "words of titles": titles.get(task, 0.0),
            "two titles": float(users[task] >= OFTEN),
            "names of neighbors": max((names.get(one, 0.0) for one in near), default=0.0),
            "works on neighbors": sum(works.get(one, 0.0) for one in near),
            "works on the wider task": works.get(record.parent or "", 0.0),
            "other input": float(not _takes(record.takes, medium)),
            "names say another": _share(not vocabulary.spells(pieces, task) for pieces in stated),
        }
    return voices


def _titles_voice(told: Sequence[Item], vocabulary: Vocabulary) -> Weights:
    """At which tasks the words of titles hint, as those of a question would."""
    total: defaultdict[str, float] = defaultdict(float)
    for item in told:
        hints = vocabulary.weigh(_title(item))
        highest = max(HEARD_IN_TITLE, *hints.values()) if hints else HEARD_IN_TITLE
        for task, weight in hints.items():
            total[task] += (weight / highest) ** UNSURE / len(told)
    return total


def _all_stated(evidence: Evidence, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """The pieces of the first part of each recommended model's name, where they tell a deed."""
    short = abbreviations_of(evidence)
    stated = [_stated(item, short) for item in evidence.items if item.recommended]
    return [pieces for pieces in stated if vocabulary.tells_deed(pieces)]


def _share(unsaid: Iterable[bool]) -> float:
    """The share of what models' names begin with that does not spell a task."""
    each = list(unsaid)
    return sum(each) / max(1, len(each))


def own_name(task: Task, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """What a recommended model's name and titles call the task by a word that its own name lacks; else empty.

    Dance generation is motion generation to the vocabulary, and a model named Music2Dance makes dances.
    """
    parts = [_in_words(part, {}) for item in evidence.items if item.recommended for part in name_parts(item.name)[:1]]
    stated = [(word,) for part in parts for word in re.findall(r"[a-z]+", part.casefold())]
    names = Counter(name for item in _told(evidence) for name in title_names(_title(item)))
    for name, _ in names.most_common():
        own = {word for word in name.split() if stem(word) not in stems_in(task.name)}
        if (
            own
            and task.id in vocabulary.named(name)
            and all(any(spelling(word, (one,)) for word in stated) for one in own)
        ):
            return as_written(name, _texts(evidence))
    return ""


def _nearest(told: Sequence[Item], evidence: Evidence, least: int) -> Item | None:
    """The work that shares at least so many telling words with a question, and more than any other given one."""
    question = evidence.question.question
    noticed = effects_of(evidence.effects).noticed(question, "")
    shared = [overlap(item, question, noticed) for item in told]
    most = max(shared, default=0)
    return told[shared.index(most)] if most >= least and shared.count(most) == 1 else None


def overlap(item: Item, question: str, noticed: Iterable[Noticed]) -> int:
    """How many telling words a work shares with a question; that it speaks of what the reader noticed counts two."""
    title, summary = _title(item), item.summary.text if item.summary else ""
    shared = (stems_in(title) | stems_in(summary)) & stems_in(question)
    text = f"{title}. {' '.join(summary.split())}"
    return len(shared - WORN) + 2 * sum(bool(one.name_in(text)) for one in noticed)


def _told(evidence: Evidence) -> list[Item]:
    """The works that tell more than a name."""
    return [item for item in evidence.items if item.summary or not item.recommended]


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
    told = _told(evidence)
    shares = [OWN if item.recommended else 1 for item in told]
    for item, share in zip(told, shares, strict=True):
        weights = item_tasks(item, vocabulary)
        highest = max(weights.values(), default=0.0)
        for task, weight in weights.items():
            total[task] += share / sum(shares) * min(1.0, highest) * (weight / highest) ** UNSURE
    return total


@lru_cache(maxsize=4096)
def _takes(takes: str, medium: str) -> bool:
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


def abbreviations_of(evidence: Evidence) -> dict[str, str]:
    """What short forms stand for in the given summaries: LLIE for low-light image enhancement."""
    return {
        short.casefold(): words
        for item in evidence.items
        if item.summary
        for short, words in abbreviations(item.summary.text)
    }


def named_tasks(item: Item, vocabulary: Vocabulary, short: Mapping[str, str] | None = None) -> Weights:
    """The tasks that a model's record or name speaks for; the first part of a name says most."""
    if item.model and item.model.task:
        return {item.model.task: 1.0}
    if item.explained and item.explained.tasks:
        return {task: 0.7**place for place, task in enumerate(item.explained.tasks[:2])}
    if not item.recommended:
        return dict.fromkeys(vocabulary.matter(_title(item)), 1.0)
    words = " . ".join([" ".join(_in_words(part, short or {}) for part in name_parts(item.name)), item.name])
    found = dict.fromkeys(vocabulary.named_in_short(words), 0.7)
    spelled, told = vocabulary.spelled(_stated(item, short or {})), vocabulary.made_for(item.name)
    return found | dict.fromkeys([task for task in spelled if task in told] or spelled, 1.0)


def _stated(model: Item, short: Mapping[str, str]) -> tuple[str, ...]:
    """The pieces of the first part of a model's name, where what it is for stands."""
    return pieces_of(short.get(part.casefold(), part)) if (part := "".join(name_parts(model.name)[:1])) else ()


def namesake(model: Item, evidence: Evidence) -> Item | None:
    """The given work whose name is a part of a model's name: DreamBooth of `Txt2Img-SDXL-DreamBoothLoRA`."""
    works = [item for item in evidence.items if not item.recommended and ":" in item.name]
    return next((one for one in works if is_in_name(one.short_name, model.name)), None)


def stated_purpose(item: Item, vocabulary: Vocabulary, short: Mapping[str, str]) -> str:
    """What a model's name says it is made for, in words: `segmentation in X-ray pictures`; empty if it does not."""
    purpose, pictures = _stated_task(item, vocabulary, short), stated_input(item)
    return f"{purpose} in {pictures}" if purpose and pictures else purpose


def stated_input(item: Item) -> str:
    """The particular kind of picture that a model's name says it takes; empty if it says none."""
    words = {word.casefold() for part in name_parts(item.name) for word in (part, *inner_words(part))}
    return next((kind for kind, named in PARTICULAR_INPUTS.items() if words & named), "")


PARTICULAR_INPUTS: Final = {
    "X-ray pictures": frozenset({"xray", "radiograph", "cxr", "chestxray"}),
    "CT scans": frozenset({"ct"}),
    "MR scans": frozenset({"mri"}),
    "ultrasound pictures": frozenset({"ultrasound"}),
    "lidar scans": frozenset({"lidar"}),
    "satellite pictures": frozenset({"satellite", "sentinel"}),
    "microscope pictures": frozenset({"microscopy"}),
}
"""Kinds of pictures that names of models state, each with the words that state them."""


def _stated_task(item: Item, vocabulary: Vocabulary, short: Mapping[str, str]) -> str:
    if named := named_tasks(item, vocabulary, short):
        likely = [task for task, weight in named.items() if weight == max(1.0, *named.values())]
        return spoken(vocabulary.tasks[likely[0]].name) if len(likely) == 1 else ""
    words = " ".join(_in_words(part, short) for part in name_parts(item.name))
    if into := _INTO.search(words):
        taken, given = map(in_full, map(str.casefold, into.groups()))
        return f"{taken}-to-{given}"
    return bare_head(words)


_INTO = re.compile(
    r"\b(te?xt|ima?ge?|pic|vid(?:eo)?|speech|aud(?:io)?|music|voice|sketch|sound)(?:2|-to-)"
    r"(te?xt|ima?ge?|pic|vid(?:eo)?|speech|aud(?:io)?|music|voice|sketch|sound|3d|mesh|code|sql)\b",
    re.IGNORECASE,
)
_ENLARGES = re.compile(r"x\d+(?:plus)?|\dx")


def _in_words(part: str, short: Mapping[str, str]) -> str:
    """A part of a name as words: `VideoSR` as video super-resolution, `TalkingHead` as talking head."""
    if known := short.get(part.casefold()):
        return known
    if _ENLARGES.fullmatch(part.casefold()):
        return "super-resolution"
    return part if _INTO.search(part) else " ".join(pieces_of(part))


def item_tasks(item: Item, vocabulary: Vocabulary) -> Weights:
    """The tasks that a work is about: as an editor noted, else as its title and summary name them.

    The full weight, 1, is that of a title's word or of several sentences.
    """
    if item.explained and item.explained.tasks:
        return {task: 0.7**place for place, task in enumerate(item.explained.tasks)}
    return _tasks_named(_title(item), item.summary.text if item.summary else "", vocabulary)


@lru_cache(maxsize=4096)
def _tasks_named(title: str, summary: str, vocabulary: Vocabulary) -> Weights:
    counts: Counter[str] = Counter()
    counts.update({task: round(TITLED) for task in vocabulary.matter(title)})
    counts.update({task: min(count, round(TITLED) - 1) for task, count in vocabulary.named(summary).items()})
    return {task: count / TITLED for task, count in counts.items()}


def called_voices(evidence: Evidence, vocabulary: Vocabulary, known: Mapping[str, Weights]) -> dict[str, Weights]:
    """By what given works call a task that the vocabulary lacks: how loud each voice is for it.

    Two of the works and names must use it, or else the work that is nearest to the question. Against a known task that
    ends on the same noun it must stand in a title: board detection is object detection.

    Args:
        evidence: the question with what was given.
        vocabulary: the tasks that are known.
        known: how loud each voice is for those.
    """
    heads = {_head(vocabulary.tasks[task].name) for task, one in known.items() if one["names"] or one["works"]}
    users, told = _users_of_names(evidence), _told(evidence)
    titles = [_title(item).casefold() for item in told]
    nearest, stated = _nearest(told, evidence, OFTEN) if users else None, _all_stated(evidence, vocabulary)
    voices = {}
    for name in sorted(users):
        is_near = nearest is not None and nearest.id in users[name]
        titled = any(name in title for title in titles)
        is_used = (len(users[name]) >= OFTEN or is_near) and (titled or _head(name) not in heads)
        if is_used and not vocabulary.knows(name):
            voices[name] = {
                "any": 1.0,
                "works": sum(item.id in users[name] for item in told) / max(1, len(told)),
                "first work": float(any(item.id in users[name] for item in told[:1])),
                "two texts": float(len(users[name]) >= OFTEN),
                "no title": float(not titled),
                "names say another": _share(not spelling(pieces, re.split("[ -]", name)) for pieces in stated),
                "deed of a task": float(name.rpartition(" ")[2] in vocabulary.deeds),
            }
    return {name: {"any": 1.0, "short form": 1.0} for name in _abbreviated(evidence, vocabulary)} | voices


def _abbreviated(evidence: Evidence, vocabulary: Vocabulary) -> Iterator[str]:
    """What a short form that two titles have stands for, by the summaries: rPPG, remote photoplethysmography."""
    titles = [_title(item) for item in evidence.items if item.summary]
    spelled = dict.fromkeys(pair for item in evidence.items if item.summary for pair in expansions(item.summary.text))
    for short, words in spelled:
        users = sum(find_alone(short, title) >= 0 or words in title.casefold() for title in titles)
        if users >= OFTEN and not _is_means(short, words, evidence) and not vocabulary.knows(words):
            yield words


def _is_means(short: str, words: str, evidence: Evidence) -> bool:
    if is_method(words) or _head(words) in WORN:
        return True
    means = {name.casefold() for term in evidence.terms.values() for name in (term.term, *term.aliases)}
    return not {short.casefold(), words}.isdisjoint(means)


def _head(name: str) -> str:
    return stem(name.rsplit(maxsplit=1)[-1])


def _users_of_names(evidence: Evidence) -> dict[str, set[str]]:
    """Every name of a task in the names and works given, with the ids of those that use it."""
    short = abbreviations_of(evidence)
    recommended = [item for item in evidence.items if item.recommended]
    told = [item for item in evidence.items if item.summary and not item.explained]
    made = {name for model in recommended for name in _made_by(model, " . ".join(_texts(evidence)))}
    titled = made.union(*(title_names(_title(item)) for item in told))
    users: defaultdict[str, set[str]] = defaultdict(set)
    for item in told:
        for name in _names_of(item, titled):
            users[name] |= {item.id, *(one.id for one in told if _speaks_of(one, name))}
    for item in recommended:
        words = " ".join(_in_words(part, short) for part in name_parts(item.name))
        first = _stated(item, short)
        begun = (name for name in users if len(first) > 1 and spelling(first, name.split()))
        for name in {*task_names(words), *begun, *(name for name in users if is_made_by(item, name))}:
            users[name].add(item.id)
    return users


def _made_by(model: Item, texts: str) -> Iterator[str]:
    """What given works call that which a name such as Brain2Img says in short: brain-to-image decoding."""
    for taken, given in _made_in(model):
        spelled = re.compile(rf"\b{taken}[- ]to[- ]{given} {DEED_WORD}", re.IGNORECASE)
        found = Counter(one for one in map(str.casefold, spelled.findall(texts)) if is_deed(one.rpartition(" ")[2]))
        yield from (f"{given} generation", *(name for name, _ in found.most_common(1)))


def is_made_by(model: Item, name: str) -> bool:
    """Whether a name of a task says what a model's name says in short."""
    return any(
        name == f"{given} generation" or re.match(f"{taken}[- ]to[- ]{given}", name) for taken, given in _made_in(model)
    )


def _made_in(model: Item) -> list[tuple[str, str]]:
    """What a model's name says is made into what: brain and image."""
    parts = (found.groups() for found in _MADE_INTO.finditer(model.name))
    return [(in_full(taken.casefold()), in_full(given.casefold())) for taken, given in parts]


_MADE_INTO: Final = re.compile(r"(?<![a-z])([A-Za-z][a-z]{2,})2[-_]?([A-Z][A-Za-z]{2,}|3[dD])(?![a-z])")


def _speaks_of(item: Item, name: str) -> bool:
    """Whether a title has what a longer name is about: sign language."""
    about, _, _ = name.rpartition(" ")
    return " " in about and about in _title(item).casefold()


def _names_of(item: Item, titled: AbstractSet[str]) -> set[str]:
    """The names of tasks in one work.

    Args:
        item: the work.
        titled: names from the titles of all given works; they count wherever they stand.
    """
    summary = item.summary.text if item.summary else ""
    counts, text = Counter(task_names(summary)), f"{_title(item)} . {summary}".casefold()
    often = {name for name, count in counts.items() if count >= OFTEN or len(name.split()) <= SHORT}
    return often | {name for name in titled if name in text} | defined_names(summary)


def _title(item: Item) -> str:
    return item.paper.title if item.paper else item.name


def _texts(evidence: Evidence) -> Iterator[str]:
    for item in evidence.items:
        yield f"{item.name} . {item.summary.text if item.summary else ''}"
