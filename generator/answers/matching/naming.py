"""What the given works call their task, for a task that the vocabulary does not know: gaze estimation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

from generator.answers.language.english import ALWAYS_CAPITAL, FUNCTION_WORDS, lowered, stem, words_of
from generator.answers.language.phrases import find_alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_HEADS: Final = words_of(
    """aging analysis animation anonymization answering assembly assessment avoidance captioning classification
    colorization completion compression conversion counting deblurring delineation demosaicing denoising design
    detection diagnosis diarization discovery dubbing editing enhancement estimation extraction forecasting
    forensics fusion generation geolocalization geolocation harmonization identification interpolation
    localization mapping matching mitigation monitoring navigation nowcasting planning prediction reading
    recognition reconstruction recovery rectification reenactment registration relighting relocalization removal
    restoration retargeting retouching retrieval segmentation separation spotting stabilization stitching
    summarization synthesis tracking transcription transfer translation try-on verification"""
)
"""The nouns with which names of tasks end."""
_NOT_PART_OF_NAME: Final = words_of(
    """accurate adaptive appearance-based arbitrary automatic automated better blind coarse comprehensive continuous
    controllable cross current deep dense diffusion-based direct discrete effective efficient end-to-end
    enhance existing expressive fast feature few-shot final fine-grained first full fully further general generative
    gloss-free good gradual high-fidelity high-quality high-resolution improve improved interactive iterative joint
    jointly large large-scale learned learning lightweight live local long long-term low-latency many model monocular
    multi-scale multi-view multilingual neural new novel online open optical our particular personalized
    practical precise previous probabilistic progressive proposed real real-time real-world recent reliable
    robust second self-supervised semantic semi-supervised sequence short simple simultaneous single
    single-image sparse stable state-of-the-art strong structure-guided supervised text-driven
    text-to-image third time-consuming traditional training training-free transformer-based typical unconstrained
    unsupervised variable weakly weakly-supervised zero-shot based guided driven aware free"""
)
_DEEDS: Final = {
    "detector": "detection",
    "recognizer": "recognition",
    "estimator": "estimation",
    "classifier": "classification",
    "forecaster": "forecasting",
    "predictor": "prediction",
    "translator": "translation",
    "tracker": "tracking",
    "solver": "solving",
    "generator": "generation",
    "assembler": "assembly",
    "restorer": "restoration",
    "summarizer": "summarization",
    "separator": "separation",
    "segmenter": "segmentation",
    "reconstructor": "reconstruction",
    "synthesizer": "synthesis",
    "colorizer": "colorization",
    "evaluator": "evaluation",
    "simulator": "simulation",
    "mixer": "mixing",
    "grader": "grading",
    "planner": "planning",
}
_DOERS: Final = {f"{doer}{plural}": deed for doer, deed in _DEEDS.items() for plural in ("", "s")} | {
    "attacks": "attack"
}
DEED_WORD: Final = r"[a-z]{3,}(?:tion|sion|ment|val|ing)\b"
"""How the noun of a deed is spelled."""
_DEED: Final = re.compile(rf"(?:re-)?{DEED_WORD}")
_NOUNS: Final = words_of("anomaly assembly caries rabies scabies series species speed")
"""Nouns that end as adverbs, participles and verbs do."""
_OF_METHODS: Final = words_of(
    """adaptation aggregation alignment anything attention augmentation blending computation conditioning convolution
    diffusion dimension distillation distribution embedding encoding engineering ensembling evaluation everything
    expression fine-tuning following foundation function harnessing improving indexing information instruction
    integration interpretation inversion learning masking modeling motion normalization observation optimization
    position pre-training precision pretraining processing projection prompting propagation pruning quantization
    question reasoning reducing region regularization representation resolution rethinking revisiting sampling
    scaling solution splatting streaming supervision teaching training tuning using version vision"""
)
"""Nouns of deeds that name what methods do and not what they are for."""
_INTO: Final = re.compile(
    r"(?:text|image|video|audio|speech|music|sketch|sound)-to-(?:image|video|audio|speech|music|sound|3d|mesh|motion|4d)"
)
_LONGEST: Final = 3
_WORD = re.compile(r"(?<!\d)(?:\d(?=D\b))?[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:['’]s\b)?|[.,;:!?()]", re.IGNORECASE)
_SHORT = re.compile(r"\s\([A-Z][A-Za-z]{1,6}\)")
_ABBREVIATED = re.compile(
    r"((?:[A-Za-z][\w-]{0,63}+ ){1,5}[A-Za-z][\w-]{0,63}+|[A-Za-z]\w{0,63}+-[\w-]{0,63}+)\s\(([A-Z][A-Za-z]{1,6})\)"
)
_MOST_SPELLED: Final = 6
"""An abbreviation may stand for so many words."""


def plain(text: str) -> str:
    """A text without accents: demoireing, of `Demoiréing`."""
    return text if text.isascii() else "".join(one for one in normalize("NFD", text) if not combining(one))


@lru_cache(maxsize=4096)
def as_words(text: str) -> str:
    """The words of a text in lower case, each between two spaces, so that a name can be sought in it."""
    return f" {' '.join(_ANY_WORD.findall(plain(text).casefold()))} "


_ANY_WORD: Final = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=16384)
def task_names(text: str) -> tuple[str, ...]:
    """Every `modifier ... head` of a text, in lower case, with one modifier and with more."""
    return tuple(_names(text, _HEADS.__contains__))


@lru_cache(maxsize=4096)
def title_names(title: str) -> tuple[str, ...]:
    """The names in a title, where any noun of a deed can be the head: white balance correction."""
    return (*_names(title, is_deed), *_names_of_objects(title))


def _names_of_objects(title: str) -> Iterator[str]:
    """The names that a title gives by a deed and its object: jigsaw puzzle solving, of `Solving Jigsaw Puzzles`."""
    for found in _DOING.finditer(plain(title)):
        words = [word.casefold() for word in found["what"].split()]
        thing = words[-1]
        is_method_only = bool(found["noun"]) and not is_deed(found["noun"].casefold())
        if is_thing(thing) and thing not in _OF_METHODS and not is_method_only:
            single = _singular(thing)
            modifiers = _modifiers([".", *words[:-1]])
            deeds = _DEEDS_OF_VERBS | DEEDS_TO_DO
            said = (found["verb"] or found["deed"] or found["noun"]).casefold()
            first = len(modifiers)
            yield from (
                " ".join([*modifiers[first - size :], single, deeds.get(said, said)]) for size in range(first + 1)
            )


def _singular(thing: str) -> str:
    if thing.endswith(("ss", "us", "is")) or thing in _NOUNS:
        return thing
    return re.sub("(?<=[cs]h)es$|s$", "", thing if thing in _IN_IE else re.sub("(?<=[^aeiou])ies$", "y", thing))


_IN_IE: Final = words_of(
    """birdies brownies budgies calories collies cookies dies foodies genies hippies hoodies lies magpies movies pies
    pixies prairies rookies selfies smoothies ties veggies zombies"""
)
"""What has *-ie* when it is one."""


_DEEDS_OF_VERBS: Final = {
    "solving": "solving",
    "detecting": "detection",
    "recognizing": "recognition",
    "estimating": "estimation",
    "predicting": "prediction",
    "forecasting": "forecasting",
    "generating": "generation",
    "segmenting": "segmentation",
    "classifying": "classification",
    "reconstructing": "reconstruction",
    "restoring": "restoration",
    "removing": "removal",
    "tracking": "tracking",
    "translating": "translation",
    "counting": "counting",
    "animating": "animation",
    "assembling": "assembly",
    "transcribing": "transcription",
    "deciphering": "decipherment",
    "identifying": "identification",
    "localizing": "localization",
    "retrieving": "retrieval",
    "summarizing": "summarization",
    "editing": "editing",
    "diagnosing": "diagnosis",
    "designing": "design",
    "discovering": "discovery",
    "recovering": "recovery",
    "monitoring": "monitoring",
}
DEEDS_TO_DO: Final = {
    "predict": "prediction",
    "forecast": "forecasting",
    "detect": "detection",
    "recognize": "recognition",
    "estimate": "estimation",
    "classify": "classification",
    "reconstruct": "reconstruction",
    "identify": "identification",
    "diagnose": "diagnosis",
    "restore": "restoration",
}
_DOING: Final = re.compile(
    rf"(?:(?:^|[:,] |\b(?:for|of|in|to|towards?) )(?P<verb>{'|'.join(_DEEDS_OF_VERBS)})"
    rf"|\bto (?P<deed>{'|'.join(DEEDS_TO_DO)})|\b(?P<noun>{DEED_WORD}) of)"
    rf"(?P<what>(?: (?!(?:{'|'.join(sorted(FUNCTION_WORDS | {'using'}))})\b)[\w-]+){{1,5}})(?![\w'’-])",
    re.IGNORECASE,
)


_NEXT: Final = "next"
"""What no name is cut after: next location prediction predicts no location that is given."""


def is_deed(word: str) -> bool:
    """Whether a word in lower case can be the head of a task's name."""
    return word in _HEADS or word == "attack" or (bool(_DEED.fullmatch(word)) and word not in _OF_METHODS)


