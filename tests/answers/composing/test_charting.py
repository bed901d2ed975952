"""The flow's boxes: each a thought that stands alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.answers.composing.explanation import compose
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Explained, Item, Paper, Question, Step, Summary

TASKS = load_catalog(Path(__file__).parents[3] / "catalog").tasks
FIRST = "We propose StampNet, a network that mends stamps."


def boxes(told: str) -> tuple[str, ...]:
    paper = Paper(id="s", title="StampNet: Mending", summary=Summary(by="authors", text=f"{FIRST} {told}"))
    question = Question(id="q", question="I scanned a torn stamp. How does it mend it?")
    return compose(Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms={})).flow.model


LISTED = (
    "StampNet has two parts: (1) a reader that turns each stamp into a list of numbers, and (2) a painter of small "
    "pictures for the second half of the stamps."
)
LONG = (
    "A reader splits each stamp of the old album into eleven tiles of equal size and known place, which it then "
    "compares with the tiles of many other stamps."
)
NO_STEP = "A reader finds glue. We evaluate StampNet on torn stamps of many countries."


@pytest.mark.parametrize(
    ("told", "box"),
    [
        (LONG, "A reader splits each stamp of the old album into eleven tiles of equal size"),
        (NO_STEP, "A judge compares the edge"),
    ],
)
def test_a_box_is_whole_and_says_what_happens(told: str, box: str) -> None:
    assert any(
        one.removeprefix("StampNet: ").startswith(box)
        for one in boxes(
            f"{told} A judge compares the edge of each stamp with a list, and then predicts which tiles fit."
        )
    )


def test_a_box_announces_nothing_and_ends_no_clause_early() -> None:
    shown = boxes(LISTED)
    assert not any("two parts" in one or one.endswith(("which", "that", "…", ",")) for one in shown)


def test_a_box_is_closed_though_marks_stand_there_in_a_row() -> None:
    told = f"A reader splits each stamp of the old album into tiles{' ,' * 40} x of equal size and known place,"
    boxes = boxes_of(f"{told} so that the painter compares them with those of all other stamps and knows the year.")
    assert any(box.startswith("A reader splits each stamp of the old album into tiles") for box in boxes)


def test_a_box_says_what_something_is_turned_into() -> None:
    boxes = boxes_of('A reader turns the stamp and two sentences, such as "Torn." and "Whole.", into two short codes.')
    assert boxes[0].endswith("into two short codes")


def boxes_of(told: str) -> tuple[str, ...]:
    """The boxes of a page whose work an editor explained by a step, and by one more."""
    steps = (Step(text=told, quote="stamp"), Step(text="A painter draws the rest.", quote="rest"))
    explained = Explained(in_one_line="StampNet mends stamps.", steps=steps)
    paper = Paper(id="s", title="StampNet: Mending", explained=explained)
    question = Question(id="q", question="I scanned a torn stamp. How does it mend it?")
    return compose(Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms={})).flow.model


@pytest.mark.parametrize(
    ("question", "task", "box"),
    [
        (
            "It sent an alarm at night. How?",
            "image-quality-assessment",
            "In general: image or pair of images",
        ),
        (
            "I chair our allotment club. It wrote me an ode. How?",
            "text-generation",
            "In general: text",
        ),
        (
            "It says I was angry. It is wrong. How?",
            "emotion-recognition",
            "In general: picture of a face, voice or text",
        ),
        (
            "Same mole, same photo, two apps. How?",
            "medical-image-classification",
            "In general: X-ray, scan or photo of the body; in your case: same mole, same photo, two apps",
        ),
        (
            "I gave it a picture of the dress on her bed and there I stood in it. How?",
            "virtual-try-on",
            "The picture of the dress on her bed",
        ),
    ],
)
def test_what_goes_in_is_a_thing_of_the_story_or_what_such_models_take_and_nobody(
    question: str, task: str, box: str
) -> None:
    asked = Question(id="q", question=question, task=task)
    paper = Paper(id="s", title="StampNet: Mending", summary=Summary(by="authors", text=FIRST))
    assert compose(Evidence(question=asked, items=(Item(paper=paper),), tasks=TASKS, terms={})).flow.input == box


@pytest.mark.parametrize(
    ("question", "box"),
    [
        ("I gave it a photo of a dress. The app drew a map of the seams. How?", "A map of the seams"),
        ("I gave it a photo of a dress. It made my arm longer. How?", "It made your arm longer"),
    ],
)
def test_what_a_machine_made_is_named(question: str, box: str) -> None:
    asked = Question(id="q", question=question, task="virtual-try-on")
    assert compose(Evidence(question=asked, items=(), tasks=TASKS, terms={})).flow.output == box


def test_the_steps_of_a_work_for_another_task_stand_in_no_box() -> None:
    catalog = load_catalog(Path(__file__).parents[3] / "catalog")
    question = replace(catalog.questions["upscaled-tiny-thumbnail-2x-face"], answer=None)
    boxes = compose(catalog.evidence_for(question)).flow.model
    assert boxes[0].startswith("In general: ")
    assert boxes[-1] == "Deblur-MIMO-UNet-RealBlur: made for image deblurring, not for image super-resolution"


def test_without_a_task_no_clause_of_the_story_and_no_question_stands_in_a_box() -> None:
    asked = Question(id="q", question="I mind the pumps of two villages. Where do the words come from?")
    paper = Paper(id="s", title="StampNet: Mending", summary=Summary(by="authors", text=FIRST))
    flow = compose(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms={})).flow
    assert flow.input.startswith("In general: ")
    assert flow.output == "In general: an answer"


def test_where_nothing_was_handed_over_a_machine_that_listens_hears_what_goes_in() -> None:
    told = "A guest hides a bell in one of the rooms. The robot doesn't know the rooms, listens and rolls there. Why?"
    assert compose(Evidence(question=Question(id="q", question=told), items=(), tasks={}, terms={})).flow.input == (
        "By your story, what the robot hears"
    )
