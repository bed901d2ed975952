"""`show`, `export` and `previews`: the pages that the records become, on the screen, in a folder, as images."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from generator.catalog.loading import shown
from generator.catalog.renaming import NotRenamed, find_record
from generator.cli.command import Command, add_catalog, add_format, folder, new_folder
from generator.cli.on_disk import beside, load_quickly, load_something
from generator.cli.speaking import GOOD, WRONG_USE, refuse, say, show, tell
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.changes.visible import in_terminal, see
from generator.pages.digests import Digests
from generator.pages.holding import find_faults
from generator.pages.previews import build_previews
from generator.pages.site import build_pages, bundles_of, connect
from generator.problems import CatalogError, Problem, any_mistake
from generator.publish.editions import COMPOSED
from generator.publish.export import export_pages, is_ours
from generator.remembering import Memory

if TYPE_CHECKING:
    import argparse


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", metavar="ID", help="the record, as its id or as questions/ID")
    add_catalog(parser)


def _show(chosen: argparse.Namespace) -> int:
    """Print the page that a record becomes, as its reader sees it."""
    try:
        catalog = load_quickly(chosen.catalog)
        record = find_record(catalog, chosen.record)
    except NotRenamed as reason:
        return refuse(str(reason))
    name = f"{record.folder}/{record.id}"
    ledger, memory = read_ledger(chosen.catalog / LEDGER_NAME), Memory(beside(chosen.catalog, COMPOSED))
    pages = build_pages(catalog, ledger, memory=memory)
    content = next((page.content for page in pages if page.path == f"{name}.md"), None)
    if content is None:
        return refuse(f"{name} has no page of its own; its words stand on the pages that use them")
    width = min(100, shutil.get_terminal_size().columns)
    for line in in_terminal(see(content), width).split("\n"):
        tell(line)
    return GOOD


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=new_folder, metavar="FOLDER", help="where the pages go; made if it is not there")
    add_catalog(parser)
    add_format(parser)


def _export(chosen: argparse.Namespace) -> int:
    """Write every page of the site as Markdown, for any program that builds sites.

    The folder is a new one, an empty one or that of an earlier export. Nothing is written while a sentence of the
    catalog says what its sources do not. Only what changed is written, pages that are no
    longer there are removed, and what was put beside them is never touched.
    """
    if chosen.folder.resolve().is_relative_to(chosen.catalog.resolve()):
        say(f"{chosen.folder} is among the records: name a folder outside of {chosen.catalog}")
        return WRONG_USE
    if not is_ours(chosen.folder):
        say(f"{chosen.folder} holds files, and none that an export wrote: name a new folder or an empty one")
        return WRONG_USE
    try:
        catalog, ledger = load_something(chosen.catalog), read_ledger(chosen.catalog / LEDGER_NAME)
        memory, digests = Memory(beside(chosen.catalog, COMPOSED)), Digests()
        site = connect(catalog, ledger, memory, digests)
        faults = list(find_faults(site, memory, digests))
        if any_mistake(faults):
            return show(faults, chosen)
        bundles = bundles_of(site, ledger, os.environ.get("SITE_URL", ""), memory, digests)
        exported = export_pages((page for one in bundles for page in one.pages()), chosen.folder)
    except CatalogError as error:
        return show(error.problems, chosen)
    message, hint = "a file that the export did not write stands here", "move it away, then export again"
    foreign = [Problem(shown(chosen.folder / one), 1, 1, message, hint) for one in exported.kept]
    return show([*faults, *foreign], chosen)


def _add_previews(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="SITE", help="the folder of the built site")
    parser.add_argument(
        "--cache",
        type=Path,
        default=Path(".cache/previews"),
        metavar="DIR",
        help="where drawn images are kept (default: .cache/previews)",
    )
    add_catalog(parser)


def _previews(chosen: argparse.Namespace) -> int:
    """Draw the image that a shared link shows, for each page of a record, into a built site.

    The pages name their images where the site was built with `PREVIEWS=true`. What has the same words as before is
    not drawn again.
    """
    from generator.publish.drawing import Drawing, draw_previews  # noqa: PLC0415 - no other command waits for the library

    images = list(build_previews(load_something(chosen.catalog)))
    drawn = draw_previews(images, chosen.folder, chosen.cache, Drawing())
    tell(f"{len(images)} images, {drawn} of them drawn now")
    return GOOD


EXPORT = Command(name="export", add_arguments=_add_export, run=_export)
SHOW = Command(name="show", add_arguments=_add_show, run=_show)
PREVIEWS = Command(name="previews", add_arguments=_add_previews, run=_previews)
