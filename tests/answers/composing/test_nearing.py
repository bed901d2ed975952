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


def test_what_a_work_does_that_comes_nearest_is_joined_to_what_is_asked() -> None:
    own = f"{OWN} We find that perforated edges fail where the decoder never saw a perforated rim."
    text = told("The app did my stamp mending. Why do the perforated edges fail?", own)
    assert "You ask why the perforated edges fail: nearest to that comes StampNet, whose authors find" in text


def test_what_others_lack_is_never_said_to_come_nearest() -> None:
    text = told("The app did my stamp mending. Why do the perforated edges fail?", f"{FAILING} {OWN}")
    assert " comes " not in text


def test_where_nothing_comes_near_nothing_is_said() -> None:
    text = told("The app did my stamp mending. Who paid the postman?", OWN)
    assert " comes " not in text


def test_a_rare_word_of_the_reader_is_shown_where_a_work_has_it() -> None:
    own = f"{OWN} We tested it on old stamps, including a collection of stamps from Zanzibar."
    assert "a collection of stamps from Zanzibar" in told("The app did my stamp mending. Is it from Zanzibar?", own)
    assert "Zanzibar" not in told("The app did my stamp mending. Who paid the postman?", own)
