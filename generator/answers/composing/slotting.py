"""The reader's own things in the places that the record of a task marks for what goes in."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.composing.entering import IS_BARE, MOST_OF_GIVEN, YOUR_WORDS, is_short, is_thing, parts_of
from generator.answers.language.english import stem, stems, words_of
from generator.answers.language.prose import sentences
from generator.answers.reading.handing import typed
from generator.answers.reading.questions import handle_of
from generator.answers.reading.things import MEDIA, head_noun, medium_of
from generator.catalog.slots import filled, slots

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.composing.material import Material


class _Own(NamedTuple):
    """One thing that the reader put in."""

    whole: str
    """As the reader names it, where that is short; else its short name."""
    short: str
    medium: str


def in_own_words(texts: list[str], material: Material, *, is_first: bool = False) -> list[str]:
    """General sentences with the reader's own things in their marked places; where none fits, the words as they are.

    Args:
        texts: the sentences, with marks.
        material: everything that the page is composed from.
        is_first: whether each thing is named in full where it comes first; else by its short name.
    """
    own = _clear_things(material) if any("{" in one for one in texts) else []
    is_only = len({head_noun(one) for one in slots((material.task and material.task.idea) or "")}) == 1
    named = set[str]() if is_first else {one.whole for one in own}

    def word(slot: str, after: str, around: frozenset[str]) -> str:
        found = None if _OF_MANY & set(slot.casefold().split()) else next(_fitting(slot, own, is_only=is_only), None)
        if found is None or _is_doubled(found, around):
            return slot
        told = found.short if found.whole in named or after.startswith(_NARROWING) else found.whole
        named.add(found.whole)
        return told

    around = [stems(filled(one, lambda _, __: "")) if own else frozenset[str]() for one in texts]
    return [filled(one, partial(word, around=near)) for one, near in zip(texts, around, strict=True)]


def _is_doubled(own: _Own, around: frozenset[str]) -> bool:
    """Whether the sentence speaks of such a thing besides: of the face in a photo, where the reader gave a face."""
    heads = {head_noun(own.whole), head_noun(own.short)}
    is_of_kind = any(medium_of(one) for one in heads - {"words"})
    return not is_of_kind and not around.isdisjoint(map(stem, heads))


_OF_MANY: Final = words_of(
    """each every any some many several both all one another two three four five other most single next previous earlier
    later second last neighboring"""
)
"""Words of what is marked where another thing would lose its number or its turn: `each frame`."""
_NARROWING: Final = (" of ", " from ", " with ", " in which ")
"""What follows where a long name would end twice: `the signals from 8 pads of silent speaking`."""
_IS_TYPED: Final = frozenset(
    map(stem, words_of("prompt question words instruction description request query command wish order"))
)
_ARTICLE: Final = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_ENDS: Final = re.compile(r"[,:;] ")
_OR: Final = re.compile(r", (?:or )?| or ")


def _fitting(slot: str, own: list[_Own], *, is_only: bool = False) -> Iterator[_Own]:
    """The things that may stand in a place: of its medium, of the same noun.

    Where it tells no medium and is the only thing that goes in, the only one of the reader's may stand there.
    """
    ways = [(stem(head_noun(one)), _media_of(one)) for one in _OR.split(slot)]
    for head, media in ways:
        yield from (one for one in own if one.medium in media and _may_be_typed(head, one))
        yield from (one for one in own if head in {stem(head_noun(one.whole)), stem(head_noun(one.short))})
        yield from (one for one in own if one.short == YOUR_WORDS and head in _IS_TYPED)
    given = [one for one in own if one.short != YOUR_WORDS and one.short.endswith("s") == slot.endswith("s")]
    yield from given if is_only and len(given) == 1 and not any(media for _, media in ways) else ()


def _media_of(slot: str) -> frozenset[str]:
    """The media of a marked thing: a scan is a picture, or is in space."""
    head = head_noun(slot)
    found = frozenset(one for one, words in MEDIA.items() if head in words or head.removesuffix("s") in words)
    return found or frozenset(filter(None, (medium_of(slot),)))


def _may_be_typed(head: str, one: _Own) -> bool:
    """Whether what was typed to tell what shall be done is meant: it is no document."""
    return one.short != YOUR_WORDS or head in _IS_TYPED


def _clear_things(material: Material) -> list[_Own]:
    """The reader's things but for those that could be either of two things that go in together."""
    own, task = list(_own_things(material)), material.task
    told = sentences(" ".join(f"{task.idea or ''} {task.limits or ''}".split())) if task and own else []
    pairs = [set(slots(one)) for one in told]
    unclear = {
        one
        for pair in pairs
        for one in own
        if len({_ARTICLE.sub("", slot) for slot in pair if one in _fitting(slot, own)}) > 1
    }
    return [one for one in own if one not in unclear]


def _own_things(material: Material) -> Iterator[_Own]:
    """What the reader put in, and what was typed besides."""
    given = material.case.given
    words = next(filter(None, map(typed, material.case.told)), "")
    parts = [] if words == given or given.startswith("the words ") else parts_of(given)
    for at, part in enumerate(parts):
        medium = material.case.medium if at == 0 else medium_of(head_noun(part))
        short = handle_of(part, medium) or (material.case.handle if at == 0 else "")
        named = _ENDS.split(part, maxsplit=1)[0]
        names = [named if is_thing(named) and not IS_BARE.match(part) else "", short]
        whole = next((one for one in names if one and is_short(one)), "")
        if whole and len(whole.split()) <= MOST_OF_GIVEN:
            yield _Own(whole, short or whole, medium)
    words = given if given.startswith("the words ") else words
    if words:
        yield _Own(words if is_short(words) else YOUR_WORDS, YOUR_WORDS, "text")
