"""What the pages know of each other: who uses what, under which title, next to whom."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.answers.claims import claims_of
from generator.answers.explaining import explain
from generator.answers.language.defining import Glossary
from generator.answers.language.prose import plain
from generator.catalog.records import Paper
from generator.links.showing import say_state

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Explanation, Prose
    from generator.catalog.records import Catalog, Model, Question, Task
    from generator.links.ledger import Ledger
    from generator.links.link import Link
    from generator.pages.remembering import Memory

NEARBY = 5
"""How many nearby questions a page names."""
DESCRIPTION_LENGTH = 160
PLACINGS = {"direct": "Bears directly", "beside": "From the side", "not": "Does not help"}
UNKNOWN_FAMILY = "Task not recognized"


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
    changed: dt.date | None
    """The last day on which it was added or read again; None when the record names none."""

    @property
    def family(self) -> str:
        """The shelf on which it stands."""
        return self.task.family if self.task else UNKNOWN_FAMILY


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A question on another page, and why it stands there."""

    id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighborhood:
    """The questions before and after one on its shelf."""

    shelf: str
    before: Card | None
    after: Card | None


class Connections:
    """The catalog as the pages see it, joined once."""

    def __init__(self, catalog: Catalog, ledger: Ledger, memory: Memory) -> None:
        self.catalog = catalog
        self.memory = memory
        self.glossary = Glossary(catalog.terms.values())
        self.explained = {one.id: self._explained(one) for one in catalog.questions.values()}
        self.cards = {one.id: self._card(one) for one in catalog.questions.values()}
        self.by_task: dict[str, list[Card]] = defaultdict(list)
        self.by_family: dict[str, list[Card]] = defaultdict(list)
        self.by_work: dict[str, list[Card]] = defaultdict(list)
        self.models_of: dict[str, list[Model]] = defaultdict(list)
        self._ledger = ledger
        self._join()

    def _explained(self, question: Question) -> Explanation:
        evidence = self.catalog.evidence_for(question)
        return self.memory.once((question, evidence.items), lambda: explain(evidence))

    def _card(self, question: Question) -> Card:
        explanation = self.explained[question.id]
        models = [f"models/{one.model}" for one in question.recommended]
        implemented = [self.catalog.models[one.model].paper for one in question.recommended]
        papers = [f"papers/{one}" for one in (*filter(None, implemented), *(one.paper for one in question.related))]
        return Card(
            id=question.id,
            title=explanation.title,
            description=describe(explanation.in_short),
            task=explanation.recognition.task,
            works=tuple(dict.fromkeys([*models, *papers])),
            written=explanation.written,
            changed=max(filter(None, (question.added, explanation.read)), default=None),
        )

    def _join(self) -> None:
        for card in self.cards.values():
            self.by_family[card.family].append(card)
            if card.task:
                self.by_task[card.task.id].append(card)
            for work in card.works:
                self.by_work[work].append(card)
        for model in self.catalog.models.values():
            if model.paper:
                self.models_of[model.paper].append(model)

    def state(self, target: Link | None) -> str:
        """What was checked about a link, and when."""
        return say_state(self._ledger.of(target)) if target else ""

    def work(self, path: str) -> Any:  # noqa: ANN401 - a model or a paper
        """The record of a work by its folder and id."""
        folder, _, record_id = path.partition("/")
        return self.catalog.of(folder)[record_id]

    def families(self) -> dict[str, list[Task]]:
        """The tasks on their shelves."""
        shelves: dict[str, list[Task]] = defaultdict(list)
        for task in sorted(self.catalog.tasks.values(), key=lambda one: (one.family, one.name.casefold())):
            shelves[task.family].append(task)
        return shelves

    def nearby(self, card: Card) -> list[Mention]:
        """Questions that share a source, then those that share the task, then those of a neighboring task."""
        found: dict[str, Mention] = {}
        for other, reason in chain(self._sharing_source(card), self._sharing_task(card), self._next_door(card)):
            found.setdefault(other.id, Mention(id=other.id, title=other.title, reason=reason))
        return list(found.values())[:NEARBY]

    def _sharing_source(self, card: Card) -> Iterator[tuple[Card, str]]:
        for work in card.works:
            for other in _following(self.by_work[work], card):
                yield other, f"draws on {name_of(self.work(work))}, too"

    def _sharing_task(self, card: Card) -> Iterator[tuple[Card, str]]:
        for other in _following(self.by_task[card.task.id], card) if card.task else ():
            yield other, "the same task"

    def _next_door(self, card: Card) -> Iterator[tuple[Card, str]]:
        for neighbor in card.task.neighbors if card.task else ():
            for other in self.by_task[neighbor.task][:NEARBY]:
                yield other, f"a neighboring task: {self.catalog.tasks[neighbor.task].name}"

    def neighborhood(self, card: Card) -> Neighborhood:
        """The questions before and after on the shelf of the task, or of the family where the task has but this one."""
        alone = not card.task or len(self.by_task[card.task.id]) == 1
        shelf = card.family if alone or not card.task else card.task.name
        cards = self.by_family[card.family] if alone or not card.task else self.by_task[card.task.id]
        at = cards.index(card)
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


def _following(cards: Sequence[Card], card: Card) -> list[Card]:
    """The cards after this one, going around, so that no page needs to look at all of them."""
    at = next((n for n, other in enumerate(cards) if other.id == card.id), 0)
    return [*cards[at + 1 : at + 1 + NEARBY], *cards[: min(at, NEARBY)]][:NEARBY]
