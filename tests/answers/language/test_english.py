"""What the forms of a word share."""

import pytest

from generator.answers.language.english import stem


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
