"""The command line: the only module that prints, and the only one that chooses an exit status."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Never, TextIO, get_args

from tqdm import tqdm

from generator.answers.admitting import admit
from generator.answers.checking.gate import check_words
from generator.answers.drafting import NotDrafted, draft_answer, draft_explained
from generator.catalog.amending import amended
from generator.catalog.fields import Listed, entries_of
from generator.catalog.importing import import_prompts
from generator.catalog.interviewing import interview
from generator.catalog.linking import wanted_links
from generator.catalog.loading import load_catalog, shown
from generator.catalog.moving import follow_moves, mend_moved
from generator.catalog.prompts import MAX_BYTES, NoPrompt, parse_prompt
from generator.catalog.proposing import ASKED, Unfit, propose_question, propose_record
from generator.catalog.records import RECORD_TYPES
from generator.catalog.renaming import NotRenamed, find_record, rename
from generator.catalog.schema import schema_texts
from generator.catalog.watching import changes_below
from generator.catalog.writing import write_atomically
from generator.links.ledger import LEDGER_NAME, BusyError, held, read_ledger, write_ledger
from generator.links.link import Link
from generator.links.reports import as_json, as_junit, as_markdown, as_sarif, summary
from generator.links.services import Services, open_askers
from generator.links.states import accept
from generator.links.verifying import Only, check_offline, plan, verify
from generator.links.visiting import Patience
from generator.pages.aging import check_age
from generator.pages.comparing import Comparison, State, compare
from generator.pages.site import build_pages
from generator.pages.visible import in_terminal, see
from generator.problems import CatalogError, Problem
from generator.publish.artifacts import BadArtifact, artifact_text, read_artifact
from generator.publish.change_reports import FORMS, change_report
from generator.publish.changelog import NoSection, section_of
from generator.publish.export import export_pages
from generator.publish.forms import take_in
from generator.publish.posting import GitHub, NotPosted
from generator.publish.revisions import NoRevision, days_of_change, write_revision
from generator.reporting import FORMATS, count, number, printable, report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from generator.answers.admitting import Admitted
    from generator.catalog.fields import Entry
    from generator.catalog.importing import Imported
    from generator.catalog.prompts import Prompt
    from generator.catalog.proposing import Answers, Proposed
    from generator.catalog.records import Catalog, Record
    from generator.links.ledger import LinkRecord
    from generator.links.verifying import Run, Wanted

GOOD, MISTAKES, WRONG_USE = 0, 1, 2
INTERRUPTED, PIPE_CLOSED = 130, 141
_ABOUT = """\
How AI Did That: a catalog of questions, models and papers becomes a site.

A usual day:
  python -m generator check                  look for mistakes in catalog/
  python -m generator import prompts/        turn prompt texts into records
  python -m generator new question           add a question
  make serve                                 see the pages while you edit
"""
_ENDING = """\
exit status: 0 all is good, 1 there are mistakes in the data, 2 the command was used in a wrong way, 3 (of verify)
some links could not be checked this time.
`python -m generator COMMAND --help` says more about one command.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One word after `python -m generator`."""

    name: str
    about: str
    """One line for the list of commands; the docstring of `run` says the rest."""
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    """Does the work and answers with the exit status."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer with the exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    chosen = _parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        _say(f"{error.filename or 'the system'}: {error.strerror or error}")
        return MISTAKES
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description=_ABOUT,
        epilog=_ENDING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        added = below.add_parser(command.name, help=command.about, description=command.run.__doc__)
        command.add_arguments(added)
        added.set_defaults(run=command.run)
    return parser


def _add_catalog(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--catalog", type=_folder, default=Path("catalog"), metavar="DIR", help="the folder of records (catalog)"
    )


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="how to show problems: for a person, a program, GitHub (text)"
    )


