from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.answers.explaining import explain
from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.remembering import Memory
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.answers.claims import Explanation
    from generator.catalog.records import Evidence
    from generator.pages.page import Page

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")
LEDGER = Ledger()


@pytest.fixture(params=["held", "in a file"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Memory:
    return Memory(tmp_path / "composed" if request.param == "in a file" else None)


def test_what_is_kept_is_known(memory: Memory) -> None:
    memory.keep({"a": (["×", None], "a text"), "b": ({"c": 1}, "×")})
    assert memory.recall(["b", "a", "x"]) == {"a": ["×", None], "b": {"c": 1}}
    assert (memory.text("a"), memory.text("b"), memory.text("x")) == ("a text", "×", None)


def test_what_nobody_asked_for_is_forgotten(memory: Memory) -> None:
    memory.keep({"a": (1, "a"), "b": (2, "b")})
    memory.prune()
    memory.recall("b")
    memory.keep({"c": (3, "c")})
    memory.prune()
    assert memory.recall("abc") == {"b": 2, "c": 3}
    assert [memory.text(key) for key in "abc"] == [None, "b", "c"]


def test_a_file_outlives_the_program(tmp_path: Path) -> None:
    Memory(tmp_path / "composed").keep({"a": (1, "text")})
    assert Memory(tmp_path / "composed").recall("a") == {"a": 1}
    assert Memory(tmp_path / "composed").text("a") == "text"


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0", b"no database at all"])
def test_a_damaged_file_is_thrown_away(tmp_path: Path, damage: bytes) -> None:
    memory = Memory(tmp_path / "composed")
    memory.keep({"a": (1, "text")})
    (tmp_path / "composed").write_bytes(damage)
    assert memory.recall("a") == {}
    assert memory.text("a") is None
    memory.prune()
    memory.keep({"a": (2, "text")})
    assert memory.recall("a") == {"a": 2}


def test_where_no_file_can_be_everything_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "no folder").write_text("")
    (tmp_path / "a folder").mkdir()
    for place in ("no folder/composed", "a folder"):
        memory = Memory(tmp_path / place)
        memory.keep({"a": (1, "text")})
        assert (memory.recall("a"), memory.text("a")) == ({}, None)
        memory.prune()


def test_a_file_of_another_form_is_thrown_away(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "composed")) as database, database:
        database.execute("CREATE TABLE facts (name TEXT)")
    memory = Memory(tmp_path / "composed")
    memory.keep({"a": (1, "text")})
    memory.keep({"a": (1, "text")})
    assert memory.recall("a") == {"a": 1}


@pytest.mark.parametrize("changed", [b'"the facts"', b"the words"])
def test_a_result_that_someone_changed_is_not_trusted(tmp_path: Path, changed: bytes) -> None:
    Memory(tmp_path / "composed").keep({"a": ("the facts", "the words"), "b": ("others", "other words")})
    data = (tmp_path / "composed").read_bytes()
    (tmp_path / "composed").write_bytes(data.replace(changed, changed.replace(b"the", b"tha")))
    memory = Memory(tmp_path / "composed")
    assert (memory.recall("a"), memory.text("a")).count({} if b"facts" in changed else None) == 1
    assert (memory.recall("b"), memory.text("b")) == ({"b": "others"}, "other words")


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

    monkeypatch.setattr("generator.pages.told.explain", noted)
    list(build_pages(CATALOG, LEDGER, "", memory))
    question = dataclasses.replace(CATALOG.questions["blue-kite"], title="Another")
    changed = dataclasses.replace(CATALOG, questions={**CATALOG.questions, question.id: question})
    list(build_pages(changed, LEDGER, "", memory))
    assert composed == ["blue-kite", "red-kite", "blue-kite"]
