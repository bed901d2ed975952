"""What is told of a work of which only a title and a summary are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.reading.telling import tell
from generator.catalog.records import Item, Paper, Summary

if TYPE_CHECKING:
    from generator.answers.reading.telling import Told


def told_of(summary: str, short_name: str, title: str) -> Told:
    """A work as a page would tell it."""
    said = Summary(by="authors", text=summary)
    return tell(Item(paper=Paper(id="work", title=title, short_name=short_name, summary=said)))
