"""A kind of thing is found by what stories call it and by what papers do, word by word."""

from __future__ import annotations

import pytest

from generator.answers.language.bridges import BRIDGES
from generator.answers.language.kinds import KINDS
from generator.answers.matching.kindred import Names, bridges_from, bridges_to, in_one_form

FOUND = Names([("torn stamp", 0), ("stamp", 1), ("glue", 2)])


ALL = (*KINDS, *BRIDGES)


def test_a_story_and_a_paper_meet_in_a_kind_that_each_calls_otherwise() -> None:
    told, written = bridges_from("What stands hidden behind the shed?"), bridges_to("It draws occluded regions.")
    assert told & written
    assert not bridges_from("It draws occluded regions.") & written


def test_a_kind_has_names_in_stories_and_in_papers_and_no_name_twice() -> None:
    for in_stories, in_papers in KINDS:
        assert in_stories
        assert in_papers
        assert len(set(in_stories)) == len(in_stories)
        assert len(set(in_papers)) == len(in_papers)
    assert len({in_stories[0] for in_stories, _ in KINDS}) == len(KINDS)


@pytest.mark.parametrize(("kind", "side"), [(kind, side) for kind in range(len(ALL)) for side in (0, 1)])
def test_each_name_of_a_kind_is_found_on_its_side(kind: int, side: int) -> None:
    find = (bridges_from, bridges_to)[side]
    assert all(kind in find(f"There, {name} is named.") for name in ALL[kind][side])


@pytest.mark.parametrize(
    ("word", "other", "is_one"),
    [
        ("stamps", "stamp", True),
        ("painted", "paints", True),
        ("notes", "note", True),
        ("note", "not", False),
        ("gas", "ga", False),
        ("glass", "glas", False),
    ],
)
def test_of_short_words_only_the_plural_is_another_form(word: str, other: str, *, is_one: bool) -> None:
    assert (in_one_form(word) == in_one_form(other)) == is_one


def test_a_text_names_each_kind_of_which_it_has_a_name() -> None:
    assert FOUND.found("Two torn stamps, and no glue.") == {0, 1, 2}
    assert FOUND.found("A stamp that was torn.") == {1}
    assert FOUND.found("") == set()
