"""The pages of tasks, papers and models: what each is, and which questions it serves."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.answers.claims import MARKS
from generator.answers.language.english import upper_first
from generator.pages.connections import name_of
from generator.pages.markdown.rendering import Markdown, Words, render
from generator.pages.page import Bundle, Page, bundle_of, page_of
from generator.pages.programs.citing import bibtex, references
from generator.pages.programs.data import data_page
from generator.pages.programs.describing import model_meta, paper_meta, task_meta
from generator.pages.programs.plain_copies import with_plain_copy
from generator.pages.readers.effect_pages import seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.language.defining import Glossary
    from generator.catalog.records import Effect, Model, Paper, Placing, Record, Task
    from generator.pages.connections import Card, Connections
    from generator.pages.readers.effect_pages import Seen

_Row: TypeAlias = dict[str, Any]
"""A line of the comparison on a task's page."""


def task_bundles(site: Connections) -> Iterator[Bundle]:
    """The files about each task."""
    works, effects = _works_by_task(site), _effects_by_task(site)
    for task in site.catalog.tasks.values():
        cards, compared = site.library.by_task[task.id], [(one, site.paper_of(one)) for one in works[task.id]]
        neighbors = [(site.catalog.tasks[one.task], one.difference) for one in task.neighbors]
        noticed = [seen(one, site) for one in effects[task.id]]
        yield bundle_of(task, _files_of_task, task, cards, noticed, compared, neighbors, site.glossary)


def _files_of_task(task: Task, *given: Any) -> Iterator[Page]:  # noqa: ANN401 - for the page
    yield from with_plain_copy(page_of(task, ".md", _task, task, *given))
    yield data_page(task)


def _works_by_task(site: Connections) -> dict[str, list[Record]]:
    """The models of each task, and the papers that no model implements."""
    works: dict[str, list[Record]] = defaultdict(list)
    for model in site.catalog.models.values():
        for task_id in site.named(model, "tasks"):
            works[task_id].append(model)
    for paper in site.catalog.papers.values():
        for task_id in () if site.models_of[paper.id] else site.named(paper, "tasks"):
            works[task_id].append(paper)
    return works


def _effects_by_task(site: Connections) -> dict[str, list[Effect]]:
    """The effects that may be met with each task, without those that may be met with any."""
    effects: dict[str, list[Effect]] = defaultdict(list)
    for effect in sorted(site.catalog.effects.values(), key=lambda one: one.name.casefold()):
        for task_id in effect.tasks:
            effects[task_id].append(effect)
    return effects


def _task(  # noqa: PLR0917 - all that the page is made from
    task: Task,
    cards: list[Card],
    noticed: list[Seen],
    works: list[tuple[Record, Paper | None]],
    neighbors: list[tuple[Task, str]],
    glossary: Glossary,
) -> str:
    return render(
        "task.md.j2",
        task=task,
        meta=task_meta(task, followed=bool(cards)),
        words=Words(glossary),
        questions=cards,
        noticed=noticed,
        works=[_row(one, paper) for one, paper in works],
        neighbors=neighbors,
    )


def _row(work: Any, paper: Paper | None) -> _Row:  # noqa: ANN401 - a model or a paper
    explained = paper.explained if paper else None
    path = f"{work.folder}/{work.id}"
    return {
        "path": path,
        "name": name_of(work),
        "takes": _in_a_cell(getattr(work, "takes", None) or (explained.takes if explained else None)),
        "gives": _in_a_cell(getattr(work, "gives", None) or (explained.gives if explained else None)),
        "year": paper.year if paper and paper.year else "not given",
        "license": work.license or "not given",
        "code": work.code or (paper.code if paper else None),
    }


def _in_a_cell(told: str | None) -> str:
    """What goes in or comes out: a clause at models and a sentence at papers, here alike."""
    if not told:
        return "not given"
    return upper_first(told if ". " in told else told.removesuffix("."))


def paper_bundles(site: Connections) -> Iterator[Bundle]:
    """The files about each paper."""
    for paper in site.catalog.papers.values():
        tasks = [site.catalog.tasks[one] for one in site.named(paper, "tasks")]
        models, uses = site.models_of[paper.id], _uses(paper, site)
        yield bundle_of(paper, _files_of_paper, paper, tasks, site.states(paper), models, uses, site.glossary)


def _files_of_paper(paper: Paper, *given: Any) -> Iterator[Page]:  # noqa: ANN401 - for the page
    yield from with_plain_copy(page_of(paper, ".md", _paper, paper, *given))
    yield data_page(paper)
    yield from references(paper, [paper])


def _paper(  # noqa: PLR0917 - all that the page is made from
    paper: Paper,
    tasks: list[Task],
    states: tuple[str, ...],
    models: list[Model],
    uses: list[tuple[Placing, Card]],
    glossary: Glossary,
) -> str:
    link_state, code_state = states
    questions = [{"id": one.id, "title": one.title, "placing": name, "words": MARKS[name]} for name, one in uses]
    return render(
        "paper.md.j2",
        paper=paper,
        meta=paper_meta(paper),
        words=Words(glossary),
        byline=", ".join(_byline(paper)),
        tasks=tasks,
        link_state=link_state,
        code_state=code_state,
        models=models,
        questions=questions,
        bibtex=Markdown(bibtex([paper])),
    )


def _byline(paper: Paper) -> Iterator[str]:
    """Who and where; the year only where the venue does not name its own."""
    if paper.first_author:
        yield f"{paper.first_author} and others"
    if paper.venue:
        yield paper.venue
    if paper.year and not re.search(r"\b(?:19|20)\d\d\b", paper.venue or ""):
        yield str(paper.year)


def _uses(paper: Paper, site: Connections) -> list[tuple[Placing, Card]]:
    """The questions for which it was given, those that it helps most first."""
    path = f"papers/{paper.id}"
    uses = [(site.told[card.id].placings[path], card) for card in site.library.by_work[path]]
    return [one for placing in MARKS for one in uses if one[0] == placing]


def model_bundles(site: Connections) -> Iterator[Bundle]:
    """The files about each model."""
    for model in site.catalog.models.values():
        task = next((site.catalog.tasks[one] for one in site.named(model, "tasks")), None)
        cards = site.library.by_work[f"models/{model.id}"]
        given = (site.paper_of(model), task, site.states(model), cards, site.glossary)
        yield bundle_of(model, _files_of_model, model, *given)


def _files_of_model(model: Model, *given: Any) -> Iterator[Page]:  # noqa: ANN401 - for the page
    yield from with_plain_copy(page_of(model, ".md", _model, model, *given))
    yield data_page(model)


def _model(  # noqa: PLR0917 - all that the page is made from
    model: Model,
    paper: Paper | None,
    task: Task | None,
    states: tuple[str, ...],
    cards: list[Card],
    glossary: Glossary,
) -> str:
    link_state, code_state = states
    return render(
        "model.md.j2",
        model=model,
        meta=model_meta(model, paper),
        words=Words(glossary),
        paper=paper,
        task=task,
        link_state=link_state,
        code_state=code_state,
        questions=cards,
        bibtex=Markdown(bibtex([paper] if paper else [])),
    )
