from __future__ import annotations

import pytest

from generator.answers.reading.stories import clauses_of


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("I scanned a stamp and the edge came out whole.", ["I scanned a stamp", "the edge came out whole"]),
        (
            "I typed a wish and the face and background came out sharp.",
            ["I typed a wish", "the face and background came out sharp"],
        ),
        ("It drew a mane and an eye where metal had been.", ["It drew a mane and an eye where metal had been"]),
        (
            "I cut it out and the nose that was hidden came back.",
            ["I cut it out", "the nose that was hidden came back"],
        ),
        ("I typed 'rain, a train came by' and got a sound.", ["I typed 'rain, a train came by'", "got a sound"]),
        (
            "I loaded a card and my own photo, and the AI drew lines.",
            ["I loaded a card and my own photo", "the AI drew lines"],
        ),
    ],
)
def test_a_story_is_parted_where_a_clause_begins(sentence: str, clauses: list[str]) -> None:
    assert [clause.text for clause in clauses_of(sentence)] == clauses


def test_a_clause_knows_what_ties_it_to_the_one_before() -> None:
    assert [clause.joint for clause in clauses_of("I sang it; the box hummed, but it was loud.")] == [
        "",
        "; ",
        ", but ",
    ]


def test_what_waits_for_the_clause_after_it_stays_with_it() -> None:
    told = [
        clause.text for clause in clauses_of("It draws the tower where it stood, and when I walk, the tower stays put.")
    ]
    assert told[-1].endswith("when I walk, the tower stays put")
