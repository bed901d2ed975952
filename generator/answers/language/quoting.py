"""Puts in quotation marks what a sentence has word for word from its source."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import VERBS, base_form, is_clause, is_verb_before, number_of
from generator.answers.language.english import upper_first, word_count, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FEWEST_WORDS: Final = 12
"""So many words in a row are the source's own; fewer are the only way to say a thing."""
FEWEST_QUOTED: Final = 8
"""Fewer are left of a run as whole phrases than deserve quotation marks."""
MOST_WORDS: Final = 25
"""No more words than this stand in a row as the source has them."""
LONGEST: Final = 200
"""What has more words is no sentence but a table or a list without periods, with too many joints to try."""
LONGEST_TOLD: Final = 45
"""So many words has a sentence at most that is told whole because it cannot be parted."""
_MARKS: Final = re.compile(r"[\"“”‘]|(?<!\w)'")
_STOPS: Final = ",.;:"
_BEGINNERS: Final = words_of(
    """a an the its their all each every one two three several by with from for in on at to into through via using
    without of that which where who while when and or but because since is are"""
)
"""Words with which a phrase begins, so that the one before has ended."""
_GOING_ON: Final = _BEGINNERS - words_of("a an the its their all each every one two three several of and or is are")
"""Those of them before which nothing is left open: before `the pages` stands what they are the object of."""
_GONE_ON_FROM: Final = words_of(
    "found shown seen made built given known taken drawn held kept left such same more most not"
)
"""What goes on with the word after it."""
_ADDING: Final = words_of("which where while whereas so thus thereby hence but because since although with without")
"""Words with which begins what only adds to a phrase."""
_OPEN: Final = words_of("and or of that which where it is are")
"""Words with which no quotation begins."""


def quoting(sentence: str, source: str) -> str:
    """A sentence with each long run of the source's own words in quotation marks; one that quotes already stays."""
    words = sentence.split()
    if len(words) < FEWEST_WORDS or _MARKS.search(sentence):
        return sentence
    told, at = [], 0
    for start, end in _runs(words, _flat(source)):
        run = " ".join(words[start:end])
        bare = run.rstrip(_STOPS)
        told += [*words[at:start], f'"{bare}"{run[len(bare) :]}']
        at = end
    return " ".join([*told, *words[at:]])


def _runs(words: list[str], source: str) -> Iterator[tuple[int, int]]:
    """From where to where words stand in quotation marks: a clause, or what of a long run must, as the source has them.

    A run that may stand without marks and is no clause of its own would look broken in them; a name before its verb
    stays ours.
    """
    at = int(_is_verb(words, 1) and number_of(words[1]) == "singular")
    while at + FEWEST_WORDS <= len(words):
        end = at + FEWEST_WORDS
        if not _stands(words[at:end], source):
            at += 1
            continue
        while end < min(len(words), at + MOST_WORDS + 1) and _stands(words[at : end + 1], source):
            end += 1
        if end - at <= MOST_WORDS:
            yield from [(at, end)] if _is_whole(words, at, end) else []
            at = end + 1
            continue
        end = at + MOST_WORDS
        whole, paused = (_of_whole_phrases(words, at, end, may_end) for may_end in (_may_end, _may_pause))
        ways = (whole, _to_the_end(words, at, source), paused)
        way = next((one for one in ways if one[1] - one[0] >= FEWEST_QUOTED), (at, at))
        yield from [way] if way[1] > at else []
        at = max(end + 1, way[1])


def _is_whole(words: list[str], start: int, end: int) -> bool:
    """Whether words from one place to another are a clause that nothing before or after belongs to."""
    begins = start == 0 or words[start - 1][-1] in ";:"
    ends = end == len(words) or words[end - 1][-1] in ";:" or words[end] in _ADDING
    return begins and ends and is_clause(upper_first(" ".join(words[start:end]).rstrip(_STOPS)))


def _of_whole_phrases(
    words: list[str], start: int, end: int, may_end: Callable[[list[str], int], bool]
) -> tuple[int, int]:
    """A run without what it has of a phrase that begins before it or goes on after it."""
    while start < end and not _may_begin(words, start):
        start += 1
    while end > start and not (may_end(words, end) and _is_closed(words[start:end])):
        end -= 1
    return start, end


def _to_the_end(words: list[str], at: int, source: str) -> tuple[int, int]:
    """What of a run stands in marks if they close with the sentence; nothing if the run does not go so far."""
    first = max(at + 1, len(words) - MOST_WORDS)
    starts = (
        start for start in range(first, at + MOST_WORDS) if _may_begin(words, start) and _is_closed(words[start:])
    )
    start = next(starts, len(words))
    return (start, len(words)) if _stands(words[at:], source) else (at, at)


def _may_end(words: list[str], end: int) -> bool:
    """Whether a phrase surely ends before a place: with the sentence, or at a mark that no list goes on from."""
    if end == len(words) or words[end - 1][-1] in ";:":
        return True
    return words[end - 1][-1] == "," and (words[end] in _ADDING or words[end].endswith("ing"))


