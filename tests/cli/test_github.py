"""`github`: forms become pull requests, comparisons become comments; events and archives may be forged."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE
from generator.links.ledger import LEDGER_NAME, Ledger, read_ledger, write_ledger
from generator.links.observed import LinkRecord
from generator.publish.artifacts import NAME
from tests.links.standins import ArxivStandin, GithubStandin, PaperStandin, RepositoryStandin, WebStandin, kept
from tests.publish.test_forms import event, question_form
from tests.publish.test_revisions import git

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


FORM = question_form(
    question="My green kite came out sharp. Where did its string go?",
    recommended="StringGAN https://github.com/kites/StringGAN",
    related="Strings in the Sky https://arxiv.org/abs/2409.02097\n> We look for strings.",
)


def asked_about(catalog: Path, title: str = "Strings in the Sky") -> Path:
    """What the first job of the workflow hands on: the ledger, once the form's links were asked about."""
    assert main(["github", "records"]) == GOOD
    arxiv = ArxivStandin({"2409.02097": PaperStandin(title)})
    github, web = GithubStandin({"kites/stringgan": RepositoryStandin("kites/StringGAN", 7)}), WebStandin()
    with kept(arxiv), kept(github), kept(web), pytest.MonkeyPatch.context() as patch:
        services = [f"--service={name}={one.url}" for name, one in (("arxiv", arxiv), ("github", github), ("web", web))]
        patch.setenv("GITHUB_TOKEN", github.token)
        main(["verify", "strings-in-the-sky", "stringgan", "--only", "new", "--fail-on=nothing", *services])
    artifact = catalog.parent / "artifact"
    artifact.mkdir()
    (catalog / LEDGER_NAME).rename(artifact / LEDGER_NAME)
    git(catalog.parent, "clean", "-qfd", "catalog")  # the second job begins anew
    return artifact


def proposed(served: Served) -> tuple[dict[str, str], str]:
    """The files of the pull request and what it says."""
    tree = next(body["tree"] for _, path, body in served.asked if path == "git/trees")
    said = next(body["body"] for method, path, body in served.asked if (method, path) == ("POST", "pulls"))
    return {one["path"]: one["content"] for one in tree}, said


def test_a_form_comes_with_what_was_learnt_of_its_links(
    catalog: Path, served: Served, workflow: Callable[[bytes], None]
) -> None:
    workflow(event(FORM))
    artifact = asked_about(catalog)
    assert main(["github", "form", f"--artifact={artifact}"]) == GOOD
    files, said = proposed(served)
    (catalog / LEDGER_NAME).write_text(files[f"catalog/{LEDGER_NAME}"])
    states = {key: one.state for key, one in read_ledger(catalog / LEDGER_NAME).items()}
    assert states == {"arxiv:2409.02097": "verified", "github:kites/stringgan": "verified"}
    assert "2 links: 2 verified" in said


def test_a_form_with_a_wrong_paper_says_so_to_whoever_reviews_it(
    catalog: Path, served: Served, workflow: Callable[[bytes], None]
) -> None:
    workflow(event(FORM))
    assert main(["github", "form", f"--artifact={asked_about(catalog, title='A Hat for @everyone')}"]) == GOOD
    said = proposed(served)[1]
    assert "mismatch: its title is “A Hat for @\u200beveryone”" in said


def test_of_the_ledger_that_was_handed_on_only_lines_of_the_forms_own_links_are_taken(
    catalog: Path, served: Served, workflow: Callable[[bytes], None]
) -> None:
    workflow(event(FORM))
    artifact = asked_about(catalog)
    forged = read_ledger(artifact / LEDGER_NAME)
    known = LinkRecord(
        key="arxiv:2101.00001", kind="arxiv", address="https://arxiv.org/abs/2101.00001", state="missing"
    )
    write_ledger(catalog / LEDGER_NAME, Ledger([known]))
    for key in ("arxiv:2101.00001", "github:example/windnet", "web:evil.example/"):
        forged[key] = replace(forged["github:kites/stringgan"], key=key)
    write_ledger(artifact / LEDGER_NAME, forged)
    assert main(["github", "form", f"--artifact={artifact}"]) == GOOD
    ledger = catalog.parent / "taken"
    ledger.write_text(proposed(served)[0][f"catalog/{LEDGER_NAME}"])
    assert {key: one.state for key, one in read_ledger(ledger).items()} == {
        "arxiv:2101.00001": "missing",
        "arxiv:2409.02097": "verified",
        "github:kites/stringgan": "verified",
    }


@pytest.mark.parametrize("damage", ["gone", "not a ledger"])
def test_a_form_whose_links_nobody_could_be_asked_about_is_taken_in_all_the_same(
    damage: str, catalog: Path, served: Served, workflow: Callable[[bytes], None]
) -> None:
    workflow(event(FORM))
    artifact = catalog.parent / "artifact"
    if damage != "gone":
        artifact.mkdir()
        (artifact / LEDGER_NAME).write_text(damage)
    assert main(["github", "form", f"--artifact={artifact}"]) == GOOD
    assert sorted(proposed(served)[0]) == [
        "catalog/models/stringgan.yml",
        "catalog/papers/strings-in-the-sky.yml",
        "catalog/questions/green-came-sharp.yml",
    ]


@pytest.mark.usefixtures("catalog")
def test_an_incomplete_form_gets_an_answer_and_no_branch(served: Served, workflow: Callable[[bytes], None]) -> None:
    workflow(event(question_form(question="How does it see?")))
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
