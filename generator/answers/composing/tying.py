"""Ties what a work says to the reader's own case: where on its way a step stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from generator.answers.composing.answering import (
    EVERYWHERE,
    LEAST_WORTH,
    affinity,
    asks_of_learning,
    clause_of,
    clauses_of,
)
from generator.answers.composing.owning import set_beside
from generator.answers.language.clauses import verb_of, without_asides
from generator.answers.language.english import lower_first, stems, word_count
from generator.answers.language.prose import verbatim
from generator.answers.reading.making import is_of_making
from generator.answers.reading.things import medium_of

_Step: TypeAlias = "tuple[int, int, Sequence[str]]"
"""Of which work it is, its place there, and its sentences."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.answers.composing.material import Material
    from generator.answers.reading.telling import Told

MARGIN: Final = 1.5
"""The step that answers must take up so many times as much of the question as the next."""
LONGEST_NAME: Final = 8
MOST_ASKED: Final = 2
MOST_FIRST: Final = 2
MOST_LAST: Final = 2
"""The editor's step that takes in what was given is one of so many first ones; that which gives it out, of the last."""
LONGEST_CLAUSE: Final = 12
_INPUT: Final = re.compile(
    r"(?:(?:is|are) )?(?:\w+ly |then )?(?:reads?|receives?|takes?|encod(?:es?|ed)|extract(?:s|ed)?"
    r"|splits?|cuts?|divid(?:es?|ed)|decompos\w+|convert(?:s|ed)?|turn(?:s|ed)?|transform(?:s|ed)?|segment(?:s|ed)?)\b"
    r"(?! (?:place|part|into account|as)\b)"
)
"""A verb of what is done with what goes in, as it begins what a clause says."""
_OUTPUT: Final = re.compile(
    r"(?:(?:is|are) )?(?:\w+ly |then )?(?:outputs?|predict(?:s|ed)?|decod(?:es?|ed)|generat(?:es?|ed)"
    r"|reconstruct(?:s|ed)?|recogni[sz]ed?s?|estimat(?:es?|ed)|render(?:s|ed)?|synthesi[sz]ed?s?|restor(?:es?|ed)"
    r"|classif(?:y|ies|ied)|detect(?:s|ed)?"
    r"|refin(?:es?|ed)|produces?d?|draws?|writes?|rebuilds?|emits?|paints?)\b"
)
"""A verb of what is done to give something out, as it begins what a clause says."""
_RESULT: Final = re.compile(
    r"\b(?:image|picture|photo|frame|video|clip|audio|speech|sound|waveform|text|caption|mask|map|label|score|answer"
    r"|forecast|motion|mesh|outputs?|results?|it)s?\b"
)
"""What a reader gets to see; features and tokens stay inside."""
_TRAINS: Final = re.compile(r"(?<!-)\btrain(?:s|ed|ing)?\b")
LONGEST_NAME_IN_STEPS: Final = 9
_MEDIA: Final = {
    "picture": r"images?|photos?|photographs?|pictures?",
    "video": r"videos?|clips?|footage|frames",
    "sound": r"audio|recordings?|speech|sounds?|songs?|waveforms?|utterances?|mixtures?",
    "text": r"texts?|sentences?|(?:text )?prompts?|documents?|quer(?:y|ies)|instructions?",
    "numbers": r"(?:time )?series|history",
    "space": r"point clouds?|scans?",
}
_INPUT_PATTERNS: Final = {
    medium: re.compile(
        r"\b(?:(?:the|an?|each|every|any|all|input|given)\s)?(?:(?!training|generat|produc|synthe|reference|clean|real"
        r"|ground|high|output|restor|rebuilt|recon|result|final|new|other|target|prior)[\w-]+\s){0,2}?"
        rf"(?:{nouns})(?=[,.;:)]|$|\s(?:of|from|into|is|are|to|with|and|by|in|at|on|as|that|which|for|than|through)\b)",
        re.IGNORECASE,
    )
    for medium, nouns in _MEDIA.items()
}
_TAKEN: Final = re.compile(
    r"\b(?:takes?|reads?|receives?|from|given|encod(?:es?|ing)|splits?|divides?|subdivides?|cuts?|transforms?|turns?"
    r"|restores?|brightens?|enlarges?|sharpens?|treats?|sees?|processes|segments?|converts?|maps?|embeds?"
    r"|conditions? on)\s+$"
    r"|\b(?:input|given|raw|noisy|single|degraded|blurry|user)\b",
    re.IGNORECASE,
)
"""What stands before, or in, the name of a thing that goes in."""
_TIED: Final = re.compile(r"\((?:your|in your case) |, here ")
_NO_ENTRY: Final = re.compile(
    r"\b(?:not|no|without|neither|never|loss)\b|^The authors (?:introduce|present|propose|study)\b"
)
_WHERE: Final = re.compile(r" (?:in|on|from) (?=the|a|an|your)\b")
_FIRST: Final = re.compile(
    r"\bfirst [a-z]+s\b|\binput (?:image|photo|picture|video|clip|frame|audio|speech|text|prompt|sketch|scan|points?)"
    r"|\b(?:the|an|each) inputs?(?=[,.]|$)"
)


