"""The catalog's folder as the commands read and write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.loading import load_catalog, shown
from generator.catalog.writing import write_atomically
from generator.cli.speaking import tell
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.changes.comparing import State
from generator.problems import CatalogError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.catalog.records import Catalog


def load_something(root: Path) -> Catalog:
    """The catalog; one without any record is a mistake here, since a check that passes on nothing says nothing."""
    catalog = load_catalog(root)
    if not any(True for _ in catalog.records()):
        raise CatalogError([Problem(shown(root), 1, 1, "there are no records here", "name the catalog with --catalog")])
    return catalog


def load_state(root: Path) -> State:
    """The catalog together with what was observed about its links."""
    return State(catalog=load_catalog(root), ledger=read_ledger(root / LEDGER_NAME))


def text_of(path: Path) -> str:
    """The text of a file, its line ends as they are."""
    return path.read_bytes().decode()


def write_changes(changes: Mapping[str, str | None], root: Path) -> None:
    """Write new texts first and remove files last, so that no record is lost on the way."""
    for path, text in sorted(changes.items()):
        if text is not None and write_atomically(root / path, text):
            tell(f"wrote {root / path}")
    for path in sorted(path for path, text in changes.items() if text is None):
        (root / path).unlink()
        tell(f"removed {root / path}")
