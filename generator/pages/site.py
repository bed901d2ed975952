"""Every page of the site, from the catalog and the ledger; pure, one page at a time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.catalog.records import Paper
from generator.links.showing import say_state
from generator.pages.citing import bibtex
from generator.pages.claims import claims_of
from generator.pages.data import record_json
from generator.pages.explaining import explain
from generator.pages.prose import plain
from generator.pages.rendering import Markdown, Writer, render, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.catalog.records import Catalog, Item, Model, Question, Record, Task
    from generator.links.ledger import Ledger
    from generator.links.link import Link
    from generator.pages.claims import Explanation, Placed, Prose

NEARBY = 5
"""How many nearby questions a page names."""
DESCRIPTION_LENGTH = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One file of the site."""

    path: str
    """Relative to the site's documents: `questions/stamp-12x.md`."""
    content: str
    record: str = ""
    """The file of the catalog it shows, relative to the catalog; empty for an index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part of the workflow section."""

    heading: str
    anchor: str
    prose: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """A question as other pages name it."""

    id: str
    title: str
    task: Task | None
    items: tuple[str, ...]
    """Folder and id of each work it was given: `papers/liif`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mention:
    """A question on another page, and why it stands there."""

    id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A line of an index page."""

    id: str
    title: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """A heading of an index page."""

    name: str
    anchor: str
    entries: tuple[_Entry, ...]


PARTS = {
    "in_short": ("In short", "in-short"),
    "task": ("The task", "task"),
    "input": ("Input", "input"),
    "model": ("Model", "model"),
    "output": ("Output", "output"),
    "related": ("What the related papers add", "related"),
    "not_said": ("What the sources do not say", "not-said"),
}
"""Heading and anchor of each part of a question page."""
PLACINGS = {"direct": "Bears directly", "beside": "From the side", "not": "Does not help"}


def build_pages(catalog: Catalog, ledger: Ledger) -> Iterator[Page]:
    """Every page of the site, in the order of their paths within each kind."""
    site = _Site(catalog, ledger)
    yield from site.question_pages()
    yield from site.task_pages()
    yield from site.paper_pages()
    yield from site.model_pages()
    yield from site.index_pages()


