"""What went in, as a person tells it: each thing that a story names is weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, lower_first, stem, stems, word_count
from generator.answers.reading.handing import MACHINE_DID, asked_for, gone_by, handed, performed
from generator.answers.reading.learned import weight
from generator.answers.reading.stories import DETERMINED, QUOTED, WHOSE, has_own_verb
from generator.answers.reading.things import (
    MACHINES,
    MEDIA,
    PEOPLE,
    as_sensed,
    head_noun,
    held_by,
    is_machine,
    lasts,
    medium_of,
    named_things,
    phrases_in,
    sensed_by,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.answers.reading.stories import Clause

_SURE: Final = 0.35
"""Of the things of labeled stories that weigh more, nine of ten went in."""
_LIKELY: Final = {"fits": -1.0, "lasts": -0.5, "how:handed": -0.8, "how:sensed": -2.0, "how:typed": -1.6}
"""So much the heaviest thing weighs, where none is sure, by what else speaks for it."""
_MOST: Final = 3
_MOST_WORDS: Final = 22
"""So many words name what went in, where it was several things."""
_LONGEST_ASIDE: Final = 8
"""In words."""
_LONGEST_TRAIT: Final = 12
_FEWEST_SAID: Final = 4
"""In words, of what was typed and is told by nothing but itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """A thing that may have been put in."""

    text: str
    """As a page calls it: `the photo of my hat` where a hat was photographed."""
    named: str
    """As the story calls it."""
    at: int
    """The place of its clause in the story."""
    traits: frozenset[str]


def given_of(things: Sequence[Thing], weights: Mapping[str, float]) -> list[Thing]:
    """The things that surely went in, as they are told; if none did, the likeliest one that models of the task take.

    Words in quotation marks that nobody typed count only where nothing else is sure, and what is of no medium and was
    only named must be surer.
    """
    things = [one for one in things if not _IS_NO_THING.fullmatch(one.named)]
    weighed = ((one, weight(one.traits, weights)) for one in things)
    sure = [
        (one, of)
        for one, of in weighed
        if of >= (_SURER if one.traits >= _ONLY_NAMED else _SURE) or any(map(one.traits.issuperset, _SURELY))
    ]
    sure = [(one, of) for one, of in sure if not one.traits >= _SAYS]
    kept: list[Thing] = []
    for one, _ in sorted(sure, key=lambda pair: ("how:quoted" in pair[0].traits, -pair[1])):
        kept = [other for other in kept if other.text not in one.text]
        if not kept or ("how:quoted" not in one.traits and _goes_with(one, kept)):
            kept.append(one)
    if kept and len(kept) < _MOST:
        kept += _beside(kept, things, weights)
    kept = kept or _likeliest(things, weights) or [one for one in things if one.traits >= _IS_TYPED_FIRST][:1]
    kept += [one for one in things if not _GIVEN_OVER.isdisjoint(one.traits) and _goes_with(one, kept)]
    return [one for one in things if one in kept]


_IS_NO_THING: Final = re.compile(
    rf"one of {WHOSE} (?!(?:[\w-]+ )*(?:{'|'.join(sorted(one for of in MEDIA.values() for one in of))})s?\b).*"
    r"|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?"
)
"""What is one of several that were named before, by what it shows, and a date."""


def _beside(kept: Sequence[Thing], things: Sequence[Thing], weights: Mapping[str, float]) -> list[Thing]:
    """The heaviest thing of another medium than those that surely went in: a film beside words."""
    media = {trait for one in kept for trait in one.traits if trait.startswith("medium:")}
    weighed = [
        (of, one)
        for one in things
        if "medium" in one.traits
        and media.isdisjoint(one.traits)
        and (one.at in {other.at for other in kept} or not _HANDED.isdisjoint(one.traits))
        and (of := weight(one.traits, weights))
        >= next((least for how, least in _BESIDE.items() if how in one.traits), _LEAST_BESIDE)
        and not ((_BY_MACHINE & one.traits and "how:typed" not in one.traits) or _IS_BARE.fullmatch(one.named))
        and _goes_with(one, kept)
    ]
    return [max(weighed, key=itemgetter(0))[1]] if weighed else []


