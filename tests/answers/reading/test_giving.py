"""What went in is what somebody surely handed to a program, and nothing that came of it."""

from __future__ import annotations

import pytest

from generator.answers.language.english import listed
from generator.answers.reading.giving import Thing, as_taken, given_of, kinds_of, things_of
from generator.answers.reading.roles import clauses_told, traits_of

PICTURE = "a picture"


def things(*told: str, takes: str = PICTURE) -> list[Thing]:
    """Each thing that a story names."""
    clauses = [clause for sentence in clauses_told(told) for clause in sentence]
    return as_taken(things_of(clauses, traits_of(clauses)), takes)


@pytest.mark.parametrize(
    ("told", "text", "how"),
    [
        ("I uploaded a photo of my hat.", "a photo of my hat", "handed"),
        ("I asked for a clock at ten past four.", "the request for a clock", "asked"),
        ("The camera over the gate saw a fox.", "the pictures from the camera", "sensed"),
        ("App: photograph the seam.", "the photo of the seam", "handed"),
        (
            "She told it in ten seconds, into a microphone.",
            "the recording of what she told in ten seconds, into a microphone",
            "handed",
        ),
        ("I photograph night trams.", "the photos of night trams", "handed"),
        ("I typed only: a red hat on a hill.", 'the words "a red hat on a hill"', "typed"),
        ("My photo of the gate is torn.", "my photo of the gate", "named"),
        ('I typed "a red hat".', 'the words "a red hat"', "typed"),
        ("I'm 71 and photograph ringed seals from my boat.", "the photos of ringed seals from my boat", "handed"),
        ("They stick 8 pads on my cheeks.", "the signals from 8 pads on my cheeks", "sensed"),
        ("A sledge with a camera paints the moss green.", "the pictures from the camera of the sledge", "sensed"),
        ("The leaflet says it goes by the day's sums, not by the curve.", "the day's sums", "gone by"),
        ("The app works from two figures a day.", "two figures a day", "gone by"),
        ("The doctor scans all my teeth.", "the scans of all my teeth", "handed"),
        ("We put his face into an old western, one photo.", "an old western", "gone by"),
        ("A satellite map colored 31 roofs.", "the pictures from the satellite", "sensed"),
        ("My nephew's phone listens to the organ and writes.", "the sound of the organ", "handed"),
        ('I typed, as the box invites me to: "red hat at ten".', 'the words "red hat at ten"', "typed"),
        ("A program marked my flyer.", "my flyer", "handed"),
    ],
)
def test_a_thing_is_told_with_how_it_may_have_gone_in(told: str, text: str, how: str) -> None:
    assert any(one.text == text and f"how:{how}" in one.traits for one in things(told))


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        ("I walked round my hat with the phone, took 80 photos.", "hat"),
        ("For a 3-meter hallway print I asked for a harbor.", "print"),
        ("I wanted to see our door in each green, 12 pictures in a row.", "picture"),
        ("It colored the roofs. The drone a day later: the roof gone.", "drone"),
    ],
)
def test_what_somebody_walked_round_or_did_it_all_for_is_not_put_in(told: str, left_out: str) -> None:
    assert not any(left_out in one.text for one in things(told))


def test_words_that_somebody_gives_to_a_program_right_after_went_in() -> None:
    told = ('Her dad said: "Hats fly like hats."', "I let a program do it in French.")
    assert any("then given over" in one.traits for one in things(*told))
    assert not any("then given over" in one.traits for one in things(told[0], "I let him go."))


def test_what_somebody_does_for_a_living_is_not_put_in() -> None:
    assert not any("how:handed" in one.traits for one in things("I deliver post."))


def test_a_thing_of_a_medium_that_models_take_fits() -> None:
    (photo,), (song,) = things("I gave it a photo."), things("I gave it a song.")
    assert "fits" in photo.traits
    assert "misfits" in song.traits


@pytest.mark.parametrize(
    ("takes", "kinds"),
    [
        ("a picture and a question about it", {"picture", "text"}),
        ("an audio recording", {"sound"}),
        ("brain waves", {"numbers"}),
        ("", set()),
    ],
)
def test_the_words_of_a_record_tell_the_media(takes: str, kinds: set[str]) -> None:
    assert kinds_of(takes) == kinds


def thing(text: str, trait: str = "sure") -> Thing:
    return Thing(text, text, 0, frozenset({trait}))


WEIGHTS = {"always": -1.0, "sure": 2.0, "surer": 3.0}


@pytest.mark.parametrize("told", ["The computer goes by my house every morning.", "My phone only had 3 percent left."])
def test_what_a_machine_passes_or_has_is_not_what_it_goes_by(told: str) -> None:
    assert not any("how:gone by" in one.traits for one in things(told))


def test_a_thing_is_named_once() -> None:
    hat, again = thing("a photo of my hat", "surer"), thing("my photo")
    assert given_of([hat, again], WEIGHTS) == [hat]


def test_what_is_of_no_medium_and_was_only_named_must_be_surer() -> None:
    hat = Thing("my hat", "my hat", 0, frozenset({"surer", "how:named", "no medium"}))
    assert given_of([hat], {"always": -1.0, "surer": 1.5}) == []
    assert given_of([hat], {"always": -1.0, "surer": 2.5}) == [hat]


def test_what_a_story_opens_with_without_a_verb_went_in() -> None:
    told = things("Wedding picture.", "I cut out my cousin, pressed fill.")
    assert [one.text for one in given_of(told, {"always": -3.0})] == ["Wedding picture"]


def test_several_things_are_told_in_their_order() -> None:
    hat, song = thing("a photo of my hat"), thing("a song of Ann's", "surer")
    assert listed([one.text for one in given_of([hat, song], WEIGHTS)]) == "a photo of my hat and a song of Ann's"


def test_what_is_not_sure_did_not_go_in() -> None:
    assert given_of([thing("a photo of my hat", "other")], WEIGHTS) == []


def test_where_nothing_is_sure_the_likeliest_of_what_such_models_take_went_in() -> None:
    assert [one.text for one in given_of([thing("my photo", "fits"), thing("a hat", "other")], WEIGHTS)] == ["my photo"]
    named = Thing("the photo", "the photo", 0, frozenset({"fits", "how:named"}))
    assert given_of([named], WEIGHTS) == []
