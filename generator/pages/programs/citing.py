"""How a work is cited: BibTeX entries and CSL-JSON, for one paper, for a page's sources, for all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.pages.page import Bundle, Page, page_of
from generator.pages.programs.indenting import indented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.catalog.records import Catalog, Paper, Question

_SPECIAL = re.compile(r"[\\{}$&#%_~^`\x00-\x1f]")
_SPELLED = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts a brace behind a backslash as well
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": "'",
}


def references(record: Paper | Question, papers: Sequence[Paper]) -> tuple[Page, Page]:
    """The references of a paper, or of what a question draws on."""
    return page_of(record, ".bib", _bib, papers), page_of(record, ".csl.json", csl, papers)


def all_references(catalog: Catalog) -> Bundle:
    """The references of everything."""
    return Bundle(name="references", make=_all, given=([*catalog.papers.values()],))


def _all(papers: Sequence[Paper]) -> Iterator[Page]:
    yield Page(path="references.bib", make=_bib, given=(papers,))
    yield Page(path="references.csl.json", make=csl, given=(papers,))


def _bib(papers: Iterable[Paper]) -> str:
    return bibtex(papers) + "\n"


def csl(papers: Iterable[Paper]) -> str:
    """The references as CSL-JSON; only what the catalog knows is given."""
    return indented([_reference(paper) for paper in papers]) + "\n"


def _reference(paper: Paper) -> dict[str, Any]:
    known = {
        "id": paper.id,
        "type": "article",
        "title": paper.title,
        "author": [{"literal": paper.first_author}, {"literal": "others"}] if paper.first_author else None,
        "issued": {"date-parts": [[paper.year]]} if paper.year else None,
        "container-title": paper.venue,
        "URL": paper.link.address if paper.link else None,
    }
    return {name: value for name, value in known.items() if value}


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
