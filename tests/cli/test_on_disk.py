"""The catalog's folder as the commands read and write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.on_disk import load_something, load_state, text_of, write_changes
from generator.problems import CatalogError

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"


def test_a_folder_without_records_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="there are no records here"):
        load_something(tmp_path)
    assert load_something(EXAMPLE).questions


def test_the_state_is_the_catalog_with_what_is_known_of_its_links() -> None:
    state = load_state(EXAMPLE)
    assert state.catalog == load_something(EXAMPLE)
    assert len(state.ledger) == 0


def test_line_ends_are_read_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("title: Ü\r\n".encode())
    assert text_of(tmp_path / "a.yml") == "title: Ü\r\n"


def test_changes_are_written_before_files_are_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "cap.yml").write_text("title: Cap\n")
    (tmp_path / "papers" / "same.yml").write_text("title: Same\n")
    changes = {"papers/cap.yml": None, "papers/hat.yml": "title: Hat\n", "papers/same.yml": "title: Same\n"}
    write_changes(changes, tmp_path)
    assert {path.name: path.read_text() for path in (tmp_path / "papers").iterdir()} == {
        "hat.yml": "title: Hat\n",
        "same.yml": "title: Same\n",
    }
    assert [line.split(f" {tmp_path}/") for line in capsys.readouterr().out.splitlines()] == [
        ["wrote", "papers/hat.yml"],
        ["removed", "papers/cap.yml"],
    ]


def test_a_write_that_fails_removes_nothing(tmp_path: Path) -> None:
    (tmp_path / "cap.yml").write_text("title: Cap\n")
    (tmp_path / "papers").write_text("a file where a folder should be\n")
    with pytest.raises(OSError, match="papers"):
        write_changes({"cap.yml": None, "papers/hat.yml": "title: Hat\n"}, tmp_path)
    assert (tmp_path / "cap.yml").exists()
