"""What a model's name is made of: its parts, their words, and the names of other models and works within it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, combinations
from typing import Final

from generator.catalog.identifying import model_key

SHORTEST_NAME: Final = 4
"""A shorter name than this stands in other names by chance."""
WHOLE: Final = 5
"""A shorter name of a model than this is told only by whole parts of another name: SAM, not SAMPLE."""
_WORD: Final = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+")
_INTO_PARTED: Final = re.compile(r"(?<=[a-z])2[-_](?=\w)")


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, ...]:
    """`owner/Deblur-MIMO-UNet` is Deblur, MIMO, UNet; what is made into what is one: `Txt2-3D`."""
    return tuple(filter(None, re.split(r"[-_\s.]+", _INTO_PARTED.sub("2", name.rpartition("/")[2]))))


def inner_words(part: str) -> list[str]:
    """`SpeechClean` is Speech, Clean."""
    return _WORD.findall(part)


@lru_cache(maxsize=4096)
def keys_in(name: str) -> frozenset[str]:
    """What could be the names of other models in a name, as they are compared; a version's number parts as a dash does.

    Long ones may begin or end within a part: MVDream in `Txt2Img-MVDreamLoRA`.
    """
    parts = [inner_words(part) for part in name_parts(name)]
    words = [word for part in parts for word in part]
    ends = set(accumulate(map(len, parts), initial=0))
    ends |= {at + after for at, word in enumerate(words) if word.isdigit() for after in (0, 1)}
    runs = combinations(range(len(words) + 1), 2)
    keys = ((model_key("".join(words[first:last])), {first, last} <= ends) for first, last in runs)
    return frozenset(key for key, is_whole in keys if is_whole or len(key) >= WHOLE)


def is_in_name(name: str, model: str) -> bool:
    """Whether a work's name stands whole and with its capitals in a model's: SAM in `Seg-SAM2`, not in `Samples`."""
    parts = inner_words(name)
    if sum(map(len, parts)) < SHORTEST_NAME or not all(part in model for part in parts):
        return False
    end = r"(?![^\W\d_])" if name.isupper() else "(?![a-z])"
    whole = rf"(?:(?<![^\W_])|(?<=[a-z\d])(?=[A-Z])){r'[-_ .]?'.join(map(re.escape, parts))}{end}"
    return re.search(whole, model) is not None
