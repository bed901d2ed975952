"""Long sentences in short ones, whatever length they have."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

from generator.answers.reading import shortening
from generator.answers.reading.shortening import shortened

if TYPE_CHECKING:
    import pytest


def test_a_text_without_end_is_no_sentence() -> None:
    main = "the network reads one picture of a street"
    assert shortened(f"By {'one and ' * 50}one, {main}") == [main.capitalize()]
    assert shortened(f"By {'one and ' * 100}one, {main}") == []


def test_what_cannot_stand_first_is_not_followed_further(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = Mock(wraps=shortening._ways)  # noqa: SLF001 - counted
    monkeypatch.setattr(shortening, "_ways", tried)
    shortened("The network of the house " + "of that is " * 20)
    assert tried.call_count < 100
