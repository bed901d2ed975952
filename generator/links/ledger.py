"""What was observed about each link, and when: `links.lock.jsonl`, one sorted line a link, each with a checksum."""

from __future__ import annotations

from collections.abc import MutableMapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.links.lines import DamagedLineError, line_of, packed, parsed, unpacked
from generator.links.observed import LinkRecord
from generator.locking import locked
from generator.problems import CatalogError, Problem
from generator.replacing import replace_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.links.link import Link

LEDGER_NAME = "links.lock.jsonl"
"""The name of the ledger in the catalog's folder."""


class Ledger(MutableMapping[str, LinkRecord]):
    """The records by link key, in the order of the keys; each is kept as its line, packed, and read when asked for."""

    __slots__ = ("_packed",)

    def __init__(self, records: Iterable[LinkRecord] = ()) -> None:
        """Keep records; several for one link are joined."""
        self._packed: dict[str, bytes] = {}
        for record in records:
            self._join(record, line_of(record))

    def __repr__(self) -> str:
        """All that it says."""
        return f"Ledger({[self._packed[key] for key in self]})"

    def __eq__(self, other: object) -> bool:
        """Whether both say the same; of two ledgers nothing is read for it."""
        return self._packed == other._packed if isinstance(other, Ledger) else super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]  # it may change

    def __getitem__(self, key: str) -> LinkRecord:
        """What is known of the link with this key."""
        return parsed(unpacked(self._packed[key]))

    def __setitem__(self, key: str, record: LinkRecord) -> None:
        """Keep a record in the place of the one before."""
        self._packed[key] = packed(line_of(record))

    def __delitem__(self, key: str) -> None:
        """Forget a link."""
        del self._packed[key]

    def __iter__(self) -> Iterator[str]:
        """The keys, sorted."""
        return iter(sorted(self._packed))

    def __len__(self) -> int:
        """How many links are known."""
        return len(self._packed)

    def copy(self) -> Ledger:
        """Another ledger of the same records."""
        copied = Ledger()
        copied._packed.update(self._packed)
        return copied

    def of(self, link: Link) -> LinkRecord | None:
        """What is known of a link, or None."""
        return self.get(link.key)

    def lines(self) -> Iterator[bytes]:
        """The lines of the file, sorted by key."""
        return (unpacked(self._packed[key]) for key in self)

    def _join(self, record: LinkRecord, line: bytes) -> None:
        """Keep a record; of two for one link the newer conclusive answer counts, and so does a person's word for it."""
        known = self.get(record.key)
        self._packed[record.key] = packed(line_of(_joined(known, record)) if known else line)


def read_ledger(path: Path) -> Ledger:
    """Read a ledger; a missing file is an empty one.

    Two lines for one link, as `merge=union` of git leaves them, are joined.

    Raises:
        CatalogError: With every damaged line.
    """
    ledger = Ledger()
    if problems := list(_read_into(ledger, path)):
        raise CatalogError(problems)
    return ledger


def find_damage(path: Path) -> Iterator[Problem]:
    """Every line of a ledger that the program did not write as it stands."""
    return _read_into(Ledger(), path)


def write_ledger(path: Path, ledger: Ledger) -> bool:
    """Write a ledger in one step, whole or not at all; answers whether the file changed."""
    if path.exists() and _holds(path, ledger.lines()):
        return False
    replace_file(path, ledger.lines())
    return True


def _read_into(ledger: Ledger, path: Path) -> Iterator[Problem]:
    if not path.exists():
        return
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    ledger._join(parsed(line), line.rstrip() + b"\n")  # noqa: SLF001  (the same module)
                except DamagedLineError as damage:
                    yield _damaged(path, number, damage)


def _holds(path: Path, lines: Iterator[bytes]) -> bool:
    """Whether the file holds exactly these lines."""
    with path.open("rb") as file:
        return all(one == other for one, other in zip_longest(file, lines))


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep other runs off a ledger, and clear away what an interrupted one left beside it.

    Raises:
        BusyError: Another run holds it.
    """
    with locked(path.parent, f"another run is checking the links of {path.parent.as_posix()}"):
        for leftover in path.parent.glob(f".{path.name}.*"):
            leftover.unlink()
        yield


def _joined(one: LinkRecord, other: LinkRecord) -> LinkRecord:
    """What two branches know of one link, whichever is named first."""
    newest = max(one, other, key=_newness)
    words = [record.override for record in (one, other) if record.override]
    return replace(newest, override=max(words, key=lambda word: (word.until, word.author, word.reason), default=None))


def _newness(record: LinkRecord) -> tuple[date, date, bytes]:
    bare = line_of(replace(record, override=None))
    return record.concluded_on or date.min, record.last_attempt or date.min, bare


def _damaged(path: Path, number: int, damage: DamagedLineError) -> Problem:
    hint = "the ledger is written by `python -m generator verify` only: restore the line, or delete it to check anew"
    return Problem(path=path.as_posix(), line=number, column=1, message=str(damage), hint=hint)
