"""What a told work builds on that the reader does not tell of: transcripts, a laser scan, radar."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.answers.language.english import lowered

if TYPE_CHECKING:
    from collections.abc import Sequence


def needed(texts: Sequence[str], question: str) -> tuple[int, str] | None:
    """The first of some sentences of a work that says so, by its place, and what it needs, in plain words."""
    return next(
        ((at, what) for at, text in enumerate(texts) for what in _spoken_of(text) if _is_new(what, question)), None
    )


@lru_cache(maxsize=4096)
def _spoken_of(text: str) -> tuple[str, ...]:
    return tuple(
        what
        for what, (written, _) in _SENSED.items()
        if (found := written.search(text)) and not _DOES_WITHOUT.search(_CLAUSE_END.split(text[: found.start()])[-1])
    )


def _is_new(what: str, question: str) -> bool:
    return not _SENSED[what][1].search(lowered(question))


_DOES_WITHOUT: Final = re.compile(
    r"\b(?:without|no|not|neither|nor|never|instead of|rather than|unlike|compared (?:to|with)|free|or)\b",
    re.IGNORECASE,
)
_CLAUSE_END: Final = re.compile(r"[.;]")
_SENSED: Final = {
    what: (re.compile(rf"\b(?:{written})\b"), re.compile(rf"\b(?:{told})(?:s|es|ed|ing)?\b"))
    for what, written, told in (
        ("radar", r"[Rr]adar(?:-\w+)?|mmWave|[Mm]illimeter[- ]wave|UWB", "radar|rain|storm|weather|forecast"),
        ("a laser scan", r"(?:[Cc]amera-)?LiDAR|lidar", r"laser|lidar|scan\w*|dot|point|car|bus|drone"),
        ("the signals of an event camera", r"event (?:camera|stream)s?|(?:purely )?event-based data", "event camera"),
        (
            "heat pictures",
            r"[Tt]hermal(?:-infrared)? (?:image|picture|camera)s?|RGB-?T\b",
            r"heat|therm\w+|infrar\w+|night|warm",
        ),
        (
            "pictures with depth",
            r"RGB-?D|[Dd]epth (?:camera|sensor|information|data)s?|dToF|[Tt]ime-of-flight",
            "depth|laser|lidar|sensor|phone",
        ),
        (
            "transcripts",
            r"(?:[Mm]atching |[Aa]ligned |the )?(?:text )?transcripts?|subtitles",
            r"transcri\w+|subtitl\w+|typed|text",
        ),
        ("motion sensors", r"IMUs?|inertial|visual-inertial|accelerometers?", "sensor|watch|strap|tracker"),
        (
            "measured brain waves",
            r"EEG|MEG|[Ee]lectroencephalo\w+",
            r"brain|electrod\w+|cap|scanner|head|wire|wave|sleep",
        ),
        ("where somebody looks", r"eye[- ]track\w+|gaze", "eye|gaze|look"),
    )
}
"""What is sensed in a way of its own: how papers write it, and the words of a story that may tell of it."""
