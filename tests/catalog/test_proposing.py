"""What people say becomes records that pass all checks, or every reason why not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.filling import Answers, Unfit
from generator.catalog.loading import load_catalog
from generator.catalog.proposing import Proposed, propose_question, propose_record

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"
CATALOG = load_catalog(EXAMPLE)
TODAY = dt.date(2026, 11, 22)


def proposed_question(**answers: str | tuple[str, ...]) -> Proposed:
    return propose_question(answers, CATALOG, TODAY, lambda path: (EXAMPLE / path).read_text(), where="the form")


def reasons(folder: str, answers: Answers) -> tuple[str, ...]:
    with pytest.raises(Unfit) as unfit:
        propose_record(folder, answers, CATALOG)
    return unfit.value.reasons


def test_a_question_brings_the_works_that_the_catalog_lacks() -> None:
    proposed = proposed_question(
        question="Where did the string of my green kite go?",
        recommended=("windnet", "StringGAN https://github.com/kites/StringGAN"),
        related=("Strings in the Sky https://arxiv.org/abs/2409.02097v2", "abacus"),
        title="Where the string went",
    )
    after = load_catalog(EXAMPLE, proposed.files)
    question = after.questions[proposed.record.removeprefix("questions/")]
    assert ([one.model for one in question.recommended], question.added) == (["windnet", "stringgan"], TODAY)
    assert [one.paper for one in question.related] == ["strings-in-the-sky", "abacus"]
    assert str(after.papers["strings-in-the-sky"].link) == "https://arxiv.org/abs/2409.02097"
    assert after.papers["strings-in-the-sky"].year == 2024  # as its number tells
    assert str(after.models["stringgan"].code) == "https://github.com/kites/StringGAN"


def test_everything_that_is_missing_is_said_at_once() -> None:
    with pytest.raises(Unfit) as unfit:
        proposed_question(
            question="How does it see?", related=("https://arxiv.org/abs/2409.02097", "X https://a.local/")
        )
    assert [reason.split(":")[0] for reason in unfit.value.reasons] == [
        "write the title of the paper before its address",
        "'a.local' is no public host; use the public address of the page",
    ]


def test_a_question_without_works_or_words_is_refused_with_both() -> None:
    with pytest.raises(Unfit) as unfit:
        proposed_question(question=" \n ")
    assert [reason.split(":")[0] for reason in unfit.value.reasons] == [
        "write the question",
        "name at least one model or paper",
    ]


def test_a_question_that_tells_no_case_is_refused() -> None:
    with pytest.raises(Unfit, match=r"'how\?' tells no case \(say what the AI was given, what came out"):
        proposed_question(question="how?", related="abacus")


def test_the_front_page_of_a_site_is_a_doubt() -> None:
    (doubt,) = proposed_question(question="How does it see?", recommended="Seer https://example.com/").doubts
    assert doubt.message == "https://example.com/, given for 'Seer', is the front page of a site"
    assert proposed_question(question="How does it see?", recommended="Seer https://example.com/seer").doubts == ()


def test_a_model_with_a_link_beside_its_papers_is_a_doubt() -> None:
    said = {"name": "WindNet-XL", "paper": "windnet", "link": "https://example.com/windnet-xl"}
    (doubt,) = propose_record("models", said, CATALOG).doubts
    assert doubt.message == (
        "pages give this link for the model, not that of papers/windnet.yml, https://arxiv.org/abs/2101.00001"
    )
    assert propose_record("models", {**said, "link": ""}, CATALOG).doubts == ()


def test_a_new_paper_without_its_abstract_is_a_doubt_and_with_it_none() -> None:
    line = "Strings in the Sky https://arxiv.org/abs/2409.02097"
    (doubt,) = proposed_question(question="How does it see?", related=line).doubts
    assert str(doubt).startswith("catalog/papers/strings-in-the-sky.yml:1:1: warning: this new paper has no abstract")
    proposed = proposed_question(question="How does it see?", related=f"{line}\n> We draw strings.")
    assert proposed.doubts == ()
    summary = load_catalog(EXAMPLE, proposed.files).papers["strings-in-the-sky"].summary
    assert summary
    assert (summary.by, summary.text) == ("authors", "We draw strings.")


def test_a_question_that_is_there_already_is_named() -> None:
    text = CATALOG.questions["red-kite"].question.upper()
    with pytest.raises(Unfit, match="in the catalog already: catalog/questions/red-kite"):
        proposed_question(question=text, related="abacus")


def test_an_answer_that_does_not_fit_names_its_field() -> None:
    with pytest.raises(Unfit) as unfit:
        proposed_question(question="How does it see?", related="abacus", title="x" * 91, task="kite-shapening")
    assert unfit.value.reasons == (
        "title: this has 91 characters (at most 90 are allowed)",
        "task: there is no 'kite-shapening' in tasks/ (did you mean 'kite-sharpening'?)",
    )


def test_the_beginning_of_an_id_is_enough_to_be_told_the_id() -> None:
    assert reasons("models", {"name": "X", "task": "kite-sharp"}) == (
        "task: there is no 'kite-sharp' in tasks/ (did you mean 'kite-sharpening'?)",
    )


def test_a_paper_is_filled_from_its_address() -> None:
    link = "https://openaccess.thecvf.com/content/ICCV2023/papers/Doe_Round_Corners_ICCV_2023_paper.pdf"
    proposed = propose_record("papers", {"link": link, "summary": "We see: round corners."}, CATALOG)
    paper = load_catalog(EXAMPLE, proposed.files).papers["round-corners"]
    assert (paper.title, paper.first_author, paper.venue, paper.year) == ("Round Corners", "Doe", "ICCV", 2023)
    assert paper.summary
    assert (paper.summary.by, paper.summary.text) == ("authors", "We see: round corners.")


def test_an_effect_is_filled_from_what_is_said() -> None:
    said = {"name": "torn tails", "meaning": "The net ends there."}
    lists = {"tasks": ("kite-sharpening",), "signs": ("tail is torn",), "words": ("cut tail",)}
    proposed = propose_record("effects", {**said, **lists}, CATALOG)
    effect = load_catalog(EXAMPLE, proposed.files).effects["torn-tails"]
    assert (effect.tasks, effect.signs, effect.words) == (("kite-sharpening",), ("tail is torn",), ("cut tail",))


def test_what_the_catalog_has_is_named() -> None:
    assert reasons("papers", {"title": "Other", "link": "arXiv:2101.00001"}) == (
        "this link is in the catalog already: catalog/papers/windnet.yml",
    )
    assert reasons("terms", {"term": "Encoder", "meaning": "Something."}) == (
        "this term is in the catalog already: catalog/terms/encoder.yml",
    )


def test_all_that_a_task_needs_is_named() -> None:
    missing = reasons("tasks", {"name": "Kite Flying"})
    assert [reason.split(" ")[0] for reason in missing] == ["'family'", "'takes'", "'gives'", "'definition'"]


@given(st.text(max_size=300), st.text(max_size=90))
def test_no_text_makes_a_record_that_fails_the_checks(question: str, title: str) -> None:
    try:
        proposed = proposed_question(question=question, title=title, related="abacus")
    except Unfit:
        return
    after = load_catalog(EXAMPLE, proposed.files)
    assert len(after.questions) == len(CATALOG.questions) + 1


def test_a_paper_is_known_by_the_other_titles_it_had() -> None:
    paper = replace(CATALOG.papers["windnet"], other_titles=("Kites at Rest",))
    with pytest.raises(Unfit, match=r"this title is in the catalog already: catalog/papers/windnet\.yml"):
        propose_record("papers", {"title": "kites AT rest"}, replace(CATALOG, papers={"windnet": paper}))


def test_a_task_on_a_shelf_of_its_own_is_a_doubt() -> None:
    told = {"name": "Kite Flying", "family": "Restorations", "takes": "wind", "gives": "a kite", "definition": "Fly."}
    (doubt,) = propose_record("tasks", told, CATALOG).doubts
    assert doubt.message == "no other task stands on the shelf 'Restorations'"
    assert doubt.hint == "did you mean 'Restoration'?"
    assert propose_record("tasks", told | {"family": "Restoration"}, CATALOG).doubts == ()
