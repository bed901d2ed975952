"""What people fill in is read as if it stood in a record's file."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.catalog.fields import entries_of, is_required
from generator.catalog.filling import ASKED, Unfit, fill, lines_in, link_in, one_in, reasons_against, with_hints
from generator.catalog.loading import load_catalog
from generator.catalog.records import RECORD_TYPES, Model, Paper, Term

if TYPE_CHECKING:
    from generator.catalog.filling import Answers

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_every_field_that_is_needed_is_asked_for(record_type: type) -> None:
    asked = ASKED[record_type.folder]  # type: ignore[attr-defined]
    assert set(asked) <= set(entries_of(record_type))
    assert {one.name for one in fields(record_type) if is_required(one)} - {"id"} <= set(asked)


def test_answers_become_a_record_with_values_of_the_right_kind() -> None:
    paper = fill(Paper, "kites", {"title": "Kites  at Rest", "year": "2024", "summary": "They rest."}, CATALOG)
    assert (paper.title, paper.year, paper.summary and paper.summary.by) == ("Kites at Rest", 2024, "authors")
    assert fill(Term, "tail", {"term": "Tail", "meaning": "The end.", "aliases": ("end",)}, CATALOG).aliases == ("end",)


def test_all_that_does_not_fit_is_said_with_its_field() -> None:
    with pytest.raises(Unfit) as unfit:
        fill(Paper, "kites", {"title": "x" * 301, "year": "soon", "link": "https://localhost/"}, CATALOG)
    assert [reason.split(":")[0] for reason in unfit.value.reasons] == ["title", "link", "year"]


def test_one_answer_is_held_against_its_field_alone() -> None:
    assert reasons_against("models", "task", "kite-sharpening", CATALOG) == ()
    assert reasons_against("models", "task", "kite-sharpenin", CATALOG) == (
        "task: there is no 'kite-sharpenin' in tasks/ (did you mean 'kite-sharpening'?)",
    )


def test_a_task_may_be_named_as_its_page_names_it() -> None:
    assert reasons_against("models", "task", "Kite sharpening", CATALOG) == ()
    assert fill(Model, "k", {"name": "K", "task": "Kite Sharpening"}, CATALOG).task == "kite-sharpening"
    assert reasons_against("effects", "tasks", ("Kite sharpening",), CATALOG) == ()
    assert reasons_against("models", "task", "kite sharpner", CATALOG) == (
        "task: there is no 'kite-sharpner' in tasks/ (did you mean 'kite-sharpening'?)",
    )


def test_what_an_address_tells_gives_way_to_what_is_said() -> None:
    link = "https://openaccess.thecvf.com/content/ICCV2023/papers/Doe_Round_Corners_ICCV_2023_paper.pdf"
    told = with_hints("papers", {"link": link, "venue": "ICCV 2023"})
    assert (told["title"], told["year"], told["venue"]) == ("Round Corners", "2023", "ICCV 2023")


def test_answers_are_read_as_one_value_or_as_lines() -> None:
    answers: Answers = {"a": "one\n\n two ", "b": ("x", " ", "y")}
    assert lines_in(answers, "a") == ("one", " two ")
    assert lines_in(answers, "b") == ("x", "y")
    assert (one_in(answers, "b"), one_in(answers, "c"), lines_in(answers, "c")) == ("x   y", "", ())
    assert link_in({"link": "no link"}, "link") is None
    assert str(link_in({"link": "arXiv:2101.00001v2"}, "link")) == "https://arxiv.org/abs/2101.00001"
