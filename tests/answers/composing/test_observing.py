"""What the reader noticed is told in the reader's own words, with the field's name for it and who speaks of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.composing.observing import readers_words
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Effect, Evidence, Item, Paper, Question, Summary, Task

if TYPE_CHECKING:
    from generator.answers.claims import Explanation

MENDING = Task(
    id="mending", name="Stamp Mending", family="Restoration", takes="image", gives="image", definition="Mend stamps."
)
TASKS = {**load_catalog(Path(__file__).parents[3] / "catalog").tasks, MENDING.id: MENDING}
DOUBLES = Effect(
    id="double-edges",
    name="double edges",
    meaning="Such models lay two guesses over each other, and both shine through.",
    tasks=("mending",),
    signs=("edge twice", "two edges"),
    words=("ghost contours", "duplicated border", "contours"),
)
FADING = Effect(
    id="fading",
    name="fading",
    meaning="Such models keep to the middle.",
    signs=("ink pale", "gray"),
    words=("low contrast",),
)
SWAPPING = Effect(
    id="swapping",
    name="label switch",
    meaning="Where two stamps lie on each other, their labels swap.",
    signs=("numbers stayed",),
    words=("label switch",),
)
EFFECTS = {one.id: one for one in (DOUBLES, FADING, SWAPPING)}
SUMMARY = "We propose StampNet, a network for stamp mending. An encoder reads each torn stamp. A decoder draws it anew."


def page(question: str, *more: str) -> Explanation:
    paper = Paper(
        id="stampnet", title="StampNet: Stamp Mending", summary=Summary(by="authors", text=" ".join([SUMMARY, *more]))
    )
    asked = Question(id="q", question=question, task="mending")
    return compose(Evidence(question=asked, items=(Item(paper=paper),), tasks=TASKS, terms={}, effects=EFFECTS))


def noticed(question: str, *more: str) -> list[str]:
    return [plain(claim.text) for claim in claims_of(page(question, *more).noticed)]


def test_an_effect_that_the_short_answer_explains_is_not_told_twice() -> None:
    asked = "I scanned a torn stamp, and it came back pale with its edge drawn twice. How does it mend it?"
    assert noticed(asked) == []
    short = [plain(claim.text) for claim in claims_of(page(asked).in_short)]
    assert short[-1] == "In general, such models lay two guesses over each other, and both shine through."


def test_why_a_second_effect_comes_about_is_told_with_it() -> None:
    asked = "I scanned a torn stamp. Its ink is pale and gray. It came back with its edge drawn twice. How?"
    assert noticed(asked)[-1] == "In general, such models keep to the middle."


def test_of_what_goes_wrong_with_others_it_is_said_that_it_went_well_here() -> None:
    told = noticed("I scanned two torn stamps. Why have their numbers stayed the same?")
    assert told == [
        'Label switch, of which you ask: "Why have their numbers stayed the same".',
        "In general, where two stamps lie on each other, their labels swap.",
        "By what you tell, it went well here.",
    ]


def test_a_question_without_a_sign_has_no_such_part() -> None:
    assert noticed("I scanned a torn stamp, and it came back whole. How does it mend it?") == []


def test_what_is_told_above_is_not_told_again() -> None:
    asked = "I scanned a torn stamp and saw its edge twice. Why?"
    assert noticed(asked, "A module removes ghost contours from the drawing.") == []


def test_one_telling_word_alone_tells_of_no_effect() -> None:
    assert noticed("I scanned a torn stamp, and it came back gray. How?", "A module removes low contrast.") == []
    told = noticed("I scanned a torn stamp. Its ink is pale and all gray now. It has no edge. How does it mend it?")
    assert told == [
        'Fading, in your words: "Its ink is pale and all gray now".',
        "In general, such models keep to the middle.",
    ]


def test_a_work_that_speaks_of_an_effect_is_as_good_as_that_it_is_asked_about() -> None:
    told = "I scanned a torn stamp. My edge came twice. It is odd. How does it mend it?"
    assert noticed(told) == []
    assert noticed(told, "A module removes ghost contours.")[0] == 'Double edges, in your words: "My edge came twice".'
    assert noticed(told, "A module removes contours.") == [], "one bare word that is none of the name says too little"


def test_what_a_work_says_of_others_is_no_part_of_what_was_noticed() -> None:
    told = "I scanned a torn stamp. My edge came twice. It is odd. How does it mend it?"
    point = noticed(told, "Ghost contours remain a challenge for existing models.")
    assert not any("set out from" in one for one in point)


@pytest.mark.parametrize(("sentence", "effects"), [("A module removes ghost contours.", (DOUBLES,)), ("", ())])
def test_a_question_is_an_example_of_the_effects_that_its_page_tells_of(
    sentence: str, effects: tuple[Effect, ...]
) -> None:
    assert page("I scanned a torn stamp. My edge came twice. It is odd. How?", sentence).effects == effects


def test_what_is_not_asked_about_stays_out_of_the_short_answer() -> None:
    told = "I scanned a torn stamp. Its ink is pale and gray. It has no edge. How does it mend it?"
    asked = "I scanned a torn stamp. It has no edge. Why is its ink pale?"
    short = [[plain(claim.text) for claim in claims_of(page(one).in_short)][-1] for one in (told, asked)]
    assert [one.endswith("such models keep to the middle.") for one in short] == [False, True]


def test_what_is_asked_about_comes_first() -> None:
    first, *_ = page("I scanned a torn stamp; its ink is pale. It is odd. Why do I see its edge twice?").effects
    assert first.name.casefold() == "double edges"


@pytest.mark.parametrize(
    ("sentence", "sign", "words"),
    [
        (
            "It was fine, but at the left I saw its edge twice, and that was odd.",
            "edge twice",
            "at the left I saw its edge twice",
        ),
        ('It said "whole" and drew its edge twice.', "edge twice", "drew its edge twice"),
        ('Asked for "a stamp" it drew an edge twice, only "larger".', "edge twice", "it drew an edge twice"),
        ("An edge twice!", "edge twice", "An edge twice"),
    ],
)
def test_the_readers_words_are_those_around_the_sign(sentence: str, sign: str, words: str) -> None:
    start = sentence.index(sign)
    assert readers_words(sentence, start, start + len(sign)) == words
