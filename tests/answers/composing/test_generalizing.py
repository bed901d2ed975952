"""What is said of all models of a kind is said to be general, and once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.answers.composing.generalizing import (
    LONGEST_GENERAL,
    fits_the_case,
    general_part,
    idea_of,
    in_general,
    unsaid,
)
from generator.answers.composing.material import Material, gather, paragraph_of, said
from generator.answers.language.english import word_count
from generator.catalog.records import Evidence, Item, Model, Question, Recommended, Task

SHORT = ["Such a model has seen many torn stamps.", "It draws what is lost."]
MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="Stamps",
    definition="Make a torn stamp whole again.",
    takes="a torn stamp",
    gives="a whole stamp",
    cues=("torn stamp",),
    idea="\n".join(SHORT),
)


def material(task: Task) -> Material:
    question = Question(id="q", question="I scanned a torn stamp. How does it mend it?", task=task.id)
    model = Item(model=Model(id="m", name="Mender-X"), recommendation=Recommended(model="m"))
    return gather(Evidence(question=question, items=(model,), tasks={task.id: task}, terms={}))


def test_two_short_sentences_are_one_and_the_first_words_say_that_it_is_general() -> None:
    (claim,) = in_general(SHORT, material(MENDING))
    assert claim.text == "In general, such a model has seen many torn stamps; it draws what is lost."
    assert claim.basis == "general"


def test_sentences_that_are_long_together_stay_apart() -> None:
    long = [f"It draws {'one edge and then ' * (LONGEST_GENERAL // 4)}stops.", *SHORT]
    first, *others = in_general(long, material(MENDING))
    assert first.text.startswith("In general, it draws one edge")
    assert first.text.endswith("stops.")
    assert others
    assert all(one.basis == "general" for one in (first, *others))
    assert all(word_count(one.text) <= LONGEST_GENERAL for one in others)


def test_of_nothing_nothing_is_said() -> None:
    assert in_general([], material(MENDING)) == []


def test_a_mark_of_the_dialect_in_a_record_is_shown_as_it_stands() -> None:
    (claim,) = in_general(["A *star* and [@stampnet] are words."], material(MENDING))
    assert claim.text == "In general, a \\*star\\* and \\[@stampnet] are words."


def test_where_no_work_tells_the_inside_all_of_the_idea_is_told() -> None:
    told = material(MENDING)
    assert idea_of(told) == SHORT
    assert general_part(told, ()) == in_general(SHORT, material(MENDING))


def test_what_the_page_has_said_is_left_out_whatever_its_capitals() -> None:
    before = paragraph_of(said("What you describe is called stamp mending: in general, it draws what is lost."))
    assert unsaid(SHORT, before, material(MENDING)) == SHORT[:1]


@pytest.mark.parametrize(("text", "fits"), [("It follows the hummed tune.", False), ("It draws what is lost.", True)])
def test_a_general_sentence_of_another_setting_does_not_fit(text: str, *, fits: bool) -> None:
    assert fits_the_case(text, material(MENDING)) == fits


def test_neither_all_that_may_go_in_nor_what_the_task_itself_speaks_of_is_another_setting() -> None:
    assert fits_the_case("It looks at {the satellite or drone image}.", material(MENDING))
    of_cars = replace(MENDING, definition="Make a torn stamp with a car on it whole again.")
    assert fits_the_case("It draws the lanes of the road.", material(of_cars))
    assert not fits_the_case("It draws the lanes of the road.", material(MENDING))
