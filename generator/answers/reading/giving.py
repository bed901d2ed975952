"""What went in, as a person tells it: each thing that a story names is weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import lower_first, stems, word_count
from generator.answers.reading.handing import MACHINE_DID, asked_for, handed
from generator.answers.reading.stories import DETERMINED, PAST, QUOTED, Clause, has_own_verb
from generator.answers.reading.things import (
    MACHINES,
    PEOPLE,
    head_noun,
    is_machine,
    is_thing,
    lasts,
    medium_of,
    named_things,
    phrases_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

WENT_IN: Final[Mapping[str, float]] = {
    "": 0.73,
    "asked": -0.25,
    "begins": 0.12,
    "clause: first": 0.07,
    "clause: in first sentence": -0.14,
    "clause: outcome": -0.15,
    "clause: place": -0.46,
    "clause: says": -0.06,
    "every": -0.34,
    "in no sentence": 0.01,
    "length": 0.26,
    "named in what is taken": 0.1,
    "own": 0.02,
}
"""How much each trait of a thing speaks for it; under the empty name, what each thing begins with.

They are learned by `python -m bench.roles`.
"""
_ENOUGH: Final[Mapping[str, float]] = {"handed": 0.2, "asked": 0.2, "sensed": 0.2, "named": 0.58, "done to": 0.6}
"""What weighs less did not surely go in."""
_MOST: Final = 3
_MOST_WORDS: Final = 22
"""So many words name what went in, where it was several things."""
_LONGEST_ASIDE: Final = 8
"""In words."""
_SENSORS: Final[Mapping[str, tuple[frozenset[str], re.Pattern[str]]]] = {
    noun: (
        frozenset(kinds.split()),
        re.compile(
            rf"(?:^|\b(?:the|my|our|an?|one|two|three|four|\d+)\s)(?:(?!of\b)[\w-]+\s)?(?:{words})s?\b(?!['’])"
            r"(?: (?:at|over|above|by|on|in) (?!\d)(?:(?:the|my|our|an?) )?[\w'’]+)?",
            re.IGNORECASE,
        ),
    )
    for noun, kinds, words in (
        ("pictures", "picture video", "camera|drone|dashcam|webcam|satellite|telescope|microscope"),
        ("sound", "sound", "recorder|microphone|mic"),
        ("scan", "space", "laser|lidar|scanner"),
        ("signals", "signal", "headband|cap|electrode|wire|strap|watch|scanner"),
    )
}
"""What a thing that senses gives to a model, of which kinds, and what such things are called."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A thing that may have been put in."""

    text: str
    at: int
    """The place of its clause in the story."""
    how: str
    """handed, asked or sensed, as far as a clause tells it; else named, or what a person did something to."""
    traits: Mapping[str, float]
    of_result: bool
    """Whether it is named where a machine acts or something has come of it."""


def given_of(things: Sequence[Candidate], weights: Mapping[str, float]) -> list[Candidate]:
    """The things that surely went in, in the order in which they are told; what is sensed only by itself."""
    kept: list[Candidate] = []
    for one in sorted(things, key=lambda one: (_LAST.index(one.how), -weight(one.traits, weights))):
        if weight(one.traits, weights) >= _ENOUGH[one.how] and (not kept or _goes_with(one, kept)):
            kept.append(one)
    return [one for one in things if one in kept]


_LAST: Final = ("handed", "asked", "named", "done to", "sensed")


def _goes_with(one: Candidate, kept: Sequence[Candidate]) -> bool:
    words = sum(word_count(other.text) for other in (*kept, one))
    is_new = not any(_is_same(one.text, other.text) for other in kept)
    is_more = one.how in {"handed", "asked"} or (one.how == "named" and not one.of_result)
    return is_more and is_new and words <= _MOST_WORDS and len(kept) < _MOST


def _is_same(one: str, other: str) -> bool:
    """Whether one thing is named twice, or is in the other."""
    return one in other or other in one or (head_noun(one) == head_noun(other) and not one.startswith("the words "))


