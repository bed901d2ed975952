"""The fields that a record is made of: a mapping read field by field, and its JSON Schema."""

from __future__ import annotations

import dataclasses
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.catalog.parsing import MERGE_KEY, Mapping, Node, Place, Scalar, Sequence, read_yaml
from generator.catalog.values import BAD, At, Bad, Kind, Reader, Schema, cited, nearest, nearest_word
from generator.problems import Level, Problem

if TYPE_CHECKING:
    from os import PathLike


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file a record was read from; where its values stand is looked up in it when somebody must be told."""

    path: str
    record: type[Any]
    text: str | PathLike[str] = field(repr=False)
    """What it says, or the file itself, which is read when somebody must be told."""

    @property
    def places(self) -> dict[At, Place]:
        """Where each value stands."""
        return _places(self.record, self.written)  # type: ignore[arg-type]  # types are hashable, whatever mypy thinks

    @property
    def written(self) -> str:
        """What the file says."""
        return self.text if isinstance(self.text, str) else _read_again(Path(self.text))

    def place(self, at: At) -> Place:
        """Where the value at `at` stands, or the nearest value around it."""
        places = self.places
        while at not in places and at:
            at = at[:-1]
        return places.get(at, Place(1, 1))

    def problem(
        self, at: At, message: str, hint: str = "", *, level: Level = "error", line: int = 0, words: str = ""
    ) -> Problem:
        """A problem with the value at `at`.

        `line` counts, from 0, the lines of a literal block, so that a mistake in long prose is found at its own line;
        and at the `words` that are wrong, where the file says them so in this paragraph.
        """
        place = self.place(at)
        if place.indent is not None:
            place = Place(place.line + 1 + line, place.indent + 1)
        place = self._beginning(words, place) if words else place
        return Problem(self.path, place.line, place.column, message, hint, level)

    def _beginning(self, words: str, place: Place) -> Place:
        """Where words begin in the paragraph that goes on from a place; the place itself where it does not say them."""
        text = self.written
        start = sum(len(line) + 1 for line in text.split("\n")[: place.line - 1]) + place.column - 1
        end = text.find("\n\n", start)
        sought = r"\s+".join(map(re.escape, words.split()))
        found = re.compile(rf"(?<!\w){sought}(?!\w)").search(text, start, end if end >= 0 else len(text))
        if found is None:
            return place
        before = text[: found.start()]
        return Place(before.count("\n") + 1, found.start() - before.rfind("\n"))


def _read_again(file: Path) -> str:
    """The text of a file that was sound; empty if it is gone since."""
    with suppress(OSError):
        return file.read_bytes().decode("utf-8-sig", "replace")
    return ""


@lru_cache(maxsize=16)
def _places(record: type[Any], text: str) -> dict[At, Place]:
    reader = Reader("")
    node = read_yaml(text, reader.complain)
    if node is not None:
        read_fields(record, node, (), reader)
    return reader.places


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Several values of one kind, none of them twice."""

    of: Kind
    most: int = 200
    least: int = 0

    def read(self, node: Node, at: At, reader: Reader) -> tuple[Any, ...] | Bad:
        """The values in their order."""
        if not isinstance(node, Sequence):
            return reader.refuse(node, "this must be a list", "write each value on a line of its own after '- '")
        if not self.least <= len(node.items) <= self.most:
            return reader.refuse(
                node, f"this list has {len(node.items)} values", f"{self.least} to {self.most} are allowed"
            )
        values = [_read_at(self.of, item, (*at, n), reader) for n, item in enumerate(node.items)]
        for n, value in enumerate(values):
            if value is not BAD and value in values[:n]:
                reader.complain(node.items[n].place, "this stands in the list already", "take one of the two out")
        return BAD if BAD in values else tuple(values)

    def schema(self) -> Schema:
        """An array."""
        return {
            "type": "array",
            "items": self.of.schema(),
            "minItems": self.least,
            "maxItems": self.most,
            "uniqueItems": True,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Nested:
    """A mapping inside a record."""

    record: type[Any]
    shorthand: str = ""
    """The field that a bare value stands for: `- hat` for `- paper: hat`."""

    def read(self, node: Node, at: At, reader: Reader) -> Any:  # noqa: ANN401
        """The record inside, read field by field."""
        if self.shorthand and isinstance(node, Scalar):
            value = entries_of(self.record)[self.shorthand].kind.read(node, at, reader)
            return BAD if value is BAD else self.record(**{self.shorthand: value})
        values = read_fields(self.record, node, at, reader)
        return BAD if isinstance(values, Bad) else self.record(**values)

    def schema(self) -> Schema:
        """An object, or the value of the one field that may stand for it."""
        whole = object_schema(self.record)
        return {"anyOf": [entries_of(self.record)[self.shorthand].kind.schema(), whole]} if self.shorthand else whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the format says about one field: its kind, what it means, and an example as YAML would show it.

    Only a field that holds further fields has no example of its own.
    """

    kind: Kind
    about: str
    example: Any


def entry(kind: Kind, about: str, example: Any = None) -> dict[str, Entry]:  # noqa: ANN401 - any YAML value
    """The metadata that makes a dataclass field a field of the format."""
    return {"entry": Entry(kind=kind, about=about, example=example)}


def entries_of(record: type[Any]) -> dict[str, Entry]:
    """The fields of a record type that stand in its file, in the order of the file."""
    return _format_of(record)[0]  # type: ignore[arg-type]  # types are hashable, whatever mypy thinks


def is_required(one: dataclasses.Field[Any]) -> bool:
    """Whether a record cannot be without this field."""
    return one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING


def _required_names(record: type[Any]) -> tuple[str, ...]:
    return _format_of(record)[1]  # type: ignore[arg-type]


@cache
def _format_of(record: type[Any]) -> tuple[dict[str, Entry], tuple[str, ...]]:
    """The fields of a record type, and which of them are required; looked up for every mapping that is read."""
    ours = [one for one in dataclasses.fields(record) if "entry" in one.metadata]
    return {one.name: one.metadata["entry"] for one in ours}, tuple(one.name for one in ours if is_required(one))


def read_fields(record: type[Any], node: Node, at: At, reader: Reader) -> dict[str, Any] | Bad:
    """Read a mapping as the fields of a record type; every mistake in it is reported, each once."""
    if not isinstance(node, Mapping):
        return reader.refuse(
            node, "this must be a mapping", f"write lines such as `{next(iter(entries_of(record)))}: ...`"
        )
    reader.places[at] = node.place
    entries, before = entries_of(record), len(reader.problems)
    strange = [key for key in node.entries if key not in entries and key != MERGE_KEY]
    lacking = [name for name in _required_names(record) if name not in node.entries]
    only = lacking[0] if at and len(lacking) == len(strange) == 1 else ""
    mistaken = [_refuse_key(key, node, record, reader, only) for key in strange]
    for name in lacking:
        if name not in mistaken and MERGE_KEY not in node.entries:
            reader.complain(node.place, f"'{name}' is missing", entries[name].about)
    values = {
        key: _read_at(entries[key].kind, below, (*at, key), reader)
        for key, below in node.entries.items()
        if key in entries
    }
    is_sound = len(reader.problems) == before and BAD not in values.values() and MERGE_KEY not in node.entries
    return values if is_sound else BAD


def _refuse_key(key: str, node: Mapping, record: type[Any], reader: Reader, only: str) -> str:
    """Report an unknown key; the answer is the field that was meant, so that it is not missed as well.

    Inside a record, the one strange key stands where the one field stands that is lacking: `- model: nafnet`.
    """
    free = entries_of(record).keys() - node.entries.keys()
    otherwise = f"did you mean {only!r}?" if only else f"allowed are {', '.join(entries_of(record))}"
    reader.complain(node.key_places[key], f"the key {cited(key)} is not known", nearest(key, free, otherwise))
    return nearest_word(key, free) or only


def fits(record: type[Any], node: Node) -> bool:
    """Whether a mapping has only fields of a record type, and all that it needs."""
    return isinstance(node, Mapping) and set(_required_names(record)) <= node.entries.keys() <= set(entries_of(record))


def _read_at(kind: Kind, node: Node, at: At, reader: Reader) -> Any:  # noqa: ANN401
    reader.places[at] = node.place
    return kind.read(node, at, reader)


def object_schema(record: type[Any]) -> Schema:
    """The JSON Schema of a record type, made from the same entries that reading uses."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(_required_names(record)),
        "properties": {name: _described(one) for name, one in entries_of(record).items()},
    }


def _described(one: Entry) -> Schema:
    examples = {} if one.example is None else {"examples": [one.example]}
    return {"description": one.about, **one.kind.schema(), **examples}
