"""Section 1: the task as the person put it, its standard name, and what points there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.correcting import corrected
from generator.answers.composing.material import paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.language.english import (
    listed,
    lower_first,
    spoken,
    stem,
    stems,
    upper_first,
    word_count,
)
from generator.answers.language.prose import verbatim
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.recognizing import name_of
from generator.answers.matching.stating import item_tasks, named_tasks, said_of, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item, Task

MOST_WORDS_SHOWN: Final = 5
FEWEST_WORDS_SHOWN: Final = 2


def task_section(material: Material) -> Prose:
    """Section 1: what the person did, saw and asks, the standard name of it, and what points there."""
    story = [said(verbatim(one)) for one in _told(material)]
    asked = " ".join(map(upper_first, material.case.asked))
    questions = [said(f"{pick(material, 'You ask', 'What you want to know')}: {verbatim(asked)}")] if asked else []
    return (
        *paragraph_of(story, questions, corrected(material)),
        *paragraph_of(_named(material)),
        *paragraph_of(_pointers(material)),
    )


def _told(material: Material) -> list[str]:
    """The story without what is only of the person; of a very long one, what tells least goes, never the event."""
    case = material.case
    kept = [one for one in case.told if not _OF_THE_PERSON.fullmatch(one)]
    event = stems(f"{case.given} {case.came} {' '.join(case.asked)}")
    worth = {one: len(stems(one) & event) + 2 * sum(figure in one for figure in case.figures) for one in kept}
    worth.update({one: max(1, worth[one]) for one in kept if one == case.leads_over})
    for one in sorted(kept, key=worth.__getitem__):
        after = kept[kept.index(one) + 1 :][:1]
        is_needed = any(map(_NEEDS_WHAT_STANDS_BEFORE.match, after))
        if sum(map(word_count, kept)) > MOST_WORDS_TOLD and len(kept) > 1 and not is_needed:
            kept.remove(one)
    return kept


_OF_THE_PERSON: Final = re.compile(
    r"(?:You(?:['’]re| are) (?!.*\b(?:now|suddenly)\b)(?:only |just |already )?(?:\d\d|an? [\w -]+?)"
    r"|(?:He|She)(?:['’]s| is) (?:only |just |already )?\d\d)(?: (?:years )?old)?"
    r"(?:,? (?:and )?(?:you|s?he|has) [^,;]+)*[.!]+"
)
"""Who somebody is: `You're 88.`, `You're a carpenter, you don't believe in crystal balls.`"""
_NEEDS_WHAT_STANDS_BEFORE: Final = re.compile(
    r"(?:And |But |So |Then )?(?:it|they|he|she|this|that|these|those|the (?:same|other|second)|both|half|one"
    r"|an? \w+ later)\b",
    re.IGNORECASE,
)
"""How a sentence begins whose subject stands in the one before."""


MOST_WORDS_TOLD: Final = 120


def _named(material: Material) -> Iterator[Claim]:
    name, task = verbatim(material.task_name), material.task
    if not name:
        yield said(
            "Neither your words nor the given titles settle which task this is, so none is named here.", "absence"
        )
    elif not material.recognition.is_sure:
        yield said(f"No name is sure for this; the nearest is {nearest_names(material, mark='*')}.", "absence")
    elif task is None:
        yield said(f"The works that were given call this *{name}*{callers_of(material)}.", "source")
    else:
        opening = pick(
            material,
            "The usual name is *{name}*",
            "The field calls it *{name}*",
            "Specialists call this *{name}*",
            "This is known as *{name}*",
        )
        is_told = not task.idea or (material.telling and material.telling[0].explained)
        yield said(f"{opening.format(name=name)}{'' if is_told else f': the aim is to {aim_of(task)}'}.")


def _pointers(material: Material) -> Iterator[Claim]:
    """What spoke for the task, and the neighbor that it is not."""
    meant = stems(_meant(material.task)) if material.task else frozenset()
    words = [word for word in material.recognition.words if stem(word) in meant]
    words = words[:MOST_WORDS_SHOWN]
    if len(words) >= FEWEST_WORDS_SHOWN:
        marked = listed([f"*{verbatim(word)}*" for word in words])
        yield said(
            pick(material, "The words {w} point to it.", "What points there: {w}.", "Your words {w} say so.").format(
                w=marked
            )
        )
    yield from _not_a_neighbor(material)


def _meant(task: Task) -> str:
    """What a task is called and said to be."""
    return " ".join([task.name, *task.aliases, task.definition])


def _not_a_neighbor(material: Material) -> Iterator[Claim]:
    """What the task is not, where a recommended model is for that neighbor, or the question has its name."""
    task = material.task
    beside = [item for item in material.recommended if material.placing(item) != "direct" and not item.explained]
    given = {_own_task(item, material) for item in beside} | material.vocabulary.named(material.question).keys()
    for neighbor in task.neighbors if task else ():
        if neighbor.task in given:
            other = spoken(material.evidence.tasks[neighbor.task].name)
            yield said(
                f"In general, {verbatim(other)} is something else: it {verbatim(neighbor.difference)}.", "general"
            )
            return


def _own_task(item: Item, material: Material) -> str:
    """The id of the task that a work or a name is most about; empty if none is known."""
    own = (item_tasks if item.summary or item.explained else named_tasks)(item, material.vocabulary)
    return max(sorted(own), key=own.__getitem__, default="")


def aim_of(task: Task) -> str:
    """What a task is for, as the end of a sentence without its period."""
    return lower_first(verbatim(task.definition.rstrip(".")))


def callers_of(material: Material) -> str:
    """The citation of the works that give a task its name."""
    given = material.telling or [item for item in material.evidence.items if item.summary]
    return _citing(_calling(material.recognition.called, given) or given)


def _calling(name: str, works: Iterable[Item]) -> list[Item]:
    """The works that have a name: those with its words in the title first, then those that write it in the summary."""
    told, said = list(works), name.casefold()
    titled = [item for item in told if stems_in(name) <= stems_in(title_of(item))]
    return titled + [item for item in told if item not in titled and said in said_of(item).casefold()]


def nearest_names(material: Material, mark: str = "") -> str:
    """The names that come nearest to a task of which none is sure, each with the works whose titles have it."""
    found = material.recognition
    names = [name_of(one) for one in (found, found.other) if one]
    works = [item for item in material.evidence.items if item.summary]
    return " or ".join(f"{mark}{verbatim(name)}{mark}{_citing(_calling(name, works))}" for name in names)


def _citing(works: Sequence[Item]) -> str:
    return f" [{'; '.join(f'@{item.id}' for item in works[:MOST_CALLERS])}]" if works else ""


MOST_CALLERS: Final = 2
