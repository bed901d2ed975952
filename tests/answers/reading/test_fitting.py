"""The weights by which the parts of a story are chosen are those that the editors' marks teach."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from bench.roles import stories_by_set, weights_from
from generator.answers.reading.learned import CAME_OUT, OF_CASE, WENT_IN
from generator.catalog.loading import load_catalog

A_STEP = 0.1
"""Weights are rounded to it, and one next to nothing is none; on another machine one may fall to the other side."""


def test_every_weight_is_that_which_the_marks_teach() -> None:
    sets = stories_by_set(load_catalog(Path(__file__).parents[3] / "catalog"))
    for taught, used in zip(weights_from(chain(*sets.values())), (WENT_IN, CAME_OUT, OF_CASE), strict=True):
        pairs = {name: (used.get(name, 0.0), taught.get(name, 0.0)) for name in {*taught, *used}}
        moved = {name: pair for name, pair in pairs.items() if abs(pair[0] - pair[1]) > 1.5 * A_STEP}
        assert not moved, "put what `python -m bench.roles --weights` prints into reading/learned.py"