_HANDED: Final = frozenset({"how:handed", "how:typed", "how:sensed", "how:quoted"})
_LEAST_BESIDE: Final = -0.5
_BESIDE: Final = {"how:quoted": 1.0, "how:typed": -2.0}
"""So much a thing of another medium weighs, and words that were quoted or that anybody typed."""
_ONLY_NAMED: Final = frozenset({"how:named", "no medium"})
_SAYS: Final = frozenset({"how:named", "medium:text", "says"})
"""A text that is said to say something: `Letter from the office: "rye 0.88"`."""
_SENSES_ELSE: Final = frozenset({"how:sensed", "misfits"})
_SURER: Final = 1.0
_OPENS: Final = "opens"
_ALONE: Final = "alone"
_GIVEN_OVER: Final = frozenset({"how:gone by", "then given over"})
"""What a program is said to go by, and words that somebody then had a program do something with."""
_SAID_FIRST: Final = "said first"
_IS_TYPED_FIRST: Final = frozenset({_SAID_FIRST, "fits"})
"""Nothing but words in quotation marks, with which a story opens where models take words: they were typed."""
_SURELY: Final = (frozenset({_OPENS, "fits"}), frozenset({_ALONE, "fits"}))
"""A story that opens with a thing such as models take and no verb tells what went in: `Class photo of 1957, color.`"""


def _likeliest(things: Sequence[Thing], weights: Mapping[str, float]) -> list[Thing]:
    """The heaviest of the things that were handed over or sensed, or are such as models take and no machine made."""
    weighed = ((weight(one.traits, weights), one) for one in things if "how:quoted" not in one.traits)
    likely = [
        (of, one)
        for of, one in weighed
        if any(trait in one.traits and of >= least for trait, least in _LIKELY.items())
        and not ("how:named" in one.traits and (_BY_MACHINE & one.traits or _IS_BARE.fullmatch(one.named)))
        and not any(map(one.traits.issuperset, (_ONLY_NAMED, _SENSES_ELSE, _SAYS)))
    ]
    return [max(likely, key=itemgetter(0))[1]] if likely else []


_IS_BARE: Final = re.compile(r"(?:the|every|each|his|her|their) \S+", re.IGNORECASE)
"""What might be any: `the picture`."""
_BY_MACHINE: Final = {"of by:machine", "of by:some machine", "of by:it"}


def _goes_with(one: Thing, kept: Sequence[Thing]) -> bool:
    words = sum(word_count(other.text) for other in (*kept, one))
    is_new = not any(_is_same(one.text, other.text) for other in kept)
    return is_new and words <= _MOST_WORDS and len(kept) < _MOST


def _is_same(one: str, other: str) -> bool:
    """Whether one thing is named twice, or is in the other."""
    return one in other or other in one or (head_noun(one) == head_noun(other) and not one.startswith("the words "))


def as_taken(things: Sequence[Thing], takes: str) -> list[Thing]:
    """The things of a story with what shows whether models take such things.

    Args:
        things: the things.
        takes: what models of the question's task take, in the words of the vocabulary.
    """
    kinds, kin = kinds_of(takes), stems(takes)
    return [replace(one, traits=one.traits.union(_taken(one, kinds, kin))) for one in things]


def _taken(one: Thing, kinds: AbstractSet[str], kin: AbstractSet[str]) -> Iterator[str]:
    if "medium" in one.traits:
        is_taken = not kinds or any(f"medium:{kind}" in one.traits for kind in kinds)
        is_taken |= "video" in kinds and sensed_by(one.named) == "pictures"
        yield "fits" if is_taken else "misfits"
    if kin & stems(one.named):
        yield "kin"


