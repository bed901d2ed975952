"""YAML text becomes located nodes; what YAML allows and a reviewer could not read is refused here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DEPTH = 12
_TOO_DEEP = "lists and mappings are nested too deeply"
_LEVELS = f"at most {MAX_DEPTH} levels"
_NO_ALIAS = "write the text out, in quotation marks if it begins with *"
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PARSER = f"PyYAML {yaml.__version__}, {_Loader.__name__}"
"""What reads YAML here."""
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What YAML forbids in a text, and the line breaks that YAML knows and editors do not."""
_RESOLVER = yaml.resolver.Resolver()
_STANDARD = "tag:yaml.org,2002:"
NOTHING = frozenset({"~", "null", "Null", "NULL"})
"""What YAML takes for no value when it is not quoted."""
_KINDS = {"null": "nothing", "bool": "yes or no", "int": "a number", "float": "a number", "timestamp": "a date"}


class Place(NamedTuple):
    """Where a value starts: line and column from 1; for a literal block also the indentation of its text."""

    line: int
    column: int
    indent: int | None = None


class Scalar(NamedTuple):
    """A single value, always as the text that stands in the file."""

    value: str
    place: Place
    plain: bool
    """Whether it stands without quotation marks."""

    def other_kind(self) -> str | None:
        """What YAML takes the unquoted text for if not for text: "a number", "a date", "yes or no"."""
        if not self.plain or self.value[:1] not in _RESOLVER.yaml_implicit_resolvers:
            return None
        tag: str = _RESOLVER.resolve(yaml.ScalarNode, self.value, (True, False))  # type: ignore[no-untyped-call]
        kind = tag.removeprefix(_STANDARD)
        return None if kind == "str" else _KINDS.get(kind, "a special word")


class Sequence(NamedTuple):
    """A list of values."""

    items: tuple[Node, ...]
    place: Place


class Mapping(NamedTuple):
    """Named values; a key that stands twice is reported and its first value kept."""

    entries: dict[str, Node]
    key_places: dict[str, Place]
    place: Place


class Refused(NamedTuple):
    """A value whose mistake has been reported: a tag, an alias, a merge key; what it says is not looked at."""

    place: Place


Node: TypeAlias = Scalar | Sequence | Mapping | Refused
MERGE_KEY = "<<"
Complain: TypeAlias = "Callable[[Place, str, str], None]"


class _Unreadable(Exception):
    """The text cannot be read on; the mistake has been reported."""


def read_yaml(text: str, complain: Complain) -> Node | None:
    """Read one YAML document; every mistake goes to `complain(place, message, hint)`.

    Returns None for a text that cannot be understood as a whole. No value is ever built from a tag, and aliases are
    not followed, so no text can grow when it is read.
    """
    if found := _UNFIT.search(text):
        before = text[: found.start()]
        place = Place(before.count("\n") + 1, len(before) - before.rfind("\n"))
        complain(place, f"a control character (U+{ord(found[0]):04X}) stands here", "take it out")
        return None
    builder = _Builder(text, complain)
    try:
        return builder.document()
    except _Unreadable:
        return None
    except yaml.MarkedYAMLError as error:
        if not error.problem_mark or error.problem_mark.line + 1 != builder.refused:  # one slip, one complaint
            _explain(error, text, complain)
    return None


def _explain(error: yaml.MarkedYAMLError, text: str, complain: Complain) -> None:
    """Say what YAML complains of; what never ends, and a line that is no key, is shown where it begins."""
    mark, end, context = error.problem_mark, _end(text), error.context or ""
    if error.context_mark and (mark is None or mark.line >= end.line or any(one in context for one in _BEGUN)):
        mark = error.context_mark
    place = _place(mark, end) if mark else end
    message = f"{error.problem or ''} {context}".strip()
    if "nesting depth" in message:  # libyaml reads ahead and gives up on its own, from 0.2.6 on
        complain(place, _TOO_DEEP, _LEVELS)
        return
    lines = text.split("\n")
    for number in (place.line, place.line - 1):  # the line above ends only where this one does not go on with it
        for pattern, what, hint in _SLIPS:
            if number and (found := pattern.match(lines[number - 1])):
                column = place.column if number == place.line else found.end() + 1
                complain(Place(number, column), f"this is no YAML: {what}", hint)
                return
    what, hint = next((one[1:] for one in _COMPLAINTS if one[0] in message), (message, _QUOTE))
    complain(place, f"this is no YAML: {what.replace('{}', lines[place.line - 1][place.column - 1 :][:1])}", hint)


