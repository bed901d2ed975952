"""The options that several commands share."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from generator.cli.command import add_catalog, add_format, existing, folder

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_is_one_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert folder(str(tmp_path)) == tmp_path
    with pytest.raises(argparse.ArgumentTypeError, match="there is no folder"):
        folder(str(tmp_path / "file"))


def test_a_file_or_folder_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert existing(str(tmp_path / "file")) == tmp_path / "file"
    with pytest.raises(argparse.ArgumentTypeError, match="there is no file or folder"):
        existing(str(tmp_path / "none"))


def test_commands_know_where_the_catalog_is_and_how_to_show_problems(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_catalog(parser)
    add_format(parser)
    chosen = parser.parse_args(["--catalog", str(tmp_path), "--format", "json"])
    assert (chosen.catalog, chosen.format) == (tmp_path, "json")
    assert parser.parse_args([]).format == "text"
