"""A record that was not read yet is told from one that was by nothing but the time at which it is read."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from generator.catalog.records import Paper
from generator.catalog.unread import unread

if TYPE_CHECKING:
    from collections.abc import Callable

HAT = Paper(id="hat", title="A Hat", short_name="HAT", year=2023)


class Reading:
    """Tells how often a record was read."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Paper:
        self.times += 1
        return HAT


@pytest.fixture
def reading() -> Reading:
    return Reading()


def test_its_id_and_its_folder_are_known_unread(reading: Reading) -> None:
    hat = unread(Paper, "hat", reading)
    assert (hat.id, hat.folder, type(hat).__name__, isinstance(hat, Paper)) == ("hat", "papers", "Paper", True)
    assert reading.times == 0


@pytest.mark.parametrize("field", [one.name for one in dataclasses.fields(Paper) if one.name != "id"])
def test_whatever_else_is_asked_it_is_read_once(field: str, reading: Reading) -> None:
    hat = unread(Paper, "hat", reading)
    assert getattr(hat, field) == getattr(HAT, field)
    assert hat.title == "A Hat"
    assert type(hat) is Paper
    assert reading.times == 1


@pytest.mark.parametrize("use", [repr, hash, dataclasses.asdict, lambda hat: dataclasses.replace(hat, year=2024)])
def test_it_is_used_as_any_other(use: Callable[[Any], object], reading: Reading) -> None:
    assert use(unread(Paper, "hat", reading)) == use(HAT)


def test_two_are_equal_if_they_say_the_same(reading: Reading) -> None:
    hat = unread(Paper, "hat", reading)
    assert hat == HAT
    assert unread(Paper, "hat", reading) == HAT
    assert unread(Paper, "hat", reading) == unread(Paper, "hat", reading)
    assert unread(Paper, "hat", reading) != dataclasses.replace(HAT, year=2024)


def test_it_never_changes(reading: Reading) -> None:
    hat = unread(Paper, "hat", reading)
    with pytest.raises(dataclasses.FrozenInstanceError):
        hat.year = 2024  # type: ignore[misc]  # mypy knows it, too


def test_what_no_record_has_it_has_not(reading: Reading) -> None:
    assert not hasattr(unread(Paper, "hat", reading), "given")


def test_one_that_cannot_be_read_stays_unread() -> None:
    def fail() -> Paper:
        raise OSError("gone")

    hat = unread(Paper, "hat", fail)
    for _ in range(2):
        with pytest.raises(OSError, match="gone"):
            _ = hat.title
