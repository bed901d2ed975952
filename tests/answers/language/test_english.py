"""What the forms of a word share."""

import re

import pytest

from generator.answers.language.english import any_of, stem, within


@pytest.mark.parametrize(
    "forms",
    [
        ("upscale", "upscaled", "upscaling"),
        ("blur", "blurred", "blurring"),
        ("removal", "remove"),
        ("localization", "localisation", "localize"),
        ("improvisation", "improvise"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize("phrases", [[], [""]])
def test_any_of_no_phrases_is_nothing(phrases: list[str]) -> None:
    assert not re.search(any_of(phrases), "a stamp")


def test_any_of_several_phrases_is_the_longest() -> None:
    assert re.findall(any_of(["stamp", "stamp album", "glue"]), "stamp album, glue, stamp") == [
        "stamp album",
        "glue",
        "stamp",
    ]


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("Torn stamps curl", "We see that torn stamps curl.", "torn stamps curl"),
        ("Kepler stamps curl", "All old Kepler stamps curl.", "Kepler stamps curl"),
        ("Gibbs sampling mends", "Gibbs sampling mends.", "Gibbs sampling mends"),
        ("Shannon's entropy curls", "Shannon's entropy curls.", "Shannon's entropy curls"),
        ("Markov’s chain curls", "Markov’s chain curls.", "Markov’s chain curls"),
        ("Bayes' rule mends", "Bayes' rule mends.", "Bayes' rule mends"),
        ("Euler steps mend", "Euler steps mend.", "Euler steps mend"),
        ("Stamps' rims curl", "Stamps' rims curl.", "stamps' rims curl"),
    ],
)
def test_a_name_keeps_its_capital_within_a_sentence(text: str, source: str, told: str) -> None:
    assert within(text, source) == told