def things_of(clauses: Sequence[Clause], seen: Sequence[AbstractSet[str]]) -> list[Thing]:
    """The things that the clauses of a story name, each with what can be seen of it.

    Args:
        clauses: the clauses of the story.
        seen: what can be seen of each.
    """
    things: list[Thing] = []
    for at, (clause, of_clause) in enumerate(zip(clauses, seen, strict=True)):
        for start, called, named, how in sorted(_things_named(clause.text)):
            traits = {
                f"how:{how}",
                f"nth:{min(3, len(things))}",
                f"at:{min(3, at)}",
                *(f"of {one}" for one in of_clause if one not in _OF_OUTCOMES),
                *_around(clause.text, start, named),
                *_own_traits(named, called),
                *([_OPENS] if not (at or start) and "bare" in of_clause and how != "quoted" else []),
                *([_ALONE] if not start and _is_alone(clause.text, named) else []),
                *([f"of a machine:{named.partition(' ')[0].casefold()}"] if "by:machine" in of_clause else []),
                *(_named_before(clause.text[start + len(named) :])),
                *([_SAID_FIRST] if not at and how == "quoted" and _is_said_alone(clause.text, named) else []),
                *(["answers"] if _ANSWERS.search(clause.text, 0, max(0, start)) else []),
                *(["digit"] if re.search(r"\d", named) else []),
                *(["then given over"] if how == "quoted" and _is_given_over(clauses[at : at + 2], things) else []),
            }
            text = f"{_whose(clause.text, start)}{called}" if how == "named" else called
            whole = _with_aside(clause.text, text) if how not in {"typed", "sensed", "gone by"} else text
            is_one = DETERMINED.match(whole) or medium_of(whole.partition(" ")[0])
            things.append(Thing(lower_first(whole) if is_one else whole, named, at, frozenset(traits)))
    return things


def _whose(clause: str, start: int) -> str:
    """Whose it is, where that stands before a thing whose name begins with its owner: `my` before dog's scan."""
    found = _OWNER.search(clause, max(0, start - _LONGEST_TRAIT), max(0, start))
    return found[0].casefold() if found and _IS_OWNED.match(clause, start) else ""


_OWNER: Final = re.compile(r"\b(?:my|our|his|her|their|the) $", re.IGNORECASE)
_IS_OWNED: Final = re.compile(r"[\w-]+['’]s ")
_OF_OUTCOMES: Final = frozenset({"colon", "bare before", "bare next"})
"""What of a clause tells what came out, and nothing of the things that it names."""


def _is_said_alone(clause: str, named: str) -> bool:
    """Whether a clause is nothing but some words in quotation marks that tell no figure and ask nothing."""
    return word_count(named) >= _FEWEST_SAID and not re.search(r"[\d?]", named) and clause.strip(" .") == named


def _is_given_over(clauses: Sequence[Clause], before: Sequence[Thing]) -> bool:
    """Whether somebody said words that the next clause gives to a program: `I let a program do it in French`.

    What is given may be another thing of a medium that was named before.
    """
    spoke, gave = (*clauses, None, None)[:2]
    if any("medium" in one.traits for one in before):
        return False
    return bool(spoke and gave and not MACHINE_DID.match(spoke.text) and _GIVES_OVER.match(gave.text))


_GIVES_OVER: Final = re.compile(
    rf"(?:I|we) (?:let|had|made|asked|got|gave|put|ran|fed|sent|showed|pasted) "
    rf"(?:(?:{WHOSE} )?(?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))})\b.*\b(?:it|that|this|them)\b"
    rf"|(?:it|that|this|them) (?:to|in|into|through|past) (?:{WHOSE} )?(?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))})\b)",
    re.IGNORECASE,
)


def _is_alone(clause: str, named: str) -> bool:
    """Whether a clause begins with a thing that its medium names without an article: `X-ray of my chest, and then`."""
    return bool(medium_of(named.partition(" ")[0])) and clause[len(named) : len(named) + 1] in {"", ",", ":"}


