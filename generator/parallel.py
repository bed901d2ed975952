"""Work shared among the processor's cores, where the system can fork; anywhere else one process does all of it."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack, contextmanager, suppress
from heapq import merge
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Plain: TypeAlias = Any
"""Texts, numbers, lists, mappings by text, and None: what JSON can say."""
LEAST: Final = 24
"""Fewer pieces than this for a process are not worth starting it."""
_WIDTH: Final = 4
"""Bytes of a number."""
_PIPE: Final = 2**20
"""Bytes that wait in a pipe to be read."""


def cores() -> int:
    """How many processes may work at once; one where forking is not safe: beside other threads, or not on Linux."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def shared(work: Callable[[int], Plain], count: int, doing: str = "") -> Iterator[Plain]:
    """What `work` makes of each number below `count`, in their order, made by several processes at once.

    This one makes the first, so that what all need is there before they part; then it hands on results while others are
    made, and few are in its memory at a time. What a process took and did not answer is done here again, so that a
    mistake shows itself as it would with one process. Who waits at a terminal sees what they are `doing`, and how far.
    """
    made = _made(work, count, min(cores(), count // LEAST))
    return _watched(made, count, doing) if doing and count >= LEAST and sys.stderr.isatty() else made


def _watched(made: Iterator[Plain], count: int, doing: str) -> Iterator[Plain]:
    """The same, with a bar; who sees none does not need its program."""
    tqdm = import_module("tqdm").tqdm
    tqdm.monitor_interval = 0  # the thread that it starts would keep all later work from being shared
    yield from tqdm(made, desc=doing, total=count, leave=False)


def _made(work: Callable[[int], Plain], count: int, processes: int) -> Iterator[Plain]:
    if processes <= 1:
        for number in range(count):  # `map` would end at a mistake that looks like its end
            yield work(number)
        return
    yield work(0)
    with _working(work, count, processes) as answers:
        made = merge(*map(_numbered, answers))
        following = next(made, None)
        for number in range(1, count):
            if following and following[0] == number:
                yield json.loads(following[1])
                following = next(made, None)
            else:
                yield work(number)


def _numbered(answer: IO[str]) -> Iterator[tuple[int, str]]:
    """The results of one process, in the order of their numbers; of the one in which it died there is no end."""
    for line in answer:
        number, _, said = line.partition(" ")
        if line.endswith("\n"):
            yield int(number), said


@contextmanager
def _working(work: Callable[[int], Plain], count: int, processes: int) -> Iterator[list[IO[str]]]:
    """Processes at work on the numbers from 1, and what each answers, a line a number."""
    children: list[int] = []
    gc.freeze()  # what is collected is written to, and what is written to is copied
    with ExitStack() as opened:
        try:
            open_numbers = opened.enter_context(tempfile.TemporaryFile(buffering=0))
            open_numbers.write(b"".join(number.to_bytes(_WIDTH) for number in range(1, count)))
            open_numbers.seek(0)
            answers = []
            for _ in range(processes):
                process, answer = _start(work, open_numbers)
                children.append(process)
                answers.append(opened.enter_context(answer))
            yield answers
        finally:
            for process in children:
                _stop(process)
            gc.unfreeze()


def _start(work: Callable[[int], Plain], open_numbers: IO[bytes]) -> tuple[int, IO[str]]:
    """A process that takes one number after the other, and the end of the pipe through which it answers."""
    import fcntl  # noqa: PLC0415 - only systems that can fork have it

    reading, writing = os.pipe()
    with suppress(OSError):  # a wider pipe, so that no process waits while another one takes longer
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, _PIPE)
    process = os.fork()
    if process:
        os.close(writing)
        return process, os.fdopen(reading, encoding="utf-8")
    try:
        os.close(reading)  # that of a parent that was killed is the last
        gc.disable()  # it has little to collect, and ends soon
        with os.fdopen(writing, "w", buffering=1, encoding="utf-8") as answer:
            while taken := open_numbers.read(_WIDTH):  # all read on in one file, so that each number is taken once
                number = int.from_bytes(taken)
                answer.write(f"{number} {json.dumps(work(number))}\n")
    finally:
        os._exit(0)  # nothing of the parent's is to be done a second time


def _stop(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # it has ended
