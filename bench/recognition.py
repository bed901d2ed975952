"""Learns how much each voice counts when a question's task is recognized, and measures it on sets left out.

Run it from the top of the project: `python -m bench.recognition`. It reads the prompts of `bench/prompts.py` and the
cases of titles.yml, and gives each prompt the models of another one as well. Each set is judged by weights that were
learned without it; then all sets together, also with the task of each prompt left out of the vocabulary, where a known
task is a neighbor; what is printed last are weights learned from all, for `KNOWN` and `CALLED` of
`generator/answers/matching/recognizing.py`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import yaml

from bench.learning import Choice, learned
from bench.prompts import ROOT, evidence_of, labeled_prompts
from generator.answers.composing.material import vocabulary_of
from generator.answers.matching.calling import called_voices
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.naming import head_of
from generator.answers.matching.recognizing import CALLED, KNOWN, LEAST, SURE, likeliest
from generator.answers.matching.voicing import known_voices
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from bench.learning import Figures
    from generator.catalog.records import Catalog, Evidence, Task

SHARES: Final = {
    "whole": 1.0,
    "without the task": 0.3,
    "another model": 0.3,
    "question alone": 0.1,
    "without works": 0.1,
    "titles": 0.8,
}
"""How much a case counts: a prompt as it is, with its task left out of the vocabulary, with less given; one of titles.

The cases of titles.yml are learned from with every folder; many have models for another task, as few prompts have.
"""
STRANGER: Final = 7
"""How many prompts before one that stands whose models are for another task."""
RESTRAINT: Final = 0.12
VOICES: Final = (*((True, voice) for voice in KNOWN), *((False, voice) for voice in CALLED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One question with its candidates; the first is that none is the task."""

    kind: str
    names: Sequence[tuple[str, bool]]
    """Of each candidate but the first: its id or name, and whether the vocabulary has it."""
    voices: Figures
    """Of each candidate, the first included: how loud each of `VOICES` is."""
    right: frozenset[int]
    """Those that are called as an editor lets pass, else those of the family; only the first if there are none."""
    family: frozenset[int] = frozenset()
    """Those that name only the wider task that the right one is of."""

    def verdict(self, weights: Figures) -> str:
        """What the likeliest task is: right, of its family, a wrong one (known or called so), or none; some unsure."""
        probable = likeliest(self.names, np.exp(self.voices[1:] @ weights).tolist())
        if not probable or probable[0][0] < LEAST:
            return "none"
        _, name, is_known = probable[0]
        best = 1 + list(self.names).index((name, is_known))
        wrong = "wrong, known" if is_known else "wrong, called"
        said = "family" if best in self.family else "right" if best in self.right else wrong
        return said if probable[0][0] >= SURE else f"unsure, {said}"


def main() -> None:
    """Print what each set comes to while it is left out, all sets together, and then the weights."""
    catalog = load_catalog(ROOT / "catalog")
    sets: defaultdict[str, list[Case]] = defaultdict(list)
    prompts = labeled_prompts()
    for at, prompt in enumerate(prompts):
        sets[prompt["set"]] += cases(prompt, catalog, prompts[at - STRANGER]["models"])
    titles = list(titled(catalog))
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, own in sets.items():
        weights = fitted([*titles, *chain(*(given for other, given in sets.items() if other != name))])
        verdicts = Counter((case.kind, case.verdict(weights)) for case in own)
        print(f"set {name}:", {" ".join(one): count for one, count in verdicts.items() if one[0] == "whole"})
        for (kind, verdict), count in verdicts.items():
            found[kind][verdict] += count
    for kind, counts in found.items():
        print(f"{kind}:", dict(sorted(counts.items())))
    for (is_known, voice), weight in zip(VOICES, fitted([*titles, *chain(*sets.values())]), strict=True):
        print("KNOWN" if is_known else "CALLED", voice, round(weight, 1))


