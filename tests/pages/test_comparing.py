"""What a change means for readers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.comparing import Alike, Comparison, Moved, NewLink, State, Stretch, compare
from generator.pages.site import build_pages

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "catalog"))


def compared(root: Path) -> Comparison:
    before, after = (State(catalog=load_catalog(one), ledger=Ledger()) for one in (EXAMPLE, root))
    return compare(before, after)


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_changed(root: Path) -> None:
    assert compared(root) == Comparison()


def test_exactly_the_pages_that_changed_are_named(root: Path) -> None:
    """On the example and, as the issue asks, on the full catalog with one task changed."""
    full = Path(__file__).parents[2] / "catalog"
    task = "tasks/image-deblurring.yml"
    text = (full / task).read_text(encoding="utf-8").replace("Remove the smear", "Take out the smear")
    before = State(catalog=load_catalog(full), ledger=Ledger())
    after = State(catalog=load_catalog(full, {task: text}), ledger=Ledger())
    comparison = compare(before, after)
    old = {page.path: page.content for page in build_pages(before.catalog, before.ledger)}
    differing = {page.path for page in build_pages(after.catalog, after.ledger) if old[page.path] != page.content}
    assert {page.path for page in comparison.pages} | set(comparison.files) == differing
    assert "tasks/image-deblurring.md" in differing
    assert len(comparison.pages) < len(old) / 100


def test_the_words_that_changed_are_shown_below_their_heading(root: Path) -> None:
    edit(root, "papers/windnet.yml", "one smeared photo of a kite", "one smeared picture of a kite")
    page = next(page for page in compared(root).pages if page.path == "papers/windnet.md")
    assert page.kind == "changed"
    stretches = [stretch for difference in page.differences for stretch in difference.stretches]
    assert Stretch(kind="gone", words="photo ") in stretches
    assert Stretch(kind="new", words="picture ") in stretches
    assert all(difference.heading for difference in page.differences)


def test_a_new_question_comes_with_its_likeness_links_and_findings(root: Path) -> None:
    (root / "models" / "tailnet.yml").write_text("name: TailNet\ncode: https://github.com/example/TailNet\n")
    (root / "questions" / "tails.yml").write_text(
        "question: My red kite was a smear at 1/30 of a second. How did the AI get its tails?\n"
        "recommended: [windnet, tailnet]\n"
    )
    comparison = compared(root)
    page = next(page for page in comparison.pages if page.path == "questions/tails.md")
    assert page.kind == "added"
    assert page.differences == ()
    parts = {finding.part for finding in page.findings}
    assert parts == set("ABCDEF")
    sources = next(finding for finding in page.findings if finding.part == "E")
    assert (sources.holds, sources.words) == (True, "all 2 sources are listed by name")
    assert comparison.links == (
        NewLink(record="models/tailnet", address="https://github.com/example/TailNet", said="not checked yet"),
    )
    assert [(one.question, one.other) for one in comparison.alike] == [("tails", "red-kite")]
    assert isinstance(comparison.alike[0], Alike)


def test_a_source_that_is_placed_anew_and_a_page_that_goes(root: Path) -> None:
    edit(root, "questions/red-kite.yml", "placing: not", "placing: beside")
    (root / "questions" / "blue-kite.yml").unlink()
    comparison = compared(root)
    assert comparison.placings == (Moved(question="red-kite", item="abacus", before="not", after="beside"),)
    assert [page.path for page in comparison.pages if page.kind == "removed"] == ["questions/blue-kite.md"]
