"""The gate that every word of a catalog passes before it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.checking.grounding import Names, check_explained, check_grounding
from generator.answers.checking.repeating import check_repeated
from generator.answers.explaining import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Explanation
    from generator.catalog.records import Catalog, Evidence
    from generator.problems import Problem


def check_words(catalog: Catalog) -> Iterator[Problem]:
    """Every fault in the words of a catalog: explained papers, written and composed pages, repeated sentences."""
    names = Names(catalog)
    written: list[tuple[Evidence, Explanation]] = []
    for evidence in map(catalog.evidence_for, catalog.questions.values()):
        explanation = explain(evidence)
        yield from check_grounding(evidence, explanation, catalog.source(evidence.question), names)
        if explanation.written:
            written.append((evidence, explanation))
    for paper in catalog.papers.values():
        if paper.explained:
            yield from check_explained(paper, catalog.source(paper))
    yield from check_repeated(written, {one: catalog.source(record) for one, record in catalog.questions.items()})
