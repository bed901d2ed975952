"""What a change of the catalog changes for readers: pages, their words and links, placings, and what to look at."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from generator.answers.checking.clearing import held
from generator.answers.explaining import explain
from generator.answers.matching.resembling import Resemblances
from generator.catalog.records import RECORD_TYPES
from generator.catalog.renaming import with_new_ids
from generator.links.saying import say_state
from generator.pages.changes.differing import Difference, differ_in_lists_only, differences, words_of
from generator.pages.changes.judging import Finding, judge
from generator.pages.changes.visible import links_of, see, title_of
from generator.pages.digests import Digests
from generator.pages.site import build_pages
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Explanation
    from generator.catalog.records import Catalog, Model, Paper, Question
    from generator.links.ledger import Ledger
    from generator.links.link import Link
    from generator.pages.changes.visible import Line
    from generator.pages.page import Page

ChangeKind = Literal["added", "changed", "removed"]
_KINDS: Final = ("questions", "tasks", "papers", "models")
"""The pages of single records, those first that a reviewer reads first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChange:
    """A page that readers find, find changed, or find no more."""

    path: str
    """`questions/stamp-12x.md`."""
    kind: ChangeKind
    title: str
    lists_only: bool = False
    """Whether it gathers records, or differs in nothing but where it lists questions: there is nothing to read."""
    differences: tuple[Difference, ...] = ()
    """Of an added page of a record its words, of a removed page none."""
    links_added: tuple[str, ...] = ()
    links_removed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the rubric's mechanical part says of a question; of a changed page, as far as it says something new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """A record with another id; its old address leads to the new one."""

    before: str
    """`questions/stamp-12x`."""
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingChange:
    """A source of a question that bears on it in another way than before."""

    question: str
    item: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLink:
    """An address that the catalog did not have, and what is known of it without asking anyone."""

    record: str
    address: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A new question and one that may be the same."""

    question: str
    other: str
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that a reviewer should see of a change."""

    pages: tuple[PageChange, ...] = ()
    files: tuple[str, ...] = ()
    """Files for programs that changed as well: data, feeds, plain copies."""
    renamed: tuple[Renamed, ...] = ()
    """Records with another id; that every page names them by it is no change of those pages."""
    placings: tuple[PlacingChange, ...] = ()
    links: tuple[NewLink, ...] = ()
    alike: tuple[Alike, ...] = ()
    problems: tuple[str, ...] = ()
    """Mistakes for which no pages can be built; then there is nothing else to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The catalog and the ledger at one time."""

    catalog: Catalog
    ledger: Ledger


def compare(before: State, after: State, memory: Memory | None = None) -> Comparison:
    """Build the pages of both states and tell them apart; a memory spares what was composed before."""
    new_ids = dict(_new_ids(before.catalog, after.catalog))
    before = replace(before, catalog=with_new_ids(before.catalog, new_ids))
    memory, digests = memory or Memory(), Digests()
    old, new = _pages(before, memory, digests), _pages(after, memory, digests)
    paths = sorted(old.keys() | new.keys(), key=_rank)
    changed = [path for path in paths if _differ(old.get(path), new.get(path), digests)]
    return Comparison(
        pages=tuple(
            _page_change(old.get(path), new.get(path), before, after) for path in changed if path.endswith(".md")
        ),
        files=tuple(path for path in changed if not path.endswith(".md")),
        renamed=tuple(Renamed(before="/".join(was), after=f"{was[0]}/{new_id}") for was, new_id in new_ids.items()),
        placings=tuple(_placings(before.catalog, after.catalog, changed)),
        links=tuple(_new_links(before.catalog, after)),
        alike=tuple(_alike(before.catalog, after.catalog)),
    )


def _pages(state: State, memory: Memory, digests: Digests) -> dict[str, Page]:
    return {page.path: page for page in build_pages(state.catalog, state.ledger, memory=memory, digests=digests)}


def _differ(old: Page | None, new: Page | None, digests: Digests) -> bool:
    if old is None or new is None:
        return True
    return digests.of_page(old) != digests.of_page(new) and old.content != new.content


def _new_ids(before: Catalog, after: Catalog) -> Iterator[tuple[tuple[str, str], str]]:
    """The records that are there under another id, by folder and old id."""
    for folder in (one.folder for one in RECORD_TYPES):
        known, there = before.of(folder), after.of(folder)
        for record in there.values():
            for old in getattr(record, "formerly", ()):
                if old in known and old not in there and record.id not in known:
                    yield (folder, old), record.id