def candidates(
    clauses: Sequence[Clause], traits: Sequence[Mapping[str, float]], takes: str = ""
) -> Iterator[Candidate]:
    """The things that the clauses of a story name.

    Args:
        clauses: the clauses of the story.
        traits: what can be seen of each.
        takes: what models of the question's task take, in the words of the vocabulary.
    """
    kinds, kin, has_come = kinds_of(takes), stems(takes), False
    for at, (clause, one) in enumerate(zip(clauses, traits, strict=True)):
        if RESULT.match(clause.text) or OTHER_MACHINE.search(clause.text):
            continue
        is_result = bool(one["machine"] or one["outcome"])
        for start, thing, how in sorted(_things(clause.text, kinds)):
            if how == "done to" and not (_GIVES.search(clause.text[:start]) and word_count(thing) > 2):  # noqa: PLR2004 - a bare noun
                continue
            if how == "named" and _comes_of_it(clause.text, start, thing, one):
                continue
            if how == "sensed" and has_come:
                continue
            text = thing if thing.startswith("the words ") else _with_aside(clause.text, thing)
            text = lower_first(text) if DETERMINED.match(text) or medium_of(text.partition(" ")[0]) else text
            own = {
                "asked": how == "asked",
                **_traits_of(clause.text, start, thing),
                "named in what is taken": not kin.isdisjoint(stems(thing)),
                **{f"clause: {name}": one[name] for name in _OF_CLAUSE},
            }
            yield Candidate(text, at, how, own, is_result)
        has_come = has_come or is_result


_OF_CLAUSE: Final = ("first", "in first sentence", "outcome", "place", "says")


_GIVES: Final = re.compile(
    r"\b(?:fed|feed|gave|give|pasted|paste|uploaded|upload|submitted|loaded|entered|typed|played|play|showed|show|sent"
    r"|put|handed|drew|boxed|circled|marked|scribbled|tapped|clicked) (?:in |it |up )?$",
    re.IGNORECASE,
)
"""What a person does who hands something over that is of no medium."""


def _comes_of_it(clause: str, start: int, thing: str, traits: Mapping[str, float]) -> bool:
    """Whether a clause that tells of a result names a thing after it, and not what the result was made from."""
    before = clause[:start]
    by_person = bool(_BY_PERSON.search(before)) and not traits["machine"]
    is_source = by_person or bool(_SOURCE.search(before)) or clause.startswith(" into ", start + len(thing))
    is_told = start > 0 and bool(traits["machine"] or traits["outcome"]) and not (is_source or _OWN.match(thing))
    return is_told or bool(_ARRIVED.search(before))


_SOURCE: Final = re.compile(
    r"(?:^|\b(?:from|of|between|took|takes|take|with only)|,|\bwith:) (?:(?:just|only|nothing but) )?$|^\w+ $",
    re.IGNORECASE,
)
"""What stands before a thing that something was made from or that a device took."""
_BY_PERSON: Final = re.compile(r"\b(?:gave|gives|sent|lent|handed) (?:me|us) $", re.IGNORECASE)
_ARRIVED: Final = re.compile(r"\b(?:came|arrived)\b(?! from| out of)", re.IGNORECASE)


def _things(clause: str, kinds: AbstractSet[str]) -> Iterator[tuple[int, str, str]]:
    """The things of a clause, where each begins, and how each may have gone in."""
    given = [(clause.find(_SAID_OF.sub("", one)), one, "handed") for one in dict.fromkeys(handed(clause))]
    given += [(clause.find(one), f"the request for {one}", "asked") for one in asked_for(clause) if not given]
    for noun, (of, pattern) in _SENSORS.items():
        found = pattern.search(clause) if of & (kinds or of) else None
        given += [(found.start(), f"the {noun} from {lower_first(found[0])}", "sensed")] if found else []
    yield from given
    for start, phrase in (*phrases_in(clause), *((clause.find(one), one) for one in named_things(clause))):
        if start > 0 and not (clause[start - 1].isspace() or clause[start - 1] in _OPENING):
            continue
        thing = phrase.partition(" and the words")[0]
        is_known = any(thing in one or _bare(one) in thing for _, one, _ in given)
        if not is_known and (how := _how(clause, start, thing, kinds)):
            given.append((start, thing, how))
            yield start, thing, how


