"""What a work builds on is told where the reader does not tell of it, and only there."""

from __future__ import annotations

import pytest

from generator.answers.composing.needing import needed

ASKED = "I filmed my throw and the app drew a stick man. How?"


def test_what_a_work_builds_on_is_found_with_its_sentence() -> None:
    texts = ["Knee is a network.", "It is a radar-based pose estimator."]
    assert needed(texts, ASKED) == (1, "radar")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("It estimates poses without radar.", ASKED),
        ("It is a radar-based pose estimator.", "My radar drew a stick man. How?"),
        ("It writes event-based outlines of stories.", ASKED),
    ],
)
def test_nothing_is_needed_that_is_done_without_or_told_of(text: str, question: str) -> None:
    assert needed([text], question) is None


@pytest.mark.parametrize("asked", ["It captured a rainbow. How?", "The card and its texture came out odd. How?"])
@pytest.mark.parametrize("text", ["It reads EEG.", "It is a radar-based pose estimator.", "It aligns the transcripts."])
def test_a_word_that_only_begins_like_one_for_it_tells_of_nothing(text: str, asked: str) -> None:
    assert needed([text], asked) is not None
