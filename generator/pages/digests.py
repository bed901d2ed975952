"""Whether something must be made again: the digest of the program and of everything it is made from."""

from __future__ import annotations

import datetime as dt
import hashlib
from importlib.metadata import version
from inspect import isfunction
from typing import Any, Final

from generator.pages.markdown.rendering import templates
from generator.pages.page import Page
from generator.remembering import program

_PLAIN: Final = frozenset({str, int, float, bool, dt.date, type(None)})


class Digests:
    """Digests while one site is made, or two are compared; equal digests, equal results.

    Text, numbers and lists count as they are; an object counts as what it was `given`, if it says so, else as its
    `repr`, which for a record is all of it. Each object is looked at once, however many pages it is on.
    """

    def __init__(self, before: Digests | None = None) -> None:
        """With those of the site made before, what was looked at then is not looked at again."""
        self._common = hashlib.sha256(repr([program(), version("jinja2"), templates()]).encode())
        self._seen: dict[int, tuple[object, bytes]] = {}
        self._before = self._seen
        if before and before._common.digest() == self._common.digest():  # noqa: SLF001 - another of the same class
            self._before = before._seen  # noqa: SLF001

    def of_page(self, page: Page) -> str:
        """What a page's content depends on."""
        return self._of_object(page).hex()

    def of(self, *given: Any) -> str:  # noqa: ANN401 - anything that says what it is
        """What a result depends on that is made from `given` alone, by this program.

        Raises:
            TypeError: Something given does not say what it is.
        """
        return self._digest(self._told(given)).hex()

    def _told(self, value: Any) -> object:  # noqa: ANN401
        if type(value) in _PLAIN:
            return value
        if isinstance(value, list | tuple):
            return [self._told(one) for one in value]
        return self._of_object(value)

    def _of_object(self, value: Any) -> bytes:  # noqa: ANN401
        known = self._seen.get(id(value))
        if known is None:  # what is seen is held, so that its number stays its own
            known = self._seen[id(value)] = self._before.get(id(value)) or (value, self._digest(self._parts(value)))
        return known[1]

    def _parts(self, value: Any) -> object:  # noqa: ANN401
        if isinstance(value, Page):
            return [_said(value.make), self._told(value.given)]
        return [type(value).__name__, self._told(value.given)] if hasattr(value, "given") else _said(value)

    def _digest(self, parts: object) -> bytes:
        digest = self._common.copy()
        digest.update(repr(parts).encode())
        return digest.digest()


def _said(value: object) -> str:
    """All that an object is."""
    if isfunction(value) and value.__closure__ is None:
        return f"{value.__module__}.{value.__qualname__}"
    if type(value).__repr__ is object.__repr__ or isfunction(value):
        raise TypeError(f"{value!r} does not say what it is made of")
    return repr(value)
