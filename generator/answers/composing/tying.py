"""Ties what a work says to the reader's own case: where on its way a step stands, and which words mean the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import LEAST_WORTH, affinity, clause_of
from generator.answers.composing.material import said
from generator.answers.composing.varying import pick
from generator.answers.language.clauses import verb_of
from generator.answers.language.english import listed, lower_first, word_count
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
LONGEST_NAME: Final = 8
LONGEST_CLAUSE: Final = 12
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_TRAINING: Final = re.compile(
    r"\b(?:train(?:ed|ing|s)?|pre-?train\w*|fine-?tun\w+|(?<!'s )loss(?:es)?(?! of)|supervis\w+|distill\w+|adversarial"
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
_AFTER: Final = re.compile(r"(?:after|before|when|with|in|on|at|as)\b", re.IGNORECASE)
_FIRST: Final = re.compile(r"\b(?:first|input)\b")


def stage(step: Sequence[str]) -> str:
    """Where on the way a step stands: `training`, `leaving`, `entering`, or empty for what lies between."""
    text = step[0]
    if _TRAINING.search(text):
        return "training"
    if _ENTERING.search(text):
        return "entering"
    return "leaving" if _LEAVING.search(text) else ""


def in_order(steps: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The steps on the way of the data: what is done first with the input, what happened in training last."""
    return sorted(steps, key=lambda step: (stage(step) == "training", not _FIRST.search(step[0])))


def lead_in(steps: Sequence[Sequence[str]], at: int, material: Material) -> str:
    """A few words before a step that say where on the reader's own way it stands."""
    stages = [stage(step) for step in steps]
    if stages[at] == "training":
        noun = verbatim(material.case.handle.removeprefix("your "))
        when = f"Before any {noun} of yours, in training" if noun else "Beforehand, in training"
        return "" if "training" in stages[:at] else f"*{when}:* "
    if at == 0:
        given = _given(material)
        return f"*Given {given}:* " if given else ""
    came = _came(material) if set(stages[at + 1 :]) <= {"training"} else ""
    return f"*Until {came}:* " if came else ""


def _given(material: Material) -> str:
    """What was put in, by a name that is short enough; empty without one."""
    given = material.case.given
    return verbatim(given if word_count(given) <= LONGEST_NAME else material.case.handle)


def _came(material: Material) -> str:
    """What came out, as a clause that is short enough and has a verb; else empty."""
    came = re.sub(r"^(?:then|and|even|also|but)\s", "", material.case.came.rstrip("."))
    is_clause = verb_of(came) is not None and not _AFTER.match(came) and word_count(came) <= LONGEST_CLAUSE
    return verbatim(lower_first(came)) if is_clause else ""


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
            "Your *{m}* comes in where it speaks of *{t}*",
            "Where it speaks of *{t}*, think of your *{m}*",
            "It is at *{t}* that your *{m}* comes in",
        )
        yield said(f"{way.format(t=verbatim(theirs), m=verbatim(mine))} [@{item.id}].", "source")


def _answering_step(shown: Sequence[Sequence[str]], material: Material) -> str:
    """`On how it pulls the birds apart, step 2 says most`; empty if no step stands out."""
    clause = clause_of(material)
    if not clause or len(shown) < 2:  # noqa: PLR2004 - a single step needs no number
        return ""
    by_worth = sorted(
        ((affinity(" ".join(step), material), at) for at, step in enumerate(shown, start=1)), reverse=True
    )
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
