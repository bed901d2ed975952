"""What programs are told about a page in its front matter: schema.org data, citation lines, other forms."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from generator.answers.claims import claims_of
from generator.answers.language.prose import plain

if TYPE_CHECKING:
    from generator.answers.claims import Explanation
    from generator.catalog.records import Evidence, Model, Paper, Task
    from generator.pages.connections import Card

Meta = dict[str, Any]
"""Front matter of one page; the theme's `overrides/main.html` turns it into lines of the page's head."""
_HIDDEN = ["navigation"]
_SCHEMA = {"@context": "https://schema.org"}
_LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""Of our own words; those of the authors are theirs."""


def question_meta(evidence: Evidence, card: Card, explanation: Explanation) -> Meta:
    """A question page: the question and its short answer."""
    question = evidence.question
    return {
        **_named(card.title, card.description),
        "hide": _HIDDEN,
        "files": _files("questions", question.id, "bib", "csl.json"),
        "jsonld": _qa_page(evidence, card, explanation),
    }


def _qa_page(evidence: Evidence, card: Card, explanation: Explanation) -> Meta:
    question = evidence.question
    answer = {
        "@type": "Answer",
        "text": " ".join(plain(claim.text) for claim in claims_of(explanation.in_short)),
        "dateModified": card.changed and card.changed.isoformat(),
        "citation": [_article(item.paper) for item in evidence.items if item.paper],
    }
    return {
        **_SCHEMA,
        "@type": "QAPage",
        "inLanguage": "en",
        "license": _LICENSE,
        "mainEntity": _told(
            {
                "@type": "Question",
                "name": card.title,
                "text": question.question,
                "answerCount": 1,
                "datePublished": question.added and question.added.isoformat(),
                "acceptedAnswer": _told(answer),
            }
        ),
    }


def task_meta(task: Task, *, followed: bool) -> Meta:
    """A task page; `followed` where it has feeds of its own."""
    return {
        **_named(task.name, task.definition),
        "hide": _HIDDEN,
        "files": _files("tasks", task.id, *(("feed.xml", "feed.json") if followed else ())),
        "jsonld": _told(
            {
                **_SCHEMA,
                "@type": "DefinedTerm",
                "name": task.name,
                "alternateName": list(task.aliases) or None,
                "description": task.definition,
                "inDefinedTermSet": task.family,
            }
        ),
    }


def paper_meta(paper: Paper) -> Meta:
    """A paper page, with the lines that reference managers and scholarly search read."""
    return {
        **_named(paper.short_name or paper.title, paper.explained.in_one_line if paper.explained else paper.title),
        "hide": _HIDDEN,
        "citation": _citation_lines(paper),
        "files": _files("papers", paper.id, "bib", "csl.json"),
        "jsonld": {**_SCHEMA, **_article(paper)},
    }


def _article(paper: Paper) -> Meta:
    return _told(
        {
            "@type": "ScholarlyArticle",
            "headline": paper.title,
            "name": paper.title,
            "author": {"@type": "Person", "name": paper.first_author} if paper.first_author else None,
            "datePublished": str(paper.year) if paper.year else None,
            "isPartOf": {"@type": "PublicationVolume", "name": paper.venue} if paper.venue else None,
            "sameAs": paper.link.address if paper.link else None,
        }
    )


def _citation_lines(paper: Paper) -> list[list[str]]:
    arxiv = paper.link.key.removeprefix("arxiv:") if paper.link and paper.link.kind == "arxiv" else None
    lines = {
        "citation_title": paper.title,
        "citation_author": paper.first_author,
        "citation_publication_date": paper.year,
        "citation_conference_title": paper.venue,
        "citation_arxiv_id": arxiv,
        "citation_abstract_html_url": paper.link.address if paper.link else None,
    }
    return [[name, str(value)] for name, value in lines.items() if value]


def model_meta(model: Model, paper: Paper | None) -> Meta:
    """A model page."""
    told = paper.explained.in_one_line if paper and paper.explained else model.gives
    return {
        **_named(model.name, told or model.name),
        "hide": _HIDDEN,
        "files": _files("models", model.id),
        "jsonld": _told(
            {
                **_SCHEMA,
                "@type": "SoftwareSourceCode",
                "name": model.name,
                "description": told,
                "codeRepository": model.code.address if model.code else None,
                "license": model.license,
                "citation": _article(paper) if paper else None,
            }
        ),
    }


def list_meta(title: str, description: str) -> Meta:
    """A page that lists other pages: its own text would only repeat theirs in a search over whole texts."""
    return {**_named(title, description), "hide": _HIDDEN, "search": {"exclude": True}}


def _named(title: str, description: str) -> Meta:
    """As HTML, since themes print these two as they are."""
    return {"title": escape(title), "description": escape(description)}


def _told(data: Meta) -> Meta:
    return {key: value for key, value in data.items() if value is not None}


def _files(folder: str, record_id: str, *endings: str) -> list[list[str]]:
    """Type and address, from the site's root, of the other forms of a page."""
    types = {"json": "application/json", "txt": "text/markdown", "bib": "application/x-bibtex"}
    types |= {"feed.xml": "application/atom+xml", "feed.json": "application/feed+json"}
    types["csl.json"] = "application/vnd.citationstyles.csl+json"
    return [[types[ending], f"{folder}/{record_id}.{ending}"] for ending in ("json", "txt", *endings)]
