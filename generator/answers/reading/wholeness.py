"""Whether what is told of a sentence is whole: no part of a list lost, no word that points nowhere, nothing half said.

A retelling that is not gives way to the authors' own sentence, in quotation marks.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import is_clause, number_of
from generator.answers.language.english import FUNCTION_WORDS, folded, stem, upper_first, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINT: Final = re.compile(r"(?P<and>(?:,|;)? (?:and|or|as well as|but also) )|, |; |: ")
_ADDS: Final = re.compile(
    r"(?:which|that|who|whose|where|while|when|whereas|because|since|although|though|if|so|thus|thereby|hence|then|by"
    r"|via|through|using|with|without|for|to|in|on|at|from|under|across|during|including|such as|especially|not|but|as"
    r"|based|followed|despite|rather|\w+ing|\w+ly)\b",
)
"""How words begin that only add to what stands before them."""
_PHRASE_ENDS: Final = re.compile(
    r"\s(?:–|\(|(?:that|which|who|where|with|for|of|to|in|on|at|from|by|via|through|using|into|as)\b)"
)
_POINTS_BACK: Final = re.compile(
    r"(?:It|They|This|These|That|Those|Such|Both|Its|Their|Here|As such|So|Then|The (?:former|latter|second|third))\b"
    r"|(?:[^\s,;]+ ){1,6}?"
    r"(?:these|those|such(?! as\b| an?\b)|this(?! (?:paper|work|study|survey|article|report|end)\b))"
    r" (?!(?:that|which|who|of|in|with|for|from|is|are|can|by|way)\b)[a-z]"
    r"|The authors [\w-]+ (?:it|them)\b|[^,;]*\b(?:aforementioned|above-mentioned)\b"
)
"""A sentence that speaks of what one before it has named."""
_OF_TWO: Final = re.compile(
    r"\b(?:combin|integrat|fus|merg|replac|augment|pair|align|compar|convert|transform|turn|decompos|divid|split|equip|enrich"
    r"|cast|formulat|treat|link|connect)(?:e|es|s|ed|ing)\b(?P<one>.*)"
)
"""What is done with one thing and another, and says little of one alone."""
_OTHER: Final = re.compile(r"\b(?:with|into|to|as|by|from|and)\b")
_DONE: Final = re.compile(r"(?P<be>\b(?:is|are|was|were|be|been|being|has|have|not|and|\w+ly|well|then|also) )?\w+ed$")
_WITH_OTHER: Final = re.compile(r"\s(?:with|into|to|by|from|on|as|in|of|at|for|upon)\b")
_LEAST_FOUND: Final = 30


def points_back(sentence: str) -> bool:
    """Whether a sentence speaks of what one before it has named: `This reader`, `The authors mend it`."""
    return bool(_POINTS_BACK.match(sentence))


def is_whole(told: Sequence[str], source: str) -> bool:
    """Whether sentences say of their source what may stand for all of it.

    Args:
        told: the sentences, without final periods.
        source: the sentence from which they were made, in the third person.
    """
    if list(told) == [source]:
        return True
    if not told or any(_is_half_said(one, source) for one in told):
        return False
    kept = frozenset(stem(word) for one in told for word in folded(one))
    return not any(len({word in kept for word in things}) > 1 for things in _joined(source))


def share_kept(told: Sequence[str], source: str) -> float:
    """How much of what a source says is told: the share of its telling words."""
    if list(told) == [source]:
        return 1
    words = frozenset(_telling(source))
    return len(words & frozenset(_telling(" ".join(told)))) / max(1, len(words))


def _is_half_said(sentence: str, source: str) -> bool:
    """Whether a sentence ends before what its last word, or its verb, asks for."""
    end = sentence[-_LEAST_FOUND:]
    at = source.find(end)
    after = source[at + len(end) :] if at >= 0 else ""
    done, of_two = _DONE.search(sentence), _OF_TWO.search(sentence)
    if done and not done["be"] and _WITH_OTHER.match(after):
        return True
    if of_two and after.startswith((" with ", " into ")):
        return True
    return bool(of_two and not _OTHER.search(of_two["one"]) and re.search(r"\b(?:with|into)\b", after))


@lru_cache(maxsize=256)
def _joined(source: str) -> tuple[list[str], ...]:
    """For each `and` a telling word of each thing that it joins; clauses are apart, and none needs the other."""
    joints = list(_JOINT.finditer(source))
    starts, ends = [0, *(one.end() for one in joints)], [*(one.start() for one in joints), len(source)]
    parts = [source[start:end] for start, end in zip(starts, ends, strict=True)]
    found = []
    for at, joint in enumerate(joints, 1):
        if not joint["and"] or _is_apart(parts[at]):
            continue
        first = at - 1
        while first and joints[first - 1][0] == ", " and not _adds(parts[first]):
            first -= 1
        things = (word for part in parts[first + 1 : at + 1] for word in _begun(part))
        found.append([*_telling(parts[first])[-2:], *things])
    return tuple(found)


def _is_apart(part: str) -> bool:
    """Whether a part is a clause with a subject of its own, which needs nothing of the one before."""
    own = part.partition(" – ")[0]
    return number_of(own.partition(" ")[0]) is None and is_clause(upper_first(own))


def _adds(part: str) -> bool:
    """Whether a part is no thing of a list but adds to what stands before it, or is a clause."""
    return bool(_ADDS.match(part)) or _is_apart(part)


def _begun(part: str) -> list[str]:
    """The telling words of the phrase with which a part begins."""
    end = _PHRASE_ENDS.search(part)
    return (_telling(part[: end.start()] if end else part) or _telling(part))[:2]


def _telling(text: str) -> list[str]:
    return [stem(word) for word in folded(text) if len(word) > 1 and word not in _UNTELLING]


_UNTELLING: Final = FUNCTION_WORDS | words_of("ii iii iv")
