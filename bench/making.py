"""Makes a catalog of any size, the same on every machine: the repository's tasks and terms, its English mixed anew."""

from __future__ import annotations

import argparse
import datetime as dt
import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.answers.language.english import listed
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities
from generator.catalog.loading import load_catalog
from generator.catalog.records import Catalog, Explained, Model, Paper, Question, Recommended, Related, Step, Summary
from generator.catalog.writing import record_text
from generator.links.link import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.catalog.records import Record, Task

QUESTIONS_A_PAPER = 2
QUESTIONS_A_MODEL = 4
SHARE_EXPLAINED = 0.5
_FIRST_DAY = dt.date(2020, 1, 1)
_OPENINGS = ("I sent", "Yesterday I gave", "My sister fed", "At the museum they showed", "For a bet we tried")
_THINGS = ("a stamp", "the ferry timetable", "a jar of buttons", "our old barn", "a choir rehearsal", "the chess board")
_PLACES = ("from the attic", "in heavy fog", "at half past five", "on a moving train", "under a lamp", "in Porto")
_TURNS = ("and it", "and within seconds it", "and to my surprise it", "and the thing", "and afterwards it")
_ENDS = ("How did it do that?", "How can it know?", "What happened inside?", "Is that a trick or does it see it?")
_STYLES = ("Gradual", "Sparse", "Layered", "Steady", "Joint", "Coarse", "Lateral", "Folded", "Woven", "Patient")
_PARTS = ("Attention", "Graph", "Mixture", "Memory", "Filter", "Token", "Prior", "Lattice", "Field", "Codebook")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stock:
    """What new records are mixed from."""

    tasks: Sequence[Task]
    sentences: Sequence[str]

    @classmethod
    def of(cls, catalog: Catalog) -> _Stock:
        """The tasks of a catalog, and the sentences of its summaries that can be quoted."""
        summaries = (paper.summary.text for paper in catalog.papers.values() if paper.summary)
        found = {one for text in summaries for one in sentences(text) if 8 <= len(one.split()) <= 40}
        return cls(tasks=list(catalog.tasks.values()), sentences=sorted(found))


def make_catalog(folder: Path, questions: int, model: Path) -> None:
    """Write a catalog of so many questions below `folder`, with the tasks and terms of the catalog `model`."""
    for kind in ("tasks", "terms"):
        shutil.copytree(model / kind, folder / kind, dirs_exist_ok=True)
    for record in _records(_Stock.of(load_catalog(model)), questions):
        path = folder / record.folder / f"{record.id}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(record_text(record), encoding="utf-8")


def _records(stock: _Stock, questions: int) -> Iterator[Record]:
    papers = [_paper(stock, number) for number in range(max(8, questions // QUESTIONS_A_PAPER))]
    models = [_model(stock, number, papers) for number in range(max(4, questions // QUESTIONS_A_MODEL))]
    yield from papers
    yield from models
    for number in range(questions):
        yield _question(stock, number, papers, models)


def _dice(kind: str, number: int) -> random.Random:
    """Chance that depends on the record alone, so that a larger catalog holds the smaller one's records."""
    return random.Random(f"{kind} {number}")  # noqa: S311 - no secret hangs on it


def _task_of(stock: _Stock, number: int) -> Task:
    return stock.tasks[number % len(stock.tasks)]


def _paper(stock: _Stock, number: int) -> Paper:
    dice, task = _dice("paper", number), _task_of(stock, number)
    name = f"{dice.choice(_STYLES)}{dice.choice(_PARTS)}{number}"
    told = dice.sample(stock.sentences, 6)
    return Paper(
        id=f"paper-{number:06}",
        title=f"{name}: {dice.choice(_STYLES)} {dice.choice(_PARTS)} for {task.name}",
        short_name=name,
        link=Link.parse(f"https://arxiv.org/abs/{2001 + number // 90000:04}.{10000 + number % 90000}"),
        year=2015 + number % 11,
        venue=dice.choice(["CVPR", "ICML", "ACL", "Interspeech"]),
        first_author=f"{dice.choice(_STYLES)} Author{number}",
        summary=Summary(by="editors", text=" ".join(told)),
        explained=_explained(name, told, task) if dice.random() < SHARE_EXPLAINED else None,
    )


def _explained(name: str, told: Sequence[str], task: Task) -> Explained:
    return Explained(
        in_one_line=f"{name} gives {task.gives} for {task.takes}.",
        takes=f"Needs {task.takes}.",
        steps=tuple(_step(one) for one in told[:4]),
        gives=f"Gives {task.gives}.",
        not_for=("Does not say how sure it is.",),
        tasks=(task.id,),
    )


def _step(sentence: str) -> Step:
    """A step in the words that it quotes; figures would be claims, and half a quotation never ends."""
    quote = " ".join(sentence.split()[:12])
    said = quote.rstrip(",;:.") + "."
    return Step(text="One part of the work does this." if quantities(said) or '"' in said else said, quote=quote)


def _model(stock: _Stock, number: int, papers: Sequence[Paper]) -> Model:
    task = _task_of(stock, number)
    paper = papers[number % len(papers)]
    return Model(
        id=f"model-{number:06}",
        name=f"{paper.short_name}-{task.id[:20]}-{number}",
        paper=paper.id,
        code=Link.parse(f"https://github.com/example-{number % 977}/model-{number}"),
        task=task.id,
        takes=task.takes,
        gives=task.gives,
    )


def _question(stock: _Stock, number: int, papers: Sequence[Paper], models: Sequence[Model]) -> Question:
    dice, task = _dice("question", number), _task_of(stock, number)
    cues = dice.sample(task.cues, min(2, len(task.cues)))
    place = dice.choice(_PLACES)
    opening = f"{dice.choice(_OPENINGS)} {dice.choice(_THINGS)} {place}, number {number} of my list,"
    given = f"{dice.choice(_TURNS)} returned {task.gives}; people call it {listed(cues, 'or')}."
    related = dice.sample(papers, dice.randint(2, 4))
    return Question(
        id=f"question-{number:06}",
        question=f"{opening} {given} {dice.choice(_ENDS)}",
        title=f"Number {number}: {dice.choice(_THINGS)} {place} became {task.name.lower()}"[:90],
        also_asked=tuple(f"{cue}, case {number}" for cue in cues),
        task=task.id if dice.random() < SHARE_EXPLAINED else None,
        recommended=tuple(Recommended(model=one.id) for one in dice.sample(models, dice.randint(1, 2))),
        related=tuple(Related(paper=one.id) for one in related),
        added=_FIRST_DAY + dt.timedelta(days=number % 2400),
    )


def main() -> None:
    """Make the catalog that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--model", type=Path, default=Path("catalog"), help="the catalog that lends tasks and terms")
    asked = parser.parse_args()
    make_catalog(asked.folder, asked.questions, asked.model)


if __name__ == "__main__":
    main()
