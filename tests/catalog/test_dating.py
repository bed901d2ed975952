"""Days that have not come are mistakes."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

from generator.catalog.dating import find_future
from generator.catalog.loading import load_catalog

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")


def found(read: str, today: str) -> list[str]:
    (question, answer) = next((one, one.answer) for one in CATALOG.questions.values() if one.answer)
    read_then = dataclasses.replace(answer, read=dt.date.fromisoformat(read))
    questions = {question.id: dataclasses.replace(question, answer=read_then)}
    catalog = dataclasses.replace(CATALOG, questions=questions)
    return [str(one) for one in find_future(catalog, dt.date.fromisoformat(today))]


def test_a_day_of_reading_that_has_not_come_is_told_with_its_place() -> None:
    (told,) = found("2031-05-04", "2026-11-28")
    assert "`read` is 2031-05-04, which has not come: today is 2026-11-28 (write the day on which it was done)" in told
    assert ".yml:1:1:" not in told


def test_in_the_east_it_may_be_tomorrow_already() -> None:
    assert found("2026-11-29", "2026-11-28") == []
