"""The short answer: the task and how it is done, what a given work says of what is asked, and what stays open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import LEAST_WORTH, affinity, clauses_of, confession, doubted
from generator.answers.composing.background import asks_why
from generator.answers.composing.condensing import (
    OF_OTHERS,
    POINTS_BACK,
    answering_limit,
    answering_step,
    general_answer,
    takes_up,
)
from generator.answers.composing.crediting import (
    NO_QUOTES,
    as_answer,
    finding_that_answers,
    of_a_work,
    plainest,
    step_that_answers,
)
from generator.answers.composing.doubting import whose_inside
from generator.answers.composing.following import TRAINS, is_followed, steps_of
from generator.answers.composing.generalizing import fits_the_case, idea_of
from generator.answers.composing.material import cited, paragraph_of, said
from generator.answers.composing.missing import missing_in_short
from generator.answers.composing.nearing import nearest_in_short
from generator.answers.composing.observing import sure_effects, was_spared
from generator.answers.composing.posing import aim_of, callers_of, nearest_names
from generator.answers.composing.questioning import inside_in_short, verdict_in_short
from generator.answers.composing.slotting import in_own_words
from generator.answers.language.english import lower_first, upper_first, word_count
from generator.answers.language.prose import sentences, sentences_of, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Claim, Placed, Prose
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

MOST_SENTENCES: Final = 3
MOST_IN_IDEA: Final = 32
_ASKS_OF_ORIGIN: Final = re.compile(r".*\bwhere\b.*\bfrom\b")
_OF_INVENTION: Final = re.compile(
    r"\b(?:invent\w*|guess\w*|made up|estimates?|likely|plausible|proof|evidence|diagnosis|sure|certain\w*"
    r"|scores?|percentage)\b"
)
"""How far a result can be trusted."""
OF_THE_FIRST: Final = 0.5
"""The first limit of a record is the most important one."""
OF_TRUTH: Final = 3.0
"""So much more answers who doubts, or asks where something is from, what says how far a result can be trusted."""


def in_short(material: Material) -> Prose:
    """At most three sentences: the task and how such models do it, what answers, and what stays open or to be doubted.

    What the record of a task says is told only where it fits the case.
    """
    if material.telling and material.telling[0].explained:
        return paragraph_of(_called(material), _of_explained(material.telling[0], material, _own_limit(material)))
    how = _how(material)
    both = _joined(*how[:2]) if len(how) > 1 and not (is_followed(material) or OF_OTHERS.match(how[1])) else ""
    opening = _called_and_done(both or how[0], material) if how else _called(material)
    work = finding_that_answers(material) or step_that_answers(material, is_near=True)
    work = work or (None if material.task else next(iter(of_a_work(material)), None))
    near, rest = nearest_in_short(material), how[2:] if both else how[1:]
    work = work or (None if near else plainest(material))
    rest = [one for one in rest if _is_an_answer(one, material)] if is_followed(material) else rest
    answer = work or _nearest(rest, material) or (None if near else step_that_answers(material, is_near=False))
    told = [*([answer] if answer else []), *(near or _at_last(material))]
    left = inside_in_short(material, whose := whose_inside(material), is_how_told=bool(how or told))
    told = told or list(_at_least(material, is_more=bool(left)))
    if not (left or work or near) and (asks_why(material) or doubted(material)):
        left = missing_in_short(material)
    left = left if told or left else [said(f"Nothing that was given describes {whose} itself.", "absence")]
    return paragraph_of(opening, told, left[: MOST_SENTENCES - 1 - len(told)])


def _is_an_answer(step: str, material: Material) -> bool:
    """Whether a step that the page follows later is told at the top as well, since it takes up what is asked."""
    return step in steps_of(material) and takes_up(step, material) and not TRAINS.search(step)


def _at_least(material: Material, *, is_more: bool) -> Iterator[Claim]:
    """What the short answer tells where nothing meets the question: a limit of such models, else what a work does.

    A limit that has nothing of the question is told only where there is no more to tell.
    """
    limit = _limit(material)
    if limit and (affinity(limit, material) or not is_more):
        yield _general(limit, material)
    elif not limit and (work := plainest(material)):
        yield work


def _how(material: Material) -> list[str]:
    """How such models do it in general, as far as it fits the case and begins at its beginning."""
    idea = sentences_of(material.task.idea)[:MOST_BEGINNINGS] if material.task else []
    kept = idea_of(material)
    return list(map(_first_half, kept)) if kept[:1] and kept[0] in idea and not OF_OTHERS.match(kept[0]) else []


MOST_BEGINNINGS: Final = 2
"""What comes later of how such models work is no beginning."""


def _at_last(material: Material) -> list[Claim]:
    """How far to trust what came out; else the limit that meets the question, else what stays open of the one case."""
    confessed, verdict, reason = _own_limit(material), verdict_in_short(material), _reason(material)
    limit = reason or _limit(material)
    if doubted(material) and (confessed or _OF_INVENTION.search(limit)):
        return [confessed or _verdict(limit, material)]
    limit = _limit(material) if verdict else limit
    is_met = affinity(limit, material) >= LEAST_OF_A_LIMIT or any(map(_WHY_IT_FAILS.search, material.case.asked))
    is_met = is_met or bool(_asks_of_origin(material) and _OF_INVENTION.search(limit))
    if confessed or (limit and (is_met or limit == reason)):
        return [confessed or _general(limit, material)]
    return verdict


_WHY_IT_FAILS: Final = re.compile(
    r"\bwhy\b(?!.*\b(?:stays?|same|still|keeps?|kept|better|well|knows?)\b)", re.IGNORECASE
)
"""Whoever asks why something goes wrong is told where such models fail."""


def _nearest(how: list[str], material: Material) -> Claim | None:
    """What comes nearest to what is asked of the rest of how it is done; only what follows at once may point back.

    What only some versions do is told where it is asked.
    """
    of_some = [one for one in how if OF_OTHERS.match(one) or _OF_SOME.match(one)]
    own = [one for one in how if not _ANOTHER.match(one) and (one not in of_some or takes_up(one, material))]
    others = [one for one in own[1:] if takes_up(one, material) and not POINTS_BACK.match(one)]
    first = [one for one in own[:1] if one == how[0] or not POINTS_BACK.match(one)]
    best = max([*first, *others], key=lambda one: (affinity(one, material), one in first), default="")
    return said(verbatim(_own(best, material)), "general") if best else None


LEAST_OF_A_LIMIT: Final = 1.0
"""A limit that takes up less of the question is not told at the top."""
_ANOTHER: Final = re.compile(r"(?:Another|Others?|The other|(?:A|The) (?:second|third|fourth))\b")
"""How a sentence begins that counts on from one before."""
_OF_SOME: Final = re.compile(r"(?:[\w-]+ ){1,3}(?:versions\b|can (?:also )?add\b)")


def _joined(first: str, second: str) -> str:
    """Two short sentences as one; empty if it would be too long, or has halves already."""
    whole = f"{first.rstrip('.')}; {lower_first(second)}"
    return whole if word_count(whole) <= MOST_IN_IDEA and whole.count(";") == 1 else ""


def _verdict(limit: str, material: Material) -> Claim:
    """What such models make up, after the short word on a doubt that follows from it."""
    doubt = doubted(material)
    if not (_IS_SO.match(doubt) and _OF_INVENTION.search(limit)):
        return _general(limit, material)
    word = "That may be" if _OF_FAILING.search(doubt) else "Not for certain"
    return said(f"{word}: in general, {lower_first(verbatim(_own(limit, material)))}", "general")


def _general(text: str, material: Material) -> Claim:
    return said(f"In general, {lower_first(verbatim(_own(text, material)))}", "general")


def _own(text: str, material: Material) -> str:
    return in_own_words([text], material)[0]


_IS_SO: Final = re.compile(r"whether (?!you (?:should|can|may)\b)(?!.*\breally (?!\w+$))")
"""How a doubt begins on what came out, and not on what to do or whether such a thing can be."""
_OF_FAILING: Final = re.compile(
    r"\b(?:wrong|ma[dk]\w* \w* ?up|invent\w*|guess\w*|fake|worry|imagin\w*|only|just|trick)\b"
)


def _reason(material: Material) -> str:
    """Why what is asked about comes about in such models; empty if no effect is surely asked about."""
    asked = (one for one in sure_effects(material) if one.is_asked and not was_spared(one))
    return next((_in_one(sentences(one.effect.meaning)) for one in asked), "")


def _in_one(told: Sequence[str]) -> str:
    """Short sentences as one, else the first."""
    whole = "; ".join([told[0].rstrip("."), *map(lower_first, told[1:])])
    return whole if len(told) > 1 and word_count(whole) <= MOST_IN_IDEA else told[0]


def _limit(material: Material) -> str:
    """The limit of such models that comes nearest to what is asked; for whoever doubts, what they make up."""
    is_of_truth = bool(doubted(material)) or _asks_of_origin(material)
    limits = [one for one in _alone(material.task.limits if material.task else "") if fits_the_case(one, material)]
    worths = {
        one: affinity(one, material)
        + OF_TRUTH * (is_of_truth and bool(_OF_INVENTION.search(one)))
        + OF_THE_FIRST * (one == limits[0])
        for one in limits
    }
    return max(limits, key=worths.__getitem__, default="")


def _asks_of_origin(material: Material) -> bool:
    return any(map(_ASKS_OF_ORIGIN.match, (*clauses_of(material), *map(lower_first, material.case.asked))))


def _own_limit(material: Material) -> Claim | None:
    """What the first work says against itself, where it meets what is asked."""
    found = confession(material)
    is_met = found and (doubted(material) or affinity(found[1], material) >= LEAST_WORTH)
    return cited(*found, in_quotes=False)[0] if found and is_met else None


def _of_explained(item: Item, material: Material, confessed: Claim | None) -> list[Claim]:
    """What an explained work does; then, where somebody doubts, what settles it, else what answers best."""
    told = cited(item, material.told[item.id].gist.translate(NO_QUOTES))
    if material.task_name and material.placing(item) != "direct":
        return [*told, *cited(item, _with_name(material.placed[item.id], item, material))]
    if confessed and doubted(material):
        return [*told, confessed]
    general = general_answer(item, material)
    if limit := answering_limit(item, material):
        return [*told, *cited(item, limit)]
    if step := answering_step(item, material, general):
        return [*told, *as_answer(item, step, material)]
    general = re.sub(r"^It (?=[a-z])", "Such a model ", general.rstrip("."))
    return [*told, *([said(f"In general, {lower_first(verbatim(general))}.", "general")] if general else [])]


def _with_name(placed: Placed, item: Item, material: Material) -> str:
    """`Does not enlarge it` as `MIMO-UNet does not enlarge it`; of a longer reason, what sets the work apart."""
    apart = upper_first(placed.apart or placed.why)
    return f"{material.told[item.id].name} {lower_first(apart)}" if apart.startswith("Does not") else apart


_QUOTES: Final = re.compile(r"[\"“‘]|(?<!\w)'")


def _called_and_done(how: str, material: Material) -> Claim:
    """The name of the task, and how models do it in general."""
    name = verbatim(material.task_name)
    full = in_own_words([how], material, is_first=True)[0]
    told = _own(how, material) if _QUOTES.search(full) else full
    return said(f"What you describe is called {name}: in general, {lower_first(verbatim(told))}", "general")


def _called(material: Material) -> Claim:
    name = verbatim(material.task_name)
    if not name:
        return said("What you describe fits no known task for sure, so this page keeps to what the given works say.")
    if not material.recognition.is_sure:
        return said(f"What you describe comes nearest to {nearest_names(material)}.", "absence")
    if material.task:
        return said(f"What you describe is called {name}: the aim is to {aim_of(material.task)}.")
    by = "by the works that were given for your question"
    return said(f"What you describe is called {name} {by}{callers_of(material)}.", "source")


def _alone(text: str | None) -> list[str]:
    """The sentences of a record, long ones of two halves up to their semicolon."""
    return list(map(_first_half, sentences_of(text)))


def _first_half(sentence: str) -> str:
    """A long sentence of two halves up to its semicolon."""
    first, joint, _ = sentence.partition("; ")
    return f"{first}." if joint and word_count(sentence) > MOST_IN_IDEA else sentence
