"""What was composed once is not composed again: plain results on disk, by the digest of what they were made from."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from generator.parallel import Plain

_TABLE: Final = "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, digest TEXT, text TEXT) WITHOUT ROWID"


class Memory:
    """Results of pure functions, for as long as each making needs them again.

    Kept in a file, they outlive the program. The file only saves time: damaged, it is thrown away.
    """

    def __init__(self, file: Path | None = None) -> None:
        """Without a file the results are held in memory."""
        self._file = file
        self._held: dict[str, Plain] = {}

    def recall(self, keys: Iterable[str]) -> Iterator[tuple[str, Plain]]:
        """The results that are known of those keys, each with its key."""
        wanted = set(keys)
        if self._file is None:
            yield from ((key, result) for key, result in self._held.items() if key in wanted)
        elif self._file.is_file():
            yield from self._read(self._file, wanted)

    def _read(self, file: Path, wanted: set[str]) -> Iterator[tuple[str, Plain]]:
        try:
            with closing(sqlite3.connect(file)) as database:
                for key, digest, text in database.execute("SELECT key, digest, text FROM results"):
                    if key in wanted and digest == _digest(key, text):
                        yield key, json.loads(text)
        except (sqlite3.Error, ValueError, TypeError):
            self._forget()

    def keep(self, new: Mapping[str, Plain], keys: Iterable[str]) -> None:
        """Add results, and forget those that are not among the keys."""
        if self._file is None:
            wanted = set(keys)
            self._held = {key: result for key, result in {**self._held, **new}.items() if key in wanted}
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._file)) as database, database:
                database.execute(_TABLE)
                stale = {key for (key,) in database.execute("SELECT key FROM results")} - set(keys)
                database.executemany("DELETE FROM results WHERE key = ?", [(key,) for key in sorted(stale)])
                rows = ((key, json.dumps(result)) for key, result in new.items())
                database.executemany(
                    "INSERT OR REPLACE INTO results VALUES (?, ?, ?)",
                    ((key, _digest(key, text), text) for key, text in rows),
                )
        except (sqlite3.Error, OSError):
            self._forget()

    def _forget(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)


def _digest(key: str, text: str) -> str:
    return hashlib.sha256(f"{key} {text}".encode()).hexdigest()
