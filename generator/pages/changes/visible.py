"""What a reader sees of a page: its lines of words, and where its links lead."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final, Literal

import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LineKind = Literal["heading", "text", "point", "code"]
EXTENSIONS: Final = (
    "admonition",
    "attr_list",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.highlight",
    "pymdownx.superfences",
)
"""The extensions of mkdocs.yml, so that a page is read as its publisher reads it."""
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    re.findall(
        r"\w+",
        "p li ul ol pre table tr blockquote div section details summary br nav article header footer aside dl dt dd",
    )
)
_UNSEEN = frozenset({"script", "style", "template"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One block of a page: a heading, a paragraph, a point of a list, a row of a table.

    A paragraph in bold type alone is a heading to its reader.
    """

    kind: LineKind
    words: str
    links: tuple[str, ...] = ()
    """Where its links lead, as they stand in the page."""
    depth: int = 0
    """For a point, in how many other points its list stands."""


def see(content: str) -> tuple[Line, ...]:
    """The lines of a page given as Markdown."""
    reader = _Reader()
    reader.feed(markdown.markdown(_FRONT_MATTER.sub("", content), extensions=list(EXTENSIONS)))
    reader.close()
    return reader.finish()


def title_of(lines: Iterable[Line]) -> str:
    """The first heading of a page."""
    return next((line.words for line in lines if line.kind == "heading"), "")


def in_terminal(lines: Iterable[Line], width: int) -> str:
    """A page for a terminal: wrapped, headings set apart, addresses written out."""
    shown, before = "", None
    for line in lines:
        shown += "\n" if before == "point" and line.kind in {"text", "code"} else ""
        shown += f"{_told(line, width)}\n"
        before = line.kind
    return shown.strip("\n") + "\n"


def _told(line: Line, width: int) -> str:
    if line.kind == "code":
        return textwrap.indent(line.words, "    ")
    if line.kind == "heading":
        return f"\n{line.words}\n{'-' * min(width, len(line.words))}"
    outside = (link for link in line.links if link.startswith("https://") and _bare(link) not in line.words)
    words = " ".join([line.words, *(f"<{link}>" for link in outside)])
    indent = "    " * (line.depth + 1) if line.kind == "point" else ""
    first = f"{indent[:-2]}- " if indent else ""
    end = "\n" if line.kind == "text" else ""
    return textwrap.fill(words, width, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False) + end


def _bare(link: str) -> str:
    return link.removeprefix("https://")


class _Reader(HTMLParser):
    """Gathers the words between the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._words: list[str] = []
        self._links: list[str] = []
        self._open: list[str] = []
        self._cites = False
        self._is_bold = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._end_line()
            self._open.append(tag)
        if tag in _UNSEEN or tag == "strong":
            self._open.append(tag)
        if tag in {"td", "th"} and "".join(self._words).strip():
            self._words.append(" | ")
        if tag == "a" and values.get("href"):
            self._links.append(values["href"])
            self._cites = "cite" in values.get("class", "").split()
            self._words.append("[" if self._cites else "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]
        if tag == "a" and self._cites:
            self._words.append("]")
            self._cites = False

    def handle_data(self, data: str) -> None:
        if not _UNSEEN & set(self._open):
            self._words.append(data)
            self._is_bold &= "strong" in self._open or not data.strip()

    def finish(self) -> tuple[Line, ...]:
        """The lines of everything that was fed."""
        self._end_line()
        return tuple(self._lines)

    def _end_line(self) -> None:
        kind = self._kind()
        text = "".join(self._words)
        words = text.strip("\n") if kind == "code" else " ".join(text.split())
        if words:
            depth = max(0, self._open.count("li") - 1)
            self._lines.append(Line(kind=kind, words=words, links=tuple(self._links), depth=depth))
        self._words, self._links, self._is_bold = [], [], True

    def _kind(self) -> LineKind:
        within = set(self._open)
        if "pre" in within:
            return "code"
        if _HEADINGS & within:
            return "heading"
        if {"li", "tr"} & within:
            return "point"
        return "heading" if self._is_bold else "text"


def links_of(lines: Iterable[Line]) -> Iterator[str]:
    """Where the links of a page lead, in its order."""
    for line in lines:
        yield from line.links
