"""Follows what the reader put in through what such models do in general, to what came out."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points
from generator.answers.composing.answering import EVERYWHERE
from generator.answers.composing.charting import came_out_of, of_story
from generator.answers.composing.condensing import OF_OTHERS
from generator.answers.composing.entering import end_of
from generator.answers.composing.generalizing import GOES_ON, idea_of
from generator.answers.composing.material import paragraph_of, said
from generator.answers.composing.slotting import in_own_words
from generator.answers.language.english import lower_first, stems
from generator.answers.language.prose import sentences_of, verbatim
from generator.catalog.slots import filled

if TYPE_CHECKING:
    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material

FEWEST_STEPS: Final = 2
FEWEST_POINTS: Final = 3
MOST_STEPS: Final = 3


def is_followed(material: Material) -> bool:
    """Whether the steps of such models are told from the first one on; an editor's steps have the example in them."""
    first = next(iter(material.telling), None)
    is_told = first and first.explained and material.placing(first) == "direct"
    return not is_told and len(_points(material)) >= FEWEST_POINTS


def followed(material: Material) -> Prose:
    """What went in, the steps one by one, and what came out."""
    points = Points(ordered=True, points=tuple((one,) for one in _points(material)))
    return (*paragraph_of(said("Step by step:")), points)


def _points(material: Material) -> list[Claim]:
    steps = list(map(verbatim, in_own_words(steps_of(material), material)))
    if not steps:
        return []
    return [
        *_told("What goes in", material.case.given),
        said(f"In general, {lower_first(steps[0])}", "general"),
        *(said(one, "general") for one in steps[1:]),
        *_told("What came out for you", lower_first(came_out_of(material))),
    ]


def _told(lead: str, told: str) -> list[Claim]:
    """What the reader tells, after its lead; nothing where nothing is known."""
    label = f"{told[0]}{of_story(told)[1:]}" if told else ""
    return [said(f"{lead}: {label}{end_of(label)}")] if label else []


def steps_of(material: Material) -> list[str]:
    """How such models work, from the first sentence on; how they were trained only where else too little is left.

    What only some models do, or do at times, is for other cases.
    """
    idea = idea_of(material)
    if not material.task or idea[:1] != sentences_of(material.task.idea)[:1]:
        return []
    at_use, all_steps = (_kept(idea, material, with_training=one) for one in (False, True))
    return (at_use if len(at_use) >= FEWEST_STEPS else all_steps)[:MOST_STEPS]


def _kept(idea: list[str], material: Material, *, with_training: bool) -> list[str]:
    """The sentences on what is done in this case, none that goes on from one which is left out."""
    kept: list[str] = []
    is_left_out = False
    for one, later in zip_longest(idea, idea[1:], fillvalue=""):
        is_training = "{" not in one and bool(TRAINS.search(one)) and not _needs_the_one_before(later)
        is_aside = bool(_OF_SOME.match(one)) or _is_of_other_cases(one, material)
        is_aside = is_aside or (is_training and not with_training)
        is_left_out = is_aside or (is_left_out and _needs_the_one_before(one))
        kept += [] if is_left_out else [one]
    return kept if kept[:1] == idea[:1] else []


def _is_of_other_cases(step: str, material: Material) -> bool:
    """Whether a step is done only where something holds of which the question does not speak."""
    found = _ONLY_WHERE.match(filled(step, lambda _, __: "it"))
    return found is not None and not (stems(found[0]) - EVERYWHERE) & stems(material.question)


def _needs_the_one_before(step: str) -> bool:
    return bool(_COUNTS_ON.match(step) or (GOES_ON.match(step) and not _OF_THE_MODEL.match(step)))


_COUNTS_ON: Final = re.compile(r"(?:Another|Others?|The (?:others?|second|third|same))\b")
_OF_THE_MODEL: Final = re.compile(r"Its? ")
_OF_SOME: Final = re.compile(
    rf"{OF_OTHERS.pattern}|(?:[\w-]+ ){{1,3}}versions?\b|(?:Versions|Besides|Older|Many|Most)\b"
    r"|[^,]* (?:also|besides)\b"
)
"""How a step begins that only some such models take."""
TRAINS: Final = re.compile(r"\b(?:learn(?:s|ed)|trained|training)\b")
_ONLY_WHERE: Final = re.compile(r"(?:Where|With|Without|If|When|For|To|In|A \w+, where) [^,]+, ")
