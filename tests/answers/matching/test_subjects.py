"""What a work is about, read off its title: a phrase that stands in a sentence, or nothing."""

from __future__ import annotations

import pytest

from generator.answers.matching.subjects import subject_of

SAID = "StampNet finds the torn edges of stamps from Bhutan and mends them. It reads a scan of the album."


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("StampNet: Torn Edge Detection via Attention", "torn edge detection"),
        ("A Two-Stage Framework for Torn Edge Detection", "torn edge detection"),
        ("A Survey on Stamp Restoration", "stamp restoration"),
        ("Mind the Gap! Stamp Restoration with Glue", "stamp restoration"),
        ("Enhancing and Accelerating Stamp Restoration", "stamp restoration"),
        ("Learning Perforations for Robust Stamp Restoration", "stamp restoration"),
        ("Hinge Removal for Old Albums", "hinge removal for old albums"),
        ("An Efficient Stamp Tracking System for Post Offices", "stamp tracking for post offices"),
        ("Mending Stamps of Bhutan", "mending stamps of Bhutan"),
        ("A Data Set of Torn Stamps for Detection and Removal", "torn stamps for detection and removal"),
        ("Hinge Removal with Stamp-2 on Old Albums", "hinge removal"),
        (
            "StampNet: Stamp Restoration in Dim and Crowded Halls under Very Old and Dusty Yellow Lamps",
            "stamp restoration in dim and crowded halls",
        ),
        ("Stamp Restoration: Prospects and Challenges", "stamp restoration"),
    ],
)
def test_a_title_tells_what_its_work_is_about(title: str, subject: str) -> None:
    assert subject_of(title, SAID) == subject


@pytest.mark.parametrize(
    "title",
    [
        "StampNet",
        "Are Torn Stamps Worth It? A Large-scale Crowdsourced Evaluation",
        "StampNet Technical Report",
        "Can a Model See What Is Torn?",
        "All Glue, No Stamp",
        "First Soak Then Dry",
        "From Glue to Glory",
        'Towards the "Second Stamp"',
    ],
)
def test_a_title_that_says_it_in_no_such_phrase_tells_nothing(title: str) -> None:
    assert not subject_of(title, SAID)


def test_no_subject_is_case_studies_or_what_is_used_to_enhance_it() -> None:
    assert subject_of("Old Versus New Stamp Recognition: Faded Case Studies", "We sort faded stamps.") == ""
    title = "A Self-Training Approach for Whisper to Enhance Slow Speech Recognition"
    assert subject_of(title, "We train Whisper.") == "slow speech recognition"
