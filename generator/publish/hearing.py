"""What MkDocs says while it builds: kept until its turn to be said, and about which page it was a warning."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOGGER = logging.getLogger("mkdocs")


class Warned(logging.Handler):
    """Which page MkDocs was at when something was warned about; it must be built, and warned about, again."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.page: str | None = None
        self.pages: set[str | None] = set()

    def listen(self) -> None:
        """Hear what MkDocs says from now on."""
        _LOGGER.addHandler(self)

    def stop(self) -> None:
        """Hear no more."""
        _LOGGER.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - that there was one is enough
        """Take down that there was a warning."""
        self.pages.add(self.page)


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.said: list[list[Any]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append([record.name, record.levelno, record.getMessage()])


@contextmanager
def hearing() -> Iterator[list[list[Any]]]:
    """What MkDocs says meanwhile, as logger, level and message: to be said again, in the order of the pages."""
    heard, handlers, propagate = _Heard(), _LOGGER.handlers, _LOGGER.propagate
    _LOGGER.handlers, _LOGGER.propagate = [heard], False
    try:
        yield heard.said
    finally:
        _LOGGER.handlers, _LOGGER.propagate = handlers, propagate
