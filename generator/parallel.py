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
from heapq import merge
from itertools import compress
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Plain: TypeAlias = Any
"""Texts, numbers, lists, mappings by text, and None: what JSON can say."""
_SELDOM: Final = 10_000
"""After so many new things a process with a share looks for what it can collect: it has little, and ends soon."""
LEAST: Final = 24
"""Fewer pieces than this for a process are not worth starting it."""
_WIDTH: Final = 4
"""Bytes of a number."""
_YOUNG: Final = 100_000
"""So many objects are made before a process looks for cycles among them; work leaves hardly any."""


def cores() -> int:
    """How many processes may work at once; one where forking is not safe: beside other threads, or not on Linux."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def shared(work: Callable[[int], Plain], count: int) -> Iterator[Plain]:
    """What `work` makes of each number below `count`, in their order, made by several processes at once.

    This one makes the first, so that what all need is there before they part; of the rest nothing is in its memory but
    the results that are next. What a process took and did not bring to its end is done here again, so that a mistake
    shows itself as it would with one process.
    """
    processes = min(cores(), count // LEAST)
    if processes <= 1:
        yield from map(work, range(count))
        return
    yield work(0)
    with ExitStack() as files:
        answers = [files.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8")) for _ in range(processes)]
        made = merge(*map(_numbered, _divide(work, count, answers)))
        following = next(made, None)
        for number in range(1, count):
            if following and following[0] == number:
                yield json.loads(following[1])
                following = next(made, None)
            else:
                yield work(number)


def _numbered(answer: IO[str]) -> Iterator[tuple[int, str]]:
    """The results in a file, which stand there in the order of their numbers."""
    for line in answer:
        number, _, said = line.partition(" ")
        yield int(number), said


def _divide(work: Callable[[int], Plain], count: int, answers: Sequence[IO[str]]) -> list[IO[str]]:
    """Have a process for each file write results there, a line each; the answer is the files of who ended well."""
    collecting = gc.isenabled()
    gc.freeze()  # what is collected is written to, and what is written to is copied
    gc.enable()
    children: list[int] = []
    try:
        with tempfile.TemporaryFile(buffering=0) as open_numbers:
            open_numbers.write(b"".join(number.to_bytes(_WIDTH) for number in range(1, count)))
            open_numbers.seek(0)
            children.extend(_start(work, open_numbers, answer) for answer in answers)
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
    return [*compress(answers, is_done)]


def _start(work: Callable[[int], Plain], open_numbers: IO[bytes], answer: IO[str]) -> int:
    """A process that takes one number after the other and leaves what it makes of them in a file."""
    process = os.fork()
    if process:
        return process
    status = 1
    gc.set_threshold(_SELDOM)
    try:
        gc.set_threshold(_YOUNG)
        while taken := open_numbers.read(
            _WIDTH
        ):  # all processes read on in one file, so that each number is taken once
            number = int.from_bytes(taken)
            answer.write(f"{number} {json.dumps(work(number))}\n")
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
