"""A person is asked, field by field, for what a new record needs; an answer that does not fit is asked for again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, TypeAlias

from generator.catalog.fields import Listed, Nested, Prose, entries_of, is_required
from generator.catalog.mentioning import Unclear, work_of
from generator.catalog.proposing import ASKED, reasons_against, with_hints
from generator.catalog.records import RECORD_TYPES

if TYPE_CHECKING:
    from generator.catalog.proposing import Answers
    from generator.catalog.records import Catalog

Ask: TypeAlias = Callable[[str], str]
"""Shows a text and gives the line that the person types."""
_WORKS = {  # what is typed is not yet the id that the record will hold
    "recommended": "The recommended models: a name with its address, an address, or an id.",
    "related": "The papers that the answer may draw on: a title with its address, an address, or an id.",
}


def interview(folder: str, given: Answers, catalog: Catalog, ask: Ask) -> Answers:
    """Ask for every field that was not given; what an address tells is offered in square brackets."""
    answers: dict[str, str | tuple[str, ...]] = dict(given)
    for name in ASKED[folder]:
        if name not in answers:
            offered = with_hints(folder, answers).get(name, "")
            answers[name] = _answer(folder, name, offered if isinstance(offered, str) else "", catalog, ask)
    return {name: answer for name, answer in answers.items() if answer}


def _answer(folder: str, name: str, offered: str, catalog: Catalog, ask: Ask) -> str | tuple[str, ...]:
    kind = entries_of(_type(folder))[name].kind
    intro = _intro(folder, name, offered)
    if isinstance(kind, Listed):
        return _several(folder, name, intro, catalog, ask)
    while True:
        answer = (_lines(intro, ask) if isinstance(kind, Prose | Nested) else ask(f"{intro}> ").strip()) or offered
        reasons = _reasons(folder, name, answer, catalog) if answer else _missing(folder, name)
        if not reasons:
            return answer
        intro = _complaint(reasons)


def _several(folder: str, name: str, intro: str, catalog: Catalog, ask: Ask) -> tuple[str, ...]:
    """Lines up to an empty one; one that does not fit is asked for again, the others stay."""
    lines: list[str] = []
    text = f"{intro}One a line; an empty line ends it.\n"
    while line := ask(f"{text}> ").strip():
        reasons = _reasons(folder, name, (*lines, line), catalog)
        text = _complaint(reasons)
        if not reasons:
            lines.append(line)
    return tuple(lines)


def _lines(intro: str, ask: Ask) -> str:
    """Prose up to an empty line, as it is pasted with its line breaks."""
    lines = [ask(f"{intro}An empty line ends it.\n> ").strip()]
    while lines[-1]:
        lines.append(ask("> ").strip())
    return "\n".join(lines[:-1])


def _complaint(reasons: tuple[str, ...]) -> str:
    return "".join(f"  ! {reason}\n" for reason in reasons)


def _intro(folder: str, name: str, offered: str) -> str:
    entry = entries_of(_type(folder))[name]
    about = _WORKS.get(name, entry.about) if name != "task" else "The id of its task; left out, it is proposed."
    example = f" For example: {entry.example}" if isinstance(entry.example, str) else ""
    needed = "" if _is_needed(folder, name) or offered else " (Enter to leave it out)"
    default = f" [{offered}]" if offered else ""
    return f"\n{name.replace('_', ' ').capitalize()}: {about}{example}{needed}{default}\n"


def _reasons(folder: str, name: str, answer: str | tuple[str, ...], catalog: Catalog) -> tuple[str, ...]:
    if name not in _WORKS:
        return reasons_against(folder, name, answer, catalog)
    try:
        for line in answer if isinstance(answer, tuple) else (answer,):
            work_of(line, 1, "recommended" if name == "recommended" else "related", catalog)
    except Unclear as reason:
        return (str(reason),)
    return ()


def _missing(folder: str, name: str) -> tuple[str, ...]:
    return ("this is needed",) if _is_needed(folder, name) else ()


def _is_needed(folder: str, name: str) -> bool:
    return any(is_required(one) for one in fields(_type(folder)) if one.name == name)


def _type(folder: str) -> type:
    return next(one for one in RECORD_TYPES if one.folder == folder)
