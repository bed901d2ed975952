"""What a work is about, in a phrase of its title: tree species classification from scans."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.clauses import is_clause, is_verb_before
from generator.answers.language.english import ALWAYS_CAPITAL, lowered, stems, words_of
from generator.answers.matching.naming import bare_head, is_deed, is_method
from generator.answers.matching.vocabulary import without_means

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST, MOST = 2, 13
"""So many words name a subject."""
HEARD: Final = 0.75
"""So large a share of its words is of the summary."""
_JOINTS: Final = re.compile(r":\s*|\s(?:[–—-]|--)\s|[?!.]\s")
_ASIDE: Final = re.compile(r"\s\([^)]*\)(?!\w)|\.$")
_OF_SENTENCES: Final = re.compile(
    r"[?!$\\{}\"“”]|\b(?:is|are|can|how|why|what|when|where|who|which|we|you|your|i|do|does|should|needs?|it|its|their"
    r"|them|my|our|us|not|or|meets?|lets?|makes?|helps?|vs|versus|then"
    r"|enables|reveals|allows|improves|predicts|explains|outperforms|excels|beats|unlocks)\b"
    r"|^\S+ (?-i:[A-Z]\w*[A-Z]\w*(?:-\w+)*-\w*[A-Z]{2}\w*)$",
    re.IGNORECASE,
)
"""What only a sentence or a play on words has, or a phrase that ends on nothing but short forms."""
_WRITINGS: Final = (
    r"survey|review|overview|benchmark|data ?set|corpus|challenge|baseline|perspective|leaderboard|suite|metric|report"
    r"|direction|recipe|case"
)
_METHODS: Final = (
    r"framework|approach|method|model|system|pipeline|architecture|toolkit|library|network|paradigm|task|technique"
    r"|algorithm|strategy|mechanism|workflow"
)
_STUDIES: Final = r"(?:[\w-]*(?:ive|al|ic|pth) )?(?:study|analysis|evaluation|investigation|audit)"
_SORT_OF: Final = re.compile(
    rf"^((?:(?!(?:of|in|for|on|to) )[\w-]+ ){{0,6}}?)(?:{_WRITINGS}|{_METHODS}"
    rf"|(?:(?<!\w )|(?<=^a )|(?<=^an )){_STUDIES})s? (?:and [\w-]+ )?"
    r"((?:of|on|for|to|in|towards?) )",
    re.IGNORECASE,
)
"""That a work is a survey of its subject, or a method for it."""
_ENDING: Final = re.compile(
    r" (?:(?:method|approach|framework|system|technique|algorithm|pipeline|toolkit)s?|model)$", re.IGNORECASE
)
_NEWS: Final = re.compile(
    r"^(?:(?:heights|insights|advances|progress|frontiers|applications?) (?:in|into|from|on|to)"
    r"|\S+(?: \S+)? to (?:enhance|improve|boost|increase|advance)) ",
    re.IGNORECASE,
)
"""What is no subject before one: insights into, and what is used to enhance it."""
_HANGS: Final = re.compile(r"\b(?:in|of|on|at|by) [\w-]+$", re.IGNORECASE)
"""What needs the noun that it ends on: in interactive systems."""
_IS_WRITING: Final = re.compile(rf".*\b(?:(?:{_WRITINGS}|approach|framework|study)(?:e?s)?|studies)$", re.IGNORECASE)
_IS_BARE_STUDY: Final = re.compile(
    r"an? (?:[\w-]+ ){0,4}(?:evaluation|assessment|comparison|analysis|study|investigation|examination)$", re.IGNORECASE
)
"""What kind of study a work is, and not of what: a large-scale crowdsourced evaluation."""
_IS_IDLE: Final = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){0,3}?(?:learning|research|applications?|(?:[\w-]+(?:ive|atic) )analys[ie]s)"
    r"(?: (?:of|for|in|on|from|with|via) .*)?$",
    re.IGNORECASE,
)
"""A phrase whose noun is of any subject: self-supervised learning."""
_FOR: Final = re.compile(r" (?:for|towards?) ", re.IGNORECASE)
_WHERE: Final = re.compile(
    r" (?:in|on|from|at|across|over|under|within|beyond|during|against|among|into) ", re.IGNORECASE
)
_SMALL: Final = words_of("and at beyond by for from in of on or to within")
_DOING: Final = words_of(
    """accelerating addressing advancing analyzing and assessing benchmarking better boosting bridging comparing
    effective efficient empowering enhancing evaluating exploiting exploring harnessing improved improving integrating
    introducing investigating learning leveraging measuring mitigating new novel on optimizing overcoming probing
    rethinking revisiting robust scaling simple strengthening studying teaching toward towards understanding unifying
    unlocking unveiling"""
)
"""What a title opens with that works on any subject do to it."""


@lru_cache(maxsize=4096)
def subject_of(title: str, said: str) -> str:
    """What a work is about, by its title; empty if that has no such phrase.

    Args:
        title: its title.
        said: what is said of it: a phrase without the noun of a deed has to be of its words, and a name in capitals
            there keeps them.
    """
    phrases = list(filter(None, map(_phrase, _parts(title))))
    found = next(filter(_names_deed, phrases), "") or next((one for one in phrases if _is_heard(one, said)), "")
    return in_sentence(found, said)


def with_means(subject: str, title: str, said: str) -> str:
    """A subject with what its title goes on with: interference is nothing without `with Mosquito Hearing`."""
    at = lowered(title).find(lowered(subject))
    found = _GOES_ON_WITH.match(title, at + len(subject)) if at >= 0 else None
    whole = f"{subject}{in_sentence(found[0], said)}" if found else subject
    return whole if len(whole.split()) <= MOST else subject


_GOES_ON_WITH: Final = re.compile(r" [Ww]ith [^:?!.,;–—]+")


@lru_cache(maxsize=4096)
def means_in(title: str, said: str) -> tuple[tuple[str, str], ...]:
    """What a title does something with, and what it does: separation, the transcription of lyrics.

    Args:
        title: the title of a work.
        said: what is said of it.
    """
    part = next(iter(_parts(title)))
    does, *means = _BY.split(part, maxsplit=1)
    before, *serves = _FOR.split(part, maxsplit=1)
    found = [(_FOR.split(one)[0], does) for one in means] + [(before, without_means(one)) for one in serves]
    return tuple((one, in_sentence(purpose.strip(), said)) for one, purpose in found if not _is_hollow(purpose))


def _is_hollow(purpose: str) -> bool:
    """Whether a purpose is only that the thing itself is improved, learned or explored."""
    first = purpose.split(maxsplit=1)[0].casefold() if purpose.strip() else ""
    is_doing = first in _DOING and first.endswith("ing")
    return is_doing or bool(_IMPROVED.match(purpose) or _IS_IDLE.match(purpose))


_BY: Final = re.compile(r" (?:via|using|utilizing|with|through) ", re.IGNORECASE)
_IMPROVED: Final = re.compile(r"\w+ed |(?:a|an|the) ", re.IGNORECASE)


def in_sentence(phrase: str, said: str) -> str:
    """A phrase of a title as it is written inside sentences."""
    return _WORDS.sub(lambda word: _as_in_sentences(word[0], said), phrase)


_WORDS: Final = re.compile(r"\b\d-D\b|\b[A-Z]\w*-\d[\w.-]*|\w+ A(?= [A-Z])|\w+")
"""Each word; of one with a number, `Llama-3-8B`, all of it, and with a letter after it both: Influenza A."""


def _parts(title: str) -> Iterator[str]:
    """The parts of a title, the last one first: what stands before a colon is often a name."""
    return reversed(_JOINTS.split(_ASIDE.sub("", " ".join(title.split()))))


def _phrase(part: str) -> str:
    """The noun phrase of a part of a title that is of its subject; empty if none is left."""
    words = _of_its_purpose(_SORT_OF.sub(_deed_of_sort, without_means(part).strip())).split()
    while words and words[0].casefold() in _DOING:
        words = words[1:]
    phrase = _short(_NEWS.sub("", " ".join(words))).strip(" ,;")
    if (bare := _ENDING.sub("", phrase)) != phrase and not _HANGS.search(bare):
        phrase = _ARTICLE.sub("", bare)
    is_whole = FEWEST <= len(phrase.split()) <= MOST and not _SMALL & {
        phrase.split()[0].lower(),
        phrase.split()[-1].lower(),
    }
    is_idle = any(one.match(phrase) for one in (_IS_WRITING, _IS_BARE_STUDY, _IS_IDLE))
    return phrase if is_whole and not is_idle and not _is_said(phrase) else ""


def _is_said(phrase: str) -> bool:
    """Whether a phrase says something, or plays with words; the noun of a task's deed may look like a verb."""
    first, following = phrase.casefold().split()[:2]
    is_clear = bool(_OF_SENTENCES.search(phrase)) or is_verb_before(first, following)
    return is_clear or (not any(map(bare_head, phrase.split())) and is_clause(phrase))


