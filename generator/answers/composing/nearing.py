"""What given works say of themselves that comes nearest to a thing asked, told as no more than that."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.answering import (
    EVERYWHERE,
    OF_ASKED,
    answering,
    asked_parts,
    clauses_of,
    compares,
    spoken_of,
)
from generator.answers.composing.choosing import told_here
from generator.answers.composing.deciding import has_few_hard_words, readable_ways, readable_worth
from generator.answers.composing.material import cited, said
from generator.answers.composing.questioning import is_clear_alone
from generator.answers.composing.varying import pick
from generator.answers.language.english import lower_first, stems, upper_first, word_count
from generator.answers.language.prose import plain, verbatim
from generator.answers.language.wording import plainer
from generator.answers.matching.kindred import bridges_from, bridges_to
from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.wholeness import points_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

LEAST: Final = 1.4
"""In log odds; of 115 statements told as coming nearest, 45 of 52 that are so likely do, and half of the others."""
OF_OWN: Final = 1.3
"""So much likelier is what has a word of what is asked, or the field's word for it."""
OF_AHEAD: Final = 4.0
"""So much likelier is what is on the time before something, where that is asked."""
MOST_TOLD: Final = 2
LONGEST_ASKED: Final = 14
LONGEST_TOLD: Final = 40
MOST_HARD: Final = 3
"""An answer with so many hard words says more to a layperson than none."""
MOST_OF_IT: Final = 0.9
"""What says less of a statement than this share of its words says another thing."""
_OF_TROUBLE: Final = re.compile(
    r"\b(?:fail|struggl|suffer|limit|lack|los[est]|error|artifact|hard|difficult|degrad|cannot|neglect|overlook|drift"
    r"|false|confus|mis\w|ambigu|inconsisten|incoheren|unreal|poor|short of|decreas|drop|plummet|vulnerab|challeng"
    r"|hinder|distort|incomplete|unable|not\b|never\b|bias)",
    re.IGNORECASE,
)
MOST_IN_SHORT: Final = 28


SAYS_LITTLE: Final = re.compile(
    r"\b(?:is|are|remains?|poses?|presents?|faces?) (?:still )?(?:[a-z]+ly )?(?:an? )?(?:\w+ )?"
    r"(?:challeng\w+|difficult|hard|problems?|tasks?)(?: (?:task|problem|issue|one)s?)?"
    r"(?:$| (?:in|for|to)\b(?!.*\b(?:due to|because|since|where|when)\b))"
    r"|\b(?:is|are|was|were) (?:evaluated|tested|validated|released)\b|\bencourages\b"
    r"|\b(?:limited capacity|extra inference|comput\w+ cost|costly|expensive)\b"
    r"|\b(?:unexplored|under-?explored)\b|\burgent\b"
    r"|\b(?:strong|superior|competitive|comparable|state-of-the-art|best|better) (?:\w+ )?(?:performance|results?)\b"
    r"|\b(?:outperform|surpass)\w* (?:existing|previous|prior|all|other|several|the|strong|state)\b|\bbeating\b"
    r"|\bhigh (?:\w+ ){0,2}accuracy|\baims? to\b|\bneeds? to be (?:evaluated|studied)\b"
    r"|\bremains? an open\b|\bpromising avenue\b|\bsurge\b"
)
"""That a thing is hard or dear, and not why; and that somebody tried something, and not what came out."""


OF_TRIAL: Final = re.compile(
    r"\b(?:more accurate|on par|up to (?:an? )?\d|over \d|percent|datasets?|data sets?|benchmarks?|Fr[eé]chet|GPUs?"
    r"|trained (?:exclusively |solely |only )?on|losses|loss (?!of)|regulari[sz]\w+|overhead|proof of concept"
    r"|suggesting)\b|\d(?:x|%)",
    re.IGNORECASE,
)
"""What a work says of itself that tells how it was trained, or how well it did."""