def _named_before(after: str) -> Iterator[str]:
    """What can be seen of a thing of which is told what came of it, or what it says: `My lake: 7.2`."""
    found = _ANSWERED.match(after)
    yield from ["answered"] if found else []
    yield from ["says"] if found and found["words"] else []


_ANSWERED: Final = re.compile(r"[^:;.\"“]{0,40}: (?:\d|(?P<words>[\"“])|[^\s,:]+$)")
_ANSWERS: Final = re.compile(r"(?:: |\b(?:says?|said|wrote|writes|reads) )$")


def _things_named(clause: str) -> Iterator[tuple[int, str, str, str]]:
    """The things of a clause: where each begins, how a page and how the clause calls it, and how it was handed over."""
    seen: list[str] = []
    for text in dict.fromkeys(handed(clause)):
        named = _SAID_OF.sub("", text)
        seen.append(named.strip("\"'“”"))
        how = "typed" if text.startswith(("the words ", "the typed ")) else "handed"
        yield max(0, clause.find(named)), text, named, how
    for named in gone_by(clause):
        seen.append(named)
        yield clause.find(named), named, named, "gone by"
    for named in () if seen else asked_for(clause):
        seen.append(named)
        yield clause.find(named), f"the request for {named}", named, "asked"
    for text, named in performed(clause):
        yield clause.find(named), text, named, "performed"
    for at, whole in (*phrases_in(clause), *((clause.find(one), one) for one in named_things(clause))):
        lasted = _HOW_LONG.match(whole)
        start, named = at + (lasted.end() if lasted else 0), whole[lasted.end() if lasted else 0 :].lstrip(_MARKS)
        is_whole = start <= 0 or clause[start - 1].isspace() or clause[start - 1] in _OPENING
        is_left = _is_left_out(clause[: max(0, start)], clause[max(0, start) + len(named) :])
        is_left |= bool(
            _SCORE.match(named)
            or (_CLAIMS.search(clause, max(0, start - _FAR), max(0, start)) and named.startswith("that "))
        )
        if is_whole and not is_left and not any(named in one or one in named for one in seen):
            seen.append(named)
            sensed = as_sensed(named)
            yield start, sensed, named, "named" if sensed == named else "sensed"
    for found in QUOTED.finditer(clause):
        words = found[0]
        if word_count(words) > 1 and not any(words.strip("\"'“”") in one for one in seen):
            yield found.start(), f"the words {words}", words, "quoted"


_HOW_LONG: Final = re.compile(
    r"(?:an?|one|two|three|four|five|six|\d+) (?:second|minute|hour|day|week|month|year)s (?!of\b)(?=\w{3})"
)
"""What is no part of the thing after it: `for two weeks glasses with a camera`."""


def _is_left_out(before: str, after: str) -> bool:
    """Whether a thing of a clause is what somebody walked round or wished for, what came later, or how often."""
    is_purpose = _PURPOSE.fullmatch(before) and _ASKS_FOR.match(after)
    is_other = is_purpose or _WALKED.search(before) or _WISHED.match(before) or _LATER.match(after)
    return bool(is_other or after.startswith((" a second", " per second")))


_FAR: Final = 20
"""So many characters before a thing may say that it is part of a claim."""
_CLAIMS: Final = re.compile(r"\b(?:typed(?: in)?|wrote|said|stated|entered|told \w+) $", re.IGNORECASE)
_SCORE: Final = re.compile(r"\d+ (?:out )?of \d")
"""`9 of 15 points` were got."""
_WALKED: Final = re.compile(r"\bwalked (?:a?round|past) $", re.IGNORECASE)
_PURPOSE: Final = re.compile(r"for ", re.IGNORECASE)
_WISHED: Final = re.compile(
    r"(?:I|we) (?:wanted|wished|dreamed|hoped|longed)(?: to (?:see|get|have)|(?= for)) "
    r"(?!.*\b(?:have|had|is|are|got)\b)",
    re.IGNORECASE,
)
"""What somebody wanted to see is what shall come out."""
_LATER: Final = re.compile(r" (?:an?|one|two|three|some|\d+) (?:minute|hour|day|week|month|year)s? (?:later|after)\b")
"""What looked again later checked what came out."""
_ASKS_FOR: Final = re.compile(r" (?:I|we) (?:asked|wanted|typed|ordered)\b")
_SAID_OF: Final = re.compile(r"^the (?:words|typed|[a-z]+ of) (?=[\"“'‘]|\w)")
"""What is put before what a person typed or filmed: `the video of my dog`."""
_MARKS: Final = "\"'“‘"
_OPENING: Final = f"{_MARKS}("
"""What may stand right before a thing; after all else it begins inside a word: the 15 of 1/15."""


