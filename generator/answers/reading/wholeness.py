"""Whether a sentence stands by itself, or points back at one before it."""

from __future__ import annotations

import re
from typing import Final

_BEGINS_BACK: Final = re.compile(
    r"(?:It|They|This|These|That|Those|Such|Both|Its|Their|Here|As such|So|Then|The (?:former|latter|second|third))\b"
    r"|(?:Together|In contrast to (?:that|this)), "
    r"|The (?:authors|method) (?:also )?[\w-]+ (?:it|them|this|these)\b"
)
_POINTING: Final = ("this", "these", "those", "such", "their", "-mentioned", "aforementioned")
"""One of these is in whatever `_POINTS_BACK` finds, and in few sentences."""
_POINTS_BACK: Final = re.compile(
    r"(?:[^\s,;]+ ){1,9}?"
    r"(?:these|those|such(?! as\b| an?\b)|this(?! (?:paper|work|study|survey|article|report|end)\b))"
    r" (?!(?:that|which|who|of|in|with|for|from|is|are|can|by|way)\b)[a-z]"
    r"|(?:[^\s,;]+ ){1,5}?this (?:with|into|by|through) |[^,]*\b(?:this|these|those), "
    r"|.*\b(?:aforementioned|above-mentioned)\b"
    r"|(?!The authors|They)(?:(?!\b(?:\w+[^s\W]s|and)\b)[^.;])*?\btheir\b"
    r"|.*\b(?:this|these) (?:[\w-]+ )?(?:gap|world|limitation|challenge|issue|problem|shortcoming|drawback|trade-?off"
    r"|dilemma|bottleneck|need|difficult(?:y|ie)|weakness(?:e)?|risk|concern|question)s?\b"
)
"""A sentence that speaks of what one before it has named."""


def points_back(sentence: str) -> bool:
    """Whether a sentence speaks of what one before it has named: `This reader`, `The authors mend it`."""
    if _BEGINS_BACK.match(sentence):
        return True
    return any(one in sentence for one in _POINTING) and bool(_POINTS_BACK.match(sentence))
