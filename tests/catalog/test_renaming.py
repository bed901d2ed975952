"""A record is renamed everywhere, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.catalog.renaming import NotRenamed, rename, with_new_ids

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "tasks/deblurring.yml": """\
        name: Deblurring
        family: Restoration
        takes: a blurred photo
        gives: a sharp photo
        definition: Remove blur.
        """,
    "tasks/sharpening.yml": """\
        name: Sharpening
        family: Restoration
        takes: a photo
        gives: a photo
        definition: Make edges stand out.
        neighbors:
        - task: 'deblurring'  # quoted on purpose
          difference: it removes blur
        """,
    "papers/hat.yml": """\
        title: A Hat for Pictures
        link: https://arxiv.org/abs/2205.04437
        """,
    "models/hat.yml": """\
        name: HAT
        # the paper below is its own
        paper: hat
        task: deblurring
        """,
    "papers/hat-2.yml": """\
        title: A Hat for Pictures, Again
        """,
    "papers/coat.yml": """\
        title: A Coat for Pictures
        link: https://arxiv.org/abs/2205.04438
        """,
    "questions/bib.yml": """\
        question: Why is the hat of [@hat] readable, and is hat a word?
        recommended: [{model: hat, placing: direct}]
        related:
        - paper: hat   # also related
          placing: direct
          why: hat is its paper
        - coat
        answer:
          read: 2026-11-22
          in_short: Short.
          task: A task.
          flow: {input: a hat, model: [hat], output: hat}
          input: In.
          model: |
            First a hat [@hat], then a coat [@coat; @hat].
          output: Out.
          not_said: Nothing.
        """,
    "questions/only-coat.yml": """\
        question: What of the coat?
        related:
        - hat
        - coat
        answer:
          read: 2026-11-22
          in_short: Short.
          task: A task.
          flow: {input: a hat, model: [hat], output: hat}
          input: In.
          model: It is a hat [@coat; @hat].
          output: Out.
          not_said: Nothing.
        """,
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text("".join(line.removeprefix(" " * 8) for line in text.splitlines(keepends=True)))
    return tmp_path


def renamed(root: Path, old: str, new: str) -> dict[str, str | None]:
    return rename(load_catalog(root), old, new, lambda path: (root / path).read_text())


def changed_lines(root: Path, changes: dict[str, str | None]) -> dict[str, list[str]]:
    """The lines that are new in each file that stays."""
    found = {}
    for path, text in changes.items():
        if text is not None and (root / path).exists():
            before = (root / path).read_text().split("\n")
            found[path] = [line.strip() for line in text.split("\n") if line not in before]
    return found


def test_what_is_written_beside_old_ids_stays(root: Path) -> None:
    coat = root / "papers" / "coat.yml"
    coat.write_text(coat.read_text() + "formerly:\n  # its first version\n  - jacket  # until 2024\n")
    coat_2 = str(renamed(root, "papers/coat", "coat-2")["papers/coat-2.yml"])
    assert coat_2 == coat.read_text() + "  - coat\n"
    coat.unlink()
    (root / "papers" / "coat-2.yml").write_text(coat_2)
    for question in (root / "questions").iterdir():
        question.write_text(question.read_text().replace("- coat\n", "- coat-2\n").replace("@coat", "@coat-2"))
    back = str(renamed(root, "papers/coat-2", "coat")["papers/coat.yml"])
    assert back == coat_2.replace("  - coat\n", "  - coat-2\n")


def test_a_task_is_renamed_where_it_is_named_quoted_or_not(root: Path) -> None:
    changes = renamed(root, "deblurring", "image-deblurring")
    assert changed_lines(root, changes) == {
        "models/hat.yml": ["task: image-deblurring"],
        "tasks/sharpening.yml": ["- task: 'image-deblurring'  # quoted on purpose"],
    }
    assert changes["tasks/deblurring.yml"] is None
    assert str(changes["tasks/image-deblurring.yml"]).endswith("definition: Remove blur.\nformerly:\n- deblurring\n")
    assert load_catalog(root, changes).tasks["image-deblurring"].formerly == ("deblurring",)


def test_only_the_ids_of_the_right_folder_change_and_no_word_of_a_text(root: Path) -> None:
    assert changed_lines(root, renamed(root, "models/hat", "hat-l")) == {
        "questions/bib.yml": ["recommended: [{model: hat-l, placing: direct}]"]
    }


def test_citations_follow_where_nothing_else_given_has_the_old_id(root: Path) -> None:
    assert changed_lines(root, renamed(root, "papers/hat", "hat-paper")) == {
        "models/hat.yml": ["paper: hat-paper"],
        "questions/bib.yml": ["- paper: hat-paper   # also related"],
        "questions/only-coat.yml": ["- hat-paper", "model: It is a hat [@coat; @hat-paper]."],
    }


def test_a_record_renamed_back_has_no_former_id_that_is_its_own(root: Path) -> None:
    for old, new in (("questions/bib", "race"), ("questions/race", "bib")):
        for path, text in renamed(root, old, new).items():
            (root / path).unlink() if text is None else (root / path).write_text(text)
    assert load_catalog(root).questions["bib"].formerly == ("race",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"title: A Cap\r\nformerly:\r\n- old\r\n", "title: A Cap\r\nformerly:\r\n- old\r\n- cap\r\n"),
        (b"title: A Cap\nformerly: [old, beret]\nyear: 2021", "title: A Cap\nformerly:\n- old\n- cap\nyear: 2021"),
        (b"title: A Cap", "title: A Cap\nformerly:\n- cap\n"),
    ],
    ids=["Windows", "on one line", "no last line end"],
)
def test_the_old_id_is_kept_however_the_file_is_written(root: Path, text: bytes, expected: str) -> None:
    (root / "papers" / "cap.yml").write_bytes(text)
    changes = rename(load_catalog(root), "cap", "beret", lambda path: (root / path).read_bytes().decode())
    assert changes["papers/beret.yml"] == expected
    assert load_catalog(root, changes).papers["beret"].formerly[-1] == "cap"


def test_a_file_that_takes_no_further_line_is_named(root: Path) -> None:
    (root / "papers" / "cap.yml").write_text("{title: A Cap}")
    with pytest.raises(NotRenamed, match=r"catalog/papers/cap.yml is written in a way that takes no further line"):
        renamed(root, "cap", "beret")


def test_a_mention_behind_a_byte_order_mark_follows(root: Path) -> None:
    text = "related: [hat]\nquestion: Which hat?\n"
    (root / "questions" / "marked.yml").write_text(f"\ufeff{text}", encoding="utf-8")
    assert renamed(root, "papers/hat", "cap")["questions/marked.yml"] == text.replace("[hat]", "[cap]")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("cote", "jacket", "there is no record 'cote'; did you mean 'coat'?"),
        ("hat", "cap", "'hat' has several records: write papers/hat or models/hat"),
        ("papers/hat", "coat", "'coat' is the id of another record"),
        ("papers/hat", "../cap", "'../cap' is no id"),
        ("papers/hat", "сар", "'сар' is no id"),
        ("papers/hat", "con", "'con' is no id"),
    ],
)
def test_what_cannot_be_renamed_is_refused_with_the_reason(root: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(NotRenamed, match=reason.replace("?", r"\?")):
        renamed(root, old, new)


@pytest.mark.parametrize(
    "record", ["tasks/deblurring", "papers/hat", "models/hat", "papers/coat", "questions/bib", "questions/only-coat"]
)
def test_a_rename_in_memory_is_the_rename_on_disk(root: Path, record: str) -> None:
    folder, _, old = record.partition("/")
    changes = renamed(root, record, "aaa-new")
    in_memory = with_new_ids(load_catalog(root), {(folder, old): "aaa-new"})
    on_disk = load_catalog(root, changes)
    assert in_memory == on_disk
    assert list(map(repr, in_memory.records())) == list(map(repr, on_disk.records()))  # in the same order, too
    assert {key: source.path for key, source in in_memory.sources.items()} == {
        key: source.path for key, source in on_disk.sources.items()
    }
