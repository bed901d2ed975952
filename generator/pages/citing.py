"""How a work is cited: BibTeX entries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.records import Paper

_SPECIAL = re.compile(r"[\\{}$&#%_~^`\x00-\x1f]")
_SPELLED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "`": "'"}


def bibtex(papers: Iterable[Paper]) -> str:
    """The entries of papers, one below the other; only what the catalog knows is given."""
    return "\n\n".join(_entry(paper) for paper in papers)


def _entry(paper: Paper) -> str:
    arxiv = paper.link.key.removeprefix("arxiv:") if paper.link and paper.link.kind == "arxiv" else None
    fields = {
        "title": f"{{{_escaped(paper.title)}}}",
        "author": f"{_escaped(paper.first_author)} and others" if paper.first_author else None,
        "year": paper.year,
        "note": _escaped(paper.venue) if paper.venue else None,
        "eprint": arxiv,
        "archiveprefix": "arXiv" if arxiv else None,
        "url": paper.link.address if paper.link else None,
    }
    lines = [f"  {name:<13} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{paper.id},", *lines, "}"])


def _escaped(words: str) -> str:
    return _SPECIAL.sub(lambda found: _SPELLED.get(found[0], f"\\{found[0]}" if found[0] > " " else " "), words)
