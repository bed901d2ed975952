"""Names the reader's own things where a told work takes one in or gives one out."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.charting import made
from generator.answers.composing.framing import without_joint
from generator.answers.composing.material import said
from generator.answers.language.english import lower_first, word_count
from generator.answers.language.prose import plain, verbatim
from generator.answers.reading.giving import kinds_of
from generator.answers.reading.handing import typed
from generator.answers.reading.making import is_of_making
from generator.answers.reading.stories import QUOTED, has_own_verb
from generator.answers.reading.things import head_noun, medium_of
from generator.answers.reading.working import at_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material

MOST_WORKS: Final = 2
MOST_OF_GIVEN: Final = 10
MOST_TYPED: Final = 16
MOST_OF_WHOLE: Final = 20
MOST_OF_OUTPUT: Final = 14
"""In words."""


def with_own_things(claims: Sequence[Claim], material: Material) -> dict[int, tuple[Claim, ...]]:
    """By its identity each told sentence that speaks of what goes in, with what that is in the reader's case.

    Where no sentence of the first work does, one of its own says what its input and its output would be.

    Args:
        claims: what is told of works on what is asked.
        material: everything that the page is composed from.
    """
    told: dict[int, tuple[Claim, ...]] = {}
    for place, work in enumerate(material.telling[:MOST_WORKS]):
        own = [one for one in claims if one.sources == (work.id,) and not is_of_others(one)]
        if found := _own_input(own, material):
            told[id(found[0])] = (found[1],)
        elif place == 0 and (case := _case(own, material)):
            told[id(case[0])] = case
    return told


def _own_input(claims: Sequence[Claim], material: Material) -> tuple[Claim, Claim] | None:
    """The first sentence that speaks of what goes in, and the same with what that is in the reader's case."""
    words, thing = _words_and_thing(material)
    for claim in claims:
        if is_of_making(plain(claim.text)) or _NO_ENTRY.search(claim.text):
            continue
        for own, pattern in ((words, _PROMPT), (thing, _INPUTS.get(material.case.medium))):
            if pattern and own and (at := _place_of_input(claim.text, pattern)):
                return claim, replace(claim, text=f"{claim.text[:at]} (here: {verbatim(own)}){claim.text[at:]}")
    return None


def _words_and_thing(material: Material) -> tuple[str, str]:
    """What the reader typed, and the other thing that was put in, by a name that is short enough."""
    given = material.case.given
    words = next(filter(None, map(typed, material.case.told)), "")
    words = given if given.startswith("the words ") else words
    thing = "" if given == words or not given else next(filter(_is_short, (given, material.case.handle)), "")
    return words if _is_short(words) else "", thing


def _case(claims: Sequence[Claim], material: Material) -> tuple[Claim, ...]:
    """The sentence that tells what the first work does, and what would go into it and come out of it in this case."""
    own, spoken = _whole_input(material), " ".join(plain(one.text) for one in claims)
    claim = next((one for one in claims if not (is_of_making(plain(one.text)) or _NO_MODEL.search(one.text))), None)
    is_named = any(one.text.startswith("*Given ") for one in claims)
    if claim is None or is_named or not (own and _takes_such(spoken, material)) or _IS_NO_MODEL.search(spoken):
        return ()
    return claim, said(f"In your case, the input would be {verbatim(own)}{_ending(own, material)}.")


def _whole_input(material: Material) -> str:
    """All that went in, if it is not too long and each thing is of a medium; else the first thing."""
    medium, given = material.case.medium, material.case.given
    masked = QUOTED.sub(lambda found: "x" * len(found[0]), given)
    cuts = [(0, 0), *((found.start(), found.end()) for found in _AND.finditer(masked)), (len(given), len(given))]
    first, *others = (given[begin:end] for (_, begin), (end, _) in itertools.pairwise(cuts))
    is_one = first.startswith("the words ") or medium_of(head_noun(first)) == medium
    is_sound = bool(medium) and is_one and ": " not in first and "somebody" not in first
    is_whole = all(one.startswith("the words ") or medium_of(head_noun(one)) for one in others)
    whole = given if is_whole and word_count(given) <= MOST_OF_WHOLE and ": " not in given else first
    is_told = word_count(whole) > 1 + whole.startswith("the ") and not has_own_verb(QUOTED.sub("", whole))
    return whole if is_sound and is_told and word_count(whole) <= MOST_OF_WHOLE else ""


def _takes_such(spoken: str, material: Material) -> bool:
    """Whether a work speaks of a thing of the medium of what went in, or models of its task take such."""
    medium, takes = material.case.medium, material.task.takes if material.task else ""
    return bool(_SPEAKS_OF[medium].search(spoken)) or medium in kinds_of(takes)


def _ending(own: str, material: Material) -> str:
    """How a sentence goes on that told what would go in: with what came out, as a thing or in a short clause."""
    came = made(without_joint(material.case.came)).partition("; ")[0].rstrip(". ")
    if not came or word_count(came) > MOST_OF_OUTPUT:
        return ""
    if _NAMES_ONE.match(came) and not has_own_verb(came):
        return f"{';' if ',' in own else ' and'} the output {verbatim(came)}"
    return f"; of the output you tell: {verbatim(lower_first(came))}" if has_own_verb(came) else ""


_AND: Final = re.compile(r",? and (?=(?:the|an?|my|your|one|two|three|\d+) )")
_NAMES_ONE: Final = re.compile(r"(?:An?|an?|one|two|three|\d[\d,]*) (?!of\b)")
_NO_MODEL: Final = re.compile(r"^By its name\b|\bwhich that name has\b|^In (?:the )?[Ss]tage\b|\b(?:distill|reward)")
_IS_NO_MODEL: Final = re.compile(r"\bis an? [^,.;]*\b(?:data ?set|benchmark|corpus|survey|environment)\b|\bbenchmark\b")
"""What is told of a work that takes nothing in."""