def _around(clause: str, start: int, named: str) -> Iterator[str]:
    """The words of a clause before and after a thing."""
    before, after = words_seen(clause[:start]), words_seen(clause[start + len(named) :])
    yield f"after:{before[-1]}" if before else "begins"
    yield f"before:{after[0]}" if after else "ends"
    yield from (f"after2:{one}" for one in before[-2:-1])
    yield from (f"clause:{one}" for one in before)
    yield from (f"verb:{one}" for one in [one for one in before if one not in FUNCTION_WORDS][-1:])


def _own_traits(named: str, text: str) -> Iterator[str]:
    """What can be seen of a thing by itself."""
    words, head = words_seen(named), head_noun(named)
    medium = medium_of(head if text == named or QUOTED.search(named) else text.split()[1]) or held_by(named)
    medium = "text" if QUOTED.fullmatch(named) else medium
    is_shape = head == "model" and bool(_IN_SPACE.search(named))
    medium = "space" if is_shape else medium
    yield f"head:{stem(head)}"
    yield f"long:{min(_LONGEST_TRAIT, len(words)) // 2}"
    yield from (f"has:{one}" for one in words)
    yield from (f"first:{one}" for one in words[:1])
    if medium:
        yield from ("medium", f"medium:{medium}")
    elif not lasts(named):
        yield "no medium"
    yield from (
        name for name, is_so in (("machine", is_machine(head) and not is_shape), ("lasts", lasts(named))) if is_so
    )
    yield from ["person"] if head.removesuffix("s") in PEOPLE else []


_IN_SPACE: Final = re.compile(r"\b3D\b", re.IGNORECASE)


def words_seen(text: str) -> list[str]:
    """The words of a text by their stems; what somebody said or typed is one."""
    return [stem(one) for one in re.findall(r"[\w.]*\w", QUOTED.sub(" quotation ", text).casefold())]


def _with_aside(clause: str, thing: str) -> str:
    """A thing with what is said of it in brackets or between commas right after."""
    last = " ".join(thing.split()[-2:])
    at, added = clause.find(last), ""
    while at >= 0 and (found := _ASIDE.match(clause, at + len(last) + len(added))):
        text = found[0].strip(" (),:")
        if (
            word_count(added + text) > _LONGEST_ASIDE
            or has_own_verb(text)
            or _GOES_ON.match(text)
            or re.fullmatch(r"\w+ed(?: (?:it|them))?|that['’]s (?:all|it)", text)
        ):
            break
        added += found[0]
    return f"{thing}{added}"


_ASIDE: Final = re.compile(r"\s\([^()]+\)|[,:] (?=[^,]*[a-z])[^,;:.()!?\"“]+(?=[,;:.!?](?!\d)|$)")
_GOES_ON: Final = re.compile(
    r"(?:and|but|so|then|which|who|when|while|though|although|because|or|it|I|we|he|she|they|now|into)\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def kinds_of(takes: str) -> frozenset[str]:
    """The media of what models take."""
    asks = {"text"} if re.search(r"\b(?:question|query)\b", takes) else set()
    senses = {"numbers"} if re.search(r"\b(?:signals?|waves|activity|curves?)\b", takes) else set()
    return frozenset(filter(None, map(medium_of, takes.split()))) | asks | senses