def _folder(text: str) -> Path:
    if not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder '{text}'")
    return Path(text)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--watch", action="store_true", help="look again after every change, until Ctrl-C")
    _add_catalog(parser)
    _add_format(parser)


def _check(chosen: argparse.Namespace) -> int:
    """Read every record and say what is wrong with it, where, and how to mend it. Says nothing when all is good."""
    if not chosen.watch:
        return _check_once(chosen)
    for _ in changes_below(chosen.catalog, time.sleep):
        if _check_once(chosen) == GOOD:
            _say("no mistakes; watching for changes (Ctrl-C ends it)")
    return GOOD


def _load_something(root: Path) -> Catalog:
    """The catalog; one without any record is a mistake here, since a check that passes on nothing says nothing."""
    catalog = load_catalog(root)
    if not any(True for _ in catalog.records()):
        raise CatalogError([Problem(shown(root), 1, 1, "there are no records here", "name the catalog with --catalog")])
    return catalog


def _check_once(chosen: argparse.Namespace) -> int:
    try:
        words = check_words(_load_something(chosen.catalog))
        return _show([*words, *read_ledger(chosen.catalog / LEDGER_NAME).problems], chosen)
    except CatalogError as error:
        return _show(error.problems, chosen)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a text, or a folder of texts")
    parser.add_argument("--dry-run", action="store_true", help="say what would come of it and write nothing")
    _add_catalog(parser)
    _add_format(parser)


def _import(chosen: argparse.Namespace) -> int:
    """Turn prompt texts and finished answers into records.

    Papers and models that the catalog has are recognized and completed, never overwritten; importing a text again
    changes nothing. A file that is no such text is reported and the others are imported.
    """
    try:
        catalog = load_catalog(chosen.catalog)
    except CatalogError as error:
        _say("nothing was imported: the catalog has mistakes, mend them first")
        return _show(error.problems, chosen)
    today = datetime.now(tz=UTC).date()
    prompts, problems = _read_prompts(_files_of(chosen.paths), today)
    imported = import_prompts(catalog, prompts, today, lambda path: _text_of(chosen.catalog / path))
    if not chosen.dry_run:
        for path, text in imported.files.items():
            write_atomically(chosen.catalog / path, text)
    if chosen.format == "text":
        _show_import(imported, dry_run=chosen.dry_run)
    return _show([*problems, *imported.doubts], chosen)


def _files_of(paths: Iterable[Path]) -> list[Path]:
    """The files themselves and every file below the folders, each once; hidden ones are an editor's own."""
    found: dict[Path, None] = {}
    for path in paths:
        below = sorted(Path(folder) / name for folder, _, names in os.walk(path) for name in names)
        for one in [path] if path.is_file() else below:
            if one == path or not any(part.startswith(".") for part in one.relative_to(path).parts):
                found[one] = None
    return list(found)


def _read_prompts(paths: Sequence[Path], today: date) -> tuple[list[Prompt], list[Problem]]:
    prompts, problems = [], []
    for path in tqdm(paths, desc="Reading", unit="file", leave=False, disable=None):
        try:
            prompts.append(parse_prompt(_bytes_of(path), shown(path), today))
        except NoPrompt as error:
            problems.append(error.problem)
        except OSError as error:
            problems.append(Problem(shown(path), 1, 1, f"the file cannot be read: {error.strerror}"))
    return prompts, problems


