from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.exceptions import PluginError

from generator.problems import Problem
from generator.publish.reviewing import Reviewer

if TYPE_CHECKING:
    from collections.abc import Sequence


def editions(*faults: Problem) -> Any:
    def publish(address: str) -> None:
        assert address == "https://kites.example/"

    return SimpleNamespace(publish=publish, bundles=(), faults=faults)


def said(reviewer: Reviewer, faults: Sequence[Problem], caplog: pytest.LogCaptureFixture) -> str:
    caplog.clear()
    with caplog.at_level("INFO", "mkdocs"):
        reviewer.publish(editions(*faults), "https://kites.example/", is_watched=True)
    return caplog.text


WRONG = Problem("kite.yml", 3, 1, "a wrong number")


def test_a_mistake_is_said_once_and_again_when_it_comes_back(caplog: pytest.LogCaptureFixture) -> None:
    reviewer = Reviewer()
    assert "kite.yml:3:1: a wrong number" in said(reviewer, [WRONG], caplog)
    assert "the same as before" in said(reviewer, [WRONG], caplog)
    assert said(reviewer, [], caplog) == ""
    assert "a wrong number" in said(reviewer, [WRONG], caplog)


def test_what_is_said_of_one_site_is_said_of_another_too(caplog: pytest.LogCaptureFixture) -> None:
    assert all("a wrong number" in said(Reviewer(), [WRONG], caplog) for _ in range(2))


def test_a_warning_is_only_pointed_out(caplog: pytest.LogCaptureFixture) -> None:
    warning = Problem("kite.yml", 3, 1, "hardly a word", level="warning")
    assert "To be looked at" in said(Reviewer(), [warning], caplog)


def test_nobody_watches_a_build_so_that_a_mistake_ends_it() -> None:
    with pytest.raises(PluginError, match="a wrong number"):
        Reviewer().publish(editions(WRONG), "https://kites.example/", is_watched=False)
