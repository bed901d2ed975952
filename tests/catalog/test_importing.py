"""Prompts become records: the known are recognized, the new are added, a second import changes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.catalog.importing import Imported, import_prompts
from generator.catalog.loading import load_catalog
from generator.catalog.prompts import parse_prompt
from generator.catalog.records import Recommended
from generator.links.link import Link

SEEDS = Path(__file__).parents[1] / "seeds"
TODAY = date(2026, 11, 22)
ARXIV = "https://arxiv.org/abs/2502.16025"


def work(name: str, paper: str = "None", github: str = "None", summary: str = "") -> str:
    return f"Model: {name}\nPaper: {paper}\nGitHub: {github}\n" + (f"Summary: {summary}\n" if summary else "") + "\n"


def prompt(question: str, *, recommended: str = "", related: str = "") -> str:
    return (
        f'A user has asked the following question:\n"{question}"\n\n'
        f"### Recommended AI Models:\n{recommended}\n### Related Papers:\n{related}"
    )


def answer(question: str, works: str) -> str:
    return f"**User Question:**\n{question}\n\n---\n### 3. Referenced Models and Tools\n{works}"


def recommended(*models: str) -> tuple[Recommended, ...]:
    return tuple(Recommended(model=one) for one in models)


NET = work("KiteNet", github="kites/kitenet")
WIND = work("WindNet: Kites in the Wind", ARXIV, summary="We make kites sharp.")
KITE = prompt("How did my kite get sharp?", recommended=NET, related=WIND)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("questions", "models", "papers"):
        (tmp_path / folder).mkdir()
    return tmp_path


def bring(root: Path, *texts: str | bytes) -> Imported:
    """Import texts and write what they become, as the command does."""
    given = [text if isinstance(text, bytes) else text.encode() for text in texts]
    prompts = [parse_prompt(text, f"{n}.txt", TODAY) for n, text in enumerate(given)]
    imported = import_prompts(load_catalog(root), prompts, TODAY, lambda path: (root / path).read_bytes().decode())
    for path, text in imported.files.items():
        (root / path).write_bytes(text.encode())
    return imported


def messages(imported: Imported) -> list[str]:
    return [one.message for one in imported.doubts]


def test_a_prompt_becomes_a_question_a_model_and_a_paper(root: Path) -> None:
    assert bring(root, KITE).doubts == ()
    catalog = load_catalog(root)
    question = catalog.questions["kite-sharp"]
    assert (question.recommended, question.added) == (recommended("kitenet"), TODAY)
    assert [one.paper for one in question.related] == ["windnet"]
    paper = catalog.papers["windnet"]
    assert paper.summary is not None
    assert (paper.title, paper.summary.by, paper.summary.text) == (
        "WindNet: Kites in the Wind",
        "authors",
        "We make kites sharp.",
    )


def test_a_paper_without_a_line_for_its_name_is_known_by_its_link(root: Path) -> None:
    bring(root, KITE)
    bare = WIND.partition("\n")[2]
    imported = bring(root, prompt("Why is my balloon blurred?", related=bare))
    assert "papers/windnet" in imported.became[0].records
    assert not any("gives the link of" in one for one in messages(imported))


def test_every_file_that_is_written_is_named_with_the_text(root: Path) -> None:
    told = work("KiteNet", "https://arxiv.org/abs/2501.00001", "kites/kitenet", "KiteNet makes kites sharp.")
    imported = bring(root, prompt("How did my kite get sharp?", recommended=told, related=WIND))
    assert {f"{one}.yml" for one in imported.became[0].new} == set(imported.files)


def test_what_each_text_became_is_said(root: Path) -> None:
    (became,) = bring(root, KITE).became
    assert became.records == ("questions/kite-sharp", "models/kitenet", "papers/windnet")
    assert became.new == set(became.records)


@pytest.mark.parametrize("order", [1, -1])
def test_a_second_import_changes_no_byte(root: Path, order: int) -> None:
    seeds = [path.read_bytes() for path in sorted(SEEDS.iterdir())][::order]
    assert len(bring(root, *seeds).files) == 9
    assert bring(root, *seeds).files == {}
    assert bring(root, *seeds[::-1]).files == {}


def test_the_same_question_in_other_words_of_the_file_is_the_same_record(root: Path) -> None:
    bring(root, KITE)
    again = KITE.replace('"How did my kite get sharp?"', "“How did  my kite\nget SHARP”").replace("\n", "\r\n")
    assert bring(root, again).files == {}


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("WINDNET – kites in the wind", "None"),
        ("WindNet: Kites in the Wind", "arXiv:2502.16025v3"),
        ("Windnet, renamed", "https://doi.org/10.48550/arXiv.2502.16025"),
    ],
)
def test_a_known_paper_is_recognized_by_title_or_link(root: Path, name: str, paper: str) -> None:
    bring(root, KITE)
    (became,) = bring(root, prompt("And my dog?", related=work(name, paper))).became
    assert became.records[1:] == ("papers/windnet",)
    assert became.new == {"questions/dog"}


def test_what_a_record_lacks_is_added_at_its_place_and_nothing_else_touched(root: Path) -> None:
    record = root / "papers" / "windnet.yml"
    record.write_bytes(
        b"# Checked by hand.\r\ntitle: 'WindNet: Kites in the Wind' # as printed\r\n"
        b"short_name:   WindNet\r\n\r\n# The venue is doubtful.\r\nvenue: KITE 2025"
    )
    assert messages(bring(root, KITE)) == []
    assert record.read_bytes() == (
        b"# Checked by hand.\r\ntitle: 'WindNet: Kites in the Wind' # as printed\r\n"
        b"short_name:   WindNet\r\nlink: https://arxiv.org/abs/2502.16025\r\n"
        b"\r\n# The venue is doubtful.\r\nvenue: KITE 2025\r\n"
        b"summary:\r\n  by: authors\r\n  text: |\r\n    We make kites sharp.\r\n"
    )


def test_a_record_that_takes_no_line_is_left_and_named(root: Path) -> None:
    record = root / "papers" / "windnet.yml"
    record.write_text("{title: 'WindNet: Kites in the Wind'}\n", encoding="utf-8")
    imported = bring(root, KITE)
    assert messages(imported) == ["the import knows link and summary but cannot add a line here"]
    assert record.read_text(encoding="utf-8") == "{title: 'WindNet: Kites in the Wind'}\n"


def test_an_authored_word_is_never_replaced(root: Path) -> None:
    record = root / "papers" / "windnet.yml"
    record.write_text(
        "title: 'WindNet: Kites in the Wind'\nlink: https://arxiv.org/abs/2501.00001\n"
        "summary:\n  by: editors\n  text: It sharpens kites.\n",
        encoding="utf-8",
    )
    before = record.read_bytes()
    assert messages(bring(root, KITE)) == [
        "papers/windnet.yml has another link than 'WindNet: Kites in the Wind' is given here",
        "papers/windnet.yml has another summary than 'WindNet: Kites in the Wind' is given here",
    ]
    assert record.read_bytes() == before


@pytest.mark.parametrize(
    ("kept", "by", "where"),
    [
        ("It sharpens kites.", "editors", "the record keeps the words of the editors;"),
        ("We make kites dull.", "authors", "which has 'We make kites dull.' where this has 'We make kites sharp.';"),
        ("We make kites sharp. All.", "authors", "which has 'make kites sharp. All.' where this has its end;"),
    ],
)
def test_it_is_said_where_two_summaries_part(root: Path, kept: str, by: str, where: str) -> None:
    summary = f"summary:\n  by: {by}\n  text: {kept}\n"
    (root / "papers/windnet.yml").write_text(f"title: 'WindNet: Kites in the Wind'\n{summary}", encoding="utf-8")
    (doubt,) = bring(root, KITE).doubts
    assert where in doubt.hint


def test_one_link_with_two_titles_is_a_doubt(root: Path) -> None:
    imported = bring(root, KITE, prompt("And my dog?", recommended=NET, related=work("DogNet: Dogs at Rest", ARXIV)))
    assert messages(imported) == [
        "papers/windnet.yml gives the link of 'DogNet: Dogs at Rest' to 'WindNet: Kites in the Wind'"
    ]


def test_a_recommended_model_names_the_paper_whose_link_it_gives(root: Path) -> None:
    model = prompt("And my dog?", recommended=work("WindNet-Large", ARXIV))
    bring(root, model, KITE)
    made = load_catalog(root).models["windnet-large"]
    assert (made.paper, made.link) == ("windnet", None)


def test_a_model_keeps_a_link_that_no_paper_has(root: Path) -> None:
    bring(root, prompt("And my dog?", recommended=work("WindNet-Large", ARXIV)))
    made = load_catalog(root).models["windnet-large"]
    assert (made.paper, made.link) == (None, Link.parse(ARXIV))


def test_a_model_learns_its_paper_later(root: Path) -> None:
    model = prompt("And my dog?", recommended=work("WindNet-Large", ARXIV))
    bring(root, model)
    bring(root, KITE)
    bring(root, model)
    assert load_catalog(root).models["windnet-large"].paper == "windnet"


@pytest.mark.parametrize(
    ("model", "github", "paper"),
    [
        ("Sharpening-KiteNet-Big", "kites/kitenet", "windnet"),
        ("Sharpening-HatNet", "kites/kitenet", None),
        ("Sharpening-KiteNet", "hats/kitenet", None),
    ],
)
def test_a_model_with_the_repository_of_a_related_paper_and_its_name_is_that_papers(
    root: Path, model: str, github: str, paper: str | None
) -> None:
    wind = work("WindNet: Kites in the Wind", ARXIV, github="kites/kitenet", summary="We make kites sharp.")
    bring(root, prompt("How did my kite get sharp?", recommended=work(model, github=github), related=wind))
    assert [one.paper for one in load_catalog(root).models.values()] == [paper]


def test_two_models_of_one_paper_stay_two(root: Path) -> None:
    both = work("WindNet-Small", ARXIV) + work("WindNet-Large", ARXIV)
    bring(root, prompt("And my dog?", recommended=both))
    assert load_catalog(root).questions["dog"].recommended == recommended("windnet-small", "windnet-large")


def test_a_thing_both_recommended_and_related_exists_once_each(root: Path) -> None:
    bring(root, prompt("And my dog?", recommended=WIND, related=WIND))
    catalog = load_catalog(root)
    question = next(iter(catalog.questions.values()))
    assert (len(question.recommended), [one.paper for one in question.related]) == (1, ["windnet"])
    (item,) = catalog.evidence_for(question).items
    assert item.paper is catalog.papers["windnet"]


def test_a_summary_of_a_recommended_model_is_kept(root: Path) -> None:
    imported = bring(root, prompt("And my dog?", recommended=work("KiteNet", ARXIV, summary="We make kites sharp.")))
    assert messages(imported) == ["'KiteNet' has a summary but no title; its name stands for the title"]
    catalog = load_catalog(root)
    assert catalog.papers["kitenet"].summary is not None
    assert catalog.models["kitenet"].paper == "kitenet"


def test_a_model_named_like_a_paper_gets_an_id_of_its_own(root: Path) -> None:
    imported = bring(root, prompt("And my dog?", recommended=work("WindNet", github="a/b"), related=WIND))
    assert messages(imported) == ["'WindNet' may implement papers/windnet.yml"]
    assert load_catalog(root).models["windnet-model"].name == "WindNet"


def test_a_finished_answer_is_sorted_by_the_look_of_its_names(root: Path) -> None:
    imported = bring(root, answer("And my dog?", work("DogNet-X4", github="a/b") + work("Dogs at Rest", ARXIV)))
    assert messages(imported) == [
        "the text does not say which are recommended; names without spaces were taken for models: DogNet-X4"
    ]
    question = load_catalog(root).questions["dog"]
    assert (question.recommended, question.related[0].paper) == (recommended("dognet-x4"), "dogs-at-rest")


@pytest.mark.parametrize("order", [1, -1])
def test_a_finished_answer_goes_by_what_a_prompt_says_of_its_names(root: Path, order: int) -> None:
    told = prompt("And my dog?", recommended=work("Dog Net", github="a/b"), related=work("DOGS", ARXIV))
    sorted_by_look = answer("And my dog?", work("Dog Net", github="a/b") + work("DOGS", ARXIV))
    bring(root, *[told, sorted_by_look][::order])
    question = load_catalog(root).questions["dog"]
    assert (question.recommended, question.related[0].paper) == (recommended("dog-net"), "dogs")


def test_a_known_question_with_other_works_is_left_as_it_is(root: Path) -> None:
    bring(root, KITE)
    dogs = work("Dogs at Rest", "arXiv:2502.16026")
    imported = bring(root, prompt("How did my kite get sharp?", recommended=NET, related=dogs))
    assert messages(imported) == ["questions/kite-sharp.yml is this question and is not given papers/dogs-at-rest"]
    assert [one.paper for one in load_catalog(root).questions["kite-sharp"].related] == ["windnet"]


def test_names_cannot_leave_the_catalog(root: Path) -> None:
    hostile = work("../../../etc/passwd", github="a/b") + work("<img src=x>{{ 7*7 }}", github="a/c")
    imported = bring(
        root, prompt("And my dog?", recommended=hostile, related=work("..", ARXIV) + work("\u202e", ARXIV))
    )
    assert all(path.partition("/")[0] in {"questions", "models", "papers"} for path in imported.files)
    assert load_catalog(root).models["etc-passwd"].name == "../../../etc/passwd"


def test_hundreds_of_texts_give_the_same_whatever_their_order(root: Path) -> None:
    texts = [
        prompt(f"How did kite number {n} get sharp?", related=work(f"Paper {n % 40} on Kites", summary="We do."))
        for n in range(300)
    ]
    assert len(bring(root, *texts).files) == 340
    assert bring(root, *texts[::-1]).files == {}
