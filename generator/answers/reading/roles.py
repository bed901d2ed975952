"""What went in and what came out, as a person tells it: each clause of a story is weighed for either."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, listed, lower_first, stems, word_count
from generator.answers.reading.handing import MACHINE_DID, handed, hands, typed
from generator.answers.reading.stories import PAST, QUOTED, Clause, clauses_of, has_own_verb
from generator.answers.reading.things import (
    MACHINES,
    head_noun,
    is_machine,
    is_of_a_medium,
    medium_of,
    named_things,
    phrases_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

WENT_IN: Final[Mapping[str, float]] = {
    "": 0.02,
    "thing's length": 0.35,
    "thing with a word of what is taken": 0.24,
    "thing's own medium": 0.23,
    "thing of a kind taken, first": 0.23,
    "length": 0.21,
    "in first sentence": 0.21,
    "thing handed over": 0.17,
    "hands over": 0.18,
    "of a kind taken": 0.14,
    "thing: in first sentence": 0.1,
    "thing made": -0.08,
    "before a machine": 0.08,
    "deed next": -0.07,
    "thing: deed": 0.07,
    "place": -0.04,
    "thing: outcome": -0.04,
    "person": 0.03,
    "thing of two words": -0.03,
}
CAME_OUT: Final[Mapping[str, float]] = {
    "": 0.24,
    "notices": 0.21,
    "truth": -0.26,
    "denial": -0.25,
    "machine": 0.25,
    "outcome": 0.19,
    "but": 0.2,
    "place": 0.16,
    "says": -0.16,
    "hands over": -0.08,
    "number": 0.1,
    "machine next": -0.1,
    "person": -0.06,
    "first": -0.07,
}
"""How much each trait of a clause speaks for it; under the empty name, what each clause begins with.

They are learned by `python -m bench.roles`.
"""
_SURE: Final = 0.26
"""What weighs less did not surely go in."""
_LEAST: Final = 0.3
_BELOW_BEST: Final = 0.15
"""A clause that weighs less, and so much less than the best, is not told."""
_MOST_CLAUSES: Final = 4
_LONGEST_CAME: Final = 220
"""So many characters stand in a box."""
_MOST_GIVEN: Final = 18
"""So many words name what went in, where it was several things."""
_OUTCOME: Final = re.compile(
    r"\b(?:I|we|they) (?:\w+ )?(?:get|received|can|could)\b(?!['’]t\b| (?:not|hardly)\b)|^(?:watched|now)\b"
    r"|\bnow \w{2,}s\b"
    r"|\b(?:got|out came|there (?:was|is|are)"
    r"|c[ao]mes? (?:out|back|up)|(?:seconds?|minutes?|hours?|days?|moment) later|(?:gave|gives) (?:me|us)"
    r"|(?:is|are) now|there's|(?:sounds?|looks?) like|can be|became|gone|vanished|disappeared|appeared|suddenly"
    r"|stay(?:s|ed)|(?<!\ba )(?<!\bone )still(?! (?:from|of)\b)|followed|(?<!\bI )(?<!\bwe )made|sa(?:id|ys))\b",
    re.IGNORECASE,
)
"""Words that tell of what came of it."""
_PERSON: Final = re.compile(r"(?:(?:and|so|yesterday|then) )?(?:i|we)\b", re.IGNORECASE)
_DID: Final = re.compile(rf"(?:(?:and|so|yesterday|then) )?(?:I|we) (?:{PAST}|[a-z]+ed)\b", re.IGNORECASE)
_OTHER_MACHINE: Final = re.compile(
    rf"(?<!on )(?<!with )(?<!from )(?<!by )(?<!in )(?<!to )\b(?:my|our|the) (?:old|older|other|previous|former|usual)"
    rf" (?:{'|'.join(sorted(MACHINES))}) (?:{PAST}|\w+ed|\w+s)\b",
    re.IGNORECASE,
)
"""Another program, which did something before: `my old tool made my hair flicker`."""
_DIGIT: Final = re.compile(r"\d")
_DENIAL: Final = re.compile(r"(?:\S+ ){0,2}(?:no|never|nobody|none|nothing)\b|[^,;]*n['’]t\b", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(rf"(?:never|{PAST}|could|can|had|have|has|is|are|was|were|(?!used\b)[a-z]+ed)\b")
_JOINT: Final = re.compile(r"^(?:then|even|also|and|but|so)[:,]?\s", re.IGNORECASE)
_FROM: Final = re.compile(
    rf"^(?:only )?(?:from|out of) (?P<np>(?:just |only )?(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?=(?:I|we|it|they|(?:the|an?|my)\s(?:[\w-]+\s)?(?:{'|'.join(sorted(MACHINES))}))\s)",
    re.IGNORECASE,
)
_LENS: Final = re.compile(
    r"\b(?:the|my|our|an?)\s(?:[\w-]+\s)?(?:camera|drone|dashcam|webcam|satellite|telescope|microscope)\b(?!')"
    r"(?: (?:at|over|above) (?!\d)(?:(?:the|my|our) )?[\w']+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The parts that things play in one story, in the person's own words."""

    given: str
    """What was put in, as a noun phrase; empty if the story does not say."""
    came: str
    """What came out or was seen, as clauses; empty if the story does not say."""
    did: str
    """The clause in which that was handed over, if it says more; else empty."""


