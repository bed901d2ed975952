"""Learns what tells the parts of a story that say what went in and what came out, and measures it on sets left out.

Run it from the top of the project: `python -m bench.roles [--wrong] [--weights]`. It reads the prompts of
`bench/prompts.py`, of which an editor marked the words for both, the short ones of `bench/asked.yml` and, for what came
out alone, the stories of `bench/told.yml`. Each set is judged by weights that were learned without it. `--wrong` lists
what is told, with a minus what is told wrongly; `--weights` prints the tables for
`generator/answers/reading/learned.py`, learned from all.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import yaml
from scipy.optimize import minimize
from scipy.sparse import csr_array

from bench.prompts import ROOT, labeled_prompts
from generator.answers.language.english import FUNCTION_WORDS, stems
from generator.answers.reading.concerning import traits_of_case
from generator.answers.reading.giving import as_taken, given_of, things_of
from generator.answers.reading.learned import ALWAYS, weight
from generator.answers.reading.questions import told_and_asked
from generator.answers.reading.roles import clauses_told, told_of, traits_of
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.answers.reading.giving import Thing
    from generator.answers.reading.stories import Clause
    from generator.catalog.records import Catalog

    Case = tuple[frozenset[str], bool, str]
    """The traits of a part of a story, if it is marked, and the set of the story."""

RESTRAINT: Final = 4.0
"""How much half of the square of a weight costs (L2)."""
FEWEST: Final = 3
"""What parts of fewer sets have teaches nothing but the words of their stories."""
LEAST: Final = 0.05
WIDTH: Final = 118
LEAST_OF_CLAUSE: Final = 0.35
LEAST_OF_THING: Final = 0.6
LEAST_OF_MARKED: Final = 0.34
"""So much of its words a clause or a thing must share with what an editor marked, and of those a thing this much."""
FEWEST_NOTED: Final = 2
"""So many words of what an editor noted of the input has a clause that tells of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A prompt with what an editor marked."""

    name: str
    of: str
    """Its set; of the short ones, a tenth of them."""
    clauses: Sequence[Clause]
    seen: Sequence[frozenset[str]]
    things: Sequence[Thing]
    came_out: Sequence[bool]
    """Of each clause, whether it tells what came out."""
    went_in: Sequence[bool]
    """Of each thing, whether it went in."""
    of_case: Sequence[frozenset[str]]
    """What can be seen of each clause but its words."""
    tells: Sequence[bool]
    """Of each clause, whether it has words of what went in, as far as an editor said it."""


def main() -> None:
    """Print what each set comes to while it is left out, and then the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--wrong", action="store_true", help="list what is told wrongly")
    arguments.add_argument("--weights", action="store_true", help="print the weights learned from all")
    options = arguments.parse_args()
    sets = stories_by_set(load_catalog(ROOT / "catalog"))
    total: Counter[str] = Counter()
    for name, own in sets.items():
        weights = weights_from([one for other, given in sets.items() if other != name for one in given])
        for one in own:
            total.update(_judged(one, *weights, shows=options.wrong))
    for role in ("in", "out", "case"):
        right, told, stories = (total[f"{role} {what}"] for what in ("right", "told", "stories"))
        print(f"{role}: {right} of {told} told are right, in {stories} of {total['stories']} stories")
    if options.weights:
        for name, table in zip(("WENT_IN", "CAME_OUT", "OF_CASE"), weights_from(chain(*sets.values())), strict=True):
            print(f'{name}: Final[Mapping[str, float]] = _weights("""\n{table_of(table)}\n""")')


def _judged(
    one: Story,
    went_in: Mapping[str, float],
    came_out: Mapping[str, float],
    of_case: Mapping[str, float],
    *,
    shows: bool,
) -> Counter[str]:
    """How much of what is told of a story is right."""
    given = given_of(one.things, went_in)
    came = told_of(one.clauses, [weight(traits, came_out) for traits in one.seen])
    told = {
        "in": [(thing.text, is_so) for thing, is_so in zip(one.things, one.went_in, strict=True) if thing in given],
        "out": [(one.clauses[at].text, one.came_out[at]) for at in came],
        "case": [] if given else _likeliest(one, of_case),
    }
    count = Counter({"stories": 1})
    for role, parts in told.items():
        count[f"{role} right"] += sum(is_so for _, is_so in parts)
        count[f"{role} told"] += len(parts)
        count[f"{role} stories"] += bool(parts)
        if shows:
            print(*(f"{one.name}\t{role}\t{'+' if is_so else '-'}\t{text}" for text, is_so in parts), sep="\n")
    return count


def _likeliest(one: Story, weights: Mapping[str, float]) -> list[tuple[str, bool]]:
    """The clause that most likely tells what went in, and whether it does."""
    weighed = [weight(traits, weights) for traits in one.of_case]
    return [
        (one.clauses[at].text, one.tells[at]) for at in sorted(range(len(weighed)), key=lambda at: -weighed[at])[:1]
    ]


def stories_by_set(catalog: Catalog) -> dict[str, list[Story]]:
    """The stories that say anything, by the set of their prompt."""
    sets: defaultdict[str, list[Story]] = defaultdict(list)
    for prompt in labeled_prompts():
        task = catalog.tasks.get(prompt["task"])
        sets[prompt["set"]].append(_story(prompt, task.takes if task else ""))
    for at, one in enumerate(yaml.safe_load((ROOT / "bench/asked.yml").read_text(encoding="utf-8"))):
        marked = {"input": [one["given"]] if one["given"] else [], "output": one["came"].split("; ")}
        sets["asked"].append(_story({"set": "asked", "name": at, **one, **marked}))
    for at, one in enumerate(yaml.safe_load((ROOT / "bench/told.yml").read_text(encoding="utf-8"))):
        sets[one["set"]].append(_story({"name": at, **one}))
    return dict(sets)


