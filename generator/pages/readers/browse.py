"""The lists to browse: questions by task, model, paper, year and license; tasks; models; papers."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.catalog.records import Model, Paper
from generator.pages.connections import UNKNOWN_FAMILY, name_of
from generator.pages.markdown.rendering import render
from generator.pages.page import Page, slug
from generator.pages.programs.describing import list_meta

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.pages.connections import Card, Connections


BRIEF = 20
"""A list of more shelves than this sets them closer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A line of a list."""

    path: str
    """Where it leads, relative to the folder of the list."""
    title: str
    note: str = ""
    questions: int = 0
    """How many questions it serves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    """A heading of a list, with the lines below it."""

    name: str
    entries: tuple[_Entry, ...]
    path: str = ""
    """The page of what the heading names."""

    @property
    def anchor(self) -> str:
        """Where a link finds it."""
        return slug(self.name)


def browse_pages(site: Connections) -> Iterator[Page]:
    """Every list, and the data by which the list of questions is filtered."""
    yield from _question_lists(site)
    yield Page(path="questions/facets.json", content=_facets(site))
    yield _list("tasks", "Tasks", "What people want AI to do, by family. The numbers count questions.", _tasks(site))
    yield _list("models", "Models", "What can be run, by family of tasks: the task, and what comes out.", _models(site))
    yield _list("papers", "Papers", "What the answers draw on, by year.", _papers(site))


def _question_lists(site: Connections) -> Iterator[Page]:
    cards = list(site.cards.values())
    total = f"{len(cards)} things people saw an AI do, each explained from named sources."
    yield _list("questions", "Questions", total, _by_task(site), template="questions.md.j2")
    for name, title, shelves in (
        ("by-model", "Questions by model", _by_work(cards, site, "models")),
        ("by-paper", "Questions by paper", _by_work(cards, site, "papers")),
        ("by-year", "Questions by the year of their papers", _by_facet(cards, lambda card: _years(card, site))),
        ("by-license", "Questions by license of the code", _by_facet(cards, lambda card: _licenses(card, site))),
    ):
        yield _list("browse", title, "Each question stands under every one it draws on.", shelves, name=name)


def _by_task(site: Connections) -> list[_Shelf]:
    """Families in the order of their names, their questions task by task."""
    return [
        _Shelf(
            name=family,
            entries=tuple(
                _Entry(path=f"{card.id}.md", title=card.title, note=card.task.name if card.task else "")
                for card in sorted(cards, key=lambda card: (card.task.name if card.task else "", card.title))
            ),
        )
        for family, cards in sorted(site.by_family.items(), key=lambda one: (one[0] == UNKNOWN_FAMILY, one[0]))
    ]


def _by_work(cards: Iterable[Card], site: Connections, folder: str) -> list[_Shelf]:
    """The works that serve most questions first."""
    shelves: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        for work in card.works:
            if work.startswith(f"{folder}/"):
                shelves[work].append(card)
    ordered = sorted(shelves.items(), key=lambda one: (-len(one[1]), name_of(site.work(one[0])).casefold()))
    return [
        _Shelf(name=name_of(site.work(work)), path=f"../{work}.md", entries=_entries(cards)) for work, cards in ordered
    ]


def _by_facet(cards: Iterable[Card], facets: Callable[[Card], Iterable[str]]) -> list[_Shelf]:
    shelves: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        for facet in facets(card):
            shelves[facet].append(card)
    newest_first = all(name.isdecimal() for name in shelves)
    return [_Shelf(name=name, entries=_entries(shelves[name])) for name in sorted(shelves, reverse=newest_first)]


def _entries(cards: Iterable[Card]) -> tuple[_Entry, ...]:
    return tuple(
        _Entry(path=f"../questions/{card.id}.md", title=card.title, note=card.task.name if card.task else "")
        for card in cards
    )


def _papers_of(card: Card, site: Connections) -> list[Paper]:
    return [work for path in card.works if isinstance(work := site.work(path), Paper)]


def _years(card: Card, site: Connections) -> list[str]:
    return sorted({str(paper.year) for paper in _papers_of(card, site) if paper.year})


def _licenses(card: Card, site: Connections) -> list[str]:
    """The licenses without their remarks: `MIT (the body model has its own terms)` counts as MIT."""
    found = {site.work(path).license for path in card.works}
    return sorted({_license_name(one) for one in found if one})


def _license_name(said: str) -> str:
    """The license itself, without remarks."""
    return re.split(r" \(|[;,]", said, maxsplit=1)[0].strip()


def _tasks(site: Connections) -> list[_Shelf]:
    return [
        _Shelf(
            name=family,
            entries=tuple(
                _Entry(
                    path=f"{task.id}.md", title=task.name, note=task.definition, questions=len(site.by_task[task.id])
                )
                for task in tasks
            ),
        )
        for family, tasks in site.families().items()
    ]


def _models(site: Connections) -> list[_Shelf]:
    """By family, task by task."""
    tasks = site.catalog.tasks
    shelves: dict[str, list[tuple[str, Model]]] = defaultdict(list)
    for model in site.catalog.models.values():
        task = tasks.get(model.task or "")
        shelves[task.family if task else "Task not named"].append((task.name if task else "", model))
    return [
        _Shelf(
            name=family,
            entries=tuple(
                _Entry(
                    path=f"{one.id}.md",
                    title=one.name,
                    note=": ".join(filter(None, [task, one.gives])),
                    questions=len(site.by_work[f"models/{one.id}"]),
                )
                for task, one in sorted(models, key=lambda one: (one[0], one[1].name.casefold(), one[1].id))
            ),
        )
        for family, models in sorted(shelves.items(), key=lambda one: (not one[1][0][0], one[0]))
    ]


def _papers(site: Connections) -> list[_Shelf]:
    shelves: dict[str, list[Paper]] = defaultdict(list)
    for paper in site.catalog.papers.values():
        shelves[str(paper.year or "Year not given")].append(paper)
    return [
        _Shelf(
            name=year,
            entries=tuple(
                _Entry(
                    path=f"{one.id}.md",
                    title=name_of(one),
                    note=one.explained.in_one_line if one.explained else "",
                    questions=len(site.by_work[f"papers/{one.id}"]),
                )
                for one in sorted(shelves[year], key=lambda one: (name_of(one).casefold(), one.id))
            ),
        )
        for year in sorted(shelves, reverse=True)
    ]


def _facets(site: Connections) -> str:
    """What each question can be filtered by, for the script of the list; labels as readers see them."""
    found = {
        card.id: {
            "Family": [card.family],
            "Task": [card.task.name] if card.task else [],
            "Model": [name_of(site.work(work)) for work in card.works if work.startswith("models/")],
            "Paper": [name_of(paper) for paper in _papers_of(card, site)],
            "Year": _years(card, site),
            "License": _licenses(card, site),
        }
        for card in site.cards.values()
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n"


def _list(
    folder: str,
    title: str,
    description: str,
    shelves: list[_Shelf],
    *,
    name: str = "index",
    template: str = "list.md.j2",
) -> Page:
    meta = list_meta(title, description)
    look = "named" if folder != "browse" else "brief" if len(shelves) > BRIEF else ""
    content = render(template, meta=meta, title=title, description=description, shelves=shelves, look=look)
    return Page(path=f"{folder}/{name}.md", content=content)
