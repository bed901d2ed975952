"""What stays open of the reader's own questions: each thing asked is a line, the last one always."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import asked_parts, is_doubt
from generator.answers.composing.material import said
from generator.answers.language.english import listed, stems, upper_first, word_count
from generator.answers.language.prose import sentences, verbatim
from generator.answers.matching.kindred import bridges_from
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.believing import belief_in
from generator.answers.reading.things import MACHINES, program_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material

MOST_ASKED: Final = 3
"""So many things asked stand in one sentence; the last ones matter most."""
MOST_IN_SHORT: Final = 2
FEWEST_TOLD: Final = 3
MOST_OF_IT: Final = 0.75
"""A sentence with so many of the telling words of a clause, and so great a share of them, may be on the same."""
FEWEST_QUOTED: Final = 7
"""A shorter question says nothing by itself: `Why only there?`."""
_ASKS: Final = re.compile(
    r"(?:(?:why|how(?! come)|what|where|who|whose|which)\b|(?:can|could|is|are|was|were|do|does|did)(?:n['’]t)?\b)"
    r"(?!.*, \w+(?:n['’]t)? \w+$)",
    re.IGNORECASE,
)
"""How a question begins, and no statement with a mark: `It can count, can't it?`."""
_OF_A_MACHINE: Final = re.compile(
    r"whether (?:it|they|(?:(?:the|this|that|your|an?|such an?) )?(?:[\w-]+ )?"
    rf"(?:{'|'.join(sorted(MACHINES))})s?)\b"
    r"(?!.*\b(?:ma[dk]\w+ \w+ up|made up|guess\w*|invent\w*|wrong)\b)"
)
"""What is asked of the inside of a program, and not if its result is real."""
_OF_THE_CASE: Final = re.compile(
    r"whether (?!(?:there|nobody|an?) )(?=.*(?:\d|\b(?:I|you|your|he|his|she|her|its?|the|this|that|these|those)\b))"
    r"|(?:which (?:one )?|whether )?to\b"
)
"""What nobody can tell who does not know the one case: what is so of this person or thing, or what to do."""
_IS_SAID_OF_ALL: Final = re.compile(r"whether (?!(?:it|they|the|this|that|your|an?)\b)")
"""What may be so of all such cases, `whether shouting helps`: a given work may well answer it."""
_HANGS: Final = re.compile(
    r"(?<!what )\bthey\b|\bthem\b|\b(?:that|this)(?: from)?$"
    r"|^whether (?:that|this) \w+(?: or \w+)?$|^whether (?:it|he|she) \w+$"
)
"""What says nothing without the sentence before: `whether they are`, `whether that matters`."""
_FOR_THEM: Final = re.compile(r" (?:for|to|with) them$")
_OF_TASTE: Final = re.compile(r"\b(?:taste|opinion|who)\b")
"""What no source is there to settle: `who says its taste is right`."""
_POINTS_AT_BELIEF: Final = re.compile(
    r"(?:and |so |but )?(?:(?:is|was) (?:that|it|this) (?:so|true|right)|do(?:es)? (?:it|he|she|that|they)"
    r"|is (?:he|she|it|that) right|(?:is that )?(?:really|true|right)|who(?:['’]s| is) right)[?.!]*",
    re.IGNORECASE,
)
"""What is asked of the sentence before: `Is that so?`."""


def verdict_left_open(material: Material) -> list[Claim]:
    """That the sources do not settle what is asked of the one case, the last such thing at least."""
    told = verbatim(listed(_verdicts(_all_open(material))[-MOST_ASKED:], "or"))
    return [said(f"In this one case, the given sources do not settle {told}.", "absence")] if told else []


def verdict_in_short(material: Material) -> list[Claim]:
    """What the sources leave open of the one case, in fewer words."""
    told = verbatim(listed(_verdicts(_open_parts(material))[-MOST_IN_SHORT:], "or"))
    return [said(f"The given sources leave open {told}.", "absence")] if told else []


def inside_in_short(material: Material, whose: str, *, is_how_told: bool) -> list[Claim]:
    """What nothing tells of the reader's program; no how or why where the sentences before may tell it."""
    open_ones = _of_the_program(whose, _open_parts(material), material)
    own = [one for one in open_ones if not ('"' in one or (is_how_told and _OF_MEANS.match(one)))]
    told = verbatim(listed(own[-MOST_IN_SHORT:], "or"))
    return [said(f"Nothing that was given says of {whose} itself {told}.", "absence")] if told else []


