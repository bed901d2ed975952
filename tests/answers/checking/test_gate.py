"""A catalog with one fault per rule of the gate, each reported once at its own line."""

from __future__ import annotations

import ast
import shutil
import sys
from collections import defaultdict
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from generator.answers.checking import gate
from generator.answers.checking.gate import check_words
from generator.answers.explaining import words_for
from generator.catalog.loading import load_catalog
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from generator.answers.claims import Words
    from generator.catalog.records import Evidence

WRONG = Path(__file__).parents[2] / "wrong"
RULES = Path(gate.__file__).parent
PAPER = """\
title: "StampNet: Drawing Small Pictures Large"
short_name: StampNet
summary:
  by: authors
  text: |
    StampNet reads a small picture with an encoder. The encoder makes features at a quarter of the size.
    A decoder draws the picture 4 times larger in 0.130 s.
"""
OUTSIDER = """\
title: "Curlew: Birds in Fog"
short_name: Curlew
summary:
  by: authors
  text: Curlew finds birds.
"""
QUESTION = """\
question: I blew up a 180-pixel stamp and every line stayed crisp. How?
related:
  - paper: stampnet
answer:
  read: 2026-11-22
  in_short: A network draws the stamp anew.
  task: You wanted a larger stamp.
  flow:
    input: the stamp
    model:
      - StampNet
    output: a large stamp
  input: The stamp of 180 pixels.
  model: |
    An encoder reads the small picture [@stampnet].

    {sentence}
  output: A larger picture comes out.
  not_said: Nothing in the sources says whether your stamp was ever tried.
"""


def write(root: Path, sentence: str) -> Path:
    for name, text in {
        "papers/stampnet.yml": PAPER,
        "papers/curlew.yml": OUTSIDER,
        "questions/stamp.yml": QUESTION.format(sentence=sentence),
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def problems(root: Path) -> list[str]:
    return [f"{one.level} {one.line}: {one.message}" for one in check_words(load_catalog(root))]


@pytest.mark.parametrize(
    "sentence",
    [
        "In your case, this came out: a wizard",
        "As you tell it, a wizard came out",
        "Your wizard would go in here as well",
    ],
)
def test_what_came_out_in_the_readers_case_is_told_in_words_of_the_question(tmp_path: Path, sentence: str) -> None:
    found = problems(write(tmp_path, f"{sentence} [@stampnet]."))
    assert any("the question does not name this" in one for one in found)


def test_a_title_says_no_number_that_nobody_gave(tmp_path: Path) -> None:
    path = write(tmp_path, "The decoder then draws the picture 4 times larger [@stampnet].") / "questions/stamp.yml"
    path.write_text(f"title: How a stamp waited 90 ms\n{path.read_text()}", encoding="utf-8")
    assert "error 1: the number '90 ms' is in no cited summary and not in the question" in problems(tmp_path)


def test_an_answer_that_nobody_has_read_is_named_until_somebody_has(tmp_path: Path) -> None:
    path = write(tmp_path, "The decoder then draws the picture 4 times larger [@stampnet].") / "questions/stamp.yml"
    path.write_text(path.read_text().replace("  read: 2026-11-22\n", ""))
    (found,) = check_words(load_catalog(tmp_path))
    assert str(found).endswith(
        "questions/stamp.yml:5:3: warning: nobody has read this answer against its sources yet (read every sentence "
        "against them, then add the day as `read: year-month-day`)"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The decoder then draws the picture 4 times larger [@stampnet].",
        "The decoder then draws it four-fold in 0.13 s [@stampnet].",
        'It works "at a quarter of the size" [@stampnet].',
        "In general, such a network has seen many pictures.",
        "By its name StampNet is meant for stamps.",
        "By its name, the recommended model Stamp Net belongs to StampNet, whose summary was given [@stampnet].",
        "The sources do not say how lines are told from dirt.",
    ],
)
def test_a_grounded_sentence_passes(tmp_path: Path, sentence: str) -> None:
    assert problems(write(tmp_path, sentence)) == []


def test_a_misspelt_citation_is_told_what_was_meant(tmp_path: Path) -> None:
    (found,) = check_words(load_catalog(write(tmp_path, "An encoder reads the picture [@stmapnet].")))
    assert found.hint == "did you mean 'stampnet'?"