_SET_AGAINST: Final = re.compile(
    r"(?:unlike|although|though|while|despite|even though)\b|the resulting\b", re.IGNORECASE
)
"""How a statement begins that is set against, or goes on from, what is not told."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """What comes nearest to the question."""

    item: Item
    text: str
    """A statement of the work."""
    likely: float
    """How likely it answers, in log odds."""
    clause: str = ""
    """Which of the things that are asked it meets, as a clause."""
    plain: str = ""
    """How the short answer says it; empty where a layperson could not read that."""


def neared(material: Material) -> Material:
    """The same material with what comes nearest to each thing that is asked, if anything comes near."""
    if not material.telling or material.telling[0].explained:
        return material
    likely = sorted(_likely(material), key=lambda one: -one.likely)
    return replace(material, nearest=tuple(_for_each_asked(likely, material))[:MOST_TOLD])


def _likely(material: Material) -> Iterator[Nearest]:
    """What is likely enough to answer and not told as what a work does, each with how the short answer says it."""
    gists = [(item.id, material.told[item.id].gist) for item in told_here(material)]
    for one in _candidates(material):
        if _is_likely(one, material) and ((way := _plain(one, material)) or (one.item.id, one.text) not in gists):
            yield replace(one, plain=way)


def _is_likely(one: Nearest, material: Material) -> bool:
    """Whether a statement surely enough comes near."""
    return one.likely >= LEAST or _is_ahead_as_asked(one.text, one.item, material)


def _for_each_asked(likely: list[Nearest], material: Material) -> Iterator[Nearest]:
    """For each thing that is asked what surely meets it; no statement twice."""
    used: set[str] = set()
    for one in likely:
        if (clause := _asked_by(one, material)) and used.isdisjoint({clause, one.text}):
            yield replace(one, clause=clause, plain="" if used else one.plain)
            used |= {clause, one.text}


def _candidates(material: Material) -> Iterator[Nearest]:
    """All that works on the task say, each with how likely it answers."""
    decisive = material.decisive.told if material.decisive else ""
    for item in [one for one in material.known("direct") if not one.explained]:
        told = material.told[item.id]
        for text in (*(one for step in told.steps for one in step[:1]), *told.reports, *told.limits, told.gist):
            says_much = word_count(text) <= LONGEST_TOLD and not (points_back(text) or SAYS_LITTLE.search(text))
            says_much = says_much and not (OF_TRIAL.search(text) or _SET_AGAINST.match(text))
            if says_much and text != decisive:
                likely = answering(text, told, material) + OF_OWN * meets(text, material)
                likely += OF_AHEAD * (text == told.gist and _is_ahead_as_asked(text, item, material))
                yield Nearest(item, text, likely)


def _is_ahead_as_asked(text: str, item: Item, material: Material) -> bool:
    """Whether somebody asks how a thing is done before another, and the work is on what is done before."""
    return any(map(_ASKS_OF_BEFORE.search, clauses_of(material))) and bool(_AHEAD.search(f"{item.name} {text}"))


_ASKS_OF_BEFORE: Final = re.compile(r"\bbefore\b")
_AHEAD: Final = re.compile(
    r"\b(?:before|prior to|in advance|ahead of|pre-(?!train|process|defin|exist|comput|built)\w+)\b", re.IGNORECASE
)


def meets(text: str, material: Material) -> bool:
    """Whether a statement has a word of what is asked, besides the task's name, or the field's word for it."""
    asked = " ".join(material.case.asked)
    is_met = shared_with(text, asked, material) > 0 or spoken_of(text, material) >= OF_ASKED
    return is_met or compares(text, material)


def shared_with(text: str, asked: str, material: Material) -> int:
    """How many words and kinds of things a statement and what is asked have in common."""
    words = (stems(text) & stems(asked)) - EVERYWHERE - stems(material.task_name)
    return len(words) + len(bridges_to(text) & bridges_from(asked))


def _asked_by(found: Nearest, material: Material) -> str:
    """Of the things that are asked that which a statement meets, as a clause; empty where none is sure."""
    parts = [
        (shared_with(found.text, part, material), clause)
        for part, clause in asked_parts(material)
        if not _ASKS_OF_BEFORE.search(clause) or _AHEAD.search(f"{found.item.name} {found.text}")
    ]
    shared, clause = max(parts, key=lambda one: one[0], default=(0, ""))
    is_clear = is_clear_alone(clause) and word_count(clause) <= LONGEST_ASKED and not _ASKS_ADVICE.match(clause)
    return clause if is_clear and (shared or _ASKS_OF_BEFORE.search(clause)) else ""


_ASKS_ADVICE: Final = re.compile(r"whether (?:you|we|I|one) (?:should|may|dare|might|would|need)\b")
"""What no work tells anybody: whether to do it."""


def _plain(found: Nearest, material: Material) -> str:
    """The readable way to say what comes nearest; empty if it has none."""
    name, whole = material.told[found.item.id].name, found.text
    ways = [] if _POINTS_AT.search(whole) else readable_ways(upper_first(whole), name, material, MOST_IN_SHORT)
    least = MOST_OF_IT * len(stems(whole))
    fit = [way for way in ways if len(stems(way)) >= least and not SAYS_LITTLE.search(way)]
    fit = [way for way in fit if _OF_TROUBLE.search(way) or not _OF_TROUBLE.search(whole)]
    readable = [way for way in fit if has_few_hard_words(way, name, material, MOST_HARD)]
    return max(readable, key=lambda way: readable_worth(way, name, material), default="")


_POINTS_AT: Final = re.compile(r"\b(?:these|those|unlike)\b", re.IGNORECASE)
"""What a short answer has no sentence before for, or sets against what it does not tell."""


def nearest_in_short(material: Material) -> list[Claim]:
    """What comes nearest to the question where it can be said in plain words."""
    return [_told(one, one.plain, material, in_quotes=False) for one in material.nearest if one.plain][:1]


def nearest_told(material: Material, told_before: Prose) -> list[Claim]:
    """What comes nearest to the things asked, where the short answer does not tell it."""
    told = [stems(plain(claim.text)) for claim in claims_of(told_before)]
    unsaid = (one for one in material.nearest if not (one.plain or _is_said(one.text, told)))
    return [_told(one, one.text, material, in_quotes=True) for one in unsaid]


def _is_said(text: str, told: list[frozenset[str]]) -> bool:
    """Whether a sentence that was told has nearly all words of a statement."""
    own = stems(plainer(text))
    return any(len(own & one) >= MOST_OF_IT * len(own) for one in told)


def _lead(found: Nearest, material: Material) -> str:
    """How what comes nearest is joined to what is asked, up to `comes`."""
    clause = verbatim(found.clause)
    return pick(
        material,
        f"Nearest to what you ask, {clause},",
        f"You ask {clause}: nearest to that",
        f"Nearest to the question {clause}",
    )


def _told(found: Nearest, text: str, material: Material, *, in_quotes: bool) -> Claim:
    """A statement after what leads to it and whose it is."""
    (own,) = cited(found.item, text, in_quotes=in_quotes)
    name, called, words = material.told[found.item.id].name, material.called(found.item), own.text
    if name != THE_METHOD and words.startswith(f"{verbatim(name)} "):
        does = words.removeprefix(f"{verbatim(name)} ")
        rest = f", {does.removeprefix('is ')}" if re.match(r"is an? ", does) else f": it {does}"
    elif who := re.match(r"The authors (?=[a-z]+\b)", words):
        rest = f", whose authors {words[who.end() :]}"
    else:
        rest = f": {lower_first(words)}"
    return said(f"{_lead(found, material)} comes {called}{rest}", "source")