def _bytes_of(path: Path) -> bytes:
    """The first bytes of a file, enough to see that it is too large."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _text_of(path: Path) -> str:
    return path.read_bytes().decode()


def _show_import(imported: Imported, *, dry_run: bool) -> None:
    for one in imported.became:
        records = ", ".join(f"{record} (new)" if record in one.new else record for record in one.records)
        print(printable(f"{one.path}: {records}"))
    verb = "would be written" if dry_run else "written"
    print(f"{number(len(imported.became), 'text')} imported, {number(len(imported.files), 'file')} {verb}")


def _path(text: str) -> Path:
    if not Path(text).exists():
        raise argparse.ArgumentTypeError(f"there is no file or folder '{text}'")
    return Path(text)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pages go; made if it is not there")
    _add_catalog(parser)
    _add_format(parser)


def _export(chosen: argparse.Namespace) -> int:
    """Write every page of the site as Markdown, for any publisher.

    Only what changed is written, pages that are no longer there are removed, and other files in the folder are never
    touched.
    """
    try:
        catalog = _load_something(chosen.catalog)
        pages = build_pages(catalog, read_ledger(chosen.catalog / LEDGER_NAME), os.environ.get("SITE_URL", ""))
        exported = export_pages(pages, chosen.folder)
    except CatalogError as error:
        return _show(error.problems, chosen)
    message, hint = "a file that the export did not write stands here", "move it away, then export again"
    return _show([Problem(shown(chosen.folder / one), 1, 1, message, hint) for one in exported.kept], chosen)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder", type=Path, default=Path("docs/schemas"), metavar="DIR", help="where to write (docs/schemas)"
    )


def _schema(chosen: argparse.Namespace) -> int:
    """Write the JSON Schemas that give editors completion, made from the fields that the program itself reads."""
    for name, text in schema_texts().items():
        write_atomically(chosen.folder / name, text)
    return GOOD


def _add_new(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to add", metavar="KIND", required=True)
    for record_type in RECORD_TYPES:
        kind = record_type.__name__.casefold()
        below = kinds.add_parser(kind, help=(record_type.__doc__ or "").strip(), description=record_type.__doc__)
        for name in ASKED[record_type.folder]:
            _add_answer(below, name, entries_of(record_type)[name])
        below.add_argument("--no-questions", action="store_true", help="ask nothing; use the options alone")
        below.set_defaults(folder=record_type.folder)
        _add_catalog(below)


def _add_answer(parser: argparse.ArgumentParser, name: str, entry: Entry) -> None:
    """An option for one field; a list takes the option several times."""
    several = isinstance(entry.kind, Listed)
    about = f"{entry.about} Several: give the option again." if several else entry.about
    parser.add_argument(
        f"--{name.replace('_', '-')}",
        action="append" if several else "store",
        metavar="TEXT",
        help=about.replace("%", "%%"),
    )


def _new(chosen: argparse.Namespace) -> int:
    """Add a question, model, paper, task or term.

    Asks for what is needed, unless options say it all or there is no terminal. An address is enough for a work that
    the catalog has; arXiv, GitHub and CVF addresses tell some facts by themselves.
    """
    answers = {name: _answer(getattr(chosen, name)) for name in ASKED[chosen.folder] if getattr(chosen, name)}
    try:
        catalog = load_catalog(chosen.catalog)
        if sys.stdin.isatty() and not chosen.no_questions:
            answers = dict(interview(chosen.folder, answers, catalog, input))
        proposed = _proposed(chosen, answers, catalog)
        admitted = admit(proposed, load_catalog(chosen.catalog, proposed.files))
    except Unfit as unfit:
        return _refuse(*unfit.reasons)
    except CatalogError as error:
        return _refuse(*map(str, error.problems))
    return _write_admitted(admitted, chosen.catalog)


def _answer(given: str | list[str]) -> str | tuple[str, ...]:
    return given if isinstance(given, str) else tuple(given)


def _proposed(chosen: argparse.Namespace, answers: Answers, catalog: Catalog) -> Proposed:
    if chosen.folder != "questions":
        return propose_record(chosen.folder, answers, catalog)
    today = datetime.now(tz=UTC).date()
    return propose_question(
        answers, catalog, today, lambda path: _text_of(chosen.catalog / path), where="what you said"
    )


def _write_admitted(admitted: Admitted, root: Path) -> int:
    """Write the new files and say what a person should look at."""
    for near in admitted.near:
        words = ", ".join(near.words[:6])
        _say(f"like questions/{near.id}.yml, '{near.title}': both say {words}. Is it the same question?")
    for doubt in admitted.doubts:
        _say(str(doubt))
    _write_changes(admitted.files, root)
    print(f"See the page with: python -m generator show {admitted.record}")
    return GOOD


def _write_changes(changes: Mapping[str, str | None], root: Path) -> None:
    """Write new texts first and remove files last, so that no record is lost on the way."""
    for path, text in sorted(changes.items()):
        if text is not None and write_atomically(root / path, text):
            print(printable(f"wrote {root / path}"))
    for path in sorted(path for path, text in changes.items() if text is None):
        (root / path).unlink()
        print(printable(f"removed {root / path}"))


def _refuse(*reasons: str) -> int:
    for reason in reasons:
        _say(reason)
    return MISTAKES


def _add_rename(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the record, as its id or as papers/ID")
    parser.add_argument("new", metavar="NEW", help="the id that it gets")
    _add_catalog(parser)


def _rename(chosen: argparse.Namespace) -> int:
    """Give a record another id: every mention of it follows, and its old address keeps leading to it."""
    try:
        catalog = load_catalog(chosen.catalog)
        changes = rename(catalog, chosen.old, chosen.new, lambda path: _text_of(chosen.catalog / path))
        load_catalog(chosen.catalog, changes)
    except NotRenamed as reason:
        return _refuse(str(reason))
    except CatalogError as error:
        return _refuse(*map(str, error.problems))
    _write_changes(changes, chosen.catalog)
    return GOOD


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paper", metavar="PAPER_ID", help="a paper with a summary")
    _add_catalog(parser)


def _explain(chosen: argparse.Namespace) -> int:
    """Draft a paper in plain words from its summary, for an editor to mend; nothing that stands is changed."""
    return _amend(
        chosen.catalog, f"papers/{chosen.paper}", lambda catalog, record: draft_explained(record, catalog.tasks)
    )


def _add_draft(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", metavar="QUESTION_ID", help="a question without a written answer")
    _add_catalog(parser)


def _draft(chosen: argparse.Namespace) -> int:
    """Write a question's composed page into its record as an answer to edit; nothing that stands is changed."""
    today = datetime.now(tz=UTC).date()
    return _amend(
        chosen.catalog,
        f"questions/{chosen.question}",
        lambda catalog, record: draft_answer(catalog.evidence_for(record), today),
    )


