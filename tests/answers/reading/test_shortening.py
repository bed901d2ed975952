"""Long sentences in short ones, whatever length they have."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from generator.answers.reading import shortening
from generator.answers.reading.shortening import shortened


def test_a_text_without_end_is_no_sentence() -> None:
    main = "the network reads one picture of a street"
    assert shortened(f"By {'one and ' * 50}one, {main}") == [main.capitalize()]
    assert shortened(f"By {'one and ' * 100}one, {main}") == []


def test_what_cannot_stand_first_is_not_followed_further(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = Mock(wraps=shortening._ways)  # noqa: SLF001 - counted
    monkeypatch.setattr(shortening, "_ways", tried)
    shortened("The network of the house " + "of that is " * 20)
    assert tried.call_count < 100


def test_a_list_that_goes_on_is_not_said_of_its_first_thing() -> None:
    text = "The network adds a reader that sees the glue of each stamp, a painter with two hands, and a judge of stamps"
    assert not any(
        "sees the glue" in piece and "painter" in piece and "The reader" in piece for piece in shortened(text)
    )


def test_what_others_do_is_not_told_as_what_the_work_does() -> None:
    text = (
        "The authors present a reader of stamps that overcomes the limits of current album scanners, which treat all "
        "the stamps of a page as a single flat picture without any glue under it"
    )
    assert not any(piece.startswith("They treat") for piece in shortened(text))


def test_a_finding_that_sets_two_things_against_each_other_stays_whole() -> None:
    finding = (
        "menders draw straighter edges with a map of the glue than those which keep nothing of the old glue at all"
    )
    (told,) = shortened(f"Results from both real and made-up albums show that {finding}")
    assert told == f"M{finding[1:]}"


def test_the_second_of_a_list_is_one_thing() -> None:
    text = (
        "The method involves two things: regenerating every torn stamp of the whole album at home, and selectively "
        "rewriting all the names of the towns on them"
    )
    assert not any(piece.startswith("The second are") for piece in shortened(text))
    assert any(piece.startswith("The second is") for piece in shortened(text))


FOLDING = "the need to fold and mend all of the old stamps by hand"
LINES = "fold the whole page of the album along the faint old lines"
FOLDS = "folds every page of the old album of the house along its spine"


@pytest.mark.parametrize(
    ("text", "never"),
    [
        (f"StampNet reads pictures, text, and masks to see the glue of each stamp before it {FOLDS}", "It also masks"),
        (
            f"This way, StampGF, removes {FOLDING}, while simply mending torn pages and giving the album its old color",
            "StampGF and",
        ),
        (f"The reader finds the glue of the stamp that gives the paper its color and {FOLDS}", "The stamp gives"),
        (
            "The authors also fold a Glue Page that encourages order among stamps to mend torn pages of albums",
            "It encourages",
        ),
        (
            f"The authors find the glue of each stamp of the album and also {LINES} contained in the pages of a house",
            "contained.",
        ),
        (
            f"Since most of the pages hold stamps that are simple to mend, the authors train a reader that {FOLDS}",
            "Since most of the pages hold stamps.",
        ),
    ],
)
def test_what_a_cut_would_make_untrue_is_not_cut(text: str, never: str) -> None:
    assert never not in "".join(f"{piece}." for piece in shortened(text))
