"""What the tests of link checking share."""

from __future__ import annotations

import pytest

from tests.links.standins import FastTime


@pytest.fixture
def fast() -> FastTime:
    return FastTime()
