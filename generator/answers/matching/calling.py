"""What the given works and names call a task that the vocabulary lacks, and how loud each voice is for it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from generator.answers.language.phrases import find_alone
from generator.answers.matching.effects import effects_of
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import in_full, name_parts, spelling
from generator.answers.matching.naming import (
    DEED_WORD,
    deed_of,
    defined_names,
    expansions,
    head_of,
    is_deed,
    is_method,
    kind_of_deed,
    plain,
    task_names,
    title_names,
)
from generator.answers.matching.once import made_once
from generator.answers.matching.relevance import overlap
from generator.answers.matching.stating import (
    abbreviations_of,
    all_stated,
    in_words,
    said_of,
    short_forms_of,
    stated_in,
    texts_of,
    title_of,
    told_works,
)
from generator.answers.matching.vocabulary import WORN, without_means
from generator.answers.matching.voicing import share_of
from generator.answers.reading.questions import came_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Item, Term

OFTEN: Final = 2
SHORT: Final = 2
"""A longer name than this is one only if it stands in a title or several times."""


def called_voices(evidence: Evidence, vocabulary: Vocabulary) -> dict[str, Weights]:
    """By what given works call a task that the vocabulary lacks: how loud each voice is for it, most from 0 to 1.

    Two of the works and names must use it, the work that is nearest to the question, or a title and two of
    its words stand in the question.
    """
    told, recommended = told_works(evidence), [item for item in evidence.items if item.recommended]
    users = _users_of_names(evidence, vocabulary)
    in_titles = {name for item in told for name in title_names(without_means(title_of(item))) if " " in name}
    nearest, stated = _nearest(told, evidence) if users else None, all_stated(evidence, vocabulary)
    titles = [plain(without_means(title_of(item)).casefold()) for item in told]
    titled = [stems_in(" ".join(map(deed_of, title.split()))) for title in titles]
    asked = stems_in(evidence.question.question)
    came = stems_in(came_out(evidence.question.question))
    matter = stems_in(" ".join(piece for pieces in stated for piece in pieces))
    methods = made_once(_names_of_terms, evidence.terms)
    short = {one.casefold(): words for one, words in short_forms_of(evidence).items()}
    texts = " . ".join(texts_of(evidence)).casefold()
    voices = {}
    for name, ids in sorted(users.items()):
        about = stems_in(name) - {head_of(name)}
        is_asked = name in in_titles and not asked.isdisjoint(about)
        if not (len(ids) >= OFTEN or nearest in ids or is_asked) or any(
            map(vocabulary.means, _spellings(name, short, texts))
        ):
            continue
        voices[name] = {
            "any": 1.0,
            "works": share_of(item.id in ids for item in told),
            "titles": share_of(stems_in(name) <= title for title in titled),
            "no title": float(not any(stems_in(name) <= title for title in titled)),
            "question": share_of(one in asked for one in about),
            "outcome": share_of(one in came for one in about),
            "matter of names": share_of(one in matter for one in about),
            "names of methods": float(_is_of_methods(name, methods)),
            "two texts": float(len(ids) >= OFTEN),
            "nearest": float(nearest in ids),
            "names": share_of(item.id in ids for item in recommended),
            "names say another": share_of(not spelling(pieces, re.split("[ -]", name)) for pieces in stated),
            "deed of a task": float(name.rpartition(" ")[2] in vocabulary.spellings.deeds),
            "long": float(len(name.split()) > SHORT),
        }
    return voices


def _is_of_methods(name: str, methods: AbstractSet[str]) -> bool:
    """Whether what is done in a name is done to what methods are made of: the fusion of LoRA."""
    about = name.split()[:-1]
    return any(" ".join(about[at:]) in methods for at in range(len(about)))


def _spellings(name: str, short: Mapping[str, str], texts: str) -> tuple[str, ...]:
    """A name and what else it may be known by.

    That is what its short forms stand for (SingFake detection), a like deed (identification for detection), and the
    participle that stands before it in the texts (distracted driver detection).
    """
    spelled = " ".join(short.get(word, word) for word in name.split())
    whole = re.search(rf"(?<!\w)\w+ed {re.escape(name)}(?!\w)", texts)
    alike = re.sub("identification$", "detection", name)
    return tuple(dict.fromkeys((name, spelled, alike, whole[0] if whole else name)))


def _abbreviated(evidence: Evidence) -> Iterator[tuple[str, set[str]]]:
    """What a short form that two titles have stands for, by the summaries, with the ids of these: rPPG.

    A thing is no task, but what is done to it may be: the localization of a UAV.
    """
    told = [item for item in evidence.items if item.summary]
    texts = [f"{title_of(item)} . {' '.join(said_of(item).split())}" for item in told]
    for short, words in dict.fromkeys(pair for item in told for pair in expansions(said_of(item))):
        users = {one.id for one in told if find_alone(short, title_of(one)) >= 0 or words in title_of(one).casefold()}
        if len(users) >= OFTEN and not _is_means(short, words, evidence):
            yield words if is_deed(words.rpartition(" ")[2]) else _with_deed(short, words, texts), users


def _with_deed(short: str, words: str, texts: Sequence[str]) -> str:
    """What is done to a thing that has a short form, as the works say it most often; the thing alone if none does."""
    follows = re.compile(
        rf"(?<!\w)(?i:{re.escape(short)}|{re.escape(words)}(?: \({re.escape(short)}\))?)s? ({DEED_WORD})", re.IGNORECASE
    )
    deeds = Counter(deed for text in texts for deed in map(str.casefold, follows.findall(text)) if is_deed(deed))
    return " ".join([words, *(deed for deed, _ in deeds.most_common(1))])


def _is_means(short: str, words: str, evidence: Evidence) -> bool:
    if is_method(words) or head_of(words) in WORN:
        return True
    return not {short.casefold(), words}.isdisjoint(made_once(_names_of_terms, evidence.terms))


def _names_of_terms(terms: Mapping[str, Term]) -> frozenset[str]:
    """What the terms of the field are called, in lower case."""
    return frozenset(name.casefold() for term in terms.values() for name in (term.term, *term.aliases))


def _users_of_names(evidence: Evidence, vocabulary: Vocabulary) -> dict[str, set[str]]:
    """Every name of a task in the names and works given, with the ids of those that use it."""
    short = abbreviations_of(evidence)
    recommended = [item for item in evidence.items if item.recommended]
    told = [item for item in evidence.items if item.summary and not item.explained]
    made = {name for model in recommended for name in _made_by(model, " . ".join(texts_of(evidence)))}
    titled = made.union(*(title_names(without_means(title_of(item))) for item in told))
    users: defaultdict[str, set[str]] = defaultdict(set)
    for item in told:
        for name in _names_of(item, titled):
            users[name] |= {item.id, *(one.id for one in told if _speaks_of(one, name))}
    for item in recommended:
        words = " ".join(in_words(part, short) for part in name_parts(item.name))
        first = stated_in(item, short, vocabulary)
        begun = (name for name in users if len(first) > 1 and spelling(first, name.split()))
        for name in {*task_names(words), *begun, *(name for name in users if _is_made_by(item, name))}:
            users[name].add(item.id)
    for name, ids in _abbreviated(evidence):
        users[name] |= ids
    return _with_variants(users)


def _with_variants(users: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same, where who uses a longer name, or one of a like deed, uses the shorter one: stutter event detection."""
    own = {name: (kind_of_deed(name), stems_in(name) - {head_of(name)}) for name in users}
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for name, (kind, _) in own.items():
        by_kind[kind].append(name)
    return {
        name: ids.union(*(users[other] for other in by_kind[own[name][0]] if own[name][1] <= own[other][1]))
        if own[name][1]
        else ids
        for name, ids in users.items()
    }


