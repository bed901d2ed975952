"""From the evidence of one question to its explanation: the author's words where there are any, else composed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.claims import Explanation
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import read_prose

if TYPE_CHECKING:
    from generator.catalog.records import Answer, Evidence


def explain(evidence: Evidence) -> Explanation:
    """The three sections of one question page, from nothing but what was given for the question."""
    composed = compose(evidence)
    answer = evidence.question.answer
    return _written(answer, composed) if answer else composed


def _written(answer: Answer, composed: Explanation) -> Explanation:
    """The author's words, with the placing that stands in the record or was computed."""
    return Explanation(
        title=composed.title,
        recognition=composed.recognition,
        in_short=read_prose(answer.in_short),
        task=read_prose(answer.task),
        flow=answer.flow,
        input=read_prose(answer.input),
        model=read_prose(answer.model),
        output=read_prose(answer.output),
        related=read_prose(answer.related or ""),
        not_said=read_prose(answer.not_said or ""),
        placed=composed.placed,
        read=answer.read,
    )
