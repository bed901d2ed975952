"""Which steps of a work a page tells, and in which order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.composing.answering import LEAST_WORTH, affinity, worth
from generator.answers.composing.tying import in_order, is_idle
from generator.answers.language.english import stems
from generator.answers.reading.retelling import THE_METHOD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

_Steps: TypeAlias = "list[tuple[str, ...]]"

_EXTRA: Final = re.compile(
    r"\b(?:may|can) also\b|\bon (?:demand|offer|request)\b|^(?:[\w-]+ ){0,3}(?:variant|plug-in|preview)s?\b"
    r"|^(?:Extra|Optional|Later) |\breplaces the user\b|\bserve as previews\b"
)
"""What a model can be used for besides, or comes with."""
_DEFINITE: Final = re.compile(
    r"\b(?:the|this|these|those|their|its|both|each|every) ((?:[\w-]+ ?){1,3})", re.IGNORECASE
)
"""What a step takes as known."""


def best_steps(item: Item, material: Material, most: int) -> _Steps:
    """The steps that take up most of the question, on the way of the data.

    Those of a summary stand alone; an editor's stand on one another, so each comes with what it stands on, and one
    more may be told.
    """
    steps = list(material.told[item.id].steps)
    if material.told[item.id].by_editor:
        return _editors(steps, item, material, most + 1)
    telling = [step for step in steps if not is_idle(step)]
    has_name = material.told[item.id].name != THE_METHOD
    steps = telling if len(telling) > (not has_name) else steps
    return in_order([steps[at] for at in sorted(_best(steps, material)[:most])])


def _best(steps: _Steps, material: Material) -> list[int]:
    """The places of the steps, the one that says most about the question first."""
    return sorted(range(len(steps)), key=lambda at: (-worth(" ".join(steps[at]), material), at))


def _editors(steps: _Steps, item: Item, material: Material, most: int) -> _Steps:
    """An editor's steps in the editor's order, without those on what the model can be used for besides."""
    own = [step for step in steps if not is_beside_the_case(step, material)] or steps
    known = stems(f"{material.told[item.id].gist} {material.told[item.id].takes} {material.question}")
    kept: frozenset[int] = frozenset()
    for at in _best(own, material):
        whole = kept | grounds(own, at, known)
        kept = whole if len(whole) <= most else kept
    return [own[at] for at in sorted(kept)]


def is_beside_the_case(step: Sequence[str], material: Material) -> bool:
    """Whether a step tells of something that a model can do besides, and that nobody asked about."""
    return bool(_EXTRA.search(step[0])) and affinity(" ".join(step), material) < LEAST_WORTH


def grounds(steps: Sequence[Sequence[str]], at: int, known: frozenset[str]) -> frozenset[int]:
    """The place of a step with the places of those before it that it stands on.

    `The three zones are treated differently` stands on the step that says which three zones there are.

    Args:
        steps: the steps of one work in their order.
        at: the place of the step.
        known: the stems of words that need no introduction.
    """
    taken = " ".join(found[1] for found in _DEFINITE.finditer(" ".join(steps[at])))
    needed = stems(taken) - known
    first = {next((place for place in range(at) if stem in stems(" ".join(steps[place]))), at) for stem in needed}
    return frozenset({at}).union(*(grounds(steps, place, known) for place in first - {at}))
