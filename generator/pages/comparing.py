"""What a change of the catalog changes for readers: pages, their words and links, placings, and what to look at."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from generator.answers.explaining import explain
from generator.answers.matching.resembling import Resemblances
from generator.links.showing import say_state
from generator.pages.judging import Finding, judge
from generator.pages.site import build_pages
from generator.pages.visible import links_of, see, title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.answers.claims import Explanation
    from generator.catalog.records import Catalog, Question
    from generator.links.ledger import Ledger
    from generator.links.link import Link
    from generator.pages.page import Page
    from generator.pages.visible import Line

ChangeKind = Literal["added", "changed", "removed"]
StretchKind = Literal["same", "gone", "new"]
_ALIKE = 0.4
"""Two blocks less alike than this are shown one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words that stayed, went or came."""

    kind: StretchKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One block of a page that reads differently."""

    heading: str
    """The heading above it."""
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChange:
    """A page that readers find, find changed, or find no more."""

    path: str
    """`questions/stamp-12x.md`."""
    kind: ChangeKind
    title: str
    differences: tuple[Difference, ...] = ()
    links_added: tuple[str, ...] = ()
    links_removed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    """For a question: what the rubric's mechanical part says of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
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
    placings: tuple[Moved, ...] = ()
    links: tuple[NewLink, ...] = ()
    alike: tuple[Alike, ...] = ()
    problems: tuple[str, ...] = ()
    """Mistakes for which no pages can be built; then there is nothing else to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The catalog and the ledger at one time."""

    catalog: Catalog
    ledger: Ledger


def compare(before: State, after: State) -> Comparison:
    """Build the pages of both states and tell them apart."""
    old = {page.path: page for page in build_pages(before.catalog, before.ledger)}
    new = {page.path: page for page in build_pages(after.catalog, after.ledger)}
    changed = [path for path in sorted(old.keys() | new.keys()) if old.get(path) != new.get(path)]
    return Comparison(
        pages=tuple(_page_change(old.get(path), new.get(path), after) for path in changed if path.endswith(".md")),
        files=tuple(path for path in changed if not path.endswith(".md")),
        placings=tuple(_placings(before.catalog, after.catalog, changed)),
        links=tuple(_new_links(before.catalog, after)),
        alike=tuple(_alike(before.catalog, after.catalog)),
    )


def _page_change(old: Page | None, new: Page | None, after: State) -> PageChange:
    before, lines = see(old.content) if old else (), see(new.content) if new else ()
    there, gone = set(links_of(lines)), set(links_of(before))
    one = new or old
    assert one is not None  # noqa: S101 - a path comes from one of the two
    return PageChange(
        path=one.path,
        kind="changed" if old and new else "added" if new else "removed",
        title=title_of(lines or before),
        differences=tuple(_differences(before, lines)) if old and new else (),
        links_added=tuple(sorted(there - gone)) if old else (),
        links_removed=tuple(sorted(gone - there)) if new else (),
        findings=tuple(_findings(one, lines, after.catalog)),
    )


def _findings(page: Page, lines: Sequence[Line], catalog: Catalog) -> Iterator[Finding]:
    folder, _, name = page.path.partition("/")
    question = catalog.questions.get(name.removesuffix(".md")) if folder == "questions" else None
    if question and lines:
        evidence = catalog.evidence_for(question)
        yield from judge(evidence, explain(evidence), lines)


def _differences(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Difference]:
    """The blocks that differ, each with its heading."""
    old, new = [line.words for line in before], [line.words for line in after]
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            for at, (gone, came) in enumerate(zip_longest(old[i:j], new[k:m], fillvalue="")):
                heading = _heading(after, k + at) if after[k : k + 1] else _heading(before, i + at)
                yield Difference(heading=heading, stretches=tuple(_stretches(gone, came)))


def _heading(lines: Sequence[Line], at: int) -> str:
    return next((line.words for line in reversed(lines[: at + 1]) if line.kind == "heading"), "")


def _stretches(gone: str, came: str) -> Iterator[Stretch]:
    """The words of two blocks: what stayed, what went, what came."""
    old, new = re.findall(r"\S+\s*", gone), re.findall(r"\S+\s*", came)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        yield from (Stretch(kind=kind, words=words) for kind, words in _both(gone, came))
        return
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Stretch(kind="same", words="".join(old[i:j]))
        else:
            yield from (Stretch(kind=one, words=words) for one, words in _both("".join(old[i:j]), "".join(new[k:m])))


def _both(gone: str, came: str) -> Iterator[tuple[StretchKind, str]]:
    if gone:
        yield "gone", gone
    if came:
        yield "new", came


def _placings(before: Catalog, after: Catalog, changed: Sequence[str]) -> Iterator[Moved]:
    """Where a source of a question that was there already bears on it in another way."""
    both = before.questions.keys() & after.questions.keys()
    for question_id in (one for one in sorted(both) if f"questions/{one}.md" in changed):
        old, new = _explained(before, question_id), _explained(after, question_id)
        for item in sorted(old.placed.keys() & new.placed.keys()):
            was, is_now = old.placed[item].placing, new.placed[item].placing
            if was != is_now:
                yield Moved(question=question_id, item=item, before=was, after=is_now)


def _explained(catalog: Catalog, question_id: str) -> Explanation:
    return explain(catalog.evidence_for(catalog.questions[question_id]))


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
    works: tuple[Mapping[str, object], ...] = (catalog.papers, catalog.models)
    for work in (work for works_of in works for work in works_of.values()):
        for link in (getattr(work, "link", None), getattr(work, "code", None)):
            if link:
                yield f"{getattr(work, 'folder', '')}/{getattr(work, 'id', '')}", link


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
