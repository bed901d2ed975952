"""Where a text names a task: names read as noun groups, with what stands before them, within them and after them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.language.english import FUNCTION_WORDS, folded, lowered, stem, words_of
from generator.answers.matching.naming import is_deed, is_thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SLACK: Final = 1
"""How many other words may stand among those of a name."""
_MEDIA: Final = {
    "sound": words_of("audio sound acoustic"),
    "speech": words_of("speech voice spoken speaker speaking"),
    "music": words_of("music song vocal singing piano"),
    "video": words_of("video frame temporal"),
    "3D data": words_of("3d point cloud lidar mesh volumetric"),
    "sensor signals": words_of("ecg eeg radar sensor signal wearable biosignal"),
    "text": words_of("text document table tabular language sentence code"),
    "records of values": words_of("series log logs traffic network-traffic syslog"),
    "molecules": words_of("protein molecule molecular genome gene drug"),
}
MEDIUM_OF: Final = {stem(word): medium for medium, words in _MEDIA.items() for word in words}
"""The stem of a word to the medium that it is of, pictures aside."""
_ALSO: Final = {
    "pictures": words_of("image imagery photo photograph picture pixel rgb video frame sketch drawing visual vision"),
    "text": words_of("llm llms dllms"),
    "robots": words_of("robot robotic robotics humanoid locomotion grasping"),
}
_TOLD: Final = {
    stem(word): medium
    for media in (_MEDIA, _ALSO)
    for medium, words in media.items()
    for word in words - words_of("code document language temporal")
}
"""The same with pictures, which are one with films here, and with robots; without what works mention by the way."""
_NOT_SEEN: Final = frozenset({"sound", "speech", "music", "sensor signals", "records of values", "molecules"})
"""Media that nobody sees: anomaly detection in log files is none in pictures."""
_REACH: Final = 3
_CHANGING: Final = frozenset(map(stem, words_of("visual silent sign handwritten mathematical")))
"""Before a name, these make another task of it: visual speech recognition reads lips."""
_ONLY_STEERING: Final = frozenset(
    map(stem, words_of("guided driven conditioned based informed prompted aware augmented"))
)
"""After these, a medium or a name is not what a work is about: text-guided colorization."""
_SET_ASIDE = re.compile(
    r"\b(?:instead of|rather than|other than|unlike|as opposed to|not)\b[^,;.:?!]*?(?=[,;.:?!]|\bbut\b|$)"
    r"|\b(?:tasks?|applications?|problems|fields|areas) (?:such as|like|including)\b[^.;:?!]*",
    re.IGNORECASE,
)
"""What a text names only to say that it is about something else, or as one use among many."""
_FREE: Final = re.compile(r"\b[\w-]+-free\b", re.IGNORECASE)
_SETTING_ASIDE: Final = ("not", "instead of", "rather than", "other than", "opposed", "like", "such as", "including")
"""One of these is in whatever `_SET_ASIDE` finds, and in few titles."""
_OUTCOME: Final = r"te?xt|ima?ge?|pic|video|vid|speech|audio|music|sketch|3d|mesh"
_INTO = re.compile(
    r"\b(te?xt|ima?ge?|pic|video|vid|speech|audio|music|sketch|voice|words?)s?(?:[- ]to[- ]|2)"
    rf"({_OUTCOME})s?\b",
    re.IGNORECASE,
)
_INTO_WHAT: Final = re.compile(rf"(?:to[- ]|2)(?:{_OUTCOME})")
"""Stands, in lower case, in whatever `_INTO` finds, and in few texts."""
_PARTICLE: Final = re.compile(r"-(?=(?:on|off|up|out|in)\b)", re.IGNORECASE)
"""A compound such as try-on is one word, whose last part would be left out."""
_IN_FULL: Final = {"txt": "text", "img": "image", "vid": "video", "pic": "image", "mesh": "3d"}
SAYING_NOTHING: Final = FUNCTION_WORDS - words_of("ai anything part")
"""Words that no phrase needs; AI-generated texts, Segment Anything and part segmentation need theirs."""
_TOKEN = re.compile(r"(-?)([^\W_]+|[.;:?!](?=\s|$)|[,/&])")
END: Final = "."
_CLOSE: Final = frozenset({"", "-"})
_AND: Final = words_of(", / & and or")
_ARTICLES: Final = words_of("a an the")
_OF: Final = words_of("of in the any")
"""What may stand between a deed and its object: segmentation of medical images."""
_BEFORE_NOUNS: Final = words_of("and for from on with by via using without towards") | _OF | {""}
"""What stands before a noun; after another word it may be a verb, after a hyphen an adjective: mask-free."""
_MOST_ENDING: Final = 4
"""How many letters the forms of a one-word name may differ by: `colorize`, but not `color`, is colorization."""
_OTHER_WORDS: Final = ("ed", "er", "ers")
"""A word with such an ending is of the deed, but not its name: personalized, matter."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a text in their order, ends of sentences included, without what it sets aside."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    places: Mapping[str, list[int]]
    links: tuple[str, ...]
    """What stood before each word: nothing, a hyphen, `and` for a comma, a preposition or another such word."""

    def is_alone(self, at: int) -> bool:
        """Whether a place is none, or not of the same group of nouns as the one before it."""
        return not 0 < at < len(self.words) or self.links[at] not in _CLOSE or END in self.words[at - 1 : at + 1]


