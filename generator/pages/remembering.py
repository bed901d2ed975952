"""What was made once is not made again while a server runs: results of pure functions, by what they were made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_T = TypeVar("_T")


class Memory:
    """Results that outlive one making of the pages; each lasts as long as every making needs it again."""

    def __init__(self, *, lasting: bool = True) -> None:
        """A memory that does not last keeps nothing, for pages that are made but once."""
        self._lasting = lasting
        self._common: Hashable = None
        self._before: dict[Hashable, Any] = {}
        self._now: dict[Hashable, Any] = {}

    def start(self, common: Hashable) -> None:
        """Begin a making of the pages; what all results depend on is told here, once."""
        self._before = self._now if common == self._common else {}
        self._common, self._now = common, {}

    def once(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """The result for a key, made only if neither this making nor the one before it made it."""
        if not self._lasting:
            return make()
        if key not in self._now:
            self._now[key] = self._before[key] if key in self._before else make()
        found: _T = self._now[key]
        return found