_OF_MEANS: Final = re.compile(r"(?:how|why)\b")


def _verdicts(parts: Sequence[tuple[str, str]]) -> list[str]:
    """What is asked of the one case and says by itself what it is about."""
    asked = [one for _, one in parts if _is_of_the_case(one)]
    return [one for one in asked if not (_HANGS.search(one) or _OF_TASTE.search(one) or _IS_NAMED_SO.fullmatch(one))]


_IS_NAMED_SO: Final = re.compile(
    r"whether (?:that|this|it) (?:is|was) (?:an? )?"
    r"(?!(?:real|true|fake|proof|right|wrong|safe|evidence|legal|fair|honest)\b)\w+"
)
"""What only gives the story a name: `whether that is an excuse`."""


def is_clear_alone(clause: str) -> bool:
    """Whether a clause says without the sentence before what it is about."""
    return not (_HANGS.search(clause) or _IS_SO.fullmatch(clause))


def inside_left_open(material: Material, whose: str, told_before: str) -> list[Claim]:
    """That nothing tells of the reader's own program what is asked of it, and what somebody takes it to do.

    What a work says of itself, or of such programs, leaves it open for this one. Nothing is said twice.
    """
    near = {one.clause for one in material.nearest} - {""}
    asked = [(part, one) for part, one in asked_parts(material) if not (one in near or _may_be_told(one, material))]
    clauses = _of_the_program(whose, asked, material)
    is_more = bool(clauses or _verdicts(_all_open(material)))
    clauses = [one for one in clauses if verbatim(one) not in told_before]
    told = verbatim(listed(clauses[-MOST_ASKED:], "or"))
    claims = [said(f"Nothing that was given says of {whose} itself {told}.", "absence")] if told else []
    left = [part for part, one in _open_parts(material) if not (_IS_SAID_OF_ALL.match(one) or (is_more and one))]
    quoted = [verbatim(upper_first(one.strip(" ?.!"))) for one in left if _stands_alone(one)][-1:]
    return [
        *claims,
        *(said(f"Of {whose} itself, nothing that was given answers this: {one}?", "absence") for one in quoted),
    ]


def program_of(material: Material) -> str:
    """What the reader calls the program or the device, in the dialect; empty where the story names none."""
    return verbatim(program_in(" ".join([*material.case.told, *material.case.asked])))


def _of_the_program(whose: str, parts: Sequence[tuple[str, str]], material: Material) -> list[str]:
    """What is asked of a program, or of all such cases where no work speaks of it, and what somebody believes."""
    itself = re.compile(rf"^(\w+) {re.escape(whose)}\b")
    own = [one for _, one in parts if one and not (_is_of_the_case(one) or _IS_SO.fullmatch(one))]
    own = [one for one in own if not _HOW_AT_ALL.match(one)]
    own = [_FOR_THEM.sub("", one) for one in own if not (_IS_SAID_OF_ALL.match(one) and material.speaks_of(one))]
    own = [*(one for one in own if not _HANGS.search(one)), *_believed(material)]
    return [itself.sub(r"\1 it", one) for one in own]


_HOW_AT_ALL: Final = re.compile(r"how (?:anyone|anybody|you|one(?! \w+ (?:can|could|does|did|is)\b))\b")
"""What the works tell: how such a thing is done at all."""


def _open_parts(material: Material) -> list[tuple[str, str]]:
    """Each thing that stays open, but nothing to which the page tells what comes nearest."""
    told = {one.clause for one in material.nearest} - {""}
    return [(part, one) for part, one in _all_open(material) if one not in told]


