"""What answers in a short answer where an editor explained the first work: a plain step of it or a general sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import (
    EVERYWHERE,
    LEAST_WORTH,
    OF_ASKED,
    affinity,
    asks_of_learning,
    hard_words,
    limits_of,
    spoken_of,
)
from generator.answers.composing.choosing import grounds, is_beside_the_case
from generator.answers.language.clauses import without_asides
from generator.answers.language.english import stems, word_count
from generator.answers.language.prose import sentences_of
from generator.catalog.slots import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_TERMS: Final = 1
"""So many words of the glossary a step may hold to stand in a short answer."""
MOST_WORDS: Final = 42
LONGEST_OF_TWO: Final = 25
"""A longer sentence of two halves is told up to its semicolon."""
SHARED: Final = 0.4
"""What a word that a general sentence shares with the account of the work is worth beside one of the question."""
OF_OTHERS: Final = re.compile(r"(?:Another|Others?|The other|One (?:kind|way)|Some|Newer|Simple)\b")
"""How a sentence begins that is on a kind of model, and maybe not on this work's."""
POINTS_BACK: Final = re.compile(
    r"(?:They|This|These|That|Both|Then|So|But|There are)\b|.*\b(?:this|neither|(?:these|those) (?!of\b))"
)
OF_EXPLAINING: Final = 2.5
"""So much more answers what says why a thing is done, or what comes of it."""
_EXPLAINS: Final = re.compile(r"\b(?:so that|and so|because)\b|, so ")
_WHERE_FROM: Final = re.compile(r"\bwhere (?:do|does|did)\b(?!.*\b(?:number|score)\b).* come from\b", re.IGNORECASE)
_DENIED: Final = re.compile(r"\b(?:not|never|nothing|cannot|hidden|invisible)\b")
_SEEN: Final = re.compile(r"\b(?:see|seen|show\w*|visible|photo\w*)\b")
_MADE_UP: Final = re.compile(
    r"\b(?:invent\w*|guess\w*|made up|absent|not measured|plausible|imagin\w*|similar \w+ usually)\b"
)


def answering_limit(item: Item, material: Material) -> str:
    """What an explained work says that it makes up, for whoever asks how it knows what is not to be seen; or empty."""
    asks = any(map(_asks_of_unseen, material.case.asked))
    return next((one for one in limits_of(item, material) if asks and _MADE_UP.search(one)), "")


def _asks_of_unseen(asked: str) -> bool:
    """Whether one asks of what is not to be seen: in two steps, since one pattern would go back and forth."""
    denied = _DENIED.search(asked)
    return bool(denied and _SEEN.search(asked, denied.end()))


def answering_step(item: Item, material: Material, general: str) -> str:
    """The step of an explained work that answers in plain words, without its asides; empty if none does better.

    Args:
        item: the work.
        material: everything that the page is composed from.
        general: what would answer else.
    """
    plain = list(_plain_steps(item, material))
    if asks_of_learning(material):
        return next(iter(plain), "")
    if general and general in _made_up(material):
        return ""
    best = max(plain, key=lambda text: (_answers(text, material), -_terms(text, material)), default="")
    if takes_up(general, material):
        near = affinity(best, material) if _explains(best, material) else _answers(best, material)
        return best if best and near >= max(LEAST_WORTH, affinity(general, material)) else ""
    return best if affinity(best, material) >= LEAST_WORTH and takes_up(best, material) else ""


def takes_up(text: str, material: Material) -> bool:
    """Whether a sentence has a word of what is asked, or the field's word for it."""
    asked = " ".join(material.case.asked)
    return bool((stems(text) - EVERYWHERE) & stems(asked)) or spoken_of(text, material) >= OF_ASKED


def _answers(text: str, material: Material) -> float:
    """How much of the question a step takes up and whether it says why, against the words of the glossary in it."""
    return affinity(text, material) + OF_EXPLAINING * _explains(text, material) - _terms(text, material)


def _explains(text: str, material: Material) -> bool:
    """Whether a step says why something is done that takes up what is asked."""
    return affinity(text, material) >= LEAST_WORTH and takes_up(text, material) and bool(_EXPLAINS.search(text))


def _plain_steps(item: Item, material: Material) -> Iterator[str]:
    """The steps that stand alone and hold no hard words: those of training for whoever asks how it learned."""
    told = material.told[item.id]
    known = stems(told.gist) | stems(told.takes) | stems(material.question)
    for at, step in enumerate(told.steps):
        whole = without_asides(step[0])
        text = whole if word_count(whole) <= LONGEST_OF_TWO else whole.partition("; ")[0]
        is_asked = told.is_of_making(step) == asks_of_learning(material) and not is_beside_the_case(step, material)
        bare = (*told.steps[:at], (text.removeprefix("The "),))
        if is_asked and grounds(bare, at, known) == {at} and _is_plain(text, material):
            yield text


def _is_plain(text: str, material: Material) -> bool:
    return word_count(text) <= MOST_WORDS and _terms(text, material) <= MOST_TERMS


def _terms(text: str, material: Material) -> int:
    """How many words of the glossary a text holds."""
    return len({term.id for term in hard_words(text, material.evidence.terms)})


def general_answer(item: Item, material: Material) -> str:
    """The sentence of the task's record that takes up most of the question and of the work's account; or nothing.

    Whoever asks where something comes from is told what such models make up.
    """
    task, told = material.task, material.told[item.id]
    account = stems(" ".join([told.gist, *(" ".join(step) for step in told.steps)]))
    return max(
        _made_up(material) or _sentences(task.idea if task else ""),
        key=lambda one: affinity(one, material) + SHARED * len(stems(one) & account) - 2 * bool(OF_OTHERS.match(one)),
        default="",
    )


def _made_up(material: Material) -> list[str]:
    """What the task's record says that such models make up, for whoever asks where a thing comes from."""
    asks = any(map(_WHERE_FROM.search, material.case.asked))
    return [one for one in _sentences(material.task.limits) if _MADE_UP.search(one)] if material.task and asks else []


def _sentences(text: str | None) -> list[str]:
    """The sentences of a record, up to their semicolon, that stand alone and are short enough."""
    halves = [one.split("; ")[0] for one in sentences_of(unmarked(text))]
    return [half for half in halves if word_count(half) <= MOST_WORDS and not POINTS_BACK.match(half)]
