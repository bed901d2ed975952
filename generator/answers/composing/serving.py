"""Where a told sentence names the task it serves: the place for what the reader put in, and how it is joined on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.language.english import stem, stems, words_of
from generator.answers.reading.things import medium_of

if TYPE_CHECKING:
    from collections.abc import Iterator


class Served(NamedTuple):
    """A place in a sentence right after the name of a task."""

    end: int
    joint: str
    """The word that joins on what the task is done with: `of` after colorization, `in` after detection."""


def served(text: str, names: tuple[str, ...], medium: str) -> Iterator[Served]:
    """The places where a sentence names a task that is done with things of a medium.

    Args:
        text: the sentence.
        names: what the task is called.
        medium: what was put in; of another kind a sentence says so before the name: `video segmentation` of a photo.
    """
    known = _stems_of(names)
    for found in _deeds_of(known).finditer(text):
        start, deed = found.start(), found["deed"]
        before = _BEFORE.search(text, max(0, start - _FARTHEST), start)
        named = before[0] if before else ""
        if _IS_CALLED.match(text, found.end()):
            continue
        if stems(named) & known and not _OF_OTHERS.search(text, 0, start - len(named)) and _is_of(named, deed, medium):
            joint = "of" if named.endswith("de-") else _JOINTS[deed]
            yield Served(found.end(), "for" if found["kind"] else joint)


_IS_CALLED: Final = re.compile(r", [A-Z]")
"""What follows the kind of a part: its name."""
_FARTHEST: Final = 80
"""So many characters may stand in what is said of a deed."""


@lru_cache(maxsize=512)
def _deeds_of(known: frozenset[str]) -> re.Pattern[str]:
    """Finds the deeds that are in what a task is called; in capitals they may be names of parts."""
    deeds = [one for one in sorted(_JOINTS, key=len, reverse=True) if stem(one) in known]
    return re.compile(_DEED.replace("{deeds}", "|".join(deeds))) if deeds else _NEVER


_OF_OTHERS: Final = re.compile(
    r"\b(?:[Rr]ecent|[Ee]xisting|[Pp]revious|[Tt]raditional|[Cc]onventional|[Mm]ost|[Pp]rior|[Cc]urrent|downstream"
    r"|[Ww]hile|[Uu]nlike|[Ii]n contrast|overview|survey|review|train\w*|not|no)\b|\([^()]*$"
    r"|\b(?:research|advances) (?:in|on)\b"
    r"|\b(?:paradox|problems?|challenges?|fields?|areas?|history|study|evaluation|difficult\w*|task) of $"
)
"""What stands before a task that others serve, or within an aside."""


@lru_cache(maxsize=4096)
def _stems_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(stems, names))


def _is_of(before: str, deed: str, medium: str) -> bool:
    """Whether the words before the name of a deed leave it to be done with things of a medium."""
    if turned := _TURNED.search(before):
        return medium_of(turned[1]) == medium
    if _JOINTS[deed] == "from" and deed not in _TAKING_AWAY:
        return True
    media = {_MEDIA[found[0].casefold()] for found in _NAMES_MEDIUM.finditer(before)}
    return media <= {medium} and (medium == "space" or not _OF_SPACE.search(before))


_TAKING_AWAY: Final = frozenset({"removal", "extraction"})
_MEDIA: Final = {
    name: medium
    for medium, names in {
        "picture": "image picture photo",
        "video": "video",
        "sound": "audio speech music",
        "text": "text document",
    }.items()
    for name in names.split()
}
_NAMES_MEDIUM: Final = re.compile(rf"\b(?:{'|'.join(_MEDIA)})(?=s?\b)", re.IGNORECASE)
_OF_SPACE: Final = re.compile(r"\b(?:shapes?|3D|mesh)\b")
_TURNED: Final = re.compile(r"\b(\w+)-to-", re.IGNORECASE)
_JOINTS: Final = {
    deed: joint
    for joint, deeds in {
        "of": """analysis assessment colorization restoration deblurring denoising dehazing deraining enhancement
            transcription translation summarization classification completion super-resolution upscaling captioning
            editing relighting segmentation parsing simplification interpolation registration matching reranking
            anonymization de-identification separation diarization vectorization retouching inpainting outpainting
            matting harmonization stabilization verification authentication grading compression""",
        "in": "detection recognition tracking spotting counting grounding localization identification",
        "from": """generation synthesis reconstruction estimation forecasting prediction animation removal extraction
            personalization customization""",
        "with": "retrieval search recommendation",
    }.items()
    for deed in words_of(deeds)
}
"""How what a deed is done with follows its name."""
_BEFORE: Final = re.compile(
    r"(?:(?<![\w-])(?!(?:of|for|in|on|and|or|the|an?|with|from|to|by)\b)[\w-]+ |[\w-]+-){1,3}$", re.IGNORECASE
)
_DEED: Final = (
    r"\b(?P<deed>{deeds})"
    r"(?P<kind> (?:method|framework|approach|model|system|pipeline|network))?"
    r"(?=[,.;:)]|$|\s(?:and|or|in|on|at|by|with|without|through|via|using|under|based|that|which|as|to|into"
    r"|for|while|when|where|is|are|can|across|during|within)\b|\s\[)"
)
_NEVER: Final = re.compile(r"(?!)")
