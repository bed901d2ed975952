"""Where a text uses a term of the vocabulary in the term's own sense, and whether that is the sense of its field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.language.english import lowered, stems
from generator.answers.language.phrases import Phrases, Use, same_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.catalog.records import Term

TermUse: TypeAlias = "Use[Term]"
_FIELDS: Final = {
    "seen": r"pictures?|images?|photo\w*|pixels?|looks? (?:of|or)|videos?|films?|clips?|frames?|footage|cameras?"
    r"|scenes?|visual\w*|vision|views?|3D|scans?|draw\w*|sketch\w*|paint\w*|face|LiDAR|point clouds?",
    "heard": r"sounds?|audio|speech|spoken|voices?|music\w*|songs?|singing|pitch|notes|hear|hearing|acoustic\w*"
    r"|recording",
    "driven": r"robots?|robotic\w*|drones?|vehicles?|cars?|manipulators?|players?|driving|locomotion|controllers?",
    "written": r"texts?|textual|words?|sentences?|letters|languages?|LLMs?|documents?|prompts?|captions?|code|writing",
}
"""What a text of each field names."""
_FIELD_WORDS: Final = {field: re.compile(rf"\b(?:{words.lower()})\b") for field, words in _FIELDS.items()}
MOST_KEPT: Final = 16384
"""So many sentences; those of a paper stand on the page of each question that it was given for."""
_WORD_BEFORE = re.compile(r"[\w-]*-$")
_WORD_AFTER = re.compile(r"-[\w-]*")


class Glossary:
    """The terms made ready for looking up; built once for a catalog."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.uses: Callable[[str], tuple[TermUse, ...]] = lru_cache(maxsize=MOST_KEPT)(self._uses)
        """Every use of a term, in the order of the text; where spellings overlap, the longest that starts first."""
        self.given = tuple(terms)

    @cached_property
    def _phrases(self) -> Phrases[Term | None]:
        """What stands for a term, and for none; a site that is as it was needs no term to be read."""
        phrases: Phrases[Term | None] = Phrases(same_word, plurals=True)
        for term in self.given:
            for phrase in term.not_in:
                phrases.add(phrase, None)
            for spelling in (term.term, *term.aliases):
                phrases.add(spelling, term)
        return phrases

    def _uses(self, text: str) -> tuple[TermUse, ...]:
        found = self._phrases.uses(text)
        return tuple(
            Use(use.start, use.end, use.meant)
            for use in found
            if use.meant and _is_near(use.meant, text, use) and not _is_inside_a_name(text, use)
        )


def _is_near(term: Term, text: str, use: Use[Term | None]) -> bool:
    """Whether a sentence holds, beside a term, a word that goes with this meaning of it, if the term has others."""
    return not term.near or not _stems_of(term.near).isdisjoint(stems(f"{text[: use.start]} {text[use.end :]}"))


@lru_cache(maxsize=4096)
def _stems_of(words: tuple[str, ...]) -> frozenset[str]:
    return stems(" ".join(words))


_glossaries: dict[int, tuple[object, Glossary]] = {}


def glossary_of(terms: Mapping[str, Term]) -> Glossary:
    """The glossary of a catalog, made once; a catalog's terms never change, so their identity is enough."""
    kept = _glossaries.get(id(terms))
    if kept is None or kept[0] is not terms:
        _glossaries.clear()
        kept = _glossaries[id(terms)] = (terms, Glossary(terms.values()))
    return kept[1]


@dataclass(frozen=True, slots=True)
class Subject:
    """What texts are on, as far as their words say."""

    fields: frozenset[str]
    """What is seen, heard, driven or written."""
    words: frozenset[str]
    """The stems of all their words."""


def subject_of(*texts: str) -> Subject:
    """What texts are on."""
    return Subject(_fields_of(*texts), frozenset().union(*map(stems, texts)))


def _fields_of(*texts: str) -> frozenset[str]:
    return frozenset().union(*map(_fields_in, texts))


@lru_cache(maxsize=4096)
def _fields_in(text: str) -> frozenset[str]:
    low = lowered(text)
    return frozenset(field for field, words in _FIELD_WORDS.items() if words.search(low))


def fits(term: Term, subject: Subject) -> bool:
    """Whether a term can be meant in texts on something: a chemist's `descriptor` describes no spot of a picture."""
    own = _fields_of(term.meaning)
    return (not own or bool(own & subject.fields)) and subject.words.isdisjoint(_stems_of(term.not_on))


def _is_inside_a_name(text: str, use: Use[Term | None]) -> bool:
    """Whether the word goes on, over hyphens, to what only names hold: the UNet of MIMO-UNet is no term."""
    is_joined = text.endswith("-", 0, use.start)
    before = _WORD_BEFORE.search(text[max(0, use.start - 40) : use.start]) if is_joined else None
    after = _WORD_AFTER.match(text, use.end)
    around = (before[0] if before else "") + (after[0] if after else "")
    return any(char.isupper() or char.isdigit() for char in around)
