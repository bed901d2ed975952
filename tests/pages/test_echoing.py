"""Questions lead to others that use the same rare words."""

from __future__ import annotations

from generator.catalog.records import Question
from generator.pages.echoing import RARE, Echoes, telling_words, users_of_rare


def echoes(question: str, **questions: str) -> list[tuple[str, tuple[str, ...]]]:
    """What one of these questions leads to."""
    words = {name: telling_words(Question(id=name, question=text)) for name, text in questions.items()}
    stems = {name: " ".join(found) for name, found in words.items()}
    return Echoes(users_of_rare(stems)).of(question, stems[question], lambda: words[question])


def test_two_rare_words_lead_from_one_question_to_another_and_back() -> None:
    asked = {
        "ballet": "I drew a stick figure, and a ballerina took its pose.",
        "run": "The stick figures of a runner never lost a knee.",
        "stamp": "I enlarged a stamp.",
    }
    assert echoes("ballet", **asked) == [("run", ("figure", "stick"))]
    assert echoes("run", **asked) == [("ballet", ("figures", "stick"))]
    assert echoes("stamp", **asked) == []


def test_one_word_is_no_echo() -> None:
    assert echoes("one", one="A purple kite.", other="A purple house.") == []


def test_words_that_many_use_do_not_count() -> None:
    crowd = {f"kite{n}": "A purple kite over the sea." for n in range(RARE + 1)}
    assert echoes("kite0", **crowd) == []
