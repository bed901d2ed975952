"""The ledger summed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.links.health import health_of
from generator.links.observed import Change, LinkRecord

DAY = date(2026, 11, 20)
ONE = LinkRecord(key="arxiv:2409.00001", kind="arxiv", address="https://arxiv.org/abs/2409.00001")


def test_records_are_counted_sorted_and_shelved() -> None:
    verified = replace(ONE, key="b", state="verified", last_verified=DAY, flags=("archived", "moved"))
    older = replace(ONE, key="a", state="verified", last_verified=date(2026, 9, 1))
    missing = replace(ONE, key="c", state="missing")
    suspect = replace(ONE, key="d", state="suspect", last_verified=DAY)
    unreachable = replace(ONE, key="e", state="unreachable")
    health = health_of([unreachable, suspect, missing, verified, older, ONE])
    assert health.counts == (("unverified", 1), ("verified", 2), ("suspect", 1), ("missing", 1), ("unreachable", 1))
    assert health.unanswered == (ONE, unreachable)
    assert (health.bad, health.watched, health.moved, health.archived) == ((missing,), (suspect,), (verified,), 1)
    assert health.ages == (("2026-11", 2), ("2026-09", 1))


def test_events_come_newest_first() -> None:
    changes = tuple(Change(on=date(2026, 11, day), before="verified", after="suspect", why="") for day in (1, 9))
    other = replace(ONE, key="z", history=(replace(changes[0], on=date(2026, 11, 5)),))
    health = health_of([replace(ONE, history=changes), other])
    assert [event.change.on.day for event in health.events] == [9, 5, 1]
    assert health.newest == date(2026, 11, 9)
    assert health_of([]).newest is None
