"""The JSON Schemas that give editors completion and red underlines, made from the records' own field definitions."""

from __future__ import annotations

import json
from typing import Any

from generator.catalog.fields import object_schema
from generator.catalog.records import RECORD_TYPES


def schema_texts() -> dict[str, str]:
    """File name to text of one schema for each kind of record: `papers.json`."""
    return {f"{one.folder}.json": json.dumps(_schema(one), indent=2, ensure_ascii=False) + "\n" for one in RECORD_TYPES}


def _schema(record_type: type[Any]) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"A record of catalog/{record_type.folder}/",
        "description": (record_type.__doc__ or "").strip(),
        **object_schema(record_type),
    }
