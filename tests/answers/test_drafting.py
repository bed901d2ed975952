from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.answers.checking.grounding import Names, check_grounding, paper_faults
from generator.answers.drafting import NotDrafted, draft_answer, draft_explained
from generator.answers.explaining import explain
from generator.answers.language.prose import paragraph, plain, read_prose, verbatim, write_prose
from generator.catalog.loading import load_catalog, read_record
from generator.catalog.records import Evidence, Item, Paper, Question, Related, Summary
from generator.catalog.writing import WIDTH, record_text

CATALOG = load_catalog(Path(__file__).parents[2] / "catalog")
TODAY = dt.date(2026, 11, 22)
PAPER = Paper(
    id="stampnet",
    title="StampNet: Super-Resolution of Stamps",
    short_name="StampNet",
    summary=Summary(
        by="authors",
        text="Small stamps look bad. We propose StampNet, a network that enlarges stamps four times. An encoder reads "
        "the stamp at three sizes, and a decoder draws the large one. On Stamps100, StampNet reaches 31.2 dB. "
        "StampNet fails on torn stamps.",
    ),
)


def test_a_paper_is_drafted_from_its_summary_and_passes_the_gate() -> None:
    drafted = draft_explained(PAPER, CATALOG.tasks)
    assert drafted.explained
    assert drafted.explained.in_one_line == "StampNet is a network that enlarges stamps four times."
    assert [step.text for step in drafted.explained.limits] == ["StampNet fails on torn stamps."]
    assert drafted.explained.tasks == ("image-super-resolution",)
    assert (drafted.explained.takes, drafted.explained.gives) == (None, None), "an editor's to say, not a filler's"
    assert paper_faults(drafted) == []


SHORT = dataclasses.replace(
    PAPER, summary=Summary(by="authors", text="We propose StampNet, which enlarges stamps and keeps their colors.")
)


def test_a_step_that_the_one_line_began_says_of_what_it_speaks() -> None:
    text = (
        "We propose StampNet, a plug-and-play module that scores the stamps of every page with the class attention and "
        "drops the least informative ones, which we refer to as noise stamps. A decoder draws them."
    )
    drafted = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=text)), CATALOG.tasks)
    assert drafted.explained
    assert not any(step.text.startswith("It ") for step in drafted.explained.steps)


def test_what_the_one_line_says_is_no_step_of_its_own_and_no_box_stands_twice() -> None:
    drafted = draft_explained(PAPER, CATALOG.tasks)
    assert drafted.explained
    assert drafted.explained.in_one_line not in " ".join(step.text for step in drafted.explained.steps)
    short = draft_explained(SHORT, CATALOG.tasks)
    question = Question(id="q", question="I made a stamp larger. How does it keep the colors?")
    item = Item(paper=short, related=Related(paper="stampnet"))
    answer = draft_answer(Evidence(question=question, items=(item,), tasks=CATALOG.tasks, terms={}), TODAY).answer
    assert answer
    assert len(set(answer.flow.model)) == len(answer.flow.model)


ECHO = Paper(
    id="drynet",
    title="DryNet: Cleaning Speech",
    summary=Summary(by="authors", text="We propose DryNet, a network that removes reverberation from speech."),
)


@pytest.mark.parametrize(
    ("question", "papers", "parts"),
    [
        (
            "The plate of my car came out smeared. How does a network take the smear out?",
            ["mimo-unet"],
            {"related": None},
        ),
        (
            "I recorded my voice. Is the echo really gone?",
            [],
            {
                "related": None,
                "not_said": "Whether what you used works like DryNet inside is not said.",
            },
        ),
    ],
    ids=["nothing related", "nothing asked left open"],
)
def test_a_part_of_which_the_page_says_nothing_makes_no_draft_that_cannot_be_read(
    question: str, papers: list[str], parts: dict[str, str | None]
) -> None:
    known = [CATALOG.papers[one] for one in papers] or [ECHO]
    items = tuple(Item(paper=one, related=Related(paper=one.id)) for one in known)
    evidence = Evidence(question=Question(id="q", question=question), items=items, tasks=CATALOG.tasks, terms={})
    drafted = draft_answer(evidence, TODAY)
    again, reader = read_record(Question, record_text(drafted), "questions/q.yml", "q")
    assert reader.problems == []
    assert again == drafted
    assert drafted.answer
    assert {part: getattr(drafted.answer, part) for part in parts} == parts
    written = dataclasses.replace(evidence, question=drafted)
    faults = check_grounding(written, explain(written), None, Names(CATALOG))
    assert [one for one in faults if one.level == "error"] == []


def test_where_nothing_is_known_of_a_part_that_every_answer_needs_the_draft_says_what_helps() -> None:
    question = Question(id="q", question="Why is the sky blue?")
    paper = Paper(id="p", title="Of Skies")
    item = Item(paper=paper, related=Related(paper="p"))
    evidence = Evidence(question=question, items=(item,), tasks=CATALOG.tasks, terms={})
    with pytest.raises(NotDrafted, match=r"says what belongs under `input`.*; name its `task`"):
        draft_answer(evidence, TODAY)
    named = dataclasses.replace(evidence, question=dataclasses.replace(question, task="image-deblurring"))
    assert draft_answer(named, TODAY).answer


@pytest.mark.parametrize(
    "paper",
    [
        dataclasses.replace(PAPER, summary=None),
        dataclasses.replace(PAPER, explained=draft_explained(PAPER, CATALOG.tasks).explained),
    ],
)
def test_what_cannot_be_drafted_is_refused_with_the_reason(paper: Paper) -> None:
    with pytest.raises(NotDrafted, match="papers/stampnet"):
        draft_explained(paper, CATALOG.tasks)


def test_a_composed_page_becomes_an_answer_that_says_the_same() -> None:
    question = dataclasses.replace(CATALOG.questions["stamp-12x"], answer=None)
    evidence = CATALOG.evidence_for(question)
    composed = explain(evidence)
    written = explain(CATALOG.evidence_for(draft_answer(evidence, TODAY)))
    assert written.read == TODAY
    assert dict(written.parts()).keys() == dict(composed.parts()).keys()
    assert write_prose(written.model) == write_prose(composed.model)
    drafted = draft_answer(evidence, TODAY).answer
    assert drafted
    assert max(map(len, drafted.model.splitlines())) <= WIDTH
    assert [one for one in check_grounding(evidence, composed, None) if one.level == "error"] == []


def test_a_written_answer_is_never_drafted_over() -> None:
    with pytest.raises(NotDrafted, match="stamp-12x"):
        draft_answer(CATALOG.evidence_for(CATALOG.questions["stamp-12x"]), TODAY)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_written_prose_reads_as_it_was(text: str) -> None:
    prose = (paragraph(verbatim(text)),)
    (block,) = read_prose(write_prose(prose))
    words = " ".join(plain(claim.text) for claim in getattr(block, "claims", ()))
    assert words.split() == plain(verbatim(text)).split()
