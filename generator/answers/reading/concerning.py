"""The clause of a story that surely tells what went in, where little or nothing of it is named as a thing."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import stem, stems, word_count
from generator.answers.reading.giving import kinds_of
from generator.answers.reading.handing import handed
from generator.answers.reading.learned import CAME_OUT, OF_CASE, weight
from generator.answers.reading.stories import NOTICED, QUOTED, WHOSE, has_own_verb
from generator.answers.reading.things import MACHINES, PEOPLE, head_noun, medium_of, named_things, phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.answers.reading.stories import Clause

FEWEST: Final = 3
"""So many words tell of a case."""
LONGEST: Final = 16
"""So many stand in a label."""
_SURE: Final = 1.0
"""So much a clause weighs that surely tells what went in."""
_FEWEST_NEW: Final = 2
"""So many telling words it has that are not known."""
_MARKS: Final = "\"“”'"
_FURTHEST: Final = 3
_OFTENEST: Final = 4


def told_of_case(clauses: Sequence[Clause], seen: Sequence[AbstractSet[str]], takes: str, given: str, came: str) -> str:
    """As much of the heaviest clause that surely tells what went in as fits a label; empty without one.

    Args:
        clauses: the clauses of the story.
        seen: what can be seen of each.
        takes: what models of the question's task take.
        given: what is known to have gone in.
        came: what is told to have come out.
    """
    weighed = zip((weight(one, OF_CASE) for one in traits_of_case(clauses, seen, takes)), clauses, strict=True)
    likely = sorted((pair for pair in weighed if pair[0] >= _SURE), key=lambda pair: -pair[0])
    typed = [one.strip(_MARKS) for one in QUOTED.findall(given)]
    texts = (one.text for _, one in likely if not (_POINTS_BACK.match(one.text) or any(map(one.text.count, typed))))
    known = f"{given}; {came}".casefold()
    told = (one for one in map(_begun, texts) if one and _tells_more(one, given) and _is_of_input(one, takes))
    return next((one for one in told if not any(part in known for part in _ways(one))), "")


def _tells_more(told: str, given: str) -> bool:
    """Whether a clause says more than that what is known to have gone in was handed to a machine."""
    return len(stems(_HANDED_OVER.sub("", told)) - stems(given)) >= _FEWEST_NEW


def _is_of_input(told: str, takes: str) -> bool:
    """Whether a clause is on such things as models take, or on what takes them in, and truly was so."""
    media = {medium_of(head_noun(one)) for one in (*named_things(told), *(phrase for _, phrase in phrases_in(told)))}
    is_taken = not media.isdisjoint(kinds_of(takes)) or bool(stems(told) & stems(takes))
    return (is_taken or bool(handed(told) or _TAKES_IN.search(told))) and not _UNTRUE.search(QUOTED.sub("", told))


def _ways(told: str) -> Iterator[str]:
    """A clause in small letters, and without who noticed it."""
    yield from (told.casefold(), NOTICED.sub("", told).casefold())


def traits_of_case(clauses: Sequence[Clause], seen: Sequence[AbstractSet[str]], takes: str) -> list[frozenset[str]]:
    """What can be seen of each clause but its words: its kind and place, and what it shares with what models take."""
    words = Counter(stem(one) for clause in clauses for one in re.findall(r"[\w-]+", clause.text.casefold()))
    return [
        frozenset((*filter(_is_of_kind, traits), *_of_whole(clause.text, takes, words), _of_came(traits)))
        for clause, traits in zip(clauses, seen, strict=True)
    ]


def _is_of_kind(trait: str) -> bool:
    """Whether a trait is none of a single word."""
    return (":" in trait or " " in trait or trait in _KINDS) and not trait.startswith("first:")


_KINDS: Final = frozenset({"deed", "bare", "quotes", "digit", "past", "first"})


def _of_came(traits: AbstractSet[str]) -> str:
    return f"came:{max(-_FURTHEST, min(_FURTHEST, round(weight(traits, CAME_OUT))))}"


def _of_whole(text: str, takes: str, words: Mapping[str, int]) -> Iterator[str]:
    """What shows whether a clause speaks of such things as models take, and of what the story comes back to."""
    media = set(filter(None, map(medium_of, re.findall(r"[\w-]+", text.casefold()))))
    yield ("fits" if media & kinds_of(takes) else "misfits") if media else "no medium"
    own = stems(text)
    yield from ["kin"] if own & stems(takes) else []
    yield f"said:{min(_OFTENEST, max((words[one] for one in own), default=0))}"


def _begun(text: str) -> str:
    """As much of a clause as is told in a label, up to a comma or to the colon before what came of it."""
    bare = _JOINT.sub("", text).strip(" .,;:!?")
    quoted = QUOTED.sub(lambda found: "x" * len(found[0]), bare)
    colon = _COLON.search(quoted)
    end = colon.start() if colon and has_own_verb(bare[: colon.start()]) else len(bare)
    end = said.start() if end < len(bare) and (said := _SPEAKER.search(bare, max(0, end - _WIDEST), end)) else end
    commas = [found.start() for found in _COMMA.finditer(quoted, 0, end)]
    starts = [0, *(at + 2 for at in commas if _LEADS_IN.match(bare) and _GOES_ON.match(bare, at + 2))]
    ends = [one for one in (end, *reversed(commas)) if one <= _WIDEST]
    ways = (bare[start:last] for start in starts if start <= _WIDEST for last in ends if start < last)
    fitting = (one for one in ways if FEWEST <= word_count(one) <= LONGEST)
    return next((one for one in fitting if has_own_verb(one) or not has_own_verb(bare[:end])), "")


_WIDEST: Final = 240
"""So many characters of a clause may stand in a label."""
_SPEAKER: Final = re.compile(r", (?:my|our|the|his|her|an?) (?:[\w-]+ )?[\w-]+$")
"""Who says what stands after the colon."""
_JOINT: Final = re.compile(r"^(?:(?:then|even|also|and|but|so|yet|still|later|now)[:,]?\s)+", re.IGNORECASE)
_COMMA: Final = re.compile(r"(?<!\d),(?!\d{3}\b)|\s[–—-]\s")
_COLON: Final = re.compile(r"[:;](?!\d)")
_LEADS_IN: Final = re.compile(r"(?:for|in|at|on|after|before|with|from|since)\b", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"(?:I|we|it|they|he|she|the|an?|my|our|there)\b", re.IGNORECASE)
_POINTS_BACK: Final = re.compile(r"(?:it|he|she|that|this|these|those|there)\b", re.IGNORECASE)
_DEVICE: Final = r"(?:phone|camera|dashcam|webcam|scanner|microphone|recorder|tablet)"
_TAKES_IN: Final = re.compile(
    rf"\b(?:films|filmed|photographs|photographed|records|recorded|scans|scanned|typed"
    rf"|with (?:the|my|our|an?|one) {_DEVICE}|{_DEVICE} (?:running|on|lay)"
    rf"|(?:put|leaned|laid|held|pointed|mounted|set|stood|hung) (?:the|my|our|an?|one) {_DEVICE})\b",
    re.IGNORECASE,
)
"""What takes the world in, and where it did."""
_UNTRUE: Final = re.compile(
    r"\b(?:never|not?|none|nobody|nothing|without|refuse[sd]?|deleted?|if|would|might|should|dream(?:s|ed|t)?|thought"
    r"|imagine[sd]?|pretend(?:s|ed)?|suppose[sd]?|wish(?:es|ed)?|want(?:s|ed)?|hope[sd]?|forgot|almost|nearly|ask(?:s|ed)?"
    r"|noticed|discovered|says?|said|claim(?:s|ed)?|swears?|swore|told|tells|believe[sd]?|name is|names are)\b"
    r"|n['’]t\b|^had\b|^(?:I['’]m|I am|we['’]re|we are)\b"
    rf"|\bby (?:{WHOSE} )?(?:{'|'.join(sorted(MACHINES))})\b",
    re.IGNORECASE,
)
"""What was denied, dreamed, supposed or said by somebody, who somebody is, and what a machine made."""
_HANDED_OVER: Final = re.compile(
    rf"\b(?:fed|gave|given|uploaded|sent|showed|shown|put|handed|{'|'.join(sorted(MACHINES | PEOPLE))}"
    r"|\w+(?:man|woman|ist|ian|eon|her))\b",
    re.IGNORECASE,
)
"""Who handed over what to which machine."""
