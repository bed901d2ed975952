"""A page on one paper about stamps, for the tests of its parts."""

from __future__ import annotations

from pathlib import Path

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")


def page(question: str, summary: str, *, task: str | None = None, model: str = "") -> dict[str, list[str]]:
    """The sentences of each part of a page on one paper, and on one recommended model without a summary."""
    paper = Item(paper=Paper(id="paper", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=summary)))
    items = (*([Item(model=Model(id="model", name=model))] if model else []), paper)
    asked = Question(id="q", question=question, task=task)
    explanation = compose(
        Evidence(question=asked, items=items, tasks=CATALOG.tasks, terms=CATALOG.terms, effects=CATALOG.effects)
    )
    return {name: [plain(claim.text) for claim in claims_of(prose)] for name, prose in explanation.parts()}
