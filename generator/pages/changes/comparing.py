"""What a change of the catalog changes for readers: pages, their words and links, placings, and what to look at."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

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
    from collections.abc import Iterable, Iterator, Mapping

    from generator.answers.claims import Explanation
    from generator.catalog.records import Catalog, Model, Paper, Question
    from generator.links.ledger import Ledger
    from generator.links.link import Link
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
    before = replace(before, catalog=_sharing(with_new_ids(before.catalog, new_ids), after.catalog))
    memory, digests = memory or Memory(), Digests()
    old, new = _pages(before, memory, digests), _pages(after, memory, digests)
    paths = sorted(old.keys() | new.keys(), key=_rank)
    suspects = [path for path in paths if _may_differ(old.get(path), new.get(path), digests)]
    # One state after the other: what the questions of a catalog share is made ready for one catalog at a time.
    before_it, since = ({path: one[path].content for path in suspects if path in one} for one in (old, new))
    changed = [path for path in suspects if before_it.get(path) != since.get(path)]
    was, is_now = _Seen(changed, old, before_it, before.catalog), _Seen(changed, new, since, after.catalog)
    return Comparison(
        pages=tuple(_page_change(path, was, is_now) for path in changed if path.endswith(".md")),
        files=tuple(path for path in changed if not path.endswith(".md")),
        renamed=tuple(
            Renamed(before="/".join(old_id), after=f"{old_id[0]}/{new_id}") for old_id, new_id in new_ids.items()
        ),
        placings=tuple(_placings(was.explained, is_now.explained)),
        links=tuple(_new_links(before.catalog, after)),
        alike=tuple(_alike(before.catalog, after.catalog)),
    )


def _pages(state: State, memory: Memory, digests: Digests) -> dict[str, Page]:
    return {page.path: page for page in build_pages(state.catalog, state.ledger, memory=memory, digests=digests)}


def _sharing(before: Catalog, after: Catalog) -> Catalog:
    """The catalog with each kind of records that is the same in both as one thing, for which all is made ready once."""
    same: dict[str, Any] = {
        one.folder: after.of(one.folder) for one in RECORD_TYPES if before.of(one.folder) == after.of(one.folder)
    }
    return replace(before, **same)


def _may_differ(old: Page | None, new: Page | None, digests: Digests) -> bool:
    return old is None or new is None or digests.of_page(old) != digests.of_page(new)


class _Seen:
    """The changed pages as the readers of one state see them, with what its questions say."""

    def __init__(
        self, changed: Iterable[str], pages: Mapping[str, Page], contents: Mapping[str, str], catalog: Catalog
    ) -> None:
        self.lines = {path: see(contents[path]) for path in changed if path in contents and path.endswith(".md")}
        self.of_records = {path for path in self.lines if pages[path].record}
        asked = {
            path: catalog.questions.get(path.removeprefix("questions/").removesuffix(".md")) for path in self.lines
        }
        self.explained = {path: _explained(catalog, one) for path, one in asked.items() if one}
        self._evidence = {path: catalog.evidence_for(one) for path, one in asked.items() if one}

    def findings(self, path: str) -> list[Finding]:
        """What can be told of a question's page by the rubric's mechanical part; nothing of any other."""
        if path not in self.explained or not self.lines[path]:
            return []
        return list(judge(self._evidence[path], self.explained[path], self.lines[path]))


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


def _page_change(path: str, was: _Seen, is_now: _Seen) -> PageChange:
    if path not in is_now.lines:
        return PageChange(path=path, kind="removed", title=title_of(was.lines[path]))
    return _changed(path, was, is_now) if path in was.lines else _added(path, is_now)


def _added(path: str, is_now: _Seen) -> PageChange:
    lines = is_now.lines[path]
    return PageChange(
        path=path,
        kind="added",
        title=title_of(lines),
        differences=tuple(words_of(path, lines)) if path in is_now.of_records else (),
        findings=tuple(is_now.findings(path)),
    )


def _changed(path: str, was: _Seen, is_now: _Seen) -> PageChange:
    old, new = was.lines[path], is_now.lines[path]
    there, gone = set(links_of(new)), set(links_of(old))
    known = {_said_of(finding) for finding in was.findings(path)}
    return PageChange(
        path=path,
        kind="changed",
        title=title_of(new),
        lists_only=path not in is_now.of_records or differ_in_lists_only(path, old, new),
        differences=tuple(differences(old, new)),
        links_added=tuple(sorted(there - gone)),
        links_removed=tuple(sorted(gone - there)),
        findings=tuple(one for one in is_now.findings(path) if _said_of(one) not in known),
    )


def _said_of(finding: Finding) -> tuple[bool, str]:
    """What a finding says apart from its figures: a page of 157 words is too short as it was with 146."""
    return finding.holds, re.sub(r"\d+", "", finding.words)


def _placings(before: Mapping[str, Explanation], after: Mapping[str, Explanation]) -> Iterator[PlacingChange]:
    """Where a source of a question that was there already bears on it in another way."""
    for path in sorted(before.keys() & after.keys()):
        old, new = before[path].placed, after[path].placed
        for item in sorted(old.keys() & new.keys()):
            was, is_now = old[item].placing, new[item].placing
            if was != is_now:
                question = path.removeprefix("questions/").removesuffix(".md")
                yield PlacingChange(question=question, item=item, before=was, after=is_now)


def _explained(catalog: Catalog, question: Question) -> Explanation:
    evidence = catalog.evidence_for(question)
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
