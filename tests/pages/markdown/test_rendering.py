"""Whatever the catalog says is shown as it stands: no text becomes markup."""

from __future__ import annotations

import os
import shutil
import tempfile
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment
from jinja2.bccache import bc_magic

from generator.answers.language.prose import read_prose, verbatim
from generator.catalog.records import Evidence, Item, Paper, Question
from generator.links.link import Link
from generator.pages.markdown import rendering
from generator.pages.markdown.rendering import (
    Writer,
    citation,
    compiled,
    curled,
    front_matter,
    link,
    quoted,
    state,
    text,
)

if TYPE_CHECKING:
    from pathlib import Path

EXTENSIONS = ["admonition", "attr_list", "md_in_html", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"]
"""As in mkdocs.yml; `test_site.py` holds the two lists against each other."""

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ config }} {% raw %}",
    "[x](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "**bold** _em_ `code` ~~no~~ ^up^ ==mark==",
    "# heading",
    "- point",
    "+ point",
    "12. point",
    "12) point",
    "> quote",
    "!!! note",
    "??? note",
    "::: generator.cli",
    ": definition",
    "--8<-- '/etc/passwd'",
    "[TOC]",
    "| a | b |",
    "&lt;b&gt; &amp; &#60;",
    "x { .cls onclick=alert(1) }",
    "---",
    "===",
    "```python",
    "$x^2$",
    "https://example.org www.example.org a@example.org",
    "\\*not\\* \\",
    "*[HTML]: x",
    "[^1] [ref][id] [x]: y",
    ":smile:",
    "%% comment",
    "مرحبا 世界 🧠",
]
words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).map(
    lambda s: " ".join(s.split())
)


