"""The first page: what this is, a few striking questions, the tasks by family, what is new."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from generator.pages.markdown.rendering import render
from generator.pages.page import Page

if TYPE_CHECKING:
    from generator.catalog.records import Task
    from generator.pages.connections import Card, Connections, Library

STRIKING = 5
NEW = 6
_LONG_AGO = dt.date.min


def home_page(site: Connections) -> Page:
    """The page that most people see first."""
    return Page(path="index.md", make=_home, given=(site.library, len(site.catalog.effects)))


def _home(library: Library, effects: int) -> str:
    cards = list(library.cards.values())
    return render(
        "home.md.j2",
        striking=_striking(library),
        newest=sorted(cards, key=lambda card: (card.added or _LONG_AGO, card.id), reverse=True)[:NEW],
        families=_families(library),
        numbers={
            "questions": len(cards),
            "tasks": len(library.tasks),
            "models": len(library.models),
            "papers": len(library.papers),
            "effects": effects,
        },
    )


def _striking(library: Library) -> list[Card]:
    """From a family each, the largest first, the written answer whose title asks most briefly."""
    families = sorted(library.by_family.values(), key=len, reverse=True)
    chosen = [min(cards, key=_strength) for cards in families]
    return sorted(chosen, key=lambda card: not card.title.endswith("?"))[:STRIKING]


def _strength(card: Card) -> tuple[bool, bool, int]:
    """Written before composed, a question before a statement, short before long."""
    return (not card.written, not card.title.endswith("?"), len(card.title))


def _families(library: Library) -> list[tuple[str, int, list[Task]]]:
    """Family, its number of questions, and its tasks that have questions, those with most first."""
    return [
        (
            family,
            len(library.by_family[family]),
            sorted(
                (task for task in tasks if library.by_task[task.id]), key=lambda task: -len(library.by_task[task.id])
            ),
        )
        for family, tasks in library.families().items()
    ]
