"""The forms of the site that programs read: feeds, dump, references, plain copies, old addresses."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft7Validator

from generator.catalog.loading import load_catalog
from generator.catalog.schema import schema_texts
from generator.links.ledger import Ledger
from generator.pages.site import build_pages

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Path to content of every page of the example at a known address."""
    return {page.path: page.content for page in build_pages(load_catalog(EXAMPLE), Ledger(), "https://example.org/a")}


def test_feeds_name_dated_questions_by_complete_addresses(pages: dict[str, str]) -> None:
    atom = ET.fromstring(pages["feed.xml"])  # noqa: S314 - our own text
    feed = json.loads(pages["feed.json"])
    links = [one.find(f"{ATOM}link") for one in atom.findall(f"{ATOM}entry")]
    assert [one.get("href") for one in links if one is not None] == [one["url"] for one in feed["items"]]
    assert all(one["url"].startswith("https://example.org/a/questions/") for one in feed["items"])


def test_feeds_are_relative_where_no_address_is_known() -> None:
    pages = {page.path: page.content for page in build_pages(load_catalog(EXAMPLE), Ledger())}
    assert {one["url"].split("/")[0] for one in json.loads(pages["feed.json"])["items"]} == {"questions"}
    assert "opensearch.xml" not in pages


def test_the_dump_is_what_its_schema_says(pages: dict[str, str]) -> None:
    dump = json.loads(pages["catalog.json"])
    schemas = {name: json.loads(text) for name, text in schema_texts().items()}
    for folder in ("questions", "tasks", "terms", "papers", "models"):
        for name, record in dump[folder].items():
            assert list(Draft7Validator(schemas[f"{folder}.json"]).iter_errors(record)) == [], name
    assert set(dump) - {"$schema"} == set(schemas["catalog.json"]["required"])


def test_references_name_the_same_works_in_both_forms(pages: dict[str, str]) -> None:
    for path, content in pages.items():
        if path.endswith(".bib"):
            both = json.loads(pages[path.removesuffix("bib") + "csl.json"])
            assert re.findall(r"^@misc\{(.+),$", content, re.MULTILINE) == [one["id"] for one in both], path


def test_plain_copies_hold_no_markup_of_the_page_and_lead_to_each_other(pages: dict[str, str]) -> None:
    copies = {path: content for path, content in pages.items() if path.endswith(".txt")}
    assert "questions/red-kite.txt" in copies
    for path, content in copies.items():
        assert not re.search(r"</?(?:div|span|details)\b|\{ [.#]", content), path
        for target in re.findall(r"\]\(((?!<|https:)[^)#\s]+)", content):
            assert os.path.normpath(PurePosixPath(path).parent / target) in pages, f"{path} leads to {target}"
