"""What may stand for a whole sentence, and what may not."""

from __future__ import annotations

import pytest

from generator.answers.reading.retelling import retell
from generator.answers.reading.wholeness import is_whole, points_back, share_kept

THREE = "The reader keeps three memories: one of the glue, one of the paper, and one of the ink"
JOINED = "StampNet combines a reader of glue, seen from above, with a painter of paper"


@pytest.mark.parametrize(
    ("told", "source"),
    [
        (["The reader keeps three memories: one of the glue, one of the paper"], THREE),
        (["StampNet mends the ink"], "StampNet reads the glue, dries the paper, and mends the ink"),
        (["StampNet reads the glue"], "StampNet reads the glue and the paper of each stamp"),
        (["StampNet combines a reader of glue"], JOINED),
        (
            ["The authors build a rich bag of words derived"],
            "The authors build a rich bag of words derived from stamps",
        ),
        (["StampNet reads glue, is quick"], "StampNet reads glue, is quick, and is simple enough for old hands"),
        ([], THREE),
    ],
)
def test_a_lost_part_and_a_half_said_thing_are_seen(told: list[str], source: str) -> None:
    assert not is_whole(told, source)


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ([THREE], THREE),
        (["StampNet reads the glue"], "StampNet reads the glue, which dries on the paper and the ink"),
        (["The reader sees glue"], "The reader sees glue, and the painter draws each stamp again"),
        (["StampNet is trained"], "StampNet is trained on stamps"),
    ],
)
def test_what_only_adds_may_be_left_out(told: list[str], source: str) -> None:
    assert is_whole(told, source)


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("This reader mends stamps", True),
        ("StampNet uses this reader to mend stamps", True),
        ("The authors mend it with glue", True),
        ("The detectors see the aforementioned stamps", True),
        ("StampNet mends those that are torn", False),
        ("StampNet reads each stamp of an old album, so that these pages last", False),
    ],
)
def test_a_sentence_that_speaks_of_one_before_it_points_back(sentence: str, points: bool) -> None:  # noqa: FBT001
    assert points_back(sentence) is points


def test_how_much_is_kept_is_a_share_of_the_telling_words() -> None:
    assert share_kept(["StampNet reads glue"], "StampNet reads glue") == 1
    assert share_kept(["StampNet reads"], "StampNet reads glue and paper") == 0.5


def test_what_cannot_be_parted_is_told_whole() -> None:
    sentence = (
        "StampNet is trained on pairs of torn and whole stamps of every old album of the house, on letters, "
        "on envelopes and on the post cards of our mothers."
    )
    (told,) = retell(sentence, "StampNet")
    assert told.startswith("StampNet is trained on pairs of torn and whole stamps")
    assert told.endswith("on envelopes and on the post cards of its mothers")
