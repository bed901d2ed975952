"""Fits the weights by which the sentences of a summary are chosen, and tells how they do on sets left out.

Run it from the top of the project: `python -m bench.sentences [--weights]`. It reads the prompts of `bench/prompts.py`
of which an editor noted the sentences that tell what happens `inside`, those that come `near` an answer, and `hollow`
ones. Each set is judged by weights that were fitted to the others, beside what the pages tell now. `--weights` prints
the table for `generator/answers/reading/ranking.py`, fitted to all sets, and the weight for
`generator/answers/composing/answering.py`.
"""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

from bench.leading import material_of
from bench.prompts import ROOT, labeled_prompts
from generator.answers.composing.answering import nearness
from generator.answers.reading.abstracts import read_abstract
from generator.answers.reading.ranking import traits_of
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from generator.catalog.records import Catalog

    Figures = NDArray[np.float64]

HEADS: Final = ("inside", "near", "hollow")
RESTRAINT: Final = 16.0
"""How much half of the square of a word's weight costs (L2); that of a trait with a name of its own costs less."""
OF_NAMED: Final = 1.0
FEWEST: Final = 60
"""A word that fewer sentences have teaches nothing that holds for others."""
LEAST: Final = 0.05
"""A word with less weight than this is left out of the table."""
OF_HOLLOW: Final = 0.5
ASKED: Final = "ASKED"
"""The trait that depends on the question: how near the sentence comes to what is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labeled:
    """A sentence with what can be seen of it and what an editor said of it."""

    set: str
    work: str
    traits: Mapping[str, float]
    is_in: Mapping[str, bool]
    """By the name of a head, whether the editor put it there."""


def main() -> None:
    """Print how each set does by the others' weights, or the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", action="store_true", help="print the table fitted to all sets")
    given = list(labeled(load_catalog(ROOT / "catalog")))
    if parser.parse_args().weights:
        _print_weights(fitted(given))
        return
    total: Counter[str] = Counter()
    for one in sorted({sentence.set for sentence in given}):
        weights = fitted([sentence for sentence in given if sentence.set != one])
        total += (counts := judged([sentence for sentence in given if sentence.set == one], weights))
        print(f"set {one}: {_line(counts)}")
    print(f"all: {_line(total)}")


def labeled(catalog: Catalog) -> Iterator[Labeled]:
    """Every sentence that an editor looked at."""
    for prompt in labeled_prompts():
        material = material_of(prompt, catalog)
        for at, work in enumerate(prompt["works"]):
            if "inside" not in work:
                continue
            said = read_abstract(work["summary"], work["title"].split(":", maxsplit=1)[0])
            for one in said:
                traits = traits_of(one, len(said), work["title"]) | {ASKED: nearness(one.text, material)}
                yield Labeled(
                    set=prompt["set"],
                    work=f"{prompt['set']}:{prompt['name']}:{at}",
                    traits=traits,
                    is_in={head: one.place in work[head] for head in HEADS},
                )


def fitted(given: Sequence[Labeled]) -> dict[str, tuple[float, float]]:
    """By the name of a trait, what it adds to the account and to the answer."""
    names = _names(given)
    rows = _rows(given, names)
    costs = np.array([0.01 if name == "ALWAYS" else OF_NAMED if name.isupper() else RESTRAINT for name in names])
    of_inside, of_near, of_hollow = (
        _logistic(rows, np.array([one.is_in[head] for one in given], dtype=float), costs) for head in HEADS
    )
    both = zip(of_inside - OF_HOLLOW * of_hollow, of_near, strict=True)
    return {name: (float(account), float(answer)) for name, (account, answer) in zip(names, both, strict=True)}


def _names(given: Sequence[Labeled]) -> list[str]:
    """The traits that enough sentences have, in their order."""
    counts = Counter(name for one in given for name in one.traits)
    return sorted(name for name, count in counts.items() if count >= FEWEST or name.isupper())


def _rows(given: Sequence[Labeled], names: Sequence[str]) -> csr_array:
    places = {name: at for at, name in enumerate(names)}
    cells = [
        (figure, row, places[name])
        for row, one in enumerate(given)
        for name, figure in one.traits.items()
        if name in places
    ]
    figures, rows, columns = zip(*cells, strict=True)
    return csr_array((figures, (rows, columns)), shape=(len(given), len(names)))


def _logistic(rows: csr_array, values: Figures, costs: Figures) -> Figures:
    """The weights under which the values are likeliest."""

    def cost(weights: Figures) -> tuple[float, Figures]:
        """How unlikely the values are, and how that changes with each weight."""
        sums = rows @ weights
        chances = np.exp(-np.logaddexp(0, -sums))
        missed = np.logaddexp(0, sums) - values * sums
        return float(missed.sum() + costs @ weights**2 / 2), rows.T @ (chances - values) + costs * weights

    found: Figures = minimize(cost, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return found


def judged(given: Iterable[Labeled], weights: Mapping[str, tuple[float, float]]) -> Counter[str]:
    """How good the sentences are that come first of each work by these weights."""
    counts: Counter[str] = Counter()
    works: dict[str, list[Labeled]] = {}
    for one in given:
        works.setdefault(one.work, []).append(one)
    for own in works.values():
        if not any(one.is_in["inside"] or one.is_in["near"] for one in own):
            continue
        counts["works"] += 1
        first = sorted(own, key=lambda one: -_sum(one, weights, (1.0, 0.5)))
        counts["first is good"] += first[0].is_in["inside"] or first[0].is_in["near"]
        for one in first[:2]:
            counts["told"] += 1
            counts["good"] += one.is_in["inside"] or one.is_in["near"]
            counts["hollow"] += one.is_in["hollow"]
        nearest = max(own, key=lambda one: _sum(one, weights, (0.0, 1.0)))
        counts["with an answer"] += any(one.is_in["near"] for one in own)
        counts["nearest answers"] += nearest.is_in["near"]
    return counts


def _sum(one: Labeled, weights: Mapping[str, tuple[float, float]], of_heads: tuple[float, float]) -> float:
    found = (weights.get(name, (0.0, 0.0)) for name in one.traits)
    return sum(
        figure * (of_heads[0] * account + of_heads[1] * answer)
        for figure, (account, answer) in zip(one.traits.values(), found, strict=True)
    )


def _line(counts: Counter[str]) -> str:
    return (
        f"first told good {counts['first is good']} of {counts['works']}; of the first two {counts['good']} of"
        f" {counts['told']} good, {counts['hollow']} hollow; nearest answers {counts['nearest answers']} of"
        f" {counts['with an answer']}"
    )


def _print_weights(weights: Mapping[str, tuple[float, float]]) -> None:
    told = (
        f"{name}:{round(100 * account)}:{round(100 * answer)}"
        for name, (account, answer) in weights.items()
        if name != ASKED and (name.isupper() or max(abs(account), abs(answer)) >= LEAST)
    )
    print(
        "\n".join(
            textwrap.wrap(
                " ".join(told),
                114,
                initial_indent="    ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    )
    print("OF_NEAR", [round(one, 2) for one in weights[ASKED]])


if __name__ == "__main__":
    main()
