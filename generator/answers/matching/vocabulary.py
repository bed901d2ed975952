"""The task vocabulary made ready for reading texts: which tasks a text names, and at which its words hint."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import FUNCTION_WORDS, lowered, stem, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.catalog.records import Task

Weights: TypeAlias = "dict[str, float]"
"""By the id of a task, how strongly something speaks for it."""

MOST_USERS: Final = 4
"""A word that more tasks use than this points to none of them."""
SLACK: Final = 1
"""How many other words may stand among those of a name."""
SHORTEST_BEGINNING: Final = 3
LEAST_SPELLED: Final = 0.5
"""The share of a name's words that must be there in short."""
SATURATION: Final = 1.2
EVENING: Final = 0.75
"""The usual constants of BM25: how soon more uses of a word count no more, how far long lists of cues are evened."""
_TOO_COMMON: Final = words_of("ai image picture photo model video network learning deep text generate new based")
_LEFT_OUT: Final = words_of("image single monocular visual real")
"""Words that works leave out when they name a task: `depth estimation`."""
_HEADS: Final = words_of(
    "estimation generation recognition detection synthesis reconstruction recovery understanding assessment prediction"
)
"""Words that names of models leave out: `TalkingHead`."""
WORN: Final = frozenset(
    map(
        stem,
        words_of(
            """image photo picture video model models network deep learning method approach framework efficient based
            time real new data large fast single multi text visual language high low quality robust aware free level
            using towards general simple better improved neural human light resolution generation"""
        ),
    )
)
"""Words of titles that two works share by chance."""
_MEDIA: Final = {
    "sound": words_of("audio sound acoustic"),
    "speech": words_of("speech voice spoken speaker speaking"),
    "music": words_of("music song vocal singing piano"),
    "moving": words_of("video frame clip temporal"),
    "space": words_of("3d point cloud lidar mesh volumetric"),
    "signal": words_of("ecg eeg radar sensor signal wearable biosignal"),
    "writing": words_of("text document table tabular language sentence code"),
    "records": words_of("series log logs traffic network-traffic syslog"),
    "matter": words_of("protein molecule molecular genome gene drug"),
}
_MEDIUM_OF: Final = {stem(word): medium for medium, words in _MEDIA.items() for word in words}
_CHANGING: Final = frozenset(
    map(
        stem,
        words_of(
            """visual silent personalized customized subject synthetic generated fake deepfake emotional handwritten
            mathematical sign"""
        ),
    )
)
"""Before a name, these make another task of it: visual speech recognition reads lips."""
_NOT_SEEN: Final = frozenset({"sound", "speech", "music", "signal", "records", "matter"})
"""Media that nobody sees: anomaly detection in log files is none in pictures."""
_REACH: Final = 3
_ONLY_STEERING: Final = frozenset(map(stem, words_of("guided driven conditioned based informed prompted aware")))
"""After these, a medium is not what a task is about: text-guided colorization."""
_SET_ASIDE = re.compile(
    r"\b(?:instead of|rather than|other than|unlike|as opposed to|not)\b[^,;.:?!]*?(?=[,;.:?!]|\bbut\b|$)"
    r"|\b[\w-]+-free\b|\b(?:tasks?|applications?|problems|fields|areas) (?:such as|like|including)\b[^.;:?!]*",
    re.IGNORECASE,
)
"""What a text names only to say that it is about something else, or as one use among many."""
_SETTING_ASIDE: Final = (
    "not",
    "instead of",
    "rather than",
    "other than",
    "opposed",
    "-free",
    "like",
    "such as",
    "including",
)
"""One of these is in whatever `_SET_ASIDE` finds, and in few titles."""
_INTO = re.compile(
    r"\b(te?xt|ima?ge?|pic|video|vid|speech|audio|music|sketch|voice|words?)s?(?:[- ]to[- ]|2)"
    r"(te?xt|ima?ge?|pic|video|vid|speech|audio|music|sketch|3d|mesh)s?\b",
    re.IGNORECASE,
)
_PARTICLE: Final = re.compile(r"-(?=(?:on|off|up|out|in)\b)", re.IGNORECASE)
"""A compound such as try-on is one word, whose last part would be left out."""
_IN_FULL: Final = {"txt": "text", "img": "image", "vid": "video", "pic": "image", "mesh": "3d"}
_SAYING_NOTHING: Final = FUNCTION_WORDS - words_of("ai anything")
"""Words that no phrase needs; AI-generated texts and Segment Anything need theirs."""
_PARTING: Final = words_of("from via using with by without")
_PURPOSE: Final = re.compile(r"\b(?:for|towards?)\b", re.IGNORECASE)
_MEANS: Final = re.compile(
    r"\b(?:via|using|with|by|through|without|combining|based on)\b.*?(?=\bfor\b|$)", re.IGNORECASE
)
_TOKEN = re.compile(r"[^\W_]+|[.;:?!](?=\s|$)")
_GOES_ON: Final = frozenset(
    map(
        stem,
        words_of(
            """diffusion autoencoder step process network unet objective score schedule transformer retrieval
            segmentation detection recognition classification editing evaluation benchmark"""
        ),
    )
)
"""After these, a name of one word is a part of a model or of another name: denoising step, text-to-image retrieval."""
_MOST_ENDING: Final = 4
"""How many letters the forms of a one-word name may differ by: `colorize`, but not `color`, is colorization."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    task: str
    stems: frozenset[str]
    words: tuple[str, ...] = ()
    """The words of a name as it is written."""
    word: str = ""
    """The whole of a one-word name."""

    def is_spelled_by(self, word: str) -> bool:
        """Whether a word with the stem of a one-word name is a form of it; an abbreviation has one form."""
        if not self.word or self.word.isupper():
            return word == (self.word.casefold() or word)
        return len(word) >= len(self.word) - _MOST_ENDING


class Vocabulary:
    """The tasks of a catalog, weighed by the rarity of their words; built once."""

    def __init__(self, tasks: Mapping[str, Task]) -> None:
        self.tasks = tasks
        names = [phrase for task in tasks.values() for phrase in _names_of(task)]
        rarity = _rarity(names, len(tasks))
        parents = {task.id: task.parent for task in tasks.values()}
        uses = _Uses(names, parents)
        names += [short for name in names for short in uses.shorter(name, _LEFT_OUT_STEMS)]
        short = [*names, *(one for name in names for one in uses.shorter(name, _HEAD_STEMS))]
        self._names, self._short = _Index(names, rarity), _Index(short, rarity)
        self._media = {task.id: _media_of(task) for task in tasks.values()}
        self._own = {task.id: stems_in(" ".join([task.name, *task.aliases])) for task in tasks.values()}
        self._cues = _weighed_cues(tasks)
        self._spelled = [(phrase.task, frozenset(phrase.words) - _LEFT_OUT - {_END}) for phrase in names]
        self._shortened: dict[tuple[str, ...], Mapping[str, float]] = {}
        self._named: dict[str, Mapping[str, int]] = {}

    def named(self, text: str) -> Mapping[str, int]:
        """How often a text names each task; inside a longer name a shorter one is none."""
        if text not in self._named:
            self._named[text] = self._count(self._names, text)
        return self._named[text]

    def matter(self, title: str) -> Mapping[str, int]:
        """The tasks that a title names as what a work is for: after `for`, and before `via` or `using`."""
        parts = (*reversed(_PURPOSE.split(without_means(title))), title)
        return next((named for part in parts if (named := self.named(part))), {})

    def named_in_short(self, words: str) -> Mapping[str, int]:
        """The tasks that the words of a model's name state, where `talking head` is enough."""
        return self._count(self._short, words)

    def shortened(self, words: tuple[str, ...]) -> Mapping[str, float]:
        """The tasks of whose names such words are the beginnings, `scene cls` aside: `inst seg`, `enhance`.

        A word that begins the names of many tasks speaks for none of them.
        """
        if words not in self._shortened:
            shares = [(len(words) / len(name), task) for task, name in self._spelled if _begins(words, name)]
            most = max(shares, default=(0.0, ""))[0]
            best = {task: share for share, task in shares if share == most >= LEAST_SPELLED}
            self._shortened[words] = best if len(best) <= MOST_USERS else {}
        return self._shortened[words]

    def _count(self, index: _Index, text: str) -> Counter[str]:
        found = self._meant(index, text)
        longest = [(phrase, at) for phrase, at in found if not any(_is_within(at, other) for _, other in found)]
        return Counter(task for task, _ in dict.fromkeys((phrase.task, min(at)) for phrase, at in longest))

    def _meant(self, index: _Index, text: str) -> list[tuple[_Phrase, frozenset[int]]]:
        words = read_words(text).stems
        return [(phrase, places) for phrase, places in index.found_in(text) if self._is_meant(phrase, places, words)]

    def _is_meant(self, phrase: _Phrase, places: frozenset[int], words: tuple[str, ...]) -> bool:
        """Whether a name stands for the task itself: no other medium before it, no head of another name after it."""
        first, last = min(places), max(places)
        around = [at for at in range(max(0, first - 2), last + 1) if at not in places]
        media = {
            _MEDIUM_OF[words[at]] for at in around if words[at] in _MEDIUM_OF and words[at + 1] not in _ONLY_STEERING
        }
        of_what = {_MEDIUM_OF.get(one, "") for one in words[last + 1 : last + 1 + _REACH]} & _NOT_SEEN
        if of_what - self._media[phrase.task] and not self._media[phrase.task] & _NOT_SEEN:
            return False
        if _CHANGING & {words[at] for at in around} - self._own[phrase.task]:
            return False
        after = frozenset(words[last + 1 : last + 2]) if len(places) == 1 else frozenset()
        return not after & (_GOES_ON - self._own[phrase.task]) and media <= self._media[phrase.task]

    def weigh(self, text: str) -> Weights:
        """How strongly the words of a question hint at each task, by the cues of its record (BM25)."""
        total: defaultdict[str, float] = defaultdict(float)
        for one in sorted(stems_in(text)):
            for task, weight in self._cues.get(one, {}).items():
                total[task] += weight
        return dict(total)

    def knows(self, name: str) -> bool:
        """Whether a name of a task, or a part of one that is more than one word, is in the vocabulary."""
        stems, head = stems_in(name), stem(name.rsplit(maxsplit=1)[-1])
        inside = any(phrase.stems != {head} for phrase, _ in self._meant(self._names, name))
        return inside or (len(stems) > 1 and any(stems <= phrase.stems for phrase in self._names.phrases))

    def words_for(self, task: Task, text: str) -> tuple[str, ...]:
        """The words of a text that speak for a task and hardly for another, as they are written there."""
        written: dict[str, str] = {}
        for word in re.findall(r"[^\W_]+", text):
            users = self._cues.get(one := stem(word), {})
            if task.id in users and len(users) <= MOST_USERS and one not in WORN and one in stems_in(text):
                written.setdefault(one, word)
        return tuple(written.values())


