from __future__ import annotations

import pytest

from tests.answers.composing.stamp_page import page


@pytest.mark.parametrize(
    ("asked", "left_open"),
    [
        ("How does it find the teeth?", ["Nothing that was given says of Mender-X itself how it finds the teeth."]),
        ("Is the red real?", ["In this one case, the given sources do not settle whether the red is real."]),
        ("It was mended. Did that help?", ["What happens inside Mender-X is not said."]),
        ("The app mended it. Did that help?", ["Whether the app works like StampNet inside is not said."]),
        ("My bank's app mended it. How does it find the teeth?", ["of your bank's app itself how it finds the teeth."]),
        ("Is that an excuse?", ["What happens inside Mender-X is not said."]),
        ("Nice, isn't it?", ["What happens inside Mender-X is not said."]),
        ("Does licking help?", ["Nothing that was given says of Mender-X itself whether licking helps."]),
        ("Why the teeth but not the edge?", ["says of Mender-X itself why the teeth but not the edge."]),
        ("Mended from scraps, my brother says.", ["whether it is mended from scraps, as your brother says"]),
        (
            "Believe the 12 it says?",
            ["the given sources do not settle whether to believe the 12 it says."],
        ),
        (
            "My son says it only copies the teeth. True? And may I sell it?",
            [
                "In this one case, the given sources do not settle whether you may sell it.",
                "Nothing that was given says of Mender-X itself whether it only copies the teeth, as your son says.",
            ],
        ),
        (
            "I always thought it fades slowly. How does it find the teeth?",
            ["how it finds the teeth", "whether it fades slowly, as you always thought"],
        ),
        (
            '"It dreams of stamps," said the dealer. Really?',
            ['it is true that "It dreams of stamps", as the dealer said'],
        ),
        (
            "The screen says it is a stamp. How does it find the teeth?",
            ["says of Mender-X itself how it finds the teeth."],
        ),
    ],
)
def test_each_thing_asked_and_what_somebody_believes_is_left_open(asked: str, left_open: list[str]) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    parts = page(f"I scanned my torn stamp. {asked}", summary, model="Mender-X")
    told = [*parts["in_short"], *parts["not_said"]]
    assert all(any(one in claim for claim in told) for one in left_open)
    assert len(set(told)) == len(told)
    assert "the program itself" not in " ".join(told)


@pytest.mark.parametrize(
    ("asked", "is_open"),
    [
        ("Did StampNet compare the teeth of the stamp with a list?", False),
        ("Did the dealer compare the gum of the stamp with glue?", True),
    ],
)
def test_what_a_given_work_may_tell_is_not_said_to_be_open(asked: str, *, is_open: bool) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    parts = page(f"I scanned my torn stamp. {asked}", summary, model="Mender-X")
    assert any("do not settle whether" in one for one in parts["not_said"]) == is_open


def test_what_somebody_said_is_quoted_as_the_question_has_it_and_not_at_the_top() -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    parts = page('I scanned my stamp. "It dreams of stamps," said the dealer. Really?', summary, model="Mender-X")
    assert any('"It dreams of stamps", as the dealer said' in one for one in parts["not_said"])
    assert not any('"' in one for one in parts["in_short"])


def test_no_sentence_of_the_short_answer_stands_again_and_nothing_stands_in_its_place() -> None:
    story = "I scanned my torn stamp. Mended from scraps, my brother says. Does licking help?"
    parts = page(story, "We propose StampNet, which leverages manifold regularization.", model="Mender-X")
    told = " ".join([*parts["in_short"], *parts["not_said"]])
    assert told.count("whether licking helps") == told.count("as your brother says") == 1
    assert parts["not_said"]
