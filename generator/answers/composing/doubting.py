"""What the given sources do not say, where the question touches it: computed, never guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import OF_COSTS, affinity, clause_of, confession, doubted
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.language.english import listed, stem, stems, upper_first, word_count, words_of
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.bridging import fields_word, is_same_thing, readers_words
from generator.answers.matching.vocabulary import stems_in
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_FIGURES: Final = 2
LONGEST_CLAUSE: Final = 9
_OF_TRUST: Final = frozenset(
    stem(word)
    for word in words_of(
        """real really true trust sure worry right wrong believe rely correct accurate certain safe proof guess reliable
        far whether how app software computer machine tool program model image picture photo video"""
    )
)
"""What is asked of anything: a work that uses such a word does not settle the doubt."""
_OF_ABILITY: Final = re.compile(r"whether (?:an? |the )?(?:AI|app|software|computer|machine|tool|program|it) can\b")
_EXPLAINED: Final = re.compile(r"(?!how \w+ does not\b|.*\byou believe\b|.*\bshould\b)")
_COUNTS = re.compile(
    r"\d[^\d\s]*\s(?:[a-z]+s|percent|wide|long|high)$|[%×x°]|\d\s?(?:dB|GB|MB|ms|fps|km|mph|s|K|p)\b|/"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def doubt_in_short(material: Material) -> Claim:
    """The one thing a reader should know that the sources leave open, in one plain sentence."""
    open_clause = verbatim(_left_open(material))
    confessed = confession(material)
    if confessed and (open_clause or not _silent(material)):
        item, limit = confessed
        beyond = f"; beyond that, {open_clause} is not said" if open_clause else ""
        return said(f"{verbatim(upper_first(limit))} [@{item.id}]{beyond}.", "source")
    return said(_silence(open_clause, material), "absence")


def _left_open(material: Material) -> str:
    """What is doubted, if no work on the task speaks of it: one that does may settle it."""
    clause = doubted(material)
    about = stems(clause) - _OF_TRUST
    summaries = [cleaned(item.summary.text) for item in material.telling if item.summary]
    heard = any(about & stems_in(text) or _said_otherwise(clause, text) for text in summaries)
    return "" if heard or (_OF_ABILITY.match(clause) and not about) else clause


def _said_otherwise(clause: str, text: str) -> bool:
    """Whether a source has the field's own word for a reader's thing: reverberation for an echo."""
    return any(fields_word(text, number) for _, number in readers_words(clause) if is_same_thing(number))


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
        is_plain = _EXPLAINED.match(clause) and word_count(clause) <= LONGEST_CLAUSE
        what = clause if is_plain else "how it does this"
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
    clause, lacking = verbatim(_left_open(material)), _lacking(material)
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
    """The quantities of the question that no summary has."""
    if len(material.without_summary) == len(material.evidence.items):
        return ""
    return listed(list(map(verbatim, _unheard_figures(material)[:MOST_FIGURES])), "or")


def _limits(material: Material) -> Iterator[Claim]:
    """What the works on the task say against themselves."""
    for item in material.telling[:2]:
        limits = [one for one in material.told[item.id].limits if not OF_COSTS.search(one)]
        if limits:
            yield from cited(item, max(limits, key=lambda one: affinity(one, material)))


def _silent_works(material: Material) -> Iterator[Claim]:
    """One sentence for the related works of which only the title is known."""
    silent = [item for item in material.without_summary if not item.recommended]
    names = [material.called(item) for item in silent if item.summary is None]
    hard = [material.called(item) for item in silent if item.summary]
    if hard:
        has = "has" if len(hard) == 1 else "have"
        yield said(
            f"{upper_first(listed(hard))} {has} a summary that this page could not put in plain words.", "absence"
        )
    if names:
        have = "was given without a summary, so it says nothing" if len(names) == 1 else "were given without summaries"
        yield said(f"{upper_first(listed(names))} {have}.", "absence")


def _unheard_figures(material: Material) -> list[str]:
    """The quantities of the question, with what they count, that no summary mentions."""
    heard = [values(cleaned(item.summary.text)) for item in material.evidence.items if item.summary]
    unheard = (one for one in material.case.figures if not any(values(one) & known for known in heard))
    return [one for one in unheard if _COUNTS.search(one) and not _YEAR.fullmatch(one)]
