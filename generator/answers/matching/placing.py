"""How each given item bears on the question: directly, from the side, or not; and why, in a clause.

Directly needs the question's task by name, as the matter of the work, and a medium that the task takes or gives; not
needs another matter or medium. In doubt a work is placed beside.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Placed, Recognition
from generator.answers.language.english import listed, lowered, spoken, stem, words_of
from generator.answers.language.phrases import is_of_word
from generator.answers.matching.explained import asked_instead, is_about, named_by, takes_instead
from generator.answers.matching.mentions import main_media, media_in, media_told, stems_in
from generator.answers.matching.naming import as_written, deed_in, kind_of, matters_in, task_names
from generator.answers.matching.recognizing import (
    ASKED,
    PARTICULAR_INPUTS,
    abbreviations_of,
    candidates,
    inner_words,
    item_tasks,
    name_parts,
    named_tasks,
    namesake,
    stated_input,
    stated_purpose,
)
from generator.answers.matching.vocabulary import MOST_USERS, WORN, without_means
from generator.answers.reading.telling import tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Item, Placing, Task

CLEARLY: Final = 1.5
"""A work that names no task is about the one at which its words hint this much more than at any other."""
NAMED: Final = 0.6
"""The weight from which a task that a work names is a matter of it: two sentences, or its title."""
SHORTEST_TELLING: Final = 3
MANY: Final = 2
"""So many works of no help, and none that helps, speak against a task; so many telling words bring a work near."""
_FAMILIES = (r"stable[- ]?diffusion|\bSD[- ]?(?:v?[12]\.\d|XL)\b", r"control[- ]?net")
"""Parent models whose inside another paper may describe."""
_MADE = re.compile(r"image|video|audio|speech|music|voice|picture|texture|drawing|graphic|frames|tracks", re.IGNORECASE)
_WRITTEN = re.compile(r"text|code|sentence|mesh|points", re.IGNORECASE)
_NO_METHOD: Final = (
    (re.compile(r"\b(?:survey|review)\b", re.IGNORECASE), "an overview of works"),
    (re.compile(r"\b(?:benchmark|leaderboard|challenge)\b", re.IGNORECASE), "a comparison of methods"),
    (re.compile(r"\b(?:data ?set|corpus)\b", re.IGNORECASE), "a collection to train or test with"),
)
"""What a work can be instead of a method, by a word of its title or of what it says that it is."""
_IS = re.compile(r"\b(?:is|presents|introduces)\s(?:an?|the)\s[^,.;]{0,60}", re.IGNORECASE)
_IS_METHOD = re.compile(r"\b(?:framework|method|model|network|approach|pipeline|architecture|system)\b", re.IGNORECASE)
_WRITING: Final = frozenset({"text"})
_OTHER_PURPOSE = re.compile(
    r"\b(?:acceleration|pruning|quantization|bias(?! for\b)|fairness|unlearning|(?:adversarial )?attacks?|defen[cs]e"
    r"|backdoors?|red[- ]teaming|jailbreak\w*)\b",
    re.IGNORECASE,
)
"""What titles name that serves models of a task and is not the task."""
_DOMAINS: Final = {
    "medical pictures": words_of("medical clinical ct mri radiology radiograph surgical histopathology tumor dental"),
    "pictures from above": words_of("satellite aerial remote drone uav orbit"),
    "documents": words_of("document receipt page letter manuscript"),
}
"""What works are made for in particular, with the words that say so."""
_DOMAIN_STEMS: Final = {name: frozenset(map(stem, words)) for name, words in _DOMAINS.items()}


def settle(evidence: Evidence, vocabulary: Vocabulary) -> tuple[Recognition, dict[str, Placed]]:
    """The task of a question and the placing of its items.

    A task for which no given work helps is wrong, and so is one that the catalog lacks and that fewer works help with
    than not. Then the next likely is taken; if there is none, the first, unless but a few words of the question hint
    at it.
    """
    if task := asked_instead(evidence, vocabulary):
        asked = Recognition(task=task, words=vocabulary.words_for(task, evidence.question.question))
        return asked, place_items(evidence, asked, vocabulary)
    unhelped: tuple[Recognition, dict[str, Placed]] | None = None
    question = evidence.question.question
    for recognition in candidates(evidence, vocabulary):
        placed = place_items(evidence, recognition, vocabulary)
        told = [placed[item.id].placing for item in evidence.items if item.summary and not placed[item.id].by_editor]
        helpful, idle = told.count("direct"), told.count("not")
        if recognition.named_by_record or ((helpful or idle < MANY) and (recognition.task or helpful >= idle)):
            return recognition, placed
        if not recognition.task or vocabulary.weigh(question).get(recognition.task.id, 0.0) >= ASKED:
            unhelped = unhelped or (recognition, placed)
    nothing = Recognition(task=None)
    return unhelped or (nothing, place_items(evidence, nothing, vocabulary))


def place_items(evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> dict[str, Placed]:
    """The placing of every given item; an editor's placing stands, the others are computed."""
    placer = _Placer(evidence, recognition, vocabulary)
    return {item.id: _editors(item) or placer.placed(item) for item in evidence.items}


