"""What the given works call their task, for a task that the vocabulary does not know: gaze estimation."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.answers.language.english import FUNCTION_WORDS, stem, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HEADS = words_of(
    """anonymization answering captioning classification colorization compression conversion counting deblurring
    denoising detection editing enhancement estimation forecasting forensics generation identification
    interpolation localization matching navigation planning prediction recognition reconstruction registration
    removal retrieval segmentation separation spotting stabilization summarization synthesis tracking
    transcription translation verification"""
)
"""The nouns with which names of tasks end."""
_NOT_PART_OF_NAME = words_of(
    """accurate adaptive appearance-based arbitrary automatic automated better blind coarse continuous
    controllable cross current deep dense diffusion-based direct discrete effective efficient end-to-end
    existing expressive fast feature few-shot final fine-grained first full fully further general generative
    gloss-free good gradual high-fidelity high-quality high-resolution improved interactive iterative joint
    jointly large large-scale learned lightweight live local long long-term low-latency many model monocular
    multi-scale multi-view multilingual neural new novel online open optical our particular personalized
    practical precise previous probabilistic progressive proposed real real-time real-world recent reliable
    robust second self-supervised semantic semi-supervised sequence short simple simultaneous single
    single-image sparse stable state-of-the-art strong structure-guided supervised text-driven text-to-image
    third time-consuming traditional training training-free transformer-based typical unconstrained unsupervised
    variable weakly weakly-supervised zero-shot based guided driven aware"""
)
_DEEDS = {
    "detector": "detection",
    "recognizer": "recognition",
    "estimator": "estimation",
    "classifier": "classification",
    "forecaster": "forecasting",
    "predictor": "prediction",
    "translator": "translation",
    "tracker": "tracking",
}
_DOERS = {f"{doer}{plural}": deed for doer, deed in _DEEDS.items() for plural in ("", "s")}
_LONGEST = 2
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|[.,;:!?()]")
_OFTEN = 3


def names_called(titles: Iterable[str], summaries: Iterable[str], question: str) -> Iterator[tuple[str, int]]:
    """The names of tasks that the given works use, the likeliest first, each with the number of works that use it.

    Args:
        titles: of the given works.
        summaries: of the same works, in the same order; empty where none was given.
        question: its words decide between names that are used equally often.
    """
    counts: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    titled: set[str] = set()
    for title, summary in zip(titles, summaries, strict=True):
        own = Counter(task_names(f"{title} . {summary}"))
        counts.update(own)
        spread.update(set(own))
        titled.update(task_names(title))
    asked = {stem(word) for word in re.findall(r"\w+", question)}
    for name in sorted(
        counts, key=lambda name: (-spread[name], -counts[name], -_shared(name, asked), -len(name), name)
    ):
        if spread[name] > 1 or counts[name] >= _OFTEN - (name in titled):
            yield name, spread[name]


def _shared(name: str, asked: set[str]) -> int:
    return sum(stem(word) in asked for word in name.split())


@lru_cache(maxsize=4096)
def task_names(text: str) -> tuple[str, ...]:
    """Every `modifier ... head` of a text, in lower case, with one modifier and with two."""
    words = [_DOERS.get(word, word) for word in (word.casefold() for word in _WORD.findall(text))]
    found = []
    for at, word in enumerate(words):
        if word in _HEADS:
            modifiers = list(_modifiers(words[:at]))
            found += [" ".join([*modifiers[-size:], word]) for size in range(1, len(modifiers) + 1)]
    return tuple(found)


def _modifiers(before: list[str]) -> Iterator[str]:
    taken: list[str] = []
    for word in reversed(before[-_LONGEST:]):
        if not word[0].isalpha() or word in FUNCTION_WORDS or word in _NOT_PART_OF_NAME or word in _HEADS:
            break
        if word.endswith(("ly", "ed", "es")):
            break
        taken.insert(0, word)
    yield from taken
