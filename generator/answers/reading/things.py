"""The things that a story names: their noun phrases, and the medium that they are of."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import base_form, of_participle, verb_of
from generator.answers.language.english import FUNCTION_WORDS, lower_first, words_of
from generator.answers.reading.stories import DETERMINED, PAST, QUOTED, WHOSE, has_own_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MEDIA: Final = {
    "picture": words_of(
        """photo photograph picture image scan pic snapshot screenshot drawing sketch painting portrait selfie postcard
        cartoon comic linocut woodcut engraving etching watercolor watercolour mammogram scene logo poster still x-ray
        xray radiograph receipt stamp thumbnail frame slide negative print
        mri ct ultrasound slices strokes snap shot smiley sticker meme plan map plate crop"""
    ),
    "video": words_of(
        "video clip film movie footage reel videotape vhs animation gif livestream stream call timelapse"
    ),
    "sound": words_of(
        """recording audio song music voice speech sound rehearsal concert memo podcast tune melody noise singing
        interview voicemail greeting cassette tape"""
    ),
    "text": words_of(
        """text sentence words prompt document contract letter mail article notes code function page labels string essay
        email message protocols statutes timetable chronicle list recipe report instruction thesis poem paragraph resume
        résumé cv script tale story diary book manual bill invoice post review menu flyer leaflet brochure"""
    ),
    "numbers": words_of(
        "sensors sales data series numbers figures readings spreadsheet column values tables curve signal ecg eeg"
    ),
    "space": words_of("scan room object mesh points dots lidar 3d"),
}
_MEDIUM_OF: Final = {
    form: medium for medium in reversed(MEDIA) for word in MEDIA[medium] for form in (word, f"{word}s")
}
"""Of a word that two media have, the first."""
_MEDIUM_WORDS: Final = "|".join(sorted({word for words in MEDIA.values() for word in words}, key=len, reverse=True))
_NO_ADJECTIVE: Final = r"(?:an?|the|my|our|his|her|this|two|three|i|we|you|me|in|on|at|from|for|is|was|they)"
_MEDIUM_NP: Final = re.compile(
    r"(?:^[^:]{2,15}: )?(?P<np>(?:(?<![\w.,:])(?<!\bat )(?<!\bfor )(?<!posted )(?:my|our|an?|one|this|his|her|the|every"
    r"|\d[\d,]*|two|three|five)\s"
    rf"|(?:^|(?<=: ))(?!(?:no|still)\b)|(?<=, )(?=(?:[a-z-]+ )?(?:{_MEDIUM_WORDS})s\b))(?:"
    rf"(?!{_NO_ADJECTIVE}\s)[\w'’.,×-]+\s){{0,4}}?(?:{_MEDIUM_WORDS})s?\b(?:\s(?:{_MEDIUM_WORDS})s?\b)?"
    r"(?!\s(?:like|[\w-]+['’]s|album|app|booth|roll|editor|checker|contest|club|school|teacher)\b)"
    r"(?:\s(?:of|from|with|on) [^,.;:?!(]{2,80}(?!\w))?)",
    re.IGNORECASE,
)
_ARE_KEPT: Final = re.compile(
    rf"^(?:I|we) (?:collect|keep|have|own|hold|store|gather|index) "
    rf"(?P<np>(?:(?!{_NO_ADJECTIVE}\s)[a-z-]+ ){{0,2}}?(?:{_MEDIUM_WORDS})s\b.*)",
    re.IGNORECASE,
)
"""Several things without an article: `I collect fairy tales`."""
_OF_SOMEBODY: Final = re.compile(
    r"(?:last|first|same|both|new|other|old) |(?!(?:it|that|there|he|she)['’])\w+['’]s\s", re.IGNORECASE
)
_IS_MEDIUM: Final = re.compile(rf"(?:{_MEDIUM_WORDS})s?\b", re.IGNORECASE)
_NP_END: Final = re.compile(
    r"(?<!\s)\s*(?:[,;:?!](?!\d)|\sfor (?=[\"“']|\d|an?\s|about\s)|\(|\.(?!\d)|\s[–—-]\s|\s(?:and|but|so|while|until"
    r"|although|because|when|then|which|that|who|where|whose|exactly|I|we|they|he|she"
    r"|in (?:\w+ )?(?:words|sentences|seconds|minutes|under|less)"
    r"|through|into|to|or|by|over|beside|at|after|before|if|as|is|was|were|are|had|has|came|got|went|could|can|would|it"
    r"|without|back (?:in|as|with)"
    r"|under|during|(?<!of\s)(?:herself|himself|myself))[\s:,.])",
    re.IGNORECASE,
)
_ARTICLES: Final = words_of("a an the my our his her every each one")
_TYING: Final = words_of("of in on from with at for by about behind over under round to all near and inside")
_AND_ANOTHER: Final = re.compile(
    rf"^(?:,?\s+(?:and|plus)\s+(?P<np>(?:{WHOSE}|two|three|\d+)\s.+)|,\s(?P<one>one of .+))", re.IGNORECASE
)
_PLUS: Final = re.compile(r"\s+plus\s")
_LENGTH: Final = re.compile(r"(?:\d+|[a-z]+) (?:seconds|minutes|hours|pages) of\b", re.IGNORECASE)
"""What lasts so long is a recording, and what has so many pages a text, whatever it is of."""
_PREPOSITION: Final = re.compile(r"\s(?:of|from|in|with|without|on|for|about|taken|talking)\s")
_MEASURES: Final = words_of(
    """seconds minutes hours days nights weeks months years pages bit minute second hour half lot words snaps strip
    stack pile box folder roll set sets couple line row series bunch copy fraction piece pieces scrap"""
)
_LONGEST_NP: Final = 14
_MAKING: Final = {
    "photo": words_of("photographed photograph shot snapped"),
    "video": words_of("filmed film videoed"),
    "recording": words_of("recorded record taped sang sing hummed hum whistled"),
    "scan": words_of("scanned scan"),
    "picture": words_of("described"),
    "drawing": words_of("drew draw sketched sketch scribbled doodled smeared"),
    "painting": words_of("painted"),
    "outline": words_of("outlined traced circled"),
}
"""What comes of it when a person does something to a thing: who photographs a letter puts in the photo of it."""

_GESTURES: Final = words_of("blob circle ring box square line dot arrow cross mark outline border")
"""What somebody draws on a picture to point at something."""


@lru_cache(maxsize=4096)
def medium_of(text: str) -> str:
    """The medium of the head noun, else the one whose word comes first; empty if there is none."""
    words = (head_noun(text), *re.findall(r"[\w-]+", text.casefold()))
    return next((_MEDIUM_OF[word] for word in words if word in _MEDIUM_OF), "")


def head_noun(phrase: str) -> str:
    """The noun that a phrase is about: clip in `a 20-second clip of my grandma`."""
    last = ""
    for head in _PREPOSITION.split(phrase):
        last = head.split()[-1] if head.strip() else ""
        if last.casefold() not in _MEASURES and not last[:1].isdigit() and not DETERMINED.match(f"{last} "):
            break
    return last.casefold()


@lru_cache(maxsize=4096)
def noun_phrases(text: str) -> str:
    """The noun phrase that a text begins with, and a second one that `and` joins to it."""
    first = _noun_phrase(text)
    at = text.find(first) + len(first) if first else 0
    other = _AND_ANOTHER.match(text[at:]) if first else None
    second = _noun_phrase(other["np"] or other["one"]) if other else ""
    is_another = second.startswith("one of ") and not head_noun(first).endswith("s")  # else it is one of these
    return (
        f"{first} and {second}"
        if second and (medium_of(second) or is_another or sensed_by(second) or _PLUS.match(text, at))
        else first
    )


def _noun_phrase(text: str) -> str:
    end = _NP_END.search(f"{text} ")
    text = _before_its_verb(text)
    text = re.sub(r"\sfor (?:me|us)$", "", text[: end.start()] if end else text)
    words = (text.partition(" from ")[0] if end and end[0].strip() == "to" else text).split()
    words = words[: next(_other_things(words), _LONGEST_NP)]
    while len(words) > 1 and words[-1].rstrip(".,;:!").casefold() in _LOOSE | _TYING | {"a", "an", "the", "plus"}:
        words.pop()
    return " ".join(words).rstrip(".,;:!")


_LOOSE: Final = words_of(
    """again first still together too twice once just turned side whoever out off up back away against now yesterday
    today"""
)
"""What may follow a thing and is no part of it."""


def _before_its_verb(text: str) -> str:
    """The words before the verb of which they are the subject: `one photo of me doing a cartwheel became a doll`."""
    if does := _DOES.match(text):
        return does["who"]
    verb = verb_of(text)
    at = text.find(f" {verb[0]} ") if verb else -1
    return text[:at] if at > 0 and not text[:at].endswith(("'s", "’s")) else text


_TAKES_ALL: Final = r"(?:photographs|films|scans|records)(?=\s(?:every|each|all|my|our|its|me|us|him|her|them)\b)"
_DOES: Final = re.compile(
    r"(?P<who>(?:the|an?|my|our|his|her|this|that)\s(?!\w+['’]s\s)(?:(?!(?:of|in|on|that|which|who)\s)[\w'’-]+\s)?"
    r"(?:[\w-]+\s(?:on|in|at|by)\s(?:the|my|our|an?)\s)?[\w-]+)\s"
    r"(?:buys|owns|listens|speaks|sings|thinks|wants|asks|says|knows|keeps|gives|takes|makes|gets|goes|comes|sits"
    r"|tells|writes|reads|sees|hears|needs|uses|looks|opens"
    rf"|{_TAKES_ALL}"
    r"|(?:(?<=law )|(?<=mother )|(?<=father )|(?<=daughter )|(?<=son ))"
    r"(?:photographs|films|signs|plays|draws|walks))\b",
    re.IGNORECASE,
)
"""What somebody or something does all the time: `our club owns one meadow`."""


def _other_things(words: Sequence[str]) -> Iterator[int]:
    """The places where another thing begins that no preposition ties on: `my photo of the room the window`."""
    for at, (before, word) in enumerate(itertools.pairwise(words), start=1):
        if word.casefold() in _ARTICLES and before.casefold() not in _TYING and not before.endswith("ing"):
            yield at


_HELD: Final = re.compile(rf"\s(?:on|in)\s(?:[\w'’-]+\s){{0,2}}?(?P<medium>{_MEDIUM_WORDS})s?$", re.IGNORECASE)


def held_by(phrase: str) -> str:
    """The medium that holds a thing: sound of `the band on one cassette`; empty if none does."""
    found = _HELD.search(phrase)
    return medium_of(found["medium"]) if found else ""


@lru_cache(maxsize=4096)
def sensed_by(phrase: str) -> str:
    """What a thing that senses, or has one on it, gives: pictures of a camera; empty if it is none."""
    on_it = _HAS_SENSOR.match(phrase) or _SEES_BY.fullmatch(phrase)
    head = on_it["sensor"].casefold() if on_it else head_noun(_WHERE.split(phrase, maxsplit=1)[0])
    return next((gives for gives, of in _SENSORS.items() if head in of or head.removesuffix("s") in of), "")


_WHERE: Final = re.compile(r"\s(?:at|over|above|by|round|under|behind)\s")
_SENSORS: Final = {
    "pictures": words_of("camera drone dashcam webcam camcorder satellite telescope microscope"),
    "sound": words_of("recorder microphone mic"),
    "scan": words_of("laser lidar scanner"),
    "signals": words_of(
        "headband cap electrode wire strap watch wristband sensor pad bracelet armband smartwatch tracker"
    ),
}
_HAS_SENSOR: Final = re.compile(
    rf"(?P<who>(?:{WHOSE} )?(?:[\w’'-]+ ){{0,2}}?[\w-]+) with an? (?:[\w-]+ )?"
    rf"(?P<sensor>{'|'.join(sorted(word for of in _SENSORS.values() for word in of - {'laser'}))})\b",
    re.IGNORECASE,
)
"""A thing with another that senses: `a torpedo with a camera`."""
_SEES_BY: Final = re.compile(
    rf"{WHOSE} (?:[\w-]+ )?(?P<sensor>satellite|drone|dashcam|webcam|telescope|microscope) (?:map|program|app|AI)",
    re.IGNORECASE,
)
"""What is called by what it sees with: `a satellite map`."""


def as_sensed(named: str) -> str:
    """What a thing that senses gives to a model."""
    gives, on_it = sensed_by(named), _HAS_SENSOR.match(named)
    if sees_by := _SEES_BY.fullmatch(named):
        return f"the {gives} from the {sees_by['sensor'].casefold()}"
    whose = on_it["who"] if on_it else named
    whose = lower_first(whose) if DETERMINED.match(whose) else f"the {lower_first(whose)}"
    whose = f"the {on_it['sensor']} of {re.sub('^an? ', 'the ', whose)}" if on_it else whose
    return f"the {gives} from {whose}" if gives else named


def lasts(phrase: str) -> bool:
    """Whether a phrase names something that takes so long to hear, to see or to read."""
    return bool(_LENGTH.match(phrase))


def is_of_a_medium(phrase: str) -> bool:
    """Whether a phrase names a thing of a known medium, or something that lasts so long."""
    names_one = bool(DETERMINED.match(phrase) or _IS_MEDIUM.match(phrase) or _OF_SOMEBODY.match(phrase))
    medium = _LENGTH.match(phrase) or medium_of(head_noun(phrase)) or medium_of(_PREPOSITION.split(phrase)[0])
    return names_one and bool(medium)


@lru_cache(maxsize=4096)
def named_things(clause: str) -> tuple[str, ...]:
    """The things of a known medium that a clause names: `the drone film`, `my photo of a sheep`."""
    found = (
        noun_phrases(one["np"])
        for one in _MEDIUM_NP.finditer(clause)
        if not _IS_DONE.search(f"{one['np']}{clause[one.end() :][:_FEW]}")
    )
    kept = (noun_phrases(one["np"]) for one in _ARE_KEPT.finditer(clause))
    return (
        *(one for one in found if is_of_a_medium(one) and not re.fullmatch(r"every \S+", one)),
        *(one for one in kept if medium_of(head_noun(one))),
    )


_IS_DONE: Final = re.compile(_TAKES_ALL, re.IGNORECASE)
_FEW: Final = 7
"""So many characters after a thing show whether it is one."""


@lru_cache(maxsize=256)  # a question is read without its task and with it
def phrases_in(clause: str) -> tuple[tuple[int, str], ...]:
    """The noun phrases of a clause outside of quotation marks, with where each begins."""
    return tuple(_phrases_in(clause))


def _phrases_in(clause: str) -> Iterator[tuple[int, str]]:
    quoted, end = QUOTED.sub(lambda found: "x" * len(found[0]), clause), 0
    starts = [found.start() for found in _PHRASE.finditer(quoted)]
    for start in starts if 0 in starts or not _may_stand_alone(clause) else (0, *starts):
        phrase = _before_a_deed(noun_phrases(clause[start : start + _FARTHEST])) if start >= end else ""
        is_one = (len(phrase.split()) > 1 and (start in starts or medium_of(head_noun(phrase)))) or (
            start == 0 and sensed_by(phrase)
        )
        if is_one and not has_own_verb(phrase) and not _HOW_OFTEN.match(phrase):
            yield start, phrase
            end = start + len(phrase)


def _before_a_deed(phrase: str) -> str:
    """A phrase up to the verb of which it is the subject, if things follow that: `our group measures halls`."""
    words = phrase.split()
    for at, (word, after) in enumerate(itertools.pairwise(words)):
        is_deed = at > 1 and base_form(word) and word.endswith("s") and words[at - 1].islower()
        if (
            is_deed
            and not words[at - 1].endswith("s")
            and words[at - 1] not in FUNCTION_WORDS
            and _MANY.fullmatch(after)
        ):
            return " ".join(words[:at])
    return phrase


_MANY: Final = re.compile(r"[a-z-]{2,}[a-rtv-z]s")
_HOW_OFTEN: Final = re.compile(
    r"(?:every|each) (?:\w+ )?(?:second|minute|hour|day|night|morning|evening|week|month|year|time)s?\b", re.IGNORECASE
)
_FARTHEST: Final = 400
"""No phrase has so many characters."""


def _may_stand_alone(clause: str) -> bool:
    """Whether a phrase without an article may begin a story: `class photo of 1957`."""
    first, second, *_ = [*clause.casefold().split()[:2], "", ""]
    is_doing = first.endswith("ing") and (second in FUNCTION_WORDS or not second)
    return first not in FUNCTION_WORDS and not is_doing


_PHRASE: Final = re.compile(
    rf"(?<![\w'’-])(?<!\d[.,])(?:{DETERMINED.pattern}|(?!(?:it|that|there|here|he|she|what|who|let)['’])\w+['’]s\s|(?:{_MEDIUM_WORDS})s?\s(?:of|from|with)\s"
    r"|(?:sensors|electrodes|microphones|cameras|lasers|wires|satellites)\s)",
    re.IGNORECASE,
)


def things_in(text: str) -> Iterator[str]:
    """The things of the case that a text names: no medium, person, machine or time."""
    return (name for name in names_in(text) if is_thing(name.rpartition(" ")[2]))


@lru_cache(maxsize=256)
def names_in(text: str) -> tuple[str, ...]:
    """What a text names, each with its article or number and without what is said of it further."""
    return tuple(_names_in(text))


def _names_in(text: str) -> Iterator[str]:
    for found in _THING.finditer(QUOTED.sub(";", text)):
        words = found["words"].split()
        is_count = words[0][:1].isdigit() or words[0].casefold() in _COUNTS
        end = next((at for at, word in enumerate(words[1:], start=1) if _ends_a_thing(word, words[at - 1])), len(words))
        after = words[end].casefold() if end < len(words) else ""
        goes_on = after in _GOING_ON | {"of"} or not (after or found["end"] is not None)
        name = words[:end]
        while _is_no_noun(name):
            name.pop()
        is_whole = len(name) > 1 and not goes_on and not name[-1].endswith(("ed", "'s", "’s", "'"))
        if is_whole and (not is_count or name[-1].endswith("s")):
            yield " ".join(name)


def _ends_a_thing(word: str, before: str) -> bool:
    """Whether a word after a determiner is none of the name: a verb, a small word, a participle after a noun."""
    lower = word.casefold()
    if DETERMINED.match(f"{before} "):
        return lower in _SMALL_WORDS
    is_verb = (base_form(lower) and not before.endswith(("'s", "’s"))) or re.fullmatch(PAST, lower)
    is_small = {lower, lower.partition("'")[0]} & FUNCTION_WORDS
    return bool(is_small or is_verb or lower.endswith("ed") or of_participle(lower))


def _is_no_noun(name: Sequence[str]) -> bool:
    """Whether the last word is an adverb, an adjective or, in `a neon vest walks` and `the camera pans`, a verb."""
    determiner, before, word = name[0].casefold(), name[-2:-1], name[-1].casefold()
    is_many = word.endswith("s") and not word.endswith(("ss", "us"))
    acts = determiner in {"a", "an", "one"} or any(one.casefold() in _ACTORS for one in before)
    return word in _AFTER_A_THING or word.endswith("ly") or (is_many and acts)


def is_thing(noun: str, besides: str = "") -> bool:
    """Whether a noun names something of the case itself, and not a medium but one, its maker, a machine or a time."""
    forms = {noun.casefold(), noun.casefold().removesuffix("s")}
    return forms.isdisjoint(_NO_THING) and medium_of(noun) in {"", besides}


def is_machine(name: str) -> bool:
    """Whether a name is that of a machine or a program."""
    return name.rpartition(" ")[2].casefold() in MACHINES


PEOPLE: Final = words_of(
    """son daughter girl boy kid kids child children toddler friend mother mom mum father dad parents wife husband
    partner brother sister twin uncle aunt grandma grandmother grandpa grandfather cousin nephew niece neighbor
    neighbour colleague boss teacher student nurse doctor dentist girlfriend boyfriend roommate grandson
    granddaughter"""
)
MACHINES: Final = words_of(
    """app AI program software tool site website phone camera laptop computer machine bot chatbot model system scanner
    kiosk webcam cam recorder tablet converter checker watch dashboard generator detector assistant upscaler editor
    filter album speaker doorbell service network car glasses headset mirror button algorithm thing eraser box
    vacuum screen monitor display engine drone tap click press portal platform device gadget plugin terminal"""
)
_NO_PROGRAM: Final = words_of(
    """thing box car glasses button album eraser tap click press vacuum screen monitor display speaker dashboard
    assistant editor model network engine terminal portal recorder"""
)
"""What only shows or records, or is as often a person or a thing of the house."""


@lru_cache(maxsize=256)
def program_in(story: str) -> str:
    """What a story calls the program or device that did something or was given something; empty where it names none.

    Args:
        story: its sentences, addressed to the reader.
    """
    told = next((one for one in _PROGRAM.finditer(story) if _is_at_work(one, story)), None)
    whose = told["whose"].casefold() if told and told["whose"] else "the"
    return f"{whose} {told['kind']}{told['program']}" if told else ""


_PROGRAM: Final = re.compile(
    r"(?<![\w'’-])(?:(?P<any>an?)|(?P<whose>the|your|his|her|their)) "
    r"(?P<kind>(?:(?!(?:old|new|other|same|second|of|in|on|at|by|and|or|the|an?|that|only|really)\b)[\w-]+(?:['’]s?)? )"
    rf"{{0,2}}?)(?P<program>(?P<plain>computer|machine|AI|system)|{'|'.join(sorted(MACHINES - _NO_PROGRAM))}|robot)"
    r"\b(?!['’-])"
    r"(?! (?:app|program|software|tool|site|website|arm)s?\b)"
    r"(?! (?:of|store|shop|shed|show|room|market|hall|house|picture|photo|shot|call|video"
    r"|recording|number|image|screen|voice|film)s?\b)",
    re.IGNORECASE,
)
"""What may run on the reader's side, as a story names it: `the coast guard's computer`, `your watch`."""


def _is_at_work(named: re.Match[str], story: str) -> bool:
    """Whether a program that is named does something there, or something is given to it."""
    before = re.split(r"[.;:!?]", story[max(named.start() - _NEAR, 0) : named.start()])[-1]
    after = story[named.end() : named.end() + _NEAR]
    deed = _DEED_AFTER.match(after)
    verb = deed["verb"] or "" if deed else ""
    does = deed is not None and (_is_deed(verb) if verb else bool(_AT_FIRST.search(before)))
    is_given = bool(_GIVEN_TO.search(before) and not _DENIED.search(before))
    return (does or is_given) and not (named["any"] and named["plain"])


def _is_deed(verb: str) -> bool:
    """Whether a word after a name tells that it did something, beyond moving, standing or recording."""
    is_told = verb.endswith("ed") or bool(re.fullmatch(PAST, verb) or base_form(verb)) or verb in _TELLING
    return is_told and verb not in _NO_DEED


_NEAR: Final = 60
_AT_FIRST: Final = re.compile(r"(?:^|,|\b(?:and|but)) *$")
"""Before a name that is only followed by what it said: `the app: no face`."""
_DEED_AFTER: Final = re.compile(
    r"(?:,? (?:that|which))?(?: (?:ha[sd]|hadn['’]t|then|now|just|only|still|also|even|first|from then on|\w+ly))?"
    r"(?::| (?!took (?:an?|the|my|your) (?:photo|picture|film|shot|video)s?\b)(?P<verb>[a-z]+)\b)"
)
_NO_DEED: Final = words_of(
    """is was has does had did were filmed films recorded records photographed pans panned flew flies fell stood stands
    hung hangs lay lies sat sits broke stopped stops rang rings cost costs died came comes went goes ran runs worked
    works opened closed started starts was stayed stays belongs belonged burned clogged"""
)
_TELLING: Final = words_of("says gives makes knows tells shows sees thinks puts takes keeps gets lists")
_GIVEN_TO: Final = re.compile(
    r"\b(?:g[ai]ven?|gives?|fed|feeds?|show(?:ed|s)?|ask(?:ed|s)?|told|tells?|let|use[sd]?|taught|teach(?:es)?|played)"
    r" (?:only )?$"
    r"|\b(?:put|g[ai]ven?|sent|uploaded|showed|shown|fed|typed|ran|pasted|loaded|dropped|entered|played|read)\b"
    r".* (?:to|in|into|through|with) $|\bc[ao]mes? out of $|\b(?:says?|said|wrote) $"
    r"|\b(?:does|did|can|could|would|will) $",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(r"\b(?:no|not|never|nobody|without|refused?)\b|n['’]t\b", re.IGNORECASE)
_ACTORS: Final = PEOPLE | MACHINES
_SMALL_WORDS: Final = FUNCTION_WORDS - {"own"}
_THING: Final = re.compile(
    rf"(?<![\w'’-])(?<!\d[.,])(?=(?P<words>(?!(?:that|this|some|another|every|each|all)\b){DETERMINED.pattern}[a-zA-Z][\w'’-]*"
    r"(?: [a-zA-Z][\w'’-]*){0,4})(?P<end>$|[.,;:!?)]|\s[–—-])?)",
    re.IGNORECASE,
)
_COUNTS: Final = words_of("two three four five six seven eight nine ten")
_AFTER_A_THING: Final = words_of(
    """alone later apart underneath beside further straight anywhere together again inside outside round loose steady
    right wide long high lower higher old large tall red orange green blue real true halfway visible himself herself
    itself"""
)
"""What may follow a noun and is none."""
_GOING_ON: Final = words_of("ai app program tool software thing things part parts one ones")
_NO_THING: Final = _ACTORS | words_of(
    """time moment place half top end side middle row kind sort number name result hit answer hour day week month year
    minute min second night morning evening spring summer winter man woman person boy girl guy bit lot pair few
    other same first last next way world case reason difference question idea guess point rest fraction quarter
    handful heap pixel degree meter step s"""
)
"""What can be said of anything, or says when, who, how and how much."""


def made_by(verb: str) -> str:
    """What comes of it when a person does something to a thing: `photo` for snapped; empty if nothing does."""
    return next((noun for noun, verbs in _MAKING.items() if verb in verbs), "")


def as_made(phrase: str, verb: str) -> str:
    """What was photographed, as the photo of it."""
    made = made_by(verb)
    points_at = made == "drawing" and head_noun(re.split(r"\s(?:a?round|on|over|across)\s", phrase)[0]) in _GESTURES
    phrase = re.sub(r"^(me|us|(?:him|them) \w+ing)\s.*", r"\1", phrase)
    is_named = (DETERMINED.match(phrase) and not _LENGTH.match(phrase)) or _IS_SOMEBODY.match(phrase)
    if made in _CAPTURED and _ARE_MANY.fullmatch(phrase):
        return f"the {made}s of {phrase}"
    if not made or points_at or not is_named or head_noun(phrase) in _MAKING:
        return phrase
    return f"the {made} of {phrase}"


_IS_SOMEBODY: Final = re.compile(rf"(?:me|us)$|(?:him|them) |{_OF_SOMEBODY.pattern}", re.IGNORECASE)
_CAPTURED: Final = frozenset({"photo", "video", "recording", "scan"})
_ARE_MANY: Final = re.compile(
    r"all (?:my|our|your|his|her|its|their) .+|(?:[a-z]+ ){0,2}[a-z]+(?<!s)s(?: (?:from|in|on|at|with) .+)?"
)
"""Things that somebody photographs at all times: `night trams`."""
