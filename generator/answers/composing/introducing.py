"""The recommended models as far as their names tell, and whether the works that are told are on the task at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.choosing import told_here
from generator.answers.composing.material import paragraph_of, said
from generator.answers.language.english import listed, upper_first
from generator.answers.language.prose import verbatim
from generator.answers.matching.model_names import name_parts
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


LIKELY: Final = 0.3
"""Of 15 pages whose likeliest work is below this, editors had a work on the task on two, which named another task."""


def introduced(material: Material) -> Prose:
    """The recommended models by their names, and what tells those told at length from the task."""
    return paragraph_of(_by_names(material), _nearest(material))


def _by_names(material: Material) -> Iterator[Claim]:
    """What the names of models without a summary state, and whose account stands in for the one that is missing."""
    silent = []
    for item in material.recommended:
        if material.told[item.id].gist:
            continue
        if kin := _by_given_name(item, material):
            yield kin
        else:
            silent.append(item)
    bare = [verbatim(one.name) for one in silent if not material.purpose_of(one)]
    if bare:
        models = "The model recommended to you is" if len(bare) == 1 else "The models recommended to you are"
        yield said(f"{models} {listed(bare)}.", "absence")
    for item in silent:
        if material.purpose_of(item):
            yield said(_decoded(item, material), "name")
        yield from _parts_used_elsewhere(item, material)
    if silent:
        yield said(_unsummarized(silent, material), "absence")


def _unsummarized(silent: list[Item], material: Material) -> str:
    """That nothing was given on the inside of some models, and where the account below comes from."""
    names = listed([material.called(item) for item in silent]) if len(material.recommended) > 1 else "it"
    told = [material.called(item) for item in told_here(material)]
    inside = "its inside is" if len(silent) == 1 else "their insides are"
    below = f"; the account below is of {listed(told)}" if told else ""
    return f"No summary came with {names}, so {inside} not described{below}."


def _by_given_name(item: Item, material: Material) -> Claim | None:
    """A model without a summary whose name is that of a given paper."""
    paper = material.namesake(item)
    if paper is None or material.placing(paper) == "not":
        return None
    name = material.told[paper.id].name
    what = f"By its name, the recommended model {item.name} belongs to {name}, whose summary was given"
    return said(f"{verbatim(what)} [@{paper.id}].", "source")


def _decoded(item: Item, material: Material) -> str:
    """What a name states of the task."""
    purpose, name = verbatim(material.purpose_of(item)), verbatim(item.name)
    sentence = f"By its name, the recommended model {name} is made for {purpose}"
    if re.search(r"stable[- ]?diffusion", item.name, re.IGNORECASE):
        sentence += " and belongs to the Stable Diffusion family"
    if material.task_name and material.placed[item.id].apart and not _is_of_a_stage(item, material):
        sentence += f"; for {verbatim(material.task_name)}, which you ask about, it is not the obvious kind"
    return f"{sentence}."


def _is_of_a_stage(item: Item, material: Material) -> bool:
    """Whether a work on the task speaks of what a model of another is made for: the pose that signs are read from."""
    made = _MADE.search(material.purpose_of(item))
    thing = made[1] if made else ""
    told = (cleaned(one.summary.text) for one in material.known("direct") if one.summary)
    return bool(thing) and any(re.search(rf"\b{re.escape(thing)}s?\b(?!-)", text, re.IGNORECASE) for text in told)


_MADE: Final = re.compile(r"(\w+) (?:estimation|detection|segmentation|tracking|parsing)\b")
"""What a model finds in a picture and another may start from."""


def _parts_used_elsewhere(item: Item, material: Material) -> Iterator[Claim]:
    """What a work that helps is built on and the model's name has as well: ConvNeXt, but not ImageNet."""
    for part in (one for one in name_parts(item.name)[1:2] if one[0].isalpha() and one[1:] != one[1:].lower()):
        for other in material.known("direct") + material.known("beside"):
            text = cleaned(other.summary.text) if other.summary else ""
            used = re.search(rf"{_USING}{re.escape(part)}\b", text) if part in text else None
            if used and len(part) > 3 and not _MEASURING.search(used[0]):  # noqa: PLR2004 - v2 and X4 stand anywhere
                what = f"uses {verbatim(part)}, which that name has, too"
                yield said(f"{upper_first(material.called(other))} {what} [@{other.id}].", "source")
                return


_USING: Final = (
    r"(?i:\b(?:adopt|employ|us|leverag|fine-tun|adapt|based)(?:e?s|ing|e|ed|)\b(?! for)"
    r"(?:[^.;:]|\.\d){0,120}?(?<! on )\b)"
)
_MEASURING: Final = re.compile(
    r"\b(?:outperform|surpass|exceed|benchmark|data ?set|experiment|evaluat|trained on)", re.IGNORECASE
)


def _nearest(material: Material) -> Iterator[Claim]:
    """That those told at length are beside the task, where no given work is on it, and what tells each from it."""
    if not material.task_name or not material.telling or material.known("direct"):
        return
    names, task = listed([material.called(item) for item in material.telling]), verbatim(material.task_name)
    several = len(material.telling) > 1
    beside = f"{'stand' if several else 'stands'} beside"
    if _is_none_likely(material):
        nearest = f"what comes nearest, {names}, {beside} it"
        yield said(f"No given summary is on {task} itself; {nearest}.", "absence")
    else:
        yield said(f"{upper_first(names)} {beside} {task}.", "absence")
    yield from (claim for item in material.telling for claim in _apart(item, material))


def _is_none_likely(material: Material) -> bool:
    """Whether no work that says more than its name may be on the task after all."""
    known = (item for item in material.evidence.items if material.told[item.id].gist)
    return all(material.placed[item.id].chance < LIKELY for item in known)


def _apart(item: Item, material: Material) -> Iterator[Claim]:
    """What tells a work from the question, with its name for `that`."""
    tail, name = material.placed[item.id].apart, upper_first(material.called(item))
    if tail.startswith("that "):
        yield said(f"{name} {verbatim(tail.removeprefix('that '))} [@{item.id}].", "source")
    elif tail and not tail.startswith("its "):
        yield said(f"{name} is of another kind.", "absence")
        yield said(f"In general, {verbatim(tail)}.", "general")
