"""Each page as plain Markdown for programs that read text, and `llms.txt`, which lists them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.pages.page import Page
from generator.pages.rendering import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.pages.connections import Connections

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_TAG = re.compile(r"(?<!\\)</?(?:div|span|details|summary)\b[^>]*>")
"""The only tags on our pages; a `<` of the catalog's own text is written as `&lt;`."""
_ATTRIBUTES = re.compile(r"[ \t]?(?<!\\)\{ [.#a-z][^{}\n]*\}")
_EXPLAINED_WORD = re.compile(r"\[((?:\\.|[^\]\\])*)\]\(#term-[\w-]+\)")
_SAME_PAGE_LINK = re.compile(r"\]\(#[\w-]+\)")
_PAGE_LINK = re.compile(r"(?<=\.)md(?=(?:#[\w-]+)?\))")
_CHANGES = (
    (_FRONT_MATTER, ""),
    (_TAG, ""),
    (_ATTRIBUTES, ""),
    (_EXPLAINED_WORD, r"\1"),
    (_SAME_PAGE_LINK, "]"),
    (_PAGE_LINK, "txt"),
    (re.compile(r"\n{3,}"), "\n\n"),
)


def plain_copy(page: Page) -> Page:
    """The Markdown of a page without what only the style sheet needs, its links leading to other plain copies."""
    content = page.content
    for pattern, instead in _CHANGES:
        content = pattern.sub(instead, content)
    return replace(page, path=page.path.removesuffix(".md") + ".txt", content=content.strip() + "\n")


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
