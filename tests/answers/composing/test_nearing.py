"""What comes nearest to the question is joined to it, and told once."""

from __future__ import annotations

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary, Task

MENDING = Task(
    id="stamp-mending",
    name="Stamp Mending",
    family="restoration",
    aliases=("mending of stamps",),
    takes="a torn stamp",
    gives="a whole one",
    definition="A torn stamp is made whole.",
    idea="The rest of the rim is continued.",
    limits="What was torn off is lost.",
)
OWN = "We propose StampNet, a network for stamp mending. An encoder reads the stamp. A decoder draws it anew."
FAILING = "Existing methods for stamp mending often fail on perforated edges since they were never shown any."


def told(question: str, summary: str) -> str:
    paper = Paper(id="stampnet", title="StampNet: Stamp Mending", summary=Summary(by="authors", text=summary))
    evidence = Evidence(
        question=Question(id="q", question=question, task=MENDING.id),
        items=(Item(paper=paper),),
        tasks={MENDING.id: MENDING},
        terms={},
        effects={},
    )
    words = compose(evidence)
    return " ".join(plain(claim.text) for part in (words.in_short, words.model) for claim in claims_of(part))


def test_what_comes_nearest_is_joined_to_what_is_asked_and_told_once() -> None:
    text = told("The app did my stamp mending. Why do the perforated edges fail?", f"{FAILING} {OWN}")
    assert "why the perforated edges fail" in text
    assert (
        "comes what StampNet sets out from: existing methods for stamp mending often fail on perforated edges" in text
    )
    assert text.casefold().count("existing methods") == 1


def test_what_others_lack_answers_nobody_who_asks_how() -> None:
    text = told("The app did my stamp mending. How does it know the perforated edges?", f"{FAILING} {OWN}")
    assert "comes what StampNet sets out from" not in text


def test_where_nothing_comes_near_nothing_is_said() -> None:
    text = told("The app did my stamp mending. Who paid the postman?", OWN)
    assert " comes " not in text
