"""Reads a question: what the person put in, what came out, what is asked, which figures were named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, lower_first, stem, upper_first
from generator.answers.language.prose import sentences
from generator.answers.language.quantities import quantities
from generator.answers.reading.roles import read_came, read_given, read_roles
from generator.answers.reading.stories import PAST
from generator.answers.reading.things import PEOPLE, head_noun, medium_of, things_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_PERSONS: Final = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "my": "your",
    "mine": "yours",
    "me": "you",
    "myself": "yourself",
    "we": "you",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "our": "your",
    "ours": "yours",
    "us": "you",
    "ourselves": "yourselves",
}
_PERSON = re.compile(
    r"(?P<quoted>\"[^\"]*\"|“[^”]*”|‘(?:[^’\s]|(?<=\w)’(?=\w))*\s(?:[^’]|(?<=\w)’(?=\w))*’(?!\w)"
    r"|(?<!\w)'(?:[^'\s]|(?<=\w)'(?=\w))*\s(?:[^']|(?<=\w)'(?=\w))*'(?!\w))"
    rf"|(?<![\w.-])(?P<person>{'|'.join(sorted(_PERSONS, key=len, reverse=True))})(?![\w-])(?!\.\w)"
    r"(?P<be>\s+(?:am|was|wasn't)\b)?",
    re.IGNORECASE,
)
_BE = {"am": "are", "was": "were", "wasn't": "weren't"}

_ASKING_WORDS = (
    r"(?:how|why|what|where|which|who|whose|when|can|could|does|do|did|is|are|was|were|should|will|would|"
    r"shouldn't|isn't|aren't|wasn't|doesn't|don't|didn't|couldn't|wouldn't)"
)
_ASKS = re.compile(
    rf"^(?:and\s+|so\s+|but\s+|or\s+|then\s+)?(?:if [^,]+,\s+)?(?:from |in |on |to |by )?{_ASKING_WORDS}\b",
    re.IGNORECASE,
)
_ASKS_LATER = re.compile(
    r"[,;:.–—-]\s+(?:so\s+|and\s+|but\s+|then\s+)?(?=(?:how|why|what|where)(?:'s)?\b)"
    r"|[;:.–—-]\s+(?:so\s+|and\s+|but\s+|then\s+)?(?=which\b)",
    re.IGNORECASE,
)
"""Where a sentence begins to ask; which after a comma only goes on."""
_BEFORE_ASKING: Final = re.compile(
    rf"^(?:(?:so )?please|I (?:ask|wonder)|what I want(?:ed)? to know|(?:my )?question)(?: is)?\s?[:,–—-]\s"
    rf"(?={_ASKING_WORDS}\b)",
    re.IGNORECASE,
)
"""What announces a question and is none of it."""
_WONDERS: Final = re.compile(
    rf"(?:please )?explain\b"
    rf"|I(?:['’]d| would)? (?:(?:also|just|really|only) )?(?:like|love|want) to know {_ASKING_WORDS}\b",
    re.IGNORECASE,
)
"""A question told as a wish."""
_NO_SUBJECT = re.compile(
    r"(?:went|had|took|drew|saw|gave|wrote|sang|drove|flew)\s"
    rf"|(?:{PAST}|(?!used\b)[a-z]+ed)\s(?:(?:for|through|into|over)\s)?"
    r"(?:(?:an?|the|my|our|it|one|\d[\d,]*|two|three|this|in|up|\w+['’]s)\b|[\"“'‘])",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:min|mm|ml|m|mph|km/h|kg|g|cm|tsp|am|pm|Hz|kHz|h|s|sec|°C|million|billion|thousand)\b"
    r"|\s(?:(?!(?:a|an|and|or|of|that|which|in|on|at|to|the|for|with|but|over|after|before|from|by|as|it|i|my|when|like"
    r"|instead)\b)"
    r"[a-z-]+\s)?(?:(?!(?:as|is|was|has|its|this|times|shows|says|gets|yes|always)\b)[a-z-]+(?<!s)s|moose|people"
    r"|sheep|children|men"
    r"|women|fish|teeth|feet|species|percent)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What one person tells and asks, addressed to that person: `your scan of a stamp`."""

    told: tuple[str, ...]
    """The story in full sentences, without the sentences that only ask."""
    asked: tuple[str, ...]
    """The sentences that ask, as they were put."""
    given: str
    """What was put in, as a noun phrase; empty if the question does not say."""
    came: str
    """What came out or was seen, as a clause; empty if the question does not say."""
    about: str
    """Where that says little or nothing, the beginning of the clause that surely tells what went in."""
    leads_over: str
    """The sentence of the story that was the first half of one that asks: `Most tools only double`."""
    medium: str
    """picture, video, sound, text, numbers, space, or empty."""
    handle: str
    """A short name for what was put in: `your photo`; empty without a medium or an input."""
    things: tuple[str, ...]
    """What the person names of the case, what is asked about first: `the frogs`, `your coat`; each thing once."""
    figures: tuple[str, ...]
    """The quantities of the question as they are written there, with their units."""


