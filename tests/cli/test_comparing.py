"""`compare`: two revisions, no revision, a broken catalog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE
from tests.cli.terminals import on_a_terminal
from tests.publish.test_revisions import git

if TYPE_CHECKING:
    from pathlib import Path


def test_compare_with_a_broken_catalog_or_no_revision(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "nowhere"]) == WRONG_USE
    (catalog / "papers" / "bad.yml").write_text("titel: X\n")
    capsys.readouterr()
    assert main(["compare", "HEAD", "--format", "markdown"]) == MISTAKES
    assert "catalog/papers/bad.yml:1:1: the key 'titel' is not known" in capsys.readouterr().out


def test_two_revisions_are_compared_whatever_the_files_say_now(
    catalog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = catalog / "papers" / "windnet.yml"
    paper.write_text(paper.read_text(encoding="utf-8").replace("KITE 2021", "KITE 21"), encoding="utf-8")
    git(catalog.parent, "commit", "-qam", "venue")
    paper.write_text("titel: broken since\n")
    assert main(["compare", "HEAD~1", "HEAD"]) == GOOD
    assert "[-2021},-] {+21},+}" in capsys.readouterr().out
    assert main(["compare", "HEAD~1", "HEAD", "--format", "html"]) == GOOD
    assert capsys.readouterr().out.startswith("<!doctype html>")
    assert main(["compare", "HEAD~1", "HEAD", "--format", "json"]) == GOOD
    assert json.loads(capsys.readouterr().out)["problems"] == []


def test_the_mistakes_of_a_revision_are_named_as_git_names_its_files(
    catalog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = catalog / "papers" / "bad.yml"
    bad.write_text("titel: X\n")
    git(catalog.parent, "add", "-A")
    git(catalog.parent, "commit", "-qm", "bad")
    bad.unlink()
    assert main(["compare", "HEAD"]) == MISTAKES
    assert "    HEAD:catalog/papers/bad.yml:1:1: the key 'titel' is not known" in capsys.readouterr().out


def test_the_catalog_is_found_from_inside_of_it(
    catalog: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(catalog)
    assert main(["compare", "HEAD", "--catalog", "."]) == GOOD
    assert capsys.readouterr().out == "No page changes for readers. Files for programs: 0.\n"


@pytest.mark.usefixtures("catalog")
def test_who_waits_at_a_terminal_is_told_for_what() -> None:
    shown, status = on_a_terminal(["compare", "HEAD"])
    assert "composing the pages of HEAD and of the files as they are" in shown
    assert status == GOOD
