"""Problems for a person, a program and GitHub; no text of the data can act on a terminal or start a command."""

from __future__ import annotations

import json

from generator.problems import Problem
from generator.reporting import count, report

WRONG = Problem("catalog/papers/hat.yml", 3, 7, "'foo' is no year", "a number from 1900 to 2100")
DOUBT = Problem("catalog/papers/hat.yml", 1, 1, "this is doubtful", "", "warning")
HOSTILE = Problem("a,b:c%.yml", 1, 1, "\x1b[2J evil\n::error::gotcha \u202e", "100%\r")


def test_for_a_person() -> None:
    assert report([WRONG, DOUBT, WRONG], "text") == (
        "catalog/papers/hat.yml:1:1: warning: this is doubtful\n"
        "catalog/papers/hat.yml:3:7: 'foo' is no year (a number from 1900 to 2100)\n"
    )


def test_in_color() -> None:
    assert report([WRONG], "text", color=True) == (
        "\x1b[1mcatalog/papers/hat.yml:3:7:\x1b[0m\x1b[31m 'foo' is no year (a number from 1900 to 2100)\x1b[0m\n"
    )
    assert "\x1b[33m warning: this is doubtful" in report([DOUBT], "text", color=True)


def test_for_a_program() -> None:
    assert json.loads(report([WRONG], "json")) == [
        {
            "path": "catalog/papers/hat.yml",
            "line": 3,
            "column": 7,
            "message": "'foo' is no year",
            "hint": "a number from 1900 to 2100",
            "level": "error",
        }
    ]
    assert report([], "json") == "[]\n"


def test_for_github() -> None:
    assert report([WRONG, DOUBT], "github") == (
        "::warning file=catalog/papers/hat.yml,line=1,col=1::this is doubtful\n"
        "::error file=catalog/papers/hat.yml,line=3,col=7::'foo' is no year (a number from 1900 to 2100)\n"
    )


def test_hostile_text_stays_on_its_line() -> None:
    assert report([HOSTILE], "text") == "a,b:c%.yml:1:1: \\x1b[2J evil\\n::error::gotcha \\u202e (100%\\r)\n"
    assert report([HOSTILE], "github") == (
        "::error file=a%2Cb%3Ac%25.yml,line=1,col=1::\x1b[2J evil%0A::error::gotcha \u202e (100%25%0D)\n"
    )


def test_good_news_is_no_news() -> None:
    assert report([], "text") == report([], "github") == ""


def test_the_sum() -> None:
    other = Problem("catalog/papers/b.yml", 1, 1, "wrong")
    assert count([WRONG, other, DOUBT]) == "2 mistakes and 1 warning in 2 files"
    assert count([DOUBT]) == "1 warning in 1 file"
