"""What is made of a part of the catalog that every question is held against, such as its tasks, is made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
_made: dict[Callable[[Any], Any], tuple[Any, Any]] = {}


def made_once(make: Callable[[_Given], _Made], given: _Given) -> _Made:
    """What `make` makes of something that never changes; kept until it is asked for what it makes of another one."""
    kept = _made.get(make)
    if kept is None or kept[0] is not given:
        kept = _made[make] = (given, make(given))
    made: _Made = kept[1]
    return made
