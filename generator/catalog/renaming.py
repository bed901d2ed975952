"""A record gets another id: every mention of it follows, comments and order stay, and the old address leads on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.catalog.amending import amended
from generator.catalog.fields import Listed, Nested, entries_of
from generator.catalog.identifying import is_id
from generator.catalog.outlining import mentions
from generator.catalog.records import RECORD_TYPES, Question
from generator.catalog.values import Kind, Prose, Reference, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from generator.catalog.fields import Source
    from generator.catalog.parsing import Place
    from generator.catalog.records import Catalog, Record


_CITATION = re.compile(r"\[@[^\[\]]*\]")


class NotRenamed(ValueError):
    """The record cannot get this id; the message says why."""


def rename(catalog: Catalog, old: str, new_id: str, read: Callable[[str], str]) -> dict[str, str | None]:
    """The files that change when a record is renamed.

    Args:
        catalog: What is known.
        old: The record as `folder/id`, or its id alone if only one record has it.
        new_id: The id that it gets; its folder may stand before it.
        read: Gives the text of a record's file, `papers/hat.yml`.

    Returns:
        Path inside the catalog to its new text; the old path to None.

    Raises:
        NotRenamed: There is no such record, or the new id cannot be had.
    """
    record = find_record(catalog, old)
    new_id = new_id.removeprefix(f"{record.folder}/")
    _check_new_id(catalog, record, new_id)
    path = f"{record.folder}/{record.id}.yml"
    changes: dict[str, str | None] = {}
    for other in catalog.records():
        # Places count without a byte order mark, and no file needs one.
        before = read(f"{other.folder}/{other.id}.yml").removeprefix("\ufeff")
        text = _with_mentions(before, other, record, new_id, catalog)
        if text is not None:
            changes[f"{other.folder}/{other.id}.yml"] = text
    moved = amended(read(path), record, _with_old_id(record, new_id))
    if moved is None:
        raise NotRenamed(f"catalog/{path} is written in a way that takes no further line: write `formerly:` by hand")
    return {**changes, path: None, f"{record.folder}/{new_id}.yml": moved}


def _with_old_id(record: Any, new_id: str) -> Any:  # noqa: ANN401 - any record
    """The record with its id as the last of its old ones; a term, which has no page, keeps none."""
    if "formerly" not in entries_of(type(record)):
        return record
    return replace(record, formerly=(*(one for one in record.formerly if one != new_id), record.id))


def with_new_ids(catalog: Catalog, new_ids: Mapping[tuple[str, str], str]) -> Catalog:
    """The catalog as it would be had records been renamed, in memory alone; `new_ids` by folder and old id."""
    for (folder, old), new_id in new_ids.items():
        record = catalog.of(folder)[old]
        followed = {
            one.folder: [_following(other, record, new_id, catalog) for other in catalog.of(one.folder).values()]
            for one in RECORD_TYPES
        }
        ordered = {name: {one.id: one for one in sorted(of, key=_file_name)} for name, of in followed.items()}
        catalog = replace(catalog, **ordered, sources=_moved_source(catalog.sources, folder, old, new_id))
    return catalog


def _moved_source(
    sources: Mapping[tuple[str, str], Source], folder: str, old: str, new_id: str
) -> dict[tuple[str, str], Source]:
    """The sources with the renamed record's under its new id and path."""
    kept = {key: source for key, source in sources.items() if key != (folder, old)}
    source = sources[folder, old]
    return {**kept, (folder, new_id): replace(source, path=source.path.removesuffix(f"{old}.yml") + f"{new_id}.yml")}


def _file_name(record: Record) -> str:
    """By this the records of a folder are in order: `blip-2.yml` comes before `blip.yml`."""
    return f"{record.id}.yml"


def _following(other: Any, record: Any, new_id: str, catalog: Catalog) -> Any:  # noqa: ANN401 - any record
    """A record that names the renamed one by its new id; the renamed one itself with that id."""
    cites = isinstance(other, Question) and _loses_its_name(other, record, catalog)

    def followed(kind: Kind, value: Any) -> Any:  # noqa: ANN401
        if isinstance(kind, Listed):
            return tuple(followed(kind.of, one) for one in value)
        if isinstance(kind, Nested) and value is not None:
            return replace(value, **values(value))
        if isinstance(kind, Reference) and (kind.to, value) == (record.folder, record.id):
            return new_id
        if isinstance(kind, Prose) and value is not None and cites:
            return _CITATION.sub(lambda found: _cited_anew(found[0], record.id, new_id), value)
        return value

    def values(of: Any) -> dict[str, Any]:  # noqa: ANN401
        return {name: followed(one.kind, getattr(of, name)) for name, one in entries_of(type(of)).items()}

    followed_record = replace(other, **values(other))
    return followed_record if other is not record else replace(_with_old_id(followed_record, new_id), id=new_id)


