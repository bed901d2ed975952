"""How each given item bears on the question: directly, from the side, or not; and why, in a clause.

Directly needs the question's task by name, as the matter of a method, on what the task takes or gives. From the side
stands what is no method for it, or is on a neighbor, or shares its telling words and its medium. Nothing else helps.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Placed, Recognition
from generator.answers.language.english import listed, lowered, spoken, stem
from generator.answers.language.phrases import find_alone, is_of_word
from generator.answers.matching.explained import CLEARLY_ASKED, asked_instead, is_about, named_by, takes_instead
from generator.answers.matching.mentions import main_media, media_in, stems_in
from generator.answers.matching.naming import as_written, is_deed, is_thing, matters_in, task_names
from generator.answers.matching.purposes import DATA, domain_of, kind_of_work
from generator.answers.matching.recognizing import (
    HEARD,
    PARTICULAR_INPUTS,
    abbreviations_of,
    candidates,
    item_tasks,
    name_parts,
    named_tasks,
    namesake,
    spells,
    stated_input,
    stated_purpose,
)
from generator.answers.matching.vocabulary import MOST_USERS, WORN, purposes_in, without_means
from generator.answers.reading.telling import tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Item, Placing, Task

NAMED: Final = 0.6
"""The weight from which a task that a work names is a matter of it: two sentences, or its title."""
NAMED_OFTEN: Final = 4
"""A summary that names a task so many times is on it."""
SHORTEST_TELLING: Final = 3
VOICES: Final = 2
"""So many must speak for a task."""
MANY: Final = 2
"""So many telling words bring a work near."""
_FAMILIES = (r"stable[- ]?diffusion|\bSD[- ]?(?:v?[12]\.\d|XL)\b", r"control[- ]?net")
"""Parent models whose inside another paper may describe."""
_HALVES: Final = re.compile(r"; (?:and )?(?!(?:and|but|yet|so) )")
"""Where a gist of two sentences becomes one: with a comma alone there would be no joint."""
_NAMED_MEDIA: Final = frozenset({"pictures", "sound", "speech", "music"})
"""Media that works on them name; who works on numbers or texts need not say so."""
_TEXT: Final = frozenset({"text"})
_COMMON: Final = frozenset({"text", "pictures"})


def settle(evidence: Evidence, vocabulary: Vocabulary) -> tuple[Recognition, dict[str, Placed]]:
    """The task of a question and the placing of its items.

    The likeliest task for which two voices speak and some work helps is taken; if none helps, the likeliest for which
    two speak; else none, since a wrong task makes all else wrong.
    """
    if task := asked_instead(evidence, vocabulary):
        asked = Recognition(task=task, words=vocabulary.words_for(task, evidence.question.question))
        return asked, place_items(evidence, asked, vocabulary)
    unhelped: tuple[Recognition, dict[str, Placed]] | None = None
    for recognition in candidates(evidence, vocabulary):
        placed = place_items(evidence, recognition, vocabulary)
        works = [placed[item.id] for item in evidence.items if item.summary or not item.recommended]
        told = [one.placing for one in works if not one.by_editor]
        if recognition.named_by_record or _is_carried(recognition, told, evidence, vocabulary):
            if recognition.named_by_record or not told or "direct" in told:
                return recognition, placed
            unhelped = unhelped or (recognition, placed)
    nothing = Recognition(task=None)
    return unhelped or (nothing, place_items(evidence, nothing, vocabulary))


def _is_carried(recognition: Recognition, told: list[Placing], evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """Whether two voices agree on a task: works by their own words, the names of models, the question.

    The work that is given first speaks twice; so does a name, or a question that clearly asks, if some work is near.
    What the catalog lacks must be spelled by a work's title and a model's name, help two works, or as many as it does
    not help.
    """
    helpful, task = told.count("direct"), recognition.task
    short, question = abbreviations_of(evidence), evidence.question.question
    recommended = [item for item in evidence.items if item.recommended]
    if task:
        is_near = told.count("not") < len(told)
        works = helpful + (told[:1] == ["direct"])
        names = any(task.id in named_tasks(one, vocabulary, short) for one in recommended) * (1 + is_near)
        asked = vocabulary.weigh(question).get(task.id, 0.0)
        words = (asked >= HEARD) + (asked >= CLEARLY_ASKED and is_near)
        return works + names + words >= min(VOICES, 1 + len(told))
    name, hints = recognition.called.casefold(), vocabulary.weigh(question)
    titled = sum(name in _title(one).casefold() for one in evidence.items)
    stated = [one for item in recommended for one in named_tasks(item, vocabulary, short).items()]
    if any(weight >= 1 and hints.get(one, 0.0) >= HEARD for one, weight in stated):  # they agree on another task
        return helpful > 0 and max(helpful, titled) >= VOICES
    is_stated = titled > 0 and any(spells(one, name, short) for one in recommended)
    return helpful > 0 and (helpful + is_stated >= VOICES or helpful >= told.count("not"))


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
        self._name = recognition.called or (spoken(self._task.name) if self._task else "")

        self._named_media = frozenset(media_in(_record_of(self._task)) if self._task else ())
        self._media = _media_of(self._task) if self._task else frozenset[str]()
        told = [item for item in evidence.items if item.summary and self._name]
        methods = [item for item in told if item.recommended or not self._kind_alone(item)]
        self._is_only = not any(map(self._is_about, methods))

    def placed(self, item: Item) -> Placed:
        """The placing of one item."""
        if not self._name:
            return Placed(placing="beside", why="It was given for this question, whose task is not certain")
        if item.summary is None and not item.explained:
            return self._by_its_name(item)
        if self._is_about(item):
            aside = self._aside(item)
            return self._told(item, "beside", aside) if aside else Placed(placing="direct", why=self._gist(item))
        if family := _shared_family(item, self._evidence):
            why = f"It describes the inside of {family} models, the family of the recommended one"
            return Placed(placing="direct", why=why)
        relation = self._relation(item)
        if relation is None and (item.recommended or (item.explained and named_by(item, self._evidence))):
            relation = self._contrast(item)
        if relation is not None:
            return self._told(item, "beside", relation)
        return self._told(item, "not", self._contrast(item) or f"you ask about {self._name}")

    def _gist(self, item: Item) -> str:
        return _gist_clause(item) or f"It is about {self._name}"

    def _told(self, item: Item, placing: Placing, clause: str) -> Placed:
        """A placing with its reason: what an editor says that the work is not for, else what it does, and a clause."""
        told = "; ".join(filter(None, (_HALVES.sub(", and ", _gist_clause(item)), clause)))
        return Placed(placing=placing, why=self._fitting_limit(item) or told)

    def _by_its_name(self, item: Item) -> Placed:
        """A work of which nothing is known but its name; a recommended model is never set aside for it."""
        purpose = stated_purpose(item, self._vocabulary, abbreviations_of(self._evidence))
        if not purpose and self._states_kin(item):
            purpose = self._name  # of the tasks that a name could mean, the one asked about
        named = named_tasks(item, self._vocabulary, abbreviations_of(self._evidence))
        if not purpose:
            placing: Placing = "direct" if item.recommended and not named else "beside"
            return Placed(placing=placing, why="No summary was given for it")
        pictures = stated_input(item)
        is_any = not named and "-to-" in purpose  # audio-to-audio is what many a task does
        if is_any or self._is_the_task(purpose.removesuffix(f" in {pictures}")) or self._states_kin(item):
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

    def _aside(self, item: Item) -> str:
        """Why a work on the task is no method for the question's case; empty if it is one."""
        if kind := self._kind(item):
            return f"that is {kind}, not a method of {self._name}"
        asked = f"{self._evidence.question.question} {_record_of(self._task) if self._task else self._called}"
        if domain := domain_of(_title(item), asked):
            return f"that is {self._name} for {domain}, while yours is another case"
        return ""

    def _kind(self, item: Item) -> str:
        """What a related work is instead of a method; data and overviews count as one where there is nothing else."""
        kind = "" if item.recommended else self._kind_alone(item)
        return "" if kind in DATA and self._is_only else kind

    def _kind_alone(self, item: Item) -> str:
        return kind_of_work(_title(item), tell(item).gist, self._own)

    @property
    def _own(self) -> frozenset[str]:
        """The stems of the words that the task's record has for it."""
        return self._vocabulary.own[self._task.id] if self._task else stems_in(self._called)

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
        if self._other_media(item):
            return False
        if self._says_that_it_is(item, task) or self._is_in_short(item):
            return True
        if titled:
            return task.id in titled or (titled == {task.parent} and self._is_tried_on(item, task))
        is_stated = self._is_of_the_case(_title(item)) or (item.recommended and self._states_kin(item))
        return is_stated or self._is_main_matter(item, task)

    def _says_that_it_is(self, item: Item, task: Task) -> bool:
        """Whether a work is on a task by what it says that it is; against its title, the summary must say so often."""
        is_said_so = task.id in self._vocabulary.named(tell(item).gist)
        often = self._vocabulary.named(_said(item)).get(task.id, 0) >= NAMED_OFTEN
        return is_said_so and (often or not self._vocabulary.matter(_title(item)))

    def _is_in_short(self, item: Item) -> bool:
        """Whether a title names the task without a word of it that the summary has: universal video segmentation."""
        own = stems_in(self._name)
        names = [name.split() for name in matters_in(_title(item)) if _deed(name) == _deed(self._name)]
        bare = [stems_in(" ".join(dropwhile(lambda word: not is_thing(word), name))) for name in names]
        return own <= stems_in(_said(item)) and any(len(name) >= MANY and name < own for name in bare)

    def _is_of_the_case(self, title: str) -> bool:
        """Whether a title names the deed of the task on what the question speaks of: traffic forecasting."""
        names = (stems_in(name) for name in matters_in(title) if _deed(name) == _deed(self._name))
        return any(name - self._own and name <= self._own | self._asked for name in names)

    def _other_media(self, item: Item) -> frozenset[str]:
        """What a work is on, if the task neither takes nor gives it: robots, speech.

        What is built inside is none: a work that speaks of the task's medium is on another one by its title only.
        """
        title, main = media_in(_title(item)).keys(), main_media(media_in(_title(item), _said(item)))
        if not self._media or (main | title) & self._media:
            return frozenset()
        if not self._is_on_medium(item):
            return main or frozenset(title - self._named_media)
        return main if title - self._named_media else frozenset()

    def _is_on_medium(self, item: Item) -> bool:
        """Whether a work speaks at all of what the task takes or gives."""
        return not self._media & _NAMED_MEDIA or not self._media.isdisjoint(media_in(_title(item), _said(item)))

    def _is_tried_on(self, item: Item, task: Task) -> bool:
        """Whether a work on what the task is a kind of speaks of the task: restoration, tried on denoising."""
        said = _said(item)
        deed = stem(task.name.rsplit(maxsplit=1)[-1])
        is_told = deed in stems_in(said) and sum(deed in own for own in self._vocabulary.own.values()) <= MOST_USERS
        return is_told or task.id in self._vocabulary.named(said)

    def _is_main_matter(self, item: Item, task: Task) -> bool:
        """Whether a summary names the task and no other more often.

        That of a recommended model need name none, if its title names no other matter.
        """
        own = item_tasks(item, self._vocabulary)
        known = self._own | self._asked
        is_unnamed = item.recommended and all(stems_in(name) <= known for name in matters_in(_title(item)))
        return own.get(task.id, 0.0) >= max([0.0 if is_unnamed else NAMED, *own.values()])

    @property
    def _telling(self) -> frozenset[str]:
        """Words of the question, of the models' names and of the task's name that are rare enough to tell."""
        return self._asked | self._of_models | self._object

    @property
    def _object(self) -> frozenset[str]:
        """The words of the task's name before its deed that are rare enough to tell."""
        return stems_in(self._name.rpartition(" ")[0]) - WORN

    def _is_about_called(self, item: Item) -> bool:
        text = f"{_title(item)} . {_said(item)}"
        head = self._called.rsplit(maxsplit=1)[-1]
        others = [name for name in task_names(_title(item)) if name.rsplit(maxsplit=1)[-1] != head]
        if into := _INTO_WHAT.match(self._called):
            given_by_title = stem(into[2]) in stems_in(_title(item)) and stem(into[1]) in stems_in(text)
            return given_by_title or into[0] in _title(item).casefold() or self._called in task_names(text)
        if not is_deed(head):
            return find_alone(self._called, lowered(text)) >= 0
        whole = frozenset(map(stem, re.findall(r"\w+", self._called))) <= stems_in(text)
        return self._called in task_names(text) or (whole and not others)

    @property
    def _tasks(self) -> Mapping[str, Task]:
        return self._vocabulary.tasks

    def _relation(self, item: Item) -> str | None:
        """How a work that stands near the question differs, in a clause or, if none can be said, empty; else none."""
        if not self._is_on_medium(item):
            return None if self._other_media(item) else self._stands_by_task(item)
        by_task = self._stands_by_task(item)
        return self._contrast_by_title(item) if by_task is None and self._stands_by_words(item) else by_task

    def _stands_by_task(self, item: Item) -> str | None:
        """The difference of a work on the task that is no method for it, of one on a neighbor or that speaks of it."""
        is_titled = self._task is not None and self._task.id in self._vocabulary.matter(_title(item))
        kind, media = self._kind(item), self._other_media(item)
        if kind and (is_titled or kind not in DATA):
            return f"that is {kind}, not a method of {self._name}" if is_titled else None
        if is_titled and media:
            return self._on_other_media(media)
        if self._is_on_kin(item):
            return self._known_difference(item) or self._contrast_by_title(item)
        return self._contrast_by_title(item) if self._speaks_of_it(item) else None

    def _stands_by_words(self, item: Item) -> bool:
        """Whether a work that names no task has telling words of the question in its title, or shares a rare medium."""
        title = without_means(_title(item))
        if self._vocabulary.named(title):
            return False
        shared = stems_in(title) - WORN
        is_alike = len(shared & self._telling) >= MANY or shared & self._object or self._does_alike(title)
        return bool(is_alike) or self._speaks_like_it(item)

    def _does_alike(self, title: str) -> bool:
        """Whether a title names the deed of the task, of few tasks or of one that the catalog lacks."""
        deed = self._name.rsplit(maxsplit=1)[-1].casefold()
        is_rare = not self._task or sum(stem(deed) in own for own in self._vocabulary.own.values()) <= MOST_USERS
        return is_rare and any(name.endswith(deed) for name in matters_in(title))

    def _is_on_kin(self, item: Item) -> bool:
        """Whether a work is about a neighbor of the task, and not only in passing."""
        about = {one for one, weight in item_tasks(item, self._vocabulary).items() if weight >= NAMED}
        about |= {one for name in task_names(_title(item)) for one in self._vocabulary.named(name)}
        return any(self._is_kin(self._tasks[one]) for one in about)

    def _speaks_like_it(self, item: Item) -> bool:
        """Whether a work speaks, if not of the task, of its medium or by the words that tell it from others."""
        said = stems_in(_title(item)) | stems_in(_said(item))
        own, medium = self._object, media_in(self._name).keys() - _COMMON
        return bool(own and own <= said) or bool(medium and medium <= media_in(_title(item)).keys())

    def _is_kin(self, other: Task) -> bool:
        """Whether a task is the question's own, of its kind, or a neighbor: told apart, or of one shelf and outcome."""
        task = self._task
        if task is None or other.id == task.id:
            return task is not None
        neighbors = {one.task for one in task.neighbors} | {one.task for one in other.neighbors if one.task == task.id}
        is_kind = task.parent == other.id or (other.parent and other.parent in {task.id, task.parent})
        is_alike = other.gives == task.gives or _deed(other.name) == _deed(task.name)
        return other.id in neighbors or bool(is_kind) or (is_alike and other.family == task.family)

    def _fitting_limit(self, item: Item) -> str:
        """What an editor says that a work is not for, if that is what is asked for; empty else."""
        if not item.explained:
            return ""
        wanted = stems_in(self._name) | stems_in(self._task.gives if self._task else "")
        lines = (line.rstrip(".") for line in item.explained.not_for)
        return next((line for line in lines if len(stems_in(line) & wanted) > 1), "")

    def _contrast(self, item: Item) -> str:
        """What tells a work from the question: its own task, its medium, or the matter of its title."""
        media = self._other_media(item)
        if media and not self._vocabulary.matter(_title(item)).keys() - {self._task.id if self._task else ""}:
            return self._on_other_media(media)
        return self._contrast_by_title(item)

    def _on_other_media(self, media: frozenset[str]) -> str:
        return f"that works on {listed(sorted(media))}, and {self._name} on {listed(sorted(self._media))}"

    def _contrast_by_title(self, item: Item) -> str:
        """What a title says a work is about; empty if it has no name for it."""
        if other := self._editors_task(item):
            is_one_of_its = item.explained and self._task and self._task.id in item.explained.tasks
            named = f"its account names {self._name} as one of several tasks"
            return named if is_one_of_its else f"that is {other}, not {self._name}"
        if media := takes_instead(item, self._evidence):
            return f"that is {self._name} {media}"
        other = self._matter(item)
        return f"that is about {other}, and you ask about {self._name}" if other else ""

    def _speaks_of_it(self, item: Item) -> bool:
        """Whether a summary names the task."""
        said = _said(item)
        named = self._task is not None and self._task.id in self._vocabulary.named(said)
        return named or self._name.casefold() in said.casefold()

    def _editors_task(self, item: Item) -> str:
        """The name of the first task that an editor gave a work, if it is another one."""
        first = next(iter(item.explained.tasks), "") if item.explained else ""
        is_other = first in self._tasks and not (self._task and self._task.id == first)
        return spoken(self._tasks[first].name) if is_other else ""

    def _matter(self, item: Item) -> str:
        """What the title names as the matter of a work, in its own words if it can."""
        title, said = _title(item), lowered(_said(item))
        known = self._own | WORN | stems_in(self._name)
        for part in purposes_in(title):
            names = [*task_names(part), *(name for name in matters_in(part) if name in said)]
            if names := [name for name in names if not stems_in(name) <= known]:
                return as_written(max(names, key=len), [title])
        named = [one for one in self._vocabulary.named(title) if not self._task or one != self._task.id]
        return spoken(self._tasks[min(named)].name) if named else ""

    def _known_difference(self, item: Item) -> str:
        """The difference in the words of the vocabulary, if the work's matter is a neighbor of the task."""
        named = list(self._vocabulary.matter(_title(item)) or self._vocabulary.named(tell(item).gist))
        if item.explained and self._task:
            named = list(item.explained.tasks[: 1 if self._task.id in item.explained.tasks else None]) or named
        neighbors = self._task.neighbors if self._task else ()
        known = ((self._tasks[one.task].name, one.difference) for one in neighbors if one.task in named)
        return next((f"{spoken(name)} {difference}" for name, difference in known), "")


