"""Each record as JSON, and the whole catalog in one file, for programs that read the site."""

from __future__ import annotations

import datetime as dt
import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.catalog.fields import entries_of
from generator.catalog.records import RECORD_TYPES
from generator.catalog.schema import DUMP_VERSION
from generator.catalog.slots import unmarked
from generator.catalog.values import Slotted
from generator.links.link import Link
from generator.pages.page import Bundle, Page, alone, page_of
from generator.pages.programs.indenting import indented
from generator.pages.programs.parting import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.catalog.records import Catalog, Record
    from generator.catalog.values import Kind
    from generator.pages.digests import Digests
    from generator.pages.programs.parting import Part
    from generator.remembering import Memory


def dump_page(catalog: Catalog, memory: Memory, digests: Digests) -> Page:
    """The whole catalog in one file."""
    folders = (catalog.of(one.folder).items() for one in RECORD_TYPES)
    return Page(
        path="catalog.json", make=_dump, given=tuple(parts_of(named, _lines, memory, digests) for named in folders)
    )


def data_page(record: Record) -> Page:
    """A record as a file of its own."""
    return page_of(record, ".json", _told, record)


def word_bundles(catalog: Catalog) -> Iterator[Bundle]:
    """The files about the words of the field and of readers, which have no page of their own."""
    records: Iterator[Record] = chain(catalog.terms.values(), catalog.effects.values())
    return (alone(data_page(one)) for one in records)


def _dump(*folders: Sequence[Part]) -> str:
    """Everything by folder and id, each record as its schema says; a line a record, so that two dumps compare well."""
    named = zip((one.folder for one in RECORD_TYPES), folders, strict=True)
    said = [f'"{name}": {{\n' + ",\n".join(map(str, parts)) + "\n}" for name, parts in named]
    head = f'"$schema": "schemas/catalog.json",\n"version": {DUMP_VERSION},\n'
    return "{\n" + head + ",\n".join(said) + "\n}\n"


def _lines(records: Sequence[Record]) -> str:
    return ",\n".join(f"{json.dumps(record.id)}: {_compact(_plain(record))}" for record in records)


def _told(record: Record) -> str:
    """A record with its kind and id; fields that say nothing are left out."""
    data = {"kind": type(record).__name__.casefold(), "id": record.id, **_plain(record)}
    return indented(data, _plain) + "\n"


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value that JSON does not know
    if isinstance(value, Link):
        return value.address
    if isinstance(value, dt.date):
        return value.isoformat()
    found = ((name, _said(one.kind, getattr(value, name))) for name, one in entries_of(type(value)).items())
    return {name: one for name, one in found if one not in (None, ())}


def _said(kind: Kind, value: Any) -> Any:  # noqa: ANN401 - any value of a record
    return unmarked(value) if isinstance(kind, Slotted) and value else value


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode
