"""One of several ways to say a thing, always the same one for the same question."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.answers.composing.material import Material


def pick(material: Material, *ways: str) -> str:
    """The way that a question is given; it hangs on nothing but the question and the choice itself."""
    return ways[zlib.crc32(f"{material.question}{ways[0]}".encode()) % len(ways)]