def _begins(words: tuple[str, ...], name: frozenset[str]) -> bool:
    """Whether each of the words is the beginning, or a form, of another word of a name."""
    found = [{whole for whole in name if _is_beginning(word, whole)} for word in words]
    return all(found) and len(frozenset[str]().union(*found)) >= len(words)


def _is_beginning(word: str, whole: str) -> bool:
    root = stem(word)
    is_begun = len(word) >= SHORTEST_BEGINNING and whole.startswith(word)
    return word == whole or is_begun or (len(root) > SHORTEST_BEGINNING and whole.startswith(root))


def _weighed_cues(tasks: Mapping[str, Task]) -> dict[str, dict[str, float]]:
    """By the stem of a word, the tasks whose cues have it, with its weight."""
    counts = {task.id: Counter(one for cue in task.cues for one in read_words(cue).stems) for task in tasks.values()}
    length = sum(count.total() for count in counts.values()) / max(1, len(counts))
    users = Counter(one for count in counts.values() for one in count)
    cues: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for task, count in counts.items():
        evened = SATURATION * (1 - EVENING + EVENING * count.total() / length)
        for one, uses in count.items():
            rarity = math.log(1 + (len(tasks) - users[one] + 0.5) / (users[one] + 0.5))
            cues[one][task] = rarity * uses * (SATURATION + 1) / (uses + evened)
    return cues


