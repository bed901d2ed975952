"""Tells the sentences on how a model was made from those on what it does with what it is given."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.answers.language.clauses import verb_of

_TRAINED: Final = re.compile(
    r"\b(?:is|are|was|were|be) (?:\w+ )?(?:pre-?|fine-?|re)?(?:trained|tuned|supervised)\b|\bfine-?tunes?\b"
    r"|\bpre-?trains?\b|\b[Dd]uring training\b|\b[Ii]n training\b|\bpre-training stage\b|\badversarial training\b"
    r"|\bcurriculum learning\b"
)
_ON_TRAINING: Final = re.compile(r"(?:Pre-t|T)raining ")
"""How a sentence begins that is about training throughout, whatever it denies of it."""
_TUNED_ON_OURS: Final = re.compile(r"fine-?tun(?!\w*(?: \S+){0,6} on\b)")
"""Tuning of which is not said that it was on other data may be on what the reader put in."""
_DENIED: Final = re.compile(r"\b(?:not|no|without|neither|never)\b")


@lru_cache(maxsize=4096)
def is_of_making(text: str) -> bool:
    """Whether a sentence of no editor tells what was done before the reader came.

    Tuning on what may be the reader's own is not.
    """
    first = text.partition(";")[0]
    found, verb = _TRAINED.search(first), verb_of(first)
    is_main = bool(found and not (verb and _BE.match(found[0]) and first.find(f" {verb[0]} ") + 1 < found.start()))
    is_denied = bool(found and _DENIED.search(first[: found.end()]))
    return bool(_ON_TRAINING.match(text)) or (is_main and not is_denied and not _TUNED_ON_OURS.search(first))


_BE: Final = re.compile(r"(?:is|are|was|were|be) ")
"""How what is done to a part in training begins; after another verb the sentence is on what that one says."""
