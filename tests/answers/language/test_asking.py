from __future__ import annotations

import pytest

from generator.answers.language.asking import indirect


@pytest.mark.parametrize(
    ("asked", "clause"),
    [
        ("Does it steal the face from the next frames?", "whether it steals the face from the next frames"),
        ("Is the red real?", "whether the red is real"),
        ("Can you give this to the police?", "whether you can give this to the police"),
        ("And where did the underside come from?", "where the underside came from"),
        ("How can a camera see where your eyes go?", "how a camera can see where your eyes go"),
        ("How does it not count the same vine twice?", "how it manages not to count the same vine twice"),
        ("How does AI swap the voice but keep the words?", "how AI swaps the voice but keeps the words"),
        ("What did the model do?", "what the model did"),
        ("How sure is it?", "how sure it is"),
        ("What's happening in there?", "what is happening in there"),
        ("Which part sees the pieces?", "which part sees the pieces"),
        ("Which one do you believe?", "which one to believe"),
        ("Do you trust an app with that?", "whether to trust an app with that"),
        ("What made it move?", "what made it move"),
        ("What's a regime?", "what a regime is"),
        ("How do words become a solid thing?", "how words become a solid thing"),
        (
            "Why are the details so good and then it invents a cat?",
            "why the details are so good and then it invents a cat",
        ),
        ("What is it looking at, and should you worry?", "what it is looking at"),
    ],
)
def test_a_question_becomes_a_clause(asked: str, clause: str) -> None:
    assert indirect(asked) == clause


@pytest.mark.parametrize("asked", ["", "How?", "Real feathers?", "Which of these frames are real?", 'Is "this" it?'])
def test_a_question_whose_order_is_not_sure_becomes_none(asked: str) -> None:
    assert indirect(asked) == ""
