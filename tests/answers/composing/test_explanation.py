"""What holds for every composed page, whatever was asked and given."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bench.prompts import evidence_of as evidence_of_prompt
from bench.prompts import labeled_prompts
from generator.answers.checking.grounding import Names, check_grounding
from generator.answers.claims import Explanation, claims_of
from generator.answers.composing.explanation import compose
from generator.answers.language.clauses import without_asides
from generator.answers.language.english import word_count
from generator.answers.language.prose import plain, read_prose
from generator.answers.reading.telling import tell
from generator.catalog.loading import load_catalog
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Related, Summary

ROOT = Path(__file__).parents[3]
CATALOG = load_catalog(ROOT / "catalog")
NAMES = Names(CATALOG)
WRONG_BUT_NOT_SURE = {"chess-photo": "board-localization"}
"""What is said to come nearest and does not; a page asserts no other name than a right one."""
NOTES = yaml.safe_load((ROOT / "tests/notes/prompts.yml").read_text())


def evidence_of(path: Path) -> Evidence:
    """The evidence of one prompt text, read here in its plainest form."""
    text = path.read_text()
    question = re.search(r'question:\n"(.*?)"\n', text, re.DOTALL)
    models, papers = text.split("### Recommended AI Models:")[1].split("### Related Papers:")
    assert question
    items = [
        Item(model=Model(id=f"model-{number}", name=name))
        for number, name in enumerate(re.findall(r"Model: (.*)", models))
    ]
    for number, (title, summary) in enumerate(re.findall(r"Model: (.*)\n(?:.*\n)*?Summary: (.*)", papers)):
        paper = Paper(id=f"paper-{number}", title=title, summary=Summary(by="authors", text=summary))
        items.append(Item(paper=paper, related=Related(paper=paper.id)))
    asked = Question(id=path.stem, question=question[1])
    return Evidence(
        question=asked, items=tuple(items), tasks=CATALOG.tasks, terms=CATALOG.terms, effects=CATALOG.effects
    )


@pytest.fixture(params=[note["key"] for note in NOTES])
def note(request: pytest.FixtureRequest) -> dict[str, list[str] | str]:
    return next(one for one in NOTES if one["key"] == request.param)


def test_an_unseen_prompt_is_given_no_wrong_task_and_tells_its_facts(note: dict[str, list[str] | str]) -> None:
    explanation = compose(evidence_of(ROOT / f"tests/prompts/{note['key']}.txt"))
    recognized = explanation.recognition
    found = recognized.task.id if recognized.task else recognized.called.replace(" ", "-")
    right = {one.replace(" ", "-") for one in note["tasks"]}
    assert found in right or (not recognized.is_sure and found == WRONG_BUT_NOT_SURE.get(str(note["key"])))
    text = " ".join(plain(claim.text) for _, prose in explanation.parts() for claim in claims_of(prose)).casefold()
    assert [fact for fact in note["facts"] if fact.casefold() not in text] == []


def test_an_unseen_prompt_passes_the_gate_and_has_a_sensible_length(note: dict[str, list[str] | str]) -> None:
    evidence = evidence_of(ROOT / f"tests/prompts/{note['key']}.txt")
    explanation = compose(evidence)
    assert [one for one in check_grounding(evidence, explanation, None, NAMES) if one.level == "error"] == []
    words = sum(word_count(claim.text) for _, prose in explanation.parts() for claim in claims_of(prose))
    assert 200 < words < 900


def bare(text: str) -> list[str]:
    return [word.strip(".,;:()").casefold() for word in text.split()]


def test_nothing_is_copied_at_length(note: dict[str, list[str] | str]) -> None:
    evidence = evidence_of(ROOT / f"tests/prompts/{note['key']}.txt")
    summaries = " | ".join(item.summary.text for item in evidence.items if item.summary)
    known = " ".join(bare(summaries))
    for _, prose in compose(evidence).parts():
        for claim in claims_of(prose):
            words = bare(plain(claim.text))
            runs = (" ".join(words[at : at + 26]) for at in range(len(words) - 25))
            assert [run for run in runs if run in known] == []


def test_same_evidence_same_words(note: dict[str, list[str] | str]) -> None:
    evidence = evidence_of(ROOT / f"tests/prompts/{note['key']}.txt")
    assert compose(evidence) == compose(evidence)


ANY = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).filter(str.strip)
MARKUP = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "[@paper]",
        "*x*",
        "| a | b |",
        "- x",
        "{{ 7*7 }}",
        "1. x",
        "\\",
        '"',
        "# x",
        "`",
        "[x](y)",
        "\n\n- x\n",
        "\u2028",
        "\u202e",
        r"\textbf{$x^2$} \%",
        "In general,",
        "By its name",
    ]
)
PLAIN = st.sampled_from(
    ["I", "blurry", "photo", "upscaled", "12x", "my", "came", "out", "sharp", ".", "?", "so", "how"]
)
WORDS = st.lists(st.one_of(MARKUP, PLAIN), min_size=1).map(" ".join).filter(str.strip)


@given(question=st.one_of(ANY, WORDS), name=st.one_of(ANY, WORDS), summary=st.one_of(ANY, WORDS))
def test_any_text_at_all_gives_a_page_of_grounded_claims(question: str, name: str, summary: str) -> None:
    paper = Paper(id="paper", title=name, summary=Summary(by="authors", text=f"We propose Xy. {summary}"))
    items = (Item(model=Model(id="model", name=name)), Item(paper=paper))
    evidence = Evidence(question=Question(id="q", question=question), items=items, tasks=CATALOG.tasks, terms={})
    explanation = compose(evidence)
    for _, prose in explanation.parts():
        for claim in claims_of(prose):
            assert claim.basis in {"question", "source", "general", "name", "absence"}
            assert set(claim.sources) <= {"model", "paper"}
            assert (claim.basis == "source") == bool(claim.sources)
            (again,) = (list(claims_of(read_prose(claim.text)))[:1]) or [claim]
            assert again.sources == claim.sources or len(again.text) < len(claim.text)
    assert set(explanation.placed) == {"model", "paper"}
    assert explanation.flow.model


@pytest.mark.parametrize("blank", ["\u2028", "\u00a0", " \x85 "])
def test_a_question_of_blanks_gives_a_page(blank: str) -> None:
    items = (Item(model=Model(id="model", name="Deblur-X")),)
    explanation = compose(
        Evidence(question=Question(id="q", question=blank), items=items, tasks=CATALOG.tasks, terms={})
    )
    assert explanation.title == "A question without words"


@pytest.mark.parametrize("paper", CATALOG.papers.values(), ids=lambda paper: paper.id)
def test_a_step_cut_for_a_box_ends_where_a_clause_ends(paper: Paper) -> None:
    asked = Question(id="q", question="I gave it a picture and it gave me another one. How?")
    evidence = Evidence(question=asked, items=(Item(paper=paper),), tasks=CATALOG.tasks, terms={})
    whole = {without_asides(text) for step in tell(Item(paper=paper)).steps for text in step}
    for box in compose(evidence).flow.model:
        is_cut = re.search(r"[,;:]$|\b(?:because|so|that|and|or|but|which|where|while)$", box)
        assert not is_cut or box in whole, box


@pytest.mark.parametrize(
    ("paper", "box"),
    [
        ("htdemucs", "Cross-domain attention brings the two views together"),
        (
            "bytetrack",
            "The first round assigns the confident boxes to the predicted places according to how much they overlap",
        ),
        (
            "texture-paper",
            "A trimap divides the visible surface of each new view into three zones: keep, refine and generate",
        ),
    ],
)
def test_a_box_holds_a_whole_thought(paper: str, box: str) -> None:
    asked = Question(id="q", question="I gave it a picture and it gave me another one. How?")
    evidence = Evidence(question=asked, items=(Item(paper=CATALOG.papers[paper]),), tasks=CATALOG.tasks, terms={})
    assert box in compose(evidence).flow.model


PROMPTS = {prompt["name"]: prompt for prompt in labeled_prompts()}


def composed(name: str) -> Explanation:
    prompt = PROMPTS[name]
    return compose(evidence_of_prompt(prompt["question"], prompt["models"], prompt["works"], CATALOG))


def test_the_short_answer_says_nothing_in_the_voice_of_authors() -> None:
    short = " ".join(plain(one.text) for one in claims_of(composed("birthday-lipsync").in_short))
    assert "our approach" not in short
    assert "the authors write" not in short


def test_a_box_has_a_whole_short_clause_of_what_a_part_does() -> None:
    boxes = composed("flood-map").flow.model
    assert (
        "A Bayesian smoothing step refines boundaries and removes spurious noise by using nearby pixel information"
    ) in boxes
    assert not [one for one in boxes if one.startswith(("The authors", "They"))]
