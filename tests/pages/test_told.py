from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.answers.explaining import explain
from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.connections import name_of
from generator.pages.site import build_pages
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.answers.claims import Explanation
    from generator.catalog.records import Evidence, Model, Paper
    from generator.pages.page import Page

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")
LEDGER = Ledger()


@pytest.fixture(params=["held", "in a file"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Memory:
    return Memory(tmp_path / "composed" if request.param == "in a file" else None)


def test_pages_with_a_memory_are_the_pages_without(memory: Memory) -> None:
    question, term, paper = CATALOG.questions["red-kite"], CATALOG.terms["encoder"], CATALOG.papers["abacus"]
    task = CATALOG.tasks["kite-counting"]
    changed = [
        CATALOG,
        dataclasses.replace(
            CATALOG, questions={**CATALOG.questions, question.id: dataclasses.replace(question, title="A new title")}
        ),
        dataclasses.replace(CATALOG, terms={term.id: dataclasses.replace(term, meaning="Something else.")}),
        dataclasses.replace(CATALOG, papers={**CATALOG.papers, paper.id: dataclasses.replace(paper, venue="New")}),
        dataclasses.replace(CATALOG, tasks={**CATALOG.tasks, task.id: dataclasses.replace(task, gives="nothing")}),
        CATALOG,
    ]
    for catalog in changed:
        assert contents(build_pages(catalog, LEDGER, "", memory)) == contents(build_pages(catalog, LEDGER))


def contents(pages: Iterable[Page]) -> dict[str, str]:
    return {page.path: page.content for page in pages}


def test_pages_whose_memory_is_lost_meanwhile_are_made_again(tmp_path: Path) -> None:
    pages = list(build_pages(CATALOG, LEDGER, "", Memory(tmp_path / "composed")))
    (tmp_path / "composed").unlink()
    assert contents(pages) == contents(build_pages(CATALOG, LEDGER))


def test_only_what_depends_on_a_change_is_composed_again(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    composed: list[str] = []

    def noted(evidence: Evidence) -> Explanation:
        composed.append(evidence.question.id)
        return explain(evidence)

    monkeypatch.setattr("generator.answers.explaining.explain", noted)
    list(build_pages(CATALOG, LEDGER, "", memory))
    question = dataclasses.replace(CATALOG.questions["blue-kite"], title="Another")
    changed = dataclasses.replace(CATALOG, questions={**CATALOG.questions, question.id: question})
    list(build_pages(changed, LEDGER, "", memory))
    assert composed == ["blue-kite", "red-kite", "blue-kite"]


def test_a_work_is_called_on_the_page_of_a_question_what_it_is_called_elsewhere() -> None:
    works: list[Paper | Model] = [*CATALOG.papers.values(), *CATALOG.models.values()]
    for work in works:
        assert CATALOG.outline(work).called == name_of(work)
