"""How two versions of a page differ for its reader."""

from __future__ import annotations

import pytest

from generator.pages.changes.differing import Difference, Stretch, differ_in_lists_only, differences, words_of
from generator.pages.changes.visible import see

PAGE = """\
# Kites

## In short

A smear was undone [WindNet](#source-windnet){ .cite }.

## Questions nearby

- [A red kite](red-kite.md) draws on WindNet, too

```
code
```
"""


def said(before: str, after: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (one.heading, [(stretch.kind, stretch.words) for stretch in one.stretches])
        for one in differences(see(before), see(after))
    ]


def test_two_equal_pages_do_not_differ() -> None:
    assert said(PAGE, PAGE) == []


def test_a_word_that_changed_stands_between_those_that_stayed() -> None:
    assert said(PAGE, PAGE.replace("smear", "blur")) == [
        ("In short", [("same", "A "), ("gone", "smear "), ("new", "blur "), ("same", "was undone [WindNet].")])
    ]


def test_words_that_have_nothing_in_common_stand_one_after_the_other() -> None:
    after = PAGE.replace("A smear was undone [WindNet](#source-windnet){ .cite }.", "Nobody knows this at all.")
    assert said(PAGE, after) == [
        ("In short", [("gone", "A smear was undone [WindNet]."), ("new", "Nobody knows this at all.")])
    ]


def test_a_line_stands_below_the_heading_of_the_page_that_has_it() -> None:
    """What went below the last heading of the old page is no part of the new one's."""
    before = f"{PAGE}\n## Old\n\nGone.\n\nGone, too.\n"
    assert said(before, PAGE) == [
        ("Old", [("gone", "Old")]),
        ("Old", [("gone", "Gone.")]),
        ("Old", [("gone", "Gone, too.")]),
    ]


def test_an_added_page_is_its_words_without_lists_of_questions_and_without_code() -> None:
    assert list(words_of("questions/blue-kite.md", see(PAGE))) == [
        Difference(heading="In short", stretches=(Stretch(kind="new", words="A smear was undone [WindNet]."),))
    ]


@pytest.mark.parametrize(
    ("old", "new", "lists_only"),
    [
        ("- [A red kite](red-kite.md)", "- [Two kites](two-kites.md)", True),
        ("- [A red kite](red-kite.md) draws on WindNet, too", "None yet.", True),
        ("[WindNet](#source-windnet){ .cite }", "[Abacus](#source-abacus){ .cite }", False),
        ("- [A red kite](red-kite.md)", "- [A paper](../papers/windnet.md)", False),
        ("- [A red kite](red-kite.md)", "- [A red kite](../../questions/red-kite.md)", False),
        ("```\ncode", "[Atom](blue-kite.feed.xml), [JSON](blue-kite.json)\n\n```\ncode", True),
        ("```\ncode", "[JSON](red-kite.json)\n\n```\ncode", False),
        ("# Kites", "# Kites, anew", False),
    ],
)
def test_pages_that_only_list_questions_in_another_way(old: str, new: str, *, lists_only: bool) -> None:
    path, after = "questions/blue-kite.md", PAGE.replace(old, new)
    assert after != PAGE
    assert differ_in_lists_only(path, see(PAGE), see(after)) is lists_only
