"""The door: wrong use, help, interruptions and full disks; what is printed, and the exit status."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import COMMANDS, checking, command_of, main
from generator.cli.speaking import GOOD, INTERRUPTED, MISTAKES, WRONG_USE

if TYPE_CHECKING:
    from generator.cli.command import Command

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SEEDS = str(TESTS / "seeds")
EXAMPLE = str(TESTS / "example" / "catalog")
WRONG = str(TESTS / "wrong" / "catalog")

pytestmark = pytest.mark.usefixtures("at_root")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["czech"],
        ["check", "--catalog", "nowhere"],
        ["check", "--format", "xml"],
        ["import"],
        ["import", "nowhere.txt"],
        ["export"],
        ["export", "README.md"],
    ],
    ids=" ".join,
)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == WRONG_USE
    assert "usage: python -m generator" in capsys.readouterr().err


def test_a_name_that_no_system_takes_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", "a" * 5000]) == MISTAKES
    assert capsys.readouterr().err.endswith("aaa: File name too long\n")


def test_every_stream_may_be_closed() -> None:
    command = f'"{sys.executable}" -m generator check --catalog {WRONG} --format json <&- 2>&- >&-'
    assert subprocess.run(["sh", "-c", command], cwd=ROOT, check=False).returncode == MISTAKES
    command = f'"{sys.executable}" -m generator new term --catalog {EXAMPLE} <&-'
    found = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (found.returncode, found.stderr[:17]) == (MISTAKES, "'term' is missing")


@pytest.mark.parametrize("command", [command_of(name) for name in COMMANDS], ids=lambda one: one.name)
def test_every_command_explains_itself(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command.name, "--help"])
    assert ended.value.code == GOOD
    said = " ".join(capsys.readouterr().out.split())
    assert " ".join((command.run.__doc__ or "nothing").split()[:5]) in said


def test_a_full_disk_is_one_line(
    empty: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    assert main(["import", SEEDS, "--catalog", empty]) == MISTAKES
    assert re.fullmatch(rf"{empty}/\w+/[\w-]+\.yml: No space left on device\n", capsys.readouterr().err)
    assert [one for one in Path(empty).rglob("*") if one.is_file()] == []


def test_an_interruption_before_the_command_has_begun_ends_it_without_a_word() -> None:
    interrupted = (
        "import os, runpy, signal, sys, types\n"
        "find = lambda name, *_: name == 'generator.cli' and os.kill(os.getpid(), signal.SIGINT) or None\n"
        "sys.meta_path.insert(0, types.SimpleNamespace(find_spec=find))\n"
        "runpy.run_module('generator', run_name='__main__')\n"
    )
    ended = subprocess.run([sys.executable, "-c", interrupted], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, "", "")


def test_an_interruption_ends_the_command_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "load_something", interrupt)
    assert main(["check", "--catalog", EXAMPLE]) == INTERRUPTED
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "sound"],
        ["rename", "sound", "sounder"],
        ["new", "term", "--term", "Tail", "--meaning", "The end.", "--no-questions"],
        ["explain", "sound"],
    ],
    ids=" ".join,
)
def test_with_a_broken_catalog_nothing_is_done_and_its_mistakes_are_named(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--catalog", WRONG]) == MISTAKES
    first, second, *_ = capsys.readouterr().err.splitlines()
    assert first == "nothing was done, since the catalog has mistakes:"
    assert second.startswith("tests/wrong/catalog/")
