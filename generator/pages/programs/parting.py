"""Many things cut into parts: what was made of a part is remembered until something in it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.pages.digests import Digests
    from generator.remembering import Memory

THINGS_A_PART: Final = 256
"""About how many are in a part."""
_T = TypeVar("_T")


class Part:
    """What was made of some things: a text, from the memory or made when `str` asks for it."""

    def __init__(self, things: Sequence[Any], make: Callable[[Any], str], memory: Memory, digests: Digests) -> None:
        self.digest = digests.of(make, things)
        self._things, self._make, self._memory = things, make, memory
        memory.need([self.digest])

    def __str__(self) -> str:
        text = self._memory.text(self.digest)
        if text is None:
            text = self._make(self._things)
            self._memory.keep({self.digest: (None, text)})
        return text


def parts_of(
    named: Iterable[tuple[str, _T]], make: Callable[[Sequence[_T]], str], memory: Memory, digests: Digests
) -> list[Part]:
    """The parts of things with names, in their order, each made by a function of a module from these things alone."""
    return [Part(things, make, memory, digests) for things in apart(named)]


def apart(named: Iterable[tuple[str, _T]]) -> Iterator[list[_T]]:
    """Cut things where their names say so, so that one more or less moves no other cut."""
    part: list[_T] = []
    for name, thing in named:
        part.append(thing)
        if crc32(name.encode()) % THINGS_A_PART == 0:
            yield part
            part = []
    if part:
        yield part
