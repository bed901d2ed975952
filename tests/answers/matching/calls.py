"""By which names a task is right, and by which one a page calls it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.answers.matching.recognizing import name_of
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.answers.claims import Recognition

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")


def right_names(tasks: Iterable[str]) -> set[str]:
    """Some ids of tasks, or names, with all names of their records."""
    known = [CATALOG.tasks[one] for one in tasks if one in CATALOG.tasks]
    return {name.casefold() for name in (*tasks, *(name for one in known for name in (one.name, *one.aliases)))}


def told_names(found: Recognition | None) -> set[str]:
    """What a page calls a task, and the names of its record, if the page leads there."""
    if found is None:
        return set()
    return {name_of(found).casefold(), *(right_names([found.task.id]) if found.task else ())}
