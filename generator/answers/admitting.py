"""What the author of a proposed record should look at: the questions that it may repeat, the task it seems to be on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import gather
from generator.answers.composing.titling import heading_of
from generator.answers.matching.recognizing import name_of
from generator.answers.matching.resembling import Resemblance, Resemblances
from generator.catalog.values import cited
from generator.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.claims import Recognition
    from generator.answers.composing.material import Material
    from generator.catalog.importing import Imported
    from generator.catalog.proposing import Proposed
    from generator.catalog.records import Catalog


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """New records that may be written."""

    record: str
    """`questions/stamp-12x`, the record that was asked for."""
    files: Mapping[str, str | None]
    """Path inside the catalog to its text."""
    near: tuple[Resemblance, ...] = ()
    """Questions that may be the same in other words."""
    remarks: tuple[str, ...] = ()
    """What its author and a reviewer should look at, in plain sentences."""


def admit(proposed: Proposed, after: Catalog) -> Admitted:
    """Look at a proposal as a reviewer would; what is only guessed goes into no record.

    Args:
        proposed: New records.
        after: The catalog with these records in it.
    """
    folder, _, record_id = proposed.record.partition("/")
    doubts = tuple(f"{doubt.message} ({doubt.hint})" if doubt.hint else doubt.message for doubt in proposed.doubts)
    if folder != "questions":
        return Admitted(record=proposed.record, files=proposed.files, remarks=doubts)
    question = after.questions[record_id]
    material = gather(after.evidence_for(question))
    near = tuple(Resemblances(after.questions.values()).of(question))
    remarks = (*map(_likeness, near), *_left_to_rule(material), *doubts)
    return Admitted(record=proposed.record, files=proposed.files, near=near, remarks=remarks)


def left_to_rule(question: str, after: Catalog) -> list[str]:
    """What a rule fills in on the page of a question, by its id, until somebody writes it: its task, what heads it."""
    return _left_to_rule(gather(after.evidence_for(after.questions[question])))


def _left_to_rule(material: Material) -> list[str]:
    guess = [] if material.evidence.question.task else [_guess(material.recognition)]
    return [*guess, *_heading(material)]


def headed(question: str, after: Catalog) -> str:
    """What heads the page of a question, by its id, that has no title; empty if it has one."""
    return next(iter(_heading(gather(after.evidence_for(after.questions[question])))), "")


def _heading(material: Material) -> list[str]:
    has_title = bool(material.evidence.question.title)
    return [] if has_title else [f"its page is headed '{heading_of(material)}' until you write a `title`"]


def repeated(imported: Imported, after: Catalog) -> list[Problem]:
    """The new questions that may be others in other words, each pair once, at the lines of their texts.

    Args:
        imported: What texts became.
        after: The catalog with these records in it.
    """
    resemblances = Resemblances(after.questions.values())
    found: dict[frozenset[str], Problem] = {}
    for became in imported.became:
        folder_and_id = became.records[0]
        question = folder_and_id.partition("/")[2]
        for near in resemblances.of(after.questions[question]) if folder_and_id in became.new else ():
            hint = "if it is, the older one can be given these works; if not, leave it as it is"
            problem = Problem(became.path, became.line, 1, _likeness(near), hint, "warning")
            found.setdefault(frozenset([question, near.id]), problem)
    return list(found.values())


def placed_nowhere(imported: Imported, after: Catalog) -> list[Problem]:
    """The new questions whose task is not sure, at the lines of their texts.

    Args:
        imported: What texts became.
        after: The catalog with these records in it.
    """
    found: list[Problem] = []
    for became in imported.became:
        question = after.questions[became.records[0].partition("/")[2]]
        if became.records[0] in became.new and not question.task:
            recognition = gather(after.evidence_for(question)).recognition
            if recognition.task is None:
                found.append(Problem(became.path, became.line, 1, _unplaced(recognition), _NAME_ONE, "warning"))
    return found


def _likeness(near: Resemblance) -> str:
    return f"is it the same question as questions/{near.id}.yml, '{near.title}'? Both say {', '.join(near.words[:6])}"


_NAME_ONE: Final = "name one under `task`, or add one with `new task`"


def _guess(found: Recognition) -> str:
    if found.task is None:
        return f"{_unplaced(found)}: {_NAME_ONE}"
    words = f"its words {', '.join(map(cited, found.words))} point" if found.words else "what was given for it points"
    return f"{words} to the task {found.task.id}, which its page names as a guess: write `task` if you know it"


def _unplaced(found: Recognition) -> str:
    """What is known of a task that is none of the vocabulary."""
    name = name_of(found)
    nearest = f"no task of the vocabulary is sure; its page speaks of {name}"
    return nearest if name else "its words point to no task of the vocabulary"
