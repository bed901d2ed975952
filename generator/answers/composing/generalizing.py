"""What the record of a task says of all models of its kind, always under the words that say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.condensing import POINTS_BACK
from generator.answers.composing.material import said
from generator.answers.composing.slotting import in_own_words
from generator.answers.language.english import lower_first, stems, word_count
from generator.answers.language.prose import sentences_of, verbatim
from generator.catalog.slots import filled

if TYPE_CHECKING:
    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material


LONGEST_GENERAL: Final = 45


def idea_of(material: Material) -> list[str]:
    """How such models work, as far as it fits the case: nothing that points back at what does not; none of no task."""
    kept: list[str] = []
    is_left_out = False
    for one in sentences_of(material.task.idea) if material.task else []:
        is_left_out = not fits_the_case(one, material) or (is_left_out and bool(GOES_ON.match(one)))
        kept += [] if is_left_out else [one]
    return kept


GOES_ON: Final = re.compile(
    rf"{POINTS_BACK.pattern}|(?:On|In|From|At|With|Of) (?:that|these|those|both)\b|(?:It|Its)\b"
)
"""How a general sentence begins that goes on from the one before it."""


def general_part(material: Material, told_before: Prose) -> list[Claim]:
    """How such models work in general; nothing where an editor tells it of a work, or the short answer has said it."""
    idea, first = idea_of(material), next(iter(material.telling), None)
    if not first:
        return in_general(idea, material)
    if first.explained and material.placing(first) == "direct":
        return []
    return in_general(idea[:2], material) if unsaid(idea, told_before, material) == idea else []


def in_general(texts: list[str], material: Material) -> list[Claim]:
    """General sentences, each under the words that say that it is one; two short ones are one sentence."""
    first, *others = [verbatim(one) for one in in_own_words(texts, material)] or [""]
    while others and word_count(f"{first} {others[0]}") <= LONGEST_GENERAL and ";" not in f"{first}{others[0]}":
        first = f"{first.rstrip('.')}; {lower_first(others.pop(0))}"
    shown = [first, *others] if first else []
    return [said(one if at else f"In general, {lower_first(one)}", "general") for at, one in enumerate(shown)]


def unsaid(texts: list[str], told_before: Prose, material: Material) -> list[str]:
    """The sentences that were not told yet, whether with the full or the short name of what the reader put in."""
    told = " ".join(claim.text for claim in claims_of(told_before)).casefold()
    ways = {one: [*in_own_words([one], material), *in_own_words([one], material, is_first=True)] for one in texts}
    return [one for one in texts if not any(verbatim(way).casefold().rstrip(".") in told for way in ways[one])]


def fits_the_case(text: str, material: Material) -> bool:
    """Whether a general sentence tells of no other setting than those of the question, the given works or the task.

    The marked words name all that may go in and are no setting. What is seen from above has nothing in front and no
    horizon.
    """
    words, task = stems(filled(text, lambda _, __: "")), material.task
    if _FROM_ABOVE & stems(material.question) and _AHEAD & words:
        return False
    named = [one for one in _SETTINGS if one & words]
    known = material.heard | stems(
        f"{material.question} {f'{task.name} {task.gives} {task.definition}' if task else ''}"
    )
    return all(one & known for one in named)


_FROM_ABOVE: Final = stems("satellite aerial orbit")
_AHEAD: Final = stems("horizon far farther front behind sky")
_SETTINGS: Final = tuple(
    stems(words)
    for words in (
        "road street jam driver car truck vehicle traffic lane pedestrian bus",
        "CT MRI MR ultrasound microscope radiograph tomography organ",
        "hummed hum sung singing singer choir karaoke",
        "laser lidar",
        "conveyor belt",
        "satellite aerial drone orbit",
        "tape cassette VHS",
        "hospital clinic ward patient doctor nurse surgery",
        "cow cattle sheep horse",
        "mushroom plant leaf flower",
        "meme hateful",
        "retina bleeding nerve",
        "kitchen cook",
        "beach sea ocean ship boat",
        "loudspeaker headphone",
        "essay exam school pupil student",
        "sketch doodle",
        "news headline newspaper",
        "license plate",
        "holiday competitor",
        "child animal pet",
        "employer applicant salary",
        "famous landmark tourist",
    )
)
"""Words of one setting each; a sentence with a word of one where nobody speaks of it is of another case."""
