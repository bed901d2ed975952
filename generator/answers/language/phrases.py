"""Known phrases found in a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from generator.answers.language.english import folded, pieces, place_of, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \t\n\u00a0]+|[-‑]|\s*[:–]\s*")
_Words: TypeAlias = tuple[str, ...]
_T = TypeVar("_T")
_Same: TypeAlias = "Callable[[str, str], bool]"


@dataclass(frozen=True, slots=True)
class Use(Generic[_T]):
    """A phrase as a text writes it."""

    start: int
    end: int
    meant: _T


def same_spelling(wanted: str, word: str) -> bool:
    """Whether a word is exactly the wanted one: for names, where HAT is no hat."""
    return wanted == word


def same_word(wanted: str, word: str) -> bool:
    """Whether a word is the wanted one; capitals count inside words such as mAP, which is no map."""
    has_capitals_inside = wanted[1:] != wanted[1:].lower()
    return wanted == word or (not has_capitals_inside and word.casefold() == wanted.casefold())


def find_alone(phrase: str, text: str, joints: str = "_") -> int:
    """Where a phrase first stands in a text as words of their own, SAM not in SAMURAI; -1 if it does not.

    An edge of the phrase that is a mark may touch a word. `joints` are the marks that hold a word together.
    Names are too many to make a pattern of each.
    """
    at, size = text.find(phrase), len(phrase)
    left, right = phrase[:1].isalnum(), phrase[-1:].isalnum()
    while at >= 0:
        around = (text[max(0, at - 1) : at] if left else "") + (text[at + size : at + size + 1] if right else "")
        if not any(one.isalnum() or one in joints for one in around):
            return at
        at = text.find(phrase, at + 1)
    return -1


def is_of_word(character: str) -> bool:
    """Whether a character is a letter, a digit or an underscore."""
    return character.isalnum() or character == "_"


class Phrases(Generic[_T]):
    """A collection of phrases, each meaning something; built once, asked often.

    A text is looked up word by word in a mapping from first words, so its cost does not grow with the collection.
    """

    def __init__(self, same: _Same, *, plurals: bool = False) -> None:
        self._same = same
        self._plurals = plurals
        self._spelled: dict[_Words, list[tuple[_Words, _T]]] = {}
        """The phrases by their words in lower case, the last one also in its plural."""
        self._lengths: dict[str, list[int]] = {}
        """How many words the phrases have that start with a word, the most first."""

    def add(self, phrase: str, meant: _T) -> None:
        """Take up one spelling; of two that start alike the longer is found, of equal ones the one added first."""
        words = tuple(pieces(phrase))
        if not words:
            return
        *body, last = words
        for form in (last, *(_plural(last) if self._plurals else ())):
            spelled = tuple(word.casefold() for word in (*body, form))
            self._spelled.setdefault(spelled, []).append((words, meant))
            lengths = self._lengths.setdefault(spelled[0], [])
            lengths[:] = sorted({*lengths, len(words)}, reverse=True)

    def uses(self, text: str) -> Iterator[Use[_T]]:
        """Every use of a phrase in the order of the text; none overlaps another."""
        words = tuple(folded(text))
        end = 0
        for at in [at for at, word in enumerate(words) if word in self._lengths]:
            for phrase, meant in self._spelled_at(words, at) if at >= end else ():
                found = list(islice(_WORD.finditer(text, place_of(text, at)), len(phrase)))
                if self._stands(phrase, text, found):
                    end = at + len(phrase)
                    yield Use(found[0].start(), found[-1].end(), meant)
                    break

    def _spelled_at(self, words: _Words, at: int) -> Iterator[tuple[_Words, _T]]:
        """The phrases that have the letters of the words from here on, the longest first."""
        for length in self._lengths[words[at]]:
            yield from self._spelled.get(words[at : at + length], ())

    def _stands(self, words: _Words, text: str, found: list[re.Match[str]]) -> bool:
        """Whether the found words are the wanted ones, joined by nothing but a space or a hyphen."""
        *body, (wanted, last) = zip(words, (one[0] for one in found), strict=True)
        if not (self._same(wanted, last) or (self._plurals and any(self._same(one, last) for one in _plural(wanted)))):
            return False
        joints = (text[one.end() : other.start()] for one, other in pairwise(found))
        return all(self._same(*pair) for pair in body) and all(map(_JOINT.fullmatch, joints))


def _plural(word: str) -> _Words:
    return (f"{word[:-1]}ies", f"{word}s") if word.endswith("y") else (f"{word}s", f"{word}es")


def beginning(title: str, others: Iterable[str], least: int = 3) -> str:
    """So many words of a title, or as many more as tell it from others that begin alike, up to where a phrase ends.

    Where none ends soon, `…` stands for the rest.
    """
    words, fewest = title.split(), _fewest(title, others, least)
    ends = (
        at for at in range(fewest, len(words)) if words[at].casefold() in _OPENS_A_PHRASE or words[at - 1][-1] in "?!:"
    )
    end = next(ends, len(words))
    if end <= max(MOST_WHOLE, fewest):
        return " ".join(words[:end]).rstrip(":,?!")
    return f"{' '.join(words[: max(MOST_OF_TITLE, fewest)]).rstrip(',')}…"


def mark_of(title: str, others: Iterable[str]) -> str:
    """The first words of a title that tell it from others, as a citation names it: `On the Mending…`."""
    words, fewest = title.split(), _fewest(title, others, MOST_OF_MARK)
    end = next((at for at in range(fewest, len(words)) if words[at - 1].casefold() not in _SAYS_NOTHING), len(words))
    return title if len(words) <= end + 1 else f"{' '.join(words[:end]).rstrip(':,?!–')}…"


def _fewest(title: str, others: Iterable[str], least: int) -> int:
    """So many words, but not fewer than so many, tell a title from others that begin alike."""
    words, theirs = title.split(), [other.split() for other in others if other != title]
    near = [one for one in theirs if one[:least] == words[:least]]
    alike = (len(list(takewhile(lambda pair: pair[0] == pair[1], zip(words, one, strict=False)))) for one in near)
    return max([least, *(count + 1 for count in alike)])


MOST_OF_MARK: Final = 3
_SAYS_NOTHING: Final = words_of("a an the of and or for in on to with as from by via – -")
MOST_WHOLE: Final = 7
MOST_OF_TITLE: Final = 5
_OPENS_A_PHRASE: Final = words_of(
    "for in via using with through from by based under to at on without and towards toward"
)
