"""What went in is what somebody surely handed to a program, and nothing that came of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.answers.reading.giving import Candidate, candidates, given_of, kinds_of, weight
from generator.answers.reading.roles import clauses_told, traits_of

PICTURE = "a picture"


def named(*told: str, takes: str = PICTURE) -> list[tuple[str, str]]:
    """Each thing that a story names, and how it may have gone in."""
    sentences = clauses_told(told)
    clauses = [clause for sentence in sentences for clause in sentence]
    return [(one.text, one.how) for one in candidates(clauses, traits_of(sentences), takes)]


@pytest.mark.parametrize(
    ("told", "thing", "how"),
    [
        ("I uploaded a photo of my hat.", "a photo of my hat", "handed"),
        ("I asked for a clock at ten past four.", "the request for a clock", "asked"),
        ("The camera over the gate saw a fox.", "the pictures from the camera over the gate", "sensed"),
        ("My photo of the gate is torn.", "my photo of the gate", "named"),
    ],
)
def test_a_thing_is_told_with_how_it_may_have_gone_in(told: str, thing: str, how: str) -> None:
    assert (thing, how) in named(told)


@pytest.mark.parametrize(
    "told",
    [
        "The app drew a picture of my hat.",
        "The app now shows photos of hats.",
        'It says "my photo of the gate is torn" now.',
        "Every May my aunt photographs the gate.",
        "The cleaned picture shows a hat.",
    ],
)
def test_what_a_program_made_and_what_somebody_says_or_does_did_not_go_in(told: str) -> None:
    assert named(told) == []


def test_what_a_thing_senses_goes_in_before_a_result_is_told_and_not_after_it() -> None:
    before, result = "The camera over the gate saw a fox.", "The app drew a box around it."
    assert any(how == "sensed" for _, how in named(before, result))
    assert not any(how == "sensed" for _, how in named(result, before))


@pytest.mark.parametrize(
    ("takes", "kinds"),
    [
        ("a picture and a question about it", {"picture", "text"}),
        ("an audio recording", {"sound"}),
        ("brain waves", {"signal"}),
        ("", set()),
    ],
)
def test_the_words_of_a_record_tell_the_media(takes: str, kinds: set[str]) -> None:
    assert kinds_of(takes) == kinds


def thing(text: str, how: str = "handed", *, sure: float = 1.0, of_result: bool = False) -> Candidate:
    return Candidate(text, 0, how, {"sure": sure}, of_result)


WEIGHTS = {"": 0.1, "sure": 1.0}


def test_a_thing_is_named_once_and_what_is_sensed_stands_only_by_itself() -> None:
    hat, again, camera = thing("a photo of my hat"), thing("my photo", "named"), thing("the pictures", "sensed")
    assert given_of([camera, hat, again], WEIGHTS) == [hat]
    assert given_of([camera], WEIGHTS) == [camera]


def test_what_is_named_beside_a_result_goes_with_nothing() -> None:
    hat, song = thing("a photo of my hat"), thing("a song of Ann's", "named", of_result=True)
    assert given_of([hat, song], WEIGHTS) == [hat]
    assert given_of([hat, thing("a song of Ann's", "named")], WEIGHTS)[1:]


def test_what_is_not_sure_did_not_go_in() -> None:
    assert given_of([thing("a photo of my hat", sure=0.0)], WEIGHTS) == []


@given(st.dictionaries(st.sampled_from(["sure", "own", "other"]), st.floats(0, 1)))
def test_a_trait_that_has_no_weight_weighs_nothing(traits: dict[str, float]) -> None:
    assert weight(traits, WEIGHTS) == pytest.approx(0.1 + traits.get("sure", 0.0))
