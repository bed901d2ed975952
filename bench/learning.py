"""Learns how much each figure of a candidate speaks for it, from choices of which it is known what is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from scipy.optimize import minimize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Figures: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One choice among candidates."""

    figures: Figures
    """A row for each candidate."""
    right: Sequence[int]
    """The rows of the candidates of which any is right."""
    counts: float = 1.0
    """How much it counts beside others."""


def learned(choices: Iterable[Choice], restraint: Figures) -> Figures:
    """The weights under which what is right is likeliest (conditional logit).

    Args:
        choices: what was chosen.
        restraint: of each figure, how much half of the square of its weight costs (L2), so that few choices do not
            decide much.
    """
    given = list(choices)

    def cost(weights: Figures) -> tuple[float, Figures]:
        """How unlikely what is right is, and how that changes with each weight."""
        total, slope = restraint @ weights**2 / 2, restraint * weights
        for one in given:
            said = log_chances(one.figures, weights)
            right = np.logaddexp.reduce(said[one.right])
            pull = np.exp(said)
            pull[one.right] -= np.exp(said[one.right] - right)
            total -= one.counts * right
            slope += one.counts * (pull @ one.figures)
        return float(total), slope

    found: Figures = minimize(cost, np.zeros(len(restraint)), jac=True).x
    return found


def log_chances(figures: Figures, weights: Figures) -> Figures:
    """The logarithm of how likely each candidate is chosen."""
    sums: Figures = figures @ weights
    return sums - float(np.logaddexp.reduce(sums))
