"""How the site is followed from outside: feeds in Atom and JSON, for all and for each task, and browser search."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from generator.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from generator.pages.connections import Card, Connections

LENGTH = 50
"""How many entries a feed holds."""
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "how-ai-did-that")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of news."""

    name: str
    """What it is known by, wherever the site stands."""
    title: str
    updated: date
    path: str
    """The page it is about, from the site's root."""
    summary: str
    category: tuple[str, str] | None = None
    """A key and its label."""


def feed_pages(site: Connections, address: str = "") -> Iterator[Page]:
    """Both feeds of all questions and of each task that has some.

    Links are complete where the site's address is known; else they are relative to the feed, which both formats allow.
    """
    yield from _feeds("feed", "How AI Did That", site.library.cards.values(), address)
    for task in site.catalog.tasks.values():
        if cards := site.library.by_task[task.id]:
            yield from _feeds(f"tasks/{task.id}.feed", f"How AI Did That: {task.name}", cards, address)


def opensearch(address: str) -> Page:
    """The description by which a browser offers the site's search; it must name the site's address."""
    return Page(path="opensearch.xml", make=_opensearch, given=(address.rstrip("/"),))


def _opensearch(root: str) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        "<ShortName>How AI Did That</ShortName>",
        "<Description>Find how an AI did what you saw</Description>",
        "<InputEncoding>UTF-8</InputEncoding>",
        f'<Image type="image/svg+xml">{_xml(root)}/assets/favicon.svg</Image>',
        f'<Url type="text/html" template="{_xml(f"{root}/?q={{searchTerms}}")}"/>',
        "</OpenSearchDescription>",
    ]
    return "\n".join(lines) + "\n"


def feed_files(
    path: str,
    title: str,
    entries: Callable[..., list[Entry]],
    *given: Any,  # noqa: ANN401 - for `entries`
    address: str = "",
) -> Iterator[Page]:
    """A feed in both formats, at `path` with `.xml` and `.json`, of the entries that are made from what is given."""
    root = address.rstrip("/") + "/" if address else "../" * path.count("/")
    yield Page(path=f"{path}.xml", make=_atom, given=(path, title, root, entries, *given))
    yield Page(path=f"{path}.json", make=_json, given=(path, title, root, entries, *given))


def _feeds(path: str, title: str, cards: Iterable[Card], address: str) -> Iterator[Page]:
    dated = [(card.changed, card.id, card) for card in cards if card.changed]
    newest = [card for _, _, card in sorted(dated, key=lambda one: one[:2], reverse=True)[:LENGTH]]
    yield from feed_files(path, title, _entries, newest, address=address)


def _entries(cards: Iterable[Card]) -> list[Entry]:
    return [_entry_of(card, card.changed) for card in cards if card.changed]


def _entry_of(card: Card, changed: date) -> Entry:
    return Entry(
        name=f"questions/{card.id}",
        title=card.title,
        updated=changed,
        path=f"questions/{card.id}/",
        summary=card.description,
        category=(card.task.id, card.task.name) if card.task else None,
    )


def _atom(path: str, title: str, root: str, make: Callable[..., list[Entry]], *given: Any) -> str:  # noqa: ANN401
    entries = make(*given)
    updated = f"{entries[0].updated}T00:00:00Z" if entries else "1970-01-01T00:00:00Z"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>{_urn(path)}</id>",
        f"<title>{_xml(title)}</title>",
        f"<updated>{updated}</updated>",
        "<author><name>How AI Did That</name></author>",
        f'<link rel="self" href="{_xml(f"{root}{path}.xml")}"/>',
        f'<link rel="alternate" type="text/html" href="{_xml(root or "./")}"/>',
        *(line for entry in entries for line in _entry(entry, root)),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(entry: Entry, root: str) -> Iterator[str]:
    yield "<entry>"
    yield f"<id>{_urn(entry.name)}</id>"
    yield f"<title>{_xml(entry.title)}</title>"
    yield f"<updated>{entry.updated}T00:00:00Z</updated>"
    yield f'<link rel="alternate" type="text/html" href="{_xml(f"{root}{entry.path}")}"/>'
    yield f"<summary>{_xml(entry.summary)}</summary>"
    if entry.category:
        term, label = entry.category
        yield f'<category term="{_xml(term)}" label="{_xml(label)}"/>'
    yield "</entry>"


def _json(path: str, title: str, root: str, make: Callable[..., list[Entry]], *given: Any) -> str:  # noqa: ANN401
    entries = make(*given)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": root or "./",
        "feed_url": f"{root}{path}.json",
        "language": "en",
        "items": [
            {
                "id": _urn(entry.name),
                "url": f"{root}{entry.path}",
                "title": entry.title,
                "summary": entry.summary,
                "content_text": entry.summary,
                "date_modified": f"{entry.updated}T00:00:00Z",
                "tags": [entry.category[1]] if entry.category else [],
            }
            for entry in entries
        ],
    }
    return json.dumps(feed, indent=1, ensure_ascii=False) + "\n"


def _urn(path: str) -> str:
    """A name that stays the same wherever the site stands."""
    return uuid.uuid5(_NAMESPACE, path).urn


def _xml(words: str) -> str:
    """Words as a text, or as what stands between the quotes of an attribute."""
    return escape(_fit(words))


def _fit(words: str) -> str:
    """Without the characters that XML cannot hold."""
    return _UNFIT.sub("", words)
