"""What a person fills in, field by field, becomes the values of a record, or every reason why it does not fit."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.catalog.fields import Listed, Nested, entries_of, read_fields
from generator.catalog.identifying import as_id, folded
from generator.catalog.parsing import Mapping as MappingNode
from generator.catalog.parsing import Node, Place, Scalar, Sequence
from generator.catalog.records import RECORD_TYPES
from generator.catalog.values import Reader, Reference, is_address, nearest
from generator.links.hinting import hints_of
from generator.links.link import BadLink, Link

if TYPE_CHECKING:
    from generator.catalog.records import Catalog
    from generator.catalog.values import Kind
    from generator.problems import Problem

Answers: TypeAlias = Mapping[str, "str | tuple[str, ...]"]
"""What a person said, by field; what was left out is not there."""

ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "questions": ("question", "recommended", "related", "title", "also_asked", "task"),
    "papers": ("link", "title", "short_name", "code", "year", "venue", "first_author", "license", "summary"),
    "models": ("code", "name", "paper", "link", "task", "takes", "gives", "license"),
    "tasks": ("name", "family", "takes", "gives", "definition", "aliases", "parent", "idea", "limits", "cues"),
    "terms": ("term", "meaning", "aliases", "not_in"),
    "effects": ("name", "meaning", "tasks", "signs", "words"),
}
"""The fields that a person is asked for, by folder, in the order of asking."""

WORKS: Final = ("recommended", "related")
"""The fields of a question that name works; one of them is needed."""
_START = Place(1, 1)


class Unfit(ValueError):
    """What was said makes no record; `reasons` says all that is missing or wrong, in plain words."""

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(self.reasons))


def fill(record_type: type[Any], record_id: str, answers: Answers, catalog: Catalog, added: Container[str] = ()) -> Any:  # noqa: ANN401 - a record of that type
    """The record, each value read as if it stood in a file; `added` holds the paths of other new records.

    Raises:
        Unfit: With the name of each field that does not fit.
    """
    names = [name for name in entries_of(record_type) if answers.get(name)]
    reasons, values = _read_answers(record_type, {name: answers[name] for name in names}, catalog, added)
    if reasons or not isinstance(values, dict):
        raise Unfit(reasons)
    return record_type(id=record_id, **values)


def reasons_against(folder: str, name: str, answer: str | tuple[str, ...], catalog: Catalog) -> tuple[str, ...]:
    """What is wrong with one answer by itself; nothing if it fits."""
    record_type = next(one for one in RECORD_TYPES if one.folder == folder)
    reasons, _ = _read_answers(record_type, {name: answer}, catalog)
    return tuple(one for one in reasons if one.startswith(f"{name}: "))


def meant(record_type: type[Any], name: str, answer: str, catalog: Catalog) -> str:
    """The id of the record that a person names as its page does, where a field takes one; else what was said.

    A name that nobody has is spelled as an id, so that the ids that come near can be told.
    """
    kind = entries_of(record_type)[name].kind
    kind = kind.of if isinstance(kind, Listed) else kind
    if not isinstance(kind, Reference) or is_address(answer):
        return answer
    named = (one.id for one in catalog.of(kind.to).values() if folded(answer) in map(folded, _called(one)))
    return next(named, as_id(answer))


def _called(record: Any) -> Iterator[str]:  # noqa: ANN401 - any record
    names = (getattr(record, name, None) for name in ("name", "title", "short_name"))
    yield from filter(None, names)
    yield from getattr(record, "aliases", ())


def with_hints(folder: str, answers: Answers) -> dict[str, str | tuple[str, ...]]:
    """The answers, and what the addresses among them tell by themselves."""
    links = filter(None, (link_in(answers, name) for name in ("link", "code")))
    told = {one.name: getattr(hints, one.name) for hints in map(hints_of, links) for one in fields(hints)}
    fitting = {name: text for name, text in told.items() if text and name in ASKED[folder]}
    return {**fitting, **{name: text for name, text in answers.items() if text}}


def link_in(answers: Answers, name: str) -> Link | None:
    """The link that was given for a field, if it is one."""
    text = one_in(answers, name)
    try:
        return Link.parse(text) if text else None
    except BadLink:
        return None


def _read_answers(
    record_type: type[Any], answers: Answers, catalog: Catalog, added: Container[str] = ()
) -> tuple[list[str], Any]:
    reader = Reader("")
    # Each field stands on a line of its own, so that the line of a problem tells the field.
    places = {name: Place(number, 1) for number, name in enumerate(answers, start=2)}
    said = {
        name: meant(record_type, name, answer, catalog)
        if isinstance(answer, str)
        else tuple(meant(record_type, name, one, catalog) for one in answer)
        for name, answer in answers.items()
    }
    nodes = {name: _node(entries_of(record_type)[name].kind, answer, places[name]) for name, answer in said.items()}
    values = read_fields(record_type, MappingNode(nodes, places, _START), (), reader)
    named = {place.line: f"{name}: " for name, place in places.items()}
    reasons = [f"{named.get(one.line, '')}{_sentence(one)}" for one in reader.problems]
    for at, folder, mentioned in reader.mentions:
        if mentioned not in catalog.of(folder) and f"{folder}/{mentioned}.yml" not in added:
            hint = nearest(mentioned, catalog.of(folder), f"the ids are the file names in catalog/{folder}/")
            reasons.append(f"{at[0]}: there is no '{mentioned}' in {folder}/ ({hint})")
    return reasons, values


def _sentence(problem: Problem) -> str:
    return f"{problem.message} ({problem.hint})" if problem.hint else problem.message


def _node(kind: Kind, answer: str | tuple[str, ...], place: Place) -> Node:
    if isinstance(kind, Listed):
        items = (answer,) if isinstance(answer, str) else answer
        return Sequence(tuple(Scalar(one, place, plain=False) for one in items), place)
    text = Scalar(answer if isinstance(answer, str) else " ".join(answer), place, plain=False)
    if isinstance(kind, Nested) and not kind.shorthand:
        return MappingNode({"by": Scalar("authors", place, plain=False), "text": text}, {}, place)
    return text


def one_in(answers: Answers, name: str) -> str:
    """What was said for a field that holds one value; empty if nothing was."""
    answer = answers.get(name, "")
    return answer if isinstance(answer, str) else " ".join(answer)


def lines_in(answers: Answers, name: str) -> tuple[str, ...]:
    """What was said for a field that holds several values, line by line."""
    answer = answers.get(name, ())
    lines = answer.split("\n") if isinstance(answer, str) else answer
    return tuple(line for line in lines if line.strip())
