"""A file is replaced whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def replace_file(path: Path, pieces: Iterable[bytes]) -> None:
    """Put new content in the place of a file; a crash at any moment leaves the old file or the new one."""
    replace_files({path: pieces})


def replace_files(contents: Mapping[Path, Iterable[bytes]]) -> None:
    """Put new content in the place of several files, one after the other, once all of it is on the disk.

    Raises:
        OSError: Something could not be written, `filename` says which; then every file is as it was.
    """
    written: dict[Path, Path] = {}
    try:
        for path, pieces in contents.items():
            written[path] = _written_beside(path, pieces)
        _rename(written)
    except BaseException:
        for beside in written.values():
            beside.unlink(missing_ok=True)
        raise


def _rename(written: Mapping[Path, Path]) -> None:
    """Give each file its name; where one cannot have it, those before it are put back."""
    before: dict[Path, bytes | None] = {}
    for path, beside in written.items():
        try:
            old = path.read_bytes() if len(written) > 1 and path.exists() else None
            beside.replace(path)
        except BaseException as error:
            for replaced, content in before.items():
                _put_back(replaced, content)
            if isinstance(error, OSError):
                error.filename = str(path)
            raise
        before[path] = old


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        _written_beside(path, [content]).replace(path)


def _written_beside(path: Path, pieces: Iterable[bytes]) -> Path:
    """The hidden file that is to become this one."""
    try:
        mode = path.stat().st_mode if path.exists() else 0o644
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(mode)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        error.filename = str(path)
        raise
    return Path(name)
