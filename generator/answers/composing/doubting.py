"""What the given sources do not say, where the question touches it: computed, never guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.claims import claims_of
from generator.answers.composing.answering import (
    clauses_of,
    confession,
    doubted,
)
from generator.answers.composing.material import paragraph_of, said
from generator.answers.composing.missing import missing_told
from generator.answers.composing.questioning import inside_left_open, program_of, verdict_left_open
from generator.answers.language.english import (
    listed,
    stem,
    stems,
    upper_first,
    words_of,
)
from generator.answers.language.prose import verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import is_named_in, is_named_whole
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.things import medium_of

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
_MEASURE: Final = re.compile(r"[%×x°/]|\b(?:degrees|pixels?|wide|high|percent)\b|-pixel|\d\s?(?:dB|fps|K|p|MB|GB|kB)\b")
"""What is said of a picture or a sound, or of how well it came out."""
_SCORE: Final = re.compile(r"%$|\bpercent$|°|\bdegrees$|^0?\.\d+$")
"""What a machine says of its own result."""
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d\b")


def _is_heard(clause: str, material: Material) -> bool:
    """Whether a work that bears on the question speaks of what is doubted, so that it may settle it."""
    about = stems(clause) - _OF_TRUST
    meant = [one for one in material.noticed if one.is_asked]
    works = [*material.known("direct"), *material.known("beside")]
    summaries = [cleaned(item.summary.text) for item in works if item.summary]
    return any(about & stems_in(text) or any(one.name_in(text) for one in meant) for text in summaries)


def _silent(material: Material) -> list[Item]:
    """The recommended models of which nothing but the name is known, and no given paper has or studies that name."""
    silent = [item for item in material.recommended if not material.told[item.id].gist]
    return [item for item in silent if not (material.namesake(item) or _is_studied(item, material))]


def _is_studied(model: Item, material: Material) -> bool:
    """Whether a title has the name of a model, or a summary the whole of it: such a work may tell of its inside."""
    told = [
        (item.name, f"{item.name} {cleaned(item.summary.text)}") for item in material.evidence.items if item.summary
    ]
    return any(is_named_in(title, model.name) or is_named_whole(text, model.name) for title, text in told)


def _other_purpose(item: Item, material: Material) -> str:
    """What a recommended model is made for by its name, if that is not what is asked about."""
    if material.placing(item) == "direct":
        return ""
    return verbatim(material.purpose_of(item))


def not_said(material: Material, short: Prose) -> Prose:
    """The part of the page that says what the sources leave open, and the short answer did not say."""
    is_explained = bool(material.telling and material.telling[0].explained)
    left_open = list(_open_beside_accounts(material) if is_explained else _open(material, short))
    left_open = left_open or list(_of_the_program(material)) or list(_of_the_silent(material))
    left_open = left_open or list(_of_the_program(material, "the program you used"))
    return (*paragraph_of(left_open), *paragraph_of(_silent_works(material)))


def _open(material: Material, short: Prose) -> Iterator[Claim]:
    """What is asked and stays open, and what the figures mean; where that is nothing, the silent model."""
    told_before, whose = " ".join(one.text for one in claims_of(short)), whose_inside(material)
    verdict, inside = verdict_left_open(material), inside_left_open(material, whose, told_before)
    settled = any(figure in one.text for one in verdict for figure in material.case.figures)
    figures = [] if settled else list(_of_figures(material))
    besides = " ".join(one.text for one in (*verdict, *figures, *inside))
    yield from (*verdict, *figures, *inside, *missing_told(material, besides))
    is_told = inside or f"of {whose} itself" in told_before
    yield from () if is_told else list(_of_the_program(material)) or _of_the_silent(material)


def whose_inside(material: Material) -> str:
    """What a page calls the program: as the story names it, else the silent model to use if it is made for the task."""
    silent = (one for one in _silent(material) if not _other_purpose(one, material))
    return program_of(material) or next(map(material.called, silent), "the program")


def _unsettled_by_all(clauses: list[str]) -> Iterator[Claim]:
    """That nothing given tells of this one case what is asked, whatever it says of such cases."""
    if clauses:
        yield said(f"What was given does not settle {verbatim(' or '.join(clauses))}.", "absence")


def _open_beside_accounts(material: Material) -> Iterator[Claim]:
    """What is open where an editor explained the first work: what it does not meet, never what it need not name."""
    if material.task_name and not material.known("direct"):
        yield said(f"How {verbatim(material.task_name)} was done here is told by no given work.", "absence")
    doubts = _unsettled(material)
    met = any(_is_met(one, material) for one in doubts)
    asked = [one for one in doubts if not (met or _is_heard(one, material))]
    unmet = list(dict.fromkeys([*asked, *_untouched(material)]))[:MOST_FIGURES]
    yield from _unsettled_by_all(unmet)
    if claimed := list(_of_figures(material)):
        yield from claimed
    elif figures := [_thing(one) for one in _unheard_figures(material) if not _no_size(one)][:MOST_FIGURES]:
        yield said(f"None of the given summaries reports a test with {listed(figures, 'or')}.", "absence")
    yield from _of_the_silent(material)


def _no_size(figure: str) -> bool:
    """Whether a figure is a time of day or how many pictures there were: nothing that a test would have so many of."""
    return bool(_OF_A_DAY.search(figure)) or bool(medium_of(figure.rpartition(" ")[2]))


_OF_A_DAY: Final = re.compile(r"\b[ap]\.?m\b|:|/")


def _of_the_program(material: Material, unnamed: str = "") -> Iterator[Claim]:
    """That nobody says whether the program or the device of the story is built as the work that is told."""
    if program := program_of(material) or unnamed:
        for work in material.telling[:1]:
            like = re.sub("^the paper ", "the method of the paper ", material.called(work))
            yield said(f"Whether {program} works like {like} inside is not said.", "absence")


def _untouched(material: Material) -> list[str]:
    """What is asked besides, of a thing that no work speaks of: `how it knows where the edges are`."""
    if not (besides := clauses_of(material)[1:]):
        return []
    summaries = (stems(cleaned(item.summary.text)) for item in material.evidence.items if item.summary)
    known = frozenset[str]().union(*summaries)
    unheard = [thing for thing in material.case.things if _noun(thing) not in known]
    return [one for one in besides if any(_is_about(one, thing) for thing in unheard)]


def _is_about(text: str, thing: str) -> bool:
    """Whether a text is about a thing, and does not only say where or like what."""
    if thing not in text:
        return False
    whole = rf"(?<!\S){re.escape(thing)}\b(?! (?:drawing|painting|recording|building)s?\b)"
    return any(not _BESIDES.search(text[: found.start()]) for found in re.finditer(whole, text))


_BESIDES: Final = re.compile(r"\b(?:in|on|at|by|to|from|near|over|under|like|as) $")


def _is_met(clause: str, material: Material) -> bool:
    """Whether what the first work says against itself takes up what is doubted: that detail is not recovered."""
    found = confession(material)
    return bool(found and found[0].explained and (stems(clause) - _OF_TRUST) & stems(found[1]))


def _unsettled(material: Material) -> list[str]:
    """What is doubted, trust first; how it came about a work may tell of itself."""
    trust = doubted(material)
    doubts = [one for one in clauses_of(material) if one == trust or one.startswith("whether ")]
    return sorted(doubts, key=lambda one: one != trust)[:MOST_FIGURES]


def _of_the_silent(material: Material) -> Iterator[Claim]:
    """What nothing says of the recommended model of which only the name is known."""
    for item in _silent(material)[:1]:
        called = material.called(item)
        is_other = bool(_other_purpose(item, material))
        what = f"What part {called} has in this" if is_other else f"What happens inside {called}"
        yield said(f"{what} is not said.", "absence")


def _of_figures(material: Material) -> Iterator[Claim]:
    """What the figures that a machine gave are worth, and whether the reader gave it enough."""
    claimed = [verbatim(one) for one in _claimed(material)]
    if scores := [one for one in claimed if _SCORE.search(one)][:MOST_FIGURES]:
        yield said(f"What a figure such as {listed(scores, 'or')} means for this one case is not said.", "absence")
    elif sizes := [verbatim(one) for one in _measured(material)][:MOST_FIGURES]:
        yield said(f"Whether a figure such as {listed(sizes, 'or')} is right in this one case is not said.", "absence")


def _claimed(material: Material) -> list[str]:
    """The figures that a machine says, or measures in what came out; what went in and how long it took are none."""
    case, story = material.case, " ".join(material.question.split())
    left = [one for one in case.figures if one not in case.given and not (_YEAR.match(one) or _DURATION.fullmatch(one))]
    shown = [one for one in left if one in case.came and (_SCORE.search(one) or _SIZE.search(one))]
    says = _SAYS.search(story)
    return [one for one in left if one in shown or (says and re.search(_saying(one), story))]


def _measured(material: Material) -> list[str]:
    """The sizes and the decimal numbers that came out; none that says where, or how big something else is."""
    came = material.case.came
    sizes = (one for one in material.case.figures if _SIZE.search(one) or _DECIMAL.fullmatch(one))
    return [
        one for one in sizes if one in came and not re.search(rf"\bof {re.escape(one)}|{re.escape(one)} away", came)
    ]


_DECIMAL: Final = re.compile(r"\d+\.\d+")
_SIZE: Final = re.compile(r"\d (?:mm|cm|m|km|ml|mg|g|kg|kilos?|meters?|grams?|liters?|calories|km/h|mph)$")
_SAYS: Final = re.compile(r"\b(?:says?|said|flagged|called|dropped)\b")


def _saying(figure: str) -> str:
    return rf"{_SAYS.pattern}[^.?!]{{0,60}}(?<!out of )(?<!my )(?<!our )\b{re.escape(figure)}(?![\w.]*\d)"


def _noun(thing: str) -> str:
    """The stem of what a thing is: that of coat in `her yellow coat`."""
    return stem(thing.rpartition(" ")[2])


def _thing(figure: str) -> str:
    """A figure as the name of something: `a 240-pixel picture`, `anything 38 pixels wide` of `38-pixel-wide`."""
    if _AS_ADJECTIVE.search(figure):
        in_words = _SIZED.sub(r"\1 \2s \3", figure)
        return f"anything {verbatim(in_words)}"
    return f"a {verbatim(figure)} picture" if figure.endswith("-pixel") else verbatim(figure)


_SIZED: Final = re.compile(r"([\d.,]+)-(pixel|meter|inch|second|minute|page|dot)-(wide|high|tall|long)$")
_AS_ADJECTIVE: Final = re.compile(r"-(?!pixel$)[a-z]+$|\s(?:wide|high|long|tall)$")


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
    """The quantities with units and the counts of what was put in that no summary and no account mentions."""
    accounts = [" ".join([told.gist, told.takes, told.gives, *told.reports]) for told in material.told.values()]
    texts = [*(cleaned(item.summary.text) for item in material.evidence.items if item.summary), *accounts]
    told = [one for one in material.case.figures if not (_YEAR.match(one) or _DURATION.fullmatch(one))]
    figures = [one for one in told if _MEASURE.search(one) or (" " in one and one in material.case.given)]
    return [one for one in figures if not any(values(one) & values(text) for text in texts)]


_DURATION: Final = re.compile(r"[\w.,]+[ -](?:seconds?|min|minutes?|hours?|days?|weeks?|months?|years?)")
"""How long something took in one case, which no paper would tell."""
