"""The public names: few, documented, and enough to make the site from one's own program."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import generator

ROOT = Path(__file__).parents[1]
REFERENCE = (ROOT / "docs" / "reference" / "index.md").read_text(encoding="utf-8")


def test_the_names_are_those_that_the_package_gives() -> None:
    given = {name for name, one in vars(generator).items() if not name.startswith("_") and not inspect.ismodule(one)}
    assert sorted(given) == generator.__all__


@pytest.mark.parametrize("name", generator.__all__)
def test_each_says_what_it_is_and_stands_in_the_reference(name: str) -> None:
    said = inspect.getdoc(getattr(generator, name)) or ""
    assert re.match(r"[A-Z][^\n]*\.(?:\n|$)", said), said
    assert f"\n::: generator.{name}\n" in REFERENCE


def test_the_example_of_the_package_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT / "tests" / "example")
    (code,) = re.findall(r"```python\n(.*?)```", REFERENCE, re.DOTALL)
    exec(compile(code, "example", "exec"), {})  # noqa: S102 - our own text
    assert "questions/red-kite.md\n" in capsys.readouterr().out
