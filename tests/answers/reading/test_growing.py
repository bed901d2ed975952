"""Twice the text takes twice the time, and not four times, however strange the text is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from generator.answers.reading.handing import gone_by
from generator.answers.reading.questions import read_question
from generator.answers.reading.retelling import retell
from generator.answers.reading.telling import tell
from generator.answers.reading.wholeness import points_back
from generator.catalog.records import Item, Paper, Summary

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 8000
MOST = 3.0
"""A reading that grows with the square takes four times as long."""
TRIES = 6
HOSTILE = 20_000
MOST_SECONDS = 0.5


def asked(words: str) -> None:
    read_question(f"I gave it {words}. How does it work?")


def told(words: str) -> None:
    tell(Item(paper=Paper(id="s", title="StampNet: Stamps", summary=Summary(by="authors", text=words))))


def seconds(read: Callable[[str], object], unit: str, length: int, mark: int) -> float:
    """How long a text takes of which nothing was read before."""
    text = f"x{mark} " + unit * (length // len(unit))
    start = time.process_time()
    read(text)
    return time.process_time() - start


@pytest.mark.parametrize("read", [asked, told, points_back])
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "a ",
        "the a ",
        "photo of the ",
        "gaps and their ",
        "stamp net (SN) ",
        "(AA ",
        "We propose. ",
        "a, ",
        "(a) ",
        "our ",
    ],
)
def test_reading_grows_with_the_length_of_a_text(read: Callable[[str], object], unit: str) -> None:
    once = min(seconds(read, unit, LONG, one) for one in range(3))
    for one in range(TRIES):
        if seconds(read, unit, 2 * LONG, 10 + one) <= MOST * once + 0.005:
            return
    pytest.fail(f"twice the text takes more than {MOST} times as long")


@pytest.mark.parametrize(
    "words",
    [
        "a-" * (HOSTILE // 2),
        "it had " * (HOSTILE // 7),
        "Ab " * (HOSTILE // 3),
        "We propose a " + "tin " * (HOSTILE // 4) + "(SET), which reads stamps",
    ],
)
def test_a_long_hostile_clause_is_read_at_once(words: str) -> None:
    started = time.process_time()
    assert not list(gone_by(words))
    retell(words, "SET")
    assert time.process_time() - started < MOST_SECONDS
