from __future__ import annotations

import pytest

from generator.answers.checking.grounding import check_grounding
from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.catalog.records import Evidence, Item, Paper, Question, Related, Summary


def task_section(question: str, summary: str) -> str:
    """What section 1 says, after the gate has looked at the whole page."""
    paper = Paper(id="paper", title="StampNet: Torn Stamps", summary=Summary(by="authors", text=summary))
    related = Related(paper="paper", placing="direct", why="it mends stamps")
    asked = Question(id="q", question=question)
    evidence = Evidence(question=asked, items=(Item(paper=paper, related=related),), tasks={}, terms={})
    explanation = compose(evidence)
    assert [one for one in check_grounding(evidence, explanation, None) if one.level == "error"] == []
    return " ".join(plain(claim.text) for claim in claims_of(explanation.task))


TRAINED = "We propose StampNet, a network that mends stamps. StampNet is trained on pairs of torn and whole stamps."
MADE_UP = "We propose StampNet, a network that hallucinates plausible details of a face in a blurry portrait."
UNTRAINED = (
    "We propose StampNet, a network that mends stamps. Unlike others, StampNet is not trained on any stamps at all."
)
OF_OTHERS = "Existing methods are trained on pairs of torn and whole stamps. We propose StampNet, which mends stamps."
OUT_OF_NOTHING = "I scanned a torn stamp and it drew the missing teeth out of nothing. How?"


@pytest.mark.parametrize(
    ("question", "summary", "premise", "words"),
    [
        (OUT_OF_NOTHING, TRAINED, "out of nothing", "trained on pairs of torn and whole stamps"),
        (
            "I scanned a blurry portrait. How did it bring back the original face?",
            MADE_UP,
            "bring back the original face",
            "hallucinates plausible details of a face in a blurry portrait",
        ),
    ],
)
def test_a_premise_that_a_given_summary_contradicts_is_set_beside_it(
    question: str, summary: str, premise: str, words: str
) -> None:
    said = f'You write "{premise}"; of StampNet itself, the summary says "{words}".'
    assert said in task_section(question, summary)


@pytest.mark.parametrize(
    ("question", "summary"),
    [
        ("It predicted the jam from nothing but a scan of a stamp. How?", TRAINED),
        (OUT_OF_NOTHING, UNTRAINED),
        (OUT_OF_NOTHING, OF_OTHERS),
    ],
)
def test_nothing_is_corrected_where_no_work_says_otherwise_of_itself(question: str, summary: str) -> None:
    assert "You write" not in task_section(question, summary)
