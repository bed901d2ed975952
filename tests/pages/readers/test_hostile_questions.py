"""No text of a catalog breaks the page of a question: not its lists, not its tables, and nothing on it is active."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog.loading import load_catalog
from generator.catalog.records import Catalog, Model, Paper, Question, Recommended, Related, Summary
from generator.links.ledger import Ledger
from generator.pages.site import build_pages
from tests.pages.markdown.test_converting import FRONT_MATTER, both
from tests.pages.markdown.test_rendering import HOSTILE

SHIPPED = load_catalog(Path(__file__).parents[3] / "catalog")
VOID = {"br", "hr", "img", "input", "meta", "link"}
ACTIVE = {"script", "style", "iframe", "object", "embed", "form", "input", "img", "svg", "video", "audio", "base"}
BREAKS = ["\n", "\n\n", "\n- x\n", "\n| a | b |\n|---|---|\n", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"]
TURNED = ["\u202e", "\u2066", "\u200b", "\ufeff", "\u0301", "مرحبا"]
LATEX = [r"\url{javascript:alert(1)}", r"\textbf{x}", r"$\mathcal{O}(n^2)$", r"\%", "``x''", r"\begin{table}"]
TOLD = [
    "I typed my words",
    "photo of it",
    "and got a blurry",
    "12x",
    "picture",
    "came out sharp",
    "why",
    "We propose",
    "which",
]
PIECES = st.one_of(
    st.sampled_from(HOSTILE),
    st.sampled_from(TURNED + LATEX),
    st.sampled_from(BREAKS),
    st.sampled_from([*TOLD, ".", "?", ",", '"', "[@paper]", "[@other]", "In general,", "By its name"]),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=14).map(" ".join).filter(str.strip)
NAMES = TEXTS.map(lambda said: " ".join(said.split())).filter(bool)


def catalog_of(question: str, title: str, name: str, summary: str) -> Catalog:
    """One question with one paper and one model, on the shipped tasks and terms."""
    asked = Question(
        id="q", question=question, recommended=(Recommended(model="model"),), related=(Related(paper="paper"),)
    )
    paper = Paper(id="paper", title=title, summary=Summary(by="authors", text=summary))
    return Catalog(
        tasks=SHIPPED.tasks,
        terms=SHIPPED.terms,
        papers={"paper": paper},
        models={"model": Model(id="model", name=name)},
        questions={"q": asked},
    )


class Seen(HTMLParser):
    """The elements of a page, each with those around it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.around: list[tuple[str, str]] = []
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.around.append((self.open[-1] if self.open else "", tag))
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def html_of(catalog: Catalog) -> str:
    """The page of the question as the site shows it; both roads to it must agree where ours goes all the way."""
    page = next(one for one in build_pages(catalog, Ledger()) if one.path == "questions/q.md")
    ours, theirs = both(FRONT_MATTER.sub("", page.content))
    assert ours in (None, theirs)
    return theirs[0]  # type: ignore[index,no-any-return]


def headings(page: str) -> list[str]:
    """The sections; whether terms and neighbors have one depends on the words."""
    return re.findall(r"<h2[^>]*>(\d\. .*?)<", page)


def cells(page: str) -> list[int]:
    return [len(re.findall(r"<t[dh]\b", row)) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]


PLAIN = html_of(
    catalog_of("I gave it my photo and it came out sharp. How?", "A Title", "Name-X", "We propose a method.")
)


@settings(max_examples=40)
@given(question=TEXTS, title=NAMES, name=NAMES, summary=TEXTS)
def test_no_text_breaks_a_page_or_gets_active_on_it(question: str, title: str, name: str, summary: str) -> None:
    assert_whole(html_of(catalog_of(question, title, name, summary)))


@pytest.mark.parametrize("said", [*HOSTILE, *LATEX, *(f"one{each}two" for each in BREAKS + TURNED)])
def test_a_hostile_piece_in_every_place_breaks_nothing(said: str) -> None:
    assert_whole(
        html_of(catalog_of(f"I typed {said} and got {said}. How?", said, said, f"We propose {said}. It is {said}."))
    )


def assert_whole(page: str) -> None:
    seen = Seen()
    seen.feed(page)
    assert seen.open == []
    assert ACTIVE.isdisjoint(tag for _, tag in seen.around)
    assert [name for name, _ in seen.attributes if name.startswith("on") or name in {"style", "src", "srcdoc"}] == []
    assert [
        to for name, to in seen.attributes if name == "href" and re.match(r"\s*[a-z]+:(?!//)", to, re.IGNORECASE)
    ] == []
    assert {tag for around, tag in seen.around if around in {"ul", "ol"}} <= {"li"}
    assert {around for around, tag in seen.around if tag == "li"} <= {"ul", "ol"}
    assert headings(page) == headings(PLAIN)
    for table in re.findall(r"<table>.*?</table>", page, re.DOTALL):
        assert len(set(cells(table))) == 1
