"""`new`: a record is added, shown and compared, or nothing is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.cli import main
from generator.cli.speaking import GOOD, INTERRUPTED, MISTAKES
from tests.cli.terminals import on_a_terminal

if TYPE_CHECKING:
    from pathlib import Path


def test_a_question_is_added_shown_and_compared(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = "My red kite was a smear at 1/30 of a second. Where did the AI get its tails from?"
    command = ["new", "question", "--question", words, "--recommended", "windnet", "--no-questions"]
    assert main(command) == GOOD
    out, err = capsys.readouterr()
    (record,) = re.findall(r"generator show (\S+)", out)
    assert "is it the same question as questions/red-kite.yml" in err
    assert main(["check"]) == GOOD
    assert main(["show", record]) == GOOD
    assert "Where did the AI get its tails from?" in capsys.readouterr().out
    assert main(["compare", "HEAD"]) == GOOD
    assert f"added    {record}.md" in capsys.readouterr().out
    assert main(command) == MISTAKES
    assert f"in the catalog already: catalog/{record}.yml" in capsys.readouterr().err
    assert record.removeprefix("questions/") in load_catalog(catalog).questions


def test_what_does_not_fit_leaves_no_file(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(catalog.rglob("*"))
    assert main(["new", "model", "--name", "X", "--task", "kite-sharpenin", "--no-questions"]) == MISTAKES
    assert "did you mean 'kite-sharpening'?" in capsys.readouterr().err
    assert sorted(catalog.rglob("*")) == before


def test_a_person_is_asked_in_a_terminal(catalog: Path) -> None:
    shown, status = on_a_terminal(
        ["new", "question"],
        [
            *("Who cut the string of my kite?", ""),
            *("windnt", "windnet", ""),  # a typing error is told, and only this line asked for again
            *("Strings in the Sky https://arxiv.org/abs/2409.02097", "We draw strings.", "", ""),
            *("Where the string went", "", "kite-counting"),
        ],
    )
    assert status == GOOD
    assert "! there is no model 'windnt' in the catalog (did you mean 'windnet'?)" in shown
    assert "wrote catalog/questions/cut-string-kite.yml\n" in shown
    after = load_catalog(catalog)
    question, paper = after.questions["cut-string-kite"], after.papers["strings-in-the-sky"]
    assert ([one.model for one in question.recommended], question.task) == (["windnet"], "kite-counting")
    assert paper.summary
    assert paper.summary.text == "We draw strings."


def test_an_interview_that_is_ended_writes_nothing(catalog: Path) -> None:
    before = sorted(catalog.rglob("*"))
    shown, status = on_a_terminal(["new", "question"], ["Who cut the string?", "\x04"])  # Ctrl-D
    assert (status, "Traceback" in shown) == (INTERRUPTED, False)
    assert sorted(catalog.rglob("*")) == before


def test_a_mistyped_id_makes_no_record(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(catalog.rglob("*"))
    command = ["new", "question", "--question", "Who cut it?", "--recommended", "windnt", "--related", "abacuss"]
    assert main([*command, "--no-questions"]) == MISTAKES
    assert capsys.readouterr().err.splitlines() == [
        "there is no model 'windnt' in the catalog (did you mean 'windnet'?)",
        "there is no paper 'abacuss' in the catalog (did you mean 'abacus'?)",
    ]
    assert sorted(catalog.rglob("*")) == before


@pytest.mark.usefixtures("catalog")
def test_what_is_wrong_with_a_question_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["new", "question", "--question", "Why? " * 1000, "--recommended", "windnet", "--no-questions"]
    assert main(command) == MISTAKES
    assert capsys.readouterr().err.startswith("question: this has 4999 characters (at most 4000 are allowed)")


@pytest.mark.usefixtures("catalog")
def test_where_nobody_is_asked_the_options_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "term", "--no-questions"]) == MISTAKES
    assert capsys.readouterr().err.splitlines() == [
        "'term' is missing (The word as papers write it.)",
        "'meaning' is missing (One or two plain sentences without other jargon.)",
        "nobody was asked here; what is to be said is said by --term, --meaning, --aliases, --not-in",
    ]


def test_a_question_that_may_be_there_already_is_written_when_its_author_says_so(catalog: Path) -> None:
    before = sorted(catalog.rglob("*"))
    words = ("My red kite was a smear at 1/30 of a second. Where did the AI get its tails from?", "")
    shown, status = on_a_terminal(["new", "question"], [*words, "windnet", "", "", "", "", "", "no"])
    assert "is it the same question as questions/red-kite.yml" in shown
    assert (status, sorted(catalog.rglob("*"))) == (MISTAKES, before)
    shown, status = on_a_terminal(["new", "question"], [*words, "windnet", "", "", "", "", "", "yes"])
    assert (status, "wrote catalog/questions/" in shown) == (GOOD, True)
