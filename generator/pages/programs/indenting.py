"""JSON that people can read, as `json.dumps` has it with `indent=2`, which leaves C where it is to indent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_in_one_line = json.JSONEncoder(ensure_ascii=False).encode


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - any value
    return value


def indented(value: Any, plain: Callable[[Any], Any] = _as_it_is, margin: str = "\n") -> str:  # noqa: ANN401
    """A value as JSON; what JSON does not know is made `plain` first, and `margin` begins each of its lines but one."""
    inner = f"{margin}  "
    if isinstance(value, dict) and value:
        said = [f"{inner}{_in_one_line(name)}: {indented(one, plain, inner)}" for name, one in value.items()]
        return f"{{{','.join(said)}{margin}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{','.join([inner + indented(one, plain, inner) for one in value])}{margin}]"
    known = value is None or isinstance(value, str | int | float | dict | list | tuple)
    return _in_one_line(value) if known else indented(plain(value), plain, margin)
