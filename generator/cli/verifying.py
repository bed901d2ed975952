"""`verify`: ask whether every link leads where it should, and write down what was seen."""

from __future__ import annotations

import argparse
import math
import os
import sys
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Never, get_args

from tqdm import tqdm

from generator.catalog.linking import wanted_links
from generator.catalog.loading import load_catalog
from generator.catalog.moving import follow_moves, mend_moved
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import text_of, write_changes
from generator.cli.speaking import GOOD, MISTAKES, OPEN, WRONG_USE, give, is_colored, refuse, say, tell
from generator.links.ledger import LEDGER_NAME, held, read_ledger, write_ledger
from generator.links.link import Link
from generator.links.pacing import Patience
from generator.links.reports import as_json, as_junit, as_markdown, as_sarif, remarks, summary
from generator.links.services import Services, open_askers
from generator.links.states import accept
from generator.links.verifying import Only, Run, check_offline, plan, verify
from generator.locking import BusyError
from generator.problems import CatalogError
from generator.reporting import report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from generator.links.ledger import Ledger
    from generator.links.wanted import Wanted, Where


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help="only the links of these records: their ids, or papers/ID")
    parser.add_argument("--only", choices=get_args(Only), default="due", help="which links to ask about (default: due)")
    parser.add_argument("--budget", type=_seconds, metavar="SECONDS", help="stop asking after this time")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--dry-run", action="store_true", help="say what would be asked, ask nobody, write nothing")
    way.add_argument("--offline", action="store_true", help="hold the links against the ledger and ask nobody")
    way.add_argument("--fix", action="store_true", help="write the new addresses of moved repositories as well")
    way.add_argument(
        "--accept", metavar="ADDRESS", help="take a link as it is, with --reason, --author and --until; asks nobody"
    )
    parser.add_argument("--reason", default="", metavar="TEXT", help="why it is accepted")
    parser.add_argument("--author", default="", metavar="NAME", help="who accepts it")
    parser.add_argument("--until", type=_day, metavar="DAY", help="the last day on which that counts, as 2027-01-31")
    parser.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="NAME=URL",
        help="ask another address for arxiv, github or web (a mirror, a test)",
    )
    parser.add_argument(
        "--contact", default=_repository(), metavar="TEXT", help="how services can reach whoever runs this"
    )
    parser.add_argument(
        "--format", choices=tuple(_REPORTS), default="text", help="how to show what was found (default: text)"
    )
    parser.add_argument(
        "--fail-on",
        choices=("open", "error", "nothing"),
        default="open",
        help="what ends with another status than 0: links without an answer and errors, errors, or nothing "
        "(default: open)",
    )
    add_catalog(parser)


def _repository() -> str:
    """The address of the repository that a workflow runs in."""
    name = os.environ.get("GITHUB_REPOSITORY")
    return f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{name}" if name else "run by hand"


def _verify(chosen: argparse.Namespace) -> int:
    """Check that every link still leads to the work that its record names, and write down what was seen.

    One bad minute never turns a link bad: what a service does not answer stays as it was, and the status is 3. With a
    GitHub token in GITHUB_TOKEN fifty repositories are one question; without one, thirty are asked about in a run.
    """
    path = chosen.catalog / LEDGER_NAME
    try:
        services = Services.parse(dict(one.partition("=")[::2] for one in chosen.service))
        wanted = _chosen_links(wanted_links(load_catalog(chosen.catalog)), chosen.ids)
        if chosen.offline or chosen.dry_run:
            return _verify_without_asking(chosen, wanted, read_ledger(path))
        with held(path):
            if chosen.accept:
                return _accept(chosen, wanted, read_ledger(path))
            return _verify_online(chosen, services, wanted, read_ledger(path))
    except (ValueError, BusyError) as error:
        say(str(error))
    except CatalogError as error:
        refuse(*map(str, error.problems))
    return WRONG_USE