def head_of(name: str) -> str:
    """The stem of the noun on which a name ends: with most tasks that of the deed."""
    return stem(name.rsplit(maxsplit=1)[-1])


def _names(text: str, is_head: Callable[[str], bool]) -> Iterator[str]:
    words = [_DOERS.get(word, word) for word in (word.casefold() for word in _WORD.findall(plain(text)))]
    for at, word in enumerate(words):
        if "-to-" in word and _INTO.fullmatch(word):
            yield f"{word} generation"
        if (is_head(word) or _is_judged(words, at)) and not (_is_participle(words, at) or _is_modifier(words, at)):
            modifiers = _modifiers(words[max(0, at - _LONGEST - 1) : at])
            fewest = len(modifiers) if modifiers[:1] == [_NEXT] else 1
            yield from (" ".join([*modifiers[-size:], word]) for size in range(fewest, len(modifiers) + 1) if modifiers)


def _is_judged(words: list[str], at: int) -> bool:
    """Whether an evaluation is that of a thing and not of a method: hand quality evaluation."""
    return words[at] == "evaluation" and at > 0 and words[at - 1] in JUDGED


def _is_modifier(words: list[str], at: int) -> bool:
    """Whether a noun that names no common task only tells of what the next one does: collision avoidance."""
    return words[at] not in _HEADS and words[at + 1 : at + 2] != [] and words[at + 1] in _HEADS


