"""Learns how much each voice counts when a question's task is recognized, and measures it on sets left out.

Run it from the top of the project: `python -m bench.recognition`. It reads the prompts of `bench/prompts.py` and the
cases of titles.yml. Each set is judged by weights that were learned without it; what is printed last are weights
learned from all, for `KNOWN` and `CALLED` of `generator/answers/matching/recognizing.py`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import yaml

from bench.learning import Choice, learned, log_chances
from bench.prompts import ROOT, evidence_of, labeled_prompts
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.recognizing import CALLED, KNOWN, LEAST, called_voices, known_voices
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from bench.learning import Figures
    from generator.catalog.records import Catalog, Evidence, Task

SHARES: Final = {"whole": 1.0, "without the task": 0.12, "question alone": 0.1, "without works": 0.1, "titles": 0.15}
"""How much a case counts: a prompt as it is, with its task left out of the vocabulary, with less given; one of titles.

Of the cases of titles.yml, which are learned from with every folder, many have models for another task, as few have.
"""
RESTRAINT: Final = 0.12
VOICES: Final = (*((True, voice) for voice in KNOWN), *((False, voice) for voice in CALLED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One question with its candidates; the first is that none is the task."""

    kind: str
    voices: Figures
    """Of each candidate: how loud each of `VOICES` is."""
    right: frozenset[int]

    def verdict(self, weights: Figures) -> str:
        """Whether the likeliest task is right, wrong or not likely enough to be named."""
        likely = np.exp(log_chances(self.voices, weights))
        best = 1 + int(likely[1:].argmax()) if len(likely) > 1 else 0
        return "none" if likely[best] < LEAST or not best else "right" if best in self.right else "wrong"


def main() -> None:
    """Print what each set comes to while it is left out, and then the weights."""
    catalog = load_catalog(ROOT / "catalog")
    sets: defaultdict[str, list[Case]] = defaultdict(list)
    for prompt in labeled_prompts():
        sets[prompt["set"]] += cases(prompt, catalog)
    titles = list(titled(catalog))
    for name, own in sets.items():
        weights = fitted([*titles, *chain(*(given for other, given in sets.items() if other != name))])
        for kind in dict.fromkeys(case.kind for case in own):
            print(f"set {name}, {kind}:", dict(Counter(case.verdict(weights) for case in own if case.kind == kind)))
    for (is_known, voice), weight in zip(VOICES, fitted([*titles, *chain(*sets.values())]), strict=True):
        print("KNOWN" if is_known else "CALLED", voice, round(weight, 1))


def cases(prompt: Mapping[str, Any], catalog: Catalog) -> Iterator[Case]:
    """A prompt as it is, with its task left out of the vocabulary, and with less given."""
    known = catalog.tasks.get(prompt["task"])
    names = (prompt["task"], *prompt["also_called"], *((known.name, *known.aliases) if known else ()))
    right = frozenset(map(_as_id, names))
    evidence = evidence_of(prompt["question"], prompt["models"], prompt["works"], catalog)
    yield _case("whole", evidence, right)
    if known:
        yield _case("without the task", replace(evidence, tasks=_without(catalog.tasks, known.id)), right)
        yield _case("question alone", replace(evidence, items=()), right)
        yield _case("without works", replace(evidence, items=evidence.items[: len(prompt["models"])]), right)


def titled(catalog: Catalog) -> Iterator[Case]:
    """The cases of titles.yml: a question, models' names and titles."""
    for one in yaml.safe_load((ROOT / "tests/answers/matching/titles.yml").read_text(encoding="utf-8")):
        works = ({"title": title} for title in one["titles"])
        evidence = evidence_of(one["question"], one["models"], works, catalog)
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
    loud = [{VOICES.index((is_known, voice)): one[voice] for voice in one} for is_known, _, one in heard]
    return Case(kind=kind, voices=voices_of([{}, *loud]), right=frozenset(fitting or {0}))


def voices_of(candidates: Sequence[Mapping[int, float]]) -> Figures:
    """The voices of some candidates, each given by its place in `VOICES`; others are silent."""
    return np.array([[one.get(voice, 0.0) for voice in range(len(VOICES))] for one in candidates])


def fitted(cases: Iterable[Case]) -> Figures:
    """The weights of `VOICES` under which the right candidates are likeliest."""
    choices = (Choice(figures=one.voices, right=sorted(one.right), counts=SHARES[one.kind]) for one in cases)
    return learned(choices, np.full(len(VOICES), RESTRAINT))


if __name__ == "__main__":
    main()
