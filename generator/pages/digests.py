"""Whether something must be made again: the digest of the program and of everything it is made from."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from inspect import isfunction
from typing import TYPE_CHECKING, Any, Final, TypeVar

from generator.pages.markdown.rendering import templates
from generator.pages.page import Page
from generator.remembering import program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.pages.page import Bundle

_LENGTH: Final = 32
"""Of a digest; many are kept."""
_MARK: Final = "\0"
"""Begins what stands for an object; no text that is given begins so."""
_T = TypeVar("_T")


class Digests:
    """Digests while one site is made, or two are compared; equal digests, equal results.

    What JSON can say counts as it is; an object counts as its own `digest`, or as what it was `given`, if it says so,
    else as its `repr`, which for a record is all of it. Each is looked at once, however many pages it is on.
    """

    def __init__(
        self, before: Digests | None = None, *, lasting: bool = False, known: Iterable[tuple[object, str]] = ()
    ) -> None:
        """With those of the site made `before`, if they were `lasting`, what is the same is not looked at again.

        Of what is `known`, the digest is given; equal ones must mean equal objects.
        """
        self._common = hashlib.sha256(repr([program(), version("jinja2"), templates()]).encode())
        self._say = json.JSONEncoder(default=self._told, check_circular=False).encode
        self._lasting = lasting
        self._seen: dict[int, tuple[str, object]] = {id(one): (_MARK + digest, one) for one, digest in known}
        self._made: dict[str, tuple[Any, Any]] = {}
        self._seen_before, self._made_before = self._seen, self._made
        if before and before._common.digest() == self._common.digest():  # noqa: SLF001 - another of the same class
            self._seen_before, self._made_before = before._seen, before._made  # noqa: SLF001

    def of_page(self, page: Page) -> str:
        """What a page's content depends on."""
        digest = self.same(page.path, self._of_made, page.make, page.given)
        self._seen[id(page)] = (_MARK + digest, page)
        return digest

    def of_bundle(self, bundle: Bundle) -> str:
        """What the files of a bundle depend on: which there are, and their contents."""
        return self.same(f"{bundle.name}.*", self._of_made, bundle.make, bundle.given)

    def of(self, *given: Any) -> str:  # noqa: ANN401 - anything that says what it is
        """What a result depends on that is made from `given` alone, by this program.

        Raises:
            TypeError: Something given does not say what it is.
        """
        return self._digest(given)

    def same(self, name: str, make: Callable[..., _T], *given: Any) -> _T:  # noqa: ANN401 - for `make`
        """What was made under this name from equal things for the site before; else it is made."""
        made = self._made_before.get(name)
        if made is None or made[0] != given:
            made = (given, make(*given))
        if self._lasting:
            self._made[name] = made
        result: _T = made[1]
        return result

    def _told(self, value: object) -> str:
        """What stands for an object among what is plain; what is seen is held, so that its number stays its own."""
        known = self._seen.get(id(value))
        if known is None:
            known = self._seen_before.get(id(value)) or (_MARK + self._of_parts(value), value)
            self._seen[id(value)] = known
        return known[0]

    def _of_parts(self, value: Any) -> str:  # noqa: ANN401
        if isinstance(value, Page):
            return self._of_made(value.make, value.given)
        if isinstance(digest := getattr(value, "digest", None), str):
            return digest
        has_parts = hasattr(value, "given")
        return self._digest([type(value).__name__, value.given] if has_parts else _said(value))

    def _of_made(self, make: Callable[..., Any], given: tuple[Any, ...]) -> str:
        return self._digest([make, given])

    def _digest(self, parts: object) -> str:
        digest = self._common.copy()
        digest.update(self._say(parts).encode())
        return digest.hexdigest()[:_LENGTH]


def _said(value: object) -> str:
    """All that an object is."""
    if isfunction(value) and value.__closure__ is None:
        return f"{value.__module__}.{value.__qualname__}"
    if type(value).__repr__ is object.__repr__ or isfunction(value):
        raise TypeError(f"{value!r} does not say what it is made of")
    return repr(value)
