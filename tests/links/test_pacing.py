"""The time of a run: it ends when it should, waits no longer than it may, and says why it stands still."""

from __future__ import annotations

import math

import pytest

from generator.links.pacing import Gate, OutOfTimeError, Patience
from tests.links.standins import FastTime


@pytest.fixture
def time() -> FastTime:
    return FastTime()


def test_a_run_without_a_budget_goes_on(time: FastTime) -> None:
    patience = time.patience()
    patience.wait(10_000)
    patience.check()
    assert patience.left() == math.inf


def test_a_wait_that_would_outlast_the_run_ends_it_at_once(time: FastTime) -> None:
    patience = time.patience(budget=60)
    patience.wait(59)
    with pytest.raises(OutOfTimeError):
        patience.wait(1)
    assert time.waits == [59]


def test_a_run_that_was_stopped_waits_for_nothing(time: FastTime) -> None:
    patience = time.patience()
    patience.stopped.set()
    with pytest.raises(OutOfTimeError):
        patience.wait(1)
    assert time.waits == []


def test_a_person_is_told_of_a_wait_that_has_a_reason() -> None:
    told: list[str] = []
    patience = Patience(pause=lambda _seconds: None, told=told.append)
    patience.wait(3)
    patience.wait(60, "arXiv says that it is too much")
    assert told == ["arXiv says that it is too much: waiting 60 s"]


def test_requests_are_an_interval_apart_from_answer_to_request(time: FastTime) -> None:
    gate = Gate(3, time.patience())
    with gate:
        time.waits.append(10)  # a slow answer
    with gate:
        time.waits.append(1)
    time.waits.append(5)  # something else was done meanwhile
    with gate:
        pass
    assert [seconds for seconds in time.waits if seconds > 0] == [10, 3, 1, 5]
