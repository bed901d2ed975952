"""Waits for changes of the files below a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PAUSE: Final = 0.3
"""Seconds between two looks."""
Seen: TypeAlias = "dict[str, tuple[int, int]]"


def changes_below(folder: Path, sleep: Callable[[float], object]) -> Iterator[None]:
    """Once at the start and once after every change; never ends by itself.

    Looks at times and sizes again and again: that works on every file system and with every editor's way of saving.
    """
    before: Seen | None = None
    while True:
        seen = look_below(folder)
        if seen != before:
            yield
        before = seen
        sleep(PAUSE)


def look_below(folder: Path) -> Seen:
    """Time of change and size of every file below a folder, hidden ones left out."""
    found: Seen = {}
    for above, _, names in os.walk(folder):
        for name in names:
            if not name.startswith("."):
                path = os.path.join(above, name)  # noqa: PTH118 - a thousand paths, three times a second
                found[path] = _stamp(path)
    return found


def _stamp(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116 - as above
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
