from __future__ import annotations

import dataclasses
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.answers.checking.gate import check_words
from generator.answers.checking.grounding import paper_faults
from generator.answers.drafting import NotDrafted, draft_answer, draft_explained, left_open
from generator.answers.explaining import explain
from generator.answers.language.prose import paragraph, plain, read_prose, verbatim, write_prose
from generator.catalog.fields import Source
from generator.catalog.loading import load_catalog, read_record
from generator.catalog.records import Catalog, Paper, Question, Related, Summary
from generator.catalog.writing import WIDTH, record_text

if TYPE_CHECKING:
    from generator.problems import Problem

CATALOG = load_catalog(Path(__file__).parents[2] / "catalog")
BARE = {one.id: dataclasses.replace(one, answer=None) for one in CATALOG.questions.values()}
PAPER = Paper(
    id="stampnet",
    title="StampNet: Image Super-Resolution of Stamps",
    short_name="StampNet",
    summary=Summary(
        by="authors",
        text="Small stamps look bad. We propose StampNet, a network that enlarges stamps four times. An encoder reads "
        "the stamp at three sizes, and a decoder draws the large one. On Stamps100, StampNet reaches 31.2 dB. "
        "StampNet fails on torn stamps.",
    ),
)


def _asked(words: str, *papers: Paper) -> tuple[Catalog, Question]:
    """A catalog with one question, and that."""
    question = Question(id="q", question=words, related=tuple(Related(paper=one.id) for one in papers))
    papers_by_id = {one.id: one for one in papers}
    return Catalog(
        papers=papers_by_id, questions={"q": question}, tasks=CATALOG.tasks, effects=CATALOG.effects
    ), question


def test_a_paper_is_drafted_from_its_summary_and_passes_the_gate() -> None:
    drafted = draft_explained(PAPER, CATALOG.tasks)
    assert drafted.explained
    assert drafted.explained.in_one_line == "StampNet is a network that enlarges stamps four times."
    assert [step.text for step in drafted.explained.limits] == ["StampNet fails on torn stamps."]
    assert drafted.explained.tasks == ("image-super-resolution",)
    assert (drafted.explained.takes, drafted.explained.gives) == (None, None), "an editor's to say, not a filler's"
    assert paper_faults(drafted) == []


READER = dataclasses.replace(
    PAPER,
    summary=Summary(
        by="authors",
        text="We propose StampNet, a network that reads stamps. An encoder cuts the stamp into lines and a decoder "
        "writes one letter after the other. A second encoder finds the stained letters. A language module corrects "
        "each word. Fine-tuning on 300 drawn stamps keeps the training stable. A loss on its confidence halves the "
        "number of wrong letters. We find that, when a whole word is hidden, StampNet writes a wrong word in 64% "
        "of cases. Performance drops for stamps with more than four lines. Errors concentrate on torn stamps.",
    ),
)


def test_results_and_limits_are_drafted_as_such_and_the_boxes_hold_steps_at_use() -> None:
    explained = draft_explained(READER, CATALOG.tasks).explained
    assert explained
    assert [step.text.split()[:2] for step in explained.steps if step.about is None] == [
        ["An", "encoder"],
        ["A", "second"],
        ["A", "language"],
    ]
    assert [step.text for step in explained.limits] == [
        "Performance drops for stamps with more than four lines.",
        "Errors concentrate on torn stamps.",
    ]
    assert any("64%" in step.text for step in explained.reports)
    catalog, asked = _asked(
        "I put in a stained stamp and got its words. How does it read?", draft_explained(READER, {})
    )
    boxes = " ".join(explain(catalog.evidence_for(asked)).flow.model)
    assert "encoder" in boxes
    assert not any(word in boxes for word in ("drops", "concentrate", "64%", "Fine-tuning"))


def test_the_words_that_carry_a_step_are_those_that_say_most_of_it() -> None:
    text = (
        "We propose StampNet, a network that reads stamps. For stamps on which, as often happens, a word is hidden, "
        "a second decoder writes each of the letters that a model of old postmarks holds for likely at that place."
    )
    drafted = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=text)), {}).explained
    assert drafted
    assert drafted.steps[-1].quote.endswith(
        "a second decoder writes each of the letters that a model of old postmarks holds for likely at that place"
    )


