"""Ties what a work says to the reader's own case: where on its way a step stands, and which words mean the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import LEAST_WORTH, clause_of, worth
from generator.answers.composing.material import said
from generator.answers.composing.varying import pick
from generator.answers.language.english import listed
from generator.answers.language.prose import verbatim
from generator.answers.matching.bridging import fields_word, is_same_thing, readers_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_TIES: Final = 2
MARGIN: Final = 1.25
"""The step that answers must take up so many times as much of the question as the next."""
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_TRAINING: Final = re.compile(
    r"\b(?:train(?:ed|ing|s)?|pre-?train\w*|fine-?tun\w+|loss(?:es)?|supervis\w+|distill\w+|adversarial"
    r"|data ?sets?|augment\w*"
    r"|optimi[sz]\w+|learned from|objective)\b"
)
_LEAVING: Final = re.compile(
    r"\b(?:outputs?|final(?:ly)?|produc\w+|decod\w+|reconstruct\w+|synthesi[sz]e\w*|renders?|refine\w*|smooth\w*"
    r"|blend\w*"
    r"|writes?|draws?|extracted|merged?s?|generates?|predicts?)\b"
)
_ENTERING: Final = re.compile(
    r"\b(?:input\w*|given|takes?|receives?|reads?|encod\w+|extracts?|patch\w*|spectrograms?|split\w*|cut|detects?"
    r"|starting"
    r"|first|pre-?process\w*|converted|turned into|backbone|transforms? the)\b"
)
_FIRST: Final = re.compile(r"\b(?:first|input)\b")


def stage(step: Sequence[str]) -> str:
    """Where on the way a step stands: `training`, `leaving`, `entering`, or empty for what lies between."""
    text = " ".join(step)
    if _TRAINING.search(text):
        return "training"
    if _ENTERING.search(text):
        return "entering"
    return "leaving" if _LEAVING.search(text) else ""


def in_order(steps: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The steps on the way of the data: what is done first with the input, what happened in training last."""
    return sorted(steps, key=lambda step: (stage(step) == "training", not _FIRST.search(step[0])))


def lead_in(steps: Sequence[Sequence[str]], at: int, material: Material) -> str:
    """A few words before a step that say where on the reader's own way it stands; empty within a stage."""
    stages = [stage(step) for step in steps]
    here, noun = stages[at], verbatim(material.case.handle.removeprefix("your ") or "case")
    article = "An" if noun[:1] in "aeiou" else "A"
    if here == "training":
        return "" if "training" in stages[:at] else f"*Before any {noun} of yours, in training:* "
    if here == "entering" and at == 0:
        return f"*{article} {noun} like yours goes in:* "
    is_last = at > 0 and set(stages[at + 1 :]) <= {"training"}
    return "*On the way to what you got:* " if here == "leaving" and is_last else ""


def ties(item: Item, shown: Sequence[Sequence[str]], material: Material) -> Iterator[Claim]:
    """Which step says most on what is asked, and which words of a work stand for the reader's own."""
    if answer := _answering_step(shown, material):
        yield said(f"{answer} [@{item.id}].", "source")
    text = " ".join(sentence for step in shown for sentence in step)
    same, near = _pairs(material.question, text)
    if same:
        words = listed([f"*{verbatim(theirs)}* for your *{verbatim(mine)}*" for mine, theirs in same])
        yield said(f"It has its own {'word' if len(same) == 1 else 'words'}: {words} [@{item.id}].", "source")
    elif near:
        mine, theirs = near[0]
        way = pick(
            material,
            "Where it speaks of *{t}*, it comes nearest to your *{m}*",
            "What it says on *{t}* is what bears on your *{m}*",
            "For your *{m}*, its word to look for is *{t}*",
        )
        yield said(f"{way.format(t=verbatim(theirs), m=verbatim(mine))} [@{item.id}].", "source")


def _answering_step(shown: Sequence[Sequence[str]], material: Material) -> str:
    """`On how it pulls the birds apart, step 2 says most`; empty if no step stands out."""
    clause = clause_of(material)
    if not clause or len(shown) < 2:  # noqa: PLR2004 - a single step needs no number
        return ""
    by_worth = sorted(((worth(" ".join(step), material), at) for at, step in enumerate(shown, start=1)), reverse=True)
    (best, number), (second, _) = by_worth[:2]
    stands_out = best >= max(LEAST_WORTH, MARGIN * second) and number <= len(_ORDINALS)
    return f"On {verbatim(clause)}, the {_ORDINALS[number - 1]} step says most" if stands_out else ""


def _pairs(question: str, text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Words of the question with a work's words for the same thing, and with those that are only near."""
    same: list[tuple[str, str]] = []
    near: list[tuple[str, str]] = []
    for mine, number in readers_words(question):
        theirs = fields_word(text, number)
        if theirs and theirs.casefold() not in mine.casefold() and mine.casefold() not in theirs.casefold():
            (same if is_same_thing(number) else near).append((mine, theirs))
    return same[:MOST_TIES], near
