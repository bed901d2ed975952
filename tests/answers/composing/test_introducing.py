"""Whose account a page tells where no work on the task was given."""

from __future__ import annotations

from pathlib import Path

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Paper, Question, Summary

TASKS = load_catalog(Path(__file__).parents[3] / "catalog").tasks


def test_a_neighbor_told_at_length_is_told_apart() -> None:
    question = Question(id="q", question="I asked a chatbot who may open the piano. How?", task="question-answering")
    text = "RankOnce is a network that orders texts by a score. It reads a question and a text."
    paper = Paper(id="r", title="RankOnce: Text Reranking", summary=Summary(by="authors", text=text))
    page = compose(Evidence(question=question, items=(Item(paper=paper),), tasks=TASKS, terms={}))
    sentences = [plain(claim.text) for claim in claims_of(page.model)]
    assert (
        "No given summary is on question answering itself; what comes nearest, RankOnce, stands beside it." in sentences
    )
    assert "RankOnce is of another kind." in sentences
    assert "In general, text retrieval finds the text and does not answer." in sentences


def test_without_a_task_the_account_is_that_of_a_work_with_the_words_of_the_question() -> None:
    cranes = "HookNet is a network that steers harbor cranes. It reads the wind and moves the hook."
    bees = "HiveEar is a network that listens to bees in a hive. It reads the hum and marks swarming."
    works = (
        Paper(id="h", title="HookNet: Cranes", summary=Summary(by="authors", text=cranes)),
        Paper(id="b", title="HiveEar: Bees", summary=Summary(by="authors", text=bees)),
    )
    question = Question(id="q", question="An app heard from the hive that my bees were about to leave. How?")
    items = tuple(Item(paper=one) for one in works)
    page = compose(Evidence(question=question, items=items, tasks={}, terms={}))
    told = " ".join(plain(claim.text) for claim in claims_of(page.model))
    assert "HiveEar" in told
    assert "HookNet" not in told
