"""Files are replaced whole, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.replacing import replace_files

if TYPE_CHECKING:
    from pathlib import Path


def test_where_one_file_cannot_have_its_name_those_before_it_are_put_back(tmp_path: Path) -> None:
    old, new, taken = tmp_path / "old", tmp_path / "new", tmp_path / "taken"
    old.write_text("as it was")
    (taken / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="taken") as refused:
        replace_files({old: [b"changed"], new: [b"added"], taken: [b"a folder stands here"]})
    assert refused.value.filename == str(taken)
    assert old.read_text() == "as it was"
    assert sorted(tmp_path.iterdir()) == [old, taken]


def test_all_are_replaced(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("as it was")
    replace_files({old: [b"chan", b"ged"], new: [b"added"]})
    assert (old.read_text(), new.read_text()) == ("changed", "added")