class _Site:
    """What the pages know of each other: who uses what, under which title."""

    def __init__(self, catalog: Catalog, ledger: Ledger) -> None:
        self._catalog = catalog
        self._ledger = ledger
        self._explained = {one.id: explain(catalog.evidence_for(one)) for one in catalog.questions.values()}
        self._cards = {one.id: self._card(one) for one in catalog.questions.values()}
        self._by_task: dict[str, list[_Card]] = defaultdict(list)
        self._by_work: dict[str, list[_Card]] = defaultdict(list)
        self._models_of: dict[str, list[Model]] = defaultdict(list)
        self._join()

    def _card(self, question: Question) -> _Card:
        explanation = self._explained[question.id]
        models = [f"models/{one}" for one in question.recommended]
        implemented = [self._catalog.models[one].paper for one in question.recommended]
        papers = [f"papers/{one}" for one in (*filter(None, implemented), *(one.paper for one in question.related))]
        return _Card(
            id=question.id,
            title=explanation.title,
            task=explanation.recognition.task,
            items=tuple(dict.fromkeys([*models, *papers])),
        )

    def _join(self) -> None:
        for card in self._cards.values():
            if card.task:
                self._by_task[card.task.id].append(card)
            for work in card.items:
                self._by_work[work].append(card)
        for model in self._catalog.models.values():
            if model.paper:
                self._models_of[model.paper].append(model)

    def question_pages(self) -> Iterator[Page]:
        """A page and its data for each question."""
        for question in self._catalog.questions.values():
            path = f"questions/{question.id}"
            yield Page(path=f"{path}.md", content=self._question(question), record=f"{path}.yml")
            yield _data(question)

    def _question(self, question: Question) -> str:
        evidence = self._catalog.evidence_for(question)
        explanation = self._explained[question.id]
        writer = Writer(evidence)
        return render(
            "question.md.j2",
            question=question,
            explanation=explanation,
            writer=writer,
            task=explanation.recognition.task,
            description=_description(explanation.in_short),
            workflow=_workflow(explanation, writer),
            sources=[self._source(item, explanation) for item in evidence.items],
            neighbors=self._nearby(self._cards[question.id]),
            bibtex=Markdown(bibtex(item.paper for item in evidence.items if item.paper)),
        )

    def _source(self, item: Item, explanation: Explanation) -> dict[str, Any]:
        placed = explanation.placed[item.id]
        github = item.code if item.code and item.code.kind == "github" else None
        return {
            "item": item,
            "placed": placed,
            "placing_words": PLACINGS[placed.placing],
            "kind": "Recommended model" if item.recommended else "Related paper",
            "page": _page_link("models" if item.recommended else "papers", item.id, "its page"),
            "implements": _implements(item),
            "link_state": self._state(item.link),
            "github": github,
            "other_code": None if github else item.code,
            "code_state": self._state(item.code),
            "summary_words": _summary_words(item),
            "used": _used(item, explanation),
        }

    def _state(self, target: Link | None) -> str:
        return say_state(self._ledger.of(target)) if target else ""

    def _nearby(self, card: _Card) -> list[_Mention]:
        """The next questions that share a source, then the next that share the task."""
        found: dict[str, _Mention] = {}
        for work in card.items:
            name = _name(self._catalog.of(work.split("/")[0])[work.split("/")[1]])
            for other in _following(self._by_work[work], card):
                found.setdefault(other.id, _Mention(id=other.id, title=other.title, reason=f"draws on {name}, too"))
        for other in _following(self._by_task[card.task.id], card) if card.task else ():
            found.setdefault(other.id, _Mention(id=other.id, title=other.title, reason="the same task"))
        return list(found.values())[:NEARBY]

    def task_pages(self) -> Iterator[Page]:
        """A page for each task."""
        works: dict[str, list[Record]] = defaultdict(list)
        for model in self._catalog.models.values():
            works[model.task or ""].append(model)
        for paper in self._catalog.papers.values():
            for task_id in paper.explained.tasks if paper.explained and not self._models_of[paper.id] else ():
                works[task_id].append(paper)
        for task in self._catalog.tasks.values():
            path = f"tasks/{task.id}"
            yield Page(path=f"{path}.md", content=self._task(task, works[task.id]), record=f"{path}.yml")
            yield _data(task)

    def _task(self, task: Task, works: Sequence[Record]) -> str:
        return render(
            "task.md.j2",
            task=task,
            paragraphs=_paragraphs,
            questions=self._by_task[task.id],
            works=[self._row(one) for one in works],
            neighbors=[
                {"id": one.task, "name": self._catalog.tasks[one.task].name, "difference": one.difference}
                for one in task.neighbors
            ],
        )

    def _row(self, work: Any) -> dict[str, Any]:  # noqa: ANN401 - a model or a paper
        paper = work if isinstance(work, Paper) else self._catalog.papers.get(work.paper or "")
        explained = paper.explained if paper else None
        return {
            "folder": work.folder,
            "id": work.id,
            "name": _name(work),
            "takes": getattr(work, "takes", None) or (explained.takes if explained else "not given"),
            "gives": getattr(work, "gives", None) or (explained.gives if explained else "not given"),
            "year": paper.year if paper and paper.year else "—",
            "license": work.license or "not given",
        }

    def paper_pages(self) -> Iterator[Page]:
        """A page for each paper."""
        for paper in self._catalog.papers.values():
            path = f"papers/{paper.id}"
            yield Page(path=f"{path}.md", content=self._paper(paper), record=f"{path}.yml")
            yield _data(paper)

    def _paper(self, paper: Paper) -> str:
        tasks = paper.explained.tasks[:1] if paper.explained else ()
        return render(
            "paper.md.j2",
            paper=paper,
            description=paper.explained.in_one_line if paper.explained else paper.title,
            byline=", ".join(str(part) for part in (_authors(paper), paper.venue, paper.year) if part),
            tasks=[self._catalog.tasks[task] for task in tasks],
            link_state=self._state(paper.link),
            code_state=self._state(paper.code),
            models=self._models_of[paper.id],
            questions=[self._use(card, paper) for card in self._by_work[f"papers/{paper.id}"]],
            bibtex=Markdown(bibtex([paper])),
        )

    def _use(self, card: _Card, paper: Paper) -> _Mention:
        items = self._catalog.evidence_for(self._catalog.questions[card.id]).items
        item = next(one for one in items if one.paper is paper)
        placed: Placed = self._explained[card.id].placed[item.id]
        return _Mention(id=card.id, title=card.title, reason=PLACINGS[placed.placing].lower())

    def model_pages(self) -> Iterator[Page]:
        """A page for each model."""
        for model in self._catalog.models.values():
            path = f"models/{model.id}"
            yield Page(path=f"{path}.md", content=self._model(model), record=f"{path}.yml")
            yield _data(model)

    def _model(self, model: Model) -> str:
        paper = self._catalog.papers[model.paper] if model.paper else None
        return render(
            "model.md.j2",
            model=model,
            paper=paper,
            task=self._catalog.tasks[model.task] if model.task else None,
            description=paper.explained.in_one_line if paper and paper.explained else model.name,
            link_state=self._state(model.link),
            code_state=self._state(model.code),
            questions=self._by_work[f"models/{model.id}"],
        )

    def index_pages(self) -> Iterator[Page]:
        """The four lists to browse."""
        tasks = self._catalog.tasks.values()
        families = sorted({task.family for task in tasks})
        yield _index("questions", "Questions", "Every question, by its task.", self._question_groups())
        yield _index(
            "tasks",
            "Tasks",
            "What people want models to do, by family.",
            [
                _group(
                    family,
                    [_Entry(id=one.id, title=one.name, note=one.definition) for one in tasks if one.family == family],
                )
                for family in families
            ],
        )
        yield _index(
            "models", "Models", "What can be run, by task.", self._groups_by_task(self._catalog.models.values())
        )
        yield _index("papers", "Papers", "What the answers draw on, by year.", self._papers_by_year())

    def _question_groups(self) -> list[_Group]:
        groups = [
            _group(task.name, [_Entry(id=one.id, title=one.title, note="") for one in self._by_task[task.id]])
            for task in self._catalog.tasks.values()
            if self._by_task[task.id]
        ]
        loose = [_Entry(id=one.id, title=one.title, note="") for one in self._cards.values() if not one.task]
        return [*groups, _group("Task not recognized", loose)] if loose else groups

    def _groups_by_task(self, models: Iterable[Model]) -> list[_Group]:
        shelves: dict[str, list[_Entry]] = defaultdict(list)
        for model in models:
            task = self._catalog.tasks[model.task].name if model.task else "Task not named"
            shelves[task].append(_Entry(id=model.id, title=model.name, note=model.gives or ""))
        return [_group(task, shelves[task]) for task in sorted(shelves)]

    def _papers_by_year(self) -> list[_Group]:
        shelves: dict[str, list[_Entry]] = defaultdict(list)
        for paper in self._catalog.papers.values():
            note = paper.explained.in_one_line if paper.explained else ""
            shelves[str(paper.year or "Year not given")].append(_Entry(id=paper.id, title=paper.title, note=note))
        return [_group(year, shelves[year]) for year in sorted(shelves, reverse=True)]


