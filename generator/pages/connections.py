"""What the pages know of each other: who uses what, under which title, next to whom."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar

from generator.answers.claims import claims_of
from generator.answers.language.prose import plain
from generator.catalog.records import Paper
from generator.links.saying import say_state

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from generator.answers.claims import Prose
    from generator.answers.language.defining import Glossary
    from generator.catalog.records import Catalog, Evidence, Model, Placing, Question, Record, Task
    from generator.links.ledger import Ledger
    from generator.pages.digests import Digests
    from generator.parallel import Plain

NEARBY = 5
"""How many nearby questions a page names."""
DESCRIPTION_LENGTH = 160
UNKNOWN_FAMILY = "Task not recognized"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A question as other pages name it."""

    id: str
    title: str
    description: str
    """The short answer, cut to the length of a search result."""
    task: Task | None
    works: tuple[str, ...]
    """Folder and id of each work it was given: `papers/liif`."""
    written: bool
    added: dt.date | None
    """The day on which it came into the catalog; None when the record names none."""
    changed: dt.date | None
    """The last day on which it was added or read again; None when the record names none."""
    effects: tuple[str, ...]
    """The ids of those of which it is an example."""

    @property
    def given(self) -> tuple[Any, ...]:
        """All that it is made from."""
        said = self.id, self.title, self.description, self.task, self.works, self.written
        return *said, str(self.added), str(self.changed), self.effects

    @property
    def family(self) -> str:
        """The shelf on which it stands."""
        return self.task.family if self.task else UNKNOWN_FAMILY


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one question says by itself."""

    card: Card
    placings: Mapping[str, Placing]
    """By the folder and id of each work that was given."""
    faults: Sequence[Plain]
    """What the gate finds wrong with its words."""
    page: OfQuestion
    """Its page as Markdown, with a mark where its neighbors will stand; made or fetched when `str` asks for it."""

    @property
    def id(self) -> str:
        """The id of the question."""
        return self.card.id


class OfQuestion(Protocol):
    """What is made of a question."""

    question: Question

    @property
    def evidence(self) -> Evidence:
        """The question with the records that it was given."""

    def called(self, work: str) -> str:
        """What a sentence calls a work that it was given, by its folder and id; nobody reads that work for it."""


class Mention(NamedTuple):
    """A question on another page, and why it stands there."""

    id: str
    title: str
    reason: str | Shared


_Way: TypeAlias = "Callable[[Card], Iterator[tuple[Card, str | Shared]]]"
"""How one question leads to others, each with the reason."""


@dataclass(frozen=True, slots=True)
class Shared:
    """That two questions were given the same work, of which only who says so needs the name."""

    work: Model | Paper

    @property
    def given(self) -> tuple[Model | Paper]:
        """All that it is made from."""
        return (self.work,)

    def __str__(self) -> str:
        """In words."""
        return f"draws on {name_of(self.work)}, too"


class Neighborhood(NamedTuple):
    """The questions before and after one on its shelf."""

    shelf: str
    before: Card | None
    after: Card | None


class _Shelves(dict[str, list[_T]]):
    """Lists by name; an unknown name has an empty one, and whoever looks leaves nothing behind."""

    def __missing__(self, name: str) -> list[_T]:
        return []

    def put(self, name: str, one: _T) -> None:
        """Put something at the end of a shelf."""
        self.setdefault(name, []).append(one)


class Library:
    """The card of every question on the shelves of its task, family, works and effects, with the records of these."""

    def __init__(
        self,
        cards: Mapping[str, Card],
        tasks: Mapping[str, Task],
        papers: Mapping[str, Paper],
        models: Mapping[str, Model],
    ) -> None:
        self.cards, self.tasks, self.papers, self.models = cards, tasks, papers, models
        self.by_task: _Shelves[Card] = _Shelves()
        self.by_family: _Shelves[Card] = _Shelves()
        self.by_work: _Shelves[Card] = _Shelves()
        self.by_effect: _Shelves[Card] = _Shelves()
        self._places: dict[tuple[int, str, str], int] = {}
        self._join()

    @property
    def given(self) -> tuple[list[Any], ...]:
        """All that it is made from."""
        return tuple(list(one.values()) for one in (self.cards, self.tasks, self.papers, self.models))

    def _join(self) -> None:
        for card in self.cards.values():
            self._put(self.by_family, card.family, card)
            if card.task:
                self._put(self.by_task, card.task.id, card)
            for work in card.works:
                self._put(self.by_work, work, card)
            for effect in card.effects:
                self.by_effect.put(effect, card)

    def _put(self, shelves: _Shelves[Card], name: str, card: Card) -> None:
        """Put a card on a shelf and note its place, so that nobody needs to look for it."""
        self._places[id(shelves), name, card.id] = len(shelves[name])
        shelves.put(name, card)

    def place(self, shelves: _Shelves[Card], name: str, card: Card) -> int:
        """Where on a shelf a card stands."""
        return self._places[id(shelves), name, card.id]

    def following(self, shelves: _Shelves[Card], name: str, card: Card) -> list[Card]:
        """The cards after this one, going around, so that no page needs to look at all of them."""
        cards, at = shelves[name], self.place(shelves, name, card)
        return [*cards[at + 1 : at + 1 + NEARBY], *cards[: min(at, NEARBY)]][:NEARBY]

    def work(self, path: str) -> Any:  # noqa: ANN401 - a model or a paper
        """The record of a work by its folder and id."""
        folder, _, record_id = path.partition("/")
        return (self.models if folder == "models" else self.papers)[record_id]

    def families(self) -> dict[str, list[Task]]:
        """The tasks on their shelves."""
        shelves: dict[str, list[Task]] = defaultdict(list)
        for task in sorted(self.tasks.values(), key=lambda one: (one.family, one.name.casefold())):
            shelves[task.family].append(task)
        return shelves


class Connections:
    """The catalog as the pages see it, joined once."""

    def __init__(
        self, catalog: Catalog, ledger: Ledger, glossary: Glossary, told: Mapping[str, Told], digests: Digests
    ) -> None:
        self.catalog, self.glossary, self.told = catalog, glossary, told
        cards = {question: one.card for question, one in told.items()}
        self.library = digests.same("library", Library, cards, catalog.tasks, catalog.papers, catalog.models)
        self.models_of = self._models_of()
        self._digests = digests
        self._ledger, self._shared = ledger, cache(lambda work: Shared(self.library.work(work)))

    def _models_of(self) -> _Shelves[Model]:
        """The models that implement each paper."""
        models: _Shelves[Model] = _Shelves()
        for model in self.catalog.models.values():
            for paper in self.named(model, "papers"):
                models.put(paper, model)
        return models

    def named(self, record: Record, folder: str) -> Sequence[str]:
        """The ids of a folder that a record names."""
        return self.catalog.outline(record).named.get(folder, ())

    def paper_of(self, work: Record) -> Paper | None:
        """The paper that a work is, or that it implements."""
        if isinstance(work, Paper):
            return work
        return next((self.catalog.papers[one] for one in self.named(work, "papers")), None)

    def states(self, work: Paper | Model) -> tuple[str, ...]:
        """What was checked about its link, and about its code."""
        return tuple(say_state(self._ledger.get(one)) if one else "" for one in self.catalog.outline(work).links)

    def nearby(self, card: Card) -> list[Mention]:
        """Questions that share a source, then the task, then a neighboring task; none of `neighborhood`."""
        return self._digests.same(f"{card.id} near", self._nearby, card, self.library)

    def _nearby(self, card: Card, *_: object) -> list[Mention]:
        shelf, found = self.neighborhood(card), dict[str, Mention]()
        beside = {one.id for one in (shelf.before, shelf.after) if one}
        ways: tuple[_Way, ...] = (self._sharing_source, self._sharing_task, self._next_door)
        for other, reason in chain.from_iterable(way(card) for way in ways):
            if other.id not in beside:
                found.setdefault(other.id, Mention(id=other.id, title=other.title, reason=reason))
            if len(found) == NEARBY:
                break
        return list(found.values())

    def _sharing_source(self, card: Card) -> Iterator[tuple[Card, Shared]]:
        for work in card.works:
            for other in self.library.following(self.library.by_work, work, card):
                yield other, self._shared(work)

    def _sharing_task(self, card: Card) -> Iterator[tuple[Card, str]]:
        for other in self.library.following(self.library.by_task, card.task.id, card) if card.task else ():
            yield other, "the same task"

    def _next_door(self, card: Card) -> Iterator[tuple[Card, str]]:
        for neighbor in card.task.neighbors if card.task else ():
            for other in self.library.by_task[neighbor.task][:NEARBY]:
                yield other, f"a neighboring task: {self.catalog.tasks[neighbor.task].name}"

    def neighborhood(self, card: Card) -> Neighborhood:
        """The questions before and after on the shelf of the task, or of the family where the task has but this one."""
        library, task = self.library, card.task
        shelves, name, shelf = library.by_family, card.family, card.family
        if task and len(library.by_task[task.id]) > 1:
            shelves, name, shelf = library.by_task, task.id, task.name
        cards, at = shelves[name], library.place(shelves, name, card)
        return Neighborhood(
            shelf=shelf,
            before=cards[at - 1] if at else None,
            after=cards[at + 1] if at + 1 < len(cards) else None,
        )


def name_of(work: Any) -> str:  # noqa: ANN401 - a model or a paper
    """What a sentence calls a work."""
    return (work.short_name or work.title) if isinstance(work, Paper) else str(work.name)


def describe(prose: Prose) -> str:
    """The first words of a text, cut to the length of a search result."""
    words = " ".join(plain(claim.text) for claim in claims_of(prose))
    return words if len(words) <= DESCRIPTION_LENGTH else words[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + " …"
