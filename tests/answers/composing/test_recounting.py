from __future__ import annotations

import pytest

from tests.answers.composing.stamp_page import page


@pytest.mark.parametrize(
    ("story", "recounted"),
    [
        (
            "For our club I uploaded a photo of a torn stamp and the app drew 14 teeth anew.",
            "For your club you uploaded a photo of a torn stamp. What came out: 14 teeth anew.",
        ),
        (
            "Two scans of the same torn map, one blue. The program found 9 of 10 edges.",
            "What went in: two scans of the same torn map, one blue. What came out: the program found 9 of 10 edges.",
        ),
        (
            "I gave it a photo of my stamp. Lovely. When I turned it, the app drew 14 teeth.",
            "You gave it a photo of your stamp. What came out: when you turned it, the app drew 14 teeth.",
        ),
        (
            "Album of my uncle, 11 euros: card refused. The week before it let 900 pass.",
            "What happened: album of your uncle, 11 euros: card refused. The week before it let 900 pass.",
        ),
    ],
)
def test_a_story_says_what_went_in_and_what_came_out(story: str, recounted: str) -> None:
    told = page(f"{story} How does it do that?", "We propose StampNet, a network that mends stamps.")["task"]
    assert " ".join(told).startswith(recounted)
