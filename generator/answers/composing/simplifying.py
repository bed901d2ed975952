"""The plainest sentence on what is asked that the given works hold, in words in which the catalog explains things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import LEAST_WORTH, affinity, worth
from generator.answers.language.clauses import VERBS, verb_of
from generator.answers.language.english import stems, upper_first, word_count
from generator.answers.language.soundness import is_sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.answers.composing.material import Material
    from generator.catalog.records import Item, Task, Term

MOST_LOOKED_AT: Final = 6
FEWEST_WORDS: Final = 5
"""So many words of an answer must carry meaning."""
MOST_WORDS: Final = 30
MOST_HARD: Final = 0.6
"""The share of hard words that an answer may have."""
_SCAFFOLDING: Final = stems(
    "authors present propose introduce method approach system framework show demonstrate design aim"
)
"""Words of a report that say nothing of its matter."""
_LOOSE: Final = re.compile(
    r"(?:It|They|There|Then|First|Second|Third|Fourth|The aim|The idea|Each|Both|Central to|Building|Unlike)\b"
    r"|.*\b(?:[Tt]his|[Tt]hese|[Ss]uch|corresponding) (?!as\b)\w"
    r"|.*\b(?:does|do|needs?) (?:not|neither) (?:require|need|rely|depend)?"
    r"|.*\b(?:is|propose|present|introduce)s? (?:an?|the) (?:[\w-]+,? )*"
    r"(?:framework|method|model|network|approach|system)\b(?! (?:that|which)\b)"
    r"|.*\b(?:inspired|designed|trained|tailored|collected|accumulated|learned)$|.*\bcapable of\b"
)
"""What stands only after another sentence, denies what nobody asked, or was cut too early."""
_ON_LEARNING: Final = re.compile(r"\b(?:learn|train|taught|teach|seen|know)", re.IGNORECASE)
_LEAD_IN: Final = re.compile(
    r"(?:By|Through|Using|With|To|In|During|Based on|Inspired by|Unlike|For|Given)\s[^,]{3,90},\s(?=\w)"
)
_PURPOSE: Final = re.compile(r"\s(?:so as |in order )?to (?=(?:(?P<adverb>[a-z]+ly) )?(?P<verb>[a-z]+)\b)")
_ADVERBS: Final = re.compile(r"\s(?:first|firstly|then|also|further|[a-z]+ly)$")
_WHAT_IT_DOES: Final = re.compile(
    r"^.*\s(?:an?|the) (?:[\w-]+,? )*?(?P<thing>[a-z]+)(?:, [^,]+,)? (?:that|which) "
    r"(?P<does>(?:[a-z]+ly )?[a-z]+s\b.+)$"
)
_TAIL: Final = re.compile(
    r",? (?=(?:by|via|using|through|while|based on|conditioned on|leveraging|without)\s)|,? and (?=is\s)"
    r"|, (?=(?:(?:and )?which|where|thereby|thus|including|particularly|(?:\w+ly )?\w+ing)\s)"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of one work and how much it tells of the inside."""

    item: Item
    text: str
    worth: float


def plainest(material: Material) -> Statement | None:
    """The statement of a work on the task that takes up most of the question in plain words."""
    known = _plain_stems(material) | stems(material.question)
    best = sorted(_statements(material), key=lambda one: -one.worth)[:MOST_LOOKED_AT]
    ways = [
        (way, _hard(way, known, material)) for whole in best for way in _ways(whole, material.told[whole.item.id].name)
    ]
    plain = [one for one in ways if one[1] <= MOST_HARD and affinity(one[0].text, material) >= LEAST_WORTH / 2]
    return max(plain, key=lambda pair: _standing(pair[0], pair[1], material))[0] if plain else None


def _standing(statement: Statement, hard: float, material: Material) -> float:
    """How well a statement answers: what it takes up, against its hard words and its length."""
    text = statement.text
    return affinity(text, material) + 0.2 * statement.worth - 6 * hard - max(0, word_count(text) - MOST_WORDS)


