"""An export changes what changed, removes what is stale and never touches what is not its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.catalog.writing import write_atomically
from generator.pages.site import Page
from generator.publish.export import LIST_NAME, export_pages

if TYPE_CHECKING:
    from pathlib import Path


def page(path: str, content: str = "words\n") -> Page:
    return Page(path=path, make=str, given=(content,))


def files(folder: Path) -> dict[str, str]:
    """Path to content of everything in a folder but the list."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_text(encoding="utf-8") for name, path in found.items() if name != LIST_NAME}


def test_pages_are_written_below_the_folder(tmp_path: Path) -> None:
    done = export_pages([page("questions/a.md"), page("index.md", "home\n")], tmp_path / "new")
    assert done.written == ("index.md", "questions/a.md")
    assert files(tmp_path / "new") == {"questions/a.md": "words\n", "index.md": "home\n"}


def test_only_what_changed_is_written_again(tmp_path: Path) -> None:
    export_pages([page("a.md"), page("b.md")], tmp_path)
    untouched = (tmp_path / "a.md").stat().st_mtime_ns
    done = export_pages([page("a.md"), page("b.md", "new words\n")], tmp_path)
    assert done.written == ("b.md",)
    assert (tmp_path / "a.md").stat().st_mtime_ns == untouched


def test_stale_pages_go_with_the_folders_they_leave_empty(tmp_path: Path) -> None:
    export_pages([page("tasks/deep/a.md"), page("b.md")], tmp_path)
    done = export_pages([page("b.md")], tmp_path)
    assert done.removed == ("tasks/deep/a.md",)
    assert not (tmp_path / "tasks").exists()


def test_a_foreign_file_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "tasks").mkdir()
    (tmp_path / "tasks" / "mine.txt").write_text("mine")
    (tmp_path / "a.md").write_text("written by hand")
    done = export_pages([page("a.md"), page("tasks/b.md")], tmp_path)
    assert done.kept == ("a.md",)
    export_pages([], tmp_path)
    assert files(tmp_path) == {"a.md": "written by hand", "tasks/mine.txt": "mine"}


def test_a_page_changed_by_hand_is_foreign_from_then_on(tmp_path: Path) -> None:
    export_pages([page("a.md")], tmp_path)
    (tmp_path / "a.md").write_text("edited")
    assert export_pages([page("a.md", "newer\n")], tmp_path).kept == ("a.md",)
    assert export_pages([], tmp_path).removed == ()
    assert files(tmp_path) == {"a.md": "edited"}


def test_a_symbolic_link_is_never_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "tasks").symlink_to(outside)
    assert export_pages([page("tasks/a.md")], folder).kept == ("tasks/a.md",)
    assert list(outside.iterdir()) == []


def test_a_file_where_a_folder_should_be_is_foreign(tmp_path: Path) -> None:
    (tmp_path / "tasks").write_text("mine\n", encoding="utf-8")
    assert export_pages([page("a.md"), page("tasks/a.md")], tmp_path).kept == ("tasks/a.md",)
    assert (tmp_path / "tasks").read_text(encoding="utf-8") == "mine\n"


@pytest.mark.parametrize("damaged", ["", "{", "[1]", '{"../outside.txt": "0"}', '{"a.md": 5}', "\x00"])
def test_a_damaged_list_removes_nothing(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "outside.txt").write_text("mine")
    folder = tmp_path / "folder"
    export_pages([page("a.md")], folder)
    (folder / LIST_NAME).write_text(damaged)
    export_pages([page("a.md")], folder)
    assert (tmp_path / "outside.txt").read_text() == "mine"
    assert files(folder) == {"a.md": "words\n"}


def test_the_next_export_finishes_an_interrupted_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export_pages([page("old.md")], tmp_path)

    def interrupted(path: Path, text: str) -> bool:
        if path.name == "b.md":
            raise KeyboardInterrupt
        return write_atomically(path, text)

    monkeypatch.setattr("generator.publish.export.write_atomically", interrupted)
    with pytest.raises(KeyboardInterrupt):
        export_pages([page("a.md"), page("b.md")], tmp_path)
    monkeypatch.undo()
    done = export_pages([page("b.md")], tmp_path)
    assert sorted(done.removed) == ["a.md", "old.md"]
    assert files(tmp_path) == {"b.md": "words\n"}
    assert list(json.loads((tmp_path / LIST_NAME).read_text())) == ["b.md"]
