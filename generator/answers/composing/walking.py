"""Section 2 of a composed page: the reader's own example on its way from input through the model to output."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points
from generator.answers.composing.answering import EVERYWHERE
from generator.answers.composing.background import set_out_from
from generator.answers.composing.choosing import in_turn, prepares, steps_told, told_here, with_step
from generator.answers.composing.following import followed, is_followed
from generator.answers.composing.generalizing import general_part
from generator.answers.composing.introducing import introduced
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.nearing import nearest_told
from generator.answers.composing.tying import lead_ins, with_example
from generator.answers.language.english import stems, upper_first, within, word_count
from generator.answers.language.prose import verbatim
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.retelling import FINDS, THE_METHOD
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import at_work, is_of_judging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.answers.reading.telling import Told
    from generator.catalog.records import Explained, Item


LONGEST_HALF: Final = 12
LONGEST_JOINED: Final = 38
"""In words; longer sentences stay two."""


def model_part(material: Material, told_before: Prose) -> Prose:
    """The recommended models by their names, what such models do, what comes nearest, then the works on the inside."""
    blocks: list[Prose] = [
        introduced(material),
        followed(material) if is_followed(material) else paragraph_of(general_part(material, told_before)),
        paragraph_of(nearest_told(material, told_before)),
    ]
    works = told_here(material)
    walks = [_with_decisive(steps_told(item, place, material), item, material) for place, item in enumerate(works)]
    told = {
        item.id: _walk(item, steps, leads, material)
        for item, steps, leads in zip(works, walks, lead_ins(walks, material), strict=True)
    }
    blocks += [told[item.id] for item in in_turn(works, material)] if works else []
    return tuple(block for prose in blocks for block in prose)


def _with_decisive(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """The steps of a work, with the one that the short answer tells in its place."""
    decisive, told = material.decisive, material.told[item.id]
    is_told = decisive is None or decisive.item is not item or decisive.told in {told.gist, *chain(*steps)}
    return steps if decisive is None or is_told else with_step(steps, (decisive.told,), told)


def _walk(item: Item, steps: list[tuple[str, ...]], leads: list[str], material: Material) -> Prose:
    """One work, step by step, with the reader's example in it."""
    gist = material.told[item.id].gist
    has_entry = any(lead.startswith("*Given") for lead in leads)
    if item.explained and not has_entry and _could_take(item, item.explained, material):
        ((gist, *_), *steps) = with_example([(gist,), *steps], material.told[item.id], material)
    if not item.explained and not any(leads[:1]):
        gist, rest = joined(material.told[item.id], steps)
        steps, leads = rest, leads[len(steps) - len(rest) :]
    opening = paragraph_of(_in_its_turn(item, opened(item, gist, material), material))
    points = tuple(_points(item, in_turn_of([(gist,), *steps])[1:], leads))
    if len(points) < 2:  # noqa: PLR2004 - one step is no list
        return paragraph_of(*(block.claims for block in opening), *points)
    return (*opening, Points(ordered=True, points=points))


def _could_take(item: Item, explained: Explained, material: Material) -> bool:
    """Whether a work does what is asked of, so that it could take what was given: no dehazing of a shot in the rain."""
    is_of_task = material.task is not None and material.task.id in explained.tasks
    return is_of_task and material.placing(item) == "direct"


def joined(told: Told, steps: list[tuple[str, ...]]) -> tuple[str, list[tuple[str, ...]]]:
    """What a work known by its summary is, with its first step, and the other steps.

    What it is becomes half a clause of what it does: `X, a reader of stamps, presents a grid`. What tells nothing of
    the inside, and no reader needs to take in the first step, is left out.
    """
    if not steps:
        return told.gist, steps
    first, rest = steps[0][0], [steps[0][1:], *steps[1:]] if steps[0][1:] else steps[1:]
    says_little = told.merit(told.gist).account < LEAST_OF_A_GIST
    if is_a := _after(told.name, told.gist, _IS_A):
        does = _after(told.name, first, _DOES)
        is_whole = says_little or not is_a["more"]
        folded = f"{told.name}, {is_a['what']}, {does['does']}" if does and is_whole else ""
        fits = word_count(is_a["what"]) <= LONGEST_HALF and 0 < word_count(folded) <= LONGEST_JOINED
        return (folded, rest) if fits and '"' not in folded else (told.gist, steps)
    introduces = told.gist.startswith((told.name, FINDS)) or is_of_judging(told.gist)
    is_left_out = says_little and not introduces and bool(at_work((first,)))
    is_left_out = is_left_out and _stands_alone(first, told.gist, told.name)
    return (first, rest) if is_left_out else (told.gist, steps)