def read_roles(told: Sequence[str], asked: Sequence[str], takes: str = "") -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask.

    Args:
        told: the sentences that tell.
        asked: the sentences that ask.
        takes: what models of the question's task take, in the words of the vocabulary.
    """
    clauses, traits = _story(tuple(told))
    if not clauses:
        return Roles(given=_in_question(asked), came="", did="")
    best = _best(clauses, traits, takes)
    left = [at for at, one in enumerate(traits) if not _is_input(clauses[at], one, best, at)]
    seen = _results(left, clauses, traits)
    out = {at: weight(traits[at], CAME_OUT) for at in seen or left}
    given = _given(best, clauses, kinds_of(takes))
    return Roles(
        given=given,
        came=joined(clauses, told_of(clauses, out)),
        did=_JOINT.sub("", best.text.rstrip(" .")) if best.is_deed and _hands_it_over(best.text, given) else "",
    )


def read_given(told: Sequence[str], asked: Sequence[str], takes: str = "") -> str:
    """What was put in alone, as `read_roles` has it."""
    clauses, traits = _story(tuple(told))
    return _given(_best(clauses, traits, takes), clauses, kinds_of(takes)) if clauses else _in_question(asked)


def _hands_it_over(deed: str, given: str) -> bool:
    """Whether a deed tells of what was put in; whoever is deaf, keeps bees or lost a boy has put in nothing yet."""
    return bool(given and given in deed) or bool(_GIVES.match(deed))


_GIVES: Final = re.compile(
    r"(?:(?:[Ff]or|[Oo]n|[Ii]n|[Aa]t) [^,:]{3,40} )?(?:I|we|(?:my|our) [\w-]+) (?:"
    r"(?:[a-z]+ ){0,3}?(?:typed?|wr[io]te|asked|entered|prompted|pasted?|uploaded|fed|dropped|dragged|clicked|tapped"
    r"|boxed|circled|marked|drew|sang|hummed|whistled|played|scan(?:ned)?|photograph(?:ed)?|film(?:ed)?|record(?:ed)?)\b"
    r"(?! (?:me|us)\b)|(?:told|said|had) [^\"“:]{0,60}(?:: |[\"“]))"
)
"""What somebody does who gives a program something to work on."""


def _is_input(clause: Clause, traits: Mapping[str, float], best: Candidate, at: int) -> bool:
    """Whether a clause says no more than what went in."""
    is_best = at == best.at and (best.is_deed or not has_own_verb(clause.text))
    is_described = bool(best.text) and traits["before a machine"] and clause.text.startswith(f"{best.text} w")
    return is_best or is_described or bool(traits["deed"] and traits["hands over"] and not traits["outcome"])


def tells_result(clause: Clause, traits: Mapping[str, float]) -> bool:
    """Whether a clause names a result or what a machine did."""
    return bool(traits["machine"] or traits["outcome"] or traits["notices"] or _RESULT.match(clause.text))


def _results(left: Sequence[int], clauses: Sequence[Clause], traits: Sequence[Mapping[str, float]]) -> list[int]:
    """The clauses without what another program made, and what stood before the result or was done before it."""
    ours = [at for at in left if not _OTHER_MACHINE.search(clauses[at].text)]
    seen = [at for at in ours if tells_result(clauses[at], traits[at])]
    named = next((at for at in seen if _RESULT.match(clauses[at].text)), -1)
    return [
        at
        for at in ours
        if at in seen or (at > named and (at > min(seen, default=-1) or not _DID.match(clauses[at].text)))
    ]


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A clause or the name of a thing that may say what went in."""

    text: str
    at: int
    """The place of its clause in the story."""
    traits: Mapping[str, float]
    is_deed: bool
    """Whether it is the whole clause."""


