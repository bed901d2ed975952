"""One file of the site, and where files of the same record stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.catalog.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One file of the site."""

    path: str
    """Relative to the site's documents: `questions/stamp-12x.md`."""
    content: str
    record: str = ""
    """The file of the catalog it shows, relative to the catalog; empty for what gathers many records."""


def page_of(record: Record, ending: str, content: str) -> Page:
    """A file that shows one record: `questions/stamp-12x` and an ending such as `.md`."""
    path = f"{record.folder}/{record.id}"
    return Page(path=f"{path}{ending}", content=content, record=f"{path}.yml")


def slug(words: str) -> str:
    """Words as an anchor or a key: lower case, joined by hyphens."""
    return "-".join("".join(char if char.isalnum() else " " for char in words.casefold()).split())
