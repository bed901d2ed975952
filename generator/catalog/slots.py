"""Braces in the general words of a task mark what goes in, `{the text}`; a question's page says there what its own is.

Whoever shows the words as they are takes the marks out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SLOTTED: Final = r"^[^{}]*(?:\{[^{}\s][^{}]*\}(?!,\s+which\b)[^{}]*)*$"
"""What a whole text with marks looks like."""
_SLOT: Final = re.compile(r"\{([^{}\s][^{}]*)\}")
_LED_ON: Final = re.compile(r"\{[^{}]*\}(?=,\s+which\b)")
_BRACE: Final = re.compile(r"[{}]")


def unmarked(text: str | None) -> str:
    """The words without the marks; of no text none."""
    return _BRACE.sub("", text or "")


def slots(text: str) -> list[str]:
    """The marked words, in their order."""
    return _SLOT.findall(text)


def filled(text: str, word: Callable[[str, str], str]) -> str:
    """The text with other words, or the same, in place of the marked ones; `word` is also told what follows them."""
    return _SLOT.sub(lambda found: word(found[1], text[found.end() :]), text)


def odd_brace(text: str) -> int | None:
    """Where a brace stands that marks nothing: alone, inside others, around nothing; None if all are sound."""
    found = _BRACE.search(_SLOT.sub(lambda found: "_" * len(found[0]), text))
    return found.start() if found else None


def led_on(text: str) -> int | None:
    """Where marked words stand from which a clause goes on, whether one thing is told there or several; else None."""
    found = _LED_ON.search(text)
    return found.start() if found else None
