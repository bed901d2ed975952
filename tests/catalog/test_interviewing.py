"""The talk in which a person adds a record in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.catalog.filling import Unfit
from generator.catalog.interviewing import interview
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from generator.catalog.filling import Answers

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")


class Person:
    """Types the given lines and remembers what was shown."""

    def __init__(self, *lines: str) -> None:
        self._lines = iter(lines)
        self.shown = ""

    def __call__(self, text: str) -> str:
        self.shown += text
        return next(self._lines)


def test_a_question_is_asked_for_field_by_field() -> None:
    person = Person(
        *("How did my kite", "get sharp?", ""),  # the question, pasted with its line break
        *("https://arxiv.org/abs/2409.02097", "windnet", ""),  # the first is refused, only it is asked for again
        *("",),  # no papers
        *("How a kite got sharp",),
        *("sharpen kite", "unblur kite", ""),
        *("kite-shapening", "kite-sharpening"),  # the first has a typing error
    )
    answers = interview("questions", {}, CATALOG, person)
    assert answers == {
        "question": "How did my kite\nget sharp?",
        "recommended": ("windnet",),
        "title": "How a kite got sharp",
        "also_asked": ("sharpen kite", "unblur kite"),
        "task": "kite-sharpening",
    }
    assert "! write the name of the model before its address" in person.shown
    assert "! task: there is no 'kite-shapening' in tasks/ (did you mean 'kite-sharpening'?)" in person.shown


def test_without_a_model_or_a_paper_both_are_asked_for_again_at_once() -> None:
    person = Person("How did it fly?", "", "", "", "", "windnet", "", "", "", "")
    assert interview("questions", {}, CATALOG, person) == {"question": "How did it fly?", "related": ("windnet",)}
    assert "! name at least one model or paper: the answer may draw on nothing else" in person.shown


def test_the_abstract_of_a_new_paper_is_asked_for() -> None:
    given: Answers = {"question": "How?", "recommended": (), "title": "T", "also_asked": (), "task": "kite-counting"}
    person = Person("Tails https://arxiv.org/abs/2409.02097", "We draw", "tails.", "", "abacus", "")
    assert interview("questions", given, CATALOG, person)["related"] == (
        "Tails https://arxiv.org/abs/2409.02097\n> We draw\n> tails.",
        "abacus",
    )


def test_the_line_of_another_paper_is_not_taken_for_an_abstract() -> None:
    given: Answers = {"question": "How?", "recommended": (), "title": "T", "also_asked": (), "task": "kite-counting"}
    tails, strings = "Tails https://arxiv.org/abs/2409.02097", "Strings https://arxiv.org/abs/2409.02098"
    told = "We draw tails. Code: https://github.com/kite-lab/tails"
    person = Person(tails, strings, "", told, "", strings, "", "")
    assert interview("questions", given, CATALOG, person)["related"] == (f"{tails}\n> {told}", strings)
    assert "! that names another work and is no abstract" in person.shown


def test_what_the_catalog_has_already_is_told_at_once() -> None:
    person = Person("https://arxiv.org/abs/2101.00001")
    with pytest.raises(Unfit, match=r"this link is in the catalog already: catalog/papers/windnet\.yml"):
        interview("papers", {}, CATALOG, person)
    with pytest.raises(Unfit, match=r"this term is in the catalog already: catalog/terms/encoder\.yml"):
        interview("terms", {}, CATALOG, Person("encoder"))


def test_the_shelves_and_examples_are_shown() -> None:
    person = Person("Kite Flying", "Restoration", "wind", "a kite", "Fly it.", "", "", "", "", "")
    assert interview("tasks", {}, CATALOG, person)["family"] == "Restoration"
    assert "There are Recognition, Restoration." in person.shown
    assert "Other names in use. For example: deblur, motion deblurring\n" in person.shown


def test_what_an_address_tells_is_offered_and_what_is_needed_is_asked_again() -> None:
    person = Person("https://github.com/kites/KiteGAN", "", "", "", "", "", "", "")
    assert interview("models", {}, CATALOG, person) == {"code": "https://github.com/kites/KiteGAN", "name": "KiteGAN"}
    assert "[KiteGAN]" in person.shown
    person = Person("", "", "A meaning.", "", "")
    assert interview("terms", {"term": "Tail"}, CATALOG, person)["meaning"] == "A meaning."
    assert "! this is needed" in person.shown
