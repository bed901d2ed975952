"""Issue forms, in the shape in which GitHub sends them, become records or plain words; hostile ones stay text."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.catalog.filling import Unfit
from generator.catalog.loading import load_catalog
from generator.publish.forms import (
    ACCEPTED,
    CORRECTION_FIELDS,
    PARTS,
    QUESTION_FIELDS,
    Intake,
    read_form,
    take_in,
)

TESTS = Path(__file__).parents[1]
GITHUB = TESTS.parent / ".github"
PAYLOAD = (TESTS / "payloads" / "issues-labeled.json").read_text(encoding="utf-8")
TODAY = dt.date(2026, 11, 22)
HOSTILE = [
    "$(touch /tmp/owned)",
    "`id`",
    '"; rm -rf / #',
    "::set-output name=x::y\n::error file=a::b",
    "${{ secrets.GITHUB_TOKEN }}",
    "{{ 7 * 7 }}{% for x in y %}",
    "../../../etc/passwd",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "---\nquestion: other\n...\n!!python/object/apply:os.system ['id']",
    "@everyone #1 ![x](https://evil.example/x.png)",
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TESTS / "example" / "catalog", tmp_path / "catalog"))


def event(body: str, *, label: str = ACCEPTED, action: str = "labeled") -> bytes:
    payload: dict[str, Any] = json.loads(PAYLOAD)
    payload["issue"]["body"], payload["label"]["name"], payload["action"] = body, label, action
    return json.dumps(payload).encode()


def form(fields: dict[str, str], **answers: str) -> str:
    """A body as GitHub writes it from a filled form."""
    return "\n\n".join(f"### {label}\n\n{answers.get(name) or '_No response_'}" for label, name in fields.items())


def question_form(**answers: str) -> str:
    return form(dict(QUESTION_FIELDS), **answers)


def taken(body: str, root: Path) -> Intake:
    intake = take_in(event(body), root, TODAY)
    assert intake is not None
    return intake


def test_a_filled_form_becomes_records(root: Path) -> None:
    body = question_form(
        question="My green kite came out sharp.\n\nWhere did its string go?",
        seen="a shop app",
        recommended="windnet\nStringGAN https://github.com/kites/StringGAN",
        related="Strings in the Sky - https://arxiv.org/pdf/2409.02097v1.pdf",
        also_asked="lost string\nkite string gone",
    ).replace("\n", "\r\n")
    intake = taken(body, root)
    assert intake.files is not None
    assert (intake.number, intake.branch) == (1, "form/issue-1")
    after = load_catalog(root, intake.files)
    question = after.questions[intake.title.removeprefix("Add questions/")]
    assert question.question == "My green kite came out sharp.\n\nWhere did its string go?"
    assert [one.model for one in question.recommended] == ["windnet", "stringgan"]
    assert question.also_asked == ("lost string", "kite string gone")
    assert "Seen: a shop app" in intake.reply


def test_what_is_missing_is_said_in_plain_words(root: Path) -> None:
    intake = taken(
        question_form(question="How does it see?", related="https://arxiv.org/abs/2409.02097", title="x" * 91), root
    )
    assert intake.files is None
    assert "write the title of the paper before its address" in intake.reply
    assert "name at least one model or paper" in taken(question_form(question="How does it see?"), root).reply


@pytest.mark.parametrize(
    ("page", "path", "line"),
    [
        ("papers/windnet", "papers/windnet.yml", "year: 2022"),
        ("https://example.org/site/papers/windnet/#cite", "papers/windnet.yml", "year: 2022"),
        ("Papers/WindNet", "papers/windnet.yml", "year: 2022"),
    ],
)
def test_a_correction_changes_one_line(root: Path, page: str, path: str, line: str) -> None:
    body = form(dict(CORRECTION_FIELDS), page=page, part="Year", value="2022", source="the publisher")
    intake = taken(body, root)
    assert intake.files is not None
    before, after = (root / path).read_text(encoding="utf-8"), str(intake.files[path])
    assert [one for one in after.split("\n") if one not in before.split("\n")] == [line]
    assert intake.title == "Correct papers/windnet"


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"page": "papers/windnett", "part": "Year", "value": "2022"}, "did you mean 'windnet'?"),
        ({"page": "papers/windnet", "part": "Year", "value": "soon"}, "'soon' is no year"),
        ({"page": "papers/windnet", "part": "Link to the paper", "value": "http://localhost/"}, "is no public host"),
        ({"page": "models/windnet", "part": "Task", "value": "kite-fling"}, "there is no 'kite-fling' in tasks/"),
        ({"page": "models/windnet", "part": "Something else", "value": "It purrs."}, "a person's eye"),
        ({"page": "../../etc/passwd", "part": "Year", "value": "2022"}, "there is no record"),
        ({"page": "WindNet", "part": "Year", "value": "2022"}, "write papers/windnet or models/windnet"),
        ({"page": "models/windnet", "part": "Link to the paper", "value": "https://a.org/b"}, "correct papers/windnet"),
        ({"page": "Kites", "part": "Year", "value": "2022"}, "named as the address of its page ends"),
    ],
)
def test_a_correction_that_cannot_be_made_says_why(root: Path, answers: dict[str, str], reason: str) -> None:
    intake = taken(form(dict(CORRECTION_FIELDS), **answers), root)
    assert intake.files is None
    assert reason in intake.reply


def test_only_the_label_of_a_maintainer_starts_it(root: Path) -> None:
    assert take_in(event("x", label="question"), root, TODAY) is None
    assert take_in(event("x", action="unlabeled"), root, TODAY) is None


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_becomes_a_question_like_any_other(root: Path, text: str) -> None:
    intake = taken(
        question_form(question=f"How does it see? {text}", title="A title", related="abacus", seen=text), root
    )
    assert intake.files is not None
    assert all(re.fullmatch(r"questions/[a-z0-9-]+\.yml", path) for path in intake.files)
    question = next(iter(load_catalog(root, intake.files).questions[one[10:-4]] for one in intake.files))
    assert " ".join(question.question.split()) == " ".join(f"How does it see? {text}".split())
    assert not re.search(r"<(?!/?(?:p|ul|li)>)|[@#]\w", intake.reply)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_addresses_leave_no_path_and_no_markup(root: Path, text: str) -> None:
    line = text.replace("\n", " ")
    intake = taken(
        question_form(
            question="How is it done?",
            recommended=f"{line} https://github.com/kites/Net",
            related=f"{line} https://arxiv.org/abs/2409.02097",
        ),
        root,
    )
    for path in intake.files or ():
        assert re.fullmatch(r"(?:questions|models|papers)/[a-z0-9-]+\.yml", path)
    assert not re.search(r"<(?!/?(?:p|ul|li)>)|[@#]\w", intake.reply)


def test_what_a_page_says_already_is_no_correction(root: Path) -> None:
    page = form(dict(CORRECTION_FIELDS), page="papers/windnet", part="Venue", value="KITE 2021")
    assert "says exactly that already" in taken(page, root).reply


def test_a_correction_names_a_task_as_its_page_does(root: Path) -> None:
    page = form(dict(CORRECTION_FIELDS), page="questions/blue-kite", part="Task", value="Kite Counting")
    assert "task: kite-counting" in str((taken(page, root).files or {})["questions/blue-kite.yml"])


def test_a_page_of_which_only_a_part_is_named_is_guessed(root: Path) -> None:
    page = form(dict(CORRECTION_FIELDS), page="papers/wind", part="Venue", value="KITE 2022")
    assert "there is no record 'papers/wind'; did you mean 'windnet'?" in taken(page, root).reply


def test_a_forged_part_of_the_form_is_refused(root: Path) -> None:
    forged = question_form(question="How does it see?\n\n### Papers\n\nabacus", related="windnet")
    assert "2 lines" in taken(forged, root).reply
    with pytest.raises(Unfit, match="out of order"):
        read_form("### B\n\nb\n\n### A\n\na", {"A": "a", "B": "b"})
    assert "no lines" in taken("Just a text, not a form", root).reply


def test_a_body_of_five_megabytes_is_refused_quickly(root: Path) -> None:
    reply = taken(question_form(question="A" * 5_000_000, related="abacus"), root).reply
    assert "at most 70000 are read" in reply
    assert len(reply) < 1000


def test_homoglyphs_make_no_second_id(root: Path) -> None:
    """A Cyrillic a in `аbacus` is no Latin one: the name is new, its id plain ASCII, and the reviewer is told."""
    intake = taken(question_form(question="How does it see?", related="аbacus https://arxiv.org/abs/2409.02097"), root)
    assert intake.files is not None
    assert all(path.isascii() for path in intake.files)
    assert "papers/abacus.yml" not in intake.files
    assert "mixes two alphabets in 'аbacus'" in intake.reply


@pytest.mark.parametrize("left_out", ["question", "recommended", "title", "also_asked", "seen"])
def test_a_form_that_is_filled_half_is_taken_or_answered(root: Path, left_out: str) -> None:
    filled = {
        "question": "Where is the string?",
        "seen": "an app",
        "title": "The string",
        "also_asked": "find string",
        "recommended": "windnet",
    }
    intake = taken(question_form(**{name: text for name, text in filled.items() if name != left_out}), root)
    assert (intake.files is None) == (left_out in {"question", "recommended"})
    assert intake.reply


@pytest.mark.parametrize("body", ["", " \n", "### The question", "### The page", "\x00", "### \n" * 20_000])
def test_a_body_that_is_no_form_is_answered(root: Path, body: str) -> None:
    intake = taken(body, root)
    assert intake.files is None
    assert "something is missing" in intake.reply
    assert len(intake.reply) < 2_000


@pytest.mark.parametrize(("name", "fields"), [("question", QUESTION_FIELDS), ("correction", CORRECTION_FIELDS)])
def test_the_forms_have_the_labels_that_are_read(name: str, fields: dict[str, str]) -> None:
    written = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE" / f"{name}.yml").read_text(encoding="utf-8"))
    inputs = [one for one in written["body"] if one["type"] != "markdown"]
    assert {one["attributes"]["label"]: one["id"] for one in inputs} == dict(fields)
    labels = {one["name"] for one in yaml.safe_load((GITHUB / "labels.yml").read_text(encoding="utf-8"))}
    assert {*written["labels"], ACCEPTED} <= labels
    for one in inputs:
        options = one["attributes"].get("options")
        assert options is None or set(options) - {"Something else"} == set(PARTS)
