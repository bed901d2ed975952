"""What the given sources do not say, where the question touches it: computed, never guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import (
    LEAST_WORTH,
    OF_COSTS,
    affinity,
    clause_of,
    clauses_of,
    confession,
    doubted,
)
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.varying import pick
from generator.answers.language.english import listed, stem, stems, upper_first, words_of
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import quantities, values
from generator.answers.matching.bridging import fields_word, is_same_thing, readers_words
from generator.answers.matching.recognizing import abbreviations_of, stated_purpose
from generator.answers.matching.vocabulary import stems_in
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_FIGURES: Final = 2
_OF_TRUST: Final = frozenset(
    stem(word)
    for word in words_of(
        """real really true trust sure worry right wrong believe rely correct accurate certain safe proof guess reliable
        far whether how app software computer machine tool program model image picture photo video"""
    )
)
"""What is asked of anything: a work that uses such a word does not settle the doubt."""
_OF_ABILITY: Final = re.compile(r"whether (?:an? |the )?(?:AI|app|software|computer|machine|tool|program|it) can\b")
_OF_SURENESS: Final = re.compile(r"how (?:sure|far|certain)\b")
_DOES: Final = re.compile(
    r"(?P<how>how|whether) (?:it|(?:(?:an?|the|this|that) )?(?:[\w-]+ )?(?:AI|app|program|software|tool|model|network"
    r"|machine|computer|camera|phone|website|site|thing))\b(?: model)? "
    r"(?P<does>(?!not\b|is\b|was\b)\w.+(?<! that)(?<! this))$"
)
"""What a machine is asked to have done: `how it keeps track`, `how a camera can see where your eyes go`."""
_MEASURE: Final = re.compile(r"[%×x°/]|\b(?:degrees|pixels?|wide|high|percent)\b|-pixel|\d\s?(?:dB|fps|K|p|MB|GB|kB)\b")
"""What is said of a picture or a sound, or of how well it came out."""
_UNIT: Final = re.compile(
    r"(?<![-\w])(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|meters?|km|mph|min|m|s|ms)$"
)
_OF_OTHERS: Final = re.compile(r"^(?:Unlike|As|While|Although|Since)\b|\benables?\b|\bnot applicable\b")
"""What is said of other methods, or is no limit."""
_SCORE: Final = re.compile(r"%$|\bpercent$|°|\bdegrees$|^0?\.\d+$")
"""What a machine says of its own result."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def doubt_in_short(material: Material) -> Claim:
    """The one thing a reader should know that the sources leave open, in one plain sentence."""
    clause = doubted(material)
    is_open = bool(clause) and not _is_heard(clause, material)
    confessed = confession(material)
    if confessed and (is_open or not _silent(material) or affinity(confessed[1], material) >= LEAST_WORTH):
        item, limit = confessed
        beyond = f"; beyond that, {verbatim(clause)} is not said" if is_open else ""
        return said(f"{verbatim(upper_first(limit))} [@{item.id}]{beyond}.", "source")
    if clause and (not is_open or clause.startswith("how ")) and _measured(material):
        return said("How well this works was measured in tests, told below, but not on a case like yours.", "absence")
    text = _silence(verbatim(clause) if is_open else "", material)
    return said(text, "name" if text.startswith("By its name") else "absence")


def _is_heard(clause: str, material: Material) -> bool:
    """Whether a work that bears on the question speaks of what is doubted, so that it may settle it."""
    about = stems(clause) - _OF_TRUST
    works = [*material.known("direct"), *material.known("beside")]
    summaries = [cleaned(item.summary.text) for item in works if item.summary]
    heard = any(about & stems_in(text) or _said_otherwise(clause, text) for text in summaries)
    return heard or (bool(_OF_ABILITY.match(clause)) and not about)


def _measured(material: Material) -> bool:
    """Whether a work that is told gives figures of how well it did."""
    return any(quantities(one) for item in material.telling for one in material.told[item.id].reports)


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
        return _unknown_inside(silent[0], clause, material)
    if figures := [one for one in _unheard_figures(material) if _MEASURE.search(one)]:
        return f"None of the given sources mentions {_thing(figures[0])}, so whether that was ever tried is not said."
    return f"Whether any of it was tried on something like {verbatim(material.case.handle or 'your case')} is not said."


