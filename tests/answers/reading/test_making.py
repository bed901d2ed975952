"""Which sentences tell how a model was made."""

from __future__ import annotations

import pytest

from generator.answers.reading.making import is_of_making


@pytest.mark.parametrize(
    ("sentence", "of_making"),
    [
        ("An encoder reads the input in patches", False),
        ("The network is trained on pairs of stamps", True),
        ("During training, tears are added to whole stamps", True),
        ("The authors fine-tune a reader on stamps of all countries", True),
        ("The authors fine-tune a reader so that it knows this stamp", False),
        ("StampNet is not trained on stamps of one country", False),
        ("The authors introduce a data set for training", False),
        ("Training needs no pairs of stamps", True),
        ("A decoder draws the stamp; it was checked in training", False),
    ],
)
def test_a_sentence_of_making_is_known_by_its_verb(sentence: str, *, of_making: bool) -> None:
    assert is_of_making(sentence) == of_making


def test_a_sentence_of_use_whose_parts_were_trained_together_is_no_training() -> None:
    assert not is_of_making("Dual-domain propagation carries background along in two forms, and both are trained")
    assert is_of_making("Both parts are trained together, and this makes them agree")
