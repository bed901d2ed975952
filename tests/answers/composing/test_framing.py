"""What was measured stands behind the model with what it was measured on."""

from __future__ import annotations

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary

OWN = "We propose StampNet, a network that mends stamps. An encoder reads the stamp. A decoder draws it anew."


def test_a_figure_is_told_with_what_it_was_measured_on_and_not_without() -> None:
    for measured, told in ((" on StampSet", True), ("", False)):
        summary = f"{OWN} Experiments show that StampNet reaches a perforation accuracy of 91 percent{measured}."
        paper = Paper(id="stampnet", title="StampNet: Mending Stamps", summary=Summary(by="authors", text=summary))
        question = Question(id="q", question="I mended a stamp. How sure is it of a perforation?")
        evidence = Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms={})
        output = " ".join(plain(claim.text) for claim in claims_of(compose(evidence).output))
        assert ("91 percent" in output) is told
