"""The lists to browse: questions by task, model, paper, year and license; tasks; models; papers; words."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from generator.catalog.records import Model, Paper
from generator.pages.connections import UNKNOWN_FAMILY, name_of
from generator.pages.markdown.rendering import render
from generator.pages.page import Bundle, Page, alone, slug
from generator.pages.programs.describing import list_meta
from generator.pages.programs.plain_copies import with_plain_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.catalog.records import Term
    from generator.pages.connections import Card, Connections, Library


BRIEF = 20
"""A list of more shelves than this sets them closer."""
_NO_YEAR = "Year not given"
_NO_LETTER = "0–9 and signs"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A line of a list."""

    title: str
    path: str = ""
    """Where it leads, relative to the folder of the list; what has no page leads nowhere."""
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
        """Where a link finds it; two works may have one name, but never one page."""
        return PurePosixPath(self.path).stem if self.path else slug(self.name)


def browse_bundles(site: Connections) -> Iterator[Bundle]:
    """Every list, and the data by which the list of questions is filtered."""
    total = f"{len(site.library.cards)} things people saw an AI do, each explained from named sources."
    tasks = "What people want AI to do, by family. The number behind a task counts its questions."
    models = "What can be run, by family of tasks: the task, and what comes out."
    each = "Each question stands under every one it draws on."
    for path, title, description, shelves in (
        ("questions/index", "Questions", total, _by_task),
        ("browse/by-model", "Questions by model", each, _by_model),
        ("browse/by-paper", "Questions by paper", each, _by_paper),
        ("browse/by-year", "Questions by the year of their papers", each, _by_year),
        ("browse/by-license", "Questions by license of the code", each, _by_license),
        ("tasks/index", "Tasks", tasks, _tasks),
        ("models/index", "Models", models, _models),
        ("papers/index", "Papers", "What the answers draw on, by year.", _papers),
    ):
        given = (path, title, description, shelves, site.library)
        yield Bundle(name=path, make=_files, given=given, page=f"{path}.md")
    words = (
        "terms/index",
        "Words",
        f"What {len(site.catalog.terms):,} words of the field mean, in plain ones.",
        _words,
        site.catalog.terms,
    )
    yield Bundle(name="terms/index", make=_files, given=words, page="terms/index.md")
    yield alone(Page(path="questions/facets.json", make=_facets, given=(site.library,)))


def _files(path: str, *given: Any) -> Iterable[Page]:  # noqa: ANN401 - for the page
    return with_plain_copy(Page(path=f"{path}.md", make=_list, given=(path, *given)))


def _by_task(library: Library) -> list[_Shelf]:
    """Families in the order of their names, their questions task by task."""
    return [
        _Shelf(
            name=family,
            entries=tuple(
                _Entry(path=f"{card.id}.md", title=card.title, note=card.task.name if card.task else "")
                for card in sorted(cards, key=lambda card: (card.task.name if card.task else "", card.title))
            ),
        )
        for family, cards in sorted(library.by_family.items(), key=lambda one: (one[0] == UNKNOWN_FAMILY, one[0]))
    ]


def _by_model(library: Library) -> list[_Shelf]:
    return _by_work(library, "models")


def _by_paper(library: Library) -> list[_Shelf]:
    return _by_work(library, "papers")


def _by_year(library: Library) -> list[_Shelf]:
    return _by_facet(library, _years)


def _by_license(library: Library) -> list[_Shelf]:
    return _by_facet(library, _licenses)


def _by_work(library: Library, folder: str) -> list[_Shelf]:
    """The works that serve most questions first."""
    shelves: dict[str, list[Card]] = defaultdict(list)
    for card in library.cards.values():
        for work in card.works:
            if work.startswith(f"{folder}/"):
                shelves[work].append(card)
    ordered = sorted(shelves.items(), key=lambda one: (-len(one[1]), name_of(library.work(one[0])).casefold()))
    return [
        _Shelf(name=name_of(library.work(work)), path=f"../{work}.md", entries=_entries(cards))
        for work, cards in ordered
    ]


def _by_facet(library: Library, facets: Callable[[Card, Library], Iterable[str]]) -> list[_Shelf]:
    shelves: dict[str, list[Card]] = defaultdict(list)
    for card in library.cards.values():
        for facet in facets(card, library):
            shelves[facet].append(card)
    newest_first = all(name.isdecimal() for name in shelves)
    return [_Shelf(name=name, entries=_entries(shelves[name])) for name in sorted(shelves, reverse=newest_first)]