def test_a_given_work_that_an_answer_neither_cites_nor_names_is_pointed_out_where_it_is_given(tmp_path: Path) -> None:
    path = write(tmp_path, "The decoder then draws the picture [@stampnet].") / "questions/stamp.yml"
    path.write_text(path.read_text().replace("  - paper: stampnet\n", "  - paper: stampnet\n  - curlew\n"))
    assert problems(tmp_path) == ["warning 4: no sentence of the answer cites 'curlew'"]
    path.write_text(path.read_text().replace("  not_said:", "  related: Curlew finds birds [@curlew].\n  not_said:"))
    assert problems(tmp_path) == []


def test_why_a_work_does_not_help_stands_in_no_summary(tmp_path: Path) -> None:
    why = (
        "StampNet does not help here: it is a work from measurements of the heart, of which the question tells nothing"
    )
    told = problems(write(tmp_path, f"{why} [@stampnet]."))
    assert [one for one in told if "the mark of this work" not in one] == []


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("It reads birds [@curlew].", "[@curlew] is cited, but was not given for this question"),
        ("It reads stamps [@nobody].", "[@nobody] is cited, but was not given for this question"),
        (
            'It works "at half of the size" [@stampnet].',
            "the quoted words stand in no cited summary and not in the question: 'at half of the size'",
        ),
        (
            f'It says "{"very " * 26}good" [@stampnet].',
            "a quotation of 27 words: 'very very very very very very very very ...'",
        ),
        (
            "The decoder draws the picture 8 times larger [@stampnet].",
            "the number '8 times' is in no cited summary and not in the question",
        ),
        (
            "The network has seen 44 million stamps [@stampnet].",
            "the number '44 million' is in no cited summary and not in the question",
        ),
        (
            "The decoder draws the picture three-fold [@stampnet].",
            "the number 'three-fold' is in no cited summary and not in the question",
        ),
        (
            "The decoder draws the picture 4% larger [@stampnet].",
            "the number '4%' stands there with another unit: times",
        ),
        (
            "The decoder draws it in ninety-two steps [@stampnet].",
            "the number 'ninety' is in no given summary and not in the question",
        ),
        (
            "The decoder makes it ½ as large [@stampnet].",
            "the number '½' is in no cited summary and not in the question",
        ),
        (
            "An encoder reads it 10–4 times [@stampnet].",
            "the number '10' is in no cited summary and not in the question",
        ),
        (
            "The decoder draws pictures up to 16K [@stampnet].",
            "the number '16K' is in no cited summary and not in the question",
        ),
        ("An encoder reads the picture [@StampNet].", "this is no citation: '[@StampNet]'"),
        (
            'It says "The encoder makes features. It is at a quarter of the size" [@stampnet].',
            "a quotation begins or ends outside this sentence: 'It says \"The encoder makes features.'",
        ),
        (
            "It works 'at half of the size' [@stampnet].",
            "the quoted words stand in no cited summary and not in the question: 'at half of the size'",
        ),
        (
            "In general, StampNet sharpens pictures.",
            "a general sentence speaks of StampNet: 'In general, StampNet sharpens pictures.'",
        ),
        ("By its name, it draws stamps.", "by whose name is not said: 'By its name, it draws stamps.'"),
        ("The encoder is told of at arXiv:2401.12345 [@stampnet].", "an address stands in the text: arXiv:2401.12345"),
        (
            "The code of the encoder is at host.example.de/stamp [@stampnet].",
            "an address stands in the text: host.example.de/stamp",
        ),
        (
            f"The code of the encoder is at {'a-' * 60}stamp.org [@stampnet].",
            f"an address stands in the text: {'a-' * 29}stamp.org",
        ),
        ("The encoder is read about at 10.1000/stamp.7 [@stampnet].", "an address stands in the text: 10.1000/stamp.7"),
        ("Unlike Curlew, an encoder reads the picture [@stampnet].", "'Curlew' was not given for this question"),
        (
            "See https://example.org/stamp for the encoder [@stampnet].",
            "an address stands in the text: https://example.org/stamp",
        ),
        (
            "Then the network thinks about it for a while.",
            "a paragraph without citation or mark: 'Then the network thinks about it for a ...'",
        ),
    ],
)
def test_a_fault_is_reported_once_at_its_line(tmp_path: Path, sentence: str, message: str) -> None:
    assert problems(write(tmp_path, sentence)) == [f"error 17: {message}"]


