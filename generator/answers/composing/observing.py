"""What the reader noticed: in the reader's own words, by the field's name, why it comes about, and who speaks of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Points, claims_of
from generator.answers.composing.answering import worth
from generator.answers.composing.material import cited, said
from generator.answers.language.english import lower_first, stems, upper_first, word_count
from generator.answers.language.prose import plain, verbatim
from generator.answers.reading.abstracts import cleaned
from generator.answers.reading.stories import clauses_of, has_own_verb
from generator.answers.reading.wholeness import points_back
from generator.answers.reading.working import at_work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.answers.claims import Claim, Prose
    from generator.answers.composing.material import Material
    from generator.answers.matching.effects import Noticed
    from generator.catalog.records import Effect, Item

MOST_EFFECTS: Final = 3
FEWEST_WORDS: Final = 3
"""So many words of the reader are worth repeating."""
LONGEST_CLAUSE: Final = 18
"""In words."""
_ASIDE: Final = re.compile(r"[,;:()–—\"“”](?!\d)\s*|\s-\s|[.!?]+\s")
_JOINT: Final = re.compile(r"(?:and|but|so|yet|then|though|although|because|only|until)\s", re.IGNORECASE)
_MARK: Final = re.compile(r"[\"“”‘]|(?<!\w)'")
"""Where words within a quotation begin."""


def noticed_part(material: Material, told_before: Prose) -> Prose:
    """The effects that the question tells of, each in the reader's words, with what is known of it."""
    told = " ".join(plain(claim.text) for claim in claims_of(told_before))
    points: list[tuple[Claim, ...]] = []
    for one in sure_effects(material):
        point = tuple(_point(one, told, material))
        points += [point] if len(point) > 1 else []
        told = " ".join([told, *(plain(claim.text) for claim in point)])
    return (Points(ordered=False, points=tuple(points)),) if points else ()


def sure_effects(material: Material) -> list[Noticed]:
    """The effects that a page tells of and is an example of: those asked about first, one for a clause.

    That a given work on the task speaks of the same is as good as that it is asked about.
    """
    found: dict[str, Noticed] = {}
    for one in material.noticed:
        clause = readers_words(*one.sign)
        is_sure = one.is_plain or (one.tells and any(_named_by(item, one) for item in material.known("direct")))
        if is_sure and word_count(clause) >= FEWEST_WORDS and not _is_denied(one, material):
            found.setdefault(clause, one)
    return list(found.values())[:MOST_EFFECTS]


def _is_denied(effect: Noticed, material: Material) -> bool:
    """Whether the work that is told first does without what an effect is named by: `needs no pairs in training`."""
    named = stems(effect.effect.name)
    steps = (" ".join(step) for item in material.telling[:1] if item.explained for step in material.told[item.id].steps)
    return any(len(named & stems(text)) > 1 and _DOES_WITHOUT.search(text) for text in steps)


_DOES_WITHOUT: Final = re.compile(r"\b(?:neither|without any|needs? no)\b")


def was_spared(effect: Noticed) -> bool:
    """Whether an effect is that something goes wrong and the reader tells that it did not: `17 stayed 17`."""
    return bool(_GOES_WRONG.search(effect.effect.meaning) and _WENT_WELL.search(readers_words(*effect.sign)))


_GOES_WRONG: Final = re.compile(
    r"\b(?:swap|bent|cut|mixed|wrong|worst|fails?|pale|appear again|break|jump|missed|spelling)\b"
)
_WENT_WELL: Final = re.compile(
    r"\bstill\b(?! (?:picture|photo|image)s?\b)|\bstay(?:s|ed)?\b|\bkeeps?\b|(?<!I )(?<!ha[sd] )\bnever \w+ed\b"
    r"|\bwithout (?:one|any|a single|a) \w+"
)


def shown_effects(material: Material) -> tuple[Effect, ...]:
    """The effects of `sure_effects` by themselves."""
    return tuple(one.effect for one in sure_effects(material))


def _named_by(item: Item, effect: Noticed) -> str:
    """A work's word for an effect, if it says enough by itself: it is two words, or one of the name; else nothing."""
    written = effect.name_in(_summary(item.summary.text)) if item.summary else ""
    return written if _JOINED.search(written) or stems(written) & stems(effect.effect.name) else ""


