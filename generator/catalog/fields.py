"""The kinds of value a record is made of: how each is read, what is wrong with it, and its JSON Schema."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from generator.catalog.parsing import MERGE_KEY, NOTHING, Mapping, Node, Place, Refused, Scalar, Sequence, read_yaml
from generator.links.link import BadLink, Link
from generator.problems import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

At: TypeAlias = tuple[str | int, ...]
"""The way to a value inside a record: `("related", 2, "why")`."""
Schema: TypeAlias = dict[str, Any]

ID_PATTERN: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
MAX_ID: Final = 80
_WORDS_BEFORE: Final = 3
"""So many show where in a text something stands that cannot be seen."""
IDS_NAME: Final = "ids.json"
"""The schema that lists the ids of a catalog."""
_NEAR: Final = 70
"""How alike a misspelt word is to the one that was meant, of 100."""
_TELLING: Final = 3
"""So many letters of a word tell which one was meant."""
_MOST_NEAR: Final = 3
_ID = re.compile(ID_PATTERN)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+(?:com|net|org)(?:/\S*)?", re.IGNORECASE)
_AN_ID: Final = "mimo-unet"
_ID_RULE: Final = "an id is lower-case words joined by hyphens: {}"
_DAY_RULE: Final = "write year-month-day: 2026-11-22"
_ID_SCHEMA: Final[Schema] = {
    "type": "string",
    "pattern": f"^{ID_PATTERN}$",
    "maxLength": MAX_ID,
    "patternErrorMessage": _ID_RULE.format(_AN_ID),
}
HIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060\ufeff]"
)
"""Characters that no reader sees and that can hide or reverse what stands around them."""
_RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


class _Bad:
    """Stands for a value whose mistake has been reported."""


BAD: Final = _Bad()


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
        text = self.text if isinstance(self.text, str) else _read_again(Path(self.text))
        return _places(self.record, text)  # type: ignore[arg-type]  # types are hashable, whatever mypy thinks

    def place(self, at: At) -> Place:
        """Where the value at `at` stands, or the nearest value around it."""
        places = self.places
        while at not in places and at:
            at = at[:-1]
        return places.get(at, Place(1, 1))

    def problem(self, at: At, message: str, hint: str = "", *, level: Level = "error", line: int = 0) -> Problem:
        """A problem with the value at `at`.

        `line` counts, from 0, the lines of a literal block, so that a mistake in long prose is found at its own line.
        """
        place = self.place(at)
        if place.indent is not None:
            place = Place(place.line + 1 + line, place.indent + 1)
        return Problem(self.path, place.line, place.column, message, hint, level)


@dataclass(slots=True)
class Reader:
    """Takes down what one file says and what is wrong with it."""

    path: str
    places: dict[At, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    mentions: list[tuple[At, str, str]] = field(default_factory=list)
    """Each id of another record: where it stands, the folder it belongs to, the id."""

    def complain(self, place: Place, message: str, hint: str) -> None:
        """Note one mistake."""
        self.problems.append(Problem(self.path, place.line, place.column, message, hint))

    def refuse(self, node: Node, message: str, hint: str) -> _Bad:
        """Note one mistake and give the value that stands for it."""
        if not isinstance(node, Refused):
            self.complain(node.place, message, hint)
        return BAD


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


class Kind(Protocol):
    """A kind of value."""

    def read(self, node: Node, at: At, reader: Reader) -> Any:  # noqa: ANN401 - what comes back is the kind's own type
        """The value of a node, or `BAD` once the mistake is reported."""

    def schema(self) -> Schema:
        """The same rules as JSON Schema, for editors."""


def nearest(word: str, words: Iterable[str], otherwise: str = "") -> str:
    """The hint `did you mean 'image-deblurring'?`, or another when nothing comes near; what holds the word is near."""
    known = sorted(set(words))
    holding = sorted((one for one in known if word in one), key=len) if len(word) >= _TELLING else []
    near = holding[:_MOST_NEAR] or [one for one in [_nearest_word(word, known)] if one]
    return f"did you mean {' or '.join(map(repr, near))}?" if near else otherwise


def _nearest_word(word: str, words: Iterable[str]) -> str:
    """The word that comes nearest, or an empty text when none comes near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only who made a mistake waits for the library

    found = process.extractOne(word, sorted(words), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else ""


def cited(text: str) -> str:
    """A text of the data as messages show it: on one line, in quotation marks, cut when it is long."""
    short = text if len(text) <= MAX_ID else f"{text[:MAX_ID]}…"
    return "'" + "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in short) + "'"


def is_address(text: str) -> bool:
    """Whether a whole text is the address of a page or a site; a name such as `Character.AI` is none."""
    return bool(_ADDRESS.fullmatch(text))


def is_id(text: str) -> bool:
    """Whether a text may be a record's id: lower-case words joined by hyphens, a safe file name everywhere."""
    return bool(_ID.fullmatch(text)) and len(text) <= MAX_ID and text not in _RESERVED_NAMES


def as_id(text: str) -> str:
    """The id that a text comes nearest to."""
    letters = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:MAX_ID].strip("-") or "my-record"


