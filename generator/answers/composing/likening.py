"""Joins what the reader tells to sentences of works that surely speak of the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.composing.material import said
from generator.answers.language.english import FUNCTION_WORDS, folded, lower_first, stems, word_count
from generator.answers.language.likenesses import LIKENESSES
from generator.answers.language.prose import plain, verbatim
from generator.answers.language.quantities import values
from generator.answers.matching.kindred import Names, likenesses_from, likenesses_to
from generator.answers.reading.handing import MACHINE_DID, handed, typed
from generator.answers.reading.sorting import tells_limit
from generator.answers.reading.stories import PAST, QUOTED, clauses_of, has_own_verb
from generator.answers.reading.things import MACHINES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.claims import Claim
    from generator.answers.composing.material import Material
    from generator.answers.reading.questions import Case

MOST: Final = 3
"""So many sentences of a part are joined."""
FEWEST_IN_ROLE: Final = 2
"""In words, of what names what went in or came out by itself."""
LONGEST: Final = 18
"""In words, of a clause."""
_DENIES: Final = re.compile(r"\b(?:never|not?|nobody|nothing|none|hardly|cannot|without)\b|n['’]t\b", re.IGNORECASE)
_WITHOUT: Final = re.compile(
    r"\b(?:without|no|unlike|except|instead of|rather than|not(?! only)|cannot)\b[^,;:.]*", re.IGNORECASE
)
"""What a sentence of a work says that something is not."""
_FROM_DENIAL: Final = Names(
    (name, at) for at, (told, _) in enumerate(LIKENESSES) for name in told if _DENIES.search(name)
)
_TO_DENIAL: Final = Names(
    (name, at) for at, (_, written) in enumerate(LIKENESSES) for name in written if _WITHOUT.match(name)
)


class _Likeness(NamedTuple):
    """What a clause of the reader's and a sentence of a work both speak of."""

    kind: int
    clause: str
    claim: Claim


def likened(claims: Sequence[Claim], material: Material, told_before: str) -> dict[int, Claim]:
    """By its identity each told sentence that speaks of what befell the reader, with what the reader tells of it.

    Each clause, each sentence and each kind of thing is joined once.

    Args:
        claims: what is told of works on what is asked.
        material: everything that the page is composed from.
        told_before: the part before.
    """
    joined: dict[int, Claim] = {}
    used: set[int | str] = set()
    for one in _likenesses(claims, material):
        if len(joined) < MOST and used.isdisjoint((one.kind, one.clause)) and id(one.claim) not in joined:
            told = f"In your case: {verbatim(one.clause)}."
            if plain(told) not in told_before:
                joined[id(one.claim)] = said(told)
            used |= {one.kind, one.clause}
    return joined


def _likenesses(claims: Sequence[Claim], material: Material) -> Iterator[_Likeness]:
    """What the reader's clauses and the sentences both speak of, in the order of the sentences.

    What the task is called says nothing of one case more than of another.
    """
    clauses = _befallen(material.case)
    of_task = likenesses_to(material.task_name)
    for claim in claims if clauses else ():
        written = plain(claim.text)
        kinds = (likenesses_to(_WITHOUT.sub("", written)) | _TO_DENIAL.found(written)) - of_task
        shared = [
            (len(own & kinds), one in material.case.came, min(own & kinds), one)
            for one, own in clauses
            if own & kinds and not (_PRAISES.search(one) and tells_limit(written))
        ]
        if shared:
            *_, kind, clause = max(shared, key=lambda one: one[:2])
            yield _Likeness(kind, clause, claim)


@lru_cache(maxsize=16)  # a page is asked for the works on the inside and for the related ones
def _befallen(case: Case) -> tuple[tuple[str, frozenset[int]], ...]:
    """The clauses of a story that tell of such things in what it is about, each with the kinds of them."""
    asked_of = " ".join([case.given, case.came, *case.asked])
    named = stems(asked_of) - _ANY
    ones = _ONE if _SOMEBODY.search(asked_of) else _NO_ONE
    return tuple(
        (one, kinds)
        for one in _clauses(case.told)
        if (kinds := _kinds_told(one)) and (_is_role(one, case) or _is_about(one, named, ones))
    )


def _kinds_told(clause: str) -> frozenset[int]:
    """The kinds of things that a clause tells of: of one that denies something, those that are a denial."""
    found = _FROM_DENIAL.found if _DENIES.search(QUOTED.sub("", clause)) else likenesses_from
    return found(_said_plainly(clause))


def _is_role(clause: str, case: Case) -> bool:
    """Whether a clause tells what came out or names what was put in, in the words of either."""
    told = clause.casefold()
    parts = [*case.came.split("; "), *case.given.split(" and ")]
    return told in case.came.casefold() or any(
        one.casefold() in told for one in parts if len(one.split()) >= FEWEST_IN_ROLE
    )


def _is_about(clause: str, named: frozenset[str], ones: re.Pattern[str]) -> bool:
    """Whether a clause tells what somebody put in, what the machine did or what befell a thing that all is about."""
    if _IT.match(clause):
        return not _IT_RAINED.match(clause)
    if typed(clause) or handed(clause) or MACHINE_DID.match(clause) or _HANDLED.match(clause):
        return True
    subject = clause if _BY_READER.match(clause) else _VERB.split(clause, maxsplit=1)[0]
    is_known = not stems(subject).isdisjoint(named) or not MACHINES.isdisjoint(folded(subject))
    return is_known or bool(ones.fullmatch(subject))


