"""New addresses of moved repositories, written where the old ones stand and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.catalog.moving import follow_moves, mend_moved, new_address
from generator.links.ledger import Ledger
from generator.links.link import Link
from generator.links.observed import LinkRecord, Repository, Sighting
from generator.links.verifying import Finding
from generator.links.wanted import Wanted, Where

DAY = date(2026, 11, 20)


def moved(address: str, name: str = "Newer/Name", flags: tuple[str, ...] = ("archived", "moved")) -> LinkRecord:
    link = Link.parse(address)
    seen = Sighting(oracle="github", endpoint="api", on=DAY, repository=Repository(database_id=7, name=name))
    return LinkRecord(key=link.key, kind="github", address=link.address, flags=flags, evidence=seen)  # type: ignore[arg-type]


def finding(record: LinkRecord, line: int, column: int) -> Finding:
    where = (Where(path="catalog/papers/x.yml", record="x", find=lambda: (line, column)),)
    return Finding(wanted=Wanted(link=Link.parse(record.address), where=where), before=None, after=record)


def test_the_new_address_keeps_the_place_inside() -> None:
    assert new_address(moved("https://github.com/old/name/tree/main/a")) == "https://github.com/Newer/Name/tree/main/a"
    assert new_address(moved("https://github.com/old/name", flags=())) == ""
    assert new_address(None) == ""


@pytest.mark.parametrize("name", ["x/y: !!python/object", "own/../../etc", "topics/x", "x/y\ntitle: gone", ""])
def test_a_name_that_is_no_repository_is_not_written(name: str) -> None:
    assert new_address(moved("https://github.com/old/name", name)) == ""


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("https://github.com/old/name", "https://github.com/Newer/Name"),
        ("http://www.github.com/Old/Name.git/  # where it was", "https://github.com/Newer/Name  # where it was"),
        ('"https://github.com/old/name" # x', '"https://github.com/Newer/Name" # x'),
        ("'https://github.com/old/name'", "'https://github.com/Newer/Name'"),
        ("https://github.com/other/name", "https://github.com/other/name"),
        ("[1, 2]", "[1, 2]"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_the_value_changes(value: str, after: str, end: str) -> None:
    text = end.join(["# https://github.com/old/name", "title: A \u2028 thing", "code: {}", "year: 2024", ""])
    changes = mend_moved([finding(moved("https://github.com/old/name"), 3, 7)], lambda _path: text.format(value))
    assert changes == ({} if value == after else {"papers/x.yml": text.format(after)})


def test_what_is_known_goes_to_the_new_address() -> None:
    record = moved("https://github.com/old/name")
    after = follow_moves([finding(record, 1, 1)], Ledger([record, replace(record, key="github:other/name")]))
    assert set(after) == {"github:other/name", "github:newer/name"}
    assert (after["github:newer/name"].address, after["github:newer/name"].flags) == (
        "https://github.com/Newer/Name",
        ("archived",),
    )
