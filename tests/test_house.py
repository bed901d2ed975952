"""The rules of the house hold: small functions, documented modules, layers, no room without a name."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

from generator.catalog.fields import IDS_NAME
from generator.catalog.records import RECORD_TYPES
from generator.catalog.schema import schema_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "generator").rglob("*.py"))
NAMELESS = {"utils", "util", "helpers", "helper", "base", "core", "manager", "common", "misc", "tools"}


def functions() -> Iterator[tuple[str, int]]:
    """Every function of the package and the lines of its body, its docstring left out."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                yield f"{path.name}:{node.lineno}", _lines(body)


def _lines(body: list[ast.stmt]) -> int:
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_functions_are_small() -> None:
    sizes = dict(functions())
    assert median(sizes.values()) <= 8
    assert [where for where, size in sizes.items() if size > 40] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_opens_with_its_one_job(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert said
    assert said.split("\n\n")[0].endswith(".")


def test_no_module_hides_what_it_knows_behind_its_name() -> None:
    assert NAMELESS & {path.stem for path in MODULES} == set()


def test_rooms_import_downwards_only() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_schemas_are_those_of_the_fields() -> None:
    shipped = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "schemas").iterdir()}
    assert json.loads(shipped.pop(IDS_NAME))["definitions"].keys() == {one.folder for one in RECORD_TYPES}
    assert shipped == schema_texts(), "run `python -m generator schema`"