_SAID_OF: Final = re.compile(r"^the (?:words|[a-z]+ of) (?=[\"“'‘]|\w)")
"""What is put before what a person typed or filmed: `the video of my dog`."""


_OPENING: Final = "\"'“‘("
"""What may stand right before a thing; after all else it begins inside a word: the 15 of 1/15."""


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub(r"^(?:an?|the)\s", "", phrase, flags=re.IGNORECASE)


def _how(clause: str, start: int, thing: str, kinds: AbstractSet[str]) -> str:
    """How a thing may have gone in that nobody surely handed over; empty if it cannot have."""
    before, after = clause[:start], clause[start + len(thing) :]
    is_made = MACHINE_DID.match(clause) and _MADE.search(f"{before}|{thing}") and not after.startswith(" into ")
    is_result = bool(
        _LEADS_TO.search(before)
        or _SAYS_SOMETHING.search(thing)
        or after.startswith(" out")
        or RESULT.match(thing)
        or is_made
    )
    if (
        is_result
        or is_machine(head_noun(thing))
        or _OF_THEM.match(thing)
        or _NO_NAME.match(thing)
        or thing.count('"') == 1
        or _SPEAKS.match(after)
        or _NUMBERED.search(before)
        or _ACTS.search(thing)
        or _is_quoted(clause, start)
    ):
        return ""
    medium = medium_of(head_noun(thing))
    if lasts(thing) or (medium and (medium in kinds or medium != "space")):
        return "" if before.endswith(" in ") or _BARE_MEDIUM.fullmatch(thing) else "named"
    is_done_to = is_thing(head_noun(thing), "space") and not _WHERE.search(before) and not _COUNTS_NOTHING.match(thing)
    return "done to" if is_done_to else ""


_LEADS_TO: Final = re.compile(r" into $|\b(?:at|for|as|not) $|(?<! with)(?<! in)(?<! given): $", re.IGNORECASE)
"""What stands before a thing that something became, was meant for or was not; `fed with: a photo` does not."""
_SAYS_SOMETHING: Final = re.compile(
    rf"\w\w+ed (?:\d|an? |the |my |our |his |her |their |all )|\b(?:{'|'.join(sorted(MACHINES))}) \w+s$", re.IGNORECASE
)
"""A verb with its object or after a machine, which no name of a thing has: `the album grouped 412 pictures`."""
_SPEAKS: Final = re.compile(
    r" (?:(?:say|claim|insist|complain|report)s?\b|(?:came|arrived|popped up)(?=[:,.]| in\b| back\b|$))", re.IGNORECASE
)
"""What follows somebody or something that only tells, or a message that came."""
_NUMBERED: Final = re.compile(r"\b(?:number|no\.|page|row|line|step|second|minute) $", re.IGNORECASE)
"""What stands before a number that counts nothing: `number 3 of its list`."""
_ACTS: Final = re.compile(
    rf"(?:^|\s)(?:{'|'.join(sorted(PEOPLE))}|[\w-]+-in-law|office|council|club|town|museum)s?"
    r" (?:photographs?|films?|records?|calls?|scans?|copies|prints?|buys?|draws?|writes?|makes?|sends?|keeps?|gets?)\b",
    re.IGNORECASE,
)
"""Somebody and the verb of what they do, which is no name of a thing: `my aunt photographs`."""


def _is_quoted(clause: str, start: int) -> bool:
    """Whether a place of a clause is within what somebody said."""
    return any(found.start() < start < found.end() for found in QUOTED.finditer(clause))


