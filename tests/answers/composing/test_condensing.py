"""The short answer and the open points of a page whose first work an editor explained."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator.answers.claims import Explanation, claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Question

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
FRIDGE = "I uploaded a photo of my fridge, and it mentioned an onion that is not there. Where does the onion come from?"
DRAGON = (
    "My dragon of 8,000 triangles got moss in 5 minutes. An image generator only paints flat pictures, so how does "
    "the pattern end up matching on all sides?"
)
WHISTLE = (
    'I whistled 6 seconds of a tune, typed "80s synth with heavy drums", and got 30 seconds of music that keeps my '
    "melody. What does AI take from my whistle, and what from the words?"
)
STITCHES = "My aunt's photo was a mush and the AI gave me a sharp one. Are those stitches recovered from the file?"


def page(question: str, paper: str) -> Explanation:
    item = Item(model=dataclasses.replace(CATALOG.models[paper], task=None), paper=CATALOG.papers[paper])
    asked = Question(id="q", question=question)
    return compose(
        Evidence(question=asked, items=(item,), tasks=CATALOG.tasks, terms=CATALOG.terms, effects=CATALOG.effects)
    )


def short(question: str, paper: str) -> list[str]:
    return [plain(claim.text) for claim in claims_of(page(question, paper).in_short)]


def left_open(question: str, paper: str) -> str:
    return " ".join(plain(claim.text) for claim in claims_of(page(question, paper).not_said))


@pytest.mark.parametrize(
    ("question", "paper", "what_it_does", "answer"),
    [
        (
            "One click on my dog's ear gave me three outlines. Why does AI offer several answers to one click?",
            "sam",
            "SAM cuts out whatever a user points at",
            "In general, a heavy part of the model reads the image once, and a light part then answers each click",
        ),
        (
            "One tap made my campfire picture bright. There is no bright version, so what did the AI learn from?",
            "zero-dce",
            "Zero-DCE brightens an underexposed photo",
            "In Zero-DCE, training needs neither pairs of dark and well-lit shots nor any example",
        ),
        (
            FRIDGE,
            "llava",
            "LLaVA gives a chat language model the ability to see",
            "In general, the language part knows",
        ),
        (
            "One still of my kitchen became a clip. How does the AI know how steam moves?",
            "dynamicrafter",
            "DynamiCrafter turns a still picture",
            "In DynamiCrafter, a text-to-video model lends its knowledge of motion",
        ),
        (
            "I deleted the middle lines of a function. How can it write toward an ending that it has not reached yet?",
            "starcoder",
            "StarCoder continues a program",
            "In StarCoder, the trained model sees both sides of a gap",
        ),
        (
            DRAGON,
            "texture-paper",
            "TEXTure paints an untextured 3D model",
            "In general, for solid objects a picture generator",
        ),
        (
            "My phone read a shop sign though glare swallowed a letter. How can AI read a letter that is not visible?",
            "parseq",
            "PARSeq reads the word",
            "In general, such a model combines what it sees with what it learned about spelling",
        ),
        (STITCHES, "diffbir", "DiffBIR restores photos", "Detail from stage two is plausible and not recovered"),
    ],
)
def test_the_short_answer_says_what_the_work_does_and_then_what_answers(
    question: str, paper: str, what_it_does: str, answer: str
) -> None:
    _, second, third = short(question, paper)
    assert second.startswith(what_it_does)
    assert third.startswith(answer)


def test_what_the_work_says_against_itself_is_not_called_unsaid() -> None:
    assert "recovered from the file" not in short(STITCHES, "diffbir")[-1]
    assert "stitches are recovered" not in left_open(STITCHES, "diffbir")


def test_a_second_thing_asked_that_no_source_names_is_said_to_be_open() -> None:
    asked = "One click gave me three outlines. Why does AI offer several, and how does it know where the edges are?"
    assert "What was given does not settle how it knows where the edges are." in left_open(asked, "sam")


def test_what_the_sources_need_not_name_is_not_held_against_them() -> None:
    asked = "The app turned a picture of my crumpled bedsheet into a rainbow. What does it work out of the cloth?"
    assert "mentions" not in left_open(asked, "dsine")


def test_where_nothing_else_is_open_it_is_open_whether_the_readers_program_is_built_like_the_work() -> None:
    asked = "She pulled one box round the liver in the program and the outline appeared. What does AI do with that box?"
    assert left_open(asked, "medsam") == "Whether the program you used works like MedSAM inside is not said."


def test_a_size_that_an_account_tells_in_words_is_not_called_untested() -> None:
    assert "reports a test" not in left_open(
        "I ran my tape through a 4x upscaler and it is sharp. How?", "realbasicvsr"
    )
    asked = "My face is 38 pixels wide in a photo and the AI restored it. How?"
    assert "reports a test with anything 38 pixels wide" in left_open(asked, "codeformer")
    asked = "I gave it a 38-pixel-wide face in a photo and the AI restored it. How?"
    assert "reports a test with anything 38 pixels wide" in left_open(asked, "codeformer")


def test_no_quotation_stands_in_the_short_answer() -> None:
    asked = "I wrote make it snow under a photo of my house and the roof was white. How does it know what to change?"
    assert not any('"' in one for one in short(asked, "instruct-pix2pix"))


def test_all_that_an_explained_work_says_against_itself_is_told_but_what_it_costs_and_how_it_is_given_out() -> None:
    asked = "I typed a sentence about a fox and got a picture, but the newspaper is gibberish. Why?"
    told = " ".join(plain(claim.text) for claim in claims_of(page(asked, "sd15-kameronski").output))
    assert "illegible text" in told
    asked = "I gave it a portrait and it speaks. How?"
    assert "terms" not in " ".join(plain(one.text) for one in claims_of(page(asked, "sadtalker").output))


def test_where_nobody_says_what_went_in_the_flow_begins_with_what_the_first_work_takes() -> None:
    asked = "The erased part shows slats at the right spacing. How does the AI keep the pattern going?"
    assert page(asked, "lama").flow.input == "One photo plus a mask that marks what to remove"


def test_the_limit_nearest_to_the_case_is_told_with_the_output() -> None:
    asked = "A stray dog ran through my 6-second clip and after removing it the pavement does not flicker. How?"
    output = " ".join(plain(claim.text) for claim in claims_of(page(asked, "propainter").output))
    assert "Areas that no frame ever reveals are made up." in output
    assert "made up" not in left_open(asked, "propainter")


def test_whoever_asks_how_it_knows_what_is_not_to_be_seen_is_told_what_the_work_makes_up() -> None:
    asked = "From one photo of a toy I got a 3D model. How does AI know the side that my photo does not show?"
    assert short(asked, "triposr")[-1].startswith("The back that the photo does not show follows what similar objects")


def test_how_many_photos_there_were_is_no_size_that_a_test_should_have() -> None:
    asked = "The app sorted 340 breakfast photos into five labels. How can AI recognize a category?"
    assert "test with" not in left_open(asked, "clip")


def test_the_step_that_keeps_a_picture_from_repetition_meets_who_asks_why_nothing_repeats_itself() -> None:
    asked = "I asked for a harbor at 8,192 pixels. What stops the AI from repeating itself?"
    model = [plain(one.text) for one in claims_of(page(asked, "demofusion").model)]
    met = [one for one in model if one.startswith("On what stops the AI from repeating itself: ")]
    assert ["which suppresses repetition" in one for one in met] == [True]


@pytest.mark.parametrize(
    ("question", "paper", "idle"),
    [
        ("I got clean text of my voice memo. How does AI find the words in that noise?", "whisper", "Sizes"),
        ("I whistled a tune and got 30 seconds of music. What does AI take from my whistle?", "musicgen", "sizes from"),
        ("My VHS tape got sharp. How does it gain detail from other frames?", "realbasicvsr", "training time"),
    ],
)
def test_the_size_of_a_model_and_the_time_of_its_making_are_no_result_for_who_asks_how_it_works(
    question: str, paper: str, idle: str
) -> None:
    assert idle not in " ".join(plain(one.text) for one in claims_of(page(question, paper).output))


@pytest.mark.parametrize(
    ("question", "paper", "step"),
    [
        (
            "I put 40 dots on a flag. How does AI keep a dot in place when it cannot see it?",
            "cotracker",
            "In CoTracker, points on the same object move together, and so a point that is covered",
        ),
        (
            WHISTLE,
            "musicgen",
            "In MusicGen, a chromagram is added in the melody version, so a hummed line is kept",
        ),
    ],
)
def test_of_steps_as_near_the_one_that_says_why_answers(question: str, paper: str, step: str) -> None:
    assert short(question, paper)[-1].startswith(step)
