"""Which task a question is about: from its words, the models' names, and the titles and summaries that were given."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from generator.answers.claims import Recognition
from generator.answers.matching.naming import names_called

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.answers.matching.vocabulary import Vocabulary, Weights
    from generator.catalog.records import Evidence, Item, Task

QUESTION: Final = 1.0
RECOMMENDED: Final = 0.4
RELATED: Final = 0.9
"""What the question, the recommended models and the related works may add to a task; the last share theirs."""
CONFIDENT: Final = 9.0
ASKED: Final = 14.0
"""The weight from which the text of a work, and that of a question, speaks with its full voice."""
SURE: Final = 1.1
"""A task that gathers this much needs no other name from the works."""
LEAST: Final = 0.22
"""A task that gathers less than this is not recognized."""

_INNER_WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z][a-z]+|[a-z]+")
_NAME_PARTS: Final = {
    "deblur": "image-deblurring",
    "denoise": "image-denoising",
    "dn": "image-denoising",
    "derain": "image-deraining",
    "dehaze": "image-dehazing",
    "sr": "image-super-resolution",
    "x4": "image-super-resolution",
    "txt2img": "text-to-image",
    "text2img": "text-to-image",
    "t2i": "text-to-image",
    "img2img": "image-to-image-translation",
    "inpaint": "image-inpainting",
    "inpainting": "image-inpainting",
    "colorize": "image-colorization",
    "matting": "image-matting",
    "interp": "frame-interpolation",
    "vfi": "frame-interpolation",
    "vsr": "video-super-resolution",
    "txt2vid": "video-generation",
    "t2v": "video-generation",
    "img2vid": "image-to-video",
    "i2v": "image-to-video",
    "depth": "depth-estimation",
    "pose": "human-pose-estimation",
    "detect": "object-detection",
    "detection": "object-detection",
    "det": "object-detection",
    "sum": "text-summarization",
    "htr": "scene-text-recognition",
    "deblurring": "image-deblurring",
    "denoising": "image-denoising",
    "enhance": "low-light-image-enhancement",
    "colorization": "image-colorization",
    "segmentation": "semantic-segmentation",
    "classification": "image-classification",
    "yolo": "object-detection",
    "ocr": "scene-text-recognition",
    "asr": "automatic-speech-recognition",
    "tts": "text-to-speech",
    "xtts": "text-to-speech",
    "vc": "voice-conversion",
    "sed": "sound-event-detection",
    "mt": "machine-translation",
    "nmt": "machine-translation",
    "vqa": "visual-question-answering",
    "reid": "person-re-identification",
    "mot": "multi-object-tracking",
    "lowlight": "low-light-image-enhancement",
    "forecast": "time-series-forecasting",
    "caption": "image-captioning",
    "flow": "optical-flow-estimation",
    "faceswap": "image-editing",
    "style": "style-transfer",
    "img2mesh": "single-image-to-3d",
    "img23d": "single-image-to-3d",
}
"""What the parts of models' names mean in this field, where the part is no word of the vocabulary."""


def recognize(evidence: Evidence, vocabulary: Vocabulary) -> Recognition:
    """The task that the question's record names, else the one that most speaks for, else none."""
    text = evidence.question.question
    if evidence.task:
        words = vocabulary.words_for(evidence.task, text)
        return Recognition(task=evidence.task, words=words, named_by_record=True)
    ranked = rank(evidence, vocabulary)
    best = vocabulary.tasks[ranked[0][0]] if ranked and ranked[0][1] >= LEAST else None
    is_sure = bool(ranked) and ranked[0][1] >= SURE
    if not is_sure and (called := _called(evidence, vocabulary, best)):
        return Recognition(task=None, called=called)
    if best is None:
        return Recognition(task=None)
    rivals = tuple(vocabulary.tasks[task] for task, _ in ranked[1:4])
    return Recognition(task=best, words=vocabulary.words_for(best, text), rivals=rivals)


def rank(evidence: Evidence, vocabulary: Vocabulary) -> list[tuple[str, float]]:
    """Every task that is spoken for, the strongest first."""
    total: defaultdict[str, float] = defaultdict(float)
    _add(total, vocabulary.weigh(evidence.question.question), QUESTION, full=ASKED)
    recommended = [item for item in evidence.items if item.recommended]
    related = [item for item in evidence.items if not item.recommended]
    for item in recommended:
        _add(total, named_tasks(item, vocabulary), RECOMMENDED / len(recommended), full=1.0)
    for item in evidence.items:
        share = RELATED / (len(related) + sum(one.summary is not None for one in recommended) or 1)
        _add(total, item_tasks(item, vocabulary), share)
    return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))


def _add(
    total: defaultdict[str, float], weights: Mapping[str, float], share: float, *, full: float = CONFIDENT
) -> None:
    """Add one voice: its strongest task gets the whole share, the others what they come near it."""
    highest = max(weights.values(), default=0.0)
    if not highest:
        return
    voice = share * min(1.0, highest / full)
    for task, weight in weights.items():
        total[task] += voice * (weight / highest) ** 1.5


def named_tasks(item: Item, vocabulary: Vocabulary) -> Weights:
    """The tasks that a model's record or name speaks for; the first part of a name says most."""
    found: defaultdict[str, float] = defaultdict(float)
    if item.model and item.model.task:
        found[item.model.task] += 2.0
    for place, noted in enumerate(item.explained.tasks[:2] if item.explained else ()):
        found[noted] += 2.0 - place
    for place, part in _telling_parts(item.name):
        if (task := _NAME_PARTS.get(part)) and task in vocabulary.tasks:
            found[task] += 1.0 if place == 0 else 0.6
    return dict(found)


def name_parts(name: str) -> list[str]:
    """`Deblur-MIMO-UNet-RealBlur` is Deblur, MIMO, UNet, RealBlur."""
    return [part for part in re.split(r"[-_/\s.]+", name) if part]


def _telling_parts(name: str) -> Iterator[tuple[int, str]]:
    """The parts of a name and the words inside them, `ChessDet` as Chess and Det, each with its place."""
    for place, part in enumerate(name_parts(name)):
        yield place, part.casefold()
        words = _INNER_WORD.findall(part)
        yield from ((place, word.casefold()) for word in words if len(words) > 1)


def item_tasks(item: Item, vocabulary: Vocabulary) -> Weights:
    """The tasks that a work is about: as an editor noted, else as its title and summary speak."""
    if item.explained and item.explained.tasks:
        return {task: CONFIDENT * 0.7**place for place, task in enumerate(item.explained.tasks)}
    title = item.paper.title if item.paper else item.name
    weights = {task: 1.5 * weight for task, weight in vocabulary.weigh(title).items()}
    for task, weight in vocabulary.weigh(item.summary.text if item.summary else "").items():
        weights[task] = weights.get(task, 0.0) + weight
    return weights


def _called(evidence: Evidence, vocabulary: Vocabulary, best: Task | None) -> str:
    """What the given works call a task that the vocabulary lacks, if more of them name it than name the best known."""
    given = [item for item in evidence.items if item.summary and not item.explained]
    titles, summaries = [item.name for item in given], [item.summary.text for item in given if item.summary]
    texts = [" ".join(pair) for pair in zip(titles, summaries, strict=True)]
    for name, spread in names_called(titles, summaries, evidence.question.question):
        support = sum(best.id in vocabulary.names_in(text, besides=name) for text in texts) if best else 0
        if spread > support and not vocabulary.knows(name):
            return name
    return ""
