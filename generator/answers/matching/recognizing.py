"""Which task a question is about: from its words, the models' names, and the titles and summaries that were given.

Every text is a voice. How much each counts was learned from questions whose task editors had noted.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Recognition
from generator.answers.language.english import FUNCTION_WORDS, spoken, stem
from generator.answers.matching.calling import OFTEN, called_voices
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import name_parts, spelling
from generator.answers.matching.naming import (
    as_words,
    as_written,
    deed_of,
    head_of,
    is_deed,
    kind_of_deed,
    task_names,
    title_names,
)
from generator.answers.matching.relevance import IS_OF_MODELS
from generator.answers.matching.stating import (
    in_words,
    item_tasks,
    said_of,
    short_forms_of,
    stated_in,
    texts_of,
    title_of,
    told_works,
)
from generator.answers.matching.vocabulary import WORN, without_means
from generator.answers.matching.voicing import HINTED, known_voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Task

KNOWN: Final = {
    "any": -6.0,
    "question": 6.0,
    "question alone": 4.0,
    "names": 4.4,
    "names alone": -0.5,
    "works": 6.1,
    "first work": 2.0,
    "words of titles": 2.7,
    "two titles": 1.2,
    "names of neighbors": 2.1,
    "works on neighbors": 2.1,
    "works on the wider task": 1.5,
    "other input": -0.9,
    "names say another": -0.5,
}


CALLED: Final = {
    "any": -0.4,
    "works": 3.0,
    "titles": 3.6,
    "no title": -1.4,
    "question": 0.2,
    "outcome": 0.3,
    "nearest": 0.4,
    "two texts": 1.9,
    "names": 0.3,
    "matter of names": 0.6,
    "names say another": -2.2,
    "names of methods": -1.1,
    "deed of a task": 0.4,
    "long": 2.0,
}
"""What each voice adds to the log odds of a task against none: of one that the vocabulary has, of one that it lacks.

Learned by conditional logit from the prompts of `bench/prompts.jsonl`, each also with its task left out of the
vocabulary, with models for another task, without works and alone, and from titles.yml, as `python -m bench.recognition`
learns them. The prompts were last read with 496 tasks.
"""
LEAST: Final = 0.15
"""A task that is less probable than this is not recognized."""
SURE: Final = 0.7
"""A task that is less probable than this is said to come nearest and not asserted.

With each set left out, 7 of 314 tasks above this were wrong and 9 of 38 below it; with the task of each prompt left out
of the vocabulary, 28 of 226 above and 78 of 111 below.
"""
AGREED: Final = 0.3
"""A task that two titles, or a model's name and a work, tell alike is asserted from this on.

With each set left out, 14 of 14 such tasks between this and `SURE` were right or of the family; of others 18 of 30.
"""
CLEAR: Final = 0.9
"""A task that is less probable than this is not asserted if the works speak more for another one."""
NEAR: Final = 0.75
"""A task is not asserted where another one of the vocabulary is so nearly as likely."""
MOST: Final = 4
"""How many candidates are weighed."""
SPELLED_OUT: Final = 0.9
"""How fully a model's name spells what it is said to be called."""


