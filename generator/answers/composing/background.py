"""What the authors of a given work write of the task or of other models for it, where it comes near to what is asked.

That is often the cause of what a reader wonders at, and no step of the authors' own method.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import affinity
from generator.answers.composing.material import paragraph_of, said
from generator.answers.language.prose import verbatim
from generator.answers.language.quoting import in_whole_clauses

if TYPE_CHECKING:
    from generator.answers.claims import Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

LEAST_WORTH: Final = 2.5
LEAST_WHERE_WHY: Final = 2.0
"""Whoever asks why is told of causes and failures that share less with the question."""
_CAUSE: Final = re.compile(
    r"\b(?:because|due to|caus(?:e|es|ed|ing)|lead(?:s|ing)? to|result(?:s|ing)? (?:in|from)|since|meaning that"
    r"|(?:lies?|stems?|arises?|arising|deriv\w+|drives?) (?:in|from)|sensitive to|thus)\b"
)
_FAILURE: Final = re.compile(
    r"\b(?:fail\w*|struggl\w+|suffer\w*|prone to|tends? to|errors?|ambigu\w+|confus\w+|degrad\w+|limited|limitation"
    r"|misalign\w+|inconsisten\w+|artifacts?|neglect\w*|overlook\w*|ignor\w+|unreliable|hallucinat\w+|handling)\b"
)
_HOLLOW: Final = re.compile(
    r"\b(?:success\w*|progress\w*|attention|promising|potential|remarkable|impressive|incredible|popular\w*|sought"
    r"|explored|(?:crucial|vital|essential|critical|important) (?:for|to|in)|applications|advanc\w+|community|cost\w*"
    r"|computational\w*|latency|efficien\w+|expensive|real-time|GPU|workload)\b"
)
"""Praise and what a run costs answer nobody who wonders at a result."""
_CLAUSE_ENDS: Final = re.compile(r"[,;]|\swhile\s")
_ASKS_WHY: Final = re.compile(
    r"\b(?:why|how come|wrong|real|really|true|trust|sure|believe|worry|mistake|never|not)\b|n't\b", re.IGNORECASE
)
_OF_MODELS: Final = re.compile(
    r"\b(?:methods?|models?|approaches|techniques|networks|detectors|systems|they)\b", re.IGNORECASE
)
_OPENER: Final = re.compile(r"(?:However|Moreover|Nevertheless|Specifically|Therefore|Hence|Thus|Furthermore|Yet),\s")


def background(material: Material) -> Prose:
    """The best such statement of a work on the task, in its authors' words; mostly nothing."""
    least = LEAST_WHERE_WHY if _asks_why(material) else LEAST_WORTH
    found = [
        (*_worth(quotes, material), item, quotes)
        for item in material.telling
        for text in material.told[item.id].problems
        if (quotes := in_whole_clauses(_OPENER.sub("", text).rstrip(".")))
    ]
    worth, _, item, quotes = max(found, key=lambda one: one[:2], default=(0.0, 0, None, []))
    return paragraph_of(said(_quoted(item, quotes, material), "source")) if item and worth >= least else ()


def _asks_why(material: Material) -> bool:
    return any(map(_ASKS_WHY.search, material.case.asked))


def _worth(quotes: list[str], material: Material) -> tuple[float, int]:
    """How near a statement comes to the question, and how much it names of what goes wrong and why."""
    text = " ".join(quotes)
    causes, failures = (min(2, len(found.findall(text))) for found in (_CAUSE, _FAILURE))
    hollow = sum(map(bool, map(_HOLLOW.search, _CLAUSE_ENDS.split(text))))
    if not causes + failures and (hollow or _asks_why(material)):
        return 0, 0
    weight = 1.0 if _asks_why(material) else 0.5
    return affinity(text, material) + causes + weight * failures - hollow, causes + failures


def _quoted(item: Item, quotes: list[str], material: Material) -> str:
    """The statement in quotation marks, with who writes it and of what."""
    first, *rest = map(verbatim, quotes)
    of_what = "Of other such models" if _OF_MODELS.search(first) else "Of the task in general"
    more = f', and go on: "{rest[0]}"' if rest else ""
    return f'{of_what}, the authors of {material.called(item)} write: "{first}"{more} [@{item.id}].'
