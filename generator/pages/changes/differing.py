"""How two versions of a page differ for its reader: the blocks that came and went, and the words inside them."""

from __future__ import annotations

import difflib
import posixpath
import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.pages.changes.visible import Line

StretchKind = Literal["same", "gone", "new"]
_ALIKE: Final = 0.4
"""Two blocks less alike than this are shown one after the other."""
_QUESTION: Final = re.compile(r"questions/[a-z0-9-]+\.md")
_AROUND_LISTS: Final = frozenset({"Questions", "Questions nearby", "None yet."})
"""The headings above lists on the pages of tasks and questions, and what the page of a work says in place of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words that stayed, went or came."""

    kind: StretchKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One block of a page that reads differently."""

    heading: str
    """The heading above it."""
    stretches: tuple[Stretch, ...]


def words_of(path: str, lines: Sequence[Line]) -> Iterator[Difference]:
    """What a page says, as if all of it were new: without its lists of other questions and without code."""
    for at, line in enumerate(lines):
        if line.kind not in {"heading", "code"} and not _lists_a_question(line, path):
            yield Difference(heading=_heading(lines, at), stretches=(Stretch(kind="new", words=line.words),))


def differ_in_lists_only(path: str, before: Sequence[Line], after: Sequence[Line]) -> bool:
    """Whether what came and what went are lists of questions with what stands around them, or the page's own files."""
    lines = [line for _, *pair in _blocks(before, after) for line in pair if line]
    return all(
        line.words in _AROUND_LISTS or _lists_a_question(line, path) or _names_own_files(line, path) for line in lines
    )


def _lists_a_question(line: Line, path: str) -> bool:
    """Whether a line leads to questions and nowhere else."""
    leads = _leads(line, path)
    return bool(leads) and all(_QUESTION.fullmatch(lead) for lead in leads)


def _names_own_files(line: Line, path: str) -> bool:
    """Whether a line leads to the page's other forms and nowhere else: `tasks/deblurring.json`, its feeds."""
    leads = _leads(line, path)
    return bool(leads) and all(lead.startswith(path.removesuffix("md")) for lead in leads)


def _leads(line: Line, path: str) -> list[str]:
    """Where the links of a line lead, from the top of the site."""
    return [posixpath.normpath(posixpath.join(posixpath.dirname(path), link)) for link in line.links]


def differences(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Difference]:
    """The blocks that differ, each with its heading."""
    for heading, old, new in _blocks(before, after):
        yield Difference(heading=heading, stretches=tuple(_stretches(_said(old), _said(new))))


def _blocks(before: Sequence[Line], after: Sequence[Line]) -> Iterator[tuple[str, Line | None, Line | None]]:
    """Where two pages differ: the heading, the line that went, the line that came in its place."""
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            for at, (gone, came) in enumerate(zip_longest(before[i:j], after[k:m])):
                yield _heading(after, k + at) if came else _heading(before, i + at), gone, came


def _said(line: Line | None) -> str:
    return line.words if line else ""


def _heading(lines: Sequence[Line], at: int) -> str:
    return next((line.words for line in reversed(lines[: at + 1]) if line.kind == "heading"), "")


def _stretches(gone: str, came: str) -> Iterator[Stretch]:
    """The words of two blocks: what stayed, what went, what came."""
    old, new = re.findall(r"\S+\s*", gone), re.findall(r"\S+\s*", came)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        yield from (Stretch(kind=kind, words=words) for kind, words in _both(gone, came))
        return
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Stretch(kind="same", words="".join(old[i:j]))
        else:
            yield from (Stretch(kind=one, words=words) for one, words in _both("".join(old[i:j]), "".join(new[k:m])))


def _both(gone: str, came: str) -> Iterator[tuple[StretchKind, str]]:
    if gone:
        yield "gone", gone
    if came:
        yield "new", came