@lru_cache(maxsize=4096)
def read_question(text: str, takes: str = "") -> Case:
    """What one question tells and asks, where models of its task take this."""
    told, asked = told_and_asked(text)
    story = " ".join(told)
    leads_over = next((one for one in told[-1:] if one not in _written_out(text)), "")
    roles = read_roles(told, asked, takes)
    given = _of_whole_words(roles.given, text)
    first = given.partition(" and ")[0]
    medium = _medium(first, story, text)
    return Case(
        told=tuple(map(_retold, told)),
        asked=tuple(to_reader(upper_first(one)) for one in asked),
        given=to_reader(_addressed(given)) if given else "",
        came=_as_came(roles.came, text),
        about=_begun(to_reader(roles.about), text),
        leads_over=_retold(leads_over),
        medium=medium,
        handle=handle_of(first, medium),
        things=_things([*asked, roles.came, *told]),
        figures=_figures(" ".join(text.split())),
    )


def _retold(sentence: str) -> str:
    return to_reader(_with_subject(upper_first(sentence)))


def came_out(text: str) -> str:
    """What came out alone, as `read_question` has it."""
    return _as_came(read_came(*told_and_asked(text)), text)


def _as_came(came: str, text: str) -> str:
    return _begun(to_reader(came), text).rstrip("?!. ")


@lru_cache(maxsize=16)
def medium_put_in(text: str) -> str:
    """The medium of a question whose task is not known yet, as `read_question` has it."""
    told, asked = told_and_asked(text)
    given = _of_whole_words(read_given(told, asked), text)
    return _medium(given.partition(" and ")[0], " ".join(told), text)


def _medium(*texts: str) -> str:
    """The medium that is named first; of a voice where something was sung or shouted."""
    if texts[0].startswith("the words "):
        return "text"  # whatever they speak of
    return next(filter(None, map(medium_of, texts)), "sound" if _HEARD.search(texts[-1]) else "")


def _begun(clause: str, text: str) -> str:
    """A clause with a small first letter, if that is no name: `Aunt Resi's barn`, or one said again."""
    first = re.match(r"[^\W_]+", clause)
    if first is None or first[0].casefold() in FUNCTION_WORDS:
        return lower_first(clause)
    is_name = re.match(rf"\w+ [A-Z][a-z]|{_OWNS.pattern}", clause) or re.search(rf"[a-z,] {first[0]}\b", text)
    return clause if is_name else lower_first(clause)


_OWNS: Final = re.compile(
    r"(?!(?:It|That|There|He|She|What|Here|Who|Where|Today|Tomorrow|Yesterday|Tonight)\b)[A-Z][a-z]+['’]s "
)
_HEARD: Final = re.compile(r"\b(?:listen|shout|hum|sing|sang|rang|rung)\b", re.IGNORECASE)
"""What is done with a voice."""


def _things(texts: Sequence[str]) -> tuple[str, ...]:
    """The things that some texts name, by their noun in one form; what only says where comes last."""
    found: dict[str, tuple[bool, str]] = {}
    for text in texts:
        for thing in things_in(text):
            is_place = bool(_WHERE.search(text[: text.find(thing)]))
            found.setdefault(stem(thing.rpartition(" ")[2]), (is_place, to_reader(lower_first(thing))))
    return tuple(thing for _, thing in sorted(found.values(), key=itemgetter(0)))


_WHERE: Final = re.compile(r"\b(?:in|on|at|by|near|from|to|into|after|before) $", re.IGNORECASE)


