"""Section 2 of a composed page: the reader's own example on its way from input through the model to output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points
from generator.answers.composing.background import set_out_from
from generator.answers.composing.choosing import in_turn, prepares, steps_told, told_here
from generator.answers.composing.generalizing import general_part
from generator.answers.composing.introducing import introduced
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.tying import lead_ins, with_example
from generator.answers.language.english import lower_first, upper_first, word_count
from generator.answers.language.prose import verbatim
from generator.answers.reading.retelling import THE_METHOD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


LONGEST_HALF: Final = 8
LONGEST_JOINED: Final = 32
"""In words; longer sentences stay two."""


def model_part(material: Material, told_before: Prose) -> Prose:
    """The recommended models by their names, what such models do in general, then the works that tell the inside."""
    blocks: list[Prose] = [
        introduced(material),
        paragraph_of(general_part(material, told_before)),
    ]
    works = told_here(material)
    walks = [_decisive_first(steps_told(item, place, material), item, material) for place, item in enumerate(works)]
    told = {
        item.id: _walk(item, steps, leads, material)
        for item, steps, leads in zip(works, walks, lead_ins(walks, material), strict=True)
    }
    blocks += [told[item.id] for item in in_turn(works, material)] if works else []
    return tuple(block for prose in blocks for block in prose)


def _decisive_first(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """The steps of a work, the one first that the short answer tells."""
    decisive = material.decisive
    if decisive is None or decisive.item is not item:
        return steps
    first = [step for step in material.told[item.id].steps if step[0] == decisive.told]
    told = {text for step in first for text in step}
    others = (tuple(text for text in step if text not in told) for step in steps)
    return [*first, *filter(None, others)]


def _walk(item: Item, steps: list[tuple[str, ...]], leads: list[str], material: Material) -> Prose:
    """One work, step by step, with the reader's example in it."""
    gist = material.told[item.id].gist
    has_entry = any(lead.startswith("*Given") for lead in leads)
    if item.explained and not has_entry and material.placing(item) == "direct":
        ((gist, *_), *steps) = with_example([(gist,), *steps], material.told[item.id], material)
    if not item.explained and not any(leads[:1]):
        gist, rest = joined(gist, steps, material.told[item.id].name)
        steps, leads = rest, leads[len(steps) - len(rest) :]
    opening = paragraph_of(_in_its_turn(item, opened(item, gist, material), material))
    points = tuple(_points(item, steps, leads))
    if len(points) < 2:  # noqa: PLR2004 - one step is no list
        return paragraph_of(*(block.claims for block in opening), *points)
    return (*opening, Points(ordered=True, points=points))


def joined(gist: str, steps: list[tuple[str, ...]], name: str) -> tuple[str, list[tuple[str, ...]]]:
    """What a work is as half a clause of what it does: `X, a reader of stamps, presents a grid`, if that comes next."""
    is_a = re.match(rf"{re.escape(name)} is (?P<what>an? (?:(?!that |which )[\w-]+ )*[\w-]+)$", gist)
    does = re.match(rf"{re.escape(name)} (?P<does>(?!is |works )[a-z]+s .*)", steps[0][0]) if steps else None
    if not (is_a and does) or word_count(is_a["what"]) > LONGEST_HALF or '"' in does["does"]:
        return gist, steps
    told = f"{name}, {is_a['what']}, {does['does']}"
    if word_count(told) > LONGEST_JOINED:
        return gist, steps
    rest = [steps[0][1:], *steps[1:]] if steps[0][1:] else steps[1:]
    return told, rest


def _in_its_turn(item: Item, claims: list[Claim], material: Material) -> list[Claim]:
    """What a work is, with the words that say when its turn comes where one prepares what the other takes."""
    main, *others = told_here(material)
    turn = "First" if prepares(item, main, material) else ""
    turn = "Then" if item is main and any(prepares(one, main, material) for one in others) else turn
    return [said(f"*{turn}:* {claims[0].text}", "source"), *claims[1:]] if turn else claims


def _points(item: Item, steps: list[tuple[str, ...]], leads: list[str]) -> Iterator[tuple[Claim, ...]]:
    """The steps as points; a few say first where on the reader's way they stand."""
    for step, lead in zip(_in_turn(steps), leads, strict=True):
        first, *others = cited(item, *step)
        yield (said(f"{lead}{first.text}", "source"), *others)


def _in_turn(steps: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The steps with `They` for the authors where the sentence before is of them too."""
    of_authors = False
    for step in steps:
        told = []
        for text in step:
            by_authors = text.startswith("The authors ")
            told.append(f"They {text.removeprefix('The authors ')}" if by_authors and of_authors else text)
            of_authors = by_authors or (of_authors and text.startswith("They "))
        yield tuple(told)


def opened(item: Item, gist: str, material: Material, *, is_in_short: bool = False) -> list[Claim]:
    """What a work is, and before it what it set out from where that may be why; one without a name has its whole title.

    Args:
        item: the work.
        gist: what it is.
        material: everything that the page is composed from.
        is_in_short: whether it is told in a sentence or two, without what it set out from.
    """
    (claim,) = cited(item, gist)
    cause, name = "" if is_in_short else set_out_from(item, material), material.told[item.id].name
    if name != THE_METHOD:
        set_out = f"{upper_first(verbatim(name))} sets out from this: {cause}"
        return [*([said(f"{set_out} [@{item.id}].", "source")] if cause else []), claim]
    title = material.called(item)
    if cause:
        set_out = f"The authors of {title} set out from this: {cause} [@{item.id}]."
        return [said(set_out, "source"), said(re.sub(r"^The authors(?= )", "They", claim.text), "source")]
    who = re.match(r"The (?:authors|method)(?= )", claim.text)
    if who:
        told = f"{who[0]} of {title}{claim.text[who.end() :]}"
    elif claim.text[:1].isalpha():
        told = f"In {title}, {lower_first(claim.text)}"
    else:
        told = f"{upper_first(title)}: {claim.text}"
    return [said(told, "source")]
