"""Ties what a work says to the reader's own case: where on its way a step stands, and which words mean the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import LEAST_WORTH, affinity, clause_of
from generator.answers.language.english import word_count
from generator.answers.language.prose import verbatim
from generator.answers.matching.bridging import fields_word, is_same_thing, readers_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_TIES: Final = 2
MARGIN: Final = 1.5
"""The step that answers must take up so many times as much of the question as the next."""
LONGEST_NAME: Final = 8
LONGEST_CLAUSE: Final = 12
_TRAINED: Final = re.compile(
    r"\b(?:is|are|was|were|be) (?:\w+ )?(?:pre-?|fine-?)?(?:trained|tuned|supervised|optimi[sz]ed)\b|\bfine-?tunes?\b"
    r"|\bpre-?trains?\b|\b[Dd]uring training\b|\bin training\b|\btraining (?:shrinks|uses|used|took|mixes)\b"
    r"|\bpre-training stage\b|\badversarial training\b"
    r"|\bcurriculum learning\b|\b[\w-]+ loss (?:function )?(?:is|penal\w+)"
)
_INPUT: Final = re.compile(
    r"\b(?:inputs?|receives?|reads?|encod(?:es?|ed)|encoder|extracts?|patch(?:es)?|spectrograms?|splits?|cuts?"
    r"|starting from|first [a-z]+s|pre-?process\w*"
    r"|converted|turn(?:s|ed) (?:the|each)|transforms? the|takes? (?:the|an?))\b"
)
_NO_ENTRY: Final = re.compile(
    r"\b(?:not|no|without|neither|never)\b|^The authors (?:introduce|present|propose|study)\b"
)
_FIRST: Final = re.compile(r"\bfirst [a-z]+s\b|\binputs?\b(?!-)")
_PHRASE_ENDS: Final = re.compile(
    r"$|[,.;:)]|\s(?:and|or|of|to|in|that|which|from|with|is|are|by|for|on|at|as|into|than|so|while|when|through)\b"
)
_NOUN: Final = re.compile(
    r"(?:grain|speckles?|specks?|smears?|hum|hiss|echo(?:es)?|fog|mist|streaks|joints|letters?|tape|underside"
    r"|back side|sheet music|brushstrokes?|stitches|feathers?|mole|freckles?|scar|outlines?"
    r"|bullet points?|street noise|chatter|static|flicker|skeleton|stick figure|strokes?|blob|black stamp"
    r"|same (?:jersey|clothes|uniform)s?|(?:next|other|neighboring) frames?|downpour|heater)",
    re.IGNORECASE,
)
"""Words of readers that name a thing, and can stand after `your`."""


def is_of_training(step: Sequence[str]) -> bool:
    """Whether a step tells what was done before the reader came."""
    return bool(_TRAINED.search(step[0])) and not _NO_ENTRY.search(step[0])


def in_order(steps: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The steps on the way of the data: what is done first with the input, what happened in training last."""
    return sorted(steps, key=lambda step: (is_of_training(step), not _FIRST.search(step[0])))


def lead_ins(steps: Sequence[Sequence[str]], material: Material, *, is_main: bool) -> list[str]:
    """For each step the few words before it that say where on the reader's own way it stands; most have none."""
    leads = [""] * len(steps)
    if is_main and takes_in(steps[0], material):
        leads[0] = f"*Given {_given(material)}:* "
    if is_main and (answer := _answering(steps, material)) is not None:
        leads[answer] = f"*On {verbatim(clause_of(material))}:* "
    trained = next((at for at, step in enumerate(steps) if is_of_training(step)), None)
    if is_main and trained is not None and not leads[trained]:
        noun = verbatim(material.case.handle.removeprefix("your "))
        leads[trained] = f"*Before any {noun} of yours, in training:* " if noun else "*Beforehand, in training:* "
    return leads


def takes_in(step: Sequence[str], material: Material) -> bool:
    """Whether a step tells what is done first with what the reader put in."""
    return bool(_INPUT.search(step[0])) and not _NO_ENTRY.search(step[0]) and bool(_given(material))


def _given(material: Material) -> str:
    """What was put in, by a name that is short enough; empty without one."""
    given = material.case.given
    return verbatim(given if word_count(given) <= LONGEST_NAME else material.case.handle)


def _answering(steps: Sequence[Sequence[str]], material: Material) -> int | None:
    """The step that takes up clearly more of what is asked than all others; None if none stands out."""
    clause = clause_of(material)
    if not clause or word_count(clause) > LONGEST_CLAUSE or len(steps) < 2:  # noqa: PLR2004 - one step is no choice
        return None
    by_worth = sorted(((affinity(" ".join(step), material), -at) for at, step in enumerate(steps)), reverse=True)
    (best, at), (second, _) = by_worth[:2]
    return -at if best >= max(LEAST_WORTH, MARGIN * second) else None


def tied(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """The steps with the reader's own thing beside the field's word for it: `noise (your grain)`."""
    shown = [list(step) for step in steps]
    left = MOST_TIES
    for mine, number in readers_words(material.question):
        if left and _NOUN.fullmatch(mine) and not _told_before(number, item, material):
            left -= _tie(shown, mine, number)
    return [tuple(step) for step in shown]


def _told_before(number: int, item: Item, material: Material) -> bool:
    """Whether a work that is told before this one has the word already."""
    works = material.telling
    before = works[: works.index(item)] if item in works else []
    return any(fields_word(" ".join(sum(material.told[one.id].steps, ())), number) for one in before)


def _tie(steps: list[list[str]], mine: str, number: int) -> bool:
    """Put the reader's thing after the first use of the field's word that ends its phrase; whether there was one."""
    for step in steps:
        for at, text in enumerate(step):
            theirs = fields_word(text, number)
            end = text.index(theirs) + len(theirs) if theirs else 0
            is_other = theirs.casefold() not in mine.casefold() and mine.casefold() not in theirs.casefold()
            if theirs and is_other and "(here" not in text and _PHRASE_ENDS.match(text[end:]):
                yours = f"your {mine}" if is_same_thing(number) else f"in your case the {mine}"
                step[at] = f"{text[:end]} ({yours}){text[end:]}"
                return True
    return False
