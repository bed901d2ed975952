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


def write_revision(catalog: Path, revision: str, folder: Path) -> None:
    """Write the records and the ledger of a revision into an empty folder.

    Only plain files directly below the folders of records are written: no symbolic link, no submodule, no other path.
    The repository's own attributes and filters are not applied.

    Args:
        catalog: The catalog's folder in the work tree; the revision's is looked for at the same place.
        revision: Any name that git knows: `main`, `HEAD~3`, a hash.
        folder: Where to write.

    Raises:
        NoRevision: Git knows no such revision, or does not have its files.
    """
    named = f"{revision}^{{commit}}"
    found = _git(catalog, "rev-parse", "--verify", "--quiet", "--end-of-options", named)
    if not found.stdout:
        raise NoRevision(f"'{revision}' is no revision of this repository{_reason(found)}")
    listed = _git(catalog, "ls-tree", "-r", "-z", found.stdout.decode().strip()).stdout
    wanted = dict(_files(listed.decode(errors="replace")))
    for path, content in zip(wanted, _contents(catalog, wanted.values()), strict=True):
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)


def _files(listed: str) -> list[tuple[str, str]]:
    """Path inside the catalog and object of each plain file where a record may stand."""
    entries = [found for entry in listed.split("\0") if (found := _ENTRY.fullmatch(entry))]
    return [
        (entry["path"], entry["object"])
        for entry in entries
        if entry["mode"] in _FILE_MODES and _RECORD.fullmatch(entry["path"])
    ]


def _contents(catalog: Path, objects: Iterable[str]) -> list[bytes]:
    names = "".join(f"{one}\n" for one in objects)
    answer = _git(catalog, "cat-file", "--batch", stdin=names.encode())
    output, found, at = answer.stdout, [], 0
    while at < len(output):
        end = output.index(b"\n", at)
        name, kind, *size = output[at:end].decode().split()
        if not size:
            raise NoRevision(f"this clone does not have the object {name}: it is {kind}{_reason(answer)}")
        found.append(output[end + 1 : end + 1 + int(size[0])])
        at = end + 1 + int(size[0]) + 1
    return found


def revision_on(catalog: Path, day: dt.date) -> str:
    """The last commit that touched the catalog up to the end of a day; empty if there was none yet.

    Raises:
        NoHistory: The folder is in no repository, or its history is cut off.
    """
    if _git(catalog, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
        raise NoHistory("the history of this clone is cut off; complete it with: git fetch --unshallow")
    log = _git(catalog, "log", "--format=%H %cs", "--", ".")
    if not log.stdout:
        reason = _reason(log)
        raise NoHistory(f"git knows no commit of {catalog.absolute()}{reason}; only a clone tells what changed when")
    commits = (line.split() for line in log.stdout.decode().splitlines())
    return next((commit for commit, on in commits if dt.date.fromisoformat(on) <= day), "")


def _git(folder: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What git answers in a folder."""
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)  # noqa: S603 - no shell


def _reason(refused: subprocess.CompletedProcess[bytes]) -> str:
    """Why git refused, if it says so: a folder that is in no repository, or in one that another user owns."""
    said = " ".join(refused.stderr.decode(errors="replace").split())
    return f" ({said})" if said else ""
