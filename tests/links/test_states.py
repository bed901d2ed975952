"""How a link's state moves: only by conclusive answers, and out of `verified` only for good reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.observed import Change, Conclusive, Inconclusive, LinkRecord, Override, Repository, Sighting, State
from generator.links.states import Observation, accept, advance, is_due, lifetime

DAY = date(2026, 11, 20)
SEEN = Sighting(oracle="arxiv", endpoint="api", on=DAY, title="LinFusion", title_rule="equal")
NEW = LinkRecord(key="arxiv:2409.02097", kind="arxiv", address="https://arxiv.org/abs/2409.02097", title="LinFusion")
MATCH = Observation(answer="match", why="title equal", evidence=SEEN)
ABSENT = Observation(answer="absent", why="not in the API, no page")
VERIFIED = advance(NEW, MATCH, DAY)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def test_a_match_verifies() -> None:
    assert (
        replace(
            NEW,
            state="verified",
            first_verified=DAY,
            last_verified=DAY,
            last_attempt=DAY,
            last_answer="match",
            evidence=SEEN,
            history=(Change(on=DAY, before="unverified", after="verified", why="title equal"),),
        )
        == VERIFIED
    )


def test_an_absence_is_watched_on_three_days_over_a_week_before_it_counts() -> None:
    first = advance(VERIFIED, ABSENT, after(1))
    assert (first.state, first.absences) == ("suspect", (after(1),))
    again_that_day = advance(first, ABSENT, after(1))
    assert again_that_day.absences == (after(1),)
    second = advance(first, ABSENT, after(2))
    third = advance(second, ABSENT, after(3))
    assert third.state == "suspect", "three days, but no week"
    assert advance(first, ABSENT, after(9)).state == "suspect", "a week, but two days only"
    gone = advance(third, ABSENT, after(8))
    assert gone.state == "missing"
    assert gone.history[-1] == Change(on=after(8), before="suspect", after="missing", why=ABSENT.why)
    back = advance(gone, MATCH, after(9))
    assert (back.state, back.absences, back.first_verified) == ("verified", (), DAY)


def test_a_link_that_was_never_seen_is_missing_at_once() -> None:
    assert advance(NEW, ABSENT, DAY).state == "missing"


def test_what_was_read_in_a_copy_is_watched_like_what_was_verified() -> None:
    documented = replace(NEW, state="documented", evidence=Sighting(oracle="copy", endpoint="README", on=DAY))
    assert advance(documented, ABSENT, DAY).state == "suspect"
    assert advance(documented, MATCH, DAY).state == "verified"


@pytest.mark.parametrize("answer", ["mismatch", "withdrawn", "blocked"])
@pytest.mark.parametrize("record", [NEW, VERIFIED, advance(VERIFIED, ABSENT, after(1))])
def test_another_work_a_withdrawal_and_a_block_count_at_once(record: LinkRecord, answer: Conclusive) -> None:
    changed = advance(record, Observation(answer=answer, why="said so", evidence=SEEN), after(2))
    assert (changed.state, changed.absences) == (answer, ())


def test_only_a_link_that_was_never_reached_is_called_unreachable() -> None:
    failed = Observation(answer="transport", why="connection reset")
    assert advance(NEW, failed, DAY).state == "unreachable"
    assert advance(advance(NEW, failed, DAY), MATCH, DAY).state == "verified"
    assert advance(NEW, Observation(answer="throttled", why="429"), DAY).state == "unverified"
    assert advance(VERIFIED, failed, DAY).state == "verified"


def test_a_check_that_cannot_be_renewed_becomes_stale() -> None:
    failed = Observation(answer="server_error", why="502")
    assert advance(VERIFIED, failed, after(60)).flags == ()
    stale = advance(VERIFIED, failed, after(61))
    assert (stale.state, stale.flags) == ("verified", ("stale",))
    assert advance(stale, MATCH, after(62)).flags == ()


def test_flags_are_those_of_the_last_answer() -> None:
    archived = advance(VERIFIED, replace(MATCH, flags=("moved", "archived")), DAY)
    assert archived.flags == ("archived", "moved")
    assert advance(archived, MATCH, DAY).flags == ()


def test_a_move_is_remembered_though_the_state_stays() -> None:
    moved = advance(VERIFIED, replace(MATCH, why="moved to own/other", flags=("moved", "fork")), after(1))
    assert moved.history[-1] == Change(
        on=after(1), before="verified", after="verified", why="now moved: moved to own/other"
    )
    assert moved.history[-1].summary == "now moved: moved to own/other"
    again = advance(moved, replace(MATCH, flags=("moved", "fork")), after(20))
    assert len(again.history) == len(moved.history), "news once"


def test_a_bad_week_rewrites_a_line_once() -> None:
    failed = Observation(answer="throttled", why="429")
    once = advance(VERIFIED, failed, after(1))
    assert once.last_attempt == after(1)
    assert advance(once, failed, after(5)) == once
    assert advance(once, replace(failed, answer="transport"), after(5)).last_attempt == after(5)


def test_the_identity_of_a_repository_is_that_of_its_first_sight() -> None:
    def seen(number: int) -> Observation:
        repository = Repository(database_id=number, name="own/repo")
        return replace(MATCH, evidence=replace(SEEN, oracle="github", repository=repository))

    first = advance(NEW, seen(7), DAY)
    assert first.identity == 7
    assert advance(first, replace(seen(8), answer="mismatch", flags=("replaced",)), DAY).identity == 7


def test_an_answer_that_says_the_same_again_leaves_the_line_alone_for_half_a_lifetime() -> None:
    def again(days: int) -> Observation:
        return replace(MATCH, evidence=replace(SEEN, on=after(days)))

    assert advance(VERIFIED, again(14), after(14)) is VERIFIED
    assert advance(VERIFIED, again(15), after(15)).last_verified == after(15)
    changed = replace(again(1), evidence=replace(SEEN, on=after(1), version=2))
    assert advance(VERIFIED, changed, after(1)).last_verified == after(1)


def test_history_keeps_the_last_five_changes() -> None:
    record = NEW
    for day in range(6):
        record = advance(record, ABSENT if day % 2 else MATCH, after(day))
    assert [change.on for change in record.history] == [after(day) for day in range(1, 6)]


def test_a_link_is_due_when_its_check_has_aged() -> None:
    assert is_due(NEW, DAY)
    assert not is_due(VERIFIED, DAY)
    assert is_due(VERIFIED, after(30))
    assert not is_due(VERIFIED, after(22)), "the earliest day of a lifetime of 30"
    refused = advance(VERIFIED, Observation(answer="throttled", why="429"), after(20))
    assert is_due(refused, after(30)), "an attempt that brought nothing makes no check younger"
    assert is_due(replace(VERIFIED, kind="github"), after(7))
    assert is_due(replace(VERIFIED, kind="web"), after(14))
    gone = replace(VERIFIED, state="missing", absences=(after(40),), last_attempt=after(40), last_answer="absent")
    assert not is_due(gone, after(41)), "what is known to be missing has its lifetime as well"
    assert is_due(gone, after(70))
    suspect = advance(VERIFIED, ABSENT, after(1))
    assert not is_due(suspect, after(1)), "a day apart at least"
    assert is_due(suspect, after(2))
    assert is_due(advance(suspect, Observation(answer="throttled", why="429"), after(2)), after(2)), "a resumed run"


def test_the_days_on_which_links_are_due_are_spread() -> None:
    days = {
        next(day for day in range(31) if is_due(replace(VERIFIED, key=f"arxiv:{number}"), after(day)))
        for number in range(200)
    }
    assert days == set(range(23, 31))


def test_a_persons_word_has_a_reason_an_author_and_an_end() -> None:
    def given(**changes: str | date) -> LinkRecord:
        word = {"reason": "a preprint", "author": "kim", "until": after(180), **changes}
        return accept(VERIFIED, today=DAY, **word)  # type: ignore[arg-type]

    accepted = given()
    assert accepted.override == Override(state="verified", reason="a preprint", author="kim", until=after(180))
    assert (accepted.accepted_on(after(180)), accepted.accepted_on(after(181))) == (True, False)
    assert given(until=DAY).accepted_on(DAY), "for today only"
    for wrong in ({"reason": " "}, {"author": ""}, {"until": after(181)}, {"until": after(-1)}):
        with pytest.raises(ValueError, match="give a"):
            given(**wrong)


STATES = st.sampled_from(get_args(State))
INCONCLUSIVE = st.builds(Observation, answer=st.sampled_from(get_args(Inconclusive)), why=st.just("a bad minute"))
ANY = st.one_of(INCONCLUSIVE, st.builds(Observation, answer=st.sampled_from(get_args(Conclusive)), why=st.just("said")))
STEPS = st.integers(min_value=0, max_value=40)


@given(st.lists(st.tuples(INCONCLUSIVE, STEPS)), STATES)
def test_no_number_of_bad_minutes_turns_a_link_bad(steps: list[tuple[Observation, int]], state: State) -> None:
    record, today = replace(VERIFIED, state=state), DAY
    for observation, days in steps:
        today += timedelta(days=days)
        record = advance(record, observation, today)
    assert record.state == state or (state, record.state) == ("unverified", "unreachable")
    assert record.evidence == VERIFIED.evidence
    assert record.absences == VERIFIED.absences


@given(st.lists(st.tuples(ANY, STEPS)))
def test_a_verified_link_is_never_missing_without_a_week_of_absences(steps: list[tuple[Observation, int]]) -> None:
    record, today = VERIFIED, DAY
    for observation, days in steps:
        today += timedelta(days=days)
        before, record = record, advance(record, observation, today)
        if record.state == "missing" and before.state in {"verified", "suspect"}:
            assert len(set(record.absences)) >= 3
            assert record.absences[-1] - record.absences[0] >= timedelta(days=7)
        assert len(record.history) <= 5
        assert len(record.absences) <= 5
        assert lifetime(record) == timedelta(days=30)


@given(ANY, STEPS)
def test_the_same_answer_twice_on_a_day_counts_once(observation: Observation, days: int) -> None:
    once = advance(VERIFIED, observation, after(days))
    assert advance(once, observation, after(days)) == once
