"""What a hard word means is said in a few words after it, where it is a thing and in its own sense."""

from __future__ import annotations

import re

import pytest

from generator.answers.claims import claims_of
from generator.answers.composing.explanation import compose
from generator.answers.composing.glossing import MOST_TERMS, MOST_WORDS
from generator.answers.language.prose import glosses_in, plain
from generator.catalog.records import Evidence, Item, Paper, Question, Summary, Term

OPENING = "We propose StampNet, a network that mends stamps."
TERMS = {
    one.id: one
    for one in (
        Term(id="feature", term="feature", meaning="Something noticed.", brief="what is noticed, as numbers"),
        Term(id="token", term="token", meaning="A unit.", brief="a small piece of the input"),
        Term(id="lm", term="language model", meaning="It writes.", brief="a program that predicts words"),
        Term(id="vlm", term="vision-language model", meaning="It does both.", brief="a program for both"),
        Term(id="fine-tuning", term="fine-tuning", meaning="More.", brief="training further", aliases=("fine-tuned",)),
        Term(
            id="space",
            term="vector space",
            meaning="A space.",
            brief="where alike lie close",
            aliases=("embedding space",),
        ),
        Term(
            id="cnn",
            term="CNN",
            meaning="It slides.",
            brief="a sliding network",
            aliases=("convolutional neural network",),
        ),
        Term(id="policy", term="policy", meaning="A rule.", brief="a rule for moves"),
        Term(id="landmark", term="keypoint", meaning="A spot.", brief="a marked spot", aliases=("facial landmark",)),
        Term(id="self", term="self-supervised", meaning="Alone.", brief="without answers"),
        Term(id="occlusion", term="occlusion", meaning="It hides.", brief="being hidden", not_on=("artery",)),
        Term(id="rigging", term="rigging", meaning="Bones.", brief="bones that move it", near=("skeleton",)),
        Term(id="stamp", term="stamp", meaning="Of paper.", brief="a paper square"),
        Term(id="network", term="network", meaning="A program."),
        Term(id="descriptor", term="descriptor", meaning="Of a spot.", brief="numbers for what is noticed"),
    )
}


def told(summary: str, question: str = "I mended a letter. How?") -> str:
    paper = Paper(id="s", title="StampNet: Mending Letters", summary=Summary(by="authors", text=summary))
    evidence = Evidence(question=Question(id="q", question=question), items=(Item(paper=paper),), tasks={}, terms=TERMS)
    page = compose(evidence)
    return " ".join(claim.text for claim in claims_of((*page.in_short, *page.model)))


@pytest.mark.parametrize(
    ("sentence", "gloss"),
    [
        ("A reader encodes each torn edge as features.", "features *(what is noticed, as numbers)* [@s]"),
        ("A reader encodes feature lists of each torn edge.", "lists *(feature: what is noticed, as numbers)* of"),
        ("A reader cuts each torn edge into tokens.", "tokens *(each a small piece of the input)*"),
        ("A fine-tuned reader encodes each torn edge.", "reader *(fine-tuning: training further)* encodes"),
        ("StampNet features a reader that encodes each torn edge.", ""),
        ("A Feature Reader encodes each torn edge.", ""),
        ("A reader maps each torn edge to an embedding space.", "embedding space *(where alike lie close)*"),
        ("A reader encodes each torn edge with convolutional neural networks.", "networks *(CNN: a sliding network)*"),
        ("A reader learns policies for each torn edge.", "policies *(each a rule for moves)* for"),
        ("A reader finds facial landmarks of each torn edge.", ""),
        ("A reader whose vector space encodes each torn edge.", "vector space *(where alike lie close)* encodes"),
        ("A reader whose policies encode each torn edge.", "policies *(each a rule for moves)* encode"),
        ("A reader encodes each torn edge by a self-supervised, fast and very old method.", ""),
        ("Vector spaces of many readers hold each torn edge.", "Vector spaces *(where alike lie close)* of"),
        ("A reader joins self-supervised acoustic and visual edges.", ""),
        ("A reader joins several self-supervised, publicly known edges.", ""),
        (
            "A reader mends landmarks by tokens common in each torn edge.",
            "tokens *(each a small piece of the input)* common",
        ),
        ("A reader mends each torn edge under occlusion.", "occlusion *(being hidden)*"),
        ("A reader mends each torn edge of an artery under occlusion.", ""),
        ("A reader gives each torn edge a skeleton for rigging.", "rigging *(bones that move it)*"),
        ("A reader mends each torn edge of a ship and its rigging.", ""),
    ],
)
def test_a_hard_word_is_explained_at_the_end_of_its_phrase_where_it_is_a_thing(sentence: str, gloss: str) -> None:
    text = told(f"{OPENING} {sentence}")
    assert gloss in text if gloss else set(glosses_in(text)) <= {"each a paper square"}


def test_a_word_that_the_sentence_explains_itself_takes_no_gloss() -> None:
    text = told(f"{OPENING} A reader encodes each torn edge as features (lists of numbers).")
    assert "as features (lists of numbers) [@s]." in text


def test_the_name_of_a_given_work_is_told_by_what_is_said_of_it() -> None:
    stamp = Term(id="stampnet", term="StampNet", meaning="It mends stamps.", brief="a mender of stamps")
    paper = Paper(id="s", title="StampNet", summary=Summary(by="authors", text="StampNet compares each torn edge."))
    evidence = Evidence(
        question=Question(id="q", question="I mended a letter. How?"),
        items=(Item(paper=paper),),
        tasks={},
        terms={"stampnet": stamp},
    )
    assert not glosses_in(" ".join(claim.text for claim in claims_of(compose(evidence).model)))


def test_a_word_is_explained_once_and_a_sentence_takes_one_gloss() -> None:
    text = told(f"{OPENING} A reader cuts edges into tokens and features. A writer draws tokens from features.")
    glosses = [glosses_in(one) for one in text.split("[@s].")]
    assert max(map(len, glosses)) == 1
    assert len([one for some in glosses for one in some]) == len({one for some in glosses for one in some})


def test_no_gloss_stands_inside_a_quotation_or_among_the_words_that_are_held_to_the_sources() -> None:
    text = told(f"{OPENING} A reader cuts each badly torn edge into many small tokens and glues them back in order.")
    assert glosses_in(text)
    assert not any(text[: found.start()].count('"') % 2 for found in re.finditer(r"\*\(", text))
    assert not any(gloss in plain(text) for gloss in glosses_in(text))


def test_no_two_glosses_explain_one_thing_in_other_words() -> None:
    glosses = glosses_in(told(f"{OPENING} A reader encodes each torn edge as features. It maps each to descriptors."))
    assert len([one for one in glosses if "noticed" in one]) == 1


def test_glosses_cost_few_words() -> None:
    sentences = " ".join(f"A reader {verb} {one.term}s." for verb in ("finds", "keeps") for one in TERMS.values())
    glosses = glosses_in(told(f"{OPENING} {sentences}"))
    assert len(glosses) <= MOST_TERMS
    assert sum(len(one.split()) for one in glosses) <= MOST_WORDS
