"""Learns what tells the parts of a story that say what went in and what came out, and measures it on sets left out.

Run it from the top of the project: `python -m bench.roles [--wrong]`. It reads the prompts of `bench/prompts.py` of
which an editor noted both. Each set is judged by weights that were learned without it; what is printed last are weights
learned from all, for `WENT_IN` of
`generator/answers/reading/giving.py` and `CAME_OUT` of `roles.py` beside it. `--wrong` lists the parts that
share no word with the note.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from bench.prompts import ROOT, labeled_prompts
from generator.answers.language.english import FUNCTION_WORDS, listed, stem
from generator.answers.reading.giving import WENT_IN, candidates, given_of, weight
from generator.answers.reading.questions import told_and_asked
from generator.answers.reading.roles import CAME_OUT, clauses_told, joined, told_of, traits_of
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.answers.reading.giving import Candidate
    from generator.answers.reading.stories import Clause
    from generator.catalog.records import Catalog

RESTRAINT: Final = 3.0
"""How much the square of a weight costs (L2)."""
MOST_CLAUSES: Final = 4
MOST_THINGS: Final = 3
LEAST_GAIN: Final = 0.03
"""A clause or a thing belongs to what came out or went in if it adds so much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A prompt with what an editor noted."""

    name: str
    put_in: str
    came_out: str
    clauses: Sequence[Clause]
    traits: Sequence[Mapping[str, float]]
    candidates: Sequence[Candidate]

    def went_in(self, weights: Mapping[str, float]) -> str:
        """What surely went in by these weights."""
        return listed([one.text for one in given_of(self.candidates, weights)])

    def out(self, weights: Mapping[str, float]) -> str:
        """The clauses that weigh most for what came out."""
        heavy = {at: weight(one, weights) for at, one in enumerate(self.traits)}
        return joined(self.clauses, told_of(self.clauses, heavy))


def main() -> None:
    """Print what each set comes to while it is left out, and then the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--wrong", action="store_true", help="list the parts that share no word with the note")
    shows = arguments.parse_args().wrong
    sets = stories_by_set(load_catalog(ROOT / "catalog"))
    for name, own in sets.items():
        went_in, came_out = weights_from([one for other, given in sets.items() if other != name for one in given])
        found = [(one, one.went_in(went_in), one.out(came_out)) for one in own]
        shares = np.array([(share(given, one.put_in), share(came, one.came_out)) for one, given, came in found])
        print(f"set {name}: in {shares[:, 0].mean():.3f}, out {shares[:, 1].mean():.3f} of {len(own)}")
        for (one, given, came), (of_in, of_out) in zip(found, shares, strict=True):
            if shows and not of_in * of_out:
                print(f"  {one.name}: {given} <{one.put_in}>; {came} <{one.came_out}>")
    for name, weights in zip(("WENT_IN", "CAME_OUT"), weights_from(chain(*sets.values())), strict=True):
        print(name, weights)


def stories_by_set(catalog: Catalog) -> dict[str, list[Story]]:
    """The stories that say anything, by the set of their prompt."""
    sets: defaultdict[str, list[Story]] = defaultdict(list)
    for prompt in labeled_prompts():
        if "put_in" in prompt and (story := _story(prompt, catalog)).clauses:
            sets[prompt["set"]].append(story)
    return dict(sets)


def _story(prompt: Mapping[str, Any], catalog: Catalog) -> Story:
    told, _ = told_and_asked(prompt["question"])
    sentences = clauses_told(told)
    clauses, traits = [one for sentence in sentences for one in sentence], traits_of(sentences)
    task = catalog.tasks.get(prompt["task"])
    return Story(
        name=prompt["name"],
        put_in=prompt["put_in"],
        came_out=prompt["came_out"],
        clauses=clauses,
        traits=traits,
        candidates=list(candidates(clauses, traits, task.takes if task else "")),
    )


def weights_from(stories: Iterable[Story]) -> tuple[dict[str, float], dict[str, float]]:
    """How much each trait adds to the chance that a thing went in, and to the chance that a clause came out."""
    given = list(stories)
    texts = [(one, [clause.text for clause in one.clauses]) for one in given]
    things = [(one, [candidate.text for candidate in one.candidates]) for one in given]
    return (
        _fitted(
            [
                (candidate.traits, float(at in best), 6 / len(said))
                for one, said in things
                for best in [_best(said, one.put_in, MOST_THINGS)]
                for at, candidate in enumerate(one.candidates)
            ],
            WENT_IN,
        ),
        _fitted(
            [
                (traits, float(at in best), 1.0)
                for one, said in texts
                for best in [_best(said, one.came_out, MOST_CLAUSES)]
                for at, traits in enumerate(one.traits)
            ],
            CAME_OUT,
        ),
    )


def _fitted(cases: Sequence[tuple[Mapping[str, float], float, float]], names: Iterable[str]) -> dict[str, float]:
    """Least squares of traits against values, each case with how much it counts."""
    kept = list(names)
    rows = np.array([[float(name == "") or traits.get(name, 0.0) for name in kept] for traits, _, _ in cases])
    values, counts = (np.array([case[place] for case in cases]) for place in (1, 2))
    weighed = rows * counts[:, None]
    found = np.linalg.solve(weighed.T @ rows + RESTRAINT * np.eye(len(kept)), weighed.T @ values)
    return {name: round(float(one), 2) for name, one in zip(kept, found, strict=True)}


def _best(texts: Sequence[str], note: str, most: int) -> list[int]:
    """The places of the few texts that together share most with a note."""
    best: list[int] = []
    reached = 0.0
    while len(best) < min(most, len(texts)):
        more = ((share(" ".join(texts[one] for one in [*best, at]), note), at) for at in range(len(texts)))
        found, at = max(one for one in more if one[1] not in best)
        if found <= reached + LEAST_GAIN:
            break
        reached, best = found, [*best, at]
    return best


def share(text: str, note: str) -> float:
    """How much of their telling words and numbers two texts share (F1), from 0 to 1."""
    one, other = _words(text), _words(note)
    both = sum((one & other).values())
    return 2 * both / max(1, one.total() + other.total())


def _words(text: str) -> Counter[str]:
    words = set(re.findall(r"[\w.]*\w", text.casefold())) - FUNCTION_WORDS - _OF_ANY
    return Counter({stem(word) for word in words})


_OF_ANY: Final = frozenset({"user", "you", "your", "photo", "picture", "it", "its", "one", "not", "no"})
"""Words that notes use and stories need not."""

if __name__ == "__main__":
    main()
