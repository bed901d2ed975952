"""A line in which a person names a model or a paper becomes a work: by id, by name, by address, or by both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.catalog.naming import folded
from generator.catalog.prompts import Role, Work
from generator.links.hinting import hints_of
from generator.links.link import BadLink, Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.records import Catalog

_ADDRESS = re.compile(
    r"(?:https?://|www\.|arxiv:\s*|doi:\s*|(?:github\.com|huggingface\.co|arxiv\.org)/)[^\s<>)\]]+", re.IGNORECASE
)
_BULLET = re.compile(r"^\s*(?:[-*•+]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"\b(?:model|paper|code|github|arxiv|link|title|name)\s*:\s*$", re.IGNORECASE)
_AROUND = ' \t-–—:;,|()[]<>*_`"“”'


class Unclear(ValueError):
    """A line that names no work; the message says what is missing."""


def work_of(line: str, number: int, role: Role, catalog: Catalog) -> Work:
    """Read one line.

    Raises:
        Unclear: An address is none, or the work is unknown and has no name.
    """
    text = _BULLET.sub("", line)
    links = _links(text)
    code = next((one for one in links if one.kind == "github"), None)
    link = next((one for one in links if one is not code), None)
    records = catalog.models if role == "recommended" else catalog.papers
    said = _LABEL.sub("", _ADDRESS.sub(" ", text)).strip(_AROUND)
    name = _known_name(said, records.values()) or said or _name_behind(links, records.values())
    if not name:
        what = "name of the model" if role == "recommended" else "title of the paper"
        raise Unclear(f"write the {what} before its address: {line.strip()}")
    return Work(name=" ".join(name.split()), role=role, line=number, link=link, code=code)


def _links(text: str) -> list[Link]:
    try:
        return [Link.parse(found[0].rstrip(".,;")) for found in _ADDRESS.finditer(text)]
    except BadLink as bad:
        raise Unclear(f"{bad}; {bad.hint}" if bad.hint else str(bad)) from None


def _known_name(said: str, records: Iterable[Any]) -> str:
    """The exact name of the record that a person means by its id or by what people call it."""
    for record in records:
        called = (record.id, getattr(record, "short_name", None) or "", _name(record))
        if said and folded(said) in {folded(one) for one in called}:
            return _name(record)
    return ""


def _name_behind(links: list[Link], records: Iterable[Any]) -> str:
    """The name of the record that has one of the links, or what the address itself spells."""
    keys = {one.key for one in links}
    for record in records:
        if keys & {one.key for one in (record.link, record.code) if one}:
            return _name(record)
    hints = [hints_of(one) for one in links]
    return next((one.title or one.name for one in hints if one.title or one.name), "")


def _name(record: Any) -> str:  # noqa: ANN401 - a model or a paper
    return str(getattr(record, "name", None) or record.title)
