"""Answers that were read against their sources before a source or its link changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from generator.catalog.records import Catalog, Item, Model, Paper
    from generator.links.ledger import Ledger
    from generator.problems import Problem

_READ_AGAINST: Final = {
    "models": ("name", "paper", "link", "code", "takes", "gives"),
    "papers": ("title", "link", "code", "summary", "explained.takes", "explained.gives"),
}
"""The fields that an answer rests on; what else a record says, its own page tells."""


def check_age(
    catalog: Catalog, ledger: Ledger, was: Callable[[Model | Paper, dt.date], Model | Paper | None]
) -> Iterator[Problem]:
    """A warning for each answer that somebody should read against its sources again.

    Args:
        catalog: What is known.
        ledger: When the state of a link changed.
        was: A record as it stood at the end of a day; None where it was not there.
    """
    for question in catalog.questions.values():
        if question.answer is None or question.answer.read is None:
            continue
        read = question.answer.read
        items = catalog.evidence_for(question).items
        records = dict.fromkeys(record for item in items for record in (item.model, item.paper) if record)
        news = [one for record in records for one in _changes(record, was(record, read))]
        news += [one for item in items for one in _news(item, ledger, read)]
        if news:
            message = f"this answer was last read on {read}; since then {', '.join(dict.fromkeys(news))}"
            hint = "read it against its sources again and set the day"
            yield catalog.source(question).problem(("answer", "read"), message, hint, level="warning")


def _changes(record: Model | Paper, before: Model | Paper | None) -> Iterator[str]:
    """What an answer rests on in a record and is not as it was."""
    named = f"{record.folder}/{record.id}.yml"
    if before is None:
        yield f"{named} is new here"
        return
    for name in _READ_AGAINST[record.folder]:
        if _said(record, name) != _said(before, name):
            yield f"`{name}` of {named} changed"


def _said(record: Model | Paper, name: str) -> object:
    """The value of a field, or of one inside a field; None where it is left out."""
    value: object = record
    for part in name.split("."):
        value = getattr(value, part, None)
    return value


def _news(item: Item, ledger: Ledger, read: dt.date) -> Iterator[str]:
    """What happened to the links of one source after the answer was read."""
    for link in (one for one in (item.link, item.code) if one):
        known = ledger.of(link)
        for change in known.history if known else ():
            if change.on > read:
                became = f"became {change.after}" if change.after != change.before else f"is {change.why}"
                yield f"{link.address} {became} on {change.on}"
