"""What a sentence says is done, without those who present it."""

from __future__ import annotations

import pytest

from generator.answers.reading.doing import deed_of


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("The authors present a reader that finds glue", "A reader finds glue"),
        ("For old stamps, the authors present a reader that finds glue", "A reader finds glue"),
        ("StampNet uses a list of motifs to fill each tear", "A list of motifs fills each tear"),
        ("The authors propose a loss, called GlueLoss, which compares edges", "A loss compares edges"),
        ("StampNet presents Torn Edge Matching, which compares edges", "Torn Edge Matching compares edges"),
        ("StampNet is a network for albums that reads glue", "StampNet reads glue"),
        ("StampNet is a network to mend the edges", "StampNet mends the edges"),
        ("The authors combine the edges with a list", "The method combines the edges with a list"),
        ("The authors examine the edges of stamps", "The authors examine the edges of stamps"),
        ("The authors study the edges of stamps", "The authors study the edges of stamps"),
        ("StampNet uses a loss to learn the rim", "StampNet uses a loss to learn the rim"),
        ("StampNet uses a net to mend rims and draw the edges", "StampNet uses a net to mend rims and draw the edges"),
        ("StampNet is a network of two parts", "StampNet is a network of two parts"),
        ("A reader finds glue", "A reader finds glue"),
    ],
)
def test_a_deed_is_told_by_the_part_that_does_it(sentence: str, deed: str) -> None:
    assert deed_of(sentence) == deed
