"""The gate that every word of a catalog passes before it is published."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from functools import partial
from typing import TYPE_CHECKING

from generator.answers.checking.ground import Fault
from generator.answers.checking.grounding import Names, effect_faults, located, page_faults, paper_faults
from generator.answers.checking.repeating import check_repeated
from generator.answers.explaining import read_ahead, read_answer, words_for
from generator.answers.matching.effects import effects_of
from generator.catalog.records import Question
from generator.parallel import shared
from generator.remembering import Memory, program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.catalog.records import Catalog, Effect, Evidence, Paper
    from generator.parallel import Plain
    from generator.problems import Problem


def check_words(catalog: Catalog, memory: Memory | None = None) -> Iterator[Problem]:
    """Every fault in the words of a catalog: explained papers, written and composed pages, repeated sentences.

    A `memory` spares what an earlier call with it found out about the same records.
    """
    memory, checks = memory or Memory(), list(_checks(catalog))
    found = memory.recall(one.key for one in checks)
    missing = [one for one in checks if one.key not in found]
    if missing:
        names, checked = Names(catalog), [one.record for one in missing]
        composed = (one for one in checked if isinstance(one, Question) and not one.answer)
        read_ahead(map(catalog.evidence_for, composed))
        made = shared(lambda number: [astuple(one) for one in missing[number].find(names)], len(missing))
        new = {one.key: faults for one, faults in zip(missing, made, strict=True)}
        memory.keep({key: (faults, "") for key, faults in new.items()})
        found |= new
    memory.prune()
    for one in checks:
        source = catalog.source(one.record)
        yield from (located(_fault(*fault), source, one.record.id) for fault in found[one.key])
    written = [(catalog.evidence_for(one), read_answer(one.answer)) for one in catalog.questions.values() if one.answer]
    yield from check_repeated(written, {one: catalog.source(record) for one, record in catalog.questions.items()})


@dataclass(frozen=True, slots=True)
class _Check:
    """One record whose words are held against their sources."""

    key: str
    """The digest of all that the outcome depends on."""
    record: Question | Paper | Effect
    find: Callable[[Names], list[Fault]]


def _checks(catalog: Catalog) -> Iterator[_Check]:
    said = {(one.folder, one.id): _digest(one) for one in catalog.records()}
    named = [(one.title, one.short_name) for one in catalog.papers.values()]
    common = _digest(
        program(),
        [digest for (folder, _), digest in said.items() if folder in {"tasks", "terms"}],
        [*named, *(one.name for one in catalog.models.values())],
    )
    for evidence in map(catalog.evidence_for, catalog.questions.values()):
        works = [work for item in evidence.items for work in (item.model, item.paper) if work]
        effects = [effect for effect, _ in effects_of(catalog.effects).told_in(evidence.question.question).values()]
        key = _digest(common, [said[one.folder, one.id] for one in (evidence.question, *works, *effects)])
        yield _Check(key, evidence.question, partial(_of_page, evidence))
    for paper in catalog.papers.values():
        if paper.explained:
            key = _digest(program(), said[paper.folder, paper.id])
            yield _Check(key, paper, partial(_of_paper, paper))

    for effect in catalog.effects.values():
        yield _Check(_digest(program(), said[effect.folder, effect.id]), effect, partial(_of_effect, effect))


def _of_page(evidence: Evidence, names: Names) -> list[Fault]:
    return page_faults(evidence, words_for(evidence), names)


def _of_paper(paper: Paper, _names: Names) -> list[Fault]:
    return paper_faults(paper)


def _of_effect(effect: Effect, _names: Names) -> list[Fault]:
    return effect_faults(effect)


def _digest(*given: object) -> str:
    return hashlib.sha256(repr(given).encode()).hexdigest()


def _fault(at: Plain, *rest: Plain) -> Fault:
    return Fault(tuple(at), *rest)
