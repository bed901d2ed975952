"""An explanation composed by rule from the question, the vocabulary, the names and the summaries alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.records import Flow
from generator.pages.claims import Explanation, Placed, Recognition
from generator.pages.prose import paragraph, sentences, verbatim

if TYPE_CHECKING:
    from generator.catalog.records import Evidence, Item, Task
    from generator.pages.claims import Prose


LONGEST_TITLE = 90


def compose(evidence: Evidence) -> Explanation:
    """What can be said honestly without an author."""
    task = evidence.task
    return Explanation(
        title=evidence.question.title or _title(evidence.question.question),
        recognition=Recognition(task=task, named_by_record=task is not None),
        in_short=_in_short(task, evidence),
        task=_task(task),
        flow=Flow(
            input="What the question describes",
            model=tuple(item.short_name[:160] for item in evidence.items[:6]) or ("Nothing was given",),
            output="What the question asks about",
        ),
        input=(),
        model=tuple(paragraph(*_told(item)) for item in evidence.items),
        output=(),
        related=(),
        not_said=(paragraph("The given sources do not say how this very case was worked out."),),
        placed={item.id: _placed(item) for item in evidence.items},
    )


def _title(text: str) -> str:
    asking = next((one for one in sentences(text) if one.endswith("?")), text)
    return asking if len(asking) <= LONGEST_TITLE else asking[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _in_short(task: Task | None, evidence: Evidence) -> Prose:
    named = (
        f"This is called {task.name.lower()}." if task else "The words of the question do not tell the task for sure."
    )
    told = sum(item.summary is not None for item in evidence.items)
    return (paragraph(named, f"Of the {len(evidence.items)} things given for it, {told} come with a summary."),)


def _task(task: Task | None) -> Prose:
    return (paragraph(f"In general: {task.definition}"),) if task else ()


def _told(item: Item) -> list[str]:
    if item.explained:
        return [
            f"{one} [@{item.id}]."
            for one in [item.explained.in_one_line.rstrip("."), *(s.text.rstrip(".") for s in item.explained.steps)]
        ]
    return [f"{verbatim(item.name)} was given without a summary, so nothing is said about its inside."]


def _placed(item: Item) -> Placed:
    if item.related and item.related.placing:
        return Placed(placing=item.related.placing, why=item.related.why or "placed by the editor", by_editor=True)
    return Placed(placing="beside", why="not placed by an editor")
