from __future__ import annotations

import pytest

from generator.answers.language.clauses import is_clause, of_participle, singular_form, verb_of


@pytest.mark.parametrize(
    "text",
    [
        "An encoder reads the stamp",
        "Mel-spectrograms are cut into patches",
        "Image tokens attend to stamp tokens",
        "StampNet maps stamps to numbers",
        "The authors train the network on stamps",
        "It can also be used for albums",
    ],
)
def test_a_sentence_with_a_finite_verb_is_a_clause(text: str) -> None:
    assert is_clause(text)


@pytest.mark.parametrize(
    "text",
    [
        "An album reading module",
        "A reader designed to restore torn stamps",
        "And draws the stamp",
        "Since the reader draws the stamp",
        "A reader built on an old album",
        "The reader turns stamps into",
        "Which reads the stamp",
        "The results demonstrate that StampNet",
        "Two painters that draw the stamp",
        "A reader for object masks",
        'The reader calls it "a stamp',
    ],
)
def test_a_piece_of_a_sentence_is_none(text: str) -> None:
    assert not is_clause(text)


def test_the_verb_tells_the_number_of_its_subject() -> None:
    assert verb_of("Two painters draw the stamp") == ("draw", "plural")
    assert verb_of("An encoder reads the stamp") == ("reads", "singular")
    assert verb_of("StampNet pre-trains a reader") == ("pre-trains", "singular")
    assert verb_of("A stamp on the page") is None


@pytest.mark.parametrize(
    ("verb", "form"), [("fuse", "fuses"), ("apply", "applies"), ("mix", "mixes"), ("draw", "draws")]
)
def test_a_verb_takes_the_form_for_one(verb: str, form: str) -> None:
    assert singular_form(verb) == form


@pytest.mark.parametrize(
    ("word", "verb"), [("using", "use"), ("splitting", "split"), ("reading", "read"), ("ring", "")]
)
def test_a_participle_knows_its_verb(word: str, verb: str) -> None:
    assert of_participle(word) == verb
