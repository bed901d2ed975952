"""Which steps of a work a page tells, and in which order works and steps come."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.composing.answering import (
    EVERYWHERE,
    LEAST_WORTH,
    affinity,
    answering,
    bridged,
    compares,
    nearness,
    worth_of,
)
from generator.answers.composing.tying import in_order
from generator.answers.language.english import stem, stems, upper_first, word_count, words_of
from generator.answers.language.quantities import quantities
from generator.answers.matching.contrasting import DOUBTFUL
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.retelling import FINDS
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import MEASURED_ON, at_work, is_of_judging, tells_means

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.composing.material import Material
    from generator.answers.reading.telling import Told
    from generator.catalog.records import Item

_Steps: TypeAlias = "list[tuple[str, ...]]"

LEAST_TOLD: Final = -2.0
"""Of the steps that are worth more, editors told three of four, and of 43 that were the best of a work and worth less
seven; such a one is told only of the main work."""
LEAST_ANSWER: Final = -1.0
"""Of what authors found that is likelier to answer, in log odds, editors told three of four."""
LEAST_AROUND: Final = -0.5
STEPS_OF_MAIN: Final = 5
STEPS_OF_OTHERS: Final = 3
SENTENCES_OF_MAIN: Final = 4
SENTENCES_OF_OTHERS: Final = 2
MOST_OF_OTHERS: Final = 66
"""In words; a work beside the main one that is told in more is told by one step fewer."""
"""So many sentences of a summary are told at most beside the one that says what the work is."""
MOST_TOLD: Final = 2
"""How many works the model part tells; the rest are told among the related ones."""
_EXTRA: Final = re.compile(
    r"\b(?:may|can) also\b|\bon (?:demand|offer|request)\b|^(?:[\w-]+ ){0,3}(?:variant|plug-in|preview)s?\b"
    r"|\bcan replace\b|^(?:Extra|Optional|Later) |\breplaces the user\b|\bserve as previews\b"
)
"""What a model can be used for besides, or comes with."""
_ANYWHERE: Final = EVERYWHERE | frozenset(
    map(stem, words_of("network generator encoder decoder feature layer picture photo frame scene pixel word"))
)
"""What any such model has or is given: it needs no introduction."""
_DEFINITE: Final = re.compile(
    r"\b(?:the|this|these|those|their|its|both|each|every) ((?:[\w-]+ ?){1,3})", re.IGNORECASE
)
"""What a step takes as known."""


def in_turn(works: Sequence[Item], material: Material) -> list[Item]:
    """The works in the order in which they do their part: what finds the words comes before what reads them."""
    return sorted(works, key=lambda item: not prepares(item, works[0], material))


def prepares(item: Item, main: Item, material: Material) -> bool:
    """Whether a work on another task gives what the main one takes."""
    own, theirs = material.told[item.id], material.told[main.id]
    ahead, back = stems(own.gives) & stems(theirs.takes), stems(theirs.gives) & stems(own.takes)
    return material.placing(item) != "direct" and len(ahead) > len(back)


def best_steps(item: Item, material: Material, most: int) -> _Steps:
    """The steps that take up most of the question, on the way of the data.

    Those of a summary stand alone, and so many of their sentences are told; an editor's stand on one another, so each
    comes with what it stands on, and one more may be told.
    """
    told = material.told[item.id]
    if told.by_editor:
        return _editors(list(told.steps), item, material, most + 1)
    own = [step for step in told.steps if not material.tells_apart(item, step[:1])]
    if told.studies:
        return _findings(own, told, material, most + 1 + (item in told_here(material)[1:]))
    judges = is_of_judging(told.gist)
    steps = [step for one in own if (step := at_work(one, judges=judges) or _around(one, told, material))]
    steps = [step for step in steps if not _is_finding_beside(step, told, material)] or steps or _else(told, own)
    steps += [
        (one,) for one in told.limits if _is_told_limit(one, told, material) and not material.tells_apart(item, (one,))
    ]
    kept: list[int] = []
    stages = _stages(steps)
    for at in _best(steps, told, material):
        unit = [one for one in (stages if at in stages else (at,)) if one not in kept]
        sentences = sum(len(steps[one]) for one in (*kept, *unit[:1]))
        says_much = _says_much(steps[at], told, material)
        is_least = not kept and (says_much or most == SENTENCES_OF_MAIN)
        kept += unit if is_least or (kept and says_much and sentences <= most) else []
    chosen = [steps[at] for at in sorted(kept)]
    if len({*stages} & {*kept}) > 1:
        return chosen
    return in_order([_without_second(step, told.gist, chosen) for step in chosen])


def _findings(steps: _Steps, told: Told, material: Material, most: int) -> _Steps:
    """What a work found that looks into others, the likeliest to answer, in its order."""

    def likely(at: int) -> float:
        near = max(answering(text, told, material) + OF_ASKED_FOR * nearness(text, material) for text in steps[at])
        is_finding = steps[at][0].startswith(FINDS)
        return near + OF_FOUND * bool(_COMPARES.search(steps[at][0])) + OF_SAID_SO * is_finding

    steps = [step for one in steps if (step := tuple(text for text in one if not _says_nothing(text)))]
    kept: list[int] = []
    for at in sorted(range(len(steps)), key=lambda at: (-likely(at), at)):
        kept += [at] if sum(len(steps[one]) for one in (*kept, at)) <= most else []
    return [steps[at] for at in sorted(kept)]


def _says_nothing(text: str) -> bool:
    is_bare = bool(_SCORE.search(text)) and not MEASURED_ON.search(text) and not text.startswith("The authors find")
    return is_bare or bool(_SAYS_NOTHING.search(text))


_SCORE: Final = re.compile(r"\b0\.\d\d")
"""A score, of which nobody knows what it is of where no data are named."""
_SAYS_NOTHING: Final = re.compile(
    r"\b(?:poses?|raises?) (?:[\w-]+ ){0,4}(?:risks?|concerns?|questions?)\b"
    r"|^(?:The authors|They) (?:introduce|present|release)\b[^,]*\bdata ?set\b"
    r"|^(?:It|The data ?set) (?:consists|contains)\b|\bconduct (?:[\w-]+ ){0,3}(?:experiments|evaluations)\b"
    r"|^The (?:aim|goal) of (?:this|the) |\bsummari[sz]es? (?:the )?(?:open )?(?:challenges|questions)\b"
    r"|^(?:Existing|Many|Most|Previous|Prior|Recent|Several) "
    r"|(?:^The authors|^They|, the authors) (?:also |then )?(?:call|contribute|describe|detail|discuss|highlight|offer"
    r"|outline|propose|provide|recommend|release|suggest)\b(?! that)|^Our\b|\bhave registered\b"
    r"|\b(?:emphasi[sz]|highlight|underscor)(?:es?|ing) the (?:need|importance|potential|value)\b"
)
"""What a study's authors hope for, hand out or call for."""


