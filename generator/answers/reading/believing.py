"""What somebody takes a machine to do: what a person of the story says of it, or the reader thought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import lower_first, word_count
from generator.answers.reading.stories import has_own_verb
from generator.answers.reading.things import MACHINES

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAYS: Final = (
    r"(?:(?:always|also|even|once|had|have|has) ){0,2}(?:says?|said|thinks?|thought|claims?|claimed|believes?"
    r"|believed|insists?|insisted|swears?|swore|reckons?|reckoned|assumed|suspects?|suspected)"
)
_SAYS_SO: Final = re.compile(
    rf"(?P<who>(?:Your|The|An?) (?:[\w'’-]+ ){{0,3}}?[\w'’-]+|They|He|She|You)(?: \([^()]*\))? (?P<verb>{_SAYS})"
    r"(?: over the phone)?(?: that)? (?P<what>[^\"“”?:]+)$"
)
_SAID_SO: Final = re.compile(
    rf"[\"“](?P<what>[^\"“”?]+?)[,.]?[\"”],? (?P<verb>{_SAYS}) (?P<who>(?:the|an?|your) [\w -]+|he|she|they)$"
)
_SAID_AFTER: Final = re.compile(
    rf"(?P<what>[A-Z][^\"“”?:;]+), (?P<who>(?:the|an?|your) [\w'’ -]+|he|she|they) (?P<verb>{_SAYS})$"
)
_DONE: Final = re.compile(r"[A-Z][a-z]+(?:ed|wn|ut|ught|den|len|lt) (?:together|from|by|out|up|off|with|in|on)\b")
"""How an opinion begins that leaves out of what it is: `Glued together from my bits`."""
_RETRACTED: Final = re.compile(r",? (?:but|nobody|no one|it did|they did|yet)\b")
_OF_A_MACHINE: Final = re.compile(
    r"(?:it (?!['’]s\b|is\b|was\b)|nobody |no one |AI |computers |machines |satellites |robots |software "
    rf"|(?:the|this|that|your|an?) (?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))}) )",
    re.IGNORECASE,
)
_POINTS: Final = re.compile(r"it\b", re.IGNORECASE)
_IMPERSONAL: Final = re.compile(
    r"it (?:(?:would|will|might|may|could|should|never|always|often|soon) )*"
    r"(?:rain|snow|pour|freeze|thaw|thunder|hail|clear|seem|look as|take|cost|be|matter|happen)(?:s|ed|ing)?\b",
    re.IGNORECASE,
)
"""What is said of the weather, of the time or of nothing: `it would rain`."""
_MACHINE: Final = re.compile(rf"\b(?:it|{'|'.join(sorted(MACHINES))})s?\b", re.IGNORECASE)
_OF_ANOTHER: Final = re.compile(r"(?:The|An?|This|That) [a-z]")
_NOBODY: Final = re.compile(rf"\b(?:{'|'.join(sorted(MACHINES))})$|n['’]t\b")
"""Who believes nothing: a machine, and who said nothing, as in `the clerk hadn't said`."""
_ITS_DEED: Final = re.compile(r"it \w+s", re.IGNORECASE)
"""What says enough in two words: `it guesses`."""
FEWEST_WORDS: Final = 3
MOST_WORDS: Final = 16


def belief_in(told: Sequence[str], *, is_asked: bool) -> str:
    """What somebody takes for true, as a clause with who does: `it only fades, as you thought`; or empty.

    Args:
        told: the sentences of a story, addressed to the reader.
        is_asked: whether the reader asks if it is so; else it has to be said of a machine.
    """
    for at, one in reversed(list(enumerate(told))):
        if clause := _believed(one.rstrip(" .!"), told[:at], is_asked=is_asked):
            return clause
    return ""


def _believed(sentence: str, before: Sequence[str], *, is_asked: bool) -> str:
    said, quoted = _SAYS_SO.match(sentence), _SAID_SO.match(sentence)
    found = said or quoted or _SAID_AFTER.match(sentence)
    if found is None or _NOBODY.search(found["who"].casefold()):
        return ""
    what = found["what"].strip(" ,")
    if _DONE.match(what):
        return f"it is {lower_first(what)}, as {lower_first(found['who'])} {found['verb']}"
    is_sure = is_asked or not _POINTS.match(what) or _is_spoken_of(before)
    is_of_a_machine = is_sure and bool(_OF_A_MACHINE.match(what))
    if _IMPERSONAL.match(what):
        return ""
    is_long = word_count(what) >= FEWEST_WORDS or bool(_ITS_DEED.fullmatch(what))
    is_fit = is_long and word_count(what) <= MOST_WORDS and (is_of_a_machine or (is_asked and has_own_verb(what)))
    if not is_fit or (said and _RETRACTED.search(what)):
        return ""
    clause = f'it is true that "{what}"' if quoted else lower_first(what)
    return f"{clause}, as {lower_first(found['who'])} {found['verb']}"


def _is_spoken_of(before: Sequence[str]) -> bool:
    """Whether an `it` that follows these sentences is the machine: nothing else was spoken of last, people aside."""
    found = (one for one in reversed(before) if _MACHINE.search(one) or _OF_ANOTHER.match(one))
    return bool(_MACHINE.search(next(found, "it")))
