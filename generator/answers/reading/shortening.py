"""Cuts a long sentence into short ones that each stand by themselves; what does not fit is left out whole.

A joint between two clauses is a place to end one sentence and to begin another; the new one gets a subject of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import base_form, is_clause, is_verb_before, number_of
from generator.answers.language.english import upper_first, word_count, words_of
from generator.answers.language.quoting import LONGEST, MOST_WORDS
from generator.answers.reading.listing import MARK, listed, numbered
from generator.answers.reading.wholeness import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST_WORDS: Final = 4
MOST_PIECES: Final = 8
LEAST_KEPT: Final = 0.4
"""A sentence of which less than this share would be kept is left out."""

_MAIN = re.compile(r"(?:an?|the|it|its|their|each|both|we|they|existing|most|all|one|two|three|several|[A-Z][\w-]*) ")
_TO_CUT = re.compile(
    r",? (?=(?:i\.e\.,|which|that|whose|where|while|so|thus|thereby|hence|because|since|such as|including|with|without"
    r"|from which|in which|despite|although|but|whereas|when|if|in order to|as)(?:\b|(?<=,)))"
    r"|, (?=[a-z-]+ing\b)|, (?=(?:and|or|followed|based|for|through|via|in|on|at)\b)"
    r"|; |\s[–—]\s|: |\s(?=(?:through|via|for)\s)|\s(?=to [a-z]+\s)"
    r"|\s(?=(?:in|on|at|from|over|across|with) (?:the|an?|all|multiple)\b)"
)
_LEAD = re.compile(
    r"(?:By|With|Through|Via|Instead|Unlike|For|In|On|At|During|When|While|After|Due to|Thanks to|From|To|As|Because"
    r"|Rather|Once|Without|Although|Despite|If|Since|Given|Under|Across|Built|[A-Z]\w+(?:ing|ed))\s"
)
_NUMBER: Final = re.compile(r"^\((?:[1-5]|i{1,3}|iv)\)\s?")


def shortened(text: str) -> list[str]:
    """Sentences of at most `MOST_WORDS` words that say what a text says, in its order, without final periods.

    What is too long to be kept and cannot be parted is left out, from the end.
    """
    if word_count(text) > LONGEST:
        return []
    return [upper_first(_NUMBER.sub("", piece)) for piece in _parted(text, MOST_PIECES)]


_RUN_TOGETHER: Final = re.compile(r"\b(?!(?:and|or)\b)[\w-]+ \((?:2|ii|b)\)\s")
"""Things of a list that nothing parts but their numbers."""


def _parted(text: str, most: int) -> list[str]:
    text = text.strip(" ,;:")
    if _RUN_TOGETHER.search(text):
        return []
    bare = MARK.sub(r"\g<before>", text).strip() if "(" in text else text
    if _length(bare) <= MOST_WORDS and _stands(bare) and not text.startswith("("):
        return [bare]
    if most > 1:
        for parts in _ways(text):
            head, *rest = parts
            if not _fits(head):
                continue
            tail = [one for part in rest for one in _parted(part, most - 1)]
            if tail or not rest:
                return [head, *tail][:most]
    return [cut] if (cut := _cut(text)) else []


def _ways(text: str) -> Iterator[list[str]]:
    """The ways to part a text, the surest first."""
    yield from numbered(text)
    yield from listed(text)
    for joint in _JOINT.finditer(text):
        second = text[joint.end() :]
        if is_clause(upper_first(second.partition(" – ")[0])):
            yield [text[: joint.start()], upper_first(second)]
    yield from _led(text)


_SHOWN: Final = re.compile(
    r"(?:\w+ )?(?:[Rr]esults|[Ee]xperiments|[Ee]valuations) (?:[\w-]+ ){0,8}?(?:show|demonstrate|indicate|reveal) that "
    r"(?=.*\b(?:than|whereas|but)\b)"
)
"""What stands before a finding that sets two things against each other."""


def _led(text: str) -> Iterator[list[str]]:
    """A sentence without the phrase that leads into it."""
    if shown := _SHOWN.match(text):
        yield [upper_first(text[shown.end() :])]
    mains = (text[comma.end() :] for comma in re.finditer(r", (?:thus |thereby )?", text) if _LEAD.match(text))
    main = next((one for one in mains if _MAIN.match(one) and is_clause(one)), "")
    if _fits(main):
        yield [upper_first(main)]


_ABLE: Final = words_of(
    """how way ability able capable capacity potential order due up attempt used trained needed required guaranteed
    likely proven expected encouraged allowed shown known"""
)
_JOINT: Final = re.compile(
    r"(?:; (?:and |while |whereas )?|: (?=(?:an?|the|one|its?|each|their)\b)"
    r"|(?:, where|, while|, whereas|\.|, and(?: then| thus)?) "
    r"(?=(?:an?|the|one|each|it|its|both|these|two|three|they|[A-Z][\w-]*)\b))"
)
"""Where a clause may end and another begin that has a subject of its own."""
_MAKES_DO: Final = re.compile(
    r"\b(?:forc|enabl|allow|facilitat|help|encourag|requir|guid|teach|caus|lead|motivat|constrain|driv|expect"
    r"|prompt)(?:e|es|s|ed|ing)? (?:\w+ )?[^,]*$"
)
"""What asks for a `to`: `forces the network to look`."""


_WANTS_MORE: Final = re.compile(r"\b(?:designed|tailored|intended|aimed|based|dedicated|built|relative|geared|suited)$")


_DONE: Final = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|not|and|\w+ly|well|then|also) \w+ed$")
"""What was done to a thing, said to its end; without it a word in -ed begins what was cut: `the textures contained`."""


def _breaks(text: str, at: int) -> bool:
    """Whether a cut would part a verb from its object, a list, or a figure from what it was measured on."""
    head, last = text[:at], text[:at].rsplit(" ", 1)[-1]
    if (more := _AND_MORE.match(text, at)) and not number_of(more[1]) and not _EXAMPLES.search(head):
        return True
    if text[at:].startswith(" to ") and (_wants_to(last) or _MAKES_DO.search(head) or _FROM.search(head)):
        return True
    if text[at:].startswith(" that ") and number_of(last):
        return True
    if _HALF_SAID.search(head) or text.startswith(" as well", at):
        return True
    is_begun = last.endswith("ed") and not _DONE.search(head)
    if is_begun or _WANTS_MORE.search(head) or is_verb_before(base_form(last) or last, ""):
        return True
    return bool(_FIGURE.search(head)) and bool(_MEASURED_ON.match(text[at:]))


_FROM: Final = re.compile(r"\bfrom (?:[\w-]+ )?[\w-]+$")
"""What goes on with `to`: `from stamps to letters`."""


def _wants_to(word: str) -> bool:
    """Whether a word asks for what is to be done: `able`, `learns`, `needing`."""
    return bool(number_of(word)) or word in _ABLE or word.endswith("ing")


_HALF_SAID: Final = re.compile(
    r"(?:, (?:which )?(?:\w+ly )?\w+(?:ing|ed|s)|\b(?:that|which|who|what) (?:do(?:es)? not )?[a-z]+|,? i\.e\.,? [^,]*"
    r"|, which, [^,]*(?:, such as [^,]*)?)$"
)
"""What was only begun: `X reads pictures, showing`, `X reads pictures that help`, `X reads, which, at home`."""
_EXAMPLES: Final = re.compile(r"\b(?:including|such as)\b[^;]*$")
_AND_MORE: Final = re.compile(r", (?:and|or) (?:then |thus |also )?([\w-]+)")
_FIGURE = re.compile(r"\d\.\d|\d%")
_MEASURED_ON = re.compile(r"\s(?:on|for|over|across|in|of|by|than|compared|against) ")


def _stands(text: str) -> bool:
    return word_count(text) >= FEWEST_WORDS and is_clause(text)


def _fits(text: str) -> bool:
    return _length(text) <= MOST_WORDS and _stands(text)


def _length(text: str) -> int:
    """How many words of a text can stand in the summary as they stand here: `The authors` is ours."""
    return word_count(text.removeprefix("The authors "))


def begun(text: str, most: int) -> str:
    """The longest beginning of a sentence of at most so many characters that is one itself; empty without one."""
    if len(text) <= most:
        return text
    ends = (found.start() for found in _TO_CUT.finditer(text) if found.start() <= most)
    return max((text[:end] for end in ends if not _breaks(text, end) and _stands(text[:end])), key=len, default="")


def opening_of(text: str) -> str:
    """The longest beginning of a text that ends at a boundary, is short enough and stands; else nothing."""
    return max(_heads(text), key=len, default="") if word_count(text) <= LONGEST else ""


def _heads(text: str) -> list[str]:
    heads = (text[: found.start()] for found in _TO_CUT.finditer(text) if not _breaks(text, found.start()))
    return [head for head in heads if _fits(head)]


def _cut(text: str) -> str:
    """The longest such beginning that is whole and most of the text."""
    fitting = sorted(_heads(text), key=len, reverse=True)
    best = next((head for head in fitting if is_whole([head], text)), "")
    return best if word_count(best) >= LEAST_KEPT * word_count(text) else ""
