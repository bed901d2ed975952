from __future__ import annotations

import pytest

from generator.answers.composing.explanation import compose
from generator.catalog.records import Evidence, Question
from tests.answers.composing.stamp_page import CATALOG


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("My stamp was torn. It knows no stamps! How?", "It knows no stamps. How?"),
        (
            "He landed well, but for a moment he has THREE wings. why three",
            "He landed well, but for a moment he has THREE wings. Why three?",
        ),
        (
            "My stamp (a red one, torn) came back with each tooth. Real teeth?",
            "My stamp came back with each tooth. Real teeth?",
        ),
        ("It has three faces, one on each side. Funny, but why?", "It has three faces, one on each side. Why?"),
        (
            "None of my photos has that shadow. Where is it from?",
            "None of my photos has that shadow. Where is it from?",
        ),
        ("Does it hear my dog, or only if I know why?", "Does it hear my dog, or only if I know why?"),
        (
            "How do the old oak and the young beech that my father planted turn into one tree on the card we sent?",
            "How do the old oak and the young beech that my father planted turn into one tree on the…",
        ),
        (
            "A tape of my aunt. Could anyone explain to an old clerk how hiss and song become dots, and why it stops?",
            "How hiss and song become dots, and why it stops?",
        ),
        (
            "How does it draw what no stamp has, how does it mend a tear, and, after years of smoke in Ghent, why?",
            "How does it draw what no stamp has, how does it mend a tear?",
        ),
        (
            "My Straße ßßßßßßßß came out clean. Where is it from?",
            "My Straße ßßßßßßßß came out clean. Where is it from?",
        ),
        ("I thought that works from words?? How does my drawing get in?", "How does my drawing get in?"),
        (
            "It can't know my mule, right? How does it tell her from the others?",
            "How does it tell her from the others?",
        ),
    ],
)
def test_a_bare_question_takes_its_story_into_the_title(question: str, title: str) -> None:
    asked = Evidence(
        question=Question(id="q", question=question),
        items=(),
        tasks=CATALOG.tasks,
        terms=CATALOG.terms,
        effects=CATALOG.effects,
    )
    assert compose(asked).title == title