def _hard(statement: Statement, known: frozenset[str], material: Material) -> float:
    """The share of words that a lay reader would stumble over; an editor's words are plain, and names are none."""
    told = material.told[statement.item.id]
    if told.by_editor:
        return 0
    subject, _, rest = statement.text.partition(" ")
    matter = stems(rest if subject[1:] != subject[1:].lower() else statement.text) - stems(told.name) - _SCAFFOLDING
    return len(matter - known) / max(FEWEST_WORDS, len(matter))


def _statements(material: Material) -> Iterator[Statement]:
    own = [item for item in material.known("direct") if item.recommended]
    asks_of_training = bool(_ON_LEARNING.search(" ".join(material.case.asked)))
    for item in own or material.telling:
        told = material.told[item.id]
        for text in (told.gist, *(sentence for step in told.steps for sentence in step[:1])):
            is_asked = asks_of_training or not told.is_of_making((text,))
            if is_asked and not text.startswith('"'):  # the short answer quotes nobody
                yield Statement(item, text, worth(text, material) + (text == told.gist))


def _ways(statement: Statement, name: str) -> Iterator[Statement]:
    """A statement whole and in its shorter forms, as far as they say enough."""
    own = _SCAFFOLDING | stems(name)
    for form in _forms(statement.text):
        if len(stems(form) - own) >= FEWEST_WORDS - (" to " not in form):
            yield Statement(statement.item, form, statement.worth)


@lru_cache(maxsize=4096)
def _forms(whole: str) -> tuple[str, ...]:
    """A sentence whole and in its shorter forms, as far as each stands by itself."""
    bare = upper_first(_LEAD_IN.sub("", whole, count=1)) if _LEAD_IN.match(whole) else whole
    forms = (whole, bare, *_aims(bare), *_deeds(bare))
    ways = dict.fromkeys(short for one in forms for short in (one, *_clipped(one)))
    return tuple(form for form in ways if not _LOOSE.match(form) and (form == whole or is_sound(form)))


def _aims(text: str) -> Iterator[str]:
    """`AGBA filters the contrast to separate shadow from stain` as `AGBA aims to separate shadow from stain`."""
    found = next((one for one in _PURPOSE.finditer(text) if one["adverb"] or one["verb"] in VERBS), None)
    if found and (verb := verb_of(text[: found.start()])):
        subject = _ADVERBS.sub("", text[: text.index(verb[0])].strip())
        if subject and word_count(subject) <= FEWEST_WORDS and "," not in subject:
            yield f"{subject} {'aims' if verb[1] == 'singular' else 'aim'} to {text[found.end() :]}"


def _deeds(text: str) -> Iterator[str]:
    """`The authors propose a light adapter that finds dents` as `An adapter finds dents`."""
    if found := _WHAT_IT_DOES.match(text):
        yield f"{'An' if found['thing'][0] in 'aeiou' else 'A'} {found['thing']} {found['does']}"


def _clipped(text: str) -> Iterator[str]:
    """A sentence without its last phrases."""
    ends = [found.start() for found in _TAIL.finditer(text)]
    yield from (text[:end] for end in reversed(ends) if word_count(text[:end]) > FEWEST_WORDS)


_lexicons: dict[tuple[int, int], tuple[object, object, frozenset[str]]] = {}


def _plain_stems(material: Material) -> frozenset[str]:
    """The words in which the catalog explains tasks and terms, made once; a catalog never changes."""
    tasks, terms = material.evidence.tasks, material.evidence.terms
    kept = _lexicons.get((id(tasks), id(terms)))
    if kept is None or kept[0] is not tasks or kept[1] is not terms:
        _lexicons.clear()
        kept = _lexicons[id(tasks), id(terms)] = (tasks, terms, _of_tasks(tasks) | _of_meanings(terms))
    return kept[2]


def _of_tasks(tasks: Mapping[str, Task]) -> frozenset[str]:
    texts = (
        (one.definition, one.idea or "", one.limits or "", one.takes, one.gives, *one.cues) for one in tasks.values()
    )
    return stems(" ".join(chain.from_iterable(texts)))


def _of_meanings(terms: Mapping[str, Term]) -> frozenset[str]:
    """The words of the meanings that are no terms themselves."""
    meant = stems(" ".join(term.meaning for term in terms.values()))
    return meant - stems(" ".join(name for term in terms.values() for name in (term.term, *term.aliases)))
