"""The health of links, for readers and for programs."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.catalog.fields import Source
from generator.catalog.loading import load_catalog
from generator.catalog.records import Catalog, Paper
from generator.links.ledger import Ledger
from generator.links.link import Link
from generator.links.observed import Change, LinkRecord, Repository, Sighting
from generator.pages.readers.link_pages import link_pages

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 20)
NASTY = "its title is “<script>alert(1)</script> [x](javascript:y)”"


def pages(tmp_path: Path, *records: LinkRecord) -> dict[str, str]:
    (tmp_path / "papers").mkdir()
    for name, link, code in (("one", "2409.02097", "old/name"), ("two", "2409.02098", "own/two")):
        text = f"title: Paper {name} of three\nlink: https://arxiv.org/abs/{link}\ncode: https://github.com/{code}\n"
        (tmp_path / "papers" / f"{name}.yml").write_text(text)
    ledger = Ledger(records)
    return {page.path: page.content for page in link_pages(load_catalog(tmp_path), ledger, "https://example.org")}


WRONG = LinkRecord(
    key="arxiv:2409.02097",
    kind="arxiv",
    address="https://arxiv.org/abs/2409.02097",
    state="mismatch",
    evidence=Sighting(oracle="arxiv", endpoint="api", on=DAY, title="<script>alert(1)</script>"),
    history=(Change(on=DAY, before="verified", after="mismatch", why=NASTY),),
)
MOVED = LinkRecord(
    key="github:old/name",
    kind="github",
    address="https://github.com/old/name",
    state="verified",
    flags=("archived", "moved"),
    last_verified=DAY,
    evidence=Sighting(
        oracle="github", endpoint="api", on=DAY, repository=Repository(database_id=1, name="new/name", archived=True)
    ),
)
FOREIGN = LinkRecord(key="arxiv:2409.99999", kind="arxiv", address="https://arxiv.org/abs/2409.99999", state="missing")


def test_the_page_counts_and_names_what_a_person_must_look_at(tmp_path: Path) -> None:
    page = pages(tmp_path, WRONG, MOVED, FOREIGN)["links/health.md"]
    assert "| unverified | 2 | not checked yet |\n| verified | 1 | a service's own answer matched" in page
    assert "| mismatch | 1 | leads to another work |" in page
    assert "## For a person to look at" in page
    assert "named by [papers/one](../papers/one.md)" in page
    assert "repository exists, now called new/name, archived, 2026-11-20" in page
    assert "| 2026-11 | 1 |" in page
    assert "2026-11-20: [arxiv.org/abs/2409.02097](<https://arxiv.org/abs/2409.02097>), verified → mismatch" in page
    assert "2409.99999" not in page, "what no record names is not shown"
    assert "## Watched" not in page
    unchecked = page.split("## Not checked yet\n\n")[1].split("\n\n## ")[0]
    assert unchecked.splitlines() == [
        f"- [{link}](<https://{link}>): not checked yet; named by [papers/two](../papers/two.md)"
        for link in ("arxiv.org/abs/2409.02098", "github.com/own/two")
    ]


def test_a_catalog_that_nobody_checked_makes_no_endless_page() -> None:
    papers = {f"p{n}": Paper(id=f"p{n}", title=f"P {n}", link=Link.parse(f"arXiv:2409.{n:05}")) for n in range(1, 61)}
    sources = {("papers", one): Source(path=f"catalog/papers/{one}.yml", record=Paper, text="") for one in papers}
    page = next(link_pages(Catalog(papers=papers, sources=sources), Ledger())).content
    assert page.count("- [arxiv.org/") == 50
    assert "\n\n10 more stand in [the data](states.json).\n" in page


def test_the_page_has_the_menu_of_the_pages_beside_it(tmp_path: Path) -> None:
    assert "hide:" not in pages(tmp_path)["links/health.md"].split("\n---\n")[0]


def test_what_a_service_said_is_text(tmp_path: Path) -> None:
    page = pages(tmp_path, WRONG)["links/health.md"]
    assert "<script" not in page
    assert r"\[x\](javascript" in page


def test_programs_find_the_state_of_each_link(tmp_path: Path) -> None:
    states = json.loads(pages(tmp_path, WRONG, MOVED)["links/states.json"])
    assert states["https://github.com/old/name"] == {
        "state": "verified",
        "flags": ["archived", "moved"],
        "checked": "repository exists, now called new/name, archived, 2026-11-20",
        "last_verified": "2026-11-20",
        "records": ["papers/one"],
    }
    assert states["https://github.com/own/two"]["checked"] == "not checked yet"


def test_changes_can_be_followed(tmp_path: Path) -> None:
    made = pages(tmp_path, WRONG, MOVED)
    [item] = json.loads(made["links/feed.json"])["items"]
    assert (item["title"], item["url"]) == (
        "arxiv.org/abs/2409.02097: verified → mismatch",
        "https://example.org/links/health/",
    )
    atom = ET.fromstring(made["links/feed.xml"])  # noqa: S314  (our own)
    assert [one.text for one in atom.iter("{http://www.w3.org/2005/Atom}summary")] == [NASTY]


def test_a_ledger_without_events_says_so(tmp_path: Path) -> None:
    page = pages(tmp_path)["links/health.md"]
    assert "No link has been verified live yet." in page
    assert "## What changed" not in page
