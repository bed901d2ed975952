"""Each page as plain Markdown for programs that read text, and `llms.txt`, which lists them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.pages.markdown.rendering import render, tidy
from generator.pages.page import Page

if TYPE_CHECKING:
    from generator.catalog.records import Model, Paper, Task
    from generator.pages.connections import Card, Connections

_FRONT_MATTER = ("---\n", "\n---\n")
_MARKED = re.compile(
    r"```(?<=^```)(?:.|\n)*?^```$|\\.|</?(?:div|span|details|summary)\b[^>]*>|\{ [.#a-z][^{}\n]*\}"
    r"|\[(?P<explained>(?:\\.|[^\]\\]++)*+)\]\(#term-[\w-]+\)|\]\(#[\w-]+\)|\]\((?P<page>[^()\s]*\.)md(?P<part>(?:#[\w-]+)?)\)",
    re.MULTILINE,
)
"""Tags and attributes, explained words, links on a page and to others; a backslash protects what follows it, a fence
what stands in it. Our pages have no other tags: elsewhere a `<` of the catalog's own text is written as `&lt;`. Every
alternative opens with a character, by which `re` finds it five times faster than at the start of a line."""


def plainly(content: str) -> str:
    """The Markdown of a page without what only the style sheet needs, its links leading to other plain copies."""
    opening, closing = _FRONT_MATTER
    start = content.find(closing) + len(closing) if content.startswith(opening) else 0
    content = _MARKED.sub(_without, content[start:].replace(" { ", "{ "))
    return tidy(content)


def _without(found: re.Match[str]) -> str:
    """What a plain copy says in the place of a mark."""
    mark = found[0]
    if mark[0] in "\\`":
        return mark
    if mark[0] == "[":
        return found["explained"]
    if found["page"]:
        return f"]({found['page']}txt{found['part']})"
    return "]" if mark[0] == "]" else ""


def llms_txt(site: Connections) -> Page:
    """What a language model should read first: what the site is, and every page with a line about it."""
    catalog = site.catalog
    given = (list(site.library.cards.values()), list(catalog.tasks.values()), list(catalog.papers.values()))
    return Page(path="llms.txt", make=_llms, given=(*given, list(catalog.models.values())))


def _llms(cards: list[Card], tasks: list[Task], papers: list[Paper], models: list[Model]) -> str:
    return render("llms.txt.j2", cards=cards, tasks=tasks, papers=papers, models=models)


def with_plain_copy(page: Page) -> tuple[Page, Page]:
    """A page and its plain copy."""
    return page, replace(page, path=f"{page.path.removesuffix('.md')}.txt", make=_plain_copy, given=(page,))


def _plain_copy(page: Page) -> str:
    return plainly(page.content)
