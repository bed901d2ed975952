"""Whether the words of a sentence stand in what it rests on: what it cites, or what its paragraph cites."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.checking.faults import Fault
from generator.answers.checking.ground import cut
from generator.answers.claims import Paragraph
from generator.answers.language.english import stems, word_count
from generator.answers.language.prose import plain
from generator.catalog.slots import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.checking.ground import Ground
    from generator.answers.claims import Block, Claim, Prose
    from generator.catalog.records import Item
    from generator.catalog.values import At

LEAST_SUPPORT: Final = 0.25
"""The share of a sentence's own content words that should occur in what it rests on."""
FEWEST_WORDS_TO_WEIGH: Final = 6
FEWEST_BEYOND: Final = 2
"""So many words of a sentence that cites nothing and names no work tell something beyond the question."""
LONGEST_HEAD: Final = 9
_CALLS: Final = re.compile(r"(?:Think|Imagine|Picture|Suppose|Take|Follow|Compare)\b")
"""How a sentence begins that calls on the reader: `Think of people holding hands in fog`."""
_OF_PLACING: Final = stems(
    """does not help here; it is a work on that, of which the question tells nothing; beside, near, close to or from the
    side of your question lies, comes or stands a neighbor; for something else, another case; in your case, the input or
    the output would be, goes in or comes out"""
)
"""What says how a work bears on a question, or meets the case; that stands in no summary."""
_OF_A_NAME: Final = "By its name"  # what a name tells need not stand in a summary


def support_faults(claim: Claim, at: At, carried: Sequence[str], ground: Ground) -> Iterator[Fault]:
    """A sentence with a citation of which hardly a word stands in what may carry it."""
    words = plain(claim.text)
    own = stems(words) - ground.name_stems - _OF_PLACING
    if len(own) >= FEWEST_WORDS_TO_WEIGH and not words.startswith(_OF_A_NAME) and _is_loose(own, carried):
        message = f"hardly a word of this sentence is in what it cites: {cut(words)}"
        hint = "say it in words that the source uses, or cite the source that says it"
        yield Fault(at, message, hint, claim.line, "warning")


def uncited_faults(prose: Prose, at: At, ground: Ground, *, of_models: bool) -> Iterator[Fault]:
    """Sentences on works that cite nothing, of which what their paragraph cites says hardly a word, or nothing.

    Args:
        prose: the part of the answer.
        at: its field.
        ground: what was given.
        of_models: whether the whole part is about models; elsewhere a sentence is if it names a given work.
    """
    for block in prose:
        claims = _claims_of(block)
        cited = [item for one in claims for source in one.sources if (item := ground.evidence.item(source))]
        marked = [plain(one.text) for one in claims if one.basis != "question"]
        for claim in filter(_tells, claims) if cited else ():
            tells = of_models and not (claim is claims[0] and _heads(claims))
            yield from _uncited(claim, at, cited, [*marked, *ground.carrying(cited)], ground, of_models=tells)


def _tells(claim: Claim) -> bool:
    """Whether a sentence without a mark tells something, and neither asks nor calls on the reader."""
    is_marked = claim.basis != "question" or "[@" in claim.text
    return not (is_marked or claim.text.endswith((":", "?")) or _CALLS.match(claim.text))


def _heads(claims: Sequence[Claim]) -> bool:
    """Whether the first sentence is the short one that says what the next, which cites, is about."""
    return len(claims) > 1 and bool(claims[1].sources) and word_count(plain(claims[0].text)) <= LONGEST_HEAD


def _uncited(
    claim: Claim, at: At, cited: Sequence[Item], carried: Sequence[str], ground: Ground, *, of_models: bool
) -> Iterator[Fault]:
    words = plain(claim.text)
    named = ground.names_given(words)
    if named and not any({item.name, item.short_name} & set(named) for item in cited):
        message = f"this sentence speaks of {named[0]}, which its paragraph does not cite: {cut(words)}"
        yield Fault(at, message, "cite the work after what it says", claim.line, "warning", words=_beginning(words))
    elif named or of_models:
        own = stems(words) - ground.name_stems - _OF_PLACING - stems(ground.question)
        if len(own) >= (1 if named else FEWEST_BEYOND) and _is_loose(own, [*carried, *_general(ground)]):
            message = f"this sentence cites nothing, and its paragraph's sources have hardly a word of it: {cut(words)}"
            hint = "cite what says it, mark it with `In general`, or say it in words that the source uses"
            yield Fault(at, message, hint, claim.line, "warning", words=_beginning(words))


def _general(ground: Ground) -> Iterator[str]:
    """What is said of the question's task in general."""
    if task := ground.evidence.task:
        yield " ".join([task.name, task.definition, task.takes, task.gives, unmarked(task.idea), unmarked(task.limits)])


def _beginning(words: str) -> str:
    return " ".join(words.split(maxsplit=2)[:2])


def _is_loose(own: frozenset[str], carried: Sequence[str]) -> bool:
    carrying = frozenset(chain.from_iterable(map(stems, carried)))
    return len(own & carrying) < LEAST_SUPPORT * len(own)


def _claims_of(block: Block) -> tuple[Claim, ...]:
    return block.claims if isinstance(block, Paragraph) else tuple(chain.from_iterable(block.points))
