"""Where a sentence may end earlier than it does."""

from __future__ import annotations

import pytest

from generator.answers.reading.shortening import begun, ends_of


def test_a_sentence_loses_what_only_adds_to_it_from_its_end() -> None:
    text = "The reader sees the glue, which dries on paper, thereby bending each page"
    assert list(ends_of(text)) == ["The reader sees the glue, which dries on paper", "The reader sees the glue"]


def test_a_text_without_end_is_no_sentence() -> None:
    assert list(ends_of(f"The network reads one picture, which is {'one and ' * 100}one")) == []


def test_a_beginning_has_no_more_characters_than_asked() -> None:
    text = "StampNet mends each page of the album through a grid of lines"
    assert begun(text, 100) == text
    assert begun(text, 50) == "StampNet mends each page of the album"
    assert begun(text, 10) == ""


@pytest.mark.parametrize(
    "text",
    [
        "StampNet reads pictures, showing the glue of each stamp",
        "The reader, which sees glue, while drying, mends stamps",
        "StampNet reads the glue, and the paper",
        "StampNet mends 31.2% of all stamps for albums",
        "The authors build a rich bag of words derived because of glue",
        "StampNet reads the glue, finds tears, and mends the stamps",
        "StampNet has two parts of one kind: a reader that sees glue, and a painter",
    ],
)
def test_what_a_cut_would_leave_half_said_is_not_cut(text: str) -> None:
    assert not any(text.startswith(f"{end} ") and text[len(end)] == " " for end in ends_of(text))


def test_a_list_keeps_all_its_things_and_loses_what_is_said_of_them() -> None:
    text = "StampNet has two parts: a reader, which sees glue, melting it; and a painter that draws, while glue dries"
    assert list(ends_of(text)) == [
        "StampNet has two parts: a reader, which sees glue; and a painter that draws",
        "StampNet has two parts: a reader; and a painter",
    ]


def test_what_is_done_to_a_thing_is_not_told_without_on_what() -> None:
    text = "The reader of stamps is built on an album that was given before and mends each page"
    assert not begun(text, 40)


def test_a_deed_is_not_told_without_its_object() -> None:
    assert begun("StampNet is made to deal with the glue of stamps in each album", 40) == ""
    assert begun("StampNet wets the glue of the stamp only when the album is dry", 40) == ""
    assert begun("StampNet mends each torn page by considering for it all the glue of the stamp", 60) == ""