def _all_open(material: Material) -> list[tuple[str, str]]:
    """Each thing that is asked, as `asked_parts` has it, but nothing of yes or no that a given work may tell."""
    parts = asked_parts(material)
    return [(part, one) for part, one in parts if not (_may_be_told(one, material) or _is_met(one or part, material))]


def _is_met(clause: str, material: Material) -> bool:
    """Whether a given work has the field's word for what is asked; of the one case, only for what can be done."""
    may_be = not (is_doubt(clause) or _ASKS_ADVICE.match(clause))
    may_be = may_be and (not _is_of_the_case(clause) or bool(_OF_WHAT_CAN_BE.match(clause)))
    may_be = may_be or bool(_ASKS_NEED.match(clause))
    return may_be and not material.of_bridge.keys().isdisjoint(bridges_from(clause))


_OF_WHAT_CAN_BE: Final = re.compile(r"whether (?:you|one|it|they|\w+) (?:can|could)\b")
_ASKS_NEED: Final = re.compile(r"whether (?:you|we|I|one) (?:\w+ )?(?:must|have to|need to)\b")
"""What such a machine needs of everybody, which a work may well tell."""
_ASKS_ADVICE: Final = re.compile(
    r"(?:whether |which (?:one )?)?(?:to|(?:you|we|I|one) (?:should|may|dare|might|need))\b"
)


def _may_be_told(clause: str, material: Material) -> bool:
    """Whether one sentence of a given work speaks of almost all that a clause on yes or no does."""
    about = stems(clause)
    if not clause.startswith("whether ") or len(about) < FEWEST_TOLD:
        return False
    if not about <= material.heard and len(about & material.heard) < max(FEWEST_TOLD, MOST_OF_IT * len(about)):
        return False
    return any(len(about & own) >= max(FEWEST_TOLD, MOST_OF_IT * len(about)) for own in _sentences_of_all(material))


def _sentences_of_all(material: Material) -> Iterator[frozenset[str]]:
    """The stems of each given sentence with those of its title."""
    summaries = [(item.name, cleaned(item.summary.text)) for item in material.evidence.items if item.summary]
    return (stems(f"{name} {one}") for name, text in summaries for one in sentences(text))


def _is_of_the_case(clause: str) -> bool:
    if _OF_A_MACHINE.match(clause) or _IS_SO.fullmatch(clause):
        return False
    return is_doubt(clause) or bool(_OF_THE_CASE.match(clause))


_IS_SO: Final = re.compile(
    r"whether (?:that|it|this|he|she) (?:is|was) (?:so|true|right)|who is right|what (?:that|this) (?:is|was)"
)
"""A clause that only points at what was told before."""


def _believed(material: Material) -> Iterator[str]:
    """What somebody takes for true of such machines, whether or not the reader asks if it is so."""
    parts = [part.strip() for part, _ in asked_parts(material)]
    is_asked = any(_POINTS_AT_BELIEF.fullmatch(part) or part.startswith("But ") for part in parts)
    if belief := belief_in(material.case.told, is_asked=is_asked):
        about = stems(belief.rpartition(", as ")[0] or belief)
        is_told = len(about) > 1 and about <= material.heard and any(map(about.issubset, _sentences_of_all(material)))
        yield from () if is_told else [f"whether {belief}"]


def _stands_alone(part: str) -> bool:
    """Whether a question can be repeated as it is."""
    part = part.strip()
    is_whole = word_count(part) >= FEWEST_QUOTED and bool(_ASKS.match(part.rstrip(" ?.!")))
    is_whole = is_whole and not _OF_ALL.match(part)
    return is_whole and not (_MARKS.search(part) or _POINTS_AT_BELIEF.fullmatch(part))


_MARKS: Final = re.compile(r"[\"“”]|\?.")
_OF_ALL: Final = re.compile(
    r"(?:and |but |so )?(?:how )?(?:can|could|does|do) (?:one|you|anyone|anybody|something|a \w+)\b", re.IGNORECASE
)
"""Whether and how such a thing can be done at all, which is what the works tell."""
