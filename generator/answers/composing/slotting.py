"""The reader's own things in the places that the record of a task marks for what goes in."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.language.english import stem, stems, words_of
from generator.answers.language.prose import sentences_of
from generator.answers.reading.putting import IS_BARE, MOST_OF_GIVEN, YOUR_WORDS, is_short, is_thing, put_in
from generator.answers.reading.questions import handle_of
from generator.answers.reading.things import MEDIA, head_noun, medium_of
from generator.catalog.slots import filled, slots

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.composing.material import Material
    from generator.answers.reading.questions import Case
    from generator.catalog.records import Task


class Own(NamedTuple):
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
    places = material.places
    named = set[str]() if is_first else {one.whole for one in places.values()}

    def in_place(text: str) -> str:
        besides = filled(text, lambda _, __: "") if places else text

        def word(slot: str, after: str) -> str:
            own = places.get(slot)
            if own is None or _is_doubled(own, besides):
                return slot
            told = own.short if own.whole in named or after.startswith(_NARROWING) else own.whole
            named.add(own.whole)
            return told

        return filled(text, word)

    return list(map(in_place, texts))


def places_of(case: Case, task: Task | None) -> dict[str, Own]:
    """By the marked words of a task's record what of the reader's stands there.

    Only what alone fits a place stands in it, and nothing that fits two places of one sentence: whoever gives one
    photo where two go in does not tell which it is.
    """
    own = list(_own_things(case)) if task else []
    told = [slots(one) for one in sentences_of(f"{task.idea or ''} {task.limits or ''}")] if task and own else []
    fitting = {slot: [one for one in own if _fits(one, slot)] for slot in itertools.chain(*told)}
    unclear = {one for pair in told for one in own if len({_bare(slot) for slot in pair if one in fitting[slot]}) > 1}
    return {slot: found[0] for slot, found in fitting.items() if len(found) == 1 and found[0] not in unclear}


def _bare(slot: str) -> str:
    return _ARTICLE.sub("", slot)


def _is_doubled(own: Own, besides: str) -> bool:
    """Whether the sentence speaks of such a thing besides: of the face in a photo, where the reader gave a face."""
    heads = {head_noun(own.whole), head_noun(own.short)}
    if any(medium_of(one) for one in heads - {"words"}):
        return any(re.search(rf"\bthe {re.escape(one)}\b", besides) for one in heads)
    return not stems(besides).isdisjoint(map(stem, heads))


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


def _fits(own: Own, slot: str) -> bool:
    """Whether a thing may stand in a place: of the same noun, or of the medium of its noun; one thing in no row."""
    ways = _OR.split(slot)
    if _OF_MANY & set(slot.casefold().split()) or (len(ways) == 1 and _is_several(slot) and not _is_several(own.whole)):
        return False
    return any(_is_such(own, one) for one in ways)


def _is_several(named: str) -> bool:
    return head_noun(named).endswith("s")


def _is_such(own: Own, named: str) -> bool:
    """Whether a thing is what these words name: what was typed to tell what shall be done is no document."""
    head = stem(head_noun(named))
    if own.short == YOUR_WORDS or head in _IS_TYPED:
        return own.short == YOUR_WORDS and head in _IS_TYPED
    return own.medium in _media_of(named) or head in {stem(head_noun(own.whole)), stem(head_noun(own.short))}


def _media_of(named: str) -> frozenset[str]:
    """The media of the noun of a marked thing: a scan is a picture, or is in space."""
    head = head_noun(named)
    found = frozenset(one for one, words in MEDIA.items() if head in words or head.removesuffix("s") in words)
    return found or frozenset(filter(None, (medium_of(head),)))


def _own_things(case: Case) -> Iterator[Own]:
    """What the reader put in, and what was typed besides."""
    words, parts = put_in(case)
    for at, part in enumerate(parts):
        medium = case.medium if at == 0 else medium_of(head_noun(part))
        short = handle_of(part, medium) or (case.handle if at == 0 else "")
        named = _ENDS.split(part, maxsplit=1)[0]
        names = [named if is_thing(named) and not IS_BARE.match(part) else "", short]
        whole = next((one for one in names if one and is_short(one)), "")
        if whole and len(whole.split()) <= MOST_OF_GIVEN:
            yield Own(whole, short or whole, medium)
    if words:
        yield Own(words if is_short(words) else YOUR_WORDS, YOUR_WORDS, "text")
