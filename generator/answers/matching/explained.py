"""What an editor wrote of the works of one question, as far as it decides how they bear on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import listed, stem, words_of
from generator.answers.language.phrases import find_alone
from generator.answers.matching.mentions import media_in, stems_in
from generator.answers.matching.vocabulary import WORN
from generator.answers.matching.voicing import ASKED, is_input
from generator.answers.reading.questions import medium_put_in
from generator.answers.reading.things import PEOPLE

if TYPE_CHECKING:
    from generator.answers.matching.vocabulary import Vocabulary
    from generator.catalog.records import Evidence, Explained, Item, Task

_HEARD: Final = frozenset({"speech", "music"})
"""Kinds of sound."""
_DESIGNS: Final = frozenset(
    map(stem, words_of("transformer encoder decoder vision network convolutional recurrent autoencoder attention plus"))
)
"""What networks of any purpose are built from."""
CLEARLY_ASKED: Final = 2 * ASKED
BARELY_ASKED: Final = ASKED / 2
FEWEST_OF_FAMILY: Final = 2
"""So many telling words name a kind of model."""


def is_about(item: Item, explained: Explained, task: Task, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """Whether a work is on the question's task, or on another half of the question, from what was put in."""
    if not explained.tasks:
        return False
    first, *others = explained.tasks
    is_second = task.id in others[:1] and vocabulary.tasks[first].family == task.family
    is_on_task = first == task.id or is_second or _is_on_other_half(first, task, evidence, vocabulary)
    return is_on_task and not takes_instead(item, evidence)


def _is_on_other_half(first: str, task: Task, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """Whether the question asks of another task as well, which a recommended model does, too: rain and fog."""
    shared = any({first, task.id} <= set(one.tasks) for one in _recommended(evidence))
    is_asked = shared and vocabulary.weigh(evidence.question.question).get(first, 0.0) >= ASKED
    return is_asked and vocabulary.tasks[first].family == task.family


def asked_instead(evidence: Evidence, vocabulary: Vocabulary) -> Task | None:
    """The task that a question clearly asks of, where the recommended model does not do that or starts otherwise.

    A deblurring model that does not enlarge is no reason to call an enlarged picture deblurred, and one that draws
    from words none to call it drawn from words.
    """
    if evidence.task:
        return None
    question = evidence.question.question
    hints = vocabulary.weigh(question)
    best = max(sorted(hints), key=hints.__getitem__, default="")
    given = {task for item in evidence.items if item.explained for task in item.explained.tasks}
    if hints.get(best, 0.0) < CLEARLY_ASKED or best in given:
        return None
    medium = medium_put_in(question)
    is_other = any(
        (spoken_for < BARELY_ASKED and _is_denied(one, f"{question} {_words_of(vocabulary.tasks[best])}"))
        or (spoken_for < ASKED and not is_input(vocabulary.tasks[one.tasks[0]].takes, medium))
        for one in _recommended(evidence)
        if one.tasks
        for spoken_for in [max(hints.get(task, 0.0) for task in one.tasks)]
    )
    return vocabulary.tasks[best] if is_other else None


def _is_denied(explained: Explained, asked: str) -> bool:
    """Whether an editor says that a work does not do what is asked of: `Does not enlarge the photo: ...`."""
    lines = (line.partition(":")[0] for line in explained.not_for if line.startswith(_DENIES))
    return any(stems_in(line.removeprefix(_DENIES)) & stems_in(asked) for line in lines)


_DENIES: Final = "Does not "


def _words_of(task: Task) -> str:
    return " ".join([task.name, *task.aliases, *task.cues])


def takes_instead(item: Item, evidence: Evidence) -> str:
    """From what a related work starts, where the recommended ones start otherwise: `from pictures, not from 3D data`.

    Empty where they start alike, or where an editor does not say.
    """
    if item.recommended or not item.explained:
        return ""
    theirs, question = _recommended(evidence), evidence.question.question
    if _is_of_people(item.explained) and not (_PEOPLE.search(question) or any(map(_is_of_people, theirs))):
        return "for pictures of people, while yours is another case"
    if _POINTS.search(_start(item.explained)) and not _POINTED.search(f"{question} {' '.join(map(_start, theirs))}"):
        return "from points set by hand, of which the question tells nothing"
    own, needed = _number(item.explained), {_number(one) for one in theirs}
    if (own, needed) == ("one picture", {"several"}) or (own, needed) == ("several", {"one picture"}):
        return f"from {own}, not from {needed.pop()}"
    return _other_media(item.explained, theirs)


def _number(explained: Explained) -> str:
    """Of how many pictures a work starts; empty where an editor does not say."""
    takes = explained.takes or ""
    return "one picture" if _ONE.match(takes) else "several" if _SEVERAL.match(takes) else ""


def _other_media(explained: Explained, theirs: list[Explained]) -> str:
    own, needed = _needed(explained), list(map(_needed, theirs))
    if not own or not needed or any(not one or one & own for one in needed):
        return ""
    return f"from {listed(sorted(own))}, not from {listed(sorted(frozenset().union(*needed)))}"


def _is_of_people(explained: Explained) -> bool:
    return bool(_OF_PEOPLE.search(explained.takes or ""))


_OF_PEOPLE: Final = re.compile(r"\b(?:person|people|faces?|portraits?|human)\b")
_PEOPLE: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(PEOPLE))}|man|men|woman|women|boys?|girls?|baby|babies|persons?|people|faces?|portraits?"
    r"|selfies?|me|myself|bride|singers?|actors?|strangers?|crowd)\b",
    re.IGNORECASE,
)
_POINTS: Final = re.compile(r"\b(?:(?:handle|target|click) points?|points picked|clicks)\b")
"""That somebody sets points by hand."""
_POINTED: Final = re.compile(r"\b(?:points?|click|clicks|clicked|tap|tapped|drag|dragged|pull|pulled)\b", re.IGNORECASE)
"""That somebody may have done so."""
_ONE: Final = re.compile(r"(?:One|A single) (?!or more\b)")
_SEVERAL: Final = re.compile(r"(?:Two|Three|Several|Many|Some|A set|Multiple)\b")


