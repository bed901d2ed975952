"""What commands print on a terminal, on one without colors, and into a pipe."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from generator.cli.speaking import MISTAKES, PIPE_CLOSED
from tests.cli.terminals import PYTHON, on_a_terminal

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
WRONG = str(TESTS / "wrong" / "catalog")

pytestmark = pytest.mark.usefixtures("at_root")


def test_color_is_for_terminals_only_and_can_be_declined() -> None:
    assert "\x1b[31m" in on_a_terminal(["check", "--catalog", WRONG])[0]
    assert "\x1b[" not in on_a_terminal(["check", "--catalog", WRONG], NO_COLOR="1")[0]
    assert "\x1b[" not in on_a_terminal(["check", "--catalog", WRONG], TERM="dumb")[0]


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
