"""What went in and what came out, as a person tells it: each clause of a story is weighed for either."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, listed, lower_first, lowered, stems, word_count
from generator.answers.reading.handing import MACHINE_DID, handed, hands, typed
from generator.answers.reading.stories import PAST, Clause, clauses_of, has_own_verb
from generator.answers.reading.things import MACHINES, named_things, noun_phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_WENT_IN: Final[Mapping[str, float]] = {
    "": -0.9,
    "place": -1.9,
    "hands over": 1.5,
    "medium": 1.1,
    "in first sentence": 0.7,
    "outcome": -0.7,
    "machine next": 0.6,
    "own": 0.6,
    "after a deed": -0.5,
    "deed next": -0.5,
    "machine": -0.5,
    "asked about": 0.3,
    "outcome next": 0.3,
}
_CAME_OUT: Final[Mapping[str, float]] = {
    "": -1.8,
    "hands over": -1.1,
    "machine": 1.1,
    "place": 1.1,
    "length": 0.9,
    "outcome": 0.9,
    "before a machine": -0.8,
    "asked about": 0.7,
    "denial": -0.7,
    "deed before": 0.5,
    "number": 0.4,
    "person": -0.4,
}
"""How much each trait of a clause speaks for it; under the empty name, what each clause begins with.

They are the weights of a logistic regression with as few traits as tell the clauses apart, on 293 stories of which an
editor noted what went in and what came out. A clause counted where it belongs to the few that share most of the note.
Neither the notes nor the fit are part of this project, so that these weights cannot be learned again from it.
"""
_LEAST: Final = -1.3
"""A clause that weighs less is told only where none weighs more."""
_SURE: Final = -0.6
"""A clause that weighs less is not shown alone as what a person did."""
_MOST_CLAUSES: Final = 4
LONGEST_CAME: Final = 220
"""So many characters stand in a box."""
_MOST_GIVEN: Final = 18
"""So many words name what went in, where it was several things."""
_OUTCOME: Final = re.compile(
    r"\b(?:I|we|they) (?:\w+ )?(?:got|get|received|can|could)\b(?!['’]t\b| (?:not|hardly)\b)|^(?:got|watched|now)\b"
    r"|\b(?:out came|there (?:was|is|are)"
    r"|c[ao]mes? (?:out|back|up)|(?:seconds?|minutes?|hours?|days?|moment) later|(?:gave|gives) (?:me|us)"
    r"|(?:is|are) now|there's|(?:sounds?|looks?) like|can be|became|gone|vanished|disappeared|appeared|suddenly"
    r"|stay(?:s|ed)|still|followed|made|sa(?:id|ys))\b",
    re.IGNORECASE,
)
"""Words that tell of what came of it."""
_PERSON: Final = re.compile(r"(?:(?:and|so|yesterday|then) )?(?:i|we)\b", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_DENIAL: Final = re.compile(r"\b(?:not|no|never|nobody|none|nothing)\b|n['’]t\b", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(rf"(?:never|{PAST}|could|can|had|have|has|is|are|was|were|(?!used\b)[a-z]+ed)\b")
_ALL_OF_IT: Final = frozenset({"the lot", "the whole lot", "the whole thing", "the rest"})
"""What a person calls what the story begins with."""
_JOINT: Final = re.compile(r"^(?:then|even|also|and|but|so)[:,]?\s", re.IGNORECASE)
_FROM: Final = re.compile(
    rf"^(?:only )?(?:from|out of) (?P<np>(?:just |only )?(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?=(?:I|we|it|they|(?:the|an?|my)\s(?:[\w-]+\s)?(?:{'|'.join(sorted(MACHINES))}))\s)",
    re.IGNORECASE,
)
_SHOWN: Final = re.compile(r": (?P<words>(?:\"[^\"]+\"|“[^”]+”)\.?)$")
"""Words on a screen: `I pointed my phone at a moth: "Garden Tiger, 97%"`."""
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
    """What the person did, or how the story begins, as a clause; empty if only a machine acts."""


def read_roles(told: Sequence[str], asked: Sequence[str]) -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask."""
    sentences = [_with_actors(_parts(sentence)) for sentence in told]
    clauses = [clause for sentence in sentences for clause in sentence]
    if not clauses:
        return Roles(given=_in_question(asked), came="", did="")
    traits = traits_of(sentences, asked)
    went, out = ([_weight(one, weights) for one in traits] for weights in (_WENT_IN, _CAME_OUT))
    persons = [at for at, one in enumerate(traits) if not one["machine"] and (len(clauses) > 1 or one["deed"])]
    best = max(persons, key=went.__getitem__, default=0)
    is_deed = bool(persons) and went[best] >= max(out[best], _SURE)
    given_away = {at for at, one in enumerate(traits) if one["hands over"] and went[at] > out[at]}
    kept = {at: one for at, one in enumerate(out) if not (is_deed and at == best) and at not in given_away}
    came = _told_of(clauses, kept)
    telling = [one.text for one, weight in zip(clauses, went, strict=True) if weight > _LEAST]
    return Roles(
        given=_given([clauses[best].text] * is_deed, telling, begun=told[0]),
        came=_joined(clauses, came),
        did=_JOINT.sub("", clauses[best].text) if is_deed else "",
    )


