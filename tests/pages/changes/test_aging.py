"""Answers that should be read again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.links.observed import Change, LinkRecord
from generator.pages.changes.aging import check_age

CATALOG = load_catalog(Path(__file__).parents[2] / "example" / "catalog")
PAPER = CATALOG.papers["windnet"]
SOURCE = CATALOG.source(PAPER).path
READ, LATER = dt.date(2026, 11, 22), dt.date(2026, 11, 25)


def test_an_answer_is_fresh_while_its_sources_stay() -> None:
    assert list(check_age(CATALOG, Ledger(), {})) == []
    assert list(check_age(CATALOG, Ledger(), {SOURCE: READ})) == []


def test_an_answer_that_nobody_has_read_yet_is_no_older_than_its_sources() -> None:
    question = CATALOG.questions["red-kite"]
    assert question.answer
    unread = replace(question, answer=replace(question.answer, read=None))
    assert list(check_age(replace(CATALOG, questions={"red-kite": unread}), Ledger(), {SOURCE: LATER})) == []


def test_a_paper_that_changed_later_makes_it_stale() -> None:
    (problem,) = check_age(CATALOG, Ledger(), {SOURCE: LATER})
    assert problem.message == (
        "this answer was last read on 2026-11-22; since then papers/windnet.yml changed on 2026-11-25"
    )
    assert problem.path.endswith("questions/red-kite.yml")
    assert problem.level == "warning"
    assert (problem.line, problem.column) == CATALOG.source(CATALOG.questions["red-kite"]).places["answer", "read"][:2]


def test_a_link_that_changed_its_state_makes_it_stale() -> None:
    assert PAPER.link is not None
    change = Change(on=LATER, before="verified", after="withdrawn", why="the newest version is withdrawn")
    record = LinkRecord(key=PAPER.link.key, kind="arxiv", address=PAPER.link.address, history=(change,))
    (problem,) = check_age(CATALOG, Ledger([record]), {})
    assert "https://arxiv.org/abs/2101.00001 became withdrawn on 2026-11-25" in problem.message
