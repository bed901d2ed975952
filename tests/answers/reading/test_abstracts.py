"""A summary without remnants of its markup."""

from __future__ import annotations

import pytest

from generator.answers.reading.abstracts import cleaned, read_abstract


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (
            "A `theory of stamps' for *torn edges* and boats.",
            "A ‘theory of stamps’ for torn edges and boats.",
        ),
        ("The dogs' `bark and the cats' `meow'", "The dogs' `bark and the cats' `meow'"),
        ("the **torn rim**, *p < 0.05, **p < 0.01", "the torn rim, *p < 0.05, **p < 0.01"),
        (r"an $\ell_1$-product of stamps", "an ℓ₁-product of stamps"),
        ("$K^4$ stamps of 2048^3 dots", "K⁴ stamps of 2048³ dots"),
        (r"DA$^{2}$ on $\text{km}^2$", "DA² on km²"),
        ("the glue of SAM.To mend the stamp", "the glue of SAM. To mend the stamp"),
        (r"Caf\'e, na{\"i}ve, Erd\H{o}s, \ie, glue", "Café, naïve, Erdős, i.e., glue"),
        ("the factors of the glue [12, 21]. A range [0, 1] of", "the factors of the glue. A range [0, 1] of"),
        (
            "large models(LLMs) in speech- vs. text-based menders",
            "large models (LLMs) in speech- vs. text-based menders",
        ),
        ("a reader tailed to stamps, conditioned the glue", "a reader tailed to stamps, conditioned the glue"),
        ("We propose that models jointly trained mend", "We propose that models jointly trained mend"),
        ("We propose that models learn to mend", "We propose that models learn to mend"),
        ("a score of x - y stamps", "a score of x - y stamps"),
    ],
)
def test_formulas_and_lost_spaces_are_read_in_a_line(given: str, read: str) -> None:
    assert cleaned(given) == read


def test_what_others_cannot_do_is_no_limit_of_the_work() -> None:
    (_, own) = read_abstract(
        "We mend stamps. Unlike others, which cannot see glue, StampNet reads the rim.", "StampNet"
    )
    assert own.part == "method"


@pytest.mark.parametrize(
    "sentence",
    [
        "We mend stamps from recordings of our daily activities with a transformer.",
        "We mend stamps with a reader that we commonly call the eye.",
        "We propose StampNet. In our everyday life it reads each rim with an album.",
        "We mend stamps. There is no training; the glue is found by a reader.",
        "We mend stamps. There is no need to train again: the reader adapts to the rim.",
        "We mend stamps. So far, no glue is needed since each rim is read.",
    ],
)
def test_what_a_work_does_in_everyday_life_and_needs_not_is_its_method(sentence: str) -> None:
    assert {one.part for one in read_abstract(sentence, "StampNet")} == {"method"}


@pytest.mark.parametrize(
    "sentence",
    [
        "In our daily life, we often meet stamps.",
        "Recently, we have witnessed a rise of stamps.",
        "Stamps shape our modern world.",
        "There is no known study of glue.",
        "To date, few works read rims.",
    ],
)
def test_what_all_see_and_what_nobody_studied_is_the_problem(sentence: str) -> None:
    (first, _) = read_abstract(f"{sentence} We mend stamps with a reader.", "StampNet")
    assert first.part == "problem"
