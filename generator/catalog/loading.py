"""A folder of YAML files becomes a `Catalog`, or a `CatalogError` with every mistake in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from itertools import chain
from operator import attrgetter, itemgetter
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from generator.catalog.agreeing import Read, check_agreement
from generator.catalog.fields import Source, fits, read_fields
from generator.catalog.identifying import MAX_ID, as_id, is_id
from generator.catalog.parsing import Place, read_yaml
from generator.catalog.records import RECORD_TYPES, Catalog, Record
from generator.catalog.values import Reader, cited, nearest
from generator.problems import CatalogError, Problem
from generator.remembering import settled_stamp

MAX_BYTES = 1024 * 1024
_LEADS_OUT = "this link leads out of the catalog"
_NO_CHANGES: Mapping[str, str | None] = MappingProxyType({})
_R = TypeVar("_R", bound=Record)
_Entry: TypeAlias = "os.DirEntry[str]"


@dataclass(slots=True)
class Written:
    """The file of one record, read when its text is asked for."""

    id: str
    path: str
    """As messages show it."""
    file: str | _Entry
    """Where it stands, or its text as it would be."""
    _read: str | Problem | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.rpartition("/")[2]

    def text(self) -> str | Problem:
        """What it says, or what keeps it from being read."""
        if self._read is None:
            self._read = self.file if isinstance(self.file, str) else _text(self.file, self.path)
        return self._read

    def stamp(self) -> str:
        """What tells whether the file is as it was; empty for what is gone or a link, or may change unseen."""
        with suppress(OSError):
            return "" if isinstance(self.file, str) else settled_stamp(self.file.stat(follow_symlinks=False))
        return ""

    def source(self, record_type: type[Any]) -> Source:
        """Where its values stand; of what was not read, that is found out when somebody asks."""
        return Source(path=self.path, record=record_type, text=self._read if isinstance(self._read, str) else self.file)


Reading: TypeAlias = Callable[[type[Any], list[Written]], Iterable[tuple[Any, Reader]]]
"""Reads the records of one type, in their order, each with a reader that holds its mistakes and mentions."""


def load_catalog(
    root: Path, changes: Mapping[str, str | None] = _NO_CHANGES, reading: Reading | None = None
) -> Catalog:
    """Read every record below `root`, as if `changes` had been made.

    Args:
        root: The folder that holds `questions/` and the others.
        changes: Path inside the folder, such as `papers/hat.yml`, to its text, or None for a file to be gone.
        reading: Another way to read records than one by one from their texts, with the same outcome.

    Raises:
        CatalogError: With all mistakes of all files, each once.
    """
    read = Read()
    _read_folders(root, changes, reading or read_records, read)
    problems = [*read.problems, *check_agreement(read)]
    if problems:
        raise CatalogError(problems)
    return Catalog(**read.records, sources=read.sources, outlines=read.outlines)


def stamps_below(root: Path) -> dict[str, str]:
    """The stamps of a catalog's folders and files, by their paths: none empty and all equal, so are the catalogs."""
    read = Read()
    top = _files(root, read)
    below = chain.from_iterable(_files(Path(one), read) for one in top if one.is_dir())
    stamps = {one.path: Written(one.name, one.path, one).stamp() for one in chain(top, below)}
    with suppress(OSError):
        return {} if read.problems else {os.fspath(root): settled_stamp(root.stat()), **stamps}
    return {}


def read_record(record_type: type[_R], text: str, path: str, record_id: str) -> tuple[_R | None, Reader]:
    """Read one record from its text; the reader holds its mistakes and where its values stand."""
    reader = Reader(path)
    node = read_yaml(text, reader.complain)
    if node is None:
        if not reader.problems:
            reader.complain(Place(1, 1), "the file is empty", "write a record or delete the file")
        return None, reader
    if other := None if fits(record_type, node) else next((one for one in RECORD_TYPES if fits(one, node)), None):
        message = f"this has the fields of {other.folder}/, not of {record_type.folder}/"
        reader.complain(Place(1, 1), message, f"move it to {other.folder}/")
        return None, reader
    values = read_fields(record_type, node, (), reader)
    if reader.problems or not isinstance(values, dict):
        return None, reader
    return record_type(id=record_id, **values), reader


def read_records(record_type: type[Any], written: Iterable[Written]) -> Iterator[tuple[Any, Reader]]:
    """Read several records from their texts, one after the other, so that no more than one reader is kept."""
    for one in written:
        text = one.text()
        if isinstance(text, Problem):
            yield None, Reader(one.path, problems=[text])
        else:
            yield read_record(record_type, text, one.path, one.id)


