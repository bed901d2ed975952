"""Write the new addresses of moved repositories into the records; comments and order of the files stay."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.links.link import BadLink, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.links.ledger import Ledger
    from generator.links.observed import LinkRecord
    from generator.links.verifying import Finding
    from generator.links.wanted import Where

_VALUE = re.compile(r"""(?P<quote>["']?)(?P<address>[^\s"'#][^\s"']*)(?P=quote)""")


def new_address(record: LinkRecord | None) -> str:
    """Where a repository is now, with the path inside it that the link had; empty if it did not move.

    The name comes from a service and ends in a record, so it is read like any address; one that is none is not used.
    """
    if record is None or "moved" not in record.flags or not record.evidence or not record.evidence.repository:
        return ""
    inside = record.address.removeprefix("https://github.com/").split("/")[2:]
    try:
        return Link.parse("/".join([f"https://github.com/{record.evidence.repository.name}", *inside])).address
    except BadLink:
        return ""


def mend_moved(findings: Iterable[Finding], text_of: Callable[[str], str]) -> dict[str, str]:
    """The new texts, by path inside the catalog, of the files that name a moved repository by its old address.

    `text_of` gives the text of a file. A value that is not where the record was read from is left alone.
    """
    texts: dict[str, str] = {}
    for finding in findings:
        if address := new_address(finding.after):
            for where in finding.wanted.where:
                path = "/".join(PurePosixPath(where.path).parts[-2:])
                text = texts[path] if path in texts else text_of(path)
                texts[path] = _replaced(text, where, finding.wanted.link, address)
    return {path: text for path, text in texts.items() if text != text_of(path)}


def _replaced(text: str, where: Where, link: Link, address: str) -> str:
    lines = text.split("\n")
    line = lines[where.line - 1]
    found = _VALUE.match(line, where.column - 1)
    if found and _leads_to(found["address"], link):
        start, end = found.span("address")
        lines[where.line - 1] = f"{line[:start]}{address}{line[end:]}"
    return "\n".join(lines)


def _leads_to(text: str, link: Link) -> bool:
    try:
        return Link.parse(text) == link
    except BadLink:
        return False


def follow_moves(findings: Iterable[Finding], ledger: Ledger) -> Ledger:
    """The ledger under the new addresses; what is known of a repository goes with it."""
    moved = ledger.copy()
    for one, address in _moves(findings):
        link = Link.parse(address)
        flags = tuple(flag for flag in one.flags if flag != "moved")
        del moved[one.key]
        moved[link.key] = replace(one, key=link.key, address=link.address, flags=flags)
    return moved


def _moves(findings: Iterable[Finding]) -> Iterator[tuple[LinkRecord, str]]:
    for finding in findings:
        if finding.after and (address := new_address(finding.after)):
            yield finding.after, address
