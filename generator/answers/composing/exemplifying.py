"""Puts the reader's own example beside what a page tells of works."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.answers.claims import Paragraph, claims_of
from generator.answers.composing.entering import with_own_things
from generator.answers.composing.following import is_followed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material


def tied(prose: Prose, material: Material, before: Prose = ()) -> Prose:
    """A part that tells works, with what the reader put in and got beside the sentences of those on what is asked.

    Args:
        prose: the part.
        material: everything that the page is composed from.
        before: the part before it, if that has the reader's example already; then only what goes in is named.
    """
    claims = [one for one in claims_of(prose) if one.basis == "source" and _is_of_direct(one, material)]
    told = {} if is_followed(material) else with_own_things(claims, material, is_first=not before)
    return tuple(
        replace(block, claims=_with(told, block.claims))
        if isinstance(block, Paragraph)
        else replace(block, points=tuple(_with(told, point) for point in block.points))
        for block in prose
    )


def _with(told: Mapping[int, tuple[Claim, ...]], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Some sentences, each as it is told with the reader's own."""
    return tuple(one for claim in claims for one in told.get(id(claim), (claim,)))


def _is_of_direct(claim: Claim, material: Material) -> bool:
    """Whether a sentence is of one work on what is asked; an editor's steps have the reader's example in them."""
    items = [material.evidence.item(one) for one in claim.sources]
    is_of_one = len(items) == 1 and not any(item is None or item.explained for item in items)
    return is_of_one and all(material.placed[one].placing == "direct" for one in claim.sources)
