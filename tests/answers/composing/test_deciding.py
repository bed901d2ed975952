"""The step of a work that answers: one that a layperson can read, of a work on the task."""

from __future__ import annotations

import pytest

from generator.answers.composing.deciding import MOST_WORDS, decisive_step, is_deed, readable_ways
from generator.answers.composing.material import Material, gather
from generator.answers.language.english import word_count
from generator.catalog.records import Evidence, Item, Paper, Question, Summary, Task

MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="Stamps",
    definition="Make a torn stamp whole again.",
    takes="a torn stamp",
    gives="a whole stamp",
    cues=("torn stamp",),
)
ASKED = "I scanned a torn stamp and got a whole one. How does it draw the lost perforation?"


def work(*sentences: str, title: str = "StampNet: Stamp Mending") -> Item:
    summary = " ".join(("We propose StampNet for stamp mending.", *sentences))
    return Item(paper=Paper(id="stampnet", title=title, summary=Summary(by="authors", text=summary)))


def material(*sentences: str, asked: str = ASKED) -> Material:
    question = Question(id="q", question=asked, task="stamp-mending")
    return gather(Evidence(question=question, items=(work(*sentences),), tasks={MENDING.id: MENDING}, terms={}))


def test_the_step_that_takes_up_what_is_asked_answers() -> None:
    step = decisive_step(material("It reads the paper.", "It draws the lost perforation of the stamp."))
    assert step
    assert "draws the lost perforation of the stamp" in step.text
    assert step.is_near
    assert step.item.id == "stampnet"


@pytest.mark.parametrize(
    "sentence",
    [
        "It leverages manifold regularization of disentangled perforation priors.",
        "It improves the lost perforation of the stamp.",
        "We evaluate the lost perforation of the stamp.",
    ],
)
def test_no_step_answers_that_nobody_can_read_or_that_tells_no_deed(sentence: str) -> None:
    assert decisive_step(material(sentence)) is None


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("StampNet draws the lost edge", True),
        ("The lost edge is drawn by a small network", True),
        ("StampNet is designed for old stamps", False),
        ("StampNet outperforms nine other menders", False),
    ],
)
def test_a_deed_is_done_to_something(text: str, *, tells: bool) -> None:
    assert is_deed(text) == tells


@pytest.mark.parametrize(
    "statement",
    [
        "StampNet draws the lost perforation, which nobody has seen for many years, from the edge beside it",
        "By looking at its edge, StampNet, a network, fills the lost perforation of each of the torn stamps",
        f"StampNet draws {'and mends ' * 20}the edge",
    ],
)
def test_what_can_be_read_is_short(statement: str) -> None:
    ways = list(readable_ways(statement, "StampNet", material()))
    assert all(word_count(one) <= MOST_WORDS and "4" not in one for one in ways)
    assert bool(ways) == ("and mends" not in statement)


@pytest.mark.parametrize("statement", ['"draws the lost perforation of the stamp" it says', "This draws the lost edge"])
def test_a_quotation_and_what_leans_on_the_sentence_before_is_never_said_anew(statement: str) -> None:
    assert not list(readable_ways(statement, "StampNet", material()))
