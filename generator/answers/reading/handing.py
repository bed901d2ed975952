"""What a clause of a story hands over: the thing that somebody put in or that a machine took."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS
from generator.answers.language.english import lower_first, word_count, words_of
from generator.answers.reading.stories import DETERMINED, PAST, WHOSE
from generator.answers.reading.things import (
    MACHINES,
    PEOPLE,
    as_made,
    as_sensed,
    head_noun,
    is_of_a_medium,
    made_by,
    medium_of,
    noun_phrases,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_PEOPLE: Final = "|".join(sorted(PEOPLE))
_MACHINES: Final = f"(?:smart)?(?:{'|'.join(sorted(MACHINES - words_of('cam webcam')))})"
_PERSON: Final = (
    rf"(?:I|we|(?:my|our|an?|his|her|the)\s(?:[\w-]+\s){{0,2}}?(?:{_PEOPLE})(?:\s(?:{_PEOPLE}))?(?:\s\([^)]*\))?)"
)
_LED_IN: Final = (
    r"(?:(?:and|so|ok|okay|well|hi|hello|now|then|even|yesterday|today|last \w+),?\s)?(?:(?:(?:(?:this|one|on) \w+"
    r"|(?:after|before|at|in|on|within|from) [^,]{2,40}),\s"
    r"|(?:at|for|in|on) (?:(?:the|our|my|an?) )?(?:[\w-]+ ){1,3}?(?=(?:the|I|we|my|our|it)\s))?)"
)
_ADVERB: Final = (
    r"(?:(?:only|just|once|also|then|recently|first|simply|quickly|now|even)\s)*(?:(?:have|had|'ve) (?=\w+e[dn]\b))?"
)
_TAKING: Final = words_of(
    """got received saw heard watched found wanted wished thought expected noticed knew said told asked went came fell
    lost read became posted published returned deleted sat stood stayed slept fixed corrected checked counted"""
)
"""What hands nothing over: who saw or got a picture put none in."""
_DEED: Final = re.compile(
    rf"^{_LED_IN}(?:(?P<who>{_PERSON})\s)?{_ADVERB}(?P<verb>[a-z]+)\s(?!(?:over|out|back|that|away|off)\b)"
    r"(?:in\s|up\s|through\s|round\s)?"
    rf"(?P<to>(?:(?:the|an?|my|this|that|some)\s(?:[\w-]+\s){{0,2}}?(?:{_MACHINES})|it"
    rf"|(?<=showed )the (?!(?:{_PEOPLE})\b)[a-z]+)\s"
    rf"(?:with |on )?(?={DETERMINED.pattern}|all |only |just |nothing but ))?(?:only |just |nothing but )?(?P<np>.+)",
    re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    rf"(?:(?P<who>{WHOSE}\s[\w'’-]+(?:\s[\w'’-]+){{0,3}}?)(?:,|\swas|\swere)\s)?"
    r"(?<!had )(?<!obody )(?<!never )\b"
    r"(?P<verb>filmed|videoed|photographed|recorded|taped|scanned)\b(?:\s(?P<np>.+))?",
    re.IGNORECASE,
)
"""What anybody took of somebody: `my physio filmed me`, `the alto, filmed in front of a wall`, `it was scanned`."""
_READ_OUT: Final = re.compile(
    r"\b(?:had|made|let) (?:me|us|him|her|them) (?:read|say|speak|repeat) (?:out )?(?P<np>\d[\d,]* [a-z]+s)\b",
    re.IGNORECASE,
)
"""What somebody was to say so that a machine learns a voice: `had him read 128 sentences`."""
_AIMED: Final = re.compile(
    r"\b(?:hold|held|point|pointed)\s(?:my|the|our|an?)\s(?:phone|camera|tablet)\s(?:over|at|above|up to)\s(?P<np>.+)",
    re.IGNORECASE,
)
"""What a lens was held at."""
_INSERTED: Final = re.compile(
    r"\b(?:put|pasted|mounted|stuck|swapped|copied) [^,;:]{2,40}\b(?:face|head|voice)s? (?:in|on)to "
    rf"(?P<np>{WHOSE}\s.+)",
    re.IGNORECASE,
)
"""What somebody put a face into: `we put his face into an old western`."""
_GOES_BY: Final = re.compile(
    rf"\b(?:it|they|{_MACHINES}) (?:only |just )?"
    rf"(?:(?:goes|go|went) by|works from|is fed|feeds on) (?:only |just )?(?:with )?(?P<np>(?:{WHOSE}|two|three|\d+) "
    r"(?:(?!,? (?:not|but|nor|that|which|and not)\b)[^.;:!?\"“])+)",
    re.IGNORECASE,
)
"""What a program is said to go by: `it goes by the day's sums, steps, hours of sleep, not by the raw signal`."""
_OF_FIGURES: Final = re.compile(
    r"\b(?:averages|counts|curves?|figures|measurements|numbers|readings|sums|totals|values)\b", re.IGNORECASE
)
_TURNED: Final = re.compile(
    rf"\b(?:turned|converted|made|brought) (?P<np>{WHOSE} [^,;]{{3,60}}?) (?:into|alive|to life) ?", re.IGNORECASE
)
"""What a machine made something else of."""
_PUT_INTO: Final = re.compile(
    r"\b(?:I|we) (?:typed|entered|fed|pasted|keyed) (?P<np>(?!(?:it|them|that|this|these)\b)[^\"“:;]{3,80}?) into\b",
    re.IGNORECASE,
)
"""Several things without an article: `we typed sugar and acid of twelve barrels into a table`."""
_TYPED_IN: Final = re.compile(
    rf"\b(?:I|we|they|you|somebody|someone) (?:types?|typed|entere?d?|key|keyed) {WHOSE} "
    r"(?P<what>(?:[\w-]+ )?[\w-]+) in\b"
    r"(?! (?:an?|the|my|our)\b)",
    re.IGNORECASE,
)
_TAKES_ALL: Final = re.compile(
    rf"{WHOSE} (?:[\w’'-]+ ){{1,3}}?(?P<verb>photographs|films|scans|records) "
    r"(?P<np>(?:every|each|all|my|our|me|us|him|her|them)\b.+)",
    re.IGNORECASE,
)
"""What somebody or something takes at all times: `our canteen photographs every tray`."""
_AS_DONE: Final = {"photographs": "photographed", "films": "filmed", "scans": "scanned", "records": "recorded"}
_READS: Final = re.compile(
    r"\b(?P<who>\w+) (?:(?:that|which|only|just|never|also|always) )?(?:gets to )?"
    r"(?P<verb>reads?|listen(?:s|ed)? to|hears?|heard|watch(?:es|ed)?|sees?|saw|films?|look(?:s|ed)? at|(?:goes|went)"
    rf" through|compare[sd]?|mark(?:s|ed)|grade[sd]|rate[sd]|judge[sd]|summari[sz]e[sd]|translate[sd])"
    rf" (?P<np>(?:{WHOSE}|all|both|me|us|him|her|them)\s.+)",
    re.IGNORECASE,
)
"""What a machine may be said to read or to hear."""
_SOMEBODY: Final = re.compile(r"(?P<who>me|us|him|them|her(?= \w+ing\b)) (?P<does>[a-z]+)\b", re.IGNORECASE)
"""Somebody whom a machine watches at something: `me crochet`, `them screaming`."""
_SNAPPED: Final = re.compile(
    r"\b(?<!n['’]t )(?:took|takes) (?P<np>(?:an?|one|another|two|three|\d+) (?:[\w-]+ ){0,2}?"
    r"(?:photo|picture|film|video|scan|recording)s?\b.*)",
    re.IGNORECASE,
)
"""What anybody took: `the clerk took a fresh picture of me`."""
_OWN: Final = re.compile(r"(?:my|our)\s", re.IGNORECASE)
_WORN: Final = re.compile(
    r"\b(?:with|wearing|wore) (?P<np>(?:[\w-]+ ){0,2}?(?:sensors?|electrodes?|wires|headband|cap|wristband)\b.*)",
    re.IGNORECASE,
)
"""What measures somebody: `he walked with sensors in his shoes`."""
_TYPED: Final = re.compile(
    r"\b(?:(?<!it )(?<!AI )(?<!app )(?:typed(?! up),?|wrote|entered|asked (?:it )?for|prompted|searched [^\"“]{0,40}for"
    r"|gave it|a text,?|(?:and|with|plus|,) the words)"
    r"|(?:I|you|we|one) (?:type|write|enter|say|asked (?:it|the|an?)|told (?:it|the))"
    r"|says? to (?:her|his|my|our|the|an?))[\s:][^\"“'‘]{0,45}"
    r"(?P<words>\"[^\"]{3,80}\"|“[^”]{3,80}”|'[^']{3,80}'(?!\w))",
    re.IGNORECASE,
)
_TYPED_BARE: Final = re.compile(
    r"(?:^(?:(?:my|our|the) )?(?:prompt|wish|request|order|query)"
    r"|\b(?:I|we) (?:typed|wrote|entered|asked)\b[^:\"“]{0,20}):"
    r" (?P<words>[^\"“”:]{8,160})$",
    re.IGNORECASE,
)
"""Words that were typed after a colon, without marks."""
_SPOKEN: Final = re.compile(
    rf"(?P<who>\b(?:{_PERSON}|he|she|they)) (?P<verb>told|said|read|sang|spoke|talked|hummed|counted|played|whistled)"
    r"(?: (?:it|them|that))?(?P<rest> .{0,60}\b(?:in)?to (?:an?|the|my|his|her|our|their) (?:[\w-]+ )?"
    r"(?:microphone|mic|phone|recorder|headset|telephone|tablet|app)\b)",
    re.IGNORECASE,
)
"""What was said to a device: `she told it in ten seconds, into a microphone`."""
_TO_BE_DONE: Final = rf"(?P<verb>photograph|film|record|scan|draw|sketch|sing|hum) (?P<np>{WHOSE}\s.+)"
_TOLD_TO: Final = re.compile(
    rf"^{_LED_IN}(?:(?:the|an?|my|our) )?(?:[\w-]+ ){{0,2}}?(?:{_MACHINES})"
    rf"(?:: [\"“]?| (?:says|said|tells me|told me|asks me|asked me|wants me)[:,]?(?: to)? [\"“]?){_TO_BE_DONE}",
    re.IGNORECASE,
)
"""What a program tells somebody to hand over: `App: photograph the seam`."""
MACHINE_DID: Final = re.compile(
    rf"^{_LED_IN}(?:(?:{WHOSE}|(?!(?:there|here|it|that|what|s?he)['’])\w+['’]s)\s"
    rf"(?:(?!(?:ha[sd]|have|says?|said|is|was|that|when)\s)[\w'’-]+\s){{0,3}}?(?:{_MACHINES})"
    rf"|(?!{DETERMINED.pattern})(?:[a-z]+ )?(?:{_MACHINES})|it)"
    rf"(?::(?! [\"“]?{_TO_BE_DONE.replace('?P<verb>', '?:').replace('?P<np>', '?:')})"
    r"|\s(?!(?:was|is|has|had|only|never|takes|can|stores|knows|came to (?:me|us)|on|in|at|over|above|of|with|picture"
    r"|photo"
    r"|took (?:(?:me|us|only|about|just)\s)*(?:\d+|two|three|half))\b)\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def hands(clause: str) -> bool:
    """Whether a person does something to a thing in a clause."""
    found = None if MACHINE_DID.match(clause) else _DEED.match(clause)
    return found is not None and _is_deed(found["who"] or "", found["verb"].casefold())


def _is_deed(who: str, verb: str) -> bool:
    is_past = verb.endswith(("ed", "given", "taken", "drawn", "shown")) or bool(re.fullmatch(PAST, verb))
    return verb not in _TAKING and (is_past or (bool(who) and (verb in {"have", "had", *VERBS} or bool(made_by(verb)))))


@lru_cache(maxsize=256)  # a clause is asked for each role, and clauses of one story after another
def handed(clause: str) -> tuple[str, ...]:
    """The noun phrases of a clause that somebody put in or a machine took."""
    return (*_by_person(clause), *_by_anybody(clause))


def _by_person(clause: str) -> Iterator[str]:
    """What a person of a clause hands over."""
    if not MACHINE_DID.match(clause):
        if (deed := _DEED.match(clause)) and _is_deed(deed["who"] or "", verb := deed["verb"].casefold()):
            phrase = as_made(thing := noun_phrases(deed["np"]), verb)
            is_typed = medium_of(head_noun(thing)) == "text" and verb != "searched" and bool(typed(clause))
            is_kept = is_typed or _PARTICLE.match(deed["np"], len(thing)) or _IS_TRADE.fullmatch(f"{verb} {thing}")
            if not is_kept and (is_of_a_medium(phrase) or phrase != thing or deed["to"]):
                yield phrase
        if words := typed(clause):
            yield words
        if told_to := _TOLD_TO.match(clause):
            yield as_made(noun_phrases(told_to["np"].rstrip('"”')), told_to["verb"].casefold())
        if spoken := _SPOKEN.search(clause):
            yield _recorded(spoken)
        if read_out := _READ_OUT.search(clause):
            yield f"the recording of {noun_phrases(read_out['np'])}"
        if aimed := _AIMED.search(clause):
            yield f"the picture of {noun_phrases(aimed['np'])}"


def _by_anybody(clause: str) -> Iterator[str]:
    """What a machine takes or makes something of, and what somebody took of somebody."""
    if (put := _PUT_INTO.search(clause)) and not DETERMINED.match(put["np"]):
        yield put["np"]
    if typed_in := _TYPED_IN.search(clause):
        yield from [f"the typed {typed_in['what']}"] if medium_of(typed_in["what"]) else []
    if takes := _TAKES_ALL.match(clause):
        yield as_made(noun_phrases(takes["np"]), _AS_DONE[takes["verb"].casefold()])
    if turned := _TURNED.search(clause):
        yield noun_phrases(turned["np"])
    if read := _READS.search(clause):
        yield from _read_by(read)
    if snapped := _SNAPPED.search(clause):
        yield noun_phrases(snapped["np"])
    if worn := _WORN.search(clause):
        yield as_sensed(noun_phrases(worn["np"]))
    if found := _TAKEN.search(clause):
        verb = found["verb"]
        phrase = as_made(_by_oneself(clause, verb) or found["who"] or noun_phrases(found["np"] or ""), verb)
        if is_of_a_medium(phrase):
            yield phrase


def _read_by(read: re.Match[str]) -> Iterator[str]:
    """What a machine reads or sees; `it` may stand for many, so that it reads only what is the person's own."""
    is_machine = read["who"].casefold() in MACHINES
    is_own = bool(_OWN.match(read["np"])) and (is_machine or read["who"].casefold() == "it")
    if is_machine and (seen := _SOMEBODY.match(read["np"])):
        made = "sound" if read["verb"].casefold().startswith(("listen", "hear")) else "video"
        yield f"the {made} of {seen[0] if seen['does'].endswith('ing') else seen['who']}"
    elif (
        is_machine and (played := _PLAYED.match(read["np"])) and read["verb"].casefold().startswith(("listen", "hear"))
    ):
        yield f"the sound of {lower_first(played[0])}"
    elif (phrase := noun_phrases(read["np"])) and (is_own or (is_machine and is_of_a_medium(phrase))):
        yield phrase


