"""Both roads from Markdown to HTML must end at the same bytes: our own, and Python-Markdown's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import markdown
import pytest
from hypothesis import HealthCheck, given, settings

from generator.catalog.loading import load_catalog
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.markdown.converting import convert
from generator.pages.markdown.rendering import front_matter, quoted, text
from generator.pages.site import build_pages

if TYPE_CHECKING:
    from generator.pages.page import Page

ROOT = Path(__file__).parents[3]
SHIPPED, EXAMPLE = ROOT / "catalog", ROOT / "tests" / "example" / "catalog"
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
PERMALINK = "Link to this part"


def both(source: str) -> tuple[object, object]:
    """What each road makes of a text; ours is None where it gives up."""
    slow = markdown.Markdown(
        extensions=[
            "toc",
            "tables",
            "admonition",
            "attr_list",
            "md_in_html",
            "pymdownx.highlight",
            "pymdownx.superfences",
        ],
        extension_configs={"toc": {"permalink": True, "permalink_title": PERMALINK}},
    )
    content = slow.convert(source)
    fast = convert(source, PERMALINK, lambda url: url)
    found = fast and (fast.content, [(one.level, one.id, one.name) for one in fast.headings])
    return found, (content, list(flat(slow.toc_tokens)))  # type: ignore[attr-defined]


def flat(tokens: list[dict[str, object]]) -> list[object]:
    return [
        one
        for token in tokens
        for one in ((token["level"], token["id"], token["name"]), *flat(token["children"]))  # type: ignore[arg-type]
    ]


def markdown_of(catalog: Path) -> list[Page]:
    pages = build_pages(load_catalog(catalog), read_ledger(catalog / LEDGER_NAME), "https://kites.example/")
    return [page for page in pages if page.path.endswith(".md")]


@pytest.mark.parametrize("catalog", [SHIPPED, EXAMPLE], ids=["shipped", "example"])
def test_every_page_of_a_catalog_has_the_bytes_of_python_markdown(catalog: Path) -> None:
    gave_up = []
    for page in markdown_of(catalog):
        ours, theirs = both(FRONT_MATTER.sub("", page.content))
        assert ours in (None, theirs), page.path
        gave_up += [page.path] if ours is None else []
    assert not [path for path in gave_up if not path.endswith("index.md")], "slow are lists at most"


@pytest.mark.parametrize(
    "source",
    [
        "# A title\n\nWords, *stressed* and **strong**{ #here }, [there](a.md#b){ .cite }, `code &amp; x`.\n{ .lead }",
        '## Two { #two data-search-exclude="" }\n### Same\n### Same\n# Çelebi &amp; Söhne, 2\\*2',
        '<div class="flow" markdown data-search-exclude>\n\n1.  **In**\n2.  **Model**\n    1.  b\n    2.  c\n\n</div>',
        '> One\n>\n> Two\n\n- a\n- b <span class="count">3</span>\n\nend',
        "| a | b |\n|---|---|\n| 1 | [x](y.md) |\n| 2 |  |",
        '<details markdown>\n<summary>More</summary>\n\n```text\na < b & "c"\n\n{}\n```\n\n</details>',
    ],
)
def test_what_our_templates_write_is_known(source: str) -> None:
    ours, theirs = both(source)
    assert ours == theirs


@pytest.mark.parametrize(
    "source",
    [
        "<b>bold</b>",
        "one\\\ntwo",
        "![picture](a.png)",
        "- a\n\n- b",
        "a  \nb",
        "    code",
        "Term\n:   Meaning",
        "***both***",
        "[a]: https://kites.example",
        "# Learn C#",
        "a\u00a0b",
        "x\x02y",
        "[TOC]",
        "a\n---",
    ],
)
def test_what_is_not_ours_is_left_alone(source: str) -> None:
    assert convert(source, PERMALINK, lambda url: url) is None


def test_a_link_that_leads_nowhere_is_left_to_whoever_warns_of_it() -> None:
    assert convert("[a](b.md)", PERMALINK, lambda _: None) is None


LINES = st.one_of(
    st.text(st.sampled_from("ab*_`\\[](){}<>&;#!|-+1. \n\"'~:=^$×–é "), max_size=30),
    st.text(max_size=20),
)
WORDS = LINES.map(text)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Blocks such as our templates write, with any words at all in them; now and then words that nothing escaped."""
    kinds = {
        "raw": LINES,
        "paragraph": WORDS,
        "lead": WORDS.map(lambda words: f"{words}\n{{ .lead }}"),
        "heading": WORDS.map(lambda words: f'## {words} {{ #part data-search-exclude="" }}'),
        "title": WORDS.map(lambda words: f"# {words}"),
        "list": st.lists(WORDS, min_size=1, max_size=3).map(lambda all_: "\n".join(f"- {one}" for one in all_)),
        "steps": st.lists(WORDS, min_size=1, max_size=3).map(
            lambda all_: "1.  a\n" + "\n".join(f"    1.  {x}" for x in all_)
        ),
        "link": st.tuples(WORDS, WORDS).map(lambda two: f"{two[0]} [{two[1]}](a.md#b){{ .cite }}, *{two[1]}*"),
        "quotation": LINES.map(quoted),
        "row": st.tuples(WORDS, WORDS).map(lambda two: f"| a | b |\n|---|---|\n| {two[0]} | {two[1]} |"),
        "div": WORDS.map(lambda words: f'<div class="words" markdown>\n\n- **{words}**{{ #term-a }} b\n\n</div>'),
        "code": LINES.map(lambda words: f"```text\n{words}\n```"),
    }
    chosen = draw(st.lists(st.sampled_from(sorted(kinds)), min_size=1, max_size=4))
    return "\n\n".join(str(draw(kinds[kind])) for kind in chosen)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(pages())
def test_any_words_end_at_the_same_bytes_or_are_left_alone(source: str) -> None:
    ours, theirs = both(source)
    assert ours in (None, theirs)


def test_front_matter_is_none_of_its_business() -> None:
    assert convert(front_matter(title="a"), PERMALINK, lambda url: url) is None
