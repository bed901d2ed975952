"""Ids say what a record is about, are safe file names, and nobody else's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.identifying import common_words, find_lookalike, folded, is_id, name_id, question_id, title_id


@pytest.mark.parametrize(
    ("title", "taken", "expected"),
    [
        ("LinFusion: 1 GPU, 1 Minute, 16K Image", (), "linfusion"),
        ("LinFusion: 1 GPU, 1 Minute, 16K Image", ("linfusion",), "linfusion-1"),
        ("Rethinking Coarse-to-Fine Approach in Single Image Deblurring", (), "rethinking-coarse-to-fine-approach"),
        ("To See or Not to See in the Dark", (), "to-see-or-not-to-see"),
        ("What It Is All About", (), "what-it-is-all-about"),
        ("Café: Söße Photos", (), "cafe"),
        ("CON", (), "con-2"),
        ("風箏", (), "paper-dd59a127"),
    ],
)
def test_a_paper_is_named_by_its_title_before_the_colon(title: str, taken: tuple[str, ...], expected: str) -> None:
    assert title_id(title, taken) == expected


def test_a_model_is_named_by_its_whole_name() -> None:
    assert name_id("Deblur-MIMO-UNet-RealBlur", ()) == "deblur-mimo-unet-realblur"
    assert name_id("HAT", {"hat"}) == "hat-model"


@pytest.mark.parametrize("text", ["hat", "mimo-unet", "4dhumans", "a" * 80])
def test_ids(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "Hat", "a--b", "-a", "a_b", "a.b", "../a", "a" * 81, "con", "lpt1", "é", "a\n"])
def test_texts_that_are_no_ids(text: str) -> None:
    assert not is_id(text)


def test_a_question_is_named_by_the_words_that_say_something() -> None:
    asked = "I upscaled a tiny character drawing by 12× and it still had visible brushstrokes"
    assert question_id(asked, ()) == "tiny-character-drawing"
    assert question_id(asked, {"tiny-character-drawing"}) == "tiny-character-drawing-12x"


def test_what_many_ask_about_tells_no_question_from_another() -> None:
    others = [f"My photo of a {one} came out dark" for one in ("cat", "barn", "tram")]
    asked = "I gave it a photo of two crumpled receipts, 38 pixels wide, and it read the dark one from 1974. How?"
    assert question_id(asked, (), common_words(others)) == "crumpled-receipts-pixels"
    assert question_id("The photo came out dark", (), common_words(others)) == "photo-came-dark"
    assert question_id("Who cut the string of my photo?", (), common_words(others)) == "cut-string-photo"


def test_a_word_is_common_by_its_share_of_many_questions() -> None:
    asked = [*(f"a lamp beside thing{one}" for one in range(5)), *(f"thing{one}" for one in range(95))]
    assert "lamp" not in common_words(asked)
    assert "lamp" in common_words([*asked[1:], "another lamp", "a lamp again"])


def test_the_id_of_a_question_ends_on_no_preposition() -> None:
    asked = "My grandmother hums a lullaby behind the kitchen door during storms"
    assert question_id(asked, ()) == "grandmother-hums-lullaby"
    assert question_id("A heron above the pond between reeds toward me", ()) == "heron-pond-reeds"
    assert question_id("The fog throughout the valley despite the sun, per hour", ()) == "fog-valley-sun"


@given(st.text(min_size=1, max_size=400), st.sampled_from([title_id, name_id, question_id]))
def test_every_text_gets_a_free_id(text: str, named: object) -> None:
    assert callable(named)
    taken: set[str] = set()
    for _ in range(3):
        found = named(text, taken)
        assert is_id(found)
        assert found not in taken
        taken.add(found)


def test_case_and_punctuation_make_no_difference() -> None:
    assert folded("“LinFusion”:  1 gpu") == folded("linfusion, 1 GPU!")
    assert folded("???") != folded("!!!")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A Hat in the Wind", ""),
        ("Шляпа, that is a hat", ""),
        ("β-VAE and μTransfer", ""),
        ("A hаt in the Wind", "hаt"),
        ("ΗAT with a Greek eta", ""),  # letters that science writes beside Latin ones are none of our business
        ("Οpen omicron", "Οpen"),
    ],
)
def test_a_word_that_looks_like_another_one(text: str, word: str) -> None:
    assert find_lookalike(text) == word
