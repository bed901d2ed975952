"""A proposed question gets the task that its words and works point to, and the questions it may repeat are named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.answers.matching.recognizing import recognize
from generator.answers.matching.resembling import Resemblance, Resemblances
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.writing import record_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.catalog.proposing import Proposed
    from generator.catalog.records import Catalog
    from generator.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """New records that may be written."""

    record: str
    """`questions/stamp-12x`, the record that was asked for."""
    files: Mapping[str, str | None]
    """Path inside the catalog to its text."""
    doubts: tuple[Problem, ...]
    """What a reviewer should look at."""
    near: tuple[Resemblance, ...] = ()
    """Questions that may be the same in other words."""
    task: str = ""
    """The id of the task that was inferred, since none was named."""


def admit(proposed: Proposed, after: Catalog) -> Admitted:
    """Complete a proposal.

    Args:
        proposed: New records.
        after: The catalog with these records in it.
    """
    folder, _, record_id = proposed.record.partition("/")
    admitted = Admitted(record=proposed.record, files=proposed.files, doubts=proposed.doubts)
    if folder != "questions":
        return admitted
    question = after.questions[record_id]
    task = recognize(after.evidence_for(question), Vocabulary(after.tasks)).task
    inferred = task.id if task and not question.task else ""
    question = replace(question, task=question.task or inferred or None)
    near = Resemblances(after.questions.values()).of(question)
    files = {**proposed.files, f"{proposed.record}.yml": record_text(question)}
    return replace(admitted, files=files, near=tuple(near), task=inferred)