def recognize(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """The task that the question's record names, else the likeliest, known or as the works call it, else none."""
    text = evidence.question.question
    if evidence.task:
        return Recognition(task=evidence.task, words=vocabulary.words_for(evidence.task, text), named_by_record=True)
    found = _likeliest(evidence, vocabulary)
    if found.task and (name := _name_of_another_matter(found.task, evidence, vocabulary)):
        return replace(found, task=None, called=name, words=())
    return found


def _name_of_another_matter(task: Task, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """The name by which alone models and works know a task, if its record tells of other things; else empty.

    Some records have a name for what is only done alike: karyotyping is no recognition of microbes. A question that
    has words of the record is on what it tells.
    """
    if vocabulary.weigh(evidence.question.question).get(task.id, 0.0) >= HINTED:
        return ""
    told = [as_words(text) for text in texts_of(evidence)]
    stated = [pieces for item in evidence.items if item.recommended and (pieces := stated_in(item, {}, vocabulary))]
    record = _written_both_ways(f"{task.name} . {task.definition} . {task.takes} . {task.gives}")
    uses: Counter[str] = Counter()
    for name in (task.name, *task.aliases):
        words = as_words(name)
        uses[name] = sum(words in text for text in told)
        uses[name] += any(spelling(pieces, words.split()) >= SPELLED_OUT for pieces in stated)
        matter = _matter_of(name, vocabulary) if uses[name] else frozenset()
        if uses[name] and (not matter or matter & record):
            return ""
    most, _, name = max((count, len(name), name) for name, count in uses.items())
    return as_written(spoken(name), texts_of(evidence)) if most >= OFTEN else ""


def _matter_of(name: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The stems of a task's name without the noun of its deed, if other tasks have that, too."""
    head = head_of(name.replace("-", ""))
    is_common = " " in name and vocabulary.heads[head] > OFTEN
    return _written_both_ways(name) - WORN - ({head} if is_common else set())


def _written_both_ways(text: str) -> frozenset[str]:
    """The stems of a text's words, with spaces for its hyphens and with nothing: geo-localization."""
    words = f"{as_words(text)} {as_words(text.replace('-', ''))}".split()
    return frozenset(stem(word) for word in words if word not in FUNCTION_WORDS)


def _likeliest(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """The likeliest task, known or as the works call it, else what is said where none is probable."""
    ranked = rank(evidence, vocabulary)
    probable = [one for one in ranked if one[0] >= LEAST][:MOST]
    if not probable:
        return _least(evidence, vocabulary)
    rivals = tuple(vocabulary.tasks[other] for _, other, is_known in probable[1:] if is_known)
    share, found, others = _with_variants(probable, evidence, vocabulary)
    called = [name for _, name, is_known in ranked if not is_known]
    if not found.task and (by_works := _name_of_works(called, evidence)):
        return replace(
            _recognized(by_works, evidence, vocabulary),
            rivals=rivals,
            is_sure=False,
            other=replace(found, is_sure=False),
        )
    if not found.task and (backed := _backed(found, others, evidence, vocabulary)):
        return replace(backed, rivals=rivals, is_sure=False, other=replace(found, is_sure=False))
    second = next((replace(one, is_sure=False) for other, one in others if other >= share / 2), None)
    is_near = any(other >= NEAR * share and one.task for other, one in others)
    is_sure = not is_near and _is_sure(share, probable[0][1], evidence, vocabulary, is_alone=second is None)
    if is_sure and found.task and share < CLEAR and (rival := _rival_of_works(found.task.id, evidence, vocabulary)):
        is_sure, second = False, second or replace(_recognized(rival, evidence, vocabulary), is_sure=False)
    if is_sure:
        return replace(found, rivals=rivals)
    return replace(found, rivals=rivals, is_sure=False, other=second)


def _with_variants(
    probable: Sequence[tuple[float, str, bool]], evidence: Evidence, vocabulary: Vocabulary
) -> tuple[float, Recognition, list[tuple[float, Recognition]]]:
    """The likeliest task, as likely as it is under all of its names, shorter and longer ones, and the other tasks."""
    (share, best), *others = [(one, _recognized(name, evidence, vocabulary)) for one, name, _ in probable]
    names = {name_of(best), spoken(best.task.name) if best.task else ""} - {""}
    same = [(one, other) for one, other in others if any(_is_variant(name_of(other), name) for name in names)]
    known = (other for one, other in same if other.task and one >= NEAR * share)
    rest = [one for one in others if one not in same]
    return share + sum(one for one, _ in same), best if best.task else next(known, best), rest


def _backed(
    found: Recognition, others: Sequence[tuple[float, Recognition]], evidence: Evidence, vocabulary: Vocabulary
) -> Recognition | None:
    """The known task of two titles or of the models' names that stands beside a name which one text alone has."""
    called = called_voices(evidence, vocabulary)
    if any(voices["two texts"] for name, voices in called.items() if name == found.called.casefold()):
        return None
    known = known_voices(evidence, vocabulary)
    tasks = ((one, known[one.task.id]) for _, one in others if one.task)
    return next((one for one, voices in tasks if voices["two titles"] or voices["names"] >= 1), None)


def _rival_of_works(known: str, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """Another task that the works speak more for, two at least and as many titles, where a model's name states none."""
    voices, short = known_voices(evidence, vocabulary), short_forms_of(evidence)
    own = voices.pop(known)
    if own["names"] >= 1:
        return ""
    works = [item_tasks(item, vocabulary, short) for item in told_works(evidence)]
    titled = Counter(task for one in works for task, weight in one.items() if weight >= 1)
    told = Counter(task for one in works for task in one)
    rivals = (one for one in voices if titled[one] >= max(1, titled[known]) and told[one] >= OFTEN)
    louder = (
        one
        for one in rivals
        if voices[one]["works"] > own["works"] and not IS_OF_MODELS.search(vocabulary.tasks[one].gives)
    )
    return max(louder, key=lambda one: (voices[one]["works"], one), default="")


def _is_variant(name: str, other: str) -> bool:
    """Whether one of two names is the other with fewer words before one deed."""
    stems, others = stems_in(name), stems_in(other)
    return kind_of_deed(name.casefold()) == kind_of_deed(other.casefold()) and (stems <= others or others <= stems)


def _is_sure(share: float, name: str, evidence: Evidence, vocabulary: Vocabulary, *, is_alone: bool) -> bool:
    """Whether the likeliest task can be asserted: by how likely it is, and by who else says so.

    A name that the vocabulary lacks needs two of the given works and models. A known task may be less likely where two
    titles name it, no other is half as likely, and no model's name tells another deed, or where the models' names do
    and a work, if any is given.
    """
    if name not in vocabulary.tasks:
        return share >= SURE and bool(called_voices(evidence, vocabulary)[name]["two texts"])
    if share >= SURE or share < AGREED:
        return share >= SURE
    voices = known_voices(evidence, vocabulary)[name]
    is_named = voices["names"] >= 1 and (voices["works"] > 0 or not told_works(evidence))
    return is_named or (is_alone and bool(voices["two titles"]) and voices["names say another"] < 1)


def _recognized(name: str, evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """A known task by its id, or one that the vocabulary lacks by its name."""
    if task := vocabulary.tasks.get(name):
        words = vocabulary.words_for(task, evidence.question.question)
        return Recognition(task=task, called=own_name(task, evidence, vocabulary), words=words)
    return Recognition(task=None, called=as_written(_in_titles(name, evidence, vocabulary), texts_of(evidence)))


def _in_titles(name: str, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """A name as most titles have it, at least two: morphing attack detection, where none has morphing detection.

    Of a longer name that fewer titles have the end is told, unless a model's name spells it: robot-assisted dressing,
    if only one is bimanual.
    """
    titles = [title_names(title_of(item)) for item in told_works(evidence)]
    uses = Counter(one for names in titles for one in set(names))
    stated = [stated_in(item, {}, vocabulary) for item in evidence.items if item.recommended]
    if any(spelling(pieces, name.split()) >= SPELLED_OUT for pieces in stated):
        return name
    if uses[name]:
        words = name.split()
        shorter = (" ".join(words[at:]) for at in range(1, len(words) - 1))
        return next((one for one in shorter if uses[one] > max(1, uses[name])), name)
    longer = [one for one in uses if uses[one] >= OFTEN and _has_word_within(one, name)]
    return max(longer, key=lambda one: (uses[one], -len(one), one), default=name)


def _has_word_within(longer: str, name: str) -> bool:
    """Whether a longer name is another one with a word more within it."""
    words, own = longer.split(), name.split()
    return len(words) == len(own) + 1 and words[0] == own[0] and words[-1] == own[-1]


def _least(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """What is said where no task is probable: the deed that most titles name, else, unsure, what a work addresses."""
    if deed := _shared_deed(evidence, vocabulary):
        return Recognition(task=None, called=deed)
    addressed = _addressed(evidence)
    return Recognition(task=None, called=as_written(addressed, texts_of(evidence)), is_sure=not addressed)


def _addressed(evidence: Evidence) -> str:
    """What a work says it addresses, if another work or the question speaks of the same; empty if none does."""
    told = told_works(evidence)
    for item in told:
        others = [evidence.question.question, *(f"{title_of(one)} . {said_of(one)}" for one in told if one is not item)]
        around = stems_in(" . ".join(others))
        for name in map(str.casefold, _ADDRESSES.findall(said_of(item))):
            matter = stems_in(name) - WORN - {head_of(name)}
            if name in task_names(name) and matter and matter <= around:
                return name
    return ""


_ADDRESSES: Final = re.compile(
    r"\b(?:address(?:es|ing)?|tackl(?:e|es|ing)|(?:task|problem) of) (?:the (?:\w+ )?(?:task|problem) of )?"
    r"((?:[a-z][\w-]+ ){1,2}[a-z]+(?:ing|tion|sion|ment|val))(?=[,.;:]| (?:by|in|from|with) )",
    re.IGNORECASE,
)


def _name_of_works(called: Sequence[str], evidence: Evidence) -> str:
    """The name of another deed with the same thing as the first of some, if more titles have it; else empty.

    A model's name speaks louder than one work: where the works name another deed, neither is sure.
    """
    titles = [stems_in(" ".join(map(deed_of, without_means(title_of(item)).split()))) for item in told_works(evidence)]
    uses = {name: sum(stems_in(name) <= title for title in titles) for name in called}
    first = called[0]
    return next((name for name in called if uses[name] > uses[first] and _is_other_deed(name, first)), "")


def _is_other_deed(name: str, other: str) -> bool:
    """Whether two names are of different deeds with one thing."""
    is_one_thing = stems_in(name) - {head_of(name)} == stems_in(other) - {head_of(other)}
    return is_one_thing and kind_of_deed(name) != kind_of_deed(other)


def as_told(found: Recognition) -> Recognition:
    """A task as a page tells it: of one that is not sure only the name."""
    if found.is_sure or not found.task:
        return found
    return replace(found, task=None, called=name_of(found))


def name_of(found: Recognition) -> str:
    """What a page calls a task; empty if it is not recognized."""
    return found.called or (spoken(found.task.name) if found.task else "")


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
    """Every task that is spoken for, the likeliest first: its probability, its id or name, and whether it is known.

    What titles have only as the end of a known task's name speaks for that task.
    """
    known = known_voices(evidence, vocabulary)
    called = called_voices(evidence, vocabulary)
    whole = _known_by_end(evidence, vocabulary) if called else {}
    names = [*((name, True) for name in known), *((whole.get(name, name), name in whole) for name in called)]
    odds = [_sum(one, KNOWN) for one in known.values()] + [_sum(one, CALLED) for one in called.values()]
    return likeliest(names, list(map(math.exp, odds)))


def _known_by_end(evidence: Evidence, vocabulary: Vocabulary) -> dict[str, str]:
    """By the end of a known task's name, that task, where most titles that have the end have it so: sound detection.

    Two titles at least name the task, and the end is none of its names: anomalous sound detection.
    """
    titles = [title_names(without_means(title_of(item))) for item in told_works(evidence)]
    uses = Counter(name for names in titles for name in set(names))
    found: dict[str, str] = {}
    for name, count in sorted(uses.items(), key=lambda one: one[1]):
        words, tasks = name.split(), vocabulary.named(name) if count >= OFTEN else ()
        ends = (" ".join(words[at:]) for at in range(1, len(words) - 1))
        found |= {end: next(iter(tasks)) for end in ends if len(tasks) == 1 and 2 * count >= uses[end]}
    return found


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
    if narrower := _narrower(task, evidence, vocabulary):
        return narrower
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
    return _alias_used(task, evidence, vocabulary)


def _narrower(task: Task, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """A model's words for a kind of a task, if a title has them together: MRI super-resolution; else empty."""
    known = stems_in(" ".join((task.name, *task.aliases)))
    for item in evidence.items:
        words = [one.casefold() for one in stated_in(item, {}, vocabulary)] if item.recommended else []
        is_longer = bool(words[1:]) and known.isdisjoint(stems_in(words[0]))
        if is_longer and task.id in vocabulary.named(" ".join(words[1:])):
            written = re.compile(rf"(?<!\w){'[ -]'.join(map(re.escape, words))}(?!\w)", re.IGNORECASE)
            titles = filter(None, (written.search(title_of(one)) for one in told_works(evidence)))
            if found := next(titles, None):
                return as_written(found[0].casefold(), [found.string])
    return ""


def _alias_used(task: Task, evidence: Evidence, vocabulary: Vocabulary) -> str:
    """The alias that most of the titles have, or a model's name spells, if fewer have the task's own name.

    One that a single title has needs a word of its own in the question: a work alone is often on a task beside.
    """
    titles = [as_words(title_of(item)) for item in told_works(evidence)]
    stated = [pieces for item in evidence.items if item.recommended and (pieces := stated_in(item, {}, vocabulary))]
    asked, own = stems_in(evidence.question.question), stems_in(task.name)

    def uses(name: str) -> int:
        return sum(map(bool, map(_with_a_word_within(name).search, titles))) + 2 * is_spelled(name)

    def is_spelled(name: str) -> bool:
        words = tuple(as_words(name).split())
        return any(spelling(pieces, words) >= SPELLED_OUT for pieces in stated)

    own_uses = max(uses(name) for name in (task.name, *task.aliases) if stems_in(name) <= own)
    other = [
        one for one in task.aliases if " " in one and (is_deed(last := one.split()[-1].casefold()) or last in _TOO)
    ]
    ranked = [(uses(name), len(stems_in(name) & asked), len(name), name) for name in other]
    most, _, _, name = max(ranked, default=(0, 0, 0, ""))
    is_heard = most >= OFTEN or not asked.isdisjoint(stems_in(name) - own)
    return spoken(name) if most > own_uses and is_heard else ""


_TOO: Final = frozenset({"control"})
"""What names of tasks end on and other nouns, too, that are no names: crane control, but not version control."""


@lru_cache(maxsize=4096)
def _with_a_word_within(name: str) -> re.Pattern[str]:
    """A name, as it is or with one word more before its last: food image classification.

    A name of one word is found nowhere: it stands in the names of all its kinds, too.
    """
    *words, last = map(re.escape, as_words(name).split() or [""])
    return re.compile(rf" {' '.join(words)} (?:[a-z0-9]+ )?{last} " if words else r"(?!)")
