"""Fields are added to a record's file, or written anew, and no other byte of it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.catalog.amending import amended, with_comments
from generator.catalog.loading import read_record
from generator.catalog.records import Paper, Summary
from generator.links.link import Link

TEXT = """\
# Checked by hand.
title: 'A Hat'   # as printed
short_name:  Hat

# The venue is doubtful.
venue: >-
  HAT
  2021
license: MIT
"""
ARXIV = Link.parse("https://arxiv.org/abs/2205.04437")


def with_fields(text: str, **values: Any) -> str | None:
    record, _ = read_record(Paper, text.removeprefix("\ufeff"), "hat.yml", "hat")
    assert record
    return amended(text, record, replace(record, **values))


def test_a_new_field_stands_where_the_format_has_it() -> None:
    assert with_fields(TEXT, link=ARXIV) == TEXT.replace(
        "short_name:  Hat\n", "short_name:  Hat\nlink: https://arxiv.org/abs/2205.04437\n"
    )
    assert with_fields(TEXT, year=2022) == TEXT.replace("short_name:  Hat\n", "short_name:  Hat\nyear: 2022\n")


def test_a_comment_stays_with_the_field_below_it() -> None:
    text = with_fields(TEXT, first_author="A. Hatter")
    assert text == TEXT.replace("  2021\n", "  2021\nfirst_author: A. Hatter\n")


def test_a_field_that_stands_there_is_written_anew_with_all_its_lines() -> None:
    assert with_fields(TEXT, venue="COAT 2022") == TEXT.replace(">-\n  HAT\n  2021", "COAT 2022")


def test_several_fields_at_once() -> None:
    text = with_fields(TEXT, link=ARXIV, summary=Summary(by="authors", text="It is a hat: red."))
    assert text
    assert text.endswith("license: MIT\nsummary:\n  by: authors\n  text: |\n    It is a hat: red.\n")
    assert "link: https://arxiv.org/abs/2205.04437\n" in text


LISTED = """\
title: A Hat
other_titles:  # as others print it
  - Hats
  # until the second edition
  - 'A hat'  # with a small letter

# Of the code.
license: MIT
"""


def test_a_list_that_grows_keeps_what_was_written_beside_its_items() -> None:
    added = with_fields(LISTED, other_titles=("Hats", "A hat", "The Hat: Red"))
    assert added == LISTED.replace("letter\n", "letter\n  - 'The Hat: Red'\n")


def test_an_item_that_goes_takes_its_own_line_with_it() -> None:
    changed = with_fields(LISTED, other_titles=("A hat", "Two Hats"))
    assert changed == LISTED.replace("  - Hats\n", "").replace("letter\n", "letter\n  - Two Hats\n")


def test_comments_stand_at_the_end_of_a_field_and_are_lines_of_it_without_their_mark() -> None:
    text = with_comments(
        TEXT.replace("venue:", "explained:\n  in_one_line: A hat.\nvenue:"), "explained", ["takes: wool"]
    )
    assert "  in_one_line: A hat.\n  # takes: wool\nvenue:" in text
    assert with_comments(TEXT, "explained", ["takes: wool"]) == TEXT
    assert with_comments(TEXT, "license", ["from wool"]) == f"{TEXT}  # from wool\n"


def test_a_list_in_another_form_is_written_anew() -> None:
    text = "title: A Hat\nother_titles: [Hats, A hat]\nlicense: MIT\n"
    changed = with_fields(text, other_titles=("Hats", "A hat", "Two Hats"))
    assert changed == "title: A Hat\nother_titles:\n- Hats\n- A hat\n- Two Hats\nlicense: MIT\n"
    assert with_fields(LISTED, other_titles=("A hat", "Hats")) == LISTED.replace(
        LISTED[LISTED.index("other") : LISTED.index("\n# Of")], "other_titles:\n- A hat\n- Hats\n"
    )


def test_the_last_line_of_a_list_may_be_the_last_of_the_file() -> None:
    text = "title: A Hat\r\nother_titles:\r\n- Hats # or hats"
    assert with_fields(text, other_titles=("Hats", "A hat")) == f"{text}\r\n- A hat\r\n"


def test_nothing_that_differs_changes_nothing() -> None:
    assert with_fields(TEXT) == TEXT


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("\n", "\r\n"),
        "\ufeff" + TEXT,
        TEXT.removesuffix("\n"),
        TEXT + "\n\n# the end\n",
    ],
    ids=["windows", "mark", "no-last-line", "comment-at-the-end"],
)
def test_files_of_other_editors_keep_their_bytes(text: str) -> None:
    added = with_fields(text, year=2022)
    assert added
    ending = "\r\n" if "\r\n" in text else "\n"
    assert added.replace(f"year: 2022{ending}", "") == text


@pytest.mark.parametrize("text", ["{title: A Hat}\n", "title: A Hat\n...\n"])
def test_a_file_that_takes_no_line_is_left(text: str) -> None:
    assert with_fields(text, year=2022) is None
