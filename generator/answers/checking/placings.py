"""Whether a written answer says of each given work what the mark beside it says: bears on it, from the side, or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.checking.faults import Fault
from generator.answers.claims import MARKS, claims_of
from generator.answers.composing.material import vocabulary_of
from generator.answers.language.phrases import find_alone
from generator.answers.language.prose import plain, verbatim
from generator.answers.matching.placing import settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.checking.ground import Ground
    from generator.answers.claims import Words
    from generator.catalog.records import Item, Placing, Recommended, Related

_ACCOUNTS: Final = frozenset({"in_short", "input", "model", "output"})
"""The parts that say how it works: what does not help is no part of that."""
_NEAR: Final = re.compile(
    r"\b(?:near|beside|neighbor of) (?:your|the) question\b|\bfrom the side comes\b", re.IGNORECASE
)
_NO_HELP: Final = " does not help"


def placing_faults(words: Words, ground: Ground) -> Iterator[Fault]:
    """The works of which the text of an answer says another thing than the mark beside them, at their entries."""
    question = ground.evidence.question
    entries: dict[tuple[str, int], tuple[str, Recommended | Related]] = {
        **{("recommended", at): (one.model, one) for at, one in enumerate(question.recommended)},
        **{("related", at): (one.paper, one) for at, one in enumerate(question.related)},
    }
    placings = _placings(ground, [one for _, one in entries.values()])
    for place, (named, entry) in entries.items():
        item = ground.evidence.item(named)
        placing = entry.placing or (placings.get(item.id) if item else None)
        if item and placing and (against := _against(item, placing, words)):
            message = f"the mark of this work says '{MARKS[placing]}', and the answer {against}"
            hint = "say beside it what is right, as `placing` and `why`, or mend the answer"
            yield Fault(place, message, hint, level="warning")


def _placings(ground: Ground, entries: Sequence[Recommended | Related]) -> dict[str, Placing]:
    """How the works bear on the question by what they say, if an editor did not say it of each."""
    if all(one.placing for one in entries):
        return {}
    _, placed = settle(ground.evidence, vocabulary_of(ground.evidence.tasks))
    return {known: one.placing for known, one in placed.items()}


def _against(item: Item, placing: Placing, words: Words) -> str:
    """What the answer says against a placing; empty if nothing."""
    name = plain(verbatim(item.short_name))
    for part, prose in words.parts():
        for claim in claims_of(prose):
            text = plain(claim.text)
            is_cited = not item.ids.isdisjoint(claim.sources)
            if placing != "not" and find_alone(f"{name}{_NO_HELP}", text) >= 0:
                return "says that it does not help"
            if placing == "not" and is_cited and part in _ACCOUNTS and _NO_HELP not in text:
                return f"stands on it in `{part}`"
            if placing == "not" and (is_cited or name in text) and _NEAR.search(text):
                return "says that it is near the question"
    return ""
