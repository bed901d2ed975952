"""Lays out once what many pages show alike.

Most of what a theme puts around a page, the navigation above all, is the same on every page of a folder. What a block
of a template makes, or a template that is included or imported, depends on nothing but the variables in sight whose
names stand in its code, and on what is read of the page meanwhile. Both are taken down; while both are the same, so is
what was made. Nothing here knows which theme it is; whoever takes `Layout` out of the build has the same bytes, later.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from types import CodeType, EllipsisType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from jinja2 import Template, pass_context
from jinja2.environment import TemplateModule

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from mkdocs.structure.pages import Page

_FOLDER: Final = "catalog/folder"
"""The variable that holds it; no template can have the name of it in its code."""
_PLAIN: Final = frozenset({str, int, float, bool, type(None), EllipsisType})
_Draw: TypeAlias = "Callable[[Context], Iterator[str]]"
"""A function of a template; what it makes comes in pieces."""
_Question: TypeAlias = "Callable[[Page, Any], object]"
_Answers: TypeAlias = dict[tuple[_Question, Any], object]
"""A question to a page, and about what, to what it said."""


class Layout:
    """The templates of one build, and what they made so far."""

    def __init__(self, env: Environment) -> None:
        """Have the templates of an environment remember."""
        env.template_class = _Remembering
        if env.cache is not None:
            env.cache.clear()
        env.filters["url"] = _asked_once(env.filters["url"])
        self._folders: dict[str, _Folder] = {}

    def show(self, page: Page, context: Mapping[str, Any]) -> dict[str, Any]:
        """The context in which a page, one that no navigation shows, is laid out by what is remembered."""
        path = posixpath.dirname(page.url.rstrip("/")) + "/"
        folder = self._folders.setdefault(path, _Folder(path))
        folder.page = page
        return {**context, "page": folder.shown, _FOLDER: folder}


class _Folder:
    """The pages of a folder, one of which is laid out at a time."""

    page: Page

    def __init__(self, path: str) -> None:
        self.shown = _Shown(self.ask)
        self._path = path
        self._addresses: dict[str, str] = {}
        self._known: dict[object, _Made | None] = {}
        self._under_way: list[_Made] = []

    def once(self, key: object, names: frozenset[str], context: Context, make: Callable[[], Any]) -> Any:  # noqa: ANN401
        """What is made in a context; again only where something that it is made from is different."""
        seen, known = context.get_all(), self._known.get(key)
        if known and known.fits(self.page, seen):
            self._depend(known.names, known.answers)
            return known.result
        self._depend(names, {})
        if key in self._known:
            self._known[key] = None  # it differs from page to page
            return make()
        made = self._known[key] = _Made(names)
        self._under_way.append(made)
        made.result = make()
        self._under_way.pop()
        made.variables = made.told(seen)
        return made.result

    def ask(self, question: _Question, about: object) -> Any:  # noqa: ANN401 - anything that hangs on a page
        """What the page says; what is being made depends on it."""
        said = question(self.page, about)
        if self._under_way:
            self._depend(frozenset(), {(question, about): _told(said)})
        return said

    def address(self, path: str, seen: Callable[[Any, str], str]) -> str:
        """A path of the site as seen from the page: as from any page of the folder, unless it leads into that."""
        context = {"page": self.page, "base_url": ""}
        if path != self._path and self._path in path:
            self.ask(_attribute, "url")
            return seen(context, path)
        if path not in self._addresses:
            self._addresses[path] = seen(context, path)
        return self._addresses[path]

    def _depend(self, names: frozenset[str], answers: _Answers) -> None:
        for one in self._under_way:
            one.names |= names
            one.answers |= answers


class _Made:
    """What was made, and all that it was made from."""

    result: Any = None
    variables: object = None

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.answers: _Answers = {}

    def told(self, seen: Mapping[str, Any]) -> object:
        """The variables that count, with their types: 1 is equal to true, but prints otherwise."""
        return {name: (type(seen[name]), seen[name]) for name in self.names & seen.keys()}

    def fits(self, page: Page, seen: Mapping[str, Any]) -> bool:
        """Whether the same would be made again."""
        same = all(_told(question(page, about)) == said for (question, about), said in self.answers.items())
        return same and self.variables == self.told(seen)


class _Shown:
    """The page that is laid out now, as templates see it."""

    def __init__(self, ask: Callable[[_Question, Any], Any]) -> None:
        self._ask, self._meta = ask, _Meta(ask)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any attribute of a page
        said = self._meta if name == "meta" else self._ask(_attribute, name)
        if said is ...:
            raise AttributeError(name)
        return said


class _Meta(Mapping[str, Any]):
    """The front matter of the page that is laid out now."""

    def __init__(self, ask: Callable[[_Question, Any], Any]) -> None:
        self._ask = ask

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - any setting
        said = self._ask(_setting, name)
        if said is ...:
            raise KeyError(name)
        return said

    def __bool__(self) -> bool:
        return bool(self._ask(_settings, bool))

    def __iter__(self) -> Iterator[str]:
        return iter(self._ask(_settings, list))

    def __len__(self) -> int:
        return int(self._ask(_settings, len))

    def __repr__(self) -> str:
        return str(self._ask(_settings, repr))


def _attribute(page: Page, name: str) -> object:
    return getattr(page, name, ...)


def _setting(page: Page, name: str) -> object:
    return page.meta.get(name, ...)


def _settings(page: Page, asked: Callable[[object], object]) -> object:
    return asked(page.meta)


def _told(said: object) -> object:
    """What is equal only to that of which every template makes the same."""
    if type(said) in _PLAIN:
        return type(said), said
    return [_told(one) for one in said] if isinstance(said, list) else object()


class _Remembering(Template):
    """A template that is asked once for the same."""

    draw: _Draw
    """What it is without its memory."""

    @classmethod
    def from_code(cls, *given: Any, **named: Any) -> Template:  # noqa: ANN401 - as Jinja gives it
        """The template of compiled code."""
        template: Any = super().from_code(*given, **named)
        template.draw = template.root_render_func
        template.root_render_func = _once(template.draw)
        for name, block in template.blocks.items():  # `super()` looks for the block that it stands in
            template.blocks[name] = block.__globals__[block.__name__] = _once(block)
        return template  # type: ignore[no-any-return]

    def make_module(self, *given: Any, **named: Any) -> TemplateModule:  # noqa: ANN401 - as Jinja gives it
        """The macros of the template; new ones where one includes another template and shows it what was in sight."""
        context, (_, *macros) = self.new_context(*given, **named), _codes(self.draw.__code__)
        folder: _Folder | None = context.parent.get(_FOLDER)

        def make() -> TemplateModule:
            return TemplateModule(self, context, list(self.draw(context)))

        if folder is None or any("get_template" in macro.co_names for macro in macros):
            return make()
        return folder.once(self, _names(self.draw), context, make)  # type: ignore[no-any-return]


def _once(draw: _Draw) -> _Draw:
    """What a function of a template makes within the template that was asked for, whose blocks may stand in it."""
    names = _names(draw)

    def once(context: Context) -> Iterator[str]:
        folder: _Folder | None = context.parent.get(_FOLDER)
        if folder is None:
            yield from draw(context)
        else:
            yield folder.once((draw, context.name), names, context, lambda: "".join(draw(context)))

    return once


def _names(draw: Any) -> frozenset[str]:  # noqa: ANN401 - a function
    """Each name by which a function of a template may look for a variable."""
    return frozenset(one for code in _codes(draw.__code__) for one in code.co_consts if isinstance(one, str))


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Code, and that of the macros in it."""
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _codes(one)


def _asked_once(seen: Callable[[Any, str], str]) -> Callable[[Context, object], str]:
    """MkDocs' filter for addresses, which looks at nothing of a page but where it stands."""

    @pass_context
    def address(context: Context, path: object) -> str:
        folder: _Folder | None = context.get(_FOLDER)
        return folder.address(str(path), seen) if folder else seen(context, str(path))

    return address