def _names_of(item: Item, titled: AbstractSet[str]) -> set[str]:
    """The names of tasks in one work.

    Args:
        item: the work.
        titled: names from the titles of all given works; they count wherever they stand.
    """
    summary = _LATER.sub(" . ", said_of(item))
    counts, text = Counter(task_names(summary)), f"{title_of(item)} . {summary}".casefold()
    often = {name for name, count in counts.items() if count >= OFTEN or len(name.split()) <= SHORT}
    title = without_means(title_of(item))
    by_verb = {name for name in title_names(title) if name.rpartition(" ")[2] not in title.casefold()} & titled
    return often | {name for name in titled if name in text} | by_verb | defined_names(summary)


_LATER: Final = re.compile(
    r"\bdownstream\b(?:,? (?!(?:by|with|which|that|on|from|when|where|to|is|are)\b)[\w-]+){1,5}", re.IGNORECASE
)
"""What is done later with what a work gives, and names no task of it: downstream quantitative analysis."""


def _speaks_of(item: Item, name: str) -> bool:
    """Whether a title has what a longer name is about: sign language."""
    about, _, _ = name.rpartition(" ")
    return " " in about and about in title_of(item).casefold()


def _made_by(model: Item, texts: str) -> Iterator[str]:
    """What given works call that which a name such as Brain2Img says in short: brain-to-image decoding."""
    for taken, given in _made_in(model):
        spelled = re.compile(rf"\b{taken}[- ]to[- ]{given} {DEED_WORD}", re.IGNORECASE)
        found = Counter(one for one in map(str.casefold, spelled.findall(texts)) if is_deed(one.rpartition(" ")[2]))
        yield from (f"{given} generation", *(name for name, _ in found.most_common(1)))


def _is_made_by(model: Item, name: str) -> bool:
    """Whether a name of a task says what a model's name says in short."""
    return any(
        name == f"{given} generation" or re.match(f"{taken}[- ]to[- ]{given}", name) for taken, given in _made_in(model)
    )


def _made_in(model: Item) -> list[tuple[str, str]]:
    """What a model's name says is made into what: brain and image."""
    parts = (found.groups() for found in _MADE_INTO.finditer(model.name))
    return [(in_full(taken.casefold()), in_full(given.casefold())) for taken, given in parts]


_MADE_INTO: Final = re.compile(r"(?<![a-z])([A-Za-z][a-z]{2,})2[-_]?([A-Z][A-Za-z]{2,}|3[dD])(?![a-z])")


def _nearest(told: Sequence[Item], evidence: Evidence) -> str | None:
    """The id of the work that shares more telling words with the question than any other, if that is no chance."""
    question = evidence.question.question
    noticed = effects_of(evidence.effects).noticed(question, "")
    shared = [overlap(item, question, noticed) for item in told]
    most = max(shared, default=0)
    return told[shared.index(most)].id if most >= OFTEN and shared.count(most) == 1 else None