class _Index:
    """Phrases by their rarest word, so that a text is read once."""

    def __init__(self, phrases: Iterable[_Phrase], rarity: Mapping[str, float]) -> None:
        self.phrases = tuple(phrases)
        self._by_stem: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for phrase in self.phrases:
            self._by_stem[max(sorted(phrase.stems), key=rarity.__getitem__)].append(phrase)

    def found_in(self, text: str) -> Iterator[tuple[_Phrase, frozenset[int]]]:
        """The phrases whose words stand near each other, with the places of these words."""
        read = read_words(text)
        for one in sorted(read.places.keys() & self._by_stem.keys()):
            for phrase in self._by_stem[one]:
                if phrase.stems <= read.places.keys():
                    for at in read.places[one]:
                        if phrase.is_spelled_by(read.words[at]) and (near := _near(phrase, at, read)):
                            yield phrase, near


def _is_within(places: frozenset[int], others: frozenset[int]) -> bool:
    """Whether a name is a part of another one, or only what comes before its noun: grounded question answering."""
    is_before = max(places) < max(others) and (len(places) == 1 or not places.isdisjoint(others))
    return places < others or (is_before and max(places) + 1 >= min(others))


def _near(phrase: _Phrase, at: int, read: _Words) -> frozenset[int] | None:
    """The places of a phrase's words around one of them; None if they stand too far apart or in two sentences."""
    in_order = dict.fromkeys(one for one in map(stem, phrase.words) if one in phrase.stems)
    taken = [min(read.places[one], key=lambda other: abs(other - at)) for one in in_order]
    first, last = min(taken), max(taken)
    if last - first >= len(phrase.stems) + SLACK or _END in read.stems[first:last]:
        return None
    is_parted = taken != sorted(taken) and any(first < at <= last for at in read.parted)
    return None if is_parted else frozenset(taken)


