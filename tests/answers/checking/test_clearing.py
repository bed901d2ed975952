from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from generator.answers.checking.clearing import cleared, held
from generator.answers.claims import Words
from generator.answers.explaining import read_answer
from generator.answers.language.prose import read_prose, write_prose
from generator.catalog.records import Answer, Catalog, Flow, Paper, Question, Related, Summary

FLOW = Flow(input="A stamp", model=("An encoder",), output="A larger stamp")
PAPERS = {
    "stampnet": Paper(
        id="stampnet",
        title="StampNet",
        summary=Summary(by="authors", text="An encoder reads stamps at many sizes. A decoder draws the large one."),
    )
}
SHORT = "An encoder reads stamps at many sizes [@stampnet]."
LONG = (
    "An encoder reads stamps at many sizes, and it keeps whatever the smallest of them shows about colors [@stampnet]."
)


def _question(name: str, answer: Answer | None = None) -> Question:
    return Question(id=name, question="How is a stamp enlarged?", related=(Related(paper="stampnet"),), answer=answer)


def _model_beside(told: str, other: str) -> tuple[str, list[str]]:
    """What is left of a page's part on the model where another answer has a sentence, and what is not."""
    answer = Answer(read=dt.date(2026, 1, 1), flow=FLOW, in_short="", task="", input="", model=other, output="")
    catalog = Catalog(papers=PAPERS, questions={"other": _question("other", answer), "mine": _question("mine")})
    nothing = dict.fromkeys(("in_short", "task", "input", "output", "related", "not_said"), ())
    words = Words(flow=FLOW, written=True, read=None, model=read_prose(told), **nothing)
    left, left_out = cleared(catalog, catalog.questions["mine"], words)
    return write_prose(left.model), [one.text for one in left_out]


def test_what_the_gate_lets_through_stays_as_it_is() -> None:
    assert _model_beside(f"{SHORT}\n\n- A decoder draws [@stampnet].", "Another tale.") == (
        f"{SHORT}\n\n- A decoder draws [@stampnet].",
        [],
    )


@pytest.mark.parametrize(("told", "other"), [(SHORT, SHORT), (SHORT, LONG), (LONG, SHORT)])
def test_a_sentence_goes_whose_words_another_answer_has_and_also_one_that_holds_all_of_anothers(
    told: str, other: str
) -> None:
    assert _model_beside(told, other) == ("", [told])


def test_what_follows_a_lost_sentence_says_of_which_work_it_speaks() -> None:
    told = f"{SHORT} A decoder draws the large one [@stampnet]. StampNet ends there [@stampnet]."
    left, _ = _model_beside(told, SHORT)
    assert left == "StampNet: A decoder draws the large one [@stampnet]. StampNet ends there [@stampnet]."


def test_a_paragraph_that_loses_its_only_mark_goes_as_a_whole() -> None:
    assert _model_beside(f"{SHORT} That is how it is done.", SHORT) == ("", [SHORT, "That is how it is done."])


def test_points_that_lose_their_sentences_go() -> None:
    assert _model_beside(f"- {SHORT}\n- A decoder draws [@stampnet].", SHORT)[0] == "- A decoder draws [@stampnet]."


def test_what_was_never_given_is_left_out() -> None:
    assert _model_beside(f"{SHORT} A wizard draws [@wizard].", "Another tale.") == (
        SHORT,
        ["A wizard draws [@wizard]."],
    )


def _composed(**parts: str) -> tuple[Words, list[str]]:
    """What a composed page publishes, and what is said to be wrong with it."""
    catalog = Catalog(papers=PAPERS, questions={"mine": _question("mine")})
    flow = Flow(input="5 stamps", model=("An encoder", "9 decoders"), output="77 stamps")
    nothing = dict.fromkeys(("in_short", "task", "input", "model", "output", "related", "not_said"), "")
    parts_read: dict[str, Any] = {part: read_prose(told) for part, told in (nothing | parts).items()}
    words = Words(flow=flow, **parts_read)
    published, faults = held(catalog.evidence_for(catalog.questions["mine"]), words, None)
    return published, [one.message for one in faults]


def test_a_composed_page_loses_the_sentences_that_are_refused_with_a_warning() -> None:
    words, faults = _composed(
        in_short=SHORT, model=f"{SHORT} It has 12 layers [@stampnet].", related="A wizard [@wizard]."
    )
    assert write_prose(words.model) == SHORT
    assert words.related == ()
    assert [one.split(":")[0] for one in faults] == ["left out of the page"] * len(faults)
    assert any("It has 12 layers" in one for one in faults)


def test_a_composed_page_has_a_short_answer_whatever_is_refused() -> None:
    words, _ = _composed(in_short="It has 12 layers [@stampnet].", model=SHORT)
    assert write_prose(words.in_short) == "No short answer could be composed from what was given."


def test_a_box_of_a_composed_page_that_is_refused_goes_or_says_what_is_so_in_general() -> None:
    words, _ = _composed(model=SHORT)
    assert words.flow == Flow(
        input="In general: an example like yours", model=("An encoder",), output="In general: an answer"
    )


def test_what_somebody_wrote_is_published_as_it_is_and_its_mistakes_are_told() -> None:
    catalog = Catalog(papers=PAPERS, questions={"mine": _question("mine")})
    answer = Answer(
        read=dt.date(2026, 1, 1),
        flow=FLOW,
        in_short="It has 12 layers [@stampnet].",
        task="",
        input="",
        model="",
        output="",
    )
    words, faults = held(catalog.evidence_for(catalog.questions["mine"]), read_answer(answer), None)
    assert words == read_answer(answer)
    assert any("12" in one.message for one in faults)