class Seen(HTMLParser):
    """The tags and the text of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as the parser calls it
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(source: str) -> tuple[list[str], str]:
    """What a reader sees of Markdown."""
    seen = Seen()
    seen.feed(markdown.markdown(source, extensions=EXTENSIONS))
    return seen.tags, " ".join(seen.text.split())


@given(words.filter(bool))
@pytest.mark.parametrize("before", ["", "- ", "1.  ", "> ", "Some words "])
def test_any_text_is_shown_as_it_stands(before: str, said: str) -> None:
    tags, seen = shown(before + text(said))
    assert set(tags) <= {"p", "ul", "ol", "li", "blockquote"}
    assert seen == (before.strip(" ->1.") + " " + said).strip()


@pytest.mark.parametrize("said", HOSTILE)
@pytest.mark.parametrize("before", ["", "- ", "1.  ", "> ", "# "])
def test_hostile_text_is_shown_as_it_stands(before: str, said: str) -> None:
    tags, seen = shown(before + text(said))
    assert set(tags) <= {"p", "ul", "ol", "li", "blockquote", "h1"}
    assert seen == said


@pytest.mark.parametrize("said", HOSTILE)
def test_hostile_text_stays_in_its_table_cell(said: str) -> None:
    tags, seen = shown(f"| a | b |\n|---|---|\n| {text(said)} | end |")
    assert tags.count("td") == 2
    assert seen == f"a b {said} end"


@given(st.lists(words.filter(bool), min_size=1, max_size=3))
@example(["# one", "- two"])
def test_a_question_is_quoted_paragraph_by_paragraph(paragraphs: list[str]) -> None:
    tags, seen = shown(quoted("\n\n".join(paragraphs)))
    assert tags == ["blockquote", *["p" for _ in paragraphs]]
    assert seen == " ".join(paragraphs)


def evidence() -> Evidence:
    """A question that was given one paper."""
    paper = Paper(id="liif", title="Learning Continuous Image Representation", short_name="LI*F")
    question = Question(id="stamp", question="How?")
    return Evidence(question=question, items=(Item(paper=paper),), tasks={}, terms={})


CURLED = str.maketrans({"“": '"', "”": '"', "’": "'"})
"""Quotation marks are the one thing that the page sets in its own way."""


@given(words.filter(bool))
def test_foreign_text_in_a_claim_is_shown_as_it_stands(said: str) -> None:
    tags, seen = shown(Writer(evidence()).prose(read_prose("It says: " + verbatim(said))))
    assert tags == ["p"]
    assert seen.translate(CURLED) == f"It says: {said}".translate(CURLED)


def test_a_citation_leads_to_the_entry_of_its_source() -> None:
    written = Writer(evidence()).prose(read_prose("It answers *each* coordinate [@liif]."))
    assert written == "It answers *each* coordinate [LI\\*F](#source-liif){ .cite }."


def test_only_a_long_name_may_be_parted_where_a_line_ends() -> None:
    item = Item(paper=Paper(id="stamps", title="Stamps"))
    assert citation(item, "MIMO-UNet") == "[MIMO-UNet](#source-stamps){ .cite }"
    long = "Txt2Img-StableDiffusionV1-QGO-PromptingReal"
    assert citation(item, long) == f'[{long}](#source-stamps){{ .cite data-long="" }}'


def test_a_citation_of_a_work_without_a_short_name_shows_the_beginning_of_its_title() -> None:
    item = Item(paper=Paper(id="stamps", title="Learning to Mend Torn Stamps by Looking"))
    given = Evidence(question=Question(id="q", question="?"), items=(item,), tasks={}, terms={})
    assert Writer(given).line("So [@stamps].") == "So [Learning to Mend…](#source-stamps){ .cite }."


def test_a_citation_of_an_outsider_is_not_shown() -> None:
    assert Writer(evidence()).prose(read_prose("It works [@outsider].")) == "It works ."


def test_an_address_is_a_link_with_its_own_words() -> None:
    written = link(Link.parse("https://openaccess.thecvf.com/a_b/c*d(1).html"))
    assert shown(written) == (["p", "a"], "openaccess.thecvf.com/a_b/c*d(1).html")


def test_a_day_in_what_was_checked_about_a_link_is_not_broken_between_lines() -> None:
    assert state("verified on 2026-11-22, <moved>") == (
        '<span class="state">verified on <span class="day">2026-11-22</span>, &lt;moved&gt;</span>'
    )


@pytest.mark.parametrize(
    ("straight", "typographic"),
    [
        ('It says "no" twice.', "It says “no” twice."),
        ("It's 'bare soil', the dogs' bowl.", "It’s ‘bare soil’, the dogs’ bowl."),
        ("'The AI does the rest.' An 'a'?", "‘The AI does the rest.’ An ‘a’?"),
    ],
)
def test_quotation_marks_open_and_close(straight: str, typographic: str) -> None:
    assert curled(straight) == typographic


def test_front_matter_takes_any_text() -> None:
    written = front_matter(title='a: "b" # c\n---\n!!python/object', description="x")
    assert written.split("\n") == [
        "---",
        'description: "x"',
        'title: "a: \\"b\\" # c\\n---\\n!!python/object"',
        "---",
        "",
    ]


def test_what_templates_were_compiled_to_is_kept_where_nobody_else_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert compiled.__wrapped__()
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_somebody_else_put_there_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "theirs").mkdir()
    (tmp_path / f"_jinja2-cache-{os.getuid()}").symlink_to("theirs")
    assert compiled.__wrapped__() is None


def test_a_template_is_compiled_from_its_own_text() -> None:
    for words in ("first", "second", "first"):
        environment = Environment(bytecode_cache=compiled(), loader=DictLoader({"a": words}), autoescape=True)
        assert environment.get_template("a").render() == words


def test_what_another_program_compiled_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for escaped in ("&lt;", "&#60;"):
        monkeypatch.setattr(rendering, "program", lambda: escaped)  # noqa: B023 - called in this round
        environment = Environment(
            bytecode_cache=compiled.__wrapped__(),
            loader=DictLoader({"a": "{{ '<' }}"}),
            finalize=lambda _: escaped,  # noqa: B023 - called in this round
            autoescape=False,  # noqa: S701 - `finalize` does it
        )
        assert environment.get_template("a").render() == escaped


def test_what_was_compiled_a_month_ago_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name in ("old", "new"):
        environment = Environment(
            bytecode_cache=compiled.__wrapped__(), loader=DictLoader({name: name}), autoescape=True
        )
        environment.get_template(name)
        (only,) = tmp_path.glob("*/*")
        os.utime(only, (0, 0))


@pytest.mark.parametrize("left", [b"", bc_magic, bc_magic + b"\x80\x04spoilt", None])
def test_a_compiled_template_that_is_damaged_or_gone_is_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: bytes | None
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    kept = compiled.__wrapped__()
    for _ in range(2):
        environment = Environment(bytecode_cache=kept, loader=DictLoader({"a": "words"}), autoescape=True)
        assert environment.get_template("a").render() == "words"
        for file in tmp_path.glob("*/*"):
            file.write_bytes(left) if left is not None else shutil.rmtree(file.parent)
