"""The weights by which the parts of a story are chosen are those that the editors' marks teach."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from bench.roles import stories_by_set, weights_from
from generator.answers.reading.learned import CAME_OUT, WENT_IN
from generator.catalog.loading import load_catalog

MOST_ELSE = 0.03
"""A record that says otherwise what its task takes may move a few weights; then `python -m bench.roles --weights`."""


def test_the_weights_are_those_that_the_marks_teach() -> None:
    sets = stories_by_set(load_catalog(Path(__file__).parents[3] / "catalog"))
    for taught, used in zip(weights_from(chain(*sets.values())), (WENT_IN, CAME_OUT), strict=True):
        names = {*taught, *used}
        moved = [name for name in names if abs(taught.get(name, 0.0) - used.get(name, 0.0)) > 0.15]
        assert len(moved) <= MOST_ELSE * len(names)
