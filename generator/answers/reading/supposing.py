"""What must have gone in where a story does not name it: the picture in which a machine marked something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import lower_first
from generator.answers.reading.giving import kinds_of
from generator.answers.reading.handing import MACHINE_DID
from generator.answers.reading.stories import DETERMINED, QUOTED
from generator.answers.reading.things import is_machine, medium_of, noun_phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

NOUNS: Final = {"picture": "picture", "video": "video", "sound": "recording"}
"""By the medium, what a page calls a thing that must have gone in."""
SEEN: Final = frozenset({"picture", "video"})
"""The media in which a machine can mark something."""


def kind_taken(takes: str, story: str) -> str:
    """The medium that must have gone in where models of the task take it; of several the one that the story names."""
    main = _BESIDES.split(takes, maxsplit=1)[0]
    kinds = kinds_of(main)
    named = {medium_of(word) for word in re.findall(r"[\w-]+", QUOTED.sub("", story))}
    may = [one for one in NOUNS if one in kinds and (len(kinds) == 1 or one in named)]
    return may[0] if len(may) == 1 and _IS_ONE.search(main) and not _ARE_MANY.search(main) else ""


_BESIDES: Final = re.compile(r",? (?:and|with|often|optionally)\s")
_IS_ONE: Final = re.compile(r"\b(?:image|picture|photo|video|film|recording|sound|speech|audio)\b")
_ARE_MANY: Final = re.compile(r"\b(?:past|many|series|images|pictures|photos|frames|crops|views|maps|words|scan)\b")


def supposed(clauses: Iterable[str], kind: str) -> str:
    """What went in by what a machine of a story marked of it.

    Args:
        clauses: the clauses of the story.
        kind: the medium of what models of the task take, one that is seen.
    """
    for clause in clauses:
        found = _MARKED.search(clause)
        if found and (MACHINE_DID.match(clause) or _BY_SERVICE.match(clause)):
            things = noun_phrases(found["np"])
            other = _AND.match(found["np"], len(things))
            things = f"{things} and {noun_phrases(other['np'])}" if other else things
            if DETERMINED.match(things) and not is_machine(things):
                return f"the {NOUNS[kind]} with {lower_first(things)}"
    return ""


_MARKED: Final = re.compile(
    r"\b(?:(?:drew|draws|put|puts) (?:an? )?(?:[\w-]+ )?(?:box|boxes|frames?|circles?|rings?|lines?|outlines?)"
    r" (?:a?round|on|over)|circled|circles|outlined|outlines|framed|boxed|highlighted|locked on to)"
    r" (?P<np>(?:the|my|our|his|her|their|\w+['’]s|two|three|\d+) .+)",
    re.IGNORECASE,
)
"""What a machine marked in a picture."""
_BY_SERVICE: Final = re.compile(r"(?:an?|the|my) (?:[\w-]+ )?(?:site|page|service|drone|phone) ", re.IGNORECASE)
_AND: Final = re.compile(r" and (?P<np>(?:the|an?|my|our|his|her|their) .+)")
