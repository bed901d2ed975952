"""An explanation composed by rule from the question, the vocabulary, the names and the summaries alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.claims import Explanation
from generator.answers.composing.abridging import in_short
from generator.answers.composing.background import led_by_a_cause
from generator.answers.composing.charting import flow_of
from generator.answers.composing.deciding import decided
from generator.answers.composing.doubting import not_said
from generator.answers.composing.exemplifying import tied
from generator.answers.composing.framing import input_part, output_part
from generator.answers.composing.glossing import glossed
from generator.answers.composing.material import gather, without_runs
from generator.answers.composing.nearing import neared
from generator.answers.composing.observing import noticed_part, shown_effects
from generator.answers.composing.posing import task_section
from generator.answers.composing.titling import heading_of
from generator.answers.composing.walking import model_part
from generator.answers.composing.weighing import related_part

if TYPE_CHECKING:
    from generator.catalog.records import Evidence


def compose(evidence: Evidence) -> Explanation:
    """Everything that can be said honestly about one question without an author."""
    material = neared(decided(led_by_a_cause(gather(evidence))))
    short = in_short(material)
    model = without_runs(model_part(material, short), material)
    model, output = tied(model, material), output_part(material, (*short, *model))
    noticed = noticed_part(material, (*short, *model, *output))
    related = tied(without_runs(related_part(material, (*model, *noticed)), material), material, model)
    plain = glossed({"in_short": short, "model": model, "related": related}, material)
    return Explanation(
        title=heading_of(material),
        recognition=material.recognition,
        task=task_section(material),
        flow=flow_of(material),
        input=input_part(material),
        output=output,
        noticed=noticed,
        in_short=plain["in_short"],
        model=plain["model"],
        related=plain["related"],
        not_said=not_said(material, short),
        placed=dict(material.placed),
        effects=shown_effects(material),
    )
