"""A record becomes YAML that gives the same record again, byte for byte, and a file is written whole or not at all."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.catalog.amending import amended
from generator.catalog.fields import Listed, Nested, entries_of, is_required
from generator.catalog.identifying import is_id
from generator.catalog.loading import read_record
from generator.catalog.records import RECORD_TYPES, Model, Paper, Question, Recommended, Related, Summary
from generator.catalog.slots import led_on, odd_brace
from generator.catalog.values import (
    Address,
    Aside,
    Case,
    Choice,
    Day,
    ModelName,
    Name,
    OldId,
    Phrase,
    Prose,
    Reference,
    Sentences,
    Slotted,
    Text,
    Year,
    is_address,
)
from generator.catalog.writing import record_text, write_atomically
from generator.links.link import Link

if TYPE_CHECKING:
    from collections.abc import Callable

TRICKY = st.sampled_from(
    re.findall(
        r"\S+",
        """
        yes No null ~ 1.0 007 0x1F 1:30 .inf 2026-11-22 = << - -a ? : a: :a a:b #a a#b {a} [a] &a *a !a | > % @ ` ' " ,
        --- ... 🧠 日本語 עברית العربية ﷽ é e\u0301 \u200d 👨\u200d👩 null: 'a' "a" <b> {{a}} $x \\n a\\ \\
        """,
    )
)
LETTERS = st.characters(exclude_categories=["Cs", "Cn", "Co", "Cc", "Cf", "Zl", "Zp"])
WORDS = st.lists(
    st.one_of(TRICKY, st.text(LETTERS, min_size=1, max_size=12), st.just("plain words")), min_size=1, max_size=30
)
LINES = WORDS.map(" ".join)
ID = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True).filter(is_id)
LINKS = [
    "https://arxiv.org/abs/2409.02097",
    "https://github.com/Huage001/LinFusion",
    "https://openaccess.thecvf.com/content/ICCV2021/papers/Cho_Rethinking_Coarse-To-Fine_Approach_in_Single_Image.pdf",
    "https://doi.org/10.1109/5.771073",
]


def one_line(longest: int) -> st.SearchStrategy[str]:
    return LINES.map(lambda text: " ".join(text.split())[:longest].strip() or "a word")


def paragraphs() -> st.SearchStrategy[str]:
    """Lines as they come, of which the last says something."""
    odd = st.sampled_from(["", "  indented", "\ttab", "- a list", "# no heading"])
    lines = st.lists(st.one_of(LINES.map(str.rstrip), odd), max_size=4)
    return st.tuples(lines, one_line(80)).map(lambda found: "\n".join([*found[0], found[1]]).strip("\n"))


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value that a field of this kind may have."""
    return VALUES[type(kind)](kind)


def several(kind: Listed) -> st.SearchStrategy[Any]:
    found = st.lists(values(kind.of), min_size=kind.least, max_size=min(3, kind.most), unique=True)
    return found.map(tuple)


VALUES: dict[type[Any], Callable[[Any], st.SearchStrategy[Any]]] = {
    Text: lambda kind: one_line(kind.longest),
    Name: lambda kind: one_line(kind.longest).filter(lambda text: not is_address(text)),
    ModelName: lambda _: st.sampled_from(["IDM-VTON", "SAM 2", "Real-ESRGAN"]),
    Sentences: lambda kind: one_line(kind.longest).map(
        lambda text: f"{' '.join(text.split()[: kind.most_words])[:-1]}."
    ),
    Aside: lambda _: st.sampled_from(["what is noticed, as numbers", "100%", "the reader's own", "no such thing"]),
    Phrase: lambda kind: one_line(kind.longest).map(lambda text: " ".join(["odd", *text.split()][: kind.most_words])),
    Prose: lambda _: paragraphs(),
    Slotted: lambda _: paragraphs().filter(lambda text: odd_brace(text) is None and led_on(text) is None),
    Case: lambda kind: paragraphs().filter(lambda text: len(text) >= kind.shortest),
    Reference: lambda _: ID,
    OldId: lambda _: ID,
    Address: lambda _: st.sampled_from(LINKS).map(Link.parse),
    Day: lambda _: st.dates(min_value=dt.date(1000, 1, 1)),
    Year: lambda kind: st.integers(kind.first, kind.last),
    Choice: lambda kind: st.sampled_from(kind.words),
    Nested: lambda kind: records(kind.record),
    Listed: several,
}