def _text(node: Node, reader: Reader) -> str | _Bad:
    """The text of a scalar; anything else is reported."""
    if not isinstance(node, Scalar):
        return reader.refuse(node, "this must be text", "write one value, in quotation marks if YAML needs them")
    if not node.value.strip() or (node.plain and node.value in NOTHING):
        return reader.refuse(node, "this is empty", "write a value or take the whole line out")
    if found := HIDDEN.search(node.value):
        before = " ".join(node.value[: found.start()].split()[-_WORDS_BEFORE:])
        where = f"behind {cited(before)}" if before else "at the beginning"
        return reader.refuse(node, f"an invisible character (U+{ord(found[0]):04X}) stands {where}", "take it out")
    return node.value


def _id(node: Node, reader: Reader) -> str | _Bad:
    text = _text(node, reader)
    if isinstance(text, _Bad) or is_id(text):
        return text
    return reader.refuse(node, f"{cited(text)} is no id", _ID_RULE.format(as_id(text) if "/" not in text else _AN_ID))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words on one line; runs of white space count as one space."""

    longest: int = 400

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """Any text but an unquoted number, date or yes/no."""
        text = _text(node, reader)
        if isinstance(text, _Bad):
            return text
        if isinstance(node, Scalar) and (other := node.other_kind()):
            return reader.refuse(node, f"this must be text, not {other}", f"write it in quotation marks: {cited(text)}")
        words = " ".join(text.split())
        if len(words) > self.longest:
            return reader.refuse(node, f"this has {len(words)} characters", f"at most {self.longest} are allowed")
        return words

    def schema(self) -> Schema:
        """A string with a length."""
        return {"type": "string", "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Text):
    """What something is called, which is never an address."""

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """Any text but an address."""
        words = Text.read(self, node, at, reader)
        if isinstance(words, str) and is_address(words):
            return reader.refuse(node, f"{cited(words)} is an address, not a name", "write what it is called")
        return words


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Paragraphs as they stand, with blank lines between them."""

    longest: int = 20_000

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """Any text; line breaks are kept, blank lines at both ends are not."""
        text = _text(node, reader)
        if isinstance(text, _Bad):
            return text
        prose = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
        if len(prose) > self.longest:
            return reader.refuse(node, f"this has {len(prose)} characters", f"at most {self.longest} are allowed")
        return prose

    def schema(self) -> Schema:
        """A string with a length."""
        return {"type": "string", "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The id of another record; whether it exists is seen once all files are read.

    Editors offer the ids that `ids.json` lists, and take any other, since a new record may be on its way.
    """

    to: str
    """The folder of the other record: `papers`."""

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """A well-formed id, noted as mentioned."""
        mentioned = _id(node, reader)
        if isinstance(mentioned, str):
            reader.mentions.append((at, self.to, mentioned))
        return mentioned

    def schema(self) -> Schema:
        """One of the known ids, or another string of the form of an id."""
        return {"anyOf": [{"$ref": f"{IDS_NAME}#/definitions/{self.to}"}, _ID_SCHEMA]}


@dataclass(frozen=True, slots=True, kw_only=True)
class OldId:
    """An id that this record had before; its address keeps working."""

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """A well-formed id."""
        return _id(node, reader)

    def schema(self) -> Schema:
        """A string of the form of an id."""
        return _ID_SCHEMA


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A web address in any usual spelling."""

    only: tuple[str, ...] = ()
    """The kinds of link allowed here; none named means all."""

    def read(self, node: Node, at: At, reader: Reader) -> Link | _Bad:
        """The canonical link."""
        text = _text(node, reader)
        if isinstance(text, _Bad):
            return text
        try:
            return Link.parse(text)
        except BadLink as bad:
            return reader.refuse(node, str(bad), bad.hint)

    def schema(self) -> Schema:
        """A string that is a URI."""
        return {"type": "string", "format": "uri", "pattern": "^https?://", "maxLength": 2048}


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A calendar day, written 2026-11-22."""

    def read(self, node: Node, at: At, reader: Reader) -> dt.date | _Bad:
        """A day that exists."""
        text = _text(node, reader)
        if isinstance(text, _Bad):
            return text
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
                return dt.date.fromisoformat(text)
        except ValueError:
            pass
        return reader.refuse(node, f"{cited(text)} is no day", _DAY_RULE)

    def schema(self) -> Schema:
        """A string that is a date."""
        return {"type": "string", "format": "date", "errorMessage": _DAY_RULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year of publication."""

    first: int = 1900
    last: int = 2100

    def read(self, node: Node, at: At, reader: Reader) -> int | _Bad:
        """A year between the two."""
        text = _text(node, reader)
        if isinstance(text, _Bad):
            return text
        if not re.fullmatch(r"[0-9]{4}", text) or not self.first <= int(text) <= self.last:
            return reader.refuse(node, f"{cited(text)} is no year", f"a number from {self.first} to {self.last}")
        return int(text)

    def schema(self) -> Schema:
        """A number between the two."""
        return {"type": "integer", "minimum": self.first, "maximum": self.last}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, at: At, reader: Reader) -> str | _Bad:
        """One of the words."""
        text = _text(node, reader)
        if isinstance(text, _Bad) or text in self.words:
            return text
        return reader.refuse(node, f"{cited(text)} is not allowed here", f"one of {', '.join(self.words)}")

    def schema(self) -> Schema:
        """The words."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Several values of one kind, none of them twice."""

    of: Kind
    most: int = 200
    least: int = 0

    def read(self, node: Node, at: At, reader: Reader) -> tuple[Any, ...] | _Bad:
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
        return BAD if isinstance(values, _Bad) else self.record(**values)

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