def _may_pause(words: list[str], end: int) -> bool:
    """Whether a phrase ends before a place, though another goes on from it; what wants an object goes on itself."""
    if _may_end(words, end):
        return True
    last = words[end - 1].rstrip(_STOPS)
    is_open = last in _BEGINNERS or last.endswith(("ed", "ing", "ly")) or number_of(last) or last in _GONE_ON_FROM
    return words[end] in _GOING_ON and not is_open


def _is_closed(words: list[str]) -> bool:
    """Whether words open no parenthesis that they do not close, and close none that they do not open."""
    run = " ".join(words)
    return run.count("(") == run.count(")")


def _may_begin(words: list[str], at: int) -> bool:
    """Whether a phrase begins at a word: at the start, after a mark or a verb, or with a word that begins one."""
    if words[at] in _OPEN:
        return False
    if at < 2:  # noqa: PLR2004 - the word after a name is its verb
        return at == 0 or words[at] in _BEGINNERS or _is_verb(words, at)
    before = words[at - 1]
    begins = before[-1] in _STOPS and (before[-1] != "," or words[at].endswith("ing"))
    return begins or words[at] in _BEGINNERS or is_verb_before(base_form(before) or before, words[at])


def _is_verb(words: list[str], at: int) -> bool:
    """Whether a word is a verb in its place: `models` only before its object."""
    word, following = words[at], "".join(words[at + 1 : at + 2])
    base = word if word in VERBS else base_form(word)
    return is_verb_before(base, following) if base else number_of(word) is not None


def _stands(words: list[str], source: str) -> bool:
    """Whether so many words or more stand in a source in a row; most do not, which their inner ones tell at once."""
    if tuple(words[1 : 1 + _INNER]) not in _inner_runs(source):
        return False
    run = " ".join(words).rstrip(_STOPS)
    return run in source or f"{run[:1].lower()}{run[1:]}" in source


_INNER: Final = FEWEST_WORDS - 3
"""So many words of a run have others on both sides, so that they stand in a source as they are."""


@lru_cache(maxsize=256)
def _inner_runs(source: str) -> frozenset[tuple[str, ...]]:
    words = source.split()
    return frozenset(zip(*(words[at:] for at in range(_INNER)), strict=False))


@lru_cache(maxsize=256)
def _flat(source: str) -> str:
    return " ".join(source.split())


_BOUNDARY: Final = re.compile(
    r"(?:; however)?[;:]\s(?:and\s|or\s)?|,\sand\s(?=(?:an?|the|their|its|it|they|this|thus|often|is|are|\w+s)\s)"
    r"|,\s(?=(?:\w+ing|\w+ed|\w+ly|but|yet|so|as|which|where|while"
    r"|because|since|although|when|with|without|in|for|on|by|from|to|due|such|even|thus|not|the|their|its|this|it"
    r"|they)\s)|\s(?=(?:while|which|whereas|because|since|although|when|that|by \w+ing)\s)"
    r"|\sand\s(?=(?:often|thus|still|face|fail|suffer|struggle|lack|tend|require|rely)\s)"
)


def quotable(sentence: str) -> str:
    """A sentence, or its longest beginning that is a clause and no longer than a quotation may be; empty without one.

    Args:
        sentence: words of a source, without the final period.
    """
    if (words := word_count(sentence)) > LONGEST:
        return ""
    if words <= MOST_WORDS:
        return sentence if is_clause(upper_first(sentence)) else ""
    cuts = (cut for cut in _BOUNDARY.finditer(sentence) if not _is_begun(cut, sentence))
    heads = (sentence[: cut.start()] for cut in cuts)
    fitting = [one for one in heads if word_count(one) <= MOST_WORDS and not one.endswith(".")]
    return max((one for one in fitting if is_clause(upper_first(one))), key=len, default="")


def _is_begun(cut: re.Match[str], sentence: str) -> bool:
    """Whether a boundary parts a verb from what it says: `shows` and `that glue melts`."""
    return sentence.startswith("that ", cut.end()) and bool(number_of(sentence[: cut.start()].rpartition(" ")[2]))


def runs_on(before: str, after: str, source: str) -> bool:
    """Whether a source has a sentence right after another, with more words in a row than a quotation may have."""
    first, second, flat = before.rstrip(".").split(), after.split(), _flat(source)
    if not first or len(second) > MOST_WORDS or after not in flat:
        return False
    joined = f"{' '.join(first[-_NEAR:])}. {' '.join(second[:_NEAR])}"
    if joined not in flat:
        return False
    words, at = [*first[:-1], f"{first[-1]}.", *second], len(first)
    starts = range(max(0, at - MOST_WORDS), min(at, len(words) - MOST_WORDS))
    return any(" ".join(words[start : start + MOST_WORDS + 1]) in flat for start in starts)


_NEAR: Final = 3


def is_quoted_enough(sentence: str, source: str) -> bool:
    """Whether no more words of the source than a quotation may have stand in a row outside quotation marks."""
    flat = _flat(source)
    outside = (part.split() for part in quoting(sentence, source).split('"')[::2])
    runs = (words[at : at + MOST_WORDS + 1] for words in outside for at in range(len(words) - MOST_WORDS))
    return not any(_stands(run, flat) for run in runs)
