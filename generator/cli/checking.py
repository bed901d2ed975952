"""`check` and `stale`: what is wrong in the catalog, and what should be read again."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from generator.answers.checking.gate import check_words
from generator.catalog.dating import find_future
from generator.catalog.linking import wanted_links
from generator.catalog.loading import read_record
from generator.catalog.watching import changes_below
from generator.cli.command import Command, add_catalog, add_format
from generator.cli.on_disk import beside, load_quickly, load_something, text_of
from generator.cli.speaking import GOOD, WRONG_USE, say, show
from generator.links.ledger import LEDGER_NAME, find_damage, read_ledger
from generator.links.verifying import find_mistakes
from generator.pages.changes.aging import check_age
from generator.problems import CatalogError
from generator.publish.revisions import NoHistory, revision_on, write_revision
from generator.remembering import Memory

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from datetime import date

    from generator.catalog.records import Model, Paper

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
        words = check_words(catalog, Memory(beside(chosen.catalog, CHECKED)))
        damage = find_damage(chosen.catalog / LEDGER_NAME)
        return show([*words, *find_future(catalog, today), *links, *damage], chosen)
    except CatalogError as error:
        status = show(error.problems, chosen)
        if chosen.format != "json":
            say("sentences and links were not checked yet: these mistakes come first")
        return status


def _add_stale(parser: argparse.ArgumentParser) -> None:
    add_catalog(parser)
    add_format(parser)


def _stale(chosen: argparse.Namespace) -> int:
    """Name the answers whose sources changed in what they rest on after somebody last read them against these.

    That is the name, the links and the summary of a paper, what it takes and gives, the same of a model, and the state
    of a link.
    """
    try:
        catalog, ledger = load_quickly(chosen.catalog), read_ledger(chosen.catalog / LEDGER_NAME)
        with TemporaryDirectory() as folder:
            return show(check_age(catalog, ledger, _past(chosen.catalog, Path(folder))), chosen)
    except CatalogError as error:
        return show(error.problems, chosen)
    except NoHistory as reason:
        say(str(reason))
        return WRONG_USE


def _past(root: Path, folder: Path) -> Callable[[Model | Paper, date], Model | Paper | None]:
    """Tells how a record stood at the end of a day; the catalogs of those days are written into a folder."""

    @cache
    def on(day: date) -> Path:
        there = folder / day.isoformat()
        there.mkdir()
        if revision := revision_on(root, day):
            write_revision(root, revision, there)
        return there

    def was(record: Model | Paper, day: date) -> Model | Paper | None:
        files = (on(day) / record.folder / f"{name}.yml" for name in (record.id, *record.formerly))
        file = next((one for one in files if one.is_file()), None)
        return read_record(type(record), text_of(file), str(file), record.id)[0] if file else None

    return was


CHECK = Command(name="check", add_arguments=_add_check, run=_check)
STALE = Command(name="stale", add_arguments=_add_stale, run=_stale)
