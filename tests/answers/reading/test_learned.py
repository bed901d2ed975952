"""What is learned weighs the same on every computer."""

from __future__ import annotations

from itertools import permutations

from generator.answers.reading.learned import ALWAYS, weight


def test_a_weight_is_the_same_in_whatever_order_traits_come() -> None:
    weights = {ALWAYS: -0.3, "a": 0.1, "b": 0.2, "c": 1e16, "d": -1e16, "e": 0.7}
    assert len({weight(order, weights) for order in permutations("abcde")}) == 1
