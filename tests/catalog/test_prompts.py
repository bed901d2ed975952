"""A text as it came becomes a question and its works; what is doubtful is said at its line."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.prompts import MAX_BYTES, NoPrompt, Prompt, parse_prompt

SEEDS = Path(__file__).parents[1] / "seeds"
TODAY = date(2026, 11, 22)
TEXT = """\
A user has asked the following question:
"How did my kite get sharp?"

### Recommended AI Models:
Model: KiteNet
Paper: None
GitHub: https://github.com/kites/kitenet

### Related Papers:
Model: WindNet: Kites in the Wind
Paper: http://arxiv.org/pdf/2502.16025v1.pdf
Summary: We make kites sharp.
"""


def parse(text: str) -> Prompt:
    return parse_prompt(text.encode(), "kite.txt", TODAY)


def refusal(data: bytes) -> str:
    with pytest.raises(NoPrompt) as caught:
        parse_prompt(data, "kite.txt", TODAY)
    return f"{caught.value.problem.line}: {caught.value.problem.message}"


def doubts(text: str) -> list[str]:
    return [f"{one.line}: {one.message}" for one in parse(text).doubts]


def test_a_prompt_text() -> None:
    prompt = parse(TEXT)
    assert prompt.question == "How did my kite get sharp?"
    model, paper = prompt.works
    assert (model.name, model.role, model.link, str(model.code)) == (
        "KiteNet",
        "recommended",
        None,
        "https://github.com/kites/kitenet",
    )
    assert (paper.name, paper.role, str(paper.link), paper.summary) == (
        "WindNet: Kites in the Wind",
        "related",
        "https://arxiv.org/abs/2502.16025",
        "We make kites sharp.",
    )
    assert prompt.doubts == ()


def test_the_first_seed() -> None:
    prompt = parse_prompt((SEEDS / "000_8929293a5fe1cdb7.txt").read_bytes(), "seed", TODAY)
    assert prompt.question.startswith(
        "I upscaled a tiny character drawing by 12× and it still had visible brushstrokes—great"
    )
    assert [(work.role, work.name.split(":")[0]) for work in prompt.works] == [
        ("recommended", "Txt2Img-StableDiffusionV1-QGO-PromptingReal"),
        ("related", "FeatSharp"),
        ("related", "DeepArt"),
        ("related", "LinFusion"),
    ]
    assert prompt.works[2].summary is not None
    assert prompt.works[2].summary.endswith("available at: https://github.com/rickwang28574/DeepArt.")


def test_a_finished_answer_gives_its_question_and_its_works_and_none_of_its_words() -> None:
    prompt = parse_prompt((SEEDS / "004_584b4450b455b5ab.txt").read_bytes(), "seed", TODAY)
    assert prompt.question.startswith("I upscaled a tiny thumbnail by 2x")
    assert [work.name.split(":")[0] for work in prompt.works] == [
        "Deblur-MIMO-UNet-RealBlur",
        "FeatSharp",
        "Enhancing Image Matting in Real-World Scenes with Mask-Guided Iterative Refinement",
        "POUF",
    ]
    assert {(work.role, work.summary) for work in prompt.works} == {("unsaid", None)}


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("Paper: arXiv:2502.16025", "https://arxiv.org/abs/2502.16025"),
        ("Paper: 2502.16025v2", "https://arxiv.org/abs/2502.16025"),
        ("**Paper**: [here](https://arxiv.org/abs/2502.16025)", "https://arxiv.org/abs/2502.16025"),
        ("- **Paper:** <https://arxiv.org/abs/2502.16025>.", "https://arxiv.org/abs/2502.16025"),
        (r"paper : \url{http://arxiv.org/pdf/2502.16025v1.pdf}", "https://arxiv.org/abs/2502.16025"),
        ("Paper:\thttps://doi.org/10.48550/arXiv.2502.16025", "https://arxiv.org/abs/2502.16025"),
    ],
)
def test_spellings_of_a_paper(field: str, address: str) -> None:
    text = TEXT.replace("Paper: http://arxiv.org/pdf/2502.16025v1.pdf", field)
    assert str(parse(text).works[1].link) == address


@pytest.mark.parametrize(
    "field", ["kites/kitenet", "git@github.com:kites/kitenet.git", "`https://github.com/kites/kitenet/`"]
)
def test_spellings_of_a_repository(field: str) -> None:
    assert str(parse(TEXT.replace("https://github.com/kites/kitenet", field)).works[0].code) == (
        "https://github.com/kites/kitenet"
    )


@pytest.mark.parametrize("fields", ["Model: None", "Model: N/A\nPaper: None\nGitHub: -"])
def test_who_recommends_nothing_says_so(fields: str) -> None:
    heading, _, rest = TEXT.partition("Model: ")
    without = f"{heading}{fields}\n\n{rest[rest.index('### ') :]}"
    assert [(work.name, work.role) for work in parse(without).works] == [("WindNet: Kites in the Wind", "related")]


@pytest.mark.parametrize("nothing", ["None", "none.", "N/A", "-", "", "not given", "**None**"])
def test_spellings_of_nothing(nothing: str) -> None:
    assert parse(TEXT.replace("Paper: None", f"Paper: {nothing}")).works[0].link is None


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_endings_and_a_byte_order_mark_make_no_difference(ending: str) -> None:
    assert parse("\ufeff" + TEXT.replace("\n", ending)) == parse(TEXT)


@pytest.mark.parametrize("quotes", ["“{}”", "„{}“", "«{}»", "{}", "'{}'"])
def test_the_quotation_marks_are_not_part_of_the_question(quotes: str) -> None:
    text = TEXT.replace('"How did my kite get sharp?"', quotes.format("How did my kite get sharp?"))
    assert parse(text).question == "How did my kite get sharp?"


def test_what_follows_the_word_answer_is_not_read() -> None:
    assert parse(f"{TEXT}\nAnswer:\nModel: Another\nPaper: None\n").works == parse(TEXT).works


def test_a_prompt_with_its_finished_answer_is_one_question() -> None:
    answer = (
        "Answer:\n**User Question:** “How did my KITE get sharp”\n### 3. Referenced Models and Tools\n- **Model**: X\n"
    )
    assert parse(f"{TEXT}\n{answer}").works == parse(TEXT).works


def test_a_summary_goes_on_until_the_next_work() -> None:
    text = TEXT.replace(
        "We make kites sharp.", "We make kites\nsharp.\n\nNow in the rain.\n\nModel: B\nPaper: 2502.16026"
    )
    _, paper, _ = parse(text).works
    assert paper.summary == "We make kites sharp.\n\nNow in the rain."


@pytest.mark.parametrize(
    ("old", "new", "doubt"),
    [
        ("make kites sharp.", "make kites", "12: the summary seems to be cut: it does not end with a sentence"),
        ("make kites sharp.", "make kites...", "12: the summary seems to be cut: it does not end with a sentence"),
        ("https://github.com/kites/kitenet", "None", "5: no link is given for 'KiteNet'"),
        (
            "/kitenet",
            "/kitenet/issues/1",
            "7: the link was left out: '/kites/kitenet/issues/1' is a page inside a repository",
        ),
        ("2502.16025v1", "2702.16025v1", "11: the link was left out: '2702.16025' is of the future"),
        ("GitHub: h", "GitHub: https://github.com/a/b, h", "7: several addresses stand here"),
        ("Model: KiteNet\n", "", "5: no line `Model: ...` says the name; 'kitenet' was taken"),
        (
            "KiteNet\n",
            "<b>KiteNet</b>\n",
            "5: the name contains '<b>', which looks like markup, a template or a path",
        ),
        (
            "We make",
            "We {{ config }} make",
            "12: the summary contains '{{', which looks like markup, a template or a path",
        ),
        (
            "my kite",
            "my ../../etc/kite",
            "1: the question contains '../', which looks like markup, a template or a path",
        ),
        ("Model: WindNet", "Modell: WindNet", "10: 'Modell:' was taken for 'Model:'"),
        ("### Related Papers", "### Related Papres", "9: 'Related Papres:' was taken for 'Related Papers:'"),
        ("Summary: We", "**Sumary:** We", "12: 'Sumary:' was taken for 'Summary:'"),
        ("Paper: http:", "Paper http:", "11: 'Paper' was taken for 'Paper:'"),
        ("GitHub: https", "GitHub https", "7: 'GitHub' was taken for 'GitHub:'"),
        ("Model: KiteNet", "Model KiteNet", "5: 'Model' was taken for 'Model:'"),
        ('sharp?"', "sharp?", "1: the quotation mark before the question is closed nowhere"),
        (
            "Model: KiteNet\nPaper: None\nGitHub: https://github.com/kites/kitenet",
            "Model: None",
            "4: no model is recommended here",
        ),
        ("sharp.", "sh\ufffdrp.", "12: letters were lost near 'ake kites sh\ufffdrp.'"),
        (
            "### Related",
            "Model: KiteNet\nPaper: 2502.16025\n### Related",
            "9: 'KiteNet' is named twice with different facts",
        ),
    ],
)
def test_doubts_stand_at_their_lines(old: str, new: str, doubt: str) -> None:
    assert doubt in doubts(TEXT.replace(old, new))


def test_a_paragraph_of_a_summary_that_begins_with_model_is_no_work() -> None:
    told = TEXT.rstrip() + "\n\nModel distillation.\nIt is done with glue.\n"
    assert doubts(told) == doubts(TEXT)
    assert any("KiteFold" in one for one in doubts(told.replace("distillation.", "KiteFold")))


def test_a_link_that_is_left_out_is_told_once() -> None:
    assert not any("no link" in one for one in doubts(TEXT.replace("2502.16025v1", "2702.16025v1")))


@pytest.mark.parametrize(
    ("line", "name", "is_named"),
    [
        ("Paper: http://arxiv.org/pdf/2502.16025v1.pdf", "arXiv 2502.16025", False),
        ("Paper: WindNet: Kites in the Wind (https://arxiv.org/abs/2502.16025)", "WindNet: Kites in the Wind", True),
        ("Paper: “WindNet: Kites in the Wind” https://arxiv.org/abs/2502.16025", "WindNet: Kites in the Wind", True),
    ],
)
def test_a_paper_without_a_line_for_its_name_is_not_lost(line: str, name: str, *, is_named: bool) -> None:
    text = TEXT.replace("Model: WindNet: Kites in the Wind\nPaper: http://arxiv.org/pdf/2502.16025v1.pdf", line)
    paper = parse(text).works[1]
    assert (paper.name, paper.is_named, str(paper.link)) == (name, is_named, "https://arxiv.org/abs/2502.16025")
    assert any(one.startswith("10: no line `Model: ...` says the name") for one in doubts(text))


def test_a_work_with_neither_name_nor_link_is_a_mistake_at_its_line() -> None:
    text = TEXT.replace("Model: WindNet: Kites in the Wind\nPaper: http://arxiv.org/pdf/2502.16025v1.pdf\n", "")
    assert refusal(text.encode()) == "10: a work has neither a name nor a link"


def test_a_misspelt_label_loses_nothing() -> None:
    assert parse(TEXT.replace("Model: WindNet", "Modell: WindNet")).works == parse(TEXT).works
    assert parse(TEXT.replace("Related Papers", "Related Papres")).works == parse(TEXT).works
    assert parse(TEXT.replace("Paper:", "Paper").replace("GitHub:", "GitHub")).works == parse(TEXT).works
    assert parse(TEXT.replace('sharp?"', "sharp?")).question == parse(TEXT).question
    assert parse(TEXT.replace("GitHub:", "- Git-Hub:").replace("Paper: http", "papers : http")).works[1].link


def test_words_of_a_summary_are_no_label() -> None:
    _, paper = parse(TEXT.replace("We make kites sharp.", "We make\nmodels: kites\nand wind.")).works
    assert paper.summary == "We make models: kites and wind."
    _, paper = parse(TEXT.replace("We make kites sharp.", "We make kites.\n\nUpper: bounds are given.")).works
    assert paper.summary == "We make kites.\n\nUpper: bounds are given."
    _, paper = parse(TEXT.replace("We make kites sharp.", "We make\npaper https://kites.org\nsharp.")).works
    assert paper.summary == "We make paper https://kites.org sharp."


def test_markup_stays_as_it_is() -> None:
    text = TEXT.replace("KiteNet", "<script>alert(1)</script> {{ 7*7 }} [x](y) ../../up")
    assert parse(text).works[0].name == "<script>alert(1)</script> {{ 7*7 }} [x](y) ../../up"


def test_text_in_any_script() -> None:
    text = TEXT.replace("How did my kite get sharp?", "風箏 עפיפון как 🪁?").replace("KiteNet", "風箏")
    prompt = parse(text)
    assert (prompt.question, prompt.works[0].name, prompt.doubts) == ("風箏 עפיפון как 🪁?", "風箏", ())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "1: no question is asked in this text"),
        (b"Dear diary,\ntoday I flew a kite.\n", "1: no question is asked in this text"),
        (bytes(range(256)), "2: the file is not UTF-8 text"),
        (b"User Question:\n\x00\x01\x02", "2: the file holds control characters and is no text"),
        (b"a" * (5 * 1024 * 1024), "1: the file is larger than 1 MiB"),
        (b"x" * MAX_BYTES, "1: no question is asked in this text"),
        (b"User Question: None\n", "1: the question is empty"),
        (b"User Question: How?\n", "1: 'How?' tells no case"),
        (b"User Question: How did it do that?\n", "1: no models and papers are named in this text"),
        ((TEXT + TEXT.replace("my kite", "a dog")).encode(), "13: a second question starts here"),
        (TEXT.replace("KiteNet", "K" * 200).encode(), "5: the name has 200 characters"),
        (TEXT.replace("my kite", "my kite " * 900).encode(), "1: the question has 7219 characters"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_such_text(data: bytes, why: str) -> None:
    assert refusal(data) == why


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_end_in_a_traceback(data: bytes) -> None:
    for text in (data, TEXT.encode() + data, *(TEXT.encode().replace(old, data) for old in (b"KiteNet", b"my kite"))):
        with contextlib.suppress(NoPrompt):
            assert parse_prompt(text, "any", TODAY).works
