"""What a question takes for granted and the summary of a given work says otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.prose import verbatim
from generator.answers.reading.abstracts import read_abstract

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

_FROM_NOTHING: Final = re.compile(
    r"\b(?:from|out of) (?:nothing(?! but\b)|thin air)\b|\bwithout (?:any )?(?:training|learning|data)\b", re.IGNORECASE
)
_TRAINED: Final = re.compile(
    r"\b(?:(?:pre-?|fine-?)?trained|learn(?:s|ed|t)) (?:\w+ )?(?:on|from|with) (?:(?!which\b)[^.;:()\"“”]){8,90}",
    re.IGNORECASE,
)
_BROUGHT_BACK: Final = re.compile(
    r"\b(?:recover(?:s|ed)?|restor(?:e|es|ed)|br(?:ing|ings|ought) back|g[eo]ts? back) "
    r"(?:the|my|our|his|her|their|its) (?:original|real|true|actual|lost|missing) \w+",
    re.IGNORECASE,
)
_MADE_UP: Final = re.compile(
    r"\b(?:hallucinat|imagin|invent|synthesi[sz]|generat)\w* (?:\w+ ){0,2}(?:plausible|realistic|missing|new)\b"
    r"[^.;:()\"“”]{3,80}|\bplausible (?:\w+ ){0,3}(?:details?|content|textures?)\b",
    re.IGNORECASE,
)
_PREMISES: Final = ((_FROM_NOTHING, _TRAINED), (_BROUGHT_BACK, _MADE_UP))
"""What people take for granted of a machine, and the words of a method that say otherwise."""
_DENIED: Final = re.compile(r"\b(?:not|no|without|never|unlike|instead of)\b", re.IGNORECASE)
MOST_WORDS: Final = 16


def corrected(material: Material) -> Iterator[Claim]:
    """For the first premise that a work on the task contradicts, both in their own words; mostly nothing."""
    for premise, otherwise in _PREMISES:
        found = premise.search(" ".join(material.question.split()))
        for item in material.known("direct") if found else ():
            if found and (words := _words_against(item, material, otherwise)):
                yield said(
                    f'You write "{verbatim(found[0])}"; of {material.called(item)} itself, the summary says '
                    f'"{verbatim(words)}" [@{item.id}].',
                    "source",
                )
                return


def _words_against(item: Item, material: Material, otherwise: re.Pattern[str]) -> str:
    """The words of a work about itself, to the letter and short enough to quote; empty if it has none."""
    own = read_abstract(item.summary.text, material.told[item.id].name) if item.summary else ()
    for sentence in own:
        found = otherwise.search(sentence.text) if sentence.part != "problem" else None
        if found and not _DENIED.search(sentence.text):
            words = found[0].strip(" ,").split()
            whole = " ".join(words[:MOST_WORDS])
            return whole if len(words) <= MOST_WORDS else whole.rpartition(", ")[0] or ""
    return ""
