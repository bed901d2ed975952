"""What a page says: sentences with a visible basis, and the parts they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from generator.catalog.records import Effect, Flow, Placing, Task

Basis = Literal["question", "source", "general", "name", "absence"]
"""What a sentence rests on: the reader's own question, a cited source, general knowledge of the task, a name alone, or
the observation that no given source says it."""


MARKS: Final[Mapping[Placing, str]] = {"direct": "Bears directly", "beside": "From the side", "not": "Does not help"}
"""What stands beside a given work, by how it bears on the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sentence of a page."""

    text: str
    """The sentence in the dialect of `prose.py`, citations `[@id]` included."""
    basis: Basis
    sources: tuple[str, ...] = ()
    """The ids it cites, in the order of the text."""
    quotes: tuple[str, ...] = ()
    """The words it gives in quotation marks."""
    line: int = 0
    """The line of the prose on which it starts, from 0; what a problem points to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Sentences that belong together."""

    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list; `ordered` when the order of the points matters."""

    ordered: bool
    points: tuple[tuple[Claim, ...], ...]


Block: TypeAlias = Paragraph | Points
Prose: TypeAlias = tuple[Block, ...]


def claims_of(prose: Prose) -> Iterator[Claim]:
    """Every sentence of a text, in its order."""
    for block in prose:
        if isinstance(block, Paragraph):
            yield from block.claims
        else:
            for point in block.points:
                yield from point


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """The task of a question and what spoke for it."""

    task: Task | None
    """None when the words allow no sure answer."""
    called: str = ""
    """What the given works call the task when the vocabulary has no word for it; else empty."""
    words: tuple[str, ...] = ()
    """The words of the question, and of the names, that spoke for the task, as they were written."""
    named_by_record: bool = False
    """Whether the question's record names the task; then nothing was inferred."""
    rivals: tuple[Task, ...] = ()
    """The tasks that came next."""
    is_sure: bool = True
    """Whether the task is asserted; of another the page says that its name comes nearest, and nothing general."""
    other: Recognition | None = None
    """What the task may be as well, where it is not sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """How one given item bears on the question."""

    placing: Placing
    why: str
    """What the item does, or another reason, in one clause, plain text without a final period."""
    apart: str = ""
    """What tells it from what is asked, in another such clause; empty where nothing sure does."""
    by_editor: bool = False
    chance: float = 1.0
    """How likely it is that the item bears directly, where that was weighed by what it says."""
    chance_of_none: float = 0.0
    """How likely it is that the item does not help."""

    @property
    def reason(self) -> str:
        """The reason as it stands beside the item: what tells it apart, alone where that says what it is about."""
        if self.apart.startswith("that is about ") or (self.placing == "not" and self.apart.startswith("that ")):
            return f"It {self.apart.removeprefix('that ')}"
        return "; ".join(filter(None, (self.why, self.apart)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a question page says, as claims."""

    in_short: Prose
    task: Prose
    flow: Flow
    input: Prose
    model: Prose
    output: Prose
    noticed: Prose = ()
    """What the reader noticed; an author says it where it belongs."""
    related: Prose
    not_said: Prose
    written: bool = False
    """Whether they stand in the question's record, where an author edits them."""
    read: dt.date | None = None
    """The day an author last read them against their sources; None for a composed page and an unread draft."""

    def parts(self) -> Iterator[tuple[str, Prose]]:
        """The parts in the order of the page; all but `noticed` have the names of `Answer`'s fields."""
        for name in PARTS:
            yield name, getattr(self, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Words):
    """The three sections of a question page, with what was found out about the question."""

    title: str
    recognition: Recognition
    placed: Mapping[str, Placed] = field(default_factory=dict)
    """By the item's id, one for each given item."""
    effects: tuple[Effect, ...] = ()
    """Those of which the question is an example, whoever answers it."""


PARTS = ("in_short", "task", "input", "model", "output", "noticed", "related", "not_said")
