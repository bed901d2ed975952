"""Which task a question is about: from its words, the models' names, and the titles and summaries that were given.

Every text is a voice. How much each counts was learned from questions whose task editors had noted.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Recognition
from generator.answers.language.english import spoken, stem
from generator.answers.matching.calling import OFTEN, called_voices
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import name_parts, spelling
from generator.answers.matching.naming import as_words, as_written, deed_of, head_of, is_deed, title_names
from generator.answers.matching.stating import in_words, stated_in, texts_of, title_of, told_works
from generator.answers.matching.vocabulary import WORN
from generator.answers.matching.voicing import known_voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Task

KNOWN: Final = {
    "any": -5.6,
    "question": 6.3,
    "question alone": 3.5,
    "names": 4.7,
    "names alone": -1.0,
    "works": 6.2,
    "first work": 2.2,
    "words of titles": 2.3,
    "two titles": 1.4,
    "names of neighbors": 2.1,
    "works on neighbors": 4.1,
    "works on the wider task": 2.8,
    "other input": -1.2,
    "names say another": -0.5,
}


CALLED: Final = {
    "any": -0.1,
    "works": 2.1,
    "titles": 2.4,
    "no title": -1.2,
    "question": 1.6,
    "nearest": 0.7,
    "two texts": 3.1,
    "names": 1.4,
    "names say another": -2.0,
    "deed of a task": -0.2,
    "long": 1.2,
}
"""What each voice adds to the log odds of a task against none: of one that the vocabulary has, of one that it lacks.

Learned by conditional logit from the prompts of `bench/prompts.jsonl`, each also with its task left out of the
vocabulary, without works and alone, and from titles.yml, as `python -m bench.recognition` learns them. The prompts were
last read with 479 tasks.
"""
LEAST: Final = 0.15
"""A task that is less probable than this is not recognized."""
MOST: Final = 4
"""How many candidates are weighed."""
SPELLED_OUT: Final = 0.9
"""How fully a model's name spells what it is said to be called."""


def recognize(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """The task that the question's record names, else the likeliest, known or as the works call it, else none."""
    text = evidence.question.question
    if evidence.task:
        return Recognition(task=evidence.task, words=vocabulary.words_for(evidence.task, text), named_by_record=True)
    probable = [one for one in rank(evidence, vocabulary) if one[0] >= LEAST][:MOST]
    if not probable:
        return Recognition(task=None, called=_shared_deed(evidence, vocabulary))
    (_, name, is_known), *others = probable
    rivals = tuple(vocabulary.tasks[other] for _, other, is_known in others if is_known)
    if not is_known:
        return Recognition(task=None, called=as_written(name, texts_of(evidence)), rivals=rivals)
    task = vocabulary.tasks[name]
    return Recognition(
        task=task,
        called=own_name(task, evidence, vocabulary),
        words=vocabulary.words_for(task, text),
        rivals=rivals,
    )


def _shared_deed(evidence: Evidence, vocabulary: Vocabulary) -> str:
    """The deed that most titles name, of which no known task is a kind: recommendation; empty if there is none."""
    told = told_works(evidence)
    deeds = [
        {deed_of(word.removesuffix("s")).casefold() for word in re.findall(r"[a-z]+", title_of(item).casefold())}
        for item in told
    ]
    heads = {head_of(task.name) for task in vocabulary.tasks.values()}
    users = Counter(one for words in deeds for one in words if is_deed(one) and stem(one) not in heads | WORN)
    uses, name = max(((uses, one) for one, uses in users.items()), default=(0, ""))
    return name if uses > max(OFTEN, len(told) / 2) else ""


def rank(evidence: Evidence, vocabulary: Vocabulary) -> list[tuple[float, str, bool]]:
    """Every task that is spoken for, the likeliest first: its probability, its id or name, and whether it is known."""
    known = known_voices(evidence, vocabulary)
    called = called_voices(evidence, vocabulary)
    names = [*((name, True) for name in known), *((name, False) for name in called)]
    odds = [_sum(one, KNOWN) for one in known.values()] + [_sum(one, CALLED) for one in called.values()]
    return likeliest(names, list(map(math.exp, odds)))


def likeliest(names: Sequence[tuple[str, bool]], odds: Sequence[float]) -> list[tuple[float, str, bool]]:
    """Candidates, the likeliest first; of all that call the task by one noun the likeliest, with the odds of all.

    Args:
        names: the ids or names, and whether each is known.
        odds: how likely each is against none.
    """
    ranked = sorted(zip(odds, names, strict=True), key=lambda one: (-round(one[0], 9), -len(one[1][0]), one[1]))
    groups: defaultdict[tuple[str, bool], list[tuple[float, str]]] = defaultdict(list)
    for one, (name, is_known) in ranked:
        groups[name if is_known else head_of(name), is_known].append((one, name))
    total = 1 + sum(odds)
    summed = [(sum(one for one, _ in group) / total, group[0][1], is_known) for (_, is_known), group in groups.items()]
    return sorted(summed, key=lambda one: (-round(one[0], 9), one[1:]))


def _sum(voices: Weights, weights: Weights) -> float:
    return sum(weights[voice] * loudness for voice, loudness in voices.items())


def own_name(task: Task, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """What the names and titles given call the task, where they do not call it as its record does; else empty.

    Dance generation is motion generation to the vocabulary, and a model named Music2Dance makes dances.
    """
    parts = [in_words(part, {}) for item in evidence.items if item.recommended for part in name_parts(item.name)[:1]]
    stated = [(word,) for part in parts for word in re.findall(r"[a-z]+", part.casefold())]
    names = Counter(name for item in told_works(evidence) for name in title_names(title_of(item)))
    for name, _ in names.most_common():
        own = {word for word in name.split() if stem(word) not in stems_in(task.name)}
        if (
            own
            and task.id in vocabulary.named(name)
            and all(any(spelling(word, (one,)) for word in stated) for one in own)
        ):
            return as_written(name, texts_of(evidence))
    return _alias_used(task, evidence)


def _alias_used(task: Task, evidence: Evidence) -> str:
    """The alias that most of the titles have, or a model's name spells, where none has the task's own name."""
    titles = [as_words(title_of(item)) for item in told_works(evidence)]
    stated = [pieces for item in evidence.items if item.recommended and (pieces := stated_in(item, {}))]
    asked, own = stems_in(evidence.question.question), stems_in(task.name)

    def uses(name: str) -> int:
        return sum(as_words(name) in title for title in titles) + 2 * is_spelled(name)

    def is_spelled(name: str) -> bool:
        words = tuple(as_words(name).split())
        return any(spelling(pieces, words) >= SPELLED_OUT for pieces in stated)

    if any(uses(name) for name in (task.name, *task.aliases) if stems_in(name) <= own):
        return ""
    other = [name for name in task.aliases if " " in name and is_deed(name.casefold().split()[-1])]
    ranked = [(uses(name), len(stems_in(name) & asked), len(name), name) for name in other]
    most, _, _, name = max(ranked, default=(0, 0, 0, ""))
    return spoken(name) if most else ""
