"""Which work on the task is told first: a few figures of each, with weights learned from what editors would tell first.

`bench/leading.py` fits the weights again and tells how they do on prompts they were not fitted to.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import MOST_OF_TITLE, NEAREST, nearness
from generator.answers.composing.background import asks_why
from generator.answers.language.english import stems
from generator.answers.matching.model_names import is_named_in
from generator.answers.matching.stating import said_of, title_of
from generator.answers.matching.vocabulary import WORN
from generator.answers.reading.working import is_of_judging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

WEIGHTS: Final[Mapping[str, float]] = {
    "is surely on the task": 1.82,
    "names the model to use": 0.44,
    "is about what goes wrong, where why is asked": 0.27,
    "shares rare words with the question": 1.68,
    "has what is asked in its title": 0.86,
    "speaks of what was noticed": 1.04,
    "tries out the works of others": -0.59,
}
"""By the name of a figure, how much it speaks for telling a work first."""
SUREST: Final = 2.0
"""Log odds; what is surer is no better."""
MOST_SHARED: Final = 4.0
_OF_TROUBLE: Final = re.compile(
    r"\b(?:over-?correct|hallucinat|mismatch|false|fail|limit|error|wrong|mistake|bias|drift|(?:un)?faithful|fake"
    r"|spurious|shortcut|confus|ambigu|uncertain|confiden|calibrat|robust|leak|(?:un)?relia|trust|artifact|inconsisten"
    r"|vulnerab|sensitiv|forget|overlook|neglect|pitfall|break|challeng|corrupt|nois|occlu|missing|interpretab|explain"
    r"|mechanis|attribut|verif)",
    re.IGNORECASE,
)
"""What a title names that is about what goes wrong, and about how far a result can be trusted."""


def standing(item: Item, material: Material) -> float:
    """How much speaks for telling a work first."""
    return sum(WEIGHTS[name] * figure for name, figure in figures(item, material).items())


def figures(item: Item, material: Material) -> dict[str, float]:
    """What makes a work on the task the one that answers, each from 0 to 1; how sure it is, from -1."""
    said, title = " ".join(said_of(item).split()), title_of(item)
    shared = (stems(title) | stems(said)) & stems(material.question) - WORN
    models = [one.name for one in material.recommended if not material.told[one.id].gist]
    return {
        "is surely on the task": sureness(material.placed[item.id].chance),
        "names the model to use": float(any(is_named_in(f"{title} {said}", one) for one in models)),
        "is about what goes wrong, where why is asked": float(asks_why(material) and bool(_OF_TROUBLE.search(title))),
        "shares rare words with the question": min(math.fsum(map(material.rarity, shared)), MOST_SHARED) / MOST_SHARED,
        "has what is asked in its title": min(nearness(title, material) * NEAREST, MOST_OF_TITLE) / MOST_OF_TITLE,
        "speaks of what was noticed": float(any(one.name_in(said) for one in material.noticed)),
        "tries out the works of others": float(is_of_judging(title) or is_of_judging(material.told[item.id].gist)),
    }


def sureness(chance: float) -> float:
    """How sure a chance is, from -1 to 1."""
    odds = math.log((chance + _LEAST) / (1 - chance + _LEAST))
    return max(-SUREST, min(SUREST, odds)) / SUREST


_LEAST: Final = 1e-6
