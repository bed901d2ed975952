"""What the catalog wants of a link, and where it names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.links.link import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The place in the catalog that names a link."""

    path: str
    record: str
    """The id of the record."""
    find: Callable[[], tuple[int, int]]
    """Finds line and column, when somebody must be told."""

    @property
    def line(self) -> int:
        """Counted from 1."""
        return self.find()[0]

    @property
    def column(self) -> int:
        """Counted from 1, in characters."""
        return self.find()[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A link of the catalog, and what it should lead to."""

    link: Link
    where: tuple[Where, ...]
    """Every place that names it."""
    title: str = ""
    """The title of the work; empty where only existence can be checked."""
    aliases: tuple[str, ...] = ()
    """Other titles that a person has accepted."""
    author: str = ""
    """The first author, who decides where a title is short."""
    papers: tuple[str, ...] = ()
    """Of a repository: the keys of the papers whose code it is said to be."""
