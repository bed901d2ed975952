"""Why a work is no method for the question: only what holds by the texts is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.claims import Recognition
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.contrasting import Differences, gist_clause
from generator.answers.matching.relevance import Asked
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Paper, Placing, Question, Related, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
QUESTION = "I upscaled a tiny stamp 12 times and the lines stayed crisp. How does it enlarge so well?"
NEIGHBOR = "blind image restoration repairs an unknown mixture of damage, with enlargement at most one part of the job"
NOT, LIKELY = 0.05, 0.7


def apart(
    title: str,
    summary: str,
    placing: Placing = "beside",
    chance: float = NOT,
    task: str = "image-super-resolution",
) -> str:
    item = Item(
        paper=Paper(id="w", title=title, summary=Summary(by="authors", text=summary)), related=Related(paper="w")
    )
    evidence = Evidence(question=Question(id="q", question=QUESTION), items=(item,), tasks=CATALOG.tasks, terms={})
    asked = Asked(evidence, Recognition(task=CATALOG.tasks[task]), vocabulary_of(CATALOG.tasks))
    return Differences(asked).apart(item, placing, chance)


@pytest.mark.parametrize(
    ("title", "summary", "told"),
    [
        (
            "DotFree: Stamp Image Restoration",
            "DotFree is a network that removes dots from an image.",
            NEIGHBOR,
        ),
        (
            "ArmFeel: Feeling Robots",
            "ArmFeel is a network for robots. A robot feels a stamp.",
            "",
        ),
        (
            "LungSR: Image Super-Resolution in Surgery",
            "LungSR is a network that enlarges images.",
            "that is image super-resolution for medical pictures, of which the question tells nothing",
        ),
        (
            "FeltTrack: Robust Hat Tracking using Image Super-Resolution",
            "FeltTrack is a network that follows hats.",
            "that is image super-resolution as a step toward robust hat tracking",
        ),
        (
            "Protecting Stamps from Image Super-Resolution",
            "StampGuard is a network that adds noise to images.",
            "that is an attack on such models or a guard against them, not a method of image super-resolution",
        ),
        (
            "A Survey of Image Super-Resolution",
            "This is a network of 90 papers on images.",
            "that is an overview of works, not a method of image super-resolution",
        ),
        (
            "GlueGone: Stamp Hinge Removal",
            "GlueGone is a network that paints over the hinge in a photo.",
            "that is about stamp hinge removal, and the question about image super-resolution",
        ),
        (
            "KeyNet: Opening Doors",
            "KeyNet is a network that turns keys. It reads a photo of the lock.",
            "",
        ),
    ],
)
def test_a_reason_is_what_was_looked_at(title: str, summary: str, told: str) -> None:
    assert apart(title, summary) == told


def test_what_does_not_help_is_about_its_title() -> None:
    hinge = ("GlueGone: Stamp Hinge Removal", "GlueGone is a network that paints over the hinge in a photo.")
    assert apart(*hinge, "not") == "that is about stamp hinge removal"


def test_what_does_not_help_is_of_a_field_that_nothing_else_speaks_of() -> None:
    told = apart("StampGraft: Patients", "StampGraft is a network for hospitals. A patient is given a graft.", "not")
    assert told == "that is a work of medicine, of which neither the question nor another given work speaks"


def test_a_scrap_of_a_title_that_has_the_task_elsewhere_is_no_matter_of_the_work() -> None:
    title, told = "Closing the Rim Gap: Image Super-Resolution and Beyond", "Gap closing is hard. Why is a rim torn?"
    item = Item(paper=Paper(id="w", title=title, summary=Summary(by="authors", text=told)))
    assert gist_clause(item) == "It is about closing the rim gap"
    assert not gist_clause(item, "image super-resolution")


def test_a_subject_keeps_what_its_title_goes_on_with() -> None:
    gnats = ("StampHum: Hinge Removal With Album Gnats", "StampHum is a network that paints over the hinge.")
    assert apart(*gnats, "not") == "that is about hinge removal with album gnats"


def test_a_word_by_the_way_makes_no_field() -> None:
    told = apart(
        "StampTalk: Stamp Naming", "It names stamps. Patients saw it in a hospital, and in a clinic too.", "not"
    )
    assert told == "that is about stamp naming"


@pytest.mark.parametrize("title", ["FeltNet: Image Super-Resolution for Felt Hats", "FeltNet: Learning from Felt"])
def test_of_a_method_of_the_task_nothing_is_told_apart(title: str) -> None:
    felt = "FeltNet is a network for matting felt hats, image super-resolution and much else."
    assert not apart(title, felt, "direct", LIKELY)


@pytest.mark.parametrize(
    ("title", "summary", "told"),
    [
        ("FeltBench: A Benchmark of Image Super-Resolution", "We collect 90 photos of felt.", True),
        ("FeltBench: A Benchmark of Image Super-Resolution", "We collect photos. We also propose a felted net.", False),
        ("FeltSet: A Data Set for Image Super-Resolution", "We present a data set. Our method felts it.", False),
    ],
)
def test_a_collection_that_comes_with_a_method_is_not_called_none(title: str, summary: str, *, told: bool) -> None:
    assert ("not a method" in apart(title, summary, "direct", LIKELY)) == told


@pytest.mark.parametrize(
    "title",
    [
        "DotFree: The Upsampling of Tiny Images",
        "DotFree: Enlargement and Super-Resolution of Single Images",
    ],
)
def test_the_task_in_other_words_is_no_difference(title: str) -> None:
    assert not apart(title, "DotFree is a network.")


def test_a_medium_that_is_named_once_is_no_reason() -> None:
    told = apart("FogArm: Robots in Fog", "FogArm is a network in the cloud. It steers.")
    assert "works on" not in told


def test_what_speaks_of_text_alone_is_not_said_to_work_on_another_medium() -> None:
    prints = "PrintNet is a network that reads old letters as text. The text is then corrected."
    assert "works on" not in apart("PrintNet: Reading Old Letters", prints, task="document-rectification")


def test_a_neighbor_is_not_told_by_a_medium_that_the_title_contradicts() -> None:
    cloud = ("UrbanNet: Semantic Segmentation of Urban Point Clouds", "UrbanNet is a network that labels points.")
    assert "flat picture" not in apart(*cloud, task="point-cloud-segmentation")


def test_a_work_on_the_thing_of_the_task_that_names_no_deed_is_not_set_against_it() -> None:
    asked = "ai-generated-image-detection"
    assert not apart("Zoom-In to Sort AI-Generated Images Out", "It is a forensic framework.", task=asked)


def test_a_work_that_is_nearly_as_likely_on_the_task_is_not_set_against_it() -> None:
    title, said = "GlueNet: Stamp Perforation Counting", "GlueNet counts holes."
    assert (
        apart(title, said) == "that is about stamp perforation counting, and the question about image super-resolution"
    )
    assert not apart(title, said, chance=0.4)
