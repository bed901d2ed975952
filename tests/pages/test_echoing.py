"""Questions lead to others that use the same rare words."""

from __future__ import annotations

from generator.catalog.records import Question
from generator.pages.echoing import RARE, Echoes, telling_words


def asked(**questions: str) -> Echoes:
    return Echoes({name: telling_words(Question(id=name, question=words)) for name, words in questions.items()})


def test_two_rare_words_lead_from_one_question_to_another_and_back() -> None:
    echoes = asked(
        ballet="I drew a stick figure, and a ballerina took its pose.",
        run="The stick figures of a runner never lost a knee.",
        stamp="I enlarged a stamp.",
    )
    assert echoes.of("ballet") == [("run", ("figure", "stick"))]
    assert echoes.of("run") == [("ballet", ("figures", "stick"))]
    assert echoes.of("stamp") == []


def test_one_word_is_no_echo() -> None:
    assert asked(one="A purple kite.", other="A purple house.").of("one") == []


def test_words_that_many_use_do_not_count() -> None:
    crowd = {f"kite{n}": "A purple kite over the sea." for n in range(RARE + 1)}
    assert asked(**crowd).of("kite0") == []