def _chosen_links(wanted: Sequence[Wanted], ids: Sequence[str]) -> list[Wanted]:
    named = {one.link.key: {name for where in one.where for name in _names(where)} for one in wanted}
    if unknown := sorted(set(ids).difference(*named.values())):
        raise ValueError(f"no record with a link has the id {', '.join(unknown)}")
    return [one for one in wanted if not ids or not named[one.link.key].isdisjoint(ids)]


def _names(where: Where) -> tuple[str, str]:
    """How a person may name the record that names a link: `hat`, `papers/hat`."""
    return where.record, f"{PurePosixPath(where.path).parent.name}/{where.record}"


def _verify_without_asking(chosen: argparse.Namespace, wanted: Sequence[Wanted], ledger: Ledger) -> int:
    today = datetime.now(tz=UTC).date()
    if chosen.dry_run:
        for one in plan(wanted, ledger, today, chosen.only):
            tell(one.link.address)
        return GOOD
    return _show_run(check_offline(wanted, ledger, today), chosen)


def _accept(chosen: argparse.Namespace, wanted: Sequence[Wanted], ledger: Ledger) -> int:
    today, link = datetime.now(tz=UTC).date(), Link.parse(chosen.accept)
    record = ledger.of(link)
    if record is None or link not in [one.link for one in wanted]:
        raise ValueError(f"no record names {link}, or it was never checked")
    until = chosen.until or date.min
    ledger[link.key] = accept(record, reason=chosen.reason, author=chosen.author, until=until, today=today)
    write_ledger(chosen.catalog / LEDGER_NAME, ledger)
    return GOOD


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of seconds, such as 600")
    return seconds


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day such as 2027-01-31") from None


def _verify_online(chosen: argparse.Namespace, services: Services, wanted: Sequence[Wanted], ledger: Ledger) -> int:
    today, patience = datetime.now(tz=UTC).date(), Patience(budget=chosen.budget, told=_say_beside_bar)
    path = chosen.catalog / LEDGER_NAME
    with (
        tqdm(desc="Checking", unit="link", leave=False, disable=None) as bar,
        open_askers(services, patience, today, contact=chosen.contact, token=_token()) as askers,
    ):
        run = verify(
            wanted,
            ledger,
            askers,
            today=today,
            only=chosen.only,
            tool=version("how-ai-did-that"),
            save=lambda known: write_ledger(path, known),
            told=lambda done, whole: _move_bar(bar, done, whole),
        )
    if chosen.fix:
        changes = mend_moved(run.findings, lambda name: text_of(chosen.catalog / name))
        load_catalog(chosen.catalog, changes)
        write_ledger(path, follow_moves(run.findings, run.after))
        write_changes(changes, chosen.catalog)
    return _show_run(run, chosen)


def _token() -> str | None:
    """The token for GitHub; a text that no header can hold is refused without showing it."""
    token = (os.environ.get("GITHUB_TOKEN") or os.environ.get("GH_TOKEN") or "").strip()
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ValueError("the token in GITHUB_TOKEN has characters that no token has")
    return token or None


def _move_bar(bar: tqdm[Never], done: int, whole: int) -> None:
    bar.total = whole
    bar.update(done - bar.n)


def _say_beside_bar(words: str) -> None:
    with tqdm.external_write_mode(file=sys.stderr):
        say(words)


def _show_run(run: Run, chosen: argparse.Namespace) -> int:
    """Print what a check of links found."""
    for piece in _REPORTS[chosen.format](run):
        give(piece)
    if chosen.format in {"text", "github"}:
        for line in (*remarks(run), summary(run)):
            say(line)
    passed = {"open": (), "error": (OPEN,), "nothing": (OPEN, MISTAKES)}[chosen.fail_on]
    return GOOD if run.status in passed else run.status


_REPORTS: dict[str, Callable[[Run], Iterable[str]]] = {
    "text": lambda run: [report(run.problems, "text", color=is_colored(sys.stdout))],
    "json": as_json,
    "github": lambda run: [report(run.problems, "github")],
    "junit": as_junit,
    "sarif": as_sarif,
    "markdown": as_markdown,
}


VERIFY = Command(name="verify", add_arguments=_add_verify, run=_verify)
