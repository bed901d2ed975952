"""`new`: what a person says or pastes becomes a record."""

from __future__ import annotations

import sys
from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from generator.answers.admitting import admit
from generator.catalog.fields import Listed, entries_of, is_required
from generator.catalog.filling import ASKED, WORKS, Unfit
from generator.catalog.interviewing import interview
from generator.catalog.loading import load_catalog
from generator.catalog.proposing import propose_question, propose_record
from generator.catalog.records import RECORD_TYPES
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import text_of, write_changes
from generator.cli.speaking import GOOD, refuse, say, tell_next

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from generator.answers.admitting import Admitted
    from generator.catalog.fields import Entry
    from generator.catalog.filling import Answers
    from generator.catalog.proposing import Proposed
    from generator.catalog.records import Catalog


def _add_new(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to add", metavar="KIND", required=True)
    for record_type in RECORD_TYPES:
        kind = record_type.__name__.casefold()
        below = kinds.add_parser(kind, help=(record_type.__doc__ or "").strip(), description=record_type.__doc__)
        for name in ASKED[record_type.folder]:
            _add_answer(below, name, entries_of(record_type)[name])
        below.add_argument("--no-questions", action="store_true", help="ask nothing; use the options alone")
        below.set_defaults(folder=record_type.folder)
        add_catalog(below)


def _add_answer(parser: argparse.ArgumentParser, name: str, entry: Entry) -> None:
    """An option for one field; a list takes the option several times."""
    several = isinstance(entry.kind, Listed)
    about = f"{entry.about} Several: give the option again." if several else entry.about
    parser.add_argument(
        _option(name),
        action="append" if several else "store",
        metavar="TEXT",
        help=about.replace("%", "%%"),
    )


def _new(chosen: argparse.Namespace) -> int:
    """Add a question, model, paper, task, term or effect.

    Asks for what is needed, unless options say it all or there is no terminal. An address is enough for a work that
    the catalog has; arXiv, GitHub and CVF addresses tell some facts by themselves.
    """
    answers = {name: _answer(getattr(chosen, name)) for name in ASKED[chosen.folder] if getattr(chosen, name)}
    asks = sys.stdin.isatty() and not chosen.no_questions
    try:
        catalog = load_catalog(chosen.catalog)
        if asks:
            answers = dict(interview(chosen.folder, answers, catalog, input))
        proposed = _proposed(chosen, answers, catalog)
        admitted = admit(proposed, load_catalog(chosen.catalog, proposed.files))
    except Unfit as unfit:
        return refuse(
            *unfit.reasons, *([] if asks or not _lacks(chosen.folder, answers) else [_options(chosen.folder)])
        )
    return _write_admitted(admitted, chosen.catalog, asks=asks)


def _lacks(folder: str, answers: Answers) -> bool:
    """Whether something is not said without which there is no record."""
    record_type = next(one for one in RECORD_TYPES if one.folder == folder)
    needed = {one.name for one in fields(record_type) if one.name in ASKED[folder] and is_required(one)}
    return not needed <= answers.keys() or (folder == "questions" and answers.keys().isdisjoint(WORKS))


def _options(folder: str) -> str:
    """How a record comes about where nobody is asked."""
    return f"nobody was asked here; what is to be said is said by {', '.join(map(_option, ASKED[folder]))}"


def _option(field: str) -> str:
    return f"--{field.replace('_', '-')}"


def _answer(given: str | list[str]) -> str | tuple[str, ...]:
    return given if isinstance(given, str) else tuple(given)


def _proposed(chosen: argparse.Namespace, answers: Answers, catalog: Catalog) -> Proposed:
    if chosen.folder != "questions":
        return propose_record(chosen.folder, answers, catalog)
    today = datetime.now(tz=UTC).date()
    return propose_question(answers, catalog, today, lambda path: text_of(chosen.catalog / path), where="what you said")


def _write_admitted(admitted: Admitted, root: Path, *, asks: bool) -> int:
    """Say what a person should look at, then write the new files, unless the person takes a question back."""
    for remark in admitted.remarks:
        say(remark)
    if asks and admitted.near and not input("Add it all the same? [y/N] ").strip().casefold().startswith("y"):
        return refuse("nothing was written")
    write_changes(admitted.files, root)
    tell_next(admitted.record)
    return GOOD


NEW = Command(name="new", add_arguments=_add_new, run=_new)
