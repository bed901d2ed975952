"""Fits the weights by which works are placed, and tells how they do on prompts that they were not fitted to.

`bench/relevance.jsonl` holds prompts with their works, a prompt a line: the question, its task (an id of catalog/tasks
or a name of its own), the names of the recommended models, and of every work the title, the authors' summary (abstracts
of arXiv, CC0) and how it `bears` on the question; several placings where more than one is right. Prompts that were
labeled together are a `set`, and each set is judged by weights that were fitted to the others.

Run it from the top of the project: `python -m bench.relevance [--weights | --wrong]`. `--weights` prints the table for
`generator/answers/matching/relevance.py`, fitted to all sets; `--wrong` lists the works that are placed wrong.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.answers.claims import Recognition
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.relevance import COSTS, Asked, chances_of, cheapest
from generator.answers.reading.telling import tell
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.catalog.records import Catalog

ROOT = Path(__file__).parent.parent
ROUNDS = 12
"""So many steps of Newton's method; the last ones change nothing that is printed."""
RESTRAINT = 1.0
"""How much the squares of the weights cost (L2), so that few works do not decide much."""
SHORT = 0.1
"""How much a work counts of whose summary one sentence is read."""
COLUMNS = ("direct", "beside")

Weights = dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Labeled:
    """A work with its figures and the placings that are right for it."""

    set: str
    prompt: str
    title: str
    is_recommended: bool
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
        weights = fitted([work for work in works if work.set != one])
        told = [(work, _told(work, weights)) for work in works if work.set == one and work.weight == 1]
        total += (counts := _counted(told))
        print(f"set {one}: {_line(counts)}")
        for work, placing in told if is_wrong_listed else ():
            if placing not in work.bears:
                print(f"    {work.prompt}: {placing}, not {'/'.join(work.bears)}: {work.title}")
    print(f"all: {_line(total)}")


def labeled(catalog: Catalog, *, in_short: bool = False) -> Iterator[Labeled]:
    """Every work of the file with its figures.

    Args:
        catalog: the tasks.
        in_short: whether all that is read of each summary is the sentence that says what the work is; such works count
            less, and teach how to read a summary of a line.
    """
    for line in (ROOT / "bench/relevance.jsonl").read_text(encoding="utf-8").splitlines():
        prompt = json.loads(line)
        evidence = _evidence(prompt, catalog)
        if in_short:
            evidence = replace(evidence, items=tuple(map(_shortened, evidence.items)))
        task = catalog.tasks.get(prompt["task"])
        recognition = Recognition(task=task, called="" if task else prompt["task"])
        asked = Asked(evidence, recognition, vocabulary_of(catalog.tasks))
        for item, work in zip(evidence.items[len(prompt["models"]) :], prompt["works"], strict=True):
            bears = tuple(work["bears"])
            figures = asked.figures(item)
            yield Labeled(
                prompt["set"], prompt["name"], work["title"], item.recommended, figures, bears, SHORT if in_short else 1
            )


def _evidence(prompt: dict[str, Any], catalog: Catalog) -> Evidence:
    models = [
        Item(model=Model(id=f"model-{at}", name=name), recommendation=Recommended(model=f"model-{at}"))
        for at, name in enumerate(prompt["models"])
    ]
    works = [_work(f"work-{at}", work) for at, work in enumerate(prompt["works"])]
    question = Question(id=prompt["name"], question=prompt["question"])
    return Evidence(question=question, items=(*models, *works), tasks=catalog.tasks, terms=catalog.terms)


def _work(known: str, work: dict[str, Any]) -> Item:
    title = work["title"]
    short = title.split(":", maxsplit=1)[0]
    paper = Paper(id=known, title=title, short_name=short, summary=Summary(by="authors", text=work["summary"]))
    if name := work.get("recommended"):
        return Item(model=Model(id=known, name=name), paper=paper, recommendation=Recommended(model=known))
    return Item(paper=paper, related=Related(paper=known))


def _shortened(item: Item) -> Item:
    if not item.summary or not item.paper or not (gist := tell(item).gist):
        return item
    return replace(item, paper=replace(item.paper, summary=replace(item.summary, text=f"{gist}.")))


def _told(work: Labeled, weights: Weights) -> str:
    return cheapest(chances_of(work.figures, weights, is_recommended=work.is_recommended))


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


def fitted(works: Sequence[Labeled]) -> Weights:
    """The weights of a multinomial logistic regression, by Newton's method; a work of two right placings counts half.

    Args:
        works: the labeled works to fit to.
    """
    names = list(works[0].figures)
    size = len(names)
    weights = [0.0] * (2 * size)
    rows = [([float(one.figures[name]) for name in names], one.bears, one.weight) for one in works]
    for _ in range(ROUNDS):
        slope, curve = _slope_and_curve(rows, weights, size)
        for at, weight in enumerate(weights):
            if at % size:  # what is always there is not restrained
                slope[at] += RESTRAINT * weight
            curve[at][at] += RESTRAINT
        weights = [weight - step for weight, step in zip(weights, _solved(curve, slope), strict=True)]
    return {name: (weights[at], weights[size + at]) for at, name in enumerate(names)}


def _slope_and_curve(
    rows: Sequence[tuple[list[float], tuple[str, ...], float]], weights: Sequence[float], size: int
) -> tuple[list[float], list[list[float]]]:
    """The first and second derivatives of how unlikely the labels are."""
    slope = [0.0] * (2 * size)
    curve = [[0.0] * (2 * size) for _ in range(2 * size)]
    for row, bears, weight in rows:
        odds = [math.exp(sum(weights[c * size + at] * one for at, one in enumerate(row))) for c in (0, 1)]
        shares = [one / (1 + sum(odds)) for one in odds]
        inner = [(at, one) for at, one in enumerate(row) if one]
        for c, (column, share) in enumerate(zip(COLUMNS, shares, strict=True)):
            miss = weight * (share - (column in bears) / len(bears))
            bends = [weight * share * ((c == d) - shares[d]) for d in (0, 1)]
            for at, one in inner:
                slope[c * size + at] += miss * one
                line = curve[c * size + at]
                for d, bend in enumerate(bends):
                    for other, two in inner:
                        line[d * size + other] += bend * one * two
    return slope, curve


def _solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """The solution of a system of equations, by Gauss's elimination."""
    rows = [[*row, one] for row, one in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        best = max(range(at, len(rows)), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for row in range(len(rows)):
            if row != at and rows[row][at]:
                share = rows[row][at] / rows[at][at]
                rows[row] = [one - share * two for one, two in zip(rows[row], rows[at], strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(rows)]


if __name__ == "__main__":
    main()