_INTO_WHAT: Final = re.compile(r"(\w+)[- ]to[- ](\w+)")


def _deed(name: str) -> str:
    return stem(name.rsplit(maxsplit=1)[-1])


def _said(item: Item) -> str:
    return item.summary.text if item.summary else ""


def _record_of(task: Task) -> str:
    return " . ".join([task.name, *task.aliases, task.takes, task.gives, task.definition])


def _media_of(task: Task) -> frozenset[str]:
    """What a task takes and gives; text that only steers, or only tells of what was seen, is none."""
    takes, gives = media_in(task.takes).keys(), media_in(task.gives).keys()
    media = frozenset(media_in(_record_of(task)))
    is_read = takes >= _TEXT and (not gives or gives >= _TEXT)
    return media if is_read or not media - _TEXT else media - _TEXT


def _title(item: Item) -> str:
    return item.paper.title if item.paper else item.name


def _shared_family(item: Item, evidence: Evidence) -> str:
    """The parent model that both a recommended model's name and this work's summary mention."""
    names = [one.name for one in evidence.items if one.recommended]
    families = [family for family in _FAMILIES if any(_found(family, name) for name in names)]
    if not families or not item.summary or item.recommended:
        return ""
    if kind_of_work(_title(item), tell(item).gist, frozenset()):
        return ""
    text = f"{item.name} {item.summary.text}"
    return next(filter(None, (_found(family, text) for family in families)), "")


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
