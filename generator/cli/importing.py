"""`import`: prompt texts on the disk become records."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from generator.answers.admitting import left_to_rule, placed_nowhere, repeated
from generator.catalog.importing import import_prompts
from generator.catalog.loading import load_catalog, shown
from generator.catalog.prompts import MAX_BYTES, NoPrompt, parse_prompt
from generator.cli.command import Command, add_catalog, add_format, existing
from generator.cli.on_disk import text_of, write_in_turn
from generator.cli.speaking import GOOD, say, show, tell, tell_next
from generator.problems import CatalogError, Problem
from generator.reporting import number

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from generator.catalog.importing import Imported
    from generator.catalog.prompts import Prompt


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="a text, or a folder of texts")
    parser.add_argument("--dry-run", action="store_true", help="say what would come of it and write nothing")
    add_catalog(parser)
    add_format(parser)


def _import(chosen: argparse.Namespace) -> int:
    """Turn prompt texts and finished answers into records; docs/commands.md shows the form of such a text.

    Papers and models that the catalog has are recognized and completed, never overwritten; importing a text again
    changes nothing. A file that is no such text is reported and the others are imported.
    """
    try:
        catalog = load_catalog(chosen.catalog)
    except CatalogError as error:
        say("nothing was imported: the catalog has mistakes, mend them first")
        return show(error.problems, chosen)
    today = datetime.now(tz=UTC).date()
    files = _files_of(chosen.paths)
    if not files:
        hint = "name a text or a folder that holds some"
        return show([Problem(shown(chosen.paths[0]), 1, 1, "there are no texts here", hint)], chosen)
    prompts, problems = _read_prompts(files, today)
    imported = import_prompts(catalog, prompts, today, lambda path: text_of(chosen.catalog / path))
    after = load_catalog(chosen.catalog, imported.files)
    asked = [one.records[0] for one in imported.became]
    of_tasks = placed_nowhere(imported, after) if len(asked) > 1 else []
    doubts = sorted([*imported.doubts, *repeated(imported, after), *of_tasks])
    if not chosen.dry_run:
        write_in_turn(imported.files, chosen.catalog)
    if chosen.format == "text":
        _show_import(imported, dry_run=chosen.dry_run)
    status = show([*problems, *doubts], chosen)
    if imported.files and chosen.format == "text":
        alone = asked if len(asked) == 1 else []
        if not chosen.dry_run:
            tell_next(*alone)
        for record in alone if status == GOOD else ():
            for remark in left_to_rule(record.partition("/")[2], after):
                say(remark)
    return status


def _files_of(paths: Iterable[Path]) -> list[Path]:
    """The files themselves and every file below the folders, each once; hidden ones are an editor's own."""
    found: dict[Path, None] = {}
    for path in paths:
        below = sorted(Path(folder) / name for folder, _, names in os.walk(path) for name in names)
        for one in below if path.is_dir() else [path]:
            if one == path or not any(part.startswith(".") for part in one.relative_to(path).parts):
                found[one] = None
    return list(found)


def _read_prompts(paths: Sequence[Path], today: date) -> tuple[list[Prompt], list[Problem]]:
    prompts, problems = [], []
    for path in tqdm(paths, desc="Reading", unit="file", leave=False, disable=None):
        if not path.is_file():
            problems.append(Problem(shown(path), 1, 1, "this is no file", "take it out of the folder of texts"))
            continue
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


def _show_import(imported: Imported, *, dry_run: bool) -> None:
    for one in imported.became:
        records = ", ".join(f"{record} (new)" if record in one.new else record for record in one.records)
        tell(f"{one.path}: {records}")
    verb = "would be written" if dry_run else "written"
    tell(f"{number(len(imported.became), 'text')} imported, {number(len(imported.files), 'file')} {verb}")


IMPORT = Command(name="import", add_arguments=_add_import, run=_import)
