"""Lists within a sentence, told thing by thing."""

from __future__ import annotations

import pytest

from generator.answers.reading.shortening import shortened

READER = "a reader that turns each stamp of the album into a list of numbers"
FOLDING = "folding each page of the album along its spine"
DRYING = "drying the glue on the back of each stamp of the page"
PAINTER = "a painter of small pictures for the second half of the stamps of the album"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            f"The network has two parts: {READER}, and {PAINTER}",
            [
                "The network has two parts",
                "First, a reader turns each stamp of the album into a list of numbers",
                f"The second is {PAINTER}",
            ],
        ),
        (
            f"The network combines (i) {READER}, and (ii) {PAINTER}",
            [
                "The network combines several things",
                "First, a reader turns each stamp of the album into a list of numbers",
                f"The second is {PAINTER}",
            ],
        ),
        (
            f"The network mends the stamp by (1) {FOLDING}, and (2) {DRYING}",
            [
                "The network mends the stamp",
                f"The first is {FOLDING}",
                f"The second is {DRYING}",
            ],
        ),
        (
            f"The reader takes as input (1) the colored glue of each stamp in the album, and (2) {DRYING}",
            [
                "The reader takes as input several things",
                "The first is the colored glue of each stamp in the album",
                f"The second is {DRYING}",
            ],
        ),
        (
            f"The authors have two insights: (1) {FOLDING} can help the reader, and (2) {DRYING} can help the painter",
            [
                "The authors have two insights",
                f"First, {FOLDING} can help the reader",
                f"Second, {DRYING} can help the painter",
            ],
        ),
        ("The network has two parts: (1) glue and (2) paper", ["The network has two parts: glue and paper"]),
    ],
)
def test_a_list_keeps_all_its_things_and_no_other(text: str, pieces: list[str]) -> None:
    assert shortened(text) == pieces