def _story(prompt: Mapping[str, Any], takes: str = "") -> Story:
    told, _ = told_and_asked(prompt["question"])
    marked = prompt.get("input", [])
    noted = stems(" ".join([*marked, prompt.get("put_in", "")]))
    clauses = [clause for sentence in clauses_told(told) for clause in sentence]
    seen = traits_of(clauses)
    things = as_taken(things_of(clauses, seen), takes) if "input" in prompt else []
    return Story(
        name=f"{prompt['set']}:{prompt['name']}",
        of=f"{prompt['set']}{int(prompt['name']) // 12}" if prompt["set"] == "asked" else prompt["set"],
        clauses=clauses,
        seen=seen,
        things=things,
        came_out=[_share(clause.text, prompt["output"]) >= LEAST_OF_CLAUSE for clause in clauses],
        went_in=[_went_in(thing, prompt) for thing in things],
        of_case=traits_of_case(clauses, seen, takes),
        tells=[
            "input" in prompt and len(stems(clause.text) & noted) >= min(FEWEST_NOTED, len(noted)) for clause in clauses
        ],
    )


def weights_from(stories: Iterable[Story]) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """How much each trait adds to the chance that a thing went in, a clause came out, or tells of what went in."""
    given = list(stories)
    things = [
        (thing.traits, is_so, one.of) for one in given for thing, is_so in zip(one.things, one.went_in, strict=True)
    ]
    clauses = [(traits, is_so, one.of) for one in given for traits, is_so in zip(one.seen, one.came_out, strict=True)]
    of_case = [
        (traits, is_so, one.of)
        for one in given
        if any(one.tells)
        for traits, is_so in zip(one.of_case, one.tells, strict=True)
    ]
    return _fitted(things), _fitted(clauses), _fitted(of_case)


def _fitted(cases: Sequence[Case]) -> dict[str, float]:
    """The weights under which the marks are likeliest (logistic regression)."""
    often = Counter(trait for trait, _ in {(trait, of) for traits, _, of in cases for trait in traits})
    names = [ALWAYS, *sorted(name for name, count in often.items() if count >= FEWEST)]
    place = {name: at for at, name in enumerate(names)}
    at = [(row, place[name]) for row, (traits, *_) in enumerate(cases) for name in (ALWAYS, *traits) if name in place]
    rows = csr_array((np.ones(len(at)), tuple(zip(*at, strict=True))), shape=(len(cases), len(names)))
    marked = np.array([is_so for _, is_so, _ in cases], float)
    columns = rows.T.tocsr()
    restraint = np.full(len(names), RESTRAINT)
    restraint[0] = 0.01

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = rows @ weights
        total = np.logaddexp(0, sums).sum() - marked @ sums + restraint @ weights**2 / 2
        return float(total), columns @ (1 / (1 + np.exp(-sums)) - marked) + restraint * weights

    found: np.ndarray = minimize(cost, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    kept = ((name, round(float(one), 1)) for name, one in zip(names, found, strict=True))
    return {name: one for name, one in kept if abs(one) > LEAST}


def table_of(weights: Mapping[str, float]) -> str:
    """Weights as the rows of a table, in each a weight and traits that have it."""
    rows: list[str] = []
    of_row: float | None = None
    for name, one in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0])):
        if of_row == one and len(rows[-1]) + len(name) < WIDTH:
            rows[-1] += f"|{name}"
        else:
            rows.append(f"{one}|{name}")
        of_row = one
    return "\n".join(rows)


def _share(text: str, marked: Sequence[str]) -> float:
    """How much of a text lies in runs of words that an editor marked."""
    words = _words(text)
    within = [False] * len(words)
    for other in map(_words, marked):
        for start in range(len(words)):
            for at in range(len(other)):
                run = _run(words[start:], other[at:])
                if run >= min(2, len(other)):
                    within[start : start + run] = [True] * run
    return sum(within) / max(1, len(words))


def _run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two texts begin with alike."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _went_in(thing: Thing, prompt: Mapping[str, Any]) -> bool:
    """Whether an editor marked a thing, or noted what a device senses."""
    is_noted = "how:sensed" in thing.traits and not _telling(thing.named).isdisjoint(_telling(prompt.get("put_in", "")))
    return is_noted or any(_is_marked(one, prompt["input"]) for one in (thing.named, thing.text))


def _is_marked(named: str, marked: Sequence[str]) -> bool:
    """Whether an editor marked a thing, by the words that tell."""
    own = _telling(named)
    others = [_telling(one) for one in marked]
    of_thing = max((len(own & one) / len(own) for one in others), default=0.0)
    of_marked = max((len(own & one) / len(one) for one in others), default=0.0)
    return of_thing >= LEAST_OF_THING and of_marked >= LEAST_OF_MARKED


def _telling(text: str) -> set[str]:
    words = set(_words(text))
    return (words - FUNCTION_WORDS - {"words", "request"}) or words or {""}


def _words(text: str) -> list[str]:
    """The words of a text, with the reader for the one who tells."""
    return [_PERSONS.get(one, one) for one in re.findall(r"[\w.]*\w", text.casefold())]


_PERSONS: Final = {"i": "you", "me": "you", "my": "your", "we": "you", "us": "you", "our": "your"}


if __name__ == "__main__":
    main()
