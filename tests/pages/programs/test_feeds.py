"""Feeds: both formats say the same, and no word of the catalog can act as markup in them."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.pages.programs.feeds import Entry, feed_files, opensearch

ATOM = "{http://www.w3.org/2005/Atom}"
NEWS = Entry(
    name="questions/kite",
    title="Kites <b>&</b> tails",
    updated=dt.date(2026, 11, 22),
    path="questions/kite/",
    summary="Why?",
    category=("kiting", 'Kiting "high"'),
)


def feeds(entry: Entry, address: str = "") -> tuple[ET.Element, dict[str, Any]]:
    atom, feed = feed_files("tasks/kiting.feed", "Kiting", list, [entry], address=address)
    assert (atom.path, feed.path) == ("tasks/kiting.feed.xml", "tasks/kiting.feed.json")
    return ET.fromstring(atom.content), json.loads(feed.content)  # noqa: S314 - our own text


def test_both_formats_say_the_same() -> None:
    atom, feed = feeds(NEWS, "https://example.org/a/")
    entry, (item,) = atom.find(f"{ATOM}entry"), feed["items"]
    assert entry is not None
    assert item == {
        "id": entry.findtext(f"{ATOM}id"),
        "url": "https://example.org/a/questions/kite/",
        "title": entry.findtext(f"{ATOM}title"),
        "summary": "Why?",
        "content_text": "Why?",
        "date_modified": "2026-11-22T00:00:00Z",
        "tags": ['Kiting "high"'],
    }
    assert item["title"] == "Kites <b>&</b> tails"
    assert [link.get("href") for link in entry.findall(f"{ATOM}link")] == [item["url"]]


def test_where_no_address_is_known_links_lead_from_the_feed() -> None:
    assert feeds(NEWS)[1]["home_page_url"] == "../"
    assert feeds(NEWS)[1]["feed_url"] == "../tasks/kiting.feed.json"


def test_what_joins_letters_and_parts_numbers_from_units_stays() -> None:
    words = "A 👩\u200d🎨 paints 12\u00a0px"
    atom, feed = feeds(replace(NEWS, title=words))
    assert (atom.findtext(f"{ATOM}entry/{ATOM}title"), feed["items"][0]["title"]) == (words, words)


@given(st.text(st.characters(codec="utf-8")))
def test_no_text_breaks_a_feed(words: str) -> None:
    entry = Entry(name="x", title=words, updated=NEWS.updated, path="x/", summary=words, category=("x", words))
    atom, feed = feeds(entry)
    assert [one.tag for one in atom][-1] == f"{ATOM}entry"
    assert feed["items"][0]["title"] == words


def test_a_browser_is_told_where_the_search_is() -> None:
    page = opensearch('https://example.org/a"&/')
    urls = ET.fromstring(page.content).findall("{http://a9.com/-/spec/opensearch/1.1/}Url")  # noqa: S314 - our own text
    assert [one.get("template") for one in urls] == ['https://example.org/a"&/?q={searchTerms}']
