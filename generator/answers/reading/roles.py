"""What went in and what came out, as a person tells it: each clause of a story is weighed for the latter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, listed, lower_first, word_count
from generator.answers.reading.giving import OTHER_MACHINE, RESULT, WENT_IN, candidates, given_of, weight
from generator.answers.reading.handing import MACHINE_DID, handed, hands, typed
from generator.answers.reading.stories import PAST, QUOTED, WHOSE, Clause, clauses_of, has_own_verb
from generator.answers.reading.things import MACHINES, PEOPLE, named_things

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

CAME_OUT: Final[Mapping[str, float]] = {
    "": 0.25,
    "notices": 0.21,
    "truth": -0.26,
    "denial": -0.24,
    "machine": 0.22,
    "outcome": 0.21,
    "but": 0.21,
    "place": 0.14,
    "says": -0.15,
    "hands over": -0.05,
    "number": 0.1,
    "machine next": -0.1,
    "person": -0.07,
    "first": -0.09,
}
"""How much each trait of a clause speaks for it; under the empty name, what each clause begins with.

They are learned by `python -m bench.roles`.
"""
_LEAST: Final = 0.3
_BELOW_BEST: Final = 0.15
"""A clause that weighs less, and so much less than the best, is not told."""
_OF_FIRST: Final = 0.15
"""So much more weighs what a program did first."""
_MOST_CLAUSES: Final = 4
_MOST_WORDS: Final = 30
"""So many stand in a box."""
_OUTCOME: Final = re.compile(
    r"\b(?:I|we|they) (?:\w+ )?(?:get|received|can|could)\b(?!['’]t\b| (?:not|hardly)\b)|^(?:watched|now)\b"
    r"|\bnow \w{2,}s\b"
    r"|\b(?:got|out came|there (?:was|is|are)"
    r"|c[ao]mes? (?:out|back|up)|(?:seconds?|minutes?|hours?|days?|moment) later|(?:gave|gives) (?:me|us)"
    r"|(?:is|are) now|there's|(?:sounds?|looks?) like|can be|became|gone|vanished|disappeared|appeared|suddenly"
    r"|(?:announced|answered|replied)(?= [\"“'‘])|stay(?:s|ed)|(?<!\ba )(?<!\bone )still(?! (?:from|of)\b)"
    r"|followed|(?<!\bI )(?<!\bwe )made(?!-)"
    r"|sa(?:id|ys)"
    r"|(?<=mail )came|(?<=message )came)\b",
    re.IGNORECASE,
)
"""Words that tell of what came of it."""
_PERSON: Final = re.compile(r"(?:(?:and|so|yesterday|then) )?(?:i|we)\b", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_DENIAL: Final = re.compile(r"(?:\S+ ){0,2}(?:no|never|nobody|none|nothing)\b|[^,;]*n['’]t\b", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(rf"(?:never|{PAST}|could|can|had|have|has|is|are|was|were|(?!used\b)[a-z]+ed)\b")
_JOINT: Final = re.compile(r"^(?:then|even|also|and|but|so)[:,]?\s", re.IGNORECASE)
_FROM: Final = re.compile(
    rf"^(?:only )?(?:from|out of) (?P<np>(?:just |only )?(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?=(?:I|we|it|they|(?:the|an?|my)\s(?:[\w-]+\s)?(?:{'|'.join(sorted(MACHINES))}))\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The parts that things play in one story, in the person's own words."""

    given: str
    """What was put in, as a noun phrase; empty if the story does not say."""
    came: str
    """What came out or was seen, as clauses; empty if the story does not say."""


