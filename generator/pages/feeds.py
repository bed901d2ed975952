"""How the site is followed from outside: feeds in Atom and JSON, for all and for each task, and browser search."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from generator.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.pages.connections import Card, Connections

LENGTH = 50
"""How many entries a feed holds."""
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "how-ai-did-that")


def feed_pages(site: Connections, address: str = "") -> Iterator[Page]:
    """Both feeds of all questions and of each task that has some.

    Links are complete where the site's address is known; else they are relative to the feed, which both formats allow.
    """
    yield from _feeds("feed", "How AI Did That", site.cards.values(), address)
    for task in site.catalog.tasks.values():
        if cards := site.by_task[task.id]:
            yield from _feeds(f"tasks/{task.id}.feed", f"How AI Did That: {task.name}", cards, address)


def opensearch(address: str) -> Page:
    """The description by which a browser offers the site's search; it must name the site's address."""
    root = address.rstrip("/")
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        "<ShortName>How AI Did That</ShortName>",
        "<Description>Find how an AI did what you saw</Description>",
        "<InputEncoding>UTF-8</InputEncoding>",
        f'<Image type="image/svg+xml">{_xml(root)}/assets/favicon.svg</Image>',
        f'<Url type="text/html" template={quoteattr(f"{root}/?q={{searchTerms}}")}/>',
        "</OpenSearchDescription>",
    ]
    return Page(path="opensearch.xml", content="\n".join(lines) + "\n")


def _feeds(path: str, title: str, cards: Iterable[Card], address: str) -> Iterator[Page]:
    root = address.rstrip("/") + "/" if address else "../" * path.count("/")
    newest = sorted((card for card in cards if card.changed), key=lambda card: (card.changed, card.id), reverse=True)
    yield Page(path=f"{path}.xml", content=_atom(path, title, newest[:LENGTH], root))
    yield Page(path=f"{path}.json", content=_json(path, title, newest[:LENGTH], root))


def _atom(path: str, title: str, cards: list[Card], root: str) -> str:
    updated = f"{cards[0].changed}T00:00:00Z" if cards else "1970-01-01T00:00:00Z"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>{_urn(path)}</id>",
        f"<title>{_xml(title)}</title>",
        f"<updated>{updated}</updated>",
        "<author><name>How AI Did That</name></author>",
        f'<link rel="self" href={quoteattr(f"{root}{path}.xml")}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(root or "./")}/>',
        *(line for card in cards for line in _entry(card, root)),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(card: Card, root: str) -> Iterator[str]:
    yield "<entry>"
    yield f"<id>{_urn(f'questions/{card.id}')}</id>"
    yield f"<title>{_xml(card.title)}</title>"
    yield f"<updated>{card.changed}T00:00:00Z</updated>"
    yield f'<link rel="alternate" type="text/html" href={quoteattr(_page(card, root))}/>'
    yield f"<summary>{_xml(card.description)}</summary>"
    if card.task:
        yield f"<category term={quoteattr(card.task.id)} label={quoteattr(_printable(card.task.name))}/>"
    yield "</entry>"


def _json(path: str, title: str, cards: list[Card], root: str) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": root or "./",
        "feed_url": f"{root}{path}.json",
        "language": "en",
        "items": [
            {
                "id": _urn(f"questions/{card.id}"),
                "url": _page(card, root),
                "title": card.title,
                "summary": card.description,
                "content_text": card.description,
                "date_modified": f"{card.changed}T00:00:00Z",
                "tags": [card.task.name] if card.task else [],
            }
            for card in cards
        ],
    }
    return json.dumps(feed, indent=1, ensure_ascii=False) + "\n"


def _page(card: Card, root: str) -> str:
    return f"{root}questions/{card.id}/"


def _urn(path: str) -> str:
    """A name that stays the same wherever the site stands."""
    return uuid.uuid5(_NAMESPACE, path).urn


def _xml(words: str) -> str:
    return escape(_printable(words))


def _printable(words: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(char for char in words if char.isprintable() or char.isspace())
