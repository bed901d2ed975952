"""The part of the changelog for a release."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from generator.publish.changelog import NoSection, section_of

TEXT = """\
# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-01

### Added

- A thing.

## [1.0.0] - 2026-11-22

- First.
"""


def test_one_part() -> None:
    assert section_of(TEXT, "v1.1.0") == "### Added\n\n- A thing.\n"
    assert section_of(TEXT, "1.0.0") == "- First.\n"


@pytest.mark.parametrize("version", ["1.2.0", "v1.2.0", "Unreleased", ".*", "1.1"])
def test_no_part(version: str) -> None:
    heading = f"## [{version.removeprefix('v')}]"
    with pytest.raises(NoSection, match=f"write it below a heading `{re.escape(heading)}`"):
        section_of(TEXT, version)


def test_our_own_changelog_begins_with_what_comes_or_with_the_version_that_we_bear() -> None:
    root = Path(__file__).parents[2]
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    version = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    newest = text.partition("\n## [")[2].partition("]")[0]
    assert newest in {"Unreleased", version}
    assert section_of(text, newest).startswith("### ")
