"""Which words mean the same deed, and whether a phrase is the name of a task in other words: crop yield estimation."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, stem, words_of
from generator.answers.matching.mentions import stems_in_order
from generator.answers.matching.naming import is_thing

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAME: Final = (
    (
        "recognition recognizing reading transcription identification identifying classification classifying"
        " categorization decoding diagnosis"
    ),
    "estimation estimating prediction predicting forecasting regression nowcasting assessment assessing scoring",
    "detection detecting spotting localization locating finding exposing",
    "generation generating synthesis synthesizing creation creating design",
    "reconstruction reconstructing recovery recovering rebuilding restoration",
    "removal removing suppression elimination mitigation cancellation denoising",
    "segmentation segmenting parsing delineation",
    "retrieval retrieving search searching",
    "protection protecting defense defending preventing prevention safeguarding cloaking",
    "translation translating conversion converting transfer",
    "tracking",
    "separation separating extraction extracting isolation",
    "captioning describing description summarization",
    "animation animating simulation simulating rendering",
    "navigation navigating planning",
    "editing manipulation",
    "enhancement enhancing upscaling upsampling",
    "completion inpainting filling",
    "registration alignment matching",
    "compression quantization pruning acceleration",
    "verification authentication",
    "answering reasoning",
    "recommendation",
    "colorization relighting",
    "anonymization",
)
"""Nouns and verbs of deeds; those of a line can stand for one another in the name of a task."""
_DEED_OF: Final = {stem(word): at for at, line in enumerate(_SAME) for word in line.split()}


def deeds_in(text: str) -> frozenset[int]:
    """The deeds that a text names, each as the place of its line."""
    return frozenset(_DEED_OF[one] for one in stems_in_order(text) if one in _DEED_OF)


def others_in(phrase: str, own: frozenset[int]) -> frozenset[int]:
    """The deeds of a phrase besides some, and besides what is done together with these: detection and tracking."""
    alone = _TOGETHER.sub(lambda pair: "" if deeds_in(pair[0]) & own else pair[0], phrase)
    return deeds_in(alone) - own


_TOGETHER: Final = re.compile(r"\w+,? (?:and|&) \w+")


def says(phrase: str, names: Iterable[str], own: frozenset[str]) -> bool:
    """Whether a phrase has one of the names of a task, with no other thing before it.

    The deed may be told in another word for it, and first: the reconstruction of moving avatars. Lipreading is lip
    reading; egg quality assessment is not the quality assessment of pictures.

    Args:
        phrase: a phrase of a title.
        names: the names of the task.
        own: the stems of the words of its record.
    """
    words = _WORD.findall(phrase.casefold())
    split = (_WORD.findall(name.casefold()) for name in names)
    return any(_is_said(name, words, own) for name in split if len(name) > 1)


def _is_said(name: list[str], words: list[str], own: frozenset[str]) -> bool:
    if stem("".join(name)) in map(stem, words):
        return True
    deed, found = _DEED_OF.get(stem(name[-1])), list(map(stem, words))
    things = list(map(stem, name if deed is None else name[:-1]))
    starts = [at for at in range(len(found)) if found[at : at + len(things)] == things]
    ends = [(at, at + len(things)) for at in starts]
    follows = any(
        (deed is None or deed in _deeds_after(words[end:]))
        and not any(_is_foreign(one, own) for one in words[at - 1 : at])
        for at, end in ends
    )
    return follows or (deed is not None and any(deed in _deeds_before(words[:at]) for at, _ in ends))


def _deeds_after(words: list[str]) -> frozenset[int]:
    """The deeds right after some things: no other thing stands between."""
    return deeds_in(" ".join(takewhile(lambda word: not (_is_named(word) or word in _PARTING), words)))


def _deeds_before(words: list[str]) -> frozenset[int]:
    """The deeds before some things in the same group of nouns."""
    return deeds_in(" ".join(takewhile(lambda word: word not in _PARTING, reversed(words))))


def _is_foreign(word: str, own: frozenset[str]) -> bool:
    return _is_named(word) and stem(word) not in own


def _is_named(word: str) -> bool:
    """Whether a word can name a thing."""
    return word not in FUNCTION_WORDS and is_thing(word)


_WORD: Final = re.compile(r"[a-z0-9]+(?:-to-[a-z0-9]+)?")
_PARTING: Final = words_of("for from with in by via to using on at as")
"""What stands between two groups of nouns."""
