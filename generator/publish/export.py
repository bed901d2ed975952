"""Pages into a folder: what changed is written, what is stale removed, what is foreign left alone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from generator.catalog.writing import write_atomically
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.pages.site import Page

LIST_NAME: Final = ".exported.json"
"""The list of what an export wrote, with a digest each; it tells our files from foreign ones."""
_AT_ONCE: Final = 16
"""So many files are written one after the other by one process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What an export did."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    """Paths of pages where something foreign stands, or a page that someone changed by hand: left as they are."""
    total: int


def is_ours(folder: Path) -> bool:
    """Whether pages may be written here: an earlier export did, or there is nothing yet."""
    return not folder.is_dir() or (folder / LIST_NAME).is_file() or not any(folder.iterdir())


def export_pages(pages: Iterable[Page], folder: Path) -> Exported:
    """Write the pages below a folder.

    A file counts as ours while it has the bytes that an earlier export gave it, or the bytes that it is to get. The
    list is written before the files it adds and after those it drops: the next export finishes an interrupted one.
    """
    before = _read_list(folder)
    contents = {page.path: page.content for page in pages}
    after = {path: _digest(content.encode()) for path, content in contents.items()}
    foreign = {path for path in after if _is_foreign(folder, path, {before.get(path), after[path]})}
    ours = {path: digest for path, digest in after.items() if path not in foreign}
    stale = before.keys() - after.keys()
    _write_list(folder, before | ours)
    written = _write_all(folder, {path: contents[path] for path in sorted(ours)})
    removed = [path for path in sorted(stale) if _remove(folder, path, before[path])]
    _write_list(folder, ours)
    return Exported(written=tuple(written), removed=tuple(removed), kept=tuple(sorted(foreign)), total=len(contents))


def _write_all(folder: Path, contents: Mapping[str, str]) -> list[str]:
    """Write files on all cores, and say which changed; the system takes its time for each."""
    paths = [*contents]

    def write(number: int) -> list[str]:
        some = paths[number * _AT_ONCE : (number + 1) * _AT_ONCE]
        return [path for path in some if write_atomically(folder / path, contents[path])]

    return [*chain.from_iterable(shared(write, -(-len(paths) // _AT_ONCE)))]


def _read_list(folder: Path) -> dict[str, str]:
    """Path to digest of what the last export wrote; a damaged list is as good as none."""
    try:
        found = json.loads((folder / LIST_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {path: digest for path, digest in pairs if isinstance(digest, str) and _is_safe(path)}


def _write_list(folder: Path, digests: Mapping[str, str]) -> None:
    write_atomically(folder / LIST_NAME, json.dumps(digests, indent=0, sort_keys=True) + "\n")


def _is_safe(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and ".." not in parts and not path.startswith("/") and "\\" not in path


def _leads_out(folder: Path, target: Path) -> bool:
    """Whether a symbolic link on the way takes a page out of the folder."""
    return target.is_symlink() or not target.parent.resolve().is_relative_to(folder.resolve())


def _is_foreign(folder: Path, path: str, ours: set[str | None]) -> bool:
    target = folder / path
    if _leads_out(folder, target) or target.is_dir() or target.parent.is_file():
        return True
    return target.exists() and _digest(target.read_bytes()) not in ours


def _remove(folder: Path, path: str, digest: str) -> bool:
    """Remove a page of an earlier export, unless someone changed it; folders that it leaves empty go, too."""
    target = folder / path
    if _leads_out(folder, target) or not target.is_file() or _digest(target.read_bytes()) != digest:
        return False
    target.unlink()
    for above in target.relative_to(folder).parents:
        if above == Path() or any((folder / above).iterdir()):
            break
        (folder / above).rmdir()
    return True


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
