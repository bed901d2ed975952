"""The weights by which the parts of a story are chosen are those that the editors' notes teach."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from bench.roles import share, stories_by_set, weights_from
from generator.answers.reading.giving import WENT_IN
from generator.answers.reading.roles import CAME_OUT
from generator.catalog.loading import load_catalog


def test_the_weights_are_those_that_the_notes_teach() -> None:
    """But a record that says otherwise what its task takes may move a figure; then `python -m bench.roles`."""
    sets = stories_by_set(load_catalog(Path(__file__).parents[3] / "catalog"))
    for taught, used in zip(weights_from(chain(*sets.values())), (WENT_IN, CAME_OUT), strict=True):
        assert taught == pytest.approx(used, abs=0.03)


def test_texts_share_what_tells_and_numbers() -> None:
    assert share("the photo of my 2 cats", "2 cats in a photo") == 1
    assert share("a goat", "the pictures of the kite") == 0
