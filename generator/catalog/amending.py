"""Fields of a record, lines of its lists, or comments, are added to its file without touching another byte."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.catalog.fields import entries_of
from generator.catalog.loading import read_record
from generator.catalog.parsing import Mapping, Sequence, read_yaml
from generator.catalog.writing import field_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.parsing import Place
    from generator.catalog.records import Record


def amended(text: str, record: Record, completed: Record) -> str | None:
    """The text with the fields in which `completed` differs from `record`, new ones in the format's order.

    Returns None if the file is written in a way that takes no further line, such as `{title: ...}`.
    """
    for name in entries_of(type(record)):
        if getattr(record, name) != getattr(completed, name):
            listed = _with_items(text, record, completed, name)
            is_right = listed and getattr(_read(listed, completed), name, None) == getattr(completed, name)
            text = listed if listed and is_right else _with_field(text, completed, name)
    return text if _read(text, completed) == completed else None


def with_comments(text: str, name: str, comments: Iterable[str]) -> str:
    """The text with comments at the end of a field, as lines of the field that are left to be filled."""
    node = read_yaml(text.removeprefix("\ufeff"), lambda *_: None)
    lines = text.split("\n")
    if not isinstance(node, Mapping) or name not in node.key_places:
        return text
    end = _end(node.key_places[name].line, node.key_places, lines)
    return _joined(lines[:end], [f"  # {one}" for one in comments], lines[end:])


def _read(text: str, record: Record) -> Record | None:
    return read_record(type(record), text.removeprefix("\ufeff"), "", record.id)[0]


def _with_items(text: str, record: Record, completed: Record, name: str) -> str | None:
    """The text with lines of a list taken out or added at its end, and what was written beside the others kept.

    Returns None if the field is no list that stands there already, or if more of it changes.
    """
    node = read_yaml(text.removeprefix("\ufeff"), lambda *_: None)
    listed = node.entries.get(name) if isinstance(node, Mapping) else None
    if not isinstance(node, Mapping) or not isinstance(listed, Sequence):
        return None
    before, after = getattr(record, name), getattr(completed, name)
    kept = tuple(one for one in before if one in after)
    if after[: len(kept)] != kept:
        return None
    lines, end = text.split("\n"), _end(node.key_places[name].line, node.key_places, text.split("\n"))
    gone = {item.place.line - 1 for item, one in zip(listed.items, before, strict=True) if one not in after}
    margin = lines[listed.place.line - 1].partition("-")[0]
    added = field_text(replace(completed, **{name: after[len(kept) :]}), name).split("\n")[1:-1]
    there = [line for number, line in enumerate(lines[:end]) if number not in gone]
    return _joined(there, [margin + line for line in added], lines[end:])


def _with_field(text: str, completed: Record, name: str) -> str:
    node = read_yaml(text.removeprefix("\ufeff"), lambda *_: None)
    if not isinstance(node, Mapping):
        return text
    lines = text.split("\n")
    at = end = _line_for(name, list(entries_of(type(completed))), node.key_places, lines)
    if name in node.key_places:
        at = node.key_places[name].line - 1
        end = _end(at + 1, node.key_places, lines)
    return _joined(lines[:at], field_text(completed, name).split("\n")[:-1], lines[end:])


def _joined(before: list[str], added: list[str], after: list[str]) -> str:
    """The lines in one text, the new ones with the line ends of the others."""
    ending = "\r" if (before or after)[0].endswith("\r") else ""
    if before and not after and before[-1]:
        before, after = [*before[:-1], before[-1] + ending], [""]
    return "\n".join([*before, *(line + ending for line in added), *after])


def _line_for(name: str, order: list[str], places: dict[str, Place], lines: list[str]) -> int:
    """The index of the line before which a field belongs: below the last field that comes before it in the order."""
    before = [place.line for key, place in places.items() if key in order[: order.index(name)]]
    return _end(max(before, default=1), places, lines)


def _end(last: int, places: dict[str, Place], lines: list[str]) -> int:
    """The index of the line after the field that starts on line `last`.

    Comments and blank lines above the next field belong to that field.
    """
    end = min((place.line for place in places.values() if place.line > last), default=len(lines) + 1) - 1
    while end > last and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end
