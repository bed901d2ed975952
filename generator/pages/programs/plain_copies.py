"""Each page as plain Markdown for programs that read text, and `llms.txt`, which lists them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.pages.markdown.rendering import render
from generator.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.pages.connections import Connections

_FRONT_MATTER = ("---\n", "\n---\n")
_MARKED = re.compile(
    r"\\.|</?(?:div|span|details|summary)\b[^>]*>|\{ [.#a-z][^{}\n]*\}"
    r"|\[(?P<explained>(?:\\.|[^\]\\])*)\]\(#term-[\w-]+\)|\]\(#[\w-]+\)|\]\((?P<page>[^()\s]*\.)md(?P<part>(?:#[\w-]+)?)\)"
)
"""Tags and attributes, explained words, links on a page and to others; a backslash protects what follows it. Our pages
have no other tags: a `<` of the catalog's own text is written as `&lt;`."""
_BLANK_LINES = re.compile(r"\n{3,}")


def plain_copy(page: Page) -> Page:
    """The Markdown of a page without what only the style sheet needs, its links leading to other plain copies."""
    opening, closing = _FRONT_MATTER
    start = page.content.find(closing) + len(closing) if page.content.startswith(opening) else 0
    content = _MARKED.sub(_plainly, page.content[start:].replace(" { ", "{ "))
    content = _BLANK_LINES.sub("\n\n", content).strip() + "\n"
    return replace(page, path=page.path.removesuffix(".md") + ".txt", content=content)


def _plainly(found: re.Match[str]) -> str:
    """What a plain copy says in the place of a mark."""
    mark = found[0]
    if mark[0] == "\\":
        return mark
    if mark[0] == "[":
        return found["explained"]
    if found["page"]:
        return f"]({found['page']}txt{found['part']})"
    return "]" if mark[0] == "]" else ""


def llms_txt(site: Connections) -> Page:
    """What a language model should read first: what the site is, and every page with a line about it."""
    tasks = site.catalog.tasks.values()
    content = render(
        "llms.txt.j2",
        cards=site.cards.values(),
        tasks=tasks,
        papers=site.catalog.papers.values(),
        models=site.catalog.models.values(),
    )
    return Page(path="llms.txt", content=content)


def plain_copies(pages: Iterator[Page]) -> Iterator[Page]:
    """The pages, each followed by its plain copy."""
    for page in pages:
        yield page
        if page.path.endswith(".md"):
            yield plain_copy(page)
