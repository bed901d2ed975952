"""Lays out once what a theme shows alike around all pages of one kind.

The theme lays out one page of each kind with marks in the place of its words; the templates of which every page has its
own result leave a mark, too. Each page of that kind is the same text with its own words and results at the marks.
Whoever takes `Layout` out of the build has the same bytes, only later.
"""

from __future__ import annotations

import re
from contextlib import suppress
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, TypeAlias

from jinja2 import ChoiceLoader, DictLoader, pass_context

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment, Template
    from jinja2.runtime import Context
    from mkdocs.structure.pages import Page

_WHOLE: Final = "main.html"
_OWN_RESULT: Final = ("partials/described.html", "partials/toc.html", "partials/corrected.html")
"""The templates of which every page has its own result."""
_OWN_META: Final = frozenset({"title", "description", "files", "citation", "jsonld", "moved_to"})
"""Of the front matter, what is another on each page; outside of those templates it may only be printed as it stands."""
_SAME: Final = ("active", "edit_url", "is_homepage", "next_page", "previous_page")
"""What else a theme may ask of a page; it is the same on pages of one kind."""
_HEADING: Final = "<h1"
"""A theme adds a heading to content without one."""
_MARKS: Final = re.compile("\x02(\\S+) [^\x03]*\x03")
_Parts: TypeAlias = "dict[str, tuple[Template, Mapping[str, Any]]]"
"""Name of a template to it and what it sees."""


class Layout:
    """The templates of a theme, for MkDocs to build pages with."""

    def __init__(self, theme: Environment) -> None:
        """Take the environment that MkDocs would build them with."""
        marks = {name: f"{{{{ leave_mark('{name}') }}}}" for name in _OWN_RESULT}
        self._theme = theme
        self._marking = theme.overlay(loader=ChoiceLoader([DictLoader(marks), *filter(None, [theme.loader])]))
        self._marking.globals = {**theme.globals, "leave_mark": self._leave_mark}
        self._parts: _Parts = {}
        self._met: set[str] = set()
        self._shells: dict[str, _Shell | None] = {}

    def get_template(self, name: str) -> Layout | Template:
        """What renders a page."""
        return self if name == _WHOLE else self._theme.get_template(name)

    def render(self, context: Mapping[str, Any]) -> str:
        """The page of a context."""
        shell = self._shell(context)
        return shell.around(context["page"]) if shell else self._by_theme(context)

    def _shell(self, context: Mapping[str, Any]) -> _Shell | None:
        """What pages of this kind have in common, if that is known; it is not worth finding for one page alone."""
        page, kind = context["page"], _kind(context["page"])
        leads_to_navigation = any(one.url.startswith(page.url) for one in context["nav"].pages)
        if leads_to_navigation or kind not in self._met:
            self._met.add(kind)
            return None
        if kind not in self._shells:
            self._shells[kind] = self._tried(context)
        return self._shells[kind]

    def _tried(self, context: Mapping[str, Any]) -> _Shell | None:
        """What pages of a kind have in common, if it is right about the one of this context."""
        page, self._parts = context["page"], {}
        with suppress(Exception):  # a theme may ask anything of a page, and do anything with a mark
            text = self._marking.get_template(_WHOLE).render({**context, "page": _marked(page)})
            shell = _Shell(text, self._parts)
            return shell if shell.around(page) == self._by_theme(context) else None
        return None

    def _by_theme(self, context: Mapping[str, Any]) -> str:
        return self._theme.get_template(_WHOLE).render(context)

    @pass_context
    def _leave_mark(self, context: Context, name: str) -> str:
        """A mark for the result of a template, which sees what is in sight here."""
        self._parts[name] = self._theme.get_template(name), context.get_all()
        return _Mark(name)


class _Shell:
    """What is around the words of every page of one kind."""

    def __init__(self, text: str, parts: _Parts) -> None:
        self._pieces, self._parts = _MARKS.split(text), parts

    def around(self, page: Page) -> str:
        """A page of that kind."""
        results = {name: template.render(seen, page=page) for name, (template, seen) in self._parts.items()}
        said = {**page.meta, **results, **_said(page)}
        return "".join(said[one] if at % 2 else one for at, one in enumerate(self._pieces))


class _AskedMoreError(Exception):
    """A theme wants to know of a page what is another on each; none that Jinja takes for "there is nothing"."""


class _Mark(str):
    """Stands for what is printed as it stands, or not asked for more than whether it is there."""

    __slots__ = ()

    def __new__(cls, name: str, like: str = "") -> Self:
        """By the name of what it stands for; a theme may find that this holds the heading that it is `like`."""
        return super().__new__(cls, f"\x02{name} {like}\x03")

    def __bool__(self) -> bool:
        return True

    def __contains__(self, part: object) -> bool:
        return super().__contains__(_HEADING) if part == _HEADING else self._refuse()

    def _refuse(self, *_: object) -> NoReturn:
        raise _AskedMoreError

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __hash__ = __len__ = __iter__ = __getitem__ = _refuse

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401 - as any class has it
        """Be no text that a filter could change, or that a theme could look into."""
        return super().__getattribute__(name) if name in {"__class__", "_refuse"} else self._refuse()


class _MarkedUrl(str):
    """The address of a page with a mark in it: links may start from there, but no theme learns which it is."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        if super().__eq__(other) is True:
            return True
        raise _AskedMoreError

    def __contains__(self, part: object) -> NoReturn:
        raise _AskedMoreError


class _MarkedPage(SimpleNamespace):
    """A page with marks for words; who asks it for more gets no answer."""

    def __getattr__(self, name: str) -> NoReturn:
        raise _AskedMoreError(name)


def _kind(page: Page) -> str:
    """What pages have in common around which a theme shows the same."""
    asked = [getattr(page, name) for name in _SAME]
    has = [page.canonical_url is not None, _HEADING in str(page.content), len(page.toc) > 0]
    said = {name: bool(one) for name, one in page.meta.items()}
    return repr([_folder(page.url), said, _shared_meta(page), asked, has])


def _shared_meta(page: Page) -> dict[str, Any]:
    return {name: value for name, value in page.meta.items() if name not in _OWN_META}


def _said(page: Page) -> dict[str, Any]:
    """What a page says, by the names of the marks."""
    return {
        "name": page.url.removeprefix(_folder(page.url)).rstrip("/"),
        "content": page.content,
        "canonical_url": page.canonical_url,
        "first": next((one.url for one in page.toc), "").removeprefix("#"),
    }


def _marked(page: Page) -> _MarkedPage:
    """What is asked in the place of a page, and of any of its kind."""
    folder, end = _folder(page.url), page.url[len(page.url.rstrip("/")) :]
    return _MarkedPage(
        url=_MarkedUrl(folder + _Mark("name", "" if end else ".") + end),
        meta={name: _Mark(name) if one and name in _OWN_META else one for name, one in page.meta.items()},
        content=_Mark("content", _HEADING if _HEADING in str(page.content) else ""),
        canonical_url=page.canonical_url and _Mark("canonical_url"),
        toc=[_MarkedPage(url=f"#{_Mark('first')}")] if len(page.toc) else [],
        **{name: getattr(page, name) for name in _SAME},
    )


def _folder(url: str) -> str:
    """The address of the folder in which a page is."""
    return "".join(url.rstrip("/").rpartition("/")[:2])
