"""What stands on the image that a shared link shows: the words of each page that has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.links.ledger import Ledger
from generator.pages.connections import name_of
from generator.pages.digests import Digests
from generator.pages.site import connect
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog, Record
    from generator.pages.connections import Card, Connections

Kind = Literal["question", "task", "model", "paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The words of one image."""

    path: str
    """Beside the page's other forms: `questions/stamp-12x.png`."""
    kind: Kind
    title: str
    line: str
    """One sentence or less below the title; may be empty."""


def build_previews(catalog: Catalog) -> Iterator[Preview]:
    """The image of every page that shows one record."""
    site = connect(catalog, Ledger(), Memory(), Digests())
    for card in site.library.cards.values():
        yield Preview(path=f"questions/{card.id}.png", kind="question", title=card.title, line=_given(card, site))
    for task in site.catalog.tasks.values():
        yield _of(task, "task", task.name, task.definition)
    for model in site.catalog.models.values():
        yield _of(model, "model", model.name, f"Gives {model.gives}" if model.gives else "")
    for paper in site.catalog.papers.values():
        line = paper.explained.in_one_line if paper.explained else paper.title if paper.short_name else ""
        yield _of(paper, "paper", name_of(paper), line)


def _of(record: Record, kind: Kind, title: str, line: str) -> Preview:
    return Preview(path=f"{record.folder}/{record.id}.png", kind=kind, title=title, line=line)


def _given(card: Card, site: Connections) -> str:
    """Its task, and from which works it is explained, those first that it recommends."""
    names = dict.fromkeys(name_of(site.library.work(work)) for work in card.works)
    task = f"{card.task.name}, explained from " if card.task else "Explained from "
    return task + ", ".join(names)
