"""Every link of the catalog, and what it should lead to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from generator.links.wanted import Wanted, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.catalog.fields import Source
    from generator.catalog.records import Catalog, Model, Paper
    from generator.links.link import Link


def wanted_links(catalog: Catalog) -> list[Wanted]:
    """Each link once, sorted by key, with every place that names it and all that the records say of it."""
    merged: dict[str, Wanted] = {}
    for one in _named_links(catalog):
        known = merged.get(one.link.key)
        merged[one.link.key] = _joined(known, one) if known else one
    return [merged[key] for key in sorted(merged)]


def _named_links(catalog: Catalog) -> Iterator[Wanted]:
    for paper in catalog.papers.values():
        if paper.link:
            yield Wanted(
                link=paper.link,
                where=_where(catalog, paper, "link"),
                title=paper.title,
                aliases=paper.other_titles,
                author=paper.first_author or "",
            )
        if paper.code:
            yield Wanted(link=paper.code, where=_where(catalog, paper, "code"), papers=_keys(paper.link))
    for model in catalog.models.values():
        if model.link:
            yield Wanted(link=model.link, where=_where(catalog, model, "link"))
        if model.code:
            paper_link = catalog.papers[model.paper].link if model.paper else None
            yield Wanted(link=model.code, where=_where(catalog, model, "code"), papers=_keys(paper_link, model.link))


def _where(catalog: Catalog, record: Paper | Model, field: str) -> tuple[Where, ...]:
    source = catalog.source(record)
    return (Where(path=source.path, record=record.id, find=partial(_place, source, field)),)


def _place(source: Source, field: str) -> tuple[int, int]:
    place = source.place((field,))
    return place.line, place.column


def _keys(*links: Link | None) -> tuple[str, ...]:
    return tuple(link.key for link in links if link)


def _joined(one: Wanted, other: Wanted) -> Wanted:
    """What two places say of one link; the first to give a title says what the work is called."""
    return replace(
        one,
        where=(*one.where, *other.where),
        title=one.title or other.title,
        aliases=_each_once([*one.aliases, *other.aliases]),
        author=one.author or other.author,
        papers=_each_once([*one.papers, *other.papers]),
    )


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
