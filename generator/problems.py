"""One mistake in the data, where it stands, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Level = Literal["error", "warning"]
"""An error fails `check` and the build; a warning is shown and fails nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in the data: its place, what is wrong, and how to mend it.

    Problems sort by place, so that a list of them reads like the files do.
    """

    path: str
    """The file, relative to the folder the program was started in where possible, with `/`."""
    line: int
    """Counted from 1."""
    column: int
    """Counted from 1, in characters."""
    message: str
    """What is wrong, in one sentence without a final period."""
    hint: str = ""
    """What is allowed or how to mend it; empty if the message says it all."""
    level: Level = "error"

    def __str__(self) -> str:
        """`path:line:column: message (hint)`, the form that editors can jump to."""
        mark = "" if self.level == "error" else f"{self.level}: "
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.path}:{self.line}:{self.column}: {mark}{self.message}{hint}"


def any_mistake(problems: Iterable[Problem]) -> bool:
    """Whether one of them is more than a warning."""
    return any(one.level == "error" for one in problems)


class CatalogError(Exception):
    """The catalog has mistakes; `problems` holds every one of them, sorted, each once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
