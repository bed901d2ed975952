from __future__ import annotations

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Explained, Item, Paper, Question, Step, Summary

SUMMARY = (
    "We propose StampNet, a network that mends torn stamps. A HAT-based multi-scale encoder yields deep features. "
    "A small judge compares the perforation of each stamp with a list of known perforations. "
    "StampNet needs much memory and cannot run on a phone without a strong GPU. "
    "StampNet sometimes confuses perforations of one size."
)


def opening(question: str, paper: Paper) -> list[str]:
    """The sentences of the short answer."""
    asked = Question(id="q", question=question)
    explanation = compose(Evidence(question=asked, items=(Item(paper=paper),), tasks={}, terms={}))
    return [plain(claim.text) for claim in claims_of(explanation.in_short)]


def test_the_plain_statement_that_takes_up_the_question_answers_it() -> None:
    paper = Paper(id="stampnet", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    _, answer, *_ = opening("I scanned my letter. How does it know the perforation of the stamp?", paper)
    assert (
        answer == "In StampNet, a small judge compares the perforation of each stamp with a list of known perforations."
    )


def test_a_doubt_meets_what_the_work_says_against_itself_and_not_what_it_costs() -> None:
    paper = Paper(id="stampnet", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=SUMMARY))
    *_, last = opening("I scanned a torn stamp and its edge came back. Is the edge real?", paper)
    assert (
        last
        == "StampNet sometimes confuses perforations of one size; beyond that, whether the edge is real is not said."
    )


def test_an_editors_words_are_plain_whatever_names_they_hold() -> None:
    steps = (Step(text="A part called RGB-HAT-UNet compares the perforation with a list.", quote="a small judge"),)
    explained = Explained(in_one_line="StampNet mends stamps.", takes="one stamp", steps=steps, gives="one stamp")
    paper = Paper(
        id="stampnet", title="StampNet: Torn", summary=Summary(by="authors", text=SUMMARY), explained=explained
    )
    _, what_it_does, answer = opening("I scanned my letter. How does it know the perforation of the stamp?", paper)
    assert what_it_does == "StampNet mends stamps."
    assert "RGB-HAT-UNet compares the perforation" in answer