_BEGUN = ("simple key", "an alias", "a flow")
"""What the parser names where it found no end to it."""
_QUOTE = "look at the line above, too; quote text that contains ': ' or ' #'"
_SLIPS = (
    (re.compile(r"(?:[<=>]{7})(?= |$)"), "a merge conflict stands here", "keep one of the two and take the marks out"),
    (re.compile(r"[ -]*\t"), "a tab stands where spaces are needed", "indent with spaces"),
    (re.compile(r" *(?:[–—•]|-(?=[^\s-]))"), "an entry of a list begins with '- '", "write a hyphen and a space"),
    (re.compile(r" *[a-z_]+:(?=[^\s:/])"), "a space is needed after the colon", "write `key: value`"),
    (
        re.compile(r" *(?:- )?(?:[a-z_]+: )?([\"']).*\1\s*(?=[^\s:#])"),
        "text stands behind a quotation mark that closes",
        "put other quotation marks around all of it, or write it below `|`",
    ),
)
"""What is seen at the beginning of a line that YAML cannot read, or of the line above it."""
_COMPLAINTS = (
    ("cannot start any token", "a value cannot start with '{}'", "put the text in quotation marks"),
    ("an alias", "a value cannot start with '*'", "put the text in quotation marks"),
    ("unknown escape", "a backslash has a meaning of its own here", "put single quotation marks around the text"),
    ("quoted scalar", "this quotation mark is never closed", "close it, or put other quotation marks around the text"),
    ("simple key", "this line is no `key: value`", "indent it like the text that it belongs to"),
    ("mapping values", "a colon and a space stand inside a value", _QUOTE),
    ("a flow", "a bracket is opened and never closed", "close it, or put the text in quotation marks"),
    ("expected key", "this does not go with what stands before it", "indent lines of one list, or of one text, alike"),
)
"""What the parser says, and the same for people; `{}` is the letter at that place."""


class _Builder:
    """Builds nodes from the parser's events, which, unlike its nodes, still show anchors, aliases and tags."""

    def __init__(self, text: str, complain: Complain) -> None:
        self._text = text
        self._end = _end(text)
        self._next = _Loader(text).get_event
        self._complain = complain
        self.refused = 0
        """The last line on which something was refused."""

    def document(self) -> Node | None:
        """The only document of the text; a second one is reported."""
        found: Node | None = None
        while (event := self._next()) is not None:
            if isinstance(event, yaml.DocumentStartEvent):
                if found is not None:
                    self._refuse(event, "a second document starts here", "one file holds one record: take '---' out")
                    raise _Unreadable
                found = self._node(self._next(), depth=0)
        return None if isinstance(found, Scalar) and found.plain and not found.value else found

    def _node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - PyYAML's events have no types
        if depth <= MAX_DEPTH and isinstance(event, yaml.ScalarEvent) and event.anchor is None and event.tag is None:
            return self._scalar(event)  # nearly all that a record holds
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"the alias *{event.anchor} stands for text elsewhere", _NO_ALIAS)
            return Refused(self._place(event))
        if event.anchor is not None:
            self._refuse(event, f"the anchor &{event.anchor} is not allowed", "write the text out where it is used")
        node = self._untagged(event, depth)
        if event.tag is None:
            return node
        tag = event.tag.replace(_STANDARD, "!!")
        self._refuse(event, f"the tag {tag} is not allowed", "take it out: a record holds text and lists only")
        return Refused(node.place)

    def _untagged(self, event: Any, depth: int) -> Node:  # noqa: ANN401
        if depth > MAX_DEPTH:
            self._refuse(event, _TOO_DEEP, _LEVELS)
            raise _Unreadable
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _scalar(self, event: Any) -> Scalar:  # noqa: ANN401
        place, style = self._place(event), event.style
        if style == "|":
            place = place._replace(indent=self._indent_below(event.start_mark.line))
        return Scalar(event.value, place, not style)

    def _indent_below(self, line: int) -> int:
        text = next((below for below in self._text.split("\n")[line + 1 :] if below.strip()), "")
        return len(text) - len(text.lstrip(" "))

    def _sequence(self, event: Any, depth: int) -> Sequence:  # noqa: ANN401
        items = []
        while not isinstance(below := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(below, depth + 1))
        return Sequence(tuple(items), self._place(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:  # noqa: ANN401
        found = Mapping({}, {}, self._place(event))
        while not isinstance(below := self._next(), yaml.MappingEndEvent):
            key, value = self._node(below, depth + 1), self._node(self._next(), depth + 1)
            self._enter(found, key, value)
        return found

    def _enter(self, mapping: Mapping, key: Node, value: Node) -> None:
        if isinstance(key, Refused):
            return
        if not isinstance(key, Scalar):
            self._complain(key.place, "a key must be a word", "write `key: value`")
        elif key.value in mapping.entries:
            first = mapping.key_places[key.value].line
            self._complain(key.place, f"the key '{key.value}' stands twice", f"the first stands on line {first}")
        elif key.value == MERGE_KEY:
            self._complain(key.place, "the merge key << is not allowed", "write the fields out")
            self._set(mapping, key, Refused(key.place))
        else:
            self._set(mapping, key, value)

    def _set(self, mapping: Mapping, key: Scalar, value: Node) -> None:
        mapping.entries[key.value] = value
        mapping.key_places[key.value] = key.place

    def _place(self, event: Any) -> Place:  # noqa: ANN401
        return _place(event.start_mark, self._end)

    def _refuse(self, event: Any, message: str, hint: str) -> None:  # noqa: ANN401
        place = self._place(event)
        self.refused = place.line
        self._complain(place, message, hint)


def _end(text: str) -> Place:
    """Right behind the last character of a text."""
    lines = text.rstrip().split("\n")
    return Place(len(lines), len(lines[-1]) + 1)


def _place(mark: Any, end: Place) -> Place:  # noqa: ANN401
    """A mark of the parser; it may lie behind the text, where no editor can go."""
    line = mark.line + 1
    return Place(line, mark.column + 1) if line < end.line else min(Place(line, mark.column + 1), end)
