"""What the related works add to a composed page, and which of them do not help, with the reason."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Claim, Paragraph, claims_of
from generator.answers.composing.answering import worth_of
from generator.answers.composing.choosing import (
    LEAST_TOLD,
    SENTENCES_OF_MAIN,
    answers,
    best_steps,
    steps_beside,
    told_here,
)
from generator.answers.composing.introducing import LIKELY
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.composing.walking import in_turn_of, joined, opened
from generator.answers.language.clauses import base_form, number_of, verb_of
from generator.answers.language.english import lower_first, upper_first
from generator.answers.language.prose import verbatim
from generator.answers.matching.explained import named_by
from generator.answers.reading.wholeness import points_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.answers.claims import Block, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


SURELY_NONE: Final = 0.4
"""A work that an editor explained and that is less likely to be of no use is not said to be of none."""


def related_part(material: Material, told_before: Prose = ()) -> Prose:
    """A paragraph for each work that bears on the question, one for all that do not."""
    shown = told_here(material)
    direct = [item for item in material.known("direct") if item not in shown]
    blocks = [_adds(item, material) for item in direct]
    blocks += [_beside(item, material) for item in material.known("beside") if item not in shown]
    blocks.append(paragraph_of([one for item in material.known("not") for one in _no_help(item, material)]))
    return tuple(_each_once((block for prose in blocks for block in prose), told_before))


def _each_once(blocks: Iterable[Block], told_before: Prose) -> Iterator[Paragraph]:
    """The paragraphs without a sentence that was told before, or a general one that stands in one before them."""
    told = {claim.text for claim in claims_of(told_before)}
    for block in blocks:
        claims, kept = tuple(claims_of((block,))), list[Claim]()
        for before, one in zip((None, *claims), claims, strict=False):
            leans = before is not None and before.text in told and points_back(one.text)
            kept += [] if one.text in told or leans else [one]
        if kept:
            yield Paragraph(claims=tuple(kept))
        told |= {one.text for one in claims if one.basis == "general"}


def _adds(item: Item, material: Material) -> Prose:
    """Another work on the same task: what it is, what of it comes nearest to the question, and what sets it apart."""
    told = material.told[item.id]
    if material.tells_apart(item, (told.gist,)):
        return ()
    steps = best_steps(item, material, 0) if told.by_editor else steps_beside(item, material)
    gist, steps = joined(told, steps)
    _, *steps = in_turn_of([(gist,), *steps])
    opening = opened(item, gist, material)
    return paragraph_of(opening, cited(item, *chain(*steps)), _difference(item, material))


def _beside(item: Item, material: Material) -> Prose:
    """A neighboring work: what it is, what of it comes nearest to the question, and what it does differently."""
    told, nearest = material.told[item.id], _nearest_step(item, material)
    gist, steps = joined(told, nearest)
    gist, steps = (told.gist, nearest) if gist.startswith(f"{told.name}, ") else (gist, steps)
    first, *others = cited(item, gist, *chain(*steps))
    return paragraph_of(said(_from_the_side(item, first.text, material), "source"), others, _difference(item, material))


def _nearest_step(item: Item, material: Material) -> list[tuple[str, ...]]:
    """The sentence that says most about the question, of a work that may be on the task after all, or that answers.

    An editor's one line tells enough of a work beside the question, and no step of it stands alone.
    """
    told = material.told[item.id]
    every = [] if told.by_editor else [step[:1] for step in best_steps(item, material, SENTENCES_OF_MAIN)]
    steps = sorted(every, key=lambda step: -worth_of(step, told, material))[:1]
    is_likely = material.placed[item.id].chance >= LIKELY
    return [
        one
        for one in steps
        if (is_likely and worth_of(one, told, material) >= LEAST_TOLD) or answers(one, told, material)
    ]


def _from_the_side(item: Item, gist: str, material: Material) -> str:
    """What a work is, with the remark that it stands beside the question."""
    name = material.called(item)
    first = _LEADS.index(pick(material, *_LEADS))
    lead = _LEADS[(first + material.known("beside").index(item)) % len(_LEADS)]
    if of := named_by(item, material.evidence):
        lead = f"Close to the inside of {material.called(of)} stands"
    if not gist.casefold().startswith(f"{name} ".casefold()):
        return f"{lead} {name}. {gist}"
    does = gist[len(name) + 1 :]
    return f"{lead} {name}, {does.removeprefix('is ')}" if does.startswith("is a") else f"{lead} {name}: it {does}"


_LEADS: Final = (
    "Beside your question stands",
    "From the side comes",
    "A neighbor of your question is",
    "Near your question lies",
)
"""How works that stand together begin, each in another way."""


def _difference(item: Item, material: Material) -> list[Claim]:
    placed = material.placed[item.id]
    if placed.by_editor or placed.why in material.told[item.id].not_for:
        return [said(f"{verbatim(upper_first(_with_subject(placed.why, item)))} [@{item.id}].", "source")]
    if placed.apart.startswith(("that ", "its ")):
        return [said(f"{verbatim(upper_first(placed.apart))} [@{item.id}].", "source")]
    return [said(f"In general, {verbatim(placed.apart)}.", "general")] if placed.apart else []


def _no_help(item: Item, material: Material) -> list[Claim]:
    """A work that does not help, and why, in one clause."""
    placed = material.placed[item.id]
    told, name = material.told[item.id], upper_first(material.called(item))
    does = told.gist.removeprefix(f"{told.name} ")
    known = "" if placed.apart.startswith(("that ", "its ")) else placed.apart
    if told.by_editor and does != told.gist:
        lead = "is for something else" if placed.chance_of_none < SURELY_NONE else "does not help here"
        is_case = placed.apart.startswith(f"that is {material.task_name} ")
        lead, joint = "is for another case" if is_case else lead, ". It" if ": " in does else ": it"
        is_one_of_its = item.explained is not None and len(item.explained.tasks) > 1 and not (known or is_case)
        apart = [] if is_one_of_its else _difference(item, material)
        return [said(f"{name} {lead}{joint} {verbatim(does)} [@{item.id}].", "source"), *apart]
    why = ("" if known else placed.apart or placed.why).removeprefix("that ")
    reason = f"it {why[:1].lower()}{why[1:]}" if _WITHOUT_SUBJECT.match(upper_first(why)) else lower_first(why)
    is_none = said(f"{name} does not help here{': ' if reason else ''}{verbatim(reason)} [@{item.id}].", "source")
    return [is_none, said(f"In general, {verbatim(known)}.", "general")] if known else [is_none]


_WITHOUT_SUBJECT: Final = re.compile(r"(?:Does not|Cannot|Is|Has|Needs|Works on)\b")
"""How a line begins that an editor writes of what a work is not for."""


def _with_subject(clause: str, item: Item) -> str:
    """What an editor noted of a work as a sentence: `A judge of stamps` as `It is a judge of stamps`."""
    told = lower_first(clause)
    if _WITHOUT_SUBJECT.match(clause):
        return f"{item.short_name} {told}"
    if found := _SAME.match(clause):
        return f"It {'does' if found['job'] else 'is for'} the {told}"
    head, *_ = _WITHIN.split(clause, maxsplit=1)
    if _KIND.match(clause):
        return clause if verb_of(head) else f"It is {told}"
    found = _DEED.match(head)
    is_deed = _ASKS.match(clause) or (found and _is_deed(found["verb"], head[found.end() :]))
    return f"It {told}" if is_deed else clause


def _is_deed(verb: str, rest: str) -> bool:
    """Whether a word that may be a plural is the verb: `Masks the rim`, but not `Masks come from a net`."""
    if verb.casefold() in _CAN:
        return True
    is_verb = bool(base_form(verb.casefold()) or _MADE_A_VERB.search(verb))
    return is_verb and number_of(rest.partition(" ")[0]) != "plural" and not _HELPER.search(rest)


_SAME: Final = re.compile(r"Same (?:(?P<job>job)|task)\b")
_KIND: Final = re.compile(r"(?:An?|Another|The (?!authors\b)[a-z-]+|Made|Meant|Built|Trained|Retrained)\b")
"""How a note begins that says what a work is and leaves out `It is`."""
_DEED: Final = re.compile(r"(?:Also )?(?P<verb>(?!Also\b)[A-Za-z][a-z]+) ")
"""How one begins that says what it does."""
_ASKS: Final = re.compile(r"(?:Also )?[A-Z]?[a-z]+s (?:how|whether|what)\b")
"""What can only be a verb: `Measures how far`."""
_CAN: Final = frozenset({"can", "could", "took", "has"})
_MADE_A_VERB: Final = re.compile(r"(?:ghten|ize|ifie|[mt]ate)s$|^[Dd]e(?:blur|noise)s$")
"""How a word ends that is hardly ever a plural: `Brightens`."""
_HELPER: Final = re.compile(r"^of\b|\b(?:is|are|was|were|has|have|had|can|cannot|does|do|did|come|came)\b")
_WITHIN: Final = re.compile(r"[,;:.]|\b(?:that|which|who|whose|where|when|whether|how|what|and|but|it|they|you)\b")
"""Where a clause within a note may begin."""
