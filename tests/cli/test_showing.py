"""`show` and `export`: pages on the screen and in a folder, foreign files spared."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES, WRONG_USE

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
EXAMPLE = str(TESTS / "example" / "catalog")
WRONG = str(TESTS / "wrong" / "catalog")

pytestmark = pytest.mark.usefixtures("at_root")


def test_export_writes_pages_and_spares_foreign_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == GOOD
    (tmp_path / "questions" / "red-kite.md").write_text("My own notes.\n", encoding="utf-8")
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == MISTAKES
    assert "red-kite.md:1:1: a file that the export did not write stands here" in capsys.readouterr().out
    assert (tmp_path / "questions" / "red-kite.md").read_text(encoding="utf-8") == "My own notes.\n"
    (tmp_path / "questions" / "red-kite.md").unlink()
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == GOOD
    assert capsys.readouterr().out == ""


def test_export_of_a_broken_catalog_writes_nothing(tmp_path: Path) -> None:
    assert main(["export", str(tmp_path / "pages"), "--catalog", WRONG]) == MISTAKES
    assert not (tmp_path / "pages").exists()


def test_pages_are_not_exported_among_the_records(catalog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(catalog.rglob("*"))
    for folder in (catalog, catalog / "pages"):
        assert main(["export", str(folder)]) == WRONG_USE
        assert "is among the records" in capsys.readouterr().err
    assert sorted(catalog.rglob("*")) == before


def test_pages_are_not_exported_among_files_of_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "about.md").write_text("Written by hand.\n", encoding="utf-8")
    assert main(["export", str(tmp_path), "--catalog", EXAMPLE]) == WRONG_USE
    assert "holds files, and none that an export wrote: name a new folder" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["about.md"]


def test_a_page_is_shown_as_its_reader_sees_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "red-kite", "--catalog", EXAMPLE]) == GOOD
    out = capsys.readouterr().out
    assert out.startswith("How a red smear got its 4 tails back\n------")
    assert "2. How does the model work" in out
    assert main(["show", "red-kit", "--catalog", EXAMPLE]) == MISTAKES
    assert capsys.readouterr().err == "there is no record 'red-kit'; did you mean 'red-kite'?\n"


def test_a_term_has_no_page_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "terms/encoder", "--catalog", EXAMPLE]) == MISTAKES
    assert (
        capsys.readouterr().err == "terms/encoder has no page of its own; its words stand on the pages that use them\n"
    )