_PLAYED: Final = re.compile(
    rf"{WHOSE} (?:[\w-]+ )?(?:gramophone|record(?: player)?|radio|piano|organ|violin|guitar|engine|motor|heart|lungs?"
    r"|chest|bees|hive|birds?|choir|band|baby|wood|forest|pond|street)\b",
    re.IGNORECASE,
)
"""What a machine may listen to that is no recording."""


def _recorded(spoken: re.Match[str]) -> str:
    """The recording of a song that somebody sang to a device, or of what was said to it."""
    song = as_made(noun_phrases(spoken["rest"].strip()), spoken["verb"].casefold())
    return (
        song
        if made_by(spoken["verb"].casefold()) and song.startswith("the ")
        else (f"the recording of what {lower_first(spoken['who'])} {spoken['verb']}{spoken['rest']}")
    )


_IS_TRADE: Final = re.compile(r"(?!\w+ed\b)[a-z]+ [a-z]+(?<!s)")
"""What somebody does all the time with no thing of one's own: `I deliver post`."""
_PARTICLE: Final = re.compile(r" (?:together|apart|away|down)\b")
"""What makes another verb of `put` and `take`: nothing is handed over with it."""


def _by_oneself(clause: str, verb: str) -> str:
    """`my video` of who filmed and does not say what: `I filmed from row 11`."""
    return f"my {made_by(verb)}" if re.search(rf"\b(?:I|we) {verb} (?:from|through|at|in|on)\b", clause) else ""


