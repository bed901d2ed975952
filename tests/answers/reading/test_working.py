"""Which sentences tell how a work does its part, and which only praise it or tell what its authors did around it."""

from __future__ import annotations

import pytest

from generator.answers.reading.working import at_work, is_bare, is_of_judging


@pytest.mark.parametrize(
    ("step", "kept"),
    [
        (("A decoder draws the stamp", "StampNet outperforms all other menders"), 1),
        (("The authors evaluate StampNet on torn stamps", "They also compare it with glue"), 0),
        (("Given this, the authors focus on torn stamps",), 0),
        (("The authors introduce a large data set of torn stamps",), 0),
        (("Combined with a list of motifs, StampNet outperforms all other menders",), 1),
        (("The authors train StampNet on torn stamps",), 1),
        (("A reader finds the glue", "It improves the perforation by 3.2 %"), 1),
        (("On Stamps100, a reader improves the perforation by 3.2 %",), 1),
        (("StampNet presents solutions from two sides", "The authors built the album as a data set of 9 pages"), 2),
    ],
)
def test_praise_and_what_is_done_with_a_paper_are_no_steps(step: tuple[str, ...], kept: int) -> None:
    assert len(at_work(step)) == kept


@pytest.mark.parametrize(
    "sentence",
    [
        "All prompts are produced using a large language model",
        "Participants praised the previews of StampNet",
        "StampNet delivers a 2dB increase",
        "A key challenge is the color of old stamps",
        "StampNet offers a robust solution for torn stamps",
        "The method produces realistic stamps and diverse edges",
        "The stamps were collected in nine countries",
        "The authors collected 1,859 labels from nine countries",
        "StampNet presents REV to jointly evaluate edges and glue",
        "To validate it, the authors use stamps of nine countries",
        "Classical menders only see the front of a stamp",
        "Glue is prevalent in old albums",
        "When training it with glue from end to end, the authors witness a large gain",
    ],
)
def test_what_praises_or_prepares_a_trial_tells_no_mechanism(sentence: str) -> None:
    assert not at_work((sentence,))


@pytest.mark.parametrize(
    "sentence",
    [
        "StampNet improves the edges by comparing each with a list",
        "A glue module provides the lines of each tear",
        "This strategy enables the reader to adapt to each album",
        "The features of one stamp are compared with those of all others",
        "The resulting stamp is sorted by a second reader",
        "The authors address torn edges by comparing each with a list",
    ],
)
def test_what_names_the_means_tells_the_mechanism(sentence: str) -> None:
    assert at_work((sentence,)) == (sentence,)


def test_of_a_work_that_tries_out_others_the_trial_is_the_mechanism() -> None:
    trial = ("The scores are collected and mapped to a rank",)
    assert is_of_judging("StampBench is a benchmark for menders of stamps")
    assert at_work(trial, judges=True) == trial
    assert not at_work(trial)


@pytest.mark.parametrize(
    ("sentence", "bare"),
    [
        ("StampNet presents the Torn Edges and Stamp Preservation framework", True),
        ("StampNet is a generalizable and accurate framework", True),
        ("StampNet presents a task called interactive stamp mending", True),
        ("StampNet is a network for torn stamps", False),
        ("StampNet is a framework that compares edges", False),
        ("StampNet is a mender of edges built with a network, called Torn Edge Network", False),
        ("The authors present the Torn Stamp framework", True),
        ("The authors present a light reader and network for torn stamps", True),
        ("The authors present a network for torn stamps that compares edges", False),
    ],
)
def test_a_name_and_a_kind_alone_say_nothing_of_the_mechanism(sentence: str, *, bare: bool) -> None:
    assert is_bare(sentence) is bare
    assert not (bare and at_work((sentence,)))
