"""Lists within a sentence, numbered by `(1)` or counted by `two parts:`, with each thing as a sentence of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import base_form, is_clause, is_verb_before, number_of, verb_of
from generator.answers.language.english import lower_first, upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEVERAL = re.compile(
    r"(?:two|three|multiple|several|(?!an? |the |one |each )(?:[\w-]+ ){0,4}?[\w-]+(?<![sui])s"
    r"(?=$|[,.]| (?:of|for|in|on|to|that|with|from)\b))"
)
_CLAUSE_OF_THING = re.compile(r",? (?:that|which|where)\b")
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_NUMBERS: Final = {"1": 0, "i": 0, "a": 0, "2": 1, "ii": 1, "b": 1, "3": 2, "iii": 2, "c": 2, "4": 3, "iv": 3, "5": 4}
MARK: Final = re.compile(r"(?P<before>(?:^|[\s,;:.]+)(?:and |or )?)\((?P<number>[1-5abc]|i{1,3}|iv)\)[\s:]")
_COUNT: Final = re.compile(r"(?<!\bat )\b(?P<count>two|three|four|five)\b (?:[\w-]+,? ){0,4}?[\w-]+s\b")
_COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5}
SEVERAL_THINGS: Final = " several things"
"""What an introduction gets that names nothing itself: `X combines`; how many they are, the source does not say."""
_OF_TWO: Final = (r"; (?:and )?", r", and ", r" and (?=(?:an?|the|two|several|[A-Z])\b)", r" and ")
_OF_MORE: Final = (
    r"; (?:and )?",
    r", (?:and )?(?=(?:an?|the|two|several|[A-Z][\w-]*)\s)|,? and ",
    r",(?: and)? | and ",
)
_SURE: Final = r"; (?:and )?|, (?:and )?(?=(?:an?|two|three|several)\s)|,? and (?=(?:an?|two|three|several)\s)"
_HANGING: Final = re.compile(r"(?:[,:]|\s(?:by|via|through|with|that|where|as|namely|both))+$")
_WANTS_THINGS: Final = re.compile(r" (?:of|in|into|on|between|from|to|as (?:in|out)puts?|by \w+ing)$")
_ORDINAL: Final = re.compile(r"(?:first|second|third|fourth|finally)(?:ly)?,\s+", re.IGNORECASE)


def numbered(text: str) -> Iterator[list[str]]:
    """`X has: (1) a reader, (2) a painter` as what has them and a sentence for each."""
    if "(" not in text:
        return
    marks = [
        mark for at, mark in enumerate(MARK.finditer(text)) if at or _NUMBERS[mark["number"]] == 0 or not mark.start()
    ]
    if not marks:
        return
    numbers = [_NUMBERS[mark["number"]] for mark in marks]
    if numbers != list(range(numbers[0], numbers[0] + len(marks))) or numbers[-1] >= len(_ORDINALS):
        return
    intro = _HANGING.sub("", text[: marks[0].start()])
    if not intro and len(marks) == 1 and is_clause(text[marks[0].end() :]):
        yield [text[marks[0].end() :]]
        return
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    items = [_item(number, text[mark.end() : end]) for number, mark, end in zip(numbers, marks, ends, strict=True)]
    if _WANTS_THINGS.search(intro) or _asks_what(intro):
        intro = re.sub(r" works$", " does", intro) + SEVERAL_THINGS if len(marks) > 1 else ""
    if intro and items[0].startswith("First, it ") and not verb_of(intro):
        yield [intro + items[0].removeprefix("First, it"), *items[1:]]
    elif all(items) and (not intro or is_clause(intro)):
        yield [intro, *items] if intro else items


def _asks_what(intro: str) -> bool:
    """Whether an introduction ends in its verb: `the authors found`, but not `the authors mend the filter`."""
    found, (*_, before, last) = verb_of(intro), ("", "", *intro.split())
    return bool(found and found[0] == last) or (before == "and" and number_of(last) is not None)


def listed(text: str) -> Iterator[list[str]]:
    """`two parts: a reader, and a painter` as three sentences; of no known number only things that are surely apart."""
    intro, _, rest = text.partition(": ")
    if not rest or MARK.search(rest) or not is_clause(intro):
        return
    count = counts(intro)
    ways = (_OF_TWO if count == 2 else _OF_MORE) if count else (_SURE,)  # noqa: PLR2004 - two have no comma between
    for things in (re.split(way, rest) for way in ways):
        is_sure = len(things) == count or (not count and len(things) > 1 and all(map(_THING.match, things)))
        if is_sure and len(things) <= len(_ORDINALS) and all(items := [*map(_item, range(len(things)), things)]):
            yield [intro, *items]
            return


_CAN: Final = re.compile(r"\b(?:can|could|may|will|is|helps?)\b")
_ARTICLE: Final = re.compile(r"(?:An?|The|This|These|Our|We|It|One) ")
_THING: Final = re.compile(r"(?:an?|the|one|two|three|several|[A-Z])\b")


def _does_something(first: str, more: str) -> bool:
    """Whether a thing of a list begins with what its subject does: `reads the page`."""
    return bool(base := base_form(first)) and is_verb_before(base, more.partition(" ")[0])


def existing(thing: str, also: str = "") -> str:
    """`A painter` as `There is a painter`."""
    thing = _ORDINAL.sub("", thing)
    thing = lower_first(thing) if _ARTICLE.match(upper_first(thing)) else thing
    return f"There {'are' if _SEVERAL.match(thing) else 'is'} {also}{thing}"


def counts(text: str) -> int:
    """How many things a sentence says are to follow: `X has three parts`; 0 if it says no number."""
    found = _COUNT.search(text)
    return _COUNTS[found["count"]] if found else 0


def _item(number: int, item: str) -> str:
    """A thing of a list as a sentence; empty for what is too short or has no subject."""
    ordinal, item = _ORDINALS[number], _ORDINAL.sub("", item.strip(" ,;.:").removeprefix("as "))
    if _ARTICLE.match(item):
        item = lower_first(item)
    first, _, more = item.partition(" ")
    if not more or _POINTS_OUT.search(item) or is_verb_before(first, more.partition(" ")[0]):
        return ""
    if _does_something(first, more):
        return f"{upper_first(ordinal)}, it {item}"
    if (not first.endswith("ing") or _CAN.search(item)) and is_clause(_CLAUSE_OF_THING.split(item)[0]):
        return f"{upper_first(ordinal)}, {item}"
    if is_clause(does := doing(item)):
        return f"{upper_first(ordinal)}, {does}"
    if base_form(first):
        return ""  # a noun, such as projects, or what its subject does
    return f"The {ordinal} is {item}"


_POINTS_OUT: Final = re.compile(r" of which |^the (?:first|second|third|last|other|former|latter)\b", re.IGNORECASE)
"""What says of itself which of the things it is."""


def doing(thing: str) -> str:
    """`a painter that draws` as `a painter draws`; empty for a thing that is not said to do anything."""
    found = _DOES.match(thing)
    return f"{found['thing']} {found['does']}" if found and number_of(found["verb"]) else ""


_DOES: Final = re.compile(
    r"(?P<thing>[^,;:]{4,60}?)(?<! of),? (?:that|which) (?P<does>(?:[a-z]+ly )?(?P<verb>[a-z-]+)\b.*)$"
)


def announces(sentence: str) -> bool:
    """Whether a sentence says that things are to follow."""
    return bool(counts(sentence)) or sentence.endswith(SEVERAL_THINGS)


def uncounted(sentence: str) -> str:
    """A thing of a list without its place in it: `The first is a reader` as `A reader`."""
    return upper_first(_COUNTED.sub("", sentence, count=1))


def recounted(told: list[str]) -> list[str]:
    """The sentences of a list of which one may have been lost: then none says which one it is, nor how many there are.

    Args:
        told: sentences, some of them the things of a list as `numbered` and `listed` put them.
    """
    found = [_COUNTED.match(one) for one in told]
    at = [_ORDINALS.index(one["ordinal"].casefold()) for one in found if one]
    if at == list(range(len(at))) and len(at) != 1:
        return told
    things = [_uncounted(one, counted) for one, counted in zip(told, found, strict=True)]
    return [one for one in things if not one.endswith(SEVERAL_THINGS)]


def _uncounted(sentence: str, counted: re.Match[str] | None) -> str:
    """`The third is a painter` as `There is a painter`, `Third, it draws` as `It draws`."""
    if not counted:
        return sentence
    rest = sentence[counted.end() :]
    if not counted["is"]:
        return upper_first(rest)
    return f"Part of it is {lower_first(rest)}" if rest.partition(" ")[0].endswith("ing") else existing(rest)


_COUNTED: Final = re.compile(
    rf"^(?=The \w+ is |\w+, )(?:The )?(?P<ordinal>{'|'.join(_ORDINALS)})(?:,|(?P<is> is)) ", re.IGNORECASE
)
