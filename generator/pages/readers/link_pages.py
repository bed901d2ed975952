"""What is known of every link, for readers and for programs: a page, the states as data, feeds of what changed."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.catalog.linking import wanted_links
from generator.links.health import health_of
from generator.links.observed import LinkRecord
from generator.links.saying import MEANINGS, say_state
from generator.pages.markdown.rendering import render
from generator.pages.page import Page
from generator.pages.programs.describing import list_meta
from generator.pages.programs.feeds import LENGTH, Entry, feed_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog
    from generator.links.health import Event, Health
    from generator.links.ledger import Ledger
    from generator.links.wanted import Wanted

DESCRIPTION = "What was checked about every link, what moved, and what a person must look at."


def link_pages(catalog: Catalog, ledger: Ledger, address: str = "") -> Iterator[Page]:
    """The page on the health of links, the state of each as data, and the feeds of what changed."""
    links = _Links(catalog, ledger)
    yield Page(path="links/health.md", make=_page, given=(links,))
    yield Page(path="links/states.json", make=_states, given=(links,))
    yield from feed_files("links/feed", "How AI Did That: what changed about links", _entries, links, address=address)


class _Links:
    """The links of the catalog, looked for once, and only if a page must be made."""

    def __init__(self, catalog: Catalog, ledger: Ledger) -> None:
        self.given = (list(catalog.papers.values()), list(catalog.models.values()), ledger)
        self._catalog, self._ledger = catalog, ledger

    @cached_property
    def known(self) -> list[tuple[LinkRecord, list[str]]]:
        """What is known of each, and the records that name it."""
        return [(self._ledger.of(one.link) or _unknown(one), _records(one)) for one in wanted_links(self._catalog)]

    @cached_property
    def health(self) -> Health:
        """The state of all at once."""
        return health_of(record for record, _ in self.known)


def _entries(links: _Links) -> list[Entry]:
    return [_entry(event) for event in links.health.events[:LENGTH]]


def _unknown(wanted: Wanted) -> LinkRecord:
    return LinkRecord(key=wanted.link.key, kind=wanted.link.kind, address=wanted.link.address, title=wanted.title)


def _records(wanted: Wanted) -> list[str]:
    """The records that name a link, as `papers/hat`."""
    paths = (PurePosixPath(where.path) for where in wanted.where)
    return list(dict.fromkeys(f"{path.parent.name}/{path.stem}" for path in paths))


def _page(links: _Links) -> str:
    return render(
        "health.md.j2",
        meta=list_meta("The links and their state", DESCRIPTION) | {"hide": []},
        description=DESCRIPTION,
        health=links.health,
        named={record.key: records for record, records in links.known},
        say=say_state,
        meanings=MEANINGS,
        shown=LENGTH,
    )


def _states(links: _Links) -> str:
    """A line a link, so that two versions compare well."""
    lines = [
        json.dumps(record.address)
        + ": "
        + json.dumps(
            {
                "state": record.state,
                "flags": list(record.flags),
                "checked": say_state(record),
                "last_verified": record.last_verified and record.last_verified.isoformat(),
                "records": records,
            },
            ensure_ascii=False,
        )
        for record, records in links.known
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _entry(event: Event) -> Entry:
    record, change = event.record, event.change
    return Entry(
        name=f"links/{record.key}/{change.on}/{change.after}",
        title=f"{record.address.removeprefix('https://')}: {change.summary}",
        updated=change.on,
        path="links/health/",
        summary=change.why,
        category=(change.after, change.after),
    )
