"""Two titles are the same when they are equal after normalization, and never because they are alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.titles import compare_titles, is_author, is_short, normalized


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LinFusion: 1 GPU, 1 Minute, 16K Image", "LINFUSION — 1 GPU 1 minute 16k  image"),
        ("StyTr^2: Image Style Transfer", "StyTr$^2$: Image Style Transfer"),
        ("StyTr²: Image Style Transfer", "StyTr$^{2}$: Image Style Transfer"),
        ("PixArt-α: Fast Training", r"PixArt-$\alpha$: Fast Training"),
        ("16×16 Words", r"$16 \times 16$ Words".replace(" ", "", 2).replace("Words", " Words")),
        ("16×16 Words", "16x16 Words"),
        (r"Erd\H{o}s and Schr\"odinger", "Erdős and Schrödinger"),
        (r"Learning in $O(\log n)$", "Learning in O(log n)"),
        (r"\textit{Segment} Anything", "Segment Anything"),
        ("Generative Models\n  in Vision", "Generative models in vision"),
        ("Don’t Look", "Don't Look"),
        ("Straße", "STRASSE"),
        ("ﬁne-tuning", "fine tuning"),
        ("Fine\u00adTuning", "FineTuning"),
    ],
)
def test_spellings_of_one_title_are_equal(one: str, other: str) -> None:
    assert compare_titles(one, (), other) == "equal"


@pytest.mark.parametrize(
    ("expected", "seen", "rule"),
    [
        ("Off-diagonal Ramsey numbers", "Off-diagonal book Ramsey numbers", "far"),
        ("Autoencoders Are Scalable Learners", "Autoencoders Are Scalable Learners 2", "far"),
        ("Learning from GPT-3 and more", "Learning from GPT-4 and more", "far"),
        ("Rethinking Image Deblurring", "Rethinking Image Debluring", "near"),
        ("Denoising Pictures", "Deblurring Pictures", "far"),
        ("Image Denoisers", "Image Denoiser", "near"),
        ("Image Deblurring", "Image Deblurng", "near"),
        ("Image Deblurring", "Image Deblrng", "far"),
        ("Where Kites Fly", "Where Kotes Fly", "near"),
        ("Where Cats Fly", "Where Bats Fly", "far"),
        ("BERT", "BERT: Pre-training of Deep Transformers", "subtitle"),
        ("BERT: Pre-training of Deep Transformers", "BERT", "subtitle"),
        ("BERT Pre", "BERT: Pre-training of Deep Transformers", "far"),
        ("One Paper", "Another Paper", "far"),
    ],
)
def test_likeness_is_graded_and_never_a_match(expected: str, seen: str, rule: str) -> None:
    assert compare_titles(expected, (), seen) == rule


def test_a_reviewed_other_title_is_accepted_as_such() -> None:
    assert compare_titles("New Name of It", ("Old Name of It",), "old name of it") == "alias"


def test_short_titles_need_an_author() -> None:
    assert is_short("Segment Anything")
    assert not is_short("Segment Anything Model")
    assert is_author("Alexander Kirillov", ["A. Kirillov", "E. Mintun"])
    assert is_author("José Núñez", ["J. Nunez"])
    assert is_author("Kirillov, A.", ["Kirillov, Alexander"])
    assert not is_author("Alexander Kirillov", ["Eric Mintun"])
    assert not is_author("", ["Eric Mintun"])


@given(st.text())
def test_normalizing_twice_changes_nothing(title: str) -> None:
    assert normalized(normalized(title)) == normalized(title)


@given(st.text(), st.text())
def test_titles_that_differ_as_words_never_match(one: str, other: str) -> None:
    assert (compare_titles(one, (), other) == "equal") == (normalized(one) == normalized(other))