def _editors(item: Item) -> Placed | None:
    entry = item.placed
    if entry is None or entry.placing is None:
        return None
    why = entry.why or "placed by the editor of this question"
    return Placed(placing=entry.placing, why=why.rstrip("."), by_editor=True)


class _Placer:
    """What one question's items are held against."""

    def __init__(self, evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> None:
        self._evidence = evidence
        self._task, self._called = recognition.task, recognition.called.casefold()
        self._vocabulary = vocabulary
        self._about: dict[str, bool] = {}
        self._asked = stems_in(evidence.question.question) - WORN
        names = " ".join(part for item in evidence.items if item.recommended for part in name_parts(item.name))
        self._of_models = frozenset(one for one in stems_in(names) if len(one) > SHORTEST_TELLING) - WORN
        self._name = spoken(self._task.name) if self._task else recognition.called

        self._kind = _kind_of_task(self._task) if self._task else kind_of(self._called)
        self._media = media_told(_record_of(self._task)) if self._task else frozenset[str]()
        told = [item for item in evidence.items if item.summary and self._name]
        self._is_only = not any(self._is_about(item) and not self._is_collection(item) for item in told)

    def placed(self, item: Item) -> Placed:
        """The placing of one item."""
        if not self._name:
            return Placed(placing="beside", why="It was given for this question, whose task is not certain")
        if item.summary is None and not item.explained:
            return self._by_its_name(item)
        placing = self._placing(item)
        return Placed(placing=placing, why=self._why(item, placing))

    def _by_its_name(self, item: Item) -> Placed:
        """A work of which nothing is known but its name; a recommended model is never set aside for it."""
        purpose = stated_purpose(item, self._vocabulary, abbreviations_of(self._evidence))
        if not purpose and self._states_kin(item):
            purpose = self._name  # of the tasks that a name could mean, the one asked about
        if not purpose and (shared := self._shared_word(item)):
            return Placed(placing="direct", why=f"Its name speaks of {shared}; no summary was given for it")
        if not purpose:
            return Placed(placing="beside", why="No summary was given for it")
        pictures = stated_input(item)
        if self._is_the_task(purpose.removesuffix(f" in {pictures}")) or self._states_kin(item):
            if pictures and not self._asks_of(pictures):
                why = f"By its name it is made for {purpose}, and the question tells of none"
                return Placed(placing="beside", why=why)
            return Placed(placing="direct", why=f"By its name it is made for {purpose}; no summary was given for it")
        if (work := namesake(item, self._evidence)) and self._is_about(work):
            why = f"By its name it builds on {work.short_name}, which is about {self._name}; it has no summary"
            return Placed(placing="direct", why=why)
        why = f"By its name it is made for {purpose}, while the question is about {self._name}"
        return Placed(placing="beside", why=why)

    def _asks_of(self, pictures: str) -> bool:
        """Whether the question speaks of a particular kind of picture: an X-ray."""
        question = re.sub(r"x[- ]ray", "xray", self._evidence.question.question, flags=re.IGNORECASE)
        wanted = {*PARTICULAR_INPUTS[pictures], *pictures.casefold().split()[:-1]}
        return any(word.casefold().removesuffix("s") in wanted for word in re.findall(r"\w+", question))

    def _shared_word(self, item: Item) -> str:
        """A telling word of the task's name that stands in a model's name: the speech of SpeechClean."""
        inner = {word.casefold() for part in name_parts(item.name) for word in inner_words(part)}
        about = self._name.split()[:-1]
        return next((word for word in about if word.casefold() in inner and stem(word) not in WORN), "")

    def _states_kin(self, item: Item) -> bool:
        """Whether a name states the task, the broader one that it is of, or a narrower one."""
        stated = named_tasks(item, self._vocabulary, abbreviations_of(self._evidence))
        best = [self._tasks[one] for one, weight in stated.items() if weight == max(stated.values())]
        task = self._task
        return task is not None and any(one.id in (task.id, task.parent) or one.parent == task.id for one in best)

    def _is_the_task(self, purpose: str) -> bool:
        """Whether a purpose is the question's task, or the kind of task that it is one of: segmentation."""
        name = self._name.casefold()
        makes = re.fullmatch(r"\w+-to-(\w+)", purpose)
        return f" {name}".endswith(f" {purpose.casefold()}") or bool(makes and name == f"{makes[1]} generation")

    def _placing(self, item: Item) -> Placing:
        if self._is_about(item):
            is_data = self._is_collection(item) and not self._is_only
            return "beside" if is_data or self._particular(item) else "direct"
        if _shared_family(item, self._evidence):
            return "direct"
        is_near = item.recommended or self._is_near(item) or (item.explained and named_by(item, self._evidence))
        return "beside" if is_near else "not"

    def _is_collection(self, item: Item) -> bool:
        """Whether a related work offers data or an overview rather than a method."""
        return not item.recommended and bool(_no_method(item))

    def _is_about(self, item: Item) -> bool:
        if item.id not in self._about:
            about = self._is_about_task(item, self._task) if self._task else self._is_about_called(item)
            self._about[item.id] = about
        return self._about[item.id]

    def _is_about_task(self, item: Item, task: Task) -> bool:
        """Whether the question's task is the matter of a work: in its title, or before all others in its summary."""
        if item.explained and item.explained.tasks:
            return is_about(item, item.explained, task, self._evidence, self._vocabulary)
        titled = self._vocabulary.matter(_title(item)).keys()
        if _has_other_purpose(item) or self._other_media(item):
            return False
        if titled:
            return task.id in titled or (titled == {task.parent} and self._is_tried_on(item, task))
        return (item.recommended and self._states_kin(item)) or self._is_told_in_summary(item, task)

    def _other_media(self, item: Item) -> frozenset[str]:
        """What a work is about most, if the task neither takes nor gives any of it: robots, speech."""
        if not self._media:
            return frozenset()
        main = main_media(_title(item), item.summary.text if item.summary else "")
        return frozenset() if main & self._media else main

    def _is_tried_on(self, item: Item, task: Task) -> bool:
        """Whether a work on what the task is a kind of speaks of the task: restoration, tried on denoising."""
        said = item.summary.text if item.summary else ""
        deed = stem(task.name.rsplit(maxsplit=1)[-1])
        is_told = deed in stems_in(said) and sum(deed in own for own in self._vocabulary.own.values()) <= MOST_USERS
        return is_told or task.id in self._vocabulary.named(said)

    def _is_told_in_summary(self, item: Item, task: Task) -> bool:
        """Whether a summary is about the task, where the title names none."""
        if self._states_other(_title(item), task):
            return self._is_its_whole_matter(item, task)
        return self._does_it(item, task) or self._is_its_main_matter(item, task)

    def _states_other(self, title: str, task: Task) -> bool:
        """Whether a title names a matter, and none that the record of the task or the question has the words for."""
        known = self._vocabulary.own[task.id] | self._asked
        names = [set(map(stem, re.split(r"\W", name))) for name in matters_in(title)]
        return bool(names) and not any(one <= known for one in names)

    def _is_its_whole_matter(self, item: Item, task: Task) -> bool:
        """Whether a summary speaks of the task throughout, whatever its title calls it."""
        own = item_tasks(item, self._vocabulary)
        return own.get(task.id, 0.0) >= NAMED and own[task.id] >= max(own.values())

    def _does_it(self, item: Item, task: Task) -> bool:
        """Whether a work says with a verb that it does the task, on the task's own media."""
        gist = tell(item).gist
        return deed_in(task.name, gist) and media_in(gist) <= media_in(f"{task.name} {task.takes} {task.gives}")

    def _is_its_main_matter(self, item: Item, task: Task) -> bool:
        """Whether a summary names the task and no other more often; of a recommended model it need name none."""
        own = item_tasks(item, self._vocabulary)
        if item.recommended or not own:
            return item.recommended and own.get(task.id, 0.0) >= max(own.values(), default=0.0)
        is_sure = own.get(task.id, 0.0) >= NAMED or stems_in(_title(item)) & self._telling
        return bool(is_sure) and own.get(task.id, 0.0) >= max(own.values())

    @property
    def _telling(self) -> frozenset[str]:
        """Words of the question, of the models' names and of the task's name that are rare enough to tell."""
        return self._asked | self._of_models | self._object

    @property
    def _object(self) -> frozenset[str]:
        """The words of the task's name before its deed that are rare enough to tell."""
        return stems_in(self._name.rpartition(" ")[0]) - WORN

    def _has_medium(self, item: Item, task: Task) -> bool:
        """Whether a work speaks of what the task takes or gives."""
        return bool(stems_in(item.summary.text if item.summary else "") & stems_in(f"{task.takes} {task.gives}"))

    def _is_about_called(self, item: Item) -> bool:
        text = _told(item)
        head = self._called.rsplit(maxsplit=1)[-1]
        others = [name for name in task_names(_title(item)) if name.rsplit(maxsplit=1)[-1] != head]
        whole = frozenset(map(stem, re.findall(r"\w+", self._called))) <= stems_in(text)
        return self._called in task_names(text) or (whole and not others)

    def _names_any(self, item: Item) -> bool:
        text = item.summary.text if item.summary else ""
        return bool(self._vocabulary.named(_title(item)) or self._vocabulary.named(text))

    @property
    def _tasks(self) -> Mapping[str, Task]:
        return self._vocabulary.tasks

    def _particular(self, item: Item) -> str:
        """What a work is made for in particular, if the question is of something else: medical pictures."""
        title = stems_in(_title(item))
        asked = stems_in(self._evidence.question.question) | stems_in(self._name)
        own = self._vocabulary.own[self._task.id] if self._task else frozenset[str]()
        return next((name for name, words in _DOMAIN_STEMS.items() if title & words and not words & (asked | own)), "")

    def _is_near(self, item: Item) -> bool:
        """Whether a work shares with the question telling words, a task or a neighbor of it, or deed and medium."""
        title = _title(item)
        shared = stems_in(title) - WORN
        if len(shared & self._telling) >= MANY or shared & self._object:
            return True
        if not self._vocabulary.named(title) and self._speaks_like_it(item):
            return True
        deed = self._name.rsplit(maxsplit=1)[-1].casefold()
        if any(name.endswith(deed) for name in matters_in(title)) and not self._other_media(item):
            return True
        if self._task is None:
            return kind_of(title) == self._kind and media_in(title) - _WRITING == media_in(self._called) - _WRITING
        is_alike = bool(kind_of(title)) and kind_of(title) == self._kind and self._has_medium(item, self._task)
        return is_alike or self._is_on_kin(item, self._task)

    def _is_on_kin(self, item: Item, task: Task) -> bool:
        """Whether a work names the question's task, or a neighbor of it and not only in passing."""
        least = NAMED if matters_in(_title(item)) else 0.0
        own = item_tasks(item, self._vocabulary)
        return task.id in own or any(self._is_kin(self._tasks[one]) for one in own if own[one] >= least)

    def _speaks_like_it(self, item: Item) -> bool:
        """Whether a work speaks, if not of the task, of its medium or by the words that tell it from others."""
        said = stems_in(_title(item)) | stems_in(item.summary.text if item.summary else "")
        own, medium = self._object, media_in(self._name) - _WRITING
        return bool(own and own <= said) or bool(medium and medium <= media_in(_title(item)))

    def _is_kin(self, other: Task) -> bool:
        """Whether a task is the question's own or a neighbor: told apart by its record, or of one shelf and outcome."""
        task = self._task
        if task is None or other.id == task.id:
            return task is not None
        neighbors = {one.task for one in task.neighbors} | {one.task for one in other.neighbors if one.task == task.id}
        return other.id in neighbors or (other.family == task.family and other.gives == task.gives)

    def _why(self, item: Item, placing: Placing) -> str:
        if placing == "direct":
            family = "" if self._is_about(item) else _shared_family(item, self._evidence)
            if family:
                return f"It describes the inside of {family} models, the family of the recommended one"
            return _gist_clause(item) or f"It is about {self._name}"
        if line := self._fitting_limit(item):
            return line
        return f"{_gist_clause(item)}; {self._contrast(item, placing)}"

    def _fitting_limit(self, item: Item) -> str:
        """What an editor says that a work is not for, if that is what is asked for; empty else."""
        if not item.explained:
            return ""
        wanted = stems_in(self._name) | stems_in(self._task.gives if self._task else "")
        lines = (line.rstrip(".") for line in item.explained.not_for)
        return next((line for line in lines if len(stems_in(line) & wanted) > 1), "")

    def _contrast(self, item: Item, placing: Placing) -> str:
        """What tells a work from the question: its own matter by name, and how that differs."""
        if self._is_collection(item):
            return f"that is {_no_method(item)}, not a method of {self._name}"
        if self._is_about(item) and (particular := self._particular(item)):
            return f"that is {self._name} for {particular}, while yours is another case"
        if known := self._known_difference(item):
            return known
        if other := self._editors_task(item):
            is_one_of_its = item.explained and self._task and self._task.id in item.explained.tasks
            named = f"its account names {self._name} as one of several tasks"
            return named if is_one_of_its else f"that is {other}, not {self._name}"
        if media := takes_instead(item, self._evidence):
            return f"that is {self._name} {media}"
        return self._contrast_by_title(item, placing)

    def _contrast_by_title(self, item: Item, placing: Placing) -> str:
        """What a title says a work is about; a neighbor may be a kind of the task, so that `not` could be wrong."""
        if media := self._other_media(item):
            return f"that works on {listed(sorted(media))}, and {self._name} on {listed(sorted(self._media))}"
        if other := self._matter(item):
            is_known = placing == "not" and bool(self._vocabulary.named(_title(item)))
            return f"that is {other}, not {self._name}" if is_known else f"its title speaks of {other}"
        if self._speaks_of_it(item):
            return f"its summary speaks of {self._name} among other things"
        return f"its summary does not name {self._name}"

    def _speaks_of_it(self, item: Item) -> bool:
        """Whether a summary names the task, as a noun or as a deed: estimates depth."""
        said = item.summary.text if item.summary else ""
        named = self._task is not None and self._task.id in self._vocabulary.named(said)
        return named or self._name.casefold() in said.casefold() or deed_in(self._name, said)

    def _editors_task(self, item: Item) -> str:
        """The name of the first task that an editor gave a work, if it is another one."""
        first = next(iter(item.explained.tasks), "") if item.explained else ""
        is_other = first in self._tasks and not (self._task and self._task.id == first)
        return spoken(self._tasks[first].name) if is_other else ""

    def _matter(self, item: Item) -> str:
        """What the title names as the matter of a work, in its own words if it can."""
        title, said = _title(item), lowered(item.summary.text if item.summary else "")
        names = [*task_names(title), *(name for name in matters_in(title) if name in said)]
        own = self._vocabulary.own[self._task.id] if self._task else stems_in(self._called)
        if names := [name for name in names if not stems_in(name) <= own]:
            return as_written(max(names, key=len), [title])
        named = [one for one in self._vocabulary.named(title) if not self._task or one != self._task.id]
        return spoken(self._tasks[min(named)].name) if named else ""

    def _known_difference(self, item: Item) -> str:
        """The difference in the words of the vocabulary, if the work's matter is a neighbor of the task."""
        if self._task is None or not self._names_any(item):
            return ""
        own = item_tasks(item, self._vocabulary)
        if item.explained and self._task.id in item.explained.tasks:
            own = dict.fromkeys(item.explained.tasks[:1], NAMED)
        for other in sorted(own, key=lambda one: -own[one]):
            for neighbor in self._task.neighbors:
                if neighbor.task == other and own[other] >= NAMED:
                    return f"{spoken(self._tasks[other].name)} {neighbor.difference}"
        return ""


def _told(item: Item) -> str:
    return f"{_title(item)} . {item.summary.text if item.summary else ''}"


def _record_of(task: Task) -> str:
    return " . ".join([task.name, *task.aliases, task.takes, task.gives, task.definition])


def _title(item: Item) -> str:
    return item.paper.title if item.paper else item.name


def _has_other_purpose(item: Item) -> bool:
    """Whether a title is about what serves models of a task and is not the task."""
    return bool(_OTHER_PURPOSE.search(without_means(_title(item))))


def _kind_of_task(task: Task) -> str:
    """Whether a task makes something to look at or listen to, or sees something; empty where it could be both."""
    if _MADE.search(task.gives):
        return "makes"
    return "" if _WRITTEN.search(task.gives) else "sees"


def _no_method(item: Item) -> str:
    """What a work is if it is no method; empty if it says that it is one, or nothing of the kind."""
    return _kind_told(_title(item), tell(item).gist)


@lru_cache(maxsize=4096)
def _kind_told(title: str, gist: str) -> str:
    said = found[0] if (found := _IS.search(gist)) else ""
    if _IS_METHOD.search(said):
        return ""
    return next((kind for pattern, kind in _NO_METHOD if pattern.search(f"{title} {said}")), "")


def _shared_family(item: Item, evidence: Evidence) -> str:
    """The parent model that both a recommended model's name and this work's summary mention."""
    is_told = item.summary and not item.recommended and not _has_other_purpose(item)
    text = f"{item.name} {item.summary.text}" if item.summary and is_told else ""
    for pattern in _FAMILIES:
        named = next(
            (found for one in evidence.items if one.recommended and (found := _found(pattern, one.name))), None
        )
        if named and (mentioned := _found(pattern, text)):
            return mentioned
    return ""


@lru_cache(maxsize=4096)
def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.IGNORECASE)
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", found[0]) if found else ""


def _gist_clause(item: Item) -> str:
    """What the work does, with `It` for its name."""
    told = tell(item)
    gist = told.gist.split(". ")[0]
    if not gist:
        return f"Its title is {item.name}"
    after = gist.removeprefix(told.name)
    return gist if after == gist or is_of_word(after[:1]) or after.startswith(("'", "’")) else f"It{after}"
