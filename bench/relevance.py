"""Fits the weights by which works are placed, and tells how they do on prompts that they were not fitted to.

Run it from the top of the project: `python -m bench.relevance [--weights | --wrong]`. Each set of the prompts of
`bench/prompts.py` is judged by weights that were fitted to the others. `--weights` prints the table for
`generator/answers/matching/relevance.py`, fitted to all sets; `--wrong` lists the works that are placed wrong.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.learning import Choice, learned
from bench.prompts import ROOT, evidence_of, labeled_prompts
from generator.answers.claims import Recognition
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.relevance import COSTS, Asked, chances_of, cheapest
from generator.answers.reading.telling import tell
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.catalog.records import Catalog, Item

PLACINGS: Final = tuple(COSTS)
RESTRAINT: Final = 1.0
FREE: Final = 0.001
"""What is always there is hardly restrained."""
SHORT: Final = 0.1
"""How much a work counts of whose summary one sentence is read."""

Weights = dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labeled:
    """A work with its figures and the placings that are right for it."""

    set: str
    prompt: str
    title: str
    figures: Mapping[str, float]
    bears: tuple[str, ...]
    weight: float = 1.0


def main() -> None:
    """Print how each set does by the others' weights, or the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", action="store_true", help="print the table fitted to all sets")
    parser.add_argument("--wrong", action="store_true", help="list the works that are placed wrong")
    chosen = parser.parse_args()
    catalog = load_catalog(ROOT / "catalog")
    works = [*labeled(catalog), *labeled(catalog, in_short=True)]
    if chosen.weights:
        for name, (direct, beside) in fitted(works).items():
            print(f'    "{name}": ({direct:.2f}, {beside:.2f}),')
    else:
        _print_judged(works, is_wrong_listed=chosen.wrong)


def _print_judged(works: Sequence[Labeled], *, is_wrong_listed: bool) -> None:
    total: Counter[str] = Counter()
    for one in sorted({work.set for work in works}):
        weights = fitted(work for work in works if work.set != one)
        told = [(work, _told(work, weights)) for work in works if work.set == one and work.weight == 1]
        total += (counts := _counted(told))
        print(f"set {one}: {_line(counts)}")
        for work, placing in told if is_wrong_listed else ():
            if placing not in work.bears:
                print(f"    {work.prompt}: {placing}, not {'/'.join(work.bears)}: {work.title}")
    print(f"all: {_line(total)}")


def labeled(catalog: Catalog, *, in_short: bool = False) -> Iterator[Labeled]:
    """Every work of the prompts with its figures.

    Args:
        catalog: the tasks.
        in_short: whether all that is read of each summary is the sentence that says what the work is; such works count
            less, and teach how to read a summary of a line.
    """
    for prompt in labeled_prompts():
        evidence = evidence_of(prompt["question"], prompt["models"], prompt["works"], catalog)
        if in_short:
            evidence = replace(evidence, items=tuple(map(_shortened, evidence.items)))
        task = catalog.tasks.get(prompt["task"])
        recognition = Recognition(task=task, called="" if task else prompt["task"])
        asked = Asked(evidence, recognition, vocabulary_of(catalog.tasks))
        for item, work in zip(evidence.items[len(prompt["models"]) :], prompt["works"], strict=True):
            yield Labeled(
                set=prompt["set"],
                prompt=prompt["name"],
                title=work["title"],
                figures=asked.figures(item),
                bears=tuple(work["bears"]),
                weight=SHORT if in_short else 1.0,
            )


def _shortened(item: Item) -> Item:
    if not item.summary or not item.paper or not (gist := tell(item).gist):
        return item
    return replace(item, paper=replace(item.paper, summary=replace(item.summary, text=f"{gist}.")))


def _told(work: Labeled, weights: Weights) -> str:
    return cheapest(chances_of(work.figures, weights, is_recommended=False))


def _counted(told: Sequence[tuple[Labeled, str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for work, placing in told:
        counts["works"] += 1
        counts["wrong"] += placing not in work.bears
        if len(work.bears) == 1:
            counts[work.bears[0]] += 1
            counts[f"{work.bears[0]} as {placing}"] += 1
    return counts


def _line(counts: Counter[str]) -> str:
    found = []
    for placing in COSTS:
        others = ", ".join(f"{counts[f'{placing} as {other}']} {other}" for other in COSTS if other != placing)
        found.append(f"{placing} {counts[f'{placing} as {placing}']} of {counts[placing]} ({others})")
    return f"wrong {counts['wrong']} of {counts['works']}; {'; '.join(found)}"


def fitted(works: Iterable[Labeled]) -> Weights:
    """The weights of a multinomial logistic regression; of a work of two right placings each counts half.

    Args:
        works: the labeled works to fit to.
    """
    given = list(works)
    names = list(given[0].figures)
    restraint = np.array([FREE if name == "always" else RESTRAINT for name in names])
    direct, beside = learned(chain.from_iterable(map(_choices, given)), np.tile(restraint, 2)).reshape(2, -1).tolist()
    return dict(zip(names, zip(direct, beside, strict=True), strict=True))


def _choices(work: Labeled) -> Iterator[Choice]:
    figures = np.array([float(one) for one in work.figures.values()])
    rows = np.kron(np.eye(3, 2), figures)  # the figures speak for direct, or for beside; not is what they are held to
    for one in work.bears:
        yield Choice(figures=rows, right=[PLACINGS.index(one)], counts=work.weight / len(work.bears))


if __name__ == "__main__":
    main()
