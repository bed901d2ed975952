"""Which of the given statements comes nearest to what is asked, and what the question is as a clause."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain
from math import fsum
from typing import TYPE_CHECKING, Final, TypeVar

from generator.answers.language.asking import indirect
from generator.answers.language.defining import glossary_of
from generator.answers.language.english import stem, stems, words_of
from generator.answers.matching.kindred import bridges_from, bridges_to
from generator.answers.reading.ranking import Merit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.answers.composing.material import Material
    from generator.answers.reading.telling import Told
    from generator.catalog.records import Item, Term

_T = TypeVar("_T")
EVERYWHERE: Final = frozenset(
    stem(word)
    for word in words_of(
        """image images picture photo video audio text model models method network learning deep data input output
        result training task high low different single quality generate generation time real tell"""
    )
)
"""What every summary speaks of: a word that two texts share here makes them no nearer."""
_PART: Final = re.compile(
    r",? (?:and|or) (?=(?:how|why|what|where|which|who|may|can|could|would|will|is|are|was|were|do|did|does|should"
    r"|must)\b)"
    r"|, (?=(?:how|why|what)\b|(?:may|can|could|did|does|do) (?:I|you|we|it|they|he|she|the|an?|my|your|one|that|this) "
    r")"
)
_DOUBT: Final = re.compile(
    r"^how (?:sure|far|reliable|accurate|right|certain|wrong)\b|^(?:which|what|who)\b.* to (?:believe|trust)\b"
    r"|^(?:which|what)\b.* (?:is|are|was|were) (?:really there|real|true|fake|worth)\b"
    r"|^how .* (?:be|so|that) (?:that |so )?wrong\b|^(?:who|which)\b.* (?:is|are|was|were) (?:right|wrong)$"
    r"|^whether\b.*\b(?:real|really|true|trust|sure|worry|right|wrong|believe|rely|recovered|ma(?:de|ke|king) \w+ up"
    r"|made up|invented?|guess\w*|correct|honest|faithful|accurate|certain|proof|reliable|evidence|police|doctor|court"
    r"|safe|any good"
    r"|fake|give this|use this|you should|still (?:your|him|her|you|the))\b"
    r"|^whether (?:that|those|this|these|it) (?:is|are|was|were) (?:really |out of |from )?(?:you|your|him|her)\b"
    r"|^whether [\d.,]+ ?[%\w]* means\b"
)
NO_METHOD: Final = re.compile(
    r"\b(?:data ?set|benchmark|corpus|survey|leaderboard|challenge|attack)\b"
    r"|^The authors (?:\w+ly )?(?:study|investigate|evaluate|compare|assess|examine|analyze|explore|review|show"
    r"|identify|find)\b",
    re.IGNORECASE,
)
OF_NEAR: Final = Merit(1.8, 2.31)
"""In log odds, how much likelier a statement that is as near to the question as can be is told, and answers."""
NEAREST: Final = 8.0
OF_COMPARED: Final = 4.0
_OR: Final = re.compile(r",? or (?:(?:is|are|was|were|do|does|did|just|only) )*")
OF_ANSWER: Final = 0.5
"""What it is worth that a statement answers, beside that it tells what happens inside."""
OF_NOTICED: Final = 2.0
OF_ASKED: Final = 4.0
"""So much of a question takes up what speaks of an effect that it tells of, or asks about."""
LESS_IF_NONE: Final = 6.0
"""So much less helps what judges such models, has another sensor or a special subject: it hardly ever leads."""
LEAST_OF_ONE: Final = -1.0
"""A statement that says nothing takes no more than this away from what a work's others are worth."""
MOST_OF_TITLE: Final = 4.0
"""A title is told to nobody: it counts less than two good statements."""
LEAST_WORTH: Final = 2.0
"""A statement that takes up less of a question than this does not stand for an answer to it."""


def clauses_of(material: Material) -> tuple[str, ...]:
    """What is asked as clauses, `how it pulls the birds apart`; those that cannot be put so are left out."""
    return _clauses(material.case.asked)