def _of_whole_words(phrase: str, text: str) -> str:
    """A phrase, if it does not begin inside what the text has as one word: the 15 of 1/15."""
    whole = " ".join(text.split())
    at = whole.find(phrase)
    return "" if at > 0 and not whole[at - 1].isspace() and whole[at - 1] not in "\"'“‘(" else phrase


def _written_out(text: str) -> str:
    """A question without what hurried people leave out or add: shouting, numbered points, w/ for with."""
    text = re.sub(r"\bw/\s?", "with ", " ".join(text.split()))
    text = re.sub(r"\s+(?:lol|haha|omg|tbh)\b", "", text)
    if len(_POINT.findall(text)) > 1:
        text = _POINT.sub(". ", text).lstrip(". ")
    letters = [char for char in text if char.isalpha()]
    if len(letters) > _FEWEST_LETTERS and sum(map(str.isupper, letters)) > _SHOUTED * len(letters):
        text = _SENTENCE_START.sub(lambda one: one[0].upper(), _OUTSIDE_QUOTES.sub(_lower, text))
    return _HOW_LAST.sub(lambda one: f". {(one[1] or one[2]).capitalize()}?", text)


def _lower(found: re.Match[str]) -> str:
    return found[0] if found["quoted"] else found[0].lower()


_OUTSIDE_QUOTES: Final = re.compile(r'(?P<quoted>"[^"]*"|“[^”]*”)|[^"“]+')
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?]\s+)\w|(?<!\w)i(?!\w)")
_POINT: Final = re.compile(r"(?:^|[.\s]*\s)(?:\(?\d[).]|(?:Fact|Point|Question) \d:)\s")
_HOW_LAST: Final = re.compile(r"(?<=[a-z0-9])(?:(?:,? (?:and|but|so))? (how|why)|,? (?:and|but|so),? (how|why)\?)$")
_FEWEST_LETTERS: Final = 20
_SHOUTED: Final = 0.7


def _sentences(text: str) -> list[str]:
    """Sentences also where the next one starts with a small letter; words in quotation marks stay together."""
    pieces = (piece for one in sentences(text) for piece in _SMALL_START.split(one))
    return _with_whole_quotes([one for piece in pieces if piece for one in _AFTER_QUOTE.split(piece)])


def _with_whole_quotes(pieces: Sequence[str]) -> list[str]:
    """Sentences of which those that share words in quotation marks are one."""
    whole: list[str] = []
    for at, piece in enumerate(pieces):
        if whole and _is_open(whole[-1]) and any(map(_is_open, pieces[at : at + _MOST_QUOTED])):
            whole[-1] = f"{whole[-1]} {piece}"
        else:
            whole.append(piece)
    return whole


def _is_open(text: str) -> bool:
    return text.count('"') % 2 > 0 or text.count("“") != text.count("”")


_MOST_QUOTED: Final = 3
"""So many sentences more may stand in one pair of marks."""


_AFTER_QUOTE: Final = re.compile(r"(?<=[.!?]['’])\s+(?=[A-Z][a-z]* [a-z])")
"""Where a sentence ends in words between single marks."""


_SMALL_START: Final = re.compile(
    r"(?<=[a-z0-9)\"”][.!?])(?<!incl\.)(?<!etc\.)(?<!approx\.)(?<!vs\.)(?<![ap]\.m\.)(?<!e\.g\.)(?<!i\.e\.)\s+(?=[a-z])"
)


def _with_subject(sentence: str) -> str:
    """`Snapped my board.` as `I snapped my board.`."""
    return f"I {sentence[:1].lower()}{sentence[1:]}" if _NO_SUBJECT.match(sentence) else sentence


def _figures(text: str) -> tuple[str, ...]:
    """The quantities of a text with the words that say of what; each value once."""
    found: dict[str, str] = {one[0]: one[0] for one in _WHOLE.finditer(text)}
    text = _WHOLE.sub(lambda one: " " * len(one[0]), text) if found else text
    for one in quantities(text):
        end = one.start + len(one.written)
        bare = one.written[-1].isdigit()
        unit = _COUNTED.match(text, end) if bare else None
        if unit or (not (bare and len(one.written) == 1) and not _RANK.match(text, end)):
            found.setdefault(one.value, f"{one.written}{unit[0] if unit else ''}".strip())
    return tuple(found.values())


_WHOLE: Final = re.compile(r"(?<![\w.])\d+(?:[x×]| [x×] )\d+\b|\b\d{1,2}:\d\d\b")
"""What is one thing although it holds several numbers: 352x288, 0:20."""
_RANK: Final = re.compile(r"(?:st|nd|rd|th)\b")