def _recommended(evidence: Evidence) -> list[Explained]:
    return [item.explained for item in evidence.items if item.recommended and item.explained]


def _needed(explained: Explained) -> frozenset[str]:
    """The media without which a work cannot begin."""
    told = media_in(_start(explained))
    return frozenset("sound" if medium in _HEARD else medium for medium in told)


def _start(explained: Explained) -> str:
    """What a work takes, without what it may take, too."""
    return (explained.takes or "").partition("optional")[0]


def named_by(item: Item, evidence: Evidence) -> Item | None:
    """The recommended work in whose account a work stands: by its name, or as the kind of model that it is built on."""
    theirs = [one for one in evidence.items if one.recommended and one.explained and one is not item]
    return next((one for one in theirs if _names(one, item) or _is_built_on(one, item)), None)


def _names(one: Item, item: Item) -> bool:
    """Whether the account of a work has the name of another."""
    return one.explained is not None and find_alone(item.short_name, _account(one.explained), "_-") >= 0


def _is_built_on(one: Item, item: Item) -> bool:
    """Whether another work tells of all that makes up the kind of model which a work is built on."""
    kind = stems_in(one.explained.family or "") - WORN - _DESIGNS if one.explained else frozenset[str]()
    return bool(item.explained and len(kind) >= FEWEST_OF_FAMILY and kind <= stems_in(_account(item.explained)))


def _account(explained: Explained) -> str:
    steps = " ".join(step.text for step in explained.steps)
    return f"{explained.in_one_line} {explained.takes or ''} {steps} {explained.family or ''}"
