"""The page of a question: what was asked, the short answer, the three sections, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from generator.answers.claims import MARKS, claims_of
from generator.answers.language.defining import subject_of
from generator.answers.language.phrases import find_alone
from generator.answers.language.prose import glosses_in, plain
from generator.pages.markdown.rendering import Markdown, Words, Writer, render, text
from generator.pages.page import Bundle, Page, bundle_of, page_of
from generator.pages.programs.citing import bibtex, references
from generator.pages.programs.data import data_page
from generator.pages.programs.describing import question_meta
from generator.pages.programs.plain_copies import with_plain_copy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.answers.claims import Explanation, Prose
    from generator.answers.language.defining import Glossary, Subject
    from generator.catalog.records import Evidence, Item
    from generator.pages.connections import Card, Connections, Mention, Neighborhood, OfQuestion

PARTS = {
    "in_short": ("In short", "in-short"),
    "task": ("The task", "task"),
    "input": ("Input", "input"),
    "model": ("Model", "model"),
    "output": ("Output", "output"),
    "noticed": ("What you noticed", "noticed"),
    "related": ("What the related papers add", "related"),
    "not_said": ("What the sources do not say", "not-said"),
}
"""Heading and anchor of each part of a question page."""
_WORKFLOW = ("input", "model", "output", "noticed", "related", "not_said")


_Part: TypeAlias = tuple[tuple[str, str], set[str], str]

_NEIGHBORS = "\0neighbors\n\n"
"""The mark where the neighbors of a page will stand; no text of the catalog can hold it."""


def question_page(
    evidence: Evidence, explanation: Explanation, card: Card, states: Mapping[str, str], glossary: Glossary
) -> str:
    """What a question's page says from the records that the question was given, with a mark for its neighbors.

    `states` says what was checked about each link, by its key.
    """
    return render(
        "question.md.j2",
        question=evidence.question,
        title=card.title,
        explanation=explanation,
        meta=question_meta(evidence, card, explanation),
        writer=Writer(evidence, Words(glossary, _subject(evidence, explanation))),
        task=explanation.recognition.task,
        effects=[] if explanation.noticed else [evidence.effects[one] for one in card.effects],
        explains=any(glosses_in(claim.text) for _, prose in explanation.parts() for claim in claims_of(prose)),
        workflow=_workflow(explanation),
        sources=_sources(evidence, explanation, states),
        placings=_placings(evidence, explanation),
        neighbors=Markdown(_NEIGHBORS),
        bibtex=Markdown(bibtex(item.paper for item in evidence.items if item.paper)),
    )


def _subject(evidence: Evidence, explanation: Explanation) -> Subject:
    """What was asked and what the works are on that bear on it."""
    task, placed = explanation.recognition.task, explanation.placed
    near = [one for one in evidence.items if one.id not in placed or placed[one.id].placing == "direct"]
    texts = [evidence.question.question, *(one.summary.text for one in near or evidence.items if one.summary)]
    return subject_of(*texts, *((task.takes, task.gives, task.definition) if task else ()))


def question_bundles(site: Connections) -> Iterator[Bundle]:
    """The files about each question."""
    for question in site.catalog.questions.values():
        told = site.told[question.id]
        near, shelf = site.nearby(told.card), site.neighborhood(told.card)
        yield bundle_of(question, _files, told.page, near, shelf)


def _files(page: OfQuestion, near: Sequence[Mention], shelf: Neighborhood) -> Iterator[Page]:
    evidence = page.evidence
    question = evidence.question
    yield from with_plain_copy(page_of(question, ".md", _page, page, near, shelf))
    yield data_page(question)
    yield from references(question, [item.paper for item in evidence.items if item.paper])


def _page(page: OfQuestion, near: Sequence[Mention], shelf: Neighborhood) -> str:
    neighbors = render("neighbors.md.j2", near=near, shelf=shelf).strip()
    return str(page).replace(_NEIGHBORS, f"{neighbors}\n\n" if neighbors else "")


def _workflow(explanation: Explanation) -> list[tuple[str, str, Prose]]:
    """Heading, anchor and text of each part that says something."""
    return [(*PARTS[name], prose) for name in _WORKFLOW if (prose := getattr(explanation, name))]


def _placings(evidence: Evidence, explanation: Explanation) -> list[tuple[str, str, list[Item]]]:
    """Which of the given works stand in each place: key, words, works."""
    placed = [
        (key, words, [item for item in evidence.items if explanation.placed[item.id].placing == key])
        for key, words in MARKS.items()
    ]
    return [one for one in placed if one[-1]]


def _sources(evidence: Evidence, explanation: Explanation, states: Mapping[str, str]) -> list[dict[str, Any]]:
    parts = _cited(explanation)
    return [_source(item, explanation, parts, states) for item in evidence.items]


def _source(item: Item, explanation: Explanation, parts: list[_Part], states: Mapping[str, str]) -> dict[str, Any]:
    placed = explanation.placed[item.id]
    github = item.code if item.code and item.code.kind == "github" else None
    return {
        "item": item,
        "placed": placed,
        "placing_words": MARKS[placed.placing],
        "kind": "Recommended model" if item.recommended else "Related paper",
        "path": f"{'models' if item.recommended else 'papers'}/{item.id}",
        "implements": _implements(item),
        "link_state": states[item.link.key] if item.link else "",
        "github": github,
        "other_code": None if github else item.code,
        "code_state": states[item.code.key] if item.code else "",
        "summary_words": _summary_words(item),
        "used": [part for part, cited, words in parts if not item.ids.isdisjoint(cited) or speaks_of(words, item)],
    }


def _cited(explanation: Explanation) -> list[_Part]:
    """Heading and anchor of each part of the page, with everything that it cites, and its words."""
    parts = [(PARTS[name], list(claims_of(prose))) for name, prose in explanation.parts()]
    return [
        (part, {one for claim in claims for one in claim.sources}, " ".join(plain(claim.text) for claim in claims))
        for part, claims in parts
    ]


def speaks_of(words: str, item: Item) -> bool:
    """Whether a part speaks of a work by its exact name; a model without a summary is never cited."""
    return find_alone(item.name, words, joints="_-") >= 0


def _implements(item: Item) -> Markdown | None:
    if not item.model or not item.paper:
        return None
    return Markdown(f"[{text(item.paper.title)}](../papers/{item.paper.id}.md)")


def _summary_words(item: Item) -> str:
    if not item.summary:
        return "not given"
    return "the authors’ abstract" if item.summary.by == "authors" else "written by the editors of this catalog"
