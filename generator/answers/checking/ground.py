"""What the sentences of one page may rest on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.answers.language.english import stems, upper_first
from generator.answers.language.phrases import Phrases, beginning, find_alone, same_spelling
from generator.answers.language.prose import plain, verbatim
from generator.answers.reading.abstracts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.catalog.records import Catalog, Evidence, Item

_STRAIGHT = str.maketrans("’‘“”", "''\"\"")
_MARKS = frozenset("\"'‘’“”")


class Names:
    """The names of every work of a catalog; built once, so that an outsider is found wherever it is named."""

    def __init__(self, catalog: Catalog) -> None:
        works = [work for folder in ("papers", "models") for work in catalog.of(folder).values()]
        self.given = [(work.id, catalog.outline(work).names) for work in works]
        """All that it is made from."""
        self._phrases: Phrases[str] = Phrases(same_spelling)
        for work, names in self.given:
            for name in names:
                self._add(name, work)

    def _add(self, name: str, record: str) -> None:
        """A name in lower case is a word like any other and cannot be told from it."""
        if name != name.lower():
            self._phrases.add(name, record)

    def in_text(self, text: str) -> Iterator[str]:
        """The names that a text mentions, as it writes them."""
        for use in self._phrases.uses(text):
            yield text[use.start : use.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the sentences of one page may rest on; made once for the page."""

    evidence: Evidence
    question: str
    said: Mapping[str, str]
    """By the item's id, all that is known of it."""
    known: str
    """The question and everything that is known of every given item."""
    given: tuple[str, ...]
    """The names of the given items as a sentence may write them; the longest first, as one may stand inside another."""
    name_stems: frozenset[str]
    """The stems of the words of these names."""
    names: Names | None

    @classmethod
    def of(cls, evidence: Evidence, names: Names | None) -> Ground:
        """The ground of one page."""
        question = _in_all_ways(evidence.question.question)
        said = {item.id: _in_all_ways(said_by(item)) for item in evidence.items}
        known = " | ".join([question, *said.values()])
        names_of = {name for item in evidence.items for name in (item.name, item.short_name)}
        short = [cleaned(item.short_name) for item in evidence.items]
        names_of |= {beginning(name, short) for name in short}
        given = {form for name in names_of for one in _ways(name) if one for form in (one, upper_first(one))}
        return cls(
            evidence=evidence,
            question=question,
            said=said,
            known=known,
            given=_longest_first(given),
            name_stems=frozenset(one for item in evidence.items for one in stems(item.name)),
            names=names,
        )

    @property
    def texts(self) -> list[str]:
        """The texts that `known` is made of."""
        return [self.question, *self.said.values()]

    def carrying(self, cited: list[Item]) -> list[str]:
        """The texts that may carry a sentence: the question and what is known of the cited items."""
        return [self.question, *(self.said[item.id] for item in cited)]

    def outsiders(self, words: str) -> list[str]:
        """The works of the catalog that a text names although they were not given."""
        found = self.names.in_text(words) if self.names else ()
        return sorted({name for name in found if find_alone(name, self.known) < 0})

    def names_given(self, words: str, *, in_lower_case: bool = False) -> list[str]:
        """The given items that a text names; a name in lower case counts only where a name must stand."""
        names = {name for item in self.evidence.items for name in (item.name, item.short_name)}
        named = (name for name in names if in_lower_case or name != name.lower())
        return sorted(name for name in named if find_alone(plain(verbatim(name)), words) >= 0)

    def without_marks_of_names(self, words: str) -> str:
        """A text without those names of given items that hold quotation marks: these open no quotation."""
        for name in self._written(words):
            words = words if _MARKS.isdisjoint(name) else _without(flat(name), _without(name, words))
        return words

    def without_names(self, words: str) -> str:
        """A text without the names of given works."""
        for name in self._written(words):
            words = _without(name, words) if name in words else words
        return words

    def _written(self, words: str) -> tuple[str, ...]:
        """The names as a text may write them: with their beginnings, where it leaves something out."""
        if "…" not in words:
            return self.given
        return _longest_first({*self.given, *(begun for name in self.given for begun in _begun(name))})


def _without(name: str, words: str) -> str:
    """A text without a name where it stands alone: the 0 of 1080 is no name, nor is the 1 of 0/1."""
    if name.isdecimal():
        return re.sub(rf"(?<!\w)(?<!\d[/.,:-]){name}(?!\w|[/.,:-]\d)", " ", words)
    while (at := find_alone(name, words)) >= 0:
        words = f"{words[:at]} {words[at + len(name) :]}"
    return words


def _longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _begun(name: str) -> Iterator[str]:
    """The beginnings by which a long title is called."""
    words = name.split()
    return (plain(verbatim(f"{' '.join(words[:size])}…")) for size in range(1, len(words)))


def _ways(text: str) -> Iterable[str]:
    """A text as it was given, and as a page shows it where that differs: without markup, no space before a mark."""
    return dict.fromkeys((text, plain(verbatim(text)), plain(verbatim(cleaned(text)))))


@lru_cache(maxsize=4096)
def _in_all_ways(text: str) -> str:
    return " \n".join(dict.fromkeys(map(flat, _ways(text))))


def said_by(item: Item) -> str:
    """All that is known of an item: its names, what it takes and gives, its summary."""
    model, paper = item.model, item.paper
    known = [item.name, item.short_name]
    if model:
        known += [model.takes or "", model.gives or ""]
    if paper:
        known += [paper.title, paper.short_name or "", str(paper.year or ""), paper.venue or ""]
    if item.explained:
        known += [item.explained.takes or "", item.explained.gives or ""]
    return " \n".join([*known, item.summary.text if item.summary else ""])


def flat(text: str) -> str:
    """A text with single spaces and straight quotation marks, for comparing to the letter."""
    return " ".join(text.split()).translate(_STRAIGHT)


def cut(text: str) -> str:
    """The beginning of a text, to find it by."""
    words = text.split()
    return f"'{' '.join(words[:8])}{' ...' if len(words) > 8 else ''}'"  # noqa: PLR2004 - enough to find it by
