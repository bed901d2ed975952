"""The flow of a page: the labels of the boxes from input through the model to output."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import (
    asks_of_learning,
)
from generator.answers.composing.choosing import in_turn, prepares, steps_told
from generator.answers.composing.framing import without_joint
from generator.answers.composing.generalizing import idea_of
from generator.answers.language.clauses import is_clause, verb_of, without_asides
from generator.answers.language.english import lower_first, upper_first, word_count
from generator.answers.language.prose import verbatim
from generator.answers.language.wording import plainer
from generator.answers.matching.recognizing import abbreviations_of, stated_purpose
from generator.answers.reading.shortening import begun, ends_of
from generator.answers.reading.wholeness import points_back
from generator.catalog.records import Flow

if TYPE_CHECKING:
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item


MOST_BOXES: Final = 4
MOST_OF_EXPLAINED: Final = 6
"""An editor's steps stand on one another, so all of them are shown."""
FEWEST_BOXES: Final = 2
FEWEST_IN_BOX: Final = 5
LONGEST_LABEL: Final = 120
LONGEST_STORY: Final = 200
LONGEST_BOX: Final = 110
LONGEST_USUAL: Final = 140
LONGEST_WHOLE: Final = 158
"""A whole thought may be longer than a cut one."""


def flow_of(material: Material) -> Flow:
    """The labels of the boxes, in the words of this case."""
    came = material.case.came or (
        f"in general: {material.task.gives}" if material.task else " ".join(material.case.asked[-1:]) or "an answer"
    )
    return Flow(input=_of_story(_went_in(material)), model=_boxes(material), output=_of_story(without_joint(came)))


def _of_story(told: str) -> str:
    """What was told as a label: as many whole parts of it as fit, else what fits of the first."""
    ends = [found.start() for found in _PART_ENDS.finditer(told)]
    whole = next((told[:end] for end in reversed([*ends, len(told)]) if end <= LONGEST_STORY), "")
    return verbatim(upper_first(whole)) if whole else _label(told)


_PART_ENDS: Final = re.compile(r"; |,? and (?=(?:it|the|your|he|she|they|now)\b)")


def _went_in(material: Material) -> str:
    """What was surely put in, else what such models take."""
    usual = f"in general: {material.task.takes}" if material.task else "your question"
    return material.case.did or material.case.given or _taken_first(material) or usual


def _taken_first(material: Material) -> str:
    """What the first work in the flow takes, by its editor; empty if none says it."""
    works = in_turn(material.telling[:2], material)
    takes = material.told[works[0].id].takes if works else ""
    return re.split(r"[;(,]", takes)[0].strip()


def _boxes(material: Material) -> tuple[str, ...]:
    works = material.telling
    silent = [
        _label(_known_by_name(item, material))
        for item in material.recommended
        if not (material.told[item.id].gist or material.namesake(item))
    ]
    if not works:
        return (*silent[:MOST_BOXES], *_general_boxes(material)) or ("Nothing was given",)
    main = works[0]
    steps = steps_told(main, 0, material)
    if main.explained:
        shown = [_telling(step) for step in _of_use(steps, main, material)]
    else:
        boxes = [box for step in steps for text in step if (box := _in_box(text))]
        shown = boxes[: MOST_BOXES - len(silent[:1])]
    if len(shown) < FEWEST_BOXES:
        gist = material.told[main.id].gist
        shown = [gist if main.explained else _in_box(gist), *shown]
    shown = [*(material.told[item.id].gist for item in works[1:2] if prepares(item, main, material)), *shown]
    told = list(map(_label, filter(None, shown[:MOST_OF_EXPLAINED])))
    told = told or _general_boxes(material) or [_label(material.told[main.id].gist)]
    return tuple(dict.fromkeys((*silent[:1], *told)))


def _general_boxes(material: Material) -> list[str]:
    """What such models do, where no given work says what it does in words that fit a box."""
    told = (begun(one.rstrip("."), LONGEST_LABEL) for one in idea_of(material)[:2])
    return [f"In general: {lower_first(verbatim(one))}" for one in told if one]


def _known_by_name(item: Item, material: Material) -> str:
    """All that is known of a model without a summary, and whose steps stand in for its own."""
    purpose = stated_purpose(item, material.vocabulary, abbreviations_of(material.evidence))
    known = f"{item.name}: {f'by its name for {purpose}' if purpose else 'only its name was given'}"
    if not material.telling:
        return known
    return f"{known}; the steps are those of {material.called(material.telling[0]).replace('*', '')}"


def _of_use(steps: list[tuple[str, ...]], item: Item, material: Material) -> list[tuple[str, ...]]:
    """An editor's steps on the way of what was put in; training too, where it is asked about or little else happens."""
    if not item.explained or asks_of_learning(material):
        return steps
    use = [step for step in steps if not material.told[item.id].is_of_making(step)]
    return use if len(use) > FEWEST_BOXES else steps


@lru_cache(maxsize=4096)
def _in_box(text: str) -> str:
    """A sentence of a summary that says by itself what is done to what, short enough for a box; empty without one."""
    bare = text.strip('"')
    if points_back(bare) or _NO_DEED.match(bare):
        return ""
    told = begun(bare if bare != text else plainer(text), LONGEST_BOX)
    fits = word_count(told) >= FEWEST_IN_BOX and is_clause(told) and not _ends_in_verb(told)
    return (f'"{told}"' if bare != text else told) if fits else ""


def _ends_in_verb(text: str) -> bool:
    """Whether a sentence was cut before what its verb asks for."""
    found = verb_of(text)
    return found is not None and text.endswith(f" {found[0]}")


_NO_DEED: Final = re.compile(
    r"(?:The authors|We|There (?:is|are)|The (?:aim|start|idea))\b|.*\b(?:[Tt]hese|the authors)\b"
)
"""How a sentence begins that tells what authors do and not their model."""


def _telling(step: tuple[str, ...]) -> str:
    """The sentence of a step that stands for it in a box: not the one that only announces what follows."""
    text = step[1] if len(step) > 1 and word_count(step[0]) < FEWEST_IN_BOX else step[0]
    return _BY_DOING.sub("", text)


_BY_DOING: Final = re.compile(r"^(?:(?:They|It) do(?:es)? so|This happens) by ")


def _label(text: str) -> str:
    """A text short enough for a box: whole, or without what only adds to it."""
    text = verbatim(upper_first(text.strip().rstrip(".")))
    if len(text) <= LONGEST_LABEL:
        return text
    short = without_asides(text)
    ways = (short, *ends_of(short), short.partition("; ")[0])
    fitting = (one for most in (LONGEST_USUAL, LONGEST_WHOLE) for one in ways if len(one) <= most)
    return next(fitting, "") or begun(text, LONGEST_WHOLE) or f"{text[: LONGEST_LABEL - 1].rsplit(' ', 1)[0]}…"