class Name(NamedTuple):
    """A name of a task, made ready for finding."""

    task: str
    stems: tuple[str, ...]
    """In the order of the name."""
    own: frozenset[str]
    """The stems of the words of all names of the task, of what it takes and of what it gives."""
    media: frozenset[str]
    """The media that the task's record speaks of."""
    is_short: bool = False
    """Whether the task has a longer name that ends on this one; then another object makes another task of it."""
    word: str = ""
    """The whole of a one-word name, as it is written."""
    spelled: tuple[str, ...] = ()
    """The words of the whole name, if this is a part of it."""

    def is_spelled_by(self, word: str) -> bool:
        """Whether a word with the stem of a one-word name is a form of it; an abbreviation has one form."""
        if not self.word or self.word.isupper():
            return word == (self.word.casefold() or word)
        return len(word) >= len(self.word) - _MOST_ENDING and not word.endswith(_OTHER_WORDS)

    def is_other_form(self, word: str) -> bool:
        """Whether a word tells what was done and not the doing: generated code is not code generation."""
        return word.endswith("ed") and word not in self.spelled and not any(one.endswith("ed") for one in self.spelled)

    def is_foreign(self, word: str) -> bool:
        """Whether a word names a thing that is not of the task."""
        return is_thing(word) and stem(word) not in self.own


class Index:
    """Names by their rarest word, so that a text is read once."""

    def __init__(self, names: Iterable[Name], rarity: Mapping[str, float]) -> None:
        self.names = tuple(names)
        self._by_stem: defaultdict[str, list[Name]] = defaultdict(list)
        for name in self.names:
            self._by_stem[max(sorted(name.stems), key=rarity.__getitem__)].append(name)

    def found_in(self, text: str) -> list[tuple[Name, frozenset[int]]]:
        """The names that a text means, with the places of their words; a part of a longer name is none."""
        known = stems_in(text)
        named = [
            (one, name)
            for one in sorted(known & self._by_stem.keys())
            for name in self._by_stem[one]
            if known.issuperset(name.stems)
        ]
        found = list(_meant(named, read_words(text))) if named else []
        return [(name, at) for name, at in found if not any(_is_within(at, other) for _, other in found)]


def _meant(named: Iterable[tuple[str, Name]], read: Reading) -> Iterator[tuple[Name, frozenset[int]]]:
    """Which names a text means whose words it has, given with the stem of their rarest."""
    for one, name in named:
        for at in read.places[one]:
            if name.is_spelled_by(read.words[at]) and (places := _places(name, at, read)):
                yield name, frozenset(places)


def _places(name: Name, at: int, read: Reading) -> tuple[int, ...]:
    """The places of a name's words around one of them; none if they do not name the task there."""
    taken = tuple(min(read.places[one], key=lambda other: abs(other - at)) for one in name.stems)
    first, last = min(taken), max(taken)
    is_near = last - first < len(name.stems) + SLACK and END not in read.words[first:last]
    is_near = is_near and not any(name.is_other_form(read.words[at]) for at in taken)
    is_meant = is_near and (_is_one_group if taken == tuple(sorted(taken)) else _is_turned)(name, taken, read)
    return taken if is_meant and _is_of_medium(name, taken, read) and not _goes_on(name, taken, read) else ()


def _is_one_group(name: Name, taken: tuple[int, ...], read: Reading) -> bool:
    """Whether the words stand as in the name: nothing foreign among them, nor before a short name."""
    for one, other in pairwise(taken):
        links = set(read.links[one + 1 : other + 1])
        if "and" not in links and any(name.is_foreign(word) for word in read.words[one + 1 : other]):
            return False
    return not (name.is_short and _has_other_object(name, taken[0], read))


def _is_turned(name: Name, taken: tuple[int, ...], read: Reading) -> bool:
    """Whether the deed comes first: detecting objects, but not entity recognition in text."""
    first, last = min(taken), max(taken)
    return set(read.links[first + 1 : last + 1]) <= _OF | _CLOSE | {"and"} and not _has_other_object(name, first, read)


def _has_other_object(name: Name, first: int, read: Reading) -> bool:
    """Whether a thing that is foreign to a task stands before its name: egg quality assessment, self-denoising."""
    before = "" if read.links[first] == "-" else read.links[first - 1]
    word = read.words[first - 1]
    is_noun = not read.is_alone(first) and before in _BEFORE_NOUNS and not word.endswith("s")
    return is_noun and name.is_foreign(word) and read.stems[first] not in _SHOWING


_SHOWING: Final = frozenset(map(stem, words_of("image video photo")))
"""What stands before these is only what they show: fish image classification."""


