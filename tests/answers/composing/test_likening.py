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
        (
            "I filmed my stamp, and the king on it flickered. How?",
            "A decoder removes flicker.",
            "In your case: the king on it flickered.",
        ),
        (
            "I asked for a king. The king has six fingers. How?",
            "A refiner mends malformed hands.",
            "In your case: the king has six fingers.",
        ),
        (
            "The app had never seen a king before, and it mended my king. How?",
            "A transformer mends pictures in a zero-shot way.",
            "In your case: the app had never seen a king before.",
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
    assert "In your case:" not in told(question, summary)


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("The insurance covers the repair, and the app found my stamp.", "occlusion"),
        ("I stood behind the counter and it found my stamp.", "occlusion"),
        ("I got stuck in traffic and it mended the stamp.", "tracking failure"),
        ("I got stuck in traffic and it mended the stamp.", "failure recovery"),
        ("I forgot my keys and it mended the stamp.", "the memory module"),
        ("My skin was wet and it mended the stamp.", "skin tone"),
        ("She wore a dress with lace and it mended the stamp.", "thin structures"),
        ("The stamp is rare and it mended it.", "long-tail classes"),
        ("My torn jeans were in the photo and it mended the stamp.", "scratches"),
        ("You drank from a glass and it mended the stamp.", "transparent objects"),
        ("My son broke the glass and it mended the stamp.", "transparent objects"),
        ("The seller got worse reviews after the update of his shop, and it mended the stamp.", "drift"),
        ("We were on holiday and it mended the stamp.", "holidays"),
        ("My sister got a gold filling and it mended the stamp.", "metal artifacts"),
        ("It rained; a storm took the roof, and it mended the stamp.", "adverse weather"),
        ("A tractor drove by and it mended it.", "background noise"),
        ("My uncle told a joke and it mended the stamp.", "humor"),
    ],
)
def test_nothing_is_joined_that_befell_anybody_or_anything_else(story: str, name: str) -> None:
    assert "In your case:" not in told(f"{story} How?", f"A transformer handles {name} through an album of marks.")


@pytest.mark.parametrize(
    "story",
    [
        "The king never vanished behind the postmark, and the app found him.",
        "I thought that the king vanished behind the postmark, and the app found him.",
        "My brother dreamed he vanished behind the postmark, and the app found him.",
        "If the king vanished behind the postmark, it would find him.",
        "The king could have vanished behind the postmark, and the app found him.",
        "My brother says the king vanished behind the postmark, and the app found him.",
    ],
)
def test_what_did_not_happen_is_not_joined(story: str) -> None:
    assert "In your case:" not in told(f"{story} How?", "A transformer handles occlusion through an album of marks.")


def test_what_an_outcome_lacked_is_not_joined() -> None:
    assert "In your case:" not in told("I filmed my stamp. It did not flicker. How?", "A decoder removes flicker.")


@pytest.mark.parametrize(
    "said",
    [
        "A transformer handles scenes without occlusion.",
        "Unlike occlusion, a transformer handles blur.",
        "A transformer handles all marks except occlusion.",
        "A transformer handles blur instead of occlusion.",
        "A transformer handles blur rather than occlusion.",
        "A transformer does not handle occlusion.",
        "A transformer assumes that there is no occlusion.",
    ],
)
def test_a_sentence_that_says_the_contrary_is_not_joined(said: str) -> None:
    story = "I have a stamp. The king vanished behind the postmark, and the app found him. How?"
    assert "In your case:" not in told(story, said)


def test_each_row_has_both_sides_and_no_name_twice() -> None:
    for sides in LIKENESSES:
        assert all(sides)
        assert all(len(set(side)) == len(side) for side in sides)
