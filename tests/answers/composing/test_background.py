"""What the authors say before they come to their own work, where it is the cause of what a reader wonders at."""

from __future__ import annotations

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.prose import plain
from generator.answers.language.quoting import quotable
from generator.catalog.records import Effect, Evidence, Item, Paper, Question, Summary

FAILING = "Existing stamp menders often fail on perforated edges since they were never shown any."
STRAIGHT = "I mended my stamp and the perforated edges came out straight. Why do menders fail on the edges?"
GLUED = "I mended a stamp with glue and its perforated edges broke. Why does glue lead to edges that fail?"
OWN = "We propose StampNet, a network that mends stamps. An encoder reads the stamp. A decoder draws it anew."
SWAP = Effect(
    id="swap", name="identity switch", meaning="Two of a kind.", signs=("swapped names",), words=("look alike",)
)


def model_part(question: str, summary: str) -> str:
    paper = Paper(id="stampnet", title="StampNet: Mending Stamps", summary=Summary(by="authors", text=summary))
    evidence = Evidence(
        question=Question(id="q", question=question),
        items=(Item(paper=paper),),
        tasks={},
        terms={},
        effects={SWAP.id: SWAP},
    )
    return " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))


def test_a_failure_of_others_is_told_to_whoever_asks_why_in_its_authors_words() -> None:
    text = model_part(STRAIGHT, f"{FAILING} {OWN}")
    assert f'StampNet sets out from this: "{FAILING.rstrip(".")}".' in text


@pytest.mark.parametrize(
    "before",
    [
        "Stamps have attracted great attention.",
        "Although collectors have failed often, stamps are popular.",
        "Did you ever fail to mend a stamp?",
        "Torn stamps are vital for letters because they carry the failure of the post.",
        "The second is the inability to see glue, which leads to failure.",
        "Fixing such failures leads to blurred edges.",
        "The order of stamps should be adjusted to their glue.",
        "Glue menders lack two things and face three critical challenges.",
        "Wet glue leads to more accurate edges.",
        "Warm water and dry air bridge the gap of the edge.",
    ],
)
def test_what_holds_nothing_against_anything_is_left_out(before: str) -> None:
    assert "sets out" not in model_part("A letter came out straight. Why?", f"{before} {OWN}")


def test_what_tied_a_failure_to_the_sentence_before_it_is_left_out() -> None:
    text = model_part(STRAIGHT, f"Finally, {FAILING[0].lower()}{FAILING[1:]} {OWN}")
    assert 'sets out from this: "existing stamp menders often fail' in text


def test_a_quotation_keeps_the_words_that_would_tie_it_if_they_began_it() -> None:
    failing = (
        "Stamp menders often use glue for this purpose, which leads to edges that fail since glue hides perforation."
    )
    assert failing.rstrip(".") in model_part(GLUED, f"{failing} {OWN}")


@pytest.mark.parametrize(
    "failing",
    [
        "Models often fail on edges since they were never shown any.",
        "When things around a stamp, such as glue or paper, are too wet, menders fail.",
    ],
)
def test_models_and_a_case_with_examples_may_begin_what_is_quoted(failing: str) -> None:
    assert f'from this: "{failing.rstrip(".")}"' in model_part(
        "The glue and paper around my stamp got wet. Why do models and menders fail on wet edges?", f"{failing} {OWN}"
    )


def test_another_work_tells_what_it_was_made_against_as_well() -> None:
    texts = {"StampNet": OWN, "EdgeNet": f"{FAILING} {OWN.replace('StampNet', 'EdgeNet')}"}
    papers = (
        Paper(id=name.casefold(), title=f"{name}: Mending Stamps", summary=Summary(by="authors", text=text))
        for name, text in texts.items()
    )
    question = Question(id="q", question="My stamp lost its perforated edges. Why do menders fail?")
    evidence = Evidence(question=question, items=tuple(Item(paper=one) for one in papers), tasks={}, terms={})
    told = " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))
    assert f'EdgeNet sets out from this: "{FAILING.rstrip(".")}". EdgeNet is a network' in told