@lru_cache(maxsize=256)
def _clauses(asked: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(clause for part in _parts(asked) if (clause := indirect(part)))


def _parts(asked: tuple[str, ...]) -> Iterator[str]:
    """Each thing that is asked, also where one sentence asks several."""
    return (part for one in asked for part in _PART.split(one))


def asked_parts(material: Material) -> list[tuple[str, str]]:
    """Each thing that is asked, as it was put and as a clause; the clause is empty if it cannot be put so."""
    return [(part, indirect(part)) for part in _parts(material.case.asked)]


def is_doubt(clause: str) -> bool:
    """Whether a clause asks how far a result can be trusted."""
    return bool(_DOUBT.search(clause))


def clause_of(material: Material) -> str:
    """The first thing that is asked, as a clause; empty if it cannot be put so."""
    return next(iter(clauses_of(material)), "")


def doubted(material: Material) -> str:
    """What is asked about how far the result can be trusted: `whether the red is real`.

    Two halves of one doubt are told by the first: `whether that is the eye` (or did it make one up?).
    """
    return _doubted(clauses_of(material))


@lru_cache(maxsize=256)
def _doubted(clauses: tuple[str, ...]) -> str:
    at = next((at for at, one in enumerate(clauses) if _DOUBT.search(one)), None)
    if at is None:
        return ""
    return clauses[at - 1] if at and clauses[at - 1].startswith("whether ") else clauses[at]


def asks_of_learning(material: Material) -> bool:
    """Whether somebody asks how a model came to know what it knows."""
    return any(map(_OF_LEARNING.search, material.case.asked))


_OF_LEARNING: Final = re.compile(r"\b(?:learn|train)", re.IGNORECASE)


def affinity(text: str, material: Material) -> float:
    """How much of the question a statement takes up; what is asked counts more than what is told."""
    if text not in material.affinities:
        own = stems(text) - EVERYWHERE
        shared = fsum(map(material.rarity, own & stems(material.question)))
        shared_with_asked = fsum(map(material.rarity, own & stems(" ".join(material.case.asked))))
        material.affinities[text] = spoken_of(text, material) + shared + 2 * shared_with_asked
    return material.affinities[text]


def bridged(text: str, material: Material) -> float:
    """How much of the question a statement takes up in the field's words: `for nothing` in `false alarms`."""
    written = bridges_to(text)
    told = (written & bridges_from(one) for one in (material.question, " ".join(material.case.asked)))
    return fsum(material.rarity_of_bridge(bridge) for bridges in told for bridge in bridges)


def spoken_of(text: str, material: Material) -> float:
    """How much of what the reader noticed a text speaks of in the field's words."""
    return sum(OF_ASKED if one.is_asked else OF_NOTICED for one in material.noticed if one.name_in(text))


def nearness(text: str, material: Material) -> float:
    """How near a statement of a paper comes to the question, from 0 to 1."""
    near = affinity(text, material) + bridged(text, material) + OF_COMPARED * compares(text, material)
    return min(near, NEAREST) / NEAREST


def compares(text: str, material: Material) -> bool:
    """Whether a statement speaks of two of the things between which somebody asks: `her words, or her voice`."""
    written, own = bridges_to(text), stems(text)
    sides = (sum(bool(far & written or near & own) for far, near in sides) for sides in _sides(material.case.asked))
    return any(met > 1 for met in sides)


@lru_cache(maxsize=256)
def _sides(asked: tuple[str, ...]) -> list[list[tuple[frozenset[int], frozenset[str]]]]:
    """Of each question with an `or`, for each side the bridges and the telling words that no other side has."""
    split = [parts for one in asked if len(parts := _OR.split(one)) > 1]
    return [
        list(
            zip(
                _apart([bridges_from(one) for one in parts]),
                _apart([stems(one) - EVERYWHERE for one in parts]),
                strict=True,
            )
        )
        for parts in split
    ]


def _apart(sides: list[frozenset[_T]]) -> list[frozenset[_T]]:
    """What each side has and no other."""
    counts = Counter(chain.from_iterable(sides))
    return [frozenset(one for one in side if counts[one] == 1) for side in sides]


def answering(text: str, told: Told, material: Material) -> float:
    """How likely a statement of a work answers what is asked, in log odds."""
    return told.merit(text).answer + OF_NEAR.answer * nearness(text, material)


def worth(text: str, told: Told, material: Material) -> float:
    """How much a statement of a work adds to an answer: what it tells of the inside, and how likely it answers."""
    account = told.merit(text).account + OF_NEAR.account * nearness(text, material)
    return account + OF_ANSWER * answering(text, told, material)


def worth_of(step: Sequence[str], told: Told, material: Material) -> float:
    """How much a step of a work adds: as much as its best statement."""
    return max(worth(text, told, material) for text in step)


def confession(material: Material) -> tuple[Item, str] | None:
    """What the first work told says against itself that comes nearest to the question, if anything."""
    limits = [(item, text) for item in material.telling[:1] for text in material.told[item.id].limits]
    found = [pair for pair in limits if _own(pair[1], pair[0], material) and not OF_COSTS.search(pair[1])]
    return max(found, key=lambda pair: affinity(pair[1], material), default=None)


def limits_of(item: Item, material: Material) -> list[str]:
    """What an editor put in plain words of a work's limits, nearest to the question first; no costs, no releases."""
    limits = material.told[item.id].limits
    told = [text for text in limits if not (OF_COSTS.search(text) or _OF_RELEASE.search(text))]
    return sorted(told, key=lambda text: -affinity(text, material))


def open_limit(item: Item, material: Material) -> str:
    """The nearest limit of a work of which nobody can tell how far it touches one case; empty if all are plain."""
    return next((one for one in limits_of(item, material) if _POSSIBLE.search(one)), "")


_POSSIBLE: Final = re.compile(
    r"\b(?:can|may|might|could|poor\w*|hard|blurred|blurry|soft|weak|fail\w*|made up|guess\w*|invent\w*|plausible"
    r"|likely|usually|depends?|worse|approximat\w*|wrong|amplified|mixed up|inconsisten\w*|errors?|differs|tends?"
    r"|appear)\b"
)
"""What happens to some cases and not to others."""
_OF_RELEASE: Final = re.compile(
    r"\b(?:terms|license|release|demos?|code) (?:is|are|was|were|of|forbids?)\b", re.IGNORECASE
)
"""How a work is given out says nothing of what came out."""
OF_COSTS: Final = re.compile(
    r"\b(?:GPU|GB|memory|speed|slow\w*|computation\w*|comput\w+|hardware|expensive|learning rates?)\b"
)
"""What a run costs answers nobody who asks how, why or whether."""


def _own(text: str, item: Item, material: Material) -> bool:
    """Whether a limit is said of the work itself, and not of other methods."""
    told = material.told[item.id]
    return told.by_editor or told.name in text or text.startswith(("The method", "The authors", "The model", "Figures"))


def helpfulness(told: Told, title: str, material: Material) -> float:
    """How much of the question a work takes up: its best three statements and its title.

    What judges such models counts less than a method, and so does what is for another sensor or a special subject.
    """
    texts = [told.gist, *(text for step in told.steps for text in step)]
    best = sorted((max(worth(text, told, material), LEAST_OF_ONE) for text in texts), reverse=True)[:3]
    about = affinity(title, material)
    is_no_method = bool(NO_METHOD.search(told.gist)) or _is_special(title, material)
    return sum(best) + min(about, MOST_OF_TITLE) + told.by_editor - LESS_IF_NONE * is_no_method


def _is_special(title: str, material: Material) -> bool:
    """Whether a title names a judge or a sensor of which neither the question nor the task speaks."""
    if not (specials := _specials(title)):
        return False
    task = material.task
    known = stems(material.question) | stems(material.task_name)
    known |= stems(f"{task.definition} {task.takes}") if task else frozenset()
    return any(not special <= known for special in specials)


@lru_cache(maxsize=4096)
def _specials(title: str) -> tuple[frozenset[str], ...]:
    return tuple(stems(found[0]) for found in _SPECIAL.finditer(title))


_SPECIAL: Final = re.compile(
    r"\b(?:evaluat\w+|assessing|benchmark\w*|comparative|survey|review|explain\w*|interpretab\w+|attacks?"
    r"|defen[sd]\w*|protect\w*|watermark\w*"
    r"|tactile|in-hand|event camera|event-based|lidar|radar|sar|infrared|thermal|hyperspectral|depth camera|rgb-d"
    r"|ultrasound|egocentric|multi-view|multi-camera|stereo"
    r"|roads?|bridges|ships?|vessels?|vehicles?|medical|surgical|dental|fruits?|underwater|agricultur\w+)\b",
    re.IGNORECASE,
)
"""What works name that judge such models, see with other eyes, or are for one kind of thing."""


def hard_words(text: str, terms: Mapping[str, Term]) -> list[Term]:
    """The terms of the vocabulary that a text uses by their own names, in its order; an alias may mean a bit else."""
    uses = glossary_of(terms).uses(text)
    return [use.meant for use in uses if _is_own_name(text[use.start : use.end], use.meant)]


def _is_own_name(written: str, term: Term) -> bool:
    """Whether a word is the term itself, in one or in many: no landmark for `keypoint`."""
    written, name = written.casefold().replace("-", " "), term.term.casefold().replace("-", " ")
    return written.removesuffix("s") == name.removesuffix("s")
