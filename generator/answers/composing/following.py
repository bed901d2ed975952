"""Follows what the reader put in through what such models do in general, to what came out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points
from generator.answers.composing.charting import came_out_of
from generator.answers.composing.condensing import OF_OTHERS
from generator.answers.composing.entering import end_of
from generator.answers.composing.generalizing import GOES_ON, idea_of, unsaid
from generator.answers.composing.material import paragraph_of, said
from generator.answers.composing.slotting import has_own_place, in_own_words
from generator.answers.language.english import lower_first
from generator.answers.language.prose import verbatim

if TYPE_CHECKING:
    from generator.answers.claims import Prose
    from generator.answers.composing.material import Material

FEWEST_STEPS: Final = 2


def is_followed(material: Material) -> bool:
    """Whether the record of the task has places for the reader's own things; an editor's steps have them already."""
    first, idea = next(iter(material.telling), None), idea_of(material)
    is_told = first and first.explained and material.placing(first) == "direct"
    return not is_told and len(idea) >= FEWEST_STEPS and has_own_place(idea, material)


def followed(material: Material, told_before: Prose) -> Prose:
    """The steps one by one, at last what came out; the first is left out where it was said and another has a place."""
    idea = _at_use(idea_of(material))
    own = in_own_words(idea, material, is_first=True)
    is_said = not unsaid(idea[:1], told_before, material) and _stands_after_the_lead(idea[1:], material)
    points = [(said(verbatim(one), "general"),) for one in own[is_said:]]
    if came := came_out_of(material):
        points.append((said(f"What came out for you: {lower_first(came)}{end_of(came)}"),))
    lead = said("In general, this is what such a model does, step by step, with what you put in:", "general")
    return (*paragraph_of(lead), Points(ordered=True, points=tuple(points)))


def _stands_after_the_lead(rest: list[str], material: Material) -> bool:
    """Whether the later steps need no first one: *it* is the model, of which the words before them speak."""
    return len(rest) >= FEWEST_STEPS and not _needs_the_one_before(rest[0]) and has_own_place(rest, material)


def _needs_the_one_before(step: str) -> bool:
    return bool(_COUNTS_ON.match(step) or (GOES_ON.match(step) and not _OF_THE_MODEL.match(step)))


def _at_use(idea: list[str]) -> list[str]:
    """The steps but for the training and other kinds of model, where none of the reader's things has a place there."""
    after = [*idea[1:], ""]
    kept = [
        one
        for one, later in zip(idea, after, strict=True)
        if "{" in one or not _LEADS_ASIDE.match(one) or _needs_the_one_before(later)
    ]
    return kept if len(kept) >= FEWEST_STEPS else idea


_COUNTS_ON: Final = re.compile(r"(?:Another|Others?|The (?:others?|second|third))\b")
_OF_THE_MODEL: Final = re.compile(r"Its? ")
_LEADS_ASIDE: Final = re.compile(rf"{OF_OTHERS.pattern}|.*\b(?:learned|trained|training)\b")
