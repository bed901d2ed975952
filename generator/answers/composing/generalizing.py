"""What the record of a task says of all models of its kind, always under the words that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.material import said
from generator.answers.language.english import lower_first, stems, word_count
from generator.answers.language.prose import sentences, verbatim
from generator.catalog.slots import unmarked

if TYPE_CHECKING:
    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material


LONGEST_GENERAL: Final = 45


def idea_of(material: Material) -> list[str]:
    """The sentences on how such models work; none where the task has none."""
    return sentences(" ".join(unmarked(material.task.idea).split())) if material.task and material.task.idea else []


def general_part(material: Material, told_before: Prose) -> list[Claim]:
    """How such models work in general; nothing where an editor tells it of a work, or the short answer has said it."""
    idea, first = idea_of(material), next(iter(material.telling), None)
    if not first:
        return in_general(idea)
    if first.explained and material.placing(first) == "direct":
        return []
    return in_general(idea[:2]) if unsaid(idea, told_before) == idea else []


def in_general(texts: list[str]) -> list[Claim]:
    """General sentences, each under the words that say that it is one; two short ones are one sentence."""
    first, *others = [verbatim(one) for one in texts] or [""]
    while others and word_count(f"{first} {others[0]}") <= LONGEST_GENERAL and ";" not in f"{first}{others[0]}":
        first = f"{first.rstrip('.')}; {lower_first(others.pop(0))}"
    shown = [first, *others] if first else []
    return [said(one if at else f"In general, {lower_first(one)}", "general") for at, one in enumerate(shown)]


def unsaid(texts: list[str], told_before: Prose) -> list[str]:
    """The sentences that were not told yet."""
    told = " ".join(claim.text for claim in claims_of(told_before)).casefold()
    return [one for one in texts if verbatim(one).casefold().rstrip(".") not in told]


def fits_the_case(text: str, material: Material) -> bool:
    """Whether a general sentence tells of no other setting than those of which the question or a given work speaks."""
    named = [one for one in _SETTINGS if one & stems(text)]
    known = material.heard | stems(material.question)
    return all(one & known for one in named)


_SETTINGS: Final = tuple(
    stems(words)
    for words in (
        "road street jam driver car truck vehicle traffic lane pedestrian bus",
        "slice CT MRI MR ultrasound microscope radiograph tomography organ",
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
