"""`check` and `stale`: what is wrong in the catalog, and what should be read again."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from generator.answers.checking.gate import check_words
from generator.catalog.linking import wanted_links
from generator.catalog.loading import shown
from generator.catalog.watching import changes_below
from generator.cli.command import Command, add_catalog, add_format
from generator.cli.on_disk import beside, load_quickly, load_something
from generator.cli.speaking import GOOD, WRONG_USE, say, show
from generator.links.ledger import LEDGER_NAME, find_damage, read_ledger
from generator.links.verifying import find_mistakes
from generator.pages.changes.aging import check_age
from generator.problems import CatalogError
from generator.publish.revisions import NoHistory, days_of_change
from generator.remembering import Memory

if TYPE_CHECKING:
    import argparse

CHECKED: Final = "checked.sqlite"
"""The file in which a site keeps what the gate found out."""


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--watch", action="store_true", help="look again after every change, until Ctrl-C")
    add_catalog(parser)
    add_format(parser)


def _check(chosen: argparse.Namespace) -> int:
    """Read every record and say what is wrong with it, where, and how to mend it. Says nothing when all is good."""
    if not chosen.watch:
        return _check_once(chosen)
    for _ in changes_below(chosen.catalog, time.sleep):
        if _check_once(chosen) == GOOD:
            say("no mistakes; watching for changes (Ctrl-C ends it)")
    return GOOD


def _check_once(chosen: argparse.Namespace) -> int:
    try:
        catalog, today = load_something(chosen.catalog), datetime.now(tz=UTC).date()
        links = find_mistakes(wanted_links(catalog), today)
        memory = Memory(beside(chosen.catalog, CHECKED))
        return show([*check_words(catalog, memory), *links, *find_damage(chosen.catalog / LEDGER_NAME)], chosen)
    except CatalogError as error:
        status = show(error.problems, chosen)
        if chosen.format != "json":
            say("sentences and links were not checked yet: these mistakes come first")
        return status


def _add_stale(parser: argparse.ArgumentParser) -> None:
    add_catalog(parser)
    add_format(parser)


def _stale(chosen: argparse.Namespace) -> int:
    """Name the answers whose papers, models or links changed after somebody last read them against their sources."""
    try:
        catalog, ledger = load_quickly(chosen.catalog), read_ledger(chosen.catalog / LEDGER_NAME)
    except CatalogError as error:
        return show(error.problems, chosen)
    try:
        days = days_of_change(chosen.catalog)
    except NoHistory as reason:
        say(str(reason))
        return WRONG_USE
    changed = {shown(chosen.catalog / path): day for path, day in days.items()}
    return show(check_age(catalog, ledger, changed), chosen)


CHECK = Command(name="check", add_arguments=_add_check, run=_check)
STALE = Command(name="stale", add_arguments=_add_stale, run=_stale)
