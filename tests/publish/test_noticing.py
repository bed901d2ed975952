"""A file is saved below a folder that a server of MkDocs watches."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingEmitter

from generator.catalog.watching import look_below
from generator.publish import noticing
from generator.publish.noticing import notice_at_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE = 10.0
"""Seconds after which it does not come any more."""


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Callable[[float], LiveReloadServer]]:
    """Watches the folder, looking around by itself only every so many seconds."""
    servers: list[LiveReloadServer] = []

    def start(interval: float) -> LiveReloadServer:
        server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path), polling_interval=interval)
        servers.append(server)
        server.watch(str(tmp_path))
        notice_at_once(server, tmp_path, seen=look_below(tmp_path))
        server.observer.start()
        time.sleep(0.2)  # the first look, which later ones are held against
        return server

    yield start
    for server in servers:
        server.observer.stop()
        server.server_close()


def notices(server: LiveReloadServer) -> bool:
    """Whether it will build again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not server._want_rebuild:  # noqa: SLF001 - what a save sets
        time.sleep(0.02)
    return server._want_rebuild  # noqa: SLF001


def test_a_save_is_noticed_though_nobody_would_look_for_a_minute(
    watching: Callable[[float], LiveReloadServer], tmp_path: Path
) -> None:
    server = watching(60)
    (tmp_path / "kite.yml").write_text("question: How?\n")
    assert notices(server)


def test_who_stops_serving_waits_for_no_look(watching: Callable[[float], LiveReloadServer]) -> None:
    server = watching(60)
    looking = [one for one in threading.enumerate() if isinstance(one, PollingEmitter)]
    server.observer.stop()
    for one in looking:
        one.join(PATIENCE)
    assert looking
    assert not any(one.is_alive() for one in looking)


def test_where_the_system_tells_nothing_a_save_is_found_by_looking(
    watching: Callable[[float], LiveReloadServer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noticing, "_TELLING", frozenset())
    server = watching(0.1)
    (tmp_path / "kite.yml").write_text("question: How?\n")
    assert notices(server)


def test_where_nothing_more_may_be_watched_a_save_is_found_by_looking(
    watching: Callable[[float], LiveReloadServer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr("generator.publish.noticing.Observer.schedule", refused)
    server = watching(0.1)
    (tmp_path / "kite.yml").write_text("question: How?\n")
    assert notices(server)


def test_reading_is_no_reason_to_look(
    watching: Callable[[float], LiveReloadServer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[float] = []
    monkeypatch.setattr(PollingEmitter, "queue_events", lambda _, timeout: looks.append(timeout))
    (tmp_path / "kite.yml").write_text("question: How?\n")
    watching(60)
    (tmp_path / "kite.yml").read_text()
    time.sleep(0.5)
    assert not looks
    (tmp_path / "kite.yml").write_text("question: Why?\n")
    time.sleep(0.5)
    assert looks


def test_what_was_saved_while_the_first_build_ran_is_built_once_more(tmp_path: Path) -> None:
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    before = look_below(tmp_path)
    notice_at_once(server, tmp_path, seen=before)
    assert not server._want_rebuild  # noqa: SLF001 - what a save sets
    (tmp_path / "kite.yml").write_text("question: How?\n")
    notice_at_once(server, tmp_path, seen=before)
    assert server._want_rebuild  # noqa: SLF001
    server.server_close()
