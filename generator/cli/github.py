"""`github`: what the workflows of GitHub run; event and token come from the environment that GitHub gives."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from generator.catalog.linking import wanted_links
from generator.catalog.loading import load_catalog
from generator.cli.command import Command, add_catalog, existing
from generator.cli.on_disk import text_of
from generator.cli.speaking import GOOD, WRONG_USE, refuse, say
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.links.reports import SUMMARY_START, for_a_person
from generator.links.verifying import review
from generator.publish.artifacts import MAX_BYTES, BadArtifact, read_artifact
from generator.publish.change_reports import change_report
from generator.publish.events import BadEvent, read_finished
from generator.publish.forms import take_in
from generator.publish.posting import GitHub, NotPosted, shortened

if TYPE_CHECKING:
    import argparse


_NEEDED = tuple(
    f"GITHUB_{name}" for name in ("API_URL", "REPOSITORY", "TOKEN", "EVENT_PATH", "REF_NAME", "SHA")
)  # what GitHub gives, and the token, which a step must hand on
_LINKS_MARK = "<!-- links-for-a-person -->"


def _add_github(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("form", "comment", "links"),
        help="take a form in, post a comparison as a comment, or propose what a check of links has found",
    )
    parser.add_argument(
        "--artifact",
        type=existing,
        metavar="PATH",
        help="for comment: the zip file with the comparison; for links: the folder with the ledger and summary.md",
    )
    add_catalog(parser)


def _github(chosen: argparse.Namespace) -> int:
    """What the workflows run: reads the event and the token from the environment that GitHub gives."""
    missing = [name for name in _NEEDED if name not in os.environ]
    if missing or not (chosen.artifact or chosen.what == "form"):
        lacking = f"{missing[0]} is not set" if missing else "--artifact is not given"
        say(f"this runs in a workflow of GitHub only: {lacking}")
        return WRONG_USE
    github = GitHub(
        api=os.environ["GITHUB_API_URL"],
        repository=os.environ["GITHUB_REPOSITORY"],
        token=os.environ["GITHUB_TOKEN"],
    )
    try:
        if chosen.what == "links":
            return _post_links(chosen, github)
        event = Path(os.environ["GITHUB_EVENT_PATH"]).read_bytes()
        return _take_form(event, chosen, github) if chosen.what == "form" else _post_comment(event, chosen, github)
    except (BadArtifact, BadEvent, NotPosted) as reason:
        return refuse(str(reason))


def _take_form(event: bytes, chosen: argparse.Namespace, github: GitHub) -> int:
    intake = take_in(event, chosen.catalog, datetime.now(tz=UTC).date())
    if intake is None:
        say("this event is no accepted form")
        return GOOD
    reply = intake.reply
    if intake.files:
        address = github.open_pull_request(
            branch=intake.branch,
            base=os.environ["GITHUB_REF_NAME"],
            commit=os.environ["GITHUB_SHA"],
            title=intake.title,
            body=f"{intake.reply}\n<p>Closes {github.repository}#{intake.number}.</p>",
            files={f"{chosen.catalog.name}/{path}": text for path, text in intake.files.items()},
        )
        reply = f"<p>Thank you. The records stand in {address}.</p>\n{reply}"
    github.comment(intake.number, reply)
    return GOOD


def _post_comment(event: bytes, chosen: argparse.Namespace, github: GitHub) -> int:
    run = read_finished(event)
    comparison = read_artifact(_only_file(chosen.artifact))
    number = github.pull_request_of(run.owner, run.branch, run.commit)
    if number is None:
        say("no open pull request has this commit")
        return GOOD
    github.comment(number, change_report(comparison, "markdown", f"{run.address}#artifacts"))
    return GOOD


def _post_links(chosen: argparse.Namespace, github: GitHub) -> int:
    """One pull request with the ledger as it is now, if it changed, and one issue for what needs a person."""
    ledger, today = read_ledger(chosen.artifact / chosen.catalog.name / LEDGER_NAME), datetime.now(tz=UTC).date()
    run = review(wanted_links(load_catalog(chosen.catalog)), ledger, today)
    summary = text_of(chosen.artifact / "summary.md")
    if not summary.startswith(SUMMARY_START):
        raise BadArtifact("the check of links did not come to its end: its summary is missing")
    if ledger != read_ledger(chosen.catalog / LEDGER_NAME):
        address = github.open_pull_request(
            branch="links/checked",
            base=os.environ["GITHUB_REF_NAME"],
            commit=os.environ["GITHUB_SHA"],
            title=f"Links checked on {today}",
            body=shortened(summary),
            files={f"{chosen.catalog.name}/{LEDGER_NAME}": b"".join(ledger.lines()).decode()},
        )
        say(f"the ledger stands in {address}")
    if issue := github.keep_issue(_LINKS_MARK, "Links that a person must look at", shortened(for_a_person(run))):
        say(f"what a person must look at stands in {issue}")
    return GOOD


def _only_file(path: Path) -> bytes:
    """The first bytes of the file, or of the one file in the folder into which a workflow downloaded it."""
    files = [path] if path.is_file() else [one for one in path.iterdir() if one.is_file() and not one.is_symlink()]
    if len(files) != 1:
        raise BadArtifact(f"{path} holds {len(files)} files and should hold one")
    with files[0].open("rb") as file:
        return file.read(MAX_BYTES + 1)


GITHUB = Command(name="github", about="what the workflows of GitHub run", add_arguments=_add_github, run=_github)
