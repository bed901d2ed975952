"""What an address alone tells of the work it leads to, without asking anyone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from generator.links.link import Link

_CVF = re.compile(r".*/(?P<author>[^/_]+)_(?P<title>[^/]+)_(?P<venue>[A-Z]+)_(?P<year>\d{4})_paper(?:\.\w+)?")
_ARXIV_YEAR = re.compile(r"arxiv:(?P<year>\d\d)\d\d\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What may be put into a record for a person to look at; empty where the address does not tell."""

    title: str = ""
    """As far as a file name spells it: without punctuation."""
    name: str = ""
    year: str = ""
    venue: str = ""
    first_author: str = ""


def hints_of(link: Link) -> Hints:
    """Read a CVF file name, an arXiv number or a repository's name."""
    if link.kind == "github":
        return Hints(name=link.address.split("/")[4])
    if found := _ARXIV_YEAR.match(link.key):
        return Hints(year=f"20{found['year']}")
    if found := _CVF.fullmatch(unquote(link.address)):
        words = found["title"].replace("_", " ")
        return Hints(title=words, year=found["year"], venue=found["venue"], first_author=found["author"])
    return Hints()
