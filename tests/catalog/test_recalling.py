"""A catalog that is recalled is the catalog that is read: the same records, the same places, the same mistakes."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import remembering
from generator.catalog import loading, recalling
from generator.catalog.loading import load_catalog, read_records
from generator.catalog.recalling import RecordMemory
from generator.problems import CatalogError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.catalog.loading import Written
    from generator.catalog.parsing import Place
    from generator.catalog.records import Catalog, Record
    from generator.catalog.values import At

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"
LINES = (
    "title: Another Kite",
    "question: How did my red kite come out sharp?",
    "titel: A key that nobody knows",
    "link: https://arxiv.org/abs/2409.02097v2",
    "link: javascript:alert(1)",
    "year: 2019",
    "year: 1066",
    "added: 2026-02-30",
    "related: [abacus, windnet, {paper: abacus, placing: not}]",
    "related: [no-such-paper]",
    "recommended: []",
    "formerly: [windnet]",
    "task: kite-counting",
    "parent: kite-counting",
    "  text: |",
    "- item: [",
    "name: !!str x",
    "",
)
"""What an edit may put in the place of a line: sound, wrong by itself, or wrong beside other records."""
EDITS = st.lists(
    st.tuples(
        st.sampled_from(["change", "drop", "copy", "remove", "leave"]),
        st.integers(0, 99),
        st.integers(0, 99),
        st.sampled_from(LINES),
    ),
    max_size=6,
)


def outcome(load: Callable[[Path], Catalog], root: Path) -> object:
    """All that one can see of a catalog, or of its mistakes."""
    try:
        catalog = load(root)
    except CatalogError as error:
        return error.problems
    return [(repr(record), located(catalog, record)) for record in catalog.records()]  # links compare by key alone


def located(catalog: Catalog, record: Record) -> tuple[str, dict[At, Place]]:
    source = catalog.source(record)
    return source.path, source.places


def edit(root: Path, kind: str, which: int, where: int, line: str) -> None:
    paths = sorted(root.glob("*/*.yml"))
    if not paths or kind == "leave":
        return
    path = paths[which % len(paths)]
    lines = path.read_text().splitlines()
    if kind == "remove":
        path.unlink()
    elif kind == "copy":
        path.with_stem(f"{path.stem}-{where}").write_text(path.read_text())
    else:
        at = where % max(1, len(lines))
        lines[at : at + 1] = [line] if kind == "change" else []
        path.write_text("\n".join(lines) + "\n")


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@settings(max_examples=60)
@given(EDITS, st.booleans())
def test_after_any_edits_the_records_and_the_mistakes_are_the_same(
    edits: list[tuple[str, int, int, str]],
    settled: bool,  # noqa: FBT001 - a case
) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        if settled:
            patched.setattr(remembering, "MOMENT", 0)
        root, file = Path(folder, "catalog"), Path(folder, "records")
        shutil.copytree(EXAMPLE, root)
        lasting = RecordMemory(file)
        for one in edits:
            edit(root, *one)
            read = outcome(load_catalog, root)
            assert outcome(lasting.load, root) == read
            assert outcome(RecordMemory(file).load, root) == read


@pytest.mark.parametrize("root", [EXAMPLE, EXAMPLE.parents[2] / "catalog"], ids=["example", "shipped"])
def test_every_record_comes_back_as_it_was(root: Path, tmp_path: Path, reads: list[str]) -> None:
    RecordMemory(tmp_path / "records").load(root)
    reads.clear()
    assert outcome(RecordMemory(tmp_path / "records").load, root) == outcome(load_catalog, root)
    assert reads == []


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the records that are read and not recalled."""
    ids: list[str] = []

    def noted(record_type: type[Record], written: Iterable[Written]) -> object:
        texts = list(written)
        ids.extend(one.id for one in texts)
        return read_records(record_type, texts)

    monkeypatch.setattr(recalling, "read_records", noted)
    return ids


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A catalog that may be edited."""
    return shutil.copytree(EXAMPLE, tmp_path / "catalog")


def test_only_what_changed_is_read(root: Path, tmp_path: Path, reads: list[str]) -> None:
    lasting = RecordMemory(tmp_path / "records")
    before = lasting.load(root)
    reads.clear()
    replace(root / "questions" / "red-kite.yml", "My red kite", "My crimson kite")
    after = lasting.load(root)
    assert reads == ["red-kite"]
    assert after.papers["abacus"] is before.papers["abacus"]
    RecordMemory(tmp_path / "records").load(root)
    assert reads == ["red-kite"]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are opened."""
    names: list[str] = []
    content = loading._content  # noqa: SLF001 - the one place where files are opened

    def noted(file: os.DirEntry[str]) -> bytes:
        names.append(file.name)
        return content(file)

    monkeypatch.setattr(loading, "_content", noted)
    return names


