from __future__ import annotations

import datetime as dt

from generator.answers.explaining import explain
from generator.catalog.records import Answer, Evidence, Flow, Item, Model, Question

TEXT = "I blew up a tiny stamp 12 times. How does it stay sharp?"
ITEM = Item(model=Model(id="stampnet", name="StampNet-X4"))
ANSWER = Answer(
    read=dt.date(2026, 11, 22),
    in_short="The stamp grew.",
    task="You enlarged a stamp.",
    flow=Flow(input="a stamp", model=("StampNet",), output="a poster"),
    input="A stamp.",
    model="- StampNet reads it [@stampnet].",
    output="A poster.",
    not_said="The sources do not say more.",
)


def evidence(answer: Answer | None = None) -> Evidence:
    return Evidence(question=Question(id="stamp", question=TEXT, answer=answer), items=(ITEM,), tasks={}, terms={})


def test_an_authors_answer_is_shown_as_it_was_written() -> None:
    explanation = explain(evidence(ANSWER))
    assert explanation.written
    assert explanation.model[0].points[0][0].sources == ("stampnet",)  # type: ignore[union-attr]


def test_without_an_author_the_page_is_composed_and_every_item_is_placed() -> None:
    explanation = explain(evidence())
    assert not explanation.written
    assert set(explanation.placed) == {"stampnet"}
