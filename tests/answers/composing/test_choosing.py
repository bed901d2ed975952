"""An editor's steps stand on one another; those of a page are told with what they stand on, in the editor's order."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.composing.choosing import best_steps, grounds, is_beside_the_case
from generator.answers.composing.explanation import compose
from generator.answers.composing.material import Material, gather
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Paper, Question, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
DRAGON = (
    "I gave it a bare 3D dragon and moss ran from snout to tail. How does the pattern end up matching on all sides?"
)


def evidence(question: str, *papers: str) -> Evidence:
    items = tuple(Item(paper=CATALOG.papers[paper]) for paper in papers)
    return Evidence(
        question=Question(id="q", question=question),
        items=items,
        tasks=CATALOG.tasks,
        terms=CATALOG.terms,
        effects=CATALOG.effects,
    )


def test_a_step_comes_with_the_one_that_introduces_what_it_speaks_of() -> None:
    steps = (("A trimap marks three zones",), ("The camera moves on",), ("The zones are treated differently",))
    assert grounds(steps, 2, frozenset()) == {0, 2}
    assert grounds(steps, 1, frozenset({"camera"})) == {1}


def test_what_needs_no_introduction_stands_on_nothing() -> None:
    steps = (("The photo is read in patches",), ("The photo comes out whole",))
    assert grounds(steps, 1, frozenset({"photo"})) == {1}


def test_each_of_sixty_steps_is_followed_once_though_there_are_a_billion_ways_through_them() -> None:
    things = [f"{start}{middle}ol" for start in "bdfgklmnprst" for middle in "aeiou"]
    steps = [(" ".join(f"the {one} sees" for one in things[:at]) + f" and a {new}",) for at, new in enumerate(things)]
    assert {0, 30, 59} <= grounds(tuple(steps), 59, frozenset())


@pytest.mark.parametrize(("most", "are_used"), [(3, False), (4, True), (6, True)])
def test_no_zones_are_told_of_that_were_not_introduced(most: int, *, are_used: bool) -> None:
    told = [step[0] for step in best_steps(Item(paper=CATALOG.papers["texture-paper"]), material(), most)]
    introduced = [place for place, step in enumerate(told) if "into three zones" in step]
    taken = [place for place, step in enumerate(told) if "the three zones" in step]
    assert bool(taken) == are_used
    assert introduced[0] < min(taken, default=most + 1)


def material() -> Material:
    return gather(evidence(DRAGON, "texture-paper"))


@pytest.mark.parametrize(
    ("step", "is_beside"),
    [
        ("Textures may also come from a few photos", True),
        ("A click-and-drag plug-in is on offer", True),
        ("The painted view is projected back onto the texture map", False),
    ],
)
def test_what_a_model_can_be_used_for_besides_is_no_step_of_this_case(step: str, *, is_beside: bool) -> None:
    assert is_beside_the_case([step], material()) == is_beside


def test_the_boxes_show_the_way_of_what_was_put_in_and_no_training() -> None:
    flow = compose(evidence("I dropped in a concert recording and got four files. How?", "htdemucs")).flow
    assert any(box.startswith("The decoders rebuild") for box in flow.model)
    assert not any(box.startswith("Training") for box in flow.model)


def test_the_boxes_show_training_where_somebody_asks_what_was_learned() -> None:
    asked = "My dark campfire picture became bright. What did the AI learn from?"
    assert any(box.startswith("Training") for box in compose(evidence(asked, "zero-dce")).flow.model)


FIRST, SECOND = "In the first stage, a reader learns the edges of stamps", "In the second stage, a painter fills a hole"


def told_of(*sentences: str) -> list[str]:
    text = ". ".join(["We propose StampNet, a network for stamp mending", *sentences, ""]).strip()
    item = Item(paper=Paper(id="s", title="StampNet: Stamp Mending", summary=Summary(by="authors", text=text)))
    question = Question(id="q", question="I scanned a stamp. How is the hole filled?")
    evidence = Evidence(question=question, items=(item,), tasks=CATALOG.tasks, terms={})
    return [text for step in best_steps(item, gather(evidence), 1) for text in step]


def test_both_of_two_stages_are_told_or_none_is_called_the_second() -> None:
    assert told_of(FIRST, SECOND) == [FIRST, SECOND]
    assert told_of("A list of stamps is kept", SECOND) == ["A painter fills a hole"]


def test_the_best_sentence_is_told_of_a_related_work_only_if_it_says_something() -> None:
    summaries = {
        "tells": "We propose a mender. An encoder splits a torn stamp into patches and a decoder fuses their features.",
        "hollow": "We propose a mender. This survey seeks to advance research and inspire scientists to explore it.",
    }
    given = [
        Item(paper=Paper(id=one, title=f"The {one.title()} Mender", summary=Summary(by="authors", text=text)))
        for one, text in summaries.items()
    ]
    asked = Question(id="q", question="My stamp was torn and came back whole. How?")
    known = gather(Evidence(question=asked, items=tuple(given), tasks=CATALOG.tasks, terms=CATALOG.terms))
    assert [bool(best_steps(one, known, 1)) for one in given] == [True, False]
    assert best_steps(given[1], known, 4)