OF_ASKED_FOR: Final = 3.0
OF_FOUND: Final = 1.0
OF_SAID_SO: Final = 0.5
_COMPARES: Final = re.compile(
    r"\d\s?%|\b(?:better|best|compared|degrad\w+|harder|higher|improved|increas\w+|lower|outperform\w*|poorly|than|worse"
    r"|worst)\b"
)
"""What compares or measures is what a study found, as against how it went about it."""


def _else(told: Told, steps: _Steps) -> _Steps:
    """What else tells of the inside of a work of which neither a step nor what it is does."""
    is_silent = told.merit(told.gist).account < 0
    return [step[:1] for step in steps if told.merit(step[0]).account >= 0] if is_silent else []


def _is_told_limit(limit: str, told: Told, material: Material) -> bool:
    """Whether a limit surely answers; one that takes up the reader's own words need not be as sure."""
    return answering(limit, told, material) >= (LEAST_AROUND if affinity(limit, material) >= LEAST_WORTH else 0)


def _stages(steps: _Steps) -> tuple[int, ...]:
    """The places of the steps of a first and of a second stage, which are told together; none without both."""
    first = next((at for at, step in enumerate(steps) if _FIRST.match(step[0])), None)
    second = next((at for at, step in enumerate(steps) if _SECOND.match(step[0])), None)
    return (first, second) if first is not None and second is not None and first < second else ()


