"""`github`: what the workflows of GitHub run; event and token come from the environment that GitHub gives."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.catalog.linking import wanted_links
from generator.catalog.loading import load_catalog
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import text_of, write_changes
from generator.cli.speaking import GOOD, WRONG_USE, refuse, say
from generator.links.ledger import LEDGER_NAME, Ledger, read_ledger
from generator.links.reports import SUMMARY_START, as_markdown, for_a_person
from generator.links.verifying import check_offline, plan, review
from generator.problems import CatalogError
from generator.publish.artifacts import MAX_BYTES, BadArtifact, read_artifact
from generator.publish.change_reports import change_report
from generator.publish.events import BadEvent, read_finished
from generator.publish.forms import take_in
from generator.publish.posting import GitHub, NotPosted, shortened

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from generator.links.wanted import Wanted


_NEEDED = tuple(
    f"GITHUB_{name}" for name in ("EVENT_PATH", "API_URL", "REPOSITORY", "TOKEN", "REF_NAME", "SHA")
)  # what GitHub gives, and the token, which a step must hand on; who only writes records needs the first alone
_LINKS_MARK = "<!-- links-for-a-person -->"


def _add_github(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("records", "form", "comment", "links"),
        help="write the records of a form here, propose them, post a comparison as a comment, or propose what a check "
        "of links has found",
    )
    parser.add_argument(
        "--artifact",
        type=Path,
        metavar="PATH",
        help="for comment: the zip file with the comparison; for links: the folder with the ledger and summary.md; "
        "for form: the folder with the ledger, if its links were asked about",
    )
    add_catalog(parser)


def _github(chosen: argparse.Namespace) -> int:
    """What the workflows run: reads the event and the token from the environment that GitHub gives."""
    if lacking := _lacking(chosen):
        say(f"this runs in a workflow of GitHub only: {lacking}")
        return WRONG_USE
    try:
        event = Path(os.environ["GITHUB_EVENT_PATH"]).read_bytes() if chosen.what != "links" else b""
        return _WORK[chosen.what](event, chosen)
    except (BadArtifact, BadEvent, NotPosted) as reason:
        return refuse(str(reason))


def _lacking(chosen: argparse.Namespace) -> str:
    """What is missing for this work; empty if nothing is."""
    needed = _NEEDED[:1] if chosen.what == "records" else _NEEDED
    if missing := [name for name in needed if name not in os.environ]:
        return f"{missing[0]} is not set"
    if chosen.what in {"comment", "links"} and not chosen.artifact:
        return "--artifact is not given"
    return ""


def _github_here() -> GitHub:
    return GitHub(
        api=os.environ["GITHUB_API_URL"],
        repository=os.environ["GITHUB_REPOSITORY"],
        token=os.environ["GITHUB_TOKEN"],
    )


def _write_records(event: bytes, chosen: argparse.Namespace) -> int:
    """Write the records of a form into this folder, where their links can be asked about; nobody is told."""
    intake = take_in(event, chosen.catalog, datetime.now(tz=UTC).date())
    write_changes((intake and intake.files) or {}, chosen.catalog)
    return GOOD


def _take_form(event: bytes, chosen: argparse.Namespace) -> int:
    intake, github = take_in(event, chosen.catalog, datetime.now(tz=UTC).date()), _github_here()
    if intake is None:
        say("this event is no accepted form")
        return GOOD
    reply = intake.reply
    if intake.files:
        lines, told = _learnt(intake.files, chosen)
        address = github.open_pull_request(
            branch=intake.branch,
            base=os.environ["GITHUB_REF_NAME"],
            commit=os.environ["GITHUB_SHA"],
            title=intake.title,
            body=f"{intake.reply}\n<p>Closes {github.repository}#{intake.number}.</p>{told}",
            files={f"{chosen.catalog.name}/{path}": text for path, text in {**intake.files, **lines}.items()},
        )
        reply = f"<p>Thank you. The records stand in {address}.</p>\n{reply}"
    github.comment(intake.number, reply)
    return GOOD


def _learnt(files: Mapping[str, str | None], chosen: argparse.Namespace) -> tuple[dict[str, str | None], str]:
    """The ledger with the lines of the links in these files, as the job before learnt them, and what to say of them.

    Nothing else of that ledger is taken: it comes from a job that has read the network.
    """
    try:
        learnt = read_ledger(chosen.artifact / LEDGER_NAME) if chosen.artifact else Ledger()
    except CatalogError as error:
        say(f"the links stay unchecked: {error}")
        return {}, ""
    ledger, today = read_ledger(chosen.catalog / LEDGER_NAME), datetime.now(tz=UTC).date()
    named = (one for one in wanted_links(load_catalog(chosen.catalog, files)) if _names(one, files))
    asked = [one for one in plan(named, ledger, today, "new") if one.link.key in learnt]
    ledger.update({one.link.key: learnt[one.link.key] for one in asked})
    told = "".join(as_markdown(check_offline(asked, ledger, today)))
    return ({LEDGER_NAME: b"".join(ledger.lines()).decode()}, f"\n\n{told}") if asked else ({}, "")


def _names(wanted: Wanted, files: Mapping[str, str | None]) -> bool:
    """Whether one of these files names the link."""
    return any("/".join(PurePosixPath(one.path).parts[-2:]) in files for one in wanted.where)


def _post_comment(event: bytes, chosen: argparse.Namespace) -> int:
    run, github = read_finished(event), _github_here()
    comparison = read_artifact(_only_file(chosen.artifact))
    number = github.pull_request_of(run.owner, run.branch, run.commit)
    if number is None:
        say("no open pull request has this commit")
        return GOOD
    github.comment(number, change_report(comparison, "markdown", f"{run.address}#artifacts"))
    return GOOD


def _post_links(_event: bytes, chosen: argparse.Namespace) -> int:
    """One pull request with the ledger as it is now, if it changed, and one issue for what needs a person."""
    github = _github_here()
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


_WORK: dict[str, Callable[[bytes, argparse.Namespace], int]] = {
    "records": _write_records,
    "form": _take_form,
    "comment": _post_comment,
    "links": _post_links,
}
GITHUB = Command(name="github", add_arguments=_add_github, run=_github)