BROWN = "The glue on the back of an old stamp that lay in an album in a damp room for many years becomes brown"
STAINS = "which leaves stains that no water takes out again"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("A stamp has glue on its back", "A stamp has glue on its back"),
        (f"{BROWN}, {STAINS}", BROWN),
        (" ".join(["word"] * 30), ""),
    ],
)
def test_a_quotation_is_a_whole_clause_or_none(sentence: str, quote: str) -> None:
    assert quotable(sentence) == quote


def test_what_is_no_sentence_but_a_table_is_not_quoted() -> None:
    rows = ["the reader reads a stamp"] * 50
    assert quotable("; ".join(rows[:6])) == "; ".join(rows[:5])
    assert quotable("; ".join(rows)) == ""


BLURRED = "I scanned a stamp and asked for it mended. It came out blurry, like melted wax. Why do menders blur stamps?"
SWAPPED = "I scanned two stamps of the same size and it swapped their names. Why does it fail on similar stamps?"
SMOOTH = "Stamp menders trained on few stamps often suffer from artifacts such as blur, since glue hides the paper."
ALIKE = "Stamp menders often fail on similar stamps because their edges look alike."


@pytest.mark.parametrize(("question", "told"), [(BLURRED, SMOOTH), (SWAPPED, ALIKE)])
def test_of_two_causes_the_one_that_went_wrong_here_is_told(question: str, told: str) -> None:
    text = model_part(question, f"{SMOOTH} {ALIKE} {OWN}")
    assert f'from this: "{told[:20]}' in text


def test_what_points_back_is_told_with_the_sentence_before_it() -> None:
    found = "While recent menders that use glue are fast, the wet glue tends to blur the paper."
    follows = "This mended scan of a stamp is blurry and melted because of the failure of the whole mending."
    asked = "My scan of a stamp was mended and is blurry and melted. Why was the mending of the scan a failure?"
    text = model_part(asked, f"{found} {follows} {OWN}")
    assert f'"the wet glue tends to blur the paper"; "{follows.rstrip(".")}"' in text


def test_a_quotation_that_points_at_what_no_reader_sees_gives_way_to_one_that_does_not() -> None:
    pointing = "Stamp menders fail on this kind of blur because glue hides the paper."
    text = model_part(BLURRED, f"{pointing} {SMOOTH} {OWN}")
    assert f'from this: "{SMOOTH[:20]}' in text


def test_what_other_models_lack_is_nearer_than_what_makes_the_task_hard() -> None:
    failing = "Existing models struggle with torn edges and lack any sense of glue."
    lacking = "Albums lack an index and limit the joy of collecting."
    text = model_part(
        "I mended torn edges of a stamp. Why do models struggle with edges and glue?", f"{lacking} {failing} {OWN}"
    )
    assert f'from this: "{failing[:20]}' in text
    assert "Albums" not in text


def test_what_a_sentence_grants_is_not_quoted_without_need() -> None:
    granted = "While stamp menders have had great success, they fail on torn edges and other menders lack any glue."
    assert '"While stamp menders' in model_part(
        "I mended torn edges of a stamp. Why do menders fail on torn edges?", f"{granted} {OWN}"
    )
    bare = "While albums have had great success, wet glue leads to failure on torn edges."
    assert 'from this: "wet glue leads' in model_part(
        "I mended torn edges with wet glue. Why does wet glue fail on torn edges?", f"{bare} {OWN}"
    )


def test_a_work_without_a_name_is_told_by_the_beginning_of_its_title_once() -> None:
    summary = Summary(by="authors", text=f"{FAILING} We present a way to mend stamps.")
    paper = Paper(id="p", title="On the Many Ways to Mend a Stamp", summary=summary)
    question = Question(id="q", question=STRAIGHT)
    evidence = Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms={})
    told = " ".join(plain(claim.text) for claim in claims_of(compose(evidence).model))
    assert told.startswith("The authors of the paper On the Many Ways set out from this: ")
    assert "They present a way to mend stamps" in told


def test_half_a_sentence_whose_subject_stands_before_it_is_not_quoted() -> None:
    half = "Existing menders, while good for a single stamp, often fail to mend the perforated edges of several."
    assert "this: good for" not in model_part(STRAIGHT, f"{half} {OWN}")
