"""Of many things, only the part in which something changed is made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.pages.digests import Digests
from generator.pages.programs import parting
from generator.pages.programs.parting import parts_of
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Sequence

KITES = {f"kite-{number}": f"the kite number {number}" for number in range(100)}
made: list[str] = []


def sing(kites: Sequence[str]) -> str:
    made.extend(kites)
    return "; ".join(kites)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "THINGS_A_PART", 5)


@pytest.mark.parametrize("change", ["an edit", "one more", "one less"])
def test_only_the_part_of_a_change_is_made_again(change: str) -> None:
    memory, kites = Memory(), dict(KITES)
    song(kites, memory)
    if change == "one less":
        del kites["kite-50"]
    else:
        kites = {
            **{name: kite for name, kite in kites.items() if name <= "kite-50"},
            ("kite-50" if change == "an edit" else "kite-500"): "a red kite",
            **{name: kite for name, kite in kites.items() if name > "kite-50"},
        }
    made.clear()
    assert song(kites, memory) == "; ".join(kites.values())
    assert 0 < len(made) < len(KITES) / 2
    made.clear()
    song(kites, memory)
    assert not made


def song(kites: dict[str, str], memory: Memory) -> str:
    sung = "; ".join(map(str, parts_of(kites.items(), sing, memory, Digests())))
    memory.prune()
    return sung


def test_of_nothing_there_is_no_part() -> None:
    assert parts_of([], sing, Memory(), Digests()) == []