def _amend(root: Path, named: str, complete: Callable[[Catalog, Any], Record]) -> int:
    """Add to a record's file the fields that a draft fills."""
    try:
        catalog = load_catalog(root)
        record = find_record(catalog, named)
        completed = complete(catalog, record)
    except (NotRenamed, NotDrafted) as reason:
        return _refuse(str(reason))
    except CatalogError as error:
        return _refuse(*map(str, error.problems))
    path = f"{record.folder}/{record.id}.yml"
    text = amended(_text_of(root / path), record, completed)
    if text is None:
        return _refuse(f"{root / path} is written in a way that takes no further line")
    _write_changes({path: text}, root)
    return GOOD


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", metavar="ID", help="the record, as its id or as questions/ID")
    _add_catalog(parser)


def _show_page(chosen: argparse.Namespace) -> int:
    """Print the page that a record becomes, as its reader sees it."""
    try:
        catalog = load_catalog(chosen.catalog)
        record = find_record(catalog, chosen.record)
    except NotRenamed as reason:
        return _refuse(str(reason))
    except CatalogError as error:
        return _refuse(*map(str, error.problems))
    pages = build_pages(catalog, read_ledger(chosen.catalog / LEDGER_NAME))
    content = next((page.content for page in pages if page.path == f"{record.folder}/{record.id}.md"), "")
    width = min(100, shutil.get_terminal_size().columns)
    print("\n".join(map(printable, in_terminal(see(content), width).split("\n"))))
    return GOOD


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("base", metavar="BASE", help="a git revision: main, HEAD~1, a hash")
    parser.add_argument("head", nargs="?", metavar="HEAD", help="another one (the files as they are now)")
    parser.add_argument(
        "--format",
        choices=(*FORMS, "json"),
        default="text",
        help="for a terminal, a comment, a browser, a workflow (text)",
    )
    _add_catalog(parser)


