"""What stands by itself, and what does not."""

from __future__ import annotations

import pytest

from generator.answers.reading.wholeness import points_back


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("This reader mends stamps", True),
        ("StampNet uses this reader to mend stamps", True),
        ("The authors mend it with glue", True),
        ("The detectors see the aforementioned stamps", True),
        ("StampNet is a reader of old albums that bridges this gap", True),
        ("StampNet mends those that are torn", False),
        ("StampNet reads each stamp of an old album, so that these pages last", False),
    ],
)
def test_a_sentence_that_speaks_of_one_before_it_points_back(sentence: str, points: bool) -> None:  # noqa: FBT001
    assert points_back(sentence) is points
