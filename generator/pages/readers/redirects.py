"""The old addresses of renamed records, each leading to the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.pages.markdown.rendering import render
from generator.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog

_FOLDERS = ("questions", "tasks", "papers", "models")


def redirect_pages(catalog: Catalog) -> Iterator[Page]:
    """A page at every address that a record had before."""
    for folder in _FOLDERS:
        for record in catalog.of(folder).values():
            path = f"{folder}/{record.id}.yml"
            for old in catalog.outline(record).old:
                yield Page(path=f"{folder}/{old}.md", make=_moved, given=(record,), record=path, leads_on=True)


def _moved(record: Any) -> str:  # noqa: ANN401 - any record that has a page
    return render("moved.md.j2", record=record)
