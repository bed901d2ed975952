"""Which sentences of a summary tell what happens inside."""

from __future__ import annotations

import pytest

from bench.prompts import labeled_prompts
from generator.answers.reading.abstracts import read_abstract
from generator.answers.reading.ranking import Merit, merit_of
from generator.answers.reading.telling import tell
from generator.catalog.records import Item, Paper, Summary

LEAST_GOOD = 0.85
MOST_HOLLOW = 0.03
TITLE = "StampNet: Mending Torn Stamps"
SUMMARY = (
    "Mending stamps is an important task that has attracted growing research interest in recent years. Existing "
    "methods struggle with corners because they treat each tile independently of the tiles around it. We propose "
    "StampNet, a novel framework for mending. An encoder splits the stamp into patches and then fuses each of them "
    "with the features of its neighbors through attention, instead of treating all of them alike. Extensive "
    "experiments demonstrate that our method outperforms the state of the art on three benchmarks by 4.2%. Our code "
    "will be released."
)


def merits() -> list[Merit]:
    said = read_abstract(SUMMARY, "StampNet")
    return [merit_of(one, len(said), TITLE) for one in said]


def test_a_mechanism_is_told_before_a_boast_a_bare_name_and_what_is_released() -> None:
    accounts = [one.account for one in merits()]
    assert max(accounts) == accounts[3]
    assert sorted(accounts)[:3] == sorted([accounts[0], accounts[4], accounts[5]])


def test_what_others_get_wrong_is_likelier_to_answer_than_praise() -> None:
    answers = [one.answer for one in merits()]
    assert answers[1] > max(answers[0], answers[4], answers[5])


@pytest.mark.parametrize("place", [1, 3])
def test_what_is_retold_has_the_merit_of_its_sentence(place: int) -> None:
    told = tell(Item(paper=Paper(id="s", title=TITLE, summary=Summary(by="authors", text=SUMMARY))))
    statements = [
        told.gist,
        *(text for step in told.steps for text in step),
        *(text for one in told.problems for text in one),
    ]
    assert merits()[place] in map(told.merit, statements)


def test_a_statement_of_no_summary_is_judged_by_its_words() -> None:
    told = tell(Item(paper=Paper(id="s", title=TITLE)))
    assert told.merit("An encoder splits the stamp into patches").account > told.merit("The code is released").account


def test_what_the_weights_put_first_is_what_editors_tell() -> None:
    """Else the weights have aged: `python -m bench.sentences --weights`."""
    first_good, first_hollow, works = 0, 0, 0
    for work in (work for prompt in labeled_prompts() for work in prompt["works"] if work.get("inside")):
        said = read_abstract(work["summary"], work["title"].split(":", maxsplit=1)[0])
        first = max(said, key=lambda one: merit_of(one, len(said), work["title"]).account).place
        works += 1
        first_good += first in work["inside"] or first in work["near"]
        first_hollow += first in work["hollow"]
    assert first_good >= LEAST_GOOD * works
    assert first_hollow <= MOST_HOLLOW * works
