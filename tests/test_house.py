"""The rules of the house hold: small functions, documented modules, layers, no room without a name."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

from generator.catalog.records import RECORD_TYPES
from generator.catalog.schema import schema_texts
from generator.catalog.values import IDS_NAME

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


def test_a_name_stands_for_one_module() -> None:
    """But a family of commands is called as what it runs."""
    inside = [path for path in MODULES if path.parent.name != "cli" and not path.stem.startswith("__")]
    assert [name for name, count in Counter(path.stem for path in inside).items() if count > 1] == []


def test_no_name_is_there_for_tests_alone() -> None:
    """Whatever the package defines, the package uses: outside of its own definition, in a template, or as a hook."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
    used = {(name, path, line) for path, tree in trees.items() for name, line in _used(tree)}
    lines: dict[str, list[tuple[Path, int]]] = {}
    for name, path, line in used:
        lines.setdefault(name, []).append((path, line))
    unused = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}"
        for path, tree in trees.items()
        for node in _defined(tree)
        if all(at == path and node.lineno <= line <= (node.end_lineno or 0) for at, line in lines.get(node.name, ()))
    ]
    assert unused == []


def _used(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Names that are looked up, and those in texts such as annotations and entry points, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute):
            yield (node.id if isinstance(node, ast.Name) else node.attr), node.lineno
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((word, node.lineno) for word in re.findall(r"^\w+$", node.value))


def _defined(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Functions, classes and methods; those of a class with a base are left out, since the base may call them."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in _NAMED_ELSEWHERE:
            yield node
        if isinstance(node, ast.ClassDef) and not node.bases:
            methods = (one for one in node.body if isinstance(one, ast.FunctionDef))
            yield from (one for one in methods if not one.name.startswith("__"))


_NAMED_ELSEWHERE = {"CatalogPlugin", "__getattr__"}
"""In pyproject.toml, for MkDocs; in Python itself."""


def test_rooms_import_downwards_only() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_schemas_are_those_of_the_fields() -> None:
    shipped = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "schemas").iterdir()}
    assert json.loads(shipped.pop(IDS_NAME))["definitions"].keys() == {one.folder for one in RECORD_TYPES}
    assert shipped == schema_texts(), "run `python -m generator schema`"