def _deed_of_sort(found: re.Match[str]) -> str:
    """What stands before the sort of a work, if it is the deed: a tracking system for ships."""
    deed = _ARTICLE.sub("", found[1])
    return f"{deed}{found[2]}" if bare_head(" ".join(deed.split()[-1:])) else ""


_ARTICLE: Final = re.compile(r"^(?:an?|the) ", re.IGNORECASE)


def _of_its_purpose(part: str) -> str:
    """What is done, and for what; a means to a purpose goes: a network for, but not segmentation for, driving.

    What is for deeds alone stays, since these may be done to anything: stamps for detection and removal.
    """
    *_, means, purpose = ["", *_FOR.split(f" {part}")]
    is_deed_itself = is_deed(means.rpartition(" ")[2].casefold()) or not _names_deed(purpose)
    is_deed_itself |= all(" " not in one and is_deed(one) for one in purpose.casefold().split(" and "))
    is_told = means and is_deed_itself and not is_method(means.casefold())
    return f"{means.strip()} for {purpose}" if is_told else purpose


def _short(phrase: str) -> str:
    """A long phrase without where and from what; the more of it, the longer it is."""
    while len(phrase.split()) > MOST and (found := list(_WHERE.finditer(phrase))):
        phrase = phrase[: found[-1].start()]
    return phrase


def _names_deed(phrase: str) -> bool:
    """Whether a phrase has the noun of a deed; what it opens with may be a verb: seeing beyond words."""
    words = [word.casefold() for word in re.findall(r"[\w-]+", phrase)]
    return any(
        is_deed(word.rpartition("-")[2]) and (at > 0 or not word.endswith("ing")) for at, word in enumerate(words)
    )


def _is_heard(phrase: str, said: str) -> bool:
    """Whether most words of a phrase are of a text."""
    own = stems(phrase)
    return len(own & stems(said)) >= HEARD * len(own)


def _as_in_sentences(word: str, said: str) -> str:
    """A word of a title as it is written inside sentences; capitals among capitals there may be those of a name."""
    if word.endswith(" A"):
        before = _as_in_sentences(word[:-2], said)
        return f"{before} {'A' if f' {word}' in said or f' {before} A' in said else 'a'}"
    if word[1:] != word[1:].lower() or "-" in word or not word[:1].isupper() or word in ALWAYS_CAPITAL:
        return word
    is_name = word in said and word.lower() not in said and word in _NAME.findall(said)
    return word if is_name else word.lower()


_NAME: Final = re.compile(r"(?<=[a-z] )[A-Z]\w+(?=,? [a-z])")
