"""A name of a task in other words is still that name; with another thing or deed it is not."""

from __future__ import annotations

import pytest

from generator.answers.matching.acts import deeds_in, others_in, says

NAMES = ("stamp quality assessment", "lip reading", "stamp reconstruction")
OWN = frozenset({"stamp", "quality", "old"})


@pytest.mark.parametrize(
    ("phrase", "is_said"),
    [
        ("robust stamp quality estimation", True),
        ("speaker-invariant features for lipreading", True),
        ("recovery of torn old stamps", True),
        ("egg stamp reconstruction", False),
        ("stamp hinge reconstruction", False),
        ("reconstruction of letters with stamps", False),
        ("stamp quality", False),
    ],
)
def test_a_phrase_says_the_task(phrase: str, *, is_said: bool) -> None:
    assert says(phrase, NAMES, OWN) == is_said


def test_what_is_done_together_with_a_deed_is_no_other() -> None:
    own = deeds_in("reconstruction")
    assert not others_in("reconstruction and animation of stamps", own)
    assert others_in("animation of reconstructed stamps", own)
