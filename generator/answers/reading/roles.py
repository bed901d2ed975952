"""What went in and what came out, as a person tells it: what was handed over, and what something did then."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, verb_of
from generator.answers.language.english import listed, lower_first, lowered, word_count, words_of
from generator.answers.reading.stories import (
    DETERMINED,
    PAST,
    QUOTED,
    WHOSE,
    before_relative,
    clauses_of,
    has_finite,
    has_own_verb,
)
from generator.answers.reading.things import (
    MACHINES,
    PEOPLE,
    as_made,
    head_noun,
    held_in,
    is_of_a_medium,
    made_by,
    medium_of,
    named_things,
    noun_phrases,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.answers.reading.stories import Clause

_PEOPLE: Final = "|".join(sorted(PEOPLE))
_MACHINES: Final = f"(?:smart)?(?:{'|'.join(sorted(MACHINES - words_of('cam webcam')))})"
_LENS: Final = r"(?:camera|drone|dashcam|webcam|satellite|telescope|microscope)"
_OWN: Final = re.compile(r"(?:my|our)\s", re.IGNORECASE)
_PERSON: Final = (
    rf"(?:I|we|(?:my|our|an?|his|her|the)\s(?:[\w-]+\s){{0,2}}?(?:{_PEOPLE})(?:\s(?:{_PEOPLE}))?(?:\s\([^)]*\))?)"
)
_LED_IN: Final = (
    r"(?:(?:and|so|ok|okay|well|hi|hello|now|then|even|yesterday|today|last \w+),?\s)?(?:(?:(?:(?:this|one|on) \w+"
    r"|(?:after|before|at|in|on|within|from) [^,]{2,40}),\s"
    r"|(?:at|for|in|on) (?:(?:the|our|my|an?) )?(?:[\w-]+ ){1,2}?(?=(?:the|I|we)\s))?)"
)
_ADVERB: Final = (
    r"(?:(?:only|just|once|also|then|recently|first|simply|quickly|now|even)\s)*(?:(?:have|had|'ve) (?=\w+e[dn]\b))?"
)
_TAKING: Final = words_of(
    """got received saw heard watched found wanted wished thought expected noticed knew said told asked went came fell
    lost read became posted published returned deleted sat stood stayed slept"""
)
"""What hands nothing over: who saw or got a picture put none in."""
_DEED: Final = re.compile(
    rf"^{_LED_IN}(?:(?P<who>{_PERSON})\s)?{_ADVERB}(?P<verb>[a-z]+)\s(?!(?:over|out|back|that|away|off)\b)"
    r"(?:in\s|up\s|through\s|round\s)?"
    rf"(?P<to>(?:(?:the|an?|my|this|that|some)\s(?:[\w-]+\s){{0,2}}?(?:{_MACHINES})|it)\s"
    rf"(?:with |on )?(?={DETERMINED.pattern}|only |just |nothing but ))?(?:only |just |nothing but )?(?P<np>.+)",
    re.IGNORECASE,
)
_TO_MACHINE: Final = re.compile(
    rf"^{DETERMINED.pattern}[^,]*?(?:, [^,]+,)?\s(?:to|into|through)\s{WHOSE}\s(?:[\w-]+\s){{0,2}}?(?:{_MACHINES})\b",
    re.IGNORECASE,
)
_POINTED: Final = re.compile(
    rf"\b(?P<how>held|pointed|aimed|let)\s{WHOSE}\s(?:[\w-]+\s){{0,2}}?(?:{_MACHINES})\s"
    r"(?:over|at|to|toward|on|listen to|look at|watch|read|hear|see|scan)\s(?P<np>.+)",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(rf"^{_LED_IN}(?:(?:I|we)\s)?asked (?:it |(?:the|my|an?) \w+ )?(?:for|to)\b", re.IGNORECASE)
_POINTS: Final = re.compile(
    rf"^{_LED_IN}(?:(?:I|we)\s)?{_ADVERB}(?:tapped|clicked|brushed|circled|boxed|marked|dragged|moved|typed|drew)\b"
    r"(?! (?:up )?by\b)",
    re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    rf"(?:(?P<who>{WHOSE}\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?)(?:,|\swas|\swere)\s)?(?<!had )\b"
    r"(?P<verb>filmed|videoed|photographed|recorded|taped|scanned)\b(?:\s(?P<np>.+))?",
    re.IGNORECASE,
)
"""What anybody took of somebody: `my physio filmed me`, `the alto, filmed in front of a wall`, `it was scanned`."""
_FROM: Final = re.compile(
    r"^(?:only )?(?:from|out of|given) (?:just |only )?(?P<np>(?:one|an?|my|our|the|two|three|\d+|this)\s.+?),? "
    rf"(?P<who>I|we|it|they|(?:the|an?|my)\s(?:[\w-]+\s)?(?:{_MACHINES}))\s",
    re.IGNORECASE,
)
_LAID_OUT: Final = re.compile(
    r"^(?P<np>(?:an?|one|two|three|my|our|this)\s[^.?!]+?),? and "
    rf"(?=(?P<who>(?:the|my|an?)\s(?:[\w-]+\s)?(?:{_MACHINES}))\s)",
    re.IGNORECASE,
)
"""A thing without a verb, and what a machine did: `One photo of our stairs, and the app says 4 m`."""
_SAMPLE: Final = re.compile(rf", (?:just |only )?from (?P<np>{DETERMINED.pattern}.+)", re.IGNORECASE)
_WORDS: Final = re.compile("the words? ")
_ALL_OF_IT: Final = frozenset({"the lot", "the whole lot", "the whole thing", "the rest"})
_REPORTED: Final = re.compile(
    rf"^(?P<who>{WHOSE}\s[^,.;:\"“']+?)\s(?:says|said|writes|wrote|claims)\s(?:that\s)?(?![\"“'\d])", re.IGNORECASE
)
_TURNED: Final = re.compile(
    r"\b(?:turned|converted|changed|transformed|made)\s(?P<np>(?:me|us)|(?:an?|my|our|the|this|two|one)\s.+?)\sinto\s(?P<out>.+)",
    re.IGNORECASE,
)
_TYPED: Final = re.compile(
    r"\b(?<!it )(?<!AI )(?<!app )(?:typed|wrote|entered|asked (?:it )?for|prompted|searched [^\"“]{0,40}for|gave it"
    r"|a text,?|(?:and|with|plus|,) the words)\s[^\"“'‘]{0,30}"
    r"(?P<words>\"[^\"]{3,80}\"|“[^”]{3,80}”|'[^']{3,80}'(?!\w))",
    re.IGNORECASE,
)
_THEN_TYPED: Final = re.compile(
    rf"^(?P<words>{QUOTED.pattern}),? (?:(?:I|we) )?(?:typed|wrote|asked|entered|searched|prompted|put in)\b",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    rf"^(?:In |On |Last \w+ |Yesterday )?(?P<np>(?:{WHOSE}|two)\s.+?)(?:\s\([^)]*\))?,?"
    r"(?:\s(?P<rest>(?:was|were|is|are|had been|has been|came|got|went|turned|sounded|looked|became|had|has|ran"
    r"|show(?:s|ed))\b.*)|$)",
    re.IGNORECASE,
)
_SEEN_BY: Final = re.compile(
    rf"\b(?:the|my|our|an?)\s(?:[\w-]+\s)?{_LENS}\b(?!')(?: (?:at|over|above) (?!\d)(?:(?:the|my|our) )?[\w']+)?"
    r"|\bcamera \d+\b(?: (?:at|by|in) the \w+)?|(?<=leaned )my phone",
    re.IGNORECASE,
)
_MACHINE_DID: Final = re.compile(
    rf"^{_LED_IN}(?:(?:{WHOSE}|(?!(?:there|here|it|that|what|s?he)['’])\w+['’]s)\s(?:[\w'’-]+\s){{0,3}}?(?:{_MACHINES})"
    rf"|(?!{DETERMINED.pattern})(?:[a-z]+ )?(?:{_MACHINES})|it)\s"
    r"(?!(?:was|is|has|had|only|never|takes|can|stores|knows|came to (?:me|us)|on"
    r"|took (?:(?:me|us|only|about|just)\s)*(?:\d+|two|three|half))\b)\w+",
    re.IGNORECASE,
)
_MACHINE_TOOK: Final = re.compile(
    rf"^{_LED_IN}{WHOSE}\s(?:[\w'’-]+\s){{0,3}}?(?:{_MACHINES})\s"
    r"(?P<verb>sorted|grouped|scanned|searched|counted|colored|read|went through|looked at|tagged|flagged|described)\s"
    r"(?P<np>(?!\").+)",
    re.IGNORECASE,
)
_ON_SCREEN: Final = re.compile(r"(?::|[\"”?] [-–—]) (?P<words>\"[^\"]+\"|“[^”]+”)\.?$")
"""Words on a screen: `I pointed my phone at a moth: "Garden Tiger, 97%"`."""
_LET_DO: Final = re.compile(
    rf"^(?:(?:I|we)\s)?(?:had|let)\s{WHOSE}\s(?:[\w-]+\s){{0,2}}?(?:{_MACHINES})\s\w+\s[^:]*:\s", re.IGNORECASE
)
"""Before what came of it: `had a program write it down: four pages`."""
_RECEIVES: Final = r"(?:\w+ )?(?:got|get|received|can|could)\b(?!['’]t\b| (?:not|hardly)\b)"
_ANYBODY: Final = re.compile(r"^[^\"“]*\byou\b")
"""What is said of anybody, and of no case: `There is a demo where you put in a film and it colors what sounds`."""
_GOT: Final = re.compile(rf"(?:now )?(?:(?:I|we|they) )?{_RECEIVES}", re.IGNORECASE)
_CAME: Final = re.compile(
    rf"\b(?:I|we|they) {_RECEIVES}|^(?:got|watched|now|the (?:new|\w{{4,}}ed) \w+)\b|\b(?:out came|there (?:was|is|are)"
    r"|c[ao]mes? (?:out|back|up)|(?:seconds?|minutes?|hours?|days?|moment) later|(?:gave|gives) (?:me|us)"
    r"|(?:is|are) now|there's|(?:sounds?|looks?) like|can be|became|gone|vanished|disappeared|appeared|suddenly"
    r"|stay(?:s|ed)|still|followed|made|sa(?:id|ys))\b",
    re.IGNORECASE,
)
_CONTEXT: Final = re.compile(
    rf"^(?:nobody|none|no|most|other|if|because|although|asked|please|I'm|there (?:is|was) no"
    r"|(?:[\w,]+ ){0,3}s?he says|(?:[\w']+ ){1,4}(?:has|had|was|were|is|are) never|\w+'d \w+(?:ed|en)"
    rf"|(?:my|our) \w+['’]s (?:comment|verdict|opinion|remark|guess)"
    rf"|(?:now (?!(?:I|we)\b))?{_PERSON}\s(?!{_RECEIVES}))\b"
    r"|\b(?:takes?|took|lasts?|lasted) [\w.]+ (?:seconds|minutes|hours)$"
    r"|\b(?:want(?:ed)?|wish|hope|would like|thought|expected|asked for)\b",
    re.IGNORECASE,
)
_IT_IS: Final = re.compile(r"(?:it|that)['’]s\b", re.IGNORECASE)
"""What came out, or, where nothing was put in, what is true instead: `It's a hop field!`."""
_IS_SAID: Final = re.compile(rf"(?:{WHOSE}|all|very|so|really)\s|\w+:", re.IGNORECASE)
_READING: Final = re.compile(r": \d")
_TIES: Final = re.compile(r",? (?:and|but|so|yet|then|until)\b|,\s", re.IGNORECASE)
_SAME_END: Final = frozenset({", ", " and ", ", and "})
"""What ties two parts of one outcome."""
_BY_PERSON: Final = re.compile(r"(?:\w+ ){0,3}(?:I|we) (?!can\b|could\b|now\b)", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(rf"(?:never|{PAST}|could|can|have|was|were|(?!used\b)[a-z]+ed)\b")
_OF_PERSONS: Final = re.compile(r"(?:got|had|saw|could|can|have|watched|heard|found)\b", re.IGNORECASE)
_MOST_GIVEN: Final = 18
"""So many words name what went in, where it was several things."""
_LONGEST_CAME: Final = 200
_GOES_ON: Final = re.compile(r"(?:Also|But|And|Only|Even|Yet|Except|Then|What (?:it|they))\b|[^,]{3,60}, though,")
_FEWEST_IN_WHOLE: Final = 4
_MOST_IN_REMARK: Final = 7
"""So many words without a verb add to the sentence before: `Four legs, every time!`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The parts that things play in one story, in the person's own words."""

    given: str
    """What was put in, as a noun phrase; empty if the story does not say."""
    came: str
    """What came out or was seen, as a clause or a noun phrase; empty if the story does not say."""
    did: str
    """What the person pointed at or, where nothing was handed over, did, as a clause; empty if nothing is told."""


