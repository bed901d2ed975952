"""The JSON Schemas that give editors completion and red underlines, made from the records' own field definitions."""

from __future__ import annotations

import json
from typing import Any

from generator.catalog.fields import object_schema
from generator.catalog.records import RECORD_TYPES

DUMP_VERSION = 1
"""The version of `catalog.json`; it grows when a program that reads the file has to change."""


def schema_texts() -> dict[str, str]:
    """File name to text of one schema for each kind of record: `papers.json`."""
    schemas = {one.folder: _schema(one) for one in RECORD_TYPES} | {"catalog": _dump_schema()}
    return {f"{name}.json": json.dumps(one, indent=2, ensure_ascii=False) + "\n" for name, one in schemas.items()}


def _dump_schema() -> dict[str, Any]:
    """The whole catalog in one file: folder, id, record."""
    folders = {one.folder: {"additionalProperties": {"$ref": f"{one.folder}.json"}} for one in RECORD_TYPES}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "catalog.json: every record by folder and id",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "version": {"const": DUMP_VERSION},
            **{name: {"type": "object", **kinds} for name, kinds in folders.items()},
        },
        "required": ["version", *folders],
        "additionalProperties": False,
    }


def _schema(record_type: type[Any]) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"A record of catalog/{record_type.folder}/",
        "description": (record_type.__doc__ or "").strip(),
        **object_schema(record_type),
    }