def cases(prompt: Mapping[str, Any], catalog: Catalog, models: Sequence[str]) -> Iterator[Case]:
    """A prompt as it is, with its task left out of the vocabulary, with other models, and with less given."""
    known = catalog.tasks.get(prompt["task"])
    names = (prompt["task"], *prompt["also_called"], *((known.name, *known.aliases) if known else ()))
    wider = frozenset({known.parent} if known and known.parent else ())
    evidence = evidence_of(prompt["question"], prompt["models"], prompt["works"], catalog)
    yield _case("whole", evidence, names, wider)
    if known:
        yield _case("without the task", replace(evidence, tasks=_without(catalog.tasks, known.id)), names, wider)
        given = evidence_of(prompt["question"], models, prompt["works"], catalog)
        yield _case("another model", given, names, wider)
        yield _case("question alone", replace(evidence, items=()), names, wider)
        yield _case("without works", replace(evidence, items=evidence.items[: len(prompt["models"])]), names, wider)


def titled(catalog: Catalog) -> Iterator[Case]:
    """The cases of titles.yml: a question, models' names and titles."""
    for one in yaml.safe_load((ROOT / "tests/answers/matching/titles.yml").read_text(encoding="utf-8")):
        works = ({"title": title} for title in one["titles"])
        evidence = evidence_of(one["question"], one["models"], works, catalog)
        yield _case("titles", evidence, one["tasks"])


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


def _case(kind: str, evidence: Evidence, names: Iterable[str], wider: AbstractSet[str] = frozenset()) -> Case:
    vocabulary = vocabulary_of(evidence.tasks)
    known = known_voices(evidence, vocabulary)
    called = called_voices(evidence, vocabulary)
    heard = [(True, name, one) for name, one in known.items()] + [(False, name, one) for name, one in called.items()]
    right = frozenset(map(_as_id, names))
    fitting = {at for at, (_, name, _) in enumerate(heard, 1) if _as_id(name) in right}
    fitting |= {at for at, (is_known, name, _) in enumerate(heard, 1) if not is_known and _is_kind(name, right)}
    family = {
        at for at, (is_known, name, _) in enumerate(heard, 1) if (name in wider if is_known else _is_part(name, right))
    }
    loud = [{VOICES.index((is_known, voice)): one[voice] for voice in one} for is_known, _, one in heard]
    return Case(
        kind=kind,
        names=[(name, is_known) for is_known, name, _ in heard],
        voices=voices_of([{}, *loud]),
        right=frozenset(fitting or family or {0}),
        family=frozenset(family - fitting),
    )


def _is_kind(name: str, right: AbstractSet[str]) -> bool:
    """Whether a name is a narrower one of a name of several words that is right, or that in another order."""
    own, head = stems_in(name), head_of(name)
    return any(len(stems_in(one)) > 1 and stems_in(one) <= own and head_of(one) == head for one in map(_spaced, right))


def _is_part(name: str, right: AbstractSet[str]) -> bool:
    """Whether a name is a wider one of a name that is right, or leaves its deed out: hand pose."""
    own, head = stems_in(name), head_of(name)
    return any(own <= stems_in(one) and (head_of(one) == head or len(own) > 1) for one in map(_spaced, right))


def _spaced(known: str) -> str:
    return known.replace("-", " ")


def voices_of(candidates: Sequence[Mapping[int, float]]) -> Figures:
    """The voices of some candidates, each given by its place in `VOICES`; others are silent."""
    return np.array([[one.get(voice, 0.0) for voice in range(len(VOICES))] for one in candidates])


def fitted(cases: Iterable[Case]) -> Figures:
    """The weights of `VOICES` under which the right candidates are likeliest."""
    choices = (Choice(figures=one.voices, right=sorted(one.right), counts=SHARES[one.kind]) for one in cases)
    return learned(choices, np.full(len(VOICES), RESTRAINT))


if __name__ == "__main__":
    main()
