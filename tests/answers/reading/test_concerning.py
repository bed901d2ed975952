"""The clause that tells what went in stands only where it surely does."""

from __future__ import annotations

import pytest

from generator.answers.reading.questions import read_question

IMAGE = "image"


@pytest.mark.parametrize(
    ("story", "about"),
    [
        ("I drove over the pass in fog, dashcam running. The program drew the road.", "you drove over the pass in fog"),
        ("I leaned my phone against a bottle. The program drew my arms.", "you leaned your phone against a bottle"),
    ],
)
def test_what_takes_the_world_in_and_such_things_as_models_take_are_the_case(story: str, about: str) -> None:
    assert read_question(f"{story} How?", IMAGE).about.startswith(about)


@pytest.mark.parametrize(
    ("story", "takes"),
    [
        ("I uploaded no photos. It counted 3 sheep.", IMAGE),
        ("My name is Ida and I mind goats. The thing said 41.", "image of a face"),
        ("I hold a lamp at night for a living. It then told me 41.", "image of a face"),
        ("I took the filter off the pond. The camera counted 9 fish.", IMAGE),
        ("I lent a friend my phone. The bank's app refused his face.", "image or video of a face"),
        ("My sister dreamed that she uploaded her photo. It made her older.", "image of a face"),
        ("I noticed my keys on the table. The app then said 41.", "image of a face"),
        ("My landlord says the camera counts us. It counted 7 yesterday.", "image of a crowd"),
        ("New hip, titanium. The program marked a loose screw.", "X-ray, scan or photo of the body"),
        ("I fish off the delta. The map said that it was warm.", "few measurements at sea"),
    ],
)
def test_what_was_denied_dreamed_said_or_is_of_somebody_is_no_case(story: str, takes: str) -> None:
    assert not read_question(f"{story} How?", takes).about


@pytest.mark.parametrize(
    "story",
    [
        "I noticed that the camera flies around the bees. How does it see bees?",
        "The surgeon fed my scan to a computer. It marked a spot. How?",
    ],
)
def test_the_case_is_neither_what_came_out_nor_what_is_known_to_have_gone_in(story: str) -> None:
    assert not read_question(story, IMAGE).about
