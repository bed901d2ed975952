from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from generator import remembering
from generator.remembering import Memory, settled_stamp

if TYPE_CHECKING:
    from pathlib import Path


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


def test_where_a_change_may_hide_its_time_nothing_has_a_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    told = tmp_path.stat()
    assert settled_stamp(told) != ""
    monkeypatch.setattr(sys, "platform", "win32")  # where the time of its change is that of its creation
    assert settled_stamp(told) == ""
