"""What the given sources do not say, where the question touches it: computed, never guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.language.english import FUNCTION_WORDS, listed, stem, words_of
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.vocabulary import stems_in
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material

MOST_FIGURES: Final = 3
MOST_WORDS: Final = 3
_PLAIN: Final = words_of(
    """app photo picture image video clip thing way time day people day one minute minutes second seconds hour
    hours result results file great-grandfather daughter son friend brother sister uncle aunt grandma
    grandfather nephew mother father great click tap side kind whats happening answer difference exactly quickly
    hidden left sure long able ones whole single same"""
)
_NOUN = re.compile(
    r"\b(?:the|an?|my|our|your|his|her|their|its|this|that|those|these|each|every|no|two|three|of|with)\s"
    r"(?:[a-z-]+\s)??(?P<noun>[a-z][a-z-]{3,})(?=[,.;:?!]|\s(?!(?:of|is|was)\b)|$)"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|'[^']*\s[^']*'")


def doubt_in_short(material: Material) -> str:
    """The one thing a reader should know that the sources leave open, in one plain sentence."""
    if not any(told.gist for told in material.told.values()):
        return "No summary was given for any of the models, so how they work inside is not said."
    silent = [item for item in material.recommended if not material.told[item.id].gist]
    if material.case.doubts:
        return pick(
            material,
            "How far the result can be trusted in your own case, none of the given sources says.",
            "Whether your own result is true to what was there, the given sources do not say.",
            "None of the sources says how sure one can be in a single case such as yours.",
        )
    if silent:
        return pick(
            material,
            "Of the recommended {m} only the {n} known; what is told here about the inside comes from related works.",
            "How the recommended {m} work{s} inside, no given source says; what follows comes from related works.",
            "The account below is that of related works, for how the recommended {m} went about it is not said.",
        ).format(**_numbers(len(silent)))
    if figures := _unheard_figures(material):
        return f"None of the given sources mentions {verbatim(figures[0])}, so whether that was ever tried is not said."
    return "Whether a case like yours was among those they were tried on, the given sources do not say."


def _numbers(models: int) -> dict[str, str]:
    """The words that change between one model and several."""
    if models == 1:
        return {"m": "model", "n": "name is", "s": "s"}
    return {"m": "models", "n": "names are", "s": ""}


def not_said(material: Material) -> Prose:
    """The part of the page that says what the sources leave open."""
    return (
        *paragraph_of(_silent_items(material)),
        *paragraph_of([*_figures(material), *_words(material), *_trust(material)]),
    )


def _silent_items(material: Material) -> Iterator[Claim]:
    """One sentence for all models of which only the name is known."""
    names = [verbatim(item.name) for item in material.without_summary]
    if names:
        have = "was given without a summary" if len(names) == 1 else "were given without a summary"
        what = pick(material, "parts, training and results", "steps inside, training data and results")
        yield said(f"{listed(names)} {have}: the {what} are not said.", "absence")


def _unheard_figures(material: Material) -> list[str]:
    """The quantities of the question that no summary mentions."""
    heard = [values(cleaned(item.summary.text)) for item in material.evidence.items if item.summary]
    unheard = (one for one in material.case.figures if not any(values(one) & known for known in heard))
    return [one for one in unheard if not _YEAR.fullmatch(one)]


def _figures(material: Material) -> Iterator[Claim]:
    figures = [verbatim(one) for one in _unheard_figures(material)][:MOST_FIGURES]
    if figures and len(material.without_summary) < len(material.evidence.items):
        yield said(
            pick(
                material,
                "None of the given summaries mentions {f}.",
                "Of {f}, which you name, no given source speaks.",
                "In the given sources nothing is said about {f}.",
            ).format(f=listed(figures, "or")),
            "absence",
        )


def _words(material: Material) -> Iterator[Claim]:
    """The telling words of the question that no source uses."""
    known = frozenset(
        one
        for item in material.evidence.items
        for one in stems_in(f"{item.name} {item.summary.text if item.summary else ''}")
    )
    if not known or len(material.without_summary) == len(material.evidence.items):
        return
    own = frozenset(stem(word) for word in material.recognition.words)
    text = _QUOTED.sub(" ", " ".join([material.case.came, *material.case.asked])).casefold()
    words = [
        word
        for word in (found["noun"] for found in _NOUN.finditer(text))
        if word not in FUNCTION_WORDS and word not in _PLAIN
    ]
    new = [
        word
        for word in dict.fromkeys(words)
        if stem(word) not in known | own and not word.endswith(("ly", "ed", "ing"))
    ]
    if new:
        marked = listed([f"*{verbatim(word)}*" for word in new[:MOST_WORDS]], "or")
        yield said(
            pick(
                material,
                "None of the sources speaks of {w}.",
                "No given source uses the {n} {w}.",
                "Nothing in the sources is about {w}.",
            ).format(w=marked, n="word" if len(new) == 1 else "words"),
            "absence",
        )


def _trust(material: Material) -> Iterator[Claim]:
    """What the sources say against trusting a single result, and that the rest is open."""
    for item in material.known("direct")[:2]:
        yield from cited(item, *material.told[item.id].limits[:1])
    if material.case.doubts:
        thing = material.case.handle or "your case"
        yield said(
            pick(
                material,
                "For {t}, that leaves open which parts of the result can be relied on: no given source "
                "judges a single result.",
                "Figures such as those above are averages over many test cases; for {t} alone, no given "
                "source says how right it is.",
            ).format(t=verbatim(thing)),
            "absence",
        )
