"""A folder of YAML files becomes a `Catalog`, or a `CatalogError` with every mistake in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import FileIO
from operator import attrgetter, itemgetter
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, TypeVar

from generator.catalog.fields import (
    MAX_ID,
    At,
    Reader,
    Source,
    as_id,
    cited,
    is_id,
    nearest,
    read_fields,
)
from generator.catalog.identifying import folded
from generator.catalog.parsing import Place, read_yaml
from generator.catalog.records import RECORD_TYPES, Catalog, Model, Paper, Record, Task
from generator.problems import CatalogError, Problem

MAX_BYTES = 1024 * 1024
_LEADS_OUT = "this link leads out of the catalog"
_NO_CHANGES: Mapping[str, str | None] = MappingProxyType({})
_R = TypeVar("_R", bound=Record)
_Entry: TypeAlias = "os.DirEntry[str]"
Check: TypeAlias = Callable[["_Read"], Iterable[Problem]]


class Written(NamedTuple):
    """The text of one record's file."""

    id: str
    path: str
    """As messages show it."""
    text: str


Reading: TypeAlias = Callable[[type[Any], list[Written]], Iterable[tuple[Any, Reader]]]
"""Reads the records of one type, in their order, each with a reader that holds its mistakes and mentions."""


@dataclass(slots=True)
class _Read:
    """What the files said, before it is known whether it fits together."""

    reading: Reading
    records: dict[str, dict[str, Any]] = field(default_factory=lambda: {one.folder: {} for one in RECORD_TYPES})
    known: dict[str, set[str]] = field(default_factory=lambda: {one.folder: set() for one in RECORD_TYPES})
    """Every id that has a file, broken or misnamed or not: such a record makes no mistake of those that cite it."""
    sources: dict[tuple[str, str], Source] = field(default_factory=dict)
    mentions: list[tuple[Source, At, str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def located(self, folder: str) -> Iterator[tuple[Any, Source]]:
        """The sound records of a folder with their files."""
        for one in self.records[folder].values():
            yield one, self.sources[folder, one.id]


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
    read = _Read(reading or read_records)
    _read_folders(root, changes, read)
    problems = [*read.problems, *(problem for check in CHECKS for problem in check(read))]
    if problems:
        raise CatalogError(problems)
    return Catalog(**read.records, sources=read.sources)


def read_record(record_type: type[_R], text: str, path: str, record_id: str) -> tuple[_R | None, Reader]:
    """Read one record from its text; the reader holds its mistakes and where its values stand."""
    reader = Reader(path)
    node = read_yaml(text, reader.complain)
    if node is None:
        if not reader.problems:
            reader.complain(Place(1, 1), "the file is empty", "write a record or delete the file")
        return None, reader
    values = read_fields(record_type, node, (), reader)
    if reader.problems or not isinstance(values, dict):
        return None, reader
    return record_type(id=record_id, **values), reader


def read_records(record_type: type[Any], written: Iterable[Written]) -> Iterator[tuple[Any, Reader]]:
    """Read several records from their texts, one after the other, so that no more than one reader is kept."""
    return (read_record(record_type, one.text, one.path, one.id) for one in written)


def _read_folders(root: Path, changes: Mapping[str, str | None], read: _Read) -> None:
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
        _read_folder(record_type, root / record_type.folder, changes, read)


def _read_folder(record_type: type[Any], folder: Path, changes: Mapping[str, str | None], read: _Read) -> None:
    shown_folder = shown(folder)
    if _leads_out(folder, folder.parent):
        read.problems.append(Problem(shown_folder, 1, 1, _LEADS_OUT, "put the folder itself here"))
        return
    written: list[Written] = []
    for name, file in _changed_files(folder, changes, read):
        at, record_id = f"{shown_folder}/{name}", _stem(name)
        read.known[record_type.folder] |= {record_id} if is_id(record_id) else {record_id, as_id(record_id)}
        text = file if isinstance(file, str) else _text(file, at)
        if isinstance(text, Problem):
            read.problems.append(text)
        else:
            written.append(Written(record_id, at, text))
    for one, (record, reader) in zip(written, read.reading(record_type, written), strict=True):
        _take_down(record_type, one, record, reader, read)


def _changed_files(folder: Path, changes: Mapping[str, str | None], read: _Read) -> list[tuple[str, str | _Entry]]:
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


def _files(folder: Path, read: _Read) -> list[_Entry]:
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


def _take_down(record_type: type[Any], written: Written, record: Any, reader: Reader, read: _Read) -> None:  # noqa: ANN401
    source = Source(path=written.path, record=record_type, text=written.text)
    read.problems += reader.problems
    read.mentions += [(source, *mention) for mention in reader.mentions]
    if record is not None:
        read.records[record_type.folder][written.id] = record
        read.sources[record_type.folder, written.id] = source


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
        return Problem(at, 1, 1, f"the name {cited(file.name)} does not end in .yml", f"rename it to {stem}.yml")
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


def check_references(read: _Read) -> Iterator[Problem]:
    """Every id that a record mentions has a file."""
    for source, at, folder, mentioned in read.mentions:
        if mentioned not in read.known[folder]:
            hint = nearest(mentioned, read.known[folder], f"add catalog/{folder}/{mentioned}.yml")
            yield source.problem(at, f"there is no '{mentioned}' in {folder}/", hint)


def check_given(read: _Read) -> Iterator[Problem]:
    """A question without a model or a paper cannot be answered from anything."""
    for question, source in read.located("questions"):
        if not question.recommended and not question.related:
            yield source.problem((), "no model and no paper is given", "name ids under 'recommended' or 'related'")
        yield from _given_twice("recommended", [(one, one.model) for one in question.recommended], source)
        yield from _given_twice("related", [(one, one.paper) for one in question.related], source)


def _given_twice(name: str, given: Sequence[tuple[object, str]], source: Source) -> Iterator[Problem]:
    """A work under two entries that say different things; two equal ones are seen when the list is read."""
    for n, (entry, named) in enumerate(given):
        before = given[:n]
        if named in (one for _, one in before) and entry not in (one for one, _ in before):
            yield source.problem((name, n), f"'{named}' is {name} already", "take one of the two out")


def check_one_work_one_record(read: _Read) -> Iterator[Problem]:
    """A paper stands under one id, and a link leads to one title."""
    by_link: dict[str, Paper] = {}
    by_title: dict[str, Paper] = {}
    for paper, source in read.located("papers"):
        title = folded(paper.title)
        same = by_link.setdefault(paper.link.key, paper) if paper.link else paper
        if same is not paper and folded(same.title) != title:
            yield source.problem(
                ("link",), f"papers/{same.id}.yml gives this link to another title", f"there it is '{same.title}'"
            )
        twin = by_title.setdefault(title, paper)
        if twin is not paper:
            yield source.problem(("title",), f"papers/{twin.id}.yml is the same paper", "keep one of the two records")


def check_one_question_one_record(read: _Read) -> Iterator[Problem]:
    """The same question in other case or punctuation is the same question."""
    first: dict[str, str] = {}
    for question, source in read.located("questions"):
        same = first.setdefault(folded(question.question), question.id)
        if same != question.id:
            yield source.problem(("question",), f"questions/{same}.yml asks the same", "keep one of the two records")


def check_shared_ids(read: _Read) -> Iterator[Problem]:
    """A model and a paper may share an id only if they are one work: `[@id]` must have one meaning."""
    models: dict[str, Model] = read.records["models"]
    for paper_id in models.keys() & read.known["papers"]:
        if models[paper_id].paper != paper_id:
            source = read.sources["models", paper_id]
            hint = f"write `paper: {paper_id}` if the model implements it, else rename one of the two"
            yield source.problem(("paper",), f"papers/{paper_id}.yml has the same id but is another work", hint)


def check_old_ids(read: _Read) -> Iterator[Problem]:
    """An old address leads to one record, and to none that is in use."""
    for record_type in RECORD_TYPES:
        taken: dict[str, str] = {}
        for record, source in read.located(record_type.folder):
            for n, old in enumerate(getattr(record, "formerly", ())):
                at = ("formerly", n)
                if old in read.known[record_type.folder]:
                    yield source.problem(at, f"'{old}' is the id of another record", "an old id must be free")
                elif taken.setdefault(old, record.id) != record.id:
                    yield source.problem(
                        at, f"'{old}' was the id of '{taken[old]}' as well", "only one of them can have it"
                    )


def check_tasks(read: _Read) -> Iterator[Problem]:
    """A task is no neighbor of itself, and no task is its own ancestor."""
    tasks: dict[str, Task] = read.records["tasks"]
    for task, source in read.located("tasks"):
        for n, neighbor in enumerate(task.neighbors):
            if neighbor.task == task.id:
                yield source.problem(("neighbors", n), "a task is no neighbor of itself", "name another task")
        above = _ancestors(task, tasks)
        if task.id in above and task.id == min(above):
            yield source.problem(("parent",), f"'{task.id}' is above itself", "a parent is the broader task")


def _ancestors(task: Task, tasks: dict[str, Task]) -> list[str]:
    found: list[str] = []
    while task.parent and task.parent not in found:
        found.append(task.parent)
        if task.parent not in tasks:
            break
        task = tasks[task.parent]
    return found


def check_names(read: _Read) -> Iterator[Problem]:
    """Two tasks or two terms of one name could not be told apart."""
    for folder, attribute in (("tasks", "name"), ("terms", "term")):
        first: dict[str, str] = {}
        for record, source in read.located(folder):
            name = getattr(record, attribute).casefold()
            if first.setdefault(name, record.id) != record.id:
                yield source.problem(
                    (attribute,), f"{folder}/{first[name]}.yml has the same name", "keep one of the two"
                )


CHECKS: tuple[Check, ...] = (
    check_references,
    check_given,
    check_one_work_one_record,
    check_one_question_one_record,
    check_shared_ids,
    check_old_ids,
    check_tasks,
    check_names,
)
"""What must hold between records; each yields its problems and neither prints nor raises."""
