"""The catalog's folder as the commands read and write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.loading import load_catalog, shown
from generator.catalog.recalling import RECORDS, RecordMemory
from generator.catalog.records import RECORD_TYPES
from generator.catalog.writing import write_all
from generator.cli.speaking import tell
from generator.problems import CatalogError, Problem
from generator.remembering import kept_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.catalog.records import Catalog


def load_quickly(root: Path) -> Catalog:
    """The catalog; that of a site has a memory."""
    file = beside(root, RECORDS)
    return RecordMemory(file).load(root) if file else load_catalog(root)


def beside(root: Path, name: str) -> Path | None:
    """A file beside the settings of the site that a catalog belongs to; None for a catalog of no site."""
    return kept_beside(root, name) if (root.absolute().parent / "mkdocs.yml").is_file() else None


def load_something(root: Path) -> Catalog:
    """The catalog; one without any record is a mistake here, since a check that passes on nothing says nothing."""
    catalog = load_quickly(root)
    if not any(True for _ in catalog.records()):
        raise CatalogError([Problem(shown(root), 1, 1, "there are no records here", "name the catalog with --catalog")])
    return catalog


def text_of(path: Path) -> str:
    """The text of a file, its line ends as they are."""
    return path.read_bytes().decode()


def write_changes(changes: Mapping[str, str | None], root: Path) -> None:
    """Make all changes, or none where one cannot be written, and say so; files are removed last."""
    for name in (name for name, text in changes.items() if text is None):
        (root / name).stat()  # what another program has removed meanwhile is not renamed a second time
    for path in write_in_turn(changes, root):
        tell(f"wrote {path}")
    for name in sorted(name for name, text in changes.items() if text is None):
        (root / name).unlink()
        tell(f"removed {root / name}")


def write_in_turn(changes: Mapping[str, str | None], root: Path) -> list[Path]:
    """Write what is named before what names it, so that no mention ever lacks its record; the files that are new.

    Within a folder new files come first: a renamed task before the tasks that speak of it.
    """
    return write_all({root / path: text for _, _, path, text in sorted(_in_turn(changes, root))})


def _in_turn(changes: Mapping[str, str | None], root: Path) -> Iterator[tuple[int, bool, str, str]]:
    """The files to write, such that they come in their order when sorted; kinds of records name only those above."""
    folders = [one.folder for one in RECORD_TYPES]
    for path, text in changes.items():
        if text is not None:
            yield folders.index(path.partition("/")[0]), (root / path).exists(), path, text
