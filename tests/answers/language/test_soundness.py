"""The last look at a sentence."""

import pytest

from generator.answers.language.soundness import is_sound, mended


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("A Update module searches vectors", "An Update module searches vectors"),
        ("an one-stage detector of a objects", "a one-stage detector of an objects"),
        ("a U-shaped network and a UNet", "a U-shaped network and a UNet"),
        ("a unified model and a unlabeled set", "a unified model and an unlabeled set"),
        ("an MR scan of an hour", "an MR scan of an hour"),
        ("A walla walla onion of a update", "A walla walla onion of an update"),
        ("It helps ( 6% of all ) .", "It helps (6% of all)."),
        ("A update of stamp A outbreaks", "An update of stamp A outbreaks"),
        ('a "an blurry stamp ( one )" of a update', 'a "an blurry stamp ( one )" of an update'),
    ],
)
def test_slips_are_mended(slip: str, right: str) -> None:
    assert mended(slip) == right


@pytest.mark.parametrize(
    "broken",
    [
        "In which the inherent pattern is extracted",
        "To tackle them, the authors train a reader",
        "And the encoder reads the photo",
        "StampNet first presents that lifts the glue",
        "While the grain should be learned from large films, due to the lack of glue",
        "The model sets a (AUROC: 0.93) on the test",
        "The loss is the $K^4$ of the error",
        "The encoder reads the photo (once",
        "The error is 58.0mm and 34.3mm, respectively",
        "The gain is 7.77% over the base model across seven tasks",
        "A network of two parts",
    ],
)
def test_a_broken_sentence_is_not_sound(broken: str) -> None:
    assert not is_sound(broken)


@pytest.mark.parametrize(
    "whole",
    [
        "An encoder reads the photo in patches",
        "To read the stamp, StampNet splits it into patches",
        "The error is 3% on the test photos of StampSet",
        "In StampNet, the decoder draws what is missing",
    ],
)
def test_a_whole_sentence_is_sound(whole: str) -> None:
    assert is_sound(whole)