def _following(cards: Sequence[_Card], card: _Card) -> list[_Card]:
    """The cards after this one, going around, so that no page needs to look at all of them."""
    at = next((n for n, other in enumerate(cards) if other.id == card.id), 0)
    return [*cards[at + 1 : at + 1 + NEARBY], *cards[: min(at, NEARBY)]][:NEARBY]


def _workflow(explanation: Explanation, writer: Writer) -> list[_Part]:
    names = ("input", "model", "output", "related", "not_said")
    parts = [(PARTS[name], getattr(explanation, name)) for name in names]
    return [_Part(heading=title, anchor=anchor, prose=writer.prose(prose)) for (title, anchor), prose in parts if prose]


def _used(item: Item, explanation: Explanation) -> list[dict[str, str]]:
    """The parts of the page that cite an item."""
    return [
        {"heading": PARTS[name][0], "anchor": PARTS[name][1]}
        for name, prose in explanation.parts()
        if any(item.ids & set(claim.sources) for claim in claims_of(prose))
    ]


def _implements(item: Item) -> Markdown | None:
    if not item.model or not item.paper:
        return None
    return _page_link("papers", item.paper.id, item.paper.title)


def _page_link(folder: str, record_id: str, label: str) -> Markdown:
    return Markdown(f"[{text(label)}](../{folder}/{record_id}.md)")


def _summary_words(item: Item) -> str:
    if not item.summary:
        return "not given"
    return "the authors’ abstract" if item.summary.by == "authors" else "written by the editors of this catalog"


def _description(prose: Prose) -> str:
    words = " ".join(plain(claim.text) for claim in claims_of(prose))
    return words if len(words) <= DESCRIPTION_LENGTH else words[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + " …"


def _paragraphs(words: str) -> Markdown:
    return Markdown("\n\n".join(text(one) for one in words.split("\n\n")))


def _authors(paper: Paper) -> str:
    return f"{paper.first_author} and others" if paper.first_author else ""


def _name(record: Any) -> str:  # noqa: ANN401 - a model or a paper
    return (record.short_name or record.title) if isinstance(record, Paper) else str(record.name)


def _group(name: str, entries: Sequence[_Entry]) -> _Group:
    anchor = "-".join("".join(char if char.isalnum() else " " for char in name.casefold()).split())
    return _Group(
        name=name, anchor=anchor, entries=tuple(sorted(entries, key=lambda one: (one.title.casefold(), one.id)))
    )


def _index(folder: str, title: str, description: str, groups: Sequence[_Group]) -> Page:
    content = render("index.md.j2", title=title, description=description, groups=groups)
    return Page(path=f"{folder}/index.md", content=content)


def _data(record: Record) -> Page:
    path = f"{record.folder}/{record.id}"
    return Page(path=f"{path}.json", content=record_json(record), record=f"{path}.yml")
