"""What was made once is not made again: plain facts and a long text each, by the digest of what they were made from."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import sys
import time
import weakref
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.parallel import Plain

_Table: TypeAlias = Literal["facts", "texts"]
_TABLES: Final[tuple[_Table, ...]] = ("facts", "texts")
_AT_ONCE: Final = 500
"""How many keys one query names."""
MOMENT: Final = 2_000_000_000
"""Nanoseconds; the coarsest clock of a file system in use counts by two seconds."""


@cache
def program() -> str:
    """The digest of this program and its Python: what another one made may not be what this one would make."""
    code = [path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py"))]
    return hashlib.sha256(repr([sys.version, code]).encode()).hexdigest()


def kept_beside(catalog: Path, name: str) -> Path:
    """A file beside the settings of a site for what is made of one catalog; two catalogs of a site share none."""
    folder = catalog.absolute()
    return folder.parent / ".cache" / folder.name / name


def stamp(told: os.stat_result) -> str:
    """When a file was written, and how it stands there; except on Windows, nobody can set its last change back."""
    return f"{told.st_mtime_ns} {told.st_ctime_ns} {told.st_size} {told.st_mode}"


def settled_stamp(told: os.stat_result) -> str:
    """The stamp of a plain file or folder whose next change will have another one; else nothing.

    A folder changes where something comes into it or goes, not with what its files say. A file system's clock stands
    still for moments, so that of two changes soon after each other one may not show. Windows tells no time of a change
    that nobody can set back.
    """
    is_known = sys.platform != "win32" and (S_ISREG(told.st_mode) or S_ISDIR(told.st_mode))
    is_settled = is_known and time.time_ns() - told.st_ctime_ns > MOMENT
    return f"{stamp(told)} {told.st_ino}" if is_settled else ""


class Memory:
    """Results of pure functions, for as long as each making needs them again.

    Kept in a file, they outlive the program, and of the texts none is in memory. The file only saves time: damaged, it
    is thrown away, and where it may not be written, everything is made again.
    """

    def __init__(self, file: Path | None = None) -> None:
        """Without a file the results are held in memory."""
        self._file = file
        self._held: dict[str, tuple[Plain, bytes]] = {}
        self._needed: set[str] = set()
        self._open: dict[int, sqlite3.Connection] = {}
        """By the number of the process: what one has opened, one that it forks must leave alone."""

    def need(self, keys: Iterable[str]) -> None:
        """Keep what is known of those keys, though nobody asks for it this time."""
        self._needed.update(keys)

    def recall(self, keys: Iterable[str]) -> dict[str, Plain]:
        """The facts that are known of those keys."""
        wanted = list(dict.fromkeys(keys))
        self._needed.update(wanted)
        if self._file is None:
            return {key: self._held[key][0] for key in wanted if key in self._held}
        return {key: json.loads(said) for key, said in self._read("facts", wanted)}

    def text(self, key: str) -> str | None:
        """The text that was kept with the facts, unless it is gone."""
        return self.texts([key]).get(key)

    def texts(self, keys: Iterable[str]) -> dict[str, str]:
        """The texts that were kept under those keys and are not gone, in one look."""
        if self._file is None:
            return {key: self._held[key][1].decode() for key in keys if key in self._held}
        return dict(self._read("texts", list(keys)))

    def keep(self, new: Mapping[str, tuple[Plain, str]]) -> None:
        """Add the facts and the text of each key."""
        self._needed |= new.keys()
        if self._file is None:
            self._held |= {key: (facts, text.encode()) for key, (facts, text) in new.items()}
            return
        with self._database(self._file) as database:
            database.execute("PRAGMA synchronous = OFF")  # what a crash spoils is thrown away as any other damage
            for table in _TABLES:
                database.execute(f"CREATE TABLE IF NOT EXISTS {table} (key TEXT PRIMARY KEY, digest TEXT, said TEXT)")
            _write(database, "facts", ((key, json.dumps(facts)) for key, (facts, _) in new.items()))
            _write(database, "texts", ((key, text) for key, (_, text) in new.items()))

    def prune(self) -> None:
        """Forget what was neither asked for nor kept since the last time."""
        needed, self._needed = self._needed, set()
        self._held = {key: one for key, one in self._held.items() if key in needed}
        if self._file is None or not self._file.is_file():
            return
        with self._database(self._file) as database:
            stale = sorted({key for (key,) in database.execute("SELECT key FROM facts")} - needed)
            for table in _TABLES if stale else ():
                database.executemany(f"DELETE FROM {table} WHERE key = ?", ((key,) for key in stale))  # noqa: S608 - ours

    def _read(self, table: _Table, keys: list[str]) -> list[tuple[str, str]]:
        """The sound ones of those rows."""
        if self._file is None or not self._file.is_file():
            return []
        found: list[tuple[str, str, str]] = []
        with self._database(self._file) as database:
            for at in range(0, len(keys), _AT_ONCE):
                some = keys[at : at + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                found += database.execute(f"SELECT key, digest, said FROM {table} WHERE key IN ({marks})", some)  # noqa: S608 - ours
        return [(key, said) for key, digest, said in found if digest == _digest(key, said)]

    @contextmanager
    def _database(self, file: Path) -> Iterator[sqlite3.Connection]:
        """The file, open; whatever is wrong with it, it is thrown away."""
        process = os.getpid()
        if process not in self._open:
            self._open[process] = _opened(file)
            weakref.finalize(self, self._open[process].close)
        try:
            with self._open[process] as database:
                yield database
        except (sqlite3.Error, OSError):
            self._open.pop(process).close()
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _opened(file: Path) -> sqlite3.Connection:
    """The database in the file, or one that is gone with the program where no file can be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return sqlite3.connect(file, check_same_thread=False)  # any thread may let go of it
    except (sqlite3.Error, OSError):
        return sqlite3.connect(":memory:", check_same_thread=False)


def _write(database: sqlite3.Connection, table: _Table, rows: Iterable[tuple[str, str]]) -> None:
    sound = ((key, _digest(key, said), said) for key, said in rows)
    database.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", sound)  # noqa: S608 - ours


def _digest(key: str, said: str) -> str:
    return hashlib.sha256(f"{key} {said}".encode()).hexdigest()