@pytest.mark.parametrize(
    "name", ['Stamp "Big (X', '12" Stamps', "“Stamp", "*Stamp* [@stampnet]", "`Stamp` {{ x }} <b>", "[@[@[@"]
)
def test_a_composed_page_is_not_blamed_for_the_marks_in_a_name(tmp_path: Path, name: str) -> None:
    for path, text in {
        "models/big.yml": f"name: '{name}'\ncode: https://github.com/own/big\n",
        "questions/stamp.yml": "question: I blew up a stamp and every line stayed crisp. How?\nrecommended: [big]\n",
    }.items():
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert problems(tmp_path) == []


def test_what_has_no_summary_carries_nothing(tmp_path: Path) -> None:
    root = write(tmp_path, "A bare network sharpens the picture [@bare].")
    (root / "models").mkdir()
    (root / "models/bare.yml").write_text("name: Bare-X4\n")
    path = root / "questions/stamp.yml"
    path.write_text(path.read_text().replace("related:", "recommended:\n  - bare\nrelated:"))
    assert problems(root) == ["error 19: [@bare] is cited, but nothing is known of it besides its name"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    output: a large stamp", "    output: a stamp 9 times larger", "error 12: the number '9 times'"),
        ("      - StampNet", "      - Curlew", "error 11: 'Curlew' was not given"),
        ("    input: the stamp", "    input: example.org/stamp", "error 9: an address stands in the text"),
        ("  output: A larger", "  output: StampNet gives a larger", "error 18: a paragraph without citation or mark"),
        (
            "  - paper: stampnet",
            "  - paper: stampnet\n    placing: beside\n    why: It is 7 times slower",
            "error 5: the number '7 times'",
        ),
    ],
)
def test_labels_reasons_and_other_parts_are_held_to_the_same(tmp_path: Path, old: str, new: str, message: str) -> None:
    root = write(tmp_path, "In general, networks learn.")
    path = root / "questions/stamp.yml"
    path.write_text(path.read_text().replace(old, new))
    (found,) = problems(root)
    assert found.startswith(message)


def test_a_fault_stands_where_its_words_begin(tmp_path: Path) -> None:
    root = write(tmp_path, 'An encoder reads the picture,\n    and it works "at half\n    of the size" [@stampnet].')
    (found,) = check_words(load_catalog(root))
    assert (found.line, found.column) == (18, 19)


def test_a_wrong_citation_hides_no_other_fault_of_its_sentence(tmp_path: Path) -> None:
    root = write(tmp_path, "The encoder reads 9 birds and draws them 4 times larger [@curlew].")
    assert problems(root) == [
        "error 17: [@curlew] is cited, but was not given for this question",
        "error 17: the number '9' is in no cited summary and not in the question",
    ]


def test_an_ungrounded_answer_gets_one_problem_for_each_fault(tmp_path: Path) -> None:
    faults = [
        "It reads birds [@curlew].",
        'It works "at half of the size" [@stampnet].',
        "The decoder draws the picture 8 times larger [@stampnet].",
        "Unlike Curlew, an encoder reads the picture [@stampnet].",
        "See https://example.org/stamp for the encoder [@stampnet].",
        "In general, StampNet sharpens pictures.",
        "By its name, it draws stamps.",
        "Then the network thinks about it for a while.",
    ]
    root = write(tmp_path, "\n\n    ".join(faults))
    assert [one.split(":")[0] for one in problems(root)] == [f"error {17 + 2 * at}" for at in range(len(faults))]


