"""What a given work says in the short answer, and whose it is."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import NO_METHOD, affinity, answering, hard_words
from generator.answers.composing.deciding import EMPTY_LEAD, hard_words_in, has_few_hard_words, readable_ways
from generator.answers.composing.material import cited
from generator.answers.composing.nearing import OF_TRIAL, SAYS_LITTLE, meets, shared_with
from generator.answers.language.english import lower_first, stems, upper_first, within, word_count
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities
from generator.answers.language.wording import plainer
from generator.answers.matching.kindred import bridges_from, bridges_to
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.retelling import FINDS, THE_METHOD
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
    source = cleaned(item.summary.text) if item.summary else ""
    return cited(item, _as_of_a_given(text, material.told[item.id].name, one, source), in_quotes=False)[0]


def _as_of_a_given(text: str, name: str, one: str, source: str) -> str:
    """What a work does after what it is, `one of the given works`, and its name."""
    called = one if name == THE_METHOD or name in text else f"{name}, {one}"
    if text.startswith(f"{name} "):
        return f"{upper_first(one)}, {name}, {text.removeprefix(f'{name} ')}"
    for who in ("The authors ", "The method "):
        if text.startswith(who):
            return f"{who}of {one}{'' if name == THE_METHOD else f', {name},'} {text.removeprefix(who)}"
    return f"In {called}, {within(text, source)}"


def finding_that_answers(material: Material) -> Claim | None:
    """What the authors of a given work found that meets what is asked, in readable words; None where nothing does."""
    found = [
        one
        for place, item in enumerate(material.known("direct"))
        if not item.explained
        for one in _findings(item, place, material)
    ]
    worth, item, text = max(found, key=lambda one: one[0], default=(0.0, None, ""))
    return _of_a_given(item, text, material) if item and worth >= LEAST_FOUND else None


def _findings(item: Item, place: int, material: Material) -> Iterator[tuple[float, Item, str]]:
    """The readable ways to say what the authors of a work found that meets what is asked, each with its worth."""
    told, asked = material.told[item.id], " ".join(material.case.asked)
    joined = {one.text for one in material.nearest}
    for text in (told.gist, *chain.from_iterable(told.steps), *told.reports):
        if (
            not text.startswith(FINDS)
            or told.name in text
            or text in joined
            or SAYS_LITTLE.search(text)
            or _OF_OWN_WORK.search(text)
            or _is_of_own_work(text, item)
        ):
            continue
        met = shared_with(text, asked, material)
        near = len(bridges_to(text) & bridges_from(material.question))
        for way in readable_ways(text, told.name, material, LONGEST_FOUND) if met or near else ():
            is_whole = len(stems(way)) >= MOST_OF_IT * len(stems(text.partition(", ")[0]))
            if is_whole and has_few_hard_words(way, told.name, material, MOST_HARD_OF_FINDING):
                hard = len(hard_words_in(way, told.name, material))
                worth = answering(text, told, material) / 2 + 2 * met + near
                yield worth - OF_LATER * place - OF_HARD * hard, item, way


def _is_of_own_work(text: str, item: Item) -> bool:
    """Whether what a work found is said in its summary of what it proposes: `never invented by the proposed reader`."""
    told, source = stems(text), cleaned(item.summary.text) if item.summary else ""
    said = max(sentences(source), key=lambda one: len(told & stems(one)), default="")
    return bool(_IS_OWN.search(said))


_IS_OWN: Final = re.compile(
    r"\b(?:[Oo]ur|[Tt]he proposed) (?:[\w-]+ )?"
    r"(?:approach|controller|detector|framework|generator|method|model|network|reader|system)\b"
)
LEAST_FOUND: Final = -0.5
"""A finding that is worth less is not told: it answers little, has hard words or is of a later work."""
_OF_OWN_WORK: Final = re.compile(
    r"^The authors find that (?:the|this|their) (?:\w+ )?"
    r"(?:approach|controller|framework|method|model|network|system)\b"
    r"|\b(?:beats?|outperform\w*|surpass\w*)\b"
)
"""How well what the authors made does is nothing that they found of the matter."""
LONGEST_FOUND: Final = 28
MOST_HARD_OF_FINDING: Final = 3
"""They are explained where they stand."""


def of_a_work(material: Material) -> list[Claim]:
    """Where no record says how it is done: what works say that it is, and what one of them does in plain words."""
    defined = next(_definitions(material), None)
    does = plainest(material)
    return [one for one in (defined, does) if one]


def plainest(material: Material) -> Claim | None:
    """What the first works on the task say that answers best or tells how it is done, in plain words; no figures."""
    found = [one for place, item in enumerate(_first_works(material)) for one in _ways_told(item, place, material)]
    worth, item, text = max(found, key=lambda one: one[0], default=(0.0, None, ""))
    return _of_a_given(item, text, material) if item and (worth >= LEAST_TOLD or not material.task) else None


def _first_works(material: Material) -> list[Item]:
    works = material.known("direct") or list(material.telling)
    return [one for one in works if not NO_METHOD.search(material.told[one.id].gist)][:MOST_LOOKED_AT]


def _ways_told(item: Item, place: int, material: Material) -> Iterator[tuple[float, Item, str]]:
    """The plain ways to say what a work tells of its inside or of what is asked, each with what it is worth."""
    told = material.told[item.id]
    most, longest = (MOST_HARD, MOST_WORDS) if material.task else (MOST_HARD_ALONE, MOST_WORDS_ALONE)
    for text in (told.gist, *(step[0] for step in told.steps)):
        if not text or OF_TRIAL.search(text) or quantities(text) or told.is_of_making((text,)):
            continue
        account, is_met = told.merit(text).account, meets(text, material)
        if material.task and account < LEAST_OF_INSIDE and not is_met:
            continue
        whole = answering(text, told, material) + OF_INSIDE * min(account, MOST_OF_INSIDE) + is_met - OF_LATER * place
        for way in readable_ways(text, told.name, material, longest):
            is_whole = len(stems(way)) >= MOST_OF_IT * len(stems(text)) and word_count(way) >= FEWEST_WORDS
            is_own = way.startswith((told.name, *_OWN)) or not material.task
            if is_whole and is_own and not _SAYS_LITTLE.search(way) and not SAYS_LITTLE.search(way):
                hard, terms = hard_words_in(way, told.name, material), hard_words(way, material.evidence.terms)
                if len(hard) <= most and len(terms) <= (MOST_TERMS if material.task else MOST_HARD_ALONE):
                    yield whole + OF_AFFINITY * affinity(way, material) - OF_HARD * len(hard), item, way


LEAST_TOLD: Final = -2.7
"""A short answer with a task's record tells nothing of a work that is worth less."""
LEAST_OF_INSIDE: Final = 1.0
MOST_OF_INSIDE: Final = 6.0
OF_INSIDE: Final = 0.25
OF_LATER: Final = 0.25
OF_AFFINITY: Final = 0.15
OF_HARD: Final = 0.35
MOST_HARD: Final = 2
MOST_HARD_ALONE: Final = 6
"""So many hard words may stand where no record says in plain words how it is done."""
MOST_TERMS: Final = 2
MOST_WORDS: Final = 26
MOST_WORDS_ALONE: Final = 34
FEWEST_WORDS: Final = 8
MOST_OF_IT: Final = 0.7
_OWN: Final = ("The method ", "The model ", "The system ")
_SAYS_LITTLE: Final = re.compile(
    r"\b(?:presents?|proposes?|introduces?|proposed|introduced|shows?|outperform\w*|achiev\w*|state-of-the-art|superior"
    r"|efficien\w+|effective(?:ly|ness)|accurate(?:ly)?|comput\w+|fast\w*|performance|real[- ]time|optimiz\w+|evaluated"
    r"|made (?:for|of|to)|built|based on|designed|training|trained|fine-tun\w+|existing|previous|such|enables?"
    r"|improv\w+|enhanc\w+|comprises|powered|boost\w*|novel|synerg\w+|bridges the gap|many|seamless\w*"
    r"|robust\w*|exhibit\w*|compelling|necessity|stands for|aims (?:at|to)|prior [\w-]+ methods|dynamic(?:ally)?"
    r"|model of pictures and words|assistant)\b"
    r"|^(?:One|Another|The other|Stage|This|In the|Despite)\b|^The authors\b|\balso\b"
    r"|\b(?:is|are) an? (?:[\w-]+ ){0,6}(?:framework|approach|method|model|system|architecture|benchmark|network"
    r"|transformer)\b(?! that)"
    r"|^[^,]*, [^,]*, \w+s (?!.*\band \w+s )"
    rf"|\bis of (?:relevance|interest|importance|use)\b|{EMPTY_LEAD}"
)
"""What says who did something, what kind of thing a work is or how well it does, and what points back."""


def _definitions(material: Material) -> Iterator[Claim]:
    """What works on a task that no record describes say that it is: `Sound localization aims to ...`."""
    opens = re.compile(rf"(?:The task of )?{re.escape(material.task_name)}(?: \([^)]*\))?,? {_DEFINES}", re.IGNORECASE)
    for item in material.known("direct") if material.task_name else ():
        for sentence in sentences(cleaned(item.summary.text))[:MOST_LOOKED_AT] if item.summary else ():
            if opens.match(sentence) and (told := begun(plainer(sentence), LONGEST_DEFINITION)):
                yield from cited(item, told, in_quotes=False)


MOST_LOOKED_AT: Final = 4
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
