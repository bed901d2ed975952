"""`rename`, `explain` and `draft` change what they are asked to, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog.loading import load_catalog
from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SEEDS = str(TESTS / "seeds")

pytestmark = pytest.mark.usefixtures("at_root")


def test_a_rename_moves_the_file_and_keeps_the_address(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rename", "tasks/kite-sharpening", "kite-deblurring"]) == GOOD
    assert "removed catalog/tasks/kite-sharpening.yml" in capsys.readouterr().out
    assert load_catalog(catalog).tasks["kite-deblurring"].formerly == ("kite-sharpening",)
    assert main(["check"]) == GOOD
    assert main(["rename", "nothing", "x"]) == MISTAKES
    capsys.readouterr()
    assert main(["show", "kite-sharpening"]) == MISTAKES
    assert capsys.readouterr().err.endswith("it is called tasks/kite-deblurring now\n")


def test_a_record_is_named_with_its_folder_or_without(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for named in ("red-kite", "questions/red-kite"):
        assert main(["draft", named]) == MISTAKES
        assert "questions/red-kite" in capsys.readouterr().err  # it is found, and has an answer
    for named in ("windnet", "papers/windnet"):
        assert main(["explain", named]) == MISTAKES
        assert "papers/windnet" in capsys.readouterr().err  # it is found, and is explained
    assert main(["explain", "questions/red-kite"]) == MISTAKES
    assert capsys.readouterr().err == "'questions/red-kite' is none of papers/; here a record of papers/ is named\n"
    assert main(["explain", "red-kite"]) == MISTAKES
    assert capsys.readouterr().err == "'red-kite' is the id of questions/red-kite; here a record of papers/ is named\n"
    assert main(["rename", "questions/red-kite", "questions/crimson-kite"]) == GOOD
    assert (catalog / "questions" / "crimson-kite.yml").is_file()


def test_a_draft_adds_to_the_record_and_changes_nothing_that_stands(
    empty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", SEEDS, "--catalog", empty])
    (path,) = Path(empty, "papers").glob("linfusion*.yml")
    before = path.read_text()
    assert main(["explain", path.stem, "--catalog", empty]) == GOOD
    assert path.read_text().startswith(before.rstrip("\n"))
    assert "\n  # gives:  # what comes out, if the summary says it\n" in path.read_text()
    assert "task against the summary: the page shows them as an editor's" in capsys.readouterr().err
    assert main(["explain", path.stem, "--catalog", empty]) == MISTAKES
    question = min(Path(empty, "questions").glob("*.yml"))
    assert main(["draft", question.stem, "--catalog", empty]) == GOOD
    assert "\nanswer:\n" in question.read_text()
    assert f"-m generator show questions/{question.stem}\n" in capsys.readouterr().out
    assert main(["draft", "nobody-asked", "--catalog", empty]) == MISTAKES
