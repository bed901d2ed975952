from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.answers.reading.abstracts import Sentence
from generator.answers.reading.sorting import is_of_making, sorted_into, tells_limit

if TYPE_CHECKING:
    from generator.answers.reading.abstracts import Part


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("An encoder cuts the page into lines.", "steps"),
        ("Performance drops for pages with more than 40 lines.", "limits"),
        ("Errors concentrate on two people who snore at once.", "limits"),
        ("The reader works only on printed letters.", "limits"),
        ("Performance remains poor for rare letters.", "limits"),
        ("Errors remain, though each best score is added up.", "limits"),
        ("Each letter gets a score, and the best scores are added up.", "steps"),
        ("It runs at 30 frames per second on one card.", "reports"),
        ("When a whole word is hidden, TornNet outputs a wrong word in 64% of cases.", "reports"),
        ("TornNet offers a practical and general solution.", None),
    ],
)
def test_a_sentence_is_sorted_by_what_it_tells(said: str, field: str | None) -> None:
    found = sorted_into(Sentence(said, "method", 2), (said.removesuffix("."),), closes=False, judges=False)
    assert (found and found[0]) == field


@pytest.mark.parametrize(
    ("said", "is_limit"),
    [
        ("It fails on torn pages.", True),
        ("It can still fail on torn pages.", True),
        ("The lines are numbered, so that their order is not lost.", False),
        ("Each letter is read alone, so it fails on ligatures.", True),
        ("It does so only by day and fails at night.", True),
        ("Hidden letters are still placed plausibly.", False),
        ("Unlike readers, which fail on glue, TornNet reads it.", False),
        ("Although a reader fails on glue, TornNet reads it.", False),
        ("It reads pages even when a corner is not there.", False),
    ],
)
def test_what_is_done_for_an_end_or_said_of_others_is_no_limit(said: str, *, is_limit: bool) -> None:
    assert tells_limit(said) is is_limit


@pytest.mark.parametrize("part", ["problem", "availability"])
def test_what_is_not_on_the_work_is_none(part: Part) -> None:
    sentence = Sentence("An encoder cuts the page into lines.", part, 0)
    assert sorted_into(sentence, (sentence.text,), closes=True, judges=False) is None


def test_editors_say_last_what_a_work_cannot_do() -> None:
    sentence = Sentence("TornNet needs a mask to start from.", "method", 5)
    assert sorted_into(sentence, (sentence.text,), closes=True, judges=False) == ("limits", (sentence.text,))
    assert sorted_into(sentence, (sentence.text,), closes=False, judges=False) == ("steps", (sentence.text,))


def test_what_happens_in_training_is_of_making() -> None:
    assert is_of_making("A geometry loss demands that depth can be told from the drawing")
    assert is_of_making("Curriculum learning stabilizes training")
    assert not is_of_making("An encoder cuts the page into lines")
    assert not is_of_making("A steep rise follows the loss of a frame")
