"""The gate that every word of a catalog passes before it is published."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from generator.answers.checking.clearing import held
from generator.answers.checking.faults import problem_of
from generator.answers.checking.grounding import Names, effect_faults, paper_faults
from generator.answers.checking.repeating import repeated_faults
from generator.answers.explaining import read_ahead, read_answer, words_for
from generator.answers.matching.effects import effects_of
from generator.catalog.records import Effect, Question
from generator.parallel import shared
from generator.remembering import Memory, program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.answers.claims import Words
    from generator.catalog.records import Catalog, Evidence, Paper
    from generator.parallel import Plain
    from generator.problems import Problem

_W = TypeVar("_W", bound="Words")


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
        made = shared(lambda number: missing[number].find(names), len(missing), "Checking words")
        new = {one.key: faults for one, faults in zip(missing, made, strict=True)}
        memory.keep({key: (faults, "") for key, faults in new.items()})
        found |= new
    memory.prune()
    for one in checks:
        yield from (problem_of(fault, one.record, catalog) for fault in found[one.key])
    written = (catalog.evidence_for(one) for one in catalog.questions.values() if one.answer)
    for question, fault in faults_between(written):
        yield problem_of(fault, catalog.questions[question], catalog)


def published(evidence: Evidence, words: _W, names: Names | None) -> tuple[_W, list[Plain]]:
    """The words of a question's page as they are published, and what is wrong with them; plain, so that it can be kept.

    Composed words that are refused are left out, which is told as a warning: no author could mend them.
    """
    words, faults = held(evidence, words, names)
    return words, list(map(astuple, faults))


def faults_of_record(record: Paper | Effect) -> list[Plain]:
    """What is wrong with what somebody wrote in a paper or an effect."""
    return list(map(astuple, effect_faults(record) if isinstance(record, Effect) else paper_faults(record)))


def faults_between(written: Iterable[Evidence]) -> list[tuple[str, Plain]]:
    """What is wrong with written answers beside one another, each with the id of its question."""
    answers = [(one, read_answer(one.question.answer)) for one in written if one.question.answer]
    return [(question, astuple(fault)) for question, fault in repeated_faults(answers)]


@dataclass(frozen=True, slots=True)
class _Check:
    """One record whose words are held against their sources."""

    key: str
    """The digest of all that the outcome depends on."""
    record: Question | Paper | Effect
    find: Callable[[Names], list[Plain]]


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
    records: list[Paper | Effect] = [paper for paper in catalog.papers.values() if paper.explained]
    for record in records + list(catalog.effects.values()):
        yield _Check(_digest(program(), said[record.folder, record.id]), record, partial(_of_record, record))


def _of_page(evidence: Evidence, names: Names) -> list[Plain]:
    return published(evidence, words_for(evidence), names)[1]


def _of_record(record: Paper | Effect, _names: Names) -> list[Plain]:
    return faults_of_record(record)


def _digest(*given: object) -> str:
    return hashlib.sha256(repr(given).encode()).hexdigest()
