"""What a question was given: each thing once, with everything its records know, and nothing from outside."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from generator.catalog.records import Catalog, Item, Model, Paper, Question, Recommended, Related, Summary, Task
from generator.links.link import Link

ARXIV = Link.parse("https://arxiv.org/abs/2409.02097")
CODE = Link.parse("https://github.com/Huage001/LinFusion")
FORK = Link.parse("https://github.com/someone/linfusion")
PAPER = Paper(
    id="linfusion",
    title="LinFusion: 1 GPU, 1 Minute, 16K Image",
    link=ARXIV,
    code=CODE,
    summary=Summary(by="authors", text="It is linear."),
)
OTHER = Paper(id="other", title="Another")
MODEL = Model(id="linfusion-xl", name="LinFusion-XL", paper="linfusion", code=FORK)
BARE = Model(id="bare", name="Bare", link=ARXIV)
QUESTION = Question(
    id="q",
    question="How?",
    task="enlarging",
    recommended=(Recommended(model="linfusion-xl"), Recommended(model="bare")),
    related=(Related(paper="other", placing="not"), Related(paper="linfusion", placing="direct")),
)
TASK = Task(id="enlarging", name="Enlarging", family="Restoration", takes="image", gives="image", definition="More.")
CATALOG = Catalog(
    tasks={"enlarging": TASK},
    papers={"linfusion": PAPER, "other": OTHER, "unread": Paper(id="unread", title="Not Given")},
    models={"linfusion-xl": MODEL, "bare": BARE},
    questions={"q": QUESTION},
)


def test_evidence_lists_recommended_models_first_and_each_thing_once() -> None:
    evidence = CATALOG.evidence_for(QUESTION)
    assert [item.id for item in evidence.items] == ["linfusion-xl", "bare", "other"]
    assert evidence.task is TASK


def test_an_item_that_is_both_keeps_the_editors_entry() -> None:
    both, bare, other = CATALOG.evidence_for(QUESTION).items
    assert (both.ids, both.related) == (frozenset({"linfusion-xl", "linfusion"}), QUESTION.related[1])
    assert (bare.ids, bare.related) == (frozenset({"bare"}), None)
    assert (other.ids, other.related) == (frozenset({"other"}), QUESTION.related[0])


def test_an_outsider_cannot_be_cited() -> None:
    evidence = CATALOG.evidence_for(QUESTION)
    cited = evidence.item("linfusion")
    assert cited is not None
    assert cited.model is MODEL
    assert evidence.item("unread") is None


def test_a_model_knows_what_its_paper_knows_and_its_own_code_first() -> None:
    item = Item(model=MODEL, paper=PAPER)
    assert (item.name, item.recommended, item.link, item.code, item.summary) == (
        "LinFusion-XL",
        True,
        ARXIV,
        FORK,
        PAPER.summary,
    )


def test_a_model_without_a_paper_has_its_own_link_and_no_summary() -> None:
    item = Item(model=BARE)
    assert (item.link, item.code, item.summary, item.explained) == (ARXIV, None, None, None)


def test_a_paper_is_called_by_the_first_part_of_its_title() -> None:
    assert Item(paper=PAPER).short_name == "LinFusion"
    assert Item(paper=dataclasses.replace(PAPER, short_name="LF")).short_name == "LF"
    assert Item(paper=dataclasses.replace(PAPER, short_name="Hat (2023)")).short_name == "Hat"
    assert (
        Item(paper=dataclasses.replace(PAPER, short_name="Mending (Un)torn Hats")).short_name == "Mending (Un)torn Hats"
    )


def test_an_item_is_something() -> None:
    with pytest.raises(ValueError, match="a model, a paper or both"):
        _ = Item().name


@pytest.mark.parametrize("record", [TASK, PAPER, MODEL, QUESTION, QUESTION.related[0], PAPER.summary])
def test_records_never_change(record: Any) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(record, dataclasses.fields(record)[0].name, "another")


def test_every_record_is_found_by_its_folder() -> None:
    assert {one.id for one in CATALOG.records()} == {"enlarging", "linfusion", "other", "unread", *CATALOG.models, "q"}
    assert CATALOG.of("papers") == CATALOG.papers
