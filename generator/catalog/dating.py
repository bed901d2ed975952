"""Days of records that have not come."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from generator.catalog.records import Catalog, Question
    from generator.catalog.values import At
    from generator.problems import Problem

AHEAD: Final = timedelta(days=1)
"""By so much the day of somebody in the east may be ahead."""


def find_future(catalog: Catalog, today: date) -> Iterator[Problem]:
    """The days in the questions of a catalog on which nothing can have been added or read yet."""
    for question in catalog.questions.values():
        for at, day in _days(question):
            if day and day > today + AHEAD:
                message = f"`{at[-1]}` is {day}, which has not come: today is {today}"
                yield catalog.source(question).problem(at, message, "write the day on which it was done")


def _days(question: Question) -> Iterator[tuple[At, date | None]]:
    yield ("added",), question.added
    if question.answer:
        yield ("answer", "read"), question.answer.read
