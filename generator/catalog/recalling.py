"""A file that says what it said last time is not read again: its record is kept by the digest of its text.

A file that stands as it stood when it was read, by its stamp, is not even opened.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.loading import load_catalog, read_records
from generator.catalog.parsing import PARSER
from generator.catalog.values import Address, Day, Kind, Reader
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
_Stamps: TypeAlias = dict[str, list[str]]
"""Name of a file to the stamp that it had when it was read, and the key of what it said."""
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
        self._stamps: dict[str, _Stamps] = {}

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
    ) -> Iterator[_Found]:
        stamps = self._stamps.get(record_type.folder) or self._recalled_stamps(record_type)
        self._stamps[record_type.folder] = now = dict[str, list[str]]()
        for at in range(0, len(written), _AT_ONCE):
            some = written[at : at + _AT_ONCE]
            keys = [_key_seen(record_type, one, stamps, now) for one in some]
            known = self._known(record_type, {key: one for key, one in zip(keys, some, strict=True) if key}, before)
            unknown = [one for key, one in zip(keys, some, strict=True) if key not in known]
            new = iter(self._new(record_type, unknown, held))
            yield from [known[key] if key in known else next(new) for key in keys]
            held |= known
        if now != stamps:
            self._memory.keep({_key(record_type.folder): (now, "")})

    def _recalled_stamps(self, record_type: type[Record]) -> _Stamps:
        key = _key(record_type.folder)
        stamps: _Stamps = self._memory.recall([key]).get(key, {})
        return stamps

    def _known(
        self, record_type: type[Record], wanted: Mapping[str, Written], before: Mapping[str, _Found]
    ) -> dict[str, _Found]:
        """What is held or kept of those texts."""
        known = {key: before[key] for key in wanted if key in before}
        said = self._memory.recall(wanted.keys() - known.keys())
        return known | {key: _recalled(record_type, wanted[key], one) for key, one in said.items()}

    def _new(self, record_type: type[Record], unknown: Sequence[Written], held: dict[str, _Found]) -> list[_Found]:
        """What is read, and kept where it is sound."""
        read = list(read_records(record_type, unknown))
        sound = {
            _key_of_text(record_type, one): _without_places(*new)
            for one, new in zip(unknown, read, strict=True)
            if new[0] is not None
        }
        if sound:
            self._memory.keep({key: (_said(*one), "") for key, one in sound.items()})
        held |= sound
        return read


def _key(*given: object) -> str:
    return hashlib.sha256(repr([program(), PARSER, *given]).encode()).hexdigest()


def _key_of_text(record_type: type[Record], written: Written) -> str:
    return _key(record_type.folder, written.id, written.text())


def _key_seen(record_type: type[Record], written: Written, stamps: _Stamps, now: _Stamps) -> str:
    """The key of what a file says, by its stamp if it is as it was; empty if it cannot be read."""
    name, stamp = written.path.rpartition("/")[2], written.stamp()
    seen, key = stamps.get(name), ""
    if seen and seen[0] == stamp:
        key = seen[1]
    elif isinstance(written.text(), str):
        key = _key_of_text(record_type, written)
    if stamp and key:
        now[name] = [stamp, key]
    return key


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