def records(record_type: type[Any]) -> st.SearchStrategy[Any]:
    """Any record of a type, with any of its fields left out."""
    needed = {one.name for one in fields(record_type) if is_required(one)}
    known = {name: values(entry.kind) for name, entry in entries_of(record_type).items()}
    known |= {"id": st.just("an-id")} if "id" in needed else {}
    required = {name: value for name, value in known.items() if name in needed}
    optional = {name: value for name, value in known.items() if name not in needed}
    return st.fixed_dictionaries(required, optional=optional).map(lambda found: record_type(**found))


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_record_comes_back_equal(record_type: type[Any], data: st.DataObject) -> None:
    record = data.draw(records(record_type))
    text = record_text(record)
    again, reader = read_record(record_type, text, "file.yml", "an-id")
    assert [str(problem) for problem in reader.problems] == []
    assert again == record
    assert record_text(again) == text


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_completed_record_reads_as_if_written_whole(data: st.DataObject) -> None:
    whole = data.draw(records(Paper))
    bare = Paper(id="an-id", title=whole.title, venue=whole.venue)
    text = amended(record_text(bare), bare, whole)
    assert text is not None
    assert text.startswith("# yaml-language-server")
    assert read_record(Paper, text, "file.yml", "an-id")[0] == whole


def test_the_text_a_reviewer_sees() -> None:
    paper = Paper(
        id="linfusion",
        title="LinFusion: 1 GPU, 1 Minute, 16K Image",
        other_titles=("On", "2026"),
        link=Link.parse("http://arxiv.org/pdf/2409.02097v3.pdf"),
        year=2024,
        summary=Summary(by="authors", text="It is linear.\n\n- A list: 16K 🧠"),
    )
    assert record_text(paper) == (
        "# yaml-language-server: $schema=../../docs/schemas/papers.json\n"
        "title: 'LinFusion: 1 GPU, 1 Minute, 16K Image'\n"
        "other_titles:\n- 'On'\n- '2026'\n"
        "link: https://arxiv.org/abs/2409.02097\n"
        "year: 2024\n"
        "summary:\n  by: authors\n  text: |\n    It is linear.\n\n    - A list: 16K 🧠\n"
    )


def test_a_given_work_without_a_placing_is_its_id_alone() -> None:
    question = Question(
        id="q",
        question="How?",
        recommended=(Recommended(model="net"), Recommended(model="old-net", placing="beside", why="It is older.")),
        related=(Related(paper="hat"), Related(paper="other", placing="not")),
        added=dt.date(2026, 11, 22),
    )
    assert record_text(question).endswith(
        "recommended:\n- net\n- model: old-net\n  placing: beside\n  why: It is older.\n"
        "related:\n- hat\n- paper: other\n  placing: not\nadded: 2026-11-22\n"
    )


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_the_shipped_records_come_back_equal(record_type: type[Any]) -> None:
    for path in (Path(__file__).parents[2] / "catalog" / record_type.folder).glob("*.yml"):
        record, _ = read_record(record_type, path.read_text(encoding="utf-8"), path.name, path.stem)
        assert record is not None
        assert read_record(record_type, record_text(record), path.name, path.stem)[0] == record


def test_a_file_is_written_with_its_folder(tmp_path: Path) -> None:
    assert write_atomically(tmp_path / "models" / "hat.yml", "name: HAT 🎩\n")
    assert (tmp_path / "models" / "hat.yml").read_bytes() == "name: HAT 🎩\n".encode()


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "hat.yml"
    write_atomically(path, "name: HAT\n")
    before = path.stat()
    assert not write_atomically(path, "name: HAT\n")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hat.yml"
    write_atomically(path, "name: HAT\n")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, "name: Another\n")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("hat.yml", "name: HAT\n")]


def test_a_model_is_written_with_its_long_link_on_one_line() -> None:
    model = Model(id="m", name="M", link=Link.parse(LINKS[2]))
    assert f"link: {LINKS[2]}\n" in record_text(model)
