"""The time of a run: how long it may take, when it waits and why, and how far apart its requests are."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class OutOfTimeError(Exception):
    """The run's time is used up, or a person stopped it; what was learnt so far stays."""


@dataclass(slots=True, kw_only=True)
class Patience:
    """The time of one run: its clock, its end, and a way to stop it from outside."""

    budget: float | None = None
    """The seconds that the run may take; None for as long as it needs."""
    now: Callable[[], float] = time.monotonic
    today_seconds: Callable[[], float] = time.time
    """The seconds since 1970, for services that name a moment to wait for."""
    stopped: threading.Event = field(default_factory=threading.Event)
    pause: Callable[[float], object] | None = None
    """How to wait; None waits for real, until stopped."""
    told: Callable[[str], object] = lambda _why: None
    """Hears why the run stands still, where a person would wonder."""
    _end: float | None = field(init=False)

    def __post_init__(self) -> None:
        self._end = None if self.budget is None else self.now() + self.budget

    def left(self) -> float:
        """The seconds until the run ends."""
        return math.inf if self._end is None else self._end - self.now()

    def check(self) -> None:
        """Go on only if there is time.

        Raises:
            OutOfTimeError: There is none, or the run was stopped.
        """
        if self.stopped.is_set() or self.left() <= 0:
            raise OutOfTimeError

    def wait(self, seconds: float, why: str = "") -> None:
        """Wait, and tell why if there is a reason worth telling.

        Raises:
            OutOfTimeError: The wait would end after the run, or the run was stopped.
        """
        self.check()
        if seconds >= self.left():
            raise OutOfTimeError
        if why:
            self.told(f"{why}: waiting {seconds:.0f} s")
        if seconds > 0:
            (self.pause or self.stopped.wait)(seconds)
        self.check()


@dataclass(slots=True)
class Gate:
    """Lets one request through at a time, `with` the gate, and the next `interval` seconds after it was answered.

    Counted from the answer, the requests are that far apart where they arrive as well, however slow the way there is.
    """

    interval: float
    patience: Patience
    _answered: float | None = None

    def __enter__(self) -> None:
        """Wait until the next request may start."""
        if self._answered is not None:
            self.patience.wait(self._answered + self.interval - self.patience.now())
        self.patience.check()

    def __exit__(self, *_: object) -> None:
        """Count from now."""
        self._answered = self.patience.now()
