"""`check` and `stale`: mistakes for a person and for programs, and answers to be read again."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, INTERRUPTED, MISTAKES, WRONG_USE
from tests.publish.test_revisions import git

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SEEDS = str(TESTS / "seeds")
EXAMPLE = str(TESTS / "example" / "catalog")
WRONG = str(TESTS / "wrong" / "catalog")
PYTHON = [sys.executable, "-m", "generator"]

pytestmark = pytest.mark.usefixtures("at_root")


def test_a_good_catalog_is_passed_in_silence(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", SEEDS, "--catalog", empty])
    capsys.readouterr()
    assert main(["check", "--catalog", empty]) == GOOD
    assert capsys.readouterr() == ("", "")


def test_mistakes_are_printed_and_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG]) == MISTAKES
    out, err = capsys.readouterr()
    assert "tests/wrong/catalog/papers/year-early.yml:2:7: '1066' is no year" in out
    assert err.splitlines() == [
        f"{len(out.splitlines())} mistakes in {len({line.split(':')[0] for line in out.splitlines()})} files",
        "sentences and links were not checked yet: these mistakes come first",
    ]


def test_a_day_that_has_not_come_is_a_mistake(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", SEEDS, "--catalog", empty])
    record = min(Path(empty, "questions").iterdir())
    record.write_text(re.sub(r"added: .*", "added: 8001-02-03", record.read_text()))
    capsys.readouterr()
    assert main(["check", "--catalog", empty]) == MISTAKES
    assert "`added` is 8001-02-03, which has not come: today is " in capsys.readouterr().out


def test_mistakes_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG, "--format", "json"]) == MISTAKES
    out, err = capsys.readouterr()
    assert {"path", "line", "column", "message", "hint", "level"} == set(json.loads(out)[0])
    assert err == ""


def test_mistakes_for_github(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--catalog", WRONG, "--format", "github"]) == MISTAKES
    assert all(line.startswith("::error file=") for line in capsys.readouterr().out.splitlines())


@pytest.mark.parametrize(("below", "named"), [("", "catalog"), ("catalog", "."), ("catalog/papers", "..")])
def test_stale_answers_are_named_wherever_one_stands(
    below: str, named: str, catalog: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = catalog / "papers" / "windnet.yml"
    paper.write_text(paper.read_text(encoding="utf-8").replace("2101.00001", "2101.00002"), encoding="utf-8")
    git(catalog.parent, "commit", "-qam", "link", day="2026-12-24")
    monkeypatch.chdir(catalog.parent / below)
    assert main(["stale", "--catalog", named]) == GOOD
    out = capsys.readouterr().out
    assert re.search(r"questions/red-kite.yml:\d+:\d+: warning: this answer was last read on 2026-11-22", out)
    assert "since then `link` of papers/windnet.yml changed" in out


def test_a_renamed_source_and_another_venue_make_no_answer_stale(
    catalog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = catalog / "papers" / "abacus.yml"
    paper.write_text(f"{paper.read_text(encoding='utf-8')}license: MIT\n", encoding="utf-8")
    assert main(["rename", "papers/abacus", "counting-frame"]) == GOOD
    git(catalog.parent, "add", "-A")
    git(catalog.parent, "commit", "-qm", "renamed", day="2026-12-24")
    capsys.readouterr()
    assert main(["stale"]) == GOOD
    assert capsys.readouterr().out == ""


def test_stale_answers_are_named_in_a_catalog_deep_in_its_repository(
    catalog: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (catalog.parent / "my data").mkdir()
    git(catalog.parent, "mv", "catalog", "my data/catalog")
    git(catalog.parent, "commit", "-qm", "moved", day="2026-12-24")
    monkeypatch.chdir(catalog.parent / "my data")
    assert main(["stale"]) == GOOD
    assert "papers/windnet.yml is new here" in capsys.readouterr().out


def test_stale_says_that_it_cannot_know_outside_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TESTS / "example" / "catalog", tmp_path / "catalog")
    monkeypatch.chdir(tmp_path)
    assert main(["stale"]) == WRONG_USE
    assert capsys.readouterr().err.startswith("git knows no commit of ")


def test_watching_looks_again_after_every_change(tmp_path: Path) -> None:
    catalog = Path(shutil.copytree(EXAMPLE, tmp_path / "catalog"))
    paper = catalog / "papers" / "windnet.yml"
    with subprocess.Popen(
        [*PYTHON, "check", "--watch", "--catalog", str(catalog)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as command:
        assert command.stdout
        assert command.stderr
        assert command.stderr.readline() == "no mistakes; watching for changes (Ctrl-C ends it)\n"
        paper.write_text("titel: X\n")
        assert "windnet.yml:1:1: the key 'titel' is not known" in command.stdout.readline()
        command.send_signal(signal.SIGINT)
        assert command.wait() == INTERRUPTED