_NOTHING: Final = Candidate("", -1, {}, is_deed=False)


def candidates(
    clauses: Sequence[Clause], traits: Sequence[Mapping[str, float]], takes: str = ""
) -> Iterator[Candidate]:
    """The clauses in which nothing but a person acts, and the things that any clause names."""
    kinds, kin = kinds_of(takes), stems(takes)
    for at, (clause, one) in enumerate(zip(clauses, traits, strict=True)):
        if _RESULT.match(clause.text) or _OTHER_MACHINE.search(clause.text):
            continue
        named = named_things(clause.text)
        is_told = one["deed"] or len(clauses) > 1
        if is_told and not tells_result(clause, one):
            is_kin = any(medium_of(head_noun(thing)) in kinds for thing in named)
            yield Candidate(clause.text, at, {**one, "of a kind taken": is_kin}, is_deed=True)
        for start, thing in phrases_in(clause.text):
            before = clause.text[:start]
            if is_machine(thing) or before.endswith(" into ") or _RESULT.match(thing) or _OF_THEM.match(thing):
                continue
            medium = medium_of(head_noun(thing))
            own = {
                "thing's length": min(12, word_count(thing)) / 12,
                "thing's own medium": bool(medium and _OWN.match(thing)),
                "thing handed over": any(thing in whole or whole in thing for whole in handed(clause.text)),
                "thing of a kind taken, first": not start and medium in kinds,
                "thing with a word of what is taken": not kin.isdisjoint(stems(thing)),
                "thing made": bool(one["machine"] and _MADE.search(f"{before}|{thing}")),
                "thing of two words": bool(medium) and word_count(thing) <= 2,  # noqa: PLR2004 - as its name says
                **{f"thing: {name}": one[name] for name in ("in first sentence", "outcome", "deed")},
            }
            yield Candidate(thing, at, own, is_deed=False)


_RESULT: Final = re.compile(
    r"(?:the|this) (?:new (?:one|version)|finished|final|resulting|result|output"
    r"|(?:clean|colou?r|coloriz|correct|enhanc|enlarg|eras|generat|improv|repair|restor|sharpen|translat|upscal)ed)\b",
    re.IGNORECASE,
)
"""What something is called after it came out: `the cleaned picture`."""
_OF_THEM: Final = re.compile(r"(?:one|two|some|all|both|each|none) of (?:them|these|those|which|it)\b", re.IGNORECASE)
"""A part of what was named before."""
_MADE: Final = re.compile(rf"\b(?:{PAST}|\w+ed|\w+s)(?: (?:me|us|him|her))? \|(?:an?|one|two|\d+)\s", re.IGNORECASE)
"""What a machine does to something that was not there before: `drew a map`."""
_OWN: Final = re.compile(r"(?:my|our|his|her|their)\s", re.IGNORECASE)


