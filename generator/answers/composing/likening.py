"""Which of the reader's own things the words of a summary stand for: the "exemplar" for the box that you drew."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.material import said
from generator.answers.language.clauses import number_of
from generator.answers.language.english import FUNCTION_WORDS, listed, stems, word_count
from generator.answers.language.prose import verbatim
from generator.answers.reading.abstracts import read_abstract
from generator.answers.reading.making import is_of_making
from generator.answers.reading.things import medium_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.answers.reading.questions import Case
    from generator.catalog.records import Item

MOST_LIKENED: Final = 2
LONGEST_NAME: Final = 9
_AS_GIVEN: Final = (
    r"(?:input|query|given|user-provided|real-world|original|raw|noisy|degraded|corrupted|low-resolution|blurr(?:y|ed)"
    r"|low-light|hazy|rainy|shadow|gray-?scale|sparse|scanned|unseen|bi-temporal|remote sensing|aerial|satellite)"
)
"""What a summary calls a thing by that somebody gives to the model, and that no model makes."""
_OF_TWO: Final = r"(?:images?|photos?|speech|audio|voice|speakers?|content|information|features?|representations?)"
_WORDS_FOR: Final = {
    kind: re.compile(rf"(?<![-\w])(?:{words})(?!-free|\w)", re.IGNORECASE)
    for kind, words in {
        "mark": r"exemplars?|(?:user |point |box |visual )(?:clicks?|prompts?|inputs?)|clicks?|bounding box(?:es)?"
        r"|scribbles?|strokes?",
        "words": r"(?:(?:text(?:ual)?|user|input|natural[- ]language|editing|edit)[ -])?"
        r"(?:prompts?|instructions?|descriptions?|quer(?:y|ies))",
        "first": rf"(?:source|content) (?:content )?{_OF_TWO}",
        "second": rf"(?:target|style|reference) {_OF_TWO}",
        "picture": r"(?:a few|few|reference) (?:images|photos)(?: of a subject)?|children’s drawings"
        rf"|(?:{_AS_GIVEN}|single|one) (?:[\w-]+ )?"
        r"(?:images?|photos?|photographs?|views?|pages?|pictures?|frames?|drawings?)",
        "video": rf"(?:{_AS_GIVEN}|neighboring|adjacent|consecutive) (?:videos?|clips?|frames?|footage)",
        "sound": rf"(?:{_AS_GIVEN}|source|mixed) (?:speech|audio|voice|recordings?|waveforms?|speaker)|mixtures?",
        "text": r"(?:images of )?document pages|(?:input|source|student) (?:texts?|documents?|essays?)",
        "numbers": r"(?:historical|past|input) (?:time series|observations|sales|values|data)|sales history",
        "space": rf"(?:{_AS_GIVEN} )?point clouds?",
    }.items()
}
_OF_DATA: Final = re.compile(
    r"\b(?:data ?sets?|benchmarks?|training|experiments?|evaluat\w+|pretrain\w*)\b", re.IGNORECASE
)
"""What a sentence is on that speaks of other things than what a reader puts in."""
_MARKS: Final = (
    (re.compile(r"\bboxed\b|\bbox (?:a?round|over|on)\b"), "the box that you drew"),
    (re.compile(r"\bclick"), "your click"),
    (re.compile(r"\btap"), "your tap"),
    (re.compile(r"\bbrushed\b|\bstroke"), "your brush stroke"),
)


def marks_of(case: Case) -> list[str]:
    """What the reader pointed with: your click."""
    told = f"{case.did if case.did.startswith('you ') else ''} {case.given}"
    return [thing for mark, thing in _MARKS if mark.search(told)]


def likened(item: Item, material: Material, *, but_given: bool = False) -> list[Claim]:
    """One sentence that says which of the reader's things a work's words stand for; none where it is not sure.

    Args:
        item: the work.
        material: everything that the page is composed from.
        but_given: whether a step says already where the one thing that was put in goes in.
    """
    if item.summary is None or item.explained:
        return []
    texts = _of_use(item.summary.text, material.told[item.id].name)
    pairs = [
        (found, thing) for kind, thing in _things(material, but_given=but_given) if (found := _word_for(kind, texts))
    ]
    told = [
        f'the "{verbatim(term)}" {_is(term, thing)} {verbatim(thing)}'
        for term, thing in dict(pairs).items()
        if not stems(term) <= stems(thing)
    ][:MOST_LIKENED]
    return [said(f"Here, {listed(told)} [@{item.id}].", "source")] if told else []


def _things(material: Material, *, but_given: bool) -> Iterator[tuple[str, str]]:
    """What the reader marked, typed and put in, each with its kind."""
    case = material.case
    yield from (("mark", thing) for thing in marks_of(case))
    given, _, words = case.given.partition("the words ")
    if words:
        yield "words", "the words that you typed"
    given = re.sub(r"[\s,;]+(?:and\s*)?$", "", given)
    first, _, second = given.partition(" and ")
    if second:
        yield from (("first", first), ("second", re.sub("^one of ", "the one of ", second)))
    elif given and not but_given:
        kind = medium_of(given) or case.medium or (medium_of(material.task.takes) if material.task else "")
        yield kind, given if word_count(given) <= LONGEST_NAME else case.handle


@lru_cache(maxsize=4096)
def _of_use(summary: str, name: str) -> tuple[str, ...]:
    """The sentences of a summary on what its work does with what it is given."""
    return tuple(
        one.text
        for one in read_abstract(summary, name)
        if one.part == "method" and not _OF_DATA.search(one.text) and not is_of_making(one.text)
    )


def _word_for(kind: str, texts: tuple[str, ...]) -> str:
    """The first words of a work for a kind of thing; empty if it speaks of none."""
    words = _WORDS_FOR.get(kind)
    found = (one for text in texts for one in words.finditer(text) if _ends_a_name(one)) if words else ()
    return next((one[0] for one in found if one[0].islower()), "")


def _ends_a_name(found: re.Match[str]) -> bool:
    """Whether words do not go on to name something else, as in a `sparse video Transformer`."""
    joint, word = _AFTER.match(found.string, found.end()).groups()  # type: ignore[union-attr]  # all of it may be empty
    return not word or (joint == " " and (word in FUNCTION_WORDS or number_of(word) is not None))


_AFTER: Final = re.compile(r"([ -]?)([\w-]*)")


def _is(term: str, thing: str) -> str:
    """What joins a work's word to a thing; what is drawn from a thing is that of it, as frames are those of a video."""
    is_frame = medium_of(thing) == "video" and term.endswith(("frame", "frames"))
    if is_frame or re.search(r"(?:features?|representations?|information|content)$", term):
        return "are those of" if _is_plural(term) else "is that of"
    return "stand for" if _is_plural(term) else "stands for"


def _is_plural(term: str) -> bool:
    return term.endswith("s") and not term.endswith("series")
