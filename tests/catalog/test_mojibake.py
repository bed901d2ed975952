"""Mojibake becomes what was meant; what cannot be brought back is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.mojibake import mend
from generator.catalog.values import HIDDEN

MEANT = "12× brushstrokes—“great” for café print 🧠 → 日本語"


def damaged(text: str) -> str:
    """What a program makes of UTF-8 that it takes for Windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    "line", [MEANT, damaged(MEANT), damaged(damaged(MEANT))], ids=["sound", "damaged once", "damaged twice"]
)
def test_what_was_meant(line: str) -> None:
    assert (mend(line).text, mend(line).doubt) == (MEANT, "")


def test_damage_beside_sound_letters() -> None:
    assert mend("It’s fine — and itâ€™s not").text == "It’s fine — and it’s not"


@pytest.mark.parametrize("line", ["caf\ufffd photos", "Itâ€?s a kite"])
def test_lost_letters_are_a_doubt(line: str) -> None:
    assert mend(line).doubt


def test_invisible_characters_are_taken_out_and_named() -> None:
    mended = mend("The End\u202e sdrawkcaB")
    assert (mended.text, mended.doubt) == ("The End sdrawkcaB", "an invisible character (U+202E) was taken out")


@pytest.mark.parametrize("line", ["R&amp;D", "ﬁne “quotes”", "Ｆｕｌｌ　ｗｉｄｔｈ", "<b>bold</b>"])
def test_an_authors_own_characters_stay(line: str) -> None:
    assert mend(line).text == line


@given(st.text(max_size=60))
def test_nothing_invisible_is_left(line: str) -> None:
    assert not HIDDEN.search(mend(line).text)