def test_a_sentence_of_ten_thousand_characters_is_quoted_in_no_time() -> None:
    text = "We propose StampNet, a network that mends stamps, " + "and a net for torn ones, " * 400
    paper = dataclasses.replace(PAPER, summary=Summary(by="authors", text=text))
    started = time.process_time()
    with suppress(NotDrafted):
        draft_explained(paper, {})
    assert time.process_time() - started < 5


SHORT = dataclasses.replace(
    PAPER, summary=Summary(by="authors", text="We propose StampNet, which enlarges stamps and keeps their colors.")
)


def test_a_step_that_the_one_line_began_says_of_what_it_speaks() -> None:
    text = (
        "We propose StampNet, a plug-and-play module that scores the stamps of every page with the class attention and "
        "drops the least informative ones, which we refer to as noise stamps. A decoder draws them."
    )
    drafted = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=text)), CATALOG.tasks)
    assert drafted.explained
    assert not any(step.text.startswith("It ") for step in drafted.explained.steps)


def test_what_the_one_line_says_is_no_step_of_its_own_and_no_box_stands_twice() -> None:
    drafted = draft_explained(PAPER, CATALOG.tasks)
    assert drafted.explained
    assert drafted.explained.in_one_line not in " ".join(step.text for step in drafted.explained.steps)
    short = draft_explained(SHORT, CATALOG.tasks)
    asked = _asked("I made a stamp larger. How does it keep the colors?", short)
    answer = draft_answer(*asked).question.answer
    assert answer
    assert len(set(answer.flow.model)) == len(answer.flow.model)


ECHO = Paper(
    id="drynet",
    title="DryNet: Speech Dereverberation",
    summary=Summary(by="authors", text="We propose DryNet, a network that removes reverberation from speech."),
)


@pytest.mark.parametrize(
    ("question", "papers", "parts"),
    [
        (
            "The plate of my car came out smeared. How does a network take the smear out?",
            ["mimo-unet"],
            {"related": None},
        ),
        (
            "I recorded my voice. Is the reverberation really gone?",
            [],
            {
                "related": None,
                "not_said": "In this one case, the given sources do not settle whether the reverberation is really "
                "gone.",
            },
        ),
    ],
    ids=["nothing related", "nothing asked left open"],
)
def test_a_part_of_which_the_page_says_nothing_makes_no_draft_that_cannot_be_read(
    question: str, papers: list[str], parts: dict[str, str | None]
) -> None:
    catalog, asked = _asked(question, *([CATALOG.papers[one] for one in papers] or [ECHO]))
    drafted = draft_answer(catalog, asked).question
    again, reader = read_record(Question, record_text(drafted), "questions/q.yml", "q")
    assert reader.problems == []
    assert again == drafted
    assert drafted.answer
    assert {part: getattr(drafted.answer, part) for part in parts} == parts
    assert _mistakes(catalog, drafted) == []


def _mistakes(catalog: Catalog, *drafted: Question) -> list[Problem]:
    """What the gate refuses once these questions stand in the catalog."""
    after = dataclasses.replace(catalog, questions={**catalog.questions, **{one.id: one for one in drafted}})
    sources = {
        (one.folder, one.id): Source(path=f"{one.id}.yml", record=type(one), text=record_text(one))
        for one in after.records()
    }
    return [one for one in check_words(dataclasses.replace(after, sources=sources)) if one.level == "error"]


def test_where_nothing_is_known_of_a_part_that_every_answer_needs_the_draft_says_what_helps() -> None:
    catalog, question = _asked("Why is the sky blue?", Paper(id="p", title="Of Skies"))
    with pytest.raises(NotDrafted, match=r"says what belongs under `input`.*; name its `task`"):
        draft_answer(catalog, question)
    assert draft_answer(catalog, dataclasses.replace(question, task="image-deblurring")).question.answer


