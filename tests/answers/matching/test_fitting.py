"""The weights by which works are placed are those that the labeled works teach; so are those that recognize tasks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.recognition import VOICES, Case, voices_of
from bench.recognition import fitted as fitted_voices
from bench.relevance import Labeled, fitted, labeled
from generator.answers.matching.relevance import WEIGHTS
from generator.catalog.loading import load_catalog


def work(figure: float, *bears: str) -> Labeled:
    figures = {"always": 1.0, "names the task": figure}
    return Labeled(set="1", prompt="kites", title="a title", figures=figures, bears=bears)


def test_what_goes_with_a_placing_speaks_for_it() -> None:
    direct, beside = fitted([*[work(1, "direct")] * 9, *[work(0, "not")] * 9, *[work(0.5, "beside")] * 9])[
        "names the task"
    ]
    assert direct > beside > 0


def test_a_work_of_which_two_placings_are_right_speaks_for_both() -> None:
    direct, beside = fitted([work(1, "direct", "beside")] * 9)["always"]
    assert direct == pytest.approx(beside)
    assert direct > 0


def test_the_weights_are_those_that_the_labeled_works_teach() -> None:
    """But a record that says more of its task may move a figure; then `python -m bench.relevance --weights`."""
    catalog = load_catalog(Path(__file__).parents[3] / "catalog")
    taught = fitted([*labeled(catalog), *labeled(catalog, in_short=True)])
    assert list(taught) == list(WEIGHTS)
    for name, weights in WEIGHTS.items():
        assert taught[name] == pytest.approx(weights, abs=0.25), name


def test_a_voice_that_is_louder_for_the_right_task_speaks_for_it_and_the_others_for_none() -> None:
    question, names = VOICES.index((True, "question")), VOICES.index((True, "names"))
    loud = voices_of([{}, {question: 0.5, names: 1.0}, {question: 0.5}])
    names_of = [("kite-flying", True), ("kite-building", True)]
    told = Case(kind="whole", names=names_of, voices=loud, right=frozenset({1}))
    hinted = voices_of([{}, {question: 0.5}])
    untold = Case(kind="whole", names=names_of[:1], voices=hinted, right=frozenset({0}))
    weights = fitted_voices([told, untold] * 9)
    assert weights[names] > 0 > weights[question]
    assert told.verdict(weights) == "right"
