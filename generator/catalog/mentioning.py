"""Lines in which a person names models or papers become works: by id, by name, by address, or by both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.catalog.identifying import folded
from generator.catalog.mojibake import mend
from generator.catalog.prompts import Role, Work
from generator.catalog.values import cited, is_address, nearest
from generator.links.hinting import hints_of
from generator.links.link import BadLink, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.catalog.records import Catalog

QUOTED = "> "
"""Begins each line of the abstract below the line that names its paper, as Markdown quotes."""
_ADDRESS = re.compile(
    r"(?:https?://|www\.|(?:arxiv preprint\s+)?arxiv(?::\s*|\s+(?=\d{4}\.))|doi:\s*"
    r"|(?:github\.com|huggingface\.co|arxiv\.org)/)[^\s<>)\]]+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•+]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"\b(?:model|paper|code|github|arxiv|link|title|name)\s*:\s*$", re.IGNORECASE)
_AROUND = ' \t-–—:;,|()[]<>*_`"“”'


class Unclear(ValueError):
    """A line that names no work; the message says what is missing."""


def mentions_in(texts: Iterable[str]) -> Iterator[str]:
    """Each line that names a work, together with the quoted lines below it."""
    mention = ""
    for line in (line for text in texts for line in text.splitlines() if line.strip()):
        if mention and line.lstrip().startswith(QUOTED.strip()):
            mention = f"{mention}\n{line}"
        else:
            yield from filter(None, [mention])
            mention = line
    yield from filter(None, [mention])


def work_of(mention: str, number: int, role: Role, catalog: Catalog) -> Work:
    """Read one line and the abstract that may be quoted below it.

    Raises:
        Unclear: An address is none; the work is unknown and has no name or no address.
    """
    line, *quoted = mention.split("\n")
    text = _BULLET.sub("", line)
    links = _links(text)
    code = next((one for one in links if one.kind == "github"), None)
    link = next((one for one in links if one is not code), None)
    records = catalog.models if role == "recommended" else catalog.papers
    said = _LABEL.sub("", _ADDRESS.sub(" ", text)).strip(_AROUND)
    known = _known_name(said, records.values()) or _name_behind(links, records.values())
    if is_address(said):
        named = "the model's name" if role == "recommended" else "the paper's title"
        raise Unclear(
            f"{cited(said)} is an address, not a name: write {named}, then the address of its page, https://…"
        )
    if not known and not links:
        raise Unclear(_unknown(said or text.strip(), role, records, catalog))
    name = _known_name(said, records.values()) or said or known or _spelled(links)
    if not name:
        what = "name of the model" if role == "recommended" else "title of the paper"
        raise Unclear(f"write the {what} before its address: {line.strip()}")
    return Work(name=" ".join(name.split()), role=role, line=number, link=link, code=code, summary=_abstract(quoted))


def is_new(work: Work, catalog: Catalog) -> bool:
    """Whether the catalog has neither the name nor the address of a work."""
    records = catalog.models if work.role == "recommended" else catalog.papers
    links = [one for one in (work.link, work.code) if one]
    return not (_known_name(work.name, records.values()) or _name_behind(links, records.values()))


def _unknown(said: str, role: Role, records: Mapping[str, Any], catalog: Catalog) -> str:
    """What is wrong with a name that the catalog does not have, and how it may have been meant."""
    is_model = role == "recommended"
    what, other = ("model", "paper") if is_model else ("paper", "model")
    others: Mapping[str, Any] = catalog.papers if is_model else catalog.models
    if _known_name(said, others.values()):
        return f"{cited(said)} is a {other} of the catalog, and no {what}"
    if "," in said:
        return f"there is no {what} {cited(said)} in the catalog (name one a line)"
    new = "a new one needs its address behind its name"
    new = new if is_model else f"{new}; each line of an abstract begins with {QUOTED.strip()}"
    hint = nearest(said, [*records, *map(_name, records.values())], new)
    return f"there is no {what} {cited(said)} in the catalog ({hint})"


def _abstract(quoted: Iterable[str]) -> str | None:
    """The words behind the marks, whatever their encoding went through."""
    lines = [mend(line.lstrip().removeprefix(QUOTED.strip()).strip()).text for line in quoted]
    return "\n".join(lines).strip() or None


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
    """The name of the record that has one of the links."""
    keys = {one.key for one in links}
    return next((_name(one) for one in records if keys & {link.key for link in (one.link, one.code) if link}), "")


def _spelled(links: list[Link]) -> str:
    """The name that an address itself spells."""
    hints = [hints_of(one) for one in links]
    return next((one.title or one.name for one in hints if one.title or one.name), "")


def _name(record: Any) -> str:  # noqa: ANN401 - a model or a paper
    return str(getattr(record, "name", None) or record.title)
