"""What one question says by itself: its page but for its neighbors, and what other pages say of it.

Only this is kept of an explanation, so that a site of any size is made with one explanation in memory at a time; and
it depends on the records that the question was given alone, so that it is made again only when one of these changes.
"""

from __future__ import annotations

from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING

from generator.answers.matching.effects import effects_of
from generator.links.saying import say_state
from generator.pages.connections import Card, Told, describe
from generator.pages.markdown.rendering import curled
from generator.pages.readers.question_pages import question_page
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from types import ModuleType

    from generator.answers.language.defining import Glossary
    from generator.catalog.records import Catalog, Evidence, Placing, Question, Record
    from generator.links.ledger import Ledger
    from generator.pages.digests import Digests
    from generator.parallel import Plain
    from generator.remembering import Memory

_AT_ONCE = 100
"""So many pages are in memory before they are put away."""


def tell_all(catalog: Catalog, ledger: Ledger, glossary: Glossary, memory: Memory, digests: Digests) -> dict[str, Told]:
    """Every question by its id; what the memory knows is not composed again."""
    others = digests.same(
        "all but questions",
        _Others,
        catalog.tasks,
        catalog.terms,
        catalog.effects,
        catalog.papers,
        catalog.models,
        ledger,
    )
    general = digests.of(list(catalog.tasks.values()), glossary)

    def composed(question: Question, _: _Others) -> _Composed:
        evidence = catalog.evidence_for(question)
        states = _states(evidence, ledger)
        works = [[one.model, one.paper] for one in evidence.items]
        effects = [effect for effect, _ in effects_of(catalog.effects).told_in(question.question).values()]
        key = digests.of(question, works, [*states.values()], effects, general)
        return _Composed(key, evidence, states, glossary, memory)

    told = {
        question.id: digests.same(f"{question.id} composed", composed, question, others)
        for question in catalog.questions.values()
    }
    _find_facts(told.values(), memory)
    return {name: digests.same(f"{name} told", _told, one) for name, one in told.items()}


class _Others:
    """What questions are told from beside themselves: while none of it changes, one and the same."""

    def __init__(self, *records: Mapping[str, Record] | Ledger) -> None:
        """Nothing is kept: it stands for what it was made from."""


class _Composed:
    """The page of a question but for its neighbors: in the memory by its key, else composed again.

    Two with one key are equal: they say the same.
    """

    __slots__ = ("_glossary", "_memory", "_states", "evidence", "facts", "key")

    def __init__(
        self, key: str, evidence: Evidence, states: Mapping[str, str], glossary: Glossary, memory: Memory
    ) -> None:
        self.key, self.evidence = key, evidence
        self.facts: Plain = None  # until they are found
        self._states, self._glossary, self._memory = states, glossary, memory

    @property
    def given(self) -> tuple[str]:
        """All that it depends on."""
        return (self.key,)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Composed) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __str__(self) -> str:
        """The Markdown."""
        return self._memory.text(self.key) or self.make()[1]

    def make(self) -> tuple[Plain, str]:
        """What the memory holds of one question: the facts, the page."""
        evidence = self.evidence
        explanation = explaining().explain(evidence)
        task = explanation.recognition.task
        facts = {
            "title": curled(explanation.title),
            "description": describe(explanation.in_short),
            "task": task.id if task else None,
            "placings": {name: placed.placing for name, placed in explanation.placed.items()},
        }
        return facts, question_page(evidence, explanation, _card(evidence, facts), self._states, self._glossary)


def explaining() -> ModuleType:
    """The part of the program that composes; starting it takes its time, and where all is known nobody needs it."""
    return import_module("generator.answers.explaining")


def _find_facts(questions: Collection[_Composed], memory: Memory) -> None:
    """Have each know its facts, from the memory or composed now."""
    memory.need(one.key for one in questions)
    new = [one for one in questions if one.facts is None]
    facts = memory.recall(one.key for one in new)
    missing = [one for one in new if one.key not in facts]
    if missing:
        facts |= _compose(missing, memory)
    for one in new:
        one.facts = facts[one.key]


def _compose(questions: Sequence[_Composed], memory: Memory) -> dict[str, Plain]:
    """The facts of each by its key; they and the pages go into the memory."""
    explaining().read_ahead(one.evidence for one in questions)  # before the work is shared among processes
    facts: dict[str, Plain] = {}
    made = zip(questions, shared(lambda number: questions[number].make(), len(questions)), strict=True)
    while some := {one.key: (said, page) for one, (said, page) in islice(made, _AT_ONCE)}:
        memory.keep(some)
        facts |= {key: said for key, (said, _) in some.items()}
    return facts


def _told(composed: _Composed) -> Told:
    evidence, facts = composed.evidence, composed.facts
    placings: dict[str, Placing] = {}
    for item in evidence.items:
        for work in (item.model, item.paper):
            if work:
                placings.setdefault(f"{work.folder}/{work.id}", facts["placings"][item.id])
    return Told(evidence=evidence, card=_card(evidence, facts), placings=placings, page=composed)


def _card(evidence: Evidence, facts: Plain) -> Card:
    question = evidence.question
    models = [f"models/{item.model.id}" for item in evidence.items if item.model]
    implemented = [f"papers/{item.paper.id}" for item in evidence.items if item.model and item.paper]
    papers = [f"papers/{one.paper}" for one in question.related]
    read = question.answer.read if question.answer else None
    return Card(
        id=question.id,
        title=facts["title"],
        description=facts["description"],
        task=evidence.tasks[facts["task"]] if facts["task"] else None,
        works=tuple(dict.fromkeys([*models, *implemented, *papers])),
        written=read is not None,
        changed=max(filter(None, (question.added, read)), default=None),
    )


def _states(evidence: Evidence, ledger: Ledger) -> dict[str, str]:
    """What was checked about the links of each item, by their keys."""
    links = (link for item in evidence.items for link in (item.link, item.code) if link)
    return {link.key: say_state(ledger.of(link)) for link in links}
