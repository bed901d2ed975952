from __future__ import annotations

import pytest

from generator.answers.reading.things import (
    as_made,
    head_noun,
    is_of_a_medium,
    medium_of,
    named_things,
    names_in,
    noun_phrases,
    program_in,
    things_in,
)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("a scan of a stamp and got it whole", "a scan of a stamp"),
        ("one photo of a bridge and one of a mosaic, set the slider", "one photo of a bridge and one of a mosaic"),
        ("my photo of the room the window was white", "my photo of the room"),
        ('10,000 notes for "money I owe"', "10,000 notes"),
        ("her essay on the river herself", "her essay on the river"),
    ],
)
def test_the_name_of_a_thing_ends_where_the_sentence_goes_on(text: str, phrase: str) -> None:
    assert noun_phrases(text) == phrase


@pytest.mark.parametrize(
    ("phrase", "noun", "medium"),
    [
        ("a 20-second clip of my grandma", "clip", "video"),
        ("14 months of ice-cream sales", "sales", "numbers"),
        ("two hours of court recording", "recording", "sound"),
        ("one phone in the middle of the room", "phone", "space"),
        ("my old hat", "hat", ""),
    ],
)
def test_a_thing_has_a_noun_and_a_medium(phrase: str, noun: str, medium: str) -> None:
    assert (head_noun(phrase), medium_of(phrase)) == (noun, medium)


def test_a_measure_may_be_said_as_often_as_anybody_likes() -> None:
    assert head_noun("4 minutes of " * 2000 + "a clip") == "clip"


def test_what_only_stands_in_a_room_is_of_no_medium_itself() -> None:
    assert not is_of_a_medium("one phone in the middle of the room")
    assert is_of_a_medium("40 seconds of my father talking")


def test_a_story_names_its_things() -> None:
    assert named_things("In the drone film you see my photo of a sheep") == ("the drone film", "my photo of a sheep")


def test_who_photographs_a_letter_puts_in_the_photo_of_it() -> None:
    assert as_made("a letter", "photographed") == "the photo of a letter"
    assert as_made("a photo of a letter", "shot") == "a photo of a letter"


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("the sequins on her dress still sparkle", ["the sequins", "her dress"]),
        ("the awning wires and the striped apron are there", ["the awning wires", "the striped apron"]),
        ("a man in a neon vest walks behind us for 3 seconds", ["a neon vest"]),
        ("it left the straw alone while the camera pans over the guests", ["the straw", "the guests"]),
        ('I typed "a teapot" and got two heads on my screen', ["two heads"]),
        ("my lost son drew a picture with the phone", []),
    ],
)
def test_a_text_names_things_of_its_own_case(text: str, things: list[str]) -> None:
    assert list(things_in(text)) == things


def test_people_and_machines_are_named_too() -> None:
    assert list(names_in("my lost son drew a picture with the phone")) == ["my lost son", "a picture", "the phone"]


@pytest.mark.parametrize(
    ("story", "program"),
    [
        ("The coast guard's computer said oil. Would a program from Italy work?", "the coast guard's computer"),
        ("A checking site drew boxes.", "the checking site"),
        ("Your watch wrote: go easy.", "your watch"),
        ("A drone flew over it. The program found nothing.", "the program"),
        ("The picture comes from the village website.", ""),
        ("How can a machine know that?", ""),
        ("How does the program decide that?", "the program"),
        ("You put it through his program.", "his program"),
        ("The shop assistant scanned your face. A red light came on.", ""),
        ("You took the filter off the pond. The camera counted 9 fish.", "the camera"),
        ("You bought a stamp in the app store. The camera drew it red.", "the camera"),
        ("The site of the dig is old; the software drew it.", "the software"),
        ("The tool lay in the shed. You watched the system of pulleys.", ""),
        ("You never gave it to the robot. The phone rang.", ""),
    ],
)
def test_the_program_or_the_device_is_called_as_the_story_has_it(story: str, program: str) -> None:
    assert program_in(story) == program
