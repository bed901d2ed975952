from __future__ import annotations

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.composing.tying import in_order, stage
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Summary

SUMMARY = (
    "We propose StampNet, a network that mends torn stamps. StampNet is trained on pairs of torn and whole stamps. "
    "An encoder first reads the input image in patches. A memory of known motifs fills each tear with the lines that "
    "usually stand there."
)


def page(question: str) -> str:
    paper = Paper(id="stampnet", title="StampNet: Mending Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    items = (Item(model=Model(id="mender", name="Mender-X")), Item(paper=paper))
    explanation = compose(Evidence(question=Question(id="q", question=question), items=items, tasks={}, terms={}))
    return " ".join(plain(claim.text) for _, prose in explanation.parts() for claim in claims_of(prose))


@pytest.mark.parametrize(
    ("step", "where"),
    [
        ("An encoder reads the input in patches", "entering"),
        ("A memory holds known motifs", ""),
        ("A decoder outputs the whole stamp", "leaving"),
        ("The network is trained on pairs of stamps", "training"),
    ],
)
def test_a_step_knows_its_place_on_the_way(step: str, where: str) -> None:
    assert stage([step]) == where


def test_what_happened_in_training_is_told_last() -> None:
    trained, read = ("It is trained on stamps",), ("An encoder first reads the stamp",)
    assert in_order([trained, read]) == [read, trained]


def test_what_is_asked_is_said_to_be_open_where_a_name_is_all_that_was_given() -> None:
    text = page("I scanned my torn stamp and it came back whole. How does it know the lines?")
    assert "Of the recommended Mender-X only the name was given, so how it knows the lines stays open." in text


def test_a_doubt_is_answered_in_the_words_of_the_one_who_doubts() -> None:
    text = page("I scanned my torn stamp and it came back whole. Is the blue real?")
    assert "does not say in so many words whether the blue is real" in text
