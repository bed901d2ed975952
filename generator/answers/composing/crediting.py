"""What a given work says in the short answer, and whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import EVERYWHERE, NO_METHOD, hard_words
from generator.answers.composing.condensing import takes_up
from generator.answers.composing.deciding import has_few_hard_words, is_deed, readable_ways, readable_worth
from generator.answers.composing.material import cited
from generator.answers.language.english import lower_first, stems, upper_first
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities
from generator.answers.language.wording import plainer
from generator.answers.matching.kindred import bridges_from, bridges_to
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.shortening import begun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

NO_QUOTES: Final = str.maketrans("", "", '"“”')
"""Takes its quotation marks from a sentence: the short answer has none."""


def step_that_answers(material: Material, *, is_near: bool) -> Claim | None:
    """The decisive step of a given work and whose it is, if it has no term of the field.

    Args:
        material: everything that the page is composed from.
        is_near: whether it takes up what is asked.
    """
    step = material.decisive
    if step is None or step.is_near != is_near or hard_words(step.text, material.evidence.terms):
        return None
    return _of_a_given(step.item, step.text, material)


def _of_a_given(item: Item, text: str, material: Material) -> Claim:
    """`StampNet reads the rim` as `The work nearest to your question, StampNet, reads the rim`."""
    is_nearest = item is material.telling[0] and material.placing(item) == "direct"
    one = "the work nearest to your question" if is_nearest else "one of the given works"
    return cited(item, _as_of_a_given(text, material.told[item.id].name, one), in_quotes=False)[0]


def _as_of_a_given(text: str, name: str, one: str) -> str:
    """What a work does after what it is, `one of the given works`, and its name."""
    called = one if name == THE_METHOD or name in text else f"{name}, {one}"
    if text.startswith(f"{name} "):
        return f"{upper_first(one)}, {name}, {text.removeprefix(f'{name} ')}"
    for who in ("The authors ", "The method "):
        if text.startswith(who):
            return f"{who}of {one}{'' if name == THE_METHOD else f', {name},'} {text.removeprefix(who)}"
    return f"In {called}, {lower_first(text)}"


def of_a_work(material: Material) -> list[Claim]:
    """Where no record says how it is done: what works say that it is, and what one of them does in plain words."""
    defined = next(_definitions(material), None)
    does = plainest(material)
    return [one for one in (defined, does) if one]


def plainest(material: Material) -> Claim | None:
    """The statement of the first works with the fewest hard words that takes up most of the question; no figures."""
    works = [(item, material.told[item.id]) for item in material.telling[:MOST_LOOKED_AT]]
    told = [(item, text) for item, work in works for text in (work.gist, *(step[0] for step in work.steps))]
    fit = [(item, text) for item, text in told if not (quantities(text) or NO_METHOD.search(text))]
    ways = [(item, way) for item, text in fit for way in readable_ways(text, material.told[item.id].name, material)]
    deeds = [(item, way) for item, way in ways if _is_readable_deed(way, material.told[item.id].name, material)]
    best = max(deeds, key=lambda one: readable_worth(one[1], material.told[one[0].id].name, material), default=None)
    if best is None:
        return None
    return _of_a_given(*best, material)


def _is_readable_deed(text: str, name: str, material: Material) -> bool:
    """Whether a statement tells what is done with hardly a hard word, and takes up something of the question."""
    asked = " ".join(material.case.asked)
    is_of_kind = not bridges_from(asked).isdisjoint(bridges_to(text))
    is_met = is_of_kind or takes_up(text, material) or not stems(text).isdisjoint(stems(material.question) - EVERYWHERE)
    is_told = is_deed(text) or is_of_kind
    return is_told and is_met and not _SAYS_LITTLE.search(text) and has_few_hard_words(text, name, material)


_SAYS_LITTLE: Final = re.compile(
    r"^The authors\b|\b(?:is|are|presents?|proposes?|introduces?) (?:an?|the(?: first)?|made for) |\bshows?\b"
)
"""What says who did something, what kind of thing a work is or how well it does."""


def _definitions(material: Material) -> Iterator[Claim]:
    """What works on a task that no record describes say that it is: `Sound localization aims to ...`."""
    opens = re.compile(rf"(?:The task of )?{re.escape(material.task_name)}(?: \([^)]*\))?,? {_DEFINES}", re.IGNORECASE)
    for item in material.known("direct") if material.task_name else ():
        for sentence in sentences(cleaned(item.summary.text))[:MOST_LOOKED_AT] if item.summary else ():
            if opens.match(sentence) and (told := begun(plainer(sentence), LONGEST_DEFINITION)):
                yield from cited(item, told, in_quotes=False)


MOST_LOOKED_AT: Final = 3
LONGEST_DEFINITION: Final = 180
_DEFINES: Final = (
    r"(?:aims|seeks|refers|involves|means|is (?:the|an?) (?!(?:\w+ )?(?:challeng|problem|fundamental|vital|key|pivotal"
    r"|crucial|essential|important|critical|core|central)))"
)
"""How a sentence goes on that says what a thing is, and not how much it matters."""


def as_answer(item: Item, step: str, material: Material) -> list[Claim]:
    """A step that says whose it is: `In StampNet, an encoder reads the stamp`."""
    text, name = step.translate(NO_QUOTES), material.told[item.id].name
    is_named = name in text or " ".join(text.split()[:2]) in item.name
    return cited(item, text if is_named else f"In {name}, {lower_first(text)}", in_quotes=False)
