"""What the reader put in stands in the places that the record of a task marks for it, and nowhere else."""

from __future__ import annotations

import re

import pytest

from bench.prompts import ROOT
from generator.answers.composing.material import gather
from generator.answers.composing.slotting import in_own_words, places_of
from generator.answers.language.prose import sentences_of
from generator.answers.reading.questions import read_question
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Question, Task
from generator.catalog.slots import slots

TASKS = load_catalog(ROOT / "catalog").tasks


def told(idea: str, question: str, *, is_first: bool = False) -> list[str]:
    """The sentences of a record's general words as the page of a question tells them."""
    task = Task(
        id="stamp-mending",
        name="Stamp Mending",
        family="Stamps",
        definition="Make a torn stamp whole again.",
        takes="a photo of a torn stamp",
        gives="a whole stamp",
        cues=("torn stamp",),
        idea=idea,
    )
    asked = Question(id="q", question=question, task=task.id)
    material = gather(Evidence(question=asked, items=(), tasks={task.id: task}, terms={}))
    return in_own_words(sentences_of(idea), material, is_first=is_first)


ASKED = "I gave it my photo of a torn stamp. Out came a whole stamp. How does it mend it?"
TWO = "I uploaded a photo of a goat and a photo of my boss. The goat had his face. How does it do that?"


def test_the_first_place_has_the_full_name_and_later_ones_the_short() -> None:
    assert told("It reads {the photo}. It fills {the photo}.", ASKED, is_first=True) == [
        "It reads your photo of a torn stamp.",
        "It fills your photo.",
    ]


@pytest.mark.parametrize("place", ["the recording", "each photo", "the next photo", "the photos", "the description"])
def test_what_is_of_another_medium_or_one_of_many_stays(place: str) -> None:
    assert told(f"It reads {{{place}}}.", ASKED) == [f"It reads {place}."]


def test_of_several_media_one_is_enough_and_one_thing_stands_in_a_list_of_many() -> None:
    assert told("It reads {the recordings or photos}.", ASKED) == ["It reads your photo."]


def test_what_could_be_either_of_two_things_is_put_in_neither_place() -> None:
    idea = "It draws the face from {the photo} into {the picture}. It blends {the photo}."
    plain = ["It draws the face from the photo into the picture.", "It blends the photo."]
    assert told(idea, ASKED) == plain
    assert told(idea, TWO) == plain


def test_of_two_things_that_could_stand_in_a_place_neither_does() -> None:
    assert told("It looks at {the photo}.", TWO) == ["It looks at the photo."]


def test_a_thing_of_which_the_sentence_speaks_besides_is_not_put_in_its_place() -> None:
    face = "I held my face to the photo gate. Out came a no. How does it compare my face?"
    compared = "It compares the face in {the photo} with others."
    assert told(compared, face) == [compared.replace("{", "").replace("}", "")]
    assert told("It takes the photo and its outline from {the picture}.", ASKED) == [
        "It takes the photo and its outline from the picture."
    ]


STORIES = (
    ("I uploaded my photo of a goat. It came back changed. How?", True),
    (TWO, False),
    ("I gave it my photo and a painting by my son. My photo came back painted. How?", False),
    ("I recorded my song on my phone and uploaded the recording. It came back changed. How?", True),
    ("I filmed my goat and uploaded the video. It came back changed. How?", True),
    ("I gave it my letter. It came back changed. How?", True),
    ('I gave it my photo of a goat and typed "make it blue". It came back blue. How?', True),
)


@pytest.mark.parametrize(("story", "is_clear"), STORIES)
def test_in_no_record_do_two_places_of_a_sentence_hold_one_thing_nor_hold_unclear_things(
    story: str, *, is_clear: bool
) -> None:
    filled = 0
    for task in TASKS.values():
        places = places_of(read_question(story, task.takes), task)
        filled += bool(places)
        for text in sentences_of(f"{task.idea or ''} {task.limits or ''}"):
            own = {re.sub("^(?:the|an?) ", "", slot): places[slot].short for slot in slots(text) if slot in places}
            assert len(own) == len(set(own.values())), (task.id, text, own)
    assert bool(filled) == is_clear
