from __future__ import annotations

import os
import subprocess
import sys
import termios
import threading
from pathlib import Path

import pytest

from generator import parallel
from generator.parallel import shared

ROOT = Path(__file__).parents[1]


def with_processes(number: int, program: str) -> str:
    """What a program of its own prints that may use so many processes; a test's own process has other threads."""
    start = f"import os\nfrom generator import parallel\nparallel.cores = lambda: {number}\n"
    done = subprocess.run([sys.executable, "-c", start + program], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_results_stand_in_the_order_of_the_numbers(processes: int) -> None:
    assert (
        with_processes(processes, "print([*parallel.shared(lambda n: n * n, 100)])")
        == f"{[n * n for n in range(100)]}\n"
    )


EACH_WAITS_FOR_ALL = """
from multiprocessing import get_context
all_started = get_context("fork").Barrier(3)
def work(number):
    if number and not mine:
        mine.append(number)
        all_started.wait()
    return os.getpid()
mine = []
makers = [*parallel.shared(work, 100)]
print(len(set(makers)), makers.index(os.getpid()), makers.count(os.getpid()))
"""


def test_several_processes_work_and_the_first_piece_is_made_before_they_part() -> None:
    assert with_processes(3, EACH_WAITS_FOR_ALL) == "4 0 1\n"


def test_a_few_pieces_are_worth_no_process() -> None:
    counted = with_processes(3, "print(len(set(parallel.shared(lambda n: os.getpid(), 20))))")
    assert counted == "1\n"


def test_the_share_of_a_process_that_dies_is_done_again() -> None:
    program = "me = os.getpid()\nprint([*parallel.shared(lambda n: n if os.getpid() == me else os._exit(3), 60)])"
    assert with_processes(2, program) == f"{[*range(60)]}\n"


def test_a_mistake_is_raised_as_with_one_process() -> None:
    work = "[*parallel.shared(lambda n: 1 // (n - 55), 100)]"
    program = f"try:\n    {work}\nexcept ZeroDivisionError as error:\n    print(error)"
    assert with_processes(2, program) == "integer division or modulo by zero\n"


def test_beside_other_threads_one_process_does_everything() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert parallel.cores() == 1
        assert set(shared(lambda _: os.getpid(), 100)) == {os.getpid()}
    finally:
        done.set()
        other.join()


THE_LAST_WAITS_FOR_THE_FIRST = """
from multiprocessing import get_context
all_started, is_handed_on = get_context("fork").Barrier(2), get_context("fork").Event()
def work(number):
    if number in {1, 2}:
        all_started.wait()
    return is_handed_on.wait(60) if number == 99 else number
for one in parallel.shared(work, 100):
    if one == 1:
        is_handed_on.set()
print(one)
"""


def test_results_are_handed_on_while_others_are_made() -> None:
    assert with_processes(2, THE_LAST_WAITS_FOR_THE_FIRST) == "True\n"


def test_work_that_runs_out_of_something_is_a_mistake_and_no_end() -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        list(shared(lambda number: next(iter(range(number))), 3))


SORTED_TWICE = """
import os
from generator.parallel import cores, shared
for _ in range(2):
    makers = {*shared(lambda n: os.getpid(), 100, "Sorting hats")}
print(len(makers) > 1 or cores() == 1)
"""


def test_who_waits_at_a_terminal_sees_how_far_the_work_is_and_it_is_shared_nonetheless() -> None:
    terminal, end = os.openpty()
    termios.tcsetwinsize(end, (24, 80))
    os.set_blocking(terminal, False)  # where nothing was written, there is nothing to wait for
    done = subprocess.run(
        [sys.executable, "-c", SORTED_TWICE], cwd=ROOT, stdout=subprocess.PIPE, stderr=end, check=True
    )
    assert b"Sorting hats: " in os.read(terminal, 100_000)
    assert done.stdout == b"True\n"


def test_nobody_else_sees_anything() -> None:
    done = subprocess.run([sys.executable, "-c", SORTED_TWICE], cwd=ROOT, capture_output=True, check=True)
    assert done.stderr == b""
