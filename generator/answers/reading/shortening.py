"""Where a sentence may end earlier than it does: its beginnings that each stand by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import base_form, is_clause, is_verb_before, number_of, verb_of
from generator.answers.language.english import word_count
from generator.answers.language.quoting import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST_WORDS: Final = 4
_ADDED: Final = re.compile(
    r"; |\s[–—]\s|,? (?=(?:which|where|while|so that|thus|thereby|hence|because|since|including|such as|without"
    r"|despite|although)\b)|, (?=(?:[a-z-]+ing|so|with|but|whereas)\b)"
)
"""Where begins what only adds to a sentence."""
_TO_CUT: Final = re.compile(
    rf"{_ADDED.pattern}|: |, (?=(?:and|followed|based|for|through|via|in|on|at|as)\b)"
    r"|\s(?=(?:through|via|for|when|if)\s)"
    r"|\s(?=(?:in|on|at|from|over|across|with) (?:the|an?|all|multiple)\b)"
)
"""Where a label may end besides."""


def ends_of(text: str) -> Iterator[str]:
    """The beginnings of a sentence without what only adds to it, the longest first."""
    yield from reversed(_heads(text, _ADDED))


def begun(text: str, most: int) -> str:
    """The longest beginning of a sentence of at most so many characters that is one itself; empty without one."""
    if len(text) <= most:
        return text
    return next((head for head in reversed(_heads(text, _TO_CUT)) if len(head) <= most), "")


def _heads(text: str, where: re.Pattern[str]) -> list[str]:
    if word_count(text) > LONGEST:
        return []
    ends = (found.start() for found in where.finditer(text))
    return [text[:end] for end in ends if not _breaks(text, end) and _stands(text[:end])]


def _breaks(text: str, at: int) -> bool:
    """Whether a cut would part a verb from its object, a list, or a figure from what it was measured on."""
    head, last = text[:at], text[:at].rsplit(" ", 1)[-1]
    if (more := _AND_MORE.match(text, at)) and not number_of(more[1]) and not _EXAMPLES.search(head):
        return True
    opened = _OPENED.match(head)
    if _LIST_BEGUN.search(head) or (opened and verb_of(f"It {opened['rest']}") is None):
        return True
    if text.startswith("; ", at):
        return False
    if _OF_ONE_JOINT.match(text, at - len(last)):
        return True
    is_begun = last.endswith("ed") and not _DONE.search(head)
    if is_begun or _HALF_SAID.search(head) or is_verb_before(base_form(last) or last, ""):
        return True
    return bool(_FIGURE.search(head)) and bool(_MEASURED_ON.match(text, at))


_OF_ONE_JOINT: Final = re.compile(r"(?:along|together) with\b|(?:according|compared|due) to\b|(?:such|well) as\b")
"""What no cut parts."""
_AND_MORE: Final = re.compile(r", (?:and|or) (?:then |thus |also )?([\w-]+)")
_LIST_BEGUN: Final = re.compile(r"\b(?:two|three|four|five|several) (?:[\w-]+,? ){0,3}[\w-]+s(?:$|:)")
"""What says how many things are to follow, with none or some of them."""
_OPENED: Final = re.compile(r".*\b(?:so that|because|since|although|while|where|until|as if)\b(?P<rest>.*)")
"""The last clause that depends on another, which has a verb unless it was broken off."""
_EXAMPLES: Final = re.compile(r"\b(?:including|such as)\b[^;]*$")
_DONE: Final = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|not|and|\w+ly|well|then|also) \w+ed$")
"""What was done to a thing, said to its end; without it a word in -ed begins what was cut: `the textures contained`."""
_HALF_SAID: Final = re.compile(
    r"(?:, (?:which )?(?:\w+ly )?\w+(?:ing|ed|s)|\b(?:that|which|who|what) (?:do(?:es)? not )?[a-z]+|,? i\.e\.,? [^,]*"
    r"|, which, [^,]*(?:, such as [^,]*)?)$"
)
"""What was only begun: `X reads pictures, showing`, `X reads pictures that help`, `X reads, which, at home`."""
_FIGURE: Final = re.compile(r"\d\.\d|\d%")
_MEASURED_ON: Final = re.compile(r"\s(?:on|for|over|across|in|of|by|than|compared|against) ")


def _stands(text: str) -> bool:
    return word_count(text) >= FEWEST_WORDS and is_clause(text)
