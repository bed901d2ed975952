"""A record that is read when somebody asks it for more than its id."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_R = TypeVar("_R", bound="Readable")


class Readable:
    """A record of which there may be many: its fields are empty until the first of them is asked for."""

    __slots__ = ("_read",)
    _read: Callable[[], Any]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the value of a field
        """Python asks this where a field is empty."""
        if name not in {one.name for one in fields(self)}:  # type: ignore[arg-type]  # its subclasses have fields
            raise AttributeError(name)
        whole = self._read()
        for one in fields(whole):
            object.__setattr__(self, one.name, getattr(whole, one.name))
        object.__delattr__(self, "_read")
        return getattr(self, name)


def unread(record_type: type[_R], record_id: str, read: Callable[[], _R]) -> _R:
    """A record of this type with this id, of which `read` tells the rest."""
    record = object.__new__(record_type)
    object.__setattr__(record, "id", record_id)
    object.__setattr__(record, "_read", read)
    return record
