"""The first page: what this is, a few striking questions, the tasks by family, what is new."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from generator.pages.page import Page
from generator.pages.rendering import render

if TYPE_CHECKING:
    from generator.pages.connections import Card, Connections

STRIKING = 6
NEW = 6
_LONG_AGO = dt.date.min


def home_page(site: Connections) -> Page:
    """The page that most people see first."""
    cards = list(site.cards.values())
    content = render(
        "home.md.j2",
        striking=_striking(site),
        newest=sorted(cards, key=lambda card: (card.changed or _LONG_AGO, card.id), reverse=True)[:NEW],
        families=_families(site),
        numbers={
            "questions": len(cards),
            "tasks": len(site.catalog.tasks),
            "models": len(site.catalog.models),
            "papers": len(site.catalog.papers),
        },
    )
    return Page(path="index.md", content=content)


def _striking(site: Connections) -> list[Card]:
    """From each of the largest families the written answer whose title asks most briefly."""
    families = sorted(site.by_family.values(), key=len, reverse=True)
    chosen = [min(cards, key=_strength) for cards in families]
    return chosen[:STRIKING]


def _strength(card: Card) -> tuple[bool, bool, int]:
    """Written before composed, a question before a statement, short before long."""
    return (not card.written, not card.title.endswith("?"), len(card.title))


def _families(site: Connections) -> list[tuple[str, list[tuple[str, str, int]]]]:
    """Family, then id, name and number of questions of each task that has questions, the largest first."""
    return [
        (
            family,
            sorted(
                [(task.id, task.name, len(site.by_task[task.id])) for task in tasks if site.by_task[task.id]],
                key=lambda one: (-one[2], one[1]),
            ),
        )
        for family, tasks in site.families().items()
    ]
