from __future__ import annotations

import pytest

from generator.answers.language.quoting import quoting
from generator.answers.language.wording import plainer

SOURCE = (
    "We show that a reader of glue finds the oldest stamp of an album in less than one second on a phone, which "
    "nobody believed."
)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("StampNet utilizes multiple images", "StampNet uses several pictures"),
        ("It enables the reader to find stamps", "It lets the reader find stamps"),
        ("The authors synthesize the findings of glue", "The authors synthesize the findings of glue"),
        ("It folds the page, thereby reducing glue", "It folds the page, which reduces glue"),
        (
            "It folds the page, improving the glue and grounding the stamp",
            "It folds the page, improving the glue and grounding the stamp",
        ),
        ("It beats StampNet, addressing the glue", "It beats StampNet, dealing with the glue"),
        ("A bias is introduced by glue", "A bias is introduced by glue"),
        ("It reads the image and an image encoder", "It reads the picture and an image encoder"),
        ("The album consists of two parts", "The album is made of two parts"),
        ("It acts prior to the fold", "It acts before the fold"),
        ("It reads an entire album and a utilized stamp", "It reads a whole album and a used stamp"),
        ("A subsequent stamp, an iteratively mended page", "A later stamp, an iteratively mended page"),
        ("The authors introduce the glue and propose a page", "The authors present the glue and propose a page"),
        (
            "A set of established stamps and local glue capture, too",
            "A set of established stamps and local glue capture, too",
        ),
        ("The results validate that it folds", "The results show that it folds"),
        ("Fully folded, a proposed glue further holds", "Fully folded, a glue holds"),
        ("It folds pages more effectively than glue does", "It folds pages more effectively than glue does"),
        ("It assigns stamps into groups", "It assigns stamps into groups"),
        ("A robot explores an unknown album room", "A robot explores an unknown album room"),
        ("The authors explore how glue ages", "The authors study how glue ages"),
        ("It introduces glue into a page", "It introduces glue into a page"),
        ("A stamp is proposed to hold the page", "A stamp is proposed to hold the page"),
        ("A stamp prior to learn", "A stamp prior to learn"),
        ("Images in Multiple Albums", "Images in Multiple Albums"),
        ('They speak of "multiple images"', 'They speak of "multiple images"'),
    ],
)
def test_the_wording_of_papers_becomes_plain_and_names_and_quotations_stay(written: str, plain: str) -> None:
    assert plainer(written) == plain


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "StampNet finds the oldest stamp of an album in less than one second on a phone.",
            "StampNet finds the oldest stamp of an album in less than one second on a phone.",
        ),
        ("StampNet finds the oldest stamp at once.", "StampNet finds the oldest stamp at once."),
        (
            'In StampNet, "a reader" of glue finds the oldest stamp of an album in less than one second.',
            'In StampNet, "a reader" of glue finds the oldest stamp of an album in less than one second.',
        ),
        (
            "A reader of glue finds the oldest stamp of an album in less than the blink of an eye.",
            "A reader of glue finds the oldest stamp of an album in less than the blink of an eye.",
        ),
    ],
)
def test_a_part_of_a_clause_of_the_source_stands_without_quotation_marks(sentence: str, shown: str) -> None:
    assert quoting(sentence, SOURCE) == shown


@pytest.mark.parametrize(
    ("source", "told", "shown"),
    [
        (
            "Each worn reader of glue finds the oldest stamp of an album in one second.",
            "Each worn reader of glue finds the oldest stamp of an album in one second.",
            '"Each worn reader of glue finds the oldest stamp of an album in one second".',
        ),
        (
            "It is a set with more than a thousand old stamps of seven kinds (dry, wet, torn).",
            "It is a set with more than a thousand old stamps of seven kinds (dry, wet, lost).",
            "It is a set with more than a thousand old stamps of seven kinds (dry, wet, lost).",
        ),
        (
            "The reader sees the glue of an old stamp on the paper in terms of color.",
            "The reader sees the glue of an old stamp on the paper in terms of light.",
            "The reader sees the glue of an old stamp on the paper in terms of light.",
        ),
    ],
)
def test_a_whole_clause_of_the_source_stands_in_quotation_marks(source: str, told: str, shown: str) -> None:
    assert quoting(told, source) == shown
