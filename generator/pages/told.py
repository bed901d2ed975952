"""What one question says by itself: its page but for its neighbors, and what other pages say of it.

Only this is kept of an explanation, so that a site of any size is made with one explanation in memory at a time; and
it depends on the records that the question was given alone, so that it is made again only when one of these changes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING

from generator.links.saying import say_state
from generator.pages.connections import Card, Told, describe
from generator.pages.markdown.rendering import curled
from generator.pages.programs.parting import apart
from generator.pages.readers.question_pages import question_page
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from generator.answers.checking.grounding import Names
    from generator.answers.claims import Explanation
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
    others = digests.same("all but questions", _Others, replace(catalog, questions={}), ledger)
    general = digests.of(list(catalog.tasks.values()), list(catalog.effects.values()), glossary)

    def some(questions: Sequence[Question], others: _Others) -> _Some:
        given = [(one, *others.beside(one), general) for one in questions]
        return _Some(digests.of(given), given, [_Composed(one, others, glossary, memory) for one in questions])

    parts = [digests.same(f"{one[0].id} and on", some, one, others) for one in apart(catalog.questions.items())]
    _find_facts(parts, memory, digests)
    return {one.id: one for part in parts for one in part.told}


class _Others:
    """What questions are told from beside themselves: while none of it changes, one and the same."""

    def __init__(self, catalog: Catalog, ledger: Ledger) -> None:
        self._ledger, self.catalog = ledger, catalog
        self._works: dict[tuple[str, str], _Work] = {}

    def beside(self, question: Question) -> tuple[list[_Work], Names | None]:
        """What stands for the models and the papers of a question, and the names that its page must not say."""
        outline = self.catalog.outline(question)
        works = [self._work(folder, one) for folder in ("models", "papers") for one in outline.named.get(folder, ())]
        return works, self.names(question)

    def names(self, question: Question) -> Names | None:
        """Those of all works; composed words are made of what was given, so that their page hangs on no other work."""
        return self._names if self.catalog.outline(question).written else None

    @cached_property
    def _names(self) -> Names:
        found: Names = checking().Names(self.catalog)
        return found

    def _work(self, folder: str, work_id: str) -> _Work:
        key = folder, work_id
        if key not in self._works:
            record = self.catalog.of(folder)[work_id]
            outline = self.catalog.outline(record)
            states = [say_state(self._ledger.get(one)) for one in outline.links]
            papers = [self._work("papers", one) for one in outline.named.get("papers", ())]
            self._works[key] = _Work(given=(record, states, papers))
        return self._works[key]

    def states(self, evidence: Evidence) -> dict[str, str]:
        """What was checked about the links of each item, by their keys."""
        links = (link for item in evidence.items for link in (item.link, item.code) if link)
        return {link.key: say_state(self._ledger.of(link)) for link in links}


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Work:
    """A model or a paper with all that a question is given with it."""

    given: tuple[Record, list[str], list[_Work]]
    """The record, what was checked about its links, and the paper that a model implements."""


class _Composed:
    """The page of a question but for its neighbors: in the memory by its digest, else composed again.

    Two with one digest are equal: they say the same.
    """

    digest: str = ""  # until it is found, and so are the facts
    facts: Plain = None

    def __init__(self, question: Question, others: _Others, glossary: Glossary, memory: Memory) -> None:
        self.question, self._others, self._glossary, self._memory = question, others, glossary, memory

    @property
    def evidence(self) -> Evidence:
        """The question with the records that it was given."""
        return self._others.catalog.evidence_for(self.question)

    def called(self, work: str) -> str:
        """What a sentence calls a work that it was given, by its folder and id."""
        folder, _, work_id = work.partition("/")
        return self._others.catalog.outline(self._others.catalog.of(folder)[work_id]).called

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Composed) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __str__(self) -> str:
        """The Markdown."""
        return self._memory.text(self.digest) or self.make()[1]

    def make(self) -> tuple[Plain, str]:
        """What the memory holds of one question: the facts, the page."""
        evidence = self.evidence
        names = self._others.names(self.question)
        explanation, faults = checking().published(evidence, explaining().explain(evidence), names)
        facts = _facts(evidence, explanation) | {"faults": faults}
        states = self._others.states(evidence)
        return facts, question_page(evidence, explanation, self.card(facts), states, self._glossary)

    def card(self, facts: Plain) -> Card:
        """The question as other pages name it."""
        return Card(
            id=self.question.id,
            title=facts["title"],
            description=facts["description"],
            task=self._others.catalog.tasks[facts["task"]] if facts["task"] else None,
            works=tuple(facts["works"]),
            written=facts["written"],
            effects=tuple(facts["effects"]),
            added=_day(facts["added"]),
            changed=_day(facts["changed"]),
        )


class _Some:
    """Questions that stand together, so that of those that are as they were one look into the memory tells all."""

    def __init__(self, digest: str, given: Sequence[tuple[object, ...]], composed: Sequence[_Composed]) -> None:
        self.digest, self.composed, self._given = digest, composed, given
        self.told: list[Told] = []  # until their facts are found

    def find_each(self, digests: Digests) -> None:
        """Give each the digest by which it is known by itself."""
        for one, given in zip(self.composed, self._given, strict=True):
            one.digest = digests.of(*given)

    def tell(self, found: Plain) -> None:
        """Take what was found of each: its digest and its facts."""
        for one, (digest, facts) in zip(self.composed, found, strict=True):
            one.digest, one.facts = digest, facts
        self.told = list(map(_told, self.composed))


def _day(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written else None


def _facts(evidence: Evidence, explanation: Explanation) -> Plain:
    """What other pages say of a question."""
    question, task = evidence.question, explanation.recognition.task
    read = question.answer.read if question.answer else None
    changed = max(filter(None, (question.added, read)), default=None)
    return {
        "title": curled(explanation.title),
        "description": describe(explanation.in_short),
        "task": task.id if task else None,
        "works": _placings(evidence, explanation),
        "written": read is not None,
        "added": question.added and question.added.isoformat(),
        "changed": changed and changed.isoformat(),
        "effects": [one.id for one in explanation.effects],
    }


def _placings(evidence: Evidence, explanation: Explanation) -> dict[str, Placing]:
    """The models, the papers that these implement, and those that are related, each with its placing."""
    placings: dict[str, Placing] = {}
    for kind in ("model", "paper"):
        for item in evidence.items:
            if work := getattr(item, kind):
                placings.setdefault(f"{work.folder}/{work.id}", explanation.placed[item.id].placing)
    return placings


def explaining() -> ModuleType:
    """The part of the program that composes; starting it takes its time, and where all is known nobody needs it."""
    return import_module("generator.answers.explaining")


def checking() -> ModuleType:
    """The gate, of which the same is true."""
    return import_module("generator.answers.checking.gate")


def _find_facts(parts: Sequence[_Some], memory: Memory, digests: Digests) -> None:
    """Have all know their facts, from the memory or composed now."""
    memory.need(one.digest for one in parts)
    new = [one for one in parts if not one.told]
    found = memory.recall(one.digest for one in new)
    changed = [one for one in new if one.digest not in found]
    for one in changed:
        one.find_each(digests)
    facts = _facts_of([one for part in changed for one in part.composed], memory)
    made = {part.digest: [[one.digest, facts[one.digest]] for one in part.composed] for part in changed}
    if made:
        memory.keep({digest: (told, "") for digest, told in made.items()})
    found |= made
    for one in new:
        one.tell(found[one.digest])
    memory.need(one.digest for part in parts for one in part.composed)


def _facts_of(questions: Sequence[_Composed], memory: Memory) -> dict[str, Plain]:
    """The facts of each by its digest."""
    facts = memory.recall(one.digest for one in questions)
    missing = [one for one in questions if one.digest not in facts]
    return facts | _compose(missing, memory) if missing else facts


def _compose(questions: Sequence[_Composed], memory: Memory) -> dict[str, Plain]:
    """The facts of each by its key; they and the pages go into the memory."""
    explaining().read_ahead(one.evidence for one in questions)  # before the work is shared among processes
    facts: dict[str, Plain] = {}
    made = zip(
        questions, shared(lambda number: questions[number].make(), len(questions), "Composing pages"), strict=True
    )
    while some := {one.digest: (said, page) for one, (said, page) in islice(made, _AT_ONCE)}:
        memory.keep(some)
        facts |= {key: said for key, (said, _) in some.items()}
    return facts


def _told(composed: _Composed) -> Told:
    facts = composed.facts
    return Told(card=composed.card(facts), placings=facts["works"], faults=facts["faults"], page=composed)