def typed(text: str) -> str:
    """The words that somebody typed."""
    if (found := _TYPED.search(text)) and not _WROTE_ITSELF.search(text, 0, found.end()):
        return f"the words {found['words']}"
    found = _TYPED_BARE.search(text)
    return f'the words "{found["words"].rstrip(" .")}"' if found else ""


_WROTE_ITSELF: Final = re.compile(
    rf"^(?:{_LED_IN})(?:the|an?|my|our|this|that|its?) "
    rf"(?!(?:[\w-]+ ){{0,2}}?(?:{_PEOPLE}|\w+(?:man|woman|ist|ian|her|lor))\b)"
    r"(?:[\w-]+ ){1,2}?wrote\b",
    re.IGNORECASE,
)
"""How a clause begins in which no person wrote: `The register wrote to me`."""


def performed(clause: str) -> Iterator[tuple[str, str]]:
    """What somebody does before a device that follows it, as a thing and in the words of the clause."""
    found = None if MACHINE_DID.match(clause) else _PERFORMS.search(clause)
    if found and found["who"].rpartition(" ")[2].casefold() not in MACHINES:
        whose = _WHOSE.get(found["who"].casefold(), "")
        deed = next(noun for verb, noun in _DEEDS.items() if found["verb"].casefold().startswith(verb))
        yield (f"{whose} {deed}" if whose else f"the {deed} of {lower_first(found['who'])}"), found[0]
    if moves := _MOVES.match(clause):
        yield f"my {lower_first(moves[0])}", moves[0]