def _rank(path: str) -> tuple[int, str]:
    """Pages of questions first, then those of what they draw on, then what gathers many."""
    folder, _, name = path.partition("/")
    return (_KINDS.index(folder) if folder in _KINDS and name != "index.md" else len(_KINDS)), path


def _page_change(old: Page | None, new: Page | None, before: State, after: State) -> PageChange:
    if old and new:
        return _changed(old, new, before, after)
    if new:
        return _added(new, after)
    assert old  # noqa: S101 - a path comes from one of the two
    return PageChange(path=old.path, kind="removed", title=title_of(see(old.content)))


def _added(page: Page, after: State) -> PageChange:
    lines = see(page.content)
    return PageChange(
        path=page.path,
        kind="added",
        title=title_of(lines),
        differences=tuple(words_of(page.path, lines)) if page.record else (),
        findings=tuple(_findings(page, lines, after.catalog)),
    )


def _changed(old: Page, new: Page, before: State, after: State) -> PageChange:
    was, is_now = see(old.content), see(new.content)
    there, gone = set(links_of(is_now)), set(links_of(was))
    known = {_said_of(finding) for finding in _findings(old, was, before.catalog)}
    return PageChange(
        path=new.path,
        kind="changed",
        title=title_of(is_now),
        lists_only=not new.record or differ_in_lists_only(new.path, was, is_now),
        differences=tuple(differences(was, is_now)),
        links_added=tuple(sorted(there - gone)),
        links_removed=tuple(sorted(gone - there)),
        findings=tuple(one for one in _findings(new, is_now, after.catalog) if _said_of(one) not in known),
    )


def _said_of(finding: Finding) -> tuple[bool, str]:
    """What a finding says apart from its figures: a page of 157 words is too short as it was with 146."""
    return finding.holds, re.sub(r"\d+", "", finding.words)


def _findings(page: Page, lines: Sequence[Line], catalog: Catalog) -> Iterator[Finding]:
    folder, _, name = page.path.partition("/")
    question = catalog.questions.get(name.removesuffix(".md")) if folder == "questions" else None
    if question and lines:
        yield from judge(catalog.evidence_for(question), _explained(catalog, question.id), lines)


def _placings(before: Catalog, after: Catalog, changed: Sequence[str]) -> Iterator[PlacingChange]:
    """Where a source of a question that was there already bears on it in another way."""
    both = before.questions.keys() & after.questions.keys()
    for question_id in (one for one in sorted(both) if f"questions/{one}.md" in changed):
        old, new = _explained(before, question_id), _explained(after, question_id)
        for item in sorted(old.placed.keys() & new.placed.keys()):
            was, is_now = old.placed[item].placing, new.placed[item].placing
            if was != is_now:
                yield PlacingChange(question=question_id, item=item, before=was, after=is_now)


def _explained(catalog: Catalog, question_id: str) -> Explanation:
    evidence = catalog.evidence_for(catalog.questions[question_id])
    return held(evidence, explain(evidence), None)[0]


def _new_links(before: Catalog, after: State) -> Iterator[NewLink]:
    """The links that no record had, with what the ledger says of them."""
    known = {link.key for _, link in _links(before)}
    new: dict[str, tuple[str, Link]] = {}
    for record, link in _links(after.catalog):
        if link.key not in known:
            new.setdefault(link.key, (record, link))
    for record, link in new.values():
        yield NewLink(record=record, address=link.address, said=say_state(after.ledger.of(link)))


def _links(catalog: Catalog) -> Iterator[tuple[str, Link]]:
    """Each link of a work, with the record that names it."""
    works: tuple[Paper | Model, ...] = (*catalog.papers.values(), *catalog.models.values())
    for work in works:
        yield from ((f"{work.folder}/{work.id}", link) for link in (work.link, work.code) if link)


def _alike(before: Catalog, after: Catalog) -> Iterator[Alike]:
    """For each question that is new or asks anew, the questions that may be the same."""
    asked = [one for one in after.questions.values() if _asks_anew(one, before)]
    resemblances = Resemblances(after.questions.values()) if asked else None
    for question in asked:
        for near in resemblances.of(question) if resemblances else ():
            yield Alike(question=question.id, other=near.id, title=near.title, words=near.words)


def _asks_anew(question: Question, before: Catalog) -> bool:
    old = before.questions.get(question.id)
    return old is None or old.question != question.question
