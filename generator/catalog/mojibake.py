"""Text that went through the wrong encoding becomes what it was; what cannot be brought back is named."""

from __future__ import annotations

from dataclasses import dataclass

import ftfy
from ftfy.badness import is_bad

from generator.catalog.values import HIDDEN

# Only the damage of wrong encodings is undone: typographic quotes, entities and wide letters are the author's own.
_SETTINGS = ftfy.TextFixerConfig(
    unescape_html=False, uncurl_quotes=False, fix_character_width=False, fix_latin_ligatures=False
)
_LOST = "\ufffd"
_AROUND = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A line as it was meant, and what is still wrong with it."""

    text: str
    doubt: str = ""
    """What could not be brought back, or what was taken out; empty if nothing."""


def mend(line: str) -> Mended:
    """Undo mojibake, single, double or mixed with sound text, and take out invisible characters."""
    if line.isascii() and line.isprintable():
        return Mended(text=line)
    text = ftfy.fix_text(line, _SETTINGS)
    sound = HIDDEN.sub("", text)
    if _LOST in sound:
        return Mended(text=sound, doubt=f"letters were lost near '{_near(sound, sound.index(_LOST))}'")
    if is_bad(sound):
        return Mended(text=sound, doubt="letters look damaged and could not be repaired")
    if hidden := HIDDEN.search(text):
        return Mended(text=sound, doubt=f"an invisible character (U+{ord(hidden[0]):04X}) was taken out")
    return Mended(text=sound)


def _near(text: str, at: int) -> str:
    return text[max(0, at - _AROUND) : at + _AROUND].strip()