_DEEDS: Final = {"sign": "signing", "": "voice"}
_WHOSE: Final = {"i": "my", "we": "our", "you": "your", "he": "his", "she": "her", "they": "their"}
_PERFORMS: Final = re.compile(
    r"\b(?P<who>I|we|you|he|she|they|(?:my|our|his|her|an?|the) [\w-]+) "
    r"(?P<verb>sign(?:s|ed)?|speaks?|spoke|talk(?:s|ed)?|stutters?)\b"
    r"(?! (?:of|about|over|back|up|for)\b)",
    re.IGNORECASE,
)
_MOVES: Final = re.compile(
    r"(?:walking|running|speaking|talking|signing|singing|climbing|swimming|typing) "
    r"(?:in|on|up|down|along|round|through|into|to) [^,:;.]{3,40}",
    re.IGNORECASE,
)
"""What somebody does, told without who does it: `Walking in the corridor: a push at every step.`"""


def gone_by(clause: str) -> Iterator[str]:
    """What a program is said to go by, in more than two words: a thing of a medium, or figures; what got a new face."""
    if (found := _GOES_BY.search(clause)) and word_count(found["np"]) > 2:  # noqa: PLR2004 - `the picture` is any
        thing = found["np"].rstrip(", ")
        if is_of_a_medium(thing) or _OF_FIGURES.search(thing):
            yield thing
    if inserted := _INSERTED.search(clause):
        yield noun_phrases(inserted["np"])


def asked_for(clause: str) -> Iterator[str]:
    """What somebody asks a program for, without quoting the words."""
    if found := _ASKED_FOR.match(clause):
        yield noun_phrases(found["np"])


_ASKED_FOR: Final = re.compile(
    rf"^{_LED_IN}(?:{_PERSON}\s)?{_ADVERB}"
    rf"(?:(?:asked|prompted|ask|told) (?:(?:it|the (?:[\w-]+ )?(?:{_MACHINES})) )?for"
    rf"|wanted|(?:had|let) (?:it|the (?:[\w-]+ )?(?:{_MACHINES})) (?:do|make|draw|write|tell|paint))"
    rf"\s(?P<np>(?!to\b|[\"“'‘]).+)",
    re.IGNORECASE,
)