def read_fields(record: type[Any], node: Node, at: At, reader: Reader) -> dict[str, Any] | _Bad:
    """Read a mapping as the fields of a record type; every mistake in it is reported, each once."""
    if not isinstance(node, Mapping):
        return reader.refuse(
            node, "this must be a mapping", f"write lines such as `{next(iter(entries_of(record)))}: ...`"
        )
    reader.places[at] = node.place
    entries, before = entries_of(record), len(reader.problems)
    strange = [key for key in node.entries if key not in entries and key != MERGE_KEY]
    mistaken = [_refuse_key(key, node, record, reader) for key in strange]
    for name in _required_names(record):
        if name not in node.entries and name not in mistaken and MERGE_KEY not in node.entries:
            reader.complain(node.place, f"'{name}' is missing", entries[name].about)
    values = {
        key: _read_at(entries[key].kind, below, (*at, key), reader)
        for key, below in node.entries.items()
        if key in entries
    }
    is_sound = len(reader.problems) == before and BAD not in values.values() and MERGE_KEY not in node.entries
    return values if is_sound else BAD


def _refuse_key(key: str, node: Mapping, record: type[Any], reader: Reader) -> str:
    """Report an unknown key; the answer is the field that was meant, so that it is not missed as well."""
    free = entries_of(record).keys() - node.entries.keys()
    hint = nearest(key, free, f"allowed are {', '.join(entries_of(record))}")
    reader.complain(node.key_places[key], f"the key {cited(key)} is not known", hint)
    return _nearest_word(key, free)


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
