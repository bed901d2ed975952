"""A save is noticed at once where the system tells of changes; anywhere else by looking, as MkDocs does by itself.

MkDocs looks every half second, which works on every file system and with every editor's way of saving. What the system
says only lets it look sooner: what changed, and whether anything did, is still seen by looking.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingEmitter, PollingObserver

from generator.catalog.watching import look_below

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.livereload import LiveReloadServer

    from generator.catalog.watching import Seen

_TELLING: Final = frozenset({"linux", "darwin", "win32"})
"""Systems that tell of changes below a folder without every file of it being opened."""
_CHANGES: Final[list[type[FileSystemEvent]]] = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""Of what a system tells, this; that files were read matters to nobody."""
_REST: Final = 5
"""At least so many times as long as a look took, nobody looks again without being told: a large catalog takes long."""


_SETTLED: Final = 0.05
"""Seconds without a change after which a save is over; some editors write twice."""


def notice_at_once(server: LiveReloadServer, catalog: Path, *folders: Path, seen: Seen) -> None:
    """Have the server look, at the catalog and other folders as well, when it is told; before it starts.

    What changed in the catalog after it was `seen` for the first build is built once more.
    """
    watched = [*server._watched_paths]  # noqa: SLF001 - nothing else says which
    for path in watched:
        server.unwatch(path)
    server.observer, server.build_delay = _PromptObserver(timeout=server.observer.timeout), _SETTLED
    for path in (*watched, *map(str, (catalog, *folders))):
        server.watch(path)
    server._want_rebuild |= look_below(catalog) != seen  # noqa: SLF001 - as above


class _PromptObserver(PollingObserver):
    def __init__(self, *, timeout: float) -> None:
        BaseObserver.__init__(self, _PromptEmitter, timeout=timeout)


class _PromptEmitter(PollingEmitter):
    """Looks around below one path."""

    _took = 0.0

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as watchdog gives it
        super().__init__(*given, **named)
        self._told, self._system = threading.Event(), Observer()

    def on_thread_start(self) -> None:
        """Ask the system to tell; it may refuse, where too much is watched already."""
        super().on_thread_start()
        with suppress(OSError):
            if sys.platform in _TELLING:
                teller, path = _Teller(self._told), self.watch.path
                self._system.schedule(teller, path, recursive=self.watch.is_recursive, event_filter=_CHANGES)
                self._system.start()

    def on_thread_stop(self) -> None:
        """Be told no more, and wait no longer."""
        super().on_thread_stop()
        self._system.stop()
        self._told.set()

    def queue_events(self, timeout: float) -> None:
        """Wait, and say what changed."""
        self._told.wait(max(timeout, _REST * self._took))
        self._told.clear()
        start = time.monotonic()
        super().queue_events(0)
        self._took = time.monotonic() - start


class _Teller(FileSystemEventHandler):
    def __init__(self, told: threading.Event) -> None:
        self._told = told

    def on_any_event(self, event: FileSystemEvent) -> None:  # noqa: ARG002 - that there was one is enough
        self._told.set()
