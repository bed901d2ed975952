"""The JSON Schemas that give editors completion and red underlines, made from the records' own field definitions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.catalog.fields import object_schema
from generator.catalog.records import RECORD_TYPES
from generator.catalog.values import IDS_NAME

if TYPE_CHECKING:
    from generator.catalog.records import Catalog

DUMP_VERSION = 2
"""The version of `catalog.json`; it grows when a program that reads the file has to change."""


def schema_texts() -> dict[str, str]:
    """File name to text of one schema for each kind of record: `papers.json`."""
    schemas = {one.folder: _schema(one) for one in RECORD_TYPES} | {"catalog": _dump_schema()}
    return {f"{name}.json": _text(one) for name, one in schemas.items()}


def ids_text(catalog: Catalog) -> str:
    """The text of `ids.json`: the ids that editors offer, each with what it is called.

    It stands apart from the schemas, since it follows from the records and not from their format. It may lag behind:
    an id that it does not list is taken as well.
    """
    folders = {one.folder: catalog.of(one.folder) for one in RECORD_TYPES}
    return _text(
        {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": f"{IDS_NAME}: the ids of the catalog, written by `python -m generator schema`",
            "definitions": {
                name: {
                    "enum": list(records),
                    "enumDescriptions": [_called(one) for one in records.values()],
                    "errorMessage": f"the id of a record: the name of its file in catalog/{name}/",
                }
                for name, records in folders.items()
            },
        }
    )


def _called(record: Any) -> str:  # noqa: ANN401 - any record
    names = (getattr(record, name, None) for name in ("title", "name", "term", "question"))
    return " ".join(next(filter(None, names)).split())


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


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
