"""What others must know of a record, so that nobody reads it for that: whom it names, and what only it may say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.identifying import folded
from generator.catalog.values import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.catalog.values import At, Kind

_ONE_OF_ITS_KIND = {"questions": "question", "papers": "title"}
"""The field in which no two records of a folder, of which there may be many, may say the same."""
_NAMES = {"papers": ("short_name", "title"), "models": ("name",)}
"""The fields in which a work may say what it is called, the one that a sentence uses first."""
_Words: TypeAlias = "Sequence[str]"


class Outline(NamedTuple):
    """What a record tells others; plain, so that it can be kept."""

    named: Mapping[str, _Words]
    """Folder to the ids of its records that this one names, in its order."""
    links: _Words
    """The keys of its links, its own page first, then its code; empty where it has none."""
    says: str
    """What no other record of its folder may say: the words of its title or question; empty where others may."""
    old: _Words
    """The ids that it had before."""
    names: _Words
    """Those of a work, the one by which a sentence calls it first; empty where it is no work."""
    written: bool
    """Whether it holds sentences that somebody wrote about its sources: a question's answer, a paper's explanation."""

    @property
    def called(self) -> str:
        """What a sentence calls it; empty where it is no work."""
        return next(iter(self.names), "")


def outline_of(record: Any) -> Outline:  # noqa: ANN401 - any record
    """The outline of a record that was read."""
    named: dict[str, list[str]] = {}
    for _, folder, mentioned in mentions(record):
        named.setdefault(folder, []).append(mentioned)
    links = [one.key if (one := getattr(record, name, None)) else "" for name in ("link", "code")]
    says = folded(getattr(record, _ONE_OF_ITS_KIND[record.folder])) if record.folder in _ONE_OF_ITS_KIND else ""
    names = [one for name in _NAMES.get(record.folder, ()) if (one := getattr(record, name))]
    written = any(getattr(record, name, None) for name in ("answer", "explained"))
    return Outline(named, links, says, list(getattr(record, "formerly", ())), names, written)


def mentions(record: Any, at: At = ()) -> Iterator[tuple[At, str, str]]:  # noqa: ANN401 - any record, nested or not
    """Each id of another record that a record names: the way to it, its folder, the id."""
    for name, one in entries_of(type(record)).items():
        yield from _mentions(one.kind, getattr(record, name), (*at, name))


def _mentions(kind: Kind, value: Any, at: At) -> Iterator[tuple[At, str, str]]:  # noqa: ANN401
    if isinstance(kind, Listed):
        for n, one in enumerate(value):
            yield from _mentions(kind.of, one, (*at, n))
    elif isinstance(kind, Nested) and value is not None:
        yield from mentions(value, at)
    elif isinstance(kind, Reference) and value is not None:
        yield at, kind.to, value
