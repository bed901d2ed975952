"""What tells titles, names and questions apart: their words, the short ids made from them, and what an id may be."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from hashlib import sha256
from itertools import count, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator

ID_PATTERN: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
MAX_ID: Final = 80
_ID = re.compile(ID_PATTERN)
_RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_TITLE_WORDS = 6
_QUESTION_WORDS = 3
_FEW = 2
_COMMON_SHARE = 0.05
_SHORTEST_YEAR = 4
_FOREIGN = "[\u0400-\u052f\u039f\u03bf]"
_LOOKALIKE = re.compile(f"[A-Za-z]{_FOREIGN}|{_FOREIGN}[A-Za-z]")
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        a about above across after against ai all along also am amid among an and any app are around as at
        atop be because been before behind below beneath beside besides between beyond but by can could despite
        did do does doing don dont down during even ever except for from get gets give given gives got had has
        have her here hi him his how i if im in inside into is it its itself ive just let like made make makes
        me model my near no not now of off on one only onto opposite or our out outside over past per please
        really she should since so some someone something still such than that the their them then there these
        they thing this those through throughout till to too tool toward towards under underneath unlike until
        up upon us use used uses using versus very via want wanted was we were what when where which while who
        why will with within without would you your
        """,
    )
)
_COUNTS = frozenset(
    re.findall(
        r"\S+",
        """
        dozen eight eleven first five four half hour hours hundred later million minute minutes nine second seven six
        ten third thousand three twelve two
        """,
    )
)
_WHO = frozenset({"i", "we", "he", "she", "it", "they", "who"})
"""What stands right after these is a verb."""


def is_id(text: str) -> bool:
    """Whether a text may be a record's id: lower-case words joined by hyphens, a safe file name everywhere."""
    return bool(_ID.fullmatch(text)) and len(text) <= MAX_ID and text not in _RESERVED_NAMES


def as_id(text: str) -> str:
    """The id that a text comes nearest to."""
    letters = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:MAX_ID].strip("-") or "my-record"


def find_lookalike(text: str) -> str:
    """The first word that only looks like another: a Cyrillic letter or a Greek omicron beside Latin ones."""
    return "" if text.isascii() else next((word for word in text.split() if _LOOKALIKE.search(word)), "")


def folded(text: str) -> str:
    """What two spellings of one title, name or question have in common: its words, in any case and punctuation."""
    return " ".join(re.findall(r"\w+", text.casefold())) or " ".join(text.split())


def model_key(name: str) -> str:
    """What spellings of a model's name share, versions aside: `IDM-VTON` and `IDMVTON`, `YOLOv8` and `YOLO`."""
    joined = "".join(re.findall(r"[^\W_]+", name.casefold()))
    return re.sub(r"(?<=\w)v?\d+$", "", joined)


def tells_nothing(phrase: str) -> bool:
    """Whether a phrase is one word that stands in any text, or holds no word at all."""
    words = _words(phrase)
    return not words or (len(words) == 1 and words[0] in _EMPTY_WORDS)


def title_id(title: str, taken: Container[str]) -> str:
    """The id of a paper: the words of its title before the colon, cut where something was said."""
    words, first = _words(title), _words(title.partition(":")[0])
    said = [number for number, word in enumerate(first[:_TITLE_WORDS], start=1) if word not in _EMPTY_WORDS]
    start = said[-1] if said and len(first) > _TITLE_WORDS else len(first[:_TITLE_WORDS])
    return _first_free(words, start, "paper", title, taken)


def name_id(name: str, taken: Container[str]) -> str:
    """The id of a model: its whole name."""
    words = _words(name)
    return _first_free(words, len(words), "model", name, taken)


def common_words(questions: Collection[str]) -> frozenset[str]:
    """The words that many questions have, such as `photo`: they tell none of them apart."""
    many = Counter(word for one in questions for word in set(_words(one)))
    return frozenset(word for word, number in many.items() if number > max(_FEW, _COMMON_SHARE * len(questions)))


def question_id(question: str, taken: Container[str], common: Container[str] = ()) -> str:
    """The id of a question: the first of its words that tell it from others; the rest only where these are taken."""
    words = _words(question)
    telling = [word for before, word in pairwise(["", *words]) if before not in _WHO and _tells(word, common)]
    said = [word for word in words if word not in _EMPTY_WORDS]
    ordered = list(dict.fromkeys([*telling, *said])) or words
    first, more = sorted(ordered[:_QUESTION_WORDS], key=words.index), ordered[_QUESTION_WORDS:]
    return _first_free([*first, *more], _QUESTION_WORDS, "question", question, taken)


def _tells(word: str, common: Container[str]) -> bool:
    """Whether a word says what a question is about; a year does, another bare number does not."""
    is_number = word.isdigit() and len(word) < _SHORTEST_YEAR
    return len(word) > 1 and not is_number and word not in _EMPTY_WORDS | _COUNTS and word not in common


def _words(text: str) -> list[str]:
    """The words in plain lower-case letters: accents off, `12×` as `12x`."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("×", "x"))
    return _WORD.findall(re.sub(r"['’\u0300-\u036f]", "", plain))


def _first_free(words: list[str], start: int, kind: str, text: str, taken: Container[str]) -> str:
    return next(one for one in _candidates(words, start, kind, text) if is_id(one) and one not in taken)


def _candidates(words: list[str], start: int, kind: str, text: str) -> Iterator[str]:
    """First the shortest, then with more of the words, then numbered; a text without plain letters by its hash."""
    short = _cut(words[:start])
    if len("".join(_words(text))) < sum(char.isalnum() for char in text) / 2:
        short = f"{kind}-{sha256(text.encode()).hexdigest()[:8]}"
    yield short
    for many in range(max(start, 1) + 1, len(words) + 1):
        yield "-".join(words[:many])
    if short and kind == "model":
        yield f"{short}-model"
    for number in count(2):
        yield f"{short or kind}-{number}"


def _cut(words: list[str]) -> str:
    """The words joined, as many as leave room for a number."""
    joined = "-".join(words)
    return joined if len(joined) < MAX_ID - 8 else joined[: MAX_ID - 8].rpartition("-")[0] or joined[: MAX_ID - 8]
