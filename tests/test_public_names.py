"""The public names: few, documented, and enough to make the site from one's own program."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import generator

ROOT = Path(__file__).parents[1]
REFERENCE = (ROOT / "docs" / "reference" / "index.md").read_text(encoding="utf-8")


def test_no_room_is_entered_before_a_name_is_asked_for() -> None:
    looked = "import sys, generator; print([one for one in sys.modules if one.startswith('generator.')])"
    said = subprocess.run([sys.executable, "-c", looked], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said == "[]\n"


def test_what_is_no_public_name_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'generator' has no attribute 'load_everything'"):
        generator.load_everything  # noqa: B018


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
