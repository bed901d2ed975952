"""A sentence of a paper is cut down to what is done, and never says more than it did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.answers.language.english import pieces, word_count
from generator.answers.reading.simplifying import in_everyday_words, ways_to_say, without_adjectives


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A pre-trained large language model reads it", "A language model reads it"),
        ("It finds keypoints and trajectories", "It finds marked points and paths"),
        ("It finds a trajectory-like line", "It finds a trajectory-like line"),
        ("It iteratively retrieves stamps", "It step by step finds stamps"),
        ("An approach that learns to approach glue", "A method that learns to approach glue"),
        ("It uses implicit glue", "It uses implicit glue"),
    ],
)
def test_words_of_the_field_give_way_where_people_have_another_word(written: str, said: str) -> None:
    assert in_everyday_words(written) == said


@pytest.mark.parametrize(
    ("written", "way"),
    [
        ("StampNet is a framework that reads torn stamps", "StampNet reads torn stamps"),
        ("StampNet is a new model designed to read torn stamps", "StampNet is made to read torn stamps"),
        ("StampNet is a network capable of reading torn stamps", "StampNet can read torn stamps"),
        ("The authors propose a method that reads torn stamps", ""),
        ("By using glue, StampNet reads torn stamps", "StampNet reads torn stamps"),
        ("A module, called GlueFold, which reads stamps, mends them", ""),
    ],
)
def test_a_kind_of_thing_that_does_something_is_told_to_do_it(written: str, way: str) -> None:
    ways = list(ways_to_say(written))
    assert way in ways if way else written in ways


@pytest.mark.parametrize(
    ("written", "hard", "said"),
    [
        ("It reads a spectral map", ["spectral"], "It reads a map"),
        ("It reads a multi-scale map", ["scale"], "It reads a map"),
        ("It reads a spectral map", ["other"], "It reads a spectral map"),
        ("It needs no spectral map", ["spectral"], "It needs no spectral map"),
        ("It reads a more spectral map", ["spectral"], "It reads a more spectral map"),
        ("It reads spatial and spectral maps", ["spectral"], "It reads spatial and spectral maps"),
    ],
)
def test_a_hard_adjective_is_left_out_where_less_is_said_and_nothing_else(
    written: str, hard: list[str], said: str
) -> None:
    assert without_adjectives(written, hard) == said


WORDS = ["StampNet", "reads", "torn", "spectral", "multi-scale", "stamps", "and", "of", "a", "glue", "map", "for"]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), st.sets(st.sampled_from(["spectral", "scale"])))
def test_without_adjectives_a_sentence_has_no_word_that_it_had_not(words: list[str], hard: set[str]) -> None:
    text = " ".join(words)
    said = without_adjectives(text, hard)
    assert word_count(said) <= word_count(text)
    assert {*map(str.casefold, pieces(said))} - {"an"} <= {*map(str.casefold, pieces(text))}
