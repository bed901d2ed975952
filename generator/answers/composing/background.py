"""What the authors of a given work set out from: a lack of other models, or what makes the task hard, in their words.

That is often the cause of what a reader wonders at, and no step of the authors' own method.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import OF_NEAR, nearness
from generator.answers.composing.nearing import SAYS_LITTLE
from generator.answers.language.clauses import base_form, is_clause, number_of, verb_of
from generator.answers.language.english import lower_first, lowered, upper_first, word_count
from generator.answers.language.prose import verbatim
from generator.answers.language.quoting import LONGEST_TOLD, MOST_WORDS, is_quoted_enough, quotable, quoting
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.retelling import CONNECTIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item

LEAST_LIKELY: Final = -0.3
"""In log odds; editors found three of four quotations that are so likely to answer to be near an answer."""
LEAST_TO_LEAD: Final = 0.5
LEAST_MET: Final = 0.25
"""What a work sets out from is told where it comes as near to the question, or to whoever asks why."""
LEAST_OF_A_METHOD: Final = -3.0
"""What judges such models helps less than this, and never leads."""
OF_POINTING: Final = 1.0
"""So much less likely is a quotation with a word for what stands before it."""
OF_SAYING_WHY: Final = 1.0
_SAYS_WHY: Final = re.compile(r"\b(?:because|due to|since|as they|(?:which |thereby )?(?:leads?|leading) to|caus\w+)\b")
_ASKS_WHY: Final = re.compile(
    r"\b(?:why|how come|ma(?:de|king) \w+ up|wrong|real|really|true|trust|sure|believe|worry|mistake|never|not)\b"
    r"|n't\b",
    re.IGNORECASE,
)
_KINDS: Final = r"(?:methods?|models?|approaches|techniques|networks|detectors|systems|trackers|efforts|LLMs|VLMs)"
_OF_MODELS: Final = re.compile(rf"\b(?:{_KINDS}|they)\b", re.IGNORECASE)
_JOINT: Final = re.compile(
    r"^(?:In|For|On|Within|While|Although|Though|Despite|Even though)\s[^,]{3,90},\s|:\s|;\s|\bthat\s"
    r"|,\s(?:where|as|since|because|but|yet|while|whereas)\s"
)
"""Where within a sentence a clause begins that stands by itself."""
_OPENER: Final = re.compile(rf"^(?:{CONNECTIVES}),\s", re.IGNORECASE)
_BEGINS_NONE: Final = re.compile(
    r"(?:[^,]{3,40}, )?(?:the (?:former|latter|first|second|third|last|other|same)|another|others?"
    r"|the (?:\w+ )?(?:cause|reason)s? (?:is|are)|it|its|they|their|this|these|those|such(?! as\b)|both|here|there)\b"
    r"|(?:in)?capable of\b|(?:un)?able to\b|to \w+ (?:this|these)\b|(?:[\w-]+, )+and\b|\(?\d\)",
    re.IGNORECASE,
)
"""How no quotation begins: with what points back, and with the rest of a list."""
_POINTS_AT: Final = re.compile(r"\b(?:this|these)\s")
"""A word within a quotation for what stands before it, which no reader sees."""
_OF_SUCH: Final = re.compile(r"\b(?:this|these|them|such(?! as\b| an?\b))\b")
_OF_WORTH: Final = re.compile(
    r"\b(?:is|are|has|have|play(?:s|ed)?|be(?:come|came|comes|coming)|remain(?:s|ed)?|emerged as) (?:\w+ )?"
    r"(?:(?:an?|the) )?(?:\w+ )?"
    r"(?:crucial|vital|essential|critical|important|key|pivotal|fundamental|central|cornerstone)\b"
    r"(?! (?:\w+ )?(?:challenges?|bottlenecks?|limitations?|obstacles?|trade-?offs?|issues?|gaps?))"
    r"|\b(?:surpass\w*|outperform\w*|alleviat\w+"
    r"|(?:leads? to|leading to|yields?) (?:\w+ )?(?:more|better|improve\w+|higher))\b"
)
"""How much the matter counts, or what the authors gained: neither is what such models lack."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What a work says of why such models fail: one statement, or two of which the second points back."""

    item: Item
    texts: tuple[str, ...]
    likely: float
    """How likely it answers, in log odds."""