def read_roles(told: Sequence[str], asked: Sequence[str]) -> Roles:
    """The roles in the sentences that tell a story and, where these say nothing, in those that ask."""
    source, told = _source(list(_own_words(told)))
    clauses = [clause for sentence in told for clause in clauses_of(sentence)]
    outcome = _outcome(clauses)
    texts = [clause.text for clause in clauses]
    others = ["" if _is_the_machines(texts, at) else text for at, text in enumerate(texts)]
    given = source or _named_before(_given(others, outcome), told) or _typed(others) or _in_question(asked)
    is_told = any(map(_is_result, texts))
    shown = next((found["words"] for found in map(_ON_SCREEN.search, told) if found and not is_told), "")
    came = shown or _came(clauses, outcome)
    came = _as_of_it(came, given) if given else came
    return Roles(given=given, came=came, did=_gesture(others) if given else _did(texts, outcome))


def _named_before(given: str, told: Sequence[str]) -> str:
    """What was put in, where a person calls it `the lot` what the story begins with; empty if that has a verb."""
    if given.casefold() not in _ALL_OF_IT:
        return given
    first = noun_phrases(told[0].partition(", ")[0])
    return "" if has_own_verb(first) else first


def _as_of_it(came: str, given: str) -> str:
    """What came out without what went in: `in the photo a cat sits` as `a cat sits`, `the photo was` as `it was`."""
    low, what = lowered(came), f"{lowered(given)} "
    begun = next((one + what for one in ("in ", "on ", "from ") if low.startswith(one + what)), "")
    came, low = came[len(begun) :], low[len(begun) :]
    is_subject = low.startswith(what) and low.startswith(("came", "turned", "is", "was", "has"), len(what))
    return f"it {came[len(what) :]}" if is_subject else came


