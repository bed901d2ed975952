"""What is wrong with a text, and where that stands in its file; known without starting what finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.problems import Problem

if TYPE_CHECKING:
    from generator.catalog.fields import Source
    from generator.catalog.records import Catalog, Effect, Paper, Question
    from generator.catalog.values import At
    from generator.parallel import Plain
    from generator.problems import Level


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a text."""

    at: At
    """The field of the record."""
    message: str
    hint: str = ""
    line: int = 0
    """The line of the field's text, from 0."""
    level: Level = "error"
    words: str = ""
    """The words that are wrong, by which their place in the text is found."""


def located(fault: Fault, source: Source | None, record: str) -> Problem:
    """A fault as a problem of its file; without that it stands at the first line of one named by the record's id."""
    if source is None:
        return Problem(f"{record}.yml", 1, 1, fault.message, fault.hint, fault.level)
    return source.problem(fault.at, fault.message, fault.hint, line=fault.line, level=fault.level, words=fault.words)


def problem_of(fault: Plain, record: Question | Paper | Effect, catalog: Catalog) -> Problem:
    """A fault that was kept, at its place in the file of its record."""
    at, *rest = fault
    return located(Fault(tuple(at), *rest), catalog.source(record), record.id)
