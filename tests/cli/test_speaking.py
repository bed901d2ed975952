"""What commands print on a terminal, on one without colors, and into a pipe."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.speaking import MISTAKES, PIPE_CLOSED

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
WRONG = str(TESTS / "wrong" / "catalog")
PYTHON = [sys.executable, "-m", "generator"]

pytestmark = pytest.mark.usefixtures("at_root")


def on_a_terminal(arguments: list[str], **environment: str) -> str:
    """What a command prints when its output is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PYTHON, *arguments],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", **environment},
    ):
        os.close(theirs)
        said = b""
        try:
            while part := os.read(ours, 65536):
                said += part
        except OSError:  # the end of a terminal
            pass
    os.close(ours)
    return said.decode()


def test_color_is_for_terminals_only_and_can_be_declined() -> None:
    assert "\x1b[31m" in on_a_terminal(["check", "--catalog", WRONG])
    assert "\x1b[" not in on_a_terminal(["check", "--catalog", WRONG], NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal(["check", "--catalog", WRONG], TERM="dumb")


def test_output_that_the_terminal_cannot_show_is_escaped() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run([*PYTHON, "check", "--catalog", WRONG], env=environment, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (MISTAKES, False)


def test_a_closed_pipe_ends_the_command_without_a_word() -> None:
    with subprocess.Popen(
        [*PYTHON, "check", "--catalog", WRONG], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.close()
        assert (command.stderr.read(), command.wait()) == (b"", PIPE_CLOSED)