def _read_folders(root: Path, changes: Mapping[str, str | None], reading: Reading, read: Read) -> None:
    if not root.is_dir():
        read.problems.append(
            Problem(shown(root), 1, 1, "there is no such folder", "name the folder that holds questions/")
        )
        return
    types = [one.folder for one in RECORD_TYPES]
    for entry in _files(root, read):
        if entry.is_dir() and entry.name not in types:
            hint = nearest(entry.name, types, f"the folders are {', '.join(types)}")
            message = f"the folder {cited(entry.name)} is not known"
            read.problems.append(Problem(shown(Path(entry)), 1, 1, message, hint))
    for record_type in RECORD_TYPES:
        _read_folder(record_type, root / record_type.folder, changes, reading, read)


def _read_folder(
    record_type: type[Any], folder: Path, changes: Mapping[str, str | None], reading: Reading, read: Read
) -> None:
    shown_folder = shown(folder)
    if _leads_out(folder, folder.parent):
        read.problems.append(Problem(shown_folder, 1, 1, _LEADS_OUT, "put the folder itself here"))
        return
    files = _changed_files(folder, changes, read)
    written = [Written(_stem(name), f"{shown_folder}/{name}", file) for name, file in files]
    names = [one.id for one in written]
    read.known[record_type.folder] |= {*names, *(as_id(name) for name in names if not is_id(name))}
    for one, (record, reader) in zip(written, reading(record_type, written), strict=True):
        read.take(record_type.folder, one.id, record, reader, one.source(record_type))


def _changed_files(folder: Path, changes: Mapping[str, str | None], read: Read) -> list[tuple[str, str | _Entry]]:
    """The files of a folder, or their texts, once the changes are made; in the order of the names."""
    there: dict[str, str | _Entry] = {entry.name: entry for entry in _files(folder, read)}
    for name, text in ((PurePosixPath(path).name, text) for path, text in changes.items() if _is_in(folder, path)):
        if text is None:
            there.pop(name, None)
        else:
            there[name] = text
    return sorted(there.items(), key=itemgetter(0))


def _is_in(folder: Path, path: str) -> bool:
    return path.startswith(f"{folder.name}/")


def _files(folder: Path, read: Read) -> list[_Entry]:
    """What stands in a folder, in the order of the names; hidden files are an editor's own."""
    try:
        with os.scandir(folder) as entries:
            return sorted((one for one in entries if not one.name.startswith(".")), key=attrgetter("name"))
    except FileNotFoundError:
        return []
    except OSError as error:
        message = f"the folder cannot be read: {error.strerror}"
        read.problems.append(Problem(shown(folder), 1, 1, message, "put a folder here that may be read"))
        return []


def _leads_out(path: Path, root: Path) -> bool:
    """Whether a symbolic link leads to something outside of the catalog."""
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def shown(path: Path) -> str:
    """A path as messages show it: relative to the current folder where it is inside."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _stem(name: str) -> str:
    """The name of a file without its ending."""
    return name.rpartition(".")[0] or name


def _text(file: _Entry, at: str) -> str | Problem:
    try:
        return _unfit(file, at) or _decoded(_content(file), at)
    except OSError as error:
        return Problem(at, 1, 1, f"the file cannot be read: {error.strerror}", "look at its permissions")


def _content(file: _Entry) -> bytes:
    with FileIO(file) as opened:
        return opened.readall()


def _unfit(file: _Entry, at: str) -> Problem | None:
    """What keeps a file from being opened at all; the listing of the folder knows most of it already."""
    if file.is_symlink() and _leads_out(Path(file), Path(file).parents[1]):
        return Problem(at, 1, 1, _LEADS_OUT, "put the record itself here")
    if not (Path(file).is_file() if file.is_symlink() else file.is_file()):
        return Problem(at, 1, 1, "this is no file", "a folder of records holds files only")
    stem = _stem(file.name)
    if not file.name.endswith(".yml"):
        return Problem(at, 1, 1, f"the name {cited(file.name)} does not end in .yml", f"rename it to {as_id(stem)}.yml")
    if not is_id(stem):
        hint = f"lower-case words joined by hyphens, at most {MAX_ID} characters: {as_id(stem)}.yml"
        return Problem(at, 1, 1, f"{cited(stem)} is no id", hint)
    if file.stat().st_size > MAX_BYTES:
        return Problem(at, 1, 1, "the file is larger than 1 MiB", "a record holds words, not data")
    return None


def _decoded(data: bytes, at: str) -> str | Problem:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        *lines, begun = data[: error.start].decode().split("\n")
        line, column = len(lines) + 1, len(begun) + 1
        return Problem(at, line, column, "the file is not UTF-8", "save it as UTF-8 in your editor")
