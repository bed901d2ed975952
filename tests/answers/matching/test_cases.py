"""Tasks recognized in questions as people ask them: the table in cases.yml, one case a test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.answers.composing.material import gather
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Related, Summary
from tests.answers.matching.calls import CATALOG, right_names, told_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.composing.material import Material

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases.yml").read_text(encoding="utf-8"))
PLACINGS = ("direct", "beside", "not")


def gathered(case: dict[str, Any]) -> Material:
    models = [Item(model=Model(id=f"model-{place}", name=name)) for place, name in enumerate(case["models"])]
    works = [_work(f"work-{place}", one) for place, one in enumerate(case["works"])]
    question = Question(id="asked", question=case["question"])
    return gather(
        Evidence(
            question=question,
            items=(*models, *works),
            tasks=CATALOG.tasks,
            terms=CATALOG.terms,
            effects=CATALOG.effects,
        )
    )


def _work(known: str, one: dict[str, str]) -> Item:
    title = next(one[placing] for placing in PLACINGS if placing in one)
    paper = Paper(
        id=known,
        title=title,
        short_name=title.split(":", maxsplit=1)[0],
        summary=Summary(by="authors", text=one["summary"]),
    )
    return Item(paper=paper, related=Related(paper=known))


def _recognized() -> Iterator[Any]:
    for place, case in enumerate(CASES):
        why = case.get("wrong")
        yield pytest.param(case, id=str(place), marks=pytest.mark.xfail(reason=why, strict=True) if why else ())


@pytest.mark.parametrize("case", list(_recognized()))
def test_the_task_is_named_right(case: dict[str, Any]) -> None:
    found = gathered(case).recognition
    told = found.other if case.get("second") else found
    assert right_names([*case.get("tasks", ()), *case.get("called", ())]) & told_names(told)


@pytest.mark.parametrize("case", CASES, ids=map(str, range(len(CASES))))
def test_no_work_on_another_matter_is_taken_for_direct(case: dict[str, Any]) -> None:
    placed = gathered(case).placed
    for place, one in enumerate(case["works"]):
        if "not" in one:
            assert placed[f"work-{place}"].placing != "direct"