def set_out_from(item: Item, material: Material) -> str:
    """What a work was made against, in its authors' words and quotation marks; empty if it does not meet the case."""
    cause = _cause_of_work(item, material)
    if cause is None or not _is_met(cause, material):
        return ""
    others = filter(None, (_cause_of_work(one, material) for one in material.telling if one is not item))
    is_best = all(_standing(cause) >= _standing(one) for one in others if _is_met(one, material))
    return _told(cause, item) if is_best else ""


def _is_met(cause: Cause, material: Material) -> bool:
    """Whether what a work sets out from says why, to somebody who asks that, or comes near to the question."""
    is_why = cause.likely >= LEAST_TO_LEAD and asks_why(material)
    is_near = nearness(", ".join(cause.texts), material) >= LEAST_MET
    return (is_why or is_near) and not SAYS_LITTLE.search(cause.texts[-1])


def _told(cause: Cause | None, item: Item) -> str:
    source = cleaned(item.summary.text) if item.summary else ""
    return "; ".join(in_their_words(text, source) for text in cause.texts) if cause else ""


def in_their_words(text: str, source: str) -> str:
    """A statement in quotation marks; of one that is too long for them, or without its asides, its own words."""
    is_quoted = text in source and word_count(text) <= MOST_WORDS
    if is_quoted:
        return f'"{verbatim(text)}"'
    told = quoting(verbatim(text), source)
    return told if _NAMED_FIRST.match(text) else lower_first(told)


_NAMED_FIRST: Final = re.compile(
    r"(?!(?:The|An?|This|These|In|On|For|With|While|Most|Many|Such|By|When|As|If|To)\b)[A-Z]\w+ [A-Z][a-z]{2,}\b"
)
"""How a sentence begins with a name of two words: `Safe Harbor`."""


def led_by_a_cause(material: Material) -> Material:
    """The same material, in which the work that says what went wrong comes first, if somebody asks for that.

    Where works on the task are weighed, that is a part of their weight already.
    """
    cause = cause_of(material) if asks_why(material) and not material.is_weighed else None
    if cause is None or cause.likely < LEAST_TO_LEAD or material.helpful[cause.item.id] < LEAST_OF_A_METHOD:
        return material
    return replace(material, first=cause.item.id, ordered={})


def cause_of(material: Material) -> Cause | None:
    """What a work on the task says that comes nearest to what went wrong; None where nothing comes near."""
    found = filter(None, (_cause_of_work(item, material) for item in material.telling))
    return max(found, key=_standing, default=None)


def _cause_of_work(item: Item, material: Material) -> Cause | None:
    """What a work says of others or of the task that surely answers; None where nothing does."""
    best = max(causes(item, material), key=_standing, default=None)
    return best if best and best.likely >= LEAST_LIKELY else None


def asks_why(material: Material) -> bool:
    """Whether somebody asks for the cause of a thing, or how far it can be trusted."""
    return any(map(_ASKS_WHY.search, material.case.asked))


def _standing(cause: Cause) -> tuple[float, int]:
    """How well a quotation stands for its work: what says why comes first; of two that are as likely, the shorter."""
    text = " ".join(cause.texts)
    return cause.likely + OF_SAYING_WHY * bool(_SAYS_WHY.search(text)), -len(text)


def causes(item: Item, material: Material) -> Iterator[Cause]:
    """All that a work says of others and of the task and that can be told, each with how likely it answers."""
    told = material.told[item.id]
    for texts in told.problems:
        for source, said in _ways_together(texts, told.name):
            near = OF_NEAR.answer * nearness(", ".join(said), material)
            pointing = OF_POINTING * bool(_POINTS_AT.search(said[0]))
            yield Cause(item, said, told.merit(source).answer + near - pointing)