_FIRST: Final = re.compile(r"(?:In|During|At) (?:the|its) first (?:stage|step|phase)\b|The first (?:stage|step|phase) ")
_SECOND: Final = re.compile(
    r"(?:In|During|At) (?:the|its) second (?:stage|step|phase), |The second (?:stage|step|phase) (?=[a-z])"
)


def _without_second(step: tuple[str, ...], gist: str, told: _Steps) -> tuple[str, ...]:
    """A step of a second stage without its number where no first one is told."""
    if not _SECOND.match(step[0]) or any("first" in one for one in (gist, *(text for one in told for text in one))):
        return step
    is_subject = step[0].startswith("The ")
    return (upper_first(_SECOND.sub("Another stage " if is_subject else "", step[0])), *step[1:])


def _is_finding_beside(step: Sequence[str], told: Told, material: Material) -> bool:
    """Whether a step is what authors found of something that was not asked, and not how it comes about."""
    is_finding = step[0].startswith(FINDS) and not tells_means(step[0]) and told.merit(step[0]).account < 0
    return is_finding and not answers(step, told, material)


def _says_much(step: tuple[str, ...], told: Told, material: Material) -> bool:
    """Whether a step tells of the inside, or answers, or is a finding on what is asked in the field's words."""
    is_met = step[0].startswith(FINDS) and bridged(step[0], material) > 0
    return is_met or worth_of(step, told, material) >= LEAST_TOLD or answers(step, told, material)


def _around(step: tuple[str, ...], told: Told, material: Material) -> tuple[str, ...]:
    """The first sentence of a step around a work if it surely answers, or a finding that likely does."""
    is_sure = answering(step[0], told, material) >= LEAST_AROUND or compares(step[0], material)
    return step[:1] if is_sure or (step[0].startswith(FINDS) and answers(step, told, material)) else ()


def answers(step: Sequence[str], told: Told, material: Material) -> bool:
    """Whether a step likely answers, so that it is told though it is a finding or stands around the work."""
    return answering(step[0], told, material) >= LEAST_ANSWER or compares(step[0], material)


def _best(steps: Sequence[tuple[str, ...]], told: Told, material: Material) -> list[int]:
    """The places of the steps, the one that adds most to an answer first."""
    return sorted(range(len(steps)), key=lambda at: (-worth_of(steps[at], told, material), at))


def _editors(steps: _Steps, item: Item, material: Material, most: int) -> _Steps:
    """An editor's steps in the editor's order, without those on what the model can be used for besides."""
    own = tuple(step for step in steps if not is_beside_the_case(step, material)) or tuple(steps)
    if len(own) <= most:
        return list(own)
    known = stems(material.told[item.id].gist) | stems(material.told[item.id].takes) | stems(material.question)
    kept: frozenset[int] = frozenset()
    for at in _best(own, material.told[item.id], material):
        whole = kept | grounds(own, at, known)
        kept = whole if len(whole) <= most else kept
    return [own[at] for at in sorted(kept)] or list(own)


def is_beside_the_case(step: Sequence[str], material: Material) -> bool:
    """Whether a step tells of something that a model can do besides, and that nobody asked about."""
    return _is_extra(step[0]) and affinity(" ".join(step), material) < 2 * LEAST_WORTH


@lru_cache(maxsize=4096)
def _is_extra(text: str) -> bool:
    return bool(_EXTRA.search(text))


def grounds(steps: tuple[tuple[str, ...], ...], at: int, known: frozenset[str]) -> frozenset[int]:
    """The place of a step with the places of those before it that it stands on.

    `The three zones are treated differently` stands on the step that says which three zones there are.

    Args:
        steps: the steps of one work in their order.
        at: the place of the step.
        known: the stems of words that need no introduction.
    """
    found, open_places, introductions = set[int](), {at}, _introductions(steps)
    while open_places:
        found |= open_places
        open_places = {to for one in open_places for word, to in introductions[one] if word not in known} - found
    return frozenset(found)