JUDGED: Final = words_of("quality severity risk damage health credibility readability difficulty")
"""What of a thing is assessed."""


def _is_participle(words: list[str], at: int) -> bool:
    """Whether a word on `ing` that names no common task has its object after it: `Diagnosis Combining Two Tests`."""
    after = words[at + 1] if at + 1 < len(words) else "."
    is_common = words[at] in _HEADS or not words[at].endswith("ing")
    return not is_common and after[0].isalnum() and after not in _AFTER_NAMES


_AFTER_NAMES: Final = words_of(
    "across and as at based by during for from in on or over through to toward towards under using via with without"
)


def is_thing(word: str) -> bool:
    """Whether a word in lower case can name what a task is about, and is no quality or deed."""
    return word.isalpha() and word not in _NOT_PART_OF_NAME and not is_deed(word) and not word.endswith(_OF_QUALITIES)


_OF_QUALITIES: Final = ("ly", "ed", "ing", "al", "ive", "ous", "ble", "ful", "less", "ic")
"""How adjectives and participles end."""


def bare_head(text: str) -> str:
    """The noun of a task that stands alone, as the segmentation of SegUNet; empty if there is none."""
    return next((word for word in text.casefold().split() if word in _HEADS), "")


def _modifiers(before: list[str]) -> list[str]:
    """What of the words before a head, and of one more, belongs to its name."""
    taken: list[str] = []
    for at, word in reversed(list(enumerate(before))[-_LONGEST:]):
        if word == _NEXT and taken:
            return [word, *taken]
        if not word[0].isalnum() or word in FUNCTION_WORDS or word in _NOT_PART_OF_NAME:
            break
        if word in _HEADS and not word.endswith("ing"):
            break
        if "-" not in word and word.endswith(("ly", "ed", "es")) and word not in _NOUNS:
            break
        if word.endswith("ing") and (at == 0 or not before[at - 1][0].isalnum()):
            break
        if word.endswith(("-aware", "-based", "-guided", "-free", "-driven")):
            break
        taken.insert(0, word)
    return taken


