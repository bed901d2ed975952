"""What the reader put in, thing by thing, and which of its names can stand in a sentence of others."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import word_count
from generator.answers.reading.handing import typed
from generator.answers.reading.stories import QUOTED, has_own_verb

if TYPE_CHECKING:
    from generator.answers.reading.questions import Case

MOST_OF_GIVEN: Final = 10
MOST_TYPED: Final = 16
MOST_OF_WHOLE: Final = 20
YOUR_WORDS: Final = "your words"


def put_in(case: Case) -> tuple[str, list[str]]:
    """The words that the reader typed, if any, and the other things that went in, one by one."""
    given = case.given
    words = given if given.startswith("the words ") else next(filter(None, map(typed, case.told)), "")
    return words, [] if words == given else parts_of(given)


def parts_of(given: str) -> list[str]:
    """The things that went in, one by one."""
    if _IS_SUPPOSED.match(given):
        return [given]
    masked = QUOTED.sub(lambda found: "x" * len(found[0]), given)
    cuts = [(0, 0), *((found.start(), found.end()) for found in _AND.finditer(masked)), (len(given), len(given))]
    return [given[begin:end] for (_, begin), (end, _) in itertools.pairwise(cuts)]


_IS_SUPPOSED: Final = re.compile(r"the (?:picture|video) with ")
"""A thing with all that a machine marked in it."""
_AND: Final = re.compile(r",? and (?=(?:the|an?|my|your|one|two|three|\d+) )")


def is_thing(named: str) -> bool:
    """Whether words that name something are not too many, and no clause."""
    about = _TYING.split(QUOTED.sub("", named), maxsplit=1)[-1]
    is_told = 1 + named.startswith("the ") < word_count(named) <= MOST_OF_WHOLE and not _GOES_ON.search(named)
    return is_told and (about.startswith("what ") or not has_own_verb(_DESCRIBES.sub("", about)))


_GOES_ON: Final = re.compile(r": |\bsomebody\b")
_TYING: Final = re.compile(r"\s(?:of|from|in|with|on|for)\s")
"""What follows the name of a thing, whose noun may look like a verb: `five snaps of`."""
_DESCRIBES: Final = re.compile(r"(?<![\w-])[\w-]+ed (?=[\w(])")
"""What stands before a thing and is no verb: `three-legged` before dachshund."""


def is_short(own: str) -> bool:
    """Whether the name of a thing is short enough to stand in a sentence of others."""
    most = MOST_TYPED if own.startswith("the words ") else MOST_OF_GIVEN
    return (
        not own.startswith(("another ", "somebody"))
        and 1 < word_count(own) <= most
        and '"' not in own.strip('"')[12:-1]
    )


IS_BARE: Final = re.compile(r"one [\w-]+(?=,)")
"""What names a thing by its number alone: `one film, eight seconds`."""
