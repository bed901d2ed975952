"""Each kind of value: what it takes, what it makes of it, and what it says when it cannot."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from generator.catalog.fields import Listed
from generator.catalog.parsing import read_yaml
from generator.catalog.values import (
    BAD,
    Address,
    Choice,
    Day,
    ModelName,
    Name,
    Phrase,
    Prose,
    Reader,
    Reference,
    Sentences,
    Slotted,
    Text,
    Year,
    cited,
    nearest,
)
from generator.links.link import Link


def read(kind: Any, text: str) -> tuple[Any, list[str]]:
    reader = Reader("file.yml")
    node = read_yaml(text, reader.complain)
    assert node is not None
    value = kind.read(node, ("field",), reader)
    return value, [f"{one.message} ({one.hint})" for one in reader.problems]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Text(), "Two   words", "Two words"),
        (Text(), "'2021'", "2021"),
        (Text(), "'~'", "~"),
        (Name(), "Character.AI", "Character.AI"),
        (Name(), "GPT-4.1 (openai.com)", "GPT-4.1 (openai.com)"),
        (Text(), ">-\n  a\n  b", "a b"),
        (ModelName(), "IDM-VTON", "IDM-VTON"),
        (ModelName(), "SAM 2", "SAM 2"),
        (Sentences(most_words=3), "It is there.", "It is there."),
        (Phrase(), "in  the dark", "in the dark"),
        (Phrase(), "dark", "dark"),
        (Phrase(), "made it up", "made it up"),
        (Prose(), "|\n  a  \n\n  b\n\n", "a\n\nb"),
        (Prose(), "|2\n    indented\n  not", "  indented\nnot"),
        (Slotted(), "|\n  It reads {the text} or {a\n  page}.", "It reads {the text} or {a\npage}."),
        (Reference(to="papers"), "mimo-unet", "mimo-unet"),
        (Address(), "http://arxiv.org/pdf/2409.02097v3.pdf", Link.parse("arXiv:2409.02097")),
        (Day(), "2026-11-22", dt.date(2026, 11, 22)),
        (Year(), "2021", 2021),
        (Choice(words=("a", "b")), "b", "b"),
        (Listed(of=Text()), "[a, b]", ("a", "b")),
    ],
)
def test_sound_values(kind: Any, text: str, value: object) -> None:
    assert read(kind, text) == (value, [])


@pytest.mark.parametrize(
    ("kind", "text", "complaint"),
    [
        (Text(), "12", "this must be text, not a number (write it in quotation marks: '12')"),
        (Text(longest=3), "abcd", "this has 4 characters (at most 3 are allowed)"),
        (Text(), "''", "this is empty (write a value or take the whole line out)"),
        (Text(), "Null", "this is empty (write a value or take the whole line out)"),
        (Text(), '"\\0b"', "an invisible character (U+0000) stands at the beginning (take it out)"),
        (Text(), '"from a red bus\\0b"', "an invisible character (U+0000) stands behind 'a red bus' (take it out)"),
        (Text(), "{a: b}", "this must be text (write one value, in quotation marks if YAML needs them)"),
        (
            ModelName(),
            "T5",
            "'T5' is too short to be told in other names (at least 3 letters are needed, versions aside)",
        ),
        (
            ModelName(),
            "SPEED",
            "'SPEED' is an everyday word, which other names hold (leave it out, or write a longer name)",
        ),
        (
            ModelName(),
            "Twitter15",
            "'Twitter15' is an everyday word, which other names hold (leave it out, or write a longer name)",
        ),
        (ModelName(), "ResNet-50", "'ResNet-50' serves many tasks and tells none (name one made for this task)"),
        (ModelName(), "google.com", "'google.com' is an address, not a name (write what it is called)"),
        (Sentences(most_words=3), "It was there again.", "this has 4 words (at most 3 are allowed)"),
        (
            Sentences(most_words=3),
            "It was there",
            "this does not end with a period but with 'there' (write whole sentences: the last ends with a period)",
        ),
        (Phrase(), "one two three four five six", "this has 6 words (at most 5 are allowed)"),
        (Phrase(), "Without", "'Without' stands in any text (write the words beside it as well)"),
        (Phrase(), "'...'", "'...' stands in any text (write the words beside it as well)"),
        (
            Reference(to="papers"),
            "MIMO_UNet",
            "'MIMO_UNet' is no id (an id is lower-case words joined by hyphens: mimo-unet)",
        ),
        (
            Reference(to="papers"),
            "Café Söul",
            "'Café Söul' is no id (an id is lower-case words joined by hyphens: cafe-soul)",
        ),
        (
            Reference(to="papers"),
            "https://arxiv.org/abs/2108.05054",
            "'https://arxiv.org/abs/2108.05054' is an address, not an id (write the record's file name without .yml)",
        ),
        (Day(), "22.11.2026", "'22.11.2026' is no day (write year-month-day: 2026-11-22)"),
        (Day(), "2026-W47-7", "'2026-W47-7' is no day (write year-month-day: 2026-11-22)"),
        (Year(), "٢٠٢١", "'٢٠٢١' is no year (a number from 1900 to 2100)"),
        (Year(), "9" * 5000, f"'{'9' * 80}…' is no year (a number from 1900 to 2100)"),
        (Choice(words=("a", "b")), "c", "'c' is not allowed here (one of a, b)"),
        (Choice(words=("making",)), "training", "'training' is not allowed here (write making or leave it out)"),
        (Address(), "ftp://arxiv.org/", "'ftp://arxiv.org/' is no web address (write it as https://host/path)"),
        (
            Name(),
            "https://arxiv.org/abs/2108.05054",
            "'https://arxiv.org/abs/2108.05054' is an address, not a name (write what it is called)",
        ),
        (Name(), "google.com", "'google.com' is an address, not a name (write what it is called)"),
        (Listed(of=Text()), "a", "this must be a list (write each value on a line of its own after '- ')"),
        (Listed(of=Text(), most=1), "[a, b]", "this list has 2 values (0 to 1 are allowed)"),
    ],
)
def test_values_that_are_refused(kind: Any, text: str, complaint: str) -> None:
    assert read(kind, text) == (BAD, [complaint])


@pytest.mark.parametrize(
    ("text", "place", "shown"),
    [
        ("|\n  It reads {the text}.\n  It reads {a {page}.", (3, 12), "'{a'"),
        ("|\n  It reads {the text.", (2, 12), "'{the'"),
        ("|\n  It reads the text}.", (2, 20), "'}.'"),
        ("|\n\n  It reads {}.", (3, 12), "'{}.'"),
        ("|\n  It reads { a text}.", (2, 12), "'{'"),
        ("It reads {the text.", (1, 1), "'{the'"),
    ],
)
def test_a_brace_that_marks_nothing_is_found_at_its_place(text: str, place: tuple[int, int], shown: str) -> None:
    reader = Reader("file.yml")
    node = read_yaml(text, reader.complain)
    assert node is not None
    assert Slotted().read(node, ("field",), reader) is BAD
    assert [(one.line, one.column, one.message) for one in reader.problems] == [
        (*place, f"the brace in {shown} marks nothing")
    ]


@pytest.mark.parametrize("text", ["It reads {the text}, which is long.", "|\n  It reads {the text},\n  which is long."])
def test_no_clause_goes_on_from_marked_words_since_the_reader_may_have_given_several_things(text: str) -> None:
    found, (complaint,) = read(Slotted(), text)
    assert found is BAD
    assert complaint.startswith("the brace in '{the' marks what a *which* goes on from")


def test_a_value_that_was_refused_already_is_no_second_mistake() -> None:
    assert len(read(Listed(of=Text()), "[*a, *b]")[1]) == 2


def test_the_nearest_word_is_suggested_only_if_it_is_near() -> None:
    assert nearest("titel", ["title", "tasks"]) == "did you mean 'title'?"
    assert nearest("yes", ["other_titles"], "nothing is near") == "nothing is near"


def test_texts_in_messages_are_short_and_on_one_line() -> None:
    assert cited("a\nb\x1b") == "'a\\nb\\x1b'"
    assert cited("a" * 200) == f"'{'a' * 80}…'"
