"""What the record of a task says of all models of its kind, always under the words that say so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.material import said
from generator.answers.language.english import lower_first, stems, word_count
from generator.answers.language.prose import sentences, verbatim
from generator.answers.matching.once import made_once
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Task


LONGEST_GENERAL: Final = 45
OF_FEW_TASKS: Final = 4
"""A word that the records of so few tasks have names a thing of its own: a hummed tune, a jam, a stack of slices."""


def idea_of(material: Material) -> list[str]:
    """The sentences on how such models work; none where the task has none."""
    return sentences(" ".join(material.task.idea.split())) if material.task and material.task.idea else []


def general_part(material: Material, told_before: Prose) -> list[Claim]:
    """How such models work in general; nothing where a given work tells it and the short answer has said it."""
    idea = idea_of(material)
    if not material.telling:
        return in_general(idea)
    return in_general(idea[:2]) if unsaid(idea, told_before) == idea else []


def in_general(texts: list[str]) -> list[Claim]:
    """General sentences, each under the words that say that it is one; two short ones are one sentence."""
    first, *others = [verbatim(one) for one in texts] or [""]
    while others and word_count(f"{first} {others[0]}") <= LONGEST_GENERAL and ";" not in f"{first}{others[0]}":
        first = f"{first.rstrip('.')}; {lower_first(others.pop(0))}"
    shown = [first, *others] if first else []
    return [said(one if at else f"In general, {lower_first(one)}", "general") for at, one in enumerate(shown)]


def unsaid(texts: list[str], told_before: Prose) -> list[str]:
    """The sentences that were not told yet."""
    told = " ".join(claim.text for claim in claims_of(told_before)).casefold()
    return [one for one in texts if verbatim(one).casefold().rstrip(".") not in told]


def strange_words(text: str, material: Material) -> int:
    """How many things of its own a general sentence names that neither the question nor a given work speaks of."""
    tasks_with = made_once(_tasks_with, material.evidence.tasks)
    return sum(tasks_with.get(one, 0) <= OF_FEW_TASKS for one in stems(text) - _heard(material))


def _heard(material: Material) -> frozenset[str]:
    texts = (f"{cleaned(item.summary.text)} {item.name}" for item in material.evidence.items if item.summary)
    return frozenset[str]().union(stems(material.question), stems(material.task_name), *map(stems, texts))


def _tasks_with(tasks: Mapping[str, Task]) -> Mapping[str, int]:
    """How many tasks have a word in their records."""
    records = (f"{one.name} {one.definition} {one.idea} {one.limits} {one.takes} {one.gives}" for one in tasks.values())
    return Counter(word for record in records for word in stems(record))
