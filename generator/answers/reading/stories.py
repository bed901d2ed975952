"""A story as people tell it, in clauses with a verb of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.answers.language.asking import PAST_FORMS
from generator.answers.language.clauses import verb_of
from generator.answers.language.english import lowered, word_count

WHOSE: Final = r"(?:the|an?|my|our|his|her|their|this|that|some|one|another)"
DETERMINED: Final = re.compile(
    rf"(?:{WHOSE}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|these|both|every|each|(?<!\d)(?<!\d,)\d[\d,]*)\s",
    re.IGNORECASE,
)
"""How the name of a thing begins."""
PAST: Final = rf"(?:{'|'.join(sorted(PAST_FORMS - {'led'}))}|submit|upload)"
"""The past of verbs as people tell it, and two that hurried people leave without its ending."""
_FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|had|have|do|does|did|can|could|will|would|i'm|(?:is|are|was|did|does|do|could|ca)n't"
    r"|(?:it|that|there|he|she)['’]s|knows?|shows?|says?|keeps?|looks?|holds?|runs?|fits?|gets?|turns?|sounds?|comes?|stays?|appears?|moves?|follows?|opens?|hangs?"
    rf"|blinks|spins?|breathes?|{PAST})\b|(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bmy )(?<!^one )\b\w{{2,}}ed\b"
)
"""In a text in lower case."""
QUOTED: Final = re.compile(r"\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']*\s[^']*'(?!\w)")
"""What somebody said or typed."""
NOTICED: Final = re.compile(r"^(?:then )?(?:I|we) (?:noticed|discovered)(?:: | that )(?=.*\w)", re.IGNORECASE)
"""How a clause begins that tells what somebody saw in what came out."""
_RELATIVE: Final = re.compile(r"\s(?:that|which|who|whose|where|when|while|because|although|what|how|as|than)\s")
_BEGINS: Final = (
    rf"(?=(?:I|we|it|he|she|they|you|there|{WHOSE}|these|each|every|all|both|two|three|\d[\d,.]*|people|now|out|after"
    rf"|in"
    r"|from|within|at|with|on|by|then|still|nobody|AI|could|can|had|has|is|was|are|were|never|also|even|suddenly"
    rf"|everything (?:is|was)|its|\w+ed|{PAST})\b)"
)
_CUT: Final = re.compile(
    rf"(?:\s*;\s+|(?<!nothing)(?<!\bfrom),?\s+(?:and|but|so|yet|then|until|whereupon)\s+{_BEGINS}(?!that\b|not\b)|,\s+(?=(?:it"
    rf"|the|an?|I|we"
    rf"|they|he|she|this one|then|now|typed|marked|clicked|tapped|{PAST})\b)"
    r"|\s[–—-]\s|(?<=[\"”'])\sand\s(?=[a-z])|(?<=[a-z0-9])\.\s+(?=[A-Z]))"
)
_DOES_IT: Final = re.compile(r"\b(?!this\b|its\b)[a-z]{2,}s (?:it|them|him|me|us)[.!]?$")
"""A verb of any kind with what is done to: `the map boxes it`."""
_ACTOR: Final = re.compile(r"(?:I|we|it|they|he|she|(?:the|an?|my|our)\s(?:[\w-]+\s)?(?:app|program|software|tool))\s")
"""Who does what follows alone: what stands before `and it` has no part in it."""
_HANGING: Final = re.compile(
    r"\b(?:when|if|while|after|because|although|since|as soon as|the (?:minute|moment|second))\s[^,;:]*$", re.IGNORECASE
)
"""What waits for the clause after it: `and when I walk, the tower stays put`."""
FEWEST_WORDS: Final = 3
"""So many words a clause has."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a story with a verb of its own."""

    text: str
    joint: str
    """What ties it to the clause before it, as it is written; empty at the start of a sentence."""


def clauses_of(sentence: str) -> list[Clause]:
    """The clauses of a sentence; a piece without a verb of its own belongs to the clause before."""
    spans: list[tuple[int, int]] = []
    begin = start = 0
    quoted = QUOTED.sub(lambda found: re.sub(r"[^\s\"”']", "x", found[0]), sentence)
    for cut in [*_CUT.finditer(quoted), None]:
        end = cut.start() if cut else len(sentence)
        joint = cut[0] if cut else ""
        last = 1 + max(sentence.rfind(mark, begin, end) for mark in ",;:")
        if joint.strip() == "," and _HANGING.search(sentence, max(begin, last), end):
            continue
        is_closed = bool(cut and _ACTOR.match(sentence, cut.end()))
        shares_its_verb = joint.startswith(" and ") and DETERMINED.match(sentence[start:end]) and not is_closed
        if has_own_verb(quoted[start:end]) or (is_closed and not spans and " and " in joint):
            spans.append((begin, end))
            begin = cut.end() if cut else end
        elif spans and not shares_its_verb:
            spans[-1] = (spans[-1][0], end)
            begin = cut.end() if cut else end
        start = cut.end() if cut else end
    if begin < len(sentence):
        spans = [*spans[:-1], (spans[-1][0], len(sentence))] if spans else [(0, len(sentence))]
    ends = [0, *(last for _, last in spans)]
    return [
        Clause(sentence[first:last].strip(" .,;!"), sentence[before:first] if before else "")
        for (first, last), before in zip(spans, ends, strict=False)
    ]


@lru_cache(maxsize=256)
def has_own_verb(piece: str) -> bool:
    """Whether a piece has a verb that no relative word holds: not `an eye where metal had been`."""
    own, *held = _RELATIVE.split(piece, maxsplit=1)
    is_told = piece.strip().startswith(("I ", "I'm", "we ", "We "))
    is_long = word_count(piece) + is_told >= FEWEST_WORDS
    has_verb = is_told or _FINITE.search(lowered(own)) or _DOES_IT.search(own) or verb_of(own)
    return is_long and bool(has_verb or len(_FINITE.findall(lowered(" ".join(held)))) > 1)
