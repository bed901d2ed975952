"""A file that says what it said last time is not read again: its record is kept by the digest of its text.

A file that stands as it stood when it was read, by its stamp, is not even opened.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.loading import load_catalog, read_records, stamps_below
from generator.catalog.outlining import Outline, outline_of
from generator.catalog.parsing import PARSER
from generator.catalog.unread import unread
from generator.catalog.values import Address, Day, Kind, Reader
from generator.links.link import Link
from generator.problems import CatalogError, Problem
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
_Found: TypeAlias = tuple[Any, Outline]
"""A record, read or not, and its outline."""
_Look: TypeAlias = "tuple[str, str, Outline | None]"
"""Of a file: its stamp, the key of what it says, empty if it cannot be read, the outline if it stands as it stood."""
_READ_TOGETHER: Final = frozenset({"tasks", "terms", "effects"})
"""Folders of which whoever reads one record reads all: every question is held against them."""
_AT_ONCE = 500
"""So many records are in memory in two forms."""


class RecordMemory:
    """Loads a catalog again and again, and reads what changed only; whoever deletes it has `load_catalog`.

    What has a mistake is not kept, so that it is found, and located, each time anew. The same text is the same object
    while the memory lives; with a file, what it knows outlives the program, and of a record that is known only the
    outline is in memory until somebody asks for more.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._memory = Memory(file)
        self._held: dict[str, _Found] | None = None
        self._looks: dict[str, dict[str, _Look]] = {}
        self._stamps: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        """What was looked for with another one, until it is asked for."""

    def look(self, root: Path) -> dict[str, str]:
        """`stamps_below`, by which the next `load` goes as well."""
        self._stamps = stamps_below(root)
        return {**self._stamps}

    def load(self, root: Path) -> Catalog:
        """`load_catalog`, with the same records and the same errors."""
        before, held, looks = self._held, dict[str, _Found](), dict[str, dict[str, _Look]]()
        try:
            catalog = load_catalog(
                root, reading=lambda kind, written: self._read((kind, written), before or {}, held, looks)
            )
            self._keep(looks)
        finally:
            if before is None:  # later on it is not asked for what is held
                self._memory.prune()
            self._held = held
        return catalog

    def digests(self) -> Iterator[tuple[Record, str]]:
        """Every record that it holds, with the digest of the text that it was read from: equal ones, equal records."""
        return ((record, key) for key, (record, _) in (self._held or {}).items())

    def _read(
        self,
        asked: tuple[type[Record], Sequence[Written]],
        before: Mapping[str, _Found],
        held: dict[str, _Found],
        looks: dict[str, dict[str, _Look]],
    ) -> Iterator[tuple[Any, Reader]]:
        record_type, written = asked
        folder = record_type.folder
        seen = self._looks[folder] = self._looks.get(folder) or self._recalled_looks(folder)
        now = looks[folder] = {}
        for at in range(0, len(written), _AT_ONCE):
            some = [(one, self._look(record_type, one, seen.get(one.name))) for one in written[at : at + _AT_ONCE]]
            known = self._known(record_type, some, before)
            new = iter(self._new(record_type, [(one, key) for one, (_, key, _) in some if key not in known], held))
            held |= known
            for one, (stamp, key, outline) in some:
                if key in known:
                    yield known[key][0], Reader(one.path, outline=known[key][1], agreed=outline is not None)
                else:
                    yield next(new)
                if stamp and key in held:
                    now[one.name] = stamp, key, held[key][1]

    def _look(self, record_type: type[Record], written: Written, before: _Look | None) -> _Look:
        """What is seen of a file, which is not opened if it stands as it stood before."""
        stamp = self._stamps.pop(os.fspath(written.file), "") or written.stamp()
        if before and before[0] == stamp:
            return before
        text = written.text()
        return stamp, _key(record_type.folder, written.id, text) if isinstance(text, str) else "", None

    def _keep(self, looks: dict[str, dict[str, _Look]]) -> None:
        """Keep how the files of a sound catalog were seen."""
        new = {folder: now for folder, now in looks.items() if now != self._looks[folder]}
        if new:
            self._memory.keep({_key(folder): (now, "") for folder, now in new.items()})
        self._looks = looks

    def _recalled_looks(self, folder: str) -> dict[str, _Look]:
        key = _key(folder)
        looks = self._memory.recall([key]).get(key, {})
        return {name: (stamp, key, Outline(*told)) for name, (stamp, key, told) in looks.items()}

    def _known(
        self, record_type: type[Record], some: Sequence[tuple[Written, _Look]], before: Mapping[str, _Found]
    ) -> dict[str, _Found]:
        """What is held or kept of those files."""
        known = {key: before[key] for _, (_, key, _) in some if key in before}
        outlines = {key: outline for _, (_, key, outline) in some if outline and key not in known}
        self._memory.need(outlines)
        said = self._memory.recall(key for _, (_, key, _) in some if key and key not in known and key not in outlines)
        outlines |= {key: Outline(*told) for key, told in said.items()}
        beside = list(outlines) if record_type.folder in _READ_TOGETHER else []
        return known | {
            key: (unread(record_type, one.id, partial(self._recalled, record_type, one, key, beside)), outlines[key])
            for one, (_, key, _) in some
            if key in outlines
        }

    def _recalled(self, record_type: type[Record], written: Written, key: str, beside: Sequence[str]) -> Record:
        """The record that was kept under a key; read anew where it is lost.

        Args:
            record_type: its type.
            written: its file.
            key: its key.
            beside: the keys of the records that are looked for with it, since they are asked for next.

        Raises:
            CatalogError: It is lost, and the file says something else by now.
        """
        if key not in self._texts:
            self._texts |= self._memory.texts([key, *beside])
        said = self._texts.pop(key, None)
        if said is not None:
            return record_type(id=written.id, **_values(record_type, json.loads(said)))
        text = written.text()
        if isinstance(text, Problem):
            raise CatalogError([text])
        if _key(record_type.folder, written.id, text) != key:
            raise CatalogError([Problem(written.path, 1, 1, "the file changed after it was looked at", "start again")])
        return cast("Record", next(iter(read_records(record_type, [written])))[0])

    def _new(
        self, record_type: type[Record], unknown: Sequence[tuple[Written, str]], held: dict[str, _Found]
    ) -> list[tuple[Any, Reader]]:
        """What is read, and kept where it is sound."""
        read = list(read_records(record_type, [one for one, _ in unknown]))
        sound = {key: record for (_, key), (record, _) in zip(unknown, read, strict=True) if record is not None}
        outlines = {key: outline_of(record) for key, record in sound.items()}
        if sound:
            told = {key: json.dumps(_plain_values(record)) for key, record in sound.items()}
            self._memory.keep({key: (outlines[key], text) for key, text in told.items()})
        held |= {key: (record, outlines[key]) for key, record in sound.items()}
        for (_, key), (_, reader) in zip(unknown, read, strict=True):
            reader.outline = outlines.get(key)
        return read


def _key(*given: object) -> str:
    return hashlib.sha256(repr([program(), PARSER, *given]).encode()).hexdigest()


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