def _entries(cards: Iterable[Card]) -> tuple[_Entry, ...]:
    return tuple(
        _Entry(path=f"../questions/{card.id}.md", title=card.title, note=card.task.name if card.task else "")
        for card in cards
    )


def _papers_of(card: Card, library: Library) -> list[Paper]:
    return [work for path in card.works if isinstance(work := library.work(path), Paper)]


def _years(card: Card, library: Library) -> list[str]:
    return sorted({str(paper.year) for paper in _papers_of(card, library) if paper.year})


def _licenses(card: Card, library: Library) -> list[str]:
    """The licenses without their remarks: `MIT (the body model has its own terms)` counts as MIT."""
    found = {library.work(path).license for path in card.works}
    return sorted({_license_name(one) for one in found if one})


def _license_name(said: str) -> str:
    """The license itself, without remarks."""
    return re.split(r" \(|[;,]", said, maxsplit=1)[0].strip()


def _tasks(library: Library) -> list[_Shelf]:
    return [
        _Shelf(
            name=family,
            entries=tuple(
                _Entry(
                    path=f"{task.id}.md", title=task.name, note=task.definition, questions=len(library.by_task[task.id])
                )
                for task in tasks
            ),
        )
        for family, tasks in library.families().items()
    ]


def _models(library: Library) -> list[_Shelf]:
    """By family, task by task."""
    tasks = library.tasks
    shelves: dict[str, list[tuple[str, Model]]] = defaultdict(list)
    for model in library.models.values():
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
                    questions=len(library.by_work[f"models/{one.id}"]),
                )
                for task, one in sorted(models, key=lambda one: (one[0], one[1].name.casefold(), one[1].id))
            ),
        )
        for family, models in sorted(shelves.items(), key=lambda one: (not one[1][0][0], one[0]))
    ]


def _papers(library: Library) -> list[_Shelf]:
    shelves: dict[str, list[Paper]] = defaultdict(list)
    for paper in library.papers.values():
        shelves[str(paper.year or _NO_YEAR)].append(paper)
    return [
        _Shelf(
            name=year,
            entries=tuple(
                _Entry(
                    path=f"{one.id}.md",
                    title=name_of(one),
                    note=one.explained.in_one_line if one.explained else "",
                    questions=len(library.by_work[f"papers/{one.id}"]),
                )
                for one in sorted(shelves[year], key=lambda one: (name_of(one).casefold(), one.id))
            ),
        )
        for year in sorted(shelves, key=lambda year: (year != _NO_YEAR, year), reverse=True)
    ]


def _words(terms: Mapping[str, Term]) -> list[_Shelf]:
    """By the letter that a word begins with, whatever its accent; what begins with none stands first."""
    shelves: dict[str, list[Term]] = defaultdict(list)
    for term in sorted(terms.values(), key=lambda one: (one.term.casefold(), one.id)):
        first = normalize("NFKD", term.term)[0].upper()
        shelves[first if first.isalpha() else _NO_LETTER].append(term)
    return [
        _Shelf(name=letter, entries=tuple(_Entry(title=one.term, note=one.meaning) for one in found))
        for letter, found in sorted(shelves.items())
    ]


def _facets(library: Library) -> str:
    """What each question can be filtered by, for the script of the list; labels as readers see them."""
    found = {
        card.id: {
            "Family": [card.family],
            "Task": [card.task.name] if card.task else [],
            "Model": [name_of(library.work(work)) for work in card.works if work.startswith("models/")],
            "Paper": [name_of(paper) for paper in _papers_of(card, library)],
            "Year": _years(card, library),
            "License": _licenses(card, library),
        }
        for card in library.cards.values()
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n"


def _list(path: str, title: str, description: str, make: Callable[..., list[_Shelf]], *given: Any) -> str:  # noqa: ANN401 - for the list
    shelves, meta = make(*given), list_meta(title, description)
    template = "questions.md.j2" if path == "questions/index" else "list.md.j2"
    look = "named" if not path.startswith("browse/") else "brief" if len(shelves) > BRIEF else ""
    return render(template, meta=meta, title=title, description=description, shelves=shelves, look=look)
