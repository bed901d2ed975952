"""The catalog as it stood in a git revision: its files are read as data, and nothing of it is run."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from typing import TYPE_CHECKING

from generator.catalog.records import RECORD_TYPES
from generator.links.ledger import LEDGER_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FOLDERS = "|".join(one.folder for one in RECORD_TYPES)
_ENTRY = re.compile(r"(?P<mode>\d{6}) (?P<type>\w+) (?P<object>[0-9a-f]+)\t(?P<path>.+)", re.DOTALL)
_RECORD = re.compile(rf"(?:(?:{_FOLDERS})/(?!\.\.?$)[^/\\\0]+|{re.escape(LEDGER_NAME)})")
_FILE_MODES = frozenset({"100644", "100755"})


class NoRevision(ValueError):
    """What was named is no revision of the repository; the message says which."""


class NoHistory(ValueError):
    """Git does not know when the files changed; the message says why and what to do."""


def write_revision(repository: Path, revision: str, catalog: str, folder: Path) -> None:
    """Write the records and the ledger of a revision into an empty folder.

    Only plain files directly below the folders of records are written: no symbolic link, no submodule, no other path.
    The repository's own attributes and filters are not applied.

    Args:
        repository: Its work tree.
        revision: Any name that git knows: `main`, `HEAD~3`, a hash.
        catalog: The catalog's folder in the repository.
        folder: Where to write.

    Raises:
        NoRevision: Git knows no such revision.
    """
    commit = _git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not commit:
        raise NoRevision(f"'{revision}' is no revision of this repository")
    listed = _git(repository, "ls-tree", "-r", "-z", commit.decode().strip(), "--", f"{catalog}/")
    wanted = dict(_files(listed.decode(errors="replace"), f"{catalog}/"))
    for path, content in zip(wanted, _contents(repository, wanted.values()), strict=True):
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)


def _files(listed: str, prefix: str) -> list[tuple[str, str]]:
    """Path inside the catalog and object of each plain file where a record may stand."""
    entries = [found for entry in listed.split("\0") if (found := _ENTRY.fullmatch(entry))]
    return [
        (entry["path"].removeprefix(prefix), entry["object"])
        for entry in entries
        if entry["mode"] in _FILE_MODES and _RECORD.fullmatch(entry["path"].removeprefix(prefix))
    ]


def _contents(repository: Path, objects: Iterable[str]) -> list[bytes]:
    names = "".join(f"{one}\n" for one in objects)
    output = _git(repository, "cat-file", "--batch", stdin=names.encode())
    found, at = [], 0
    while at < len(output):
        end = output.index(b"\n", at)
        size = int(output[at:end].split()[2])
        found.append(output[end + 1 : end + 1 + size])
        at = end + 1 + size + 1
    return found


def days_of_change(repository: Path, catalog: str) -> dict[str, dt.date]:
    """For each file of the catalog the day of the last commit that touched it, by its path in the repository.

    Raises:
        NoHistory: The folder is in no repository, or its history is cut off.
    """
    shallow = _git(repository, "rev-parse", "--is-shallow-repository").strip()
    if shallow == b"true":
        raise NoHistory("the history of this clone is cut off; complete it with: git fetch --unshallow")
    log = _git(repository, "log", "--format=%x00%cs", "--name-only", "--no-renames", "--", f"{catalog}/")
    found: dict[str, dt.date] = {}
    if not log:
        raise NoHistory(f"git knows no commit of {repository / catalog}; only a clone tells what changed when")
    for commit in log.decode(errors="replace").split("\0")[1:]:
        day, *paths = commit.split()
        for path in paths:
            found.setdefault(path, dt.date.fromisoformat(day))
    return found


def _git(repository: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """What git answers; empty if it refuses."""
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False).stdout  # noqa: S603 - no shell