def _best(clauses: Sequence[Clause], traits: Sequence[Mapping[str, float]], takes: str) -> Candidate:
    """What weighs most for what went in."""
    found = {one: weight(one.traits, WENT_IN) for one in candidates(clauses, traits, takes)}
    return max((one for one in found if found[one] > _SURE), key=found.__getitem__, default=_NOTHING)


@lru_cache(maxsize=4096)
def kinds_of(takes: str) -> frozenset[str]:
    """The media of what models take."""
    asks = {"text"} if re.search(r"\b(?:question|query)\b", takes) else set()
    return frozenset(filter(None, map(medium_of, takes.split()))) | asks


@lru_cache(maxsize=16)  # a question is read without its task and with it
def _story(told: tuple[str, ...]) -> tuple[list[Clause], list[dict[str, float]]]:
    """The clauses of a story, and what can be seen of each."""
    sentences = clauses_told(told)
    return [clause for sentence in sentences for clause in sentence], traits_of(sentences)


def clauses_told(told: Iterable[str]) -> list[list[Clause]]:
    """The clauses of each sentence of a story."""
    return [_with_actors(_parts(sentence)) for sentence in told]


def _parts(sentence: str) -> Iterator[Clause]:
    """The clauses of a sentence; what it starts from stands apart."""
    begun = _FROM.match(sentence)
    if begun and not has_own_verb(begun["np"]):
        yield Clause(begun["np"].rstrip(","), "")
        sentence = sentence[begun.end() :]
    yield from clauses_of(sentence)


def _with_actors(parts: Iterable[Clause]) -> list[Clause]:
    """Clauses of one sentence that have a subject each; one whose subject is not sure belongs to the clause before."""
    whole: list[Clause] = []
    for part in parts:
        text = lower_first(part.text)
        if not _NO_SUBJECT.match(text):
            whole.append(part)
        elif not whole or _PERSON.match(whole[-1].text) or typed(whole[-1].text):
            whole.append(Clause(f"I {text}", part.joint))
        elif MACHINE_DID.match(whole[-1].text):
            whole.append(Clause(f"it {text}", part.joint))
        else:
            whole[-1] = Clause(f"{whole[-1].text}{part.joint}{part.text}", whole[-1].joint)
    return whole


def traits_of(sentences: Sequence[Sequence[Clause]]) -> list[dict[str, float]]:
    """What can be seen of each clause of a story, of those beside it and of its place, from 0 to 1."""
    own = [_own_traits(clause) for sentence in sentences for clause in sentence]
    last_machine = max((at for at, one in enumerate(own) if one["machine"]), default=-1)
    return [
        {
            **traits,
            **{f"{name} next": one[name] for name in ("deed", "machine") for one in own[at + 1 : at + 2]},
            "first": not at,
            "in first sentence": at < len(sentences[0]),
            "place": at / max(1, len(own) - 1),
            "before a machine": at < last_machine,
        }
        for at, traits in enumerate(own)
    ]


def _own_traits(clause: Clause) -> dict[str, float]:
    """What a clause shows by itself."""
    text, is_machines = clause.text, bool(MACHINE_DID.match(clause.text))
    return {
        "machine": is_machines,
        "deed": hands(text),
        "hands over": bool(handed(text)),
        "outcome": bool(_OUTCOME.search(text)),
        "person": bool(_PERSON.match(text)),
        "notices": bool(_NOTICES.search(text)),
        "says": bool(_SAYS.search(QUOTED.sub("", text))) and not is_machines,
        "truth": bool(_TRUTH.match(text)),
        "number": bool(_DIGIT.search(text)),
        "denial": bool(_DENIAL.match(_RELATIVE.split(text)[0])),
        "but": bool(_BUT.match(f"{clause.joint}{text}")),
        "length": min(20, word_count(text)) / 20,
    }


