"""Learns how much each voice counts when a question's task is recognized, and measures it on sets left out.

Run it from the top of the project: `python -m bench.recognition`. It reads the prompts of `bench/relevance.jsonl`,
whose layout `bench/relevance.py` tells, and the cases of titles.yml. Each set is judged by weights that were learned
without it; what is printed last are weights learned from all, for `KNOWN` and `CALLED`.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.recognizing import CALLED, KNOWN, LEAST, called_voices, known_voices
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.catalog.records import Catalog, Task

ROOT: Final = Path(__file__).parent.parent
SHARES: Final = {"whole": 1.0, "without the task": 0.12, "question alone": 0.1, "without works": 0.1, "titles": 0.15}
"""How much a case counts: a prompt as it is, with its task left out of the vocabulary, with less given; one of titles.

Of the cases of titles.yml, which are learned from with every folder, many have models for another task, as few have.
"""
PENALTY: Final = 0.06
"""By how much of its square a weight must pay."""
ROUNDS: Final = 100
STEP: Final = 0.2
VOICES: Final = (*((True, voice) for voice in KNOWN), *((False, voice) for voice in CALLED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One question with its candidates; the first is that none is the task."""

    kind: str
    voices: Sequence[Mapping[int, float]]
    """Of each candidate: by the place in `VOICES`, how loud it is."""
    right: frozenset[int]

    def odds(self, weights: Sequence[float]) -> list[float]:
        """The probability of each candidate."""
        sums = [sum(weights[at] * loudness for at, loudness in one.items()) for one in self.voices]
        odds = [math.exp(one - max(sums)) for one in sums]
        return [one / sum(odds) for one in odds]

    def verdict(self, weights: Sequence[float]) -> str:
        """Whether the likeliest task is right, wrong or not likely enough to be named."""
        odds = self.odds(weights)
        best = max(range(1, len(odds)), key=odds.__getitem__, default=0)
        return "none" if odds[best] < LEAST or not best else "right" if best in self.right else "wrong"


def main() -> None:
    """Print what each set comes to while it is left out, and then the weights."""
    catalog = load_catalog(ROOT / "catalog")
    sets: defaultdict[str, list[Case]] = defaultdict(list)
    for line in (ROOT / "bench/relevance.jsonl").read_text(encoding="utf-8").splitlines():
        prompt = json.loads(line)
        sets[prompt["set"]] += cases(prompt, catalog)
    titles = list(titled(catalog))
    for name, own in sets.items():
        weights = learned([*titles, *chain(*(given for other, given in sets.items() if other != name))])
        for kind in dict.fromkeys(case.kind for case in own):
            print(f"set {name}, {kind}:", dict(Counter(case.verdict(weights) for case in own if case.kind == kind)))
    for (is_known, voice), weight in zip(VOICES, learned([*titles, *chain(*sets.values())]), strict=True):
        print("KNOWN" if is_known else "CALLED", voice, round(weight, 1))


def cases(prompt: Mapping[str, Any], catalog: Catalog) -> Iterator[Case]:
    """A prompt as it is, with its task left out of the vocabulary, and with less given."""
    known = catalog.tasks.get(prompt["task"])
    right = frozenset(map(_as_id, (prompt["task"], *((known.name, *known.aliases) if known else ()))))
    models, works = _models(prompt["models"]), _works(prompt["works"])
    evidence = Evidence(
        question=Question(id="asked", question=prompt["question"]),
        items=(*models, *works),
        tasks=catalog.tasks,
        terms=catalog.terms,
    )
    yield _case("whole", evidence, right)
    if known:
        yield _case("without the task", replace(evidence, tasks=_without(catalog.tasks, known.id)), right)
        yield _case("question alone", replace(evidence, items=()), right)
        yield _case("without works", replace(evidence, items=tuple(models)), right)


def _models(names: Iterable[str]) -> list[Item]:
    models = [Model(id=f"model-{at}", name=name) for at, name in enumerate(names)]
    return [Item(model=model, recommendation=Recommended(model=model.id)) for model in models]


def _works(told: Iterable[Mapping[str, Any]]) -> list[Item]:
    papers = [
        Paper(
            id=f"work-{at}",
            title=one["title"],
            summary=Summary(by="authors", text=one["summary"]) if one.get("summary") else None,
        )
        for at, one in enumerate(told)
    ]
    return [Item(paper=paper, related=Related(paper=paper.id)) for paper in papers]


def titled(catalog: Catalog) -> Iterator[Case]:
    """The cases of titles.yml: a question, models' names and titles."""
    for one in yaml.safe_load((ROOT / "tests/answers/matching/titles.yml").read_text(encoding="utf-8")):
        items = (*_models(one["models"]), *_works({"title": title} for title in one["titles"]))
        question = Question(id="asked", question=one["question"])
        evidence = Evidence(question=question, items=items, tasks=catalog.tasks, terms=catalog.terms)
        yield _case("titles", evidence, frozenset(one["tasks"]))


def _as_id(name: str) -> str:
    return re.sub(r"\W+", "-", name.casefold()).strip("-")


def _without(tasks: Mapping[str, Task], gone: str) -> dict[str, Task]:
    return {
        one.id: replace(
            one,
            parent=None if one.parent == gone else one.parent,
            neighbors=tuple(near for near in one.neighbors if near.task != gone),
        )
        for one in tasks.values()
        if one.id != gone
    }


def _case(kind: str, evidence: Evidence, right: AbstractSet[str]) -> Case:
    vocabulary = vocabulary_of(evidence.tasks)
    known = known_voices(evidence, vocabulary)
    called = called_voices(evidence, vocabulary, known)
    heard = [(True, name, one) for name, one in known.items()] + [(False, name, one) for name, one in called.items()]
    fitting = {at for at, (_, name, _) in enumerate(heard, 1) if _as_id(name) in right}
    voices = [{VOICES.index((known, voice)): one[voice] for voice in one if one[voice]} for known, _, one in heard]
    return Case(kind=kind, voices=[{}, *voices], right=frozenset(fitting or {0}))


def learned(cases: Iterable[Case]) -> list[float]:
    """The weights under which the right candidates are likeliest: gradient ascent with a step of its own for each."""
    given = list(cases)
    weights, mean, square = ([0.0] * len(VOICES) for _ in range(3))
    for turn in range(1, ROUNDS + 1):
        for at, slope in enumerate(_slopes(given, weights)):
            mean[at] = 0.9 * mean[at] + 0.1 * slope
            square[at] = 0.999 * square[at] + 0.001 * slope * slope
            root = math.sqrt(square[at] / (1 - 0.999**turn)) + 1e-8
            weights[at] += STEP * mean[at] / (1 - 0.9**turn) / root
    return weights


def _slopes(given: Sequence[Case], weights: Sequence[float]) -> list[float]:
    """By how much a little more of each weight makes the right candidates likelier (conditional logit)."""
    slopes = [-2 * PENALTY * weight for weight in weights]
    for case in given:
        odds = case.odds(weights)
        hit = sum(odds[at] for at in case.right)
        for at, (probability, one) in enumerate(zip(odds, case.voices, strict=True)):
            pull = SHARES[case.kind] * (probability / hit * (at in case.right) - probability)
            for voice, loudness in one.items():
                slopes[voice] += pull * loudness
    return slopes


if __name__ == "__main__":
    main()
