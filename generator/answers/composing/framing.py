"""What stands around the model: what went in, what came out, what was measured and what to keep in mind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.answering import (
    EVERYWHERE,
    affinity,
    asks_of_learning,
    confession,
    limits_of,
    open_limit,
    spoken_of,
)
from generator.answers.composing.choosing import in_turn
from generator.answers.composing.generalizing import fits_the_case, in_general, unsaid
from generator.answers.composing.material import cited, paragraph_of
from generator.answers.language.english import lower_first, stems
from generator.answers.language.prose import sentences_of
from generator.answers.language.quantities import quantities
from generator.answers.reading.working import MEASURED_ON

if TYPE_CHECKING:
    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


MOST_LIMITS: Final = 2
_OF_OTHERS: Final = re.compile(
    r"(?:Unlike|Instead|Compared|In contrast|Despite|While|Although)\b|[^\d]*\b(?:outperform|surpass|superior)"
)


def input_part(material: Material) -> Prose:
    """What the works take; the flow and the steps name the reader's own."""
    claims: list[Claim] = []
    works = [item for item in in_turn(material.telling[:2], material) if material.told[item.id].takes]
    for item in works:
        told = material.told[item.id]
        claims += cited(item, f"{told.name} takes {_as_object(told.takes)}")
    return paragraph_of(claims)


def _as_object(phrase: str) -> str:
    return lower_first(re.sub(r"^(?:It )?(?:takes|needs)\s", "", phrase, flags=re.IGNORECASE))


def output_part(material: Material, told_before: Prose) -> Prose:
    """What the works give, what was measured, and what to keep in mind; the flow says what came out."""
    claims: list[Claim] = []
    for item in material.telling[:2]:
        told = material.told[item.id]
        if told.gives:
            claims += cited(item, f"{told.name} gives {lower_first(told.gives)}")
        claims += best_report(item, material) if item is material.telling[0] or not item.explained else []
    claims += _confessed(material)
    said_before = {one.text for one in claims_of(told_before)}
    claims = [one for one in claims if one.text not in said_before]
    return (*paragraph_of(claims), *paragraph_of(_limits(material, told_before)))


def _confessed(material: Material) -> list[Claim]:
    """What the first work told says against itself; of an editor's limits, one that may touch this case comes first."""
    if main := next((item for item in material.telling[:1] if item.explained), None):
        nearest = open_limit(main, material)
        limits = sorted(limits_of(main, material), key=lambda text: text != nearest)
        return [claim for text in limits[:MOST_LIMITS] for claim in cited(main, text)]
    found = confession(material)
    return cited(*found) if found else []


def best_report(item: Item, material: Material) -> list[Claim]:
    """The result that takes up most of the question among those with figures or with words for what was seen."""
    told = material.told[item.id]
    asked = stems(" ".join(material.case.asked)) - EVERYWHERE
    own = [one for one in told.reports if told.by_editor or not _OF_OTHERS.match(one)]
    reports = [one for one in own if told.by_editor or asked & stems(one) or spoken_of(one, material)]
    bare = [one for one in reports if (_GAIN.search(one) if told.by_editor else quantities(one))]
    reports = [one for one in reports if one not in bare or MEASURED_ON.search(one)]
    if told.by_editor and not asks_of_learning(material):
        reports = [one for one in reports if not told.is_of_making([one])]
    best = max(reports, key=lambda one: (spoken_of(one, material), bool(quantities(one))), default="")
    return cited(item, *best.split(". "))


_GAIN: Final = re.compile(r"\d dB\b")


def without_joint(clause: str) -> str:
    """A clause without the word that tied it to the one before."""
    return re.sub(r"^(?:then|and|even|also|but|still,?)\s|,? though$", "", clause.rstrip(".?!"), flags=re.IGNORECASE)


def _limits(material: Material, told_before: Prose) -> list[Claim]:
    """The limit of such models that touches what is asked, in the setting of the case; none beside another one."""
    own = confession(material)
    limits = sentences_of(material.task.limits) if material.task and not own else []
    is_first = unsaid(limits, told_before, material) == limits
    met = [one for one in limits if is_first and affinity(one, material) and fits_the_case(one, material)]
    return in_general(sorted(met, key=lambda one: -affinity(one, material))[:1], material)
