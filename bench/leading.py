"""Fits the weights by which the work that is told first is chosen, and tells how they do on sets left out.

Run it from the top of the project: `python -m bench.leading [--weights]`. It reads the prompts of `bench/prompts.py`:
works that an editor would tell first should come before the others, so should works that answer what is asked, and
works on the task before those that are not. Each set is judged by weights that were fitted to the others, those of
`bench/relevance.py` included. `--weights` prints the table for `generator/answers/composing/leading.py`, fitted to all
sets.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from bench import relevance
from bench.learning import Choice, learned
from bench.prompts import ROOT, evidence_of, labeled_prompts
from generator.answers.claims import Recognition
from generator.answers.composing.leading import WEIGHTS, figures
from generator.answers.composing.material import read_together, vocabulary_of
from generator.answers.matching.placing import place_items
from generator.answers.matching.relevance import chances_of, cheapest
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bench.learning import Figures
    from bench.relevance import Labeled
    from generator.answers.composing.material import Material
    from generator.catalog.records import Catalog

RESTRAINT: Final = 1.0
OF_LEADING: Final = 2.0
OF_TASK: Final = 2.0
"""How much it counts that what an editor would tell first comes first, and a work on the task before one that is not,
beside that what answers comes first."""
SURE: Final = next(iter(WEIGHTS))
"""The figure that follows from the weights of relevance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """A work with its figures, whether an editor would tell it first, and whether it answers what is asked."""

    work: Labeled
    figures: Mapping[str, float]
    leads: bool
    answers: bool

    def numbers(self, of_relevance: relevance.Weights) -> list[float]:
        """The figures, as they are with other weights of relevance."""
        chance = chances_of(self.work.figures, of_relevance, is_recommended=False)["direct"]
        return [chance if name == SURE else self.figures[name] for name in WEIGHTS]


def main() -> None:
    """Print how often the right work leads by the others' weights, or the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", action="store_true", help="print the table fitted to all sets")
    catalog = load_catalog(ROOT / "catalog")
    works, short = list(led(catalog)), list(relevance.labeled(catalog, in_short=True))
    if parser.parse_args().weights:
        for name, weight in zip(WEIGHTS, fitted(works, relevance.fitted([*_works(works), *short])), strict=True):
            print(f'    "{name}": {weight:.2f},')
        return
    total: Counter[str] = Counter()
    for one in sorted({led.work.set for led in works}):
        others = [led for led in works if led.work.set != one]
        of_relevance = relevance.fitted([*_works(others), *(work for work in short if work.set != one)])
        own = [led for led in works if led.work.set == one]
        total += (counts := judged(own, of_relevance, fitted(others, of_relevance)))
        print(f"set {one}:", dict(counts))
    print("all:", dict(total))


def material_of(prompt: Mapping[str, Any], catalog: Catalog) -> Material:
    """A labeled prompt, read where its task is known."""
    evidence = evidence_of(prompt["question"], prompt["models"], prompt["works"], catalog)
    task = catalog.tasks.get(prompt["task"])
    recognition = Recognition(task=task, called="" if task else prompt["task"])
    placed = place_items(evidence, recognition, vocabulary_of(catalog.tasks))
    return read_together(evidence, recognition, placed)


def led(catalog: Catalog) -> Iterator[Led]:
    """Every work of the prompts with its figures."""
    works = relevance.labeled(catalog)
    for prompt in labeled_prompts():
        material = material_of(prompt, catalog)
        for at, given in enumerate(prompt["works"]):
            yield Led(
                work=next(works),
                figures=figures(material.evidence.items[len(prompt["models"]) + at], material),
                leads=at in prompt["lead"],
                answers=given.get("answers", False),
            )


def _works(works: Iterable[Led]) -> list[Labeled]:
    return [one.work for one in works]


def _by_prompt(works: Iterable[Led]) -> Iterator[list[Led]]:
    for _, found in groupby(works, key=lambda one: (one.work.set, one.work.prompt)):
        yield list(found)


def fitted(works: Iterable[Led], of_relevance: relevance.Weights) -> Figures:
    """The weights under which what leads or answers, and what is on the task, is likeliest to come first."""
    choices = (one for works_of_one in _by_prompt(works) for one in _choices(works_of_one, of_relevance))
    return learned(choices, np.full(len(WEIGHTS), RESTRAINT))


def _choices(works: Sequence[Led], of_relevance: relevance.Weights) -> Iterator[Choice]:
    """That each work that leads or answers comes before the others, and each on the task before those that are not."""
    numbers = np.array([one.numbers(of_relevance) for one in works])
    leads, answers = [one.leads for one in works], [one.answers for one in works]
    own, foreign = ([one.work.bears == ("direct",) for one in works], ["direct" not in one.work.bears for one in works])
    others = ([not one for one in leads], [not one for one in answers])
    for right, wrong, counts in (
        (leads, others[0], OF_LEADING),
        (answers, others[1], 1.0),
        (own, foreign, OF_TASK),
    ):
        for at in np.flatnonzero(right) if any(wrong) else ():
            yield Choice(figures=np.vstack([numbers[at], numbers[wrong]]), right=[0], counts=counts / sum(right))


def judged(works: Iterable[Led], of_relevance: relevance.Weights, weights: Figures) -> Counter[str]:
    """How often what leads is on the task, and answers; and the same of the two works that are told in full."""
    counts: Counter[str] = Counter()
    for given in _by_prompt(works):
        told = [(one, cheapest(chances_of(one.work.figures, of_relevance, is_recommended=False))) for one in given]
        direct = [one for one, placing in told if placing == "direct"]
        first = sorted(direct, key=lambda one: -float(np.array(one.numbers(of_relevance)) @ weights))[:2]
        counts["pages"] += bool(first)
        counts["off the task leads"] += any("direct" not in one.work.bears for one in first[:1])
        counts["off the task told"] += sum("direct" not in one.work.bears for one in first)
        counts["the right one leads"] += any(one.leads for one in first[:1])
        if first and any(one.answers for one in given):
            counts["with an answer"] += 1
            counts["an answer leads"] += first[0].answers
            counts["an answer told"] += any(one.answers for one in first)
    return counts


if __name__ == "__main__":
    main()
