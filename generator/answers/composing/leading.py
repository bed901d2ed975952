"""Which work on the task is told first: a few figures of each, with weights learned from what editors would tell first.

`bench/leading.py` fits the weights again and tells how they do on prompts they were not fitted to.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import stems
from generator.answers.matching.kindred import bridges_from, bridges_to, likenesses_from, likenesses_to
from generator.answers.matching.stating import said_of, title_of
from generator.answers.matching.vocabulary import WORN
from generator.answers.reading.working import is_of_judging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

WEIGHTS: Final[Mapping[str, float]] = {
    "is likely on the task": 4.28,
    "shares rare words with the question": 1.44,
    "has the field's words for what the question speaks of": 0.33,
    "has the field's words for what befell the reader": 0.60,
    "speaks of what was noticed": 0.84,
    "tries out the works of others": -0.52,
}
"""By the name of a figure, how much it speaks for telling a work first."""
MOST_SHARED: Final = 4.0


def standing(item: Item, material: Material) -> float:
    """How much speaks for telling a work first."""
    return sum(WEIGHTS[name] * figure for name, figure in figures(item, material).items())


def figures(item: Item, material: Material) -> dict[str, float]:
    """What makes a work on the task the one that answers: shares from 0 to 1, or how many such things there are."""
    said, title, asked = " ".join(said_of(item).split()), title_of(item), material.question
    shared = (stems(title) | stems(said)) & stems(asked) - WORN
    bridges = bridges_to(title) | bridges_to(said)
    likenesses = likenesses_to(title) | likenesses_to(said)
    return {
        "is likely on the task": material.placed[item.id].chance,
        "shares rare words with the question": min(math.fsum(map(material.rarity, shared)), MOST_SHARED) / MOST_SHARED,
        "has the field's words for what the question speaks of": float(len(bridges & bridges_from(asked))),
        "has the field's words for what befell the reader": float(len(likenesses & likenesses_from(asked))),
        "speaks of what was noticed": float(any(one.name_in(said) for one in material.noticed)),
        "tries out the works of others": float(is_of_judging(title) or is_of_judging(material.told[item.id].gist)),
    }
