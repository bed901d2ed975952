"""What the tests of the commands share: a place to stand, an empty catalog, and the example in a repository."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.publish.test_posting import Served, served
from tests.publish.test_revisions import git

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["served"]  # a fixture
ROOT = Path(__file__).parents[2]


@pytest.fixture
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    (tmp_path / "catalog").mkdir()
    return str(tmp_path / "catalog")


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example catalog in a repository of its own, with one commit."""
    shutil.copytree(ROOT / "tests" / "example" / "catalog", tmp_path / "catalog")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "catalog"


@pytest.fixture
def workflow(served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """The environment of a workflow whose event is given."""

    def begin(payload: bytes) -> None:
        (tmp_path / "event.json").write_bytes(payload)
        variables = {"API_URL": f"http://127.0.0.1:{served.server_port}", "REPOSITORY": "o/r", "TOKEN": "secret"}
        variables |= {"EVENT_PATH": str(tmp_path / "event.json"), "REF_NAME": "main", "SHA": "base"}
        for name, value in variables.items():
            monkeypatch.setenv(f"GITHUB_{name}", value)

    return begin