_ANY: Final = stems("photo picture image video film clip recording sound text words screen phone camera time day")
"""What is put in or comes out says nothing of what it shows."""
_SOMEBODY: Final = re.compile(
    r"\b(?:he|she|him|them|they|her(?=$|[.,;!?]| again| back| from| in| at))(?!['’])\b", re.IGNORECASE
)
_NO_ONE: Final = re.compile(r"(?!)")
_ONE: Final = re.compile(r"(?:he|she|they|(?:the|an?) [\w-]+) ", re.IGNORECASE)
"""Who or what a pronoun of the outcome may mean."""
_IT: Final = re.compile(r"it(?:['’]s)?\b", re.IGNORECASE)
_IT_RAINED: Final = re.compile(
    r"it(?:['’]s| is| was| had| has)? (?:just |been |already |still )*"
    r"(?:rain|snow|hail|pour|drizzl|storm|dark|cold|night|late|foggy|misty|windy)",
    re.IGNORECASE,
)
_HANDLED: Final = re.compile(
    r"(?:you (?:typed in|clicked|tapped|taught)|nobody (?:ever )?(?:told|showed|taught) it)\b", re.IGNORECASE
)
_BY_READER: Final = re.compile(r"(?:[\w-]+ ){0,3}?you\b", re.IGNORECASE)
_VERB: Final = re.compile(
    rf"(?<!the )(?<!an )(?<!a )(?<!your )\b(?=(?:is|are|was|were|has|have|had|stands?|goes|lies|{PAST}"
    r"|[a-z]{3,}ed)\b)"
)


def _clauses(told: Sequence[str]) -> Iterator[str]:
    """The clauses of a story that stand by themselves, of a long one as much as is short enough."""
    for sentence in told:
        for clause in clauses_of(sentence):
            text = _JOINT.sub("", clause.text).rstrip(" .,;:!?")
            ends = (len(text), *(found.start() for found in reversed([*_PART_ENDS.finditer(text)])))
            whole = next(filter(_stands, (text[:end] for end in ends)), "")
            if whole:
                yield _with_actor(whole, sentence)


def _stands(text: str) -> bool:
    """Whether words are a clause of a handy length with its quotation marks and brackets closed."""
    is_whole = (
        text.count('"') % 2 == 0
        and text.count("(") == text.count(")")
        and "?" not in text
        and not _GOES_ON.search(text)
    )
    return is_whole and word_count(text) <= LONGEST and has_own_verb(text) and not _is_supposed(text)


def _is_supposed(text: str) -> bool:
    """Whether a clause tells what somebody only supposes, wishes or says."""
    bare = QUOTED.sub("", text)
    return bool(
        _SUPPOSES.search(bare) or (_IS_SAID.search(bare) and not (MACHINE_DID.match(text) or _BY_READER.match(text)))
    )


_GOES_ON: Final = re.compile(r"\b(?:and|or|but)(?:, |$)")
"""A clause cut off from what it was to join."""
_PART_ENDS: Final = re.compile(r"[:;,] ")


def _with_actor(clause: str, sentence: str) -> str:
    """A clause as it goes on after a colon; one that leaves out who typed or marked something says it."""
    before, clause_in, _ = sentence.partition(clause)
    goes_on = bool(clause_in and re.search(r"\byou\b", before, re.IGNORECASE))
    if _TYPED.match(clause) or (goes_on and _NO_ACTOR.match(clause)):
        return f"you {lower_first(clause)}"
    first = clause.partition(" ")[0].casefold()
    return lower_first(clause) if first in FUNCTION_WORDS or first.endswith("ed") or values(first) else clause


_TYPED: Final = re.compile(r"(?:typed|asked for|searched for|wrote|entered)\b", re.IGNORECASE)
_NO_ACTOR: Final = re.compile(rf"(?:{PAST}|[a-z]{{3,}}ed)\b")


def _said_plainly(clause: str) -> str:
    """A clause with the plain names of what it tells in many ways: that somebody typed, and of how many pictures."""
    names = [name for pattern, name in _PLAINLY.items() if pattern.search(clause)]
    return "; ".join([clause, *names, *(["you typed"] if typed(clause) else [])])


_PICTURES: Final = r"(?:[\w-]+ ){0,2}(?:photo|picture|snapshot|portrait|selfie|snap)"
_PLAINLY: Final = {
    re.compile(rf"\b(?:one|single) {_PICTURES}\b", re.IGNORECASE): "one photo",
    re.compile(
        rf"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d) {_PICTURES}s\b", re.IGNORECASE
    ): "five photos",
}
_JOINT: Final = re.compile(
    r"^(?:(?:and|but|so|yet|then|also|still|now|lovely|fine|ok|okay)[:,]?\s"
    r"|(?:odd|funny|strange) thing: |(?:for|at) [^:,\"“]{2,30}: )",
    re.IGNORECASE,
)
"""What ties a clause to what stands before it, and what it was all for."""
_SUPPOSES: Final = re.compile(
    r"\b(?:if|unless|would|could|should|might|thought|thinks?|dream(?:ed|t|s)?|believe[ds]?|imagined?|feared|hoped?"
    r"|wish(?:ed)?|reckon(?:s|ed)?|claim(?:s|ed)|suppose[ds]?|guess(?:ed)?)\b"
    r"|\w['’]d\b(?! [a-z]+(?:ed|en|id|ad|ne|wn)\b)",
    re.IGNORECASE,
)
_IS_SAID: Final = re.compile(r"\b(?:says?|said|tells?|told (?:me|you|us))\b", re.IGNORECASE)
_PRAISES: Final = re.compile(
    r"\b(?:truly|really|exactly|perfect(?:ly)?|flawless(?:ly)?|correct(?:ly)?|convincing(?:ly)?|spot on"
    r"|to the (?:centi|milli)?meter)\b",
    re.IGNORECASE,
)
"""What went well is no case of what goes wrong with others."""
