from __future__ import annotations

import pytest

from generator.pages.programs.plain_copies import plainly


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ('---\ntitle: "a"\n---\n\n# A', "# A"),
        ('<div class="top" markdown>\n\n## A { #a data-search-exclude="" }\n\n</div>', "## A"),
        ("Words.\n{ .lead }", "Words."),
        ("a [raw waveform](#term-waveform){ .term } here", "a raw waveform here"),
        ("says [LIIF](#source-liif){ .cite }.", "says [LIIF]."),
        ("[A](../tasks/a.md), [B](b.md#part)", "[A](../tasks/a.txt), [B](b.txt#part)"),
        ("[a](<https://kites.example/readme.md>)", "[a](<https://kites.example/readme.md>)"),
        (r"a \[V\] dog, the [class\*](#term-class){ .term }", r"a \[V\] dog, the class\*"),
        (r"\{ .lead } stays", r"\{ .lead } stays"),
        ("see README.md)", "see README.md)"),
        (
            "```text\ntitle = {<div> of [a](b.md)}\n```\n\n[A](a.md)",
            "```text\ntitle = {<div> of [a](b.md)}\n```\n\n[A](a.txt)",
        ),
    ],
)
def test_only_what_the_style_sheet_needs_is_left_out(written: str, plain: str) -> None:
    assert plainly(f"{written}\n") == f"{plain}\n"
