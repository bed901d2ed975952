"""JSON with an indent, as Python's own has it."""

import json

import pytest

from generator.pages.programs.indenting import indented


@pytest.mark.parametrize(
    "value",
    [
        {"text": 'a "ünïcode"\n\u2028', "none": None, "yes": True, "whole": 7, "part": 0.5},
        {"empty": {}, "no list": [], "tuple": (), "deep": [{"a": [1, [2, {"b": ()}]]}, ("x", "y")]},
        [],
        {},
        "text",
    ],
)
def test_it_is_what_python_writes(value: object) -> None:
    assert indented(value) == json.dumps(value, indent=2, ensure_ascii=False)


def test_what_json_does_not_know_is_made_plain() -> None:
    assert indented({"at": [frozenset({1})]}, sorted) == json.dumps({"at": [[1]]}, indent=2)