def test_a_file_that_stands_as_it_stood_is_not_opened(
    root: Path, tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    read = outcome(RecordMemory(tmp_path / "records").load, root)
    opened.clear()
    again = RecordMemory(tmp_path / "records")
    assert outcome(again.load, root) == read
    assert opened == []
    path = root / "questions" / "red-kite.yml"
    told = path.stat()
    replace(path, "red", "rad")
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert path.stat().st_size == told.st_size
    for memory in (again, RecordMemory(tmp_path / "records")):
        assert outcome(memory.load, root) == outcome(load_catalog, root)


def test_a_file_that_changed_a_moment_ago_is_opened_again(root: Path, tmp_path: Path, opened: list[str]) -> None:
    for _ in range(2):
        opened.clear()
        RecordMemory(tmp_path / "records").load(root)
        assert len(opened) == len(list(root.glob("*/*.yml")))


def test_a_file_that_goes_while_its_folder_is_read_is_a_mistake_and_no_crash(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, listed = root / "papers" / "abacus.yml", loading._changed_files  # noqa: SLF001 - between listing and reading

    def listed_before(folder: Path, *given: Any) -> Any:
        files = listed(folder, *given)
        if folder == gone.parent:
            gone.unlink()
        return files

    monkeypatch.setattr(loading, "_changed_files", listed_before)
    with pytest.raises(CatalogError, match="the file cannot be read: No such file or directory"):
        RecordMemory().load(root)


def test_what_was_known_by_its_stamp_alone_is_read_where_the_memory_lost_it(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    file = tmp_path / "records"
    RecordMemory(file).load(root)
    file.write_bytes(file.read_bytes().replace(b"Abacus", b"Absent"))
    assert outcome(RecordMemory(file).load, root) == outcome(load_catalog, root)


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        (lambda path: replace(path, "Counting", "Adding"), "the file changed after it was looked at"),
        (Path.unlink, "the file cannot be read"),
    ],
    ids=["edited", "deleted"],
)
def test_what_the_memory_lost_is_not_taken_from_a_file_that_changed_since(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object], mistake: str
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    RecordMemory(tmp_path / "records").load(root)
    recalled = RecordMemory(tmp_path / "records").load(root)
    change(root / "papers" / "abacus.yml")
    with suppress(CatalogError):
        RecordMemory(tmp_path / "records").load(root)
    with pytest.raises(CatalogError, match=mistake):
        repr(recalled.papers["abacus"])


def test_a_mistake_is_found_each_time(root: Path, tmp_path: Path, reads: list[str]) -> None:
    replace(root / "papers" / "abacus.yml", "title:", "titel:")
    for _ in range(2):
        reads.clear()
        with pytest.raises(CatalogError) as error:
            RecordMemory(tmp_path / "records").load(root)
        assert [(type(one), one.line) for one in error.value.problems] == [(Problem, 1)]
        assert "abacus" in reads


def test_what_another_program_read_is_read_again(
    root: Path, tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    RecordMemory(tmp_path / "records").load(root)
    once = len(reads)
    for name, value in (("program", lambda: "another"), ("PARSER", "another")):
        monkeypatch.setattr(recalling, name, value)
        RecordMemory(tmp_path / "records").load(root)
    assert len(reads) == 3 * once


def test_a_text_under_another_name_is_another_record(root: Path, tmp_path: Path) -> None:
    RecordMemory(tmp_path / "records").load(root)
    (root / "terms" / "twin.yml").write_text((root / "terms" / "encoder.yml").read_text().replace("encoder", "coder"))
    (root / "terms" / "encoder.yml").rename(root / "terms" / "reader.yml")
    assert outcome(RecordMemory(tmp_path / "records").load, root) == outcome(load_catalog, root)


def test_a_damaged_row_is_read_again(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "records"
    RecordMemory(file).load(root)
    data = file.read_bytes()
    assert b"Abacus" in data
    file.write_bytes(data.replace(b"Abacus", b"Absent"))
    assert outcome(RecordMemory(file).load, root) == outcome(load_catalog, root)


def test_what_is_in_no_file_any_more_is_forgotten(root: Path, tmp_path: Path, reads: list[str]) -> None:
    file, path = tmp_path / "records", root / "questions" / "red-kite.yml"
    RecordMemory(file).load(root)
    text = path.read_text()
    path.unlink()
    RecordMemory(file).load(root)
    path.write_text(text)
    reads.clear()
    RecordMemory(file).load(root)
    assert reads == ["red-kite"]
