"""Problems become text for a person, JSON for a program, or workflow commands that GitHub shows beside the line."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.problems import Problem

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = get_args(Format)
_RESET, _BOLD, _RED, _YELLOW = "\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[33m"


def report(problems: Iterable[Problem], form: Format, *, color: bool = False) -> str:
    """All problems, in the order of their places; an empty text if there is none to tell a person."""
    ordered = sorted(set(problems))
    if form == "json":
        return json.dumps([asdict(one) for one in ordered], indent=2) + "\n"
    line = _workflow_command if form == "github" else _colored if color else _plain
    return "".join(f"{line(one)}\n" for one in ordered)


def count(problems: Iterable[Problem]) -> str:
    """`2 mistakes and 1 warning in 2 files`."""
    found = list(problems)
    errors = sum(one.level == "error" for one in found)
    counts = [(errors, "mistake"), (len(found) - errors, "warning")]
    said = " and ".join(number(many, word) for many, word in counts if many)
    return f"{said} in {number(len({one.path for one in found}), 'file')}"


def number(many: int, word: str) -> str:
    """`1 file`, `2 files`."""
    return f"{many} {word}" if many == 1 else f"{many} {word}s"


def printable(text: str) -> str:
    """The text on one line, with what would move a cursor or hide letters written as an escape."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _plain(problem: Problem) -> str:
    return printable(str(problem))


def _colored(problem: Problem) -> str:
    place, said = f"{problem.path}:{problem.line}:{problem.column}:", _plain(problem)
    tint = _RED if problem.level == "error" else _YELLOW
    return f"{_BOLD}{printable(place)}{_RESET}{tint}{said.removeprefix(printable(place))}{_RESET}"


def _workflow_command(problem: Problem) -> str:
    """`::error file=...,line=...,col=...::message`, escaped so that no text of the data can start a command."""
    hint = f" ({problem.hint})" if problem.hint else ""
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    return f"::{problem.level} {place}::{_data(problem.message + hint)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
