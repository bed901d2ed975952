"""What every test shares: the hypothesis profiles, and golden files that `--bless` writes anew."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.projects import make_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

signal.signal(signal.SIGINT, signal.default_int_handler)  # programs of a shell's background jobs would not hear it


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write the golden files anew, for a person to review")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The site's own settings and documents with the example catalog."""
    return make_project(tmp_path)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Hold a text against a committed file; with `--bless` the file takes the text over."""
    bless: bool = request.config.getoption("--bless")

    def check(path: Path, text: str) -> None:
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.read_text(encoding="utf-8") == text

    return check


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Builds in this process come first: each collects the garbage of all that the tests before it left in memory."""
    items.sort(key=lambda item: "publish" not in item.path.parts)
