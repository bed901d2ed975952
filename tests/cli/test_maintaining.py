"""`release-notes` and `schema`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.catalog.schema import schema_texts
from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES

EXAMPLE = str(Path(__file__).parents[1] / "example" / "catalog")


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(
        "## [1.1.0] - 2026-11-23\n\n- More.\n\n## [1.0.0] - 2026-11-22\n\n- First.\n"
    )
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.1.0"\n')
    return tmp_path


@pytest.mark.parametrize("version", ["v1.1.0", "1.1.0"])
def test_release_notes(release: Path, version: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release-notes", version]) == GOOD
    assert capsys.readouterr().out == "- More.\n"


def test_a_tag_that_the_package_does_not_bear_is_refused(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release-notes", "v1.0.0"]) == MISTAKES
    assert capsys.readouterr() == ("", "pyproject.toml names the version 1.1.0, not v1.0.0: the two must be the same\n")


def test_a_version_without_notes_is_refused(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (release / "CHANGELOG.md").write_text("## [Unreleased]\n\n- More.\n")
    assert main(["release-notes", "v1.1.0"]) == MISTAKES
    assert "CHANGELOG.md has no part for 1.1.0" in capsys.readouterr().err


def test_the_schemas_are_written_with_the_ids_of_the_catalog(tmp_path: Path) -> None:
    assert main(["schema", "--folder", str(tmp_path), "--catalog", EXAMPLE]) == GOOD
    assert {path.name for path in tmp_path.iterdir()} == {*schema_texts(), "ids.json"}
    ids = json.loads((tmp_path / "ids.json").read_text(encoding="utf-8"))
    assert ids["definitions"]["tasks"]["enum"] == ["kite-counting", "kite-sharpening"]
