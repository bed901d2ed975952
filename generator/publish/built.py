"""What a build leaves: the files in the folder of the site, and in a file beside it what each was made from.

A file of the site counts as ours while it has the time and size that it was left with. A file of the memory that is
damaged is as good as none.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field, fields
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.remembering import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_AT_ONCE: Final = 500
"""How much of the memory is one line of its file, so that no long text is made of it."""
Shown: TypeAlias = tuple[str, str | None, dict[str, Any]]
"""The key of a page, its text if its title must be found in it, its front matter."""
BuiltBundle: TypeAlias = tuple[str, str, str]
"""Of files that are made together: the digest of what they were made from, empty where something was warned about;
their stamps; and each output with the digest of its source's text, which may be the same though the other is not."""
Links: TypeAlias = dict[str, dict[str, str]]
"""Source of a page to its anchors that another page links to, each with the link as it is written."""
Stamps: TypeAlias = "Mapping[str, str]"
"""Path of a file in the site's folder to its time and size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build left behind; what is lost of it is made again."""

    site: str = ""
    """The digest of all that every page depends on."""
    links: Mapping[str, Links] = field(default_factory=dict)
    """Source of a hand-written page to the anchors of other pages that it links to."""
    shown: Mapping[str, Shown] = field(default_factory=dict)
    """Output of a page of the catalog to what the navigation shows of it."""
    outputs: Mapping[str, str] = field(default_factory=dict)
    """The stamp of every other file of the site."""
    bundles: Mapping[str, BuiltBundle] = field(default_factory=dict)
    """What was made of the catalog, by the names of the bundles."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Output to the digest of what it was made from, of the others; what was warned about is left out."""

    def stamps(self) -> Stamps:
        """The stamp of every file of the site."""
        pairs = (zip(outputs_of(bundle), bundle[1].split(","), strict=True) for bundle in self.bundles.values())
        return dict(chain(self.outputs.items(), chain.from_iterable(pairs)))


def outputs_of(bundle: BuiltBundle) -> list[str]:
    """The outputs of files that were made together."""
    return bundle[2].split(" ")[::2]


def texts_of(bundle: BuiltBundle) -> dict[str, str]:
    """The digest of the text of each."""
    said = bundle[2].split(" ")
    return dict(zip(said[::2], said[1::2], strict=True))


def read_built(path: Path) -> Built:
    """What the last command left; a damaged file is as good as none."""
    found: dict[str, Any] = {}
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                told, _, said = line.rstrip("\n").partition(" ")
                if told != digest(said.encode()):
                    return Built()
                for name, part in json.loads(said).items():
                    if name in found:
                        found[name].update(part)
                    else:
                        found[name] = part
        return Built(**found)
    except (OSError, ValueError, TypeError, AttributeError):
        return Built()


def write_built(path: Path, memory: Built) -> None:
    """Leave it for the next command, which builds everything where there may be no such file."""
    with suppress(OSError), path.open("w", encoding="utf-8") as file:
        for name in (one.name for one in fields(memory)):
            for part in _parts(getattr(memory, name)):
                said = json.dumps({name: part})
                file.write(f"{digest(said.encode())} {said}\n")


def _parts(value: str | Mapping[str, Any]) -> Iterator[Any]:
    """A value of the memory in pieces."""
    if isinstance(value, str):
        yield value
        return
    items = iter(value.items())
    while part := dict(islice(items, _AT_ONCE)):
        yield part


def stamps(folder: Path) -> Stamps:
    """The stamp of every file below a folder; a folder that holds nothing is listed as `name/`."""
    found: dict[str, str] = {}
    waiting = [(str(folder), "")] if folder.is_dir() else []
    while waiting:
        at, prefix = waiting.pop()
        entries = list(os.scandir(at))
        if prefix and not entries:
            found[prefix] = ""
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, f"{prefix}{entry.name}/"))
            else:
                found[f"{prefix}{entry.name}"] = stamp(entry.stat(follow_symlinks=False))
    return found


def remove(site: Path, paths: Iterable[str]) -> None:
    """Remove files, and the folders that they leave empty."""
    for path in paths:
        if path.endswith("/"):
            (site / path).rmdir()
        else:
            (site / path).unlink()
        with suppress(OSError):  # the first that is not empty; listing what is in each would take long
            for above in [*PurePosixPath(path).parents][:-1]:
                (site / above).rmdir()


def digest(data: bytes) -> str:
    """By which two texts are told apart."""
    return hashlib.sha256(data).hexdigest()[:32]
