"""`compare`: what a change means for readers, between two revisions or a revision and the files as they are."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from generator.catalog.loading import shown
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import beside, load_quickly
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE, give, say
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.changes.comparing import Comparison, State, compare
from generator.problems import CatalogError
from generator.publish.artifacts import artifact_text
from generator.publish.change_reports import FORMS, change_report
from generator.publish.editions import COMPOSED
from generator.publish.revisions import NoRevision, write_revision
from generator.remembering import Memory

if TYPE_CHECKING:
    import argparse


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("base", metavar="BASE", help="a git revision: main, HEAD~1, a hash")
    parser.add_argument("head", nargs="?", metavar="HEAD", help="another one (default: the files as they are now)")
    parser.add_argument(
        "--format",
        choices=(*FORMS, "json"),
        default="text",
        help="for a terminal, a comment, a browser, a workflow (default: text)",
    )
    add_catalog(parser)


def _compare(chosen: argparse.Namespace) -> int:
    """Say what changes for readers between two revisions: pages, words, links, placings, and what to look at.

    The other revision is read as data; nothing in it is run.
    """
    try:
        comparison = _compared(chosen.catalog, chosen.base, chosen.head)
    except NoRevision as reason:
        say(str(reason))
        return WRONG_USE
    except CatalogError as error:
        comparison = Comparison(problems=tuple(map(str, error.problems)))
    told = artifact_text(comparison) if chosen.format == "json" else change_report(comparison, chosen.format)
    give(told)
    return MISTAKES if comparison.problems else GOOD


def _compared(catalog: Path, base: str, head: str | None) -> Comparison:
    with TemporaryDirectory() as folder:
        before = _state_at(base, catalog, Path(folder, "before"))
        after = _state_at(head, catalog, Path(folder, "after")) if head else _state(catalog)
        if sys.stderr.isatty():
            say(f"composing the pages of {base} and of {head or 'the files as they are'} ...")
        return compare(before, after, Memory(beside(catalog, COMPOSED)))


def _state(catalog: Path) -> State:
    """The catalog together with what was observed about its links."""
    return State(catalog=load_quickly(catalog), ledger=read_ledger(catalog / LEDGER_NAME))


def _state_at(revision: str, catalog: Path, folder: Path) -> State:
    """The state of a revision; its mistakes are named as git names its files: `HEAD~1:catalog/papers/hat.yml`."""
    folder.mkdir()
    write_revision(catalog, revision, folder)
    try:
        return _state(folder)
    except CatalogError as error:
        was = f"{revision}:{shown(catalog)}"
        problems = (replace(one, path=one.path.replace(shown(folder), was, 1)) for one in error.problems)
        raise CatalogError(problems) from None


COMPARE = Command(name="compare", add_arguments=_add_compare, run=_compare)