def _parts(sentence: str) -> Iterator[Clause]:
    """The clauses of a sentence; what it starts from, and what it shows at its end, stand apart."""
    begun = _FROM.match(sentence)
    if begun and not has_own_verb(begun["np"]):
        yield Clause(begun["np"].rstrip(","), "")
        sentence = sentence[begun.end() :]
    for clause in clauses_of(sentence):
        shown = _SHOWN.search(clause.text)
        deed = clause.text[: shown.start()] if shown else ""
        if shown and (hands(deed) or _PERSON.match(deed)) and not typed(clause.text):
            yield Clause(deed, clause.joint)
            yield Clause(shown["words"], ": ")
        else:
            yield clause


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


def traits_of(sentences: Sequence[Sequence[Clause]], asked: Sequence[str]) -> list[dict[str, float]]:
    """What can be seen of each clause of a story, of those beside it and of its place, from 0 to 1 or as a count."""
    clauses = [clause.text for sentence in sentences for clause in sentence]
    own = list(map(_own_traits, clauses))
    acts = [{name for name in ("deed", "machine", "outcome") if one[name]} for one in own]
    first_deed = next((at for at, one in enumerate(own) if one["deed"]), len(own))
    last_machine = max((at for at, one in enumerate(own) if one["machine"]), default=-1)
    about = stems(" ".join(asked))
    return [
        {
            **traits,
            **{f"{name} next": 1.0 for one in acts[at + 1 : at + 2] for name in one},
            **{f"{name} before": 1.0 for one in acts[max(0, at - 1) : at] for name in one},
            "in first sentence": at < len(sentences[0]),
            "place": at / max(1, len(own) - 1),
            "after a deed": at > first_deed,
            "before a machine": at < last_machine,
            "asked about": min(3, len(about & stems(clauses[at]))),
        }
        for at, traits in enumerate(own)
    ]


def _own_traits(clause: str) -> dict[str, float]:
    """What a clause shows by itself."""
    words = lowered(clause).split()
    return {
        "machine": bool(MACHINE_DID.match(clause)),
        "deed": hands(clause),
        "hands over": bool(handed(clause)),
        "outcome": bool(_OUTCOME.search(clause)),
        "medium": bool(named_things(clause)),
        "person": bool(_PERSON.match(clause)),
        "own": not {"my", "our"}.isdisjoint(words),
        "number": bool(_DIGIT.search(clause)),
        "denial": bool(_DENIAL.search(clause)),
        "length": min(20, len(words)) / 20,
    }


def _weight(traits: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return weights[""] + sum(one * traits.get(name, 0.0) for name, one in weights.items())


def _told_of(clauses: Sequence[Clause], weights: Mapping[int, float]) -> list[int]:
    """The places of the clauses that weigh most and fit together, in their order; one at least, if there is any."""
    kept: list[int] = []
    for at in sorted(weights, key=weights.__getitem__, reverse=True)[:_MOST_CLAUSES]:
        whole = [*kept, at]
        is_short = sum(len(clauses[one].text) + 2 for one in whole) <= LONGEST_CAME
        kept = whole if not kept or (weights[at] > _LEAST and is_short) else kept
    return sorted(kept)


def _joined(clauses: Sequence[Clause], places: Sequence[int]) -> str:
    """Clauses as they were tied; those that stood apart with a semicolon."""
    text = ""
    for at in places:
        joint = clauses[at].joint if at - 1 in places and clauses[at].joint else "; "
        clause = clauses[at].text.rstrip(" .")
        is_name = not (_JOINT.match(clause) or clause.partition(" ")[0].casefold() in FUNCTION_WORDS)
        within = clause if is_name else lower_first(clause)
        text = f"{text}{joint}{within}" if text else _JOINT.sub("", clause)
    return text


def _given(deeds: Sequence[str], clauses: Sequence[str], begun: str) -> str:
    """What was handed over in the clauses that tell of it, else the first thing of a medium, else what a lens saw."""
    found: list[str] = []
    for one in (one for clause in clauses for one in handed(clause)):
        found += [] if any(_bare(one) in before for before in found) else [one]
    found = found or [one for clause in deeds for one in named_things(clause)][:1]
    found = found or [f"the pictures from {lower_first(one[0])}" for one in map(_LENS.search, clauses) if one][:1]
    if found[:1] and found[0].casefold() in _ALL_OF_IT:
        found[0] = noun_phrases(begun)
    whole = [listed(found[:count]) for count in range(len(found), 0, -1)]
    return next((one for one in whole if word_count(one) <= _MOST_GIVEN), next(iter(found), ""))


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub(r"^(?:an?|the)\s", "", phrase, flags=re.IGNORECASE)


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    things = (thing for text in asked for thing in named_things(text))
    return next((one for one in things if re.match(r"(?:my|our|this)\s", one, re.IGNORECASE)), "")
