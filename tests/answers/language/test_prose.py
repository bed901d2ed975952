"""The dialect of answers: what is read from it, and that any text at all can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.answers.claims import Paragraph, Points, claims_of
from generator.answers.language.prose import Span, claim, plain, read_prose, sentences, spans, verbatim

letters = st.characters(exclude_categories=("Cs", "Cc"))
texts = st.text(st.one_of(letters, st.sampled_from('*[]@;\\"\n -.1')), max_size=80)


def test_paragraphs_are_parted_by_blank_lines_and_sentences_by_their_ends() -> None:
    first, second = read_prose("One sentence. Another\nover two lines.\n\nA second paragraph.")
    assert isinstance(first, Paragraph)
    assert [one.text for one in first.claims] == ["One sentence.", "Another over two lines."]
    assert isinstance(second, Paragraph)
    assert second.claims[0].line == 3


def test_a_claim_knows_its_line() -> None:
    (block,) = read_prose("One sentence that goes\non here. And a second\none.")
    assert isinstance(block, Paragraph)
    assert [one.line for one in block.claims] == [0, 1]


def test_lists_are_ordered_or_not_and_a_point_may_go_on_below() -> None:
    steps, points = read_prose("1. First,\n   and more.\n2. Second.\n\n- Loose.")
    assert isinstance(steps, Points)
    assert steps.ordered
    assert [[one.text for one in point] for point in steps.points] == [["First, and more."], ["Second."]]
    assert isinstance(points, Points)
    assert not points.ordered


def test_a_list_may_follow_its_opening_line_directly() -> None:
    opening, steps = read_prose("It goes so:\n1. First.\n2. Second.")
    assert isinstance(opening, Paragraph)
    assert isinstance(steps, Points)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("An encoder reads the photo [@mimo-unet].", "source"),
        ("In general, such models have seen many pairs.", "general"),
        ("By its name, it removes blur.", "name"),
        ("The sources do not say whether it was tried.", "absence"),
        ("Nothing that was given says of the app how it was tried.", "absence"),
        ("No given work says this in a few words.", "absence"),
        ("You photographed a bike race.", "question"),
    ],
)
def test_the_basis_is_seen_from_the_words(text: str, basis: str) -> None:
    assert claim(text).basis == basis


def test_citations_and_quotations_are_found_in_their_order() -> None:
    found = claim('It "reads at two sizes" and “joins both” [@b; @a], as before [@b].')
    assert found.sources == ("b", "a")
    assert found.quotes == ("reads at two sizes", "joins both")


def test_the_stretches_of_a_sentence() -> None:
    assert list(spans(r"An *old* way [@a; @b], \*not\* new.")) == [
        Span("text", "An "),
        Span("emphasis", "old"),
        Span("text", " way "),
        Span("citation", "", ("a", "b")),
        Span("text", ", *not* new."),
    ]


def test_the_plain_words_are_without_marks() -> None:
    assert plain("It *joins* both [@windnet].") == "It joins both."


@pytest.mark.parametrize("text", ["[@No-Id]", "[@a b]", "[x](y)", "<b>", "{{ x }}", "# x", "* x*", "**", "[@"])
def test_what_is_no_mark_is_text(text: str) -> None:
    assert all(span.kind == "text" for span in spans(text))


def test_sentences_do_not_end_in_abbreviations_initials_or_decimals() -> None:
    assert sentences("It gains 1.2 dB, e.g. on GoPro. J. Smith et al. agree. Is it so? Yes.") == [
        "It gains 1.2 dB, e.g. on GoPro.",
        "J. Smith et al. agree.",
        "Is it so?",
        "Yes.",
    ]


@given(texts)
def test_any_text_can_be_read_and_loses_no_word(text: str) -> None:
    read = " ".join(one.text for one in claims_of(read_prose(text)))
    assert [word for word in read.split() if word.isalpha()] == [word for word in text.split() if word.isalpha()]


@given(texts)
def test_foreign_text_comes_back_as_it_was(text: str) -> None:
    assert "".join(span.text for span in spans(verbatim(text))) == " ".join(text.split())
    assert all(span.kind == "text" for span in spans(verbatim(text)))
