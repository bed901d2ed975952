"""YAML text becomes located nodes; what YAML allows and a reviewer could not read is refused here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_DEPTH = 12
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER = yaml.resolver.Resolver()
_STRING = "tag:yaml.org,2002:str"
_KINDS = {"null": "nothing", "bool": "yes or no", "int": "a number", "float": "a number", "timestamp": "a date"}


class Place(NamedTuple):
    """Where a value starts: line and column from 1; for a literal block also the indentation of its text."""

    line: int
    column: int
    indent: int | None = None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, always as the text that stands in the file."""

    value: str
    place: Place
    plain: bool

    def other_kind(self) -> str | None:
        """What YAML takes the unquoted text for if not for text: "a number", "a date", "yes or no"."""
        if not self.plain:
            return None
        tag: str = _RESOLVER.resolve(yaml.ScalarNode, self.value, (True, False))  # type: ignore[no-untyped-call]
        return None if tag == _STRING else _KINDS.get(tag.rpartition(":")[2], "no text")


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """Named values; a key that stands twice is reported and its first value kept."""

    entries: dict[str, Node]
    key_places: dict[str, Place]
    place: Place


Node: TypeAlias = Scalar | Sequence | Mapping
Complain: TypeAlias = "Callable[[Place, str, str], None]"


class _Unreadable(Exception):
    """The text cannot be read on; the mistake has been reported."""


def read_yaml(text: str, complain: Complain) -> Node | None:
    """Read one YAML document; every mistake goes to `complain(place, message, hint)`.

    Returns None for a text that cannot be understood as a whole. No value is ever built from a tag, and aliases are
    not followed, so no text can grow when it is read.
    """
    try:
        return _Builder(text, complain).document()
    except _Unreadable:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        complain(
            place,
            f"this is no YAML: {_sentence(error)}",
            "look at the line above, too; quote text that contains ': ' or ' #'",
        )
    except yaml.reader.ReaderError as error:
        complain(_place_of_character(text, error), "a control character stands here", "take it out")
    return None


def _sentence(error: yaml.MarkedYAMLError) -> str:
    return " ".join(str(part).strip() for part in (error.problem, error.context) if part)


def _place_of_character(text: str, error: yaml.reader.ReaderError) -> Place:
    unfit = next((at for at, char in enumerate(text) if not char.isprintable() and char not in "\n\r\t"), 0)
    before = text[: unfit or min(error.position, len(text))]
    return Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


class _Builder:
    """Builds nodes from the parser's events, which, unlike its nodes, still show anchors, aliases and tags."""

    def __init__(self, text: str, complain: Complain) -> None:
        self._lines = text.split("\n")
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self._complain = complain

    def document(self) -> Node | None:
        """The only document of the text; a second one is reported."""
        found: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if found is not None:
                    self._refuse(event, "a second document starts here", "one file holds one record: take '---' out")
                    raise _Unreadable
                found = self._node(next(self._events), depth=0)
        return found

    def _node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - PyYAML's events have no types
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"the alias *{event.anchor} stands for text elsewhere", "write the text out")
            return Scalar("", _place(event), plain=False)
        self._check_plainness(event)
        if depth > MAX_DEPTH:
            self._refuse(event, "lists and mappings are nested too deeply", f"at most {MAX_DEPTH} levels")
            raise _Unreadable
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _check_plainness(self, event: Any) -> None:  # noqa: ANN401
        if event.anchor is not None:
            self._refuse(event, f"the anchor &{event.anchor} is not allowed", "write the text out where it is used")
        if event.tag is not None:
            self._refuse(
                event, f"the tag {event.tag} is not allowed", "take it out: a record holds text and lists only"
            )

    def _scalar(self, event: Any) -> Scalar:  # noqa: ANN401
        place = _place(event)
        if event.style == "|":
            place = place._replace(indent=self._indent_below(event.start_mark.line))
        return Scalar(event.value, place, plain=event.style is None)

    def _indent_below(self, line: int) -> int:
        text = next((below for below in self._lines[line + 1 :] if below.strip()), "")
        return len(text) - len(text.lstrip(" "))

    def _sequence(self, event: Any, depth: int) -> Sequence:  # noqa: ANN401
        items = []
        while not isinstance(below := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(below, depth + 1))
        return Sequence(tuple(items), _place(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:  # noqa: ANN401
        found = Mapping({}, {}, _place(event))
        while not isinstance(below := next(self._events), yaml.MappingEndEvent):
            key, value = self._node(below, depth + 1), self._node(next(self._events), depth + 1)
            self._enter(found, key, value)
        return found

    def _enter(self, mapping: Mapping, key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            self._complain(key.place, "a key must be a word", "write `key: value`")
        elif key.value in mapping.entries:
            first = mapping.key_places[key.value].line
            self._complain(key.place, f"the key '{key.value}' stands twice", f"the first stands on line {first}")
        else:
            mapping.entries[key.value] = value
            mapping.key_places[key.value] = key.place

    def _refuse(self, event: Any, message: str, hint: str) -> None:  # noqa: ANN401
        self._complain(_place(event), message, hint)


def _place(event: Any) -> Place:  # noqa: ANN401
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1)
