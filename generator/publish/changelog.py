"""The part of CHANGELOG.md that tells of one release."""

from __future__ import annotations

import re


class NoSection(ValueError):
    """The changelog says nothing of the version."""


def section_of(text: str, version: str) -> str:
    """What stands below `## [1.2.0]`, for a version written `1.2.0` or `v1.2.0`.

    Raises:
        NoSection: There is no such heading, or nothing below it.
    """
    number = version.removeprefix("v")
    found = re.search(rf"^## \[{re.escape(number)}\][^\n]*\n(?P<body>.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if not found or not found["body"].strip():
        raise NoSection(f"CHANGELOG.md has no part for {number}: write it below a heading `## [{number}]`")
    return found["body"].strip() + "\n"
