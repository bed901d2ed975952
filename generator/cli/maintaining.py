"""`schema` and `release-notes`: what maintainers run when the format or the version changes."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from generator.catalog.loading import load_catalog
from generator.catalog.schema import ids_text, schema_texts
from generator.catalog.values import IDS_NAME
from generator.catalog.writing import write_all
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import text_of
from generator.cli.speaking import GOOD, give, refuse
from generator.publish.changelog import NoSection, section_of

if TYPE_CHECKING:
    import argparse


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path("docs/schemas"),
        metavar="DIR",
        help="where to write (default: docs/schemas)",
    )
    add_catalog(parser)


def _schema(chosen: argparse.Namespace) -> int:
    """Write the JSON Schemas that give editors completion.

    The fields are those that the program itself reads; the ids that editors offer are those of the catalog.
    """
    texts = {**schema_texts(), IDS_NAME: ids_text(load_catalog(chosen.catalog))}
    write_all({chosen.folder / name: text for name, text in texts.items()})
    return GOOD


def _add_release_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION", help="the version or its tag: 1.2.0, v1.2.0")


def _release_notes(chosen: argparse.Namespace) -> int:
    """Print the part of CHANGELOG.md for the version that is released, if it is the one that pyproject.toml names."""
    declared: str = tomllib.loads(text_of(Path("pyproject.toml")))["project"]["version"]
    if chosen.version.removeprefix("v") != declared:
        return refuse(f"pyproject.toml names the version {declared}, not {chosen.version}: the two must be the same")
    try:
        give(section_of(text_of(Path("CHANGELOG.md")), chosen.version))
    except NoSection as reason:
        return refuse(str(reason))
    return GOOD


RELEASE_NOTES = Command(
    name="release-notes",
    add_arguments=_add_release_notes,
    run=_release_notes,
)
SCHEMA = Command(name="schema", add_arguments=_add_schema, run=_schema)
