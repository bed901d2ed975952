"""Which tasks each given model or work is about: as its record, its name, its title or its summary tells."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import FUNCTION_WORDS, spoken
from generator.answers.matching.mentions import stems_in
from generator.answers.matching.model_names import (
    SHORTEST_BEGINNING,
    SHORTEST_NAME,
    in_full,
    inner_words,
    is_in_name,
    name_parts,
    pieces_of,
    words_spelled,
)
from generator.answers.matching.naming import (
    JUDGED,
    abbreviations,
    bare_head,
    deed_of,
    expansions,
    is_deed,
    title_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Item, Task

TITLED: Final = 3.0
"""A title that names a task weighs as much as this many sentences of the summary."""


def title_of(item: Item) -> str:
    """The title of a work, or the name of a model that has no paper."""
    return item.paper.title if item.paper else item.name


def said_of(item: Item) -> str:
    """What is said of a work; empty if nothing is."""
    return item.summary.text if item.summary else ""


def texts_of(evidence: Evidence) -> Iterator[str]:
    """What is told of each item: its name and its summary."""
    for item in evidence.items:
        yield f"{item.name} . {said_of(item)}"


def told_works(evidence: Evidence) -> list[Item]:
    """The works that tell more than a name."""
    return [item for item in evidence.items if item.summary or not item.recommended]


def item_tasks(item: Item, vocabulary: Vocabulary, short: Mapping[str, str] | None = None) -> Weights:
    """The tasks that a work is about: as an editor noted, else as its title and summary name them.

    The full weight, 1, is that of a title's word or of several sentences.

    Args:
        item: the work.
        vocabulary: the tasks.
        short: what short forms in a title stand for, as `short_forms_of` gives them.
    """
    if item.explained and item.explained.tasks:
        return {task: 0.7**place for place, task in enumerate(item.explained.tasks)}
    title = title_of(item)
    for one in [one for one in short or () if one in title]:
        title = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", (short or {})[one], title)
    return _tasks_named(title, said_of(item), vocabulary)


def short_forms_of(evidence: Evidence) -> dict[str, str]:
    """What the short forms that any given summary explains stand for: SingFake for singing voice deepfake."""
    return dict(pair for item in evidence.items for pair in expansions(said_of(item)))


@lru_cache(maxsize=4096)
def _tasks_named(title: str, summary: str, vocabulary: Vocabulary) -> Weights:
    counts: Counter[str] = Counter()
    counts.update({task: round(TITLED) for task in vocabulary.matter(title)})
    counts.update({task: min(count, round(TITLED) - 1) for task, count in vocabulary.named(summary).items()})
    return {task: count / TITLED for task, count in counts.items()}


def named_tasks(item: Item, vocabulary: Vocabulary, short: Mapping[str, str] | None = None) -> Weights:
    """The tasks that a model's record or name speaks for; the first part of a name says most."""
    if item.model and item.model.task:
        return {item.model.task: 1.0}
    if item.explained and item.explained.tasks:
        return {task: 0.7**place for place, task in enumerate(item.explained.tasks[:2])}
    if not item.recommended:
        return dict.fromkeys(vocabulary.matter(title_of(item)), 1.0)
    words = " . ".join([" ".join(in_words(part, short or {}) for part in name_parts(item.name)), item.name])
    found = dict.fromkeys(vocabulary.named_in_short(words), 0.7)
    spelled, told = _spelled(stated_in(item, short or {}, vocabulary), vocabulary), vocabulary.made_for(item.name)
    known = () if spelled else _known_whole(item, vocabulary)
    return found | dict.fromkeys([task for task in spelled if task in told] or spelled or known, 1.0)


