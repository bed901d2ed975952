"""Puts the reader's own example beside what a page tells of works."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.answers.claims import Paragraph, claims_of
from generator.answers.composing.entering import POINTS_BACK, with_own_things
from generator.answers.composing.following import is_followed
from generator.answers.composing.likening import likened
from generator.answers.language.prose import plain
from generator.answers.reading.making import is_of_making

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    free = [one for one in _ends(claims) if id(one) not in told and not is_of_making(plain(one.text))]
    alike = likened(free, material, " ".join(plain(one.text) for one in claims_of(before)))
    told |= {id(one): (one, alike[id(one)]) for one in free if id(one) in alike}
    return tuple(
        replace(block, claims=_with(told, block.claims))
        if isinstance(block, Paragraph)
        else replace(block, points=tuple(_with(told, point) for point in block.points))
        for block in prose
    )


def _ends(claims: Sequence[Claim]) -> list[Claim]:
    """The sentences after which another thought may stand: not those that the next one goes on from."""
    led = {id(one) for one, after in pairwise(claims) if POINTS_BACK.match(plain(after.text))}
    return [one for one in claims if id(one) not in led]


def _with(told: Mapping[int, tuple[Claim, ...]], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Some sentences, each as it is told with the reader's own."""
    return tuple(one for claim in claims for one in told.get(id(claim), (claim,)))


def _is_of_direct(claim: Claim, material: Material) -> bool:
    """Whether a sentence is of one work on what is asked; an editor's steps have the reader's example in them."""
    items = [material.evidence.item(one) for one in claim.sources]
    is_of_one = len(items) == 1 and not any(item is None or item.explained for item in items)
    return is_of_one and all(material.placed[one].placing == "direct" for one in claim.sources)
