"""What a hard word means is said where a step carries it as a thing."""

from __future__ import annotations

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary, Term

FEATURE = Term(id="feature", term="feature", meaning="Something that a network notices.")


def told(summary: str) -> str:
    paper = Paper(id="s", title="StampNet: Mending Stamps", summary=Summary(by="authors", text=summary))
    question = Question(id="q", question="I mended a stamp. How?")
    terms = {FEATURE.id: FEATURE}
    evidence = Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms=terms)
    return " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))


def test_a_hard_word_is_explained_where_it_is_a_thing_and_not_where_it_is_the_verb() -> None:
    opening = "We propose StampNet, a network that mends stamps."
    meaning = "feature means something that a network notices"
    assert meaning in told(f"{opening} A reader encodes feature lists of each torn edge.")
    assert meaning not in told(f"{opening} StampNet features a reader that encodes each torn edge.")
