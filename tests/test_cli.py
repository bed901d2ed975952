"""The commands as a person and a program meet them: what they print, where, and the exit status."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import COMMANDS, checking, importing, main
from generator.cli.speaking import GOOD, INTERRUPTED, MISTAKES, PIPE_CLOSED, WRONG_USE

if TYPE_CHECKING:
    from generator.cli.command import Command

ROOT = Path(__file__).parents[1]
SEEDS = str(ROOT / "tests" / "seeds")
EXAMPLE = str(ROOT / "tests" / "example" / "catalog")
WRONG = str(ROOT / "tests" / "wrong" / "catalog")
PYTHON = [sys.executable, "-m", "generator"]

pytestmark = pytest.mark.usefixtures("at_root")


@pytest.fixture
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    (tmp_path / "catalog").mkdir()
    return str(tmp_path / "catalog")


def contents(folder: str) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def test_a_good_catalog_is_passed_in_silence(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", SEEDS, "--catalog", empty])
    capsys.readouterr()
    assert main(["check", "--catalog", empty]) == GOOD
    assert capsys.readouterr() == ("", "")


def test_mistakes_are_printed_and_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG]) == MISTAKES
    out, err = capsys.readouterr()
    assert "tests/wrong/catalog/papers/year-early.yml:2:7: '1066' is no year" in out
    assert (
        err == f"{len(out.splitlines())} mistakes in {len({line.split(':')[0] for line in out.splitlines()})} files\n"
    )


def test_mistakes_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG, "--format", "json"]) == MISTAKES
    out, err = capsys.readouterr()
    assert {"path", "line", "column", "message", "hint", "level"} == set(json.loads(out)[0])
    assert err == ""


def test_mistakes_for_github(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG, "--format", "github"]) == MISTAKES
    assert all(line.startswith("::error file=") for line in capsys.readouterr().out.splitlines())


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
    ],
    ids=" ".join,
)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == WRONG_USE
    assert "usage: python -m generator" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.name)
def test_every_command_explains_itself(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command.name, "--help"])
    assert ended.value.code == GOOD
    said = " ".join(capsys.readouterr().out.split())
    assert " ".join((command.run.__doc__ or "nothing").split()[:5]) in said


def test_import_says_what_each_text_became(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", SEEDS, "--catalog", empty]) == GOOD
    out, err = capsys.readouterr()
    assert out.startswith(
        "tests/seeds/000_8929293a5fe1cdb7.txt: questions/upscaled-tiny-character-drawing-12x (new), "
        "models/txt2img-stablediffusionv1-qgo-promptingreal (new), papers/featsharp (new)"
    )
    assert "2 texts imported, 9 files written\n" in out
    assert "names without spaces were taken for models" in out
    assert err == "1 warning in 1 file\n"
    assert main(["check", "--catalog", empty]) == GOOD


def test_a_second_import_changes_no_byte(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", SEEDS, "--catalog", empty])
    before = contents(empty)
    assert main(["import", SEEDS, "--catalog", empty]) == GOOD
    assert "2 texts imported, 0 files written\n" in capsys.readouterr().out
    assert contents(empty) == before


def test_a_dry_run_writes_nothing(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", SEEDS, "--catalog", empty, "--dry-run"]) == GOOD
    assert "2 texts imported, 9 files would be written\n" in capsys.readouterr().out
    assert contents(empty) == {}


def test_unusable_files_are_named_and_the_others_imported(
    empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = tmp_path / "texts" / "deep"
    texts.mkdir(parents=True)
    (texts / "junk.bin").write_bytes(bytes(range(256)))
    (texts / "huge.txt").write_text("x" * 5_000_000, encoding="utf-8")
    (texts / "empty.txt").touch()
    (texts / ".hidden.txt").touch()
    (texts / "seed.txt").write_bytes((Path(SEEDS) / "000_8929293a5fe1cdb7.txt").read_bytes())
    assert main(["import", str(tmp_path / "texts"), "--catalog", empty]) == MISTAKES
    out, err = capsys.readouterr()
    assert "1 text imported, 5 files written" in out
    assert [line.split("deep/")[1].split(" (")[0] for line in out.splitlines()[2:]] == [
        "empty.txt:1:1: no question is asked in this text",
        "huge.txt:1:1: the file is larger than 1 MiB",
        "junk.bin:2:1: the file is not UTF-8 text",
    ]
    assert err == "3 mistakes in 3 files\n"


def test_nothing_is_imported_into_a_broken_catalog(capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(WRONG)
    assert main(["import", SEEDS, "--catalog", WRONG]) == MISTAKES
    assert "nothing was imported: the catalog has mistakes, mend them first" in capsys.readouterr().err
    assert contents(WRONG) == before


def test_a_full_disk_is_one_line(
    empty: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: Path, _: str) -> bool:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(importing, "write_atomically", refuse)
    assert main(["import", SEEDS, "--catalog", empty]) == MISTAKES
    assert capsys.readouterr().err.endswith(": No space left on device\n")


def test_export_writes_pages_and_spares_foreign_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "questions").mkdir()
    (tmp_path / "questions" / "red-kite.md").write_text("My own notes.\n", encoding="utf-8")
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == MISTAKES
    assert "red-kite.md:1:1: a file that the export did not write stands here" in capsys.readouterr().out
    assert (tmp_path / "questions" / "red-kite.md").read_text(encoding="utf-8") == "My own notes.\n"
    (tmp_path / "questions" / "red-kite.md").unlink()
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == GOOD
    assert capsys.readouterr().out == ""


def test_export_of_a_broken_catalog_writes_nothing(tmp_path: Path) -> None:
    assert main(["export", str(tmp_path / "pages"), "--catalog", WRONG]) == MISTAKES
    assert not (tmp_path / "pages").exists()


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


def test_an_interruption_ends_the_command_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "load_something", interrupt)
    assert main(["check", "--catalog", EXAMPLE]) == INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_a_draft_adds_to_the_record_and_changes_nothing_that_stands(empty: str) -> None:
    main(["import", SEEDS, "--catalog", empty])
    (path,) = Path(empty, "papers").glob("linfusion*.yml")
    before = path.read_text()
    assert main(["explain", path.stem, "--catalog", empty]) == GOOD
    assert path.read_text().startswith(before.rstrip("\n"))
    assert main(["explain", path.stem, "--catalog", empty]) == MISTAKES
    question = min(Path(empty, "questions").glob("*.yml"))
    assert main(["draft", question.stem, "--catalog", empty]) == GOOD
    assert "\nanswer:\n" in question.read_text()
    assert main(["draft", "nobody-asked", "--catalog", empty]) == MISTAKES