def read_roles(told: Sequence[str], asked: Sequence[str], takes: str = "") -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask.

    Args:
        told: the sentences that tell.
        asked: the sentences that ask.
        takes: what models of the question's task take, in the words of the vocabulary.
    """
    clauses, traits = _story(tuple(told))
    if not clauses:
        return Roles(given=_in_question(asked), came="")
    given = given_of(list(candidates(clauses, traits, takes)), WENT_IN)
    places = {one.at for one in given}
    left = [at for at, one in enumerate(traits) if not _is_input(clauses[at], one, is_given=at in places)]
    results = _results(left, clauses, traits)
    first = next((at for at in results if traits[at]["machine"]), -1)
    out = {at: weight(traits[at], CAME_OUT) + _OF_FIRST * (at == first) for at in results}
    return Roles(given=listed([one.text for one in given]), came=joined(clauses, told_of(clauses, out)))


def read_given(told: Sequence[str], asked: Sequence[str], takes: str = "") -> str:
    """What was put in alone, as `read_roles` has it."""
    clauses, traits = _story(tuple(told))
    given = given_of(list(candidates(clauses, traits, takes)), WENT_IN) if clauses else []
    return listed([one.text for one in given]) if clauses else _in_question(asked)


def _is_input(clause: Clause, traits: Mapping[str, float], *, is_given: bool) -> bool:
    """Whether a clause says no more than what went in."""
    is_bare = is_given and (not has_own_verb(clause.text) or not tells_result(clause, traits))
    return is_bare or bool(traits["deed"] and traits["hands over"] and not traits["outcome"])


def tells_result(clause: Clause, traits: Mapping[str, float]) -> bool:
    """Whether a clause names a result or what a machine did."""
    return bool(traits["machine"] or traits["outcome"] or traits["notices"] or RESULT.match(clause.text))


def _results(left: Sequence[int], clauses: Sequence[Clause], traits: Sequence[Mapping[str, float]]) -> list[int]:
    """The clauses that tell what came out: what a program did or what was seen of it, and what goes on from there.

    What another program made, what somebody thinks or only has, and what stood before the result are none of them.
    """
    ours = [at for at in left if not OTHER_MACHINE.search(clauses[at].text)]
    beside = {at for at, one in enumerate(clauses) if _BESIDE.match(one.text)}
    says = {at for at in beside if _SOMEBODY.match(clauses[at].text)}
    beside |= {at for at, one in enumerate(clauses) if at - 1 in says and _GOES_ON.match(one.joint)}
    named = next((at for at in ours if RESULT.match(clauses[at].text)), -1)
    acts = max((at for at in ours if traits[at]["machine"]), default=-1)
    before = {
        at
        for at in ours
        if not (traits[at]["machine"] or traits[at]["notices"])
        and (at < named or (0 < at < acts and traits[at - 1]["deed"] and _GOES_ON.match(clauses[at].joint)))
        and not _CAME.match(clauses[at].text)
    }
    others = beside | before | {at for at in ours if _is_of_person(clauses[at], traits[at])}
    ours = [at for at in ours if at not in others and not _says_nothing(clauses[at].text)]
    told = [at for at in ours if tells_result(clauses[at], traits[at])]
    goes_on = [at for at in ours if at not in told and not _BACKGROUND.match(clauses[at].text)]
    kept = sorted([*told, *(at for at in goes_on if at > min(told, default=-1) or traits[at]["but"])])
    measured = [at for at in kept if traits[at]["says"] and not _SAID_BY_IT.match(clauses[at].text)]
    seen = [at for at in kept if at not in measured]
    return seen if any(traits[at]["machine"] or traits[at]["says"] for at in seen) else kept


def _is_of_person(clause: Clause, traits: Mapping[str, float]) -> bool:
    """Whether a clause tells what a person does, says or thinks, and nothing of what that person sees."""
    sees = (traits["notices"] or traits["outcome"]) and not traits["denial"]
    return bool((traits["person"] and not sees) or (traits["says"] and _SOMEBODY.match(clause.text)))


_SOMEBODY: Final = re.compile(
    r"(?:(?:and|but|so|then),? )?(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|people|everybody|everyone|nobody|somebody"
    rf"|(?i:{WHOSE}) (?:[\w'’-]+ ){{0,2}}?"
    rf"(?:{'|'.join(sorted(PEOPLE))}|man|woman|lady|lad|guy|expert|dealer|maker)s?(?!['’])"
    r"|Gran\w*|Mum|Dad|(?!Mine|One|Ours|It)[A-Z][a-z]+(?= (?:says|said|thinks|swears|claims)\b))\b",
)
"""Who speaks and is no program."""
_BESIDE: Final = re.compile(
    r"(?:(?:and|but|so|then),? )?(?:"
    rf"(?:{WHOSE}) (?:[\w'’-]+ ){{0,2}}?(?:{'|'.join(sorted(PEOPLE))})s?\b(?:['’]s [\w-]+)? (?:[\w-]+ly |only )?"
    r"(?:has|have|had|says?|said|thinks?|thought|claims?|swears?|saw|knows?|wants?|gave|sent|lent|handed|fixed|at) "
    rf"|[^,:]*\b[Tt]here(?:['’]s| is) (?:an?|this|a new) (?:[\w-]+ )?(?:{'|'.join(sorted(MACHINES))}|slider|gate)s?\b"
    r"|[^,]*\blets? (?:me|us|you)\b|(?:my |our )?questions?:"
    r"|the [\w ]+ has an? (?:new )?(?:box|machine|app|program)\b)",
    re.IGNORECASE,
)
"""What somebody else has, says or does, that there is such a program, and what only leads to the question."""
_GOES_ON: Final = re.compile(r",? and ")
_CAME: Final = re.compile(
    r"(?:out came|out of (?:that|it) came|now|there (?:was|were|is|are)|a few|[\w ]+ later)\b", re.IGNORECASE
)
"""How a result begins of which a program is told only afterward."""
_BACKGROUND: Final = re.compile(
    r"in my day|last |nobody|none|no |all (?:ten|of|my)|that(?:['’]s| was) |[A-Z][a-z]+ (?:is dead|died|ha[ds])\b"
    r"|an? [\w -]+ has\b|two things|in truth|to begin",
    re.IGNORECASE,
)
"""What is so without any program."""
_SAID_BY_IT: Final = re.compile(
    r"(?:(?:and|but|so|then),? )?(?:it|one|mine|ours|the (?:first|second|other|top)|this)\b", re.IGNORECASE
)


def _says_nothing(text: str) -> bool:
    """Whether a clause is an interjection or a bare `it does`."""
    few = word_count(text) < _FEWEST_OF_RESULT and not (_DIGIT.search(text) or '"' in text)
    return few or bool(_BARE_IT.fullmatch(text))


_FEWEST_OF_RESULT: Final = 3
_BARE_IT: Final = re.compile(r"(?:and |but |so )?it (?:does|did|is|was|can|could|works?|worked)", re.IGNORECASE)


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
    rf"\b(?:I|we) had (?:it|an?|the) (?:{'|'.join(sorted(MACHINES))})\b"
    r"|\b(?:I|we) (?:\w+ )?(?:got|get|see|saw|hear|heard|have|noticed?|read|found|find)\b",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(r"\b(?:says?|said|thinks?|thought|claims?|claimed|swears?|swore|asks?|asked|calls?|called)\b")
_TRUTH: Final = re.compile(
    r"(?:(?:in truth|really|actually)\b|(?:it|that)(?:['’]s|\s(?:was|is|took))\s(?:\S+ )?\d|(?:I|we) have \d)",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(r"\s(?:that|which|who)\s")
_BUT: Final = re.compile(r"\W*(?:but|yet|only|except)\b", re.IGNORECASE)


def told_of(clauses: Sequence[Clause], weights: Mapping[int, float]) -> list[int]:
    """The places of the clauses that weigh most and fit together, in their order; one at least, if there is any."""
    kept: list[int] = []
    least = min(_LEAST, max(weights.values(), default=0.0) - _BELOW_BEST)
    for at in sorted(weights, key=weights.__getitem__, reverse=True)[:_MOST_CLAUSES]:
        whole = [*kept, at]
        is_short = sum(word_count(clauses[one].text) for one in whole) <= _MOST_WORDS
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


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    things = (thing for text in asked for thing in named_things(text))
    return next((one for one in things if re.match(r"(?:my|our|this)\s", one, re.IGNORECASE)), "")
