"""A command run on a real terminal, with or without a person who types."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PYTHON = [sys.executable, "-m", "generator"]


def on_a_terminal(arguments: Sequence[str], typed: Sequence[str] = (), **environment: str) -> tuple[str, int]:
    """What the terminal shows when these lines are typed, and the exit status."""
    ours, theirs = pty.openpty()
    variables = {**os.environ, "TERM": "xterm", **environment}
    with subprocess.Popen([*PYTHON, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=variables) as command:
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in typed).encode())
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:  # the end of a terminal
            pass
    os.close(ours)
    return shown.decode().replace("\r\n", "\n"), command.returncode
