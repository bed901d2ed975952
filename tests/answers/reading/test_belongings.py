"""What a story names of its own, word for word."""

from __future__ import annotations

import pytest

from generator.answers.reading.belongings import measures_in, named_in


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("My bed stands under the sloping roof.", ["bed", "sloping roof"]),
        ("Two swans, a fox and an ice machine.", ["swans", "fox", "ice machine"]),
        ("The minute yarn covers my thumb.", ["yarn", "thumb"]),
        ("I saw it tape butter paper, but it ends tight.", []),
        ("The camera paints the potatoes. All flags are up, two bridges too.", ["potatoes", "bridges"]),
        ("He slid like on soap, big as a barn.", []),
        ("And last a brass", ["brass"]),
        ("Foxes and cherries, knives and hay bales.", ["Foxes", "cherries", "knives", "hay bales"]),
        ("At the Swan we ate. Hedges and Lego.", ["Hedges", "Lego"]),
    ],
)
def test_things_are_named_with_what_narrows_them(told: str, named: list[str]) -> None:
    assert [one.words for one in named_in(told)] == named


@pytest.mark.parametrize(
    ("told", "measured"),
    [
        ("A spot of 6 mm, nine seconds long.", [("6 mm", "6", "mm"), ("nine seconds", "9", "second")]),
        ("Sharp on the 4-metre banner.", [("4-metre banner", "4", "m")]),
        ("A 40-second proposal video.", [("40-second", "40", "second")]),
        ("Two hours later, at 7 a.m., in 1962.", []),
    ],
)
def test_measures_have_a_value_and_a_unit(told: str, measured: list[tuple[str, str, str]]) -> None:
    assert [(one.words, one.value, one.unit) for one in measures_in(told)] == measured