LIMITED = (
    "We propose StampNet, a network that reads stamps. An encoder cuts the stamp into lines, so that nothing is lost. "
    "Reading line by line improves the precision for faint letters in the margin of the page, for letters below a "
    "postmark and for letters on dark paper, but it does not help on torn stamps. Performance remains poor for scripts "
    "with fewer than 20 training pages. Unlike other readers, which fail on glue, StampNet reads through glue."
)


def test_a_limit_is_drafted_with_the_words_that_say_it_and_nothing_else_is_one() -> None:
    drafted = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=LIMITED)), {}).explained
    assert drafted
    torn, rare = drafted.limits
    assert torn.quote.endswith("does not help on torn stamps")
    assert rare.text == "Performance remains poor for scripts with fewer than 20 training pages."


def test_how_an_editor_closes_a_summary_is_a_limit_in_these_words() -> None:
    said = (
        "We propose StampNet, which enlarges stamps. It needs a careful hand, and it says what was printed, not when."
    )
    closed, authors = (dataclasses.replace(PAPER, summary=Summary(by=by, text=said)) for by in ("editors", "authors"))
    explained, other = draft_explained(closed, {}).explained, draft_explained(authors, {}).explained
    assert explained
    assert [one.text for one in explained.limits] == [
        "StampNet needs a careful hand, and it says what was printed, not when."
    ]
    assert other
    assert other.limits == ()


def test_one_line_ends_where_a_clause_does() -> None:
    said = (
        "We propose StampNet, a benchmark designed to evaluate readers of printed stamps along two complementary "
        "dimensions: (1) bias against rare letters, quantified by measuring how far readings differ across the scripts "
        "of the world; and (2) agreement between what a reader says and what many people read on that page. An encoder "
        "cuts the page into lines."
    )
    explained = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=said)), {}).explained
    assert explained
    assert explained.in_one_line.endswith("along two complementary dimensions.")


def test_the_one_line_goes_on_from_no_step_and_the_steps_keep_their_order() -> None:
    said = (
        "We present a stamp reader. It finds the rim of the stamp with a fitting algorithm. Using two networks, it "
        "then cuts the picture into fields and finally reads the letters in each of them."
    )
    explained = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=said)), {}).explained
    assert explained
    told = [explained.in_one_line, *(step.text for step in explained.steps)]
    assert [one.find("then") > 0 for one in told] == [False] * (len(told) - 1) + [True]
    assert "rim" in " ".join(told[:-1])


def test_a_name_keeps_its_capital_where_an_answer_says_what_went_in() -> None:
    asked = _asked("I put in Anna's picture of a stamp. It came out four times as large. How?", PAPER)
    answer = draft_answer(*asked).question.answer
    assert answer
    assert "anna" not in answer.input


def test_of_a_study_is_drafted_what_it_found() -> None:
    said = "Stamps fade. We find that three readers of stamps agree on large letters and err on faded ones."
    explained = draft_explained(dataclasses.replace(PAPER, summary=Summary(by="authors", text=said)), {}).explained
    assert explained
    assert [one.quote for one in explained.steps] == [
        "We find that three readers of stamps agree on large letters and err on faded ones"
    ]


def test_a_task_whose_name_the_summary_does_not_have_is_left_to_the_editor_with_what_else_is_open() -> None:
    birds = Paper(
        id="birds",
        title="Source Separation Helps Bird Recognition",
        summary=Summary(by="authors", text="We train a network that takes apart birds which sing at once."),
    )
    songs = dataclasses.replace(
        birds, summary=Summary(by="authors", text="We train a network that takes music apart into voice and drums.")
    )
    drafted, sure = draft_explained(birds, CATALOG.tasks), draft_explained(songs, CATALOG.tasks)
    assert drafted.explained
    assert sure.explained
    assert (drafted.explained.tasks, sure.explained.tasks) == ((), ("music-source-separation",))
    assert [line.partition(" ")[0] for line in left_open(drafted, CATALOG.tasks)] == ["takes:", "gives:", "tasks:", "-"]
    assert "music-source-separation" in left_open(drafted, CATALOG.tasks)[-1]
    assert [line.partition(" ")[0] for line in left_open(sure, CATALOG.tasks)] == ["takes:", "gives:"]


