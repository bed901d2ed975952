from __future__ import annotations

import pytest

from generator.answers.composing.weighing import _with_subject
from generator.catalog.records import Item, Paper

STAMPNET = Item(paper=Paper(id="stampnet", title="StampNet: Mending Stamps"))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("A judge of stamps", "It is a judge of stamps"),
        ("The same method, which reads both sides", "It is the same method, which reads both sides"),
        ("Also reads stamps", "It also reads stamps"),
        ("Mends what is torn", "It mends what is torn"),
        ("Brightens dark stamps; it mends nothing", "It brightens dark stamps; it mends nothing"),
        ("Can mend a stamp that is torn", "It can mend a stamp that is torn"),
    ],
)
def test_a_note_without_a_subject_gets_one(note: str, sentence: str) -> None:
    assert _with_subject(note, STAMPNET) == sentence


@pytest.mark.parametrize(
    "note",
    [
        "Photos of stamps are its data",
        "Results differ in stamps",
        "Others mend stamps too",
        "Masks come from a segmenter",
        "Masks of the rim are read",
        "The whole page is read",
        "The photos are of stamps",
        "Thus mends",
        "Perhaps useful",
        "Templates of stamps",
    ],
)
def test_a_note_with_a_subject_of_its_own_stays_as_it_was_written(note: str) -> None:
    assert _with_subject(note, STAMPNET) == note
