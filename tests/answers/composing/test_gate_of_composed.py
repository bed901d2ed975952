"""Whatever text comes in, a composed page passes the gate that written pages have to pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bench.prompts import evidence_of, labeled_prompts
from generator.answers.checking.grounding import Names, check_grounding
from generator.answers.composing.explanation import compose
from generator.answers.language.english import words_of
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Related, Summary

CATALOG = load_catalog(Path(__file__).parents[3] / "catalog")
NAMES = Names(CATALOG)
EVERY, FEWEST = 3, 100
"""Of the labeled questions each so many is composed, and so many at least."""

ANY = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)
ODD = st.sampled_from(
    [
        *(
            "12x",
            "x4",
            "1/15",
            "3,5 kg",
            "99.5%",
            "1080p",
            "10-100 times",
            "v2",
            "2.0.1",
            "½",
            "٣",
            "12 of 40",
            "twice",
            "No. 7",
        ),
        *(
            "seven",
            "a dozen",
            "forty",
            "four-fold",
            "thrice",
            "U-Net",
            "ResNet-50",
            "BERT",
            "(a)",
            "(ii)",
            "[3]",
            "[@x]",
            "{y}",
        ),
        *(
            '"',
            '"sharp"',
            "“so”",
            "'as it is seen'",
            "‘we see it now’",
            "«là»",
            "5'",
            "it's",
            "*",
            "**b**",
            "_",
            "\\",
            "`",
            "#",
        ),
        *(
            "www.stamps.org",
            "https://a.example/b",
            "10.1000/182",
            "arXiv:2101.00001",
            "me@stamps.org",
            "e.g.",
            "i.e.",
            "etc.",
        ),
        *(
            "影像",
            "Фото",
            "صورة",
            "ταινία",
            "🙂",
            "…",
            "—",
            "\u2028",
            "\u00a0",
            "\u202e",
            "$K^4$",
            r"\%",
            r"\textbf{x}",
        ),
        *("In general,", "By its name", "None of the", "SDEdit", "Real-ESRGAN", "CLIP", "Stable Diffusion"),
    ]
)
PLAIN = st.sampled_from(
    sorted(
        words_of(
            """I my photo came out sharp how does it know and is the red real blurry upscaled recorded video voice
            typed words the a model reads image images which removes noise in two stages first then with an
            encoder and a decoder that draws we train propose on pairs of pictures achieves outperforms by does
            not cannot while using to keep each stamp"""
        )
    )
)
STOP = st.sampled_from(
    [".", "?", ":", ";", ",", "!", ". We propose Xy, a network that", ". It reaches", " albeit with"]
)
TEXT = st.lists(st.one_of(PLAIN, PLAIN, PLAIN, ODD, STOP, ANY), min_size=1, max_size=40).map(" ".join).filter(str.strip)
NAME = st.lists(st.one_of(PLAIN, ODD, ANY), min_size=1, max_size=6).map(" ".join).filter(str.strip)


@example(question="which In general, I I", models=["a"], papers=[])
@example(question="2.0.1 S\U00018cd6", models=["upscaled"], papers=[])
@example(question="I I I 0/1", models=["1"], papers=[])
@example(question="1/15 outperforms", models=["upscaled"], papers=[])
@example(question="I", models=["\u2028 12x"], papers=[])
@example(question="I", models=["I"], papers=[("I", ". We propose Xy, a network that (a) ?")])
@example(question="I", models=["I"], papers=[("I", 'We propose Xy, a network that reads "an blurry image" twice.')])
@example(question="I", models=["I"], papers=[("I", "I"), ("'as it is seen'", "I 'as it is seen' I")])
@example(question="I", models=["I"], papers=[("I", "I"), ("‘we see it now’", "I ‘we see it now’ I")])
@example(question="It wrote raın. Why?", models=["I"], papers=[("I", "It reads.")])
@given(question=TEXT, models=st.lists(NAME, min_size=1, max_size=2), papers=st.lists(st.tuples(NAME, TEXT), max_size=3))
def test_a_page_of_any_text_has_no_fault(question: str, models: list[str], papers: list[tuple[str, str]]) -> None:
    items = [Item(model=Model(id=f"model-{at}", name=name)) for at, name in enumerate(models)]
    for at, (title, summary) in enumerate(papers):
        paper = Paper(id=f"paper-{at}", title=title, summary=Summary(by="authors", text=summary))
        items.append(Item(paper=paper, related=Related(paper=paper.id)))
    asked = Question(id="q", question=question)
    evidence = Evidence(question=asked, items=tuple(items), tasks=CATALOG.tasks, terms=CATALOG.terms)
    faults = check_grounding(evidence, compose(evidence), None, NAMES)
    found = [fault.message for fault in faults if fault.level == "error"]
    assert found == [], found


@pytest.mark.parametrize(
    "story",
    [
        '"It never sleeps in winter," said the dealer. Really?',
        "I’m sure I uploaded a photo of me (an old one). My son says it only copies. How does it do that?",
        "We fed it a video of us. Nobody trained it, the makers say. Is that so?",
    ],
)
def test_what_the_reader_put_in_and_what_somebody_believes_pass_the_gate(story: str) -> None:
    summary = "We propose StampNet, a network that mends pictures. An encoder splits the input image into patches."
    paper = Paper(id="stampnet", title="StampNet: Mending Stamps", summary=Summary(by="authors", text=summary))
    evidence = Evidence(
        question=Question(id="q", question=story),
        items=(Item(model=Model(id="m", name="Mender-X")), Item(paper=paper, related=Related(paper="stampnet"))),
        tasks=CATALOG.tasks,
        terms=CATALOG.terms,
    )
    assert [one for one in check_grounding(evidence, compose(evidence), None, NAMES) if one.level == "error"] == []


def test_the_pages_of_labeled_questions_have_no_fault() -> None:
    prompts = labeled_prompts()[::EVERY]
    assert len(prompts) > FEWEST
    for one in prompts:
        evidence = evidence_of(one["question"], one["models"], one["works"], CATALOG)
        faults = check_grounding(evidence, compose(evidence), None)
        assert [fault.message for fault in faults if fault.level == "error"] == [], one["name"]