def to_reader(text: str) -> str:
    """`I ... my` as `you ... your`; words in quotation marks stay what they were, and a mark without a partner goes."""
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        text = " ".join(text.translate(_NO_MARKS).split())
    return _PERSON.sub(_addressing, text)


_NO_MARKS: Final = str.maketrans('"“”', "   ")


_DOES: Final = re.compile(r"\b(?:I|we) (?!(?:gave|give|let|got|get|am|was)\b)[a-z]+ $")
"""Whoever does something to oneself: `I hear us`."""
_NEAR: Final = 40
"""So many characters before a word hold the one who does it and the verb."""


def _addressing(found: re.Match[str]) -> str:
    if found["quoted"]:
        return found[0]
    person = _PERSONS.get(found["person"].lower(), found["person"])
    if person == "you" and _DOES.search(found.string, max(0, found.start() - _NEAR), found.start()):
        person = {"me": "yourself", "us": "yourselves"}.get(found["person"].lower(), person)
    if found["person"][0].isupper() and (
        found.start() == 0 or found.string[found.start() - 2 : found.start()] in {". ", "! "}
    ):
        person = upper_first(person)
    be = (found["be"] or "").strip().casefold()
    return f"{person} {_BE[be]}" if be and person.casefold() == "you" else person + (found["be"] or "")


@lru_cache(maxsize=16)
def told_and_asked(text: str) -> tuple[list[str], list[str]]:
    """The sentences that tell and those that ask; a sentence that does both is cut where it begins to ask."""
    told, asked = [], []
    pieces = _sentences(_written_out(text))
    for place, piece in enumerate(pieces):
        sentence = _BEFORE_ASKING.sub("", piece)
        is_last = place == len(pieces) - 1
        if _WONDERS.match(sentence) or (_ASKS.match(sentence) and (sentence.endswith("?") or is_last)):
            asked.append(sentence)
        elif (cuts := list(_ASKS_LATER.finditer(sentence))) and (sentence.endswith("?") or is_last):
            told.append(f"{sentence[: cuts[0].start()].rstrip(' ,;:–—-.')}.")
            asked.append(sentence[cuts[0].end() :])
        elif (sentence.endswith("?") and not sentence.endswith("!?")) or (is_last and sentence.endswith("?!")):
            asked.append(sentence)
        else:
            told.append(sentence)
    return told, [one if one.endswith(("?", ".", "!")) else f"{one}?" for one in asked]


def _addressed(phrase: str) -> str:
    """`a scan of a stamp` as `the scan of a stamp`, which the reader knows."""
    phrase = re.sub(r"^(?:an?)\s", "the ", phrase, flags=re.IGNORECASE)
    phrase = phrase if _DETERMINER.match(phrase) else f"the {lower_first(phrase)}"
    is_name = phrase[1:2].isupper() or ((own := _OWNER.match(phrase)) and own[1].casefold() not in PEOPLE)
    return phrase if is_name else phrase[:1].lower() + phrase[1:]


_OWNER: Final = re.compile(r"([A-Z]\w+)['’]s\s")
_DETERMINER: Final = re.compile(
    r"(?:(?:all )?(?:the|my|our|your|his|her|their)|another|this|these|every|each"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*"
    r"|(?:last )?\w+['’]s)\s",
    re.IGNORECASE,
)


def handle_of(given: str, medium: str) -> str:
    """A short name for a thing of a medium: `your photo`; empty if it has none."""
    words = re.findall(r"[\w-]+", given)
    head = head_noun(given)
    nouns = sorted(words, key=lambda word: word.casefold() != head)
    noun = next((word for word in nouns if medium_of(word)), "")
    if noun.casefold() == "3d" and noun in words[:-1]:
        noun = f"{noun} {words[words.index(noun) + 1]}"
    whose = "the" if _OF_SOMEBODY.match(given) else "your"
    return f"{whose} {noun}" if noun and medium else ""


_OF_SOMEBODY: Final = re.compile(
    r"(?!(?:my|our)\b)(?:(?:his|her|their)\b|(?:(?:the|an?) )?(?:[\w-]+ )?[\w-]+['’]s\b)", re.IGNORECASE
)
"""How the name of a thing begins that is somebody else's: `Mia's essay`."""
