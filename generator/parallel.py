"""Work shared among the processor's cores, where the system can fork; anywhere else one process does all of it."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Plain: TypeAlias = Any
"""Texts, numbers, lists, mappings by text, and None: what JSON can say."""
LEAST: Final = 24
"""Fewer pieces than this for a process are not worth starting it."""


def cores() -> int:
    """How many processes may work at once; one where forking is not safe: beside other threads, or not on Linux."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def shared(work: Callable[[int], Plain], count: int) -> Iterator[Plain]:
    """What `work` makes of each number below `count`, in their order, made by several processes at once.

    This one makes the first, so that what all need is there before they part; of the rest nothing is in its memory but
    the result that was asked for last. A share that a process does not bring to its end is done here again, so that a
    mistake shows itself as it would with one process.
    """
    processes = min(cores(), count // LEAST)
    if processes <= 1:
        yield from map(work, range(count))
        return
    yield work(0)
    with ExitStack() as files:
        answers = [files.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8")) for _ in range(processes)]
        is_done = _divide(work, count, answers)
        for number in range(1, count):
            at = (number - 1) % processes
            yield json.loads(answers[at].readline()) if is_done[at] else work(number)


def _divide(work: Callable[[int], Plain], count: int, answers: Sequence[IO[str]]) -> list[bool]:
    """Have a process for each file write its results there, a line each; the answer is which came to their end."""
    collecting = gc.isenabled()
    gc.freeze()  # what is collected is written to, and what is written to is copied
    gc.enable()
    children: list[int] = []
    try:
        for first, answer in enumerate(answers, start=1):
            children.append(_start(work, range(first, count, len(answers)), answer))
        is_done = [os.waitpid(process, 0)[1] == 0 for process in children]
    except BaseException:
        for process in children:
            _stop(process)
        raise
    finally:
        gc.unfreeze()
        (gc.enable if collecting else gc.disable)()
    for answer in answers:
        answer.seek(0)
    return is_done


def _start(work: Callable[[int], Plain], share: range, answer: IO[str]) -> int:
    """A process that does its share and leaves it in a file."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        for number in share:
            answer.write(json.dumps(work(number)) + "\n")
        answer.flush()
        status = 0
    finally:
        os._exit(status)  # nothing of the parent's is to be done a second time


def _stop(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # it has ended
