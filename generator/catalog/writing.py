"""A record becomes YAML text, in the field order of the format, such that reading it gives the same record."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import yaml

from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.values import Kind, Prose
from generator.replacing import replace_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.catalog.records import Record
    from generator.links.link import Link

WIDTH = 110
LONG = 80
_MODELINE = "# yaml-language-server: $schema=../../docs/schemas/{folder}.json\n"
_TAG = "tag:yaml.org,2002:"


def record_text(record: Record) -> str:
    """The text of a record's file: the modeline that tells editors its schema, then its fields."""
    return _MODELINE.format(folder=record.folder) + _serialized(_mapping(record, entries_of(type(record))))


def field_text(record: Record, name: str) -> str:
    """The lines of one field, as they stand in the record's file."""
    return _serialized(_mapping(record, [name]))


def write_atomically(path: Path, text: str) -> bool:
    """Write a file whole or not at all; a file that says the same already is left alone and False returned."""
    return bool(write_all({path: text}))


def write_all(texts: Mapping[Path, str]) -> list[Path]:
    """Write files, all or none, in their order; those that say the same already are left alone and not returned."""
    data = {path: text.encode() for path, text in texts.items()}
    new = {path: one for path, one in data.items() if not (path.is_file() and path.read_bytes() == one)}
    for path in new:
        path.parent.mkdir(parents=True, exist_ok=True)
    replace_files({path: [one] for path, one in new.items()})
    return list(new)


def _serialized(node: yaml.MappingNode) -> str:
    # The pure dumper: libyaml escapes characters outside the basic plane, and the bytes must be the same everywhere.
    text: str = yaml.serialize(node, Dumper=yaml.SafeDumper, allow_unicode=True, width=WIDTH)
    return text


def _mapping(record: Any, names: Iterable[str]) -> yaml.MappingNode:  # noqa: ANN401 - any record, nested or not
    defaults, entries = {one.name: one.default for one in fields(record)}, entries_of(type(record))
    pairs = [
        (_scalar(name), _node(entries[name].kind, getattr(record, name)))
        for name in names
        if getattr(record, name) != defaults[name]
    ]
    return yaml.MappingNode(_TAG + "map", pairs, flow_style=False)


def _node(kind: Kind, value: Any) -> yaml.Node:  # noqa: ANN401
    if isinstance(kind, Listed):
        return yaml.SequenceNode(_TAG + "seq", [_node(kind.of, one) for one in value], flow_style=False)
    if isinstance(kind, Nested):
        return _nested(kind, value)
    if isinstance(kind, Prose):
        return yaml.ScalarNode(_TAG + "str", f"{value}\n", style="|")
    return _scalar(value)


def _nested(kind: Nested, value: Any) -> yaml.Node:  # noqa: ANN401
    """A mapping, or the bare value that may stand for it when nothing else is said."""
    bare = {kind.shorthand: getattr(value, kind.shorthand)} if kind.shorthand else {}
    return (
        _scalar(bare[kind.shorthand])
        if bare and value == kind.record(**bare)
        else _mapping(value, entries_of(kind.record))
    )


def _scalar(value: str | int | dt.date | Link) -> yaml.ScalarNode:
    """Short text as plain as YAML allows, long text folded; text that YAML takes for something else is quoted."""
    if isinstance(value, str):
        return yaml.ScalarNode(_TAG + "str", value, style=">" if len(value) > LONG else None)
    if isinstance(value, dt.date):
        return yaml.ScalarNode(_TAG + "timestamp", value.isoformat())
    return yaml.ScalarNode(_TAG + ("int" if isinstance(value, int) else "str"), str(value))
