from __future__ import annotations

import pytest

from generator.answers.matching.naming import abbreviations, as_written, expansions, task_names, title_names


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Low-Light Image Enhancement (LLIE) at Night", (("LLIE", "Low Light Image Enhancement"),)),
        ("Stamp-Mending (SM) for All", (("SM", "Stamp Mending"),)),
        ("Mending (SM) for All", ()),
        (f"{'a-' * 200}! (LLIE) at Night", ()),
    ],
)
def test_an_abbreviation_stands_for_the_words_before_it(title: str, found: tuple[tuple[str, str], ...]) -> None:
    assert abbreviations(title) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We study remote photoplethysmography (rPPG).", (("rPPG", "remote photoplethysmography"),)),
        ("Fully mended stamps (FMS) are rare.", (("FMS", "fully mended stamps"),)),
        ("It is slow (NB) and old (1911).", ()),
    ],
)
def test_a_short_form_stands_for_the_words_that_have_its_letters(text: str, found: tuple[tuple[str, str], ...]) -> None:
    assert expansions(text) == found


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("PuckNet: Fast Anomaly Detection on Rinks", "anomaly detection"),
        ("Time Series Forecasting with Puddles", "time series forecasting"),
        ("Species Recognition in Ponds", "species recognition"),
        ("Person Re-Identification at Dusk", "person re-identification"),
        ("Solving Torn Ticket Puzzles in the Wild", "torn ticket puzzle solving"),
        ("Benchmarks for Ticket Puzzle Solvers", "ticket puzzle solving"),
        ("Puck Démoiréing", "puck demoireing"),
        ("Huntington's Disease Severity Evaluation from Gait", "huntington's disease severity evaluation"),
        ("Ice Models to Predict Late Puck Drift", "late puck drift prediction"),
        ("Careful Restoration of Bent Pucks in Snow", "puck restoration"),
        ("A Zero Latency Puck Mixer", "puck mixing"),
    ],
)
def test_a_noun_that_ends_as_a_verb_or_adverb_does_is_part_of_a_name(title: str, name: str) -> None:
    assert name in title_names(title)


@pytest.mark.parametrize(
    "title",
    ["Quickly Detection", "It improves Recognition", "Stamp Care Combining Two Tests", "Nightly Puck Icing of Rinks"],
)
def test_a_verb_or_adverb_is_not_part_of_a_name(title: str) -> None:
    assert not title_names(title)


def test_the_name_of_a_language_keeps_its_capital() -> None:
    assert as_written("german stamp reading", ["Towards German Stamp Reading"]) == "German stamp reading"


def test_no_name_is_cut_after_next() -> None:
    assert task_names("results on next stamp prediction") == ("next stamp prediction",)


def test_a_verb_and_its_objects_give_a_name_of_one_thing() -> None:
    assert "stamp journey reconstruction" in title_names("Watching to Reconstruct Stamp Journeys")
    assert "stamp story reconstruction" in title_names("Watching to Reconstruct Stamp Stories")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Estimating Calories from Photos", "calorie estimation"),
        ("Segmenting Selfies", "selfie segmentation"),
        ("Detecting Lies in Speech", "lie detection"),
        ("Detecting Rabies", "rabies detection"),
        ("Detecting Flies", "fly detection"),
        ("Detecting Cavities", "cavity detection"),
    ],
)
def test_the_object_of_a_name_is_a_word(title: str, name: str) -> None:
    assert title_names(title) == (name,)
