"""What editors wrote of works decides how they bear on a question."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.answers.matching.explained import named_by, takes_instead
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Question, Related

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
DRAGON = "I gave it a bare 3D dragon and the words mossy stone, and moss ran from snout to tail. How does it match?"
RAIN = "My dashcam still from a downpour had white streaks and the AI wiped them off; the next day it cleared"


def evidence(question: str, recommended: tuple[str, ...], *related: str) -> Evidence:
    items = [_recommended(one) for one in recommended]
    items += [Item(paper=CATALOG.papers[one], related=Related(paper=one)) for one in related]
    asked = Question(id="q", question=question)
    return Evidence(
        question=asked, items=tuple(items), tasks=CATALOG.tasks, terms=CATALOG.terms, effects=CATALOG.effects
    )


def _recommended(paper: str) -> Item:
    model = dataclasses.replace(CATALOG.models[paper], task=None)
    return Item(model=model, paper=CATALOG.papers[CATALOG.models[paper].paper or paper])


def placing(given: Evidence, paper: str) -> str:
    return compose(given).placed[paper].placing


def test_a_work_on_the_task_that_starts_from_other_media_explains_nothing_here() -> None:
    given = evidence(DRAGON, ("texture-paper",), "singan")
    assert takes_instead(given.items[1], given) == "from pictures, not from 3D data"
    assert placing(given, "singan") == "not"
    assert "texture synthesis from pictures, not from 3D data" in compose(given).placed["singan"].apart


@pytest.mark.parametrize(
    ("question", "recommended", "related", "why"),
    [
        (
            "I walked round my bicycle and took 80 photos. How does AI show views that I never photographed?",
            "gaussian-splatting",
            "zero123",
            "has one photo and must invent the unseen sides",
        ),
        (
            "I uploaded five photos of my three-legged dog Bruno. How does the AI keep him apart from dogs in general?",
            "dreambooth",
            "photomaker",
            "for pictures of people",
        ),
    ],
)
def test_a_work_that_needs_another_number_or_kind_of_pictures_explains_nothing_here(
    question: str, recommended: str, related: str, why: str
) -> None:
    placed = compose(evidence(question, (recommended,), related)).placed[related]
    assert placed.placing != "direct"
    assert why in placed.apart


def test_a_work_on_people_helps_whoever_asks_of_a_person() -> None:
    asked = "I uploaded five photos of my sister and asked for her as an astronaut. How does AI know her?"
    assert placing(evidence(asked, ("dreambooth",), "photomaker"), "photomaker") == "direct"


@pytest.mark.parametrize(
    ("question", "recommended", "related", "by"),
    [
        (DRAGON, "texture-paper", "controlnet", "it is built on the kind of model"),
        ("I showed it my fridge and asked what to cook, and it answered. How?", "llava", "clip", "it names it"),
        ("She pulled a box round the liver in a CT picture. What does AI do with it?", "medsam", "sam", "it names it"),
    ],
)
def test_what_the_recommended_work_is_built_on_is_never_of_no_help(
    question: str, recommended: str, related: str, by: str
) -> None:
    given = evidence(question, (recommended,), related)
    assert named_by(given.items[1], given) is given.items[0], by
    assert placing(given, related) != "not"


@pytest.mark.parametrize(("recommended", "related"), [("whisper", "m2m100"), ("vitpose", "hamer")])
def test_the_same_design_is_no_kinship(recommended: str, related: str) -> None:
    given = evidence("I spoke and got text. How?", (recommended,), related)
    assert named_by(given.items[1], given) is None


def test_both_halves_of_a_question_find_their_work() -> None:
    assert (
        placing(evidence(f"{RAIN} a foggy shot, too. How?", ("promptir",), "dehazeformer"), "dehazeformer") == "direct"
    )
    assert (
        placing(evidence(f"{RAIN} a second one, too. How?", ("promptir",), "dehazeformer"), "dehazeformer") == "beside"
    )


def test_a_recommended_work_that_prepares_what_the_other_takes_stands_before_it_in_the_flow() -> None:
    asked = 'My phone read "BAKERY" off a curved shop sign. How can AI read a letter that is not visible?'
    page = compose(evidence(asked, ("parseq", "craft")))
    told = " ".join(plain(claim.text) for claim in claims_of(page.model))
    assert page.flow.model[0].startswith("CRAFT finds where words stand")
    assert told.index("First: CRAFT finds") < told.index("A second heat map") < told.index("Then: PARSeq reads")


def test_a_work_with_the_task_among_its_own_is_not_told_to_be_on_another() -> None:
    asked = "Our logo was saved as a JPEG about 20 times and is full of squares. How can it clean them?"
    assert "as one of several tasks" in compose(evidence(asked, ("fbcnn",), "swinir")).placed["swinir"].apart


def test_a_model_that_does_not_do_what_was_done_does_not_name_the_task() -> None:
    asked = "I upscaled a tiny thumbnail by 2x and it came out unexpectedly sharp. How can AI enlarge a small image?"
    page = compose(evidence(asked, ("mimo-unet",), "featsharp", "mask2alpha", "pouf"))
    assert page.recognition.task
    assert page.recognition.task.id == "image-super-resolution"
    assert page.placed["mimo-unet"].placing == "beside"
    told = " ".join(plain(claim.text) for claim in claims_of(page.model))
    assert "MIMO-UNet stands beside image super-resolution." in told
    assert "FeatSharp" not in told
    assert "In the end, when" not in told
    assert ", here " not in told
    assert plain(list(claims_of(page.in_short))[-1].text).endswith("and keeps the size.")


def test_the_task_of_every_question_of_the_catalog_is_recognized_without_its_editor() -> None:
    missed = {
        one.id: found.id if found else None
        for one in CATALOG.questions.values()
        for found in [compose(_without_editor(one)).recognition.task]
        if (found.id if found else None) != one.task
    }
    assert missed == {}


def _without_editor(question: Question) -> Evidence:
    bare = dataclasses.replace(question, task=None, answer=None)
    given = CATALOG.evidence_for(bare)
    items = [
        dataclasses.replace(one, model=dataclasses.replace(one.model, task=None)) if one.model else one
        for one in given.items
    ]
    return dataclasses.replace(given, items=tuple(items))


def test_a_gist_of_two_sentences_is_joined_by_more_than_a_comma() -> None:
    told = compose(evidence(RAIN, ("promptir",), "zero-dce")).placed["zero-dce"].why
    assert "for every pixel, and it learned without example pairs" in told


def test_a_model_that_starts_from_words_does_not_name_what_was_done_to_a_picture() -> None:
    asked = CATALOG.questions["upscaled-tiny-character-drawing-12x"].question
    page = compose(evidence(asked, ("txt2img-stablediffusionv1-qgo-promptingreal",), "linfusion", "featsharp"))
    assert page.recognition.task
    assert page.recognition.task.id == "image-super-resolution"


def test_a_work_that_needs_points_set_by_hand_helps_nobody_who_set_none() -> None:
    written = 'I wrote "make it snow" under a photo of my house. How does the AI know what to change?'
    dragged = 'I wrote "smile" under a photo and dragged two points of the mouth. How does the AI change it?'
    assert placing(evidence(written, ("instruct-pix2pix",), "draggan"), "draggan") == "not"
    assert placing(evidence(dragged, ("instruct-pix2pix",), "draggan"), "draggan") == "direct"


def test_a_work_on_another_task_is_near_only_by_a_task_of_the_recommended_one_or_a_kindred_task() -> None:
    asked = "I gave one flat photo of a staircase and got how far away each step is. How does AI see depth?"
    given = evidence(asked, ("depth-anything-v2",), "raft", "marigold")
    assert placing(given, "raft") == "not"
    assert placing(given, "marigold") == "direct"


def test_a_work_of_no_use_is_told_by_what_it_does_and_only_one_that_is_far_off_as_no_help() -> None:
    given = evidence("I wrote a phrase and the AI drew one box round my mug. How?", ("grounding-dino",), "sam", "lpips")
    told = " ".join(plain(claim.text) for claim in claims_of(compose(given).related))
    assert "SAM is for something else: it cuts out whatever a user points at in a photo" in told
    assert "LPIPS does not help here: it measures how different two images look to people" in told


def test_a_measure_of_two_pictures_is_another_case_than_one_of_a_single_picture() -> None:
    given = evidence("It gave my beach photo 0.91 for happy. Where does the number come from?", ("clip-iqa",), "lpips")
    assert takes_instead(given.items[1], given) == "from several, not from one picture"
    assert "LPIPS is for another case: it measures" in " ".join(
        plain(claim.text) for claim in claims_of(compose(given).related)
    )


def test_a_related_work_that_is_on_the_task_only_besides_stands_beside() -> None:
    asked = "I dropped a smiley into a converter and got an SVG of five shapes. How does the AI find the shapes?"
    assert placing(evidence(asked, ("live-vectorization",), "clipasso"), "clipasso") == "beside"
