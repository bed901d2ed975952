from __future__ import annotations

import pytest

from generator.answers.reading.believing import belief_in


@pytest.mark.parametrize(
    ("told", "belief"),
    [
        (["The app cut out the dog.", "Your son says it just guesses."], "it just guesses, as your son says"),
        (
            ["It drew 53.", "Your aunt swears it never reads the words."],
            "it never reads the words, as your aunt swears",
        ),
        (["The app was right.", "The clerk said it would rain all day."], ""),
        (["The hay lay flat.", "Your brother says it grows again by May."], ""),
        (["Your brother says it only guesses."], "it only guesses, as your brother says"),
        (["It printed it.", "The program hadn't said a peep, it drew 53."], ""),
    ],
)
def test_an_it_is_the_machine_only_where_that_was_spoken_of_last(told: list[str], belief: str) -> None:
    assert belief_in(told, is_asked=False) == belief
