"""What the reader tells is joined to a sentence of a work only where both surely speak of the same."""

from __future__ import annotations

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.likenesses import LIKENESSES
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Related, Summary

DIRECT = Related(paper="stampnet", placing="direct", why="It mends stamps.")


def told(question: str, summary: str) -> str:
    """The part of a page that tells the work."""
    text = f"We propose StampNet, a network that mends pictures of stamps. {summary}"
    paper = Paper(id="stampnet", title="StampNet: Mending Stamps", summary=Summary(by="authors", text=text))
    evidence = Evidence(
        question=Question(id="q", question=question), items=(Item(paper=paper, related=DIRECT),), tasks={}, terms={}
    )
    return " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))


@pytest.mark.parametrize(
    ("question", "summary", "joined"),
    [
        (
            "I have a stamp. The king vanished behind the postmark, and the app found him. How?",
            "A transformer handles occlusion through an album of marks.",
            "In your case: the king vanished behind the postmark.",
        ),
        (
            "I filmed my stamp, tapped on the king and got a king without paper. How?",
            "A decoder turns user clicks into a mask.",
            "In your case: you tapped on the king.",
        ),
    ],
)
def test_a_clause_follows_the_sentence_that_speaks_of_the_same(question: str, summary: str, joined: str) -> None:
    assert told(question, summary).count(joined) == 1


@pytest.mark.parametrize(
    ("question", "summary"),
    [
        ("The king stands on the stamp, and the app found him. How?", "A transformer handles occlusion."),
        ("The king vanished behind the postmark. How?", "A transformer compares marks with an album."),
        ("The king vanished behind the postmark truly well. How?", "Earlier transformers struggle with occlusion."),
        ("The grower says it vanished behind the postmark. How?", "A transformer handles occlusion."),
        ("The king vanished behind the postmark. How?", "During training, patches under occlusion are masked."),
    ],
)
def test_nothing_is_joined_where_only_one_speaks_of_it_or_of_training(question: str, summary: str) -> None:
    assert "In your case" not in told(question, summary)


def test_each_row_has_both_sides_and_no_name_twice() -> None:
    for sides in LIKENESSES:
        assert all(sides)
        assert all(len(set(side)) == len(side) for side in sides)
