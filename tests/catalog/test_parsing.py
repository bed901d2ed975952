"""YAML becomes located nodes; what a reviewer could not read is refused, once, at a place an editor can go to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.parsing import Mapping, Node, Place, Scalar, Sequence, read_yaml


def read(text: str) -> tuple[Node | None, list[str]]:
    """The node, and each complaint as `line:column: message`."""
    complaints: list[str] = []
    node = read_yaml(text, lambda place, message, _: complaints.append(f"{place.line}:{place.column}: {message}"))
    return node, complaints


def test_values_know_where_they_stand() -> None:
    node, complaints = read("title: A\nlist:\n  - one\n  - 'two'\nblock: |\n\n    three\n")
    assert complaints == []
    assert isinstance(node, Mapping)
    assert node.entries["title"] == Scalar("A", Place(1, 8), plain=True)
    assert node.entries["list"] == Sequence(
        (Scalar("one", Place(3, 5), plain=True), Scalar("two", Place(4, 5), plain=False)), Place(3, 3)
    )
    assert node.entries["block"].place == Place(5, 8, indent=4)
    assert node.key_places["block"] == Place(5, 1)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("yes", "yes or no"),
        ("1.50", "a number"),
        ("0x1F", "a number"),
        ("1:30", "a number"),
        ("2026-11-22", "a date"),
        ("null", "nothing"),
        ("=", "a special word"),
        ("16K", None),
        ("2026-11", None),
    ],
)
def test_what_yaml_takes_an_unquoted_text_for(text: str, kind: str | None) -> None:
    node, _ = read(text)
    assert isinstance(node, Scalar)
    assert node.other_kind() == kind
    quoted, _ = read(f"'{text}'")
    assert isinstance(quoted, Scalar)
    assert quoted.other_kind() is None


@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n", "---\n", "---\n...\n", "\ufeff"])
def test_a_text_that_says_nothing(text: str) -> None:
    assert read(text) == (None, [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: b: c\n", "1:5: this is no YAML: a colon and a space stand inside a value"),
        ("a:b\nc: d\n", "1:3: this is no YAML: a space is needed after the colon"),
        ('a: 1\nb: "never\nclosed\n', "2:4: this is no YAML: this quotation mark is never closed"),
        ('a: "b" c\n', "1:8: this is no YAML: text stands behind a quotation mark that closes"),
        ('a: "\\q"\n', "1:5: this is no YAML: a backslash has a meaning of its own here"),
        ("a:\n- b\n-c\nd: e\n", "3:1: this is no YAML: an entry of a list begins with '- '"),
        ("a:\n- b\n• c\nd: e\n", "3:1: this is no YAML: an entry of a list begins with '- '"),
        ("a:\n  - b\n - c\n", "3:2: this is no YAML: this does not go with what stands before it"),
        ("a: |\n  b\nc d\ne: f\n", "3:1: this is no YAML: this line is no `key: value`"),
        ("<<<<<<< HEAD\na: 1\n=======\na: 2\n", "1:8: this is no YAML: a merge conflict stands here"),
        ("a: 1\n=======\nb: 2\n", "2:1: this is no YAML: a merge conflict stands here"),
        ("a:\n-\tb\n", "2:2: this is no YAML: a tab stands where spaces are needed"),
        ("a: [1, 2\nb: c\n", "1:4: this is no YAML: a bracket is opened and never closed"),
        ("a: [", "1:5: this is no YAML: a bracket is opened and never closed"),
        ("a:\n\tb: c\n", "2:1: this is no YAML: a tab stands where spaces are needed"),
        ("a: @b\n", "1:4: this is no YAML: a value cannot start with '@'"),
        ("a: b\n---\nc: d\n", "2:1: a second document starts here"),
        ("a: " + "[" * 100, "1:16: lists and mappings are nested too deeply"),
        ("a: b\x00c\n", "1:5: a control character (U+0000) stands here"),
        ("a: b\x85c\n", "1:5: a control character (U+0085) stands here"),
        ("a: b\nc: d\u2029e\n", "2:5: a control character (U+2029) stands here"),
        ("a: &x b\n", "1:4: the anchor &x is not allowed"),
        ("a: *x\n", "1:4: the alias *x stands for text elsewhere"),
        ("a: *x y\n", "1:4: the alias *x stands for text elsewhere"),
        ("a: *x* y\n", "1:4: this is no YAML: a value cannot start with '*'"),
        ("*x : b\n", "1:1: the alias *x stands for text elsewhere"),
        ("<<: *x\n", "1:1: the merge key << is not allowed"),
        ("a: !!python/name:os.system\n", "1:4: the tag !!python/name:os.system is not allowed"),
        ("%TAG ! tag:x,2000:\n---\na: !b c\n", "3:4: the tag tag:x,2000:b is not allowed"),
        ("a: 1\na: 2\n", "2:1: the key 'a' stands twice"),
        ("? [a]\n: b\n", "1:3: a key must be a word"),
    ],
)
def test_each_mistake_is_told_once_at_its_place(text: str, complaint: str) -> None:
    assert complaint in read(text)[1]
    assert len(read(text)[1]) <= 1 + text.count("<<: *")


def test_what_is_nested_beyond_all_measure_is_told_in_the_same_words() -> None:
    node, complaints = read("a: " + "[" * 100_000)
    assert node is None
    assert [one.split(": ", 1)[1] for one in complaints] == ["lists and mappings are nested too deeply"]


def test_aliases_cannot_make_a_text_grow() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    _, complaints = read("\n".join(lines))
    assert len(complaints) == 40 + 39 * 3


PIECES = re.findall(
    r"\S+", """title: a - [ ] { } , : ? &a *a !!str ! ' " >- | |2 # @ ` \\ \\x00 é 日 🧠 1 null ~ <<:"""
)
ODD = [*PIECES, "\n", "  ", "\t", ": ", "- ", "--- ", "...\n", "%YAML 1.1\n", *"\r\u2028\x85\ufeff\x00\ufffe"]


@given(st.lists(st.sampled_from(ODD), max_size=25).map("".join))
def test_any_text_is_read_or_refused_inside_itself(text: str) -> None:
    _, complaints = read(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(1 <= int(one.split(":")[0]) <= len(lines) for one in complaints)
