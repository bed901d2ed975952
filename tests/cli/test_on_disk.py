"""The catalog's folder as the commands read and write it."""

from __future__ import annotations

import datetime as dt
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.catalog.proposing import propose_question
from generator.catalog.recalling import RECORDS
from generator.catalog.renaming import rename
from generator.cli.on_disk import load_quickly, load_something, text_of, write_changes
from generator.problems import CatalogError
from generator.remembering import kept_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.catalog.filling import Answers
    from generator.catalog.records import Catalog

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"
DAY = dt.date(2026, 11, 22)


def test_a_folder_without_records_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="there are no records here"):
        load_something(tmp_path)
    assert load_something(EXAMPLE).questions


def test_the_catalog_of_a_site_has_a_memory_and_no_other(tmp_path: Path) -> None:
    root = shutil.copytree(EXAMPLE, tmp_path / "catalog")
    assert load_quickly(root) == load_catalog(root)
    assert not kept_beside(root, RECORDS).exists()
    (tmp_path / "mkdocs.yml").touch()
    assert load_quickly(root) == load_quickly(root) == load_catalog(root)
    assert kept_beside(root, RECORDS).exists()


def test_a_second_catalog_of_a_site_leaves_alone_what_is_known_of_the_first(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").touch()
    first, second = (shutil.copytree(EXAMPLE, tmp_path / name) for name in ("first", "second"))
    load_quickly(first)
    known = kept_beside(first, RECORDS).read_bytes()
    (second / "questions" / "red-kite.yml").unlink()
    load_quickly(second)
    assert kept_beside(first, RECORDS).read_bytes() == known


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
    (tmp_path / "terms").mkdir()
    (tmp_path / "terms" / "cap.yml").write_text("term: cap\n")
    (tmp_path / "papers").write_text("a file where a folder should be\n")
    with pytest.raises(OSError, match="papers"):
        write_changes({"terms/cap.yml": None, "papers/hat.yml": "title: Hat\n"}, tmp_path)
    assert (tmp_path / "terms" / "cap.yml").exists()


def test_what_is_gone_meanwhile_is_not_renamed_a_second_time(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"cap\.yml"):
        write_changes({"papers/cap.yml": None, "papers/hat.yml": "title: Hat\n"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_where_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    for folder in ("papers", "terms"):
        (tmp_path / folder).mkdir()
    (tmp_path / "terms" / "cap.yml").write_text("term: cap\n")
    with pytest.raises(UnicodeEncodeError):
        write_changes({"terms/cap.yml": "term: hat\n", "papers/hat.yml": "title: \ud800\n"}, tmp_path)
    with pytest.raises(OSError, match="File name too long"):
        write_changes({"terms/cap.yml": "term: hat\n", f"papers/{'hat' * 100}.yml": "title: Hat\n"}, tmp_path)
    assert [one.name for one in tmp_path.rglob("*") if one.is_file()] == ["cap.yml"]
    assert (tmp_path / "terms" / "cap.yml").read_text() == "term: cap\n"


def _a_question_about_new_works(catalog: Catalog, read: Callable[[str], str]) -> dict[str, str | None]:
    answers: Answers = {
        "question": "My green kite sang on a photo. How?",
        "recommended": ("SingNet https://github.com/example/SingNet",),
        "related": ("Kites that Sing https://arxiv.org/abs/2101.00002", "> We make kites sing."),
    }
    proposed = propose_question(answers, catalog, DAY, read, where="here")
    path, text = "models/aeolus.yml", "name: Aeolus\npaper: kites-that-sing\ncode: https://github.com/example/Aeolus\n"
    assert "papers/kites-that-sing.yml" in proposed.files
    return {**proposed.files, path: text}


@pytest.mark.parametrize(
    "change",
    [
        lambda catalog, read: rename(catalog, "tasks/kite-sharpening", "zephyr-sharpening", read),
        lambda catalog, read: rename(catalog, "papers/windnet", "zephyrnet", read),
        lambda catalog, read: rename(catalog, "models/windnet", "zephyrnet", read),
        _a_question_about_new_works,
    ],
    ids=["a task", "a paper", "a model", "a question"],
)
def test_wherever_writing_breaks_off_no_mention_lacks_its_record(
    change: Callable[[Catalog, Callable[[str], str]], dict[str, str | None]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changes = change(load_catalog(EXAMPLE), lambda path: text_of(EXAMPLE / path))
    for steps in range(len(changes) + 1):
        root = tmp_path / str(steps)
        shutil.copytree(EXAMPLE, root)
        left = iter(range(steps))
        monkeypatch.setattr(Path, "replace", _until(left, Path.replace))
        monkeypatch.setattr(Path, "unlink", _until(left, Path.unlink))
        with suppress(_BrokenOff):
            write_changes(changes, root)
        monkeypatch.undo()
        assert [one for one in _mistakes(root) if "there is no" in one] == []
    assert _mistakes(root) == []


class _BrokenOff(Exception):
    pass


def _until(left: Iterator[int], step: Callable[..., object]) -> Callable[..., object]:
    """A step that is taken as long as there are steps left."""

    def take(*given: object, **how: object) -> object:
        if next(left, None) is None:
            raise _BrokenOff
        return step(*given, **how)

    return take


def _mistakes(root: Path) -> list[str]:
    try:
        load_catalog(root)
    except CatalogError as error:
        return [problem.message for problem in error.problems]
    return []
