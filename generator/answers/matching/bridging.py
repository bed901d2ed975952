"""From the words of readers to the words of the field: your grain is their noise."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.answers.language.english import lowered

_PAIRS: Final = (
    (
        r"speckles?|grain|grainy|colored dots|random dots?|specks?",
        r"(?<!Gaussian )noise(?! level|-)",
    ),
    (r"static", r"noise"),
    (r"smears?|smeared|blurry|shaky|streaky", r"motion blur|blur(?:red|ry)?"),
    (r"hum|hiss|rattling|sizzling|heater|street noise|chatter|barking", r"background noise|(?<!Gaussian )noise"),
    (r"echo|echoes", r"reverberation|reverb"),
    (r"fog|foggy|milky|mist", r"haze|hazy"),
    (r"streaks|downpour", r"rain streaks|rain"),
    (r"flicker(?:ed|s|ing)?|wobble|jumpy|jitter", r"temporal consistency|temporal|flicker"),
    (r"see-through|half transparent", r"alpha matte|opacity|transparen\w+"),
    (r"in between|60 frames|smooth(?:er)? motion|slow-motion", r"intermediate frames?|in-between frames?"),
    (r"joints?|dots on|stick figure|skeleton", r"keypoints?|joints"),
    (r"letters?|signs?", r"characters?|text"),
    (r"dots", r"points?(?! (?:out|of|to)\b)"),
    (r"tape|seconds of|sample of (?:his|her|my) voice|answering machine", r"reference recording|reference"),
    (r"sheet music|notes", r"note onsets?|symbolic notation|onsets|notes"),
    (r"brushstrokes?|texture|stitches|feathers?", r"texture|fine details?|fine-grained details?|details"),
)
_LEANINGS: Final = (
    (r"lips?|mouth", r"lip(?:s|-reading|reading)?|visemes?|visual speech|mouth"),
    (
        r"(?:written|made) by (?:an? )?(?:AI|robot|machine|bot|chatbot)|checker",
        r"(?:machine|AI|LLM)-(?:generated|written)|generated text|detectors?",
    ),
    (r"spin|solid|slicer|3D print\w*|all round", r"3D|mesh(?:es)?"),
    (r"who (?:spoke|speaks|said|talks)|names? of who", r"diarization|speakers?"),
    (r"always the same|still (?:him|her|it|my|our)|my own \w+ in|any scene", r"personaliz\w+|subject-driven|identity"),
    (r"typed|wrote|words|sentence|text", r"text prompts?|prompts?|text encoder|text instruction|text"),
    (r"never (?:seen|saw|heard|taught|photographed)|without (?:any|a single) training", r"zero-shot|unseen"),
    (r"typed them out|wrote it down|transcribed", r"transcription|transcrib\w+"),
    (r"same (?:man|person|dog|number)|swapped", r"identity|association|matching|tracks?"),
    (r"sure|trust|certain", r"confidence|uncertain\w*"),
    (r"made up|invent\w*|guess\w*|come from", r"prior|generat\w+|hallucinat\w+|plausible|learns how"),
    (r"style|look of", r"style"),
    (
        r"fast|quickly|less than a second|instantly|under half a second",
        r"real[- ]time|feed-forward|single pass|efficient",
    ),
    (
        r"upscaled|enlarged|blew up|bigger|large sizes?|\d+x|\d+×",
        r"super-resolution|high-resolution|resolution|upsampl\w+|enlarg\w+",
    ),
    (r"behind|hidden|hid|vanished|out of sight|disappeared", r"occlu\w+|memory"),
    (r"overlap(?:s|ping)?|over each other|on top of each other|at the same time", r"overlap\w*|mixed|mixtures?"),
    (r"pull apart|unmix|take apart|tell apart|separate", r"separat\w+|disentangl\w+|distinguish\w*"),
    (r"outlines?|outlined|colored every|cut (?:her|him|it|me) out", r"(?:segmentation )?masks?"),
    (r"before it happened|next \d+ months|ahead", r"forecasts?|forecasting"),
    (r"fake|not real|AI-made|synthetic", r"spoofed|synthetic|generated"),
    (r"erased|painted over|deleted|hole|removed|hidden behind", r"masked region|masked|missing regions?|mask|holes?"),
    (r"brighter|almost black|dark", r"low-light|illumination|dark"),
    (r"squares|blocky|saved .{0,20}times", r"JPEG artifacts?|compression|blocks"),
    (r"bullet points?|short version", r"summar(?:y|ies|ization)"),
    (r"slider|dial|knob", r"weights?|coefficient|scale|guidance|adds noise|dial(?:ed)?|strength"),
    (r"crumpled|creased|wrinkled|folded", r"creases?|wrinkles?|deformation|visual noise"),
    (
        r"same (?:jersey|clothes|uniform|color)s?|looks? alike|identical|swap(?:s|ped)",
        r"appearance|re-identification|similar",
    ),
    (r"pile up|piled up|huddle|crossed paths|behind each other", r"being lost|occlusions?|overlap\w*"),
    (
        r"mole|freckles?|scar|stays? (?:me|you)|looks? like (?:me|him|her)",
        r"identity[- ](?:preserv\w+|related details)|identity",
    ),
    (r"(?:next|other|neighboring) frames?", r"neighboring frames?|propagation"),
    (
        r"lightweight|(?:on (?:my|a)|old) phone",
        r"low-complexity|lightweight|complexity|quantization|resource-constrained",
    ),
    (r"tiny|far away|from \d+ m", r"small objects?|few pixels|patch\w*"),
    (r"strokes?|blob|scribble\w*", r"strokes?"),
    (r"moves", r"motion"),
    (r"(?:on|from) (?:all|every) sides?", r"viewpoints?|next view"),
    (r"not visible|illegible|unreadable", r"from its neighbors|either side|spelling"),
    (r"repeat(?:s|ed|ing)?", r"repetition"),
    (r"remember(?:s|ed|ing)?", r"memor(?:y|ies)"),
    (r"not (?:yet )?reached|fit (?:the|around|between)\b.{0,30}", r"both sides|missing middle"),
    (r"left|mirror(?:ed|s)|wrong side|upside down", r"spatial|symmetr\w+|orientation"),
    (r"two heads|two faces|double|twice", r"multi-fac\w+|Janus|duplicat\w+"),
    (r"counted|too many|too few", r"(?:mis)?count(?:s|ing|ed)?"),
    (r"wrong|mistaken?|mix(?:ed|es)? up", r"confusion|misclassified|mislead\w*"),
)
"""Words that a question and a text share in sense only: they bring a sentence nearer, but name no one thing."""
_COMPILED: Final = tuple(
    (re.compile(rf"\b(?:{plain})\b", re.IGNORECASE), re.compile(rf"\b(?:{technical})\b", re.IGNORECASE))
    for plain, technical in (*_PAIRS, *_LEANINGS)
)
_ANY_PLAIN: Final = re.compile(rf"\b(?=(?:{'|'.join(plain.lower() for plain, _ in (*_PAIRS, *_LEANINGS))})\b)")
"""The places of readers' words in a text in lower case: one look for all pairs."""


@lru_cache(maxsize=4096)
def readers_words(question: str) -> tuple[tuple[str, int], ...]:
    """The words of a question that the field calls otherwise, each with the number of its pair."""
    words: dict[int, str] = {}
    for at in (place.start() for place in _ANY_PLAIN.finditer(lowered(question))):
        for number, (plain, _) in enumerate(_COMPILED):
            if number not in words and (found := plain.match(question, at)):
                words[number] = found[0]
    return tuple((words[number], number) for number in sorted(words))


@lru_cache(maxsize=65536)
def fields_word(text: str, number: int) -> str:
    """What a text calls it; empty if it does not speak of it."""
    found = _COMPILED[number][1].search(text)
    return found[0] if found else ""


def is_same_thing(number: int) -> bool:
    """Whether the two words of a pair name one thing, and are not only near in sense."""
    return number < len(_PAIRS)


@lru_cache(maxsize=65536)
def nearness(question: str, text: str) -> int:
    """How many of the question's plain words a technical text takes up."""
    return sum(bool(fields_word(text, number)) for _, number in readers_words(question))