_NOTICES: Final = re.compile(
    r"\b(?:I|we) (?:\w+ )?(?:got|get|see|saw|hear|heard|have|noticed?|read|found|find)\b", re.IGNORECASE
)
_SAYS: Final = re.compile(r"\b(?:says?|said|thinks?|thought|claims?|claimed|swears?|swore|asks?|asked|calls?|called)\b")
_TRUTH: Final = re.compile(
    r"(?:(?:in truth|really|actually)\b|(?:it|that)(?:['’]s|\s(?:was|is|took))\s(?:\S+ )?\d|(?:I|we) have \d)",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(r"\s(?:that|which|who)\s")
_BUT: Final = re.compile(r"\W*(?:but|yet|only|except)\b", re.IGNORECASE)


def weight(traits: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How much a clause or a thing weighs."""
    return weights[""] + sum(one * traits.get(name, 0.0) for name, one in weights.items())


def told_of(clauses: Sequence[Clause], weights: Mapping[int, float]) -> list[int]:
    """The places of the clauses that weigh most and fit together, in their order; one at least, if there is any."""
    kept: list[int] = []
    least = min(_LEAST, max(weights.values(), default=0.0) - _BELOW_BEST)
    for at in sorted(weights, key=weights.__getitem__, reverse=True)[:_MOST_CLAUSES]:
        whole = [*kept, at]
        is_short = sum(len(clauses[one].text) + 2 for one in whole) <= _LONGEST_CAME
        kept = whole if not kept or (weights[at] > least and is_short) else kept
    return sorted(kept)


def joined(clauses: Sequence[Clause], places: Sequence[int]) -> str:
    """Clauses as they were tied; those that stood apart with a semicolon."""
    text = ""
    for at in places:
        joint = clauses[at].joint if at - 1 in places and clauses[at].joint else "; "
        clause = clauses[at].text.rstrip(" .")
        clause = clause.replace('"', "") if clause.count('"') % 2 else clause
        is_name = not (_JOINT.match(clause) or clause.partition(" ")[0].casefold() in FUNCTION_WORDS)
        within = clause if is_name else lower_first(clause)
        text = f"{text}{joint}{within}" if text else _JOINT.sub("", clause)
    return text


def _given(best: Candidate, clauses: Sequence[Clause], kinds: AbstractSet[str]) -> str:
    """What was handed over, with the best thing if it is of a medium; else the first thing of a deed, or of a lens."""
    is_of_kind = medium_of(head_noun(best.text)) in kinds if kinds else is_of_a_medium(best.text)
    is_beside_words = bool(typed(best.text)) and not best.text.startswith("the words ")
    found = [best.text] if (is_of_kind or is_beside_words) and not best.is_deed else []
    for one in (one for clause in clauses for one in handed(clause.text)):
        is_part = one.startswith("the words ")
        found = [one if before in one or (one in before and not is_part) else before for before in found]
        found += [] if any(_bare(one) in before for before in found) else [one]
    if best.is_deed:
        near = kinds | _SEEN if kinds & _SEEN else kinds
        found = found or [one for one in named_things(best.text) if not near or medium_of(head_noun(one)) in near][:1]
    if not found and (not kinds or kinds & _SEEN):
        lenses = filter(None, (_LENS.search(clause.text) for clause in clauses))
        found = [f"the pictures from {lower_first(one[0])}" for one in lenses][:1]
    whole = [listed(found[:count]) for count in range(len(found), 0, -1)]
    return next((one for one in whole if word_count(one) <= _MOST_GIVEN), next(iter(found), ""))


_SEEN: Final = frozenset({"picture", "video"})


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub(r"^(?:an?|the)\s", "", phrase, flags=re.IGNORECASE)


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    things = (thing for text in asked for thing in named_things(text))
    return next((one for one in things if re.match(r"(?:my|our|this)\s", one, re.IGNORECASE)), "")
