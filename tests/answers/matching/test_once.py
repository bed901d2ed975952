from __future__ import annotations

from generator.answers.matching.once import made_once


def test_what_is_made_of_something_that_never_changes_is_made_once() -> None:
    made: list[object] = []

    def make(given: tuple[str, ...]) -> list[str]:
        made.append(given)
        return [*given]

    one, other = ("hat", "shoe"), tuple(["hat", "shoe"])  # noqa: C409 - equal, and not the same
    assert made_once(make, one) is made_once(make, one)
    assert made_once(make, other) == made_once(make, one)
    assert made == [one, other, one]
