"""How works are weighed against a task: each figure by itself, and what the weights make of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.claims import Recognition
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.relevance import COSTS, WEIGHTS, Asked, chances_of, cheapest, media_of
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
QUESTION = "I upscaled a tiny stamp 12 times and the lines stayed crisp. How does it enlarge so well?"


def paper(title: str, summary: str) -> Item:
    return Item(
        paper=Paper(id=title, title=title, summary=Summary(by="authors", text=summary)), related=Related(paper=title)
    )


def asked(*items: Item, task: str = "image-super-resolution", called: str = "") -> Asked:
    evidence = Evidence(question=Question(id="q", question=QUESTION), items=items, tasks=CATALOG.tasks, terms={})
    recognition = Recognition(task=None if called else CATALOG.tasks[task], called=called)
    return Asked(evidence, recognition, vocabulary_of(CATALOG.tasks))


SHARPER = paper("StampSR: Image Super-Resolution", "We enlarge an image of a stamp and keep its lines crisp.")
MUSIC = paper("TuneNet: Music Generation", "TuneNet writes a song from a melody, and the song is music.")
SONGS = paper("SongNet: Music Generation", "SongNet writes a melody for a song.")
LIKE_THE_REST = "is like the question and the other works"


@pytest.mark.parametrize(
    ("figure", "title", "summary", "value"),
    [
        ("names the task", "StampSR: Image Super-Resolution", "It enlarges.", 1),
        ("names the task", "StampSR", "It is for image super-resolution.", 1 / 3),
        ("names the task", "StampSR", "It enlarges.", 0),
        ("names a neighbor more", "DotFree: Blind Image Restoration", "It removes dots.", 1),
        ("names another task", "TuneNet: Music Generation", "It writes songs.", 1),
        ("has the task's words in one sentence", "StampSR", "An image has a high resolution. It is super.", 2 / 3),
        ("has the noun of its deed", "StampSR: More Resolution", "It enlarges.", 1),
        ("never speaks of its medium", "TuneNet: Songs", "It writes a song.", 1),
        ("never speaks of its medium", "StampSR", "It enlarges a photo.", 0),
        ("is for another case", "LungSR: Image Super-Resolution in Surgery", "It serves surgeons.", 1),
        ("is about such models", "Protecting Stamps from Image Super-Resolution", "It adds noise.", 1),
        ("is about such models", "A Survey of Image Super-Resolution", "It reads papers.", 0),
    ],
)
def test_a_figure_is_what_a_reader_of_the_two_texts_would_look_at(
    figure: str, title: str, summary: str, value: float
) -> None:
    item = paper(title, summary)
    assert asked(item).figures(item)[figure] == pytest.approx(value)


def test_text_that_only_steers_is_no_medium_of_a_task() -> None:
    assert media_of(CATALOG.tasks["personalization"]) == {"pictures"}
    assert "text" in media_of(CATALOG.tasks["text-summarization"])


def test_a_task_that_the_catalog_lacks_is_looked_for_by_its_name() -> None:
    item = paper("EyeBeat: Remote Photoplethysmography", "We study remote photoplethysmography from a film of a face.")
    assert asked(item, called="remote photoplethysmography").figures(item)["names the task"] == 1


def test_works_that_share_rare_words_are_alike() -> None:
    other = paper("HingeSR", "A stamp has a hinge, and we enlarge both.")
    together = asked(SHARPER, other, MUSIC)
    alike = {item.id: together.figures(item)[LIKE_THE_REST] for item in (SHARPER, other, MUSIC)}
    assert alike[MUSIC.id] < min(alike[SHARPER.id], alike[other.id])


def test_what_a_work_says_itself_makes_it_no_more_like_the_rest() -> None:
    alone, again = asked(MUSIC).figures(MUSIC), asked(MUSIC, SONGS).figures(MUSIC)
    assert alone[LIKE_THE_REST] == 0
    assert again[LIKE_THE_REST] > asked(MUSIC, SHARPER).figures(MUSIC)[LIKE_THE_REST]


def test_how_the_others_speak_of_the_task_and_its_medium_is_a_part_of_how_a_work_is_read() -> None:
    figures = asked(SHARPER, MUSIC).figures(MUSIC)
    assert figures["is among works that name the task"] == pytest.approx((1 + 1) / (1 + 2))
    assert figures["is among works that never do"] == pytest.approx(1 / (1 + 2))


def test_the_weights_bring_a_work_on_the_task_near_and_set_another_matter_aside() -> None:
    both = asked(SHARPER, MUSIC)
    assert cheapest(both.chances(SHARPER)) == "direct"
    assert cheapest(both.chances(MUSIC)) == "not"


def test_a_recommended_model_is_never_set_aside() -> None:
    model = Item(model=Model(id="m", name="TuneNet"), paper=MUSIC.paper, recommendation=Recommended(model="m"))
    assert asked(model).chances(model)["not"] == 0


def test_there_is_a_weight_for_each_figure() -> None:
    assert list(WEIGHTS) == list(asked(SHARPER).figures(SHARPER))


def test_where_direct_and_not_are_as_likely_a_work_is_told_from_the_side() -> None:
    assert cheapest({"direct": 0.55, "beside": 0.0, "not": 0.45}) == "beside"
    assert cheapest({"direct": 0.9, "beside": 0.05, "not": 0.05}) == "direct"


def test_chances_are_shares() -> None:
    figures = dict.fromkeys(WEIGHTS, 0.0)
    even = chances_of(figures, WEIGHTS, is_recommended=False)
    assert even == pytest.approx(dict.fromkeys(COSTS, 1 / 3))


def test_a_title_alone_makes_no_work_one_of_medicine() -> None:
    told = [
        paper("Training for X-Ray Vision", "It learns from toys on a table."),
        paper("X-Ray Sharpener", "For scans."),
    ]
    assert [asked(*told).other_case(one) for one in told] == ["", "for medical pictures"]


@pytest.mark.parametrize(
    ("title", "summary", "medium"),
    [
        ("A Benchmark for Irony in Videos", "It has scenes of a video.", "pictures"),
        ("Spoken Irony", "It hears the speech of a speaker.", "speech"),
        ("Making It Sound Like Irony", "It reads posts.", ""),
    ],
)
def test_what_sees_or_hears_is_told_from_a_task_of_text(title: str, summary: str, medium: str) -> None:
    item = paper(title, summary)
    assert asked(item, task="sarcasm-detection").other_medium(item) == medium


def test_a_benchmark_of_language_models_makes_no_pictures() -> None:
    item = paper("Benchmarking LLMs on Image Super-Resolution", "We ask language models of pictures.")
    assert asked(item).is_on_language_models(item)
