from __future__ import annotations

import pytest

from generator.answers.matching.naming import abbreviations, expansions


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Low-Light Image Enhancement (LLIE) at Night", (("LLIE", "Low Light Image Enhancement"),)),
        ("Stamp-Mending (SM) for All", (("SM", "Stamp Mending"),)),
        ("Mending (SM) for All", ()),
        (f"{'a-' * 200}! (LLIE) at Night", ()),
    ],
)
def test_an_abbreviation_stands_for_the_words_before_it(title: str, found: tuple[tuple[str, str], ...]) -> None:
    assert abbreviations(title) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We study remote photoplethysmography (rPPG).", (("rPPG", "remote photoplethysmography"),)),
        ("Fully mended stamps (FMS) are rare.", (("FMS", "fully mended stamps"),)),
        ("It is slow (NB) and old (1911).", ()),
    ],
)
def test_a_short_form_stands_for_the_words_that_have_its_letters(text: str, found: tuple[tuple[str, str], ...]) -> None:
    assert expansions(text) == found
