"""Answers that should be read again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from generator.catalog.loading import load_catalog
from generator.catalog.records import Paper, Summary
from generator.links.ledger import Ledger
from generator.links.observed import Change, LinkRecord
from generator.pages.changes.aging import check_age

CATALOG = load_catalog(Path(__file__).parents[2] / "example" / "catalog")
PAPER = CATALOG.papers["windnet"]
LATER = dt.date(2026, 11, 25)


def news(was: Paper | None) -> list[str]:
    """What is told of the answers when the paper was another one on the day of reading, or none."""
    return [one.message for one in check_age(CATALOG, Ledger(), lambda work, _: was if work == PAPER else work)]


def test_an_answer_is_fresh_while_its_sources_stay() -> None:
    assert news(was=PAPER) == []


def test_an_answer_is_fresh_when_what_it_does_not_rest_on_changes() -> None:
    assert news(was=replace(PAPER, venue=None, license=None)) == []


def test_an_answer_that_nobody_has_read_yet_is_no_older_than_its_sources() -> None:
    question = CATALOG.questions["red-kite"]
    assert question.answer
    unread = replace(question, answer=replace(question.answer, read=None))
    assert list(check_age(replace(CATALOG, questions={"red-kite": unread}), Ledger(), lambda _work, _day: None)) == []


def test_a_paper_with_another_summary_makes_it_stale() -> None:
    before = replace(PAPER, summary=Summary(by="authors", text="We fly kites."))
    (problem,) = check_age(CATALOG, Ledger(), lambda work, _: before if work is PAPER else work)
    assert problem.message == (
        "this answer was last read on 2026-11-22; since then `summary` of papers/windnet.yml changed"
    )
    assert problem.path.endswith("questions/red-kite.yml")
    assert problem.level == "warning"
    assert (problem.line, problem.column) == CATALOG.source(CATALOG.questions["red-kite"]).places["answer", "read"][:2]


def test_a_paper_that_came_later_makes_it_stale() -> None:
    assert news(was=None) == ["this answer was last read on 2026-11-22; since then papers/windnet.yml is new here"]


def test_a_link_that_changed_its_state_makes_it_stale() -> None:
    assert PAPER.link is not None
    change = Change(on=LATER, before="verified", after="withdrawn", why="the newest version is withdrawn")
    record = LinkRecord(key=PAPER.link.key, kind="arxiv", address=PAPER.link.address, history=(change,))
    (problem,) = check_age(CATALOG, Ledger([record]), lambda work, _: work)
    assert "https://arxiv.org/abs/2101.00001 became withdrawn on 2026-11-25" in problem.message
