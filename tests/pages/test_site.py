"""The pages of the example catalog: what stands on them, and that they never differ."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
import yaml

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.site import build_pages
from tests.pages.markdown.test_rendering import EXTENSIONS

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"
ROOT = Path(__file__).parents[2]
DIGEST = """
import hashlib, pathlib, sys
from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.site import build_pages
digest = hashlib.sha256()
for page in build_pages(load_catalog(pathlib.Path(sys.argv[1])), Ledger()):
    digest.update(f"{page.path}\\n{page.content}".encode())
print(digest.hexdigest())
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Path to content of every page of the example."""
    built = list(build_pages(load_catalog(EXAMPLE), Ledger()))
    assert len({page.path for page in built}) == len(built)
    return {page.path: page.content for page in built}


def test_every_record_but_terms_and_effects_has_a_page_and_its_data(pages: dict[str, str]) -> None:
    shown_in_place = {"terms", "effects"}
    records = [
        path.relative_to(EXAMPLE).with_suffix("")
        for path in EXAMPLE.rglob("*.yml")
        if path.parent.name not in shown_in_place
    ]
    for record in records:
        assert f"{record.as_posix()}.md" in pages
        assert f"{record.as_posix()}.json" in pages


def test_a_question_page_has_the_three_sections_in_order(pages: dict[str, str]) -> None:
    for path in ("questions/red-kite.md", "questions/blue-kite.md"):
        headings = re.findall(r"^## (\d\. .+?) \{", pages[path], re.MULTILINE)
        assert headings == [
            "1. What task is the user trying to perform?",
            "2. How does the model work in a CNAPS AI-like workflow?",
            "3. Referenced models and tools",
        ]


def test_every_given_item_is_listed_once_by_its_exact_name(pages: dict[str, str]) -> None:
    page = pages["questions/blue-kite.md"]
    assert re.findall(r"\{ #source-([a-z0-9-]+) ", page) == ["deblur-kite-x2", "windnet", "abacus", "unread"]
    assert "### [A Paper &#124; Nobody Summarized \\*Yet\\*](../papers/unread.md) {" in page


def test_no_question_is_named_twice_among_the_neighbors_of_another() -> None:
    catalog = load_catalog(ROOT / "catalog")
    for page in build_pages(catalog, Ledger()):
        if page.path.startswith("questions/") and page.path.endswith(".md"):
            neighbors = re.findall(r"\]\(([\w-]+)\.md\)", page.content.partition('<div class="cards" markdown>')[2])
            assert len(set(neighbors)) == len(neighbors), page.path


def test_the_works_stand_near_the_top_each_with_its_placing(pages: dict[str, str]) -> None:
    above = pages["questions/red-kite.md"].split("## 1. ")[0]
    placed = re.findall(r'<span class="placing (\w+)">.+?</span> <span>(.+)</span>', above)
    named = [(placing, re.findall(r"\(#source-([\w-]+)\)", works)) for placing, works in placed]
    assert named == [("direct", ["windnet"]), ("not", ["abacus"])]


def test_what_was_not_given_is_called_so(pages: dict[str, str]) -> None:
    entry = pages["questions/blue-kite.md"].split("{ #source-deblur-kite-x2 ")[1].split("\n###")[0]
    assert "- **Paper:** not given" in entry
    assert "- **GitHub:** not given" in entry
    assert "- **Code elsewhere:** [huggingface.co/example/deblur-kite-x2]" in entry


def test_what_goes_in_and_out_is_compared_in_one_form(pages: dict[str, str], tmp_path: Path) -> None:
    row = "| [WindNet](../models/windnet.md) | One smeared photo of a kite |"
    assert row in pages["tasks/kite-sharpening.md"]
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    model, paper = tmp_path / "models/windnet.yml", tmp_path / "papers/windnet.yml"
    model.write_text(model.read_text().replace("takes: one smeared photo of a kite\n", ""))
    paper.write_text(re.sub(r"(?m)^  takes: .*$", "  takes: One smeared photo of a kite.", paper.read_text()))
    assert (
        row
        in {page.path: page.content for page in build_pages(load_catalog(tmp_path), Ledger())}[
            "tasks/kite-sharpening.md"
        ]
    )


def test_a_written_page_says_when_it_was_read_and_a_composed_one_that_it_was_composed(pages: dict[str, str]) -> None:
    assert 'last read against its sources on <span class="day">2026-11-22</span>' in pages["questions/red-kite.md"]
    assert "Composed by rule" in pages["questions/blue-kite.md"]


def test_how_a_model_was_made_stands_apart_from_what_it_does() -> None:
    catalog = load_catalog(EXAMPLE)
    paper = catalog.papers["windnet"]
    assert paper.explained
    reading, mixing = paper.explained.steps
    marked = replace(paper.explained, steps=(replace(reading, about="making"), mixing))
    changed = replace(catalog, papers={**catalog.papers, "windnet": replace(paper, explained=marked)})
    known = {one.path: one.content for one in build_pages(changed, Ledger())}
    flow, _, rest = known["papers/windnet.md"].partition("### How it was made")
    assert "joins what was seen at both sizes" in flow
    assert "reads the photo at two sizes" in rest
    assert "reads the photo at two sizes" not in known["models/windnet.md"]


def test_home_names_the_newest_question_first_whichever_was_read_last() -> None:
    catalog = load_catalog(EXAMPLE)
    red, blue = catalog.questions["red-kite"], catalog.questions["blue-kite"]
    assert red.answer
    read_again = replace(red, answer=replace(red.answer, read=dt.date(2026, 12, 24)))
    questions = {"red-kite": read_again, "blue-kite": replace(blue, added=dt.date(2026, 12, 1))}
    home = next(one.content for one in build_pages(replace(catalog, questions=questions), Ledger()))
    new = home.partition("## New")[2]
    assert new.index("questions/blue-kite.md") < new.index("questions/red-kite.md")
    assert "2026-12-24" not in new


def test_a_draft_that_nobody_has_read_says_so_and_is_no_written_answer() -> None:
    catalog = load_catalog(EXAMPLE)
    question = catalog.questions["red-kite"]
    assert question.answer
    unread = replace(question, answer=replace(question.answer, read=None))
    known = {one.path: one.content for one in build_pages(replace(catalog, questions={"red-kite": unread}), Ledger())}
    assert "A draft: nobody has read it against its sources yet." in known["questions/red-kite.md"]
    assert "last read against" not in known["questions/red-kite.md"]


def test_every_link_between_pages_leads_somewhere(pages: dict[str, str]) -> None:
    for path, content in pages.items():
        if path.endswith(".md"):
            for target in re.findall(r"\]\(((?!<|#|https:)[^)#\s]+)", content):
                found = os.path.normpath(PurePosixPath(path).parent / target).replace("\\", "/")
                assert found in pages or (ROOT / "docs" / found).is_file(), f"{path} leads to {found}"


def test_every_citation_has_its_entry(pages: dict[str, str]) -> None:
    for path, content in pages.items():
        for cited in re.findall(r"\]\(#(source-[a-z0-9-]+)\)", content):
            assert f"{{ #{cited} " in content, path


def test_the_same_catalog_gives_the_same_bytes_in_any_process(pages: dict[str, str]) -> None:
    def digest(seed: str, zone: str) -> str:
        settings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", DIGEST, str(EXAMPLE)]
        return subprocess.run(command, env=settings, check=True, capture_output=True, text=True).stdout.strip()

    expected = hashlib.sha256("".join(f"{path}\n{content}" for path, content in pages.items()).encode()).hexdigest()
    assert digest("1", "Asia/Tokyo") == digest("2", "America/New_York") == expected


def test_the_rendering_tests_use_the_extensions_of_the_site() -> None:
    class Loader(yaml.SafeLoader):
        """Reads mkdocs.yml, whose `!ENV` tags mean nothing here."""

    Loader.add_constructor("!ENV", lambda _loader, _node: None)
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader)  # noqa: S506 - a safe loader
    names = [one if isinstance(one, str) else next(iter(one)) for one in settings["markdown_extensions"]]
    assert names == EXTENSIONS