def _goes_on(name: Name, taken: tuple[int, ...], read: Reading) -> bool:
    """Whether what follows makes a means or a part of it: segmentation-driven, sign language generation."""
    after = max(taken) + 1
    if read.is_alone(after):
        return False
    is_whole = is_deed(read.words[taken[-1]]) and len(taken) > 1
    is_of_model = len(taken) == 1 and read.stems[after] in _OF_MODELS
    is_other = not is_whole and read.stems[after] not in name.own and is_deed(read.words[after])
    return is_other or is_of_model or read.stems[after] in _ONLY_STEERING


_OF_MODELS: Final = frozenset(
    map(stem, words_of("diffusion autoencoder step process network unet objective score schedule transformer"))
)


def _is_of_medium(name: Name, taken: tuple[int, ...], read: Reading) -> bool:
    """Whether no other medium stands before a name, nor anything that changes it, nor after it what nobody sees.

    Trying on in films is trying on, but the matting of images is not that of films.
    """
    first, last = min(taken), max(taken)
    around = [at for at in range(max(0, first - 2), last + 1) if at not in taken]
    is_of_films_too = len(name.stems) > 1 and _SHOWING.isdisjoint(map(stem, name.spelled))
    media = {
        MEDIUM_OF[read.stems[at]]
        for at in around
        if read.stems[at] in MEDIUM_OF and read.stems[at + 1] not in _ONLY_STEERING
        if not (is_of_films_too and at < first and MEDIUM_OF[read.stems[at]] == "video")
    }
    of_what = {MEDIUM_OF.get(one, "") for one in read.stems[last + 1 : last + 1 + _REACH]} & _NOT_SEEN
    if of_what - name.media and not name.media & _NOT_SEEN:
        return False
    return media <= name.media and not _CHANGING & {read.stems[at] for at in around} - name.own


def _is_within(places: frozenset[int], others: frozenset[int]) -> bool:
    """Whether a name is a part of another one, or only what comes before its noun: grounded question answering."""
    is_before = max(places) < max(others) and (len(places) == 1 or not places.isdisjoint(others))
    return places < others or (is_before and max(places) + 1 >= min(others))


@lru_cache(maxsize=4096)
def read_words(text: str) -> Reading:
    """A text made ready for finding names; `text-to-image` and `Txt2Img` are one word, since their order matters."""
    words: list[str] = []
    links: list[str] = []
    link = ""
    for hyphen, token in _TOKEN.findall(_joined(text)):
        word = token.casefold()
        if not _is_idle(word):
            words.append(word if word[0].isalnum() else END)
            links.append(hyphen or link)
            link = ""
        elif word in _AND:
            link = link or "and"
        elif word in _ARTICLES:
            link = link or "the"
        elif not _is_letter(word):
            link = word if link in {"", "the"} else link
    stems = tuple(map(stem, words))
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(stems):
        places[one].append(at)
    return Reading(tuple(words), stems, places, tuple(links))


def words_naming(text: str) -> tuple[str, ...]:
    """The words of `read_words` but for the ends of sentences, for whoever asks for no more."""
    words = (token.casefold() for _, token in _TOKEN.findall(_joined(text)))
    return tuple(word for word in words if word[0].isalnum() and not _is_idle(word))


@lru_cache(maxsize=1024)
def _joined(text: str) -> str:
    """A text without what it sets aside, its compounds joined."""
    low = lowered(text)
    if any(map(low.__contains__, _SETTING_ASIDE)):
        text = _SET_ASIDE.sub(" . ", text)
    if "-free" in low:
        text = _FREE.sub(" . ", text)
    text = _PARTICLE.sub("", text) if "-" in text else text
    if _INTO_WHAT.search(low):
        text = _INTO.sub(lambda found: f"{_in_full(found[1])}2{_in_full(found[2])}", text)
    return text


@cache
def _is_idle(word: str) -> bool:
    """Whether a word in lower case only ties others together, or is a number, a letter or a comma."""
    return word in _AND or word in SAYING_NOTHING or word.isdigit() or _is_letter(word)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


@lru_cache(maxsize=4096)
def stems_in_order(text: str) -> tuple[str, ...]:
    """The stems of a text's words in their order, for whoever asks for no more: the rest takes as long again."""
    return tuple(filter(None, map(_stem, folded(_joined(text)))))


@cache
def _stem(word: str) -> str:
    """The stem of a word in lower case that names something; else nothing."""
    return "" if _is_idle(word) else stem(word)


def _in_full(word: str) -> str:
    return _IN_FULL.get(word.casefold(), word.casefold())


@lru_cache(maxsize=16384)
def stems_in(text: str) -> frozenset[str]:
    """The stems of a text's words, without what it sets aside: `instead of cutting me out`."""
    return frozenset(stems_in_order(text))


@lru_cache(maxsize=16384)
def media_in(*texts: str) -> Counter[str]:
    """How often texts speak of each medium; pictures and films are one."""
    told = Counter(_TOLD[one] for text in texts for one in _parted(stems_in_order(text)) if one in _TOLD)
    llms = sum(lowered(text).count("large language model") for text in texts)
    return told + Counter({"text": llms}) if llms else told


def _parted(stems: tuple[str, ...]) -> Iterator[str]:
    """The stems with what becomes something parted from that: `text2video`."""
    for one in stems:
        yield from map(stem, one.split("2")) if "2" in one[1:-1] else (one,)
