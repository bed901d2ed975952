"""What the documents promise is true: examples load, every field, command and option is named."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

import pytest

from generator.catalog.fields import Listed, Nested, entries_of, is_required
from generator.catalog.loading import load_catalog, read_record
from generator.catalog.prompts import parse_prompt
from generator.catalog.records import RECORD_TYPES
from generator.cli import COMMANDS, command_of

if TYPE_CHECKING:
    from generator.cli.command import Command

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", (DOCS / "format.md").read_text(encoding="utf-8"), re.DOTALL)


def example(record_type: type[Any]) -> str:
    """The example of one kind of record."""
    found: list[str] = [one for one in EXAMPLES if f"schemas/{record_type.folder}.json" in one]
    assert len(found) == 1
    return found[0]


def unused(record: Any) -> list[str]:
    """The fields that an example leaves out, nested ones too."""
    found = []
    for name, entry in entries_of(type(record)).items():
        value = getattr(record, name)
        if value in (None, ()):
            found.append(f"{type(record).__name__}.{name}")
        elif isinstance(entry.kind, Nested):
            found += unused(value)
        elif isinstance(entry.kind, Listed) and isinstance(entry.kind.of, Nested):
            found += unused(value[-1])
    return found


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_the_format_page_shows_every_field_in_a_valid_record(record_type: type[Any]) -> None:
    record, reader = read_record(record_type, example(record_type), "format.md", "an-example")
    assert [str(problem) for problem in reader.problems] == []
    assert unused(record) == []


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda one: one.folder)
def test_the_format_page_says_what_is_required(record_type: type[Any]) -> None:
    said = re.findall(r"^[ -]*(\w+):.*# required", example(record_type), re.MULTILINE)
    assert Counter(required(record_type)) - Counter(said) == Counter()


def required(record_type: type[Any]) -> list[str]:
    """The fields that a record must have, and those that each different record inside it must have."""
    found = {(record_type, one.name) for one in fields(record_type) if is_required(one)} - {(record_type, "id")}
    for kind in (entry.kind for entry in entries_of(record_type).values()):
        inner = kind.of if isinstance(kind, Listed) else kind
        if isinstance(inner, Nested) and not inner.shorthand:
            found |= {(inner.record, name) for name in required(inner.record)}
    return [name for _, name in found]


def test_the_question_of_the_readme_belongs_into_the_catalog() -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    catalog = load_catalog(ROOT / "catalog", {"questions/blurry-license-plate.yml": text})
    assert [item.id for item in catalog.evidence_for(catalog.questions["blurry-license-plate"]).items] == [
        "mimo-unet",
        "nafnet",
    ]


def test_the_prompt_text_of_the_page_on_commands_is_one() -> None:
    (text,) = re.findall(r"```text\n(.*?)```", (DOCS / "commands.md").read_text(encoding="utf-8"), re.DOTALL)
    prompt = parse_prompt(text.encode(), "commands.md", dt.date(2026, 11, 27))
    assert prompt.doubts == ()
    assert [(work.role, bool(work.link or work.code), bool(work.summary)) for work in prompt.works] == [
        ("recommended", True, False),
        ("related", True, True),
    ]


TOLD = ["*.md", "docs/**/*.md", "Makefile", ".ci/*", ".github/**/*.*", ".pre-commit-config.yaml"]
"""What tells people and machines which commands to run."""


@pytest.mark.parametrize("path", sorted(one for glob in TOLD for one in ROOT.glob(glob)), ids=lambda one: one.name)
def test_every_command_that_is_told_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"-m generator ([a-z-]+)", text)) <= set(COMMANDS)
    targets = set(re.findall(r"^([\w./]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|run: |^|exec )make ([\w./]+)", text, re.MULTILINE)) <= targets


NAMING = ["*.md", "*.toml", "Makefile", "*.yml", "docs/**/*.md", "docs/**/*.js", "docs/**/*.css", ".github/**/*.*"]
NAMING += ["overrides/**/*.*", "generator/**/*.py", "generator/**/*.j2"]
"""What speaks of files and names of the program: documents, settings, comments."""


@pytest.mark.parametrize("path", sorted(one for glob in NAMING for one in ROOT.glob(glob)), ids=lambda one: one.name)
def test_every_file_and_name_of_the_program_that_is_spoken_of_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    files = set(re.findall(r"\b((?:generator|tests|bench|overrides|docs/assets)/[\w./-]*\w)", text))
    assert [one for one in sorted(files) if not (ROOT / one).exists()] == []
    names = set(re.findall(r"\bgenerator(?:\.\w+)+", text))
    assert [one for one in sorted(names) if not names_something(one)] == []


def names_something(dotted: str) -> bool:
    """Whether a module has this name, or something in a module."""
    try:
        return resolve_name(dotted) is not None
    except (ImportError, AttributeError):
        return False


def options(command: Command) -> list[str]:
    """The long options of a command."""
    parser = argparse.ArgumentParser(add_help=False)
    command.add_arguments(parser)
    return [action.option_strings[-1] for action in parser._actions if action.option_strings]  # noqa: SLF001


@pytest.mark.parametrize("command", [command_of(name) for name in COMMANDS], ids=lambda one: one.name)
def test_the_page_on_commands_names_every_command_with_its_options(command: Command) -> None:
    lines = [line for line in (DOCS / "commands.md").read_text().splitlines() if line.startswith(f"| `{command.name}")]
    assert len(lines) == 1
    assert [option for option in options(command) if f"`{option}`" not in lines[0]] == []
