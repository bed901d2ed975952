"""What the given sources do not say, where the question touches it: computed, never guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import OF_COSTS, clause_of, clauses_of, confession, doubted
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.language.english import FUNCTION_WORDS, listed, stem, stems, upper_first, word_count, words_of
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.bridging import fields_word, is_same_thing, readers_words
from generator.answers.matching.vocabulary import stems_in
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.roles import MEDIA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_FIGURES: Final = 2
MOST_WORDS: Final = 2
LONGEST_CLAUSE: Final = 9
_PLAIN: Final = frozenset().union(*MEDIA.values()) | words_of(
    """app photo picture image video clip thing way time day people one minute minutes second seconds hour hours result
    results file great-grandfather great-grandmother grandmother niece cousin daughter son friend brother sister
    uncle aunt grandma grandfather nephew mother father great click tap side kind whats happening answer
    difference exactly quickly hidden left sure long able ones whole single same real red black white button
    word words number kid kids bit lot piece couple pair child baby dad mom wife husband man woman months alone"""
)
_NOUN_PHRASE = re.compile(
    r"\b(?:the|an?|my|our|your|his|her|their|its|this|that|those|these|each|every|no|two|three)\s"
    r"(?P<words>[a-z][a-z-]+(?:\s[a-z][a-z-]+){0,2}?)(?=[,.;:?!)]|$|\s(?:of|in|on|at|to|with|from|for|by|and|or"
    r"|but|that"
    r"|which|who|is|was|are|were|it|i|you|he|she|they|when|while|where|so|as|into|over|under|behind|after|before|than"
    r"|if|can|could|has|had|not|out|up|near|above|below|came|got|made|until|because|without|just|now)\b)"
)
_COUNTS = re.compile(
    r"\d[^\d\s]*\s(?:[a-z]+s|percent|wide|long|high)$|[%×x°]|\d\s?(?:dB|GB|MB|ms|fps|km|mph|s|K|p)\b|/"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|'[^']*\s[^']*'")


def doubt_in_short(material: Material) -> Claim:
    """The one thing a reader should know that the sources leave open, in one plain sentence."""
    open_clause = verbatim(doubted(material))
    confessed = confession(material)
    if confessed and (open_clause or not _silent(material)):
        item, limit = confessed
        beyond = f"; beyond that, {open_clause} is not said" if open_clause else ""
        return said(f"{verbatim(upper_first(limit))} [@{item.id}]{beyond}.", "source")
    return said(_silence(open_clause, material), "absence")


def _silent(material: Material) -> list[Item]:
    """The recommended models of which nothing but the name is known."""
    return [item for item in material.recommended if not material.told[item.id].gist]


def _silence(open_clause: str, material: Material) -> str:
    """What no source says: what is doubted, how the recommended model does it, a figure, or the case itself."""
    clause = verbatim(clause_of(material))
    if not any(told.gist for told in material.told.values()):
        return f"No summary was given for any of the models, so {clause or 'how they work inside'} is not said."
    if open_clause:
        return f"No given source tells {open_clause}."
    if silent := _silent(material):
        what = clause if clause and word_count(clause) <= LONGEST_CLAUSE else "how it does this"
        return f"No source describes the recommended {material.called(silent[0])}, so {what} is not known."
    if figures := _unheard_figures(material):
        return f"None of the given sources mentions {verbatim(figures[0])}, so whether that was ever tried is not said."
    return (
        f"Whether {verbatim(material.case.handle or 'a case like yours')} is like what they were tried on is not said."
    )


def not_said(material: Material) -> Prose:
    """The part of the page that says what the sources leave open."""
    return (
        *paragraph_of(_open(material), _limits(material)),
        *paragraph_of(_silent_works(material)),
    )


def _open(material: Material) -> Iterator[Claim]:
    """What is asked, as far as no source answers it, with what of the case no source speaks of."""
    clause, lacking = verbatim(doubted(material)), _lacking(material)
    if clause:
        reason = f": none of them speaks of {lacking}" if lacking else ", since none of them looks at a single case"
        yield said(f"The given summaries do not settle {clause}{reason}.", "absence")
    elif lacking:
        way = pick(
            material,
            "Nothing that was given speaks of {l}.",
            "None of the given summaries mentions {l}.",
            "The given works say nothing of {l}.",
        )
        yield said(way.format(l=lacking), "absence")
    elif silent := _silent(material):
        yield said(f"What happens inside {material.called(silent[0])} is not said.", "absence")


def _lacking(material: Material) -> str:
    """The telling words and the quantities of the question that no summary has."""
    if len(material.without_summary) == len(material.evidence.items):
        return ""
    words = [f"*{verbatim(word)}*" for word in _unheard_words(material)[:MOST_WORDS]]
    return listed([*words, *map(verbatim, _unheard_figures(material)[:MOST_FIGURES])], "or")


def _limits(material: Material) -> Iterator[Claim]:
    """What the works on the task say against themselves."""
    for item in material.telling[:2]:
        limits = [one for one in material.told[item.id].limits if not OF_COSTS.search(one)]
        yield from cited(item, *limits[:1])


def _silent_works(material: Material) -> Iterator[Claim]:
    """One sentence for the related works of which only the title is known."""
    names = [material.called(item) for item in material.without_summary if not item.recommended]
    if names:
        have = "was given without a summary, so it says nothing" if len(names) == 1 else "were given without summaries"
        yield said(f"{upper_first(listed(names))} {have}.", "absence")


def _unheard_figures(material: Material) -> list[str]:
    """The quantities of the question, with what they count, that no summary mentions."""
    heard = [values(cleaned(item.summary.text)) for item in material.evidence.items if item.summary]
    unheard = (one for one in material.case.figures if not any(values(one) & known for known in heard))
    return [one for one in unheard if _COUNTS.search(one) and not _YEAR.fullmatch(one)]


def _unheard_words(material: Material) -> list[str]:
    """The things of the question, as it names them, whose words no source uses."""
    known = frozenset(
        one
        for item in material.evidence.items
        for one in stems_in(f"{item.name} {item.summary.text if item.summary else ''}")
    )
    own = frozenset(stem(word) for word in material.recognition.words)
    text = _QUOTED.sub(" ", " ".join([material.case.given, material.case.came, *material.case.asked])).casefold()
    asked = stems(" ".join(clauses_of(material)[:1]))
    phrases = dict.fromkeys(found["words"] for found in _NOUN_PHRASE.finditer(text))
    return [
        phrase
        for phrase in phrases
        if _is_telling(phrase.split(), known | own | asked) and not _said_otherwise(phrase, material)
    ]


def _said_otherwise(phrase: str, material: Material) -> bool:
    """Whether a source has the field's own word for a reader's thing: reverberation for an echo."""
    summaries = [item.summary.text for item in material.evidence.items if item.summary]
    numbers = [number for _, number in readers_words(phrase) if is_same_thing(number)]
    return any(fields_word(text, number) for number in numbers for text in summaries)


def _is_telling(words: list[str], known: frozenset[str]) -> bool:
    """Whether a noun phrase names a thing of the case whose word is in no source: its last word decides."""
    head = words[-1]
    is_noun = head not in FUNCTION_WORDS | _PLAIN and not head.endswith(("ly", "ed", "ing"))
    return is_noun and stem(head) not in known and not any(word in FUNCTION_WORDS for word in words)
