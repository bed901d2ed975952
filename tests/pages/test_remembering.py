from __future__ import annotations

import dataclasses
from pathlib import Path

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.remembering import Memory
from generator.pages.site import build_pages

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")
LEDGER = Ledger()


def test_a_result_is_made_once() -> None:
    memory, made = Memory(), []
    for _ in range(3):
        memory.start("the same")
        memory.once("page", lambda: made.append(1))
    assert len(made) == 1


def test_a_result_that_one_making_did_without_is_forgotten() -> None:
    memory, made = Memory(), []
    for wanted in (True, False, True):
        memory.start("the same")
        if wanted:
            memory.once("page", lambda: made.append(1))
    assert len(made) == 2


def test_what_all_results_depend_on_forgets_them_all() -> None:
    memory, made = Memory(), []
    for common in ("one", "another"):
        memory.start(common)
        memory.once("page", lambda: made.append(1))
    assert len(made) == 2


def test_pages_with_a_memory_are_the_pages_without() -> None:
    memory = Memory()
    question, term = CATALOG.questions["red-kite"], CATALOG.terms["encoder"]
    changed = [
        CATALOG,
        dataclasses.replace(
            CATALOG, questions={**CATALOG.questions, question.id: dataclasses.replace(question, title="A new title")}
        ),
        dataclasses.replace(CATALOG, terms={term.id: dataclasses.replace(term, meaning="Something else.")}),
        CATALOG,
    ]
    for catalog in changed:
        assert list(build_pages(catalog, LEDGER, "", memory)) == list(build_pages(catalog, LEDGER))