def _is_the_machines(clauses: Sequence[str], at: int) -> bool:
    """Whether a clause without a subject goes on with what a machine did: `my watch drew a line and wrote "rest"`."""
    return at > 0 and bool(_NO_SUBJECT.match(clauses[at]) and _MACHINE_DID.match(clauses[at - 1]))


def _did(clauses: Sequence[str], outcome: int | None) -> str:
    """The last deed of the person before the outcome, or the only one: `I only moved the dial`."""
    deeds = [at for at, clause in enumerate(clauses) if _ASKED.match(clause) or _hands(clause)]
    counts = [at for at in deeds if outcome is None or at < outcome or "only" in clauses[at].split()]
    return _with_actor(clauses, counts[-1], by_person=True) if counts else ""


def _gesture(clauses: Sequence[str]) -> str:
    """How a person pointed at something in what was handed over: `I clicked once on a beam`."""
    shown = (at for at, clause in enumerate(clauses) if _POINTS.match(clause) and not any(_handed(clause)))
    return next((_with_actor(clauses, at, by_person=True) for at in shown), "")


def _own_words(told: Sequence[str]) -> Iterator[str]:
    """A story without who reports it; what others say of it later is left out: `the museum says they were green`."""
    for at, sentence in enumerate(told):
        if not _is_report(sentence):
            yield sentence
        elif not at:
            yield _REPORTED.sub("", sentence)


