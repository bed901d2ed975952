"""`github`: forms become pull requests, comparisons become comments; events and archives may be forged."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE
from generator.publish.artifacts import NAME
from tests.publish.test_forms import event, question_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.publish.test_posting import Served


ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"


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


@pytest.mark.parametrize("what", ["comment", "links"])
@pytest.mark.usefixtures("catalog")
def test_without_an_artifact_nothing_is_posted(
    what: str, workflow: Callable[[bytes], None], capsys: pytest.CaptureFixture[str]
) -> None:
    workflow(run_event())
    assert main(["github", what]) == WRONG_USE
    assert "--artifact is not given" in capsys.readouterr().err


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