def test_weak_support_is_a_warning(tmp_path: Path) -> None:
    sentence = "Quantum gardeners whisper ancient melodies toward purple mountain goats [@stampnet]."
    assert [one.split(":")[0] for one in problems(write(tmp_path, sentence))] == ["warning 17"]


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (
            "The decoder draws a large one [@stampnet]. The tram was cancelled by subtraction.",
            "17:48: this sentence cit",
        ),
        (
            "The decoder draws it [@stampnet]. In between,\n    a wizard recites poems.",
            "17:39: this sentence cites nothing",
        ),
        ("A decoder draws it [@stampnet]. StampNet whispers.", "17:37: this sentence cites nothing"),
        (
            "A decoder draws it [@stampnet]. Curlew draws it, too.",
            "17:37: this sentence speaks of Curlew, which its par",
        ),
        ("A decoder draws it [@stampnet]. The encoder makes features before that.", ""),
        ("A decoder draws it [@stampnet]. Think of tailors who sew by candlelight.", ""),
        ("A decoder draws it [@stampnet]. What about candlelight and tailors?", ""),
        ("The trick is a matter of tailoring. A decoder draws it [@stampnet].", ""),
        ("A decoder draws it [@stampnet]. Every line of your stamp stayed crisp.", ""),
    ],
)
def test_a_sentence_without_a_mark_is_held_to_what_its_paragraph_cites(
    tmp_path: Path, sentences: str, found: str
) -> None:
    path = write(tmp_path, sentences) / "questions/stamp.yml"
    path.write_text(path.read_text().replace("related:\n", "related:\n  - curlew\n"))
    told = [f"{one.line - 1}:{one.column}: {one.message}" for one in check_words(load_catalog(tmp_path))]
    here = [one for one in told if "no sentence of the answer cites" not in one]
    assert [one[: len(found)] for one in here] == ([found] if found else [])


@pytest.mark.parametrize(
    ("placing", "related", "against"),
    [
        ("beside", "StampNet does not help here, as it draws large [@stampnet].", "says that it does not help"),
        ("beside", "Near your question lies StampNet, which draws large [@stampnet].", ""),
        ("not", "The encoder of StampNet reads a small picture [@stampnet].", "stands on it in `model`"),
        ("", "FrameStampNet does not help here, as it draws large.", ""),
    ],
)
def test_an_answer_says_of_a_work_what_its_mark_says(tmp_path: Path, placing: str, related: str, against: str) -> None:
    path = write(tmp_path, "In general, networks learn.") / "questions/stamp.yml"
    text = path.read_text().replace("  not_said:", f"  related: {related}\n  not_said:")
    path.write_text(
        text.replace("  - paper: stampnet\n", f"  - paper: stampnet\n{placing and f'    placing: {placing}'}\n")
    )
    told = [one for one in problems(tmp_path) if "the mark of this work" in one]
    assert [one.rpartition("the answer ")[2] for one in told] == ([against] if against else [])


def test_the_opening_is_short_and_quotes_nobody(tmp_path: Path) -> None:
    root = write(tmp_path, "In general, networks learn.")
    path = root / "questions/stamp.yml"
    opening = 'in_short: One. Two. More. They said "every line stayed crisp".'
    path.write_text(path.read_text().replace("in_short: A network draws the stamp anew.", opening))
    assert problems(root) == [
        "error 6: the opening has 4 sentences",
        "error 6: a quotation stands in the opening",
    ]


def test_a_sentence_that_two_written_pages_share_is_reported_on_both(tmp_path: Path) -> None:
    sentence = "The encoder reads the small picture patiently, row by row, before anything is drawn [@stampnet]."
    root = write(tmp_path, sentence)
    text = (root / "questions/stamp.yml").read_text()
    (root / "questions/fog.yml").write_text(text.replace("stamp and every line", "poster and each curve"))
    found = [one for one in problems(root) if "row by row" in one or "as well" in one]
    assert "error 17: this sentence stands on the page 'stamp' as well, in the same or nearly the same words" in found
    assert "error 17: this sentence stands on the page 'fog' as well, in the same or nearly the same words" in found


