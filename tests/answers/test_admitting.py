"""Proposed questions are held against the questions that are there, and their task is guessed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from generator.answers.admitting import Admitted, admit
from generator.answers.matching.resembling import Resemblances
from generator.catalog.loading import load_catalog
from generator.catalog.proposing import propose_question, propose_record

ROOT = Path(__file__).parents[2] / "catalog"
CATALOG = load_catalog(ROOT)


def admitted(**answers: str | tuple[str, ...]) -> Admitted:
    today = dt.date(2026, 11, 22)
    proposed = propose_question(answers, CATALOG, today, lambda path: (ROOT / path).read_text(), where="the form")
    return admit(proposed, load_catalog(ROOT, proposed.files))


def test_the_task_is_guessed_and_the_question_like_it_named() -> None:
    found = admitted(
        question="I upscaled a tiny postage stamp scan 12 times for a poster. How?",
        recommended="liif",
    )
    assert found.near[0].id == "stamp-12x"
    assert {"postage", "stamp", "poster"} <= set(found.near[0].words)
    assert found.remarks[0].startswith("is it the same question as questions/stamp-12x.yml")
    assert found.remarks[1].startswith("its words 'upscaled' point to the task image-super-resolution, which its page")


def test_a_guess_is_no_editors_decision() -> None:
    found = admitted(question="I upscaled a tiny postage stamp scan 12 times for a poster. How?", recommended="liif")
    assert "task:" not in str(found.files[f"{found.record}.yml"])


def test_a_task_to_which_only_the_works_point_is_told_as_such() -> None:
    found = admitted(question="I have two white hens. The app names them, although I cannot. How?", related="adain")
    guess, heading = found.remarks
    assert guess.startswith("what was given for it points to the task style-")
    assert heading == "its page is headed 'I have two white hens. How?' until you write a `title`"


@pytest.mark.parametrize(
    ("words", "work"),
    [("How does it see?", "ddcolor"), ("The photo of my cake was blurred and the app sharpened it. How?", "mimo-unet")],
    ids=["the works", "the works and two everyday words"],
)
def test_what_many_questions_share_makes_no_two_the_same(words: str, work: str) -> None:
    assert admitted(question=words, recommended=work).near == ()


def test_a_question_whose_task_is_not_known_is_told() -> None:
    found = admitted(question="How does it hum?", related="Humming for Beginners https://example.org/humming")
    assert found.remarks[0] == (
        "its words point to no task of the vocabulary: name one under `task`, or add one with `new task`"
    )


def test_a_task_that_the_author_names_stays() -> None:
    found = admitted(question="How was my stamp enlarged?", recommended="liif", task="image-deblurring")
    assert "task: image-deblurring\n" in str(found.files[f"{found.record}.yml"])


def test_a_paper_is_admitted_as_it_is() -> None:
    proposed = propose_record("papers", {"title": "A New Paper"}, CATALOG)
    assert admit(proposed, CATALOG).files == proposed.files


def test_few_questions_of_the_catalog_are_asked_whether_they_are_the_same() -> None:
    resemblances = Resemblances(CATALOG.questions.values())
    asked = [one.id for one in CATALOG.questions.values() if resemblances.of(one)]
    assert len(asked) <= len(CATALOG.questions) / 20  # people decide; a question like another one may come in


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (
            "The AI split my grandma's concert tape; where did the crowd go, and why not with the singing?",
            "1974-concert",
        ),
        ("I took a photo of a bike race, the bib number was a smear, and it came out sharp", "bike-spokes"),
        ("Old gray wedding picture, colored bouquet, white veil: how does it choose the colors?", "wedding-1931"),
    ],
)
def test_the_same_question_in_other_words_is_found(words: str, same: str) -> None:
    assert admitted(question=words, related="clip").near[0].id == same