@pytest.mark.parametrize(
    "paper",
    [
        dataclasses.replace(PAPER, summary=None),
        dataclasses.replace(PAPER, explained=draft_explained(PAPER, CATALOG.tasks).explained),
    ],
)
def test_what_cannot_be_drafted_is_refused_with_the_reason(paper: Paper) -> None:
    with pytest.raises(NotDrafted, match="papers/stampnet"):
        draft_explained(paper, CATALOG.tasks)


def test_a_composed_page_becomes_an_answer_that_says_the_same() -> None:
    question = dataclasses.replace(CATALOG.questions["stamp-12x"], answer=None)
    composed = explain(CATALOG.evidence_for(question))
    drafted = draft_answer(CATALOG, question)
    written = explain(CATALOG.evidence_for(drafted.question))
    assert written.read is None
    assert written.written
    assert dict(written.parts()).keys() == dict(composed.parts()).keys()
    assert write_prose(written.model) == write_prose(composed.model)
    assert drafted.left_out == ()
    assert drafted.question.answer
    assert max(map(len, drafted.question.answer.model.splitlines())) <= WIDTH


def test_a_written_answer_is_never_drafted_over() -> None:
    with pytest.raises(NotDrafted, match="stamp-12x"):
        draft_answer(CATALOG, CATALOG.questions["stamp-12x"])


@pytest.mark.parametrize(
    ("drafted", "left_out"),
    [
        ("glass-at-0213", "it stands on the page 'whistled-tune' as well"),
        ("upscaled-tiny-thumbnail-2x-face", "it stands on the page 'bike-spokes' as well"),
    ],
)
def test_a_sentence_that_the_gate_would_refuse_is_left_out_and_named(drafted: str, left_out: str) -> None:
    draft = draft_answer(CATALOG, BARE[drafted])
    assert [one.why for one in draft.left_out] == [left_out]
    assert _mistakes(CATALOG, draft.question) == []


def test_all_questions_can_be_drafted_one_after_the_other() -> None:
    catalog = dataclasses.replace(CATALOG, questions=BARE)
    for question in BARE.values():
        drafted = draft_answer(catalog, question).question
        catalog = dataclasses.replace(catalog, questions={**catalog.questions, drafted.id: drafted})
    assert _mistakes(catalog, *catalog.questions.values()) == []


def test_where_every_sentence_of_a_part_is_anothers_no_draft_is_made_and_the_other_is_named() -> None:
    first = draft_answer(CATALOG, BARE["garage-scan"]).question
    words = f"My neighbor asks about the same thing. {first.also_asked[0]}? How does that work?"
    twin = dataclasses.replace(BARE["garage-scan"], id="twin", question=words)
    catalog = dataclasses.replace(CATALOG, questions={"garage-scan": first, "twin": twin})
    with pytest.raises(NotDrafted, match=r"every sentence for `\w+` .* page 'garage-scan' as well; put that answer"):
        draft_answer(catalog, twin)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_written_prose_reads_as_it_was(text: str) -> None:
    prose = (paragraph(verbatim(text)),)
    (block,) = read_prose(write_prose(prose))
    words = " ".join(plain(claim.text) for claim in getattr(block, "claims", ()))
    assert words.split() == plain(verbatim(text)).split()


def test_the_one_line_is_no_step_in_other_words_and_a_task_is_named_by_the_title_alone() -> None:
    text = (
        "We present KiteRig, a network that turns a photo of a kite into a puppet for image matting. An encoder reads "
        "the photo at three sizes. A decoder places the joints of the puppet."
    )
    paper = Paper(id="k", title="KiteRig: Puppets of Kites", summary=Summary(by="authors", text=text))
    explained = draft_explained(paper, CATALOG.tasks).explained
    assert explained
    assert [step.text[:10] for step in explained.steps] == ["An encoder", "A decoder "]
    assert explained.tasks == ()
