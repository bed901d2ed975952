"""From the evidence of one question to its explanation: the author's words where there are any, else composed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.claims import Explanation, Words
from generator.answers.composing.explanation import compose
from generator.answers.composing.material import gather
from generator.answers.composing.observing import shown_effects
from generator.answers.composing.titling import heading_of
from generator.answers.language.prose import read_prose
from generator.answers.reading.telling import tell_ahead

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalog.records import Answer, Evidence


def read_ahead(given: Iterable[Evidence]) -> None:
    """Read the works of many questions, each in one process; whoever explains these afterward has read all."""
    tell_ahead(item for evidence in given for item in evidence.items)


def explain(evidence: Evidence) -> Explanation:
    """The three sections of one question page, from nothing but what was given for the question."""
    answer = evidence.question.answer
    return _written(answer, evidence) if answer else compose(evidence)


def words_for(evidence: Evidence) -> Words:
    """What the page says, for whoever need not know how the author's question was understood."""
    answer = evidence.question.answer
    return read_answer(answer) if answer else compose(evidence)


def read_answer(answer: Answer) -> Words:
    """The author's words."""
    return Words(
        in_short=read_prose(answer.in_short),
        task=read_prose(answer.task),
        flow=answer.flow,
        input=read_prose(answer.input),
        model=read_prose(answer.model),
        output=read_prose(answer.output),
        related=read_prose(answer.related or ""),
        not_said=read_prose(answer.not_said or ""),
        written=True,
        read=answer.read,
    )


def _written(answer: Answer, evidence: Evidence) -> Explanation:
    """The author's words, with the placing that stands in the record or was computed."""
    material, words = gather(evidence), read_answer(answer)
    return Explanation(
        title=heading_of(material),
        recognition=material.recognition,
        placed=dict(material.placed),
        effects=shown_effects(material),
        flow=words.flow,
        written=True,
        read=words.read,
        **dict(words.parts()),
    )
