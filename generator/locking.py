"""A file or a folder held by one program at a time."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class BusyError(Exception):
    """Another program holds it."""


@contextmanager
def locked(path: Path, busy: str) -> Iterator[None]:
    """Hold a file or a folder that is there; the system lets go of it however the program ends.

    Raises:
        BusyError: Another program holds it; says `busy`.
    """
    import fcntl  # noqa: PLC0415  (only checking links needs a system that has it; reading the ledger does not)

    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise BusyError(busy) from None
    try:
        yield
    finally:
        os.close(handle)
