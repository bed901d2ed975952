"""The published JSON Schemas say yes to every shipped record and no where reading says no."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from referencing import Registry, Resource

from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.loading import load_catalog, read_record
from generator.catalog.records import RECORD_TYPES, Paper
from generator.catalog.schema import ids_text, schema_texts
from generator.catalog.values import IDS_NAME, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.fields import Entry

CATALOG = Path(__file__).parents[2] / "catalog"


class Words(yaml.SafeLoader):
    """Reads dates as text, as editors do."""


Words.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(text: str) -> Any:
    return yaml.load(text, Words)  # noqa: S506 - a safe loader


IDS = json.loads(ids_text(load_catalog(CATALOG)))
KNOWN: Registry[Any] = Registry().with_resource(IDS_NAME, Resource.from_contents(IDS))


def validator(folder: str) -> Any:
    schema = json.loads(schema_texts()[f"{folder}.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema, registry=KNOWN)


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_the_shipped_records_are_valid(record_type: type[Any]) -> None:
    valid = validator(record_type.folder)
    paths = sorted((CATALOG / record_type.folder).glob("*.yml"))
    assert paths
    wrong = [(path.name, error.message) for path in paths for error in valid.iter_errors(read(path.read_text()))]
    assert wrong == []


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_editors_learn_every_field_with_its_meaning(record_type: type[Any]) -> None:
    properties = validator(record_type.folder).schema["properties"]
    assert {name: one["description"] for name, one in properties.items()} == {
        name: entry.about for name, entry in entries_of(record_type).items()
    }


@pytest.mark.parametrize(
    "text",
    [
        "year: 2021\n",
        "title: 3000\n",
        "title: A\nabstract: B\n",
        "title: A\nyear: 1066\n",
        "title: A\nother_titles: B\n",
        "title: A\nother_titles: [B, B]\n",
        "title: A\nsummary: B\n",
        "title: A\nsummary: {by: me, text: B}\n",
        "title: A\nformerly: [Not An Id]\n",
        f"title: {'A' * 301}\n",
    ],
)
def test_what_reading_refuses_the_schema_refuses(text: str) -> None:
    assert not validator("papers").is_valid(read(text))
    assert read_record(Paper, text, "a.yml", "a")[1].problems


def fields_below(record: type[Any]) -> Iterator[tuple[str, Entry]]:
    """Every field of a record, and of what stands inside it, that holds no further fields."""
    for name, entry in entries_of(record).items():
        inner = inside(entry.kind)
        if isinstance(inner, Nested):
            yield from ((f"{name}.{below}", one) for below, one in fields_below(inner.record))
        else:
            yield name, entry


def inside(kind: Kind) -> Kind:
    return kind.of if isinstance(kind, Listed) else kind


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_every_field_comes_with_an_example_that_reading_takes(record_type: type[Any]) -> None:
    for name, entry in fields_below(record_type):
        assert entry.example is not None, name
        schema = entry.kind.schema() | {"$schema": "http://json-schema.org/draft-07/schema#"}
        valid = jsonschema.Draft7Validator(schema, registry=KNOWN)
        assert list(valid.iter_errors(entry.example)) == [], name


def test_editors_offer_the_ids_with_what_they_are_called_and_take_others() -> None:
    tasks = IDS["definitions"]["tasks"]
    called = dict(zip(tasks["enum"], tasks["enumDescriptions"], strict=True))
    assert called["image-deblurring"] == "Image Deblurring"
    valid = validator("models")
    assert valid.schema["properties"]["task"]["anyOf"][0] == {"$ref": "ids.json#/definitions/tasks"}
    assert valid.is_valid({"name": "X", "task": "image-deblurring"})
    assert valid.is_valid({"name": "X", "task": "a-task-on-its-way"})
    assert not valid.is_valid({"name": "X", "task": "Not An Id"})
