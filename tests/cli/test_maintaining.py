"""`release-notes` and `schema`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from generator.catalog.schema import schema_texts
from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES

if TYPE_CHECKING:
    import pytest

EXAMPLE = str(Path(__file__).parents[1] / "example" / "catalog")


def test_release_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "CHANGELOG.md").write_text("## [1.0.0] - 2026-11-22\n\n- First.\n")
    assert main(["release-notes", "v1.0.0"]) == GOOD
    assert capsys.readouterr().out == "- First.\n"
    assert main(["release-notes", "2.0.0"]) == MISTAKES


def test_the_schemas_are_written_with_the_ids_of_the_catalog(tmp_path: Path) -> None:
    assert main(["schema", "--folder", str(tmp_path), "--catalog", EXAMPLE]) == GOOD
    assert {path.name for path in tmp_path.iterdir()} == {*schema_texts(), "ids.json"}
    ids = json.loads((tmp_path / "ids.json").read_text(encoding="utf-8"))
    assert ids["definitions"]["tasks"]["enum"] == ["kite-counting", "kite-sharpening"]
