"""Holds the words of a site to the gate while it is made; what was found is remembered with what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.checking.faults import problem_of
from generator.pages.told import checking
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Effect, Paper
    from generator.pages.connections import Connections
    from generator.pages.digests import Digests
    from generator.parallel import Plain
    from generator.problems import Problem
    from generator.remembering import Memory


def find_faults(site: Connections, memory: Memory, digests: Digests) -> Iterator[Problem]:
    """Every sentence of the site that its sources do not carry, at its place in the catalog's files.

    It finds what `check` finds, but for works that composed words name although they were not given: to see these, all
    is composed again whenever a name comes into the catalog.
    """
    catalog = site.catalog
    for told in site.told.values():
        yield from (problem_of(fault, told.page.question, catalog) for fault in told.faults)
    for record, faults in _of_records(site, memory, digests):
        yield from (problem_of(fault, record, catalog) for fault in faults)
    for question, fault in _between(site, memory, digests):
        yield problem_of(fault, catalog.questions[question], catalog)


def _of_records(site: Connections, memory: Memory, digests: Digests) -> Iterator[tuple[Paper | Effect, list[Plain]]]:
    """The faults of each explained paper and each effect."""
    catalog = site.catalog
    records: list[Paper | Effect] = [one for one in catalog.papers.values() if catalog.outline(one).written]
    keys = {digests.of("faults", one): one for one in records + list(catalog.effects.values())}
    found = memory.recall(keys)
    missing = [key for key in keys if key not in found]
    made = shared(lambda number: checking().faults_of_record(keys[missing[number]]), len(missing))
    new = dict(zip(missing, made, strict=True))
    memory.keep({key: (faults, "") for key, faults in new.items()})
    found |= new
    yield from ((record, found[key]) for key, record in keys.items())


def _between(site: Connections, memory: Memory, digests: Digests) -> list[tuple[str, Plain]]:
    """The sentences that more than one written answer has."""
    pages = (told.page for told in site.told.values())
    written = [page for page in pages if site.catalog.outline(page.question).written]
    key = digests.of("faults between", written)
    found = memory.recall([key])
    if key not in found:
        found[key] = checking().faults_between(page.evidence for page in written)
        memory.keep({key: (found[key], "")})
    between: list[tuple[str, Plain]] = found[key]
    return between