@lru_cache(maxsize=4096)
def _introductions(steps: tuple[tuple[str, ...], ...]) -> tuple[tuple[tuple[str, int], ...], ...]:
    """For each step, the stem of each word that it takes as known, with the place of the first step that has it."""
    words = [stems(" ".join(step)) for step in steps]
    taken = [stems(" ".join(found[1] for found in _DEFINITE.finditer(" ".join(step)))) for step in steps]
    return tuple(
        tuple((word, place) for word in sorted(needed - _ANYWHERE) for place in _first(words[:at], word))
        for at, needed in enumerate(taken)
    )


def _first(words: list[frozenset[str]], wanted: str) -> list[int]:
    """The place of the first words that hold a stem; none if none do."""
    return [place for place, held in enumerate(words) if wanted in held][:1]


def steps_told(item: Item, place: int, material: Material) -> _Steps:
    """The steps that the model part tells of the work in a place."""
    if item.explained:
        return best_steps(item, material, STEPS_OF_OTHERS if place else STEPS_OF_MAIN)
    return (
        steps_beside(item, material)
        if place
        else _with_own_words(best_steps(item, material, SENTENCES_OF_MAIN), item, material)
    )


def _with_own_words(steps: _Steps, item: Item, material: Material) -> _Steps:
    """The steps and what else has a rare word of the reader's that no other work has: `waffles`."""
    told, found = material.told[item.id], material.alone_in(item)
    shown = stems(" ".join([told.gist, *chain(*steps)]))
    if told.by_editor or not (lacks := found - shown):
        return steps
    reports = [one for one in told.reports if not quantities(one)]  # figures stand with what they were measured on
    said = [*chain(*told.steps), *reports, *told.limits]
    with_it = [text for text in said if lacks & stems(text) and not points_back(text)]
    best = max(with_it, key=lambda text: answering(text, told, material), default="") or _example(item, lacks)
    return with_step(steps, (best,), told) if best else steps


def with_step(steps: _Steps, more: tuple[str, ...], told: Told) -> _Steps:
    """The steps with one more in its place in the summary; what its list of steps does not have comes last."""
    place = {text: at for at, text in enumerate([*chain(*told.steps), *told.reports, *told.limits])}
    after = place.get(more[0], len(place))
    end = next((at for at, step in enumerate(steps) if place.get(step[0], -1) > after), len(steps))
    return [*steps[:end], more, *steps[end:]]


def _example(item: Item, wanted: frozenset[str]) -> str:
    """What a summary names as an example, or as included, if it has one of the words: in its own words."""
    named = (found[1].strip() for found in _NAMED.finditer(cleaned(item.summary.text) if item.summary else ""))
    return next((f'The authors also speak of "{one}"' for one in named if wanted & stems(one)), "")


_NAMED: Final = re.compile(r"(?:\b(?:including|such as)|\be\.g\.,?) ([^,.;:()]{3,120})")


def steps_beside(item: Item, material: Material) -> _Steps:
    """The best steps of a work known by its summary beside the main one; the least of them only where there is room."""
    told, steps = material.told[item.id], best_steps(item, material, SENTENCES_OF_OTHERS)
    has_room = word_count(" ".join([told.gist, *chain(*steps)])) <= MOST_OF_OTHERS
    if told.studies or has_room or len(steps) < SENTENCES_OF_OTHERS:
        return _with_own_words(steps, item, material)
    least = min(range(len(steps)), key=lambda at: worth_of(steps[at], told, material))
    is_needed = answers(steps[least], told, material) or any(points_back(step[0]) for step in steps[least + 1 :])
    kept = steps if is_needed else [*steps[:least], *steps[least + 1 :]]
    return _with_own_words(kept, item, material)


def told_here(material: Material) -> list[Item]:
    """The works whose inside the model part tells: the recommended ones and, if these are silent, the best related.

    What may not be on the task after all stands in second place no more than among the related works.
    """
    works = material.telling[: max(MOST_TOLD, sum(item.recommended for item in material.telling))]
    is_sure = [
        not material.is_weighed or one.recommended or material.placed[one.id].chance >= DOUBTFUL for one in works
    ]
    return [one for at, one in enumerate(works) if at == 0 or is_sure[at]]
