"""Which of the reader's own things the words of a summary stand for."""

from __future__ import annotations

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary

FIRST = "We propose StampNet, a network for stamps."


def model_part(question: str, told: str) -> str:
    paper = Paper(id="s", title="StampNet: For Stamps", summary=Summary(by="authors", text=f"{FIRST} {told}"))
    asked = Question(id="q", question=question)
    explanation = compose(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms={}))
    return " ".join(plain(claim.text) for claim in claims_of(explanation.model))


SCANNED = "I scanned a torn stamp and it came back whole. How does it mend it?"
BOXED = "The tool says 212 stamps, from the same photo, and I only drew a box round one single stamp. How?"


@pytest.mark.parametrize(
    ("question", "told", "likened"),
    [
        (
            SCANNED,
            "A memory of motifs fills what the degraded image lacks.",
            'Here, the "degraded image" stands for the scan of a torn stamp.',
        ),
        (
            "I put in 12 photos of torn stamps and they came back whole. How does it mend them?",
            "A memory of motifs fills what the degraded image lacks.",
            'Here, the "degraded image" stands for 12 photos of torn stamps',
        ),
        (
            BOXED,
            "A counter compares each place with the exemplar.",
            'Here, the "exemplar" stands for the box that you drew',
        ),
    ],
)
def test_the_readers_thing_is_told_by_the_papers_word_for_it(question: str, told: str, likened: str) -> None:
    assert likened in model_part(question, told)


@pytest.mark.parametrize(
    "told",
    [
        "A reader is trained on degraded images of stamps.",
        "A painter draws the restored image.",
        "We collect a data set of degraded images of stamps.",
        "A reader splits each noisy audio recording into tiles.",
        "A degraded image Transformer fills the gaps.",
        "A degraded image-text pair guides the mending.",
    ],
)
def test_what_is_made_or_learned_from_or_of_another_kind_is_not_the_readers_thing(told: str) -> None:
    assert "Here, the" not in model_part(SCANNED, told)
