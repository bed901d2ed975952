"""What is asked of a service and what it said, link by link; and how a batch that fails is asked again in halves."""

from __future__ import annotations

import unicodedata
from collections import deque
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from generator.links.observed import Inconclusive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.links.link import Link
    from generator.links.observed import Flag, Sighting

Said: TypeAlias = Literal["found", "absent", "withdrawn", "blocked"] | Inconclusive
"""`found` still has to be judged: it may be another work. `absent` was confirmed by a second look."""
MOST_FAILURES: Final = 10
"""After so many failures in a row it is asked whether the service itself is ill: enough to isolate one of 500."""
GROW_AFTER: Final = 8
"""After so many answers in a row batches may be twice as large again, up to what they were."""
LONGEST_TITLE, LONGEST_EXCERPT = 300, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question about one link."""

    link: Link
    version: int | None = None
    """Ask for exactly this version of an arXiv paper; None for the newest."""
    titled: bool = False
    """Whether a title is expected, so that a page must be read and not only be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a service said about one link."""

    asked: Asked
    said: Said
    why: str
    evidence: Sighting | None = None
    authors: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    address: str = ""
    """Where the link is now, if it moved."""
    declared: bool = True
    """Whether the title is a field of its own, so that another title means another work; a page's heading is none."""


class BatchError(Exception):
    """A batch brought no answer that counts."""

    def __init__(self, said: Inconclusive, why: str, *, final: bool = False, overloaded: bool = False) -> None:
        super().__init__(why)
        self.said = said
        self.final = final
        """The service is not to be asked again in this run."""
        self.overloaded = overloaded
        """Smaller batches may pass where this one did not."""


def ask_in_batches(
    asked: Iterable[Asked], size: int, ask: Callable[[Sequence[Asked]], list[Heard]]
) -> Iterator[list[Heard]]:
    """Ask in batches; a batch that fails is asked again in halves, down to one link.

    Where a service is overloaded the batches after it are smaller as well, until it has answered for a while. A service
    that fails throughout, an empty batch included, or says that it had enough, is left alone: the rest is answered as
    it failed. `ask` puts a link that is known to be there into every batch, so that an empty one is a question, too.
    """
    rest, halves = iter(asked), deque[list[Asked]]()
    largest, failures, answers = size, 0, 0
    while batch := halves.popleft() if halves else list(islice(rest, size)):
        try:
            yield ask(batch)
            failures, answers = 0, answers + 1
            if answers % GROW_AFTER == 0:
                size = min(2 * size, largest)
        except BatchError as error:
            failures, answers = failures + 1, 0
            if error.final or (failures > MOST_FAILURES and not _is_well(ask)):
                yield [_unheard(one, error) for one in chain(batch, *halves, rest)]
                return
            failures %= MOST_FAILURES + 1
            if len(batch) == 1:
                yield [_unheard(batch[0], error)]
                continue
            middle = -(-len(batch) // 2)
            halves.extendleft([batch[middle:], batch[:middle]])
            size = middle if error.overloaded else size


def _is_well(ask: Callable[[Sequence[Asked]], object]) -> bool:
    """Whether a service answers at all, asked about nothing but what is known to be there."""
    try:
        ask([])
    except BatchError:
        return False
    return True


def _unheard(asked: Asked, error: BatchError) -> Heard:
    return Heard(asked=asked, said=error.said, why=str(error))


def cleaned(text: str, most: int = LONGEST_TITLE) -> str:
    """Remote text on one line, without control and invisible characters, at most `most` characters long."""
    visible = "".join(" " if unicodedata.category(char) in _INVISIBLE else char for char in text)
    words = " ".join(visible.split())
    return words if len(words) <= most else f"{words[: most - 1]}…"


_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
