"""A record that is read when somebody asks it for more than its id; from then on it is as any other."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.catalog.records import Record


def unread(record_type: type[Record], record_id: str, read: Callable[[], Record]) -> Any:  # noqa: ANN401 - a record
    """A record of this type with this id, of which `read` tells the rest."""
    kind, slot = _kind(record_type)  # type: ignore[arg-type]  # types are hashable, whatever mypy thinks
    record = object.__new__(kind)
    object.__setattr__(record, "id", record_id)
    slot.__set__(record, read)
    return record


@cache
def _kind(record_type: type[Record]) -> tuple[type[Any], Any]:
    """The type of those that are not read yet, and the slot in which each holds how it is read: that of a field.

    It differs from the type of the others in its methods alone, so that Python lets the one become the other.
    """
    held = dataclasses.fields(record_type)[1].name
    slot = record_type.__dict__[held]

    def became(record: Any) -> Any:  # noqa: ANN401
        whole = slot.__get__(record)()
        object.__setattr__(record, "__class__", record_type)
        for one in dataclasses.fields(record_type):
            object.__setattr__(record, one.name, getattr(whole, one.name))
        return record

    asked = {
        "__getattr__": lambda record, name: getattr(became(record), name),
        "__eq__": lambda record, other: became(record) == other,
        "__hash__": lambda record: hash(became(record)),
        "__repr__": lambda record: repr(became(record)),
        held: property(lambda record: getattr(became(record), held)),
    }
    return type(record_type.__name__, (record_type,), {"__slots__": (), **asked}), slot