def find_record(catalog: Catalog, named: str, folder: str = "") -> Record:
    """The record that a person means by `folder/id` or by an id alone.

    Args:
        catalog: What is known.
        named: How the person names it.
        folder: Where it must stand, if that is known.

    Raises:
        NotRenamed: There is none, or there are several.
    """
    said, _, record_id = named.rpartition("/")
    if folder and said not in {"", folder}:
        raise NotRenamed(f"'{named}' is none of {folder}/; here a record of {folder}/ is named")
    records = [one for one in catalog.records() if (said or folder) in {"", one.folder}]
    found = [one for one in records if one.id == record_id]
    if not found:
        elsewhere = [f"{one.folder}/{one.id}" for one in catalog.records() if folder and one.id == record_id]
        if elsewhere:
            raise NotRenamed(f"'{named}' is the id of {' and '.join(elsewhere)}; here a record of {folder}/ is named")
        raise NotRenamed(f"there is no record '{named}'; {_meant_instead(record_id, records)}")
    if len(found) > 1:
        raise NotRenamed(
            f"'{named}' has several records: write {' or '.join(f'{one.folder}/{one.id}' for one in found)}"
        )
    return found[0]


def _meant_instead(record_id: str, records: Sequence[Record]) -> str:
    """What the record is called now, or which one has an id that is near."""
    if moved := next((one for one in records if record_id in getattr(one, "formerly", ())), None):
        return f"it is called {moved.folder}/{moved.id} now"
    ids = [one.id for one in records]
    return nearest(record_id, ids, "a record is named as the address of its page ends, such as papers/mimo-unet")


def _check_new_id(catalog: Catalog, record: Record, new_id: str) -> None:
    if not is_id(new_id):
        raise NotRenamed(f"'{new_id}' is no id: an id is lower-case words joined by hyphens, such as mimo-unet")
    if new_id in catalog.of(record.folder):
        raise NotRenamed(f"'{new_id}' is the id of another record: catalog/{record.folder}/{new_id}.yml")


def _with_mentions(text: str, other: Record, record: Record, new_id: str, catalog: Catalog) -> str | None:
    """The text of a record with every mention of the renamed one replaced, or None if there is none."""
    source, named = catalog.source(other), (record.folder, record.id)
    found = [source.place(at) for at, *mentioned in mentions(other) if named == tuple(mentioned)]
    renamed = _replaced(text, found, record.id, new_id)
    if isinstance(other, Question) and _loses_its_name(other, record, catalog):
        renamed = _CITATION.sub(lambda cited: _cited_anew(cited[0], record.id, new_id), renamed)
    return renamed if renamed != text else None


def _loses_its_name(question: Question, record: Record, catalog: Catalog) -> bool:
    """Whether `[@id]` in an answer meant this record and would mean nothing once it is renamed."""
    works = {
        (work.folder, work.id)
        for item in catalog.evidence_for(question).items
        for work in (item.model, item.paper)
        if work
    }
    others = works - {(record.folder, record.id)}
    return others != works and record.id not in {one for _, one in others}


def _cited_anew(citation: str, old: str, new_id: str) -> str:
    return re.sub(rf"@{re.escape(old)}(?![a-z0-9-])", f"@{new_id}", citation)


def _replaced(text: str, places: Iterable[Place], old: str, new_id: str) -> str:
    """The text with `old` replaced at these places, quoted or not, and nowhere else."""
    lines = text.split("\n")
    for place in sorted(places, reverse=True):
        line = lines[place.line - 1]
        start = line.find(old, place.column - 1)
        if line[place.column - 1 : start].strip("\"'"):
            raise NotRenamed(f"line {place.line} names '{old}' in a way that cannot be changed here: {line.strip()}")
        lines[place.line - 1] = line[:start] + new_id + line[start + len(old) :]
    return "\n".join(lines)
