"""The workflows: checked by actionlint and zizmor, with the least rights, and no shell that sees foreign text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TOOLS = Path(sys.executable).parent


def read(path: Path) -> dict[Any, Any]:
    found: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def run(*command: str | Path) -> None:
    done = subprocess.run([*command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_a_workflow_for_each_thing_that_happens_by_itself() -> None:
    names = {"check", "comment", "form", "preview", "publish", "release", "verify-links"}
    assert {path.stem for path in WORKFLOWS} == names


def test_actionlint_finds_nothing() -> None:
    run(TOOLS / "actionlint", *WORKFLOWS)


def test_zizmor_finds_nothing() -> None:
    run(TOOLS / "zizmor", "--offline", "--no-progress", "--persona", "regular", ".github")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_nothing_of_an_event_is_part_of_a_command(path: Path) -> None:
    for step in steps(path):
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step.get("uses", "a/b@" + "0" * 40))
        assert "${{" not in step.get("run", "")
        if "checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_no_workflow_decides_anything_in_a_shell(path: Path) -> None:
    """What is decided is Python in the package, with tests; a step is one command, its output and its status."""
    for command in (step["run"] for step in steps(path) if "run" in step):
        assert not re.search(r"[\n;`(]|&&|\|\||\b(?:if|for|while|case|eval|xargs|test)\b", command.strip()), command


def test_no_commit_brings_what_a_build_remembers() -> None:
    """The memory is believed, so it goes before the first command that reads it."""
    reads = re.compile(r"\bmkdocs build\b|\bgenerator check\b|\bmake\b|\.ci/run")
    jobs = [[step.get("run", "") for step in job["steps"]] for path in WORKFLOWS for job in read(path)["jobs"].values()]
    building = [commands for commands in jobs if any(map(reads.search, commands))]
    assert len(building) == 4
    for commands in building:
        first = next(at for at, command in enumerate(commands) if command)
        assert commands[first] == "rm -rf .cache"


def test_an_action_has_the_same_version_everywhere() -> None:
    used = {step["uses"] for path in WORKFLOWS for step in steps(path) if "uses" in step}
    assert len(used) == len({action.partition("@")[0] for action in used})


RIGHTS_TO_WRITE = {
    ("comment", "comment"): {"pull-requests"},
    ("form", "records"): {"contents", "issues", "pull-requests"},
    ("publish", "deploy"): {"pages", "id-token"},
    ("release", "release"): {"contents"},
    ("verify-links", "tell"): {"contents", "issues", "pull-requests"},
}
"""All of them; whoever needs another one writes it down here, for a reviewer to see."""


def test_every_workflow_begins_with_no_right_but_to_read_and_these_jobs_may_write() -> None:
    jobs = [(path.stem, name, job) for path in WORKFLOWS for name, job in read(path)["jobs"].items()]
    found = {(flow, name): _written(job.get("permissions", {})) for flow, name, job in jobs}
    assert {job: rights for job, rights in found.items() if rights} == RIGHTS_TO_WRITE
    for path in WORKFLOWS:
        assert read(path)["permissions"] in ({}, {"contents": "read"}), path.name


def _written(rights: dict[str, str] | str) -> set[str]:
    return {rights} if isinstance(rights, str) else {name for name, degree in rights.items() if degree == "write"}


def test_every_job_ends_by_itself() -> None:
    assert all(job["timeout-minutes"] <= 90 for path in WORKFLOWS for job in read(path)["jobs"].values())


def test_the_check_of_links_reads_the_network_without_a_right_to_write() -> None:
    check, tell = read(ROOT / ".github" / "workflows" / "verify-links.yml")["jobs"].values()
    assert check["permissions"] == {"contents": "read"}
    assert tell["permissions"] == {"contents": "write", "issues": "write", "pull-requests": "write"}
    assert not any("generator verify" in step.get("run", "") for step in tell["steps"])


def test_nobody_without_a_token_is_held_up_by_an_unasked_link_and_no_release_has_one() -> None:
    strict, lenient = "verify --offline", "verify --offline --fail-on error"
    check = read(ROOT / ".github" / "workflows" / "check.yml")["jobs"]
    assert lenient in said(check["check"])
    assert said(check["links"]).replace(" --format github", "").endswith(strict)
    assert "head.repo.full_name == github.repository" in check["links"]["if"]
    assert f"{strict}\n" in said(read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]["release"])


def test_nothing_is_built_or_released_for_a_tag_that_the_package_does_not_bear() -> None:
    commands = said(read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]["release"]).splitlines()
    work = [one for one in commands if not one.startswith(("rm -rf .cache", "python -m pip install"))]
    assert work[0].startswith('python -m generator release-notes "$GITHUB_REF_NAME"')
    assert work[-1].startswith("gh release create")


def said(job: dict[str, Any]) -> str:
    """The commands of a job, a line each."""
    return "\n".join(step["run"] for step in job["steps"] if "run" in step)


def test_whoever_asks_about_the_links_of_a_form_may_not_write() -> None:
    ask, records = read(ROOT / ".github" / "workflows" / "form.yml")["jobs"].values()
    assert ask["permissions"] == {"contents": "read"}
    assert "generator verify --only new" in said(ask)
    assert "verify" not in said(records)
    assert "!cancelled()" in records["if"], "a form is answered also when nobody could be asked"


def test_what_runs_foreign_code_may_read_only_and_gets_no_token() -> None:
    preview = read(ROOT / ".github" / "workflows" / "preview.yml")
    assert preview["permissions"] == {"contents": "read"}
    assert "token" not in str(preview["jobs"]).casefold()
    assert "pull_request_target" not in str([read(path) for path in WORKFLOWS])


def test_the_workflow_that_speaks_takes_no_code_of_the_pull_request() -> None:
    comment = ROOT / ".github" / "workflows" / "comment.yml"
    checkouts = [step for step in steps(comment) if "checkout" in step.get("uses", "")]
    assert [step["with"] for step in checkouts] == [{"persist-credentials": False}]
    assert read(comment)["permissions"] == {}
