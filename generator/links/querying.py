"""Several services asked side by side, each in a thread of its own; their answers in the order of arrival."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

from generator.links.pacing import OutOfTimeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.links.batches import Asked, Heard
    from generator.links.link import Link

Oracle: TypeAlias = Literal["arxiv", "github", "web"]
AHEAD: Final = 8
"""So many batches may wait to be judged; a service that answers faster is asked no further until one was."""
_Arrived: TypeAlias = "queue.Queue[list[Heard] | BaseException | None]"


class Asker(Protocol):
    """Asks one service about many links."""

    def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
        """Answers come batch by batch; `OutOfTimeError` ends them early."""
        ...


def oracle_of(link: Link) -> Oracle:
    """Who is asked about a link."""
    return "arxiv" if link.kind == "arxiv" else "github" if link.kind == "github" else "web"


def side_by_side(work: Mapping[Oracle, tuple[Asker, Sequence[Asked]]]) -> Iterator[list[Heard]]:
    """Ask each service about its links; yields batches as they arrive, and raises what went wrong in a thread."""
    arrived: _Arrived = queue.Queue(AHEAD)
    for asker, asked in work.values():
        threading.Thread(target=_ask_into, args=(arrived, asker, asked), daemon=True).start()
    running = len(work)
    while running:
        item = arrived.get()
        if isinstance(item, BaseException):
            raise item
        if item is None:
            running -= 1
        else:
            yield item


def _ask_into(arrived: _Arrived, asker: Asker, asked: Sequence[Asked]) -> None:
    try:
        for heard in asker.ask(asked):
            arrived.put(heard)
    except OutOfTimeError:
        arrived.put(None)
    except BaseException as error:  # noqa: BLE001  (a mistake of ours must reach the main thread)
        arrived.put(error)
    else:
        arrived.put(None)
