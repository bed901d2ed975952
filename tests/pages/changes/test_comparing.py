"""What a change means for readers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.answers.composing import material
from generator.answers.matching.vocabulary import Vocabulary
from generator.catalog.loading import load_catalog
from generator.catalog.renaming import rename
from generator.links.ledger import Ledger
from generator.pages.changes.comparing import Alike, Comparison, NewLink, PlacingChange, Renamed, State, compare
from generator.pages.changes.differing import Stretch
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.catalog.records import Task

EXAMPLE = Path(__file__).parents[2] / "example" / "catalog"
FULL = Path(__file__).parents[3] / "catalog"


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


def test_what_questions_share_is_made_ready_once_where_it_is_the_same_in_both(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    def ready(tasks: Mapping[str, Task]) -> Vocabulary:
        made.append(tasks)
        return Vocabulary(tasks)

    monkeypatch.setattr(material, "Vocabulary", ready)
    edit(root, "papers/windnet.yml", "one smeared photo of a kite", "one smeared picture of a kite")
    assert "questions/blue-kite.md" in [page.path for page in compared(root).pages]
    assert len(made) == 1


def test_exactly_the_pages_that_changed_are_named(root: Path) -> None:
    """One task of the full catalog is defined anew: the pages that say so change, and no other does."""
    task, marker = "tasks/image-deblurring.yml", "Take out with tweezers the smear"
    text = (FULL / task).read_text(encoding="utf-8").replace("Remove the smear", marker)
    before = State(catalog=load_catalog(FULL), ledger=Ledger())
    after = State(catalog=load_catalog(FULL, {task: text}), ledger=Ledger())
    comparison = compare(before, after)
    pages = build_pages(after.catalog, after.ledger)
    saying = {page.path for page in pages if marker.casefold() in page.content.casefold()}
    told = {page.path for page in comparison.pages} | set(comparison.files)
    assert {path for path in told if not path.startswith("search/words-")} == saying  # the index has single words
    assert {page.path for page in comparison.pages if not page.lists_only} >= {"tasks/image-deblurring.md"}


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
    assert next(one for one in comparison.pages if not one.lists_only) == page  # what a reviewer reads first
    assert ("In short", "new") in {(one.heading, stretch.kind) for one in page.differences for stretch in one.stretches}
    assert all(one.lists_only for one in comparison.pages if one.kind == "changed")
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
    assert comparison.placings == (PlacingChange(question="red-kite", item="abacus", before="not", after="beside"),)
    assert [page.path for page in comparison.pages if page.kind == "removed"] == ["questions/blue-kite.md"]


def test_the_first_question_on_a_task_changes_no_more_than_a_list(root: Path) -> None:
    (root / "questions" / "kites.yml").write_text(
        "question: How does it count my kites?\ntask: kite-counting\nrelated: [abacus]\n"
    )
    changed = {page.path: page.lists_only for page in compared(root).pages if page.kind == "changed"}
    assert changed["tasks/kite-counting.md"]
    assert all(changed.values())


def test_a_rename_is_told_as_a_rename_and_nothing_else(root: Path) -> None:
    before = load_catalog(root)
    changes = rename(before, "papers/windnet", "wind-network", lambda path: (root / path).read_text(encoding="utf-8"))
    after = State(catalog=load_catalog(root, changes), ledger=Ledger())
    comparison = compare(State(catalog=before, ledger=Ledger()), after)
    assert comparison == Comparison(renamed=(Renamed(before="papers/windnet", after="papers/wind-network"),))


def test_what_else_changes_with_a_rename_is_told_apart(root: Path) -> None:
    read = lambda path: (root / path).read_text(encoding="utf-8")  # noqa: E731 - the shortest way to say it
    changes = rename(load_catalog(root), "questions/blue-kite", "smeared-kite", read)
    text = str(changes["questions/smeared-kite.yml"]).replace("smeared", "blurred", 1)
    after = State(catalog=load_catalog(root, {**changes, "questions/smeared-kite.yml": text}), ledger=Ledger())
    comparison = compare(State(catalog=load_catalog(root), ledger=Ledger()), after)
    assert [one.after for one in comparison.renamed] == ["questions/smeared-kite"]
    assert [(one.kind, one.path) for one in comparison.pages if not one.lists_only] == [
        ("changed", "questions/smeared-kite.md")
    ]


def test_of_a_changed_page_only_what_the_rubric_newly_finds_is_told(root: Path) -> None:
    """That blue-kite was given papers without a summary is no news; that red-kite lost its short answer is."""
    edit(root, "papers/windnet.yml", "one smeared photo of a kite", "one smeared picture of a kite")
    edit(root, "questions/red-kite.yml", "One small network looks", "It is one. It is small. It is a network. It looks")
    found = {page.path: [one.words for one in page.findings if not one.holds] for page in compared(root).pages}
    assert found["questions/red-kite.md"] == ["the short answer has 6 sentences"]
    assert found["questions/blue-kite.md"] == []
