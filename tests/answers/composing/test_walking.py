"""Section 2 of a composed page: the model by its name, then the works step by step."""

from __future__ import annotations

import pytest

from generator.answers.claims import Paragraph, Points
from generator.answers.composing.material import Material, gather
from generator.answers.composing.walking import LEAST_OF_A_GIST, in_turn_of, joined, model_part, opened
from generator.answers.language.prose import plain
from generator.answers.reading.telling import Told
from generator.catalog.records import (
    Evidence,
    Explained,
    Item,
    Model,
    Paper,
    Question,
    Recommended,
    Step,
    Summary,
    Task,
)

MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="Stamps",
    definition="Make a torn stamp whole again.",
    takes="a torn stamp",
    gives="a whole stamp",
    cues=("torn stamp",),
)
BEFORE = "Existing methods struggle with the perforation because the edges of torn stamps look alike."
GIST = "We propose StampNet, a network for stamp mending."
STEPS = "A reader finds the torn edge. A painter predicts a lost corner by attention to each pixel."
MODEL = Item(model=Model(id="m", name="Mender-X"), recommendation=Recommended(model="m"))


def work(summary: str, title: str = "StampNet: Stamp Mending") -> Item:
    return Item(paper=Paper(id="s", title=title, summary=Summary(by="authors", text=summary)))


def explained(*steps: str) -> Item:
    told = tuple(Step(text=one, quote="edge") for one in steps)
    entry = Explained(in_one_line="StampNet mends stamps.", steps=told, tasks=("stamp-mending",))
    return Item(paper=Paper(id="s", title="StampNet: Stamp Mending", explained=entry))


def material(*items: Item, asked: str = "I scanned a torn stamp. How does it mend it?") -> Material:
    question = Question(id="q", question=asked, task=MENDING.id)
    return gather(Evidence(question=question, items=items, tasks={MENDING.id: MENDING}, terms={}))


def test_the_model_comes_first_and_each_step_of_a_work_is_a_point_with_its_source() -> None:
    named, opening, points = model_part(material(MODEL, work(f"{GIST} {STEPS}")), ())
    assert isinstance(named, Paragraph)
    assert "Mender-X" in named.claims[0].text
    assert isinstance(opening, Paragraph)
    assert opening.claims[0].text == "StampNet is a network for stamp mending [@s]."
    assert isinstance(points, Points)
    assert points.ordered
    assert [one.text for point in points.points for one in point] == [
        "A reader finds the torn edge [@s].",
        "A painter predicts a lost corner by attention to each pixel [@s].",
    ]


def test_one_step_is_no_list() -> None:
    (told,) = model_part(material(work(f"{GIST} A reader finds the torn edge.")), ())
    assert isinstance(told, Paragraph)
    assert [plain(one.text) for one in told.claims] == [
        "StampNet is a network for stamp mending.",
        "A reader finds the torn edge.",
    ]


def test_of_authors_who_act_again_the_second_sentence_says_they() -> None:
    steps = (
        "The authors cut the edge into tiles.",
        "The authors sort the tiles.",
        "A painter draws the rest of the edge.",
    )
    *_, points = model_part(material(explained(*steps)), ())
    assert isinstance(points, Points)
    said = [plain(point[0].text) for point in points.points]
    assert [one.removeprefix("Given the torn stamp: ") for one in said][1].startswith("They sort the tiles")


@pytest.mark.parametrize(
    ("asked", "sets_out"),
    [
        ("I scanned a torn stamp. Why is the perforation of its edges wrong?", True),
        ("I scanned a letter. Who wrote it?", False),
    ],
)
def test_who_asks_why_is_told_what_a_work_set_out_from(asked: str, *, sets_out: bool) -> None:
    item = work(f"{BEFORE} {GIST} {STEPS}")
    told = material(item, asked=asked)
    claims = opened(item, told.told["s"].gist, told)
    assert any("sets out from this" in one.text for one in claims) == sets_out
    assert claims[-1].text.startswith("StampNet is a network for stamp mending")


def test_a_work_without_a_name_is_called_by_its_title() -> None:
    item = work("We propose a network for stamp mending. It reads the torn edge.", title="On Torn Edges of Stamps")
    told = material(item)
    (claim,) = opened(item, told.told["s"].gist, told)
    assert plain(claim.text).startswith("The method of the paper On Torn Edges of Stamps reads the torn edge")


def test_what_a_work_is_stands_as_half_a_clause_before_what_it_does() -> None:
    told = Told(name="StampNet", gist="StampNet is a reader of stamps")
    gist, steps = joined(told, [("StampNet compares edges",), ("It mends",)])
    assert (gist, steps) == ("StampNet, a reader of stamps, compares edges", [("It mends",)])


@pytest.mark.parametrize(
    "step", ["The edges are compared", "StampNet is quick", "StampNet compares " + "and so on " * 12]
)
def test_what_does_not_go_on_with_the_name_or_is_long_stays_a_sentence(step: str) -> None:
    told = Told(name="StampNet", gist="StampNet is a reader")
    assert joined(told, [(step,)]) == ("StampNet is a reader", [(step,)])


def test_a_line_that_tells_little_is_left_out_before_a_step_that_stands_alone() -> None:
    little = "The authors rethink mending and conduct extensive experiments with an album"
    told = Told(name="StampNet", gist=little)
    assert told.merit(little).account < LEAST_OF_A_GIST
    assert joined(told, [("An encoder splits the stamp",), ("It mends",)]) == (
        "An encoder splits the stamp",
        [("It mends",)],
    )
    assert joined(told, [("The album is compared",)])[0] == joined(told, [("It mends",)])[0] == little


def test_the_authors_are_they_where_the_sentence_before_is_of_them_too() -> None:
    steps = [
        ("The authors mend stamps",),
        ("In a second stage, the authors dry them", "The glue holds"),
        ("The authors wait",),
    ]
    assert in_turn_of(steps) == [
        ("The authors mend stamps",),
        ("In a second stage, they dry them", "The glue holds"),
        ("The authors wait",),
    ]
