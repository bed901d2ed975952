"""The contributor's roads through the command line: a new record, a new id, what changes, a form, a comment."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import load_catalog
from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE
from generator.publish.artifacts import NAME
from tests.publish.test_forms import event, question_form
from tests.publish.test_posting import Served, served
from tests.publish.test_revisions import git

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["served"]  # a fixture
TESTS = Path(__file__).parent


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example catalog in a repository of its own, with one commit."""
    shutil.copytree(TESTS / "example" / "catalog", tmp_path / "catalog")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "catalog"


def test_a_question_is_added_shown_and_compared(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = "My red kite was a smear at 1/30 of a second. Where did the AI get its tails from?"
    command = ["new", "question", "--question", words, "--recommended", "windnet", "--no-questions"]
    assert main(command) == GOOD
    out, err = capsys.readouterr()
    (record,) = re.findall(r"generator show (\S+)", out)
    assert "is it the same question as questions/red-kite.yml" in err
    assert main(["check"]) == GOOD
    assert main(["show", record]) == GOOD
    assert "Where did the AI get its tails from?" in capsys.readouterr().out
    assert main(["compare", "HEAD"]) == GOOD
    assert f"added    {record}.md" in capsys.readouterr().out
    assert main(command) == MISTAKES
    assert f"in the catalog already: catalog/{record}.yml" in capsys.readouterr().err
    assert record.removeprefix("questions/") in load_catalog(catalog).questions


def test_what_does_not_fit_leaves_no_file(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(catalog.rglob("*"))
    assert main(["new", "model", "--name", "X", "--task", "kite-sharpenin", "--no-questions"]) == MISTAKES
    assert "did you mean 'kite-sharpening'?" in capsys.readouterr().err
    assert sorted(catalog.rglob("*")) == before


def test_a_rename_moves_the_file_and_keeps_the_address(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rename", "tasks/kite-sharpening", "kite-deblurring"]) == GOOD
    assert "removed catalog/tasks/kite-sharpening.yml" in capsys.readouterr().out
    assert load_catalog(catalog).tasks["kite-deblurring"].formerly == ("kite-sharpening",)
    assert main(["check"]) == GOOD
    assert main(["rename", "nothing", "x"]) == MISTAKES


def test_compare_with_a_broken_catalog_or_no_revision(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "nowhere"]) == WRONG_USE
    (catalog / "papers" / "bad.yml").write_text("titel: X\n")
    capsys.readouterr()
    assert main(["compare", "HEAD", "--format", "markdown"]) == MISTAKES
    assert "catalog/papers/bad.yml:1:1: the key 'titel' is not known" in capsys.readouterr().out


def test_stale_answers_are_named(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper = catalog / "papers" / "windnet.yml"
    paper.write_text(paper.read_text(encoding="utf-8").replace("KITE 2021", "KITE 21"), encoding="utf-8")
    git(catalog.parent, "commit", "-qam", "venue", day="2026-12-24")
    assert main(["stale"]) == GOOD
    out = capsys.readouterr().out
    assert re.match(r"catalog/questions/red-kite.yml:\d+:\d+: warning: this answer was last read on 2026-11-22", out)


@pytest.fixture
def workflow(served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """The environment of a workflow whose event is given."""

    def begin(payload: bytes) -> None:
        (tmp_path / "event.json").write_bytes(payload)
        variables = {"API_URL": f"http://127.0.0.1:{served.server_port}", "REPOSITORY": "o/r", "TOKEN": "secret"}
        variables |= {"EVENT_PATH": str(tmp_path / "event.json"), "REF_NAME": "main", "SHA": "base"}
        for name, value in variables.items():
            monkeypatch.setenv(f"GITHUB_{name}", value)

    return begin


@pytest.mark.usefixtures("catalog")
def test_an_accepted_form_becomes_a_pull_request(served: Served, workflow: Callable[[bytes], None]) -> None:
    workflow(event(question_form(question="Where is the string of my kite?", related="abacus", seen="$(id)")))
    assert main(["github", "form"]) == GOOD
    tree = next(body["tree"] for method, path, body in served.asked if path == "git/trees")
    assert [one["path"].split("/")[:2] for one in tree] == [["catalog", "questions"]]
    path, said = served.asked[-1][1], served.asked[-1][2]["body"]
    assert path == "issues/1/comments"
    assert "https://github.com/o/r/pull/8" in said


@pytest.mark.usefixtures("catalog")
def test_an_incomplete_form_gets_an_answer_and_no_branch(served: Served, workflow: Callable[[bytes], None]) -> None:
    workflow(event(question_form(question="How?")))
    assert main(["github", "form"]) == GOOD
    assert [(method, path) for method, path, _ in served.asked] == [("POST", "issues/1/comments")]


def run_event() -> bytes:
    """The end of the preview of a pull request from a fork."""
    payload = json.loads((TESTS / "payloads" / "workflow-run-completed.json").read_text(encoding="utf-8"))
    payload["workflow_run"] |= {"event": "pull_request", "head_branch": "patch-1", "head_sha": "new"}
    return json.dumps(payload).encode()


def test_a_comparison_becomes_a_comment_on_the_pull_request_of_its_commit(
    catalog: Path, served: Served, workflow: Callable[[bytes], None], capsys: pytest.CaptureFixture[str]
) -> None:
    (catalog / "models" / "tailnet.yml").write_text("name: TailNet @admin <b>\n")
    assert main(["compare", "HEAD", "--format", "json"]) == GOOD
    folder = catalog.parent / "artifact"
    folder.mkdir()
    with zipfile.ZipFile(folder / "comparison.zip", "w") as archive:
        archive.writestr(NAME, capsys.readouterr().out)
    served.pulls = [{"number": 7, "head": {"sha": "new"}}]
    workflow(run_event())
    assert main(["github", "comment", "--artifact", str(folder)]) == GOOD
    method, path, body = served.asked[-1]
    assert (method, path) == ("POST", "issues/7/comments")
    assert "TailNet @\u200badmin &lt;b&gt;" in body["body"]
    assert re.search(r'href="https://github.com/[^"<>]+/actions/runs/\d+#artifacts"', body["body"])


def test_a_forged_archive_or_a_missing_environment_ends_with_a_sentence(
    catalog: Path,
    workflow: Callable[[bytes], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    forged = catalog.parent / "forged.zip"
    with zipfile.ZipFile(forged, "w") as archive:
        archive.writestr("../../catalog/papers/evil.yml", "title: Evil\n")
    workflow(run_event())
    assert main(["github", "comment", "--artifact", str(forged)]) == MISTAKES
    assert "should hold comparison.json alone" in capsys.readouterr().err
    monkeypatch.delenv("GITHUB_TOKEN")
    assert main(["github", "form"]) == WRONG_USE
    assert "GITHUB_TOKEN is not set" in capsys.readouterr().err


@pytest.mark.parametrize("event", [b"[]", b"null", b"{", b'{"action": "labeled"}', b'{"workflow_run": []}'])
@pytest.mark.usefixtures("catalog")
def test_an_event_of_the_wrong_shape_ends_with_a_sentence(
    event: bytes, workflow: Callable[[bytes], None], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    workflow(event)
    (tmp_path / "comparison.zip").write_bytes(b"")
    for command in (["form"], ["comment", "--artifact", str(tmp_path / "comparison.zip")]):
        assert main(["github", *command]) == MISTAKES
        assert capsys.readouterr().err.startswith("the event ")


def test_stale_says_that_it_cannot_know_outside_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TESTS / "example" / "catalog", tmp_path / "catalog")
    monkeypatch.chdir(tmp_path)
    assert main(["stale"]) == WRONG_USE
    assert capsys.readouterr().err.startswith("git knows no commit of ")


def test_release_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "CHANGELOG.md").write_text("## [1.0.0] - 2026-11-22\n\n- First.\n")
    assert main(["release-notes", "v1.0.0"]) == GOOD
    assert capsys.readouterr().out == "- First.\n"
    assert main(["release-notes", "2.0.0"]) == MISTAKES
