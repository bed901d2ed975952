"""What a model's name is made of: its parts, their words, the names within it, and what it spells in short."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, combinations, takewhile
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import stem, words_of
from generator.catalog.identifying import model_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

SHORTEST_NAME: Final = 4
"""A shorter name than this stands in other names by chance."""
WHOLE: Final = 5
"""A shorter name of a model than this is told only by whole parts of another name: SAM, not SAMPLE."""
BEGUN: Final = 0.9
"""How much the beginning of a word counts beside the whole one."""
INITIAL: Final = 0.5
HALF: Final = 0.5
"""How much the nouns of deeds count of which every other task has one."""
SHORTEST_BEGINNING: Final = 3
LEFT_OUT: Final = words_of("image single monocular visual real")
"""Words that works leave out when they name a task: `depth estimation`."""
HEADS: Final = words_of(
    "estimation generation recognition detection synthesis reconstruction recovery understanding assessment prediction"
)
"""Words that names of models leave out: `TalkingHead`."""
_OF_MANY: Final = HEADS | words_of("segmentation classification")
_JOINED: Final = 2
_OF_NETWORKS: Final = words_of("net former")
_WORD: Final = re.compile(r"\d(?=\d[dD])|\d[dD](?![a-z])|[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+")
_INTO_PARTED: Final = re.compile(r"(?<=[a-z])2[-_](?=\w)")


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, ...]:
    """`owner/Deblur-MIMO-UNet` is Deblur, MIMO, UNet; what is made into what is one: `Txt2-3D`."""
    return tuple(filter(None, re.split(r"[-_\s.]+", _INTO_PARTED.sub("2", name.rpartition("/")[2]))))


def inner_words(part: str) -> list[str]:
    """`SpeechClean` is Speech, Clean."""
    return _WORD.findall(part)


def words_spelled(name: str) -> list[str]:
    """The words of the first part of a name, if it has several that are written in full: crowd, counting."""
    words = [word for part in name_parts(name)[:1] for word in inner_words(part)]
    return [one.casefold() for one in words] if words[1:] and all(len(one) >= SHORTEST_NAME for one in words) else []


@lru_cache(maxsize=4096)
def keys_in(name: str) -> frozenset[str]:
    """What could be the names of other models in a name, as they are compared; a version's number parts as a dash does.

    Long ones may begin or end within a part: MVDream in `Txt2Img-MVDreamLoRA`.
    """
    parts = [inner_words(part) for part in name_parts(name)]
    words = [word for part in parts for word in part]
    ends = set(accumulate(map(len, parts), initial=0))
    ends |= {at + after for at, word in enumerate(words) if word.isdigit() for after in (0, 1)}
    runs = combinations(range(len(words) + 1), 2)
    keys = ((model_key("".join(words[first:last])), {first, last} <= ends) for first, last in runs)
    return frozenset(key for key, is_whole in keys if is_whole or len(key) >= WHOLE)


def is_in_name(name: str, model: str) -> bool:
    """Whether a work's name stands whole and with its capitals in a model's: SAM in `Seg-SAM2`, not in `Samples`."""
    parts = inner_words(name)
    if sum(map(len, parts)) < SHORTEST_NAME or not all(part in model for part in parts):
        return False
    end = r"(?![^\W\d_])" if name.isupper() else "(?![a-z])"
    whole = rf"(?:(?<![^\W_])|(?<=[a-z\d])(?=[A-Z])){r'[-_ .]?'.join(map(re.escape, parts))}{end}"
    return re.search(whole, model) is not None


def is_named_in(text: str, model: str) -> bool:
    """Whether a text speaks of a model by a part of its name: ProPainter, but neither its task nor its data."""
    return any(found.search(text) for found in _own_parts(model))


def is_named_whole(text: str, model: str) -> bool:
    """Whether a text has the whole name of a model up to its version: Stable Audio Open, of `stable-audio-open-1.0`."""
    words = tuple(takewhile(str.isalpha, name_parts(model)))
    whole = rf"(?<![^\W_]){r'[- ]?'.join(words)}(?![^\W_])"
    return len(words) >= _JOINED and re.search(whole, text, re.IGNORECASE) is not None


@lru_cache(maxsize=4096)
def _own_parts(model: str) -> tuple[re.Pattern[str], ...]:
    """The parts of a name that are names themselves, as a text may part them: `Positional Diffusion`."""
    parts = name_parts(model)
    of_data = parts[-1:] if len(parts) > _JOINED else ()
    own = [one for one in parts[1:] if one[1:] != one[1:].lower() and one not in of_data]
    own = [*(parts[:1] if "/" in model else ()), *own]
    words = [inner_words(one) for one in own if len(one) >= SHORTEST_NAME]
    return tuple(re.compile(rf"(?<![^\W_]){r'[- ]?'.join(map(re.escape, one))}(?![^\W_])") for one in words if one)


@lru_cache(maxsize=4096)
def pieces_of(part: str) -> tuple[str, ...]:
    """The words of a part of a name that could be those of a task, capitals in a row as they are: `AIGI`, `detect`."""
    words = [one for one in inner_words(part) if len(one) >= SHORTEST_BEGINNING or not one.islower()]
    told = [piece for one in words for piece in in_full(one).split("-")]
    if told[1:] and told[-1] in _OF_NETWORKS:
        told.pop()
    return tuple(told)


def in_full(word: str) -> str:
    """A word of a name as tasks write it, capitals in a row as they are: `Img` as image, `SR` as super-resolution."""
    plain = word if len(word) > 1 and word.isalpha() and word.isupper() else word.casefold()
    return _IN_FULL.get(word.casefold(), plain)


_IN_FULL: Final = {
    "aud": "audio",
    "cls": "classification",
    "det": "detection",
    "dn": "denoising",
    "img": "image",
    "obj": "object",
    "pic": "image",
    "seg": "segmentation",
    "sr": "super-resolution",
    "to": "2",
    "txt": "text",
    "vid": "video",
}


_Gain: TypeAlias = tuple[float, float, bool]
"""What units gain by some words, what the optional ones of these weigh, and whether one is telling."""
_Run: TypeAlias = tuple[int, str, bool]
"""So many units, what they say in lower case, and whether they are letters."""


def spelling(pieces: Sequence[str], name: Sequence[str]) -> float:
    """How fully the pieces of a model's name spell a task's name, each by a word of it in turn; 0 if one does not.

    `VisDocRetrieval` spells visual document retrieval by beginnings, `NVS` novel view synthesis by initials.

    Args:
        pieces: as `pieces_of` gives them.
        name: the words of the task's name, in lower case; `2` for to.
    """
    optional = {"2"} if "2" in name else LEFT_OUT  # both tell what is made into what
    gained, added, is_telling = _most_gained(_runs(tuple(pieces)), name, optional, {}) or (0.0, 0.0, False)
    return gained / (added + sum(_weight(one) for one in name if one not in optional)) if is_telling else 0.0


def _most_gained(
    runs: Sequence[Sequence[_Run]],
    name: Sequence[str],
    optional: AbstractSet[str],
    known: dict[tuple[int, int], _Gain | None],
) -> _Gain | None:
    """The most that all units gain by the words of a name, in turn; None if one stands for no word.

    What is found is kept in `known` by how many units and words were left; without it the ways are too many.
    """
    if not runs:
        return 0.0, 0.0, False
    left = len(runs), len(name)
    if left in known:
        return known[left]
    begun = [at for at, word in enumerate(name) if _begins_like(runs[0][0][1], word)]
    found = (
        (
            gained * _weight(word) + rest[0],
            _weight(word) * (word in optional) + rest[1],
            rest[2] or word not in optional,
        )
        for at in begun
        for word in name[at : at + 1]
        for size, said, are_letters in runs[0]
        if size <= len(word)
        and (gained := _gained(said, word, are_letters=are_letters))
        and (rest := _most_gained(runs[size:], name[at + 1 :], optional, known))
    )
    known[left] = max(found, default=None)
    return known[left]


@lru_cache(maxsize=4096)
def _runs(pieces: tuple[str, ...]) -> list[list[_Run]]:
    """The units of pieces, a letter in capitals or a whole piece, and from each on what can stand for one word.

    That is a run of letters of one piece in capitals, one other piece, or two of them.
    """
    units = [(at, letters) for at, piece in enumerate(pieces) for letters in (piece if piece.isupper() else (piece,))]
    return [
        [
            (end - unit, said.casefold(), units[unit][1].isupper())
            for end in range(unit + 1, len(units) + 1)
            for said in ["".join(one for _, one in units[unit:end])]
            if end == unit + 1
            or (units[unit][1].isupper() and units[unit][0] == units[end - 1][0])
            or (end == unit + _JOINED and said.islower())
        ]
        for unit in range(len(units))
    ]


def _begins_like(said: str, word: str) -> bool:
    """Whether units that begin so can stand for a word."""
    return said[0] == word[:1] or (said[0], word) == ("t", "2")


def _weight(word: str) -> float:
    return HALF if word in _OF_MANY else 1.0


def beginning_of(said: str) -> str:
    """How all words begin for which a piece that is no initials can stand; it may also be the plural of one."""
    said = said.casefold()
    return said[:SHORTEST_BEGINNING] if _VOWEL.search(said[1:]) and len(said) >= SHORTEST_BEGINNING else said[:1]


def can_stand_for(said: str, word: str) -> bool:
    """Whether some units that are no letters can stand for a word at all."""
    return bool(_gained(said.casefold(), word, are_letters=False))


@lru_cache(maxsize=16384)
def _gained(said: str, word: str, *, are_letters: bool) -> float:
    """How well what some units say stands for a word."""
    if said == word or said in LEFT_OUT:
        return float(said == word)
    if said == f"{word}s":
        return BEGUN
    if len(said) == 1:
        return INITIAL if said == word[0] or (said, word) == ("t", "2") else 0.0
    is_begun = len(said) >= SHORTEST_BEGINNING and word.startswith(said)
    return BEGUN if is_begun or (not are_letters and _is_form(said, word)) else 0.0


def _is_form(said: str, word: str) -> bool:
    """Whether a word is a longer one with another ending, or one without its vowels: fcst of forecasting."""
    letters, root = iter(word), stem(said)
    is_form = len(root) > SHORTEST_BEGINNING and len(said) <= len(word) and word.startswith(root)
    is_bare = len(said) >= SHORTEST_BEGINNING and word[0] == said[0] and not _VOWEL.search(said[1:])
    return is_form or (is_bare and all(one in letters for one in said))


_VOWEL: Final = re.compile("[aeiou0-9]")
