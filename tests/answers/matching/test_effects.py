"""An effect is found in a story by its signs and in a paper by its words; in a text without them it is not."""

from __future__ import annotations

import pytest

from generator.answers.composing.observing import readers_words
from generator.answers.matching.effects import Effects, Noticed
from generator.catalog.records import Effect

SLIDING = Effect(
    id="foot-sliding",
    name="foot sliding",
    meaning="Weight is not simulated, so feet may glide.",
    tasks=("human-motion-generation",),
    signs=("slid over floor", "like on soap", "feet slide"),
    words=("foot skating", "foot contact"),
)
BRIGHTNESS = Effect(
    id="gain", name="noise amplification", meaning="Noise grows, too.", signs=("grain",), words=("amplifies noise",)
)
EFFECTS = Effects({one.id: one for one in (SLIDING, BRIGHTNESS)})


def noticed(question: str, task: str = "human-motion-generation") -> list[Noticed]:
    return EFFECTS.noticed(question, task)


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        (
            "He walks. After a whole minute he slid over the wet floor, and he never got up again, nor did his coat.",
            "After a whole minute he slid over the wet floor",
        ),
        ("My feet slid all the time. Why?", "My feet slid all the time"),
        ("It was good, but he moved like on soap!", "he moved like on soap"),
        ('He said "ouch", slid over the floor and fell.', "slid over the floor and fell"),
        ("Why do the feet slide?", "Why do the feet slide"),
    ],
)
def test_the_readers_own_words_are_the_clause_around_a_sign(question: str, clause: str) -> None:
    (found,) = noticed(question)
    assert found.effect is SLIDING
    words = readers_words(*found.sign)
    assert (words, words in question) == (clause, True)


@pytest.mark.parametrize(
    "question",
    [
        "He slid. Over there is a floor.",
        "The floor he slid over was wet.",
        "He slid slowly and with grace over the floor.",
        "A floor.",
        "",
    ],
)
def test_a_sign_in_parts_or_turned_is_none(question: str) -> None:
    assert noticed(question) == []


def test_an_effect_is_met_in_its_own_tasks_and_one_of_none_in_any() -> None:
    question = "The feet slide and there is grain."
    assert [one.effect for one in noticed(question)] == [SLIDING, BRIGHTNESS]
    assert [one.effect for one in noticed(question, "image-denoising")] == [BRIGHTNESS]
    assert [one.effect for one in noticed(question, "")] == [BRIGHTNESS]


def test_what_is_asked_comes_first_and_then_what_is_surest() -> None:
    assert [one.effect for one in noticed("The feet slide. It is odd. Why is there grain?")] == [
        BRIGHTNESS,
        SLIDING,
    ]
    first, second = noticed("The feet slide like on soap, and there is grain.")
    assert (first.signs, second.signs) == (2, 1)


def test_signs_that_overlap_count_once() -> None:
    (overlapping,), (apart,) = noticed("Feet slid over the floor."), noticed("Feet slid, and he went like on soap.")
    assert (overlapping.signs, apart.signs) == (1, 2)


def test_what_somebody_typed_or_was_told_is_no_sign() -> None:
    assert noticed('I typed "his feet slide" and got a dancer.') == []
    assert [one.effect for one in noticed('I typed "a dancer" and his feet slide.')] == [SLIDING]


@pytest.mark.parametrize(
    ("question", "is_plain"),
    [
        ("The feet slide. It is odd. How does it work?", False),
        ("He dances. How come the feet slide?", True),
        ("The feet slide. He went like on soap. It is odd. How does it work?", True),
        ("He dances. Why is there grain?", False),
    ],
)
def test_an_effect_is_plain_if_several_words_say_so_and_it_is_asked_about_or_told_twice(
    question: str, *, is_plain: bool
) -> None:
    assert [one.is_plain for one in noticed(question)] == [is_plain]


def test_a_text_names_an_effect_in_any_form_of_the_words() -> None:
    (found,) = noticed("The feet slide.")
    assert found.name_in("We penalize foot-skating and lost foot ground contacts.") == "foot ground contacts"
    assert found.name_in("FOOT SLIDING is rare.") == "FOOT SLIDING"
    assert found.name_in("A contact of foot. A foot. Contact is lost.") == ""