def _is_report(sentence: str) -> bool:
    """Whether somebody, and no machine, tells of a result: `a letter from the council says`."""
    found = _REPORTED.match(sentence)
    if not found or _MACHINE_DID.match(sentence) or verb_of(found["who"]):
        return False
    verb = verb_of(own := before_relative(sentence[found.end() :]))
    return (verb is not None and verb[1] == "singular") or has_finite(own)


def _source(told: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What a story starts from, `from one photo I got`, and the story without it."""
    for at, sentence in enumerate(told):
        found = _FROM.match(sentence) or _LAID_OUT.match(sentence)
        phrase = noun_phrases(found["np"]) if found and not has_own_verb(found["np"]) else ""
        if found and phrase and (medium_of(phrase) or found["who"].casefold() not in {"i", "we", "they"}):
            return phrase, [*told[:at], re.sub(r"^[ ,]*(?:and )?", "", sentence[found.end("np") :]), *told[at + 1 :]]
    return "", told


def _outcome(clauses: Sequence[Clause]) -> int | None:
    """The place of the first clause in which something came of it; None where no word tells of it.

    What a machine did, or a person got, says it for sure; that something came out may be said of the camera.
    """
    texts = [clause.text for clause in clauses]
    found = [at for at, text in enumerate(texts) if _is_result(text) and (at or not _begins(text))]
    told = [at for at in found if not any(map(_ANYBODY.search, texts[max(0, at - bool(clauses[at].joint)) : at + 1]))]
    sure = (at for at in told if any(one.search(texts[at]) for one in (_MACHINE_DID, _ON_SCREEN, _GOT)))
    first = next(sure, next((at for at in found if at), next(iter(found), _next_after_a_deed(texts))))
    while first and clauses[first].joint and _NO_SUBJECT.match(texts[first]) and _is_of_no_person(texts[first - 1]):
        first -= 1
    while first and first > 1 and clauses[first].joint in _SAME_END and _is_of_a_thing(texts[first - 1]):
        first -= 1
    return first


def _begins(clause: str) -> bool:
    """Whether a first clause only says what there was, or what a person did with it."""
    return _hands(clause) or clause.startswith(("There is ", "There are ", "There was ", "There were "))


def _next_after_a_deed(clauses: Sequence[str]) -> int | None:
    """The place of what happened right after a person had handed something over, of whatever that is told."""
    pairs = enumerate(itertools.pairwise(clauses), start=1)
    return next((at for at, (one, then) in pairs if any(_handed(one)) and _is_told(then)), None)


def _is_told(clause: str) -> bool:
    """Whether a clause says what happened to somebody or something, and not what a person did or wished."""
    is_whole = has_own_verb(clause) or bool(_READING.search(clause))
    return is_whole and not (_CONTEXT.search(clause) or _hands(clause))


def _is_of_no_person(clause: str) -> bool:
    """Whether a clause tells what happened, and no person of the story did it."""
    return _is_told(clause) and not re.search(r"\b(?:I|we)\b", clause)


def _is_of_a_thing(clause: str) -> bool:
    """Whether a clause tells what became of a thing: `all the beams lit up`."""
    return bool(DETERMINED.match(clause.removeprefix("all "))) and not (
        _CONTEXT.search(clause) or _hands(clause) or _SUBJECT.match(clause)
    )


@lru_cache(maxsize=256)
def _is_result(clause: str) -> bool:
    on_screen = clause.endswith(('"', "”")) and _ON_SCREEN.search(clause)
    is_deed = on_screen or (_MACHINE_DID.match(clause) and has_own_verb(clause))
    return bool(is_deed or _CAME.search(clause)) and not _CONTEXT.search(clause)


@lru_cache(maxsize=256)
def _hands(clause: str) -> bool:
    """Whether a person does something to a thing in a clause."""
    found = None if _MACHINE_DID.match(clause) else _DEED.match(clause)
    return found is not None and _is_deed(found["who"] or "", found["verb"].casefold())


def _is_deed(who: str, verb: str) -> bool:
    is_past = verb.endswith(("ed", "given", "taken", "drawn", "shown")) or bool(re.fullmatch(PAST, verb))
    return verb not in _TAKING and (is_past or (bool(who) and verb in {"have", "had", *VERBS}))


def _given(clauses: Sequence[str], outcome: int | None) -> str:
    """What was handed over before the outcome; else what the story is about, what came later, what a lens saw."""
    before = clauses if outcome is None else clauses[:outcome]
    given = _all_handed(before) or _all_handed(clauses[outcome : outcome + 1] if outcome is not None else ())
    if given and all(map(_WORDS.match, given)):
        given = [*itertools.islice(_about(before, outcome), 1), *given]
    if not given:
        own = [one for clause in clauses for one in named_things(clause, is_first=False) if _OWN.match(one)]
        found = [*_about(clauses, outcome), *own, *_all_handed(clauses)]
        given = found[:1] or ([] if any(map(_SAMPLE.search, clauses)) else list(_seen(clauses))[:1])
    given += [one for one in _samples(clauses) if not any(_bare(one) in before for before in given)]
    whole = [listed(given[:count]) for count in range(len(given), 0, -1)]
    return next((one for one in whole if word_count(one) <= _MOST_GIVEN), next(iter(given), ""))


def _samples(clauses: Sequence[str]) -> Iterator[str]:
    """What a clause adds at its end as that which a result was made from: `..., from an old tape`."""
    for found in filter(None, map(_SAMPLE.search, clauses)):
        if is_of_a_medium(phrase := noun_phrases(found["np"])):
            yield phrase


def _all_handed(clauses: Sequence[str]) -> list[str]:
    """What was handed over in some clauses, each thing once."""
    handed: list[str] = []
    for one in (one for clause in clauses for one in _handed(clause)):
        handed += [] if any(_bare(one) in before for before in handed) else [one]
    return handed


def _about(clauses: Sequence[str], outcome: int | None) -> Iterator[str]:
    """What a story is about; of what a machine did, only that in which it did so."""
    for at, clause in enumerate(clauses):
        if _MACHINE_DID.match(clause):
            yield from held_in(clause)
        elif at != outcome or not at:
            yield from named_things(clause, is_first=at == 0)


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub(r"^(?:an?|the)\s", "", phrase, flags=re.IGNORECASE)


@lru_cache(maxsize=256)  # a clause is asked for each role, and clauses of one story after another
def _handed(clause: str) -> tuple[str, ...]:
    """The noun phrases of a clause that somebody put in or a machine took."""
    return tuple(_put_in(clause))


def _put_in(clause: str) -> Iterator[str]:
    if not _MACHINE_DID.match(clause):
        if pointed := _POINTED.search(clause):
            is_let = pointed["how"].casefold() == "let"
            yield f"{'' if is_let else 'the picture of '}{noun_phrases(pointed['np'])}"
        if (deed := _DEED.match(clause)) and _is_deed(deed["who"] or "", verb := deed["verb"].casefold()):
            phrase = as_made(thing := noun_phrases(deed["np"]), verb)
            is_typed = medium_of(head_noun(thing)) == "text" and verb != "searched" and bool(_quoted(clause))
            if not is_typed and (
                is_of_a_medium(phrase) or phrase != thing or deed["to"] or _TO_MACHINE.search(deed["np"])
            ):
                yield phrase
        if typed := _quoted(clause):
            yield typed
    for found in filter(None, (one.search(clause) for one in (_TURNED, _MACHINE_TOOK, _TAKEN))):
        thing = found.groupdict().get("who") or noun_phrases(found["np"] or "")
        verb = found.groupdict().get("verb") or ""
        phrase = as_made(_by_oneself(clause, verb) or thing, verb)
        if is_of_a_medium(phrase) or (found.re is _TURNED and " " in phrase):
            yield phrase


def _by_oneself(clause: str, verb: str) -> str:
    """`my video` of who filmed and does not say what: `I filmed from row 11`."""
    return f"my {made_by(verb)}" if re.search(rf"\b(?:I|we) {verb} (?:from|through|at|in|on)\b", clause) else ""


def _seen(clauses: Sequence[str]) -> Iterator[str]:
    """What a lens of the story took: `the pictures from the hallway camera`."""
    yield from (
        f"the pictures from {lower_first(found[0])}" for clause in clauses for found in _SEEN_BY.finditer(clause)
    )


def _quoted(text: str) -> str:
    """The words that somebody typed."""
    found = _TYPED.search(text) or _THEN_TYPED.match(text)
    return f"the words {found['words']}" if found else ""


def _typed(clauses: Sequence[str]) -> str:
    """The first words that a person and no machine wrote."""
    return next((words for one in clauses if not _MACHINE_DID.match(one) and (words := _quoted(one))), "")


def _in_question(asked: Sequence[str]) -> str:
    """What a question without a story calls its own: my photo."""
    things = (thing for text in asked for thing in named_things(text, is_first=True))
    return next((one for one in things if re.match(r"(?:my|our|this)\s", one, re.IGNORECASE)), "")


def _came(clauses: Sequence[Clause], outcome: int | None) -> str:
    """The outcome with what its sentence says further of it, as far as that is no deed of a person's."""
    texts = [clause.text for clause in clauses]
    turned = next((at for at, text in enumerate(texts) if _TURNED.search(text)), None) if outcome is None else outcome
    first = _last_told(clauses) if turned is None else turned
    if first is None:
        return ""
    made = _TURNED.search(texts[first])
    came = made["out"].rstrip(".,;") if made else _with_actor(texts, first)
    goes_on = True
    for clause in clauses[first + 1 :]:
        longer = f"{came}{clause.joint or '; '}{clause.text if clause.joint else lower_first(clause.text)}"
        is_tied = _TIES.match(clause.joint) and not _BY_PERSON.match(clause.text)
        is_more = not clause.joint and (_is_odd(clause.text) or (goes_on and _is_remark(clause.text)))
        goes_on = bool(is_more or (goes_on and is_tied)) and len(longer) <= _LONGEST_CAME
        came = longer if goes_on else came
    return came


def _is_odd(sentence: str) -> bool:
    """Whether a sentence tells what else came out, mostly what is odd about it: `But the husky has a beak`."""
    is_whole = word_count(sentence) >= _FEWEST_IN_WHOLE
    return is_whole and bool(_GOES_ON.match(sentence)) and not _BY_PERSON.match(sentence)


def _is_remark(sentence: str) -> bool:
    """Whether a sentence says more of what came out: what it has, or a few words without a verb."""
    is_said = _IS_SAID.match(sentence) or has_own_verb(sentence)
    is_bare = not is_said and 1 < word_count(sentence) <= _MOST_IN_REMARK
    return is_bare or (sentence.startswith("It has ") and not _CONTEXT.search(sentence))


def _last_told(clauses: Sequence[Clause]) -> int | None:
    """The last clause of the sentence that begins the story, or the next sentence; where no word tells of a result."""
    texts = [clause.text for clause in clauses]
    is_mended = not any(map(_hands, texts))
    told = [at for at, text in enumerate(texts) if _is_told(text) and not (is_mended and _IT_IS.match(text))]
    ends = next((at for at in range(1, len(texts)) if not clauses[at].joint), len(texts))
    best = next((at for at in reversed(told) if 0 < at < ends), next(filter(None, told), next(iter(told), None)))
    return best if best is not None and len(texts[best]) <= _LONGEST_CAME else None


def _with_actor(clauses: Sequence[str], at: int, *, by_person: bool = False) -> str:
    """A clause that shares its subject with the one before gets one of its own."""
    clause = _LET_DO.sub("", re.sub(r"^(?:then|even|also|and|but|so)\s", "", clauses[at], flags=re.IGNORECASE))
    own = _SUBJECT.match(clause)
    if own and own["rest"] and _OWN.match(own["np"]) and "," not in own["np"] and medium_of(head_noun(own["np"])):
        return f"it {own['rest']}"
    if not _NO_SUBJECT.match(clause[:1].lower() + clause[1:]):
        return clause
    before = clauses[at - 1] if at else ""
    of_person = _OF_PERSONS.match(clause) or re.match(r"(?:I|we)\b", before)
    is_mine = by_person or (of_person and not _MACHINE_DID.match(before))
    return f"{'I' if is_mine else 'it'} {clause[:1].lower()}{clause[1:]}"
