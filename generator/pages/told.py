"""What one question says by itself: its page but for its neighbors, and what other pages say of it.

Only this is kept of an explanation, so that a site of any size is made with one explanation in memory at a time; and
it depends on the records that the question was given alone, so that it is made again only when one of these changes.
"""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from generator.answers.explaining import explain
from generator.answers.language.defining import Glossary
from generator.links.wording import say_state
from generator.pages.connections import Card, Told, describe
from generator.pages.markdown.rendering import curled, templates
from generator.pages.readers.question_pages import question_page
from generator.parallel import shared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.catalog.records import Catalog, Evidence, Record
    from generator.links.ledger import Ledger
    from generator.pages.remembering import Memory
    from generator.parallel import Plain

BATCH = 1000
"""How many questions are composed before what was made is put away."""
_PACKAGE = Path(__file__).parents[1]


def tell_all(catalog: Catalog, ledger: Ledger, memory: Memory) -> dict[str, Told]:
    """Every question by its id; what the memory knows is not composed again."""
    glossary, key_of = Glossary(catalog.terms.values()), _Keys(catalog)
    given = [catalog.evidence_for(question) for question in catalog.questions.values()]
    keys = [key_of(evidence, _states(evidence, ledger)) for evidence in given]
    number_of = {key: number for number, key in enumerate(keys)}
    told = {key: _told(given[number_of[key]], said) for key, said in memory.recall(keys)}
    missing = [number for number, key in enumerate(keys) if key not in told]
    for first in range(0, len(missing), BATCH):
        batch = missing[first : first + BATCH]
        new = dict(zip((keys[n] for n in batch), _composed([given[n] for n in batch], ledger, glossary), strict=True))
        memory.keep(new, keys)
        told |= {key: _told(given[number_of[key]], said) for key, said in new.items()}
    return {evidence.question.id: told[key] for evidence, key in zip(given, keys, strict=True)}


def _composed(given: Sequence[Evidence], ledger: Ledger, glossary: Glossary) -> list[Plain]:
    return shared(lambda number: _made(given[number], ledger, glossary), len(given))


def _made(evidence: Evidence, ledger: Ledger, glossary: Glossary) -> Plain:
    """What the memory holds of one question."""
    explanation = explain(evidence)
    task = explanation.recognition.task
    said = {
        "title": curled(explanation.title),
        "description": describe(explanation.in_short),
        "task": task.id if task else None,
        "placings": {name: placed.placing for name, placed in explanation.placed.items()},
    }
    page = question_page(evidence, explanation, _card(evidence, said), _states(evidence, ledger), glossary)
    return {**said, "page": page}


def _told(evidence: Evidence, said: Plain) -> Told:
    return Told(card=_card(evidence, said), placings=said["placings"], page=said["page"].encode())


def _card(evidence: Evidence, said: Plain) -> Card:
    question = evidence.question
    models = [f"models/{item.model.id}" for item in evidence.items if item.model]
    implemented = [f"papers/{item.paper.id}" for item in evidence.items if item.model and item.paper]
    papers = [f"papers/{one.paper}" for one in question.related]
    read = question.answer.read if question.answer else None
    return Card(
        id=question.id,
        title=said["title"],
        description=said["description"],
        task=evidence.tasks[said["task"]] if said["task"] else None,
        works=tuple(dict.fromkeys([*models, *implemented, *papers])),
        written=read is not None,
        changed=max(filter(None, (question.added, read)), default=None),
    )


def _states(evidence: Evidence, ledger: Ledger) -> dict[str, str]:
    """What was checked about the links of each item, by their keys."""
    links = (link for item in evidence.items for link in (item.link, item.code) if link)
    return {link.key: say_state(ledger.of(link)) for link in links}


class _Keys:
    """The digest of everything that one question is told from; each record is looked at once."""

    def __init__(self, catalog: Catalog) -> None:
        common = (_program(), templates(), list(catalog.tasks.values()), list(catalog.terms.values()))
        self._common = _digest(repr(common))
        self._seen: dict[tuple[str, str], str] = {}

    def __call__(self, evidence: Evidence, states: Mapping[str, str]) -> str:
        records = (evidence.question, *(one for item in evidence.items for one in (item.model, item.paper) if one))
        return _digest("\n".join([self._common, *map(self._of, records), repr(states)]))

    def _of(self, record: Record) -> str:
        name = (record.folder, record.id)
        if name not in self._seen:
            self._seen[name] = _digest(repr(record))
        return self._seen[name]


@cache
def _program() -> str:
    """The digest of this program and of what lays out its pages."""
    code = [path.read_bytes() for path in sorted(_PACKAGE.rglob("*.py"))]
    return _digest(repr([sys.version, version("jinja2"), code]))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