def as_written(name: str, texts: Iterable[str]) -> str:
    """A name in lower case with the capitals that its abbreviations have in the texts: ECG classification.

    Of a name that no text has as a whole each word is sought.
    """
    told = list(texts)
    for text in told:
        at = find_alone(name, lowered(text))
        if at >= 0:
            return re.sub(r"\w+", _without_title_case, text[at : at + len(name)])
    return " ".join(as_written(word, told) for word in name.split()) if " " in name else name


def _without_title_case(word: re.Match[str]) -> str:
    return word[0] if word[0][1:] != word[0][1:].lower() or word[0] in ALWAYS_CAPITAL else word[0].lower()


@lru_cache(maxsize=4096)
def abbreviations(text: str) -> tuple[tuple[str, str], ...]:
    """The abbreviations that a text explains: `low-light image enhancement (LLIE)`."""
    return tuple(
        (short, words)
        for found in _SHORT.finditer(text)
        if (spelled := _ABBREVIATED.search(text, _words_before(text, found.start()), found.end()))
        for said, short in [spelled.groups()]
        if (words := _ending_that_spells(said, short.rstrip("s")))
    )


@lru_cache(maxsize=4096)
def expansions(text: str) -> tuple[tuple[str, str], ...]:
    """The short forms that a text explains and what they stand for, in lower case, by their letters in turn: rPPG."""
    spelled = ((found[1], _spelling(found[1], text[: found.start()].split())) for found in _SHORT_FORM.finditer(text))
    return tuple((short, words) for short, words in spelled if words)


_SHORT_FORM: Final = re.compile(r"(?<=\w) \((\w*[A-Z]\w*)\)")


def _spelling(short: str, words: list[str]) -> str:
    """The fewest last words in which the letters of a short form stand in turn, the first one at the beginning."""
    letters = short.casefold()
    for size in range(2, min(len(letters), len(words)) + 1):
        rest = iter(said := " ".join(words[-size:]).casefold())
        if said[0] == letters[0] and all(letter in rest for letter in letters) and re.fullmatch(r"[\w -]+", said):
            return said
    return ""


def is_method(words: str) -> bool:
    """Whether words in lower case end on what methods do or are made of: reinforcement learning, autoencoder."""
    return words.rpartition(" ")[2] in _OF_METHODS


def _words_before(text: str, end: int) -> int:
    """Where the words begin that an abbreviation may stand for."""
    for _ in range(_MOST_SPELLED):
        end = text.rfind(" ", 0, end)
        if end < 0:
            break
    return end + 1


def kind_of_deed(name: str) -> str:
    """The stem of the noun on which a name ends, one for all nouns of like deeds: restoration, refinement, repair."""
    head = head_of(name)
    return _ALIKE.get(head, head)


_ALIKE: Final = {
    stem(noun): nouns.split()[0]
    for nouns in (
        "restoration refinement correction repair recovery repairing",
        "assessment evaluation scoring grading",
        "estimation prediction forecasting",
        "recognition classification identification",
    )
    for noun in nouns.split()
}
"""Nouns of deeds by which works name one task."""


def deed_of(doer: str) -> str:
    """The deed of a doer, detection of a detector; any other word as it is."""
    return _DOERS.get(doer.casefold(), doer)


def defined_names(text: str) -> frozenset[str]:
    """The names of tasks for which a text gives an abbreviation, in lower case."""
    words = (words.casefold() for _, words in abbreviations(text))
    return frozenset(one for one in words if one in task_names(one))


def _ending_that_spells(said: str, short: str) -> str:
    """The last words of a text whose initials are an abbreviation; empty if there are none."""
    parts = re.split(r"(?<=[ -])", said)
    ending = parts[-len(short) :]
    initials = "".join(part[:1] for part in ending)  # `two-stage- (TS)` ends on nothing
    return "".join(ending).replace("-", " ") if initials.casefold() == short.casefold() else ""
