"""The forms of the site that programs read: feeds, dump, references, plain copies, old addresses."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from generator.catalog.loading import load_catalog
from generator.catalog.schema import ids_text, schema_texts
from generator.catalog.values import IDS_NAME
from generator.links.ledger import Ledger
from generator.pages.site import build_pages

EXAMPLE = Path(__file__).parents[2] / "example" / "catalog"
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
    known = Registry().with_resource(IDS_NAME, Resource.from_contents(json.loads(ids_text(load_catalog(EXAMPLE)))))
    for folder in ("questions", "tasks", "terms", "effects", "papers", "models"):
        for name, record in dump[folder].items():
            assert list(Draft7Validator(schemas[f"{folder}.json"], registry=known).iter_errors(record)) == [], name
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


def test_schema_org_data_says_what_each_kind_of_page_is(pages: dict[str, str]) -> None:
    told = {path: data for path, content in pages.items() if (data := jsonld(content))}
    question = told["questions/red-kite.md"]["mainEntity"]
    assert question["text"].startswith("My red kite was one long smear")
    assert question["answerCount"] == 1
    answer = question["acceptedAnswer"]
    assert answer["text"].startswith("Making a smeared kite sharp again is kite sharpening.")
    assert [work["@type"] for work in answer["citation"]] == ["ScholarlyArticle", "ScholarlyArticle"]
    kinds = {path.split("/")[0]: data["@type"] for path, data in told.items()}
    assert kinds == {
        "questions": "QAPage",
        "tasks": "DefinedTerm",
        "papers": "ScholarlyArticle",
        "models": "SoftwareSourceCode",
    }


def test_a_paper_page_speaks_to_reference_managers(pages: dict[str, str]) -> None:
    head = dict(json.loads(front(pages["papers/windnet.md"])["citation"]))
    assert head == {
        "citation_title": "WindNet: Sharp Kites with No $$$ & <Few> Parameters",
        "citation_author": "Ada Böe",
        "citation_publication_date": "2021",
        "citation_conference_title": "KITE 2021",
        "citation_arxiv_id": "2101.00001",
        "citation_abstract_html_url": "https://arxiv.org/abs/2101.00001",
    }


def jsonld(content: str) -> Any:
    return json.loads(front(content).get("jsonld", "null"))


def front(content: str) -> dict[str, str]:
    """The settings of a page, each as the JSON it is."""
    if not content.startswith("---\n"):
        return {}
    lines = content.split("\n---\n", 1)[0].splitlines()[1:]
    return dict(line.split(": ", 1) for line in lines)
