"""Work shared among the processor's cores, where the system can fork; anywhere else one process does all of it."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import tempfile
import threading
from typing import TYPE_CHECKING, Any, Final, TextIO, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Plain: TypeAlias = Any
"""Texts, numbers, lists, mappings by text, and None: what JSON can say."""
LEAST: Final = 24
"""Fewer pieces than this for a process are not worth starting it."""


def cores() -> int:
    """How many processes may work at once; one where forking is not safe: beside other threads, or not on Linux."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def shared(work: Callable[[int], Plain], count: int) -> list[Plain]:
    """What `work` makes of each number below `count`, in their order, made by several processes at once.

    A share that a process does not bring to its end is done here again, so that a mistake shows itself as it would
    with one process.
    """
    processes = max(1, min(cores(), count // LEAST))
    shares = [range(first, count, processes) for first in range(processes)]
    found: list[Plain] = [None] * count
    collecting = gc.isenabled()
    gc.freeze()  # what is collected is written to, and what is written to is copied
    gc.enable()
    children = [_start(work, share) for share in shares[1:]]
    try:
        found[::processes] = [work(number) for number in shares[0]]
        for share, child in zip(shares[1:], children, strict=True):
            made = _finish(*child)
            found[share.start :: processes] = [work(number) for number in share] if made is None else made
    except BaseException:
        for process, _ in children:
            _stop(process)
        raise
    finally:
        gc.unfreeze()
        (gc.enable if collecting else gc.disable)()
    return found


def _start(work: Callable[[int], Plain], share: range) -> tuple[int, TextIO]:
    """A process that does its share and leaves it in a file."""
    answer = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - the parent closes it
    process = os.fork()
    if process:
        return process, answer
    status = 1
    try:
        json.dump([work(number) for number in share], answer)
        answer.flush()
        status = 0
    finally:
        os._exit(status)  # nothing of the parent's is to be done a second time


def _finish(process: int, answer: TextIO) -> list[Plain] | None:
    """What a process has done, once it ends; None if it failed."""
    _, status = os.waitpid(process, 0)
    with answer:
        if status:
            return None
        answer.seek(0)
        found: list[Plain] = json.load(answer)
        return found


def _stop(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # it has ended
