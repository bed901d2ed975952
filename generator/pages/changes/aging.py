"""Answers that were read against their sources before a source or its link changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from generator.catalog.records import Catalog, Item
    from generator.links.ledger import Ledger
    from generator.problems import Problem


def check_age(catalog: Catalog, ledger: Ledger, changed: Mapping[str, dt.date]) -> Iterator[Problem]:
    """A warning for each answer that somebody should read against its sources again.

    Args:
        catalog: What is known.
        ledger: When the state of a link changed.
        changed: For the file of each record, as its source names it, the day of its last change.
    """
    for question in catalog.questions.values():
        if question.answer is None or question.answer.read is None:
            continue
        read = question.answer.read
        items = catalog.evidence_for(question).items
        news = [one for item in items for one in _news(item, catalog, ledger, changed, read)]
        if news:
            message = f"this answer was last read on {read}; since then {', '.join(dict.fromkeys(news))}"
            hint = "read it against its sources again and set the day"
            yield catalog.source(question).problem(("answer", "read"), message, hint, level="warning")


def _news(item: Item, catalog: Catalog, ledger: Ledger, changed: Mapping[str, dt.date], read: dt.date) -> Iterator[str]:
    """What happened to one source after the answer was read."""
    for record in (one for one in (item.model, item.paper) if one):
        day = changed.get(catalog.source(record).path)
        if day and day > read:
            yield f"{record.folder}/{record.id}.yml changed on {day}"
    for link in (one for one in (item.link, item.code) if one):
        known = ledger.of(link)
        for change in known.history if known else ():
            if change.on > read:
                became = f"became {change.after}" if change.after != change.before else f"is {change.why}"
                yield f"{link.address} {became} on {change.on}"
