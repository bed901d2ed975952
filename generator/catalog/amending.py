"""Fields of a record are added to its file, or written anew there, without touching another byte of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.fields import entries_of
from generator.catalog.loading import read_record
from generator.catalog.parsing import Mapping, read_yaml
from generator.catalog.writing import field_text

if TYPE_CHECKING:
    from generator.catalog.parsing import Place
    from generator.catalog.records import Record


def amended(text: str, record: Record, completed: Record) -> str | None:
    """The text with the fields in which `completed` differs from `record`, new ones in the format's order.

    Returns None if the file is written in a way that takes no further line, such as `{title: ...}`.
    """
    for name in entries_of(type(record)):
        if getattr(record, name) != getattr(completed, name):
            text = _with_field(text, completed, name)
    again, _ = read_record(type(record), text.removeprefix("\ufeff"), "", record.id)
    return text if again == completed else None


def _with_field(text: str, completed: Record, name: str) -> str:
    node = read_yaml(text.removeprefix("\ufeff"), lambda *_: None)
    if not isinstance(node, Mapping):
        return text
    lines = text.split("\n")
    at = end = _line_for(name, list(entries_of(type(completed))), node.key_places, lines)
    if name in node.key_places:
        at = node.key_places[name].line - 1
        end = _end(at + 1, node.key_places, lines)
    ending = "\r" if lines[0].endswith("\r") else ""
    added = [line + ending for line in field_text(completed, name).split("\n")[:-1]]
    if at == len(lines) and lines[-1]:
        return "\n".join([text + ending, *added, ""])
    return "\n".join([*lines[:at], *added, *lines[end:]])


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