def in_order(steps: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The steps in the order of the summary, but what happened in training last."""
    return sorted(steps, key=lambda step: is_of_making(step[0]))


def lead_ins(walks: Sequence[Sequence[Sequence[str]]], material: Material) -> list[list[str]]:
    """For each step of each work the few words before it that say where on the reader's way it stands; most have none.

    The works are those that are told, in their order. Each place on the way is named once a page. Which step of an
    abstract answers what is asked, or gives out what was seen, is not sure enough to be said: half of the time it is
    another.
    """
    leads = [[""] * len(steps) for steps in walks]
    if _is_explained(material) and material.placing(material.telling[0]) != "direct":
        return leads  # what is of another kind did nothing with what was given
    every = [(walk, at, step) for walk, steps in enumerate(walks) for at, step in enumerate(steps)]
    of_first = [one for one in every if one[0] == 0] if _is_explained(material) else every
    noun = lower_first(verbatim(material.case.handle.partition(" ")[2]))
    clauses = clauses_of(material)[:MOST_ASKED] if _is_explained(material) else ()
    for found, lead in (
        *((_answering(clause, of_first, material), f"*On {verbatim(clause)}:* ") for clause in clauses),
        (_first_of_use(of_first, material), f"*Given {_given(material)}:* "),
        (
            next((one for one in every if _is_of_making(one, material)), None),
            f"*Before any {noun} of yours, in training:* " if noun else "*Beforehand, in training:* ",
        ),
        (_last_of_first(of_first, material), f"*In the end, when {_seen(material)}:* "),
    ):
        if found and not leads[found[0]][found[1]]:
            names_it = found[2][0].startswith("Training ")
            leads[found[0]][found[1]] = lead.replace(", in training:", ":") if names_it else lead
    return leads


def _first_of_use(every: Sequence[_Step], material: Material) -> _Step | None:
    """The step of the first work in which something is done first with what was put in, if that is sure."""
    of_first = [one for one in every if one[0] == 0]
    if not _is_explained(material):
        ours = [one for one in of_first if _is_of_medium(one[2][0], material.case.medium)]
        return next((one for one in ours if takes_in(one[2], material)), None)
    use = [(one, without_asides(one[2][0])) for one in of_first if not _is_of_making(one, material)][:MOST_FIRST]
    taken = stems(_told_first(material).takes.partition(";")[0])
    early = [(one, text) for one, text in use[:1] if one[1] < MOST_FIRST and "beforehand" not in text]
    spoken_of = [one for one, text in early if _given(material) and stems(text) & taken]
    return next(iter([*(one for one, text in use if takes_in([text], material)), *spoken_of]), None)


def _is_of_medium(text: str, medium: str) -> bool:
    """Whether a sentence has a word for a kind of thing."""
    return bool(medium) and any(medium_of(word) == medium for word in text.casefold().split())


def _last_of_first(every: Sequence[_Step], material: Material) -> _Step | None:
    """The last step in which a work that an editor explained gives something out."""
    if not (_seen(material) and _is_explained(material)):
        return None
    use = [one for one in every if not _is_of_making(one, material)]
    given_out = stems(_told_first(material).gives) - EVERYWHERE - stems(material.task_name)
    ending = [one for one in use[-1:] if stems(without_asides(one[2][0])) & given_out or _DRAWS_LAST.search(one[2][0])]
    return next((one for one in reversed(use[-MOST_LAST:]) if _gives_out(one[2]) or one in ending), None)


_DRAWS_LAST: Final = re.compile(r"\band (?:so )?(?:draws|answers|writes|paints|sets|marks|sounds)\b")


def _gives_out(step: Sequence[str]) -> bool:
    """Whether a part of the model, and not its authors, gives something out in a step."""
    is_of_result = _does(step, _OUTPUT) and bool(_RESULT.search(step[0]))
    return is_of_result and not step[0].startswith("The authors ") and not _TRAINS.search(step[0])


def _seen(material: Material) -> str:
    """What came out, as a clause that is short enough, else its first part; empty without one."""
    parts = (part for part in (material.case.came, *_PARTS_OF_SEEN.split(material.case.came)[:1]))
    seen = (part.rstrip(". ") for part in parts if verb_of(part) and word_count(part) <= LONGEST_CLAUSE)
    return verbatim(next(seen, ""))


_PARTS_OF_SEEN: Final = re.compile(r"[,:;] (?:and |but )?|\s(?:although|even though|while|yet)\s")


def takes_in(step: Sequence[str], material: Material) -> bool:
    """Whether a step tells what is done first with what the reader put in."""
    takes = _does(step, _INPUT) or _FIRST.search(step[0])
    is_at_use = not _NO_ENTRY.search(step[0]) and not _TRAINS.search(step[0])
    return bool(takes) and is_at_use and bool(_given(material))


def _does(step: Sequence[str], what: re.Pattern[str]) -> bool:
    """Whether the verb of a step's first sentence is one of these."""
    verb = verb_of(step[0])
    at = step[0].find(f" {verb[0]} ") if verb else -1
    return at >= 0 and bool(what.match(step[0], at + 1))


def _given(material: Material) -> str:
    """What was put in, by a name that is short enough; empty without one."""
    given = material.case.given
    head = _WHERE.split(given, maxsplit=1)[0]
    named = (one for one in (given, head if " of your " in head else "") if 0 < word_count(one) <= LONGEST_NAME)
    return verbatim(next(named, material.case.handle))


def _answering(clause: str, every: Sequence[_Step], material: Material) -> _Step | None:
    """The step that takes up clearly more of what is asked than all others; None if none stands out."""
    if not clause or word_count(clause) > LONGEST_CLAUSE or len(every) < 2:  # noqa: PLR2004 - one step is no choice
        return None
    worths = [0.0 if _OF_OTHERS.match(step[0]) else _weight(clause, step, material) for _, _, step in every]
    second, best = sorted(worths)[-2:]
    return every[worths.index(best)] if best >= max(LEAST_WORTH, MARGIN * second) else None


_OF_OTHERS: Final = re.compile(
    r"(?:(?:the|an?|another|other|one) )?(?:variants?|versions?|extensions?|later|newer)\b", re.IGNORECASE
)
"""How a step begins that tells of a relative of the work."""


def _weight(clause: str, step: Sequence[str], material: Material) -> float:
    """How much of one thing asked an editor's step takes up outside its asides; what is asked besides is narrower.

    How something was learned is told by what was done in training, how it is done by the steps of use.
    """
    text = without_asides(" ".join(step))
    named = sum(word_count(one.name_in(text)) for one in material.noticed if one.is_asked)
    shared = named + len((stems(clause) & stems(text)) - EVERYWHERE)
    is_near = clause != clause_of(material) or affinity(text, material) >= LEAST_WORTH
    return shared * LEAST_WORTH * (is_near and _told_first(material).is_of_making(step) == asks_of_learning(material))


def _is_of_making(step: _Step, material: Material) -> bool:
    """Whether a step tells how its work was made and not what it does with what it is given."""
    work, _, sentences = step
    return material.told[material.telling[work].id].is_of_making(sentences)


def _told_first(material: Material) -> Told:
    return material.told[material.telling[0].id]


def _is_explained(material: Material) -> bool:
    """Whether the first work that is told was explained by an editor."""
    return any(item.explained for item in material.telling[:1])


def with_example(texts: list[tuple[str, ...]], told: Told, material: Material) -> list[tuple[str, ...]]:
    """The statements with the reader's own example at the first place that speaks of such a thing."""
    for at, statement in enumerate(texts):
        if not told.is_of_making(statement) and (bound := _bound(statement[0], material)) != statement[0]:
            return [*texts[:at], (bound, *statement[1:]), *texts[at + 1 :]]
    return texts


def _bound(text: str, material: Material) -> str:
    """A sentence with the reader's own example beside the general word for it: `the photo, here your scan,`."""
    given = material.case.given
    example = given if given and word_count(given) <= LONGEST_NAME_IN_STEPS else material.case.handle
    pattern = _INPUT_PATTERNS.get(material.case.medium)
    if not pattern or not example or '"' in example or example[:1].isdigit() or _TIED.search(text):
        return text
    for found in pattern.finditer(text):
        if _TAKEN.search(text[: found.start()]) or _TAKEN.search(found[0]):
            return set_beside(text, found.end(), example)
    return text
