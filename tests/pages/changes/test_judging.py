"""What a program can count of the rubric, on the example pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.answers.claims import Recognition
from generator.answers.explaining import explain
from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.changes.judging import Finding, judge
from generator.pages.changes.visible import see
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from generator.catalog.records import Evidence

CATALOG = load_catalog(Path(__file__).parents[2] / "example" / "catalog")
PAGES = {page.path: page.content for page in build_pages(CATALOG, Ledger())}
RED = CATALOG.evidence_for(CATALOG.questions["red-kite"])
ANSWER = RED.question.answer
assert ANSWER


def judged(evidence: Evidence = RED, content: str = PAGES["questions/red-kite.md"]) -> dict[str, Finding]:
    """The findings by the first words of what they say."""
    return {finding.words: finding for finding in judge(evidence, explain(evidence), see(content))}


def failing(evidence: Evidence = RED, content: str = PAGES["questions/red-kite.md"]) -> list[str]:
    return [f"{one.part}: {one.words}" for one in judged(evidence, content).values() if not one.holds]


def with_answer(**parts: Any) -> Evidence:
    assert ANSWER
    return replace(RED, question=replace(RED.question, answer=replace(ANSWER, **parts)))


def test_every_part_that_can_be_counted_is_counted() -> None:
    assert {one.part for one in judged().values()} == set("ABCDEF")
    assert "all 2 sources are listed by name" in judged()
    assert "2 of 2 numbers of the question are used" in judged()


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"output": "The kites of MÃ¼ller are sharp [@windnet]."}, "F: 'Ã¼' is left over"),
        ({"in_short": "It is. It was. It will be. It has been."}, "F: the short answer has 4 sentences"),
        ({"output": "Abacus counts it [@abacus]."}, "D: used though it does not help: Abacus"),
    ],
)
def test_what_is_wrong_is_named(parts: dict[str, str], found: str) -> None:
    assert found in failing(with_answer(**parts))


def test_a_source_that_the_page_does_not_list_is_named() -> None:
    content = PAGES["questions/red-kite.md"].replace("### [Abacus", "#### Not [Abacus")
    assert any(one.startswith("E: not listed: Abacus") for one in failing(content=content))


def test_a_related_paper_without_a_summary_is_named() -> None:
    evidence = CATALOG.evidence_for(CATALOG.questions["blue-kite"])
    found = failing(evidence, PAGES["questions/blue-kite.md"])
    assert any(one.startswith("B: given without a summary: ") for one in found)


@pytest.mark.parametrize(
    ("recognition", "words"),
    [
        (Recognition(task=None), "no task is named"),
        (Recognition(task=None, called="kite mending", is_sure=False), "no task is sure: 'kite mending' comes nearest"),
        (Recognition(task=None, called="kite mending"), "the page never says 'kite mending'"),
    ],
)
def test_a_task_that_is_not_sure_is_told_as_such(recognition: Recognition, words: str) -> None:
    explanation = replace(explain(RED), recognition=recognition)
    assert words in {one.words for one in judge(RED, explanation, [])}