def _compare(chosen: argparse.Namespace) -> int:
    """Say what changes for readers between two revisions: pages, words, links, placings, and what to look at.

    The other revision is read as data; nothing in it is run.
    """
    try:
        comparison = _compared(chosen.catalog, chosen.base, chosen.head)
    except NoRevision as reason:
        _say(str(reason))
        return WRONG_USE
    except CatalogError as error:
        comparison = Comparison(problems=tuple(map(str, error.problems)))
    told = artifact_text(comparison) if chosen.format == "json" else change_report(comparison, chosen.format)
    sys.stdout.write(told)
    return MISTAKES if comparison.problems else GOOD


def _compared(catalog: Path, base: str, head: str | None) -> Comparison:
    with TemporaryDirectory() as folder:
        before = _state_at(base, catalog, Path(folder, "before"))
        after = _state_at(head, catalog, Path(folder, "after")) if head else _state(catalog)
        return compare(before, after)


def _state_at(revision: str, catalog: Path, folder: Path) -> State:
    """The state of a revision; the catalog's place in the repository is the same as now."""
    folder.mkdir()
    write_revision(catalog.parent, revision, catalog.name, folder)
    return _state(folder)


def _state(root: Path) -> State:
    return State(catalog=load_catalog(root), ledger=read_ledger(root / LEDGER_NAME))


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help="only the links of these records")
    parser.add_argument("--only", choices=get_args(Only), default="due", help="which links to ask about (due)")
    parser.add_argument("--budget", type=float, metavar="SECONDS", help="stop asking after this time")
    parser.add_argument("--dry-run", action="store_true", help="say what would be asked, ask nobody, write nothing")
    parser.add_argument("--offline", action="store_true", help="hold the links against the ledger and ask nobody")
    parser.add_argument("--fix", action="store_true", help="write the new addresses of moved repositories")
    parser.add_argument(
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
    parser.add_argument("--format", choices=tuple(_REPORTS), default="text", help="how to show what was found (text)")
    _add_catalog(parser)


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
            return _verify_without_asking(chosen, wanted, read_ledger(path).sound())
        with held(path):
            if chosen.accept:
                return _accept(chosen, wanted, read_ledger(path).sound())
            return _verify_online(chosen, services, wanted, read_ledger(path).sound())
    except (ValueError, BusyError) as error:
        _say(str(error))
    except CatalogError as error:
        _refuse(*map(str, error.problems))
    return WRONG_USE


def _chosen_links(wanted: Sequence[Wanted], ids: Sequence[str]) -> list[Wanted]:
    known = {where.record for one in wanted for where in one.where}
    if unknown := sorted(set(ids) - known):
        raise ValueError(f"no record with a link has the id {', '.join(unknown)}")
    return [one for one in wanted if not ids or {where.record for where in one.where} & set(ids)]


def _verify_without_asking(
    chosen: argparse.Namespace, wanted: Sequence[Wanted], records: Mapping[str, LinkRecord]
) -> int:
    today = datetime.now(tz=UTC).date()
    if chosen.dry_run:
        for one in plan(wanted, records, today, chosen.only):
            print(printable(one.link.address))
        return GOOD
    return _show_run(check_offline(wanted, records, today), chosen)


def _accept(chosen: argparse.Namespace, wanted: Sequence[Wanted], records: Mapping[str, LinkRecord]) -> int:
    today, link = datetime.now(tz=UTC).date(), Link.parse(chosen.accept)
    record = records.get(link.key)
    if record is None or link not in [one.link for one in wanted]:
        raise ValueError(f"no record names {link}, or it was never checked")
    accepted = accept(record, reason=chosen.reason, author=chosen.author, until=chosen.until or date.min, today=today)
    write_ledger(chosen.catalog / LEDGER_NAME, {**records, link.key: accepted}.values())
    return GOOD


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day such as 2027-01-31") from None


def _verify_online(
    chosen: argparse.Namespace, services: Services, wanted: Sequence[Wanted], records: Mapping[str, LinkRecord]
) -> int:
    today, patience = datetime.now(tz=UTC).date(), Patience(budget=chosen.budget)
    path = chosen.catalog / LEDGER_NAME
    with (
        tqdm(desc="Checking", unit="link", leave=False, disable=None) as bar,
        open_askers(services, patience, today, contact=chosen.contact, token=_token()) as askers,
    ):
        run, known = verify(
            wanted,
            records,
            askers,
            today=today,
            only=chosen.only,
            tool=version("how-ai-did-that"),
            save=lambda kept: write_ledger(path, kept.values()),
            told=lambda done, whole: _move_bar(bar, done, whole),
        )
    if chosen.fix:
        changes = mend_moved(run.findings, lambda name: _text_of(chosen.catalog / name))
        load_catalog(chosen.catalog, changes)
        write_ledger(path, follow_moves(run.findings, known).values())
        _write_changes(changes, chosen.catalog)
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


def _show_run(run: Run, chosen: argparse.Namespace) -> int:
    """Print what a check of links found."""
    sys.stdout.write(_REPORTS[chosen.format](run))
    if chosen.format in {"text", "github"}:
        _say(summary(run))
    return run.status


_REPORTS: dict[str, Callable[[Run], str]] = {
    "text": lambda run: report(run.problems, "text", color=_is_colored(sys.stdout)),
    "json": as_json,
    "github": lambda run: report(run.problems, "github"),
    "junit": as_junit,
    "sarif": as_sarif,
    "markdown": as_markdown,
}


def _add_github(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("form", "comment"), help="take a form in, or post a comparison as a comment")
    parser.add_argument("--artifact", type=_path, metavar="FILE", help="for comment: the zip file with the comparison")
    _add_catalog(parser)


def _github(chosen: argparse.Namespace) -> int:
    """What the workflows run: reads the event and the token from the environment that GitHub gives."""
    try:
        github = GitHub(
            api=os.environ["GITHUB_API_URL"],
            repository=os.environ["GITHUB_REPOSITORY"],
            token=os.environ["GITHUB_TOKEN"],
        )
        event = Path(os.environ["GITHUB_EVENT_PATH"]).read_bytes()
        return _take_form(event, chosen, github) if chosen.what == "form" else _post_comment(event, chosen, github)
    except KeyError as missing:
        _say(f"this runs in a workflow of GitHub only: {missing.args[0]} is not set")
        return WRONG_USE
    except (BadArtifact, NotPosted) as reason:
        return _refuse(str(reason))


def _take_form(event: bytes, chosen: argparse.Namespace, github: GitHub) -> int:
    intake = take_in(event, chosen.catalog, datetime.now(tz=UTC).date())
    if intake is None:
        _say("this event is no accepted form")
        return GOOD
    reply = intake.reply
    if intake.files:
        address = github.open_pull_request(
            branch=intake.branch,
            base=os.environ["GITHUB_REF_NAME"],
            commit=os.environ["GITHUB_SHA"],
            title=intake.title,
            body=f"{intake.reply}\n<p>From issue {github.repository}#{intake.number}.</p>",
            files={f"{chosen.catalog.name}/{path}": text for path, text in intake.files.items()},
        )
        reply = f"<p>Thank you. The records stand in {address}.</p>\n{reply}"
    github.comment(intake.number, reply)
    return GOOD


def _post_comment(event: bytes, chosen: argparse.Namespace, github: GitHub) -> int:
    run = json.loads(event)["workflow_run"]
    comparison = read_artifact(_only_file(chosen.artifact).read_bytes())
    owner = run["head_repository"]["owner"]["login"]
    number = github.pull_request_of(owner, run["head_branch"], run["head_sha"])
    if number is None:
        _say("no open pull request has this commit")
        return GOOD
    github.comment(number, change_report(comparison, "markdown"))
    return GOOD


def _only_file(path: Path) -> Path:
    """The file, or the one file in the folder into which a workflow downloaded it."""
    files = [path] if path.is_file() else [one for one in path.iterdir() if one.is_file() and not one.is_symlink()]
    if len(files) != 1:
        raise BadArtifact(f"{path} holds {len(files)} files and should hold one")
    return files[0]


def _add_stale(parser: argparse.ArgumentParser) -> None:
    _add_catalog(parser)
    _add_format(parser)


def _stale(chosen: argparse.Namespace) -> int:
    """Name the answers whose papers, models or links changed after somebody last read them against their sources."""
    try:
        state = _state(chosen.catalog)
    except CatalogError as error:
        return _show(error.problems, chosen)
    days = days_of_change(chosen.catalog.absolute().parent, chosen.catalog.name)
    changed = {shown(chosen.catalog.parent / path): day for path, day in days.items()}
    return _show(check_age(state.catalog, state.ledger, changed), chosen)


def _add_release_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION", help="the version or its tag: 1.2.0, v1.2.0")


def _release_notes(chosen: argparse.Namespace) -> int:
    """Print the part of CHANGELOG.md for one version."""
    try:
        sys.stdout.write(section_of(_text_of(Path("CHANGELOG.md")), chosen.version))
    except NoSection as reason:
        return _refuse(str(reason))
    return GOOD


def _show(problems: Iterable[Problem], chosen: argparse.Namespace) -> int:
    """Print the problems; the status says whether one of them is an error."""
    found = tuple(problems)
    sys.stdout.write(report(found, chosen.format, color=_is_colored(sys.stdout)))
    if found and chosen.format == "text":
        _say(count(found))
    return MISTAKES if any(one.level == "error" for one in found) else GOOD


def _say(text: str) -> None:
    print(printable(text), file=sys.stderr)


def _is_colored(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


COMMANDS: tuple[Command, ...] = (
    Command(name="check", about="look for mistakes in the catalog", add_arguments=_add_check, run=_check),
    Command(name="import", about="turn prompt texts into records", add_arguments=_add_import, run=_import),
    Command(name="export", about="write the pages as Markdown files", add_arguments=_add_export, run=_export),
    Command(name="new", about="add a question, model, paper, task or term", add_arguments=_add_new, run=_new),
    Command(name="rename", about="give a record another id, everywhere", add_arguments=_add_rename, run=_rename),
    Command(name="explain", about="draft a paper in plain words", add_arguments=_add_explain, run=_explain),
    Command(name="draft", about="draft a written answer", add_arguments=_add_draft, run=_draft),
    Command(name="show", about="print the page of a record", add_arguments=_add_show, run=_show_page),
    Command(name="compare", about="say what a change means for readers", add_arguments=_add_compare, run=_compare),
    Command(name="verify", about="check that every link leads where it should", add_arguments=_add_verify, run=_verify),
    Command(name="stale", about="name answers to be read again", add_arguments=_add_stale, run=_stale),
    Command(
        name="release-notes",
        about="print a part of the changelog",
        add_arguments=_add_release_notes,
        run=_release_notes,
    ),
    Command(name="github", about="what the workflows of GitHub run", add_arguments=_add_github, run=_github),
    Command(name="schema", about="write the JSON Schemas for editors", add_arguments=_add_schema, run=_schema),
)
"""Every command; a new one is a function that adds its arguments, a function that runs it, and a line here."""