def _unknown_inside(item: Item, clause: str, material: Material) -> str:
    """That nothing tells how the recommended model does what is asked about."""
    name, purpose = material.called(item), _other_purpose(item, material)
    if purpose:
        return f"By its name, the recommended {name} is made for {purpose}, and nothing was given about its inside."
    does = _DOES.match(clause)
    way = "" if does and does["how"] == "whether" else " this way"
    return f"Whether the recommended {name} {does['does'] if does else 'works'}{way} is not said."


def _other_purpose(item: Item, material: Material) -> str:
    """What a recommended model is made for by its name, if that is not what is asked about."""
    if material.placing(item) == "direct":
        return ""
    return verbatim(stated_purpose(item, material.vocabulary, abbreviations_of(material.evidence)))


def not_said(material: Material) -> Prose:
    """The part of the page that says what the sources leave open."""
    return (*paragraph_of(_open(material), _limits(material)), *paragraph_of(_silent_works(material)))


def _open(material: Material) -> Iterator[Claim]:
    """What is asked, as far as no source answers it, and what of the case no source speaks of."""
    silent = _silent(material)
    yield from _unsettled(material)
    yield from _unmeasured(material)
    if material.case.setting and not _is_heard(material.case.setting, material):
        yield said(f"Whether it matters that {verbatim(material.case.setting)} is not said.", "absence")
    if silent:
        yield said(f"What happens inside {material.called(silent[0])} is not said.", "absence")


def _unsettled(material: Material) -> Iterator[Claim]:
    """What is doubted, and what else is asked with yes or no, where no work on the question speaks of it."""
    doubt = doubted(material)
    is_told = not _OF_SURENESS.match(doubt) and doubt.startswith("how ") and _measured(material)
    if doubt and not is_told and not _is_heard(doubt, material):
        why = "since none of them looks at a single case"
        yield said(f"The given summaries do not settle {verbatim(doubt)}, {why}.", "absence")
    asked = (one for one in clauses_of(material) if one.startswith("whether ") and not one.startswith("whether you "))
    other = next((one for one in asked if one != doubt), "")
    if other and not doubt.startswith("whether ") and not _is_heard(other, material):
        yield said(f"{verbatim(upper_first(other))} is not said.", "absence")


def _unmeasured(material: Material) -> Iterator[Claim]:
    """The score that a machine gave itself, else the figures of the case that no summary has."""
    if scores := [verbatim(one) for one in _figures(material) if _SCORE.search(one) and _is_claimed(one, material)]:
        yield said(
            f"What a figure such as {listed(scores[:MOST_FIGURES], 'or')} means for this one case is not said.",
            "absence",
        )
    elif unheard := _lacking(material):
        way = pick(
            material,
            "Nothing that was given speaks of {l}.",
            "None of the given summaries mentions {l}.",
            "The given works say nothing of {l}.",
        )
        yield said(way.format(l=unheard), "absence")


def _is_claimed(figure: str, material: Material) -> bool:
    """Whether a machine says a figure, or shows it in what came out; one of what went in is no claim."""
    by_machine = rf"\b(?:says?|said|gives?|gave|flagged|called|dropped)\b[^.?!]{{0,60}}{re.escape(figure)}"
    return figure in material.case.came or bool(re.search(by_machine, " ".join(material.question.split())))


def _lacking(material: Material) -> str:
    """The quantities of the question that no summary has."""
    if len(material.without_summary) == len(material.evidence.items):
        return ""
    return listed(list(map(_thing, _unheard_figures(material)[:MOST_FIGURES])), "or")


def _thing(figure: str) -> str:
    """A figure as the name of something: `anything 180-pixel-wide`."""
    return f"anything {verbatim(figure)}" if "-" in figure and figure[-1:].isalpha() else verbatim(figure)


def _limits(material: Material) -> Iterator[Claim]:
    """What the works on the task say against themselves."""
    for item in material.telling[:2]:
        limits = [one for one in material.told[item.id].limits if not (OF_COSTS.search(one) or _OF_OTHERS.search(one))]
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
    return [one for one in _figures(material) if not any(values(one) & known for known in heard)]


def _figures(material: Material) -> list[str]:
    """The quantities with units of the question, and the counts of what was put in."""
    given = material.case.given
    told = [one for one in material.case.figures if not _YEAR.fullmatch(one)]
    return [one for one in told if _MEASURE.search(one) or _UNIT.search(one) or (" " in one and one in given)]
