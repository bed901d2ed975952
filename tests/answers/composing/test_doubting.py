from __future__ import annotations

import pytest

from tests.answers.composing.stamp_page import page


@pytest.mark.parametrize(
    ("story", "silence"),
    [
        ("The app says the top step is 4.31 m away.", ""),
        ("I scanned a mole and it said 61%.", "What a figure such as 61% means for this one case is not said."),
        ("It measured my stamp: 2.8.", "Whether a figure such as 2.8 is right in this one case is not said."),
        ("I got 40 seconds of music out of my 3 words.", ""),
        ("The AI gave me a kite with 4 tails.", ""),
        ("A letter says my 3 acres are bare.", ""),
    ],
)
def test_a_figure_that_a_machine_gave_is_none_to_be_sure_of(story: str, silence: str) -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    told = " ".join(page(f"{story} How does it know?", summary)["not_said"])
    assert silence in told
    assert bool(silence) == ("this one case" in told)


def test_a_model_that_has_the_name_of_a_given_paper_is_not_silent() -> None:
    summary = "We propose StampNet, a network that compares the teeth of each stamp with a list of known teeth."
    for name in ("Mend-StampNet-v2", "Mend-Stamp-Net-v2"):
        parts = page("I scanned my torn stamp. How does it know?", summary, model=name)
        assert not any("inside Mend" in one for one in parts["not_said"])
        assert f"By its name, the recommended model {name} belongs to StampNet" in parts["model"][0]


def test_a_limit_that_a_work_states_is_none_of_what_is_not_said() -> None:
    summary = (
        "We propose StampNet, a network that finds lost teeth. StampNet sometimes confuses teeth of one size. "
        "StampNet achieves 94% accuracy on the Sheets data set."
    )
    parts = page("I scanned a torn stamp and its teeth came back. Are the teeth real?", summary)
    assert ["confuses teeth" in " ".join(parts[one]) for one in ("in_short", "output", "not_said")] == [
        True,
        False,
        False,
    ]


def test_the_part_on_silence_names_scores_and_counts_no_words() -> None:
    summary = "We propose StampNet, a network that finds the knee of a person in a picture."
    question = "I filmed my squat and the app said 84 degrees on squat 6 of 10. How does it find the joint?"
    silence = " ".join(page(question, summary, model="Pose-X")["not_said"])
    assert "What a figure such as 84 degrees means for this one case is not said." in silence
    assert "squat 6" not in silence
    assert "10" not in silence