_END: Final = "."


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text in their order, ends of sentences included, without what it sets aside."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    places: Mapping[str, list[int]]
    parted: frozenset[int]
    """The places before which a word such as `from` or `with` was left out: recognition from faces is not of faces."""


@lru_cache(maxsize=4096)
def read_words(text: str) -> _Words:
    """A text made ready for finding phrases; `text-to-image` and `Txt2Img` are one word, since their order matters."""
    low = lowered(text)
    if any(one in low for one in _SETTING_ASIDE):
        text = _SET_ASIDE.sub(" . ", text)
    text = _PARTICLE.sub("", text)
    text = _INTO.sub(lambda found: f"{_in_full(found[1])}2{_in_full(found[2])}", text)
    words: list[str] = []
    parted: set[int] = set()
    for word in map(str.casefold, _TOKEN.findall(text)):
        if word in _PARTING:
            parted.add(len(words))
        if not word[0].isalnum():
            words.append(_END)
        elif word not in _SAYING_NOTHING and len(word) > 1 and not word.isdigit():
            words.append(word)
    stems = tuple(stem(word) if word != _END else _END for word in words)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(stems):
        places[one].append(at)
    return _Words(tuple(words), stems, places, frozenset(parted))


def without_means(title: str) -> str:
    """A title without what it does it with: `via`, `using`."""
    return _MEANS.sub("", title)


def media_in(text: str) -> frozenset[str]:
    """The media other than pictures that a text speaks of: sound, speech, moving pictures, space, signals, writing."""
    return frozenset(_MEDIUM_OF[one] for one in stems_in(text) if one in _MEDIUM_OF)


def _in_full(word: str) -> str:
    return _IN_FULL.get(word.casefold(), word.casefold())


@lru_cache(maxsize=16384)
def stems_in(text: str) -> frozenset[str]:
    """The stems of a text's words, without what it sets aside: `instead of cutting me out`."""
    return frozenset(read_words(text).stems) - {_END}


def _names_of(task: Task) -> Iterator[_Phrase]:
    """Name and aliases as sets of stems; words that every task shares do not make a name."""
    seen: set[frozenset[str]] = set()
    for text in (task.name, *task.aliases):
        stems = stems_in(text)
        if stems and stems not in seen and not stems <= _COMMON_STEMS:
            seen.add(stems)
            word = text if len(stems) == 1 and text.isalpha() else ""
            yield _Phrase(task.id, stems, read_words(text).words, word)


class _Uses:
    """Which phrases of which tasks use a word."""

    def __init__(self, phrases: Iterable[_Phrase], parents: Mapping[str, str | None]) -> None:
        self._parents = parents
        self._of: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for phrase in phrases:
            for one in phrase.stems:
                self._of[one].append(phrase)

    def shorter(self, name: _Phrase, left_out: frozenset[str]) -> Iterator[_Phrase]:
        """A name without its words that say little, if what is left belongs to this task alone."""
        rest = name.stems - left_out
        if rest and rest != name.stems and any(self._belongs(one, name, rest) for one in rest):
            word = next((one for one in name.words if stem(one) in rest), "") if len(rest) == 1 else ""
            yield replace(name, stems=rest, word=word)

    def _belongs(self, word: str, name: _Phrase, rest: frozenset[str]) -> bool:
        """Whether only this task uses a word, narrower tasks and other media aside: `inpainting` is not of videos."""
        kin = {task for task, parent in self._parents.items() if name.task in (task, parent)}
        others = [one for one in self._of[word] if one.task not in kin]
        return all(_names_medium(phrase.stems - rest) for phrase in others)


def _names_medium(stems: frozenset[str]) -> bool:
    return not stems.isdisjoint(_MEDIUM_OF)


_COMMON_STEMS = frozenset(map(stem, _TOO_COMMON))
_LEFT_OUT_STEMS = frozenset(map(stem, _LEFT_OUT))
_HEAD_STEMS = frozenset(map(stem, _HEADS)) | _LEFT_OUT_STEMS


def _media_of(task: Task) -> frozenset[str]:
    """The media that a task's own words speak of."""
    said = " ".join([task.name, *task.aliases, task.takes, task.gives, task.definition])
    return frozenset(_MEDIUM_OF[one] for one in map(stem, re.findall(r"[^\W_]+", said)) if one in _MEDIUM_OF)


def _rarity(phrases: list[_Phrase], tasks: int) -> dict[str, float]:
    """How much a word tells: the fewer tasks use it, the more."""
    users = Counter(one for _, one in {(phrase.task, one) for phrase in phrases for one in phrase.stems})
    return {one: math.log((1 + tasks) / count) * (0.4 if one in _COMMON_STEMS else 1) for one, count in users.items()}
