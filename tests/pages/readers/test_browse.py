"""The lists to browse: what stands below which heading, in which order, and where links find it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "papers/old-hat.yml": "title: Hats of old\nshort_name: Old Hat\nyear: 2019\nlicense: MIT (but its weights)\n",
    "papers/new-hat.yml": "title: Hats of today\nshort_name: New Hat\nyear: 2024\n",
    "papers/some-hat.yml": "title: Hats of some day\nshort_name: Some Hat\n",
    "models/hat.yml": "name: Hat\n",
    "models/hat-of-another.yml": "name: Hat\n",
    "questions/red.yml": "question: Who made it red?\nrecommended: [hat]\nrelated: [old-hat]\n",
    "questions/blue.yml": "question: Who made it blue?\nrecommended: [hat-of-another]\nrelated: [old-hat, new-hat]\n",
    "terms/felt.yml": "term: felt\nmeaning: Pressed hair.\nbrief: pressed hair\n",
    "terms/fedora.yml": "term: Fedora\nmeaning: A hat with a dent.\nbrief: a dented hat\n",
    "terms/3d-hat.yml": "term: 3D hat\nmeaning: A hat that can be turned.\nbrief: a turning hat\n",
    "questions/wet.yml": "question: Who made it wet?\nrecommended: [hat-of-another]\nrelated: [new-hat]\n",
}


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, str]:
    """Path to content of every page."""
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return {page.path: page.content for page in build_pages(load_catalog(tmp_path), Ledger())}


def headings(page: str) -> list[tuple[str, str]]:
    """The name and the anchor of each heading."""
    return re.findall(
        r'^## \[?([^]<]+?)\]?(?:\(.*\))? <span class="count">\d+</span> \{ #(\S+) \}$', page, re.MULTILINE
    )


def test_two_models_of_one_name_have_an_anchor_each_and_the_busier_stands_first(pages: dict[str, str]) -> None:
    assert headings(pages["browse/by-model.md"]) == [("Hat", "hat-of-another"), ("Hat", "hat")]


def test_a_question_stands_under_every_paper_that_it_draws_on(pages: dict[str, str]) -> None:
    assert headings(pages["browse/by-paper.md"]) == [("New Hat", "new-hat"), ("Old Hat", "old-hat")]
    assert pages["browse/by-paper.md"].count("questions/blue.md") == 2


def test_years_begin_with_the_newest(pages: dict[str, str]) -> None:
    assert headings(pages["browse/by-year.md"]) == [("2024", "2024"), ("2019", "2019")]


def test_papers_without_a_year_stand_last(pages: dict[str, str]) -> None:
    assert [name for name, _ in headings(pages["papers/index.md"])] == ["2024", "2019", "Year not given"]


def test_a_license_counts_without_its_remarks(pages: dict[str, str]) -> None:
    assert headings(pages["browse/by-license.md"]) == [("MIT", "mit")]
    assert json.loads(pages["questions/facets.json"])["red"]["License"] == ["MIT"]


def test_words_stand_under_their_letter_with_what_they_mean(pages: dict[str, str]) -> None:
    assert headings(pages["terms/index.md"]) == [("0–9 and signs", "0-9-and-signs"), ("F", "f")]
    assert re.findall(r'^- \*\*(.+)\*\* <span class="note">(.+)</span>$', pages["terms/index.md"], re.MULTILINE) == [
        ("3D hat", "A hat that can be turned."),
        ("Fedora", "A hat with a dent."),
        ("felt", "Pressed hair."),
    ]
