from __future__ import annotations

import pytest

from tests.answers.composing.stamp_page import page


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [("You are a carpenter.", False), ("He is 88.", False), ("She is a cartoon now.", True), ("I am a fox now.", True)],
)
def test_who_somebody_is_is_left_out_and_what_became_of_them_is_told(sentence: str, *, is_told: bool) -> None:
    summary = "We propose StampNet, a network that mends stamps."
    told = page(f"I uploaded a photo of my aunt. {sentence} How does it do that?", summary)["task"]
    end = " ".join(sentence.split()[2:])
    assert any(end in one for one in told) == is_told


def test_the_part_on_the_task_says_every_question_that_was_asked() -> None:
    asked = "I scanned my torn stamp and got a whole one. Where did it take the teeth? And is the gum mine?"
    told = page(asked, "We propose StampNet, a network that compares the teeth of stamps.")["task"]
    assert any(one.endswith(": Where did it take the teeth? And is the gum yours?") for one in told)
