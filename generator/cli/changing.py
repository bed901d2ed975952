"""`rename`, `explain` and `draft`: a record that stands gets another id, or more fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.answers.admitting import headed
from generator.answers.drafting import NotDrafted, draft_answer, draft_explained, left_open
from generator.catalog.amending import amended, with_comments
from generator.catalog.loading import load_catalog
from generator.catalog.renaming import NotRenamed, find_record, rename
from generator.cli.command import Command, add_catalog
from generator.cli.on_disk import text_of, write_changes
from generator.cli.speaking import GOOD, refuse, say, tell_next

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from generator.catalog.records import Catalog, Paper, Question, Record


def _add_rename(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the record, as its id or as papers/ID")
    parser.add_argument("new", metavar="NEW", help="the id that it gets, as papers/ID or alone")
    add_catalog(parser)


def _rename(chosen: argparse.Namespace) -> int:
    """Give a record another id: every mention of it follows, and its old address keeps leading to it."""
    try:
        catalog = load_catalog(chosen.catalog)
        changes = rename(catalog, chosen.old, chosen.new, lambda path: text_of(chosen.catalog / path))
        load_catalog(chosen.catalog, changes)
    except NotRenamed as reason:
        return refuse(str(reason))
    write_changes(changes, chosen.catalog)
    return GOOD


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paper", metavar="PAPER_ID", help="a paper with a summary, also as papers/ID")
    add_catalog(parser)


def _explain(chosen: argparse.Namespace) -> int:
    """Write into the record of a paper what it does in plain words, drafted from its summary, for an editor to mend.

    Nothing that stands is changed. What goes in and what comes out is left to you, and so is every task but one that
    the title names and the summary speaks of: they stand as comments at the end.
    """
    return _amend(
        chosen.catalog,
        chosen.paper,
        "papers",
        _explained,
        "read every sentence, `about` and task against the summary: the page shows them as an editor's; fill in what "
        "stands there as comments, where the summary says it",
    )


def _explained(catalog: Catalog, paper: Paper) -> _Completed:
    drafted = draft_explained(paper, catalog.tasks)
    return _Completed(drafted, comments=("explained", left_open(drafted, catalog.tasks)))


def _add_draft(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "question", metavar="QUESTION_ID", help="a question without a written answer, also as questions/ID"
    )
    add_catalog(parser)


def _draft(chosen: argparse.Namespace) -> int:
    """Write a question's composed page into its record as an answer to edit; nothing that stands is changed.

    Sentences that `check` would refuse there are left out and named, above all those that stand in another answer.
    """
    return _amend(
        chosen.catalog,
        chosen.question,
        "questions",
        _drafted,
        "read every sentence against its sources, make it yours, add the day as `read`: till then the page is a draft",
    )


def _drafted(catalog: Catalog, question: Question) -> _Completed:
    drafted = draft_answer(catalog, question)
    remarks = [f"left out of `{one.part}`, as {one.why}: {one.text}" for one in drafted.left_out]
    return _Completed(drafted.question, remarks=[*remarks, *filter(None, [headed(question.id, catalog)])])


@dataclass(frozen=True, slots=True)
class _Completed:
    """A record with the fields that a draft fills."""

    record: Record
    remarks: Sequence[str] = ()
    """What its editor is told."""
    comments: tuple[str, Sequence[str]] = ("", ())
    """A field, and the comments that it ends with."""


def _amend(root: Path, named: str, folder: str, complete: Callable[[Catalog, Any], _Completed], to_do: str) -> int:
    """Add to a record's file the fields that a draft fills, and say what is left for its editor."""
    try:
        catalog = load_catalog(root)
        record = find_record(catalog, named, folder)
        completed = complete(catalog, record)
    except (NotRenamed, NotDrafted) as reason:
        return refuse(str(reason))
    path = f"{record.folder}/{record.id}.yml"
    text = amended(text_of(root / path), record, completed.record)
    if text is None:
        return refuse(f"{root / path} is written in a way that takes no further line")
    write_changes({path: with_comments(text, *completed.comments)}, root)
    for remark in (*completed.remarks, to_do):
        say(remark)
    tell_next(f"{record.folder}/{record.id}")
    return GOOD


RENAME = Command(name="rename", add_arguments=_add_rename, run=_rename)
EXPLAIN = Command(name="explain", add_arguments=_add_explain, run=_explain)
DRAFT = Command(name="draft", add_arguments=_add_draft, run=_draft)
