"""A file that says what it said last time is not read again: its record is kept by the digest of its text."""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.catalog.fields import Address, Day, Kind, Listed, Nested, Reader, entries_of
from generator.catalog.loading import load_catalog, read_records
from generator.catalog.parsing import PARSER
from generator.links.link import Link
from generator.remembering import Memory, program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from generator.catalog.loading import Written
    from generator.catalog.records import Catalog, Record
    from generator.parallel import Plain

RECORDS: Final = "records.sqlite"
"""The file in which a site keeps what it read."""
_Make: TypeAlias = "Callable[[Plain], Any]"
_Found: TypeAlias = tuple[Any, Reader]
"""A record, and a reader that knows which others it mentions."""
_AT_ONCE = 500
"""So many records are in memory in two forms."""


class RecordMemory:
    """Loads a catalog again and again, and reads what changed only; whoever deletes it has `load_catalog`.

    What has a mistake is not kept, so that it is found, and located, each time anew. The same text is the same object
    while the memory lives; with a file, what it knows outlives the program.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._memory = Memory(file)
        self._held: dict[str, _Found] | None = None

    def load(self, root: Path) -> Catalog:
        """`load_catalog`, with the same records and the same errors."""
        before, held = self._held, dict[str, _Found]()
        try:
            return load_catalog(root, reading=lambda kind, written: self._read(kind, written, before or {}, held))
        finally:
            if before is None:  # later on it is not asked for what is held
                self._memory.prune()
            self._held = held

    def digests(self) -> Iterator[tuple[Record, bytes]]:
        """Every record that it holds, with the digest of the text that it was read from: equal ones, equal records."""
        return ((record, bytes.fromhex(key)) for key, (record, _) in (self._held or {}).items())

    def _read(
        self,
        record_type: type[Record],
        written: Sequence[Written],
        before: Mapping[str, _Found],
        held: dict[str, _Found],
    ) -> list[_Found]:
        found: list[_Found] = []
        for at in range(0, len(written), _AT_ONCE):
            some = {_key(record_type, one): one for one in written[at : at + _AT_ONCE]}
            known = {key: before[key] for key in some if key in before}
            said = self._memory.recall(some.keys() - known.keys())
            known |= {key: _recalled(record_type, some[key], one) for key, one in said.items()}
            unknown = {key: one for key, one in some.items() if key not in known}
            new = dict(zip(unknown, read_records(record_type, unknown.values()), strict=True))
            sound = {key: _without_places(*one) for key, one in new.items() if one[0] is not None}
            if sound:
                self._memory.keep({key: (_said(*one), "") for key, one in sound.items()})
            held |= known | sound
            new |= known | sound
            found += [new[key] for key in some]
        return found


def _key(record_type: type[Record], written: Written) -> str:
    given = [program(), PARSER, record_type.folder, written.id, written.text]
    return hashlib.sha256(repr(given).encode()).hexdigest()


def _without_places(record: Any, reader: Reader) -> _Found:  # noqa: ANN401 - any record
    """What is held: where each value stands is more than the record itself."""
    return record, Reader(reader.path, mentions=reader.mentions)


def _said(record: Any, reader: Reader) -> Plain:  # noqa: ANN401 - any record
    return {"values": _plain_values(record), "mentions": reader.mentions}


def _recalled(record_type: type[Record], written: Written, said: Plain) -> _Found:
    mentions = [(tuple(at), folder, mentioned) for at, folder, mentioned in said["mentions"]]
    return record_type(id=written.id, **_values(record_type, said["values"])), Reader(written.path, mentions=mentions)


def _plain_values(record: Any) -> dict[str, Plain]:  # noqa: ANN401 - any record, nested or not
    """The fields that a record has, in what JSON can say."""
    entries = entries_of(type(record))
    values = {name: getattr(record, name) for name in entries}
    return {name: _plain(entries[name].kind, value) for name, value in values.items() if value not in (None, ())}


def _plain(kind: Kind, value: Any) -> Plain:  # noqa: ANN401
    if isinstance(kind, Listed):
        return [_plain(kind.of, one) for one in value]
    if isinstance(kind, Nested):
        return _plain_values(value)
    if isinstance(kind, Address):
        return [value.kind, value.key, value.address, value.version]
    return value.isoformat() if isinstance(kind, Day) else value


def _values(record_type: type[Any], said: Mapping[str, Plain]) -> dict[str, Any]:
    """The values of the fields that a record had."""
    makers = _makers(record_type)  # type: ignore[arg-type]  # types are hashable, whatever mypy thinks
    return {name: make(one) if (make := makers[name]) else one for name, one in said.items()}


@cache
def _makers(record_type: type[Any]) -> dict[str, _Make | None]:
    return {name: _maker(one.kind) for name, one in entries_of(record_type).items()}


def _maker(kind: Kind) -> _Make | None:
    """What makes a value of this kind from what was kept of it; None where the two are the same."""
    if isinstance(kind, Listed):
        make = _maker(kind.of)
        return (lambda said: tuple(map(make, said))) if make else tuple
    if isinstance(kind, Nested):
        return lambda said: kind.record(**_values(kind.record, said))
    if isinstance(kind, Address):
        return lambda said: Link(kind=said[0], key=said[1], address=said[2], version=said[3])
    return dt.date.fromisoformat if isinstance(kind, Day) else None