LEAST_OF_A_GIST: Final = -2.0
"""In log odds; of 540 works whose one line is less likely to tell of the inside, editors told that of 35."""
_STOP: Final = (
    r"(?:that|which|capable|to|based|where|whose|by|using|via|with"
    r"|(?:designed|aimed|tailored|trained|built|specifically)(?! (?:specifically )?(?:for|at)\b))\b"
)
_KIND: Final = rf"(?:(?!{_STOP})[\w-]+ )*?(?!{_STOP}|(?:for|of|in|on|at|and)\b)[\w-]+(?=$| {_STOP})"
_IS_A: Final = re.compile(rf" is (?P<what>an? {_KIND})(?P<more>.*)$")
_DOES: Final = re.compile(r" (?P<does>(?!is |works )[a-z]+s .*)")


def _after(name: str, text: str, wanted: re.Pattern[str]) -> re.Match[str] | None:
    """What is wanted right after a name with which a text begins; a pattern of each name would have to be made."""
    return wanted.match(text, len(name)) if text.startswith(name) else None


_GOES_ON: Final = re.compile(
    r"(?:It|They|Its|Their|Then|Also|Second|Next|Here|\w+ly,|[^,]{3,40}, )"
    r"|(?:Unlike|Through|Since|By|For|To|Given|While|In|On|At|Using|After|From|Despite|Within|With|Under|Based)\b"
    r"|.*\b(?:also|further|then|another|second|latter|former|both|such|these|those|the other|resulting|proposed)\b"
)
"""How a step begins that goes on from another, or that does not begin with who does it."""
_TAKEN: Final = re.compile(r"\b(?:[Tt]he|[Ee]ach|[Ii]ts|[Tt]heir) (?!authors\b|method\b)((?:[\w-]+ ?){1,3})")


def _stands_alone(first: str, gist: str, name: str) -> bool:
    """Whether a step takes nothing as known that what the work is has introduced."""
    known = stems(gist) - stems(name) - EVERYWHERE
    takes = stems(" ".join(found[1] for found in _TAKEN.finditer(first)))
    return not (_GOES_ON.match(first) or points_back(first) or known & takes)


def _in_its_turn(item: Item, claims: list[Claim], material: Material) -> list[Claim]:
    """What a work is, with the words that say when its turn comes where one prepares what the other takes."""
    main, *others = told_here(material)
    turn = "First" if prepares(item, main, material) else ""
    turn = "Then" if item is main and any(prepares(one, main, material) for one in others) else turn
    return [said(f"*{turn}:* {claims[0].text}", "source"), *claims[1:]] if turn else claims


def _points(item: Item, steps: list[tuple[str, ...]], leads: list[str]) -> Iterator[tuple[Claim, ...]]:
    """The steps as points; a few say first where on the reader's way they stand."""
    for step, lead in zip(steps, leads, strict=True):
        first, *others = cited(item, *step)
        yield (said(f"{lead}{first.text}", "source"), *others)


def in_turn_of(steps: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The steps of one work with `they` for the authors where the sentence before is of them too."""
    of_authors, told = False, []
    for step in steps:
        texts = []
        for text in step:
            by_authors = _BY_AUTHORS.match(text)
            texts.append(_as_they(text, by_authors) if by_authors and of_authors else text)
            of_authors = bool(by_authors) or (of_authors and text.startswith("They "))
        told.append(tuple(texts))
    return told


_BY_AUTHORS: Final = re.compile(r"(?P<lead>(?:[A-Z][^,]{1,100}, |Then )?)(?P<the>[Tt])he authors (?=[a-z])")


def _as_they(text: str, found: re.Match[str]) -> str:
    return f"{found['lead']}{found['the']}hey {text[found.end() :]}"


def opened(item: Item, gist: str, material: Material) -> list[Claim]:
    """What a work is, and before it what it set out from where that may be why; its name or title stands in it."""
    (claim,) = cited(item, gist)
    cause, name = set_out_from(item, material), material.told[item.id].name
    who = re.match(r"The (?:authors|method)(?= )", claim.text)
    if name != THE_METHOD and (cause or name in gist or (_GOES_ON.match(gist) and not who)):
        set_out = f"{upper_first(verbatim(name))} sets out from this: {cause}"
        return [*([said(f"{set_out} [@{item.id}].", "source")] if cause else []), claim]
    title = material.called(item)
    if cause:
        set_out = f"The authors of {title} set out from this: {cause} [@{item.id}]."
        return [said(set_out, "source"), said(re.sub(r"^The authors(?= )", "They", claim.text), "source")]
    if who:
        told = f"{who[0]} of {title}{claim.text[who.end() :]}"
    elif claim.text[:1].isalpha():
        told = f"In {title}, {within(claim.text, cleaned(item.summary.text) if item.summary else '')}"
    else:
        told = f"{upper_first(title)}: {claim.text}"
    return [said(told, "source")]
