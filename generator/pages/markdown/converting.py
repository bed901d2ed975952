"""Markdown as our own pages write it becomes the HTML that Python-Markdown makes of it, many times faster.

Pages use a small part of Markdown: headings with ids, paragraphs, flat and nested lists, quotations, tables, blocks in
`div` and `details`, plain code, and inside a line links, emphasis, code, escapes and spans. Whatever is not surely one
of these is left to Python-Markdown: `convert` answers None. What it answers has the same bytes; tests hold it to that.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

EXTENSIONS: Final = frozenset(
    {
        *("toc", "tables", "fenced_code", "admonition", "attr_list", "md_in_html"),
        *("pymdownx.highlight", "pymdownx.superfences"),
    }
)
"""With other extensions of Python-Markdown than these, a page may mean something else."""
NEEDED: Final = EXTENSIONS - {"admonition", "pymdownx.highlight"}
_BLOCK = re.compile(r"<(?P<tag>div|details)(?P<attributes>(?: [a-z-]+(?:=\"[^\"<>&]*\")?)*)>")
_ATTRIBUTE = re.compile(r" (?P<name>[a-z-]+)(?:=\"(?P<value>[^\"]*)\")?")
_SUMMARY = re.compile(r"<summary>[^<>&\\`*_\[\]{}]+</summary>")
_HEADING = re.compile(r"(?P<marks>#{1,6}) (?P<words>\S.*?)(?: \{ (?P<list>[^{}\\]+) \})?")
_LIST = re.compile(r"(?:(?P<key>[a-z][a-z-]*)=\"(?P<value>[\w -]*)\"|#(?P<id>[\w-]+)|\.(?P<class>[\w-]+))(?: |$)")
_POINT = re.compile(r"(?:(?P<dash>-)|(?P<number>[0-9]{1,9})\.) {1,3}(?P<words>\S.*)")
_KIND = re.compile(
    r"(?P<heading>#)|(?P<closing></)|(?P<opening><(?:div|details))|(?P<summary><summary)"
    r"|(?P<code>```)|(?P<quotation>>)|(?P<table>\|)|(?P<list>(?:-|[0-9]{1,9}\.) {1,3}\S)"
)
"""By its start, what a line is."""
_ONE_LINE: Final = frozenset({"blank", "heading", "closing", "opening", "summary"})
_LEAST_OF_TABLE: Final = 3
_RULE = re.compile(r"\|(?:---\|)+")
_STARTS_BLOCK = re.compile(
    r"[#>=+:|!?~%-]|\*(?:\s|\*\*|$)|[0-9]+[.)]|`{3}|<(?!span>|span class=\"[\w -]+\">)|\[[^\]]*\]:|\[TOC\]$|\{"
)
"""What may make a line something else than words."""
_LISTED_BEHIND = re.compile(r" \{[^{}]*\}$")
_INLINE = re.compile(
    r"""
    \\(?P<escaped>[\\`*_{}\[\]])
    |`(?P<code>[^`\\\n]+)`(?!`)
    |<(?P<span>span(?:\ class="[\w -]+")?>|/span>)
    |\[(?P<label>(?:[^\[\]\\]|\\[^\n])+)\]
        \((?:<(?P<address>[^<>\s"'\\&*]+)>|(?P<path>[\w./~%:@+?=,;-]*(?:\#[\w.-]+)?))\)
        (?P<of_link>\{\ [.\#][^{}\\\n]*\ \})?
    |\*\*(?P<strong>(?:[^*\\]|\\[^\n])+)\*\*(?!\*)(?P<of_strong>\{\ [.\#][^{}\\\n]*\ \})?
    |\*(?P<emphasis>(?:[^*\\]|\\[^\n])+)\*(?!\*)(?P<of_emphasis>\{\ [.\#][^{}\\\n]*\ \})?
    |&(?P<entity>\#[0-9]+|[a-z]+);
    |!\[|\\|`|\*|_|\{|\}|\[|\]|<|>|&
    """,
    re.VERBOSE,
)
"""What is marked in a line; the last alternatives are what only Python-Markdown can judge."""
_TAG = re.compile(r"<[^>]*>")
_COUNTED = re.compile(r"(.*)_([0-9]+)")


class _Unlike(Exception):
    """The page says more than this module knows."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page."""

    level: int
    id: str
    name: str
    """Its words, as HTML without tags."""


@dataclass(frozen=True, slots=True)
class Converted:
    """A page as HTML."""

    content: str
    headings: tuple[Heading, ...]
    ids: frozenset[str]
    """Every id on it."""


def convert(text: str, permalink: str, resolve: Callable[[str], str | None]) -> Converted | None:
    """The HTML of a page.

    Args:
        text: Its Markdown, without front matter.
        permalink: What is said of the link that stands behind each heading.
        resolve: What stands in the HTML for the target of a link; None for one that Python-Markdown is to look at.

    Returns:
        None if it holds anything of which it is not certain what Python-Markdown makes of it.
    """
    if not text.replace("\n", "").isprintable():
        return None
    try:
        return _Conversion(permalink, resolve).whole(text)
    except _Unlike:
        return None


@dataclass(slots=True)
class _Mark:
    """The place of a heading, which gets its id when all other ids are known."""

    level: int
    words: str
    attributes: dict[str, str]


@dataclass(slots=True)
class _Conversion:
    """One page on its way."""

    permalink: str
    resolve: Callable[[str], str | None]
    ids: list[str] = field(default_factory=list)
    marks: list[_Mark] = field(default_factory=list)

    def whole(self, text: str) -> Converted:
        parts = self.blocks(text.split("\n"))
        taken, headings = set(self.ids), []
        for mark in self.marks:
            name = " ".join(_TAG.sub("", mark.words).split())
            if "id" not in mark.attributes:
                mark.attributes["id"] = _free(_slug(html.unescape(name)), taken)
            headings.append(Heading(mark.level, mark.attributes["id"], name))
        content = "\n".join(self.heading(part) if isinstance(part, _Mark) else part for part in parts)
        return Converted(content, tuple(headings), frozenset(taken))

    def heading(self, mark: _Mark) -> str:
        anchor = f'<a class="headerlink" href="#{mark.attributes["id"]}" title="{self.permalink}">&para;</a>'
        return f"<h{mark.level}{_written(mark.attributes)}>{mark.words}{anchor}</h{mark.level}>"

    def blocks(self, lines: Sequence[str]) -> list[str | _Mark]:
        """What stands in these lines, a block or a tag each."""
        parts: list[str | _Mark] = []
        open_tags: list[str] = []
        before, at = "", 0
        while at < len(lines):
            line = lines[at]
            kind, end = _extent(lines, at)
            if kind in {"list", "quotation"} and kind == before:
                raise _Unlike  # two of a kind become one
            if kind == "opening":
                parts.append(self.opening(line, open_tags))
            elif kind == "closing":
                if not open_tags or line != f"</{open_tags.pop()}>" or before == "opening":
                    raise _Unlike
                parts.append(line)
            elif kind == "heading":
                parts.append(self.mark(line))
            elif kind != "blank":
                parts.append(getattr(self, kind)(lines[at:end]))
            before = before if kind == "blank" else kind
            at = end
        if open_tags:
            raise _Unlike
        return parts

    def opening(self, line: str, open_tags: list[str]) -> str:
        found = _BLOCK.fullmatch(line)
        pairs = [(one["name"], one["value"]) for one in _ATTRIBUTE.finditer(found["attributes"])] if found else []
        attributes = {name: name if value is None else value for name, value in pairs}
        if not found or attributes.pop("markdown", "") != "markdown" or len(attributes) + 1 != len(pairs):
            raise _Unlike
        if "id" in attributes:
            self.ids.append(attributes["id"])
        open_tags.append(found["tag"])
        return f"<{found['tag']}{_written(attributes)}>"

    def mark(self, line: str) -> _Mark:
        found = _HEADING.fullmatch(line)
        if not found or found["words"].endswith(("#", " ", "}")):
            raise _Unlike
        attributes = {**_listed(found["list"])} if found["list"] else {}
        mark = _Mark(len(found["marks"]), self.line(found["words"]), attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        self.marks.append(mark)
        return mark

    def summary(self, lines: Sequence[str]) -> str:
        if not _SUMMARY.fullmatch(lines[0]):
            raise _Unlike
        return lines[0]

    def paragraph(self, lines: Sequence[str]) -> str:
        attributes: Mapping[str, str] = {}
        last = lines[-1]
        if last.startswith("{ ") and last.endswith(" }") and len(lines) > 1:
            attributes, lines = _listed(last[2:-2]), lines[:-1]
        if any(_STARTS_BLOCK.match(line) or line != line.strip() for line in lines):
            raise _Unlike
        if "id" in attributes:
            self.ids.append(attributes["id"])
        return f"<p{_written(attributes)}>{self.line(chr(10).join(lines))}</p>"

    def quotation(self, lines: Sequence[str]) -> str:
        inside = "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)
        if not inside or inside.strip("\n") != inside or "\n\n\n" in inside or "\n{" in inside:
            raise _Unlike
        said = "\n".join(self.paragraph(one.split("\n")) for one in inside.split("\n\n"))
        return f"<blockquote>\n{said}\n</blockquote>"

    def table(self, lines: Sequence[str]) -> str:
        if len(lines) < _LEAST_OF_TABLE or not _RULE.fullmatch(lines[1]):
            raise _Unlike
        head, rule, *rows = lines
        columns = rule.count("---")
        body = "\n".join(self.row(row, "td", columns) for row in rows)
        return f"<table>\n<thead>\n{self.row(head, 'th', columns)}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"

    def row(self, line: str, tag: str, columns: int) -> str:
        if not (line.startswith("| ") and line.endswith(" |")) or "`" in line or "\\|" in line:
            raise _Unlike
        cells = [cell.strip() for cell in line[1:-1].split("|")]
        if len(cells) != columns or any(map(_LISTED_BEHIND.search, cells)):
            raise _Unlike
        said = "\n".join(f"<{tag}>{self.line(cell)}</{tag}>" for cell in cells)
        return f"<tr>\n{said}\n</tr>"

    def code(self, lines: Sequence[str]) -> str:
        inside = lines[1:-1]
        if lines[0] not in {"```", "```text"} or lines[-1] != "```" or not inside or not (inside[0] and inside[-1]):
            raise _Unlike
        if any(line != line.rstrip() for line in inside):
            raise _Unlike
        said = html.escape("\n".join(inside), quote=False)
        return f'<div class="highlight"><pre><span></span><code>{said}\n</code></pre></div>'

    def list(self, lines: Sequence[str]) -> str:
        first = _POINT.fullmatch(lines[0])
        if not first or first["number"] not in {None, "1"}:
            raise _Unlike
        tag, points, at = "ul" if first["dash"] else "ol", [], 0
        while at < len(lines):
            found = _POINT.fullmatch(lines[at])
            if not found or (found["dash"] is None) != (tag == "ol") or _STARTS_BLOCK.match(found["words"]):
                raise _Unlike
            at, below = at + 1, at + 1
            while at < len(lines) and lines[at].startswith("    "):
                at += 1
            inner = f"{self.list([line[4:] for line in lines[below:at]])}\n" if at > below else ""
            points.append(f"<li>{self.line(found['words'])}{inner}</li>")
        return "\n".join([f"<{tag}>", *points, f"</{tag}>"])

    def line(self, words: str) -> str:
        """Words with what is marked in them."""
        if words.endswith((" ", "\\")) or "  \n" in words or "***" in words:
            raise _Unlike
        said = _INLINE.sub(self.marked, words)
        if "<" in words and said.count("<span") != said.count("</span>"):
            raise _Unlike
        return said

    def marked(self, found: re.Match[str]) -> str:
        kind = found.lastgroup
        if kind == "escaped":
            return found["escaped"]
        if kind in {"span", "entity"}:
            return found[0]
        if kind == "code":
            return f"<code>{html.escape(found['code'].strip(), quote=False)}</code>"
        if kind in {"strong", "of_strong"}:
            return self.within("strong", found["strong"], found["of_strong"], {})
        if kind in {"emphasis", "of_emphasis"}:
            return self.within("em", found["emphasis"], found["of_emphasis"], {})
        if kind in {"address", "path", "of_link"}:
            target = self.resolve(found["address"] or found["path"])
            if target is None:
                raise _Unlike
            return self.within("a", found["label"], found["of_link"], {"href": target})
        raise _Unlike

    def within(self, tag: str, words: str, attribute_list: str | None, attributes: dict[str, str]) -> str:
        if words != words.strip() or "`" in words or "<" in words:
            raise _Unlike
        if attribute_list:
            attributes |= _listed(attribute_list[2:-2])
            if "id" in attributes:
                self.ids.append(attributes["id"])
        return f"<{tag}{_written(attributes)}>{self.line(words)}</{tag}>"


def _extent(lines: Sequence[str], at: int) -> tuple[str, int]:
    """What a line begins, and the line behind its end."""
    line = lines[at]
    found = _KIND.match(line)
    kind = found.lastgroup or "" if found else "paragraph" if line else "blank"
    if kind in _ONE_LINE:
        return kind, at + 1
    if kind == "code":
        return kind, next((n + 1 for n in range(at + 1, len(lines)) if lines[n].startswith("```")), len(lines))
    end = at + 1
    while end < len(lines) and lines[end] and not (kind == "paragraph" and lines[end].startswith("</div")):
        end += 1
    return kind, end


@lru_cache(maxsize=1024)
def _listed(said: str) -> Mapping[str, str]:
    """The attributes in a list such as `#task .more data-search-exclude=""`."""
    found: dict[str, str] = {}
    at = 0
    while at < len(said):
        one = _LIST.match(said, at)
        if not one:
            raise _Unlike
        name, value = (
            (one["key"], one["value"]) if one["key"] else ("id", one["id"]) if one["id"] else ("class", one["class"])
        )
        if name in found:
            raise _Unlike
        found[name], at = value, one.end()
    return found


def _written(attributes: Mapping[str, str]) -> str:
    """Attributes in the order of their names."""
    return "".join([f' {name}="{value}"' for name, value in sorted(attributes.items())]) if attributes else ""


def _slug(words: str) -> str:
    """The id of a heading that names none."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _free(wanted: str, taken: set[str]) -> str:
    """The wanted id, or the next one that is not taken."""
    free = wanted
    if free in taken or not free:
        counted = _COUNTED.fullmatch(wanted)
        base, number = (counted[1], int(counted[2])) if counted else (wanted, 0)
        while (free := f"{base}_{(number := number + 1)}") in taken:
            pass
    taken.add(free)
    return free
