"""The decisive step of a work that is known by its summary: the one that answers, if a layperson can read it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.composing.answering import EVERYWHERE, NO_METHOD, affinity, asks_of_learning, hard_words
from generator.answers.language.clauses import is_clause, verb_of
from generator.answers.language.english import FUNCTION_WORDS, pieces, stem, stems, word_count, words_of
from generator.answers.language.soundness import is_sound
from generator.answers.matching.once import made_once
from generator.answers.reading.retelling import THE_METHOD
from generator.answers.reading.simplifying import in_everyday_words, ways_to_say, without_adjectives
from generator.answers.reading.wholeness import points_back
from generator.catalog.slots import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.answers.composing.material import Material
    from generator.catalog.records import Effect, Evidence, Item, Task, Term

MOST_LOOKED_AT: Final = 2
"""So many works are told at length, and one of them may answer."""
FEWEST_WORDS: Final = 5
MOST_WORDS: Final = 25
LEAST_AFFINITY: Final = 2.5
OF_MADE: Final = 5.0
"""What a work is made for answers only if it takes up that much of what is asked."""
MOST_HARD: Final = 1
LEAST: Final = 1.0
"""Of 37 pages whose work answers so well by these figures, editors found it to be one that answers on 31."""
OF_HARD_WORD: Final = 1.2
OF_WEAK_WORD: Final = 1.2
OF_SECOND: Final = 1.0
OF_WORD: Final = 0.3
MOST_WORTH: Final = 6
OF_TITLE: Final = 0.5
MOST_TITLE: Final = 4
OF_PLACE: Final = 0.25
MOST_PLACE: Final = 4
OF_LENGTH: Final = 0.03
_WEAK: Final = re.compile(
    r"\b(?:these|presents?|proposes?|introduces?|stud(?:y|ies)|provides?|supports?|enables?"
    r"|reach(?:es)?|shows?|obtain\w*|redesign|includes?|effective\w*|improv\w+|benchmark\w*|data sets?|performance"
    r"|accura\w+|beats?|experiments?|tested|evaluat\w+|analy[zs]\w+|review\w*|quality|robust\w*|framework|optimiz\w+"
    r"|fine-tun\w+|train\w*|competitive|compar\w+|challeng\w+|efficien\w+)\b"
)
"""What promises, measures or names a thing, and does not tell what it does."""
_SHORT_FORM: Final = re.compile(r"[A-Z].*[A-Z]")
_UNREADABLE: Final = re.compile(r"^[^,]* then \b|[=\\^_\"“:;/(*]|\d\.\d|%")


_DEED: Final = words_of(
    """adds adjusts alters applies asks builds carries changes chooses clears collects colors combines compares
    completes computes controls converts copies corrects counts cuts describes detects divides draws edits
    embeds encodes erases estimates extracts fills filters finds fits fixes follows gathers groups guesses
    guides hides imitates injects invents joins judges keeps learns looks maps marks masks matches measures
    mends merges mixes moves paints picks plans predicts produces projects rates reads rebuilds recognizes
    recovers refines removes renders repairs repeats replaces restores retrieves samples searches selects
    separates shifts sorts splits stores strengthens suppresses swaps takes tells tracks transfers
    translates treats turns updates uses warps watches weighs writes makes models represents captures
    transforms enlarges sharpens"""
)
"""What a model or a part of it does to what it is given."""
_EVERYDAY: Final = frozenset(
    stem(word)
    for word in words_of(
        """accurate aspect automatic available aware behavior boundary capable category challenge characteristic
        communication complex component concept consistency critical depend dependent develop
        development distinct dynamic effective efficient enable ensure environment essential explicit
        external extreme feedback foreground functional geometric global impact improvement increase
        individual initial insight inspired integrate interaction interactive interpret introduce
        location maximum mechanism minimal minimum module multi musical objective obtain online perform potential
        practical previous provide public reliable relevant relationship representation response self
        sensitive significant simultaneous specific stability storage strategy structural study subset
        subtle technique theoretical traditional unified usage velocity visual appearance pre 2d apply
        applied recover affect attach merge vary partial automatically identification sub environmental
        struggle suffer fail exhibit conventional approach attempt frequent prevent focus ignore reveal precise
        typical limit limitation challenging inherent access regardless rapid regular existing current recent prior
        directly heavy lead result remain face lack cause loss loose difficult poor often rely reliance require
        requirement rapid dense sparse severe substantial limited due encounter unrealistic unseen unheard excessive
        neglect overlook capture quality detail accumulated visible noise noisy error errors
        rainfall advantage benefit conflict major issue progressive gradual symbolic individuals
        supervised"""
    )
)
"""Words that everybody knows and no record happens to use."""
_IS_DONE: Final = re.compile(
    r"(?:is|are) (?:made (?:to|for)\b|(?:[a-z]+ly |first |then )?(?!designed|extended|proposed|suggested"
    r"|introduced|validated|developed|annotated|evaluated|based|tested|built|affected|presented|open"
    r"|produced|performed|conducted|obtained|reached|used(?! to))[a-z]+(?:ed|en|wn|ut)\b)"
)


@dataclass(frozen=True, slots=True)
class Decisive:
    """A step of a work in plain words."""

    item: Item
    text: str
    """Without its final period."""
    told: str
    """The statement that it is made from, as the work tells it."""
    worth: float
    is_near: bool
    """Whether it takes up what is asked."""


def decisive_step(material: Material) -> Decisive | None:
    """The step that answers best of the first works on the task; None where none surely does."""
    found = [one for at in range(MOST_LOOKED_AT) for one in _steps(at, material)]
    best = max(found, key=lambda one: one.worth, default=None)
    return best if best and best.worth >= LEAST else None


def decided(material: Material) -> Material:
    """The same material with the step that answers, whose work comes first."""
    step = decisive_step(material)
    if step is None:
        return material
    return replace(material, decisive=step, first=step.item.id, ordered={})


def _steps(place: int, material: Material) -> Iterator[Decisive]:
    """The steps of the work in a place that can be told, each with how well it answers."""
    for item in material.telling[place : place + 1]:
        told = material.told[item.id]
        if item.explained or material.placing(item) != "direct" or NO_METHOD.search(told.gist):
            return
        for at, statement in enumerate([told.gist, *(step[0] for step in told.steps), *told.reports]):
            if told.is_of_making((statement,)) and not asks_of_learning(material):
                continue
            is_near = affinity(statement, material) >= LEAST_AFFINITY
            later = OF_PLACE * min(at, MOST_PLACE) + OF_SECOND * place
            for text in _plain_ways(statement, told.name, material):
                worth = readable_worth(text, told.name, material) + _of_title(text, item, material) - later
                yield Decisive(item, text, statement, worth, is_near)


def _of_title(text: str, item: Item, material: Material) -> float:
    """How much a step has of what the title of its work names besides the task."""
    name = material.told[item.id].name
    own = stems(_without(name, item.name)) - EVERYWHERE - stems(material.task_name)
    return OF_TITLE * min(MOST_TITLE, len(stems(_without(name, text)) & own))


def _plain_ways(statement: str, name: str, material: Material) -> Iterator[str]:
    """The ways to say a statement that tell a deed, in which hardly a word is hard."""
    for text in readable_ways(statement, name, material):
        if is_deed(text) and _is_plain(text, name, material) and not (_is_cut(text) or _BUILT_WITH.search(text)):
            yield text


def _is_cut(text: str) -> bool:
    """Whether the last of the deeds that a sentence lists is missing: `It reads the rim, draws the teeth`."""
    _, joint, last = text.rpartition(", ")
    return bool(joint) and last.partition(" ")[0] in _DEED


EMPTY_LEAD: Final = (
    r"\b(?:combin|integrat|us|consist|compris|join|merg)\w* (?:of )?(?:two|three|four|five|several|multiple)"
    r" (?:[\w-]+,? ){0,3}(?:components|modules|strategies|techniques|stages|parts|mechanisms|branches|approaches"
    r"|methods)\b(?!:)|\b(?:completes|passes|undergoes)\b.*\b(?:tests?|trials?|runs?)\b"
)
"""How many parts something has, which are not named, and what it went through."""
_BUILT_WITH: Final = re.compile(rf"\b(?:takes in an?|builds on)\b|{EMPTY_LEAD}")
"""What a thing is built with says nothing of what it does."""


def readable_ways(statement: str, name: str, material: Material, most: int = MOST_WORDS) -> Iterator[str]:
    """The ways to say a statement that are whole clauses of no more words, without adjectives that are hard."""
    if statement.startswith('"') or points_back(statement):
        return
    for way in _ways(statement):
        text = without_adjectives(way, hard_words_in(way, name, material))
        is_short = FEWEST_WORDS <= word_count(text) <= most and not _UNREADABLE.search(text)
        if is_short and is_clause(text) and is_sound(text):
            yield text


@lru_cache(maxsize=4096)
def _ways(statement: str) -> tuple[str, ...]:
    """The ways to say a statement in everyday words, each once."""
    return tuple(dict.fromkeys(map(in_everyday_words, ways_to_say(statement))))


def _is_plain(text: str, name: str, material: Material) -> bool:
    """Whether a layperson can read a step; one that is far from what is asked has to be the plainer."""
    near, hard = affinity(text, material), len(hard_words_in(text, name, material))
    if " is made " in text:
        return near >= OF_MADE and hard <= MOST_HARD
    return hard == 0 and (near >= LEAST_AFFINITY or not _WEAK.search(text))


def has_few_hard_words(text: str, name: str, material: Material, most: int = MOST_HARD) -> bool:
    """Whether a text has at most so many hard words and terms of the field, which are explained where they stand."""
    is_few = len(hard_words(text, material.evidence.terms)) <= most
    return is_few and len(hard_words_in(text, name, material)) <= most


def readable_worth(text: str, name: str, material: Material) -> float:
    """How much of the question a step takes up and how much it tells, against what is hard or weak in it."""
    hard = len(hard_words_in(text, name, material))
    telling = len(stems(_without(name, text)) - EVERYWHERE - stems(material.task_name)) - hard
    weak = len(set(_WEAK.findall(text)))
    worth = affinity(text, material) + OF_WORD * min(telling, MOST_WORTH)
    return worth - OF_HARD_WORD * hard - OF_WEAK_WORD * weak - OF_LENGTH * word_count(text)


def is_deed(text: str) -> bool:
    """Whether a sentence tells what is done to something."""
    verb = verb_of(text)
    return verb is not None and (verb[0] in _DEED or bool(_IS_DONE.match(text[text.index(verb[0]) :])))


def hard_words_in(text: str, name: str, material: Material) -> list[str]:
    """The words of a text that neither the reader nor an editor uses, and short forms of any kind."""
    own, theirs, question = _readers(material), _editors(material.evidence), material.question
    words = [word for word in pieces(_without(name, text)) if word.casefold() not in FUNCTION_WORDS]
    return [
        one
        for one in words
        if ((bare := stem(one)) not in own and bare not in theirs) or (_SHORT_FORM.search(one) and one not in question)
    ]


def is_of_editors(word: str, evidence: Evidence) -> bool:
    """Whether it is one word that editors use when they speak to readers."""
    return stem(word) in _editors(evidence)


def _without(name: str, text: str) -> str:
    return text if name == THE_METHOD else text.replace(name, "")


def _readers(material: Material) -> frozenset[str]:
    """What the reader says, and the names of the task."""
    task = material.task
    return _words(" ".join([material.question, material.task_name, *(task.aliases if task else ())]))


def _editors(evidence: Evidence) -> frozenset[str]:
    """What editors say to readers."""
    return _joined(
        made_once(_of_tasks, evidence.tasks),
        made_once(_of_effects, evidence.effects),
        made_once(_of_terms, evidence.terms),
    )


@lru_cache(maxsize=1)  # asked for each text of each question
def _joined(*known: frozenset[str]) -> frozenset[str]:
    return _EVERYDAY.union(*known)


def _of_tasks(tasks: Mapping[str, Task]) -> frozenset[str]:
    told = (f"{one.definition} {one.takes} {one.gives} {one.idea} {one.limits}" for one in tasks.values())
    return _words(unmarked(" ".join(told)))


def _of_effects(effects: Mapping[str, Effect]) -> frozenset[str]:
    return _words(" ".join(one.meaning for one in effects.values()))


def _of_terms(terms: Mapping[str, Term]) -> frozenset[str]:
    return _words(" ".join(one.meaning for one in terms.values()))


@lru_cache(maxsize=2)
def _words(text: str) -> frozenset[str]:
    return frozenset(map(stem, pieces(text)))
