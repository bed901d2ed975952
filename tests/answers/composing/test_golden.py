"""The composed pages of the example catalog, whole: `pytest --bless` writes them anew, and a person reads them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.answers.composing.explanation import compose
from generator.answers.language.prose import write_prose
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.answers.claims import Explanation
    from generator.catalog.records import Evidence

EXAMPLE = Path(__file__).parents[2] / "example"
CATALOG = load_catalog(EXAMPLE / "catalog")


def evidence_of(question: str, *, explained: bool) -> Evidence:
    """A question of the example without its answer, and without the explanations of its papers if so wanted."""
    evidence = CATALOG.evidence_for(replace(CATALOG.questions[question], answer=None, title=None))
    if explained:
        return evidence
    items = (replace(one, paper=one.paper and replace(one.paper, explained=None)) for one in evidence.items)
    return replace(evidence, items=tuple(items))


def as_text(explanation: Explanation) -> str:
    """A page as text: what a reader reads, in the order of the page."""
    flow = explanation.flow
    boxes = " → ".join([flow.input, *flow.model, flow.output])
    parts = [f"# {explanation.title}", boxes]
    parts += [f"## {name}\n\n{write_prose(prose)}" for name, prose in explanation.parts() if prose or name != "noticed"]
    parts.append("\n".join(f"{item}: {one.placing}, {one.reason}" for item, one in explanation.placed.items()))
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize(
    ("question", "explained"), [("blue-kite", True), ("red-kite", True), ("red-kite", False)], ids=str
)
def test_a_page_of_the_example_reads_as_it_was_reviewed(
    question: str, golden: Callable[[Path, str], None], *, explained: bool
) -> None:
    page = as_text(compose(evidence_of(question, explained=explained)))
    golden(EXAMPLE / "composed" / f"{question}.{'explained' if explained else 'summaries'}.md", page)
