"""The pages of tasks, papers and models: what each is, and which questions it serves."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from generator.catalog.records import Paper
from generator.pages.connections import PLACINGS, name_of
from generator.pages.markdown.rendering import Markdown, Words, render
from generator.pages.page import Page, page_of
from generator.pages.programs.citing import bibtex
from generator.pages.programs.describing import model_meta, paper_meta, task_meta

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.catalog.records import Model, Record, Task
    from generator.pages.connections import Card, Connections


def task_pages(site: Connections) -> Iterator[Page]:
    """A page for each task."""
    works = _works_by_task(site)
    for task in site.catalog.tasks.values():
        yield page_of(task, ".md", _task(task, works[task.id], site))


def _works_by_task(site: Connections) -> dict[str, list[Record]]:
    """The models of each task, and the papers that no model implements."""
    works: dict[str, list[Record]] = defaultdict(list)
    for model in site.catalog.models.values():
        works[model.task or ""].append(model)
    for paper in site.catalog.papers.values():
        for task_id in paper.explained.tasks if paper.explained and not site.models_of[paper.id] else ():
            works[task_id].append(paper)
    return works


def _task(task: Task, works: Sequence[Record], site: Connections) -> str:
    tasks = site.catalog.tasks
    return render(
        "task.md.j2",
        task=task,
        meta=task_meta(task, followed=bool(site.by_task[task.id])),
        words=Words(site.glossary),
        questions=site.by_task[task.id],
        works=[_row(one, site) for one in works],
        neighbors=[(tasks[one.task], one.difference) for one in task.neighbors],
    )


def _row(work: Any, site: Connections) -> dict[str, Any]:  # noqa: ANN401 - a model or a paper
    paper = work if isinstance(work, Paper) else site.catalog.papers.get(work.paper or "")
    explained = paper.explained if paper else None
    path = f"{work.folder}/{work.id}"
    return {
        "path": path,
        "name": name_of(work),
        "takes": getattr(work, "takes", None) or (explained.takes if explained else "not given"),
        "gives": getattr(work, "gives", None) or (explained.gives if explained else "not given"),
        "year": paper.year if paper and paper.year else "not given",
        "license": work.license or "not given",
        "code": work.code or (paper.code if paper else None),
    }


def paper_pages(site: Connections) -> Iterator[Page]:
    """A page for each paper."""
    for paper in site.catalog.papers.values():
        yield page_of(paper, ".md", _paper(paper, site))


def _paper(paper: Paper, site: Connections) -> str:
    tasks = paper.explained.tasks if paper.explained else ()
    return render(
        "paper.md.j2",
        paper=paper,
        meta=paper_meta(paper),
        words=Words(site.glossary),
        byline=", ".join(_byline(paper)),
        tasks=[site.catalog.tasks[task] for task in tasks],
        link_state=site.state(paper.link),
        code_state=site.state(paper.code),
        models=site.models_of[paper.id],
        questions=_uses(paper, site),
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


def _uses(paper: Paper, site: Connections) -> list[dict[str, str]]:
    """The questions for which it was given, those that it helps most first."""
    uses = [(_placing(card, paper, site), card) for card in site.by_work[f"papers/{paper.id}"]]
    return [
        {"id": card.id, "title": card.title, "placing": placing, "words": PLACINGS[placing]}
        for placing, card in sorted(uses, key=lambda one: list(PLACINGS).index(one[0]))
    ]


def _placing(card: Card, paper: Paper, site: Connections) -> str:
    items = site.catalog.evidence_for(site.catalog.questions[card.id]).items
    item = next(one for one in items if one.paper is paper)
    return site.told[card.id].placings[item.id]


def model_pages(site: Connections) -> Iterator[Page]:
    """A page for each model."""
    for model in site.catalog.models.values():
        yield page_of(model, ".md", _model(model, site))


def _model(model: Model, site: Connections) -> str:
    paper = site.catalog.papers[model.paper] if model.paper else None
    return render(
        "model.md.j2",
        model=model,
        meta=model_meta(model, paper),
        words=Words(site.glossary),
        paper=paper,
        task=site.catalog.tasks[model.task] if model.task else None,
        link_state=site.state(model.link),
        code_state=site.state(model.code),
        questions=site.by_work[f"models/{model.id}"],
        bibtex=Markdown(bibtex([paper] if paper else [])),
    )
