"""The page of a question: what was asked, the short answer, the three sections, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.answers.claims import claims_of
from generator.pages.citing import bibtex
from generator.pages.connections import PLACINGS
from generator.pages.describing import question_meta
from generator.pages.page import Page, page_of
from generator.pages.rendering import Markdown, Words, Writer, render, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Explanation, Prose
    from generator.catalog.records import Evidence, Item, Question
    from generator.pages.connections import Card, Connections, Mention, Neighborhood

PARTS = {
    "in_short": ("In short", "in-short"),
    "task": ("The task", "task"),
    "input": ("Input", "input"),
    "model": ("Model", "model"),
    "output": ("Output", "output"),
    "related": ("What the related papers add", "related"),
    "not_said": ("What the sources do not say", "not-said"),
}
"""Heading and anchor of each part of a question page."""
_WORKFLOW = ("input", "model", "output", "related", "not_said")


def question_pages(site: Connections) -> Iterator[Page]:
    """A page for each question."""
    for question in site.catalog.questions.values():
        yield page_of(question, ".md", _question(question, site))


def _question(question: Question, site: Connections) -> str:
    """The page, made from nothing but what its key in the memory holds."""
    evidence, card = site.catalog.evidence_for(question), site.cards[question.id]
    neighbors, shelf = site.nearby(card), site.neighborhood(card)
    states = tuple(site.state(link) for item in evidence.items for link in (item.link, item.code))
    key = (question, evidence.items, states, tuple(neighbors), shelf)
    return site.memory.once(key, lambda: _rendered(evidence, card, neighbors, shelf, site))


def _rendered(evidence: Evidence, card: Card, neighbors: list[Mention], shelf: Neighborhood, site: Connections) -> str:
    question, explanation = evidence.question, site.explained[evidence.question.id]
    return render(
        "question.md.j2",
        question=question,
        explanation=explanation,
        meta=question_meta(evidence, card, explanation),
        writer=Writer(evidence, Words(site.glossary)),
        task=explanation.recognition.task,
        workflow=_workflow(explanation),
        sources=[_source(item, explanation, site) for item in evidence.items],
        placings=_placings(evidence, explanation),
        neighbors=neighbors,
        shelf=shelf,
        bibtex=Markdown(bibtex(item.paper for item in evidence.items if item.paper)),
    )


def _workflow(explanation: Explanation) -> list[tuple[str, str, Prose]]:
    """Heading, anchor and text of each part that says something."""
    return [(*PARTS[name], prose) for name in _WORKFLOW if (prose := getattr(explanation, name))]


def _placings(evidence: Evidence, explanation: Explanation) -> list[tuple[str, str, list[Item]]]:
    """Which of the given works stand in each place: key, words, works."""
    placed = [
        (key, words, [item for item in evidence.items if explanation.placed[item.id].placing == key])
        for key, words in PLACINGS.items()
    ]
    return [one for one in placed if one[-1]]


def _source(item: Item, explanation: Explanation, site: Connections) -> dict[str, Any]:
    placed = explanation.placed[item.id]
    github = item.code if item.code and item.code.kind == "github" else None
    return {
        "item": item,
        "placed": placed,
        "placing_words": PLACINGS[placed.placing],
        "kind": "Recommended model" if item.recommended else "Related paper",
        "path": f"{'models' if item.recommended else 'papers'}/{item.id}",
        "implements": _implements(item),
        "link_state": site.state(item.link),
        "github": github,
        "other_code": None if github else item.code,
        "code_state": site.state(item.code),
        "summary_words": _summary_words(item),
        "used": _used(item, explanation),
    }


def _used(item: Item, explanation: Explanation) -> list[tuple[str, str]]:
    """Heading and anchor of the parts of the page that cite an item."""
    return [
        PARTS[name]
        for name, prose in explanation.parts()
        if any(item.ids & set(claim.sources) for claim in claims_of(prose))
    ]


def _implements(item: Item) -> Markdown | None:
    if not item.model or not item.paper:
        return None
    return Markdown(f"[{text(item.paper.title)}](../papers/{item.paper.id}.md)")


def _summary_words(item: Item) -> str:
    if not item.summary:
        return "not given"
    return "the authors’ abstract" if item.summary.by == "authors" else "written by the editors of this catalog"
