"""What a command says and with which status it ends: the only printing in the package."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from generator.problems import any_mistake
from generator.reporting import count, printable, report

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from generator.problems import Problem

GOOD, MISTAKES, WRONG_USE, OPEN = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141


def give(text: str) -> None:
    """Write the answer of a command to the standard output, exactly as it is."""
    sys.stdout.write(text)


def tell(line: str) -> None:
    """Write one line of the answer, with what would move a cursor shown as an escape."""
    give(f"{printable(line)}\n")


def say(line: str) -> None:
    """Write a remark about the work to the standard error, beside the answer."""
    sys.stderr.write(f"{printable(line)}\n")


def refuse(*reasons: str) -> int:
    """Say why nothing was done."""
    for reason in reasons:
        say(reason)
    return MISTAKES


def called_as(*words: str) -> str:
    """A command as this person can type it, with the Python that runs now."""
    python, here = Path(sys.executable), Path.cwd()
    program = str(python.relative_to(here)) if python.is_relative_to(here) else "python"
    return " ".join([program, "-m generator", *words])


def tell_next(*records: str) -> None:
    """How their author sees the pages of records, and what they change."""
    for record in records:
        tell(f"see its page:       {called_as('show', record)}")
    tell(f"see what changes:   {called_as('compare', 'HEAD')}")


def show(problems: Iterable[Problem], chosen: argparse.Namespace) -> int:
    """Write the problems in the chosen format; the status says whether one of them is an error."""
    found = tuple(problems)
    give(report(found, chosen.format, color=is_colored(sys.stdout)))
    if found and chosen.format == "text":
        say(count(found))
    return MISTAKES if any_mistake(found) else GOOD


def is_colored(stream: TextIO) -> bool:
    """Whether the reader of this stream sees colors and wants them."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