_JOINED: Final = re.compile(r"\w[\s-]\w")


@lru_cache(maxsize=4096)
def _summary(text: str) -> str:
    return cleaned(text)


def _point(effect: Noticed, told: str, material: Material) -> Iterator[Claim]:
    """One effect: the reader's words for it, why it comes about, and what a given work on the task says of it."""
    name, meaning = upper_first(verbatim(effect.effect.name)), verbatim(effect.effect.meaning)
    is_said = meaning.rstrip(".").casefold() in told.casefold()
    where = " (explained at the top)" if is_said else ""
    words = readers_words(*effect.sign)
    how = "of which you ask" if effect.sign[0].endswith("?") and _ASKS.match(words) else "in your words"
    yield said(f'*{name}*{where}, {how}: "{verbatim(words)}".')
    if not is_said:
        yield said(f"In general, {lower_first(meaning)}", "general")
    if was_spared(effect):
        yield said("By what you tell, it went well here.")
    spoken = (list(_spoken(effect, item, told, material)) for item in material.known("direct"))
    yield from next(filter(None, spoken), [])


_ASKS: Final = re.compile(r"(?:how|why|what|where|which|who|can|could|does|do|did|is|are|was)\b", re.IGNORECASE)


def _spoken(effect: Noticed, item: Item, told: str, material: Material) -> Iterator[Claim]:
    """What a work says of an effect that the page does not tell yet, in a sentence that stands alone."""
    if not _named_by(item, effect):
        return
    work = material.told[item.id]
    texts = [*(text for step in work.steps for text in step), *work.limits, *work.reports]
    own = [text for text in texts if effect.name_in(text.strip('"'))]
    if any(_is_told(text, item, told) for text in own):
        return
    if alone := [text for text in own if _stands(text)]:
        yield from cited(item, max(alone, key=lambda text: worth(text, work, material)))


def _stands(text: str) -> bool:
    """Whether a sentence tells of the inside of a model without another before it."""
    return bool(at_work((text,))) and not (text.startswith('"') or points_back(text) or _IN_TURN.match(text))


_IN_TURN: Final = re.compile(r"(?:First|Second|Third|Then|Finally|The (?:first|second|third|last)|They)\b|.*\bthen\b")


def _is_told(text: str, item: Item, told: str) -> bool:
    (claim,) = cited(item, text)
    return plain(claim.text) in told


@lru_cache(maxsize=4096)
def readers_words(sentence: str, start: int, end: int) -> str:
    """The shortest part of a sentence around a place that has a verb, else any part that is short enough."""
    clauses = _spans([one.text for one in clauses_of(sentence)], sentence)
    around = [_around(start, end, parts, sentence) for parts in (_parts(sentence), clauses)]
    fitting = [one for one in around if word_count(one) <= LONGEST_CLAUSE]
    sound = [one for one in (*fitting, sentence[start:end]) if not _MARK.search(one)]
    return next(filter(has_own_verb, sound), max(sound, key=len, default=""))


def _around(start: int, end: int, parts: list[tuple[int, int]], sentence: str) -> str:
    """The parts of a sentence that hold a place, without the word that ties them to what stands before."""
    first = max((at for at, _ in parts if at <= start), default=0)
    last = min((to for _, to in parts if to >= end), default=len(sentence))
    joint = _JOINT.match(sentence, first)
    first = joint.end() if joint and joint.end() <= start else first
    return sentence[first:last].strip(" .,;:!?–—-")


def _spans(texts: Iterable[str], sentence: str) -> list[tuple[int, int]]:
    """Where texts stand in a sentence, one after the other."""
    spans, end = [], 0
    for text in texts:
        if (start := sentence.find(text, end)) >= 0:
            end = start + len(text)
            spans.append((start, end))
    return spans


def _parts(sentence: str) -> list[tuple[int, int]]:
    """Where the parts of a sentence between its marks begin and end."""
    marks = list(_ASIDE.finditer(sentence))
    return list(zip([0, *(one.end() for one in marks)], [*(one.start() for one in marks), len(sentence)], strict=True))
