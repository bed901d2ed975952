"""Tasks recognized from a question, models' names and titles of real papers alone: the table in titles.yml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.placing import settle
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Related
from tests.answers.matching.calls import CATALOG, right_names, told_names

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "titles.yml").read_text(encoding="utf-8"))


def _cases() -> Iterator[Any]:
    for place, case in enumerate(CASES):
        mark = pytest.mark.xfail(reason=f"taken for {case['taken_for']}", strict=True) if "taken_for" in case else ()
        yield pytest.param(case, id=str(place), marks=mark)


@pytest.mark.parametrize("case", list(_cases()))
def test_the_task_is_named_right_from_titles_alone(case: dict[str, Any]) -> None:
    models = [Item(model=Model(id=f"model-{place}", name=name)) for place, name in enumerate(case["models"])]
    papers = [Paper(id=f"work-{place}", title=title) for place, title in enumerate(case["titles"])]
    works = [Item(paper=paper, related=Related(paper=paper.id)) for paper in papers]
    question = Question(id="asked", question=case["question"])
    given = Evidence(question=question, items=(*models, *works), tasks=CATALOG.tasks, terms=CATALOG.terms)
    found, _ = settle(given, vocabulary_of(CATALOG.tasks))
    assert right_names(case["tasks"]) & told_names(found)