def test_an_explained_paper_is_held_to_its_summary(tmp_path: Path) -> None:
    root = write(tmp_path, "In general, networks learn.")
    explained = """\
        explained:
          in_one_line: StampNet draws small pictures large.
          takes: a small picture
          steps:
            - text: An encoder reads the picture at 16 sizes.
              quote: reads a small picture with an encoder
            - text: A decoder draws the picture.
              quote: draws it anew with a decoder
            - text: A decoder draws.
              quote: A decoder
          gives: a large picture
          not_for:
            - It sharpens well.
        """
    path = root / "papers/stampnet.yml"
    path.write_text(PAPER + dedent(explained))
    assert problems(root) == [
        "error 12: the number '16' is not in the summary",
        "error 15: no sentence of the summary says this: 'draws it anew with a decoder'",
        "error 17: the quote has 2 words",
        "error 20: this says no limit: 'It sharpens well.'",
    ]


def test_the_report_on_wrong_words(monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]) -> None:
    monkeypatch.chdir(WRONG)
    found = sorted(check_words(load_catalog(Path("words"))), key=lambda one: (one.path, one.line, one.column))
    golden(WRONG / "words-report.txt", "".join(f"{one}\n" for one in found))


def test_what_is_known_is_said_again_and_only_what_changed_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []

    def noted(evidence: Evidence) -> Words:
        checked.append(evidence.question.id)
        return words_for(evidence)

    monkeypatch.setattr(gate, "words_for", noted)
    root = shutil.copytree(WRONG / "words", tmp_path / "words")
    questions = len(load_catalog(root).questions)
    for number, change in enumerate((nothing, nothing, comment, sentence, outsider, task)):
        change(root)
        checked.clear()
        found = list(check_words(load_catalog(root), Memory(tmp_path / "checked")))
        assert len(checked) == {0: questions, 1: 0, 2: 0, 3: 1}.get(number, questions)
        assert found == list(check_words(load_catalog(root)))


def nothing(_: Path) -> None:
    """The catalog as it was."""


def comment(root: Path) -> None:
    """Places move, words do not."""
    path = root / "questions" / "sentences.yml"
    path.write_text(f"# a remark\n{path.read_text()}")


def sentence(root: Path) -> None:
    path = root / "questions" / "sentences.yml"
    text = path.read_text()
    assert "Curlew" in text
    path.write_text(text.replace("Curlew", "Bittern", 1))


def outsider(root: Path) -> None:
    """A name that was a word like any other is now that of a work."""
    (root / "papers" / "bittern.yml").write_text("title: Bittern\n")


def task(root: Path) -> None:
    (root / "tasks").mkdir(exist_ok=True)
    words = {"name": "Enlarging", "family": "Restoration", "takes": "a picture", "gives": "one", "definition": "More."}
    (root / "tasks" / "new.yml").write_text("".join(f"{name}: {said}\n" for name, said in words.items()))


def test_every_rule_of_the_gate_has_a_case_among_the_wrong_words() -> None:
    ran = lines_run(lambda: list(check_words(load_catalog(WRONG / "words"))))
    idle = [
        f"{path.name}:{one.lineno}: {ast.unparse(one)}"
        for path in sorted(RULES.glob("*.py"))
        if path.name != "clearing.py"  # it has no rule of its own
        for one in statements_for_people(ast.parse(path.read_text(encoding="utf-8")))
        if ran[path].isdisjoint(range(one.lineno, (one.end_lineno or one.lineno) + 1))
    ]
    assert idle == []


def lines_run(run: Callable[[], object]) -> dict[Path, set[int]]:
    """The lines of the gate that run, by file."""
    ran: defaultdict[Path, set[int]] = defaultdict(set)

    def trace(frame: FrameType, _event: str, _value: object) -> Any:
        path = Path(frame.f_code.co_filename)
        if path.parent != RULES:
            return None
        ran[path].add(frame.f_lineno)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return ran


def statements_for_people(module: ast.Module) -> Iterator[ast.stmt]:
    """The statements inside functions that hold words for a person: those of the faults and of their hints."""
    for function in (one for one in ast.walk(module) if isinstance(one, ast.FunctionDef)):
        for one in ast.walk(function):
            if isinstance(one, ast.Expr | ast.Assign | ast.Return) and not is_docstring(one) and holds_words(one):
                yield one


def is_docstring(one: ast.stmt) -> bool:
    return isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)


def holds_words(one: ast.stmt) -> bool:
    texts = (part.value for part in ast.walk(one) if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return any(" " in text.strip() for text in texts)