_BARE_MEDIUM: Final = re.compile(r"the [\w-]+", re.IGNORECASE)
_NO_NAME: Final = re.compile(
    rf"(?:\w+ )?(?:{'|'.join(sorted(MACHINES))})['’]s\s|"
    r"(?:that|this|these|there['’]s|it['’]s|some|another (?!photo|picture)|each)\s|[^,]*\brobot\b",
    re.IGNORECASE,
)
_COUNTS_NOTHING: Final = re.compile(r"(?:\d[\d,.]*|one|two|three)\s(?!\S*s\b)", re.IGNORECASE)
_WHERE: Final = re.compile(
    r"\b(?:in|on|at|over|behind|under|round|by|near|after|before|to|with|about) $", re.IGNORECASE
)


def _with_aside(clause: str, thing: str) -> str:
    """A thing with what is said of it in brackets or between commas right after."""
    last = " ".join(thing.split()[-2:])
    at, added = clause.find(last), ""
    while at >= 0 and (found := _ASIDE.match(clause, at + len(last) + len(added))):
        text = found[0].strip(" (),:")
        if word_count(added + text) > _LONGEST_ASIDE or has_own_verb(text) or _GOES_ON.match(text):
            break
        added += found[0]
    return f"{thing}{added}"


_ASIDE: Final = re.compile(r"\s\([^()]+\)|[,:] (?=[^,]*[a-z])[^,;:.()!?\"“]+(?=[,;:.!?](?!\d)|$)")
_GOES_ON: Final = re.compile(
    r"(?:and|but|so|then|which|who|when|while|though|although|because|or|it|I|we|into)\b", re.IGNORECASE
)


def _traits_of(clause: str, start: int, thing: str) -> dict[str, float]:
    """What can be seen of a thing by itself and of its place in its clause."""
    return {
        "own": bool(_OWN.match(thing)),
        "length": min(12, word_count(thing)) / 12,
        "begins": not start,
        "in no sentence": not has_own_verb(clause),
        "every": thing.casefold().startswith("every "),
    }


_OWN: Final = re.compile(r"(?:my|our|his|her|their)\s", re.IGNORECASE)
RESULT: Final = re.compile(
    r"(?:the|this) (?:new (?:one|version)|finished|final|resulting|result|output"
    r"|(?:clean|colou?r|coloriz|correct|enhanc|enlarg|eras|generat|improv|repair|restor|sharpen|translat|upscal)ed)\b",
    re.IGNORECASE,
)
"""What something is called after it came out: `the cleaned picture`."""
_OF_THEM: Final = re.compile(r"(?:one|two|some|all|both|each|none) of (?:them|these|those|which|it)\b", re.IGNORECASE)
"""A part of what was named before."""
_MADE: Final = re.compile(rf"\b(?:{PAST}|\w+ed|\w+s)(?: (?:me|us|him|her))? \|(?:an?|one|two|\d+)\s", re.IGNORECASE)
"""What a machine does to something that was not there before: `drew a map`."""
OTHER_MACHINE: Final = re.compile(
    rf"(?<!on )(?<!with )(?<!from )(?<!by )(?<!in )(?<!to )\b(?:my|our|the) (?:old|older|other|previous|former|usual)"
    rf" (?:{'|'.join(sorted(MACHINES))}) (?:{PAST}|\w+ed|\w+s)\b",
    re.IGNORECASE,
)
"""Another program, which did something before: `my old tool made my hair flicker`."""


@lru_cache(maxsize=4096)
def kinds_of(takes: str) -> frozenset[str]:
    """The media of what models take."""
    asks = {"text"} if re.search(r"\b(?:question|query)\b", takes) else set()
    senses = {"signal"} if re.search(r"\b(?:signals?|waves|activity|curves?)\b", takes) else set()
    return frozenset(filter(None, map(medium_of, takes.split()))) | asks | senses


def weight(traits: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How much a clause or a thing weighs."""
    return weights.get("", 0.0) + sum(one * traits.get(name, 0.0) for name, one in weights.items())