@lru_cache(maxsize=16384)
def _ways_together(texts: tuple[str, ...], name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each sentence with what can be told of it, alone or with the next, which points back to it."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for text, after in zip(texts, (*texts[1:], ""), strict=True):
        ways = list(_ways(text, name))
        found += [(text, (way,)) for way in ways]
        more = quotable(_OPENER.sub("", after).rstrip(".")) if ways else ""
        if more and _is_of_others(more, name):
            found.append((text, (ways[-1], more)))
    return tuple(found)


def _ways(text: str, name: str) -> Iterator[str]:
    """What can be told of a statement: from its beginning, or from a clause in it, but of nobody's own work."""
    bare = _OPENER.sub("", text).rstrip(".")
    for part in (bare, *(_OPENER.sub("", bare[found.end() :]) for found in _JOINT.finditer(bare))):
        word = part.partition(" ")[0]
        is_noun = not (number_of(word) or _is_deed(word, part)) or (part is bare and bool(_OF_MODELS.fullmatch(word)))
        told = _unparted(part, text) or quotable(part) if is_noun and not _BEGINS_NONE.match(part) else ""
        against = held_against(told)
        stands = told and not _OF_WORTH.search(against) and not _OF_SUCH.search(subject := _subject(against))
        stands = stands and (part is bare or not _NO_SUBJECT.fullmatch(subject))
        if stands and _is_of_others(told, name) and _is_said(told):
            yield told


_NO_SUBJECT: Final = re.compile(r"(?:(?:often|still|also|sometimes|\w+ly)\b ?)*")
"""What stands before the verb of half a sentence whose subject came earlier: `X, while good for few, often fail`."""


def _is_deed(word: str, part: str) -> bool:
    """Whether a clause begins with the verb of what stands before it: `that dictates whether`, `that jointly read`."""
    following = part[len(word) :].lstrip().partition(" ")[0]
    return following == "whether" or word.endswith("ly") or (bool(base_form(word)) and following in _AFTER_VERB)


_AFTER_VERB: Final = frozenset({"how", "that", "what", "the", "a", "an", "its", "their", "which", "when"})


def _unparted(part: str, source: str) -> str:
    """A statement that is longer than a quotation may be but can be told whole, without its asides; else nothing."""
    text = _ASIDE.sub("", part)
    fits = word_count(part) > MOST_WORDS and word_count(text) <= LONGEST_TOLD and is_quoted_enough(text, source)
    return text if fits and is_clause(upper_first(text)) else ""


_ASIDE: Final = re.compile(r" \([^()]*\)")


def _subject(text: str) -> str:
    """What stands before the verb of a clause, without what leads into it."""
    verb = verb_of(text)
    return text.partition(f" {verb[0]} ")[0].rpartition(", ")[2] if verb else text


def _is_said(text: str) -> bool:
    """Whether a quotation says something: it asks nothing, and what it grants is followed by what it holds against."""
    granted = _GRANTED.match(text)
    return not _SAYS_LITTLE.search(text) and (not granted or is_clause(upper_first(granted["main"])))


_SAYS_LITTLE: Final = re.compile(
    r"\?|\\|, ,|\(\d\)|\b(?:two|three|several|critical|key|major|significant|following|various) (?:\w+ )?"
    r"(?:limitations|issues|reasons|challenges|problems|drawbacks)$|\bit remains unclear\b"
    r"|\b(?:two|three|four|several) (?:\w+ )?(?:characteristics|aspects|factors|properties)(?: (?:of|in) [^,:;]*)?$"
    r"|\bis an? (?:\w+ly )?ill-posed problem$|^An? [^,]{3,60}, [^,]{3,60} (?:is|are|has|have|remains?)\b"
)
"""A question, a formula, a part of a numbered list, and what only announces what is wrong."""
_GRANTED: Final = re.compile(r"(?:While|Although|Though|Despite|Even though)\s(?:[^,]+(?:, )?(?P<main>.*))")
"""What a sentence admits before it says what it is about."""


def _is_of_others(text: str, name: str) -> bool:
    """Whether a statement does not speak of what the authors did themselves."""
    return not _OWN.search(lowered(text)) and name not in text


def held_against(text: str) -> str:
    """A statement without what it grants."""
    granted = _GRANTED.match(text)
    return granted["main"] if granted else text


_OWN: Final = re.compile(r"\b(?:we|our|us|this (?:paper|work|study)|the proposed)\b")