@lru_cache(maxsize=4096)
def is_of_others(claim: Claim) -> bool:
    """Whether a sentence tells what others do or what its work sets out from."""
    text = plain(claim.text)
    return bool(_SETS_OUT.search(text)) or not at_work((text,))


_SETS_OUT: Final = re.compile(r"\bsets? out from this\b")


def _place_of_input(text: str, pattern: re.Pattern[str]) -> int:
    """Where the first name of what goes in ends in a sentence, outside its quotations and titles; 0 if it has none."""
    for found in pattern.finditer(text):
        before = text[: found.start(1)]
        is_own = before.count('"') % 2 == 0 and before.count("*") % 2 == 0 and "[@" not in before
        is_any = before.endswith(" of ") and " " not in found[1] and found[1].endswith("s")
        if is_own and not is_any and not _MADE.search(before) and not _MADE.match(found[1]):
            return found.end(1)
    return 0


def _is_short(own: str) -> bool:
    most = MOST_TYPED if own.startswith("the words ") else MOST_OF_GIVEN
    return (
        not own.startswith(("another ", "somebody"))
        and 1 < word_count(own) <= most
        and '"' not in own.strip('"')[12:-1]
    )


_NO_ENTRY: Final = re.compile(
    r"^(?:\*?Given|Each|Unlike|Compared|In contrast)\b|\b(?:contains?|data ?sets?|benchmark|rather than|challeng\w+"
    r"|corpus|corpora|labeled|annotat\w+|outperform\w*)\b"
)
"""Where a sentence speaks of other data than what is put in."""
_MADE: Final = re.compile(
    r"(?:generat|produc|reconstruct|rebuil|synthe|creat|render|draw|output|yield|train|pair|collect|real|clean|high"
    r"|sharp|restored|result|many|several|multi|number|thousand|million|unlabel|between|across|varied|such as|like"
    r"|including|candidate|reference|later|neighbou?r|intermediate|supporting|conditioning|cropped|incorrect|target"
    r"|style|final|new|improved|synthetic)[\w-]*(?: (?!from|given|in|takes|into)[\w-]+){0,3}? ?$"
    r"|(?:generat|produc|reconstruct|rebuil|synthe|creat|render|output|train|restored|result|reference|target|style"
    r"|candidate|improved|clean|high|sharp)[\w-]* ",
    re.IGNORECASE,
)
"""What stands before, or begins, the name of a thing that comes out or only helps."""
_PROMPT: Final = re.compile(
    r"\b((?:(?:free-form|arbitrary) )?(?:text(?:ual)?|user|language|input) prompts?"
    r"(?! (?:learning|tuning|pool|encoder))"
    r"|(?:user|editing|text|textual|language|natural[- ]language) instructions?"
    r"|(?:text|textual|natural[- ]language|language) (?:descriptions?|quer(?:y|ies)|inputs?)"
    r"|referring expressions?(?! comprehension| segmentation)|user quer(?:y|ies)|input text)\b(?!-)",
    re.IGNORECASE,
)
_NAMED: Final = (
    r"\b(?:(?:(?:takes?|reads?|receives?|encod(?:es?|ing)|splits?|divides?|partitions?|maps?|converts?|turns?|process(?:es)?"
    r"|transforms?|restores?|enhances?|segments?|analyzes?|from|in|within|of|given|with) )"
    r"(?=(?:(?:the|an?|each|whole) )?(?:(?:{qualities}) (?:[\w-]+ )?)?(?:{nouns})s?\b)|(?=(?:{qualities})\b))"
    r"((?:(?:the|an?|each|whole) )?(?:(?:{qualities}) (?:[\w-]+ )?)?(?:{nouns})s?)"
    r"(?=[,.;:)]|$|\s(?:based|under|without|during|or|when|where|for|of|from|into|is|are|to|with|and|by|in|at|on|as|that|which"
    r"|through|via|while|using)\b|\s\[)"
)
_QUALITIES: Final = (
    "input|given|single|one RGB|one|source|original|degraded|low-quality|low-resolution|low-light|noisy|blurry|blurred"
    "|hazy|rainy|query|raw|monocular|user-provided|unposed|casual|corrupted|damaged|face|facial|natural|grayscale"
    "|unconstrained|single-view|misaligned|in-the-wild"
)
_INPUTS: Final = {
    medium: re.compile(_NAMED.replace("{qualities}", _QUALITIES).replace("{nouns}", nouns), re.IGNORECASE)
    for medium, nouns in {
        "picture": "image|picture|photo|photograph|portrait",
        "video": "video|clip|video sequence",
        "sound": "audio|recording|speech|utterance|mixture|waveform|audio signal",
        "text": "text|document|article",
        "numbers": "time series|series|history|sequence",
        "space": "point cloud|scan|mesh",
    }.items()
}
"""By the medium, how papers call what goes in."""
_SPEAKS_OF: Final = {
    medium: re.compile(rf"\b(?:{nouns})s?\b", re.IGNORECASE)
    for medium, nouns in {
        "picture": "image|picture|photo|photograph|portrait|facial|visual",
        "video": "video|clip|frame|footage",
        "sound": "audio|recording|speech|utterance|waveform|voice|music|song|sound|acoustic",
        "text": "text|document|article|prompt|question|instruction|description|language",
        "numbers": "time series|series|forecast|forecasting|history",
        "space": "point cloud|3D|scan|mesh",
    }.items()
}
"""By the medium, the words of a work that takes it."""
