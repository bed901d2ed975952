"""Which work on the task is told first: a few figures of each, with weights learned from what editors found to answer.

`bench/leading.py` fits the weights again and tells how they do on prompts they were not fitted to.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import MOST_OF_TITLE, affinity
from generator.answers.composing.background import asks_why, trouble_named
from generator.answers.language.english import stems
from generator.answers.matching.stating import said_of, title_of
from generator.answers.matching.vocabulary import WORN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

WEIGHTS: Final[Mapping[str, float]] = {
    "is surely on the task": 4.34,
    "says what goes wrong, where why is asked": 0.53,
    "shares rare words with the question": 1.45,
    "has what is asked in its title": 0.81,
    "speaks of what was noticed": 0.77,
}
"""By the name of a figure, how much it speaks for telling a work first."""
SUREST: Final = 4.0
"""Log odds; what is surer is no better."""
MOST_TROUBLE: Final = 6.0
MOST_SHARED: Final = 4.0


def standing(item: Item, material: Material) -> float:
    """How much speaks for telling a work first."""
    return sum(WEIGHTS[name] * figure for name, figure in figures(item, material).items())


def figures(item: Item, material: Material) -> dict[str, float]:
    """What makes a work on the task the one that answers, each from 0 to 1; how sure it is, from -1."""
    why = trouble_named(item, material) if asks_why(material) else 0.0
    shared = (stems(title_of(item)) | stems(said_of(item))) & stems(material.question) - WORN
    said = " ".join(said_of(item).split())
    return {
        "is surely on the task": sureness(material.placed[item.id].chance),
        "says what goes wrong, where why is asked": min(why, MOST_TROUBLE) / MOST_TROUBLE,
        "shares rare words with the question": min(sum(map(material.rarity, shared)), MOST_SHARED) / MOST_SHARED,
        "has what is asked in its title": min(affinity(title_of(item), material), MOST_OF_TITLE) / MOST_OF_TITLE,
        "speaks of what was noticed": float(any(one.name_in(said) for one in material.noticed)),
    }


def sureness(chance: float) -> float:
    """How sure a chance is, from -1 to 1."""
    odds = math.log((chance + _LEAST) / (1 - chance + _LEAST))
    return max(-SUREST, min(SUREST, odds)) / SUREST


_LEAST: Final = 1e-6
