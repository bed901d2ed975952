"""A person is asked, field by field, for what a new record needs; an answer that does not fit is asked for again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.catalog.fields import Listed, Nested, entries_of, is_required
from generator.catalog.filling import ASKED, Unfit, reasons_against, with_hints
from generator.catalog.mentioning import QUOTED, Unclear, is_new, work_of
from generator.catalog.proposing import NO_WORK, families, known_already
from generator.catalog.records import RECORD_TYPES
from generator.catalog.values import Prose

if TYPE_CHECKING:
    from generator.catalog.filling import Answers
    from generator.catalog.prompts import Work
    from generator.catalog.records import Catalog

Ask: TypeAlias = Callable[[str], str]
"""Shows a text and gives the line that the person types."""
Answer: TypeAlias = "str | tuple[str, ...]"
_START: Final = "Enter leaves out what you do not know. Ctrl-C ends this, and nothing is written.\n"
_WORKS: Final = {  # what is typed is not yet the id that the record will hold
    "recommended": "The models that were used or recommended. For one that the catalog has, its name, its address or"
    " its id is enough; a new one needs its name and its address.",
    "related": "The papers that the answer may draw on. For one that the catalog has, its title, its address or its id"
    " is enough; a new one needs its title and its address.",
}
_ABOUT: Final = {  # what a person is to type is not always what the record will hold
    **{("questions", name): about for name, about in _WORKS.items()},
    ("questions", "task"): "The name or the id of its task, if you know it; left out, its page guesses it and says so.",
    ("papers", "summary"): "Its abstract, in its authors' words.",
}
_SEVERAL: Final = "One a line; an empty line ends it.\n"
_PROSE: Final = "An empty line ends it.\n"
_ABSTRACT: Final = (
    "  This paper is new here. Paste its abstract in its authors' words, so that the page can say how it works.\n"
)
_WORK_LINE: Final = re.compile(r"[^.]*https?://\S+")
_NO_ABSTRACT: Final = (
    "  ! that names another work and is no abstract: paste the abstract or leave it empty; the other work comes next\n"
)


def interview(folder: str, given: Answers, catalog: Catalog, ask: Ask) -> Answers:
    """Ask for every field that was not given; what an address tells is offered in square brackets.

    Raises:
        Unfit: As soon as the answers tell of a record that the catalog has.
    """
    talk = _Talk(folder=folder, catalog=catalog, ask=ask)
    answers: dict[str, Answer] = dict(given)
    start = _START
    for name in ASKED[folder]:
        if name not in answers:
            answers[name] = talk.answer(name, start, with_hints(folder, answers).get(name, ""))
            start = ""
        if same := known_already(folder, answers, catalog):
            raise Unfit(same)
        if name == "related" and folder == "questions":
            while not any(answers.get(one) for one in _WORKS):
                answers.update(talk.works())
    return {name: answer for name, answer in answers.items() if answer}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Talk:
    """Who is asked, and for a record of which folder."""

    folder: str
    catalog: Catalog
    ask: Ask

    def answer(self, name: str, start: str, offered: Answer) -> Answer:
        """The answer for one field, once it fits; empty if it is left out."""
        default = offered if isinstance(offered, str) else ""
        text, kind = f"{start}{self._intro(name, default)}", entries_of(self._type)[name].kind
        if isinstance(kind, Listed):
            return self._several(name, text)
        while True:
            answer = (self._lines(text) if isinstance(kind, Prose | Nested) else self._line(text)) or default
            reasons = self._reasons(name, answer) if answer else self._missing(name)
            if not reasons:
                return answer
            text = _complaint(reasons)

    def works(self) -> dict[str, Answer]:
        """Models and papers once more, since without one there is no answer."""
        complaints = (_complaint((NO_WORK,)), "")
        return {name: self.answer(name, start, "") for name, start in zip(_WORKS, complaints, strict=True)}

    def _several(self, name: str, text: str) -> tuple[str, ...]:
        """Lines up to an empty one; one that does not fit is asked for again, the others stay."""
        lines: list[str] = []
        text += _SEVERAL
        while line := self._line(text):
            reasons = self._reasons(name, (*lines, line))
            text = _complaint(reasons)
            if not reasons:
                text = ""
                lines.append(f"{line}{self._abstract(line)}" if name == "related" else line)
        return tuple(lines)

    def _abstract(self, line: str) -> str:
        """The abstract of a paper that the catalog lacks, quoted below its line; empty if the person has none."""
        if not is_new(_work(line, "related", self.catalog), self.catalog):
            return ""
        lines = self._lines(_ABSTRACT).splitlines()
        while lines and all(_WORK_LINE.fullmatch(one) for one in lines):
            lines = self._lines(_NO_ABSTRACT).splitlines()
        return "".join(f"\n{QUOTED}{one}" for one in lines)

    def _line(self, text: str) -> str:
        return self.ask(f"{text}> ").strip()

    def _lines(self, text: str) -> str:
        """Prose up to an empty line, as it is pasted with its line breaks."""
        lines = [self._line(f"{text}{_PROSE}")]
        while lines[-1]:
            lines.append(self._line(""))
        return "\n".join(lines[:-1])

    def _intro(self, name: str, default: str) -> str:
        entry = entries_of(self._type)[name]
        about = _ABOUT.get((self.folder, name), entry.about)
        if name == "family":
            about = f"{about} There are {', '.join(families(self.catalog))}."
        example = f" For example: {_shown(entry.example)}" if name not in _WORKS and entry.example else ""
        optional = "" if self._is_needed(name) or default or name in _WORKS else " (optional)"
        offered = f" [{default}]" if default else ""
        return f"\n{name.replace('_', ' ').capitalize()}{optional}: {about}{example}{offered}\n"

    def _reasons(self, name: str, answer: Answer) -> tuple[str, ...]:
        if name not in _WORKS:
            return reasons_against(self.folder, name, answer, self.catalog)
        try:
            for mention in answer:
                _work(mention, name, self.catalog)
        except Unclear as reason:
            return (str(reason),)
        return ()

    def _missing(self, name: str) -> tuple[str, ...]:
        return ("this is needed",) if self._is_needed(name) else ()

    def _is_needed(self, name: str) -> bool:
        return any(is_required(one) for one in fields(self._type) if one.name == name)

    @property
    def _type(self) -> type:
        return next(one for one in RECORD_TYPES if one.folder == self.folder)


def _work(mention: str, name: str, catalog: Catalog) -> Work:
    return work_of(mention, 1, "recommended" if name == "recommended" else "related", catalog)


def _shown(example: object) -> str:
    return ", ".join(map(str, example)) if isinstance(example, list) else str(example)


def _complaint(reasons: tuple[str, ...]) -> str:
    return "".join(f"  ! {reason}\n" for reason in reasons)
