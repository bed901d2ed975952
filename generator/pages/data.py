"""Each record as JSON, for programs that read the site."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

from generator.catalog.fields import entries_of
from generator.links.link import Link

if TYPE_CHECKING:
    from generator.catalog.records import Record


def record_json(record: Record) -> str:
    """A record with its kind and id; fields that say nothing are left out."""
    data = {"kind": type(record).__name__.casefold(), "id": record.id, **_data(record)}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _data(value: Any) -> Any:  # noqa: ANN401 - any value of a record
    if isinstance(value, Link):
        return value.address
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_data(one) for one in value]
    if is_dataclass(value):
        found = {name: getattr(value, name) for name in entries_of(type(value))}
        return {name: _data(one) for name, one in found.items() if one not in (None, ())}
    return value
