"""What heads a page: the sentence of the question that asks, with what it needs of the story."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from generator.answers.language.asking import indirect, without_plea
from generator.answers.language.english import lowered, upper_first, word_count
from generator.answers.language.prose import sentences
from generator.answers.reading.questions import to_reader
from generator.answers.reading.stories import has_own_verb

if TYPE_CHECKING:
    from generator.answers.composing.material import Material

LONGEST_TITLE: Final = 90
FEWEST_IN_TITLE: Final = 3
_POINTS_AT_STORY: Final = re.compile(r"(?=.*\b(?:it|that|there)\b)(?:\S+\s){1,4}\S+", re.IGNORECASE)
"""A few words that point at the story."""
_HANGS_ON: Final = re.compile(r"(?:although|because|since|which|that|who|where|when|while)\b", re.IGNORECASE)
_STORY_JOINT = re.compile(
    r"[,;:–—]\s+(?:(?:and|but|so|then)\s+)?|\s(?:and|but)\s(?=(?:the|it|my|our|we|I|an?|every|each)\b)"
)
_ASIDE = re.compile(r"\s\([^()]*\)")
_CLAUSE_START = re.compile(r"^|[.!?,;:–—-]\s+(?:(?:and|so|but|then) )?")
_TITLE_END = re.compile(r"[,;:–—]\s|\s(?:that|which|who|when|while|without|because|and|but)\s")
_HANGING: Final = re.compile(r"[,;:–—]?\s(?:and|but|or|so|then)$")
"""What a cut leaves of a clause: `Why does it blur, and`."""
MOST_CLAUSES: Final = 60
"""No question has more; a text of marks alone would."""


def heading_of(material: Material) -> str:
    """The authored title, else the sentence of the question that asks, cut at a clause."""
    if material.evidence.question.title:
        return material.evidence.question.title
    case = material.case
    first = max(case.asked, key=lambda one: bool(indirect(one)), default="")
    asked = without_plea(_as_put(first, material.question))
    is_bare = word_count(asked) < FEWEST_IN_TITLE
    if asked and (is_bare or _POINTS_AT_STORY.fullmatch(asked)):
        asked = with_story(asked, material.question, is_bare=is_bare)
    if not asked:
        return "A question without words"
    if len(asked) <= LONGEST_TITLE:
        return upper_first(asked)
    mark = "?" if case.asked else "…"
    whole = [_HANGING.sub("", asked[: found.start()]) for found in _TITLE_END.finditer(asked[:LONGEST_TITLE])]
    if whole := [one for one in whole if indirect(f"{one}?") or not case.asked]:
        return f"{upper_first(whole[-1])}{mark}"
    return f"{upper_first(asked[: LONGEST_TITLE - 1].rsplit(' ', 1)[0])}…"


def with_story(asked: str, story: str, *, is_bare: bool = True) -> str:
    """A `How?` or `Where is it from?` after what was told last, which says of what.

    Args:
        asked: what is asked.
        story: the story with it, or what is told before it.
        is_bare: whether it says nothing alone, so that it takes what was told at any length.
    """
    whole = " ".join(story.split())
    at = lowered(whole).rfind(lowered(asked).rstrip(" ?."))
    before = sentences(_ASIDE.sub("", (whole[:at] if at >= 0 else whole).rstrip(" .,;:–—-")))
    told = [one for one in before if not one.endswith("?")]
    last = next((one for one in reversed(told) if has_own_verb(one)), next(iter(told), "")).rstrip(" .!?")
    parts = [last, *reversed([part for part in _STORY_JOINT.split(last) if has_own_verb(part)])]
    titles = [f"{upper_first(part)}. {upper_first(asked)}" for part in parts if part and not _HANGS_ON.match(part)]
    return next((one for one in titles if len(one) <= LONGEST_TITLE), titles[0] if is_bare and titles else asked)


def _as_put(asked: str, question: str) -> str:
    """What is asked in the asker's own person: `Can I give this to the police?`."""
    text = " ".join(question.split())
    for start in islice(_CLAUSE_START.finditer(text), MOST_CLAUSES):
        if upper_first(to_reader(rest := text[start.end() :])) == asked or rest == asked:
            return rest
        first = sentences(rest)[0]
        if upper_first(to_reader(first)) == asked:
            return first
    return asked or text
