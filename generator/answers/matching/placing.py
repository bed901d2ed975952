"""How each given item bears on the question: directly, from the side, or not; and why, in a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Placed
from generator.answers.language.english import lower_first, spoken, stem
from generator.answers.matching.naming import task_names
from generator.answers.matching.recognizing import item_tasks, named_tasks
from generator.answers.matching.vocabulary import stems_in
from generator.answers.reading.telling import tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.claims import Recognition
    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Item, Task

NEARLY: Final = 0.8
"""A work whose tasks speak this nearly as much for the question's task as for its own is about it."""
NEAR: Final = 0.55
_MAKING = re.compile(r"\b(?:generation|generating|synthesis|synthesizing)\b", re.IGNORECASE)
_SEEING = re.compile(
    r"\b(?:recognition|recognizing|detection|detecting|estimation|estimating|segmentation|classification|classifying|tracking)\b",
    re.IGNORECASE,
)
_FAMILIES = (r"stable[- ]?diffusion|\bSD[- ]?(?:v?[12]\.\d|XL)\b", r"control[- ]?net")
"""Parent models whose inside another paper may describe."""


def place_items(evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> dict[str, Placed]:
    """The placing of every given item; an editor's placing stands, the others are computed."""
    return {item.id: _editors(item) or _computed(item, evidence, recognition, vocabulary) for item in evidence.items}


def _editors(item: Item) -> Placed | None:
    entry = item.placed
    if entry is None or entry.placing is None:
        return None
    why = entry.why or "placed by the editor of this question"
    return Placed(placing=entry.placing, why=why.rstrip("."), by_editor=True)


def _computed(item: Item, evidence: Evidence, recognition: Recognition, vocabulary: Vocabulary) -> Placed:
    if recognition.task:
        return _by_task(item, recognition.task, evidence, vocabulary)
    if recognition.called:
        return _by_name(item, recognition.called)
    return Placed(placing="beside", why="It was given for this question, whose task is not certain")


def _by_task(item: Item, task: Task, evidence: Evidence, vocabulary: Vocabulary) -> Placed:
    own = tasks_of(item, vocabulary)
    if not own or (item.recommended and item.summary is None):
        return _by_its_name_alone(item, task, own, vocabulary)
    other = vocabulary.tasks[max(sorted(own), key=own.__getitem__)]
    share = own.get(task.id, 0.0) / own[other.id]
    if _is_about(item, task, other, share, vocabulary):
        return Placed(placing="direct", why=_why_direct(item, task))
    if family := _shared_family(item, evidence):
        return Placed(
            placing="direct", why=f"It describes the inside of {family} models, the family of the recommended one"
        )
    if _is_near(task, other, share) or _names_its_words(item, evidence, vocabulary):
        return Placed(placing="beside", why=_difference(item, task, other))
    return Placed(placing="beside" if item.recommended else "not", why=_why_not(item, task, other))


def tasks_of(item: Item, vocabulary: Vocabulary) -> Mapping[str, float]:
    """The tasks an item is about: its summary's, else those its record or name states."""
    if item.summary or item.explained:
        return item_tasks(item, vocabulary)
    return named_tasks(item, vocabulary)


def _is_about(item: Item, task: Task, other: Task, share: float, vocabulary: Vocabulary) -> bool:
    """Whether the question's task is a work's own: its best, or nearly its best and named in its text."""
    if item.explained and item.explained.tasks:
        first, *others = item.explained.tasks
        return task.id == first or (task.id in others[:1] and other.family == task.family)
    if _is_contrary(item.name, task):
        return False
    if other.id == task.id:
        return True
    named = task.id in vocabulary.named(f"{item.name} {item.summary.text if item.summary else ''}")
    related = task.id == other.parent or other.id == task.parent
    return share >= NEARLY and (named or related)


def _is_contrary(title: str, task: Task) -> bool:
    """Whether a title promises to make what the task is to recognize, or the other way round."""
    makes, sees = bool(_MAKING.search(title)), bool(_SEEING.search(title))
    return (makes and not sees and bool(_SEEING.search(task.name))) or (
        sees and not makes and bool(_MAKING.search(task.name))
    )


def _is_near(task: Task, other: Task, share: float) -> bool:
    neighbors = {one.task for one in task.neighbors} | {one.task for one in other.neighbors if one.task == task.id}
    alike = bool(stems_in(task.gives) & stems_in(other.gives))
    same_shelf = other.family == task.family and other.takes == task.takes
    return share >= NEAR or (alike and (other.id in neighbors or same_shelf))


def _names_its_words(item: Item, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """Whether a work's title speaks of what the question tells, in at least two words that are rare enough."""
    title = stems_in(item.paper.title if item.paper else item.name)
    return len(title & stems_in(evidence.question.question)) > 1 and bool(vocabulary.tasks)


def _shared_family(item: Item, evidence: Evidence) -> str:
    """The parent model that both a recommended model's name and this work's summary mention."""
    text = f"{item.name} {item.summary.text}" if item.summary and not item.recommended else ""
    for pattern in _FAMILIES:
        named = next(
            (found for one in evidence.items if one.recommended and (found := _found(pattern, one.name))), None
        )
        if named and (mentioned := _found(pattern, text)):
            return mentioned
    return ""


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.IGNORECASE)
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", found[0]) if found else ""


def _by_its_name_alone(item: Item, task: Task, own: Mapping[str, float], vocabulary: Vocabulary) -> Placed:
    """An item of which nothing is known but its name; a recommended model is never set aside for it."""
    if item.summary:
        return Placed(placing="not", why=f"Its summary speaks of another matter than {spoken(task.name)}")
    if not own:
        return Placed(placing="beside", why="It was given without a summary, and its name does not tell its task")
    other = vocabulary.tasks[max(sorted(own), key=own.__getitem__)]
    if other.id == task.id:
        return Placed(
            placing="direct", why=f"By its name it is made for {spoken(task.name)}; no summary was given for it"
        )
    why = f"By its name it is made for {spoken(other.name)}, while the question is about {spoken(task.name)}"
    return Placed(placing="beside", why=why)


def _why_direct(item: Item, task: Task) -> str:
    return _gist_clause(item) or f"It is about {spoken(task.name)}"


def _difference(item: Item, task: Task, other: Task) -> str:
    """What a neighboring work does differently: in the words of its record, of the vocabulary, of its own summary."""
    if item.explained and item.explained.not_for:
        return item.explained.not_for[0].rstrip(".")
    known = next((one.difference for one in task.neighbors if one.task == other.id), "")
    if known:
        return f"{_gist_clause(item)}; {spoken(other.name)} {known}"
    return f"{_gist_clause(item)}; that is not {spoken(task.name)} itself"


def _why_not(item: Item, task: Task, other: Task | None) -> str:
    if item.explained and item.explained.not_for:
        return item.explained.not_for[0].rstrip(".")
    known = next((one.difference for one in task.neighbors if other and one.task == other.id), "")
    if known and other:
        return f"{_gist_clause(item)}; {spoken(other.name)} {known}"
    return f"{_gist_clause(item)}; that is another matter than {spoken(task.name)}"


def _gist_clause(item: Item) -> str:
    """What the work does, with `It` for its name."""
    told = tell(item)
    gist = told.gist.split(". ")[0]
    return (
        re.sub(rf"^{re.escape(told.name)}\b(?!['’])", "It", gist) if gist else f"Its title is {lower_first(item.name)}"
    )


def _by_name(item: Item, called: str) -> Placed:
    """Placing for a task that only the given works name."""
    text = f"{item.name}. {item.summary.text if item.summary else ''}"
    head, *others = called.split()
    whole = len(others) > 1 and {stem(word) for word in (head, *others[:-1])} <= stems_in(item.name)
    if called in task_names(text) or whole:
        return Placed(placing="direct", why=_gist_clause(item) if item.summary else f"Its name speaks of {called}")
    if item.summary is None:
        return Placed(placing="beside", why="It was given without a summary, and its name does not tell its inside")
    if stem(head) in stems_in(item.name) or called.casefold() in text.casefold():
        return Placed(placing="beside", why=f"{_gist_clause(item)}; that is close to {called}, but not the same")
    return Placed(placing="not", why=f"{_gist_clause(item)}; that is another matter than {called}")
