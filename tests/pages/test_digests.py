"""A digest says whether a file must be made again: equal digests, equal content."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.links.observed import LinkRecord
from generator.pages.digests import Digests
from generator.pages.markdown import rendering
from generator.pages.site import build_bundles, build_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog, Record

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")
OTHER: dict[str, Any] = {"str": "Something else", "int": 1999, "dt.date": dt.date(2020, 2, 20)}
"""What stands in the place of a value that is changed, by its type."""


def changed(record: Record) -> Iterator[Record]:
    """The record with each of its simple fields changed, one at a time."""
    for field in dataclasses.fields(record):
        other = OTHER.get(str(field.type).removesuffix(" | None"))
        if other and field.name not in {"id", "paper", "task"}:
            yield dataclasses.replace(record, **{field.name: other})


def with_record(record: Record) -> Catalog:
    changes: dict[str, Any] = {record.folder: {**CATALOG.of(record.folder), record.id: record}}
    return dataclasses.replace(CATALOG, **changes)


def told(digests: Digests, catalog: Catalog, ledger: Ledger | None = None) -> dict[str, tuple[str, str]]:
    """Path to digest and content of each file."""
    bundles = build_bundles(catalog, ledger or Ledger(), "https://kites.example/", digests=digests)
    return {page.path: (digests.of_page(page), page.content) for bundle in bundles for page in bundle.pages()}


def told_together(digests: Digests, catalog: Catalog) -> dict[str, tuple[str, dict[str, str]]]:
    """Name of each bundle to its digest and its files."""
    bundles = build_bundles(catalog, Ledger(), "https://kites.example/", digests=digests)
    return {one.name: (digests.of_bundle(one), {page.path: page.content for page in one.pages()}) for one in bundles}


@pytest.mark.parametrize("record", list(CATALOG.records()), ids=lambda one: f"{one.folder}/{one.id}")
def test_what_has_the_same_digest_has_the_same_content(record: Record) -> None:
    digests = Digests()
    before = told(digests, CATALOG) | told_together(digests, CATALOG)
    for one in changed(record):
        catalog = with_record(one)
        after = told(digests, catalog) | told_together(digests, catalog)
        for name in before.keys() & after.keys():
            assert before[name] == after[name] or before[name][0] != after[name][0], name


def test_a_file_that_shows_nothing_of_a_record_keeps_its_digest() -> None:
    digests = Digests()
    before = told(digests, CATALOG)
    after = told(digests, with_record(dataclasses.replace(CATALOG.papers["abacus"], venue="The Journal of Kites")))
    same = {path for path, (digest, _) in before.items() if after[path][0] == digest}
    assert {"papers/windnet.md", "papers/windnet.txt", "papers/windnet.bib", "tasks/kite-counting.json"} <= same
    assert same.isdisjoint({"papers/abacus.md", "papers/abacus.json", "questions/red-kite.md", "papers/index.md"})


def test_what_was_checked_about_a_link_counts() -> None:
    link = CATALOG.papers["windnet"].link
    assert link
    record = LinkRecord(key=link.key, kind=link.kind, address=link.address, state="missing")
    digests = Digests()
    before, after = told(digests, CATALOG), told(digests, CATALOG, Ledger([record]))
    touched = {path for path, (digest, _) in before.items() if after[path][0] != digest}
    assert {"papers/windnet.md", "questions/red-kite.md", "links/health.md"} <= touched
    assert touched.isdisjoint({"papers/abacus.md", "index.md", "questions/red-kite.json"})


def test_a_template_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    before = Digests().of("the same")
    assert before == Digests().of("the same")
    monkeypatch.setattr("generator.pages.digests.templates", lambda: (*rendering.templates(), "a new one"))
    assert before != Digests().of("the same")


def test_a_file_made_twice_is_the_same() -> None:
    pages = list(build_pages(CATALOG, Ledger()))
    assert [page.content for page in pages] == [page.content for page in reversed(pages)][::-1]


def test_what_does_not_say_what_it_is_made_of_is_refused() -> None:
    word = "kite"
    for one in (object(), lambda: word):
        with pytest.raises(TypeError, match="does not say what it is made of"):
            Digests().of(one)


def test_texts_and_lists_are_told_apart() -> None:
    digests = Digests()
    ways: list[Any] = ["a, b", ["a, b"], ["a", "b"], [["a", "b"]], [["a"], "b"], ("a",), None, "None", 1, "1"]
    assert len({digests.of(one) for one in ways}) == len(ways)


def test_every_file_is_made_by_a_function_of_a_module() -> None:
    makers = {page.make.__qualname__ for page in build_pages(CATALOG, Ledger())}
    assert not [name for name in makers if "<" in name]