def _spelled(pieces: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The tasks that the pieces of a name spell, else those that all but the first name: super-resolution of MRI."""
    is_narrowed = "2" not in pieces and FUNCTION_WORDS.isdisjoint(pieces[:1])
    rest = pieces[1:] if is_narrowed else ()
    return vocabulary.spellings.best(pieces) or (vocabulary.spellings.best(rest) if rest in vocabulary.written else ())


def _known_whole(model: Item, vocabulary: Vocabulary) -> list[str]:
    """The task of the known model that a name begins with, where that is all it tells: `openai/whisper-small`.

    What a name's first part says is assessed tells more than a data set: face quality is no face recognition.
    """
    parts = name_parts(model.name)
    begun = ("-".join(parts[: end + 1]) for end in range(len(parts)))
    told = next(filter(None, map(vocabulary.made_for, begun)), {})
    words = words_spelled(model.name)
    own = stems_in(" ".join(words)) if words and words[-1] in JUDGED else frozenset()
    return [task for task, share in told.items() if share > HALF and own <= vocabulary.own[task]]


def stated_in(model: Item, short: Mapping[str, str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The pieces of the part of a model's name where what it is for stands: the first, or one such as I2V.

    Of several parts that end on a doer all are, if they spell a task: detection of AI images, of `AI-image-detector`.
    Neither counts where the first part spells a task or the name is a known model's: T2I of `T2I-Adapter`. Where the
    first tells of nothing, a later word may by which one task alone goes: irony, of `twitter-roberta-base-irony`.
    """
    parts = name_parts(model.name)
    first = pieces_of(short.get(parts[0].casefold(), parts[0])) if parts else ()
    doer = next((at for at, part in enumerate(parts) if at > 1 and deed_of(part.casefold()) != part.casefold()), 0)
    letters = next(filter(None, map(_MADE_INTO.fullmatch, parts)), None)
    if not doer and not letters:
        is_silent = "/" in model.name and not vocabulary.spellings.best(first)
        return (is_silent and _told_later(model, vocabulary)) or first
    told = vocabulary.made_for(model.name)
    if doer and not told:
        done = (*(piece for part in parts[:doer] for piece in pieces_of(part)), deed_of(parts[doer].casefold()))
        if vocabulary.spellings.best(done):
            return done
    rest = "-".join(part for part in parts if not _MADE_INTO.fullmatch(part))
    is_stated = not _is_syllable(first) and bool(vocabulary.spellings.best(first))
    if letters and not is_stated and told == vocabulary.made_for(rest):
        return _MADE_OF[letters[1]], "2", _MADE_OF[letters[2]]
    return first


def _told_later(model: Item, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The last word of a name, the first part aside, that is the telling word of one task's names."""
    later = (part for part in reversed(name_parts(model.name)[1:]) if len(part) > SHORTEST_NAME and part.islower())
    return next(((part,) for part in later if len(vocabulary.spellings.best((part,))) == 1), ())


def _is_syllable(pieces: tuple[str, ...]) -> bool:
    """Whether a name begins with so few letters that many a word could."""
    return not all(len(piece) > SHORTEST_BEGINNING or in_full(piece) != piece.casefold() for piece in pieces[:1])


_MADE_OF: Final = {"T": "text", "I": "image", "V": "video", "A": "audio", "3D": "3d"}
_MADE_INTO: Final = re.compile(r"T?([TIVA])2([TIVA]|3D)")
"""What is made into what, in letters: I2V, and TI2V where a text steers it."""


def all_stated(evidence: Evidence, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """The pieces of the first part of each recommended model's name, where they tell a deed."""
    short = abbreviations_of(evidence)
    stated = [stated_in(item, short, vocabulary) for item in evidence.items if item.recommended]
    return [pieces for pieces in stated if vocabulary.spellings.tells_deed(pieces)]


def in_words(part: str, short: Mapping[str, str]) -> str:
    """A part of a name as words: `VideoSR` as video super-resolution, `TalkingHead` as talking head."""
    if known := short.get(part.casefold()):
        return known
    if _ENLARGES.fullmatch(part.casefold()):
        return "super-resolution"
    return part if _INTO.search(part) else " ".join(pieces_of(part)).replace(" 2 ", "-to-")


_INTO = re.compile(
    r"\b(te?xt|ima?ge?|pic|vid(?:eo)?|speech|aud(?:io)?|music|voice|sketch|sound)(?:2|-to-)"
    r"(te?xt|ima?ge?|pic|vid(?:eo)?|speech|aud(?:io)?|music|voice|sketch|sound|3d|mesh|code|sql)\b",
    re.IGNORECASE,
)


_ENLARGES = re.compile(r"x\d+(?:plus)?|\dx")


def stated_purpose(
    item: Item, vocabulary: Vocabulary, short: Mapping[str, str], asked: Task | None = None, called: str = ""
) -> str:
    """What a model's name says it is made for, in words: `segmentation in X-ray pictures`; empty if it does not.

    Args:
        item: the model.
        vocabulary: the tasks.
        short: what short forms stand for in the given summaries.
        asked: the task of the question; a name that can mean it does.
        called: what the given works call that task; the name of it that has most words of the model's is told.
    """
    is_asked = asked is not None and can_mean(item, asked, vocabulary, short)
    pieces = stated_in(item, short, vocabulary)
    known = (
        _nearest_name(pieces, vocabulary.spellings.name_spelled(pieces, asked.id) or asked.name, called)
        if asked and is_asked
        else _stated_task(item, vocabulary, short)
    )
    purpose = _deed_spelled(item, vocabulary, short) or known
    pictures = stated_input(item)
    is_said = not PARTICULAR_INPUTS.get(pictures, frozenset()).isdisjoint(purpose.casefold().split())
    return f"{purpose} in {pictures}" if purpose and pictures and not is_said else purpose


def _nearest_name(pieces: Iterable[str], own: str, called: str) -> str:
    """The name of a task that has most words of a model's: dementia detection, of `SpeechDementia`."""
    words = {piece.casefold() for piece in pieces}
    names = [spoken(own), *([called] if called else [])]
    return max(names, key=lambda name: len(words.intersection(re.findall(r"\w+", name.casefold()))))


def _deed_spelled(item: Item, vocabulary: Vocabulary, short: Mapping[str, str]) -> str:
    """The deed that a model's name has in full words, as a task of that name writes it; empty if it has none.

    The noun of the deed may be cut short where the pieces of the name spell no task: `WoundSeg`.
    """
    words = [] if item.model and item.model.task else words_spelled(item.name)
    if not words and not (item.model and item.model.task):
        *about, deed = stated_in(item, short, vocabulary) or ("",)
        is_told = about and all(len(one) >= SHORTEST_NAME and one.islower() for one in (*about, deed))
        words = [*about, deed] if is_told and not vocabulary.spellings.best((*about, deed)) else []
    if not words or not is_deed(words[-1]):
        return ""
    return spoken(vocabulary.written.get(tuple(words), "")) or " ".join(words)


def stated_input(item: Item) -> str:
    """The particular kind of picture that a model's name says it takes; empty if it says none."""
    words = {word.casefold() for part in name_parts(item.name) for word in (part, *inner_words(part))}
    return next((kind for kind, named in PARTICULAR_INPUTS.items() if words & named), "")


PARTICULAR_INPUTS: Final = {
    "X-ray pictures": frozenset({"xray", "radiograph", "cxr", "chestxray"}),
    "CT scans": frozenset({"ct"}),
    "MR scans": frozenset({"mri"}),
    "ultrasound pictures": frozenset({"ultrasound"}),
    "lidar scans": frozenset({"lidar"}),
    "satellite pictures": frozenset({"satellite", "sentinel"}),
    "microscope pictures": frozenset({"microscopy"}),
}
"""Kinds of pictures that names of models state, each with the words that state them."""


def can_mean(model: Item, asked: Task, vocabulary: Vocabulary, short: Mapping[str, str]) -> bool:
    """Whether a model is known for a task, or its name begins with that of the task and is not known for another."""
    if model.model and model.model.task:
        return model.model.task == asked.id
    told = vocabulary.made_for(model.name)
    first = stated_in(model, short, vocabulary)
    return asked.id in told or (not told and vocabulary.spellings.spells_whole(first, asked.id))


def _stated_task(item: Item, vocabulary: Vocabulary, short: Mapping[str, str]) -> str:
    """What the words of a name say it is made for; a syllable says less than the name of a known model."""
    named, told = named_tasks(item, vocabulary, short), vocabulary.made_for(item.name)
    first = stated_in(item, short, vocabulary)
    known = [task for task, share in told.items() if share > HALF and vocabulary.spellings.tells_deed(first)]
    if named and not (known and _is_syllable(first)):
        likely = [task for task, weight in named.items() if weight == max(1.0, *named.values())]
        return spoken(vocabulary.spellings.name_spelled(first, likely[0])) if len(likely) == 1 else ""
    if known:
        return spoken(vocabulary.tasks[known[0]].name)
    words = " ".join(in_words(part, short) for part in name_parts(item.name))
    if into := _INTO.search(words):
        taken, given = map(in_full, map(str.casefold, into.groups()))
        return f"{taken}-to-{given}"
    judged = f"{' '.join(first)} assessment" if first[1:] and first[-1] in JUDGED else ""
    return bare_head(words) or next(iter(title_names(" ".join(first))), judged)


HALF: Final = 0.5
"""A known model that a task has a greater share in is for this task."""


def abbreviations_of(evidence: Evidence) -> dict[str, str]:
    """What short forms stand for in the given summaries: LLIE for low-light image enhancement."""
    return {
        short.casefold(): words
        for item in evidence.items
        if item.summary
        for short, words in abbreviations(item.summary.text)
    }


def namesake(model: Item, evidence: Evidence) -> Item | None:
    """The given work whose name is a part of a model's name: DreamBooth of `Txt2Img-SDXL-DreamBoothLoRA`."""
    works = [item for item in evidence.items if not item.recommended and ":" in item.name]
    return next((one for one in works if is_in_name(one.short_name, model.name)), None)
