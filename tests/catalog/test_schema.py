"""The published JSON Schemas say yes to every shipped record and no where reading says no."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.catalog.fields import entries_of
from generator.catalog.loading import read_record
from generator.catalog.records import RECORD_TYPES, Paper
from generator.catalog.schema import schema_texts

CATALOG = Path(__file__).parents[2] / "catalog"


class Words(yaml.SafeLoader):
    """Reads dates as text, as editors do."""


Words.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(text: str) -> Any:
    return yaml.load(text, Words)  # noqa: S506 - a safe loader


def validator(folder: str) -> Any:
    schema = json.loads(schema_texts()[f"{folder}.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


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
