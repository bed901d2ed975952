from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

from generator.answers.explaining import explain
from generator.catalog.records import Answer, Evidence, Flow, Item, Model, Question

ROOT = Path(__file__).parents[2]
COMPOSED = """
from dataclasses import replace
from pathlib import Path
from generator.answers.explaining import explain
from generator.catalog.loading import load_catalog
catalog = load_catalog(Path("catalog"))
papers = {one: replace(paper, explained=None) for one, paper in catalog.papers.items()}
bare = replace(catalog, papers=papers)
for question in catalog.questions.values():
    related = tuple(replace(one, placing=None, why=None) for one in question.related)
    print(explain(bare.evidence_for(replace(question, answer=None, task=None, related=related))))
"""
"""Composes every question from summaries alone, where most is weighed against each other."""
TEXT = "I blew up a tiny stamp 12 times. How does it stay sharp?"
ITEM = Item(model=Model(id="stampnet", name="StampNet-X4"))
ANSWER = Answer(
    read=dt.date(2026, 11, 22),
    in_short="The stamp grew.",
    task="You enlarged a stamp.",
    flow=Flow(input="a stamp", model=("StampNet",), output="a poster"),
    input="A stamp.",
    model="- StampNet reads it [@stampnet].",
    output="A poster.",
    not_said="The sources do not say more.",
)


def evidence(answer: Answer | None = None) -> Evidence:
    return Evidence(question=Question(id="stamp", question=TEXT, answer=answer), items=(ITEM,), tasks={}, terms={})


def test_an_authors_answer_is_shown_as_it_was_written() -> None:
    explanation = explain(evidence(ANSWER))
    assert explanation.written
    assert explanation.model[0].points[0][0].sources == ("stampnet",)  # type: ignore[union-attr]


def test_without_an_author_the_page_is_composed_and_every_item_is_placed() -> None:
    explanation = explain(evidence())
    assert not explanation.written
    assert set(explanation.placed) == {"stampnet"}


def test_a_page_does_not_depend_on_the_order_in_which_python_keeps_sets() -> None:
    said = []
    for seed in "01":
        settings = {**os.environ, "PYTHONHASHSEED": seed}
        said.append(
            subprocess.run([sys.executable, "-c", COMPOSED], cwd=ROOT, env=settings, capture_output=True, check=True)
        )
    assert said[0].stdout == said[1].stdout
