"""Reports for a terminal, a pull request and a browser; hostile words stay words."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from generator.pages.changes.comparing import Alike, Comparison, NewLink, PageChange, PlacingChange, Renamed
from generator.pages.changes.differing import Difference, Stretch
from generator.pages.changes.judging import Finding
from generator.publish.change_reports import LONGEST_COMMENT, MARK, change_report

HOSTILE = (
    "</details><img src=x onerror=alert(1)> @admin #1 \x1b[2J\u202e ::error:: {{ 7*7 }} $(id) `id` ![x](https://a.b)"
)


def change(path: str = "questions/a.md", words: str = "new", *, heading: str = "Model") -> PageChange:
    stretches = (
        Stretch(kind="same", words="one two"),
        Stretch(kind="gone", words="old"),
        Stretch(kind="new", words=words),
    )
    return PageChange(
        path=path,
        kind="changed",
        title=f"Title of {path}",
        differences=(Difference(heading=heading, stretches=stretches),),
        links_added=("https://arxiv.org/abs/2205.04437",),
        findings=(
            Finding(part="A", holds=False, words="no task is named"),
            Finding(part="F", holds=True, words="good"),
        ),
    )


LISTING = PageChange(path="questions/index.md", kind="changed", title="Questions", lists_only=True)
COMPARISON = Comparison(
    pages=(change(), LISTING),
    files=("feed.xml",),
    renamed=(Renamed(before="papers/cap", after="papers/hat"),),
    placings=(PlacingChange(question="a", item="hat", before="beside", after="not"),),
    links=(NewLink(record="papers/hat", address="https://arxiv.org/abs/2205.04437", said="not checked yet"),),
    alike=(Alike(question="a", other="b", title="B", words=("kite", "tail")),),
)


def test_the_report_for_a_terminal() -> None:
    assert change_report(COMPARISON, "text") == (
        "Pages for readers: 1 changed, 1 renamed; on 1 more only lists differ. Files for programs: 1.\n"
        "\nLook at\n    questions/a.md: no task is named (rubric A)\n"
        "\nThe same question?\n    a may ask what b asks, “B”: both say kite, tail\n"
        "\nRenamed\n    papers/cap is papers/hat\n"
        "\nPlacing\n    a: hat was beside, is not\n"
        "\nNew links, as far as is known offline\n"
        "    papers/hat: https://arxiv.org/abs/2205.04437, not checked yet\n"
        "\nchanged  questions/a.md  Title of questions/a.md\n"
        "    Model: one two [-old-] {+new+}\n"
        "    new link: https://arxiv.org/abs/2205.04437\n"
        "\nOnly lists and counts differ\n    questions/index.md\n"
    )


def test_a_change_that_readers_do_not_see() -> None:
    assert (
        change_report(Comparison(files=("a.json",)), "text") == "No page changes for readers. Files for programs: 1.\n"
    )


def test_an_added_page_is_read_in_the_comment_and_named_in_the_terminal() -> None:
    said = Difference(heading="In short", stretches=(Stretch(kind="new", words="A smear was undone."),))
    more = Difference(heading="In short", stretches=(Stretch(kind="new", words="How, is said below."),))
    added = Comparison(
        pages=(
            PageChange(
                path="questions/b.md",
                kind="added",
                title="B",
                differences=(said, more),
                findings=(Finding(part="A", holds=False, words="x"), Finding(part="B", holds=True, words="y")),
            ),
        )
    )
    assert (
        "<p><strong>In short</strong></p>\n<ul>\n<li>A smear was undone.</li>\n<li>How, is said below.</li>\n</ul>"
    ) in change_report(added, "markdown")
    assert "smear" not in change_report(added, "text")
    assert "1 of 2 things that can be counted hold" in change_report(added, "text")


def test_the_comment_leads_to_the_built_site() -> None:
    comment = change_report(COMPARISON, "markdown", 'https://example.org/run"><script>')
    assert '<a href="https://example.org/run&quot;&gt;&lt;script&gt;">artifact “site”</a>' in comment
    assert comment.count("artifact") == 1
    assert "<script" not in comment


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not attrs


def test_hostile_words_stay_words_in_a_comment() -> None:
    hostile = Comparison(pages=(change(HOSTILE, HOSTILE, heading=HOSTILE),), alike=COMPARISON.alike)
    comment = change_report(hostile, "markdown")
    tags = _Tags()
    tags.feed(comment)
    assert tags.seen == {"p", "strong", "h4", "ul", "li", "details", "summary", "code", "del", "ins"}
    assert comment.count("<details>") == comment.count("</details>") == 1
    assert not re.search(r"[@#]\w", comment)
    assert "\x1b" not in comment
    assert "\u202e" not in comment
    # One HTML block to the end: no line of it is read as Markdown.
    assert comment.startswith(MARK)
    assert "\n\n" not in comment


def test_a_comment_fits_and_names_what_it_cannot_show() -> None:
    many = Comparison(pages=tuple(change(f"questions/q{n}.md", "word " * 2000) for n in range(2000)))
    comment = change_report(many, "markdown")
    assert len(comment) <= LONGEST_COMMENT
    shown = comment.count("<code>questions/q")
    assert f"{2000 - shown} more pages changed." in comment
    assert change_report(many, "html").count("<code>questions/q") == 2000


def test_the_page_is_complete_html() -> None:
    page = change_report(COMPARISON, "html")
    assert page.startswith('<!doctype html>\n<html lang="en">')
    assert "<ins>new</ins>" in page


def test_a_forged_report_of_any_length_becomes_a_comment_that_fits() -> None:
    """GitHub refuses a comment that is too long; what comes from a foreign run may be as long as it likes."""
    long = "<&@#" * 2_000
    page = PageChange(path=long, kind="changed", title=long, findings=(Finding(part="A", holds=False, words=long),))
    forged = Comparison(
        pages=(page, replace(page, lists_only=True)) * 100,
        renamed=(Renamed(before=long, after=long),) * 100,
        placings=(PlacingChange(question=long, item=long, before=long, after=long),) * 100,
        links=(NewLink(record=long, address=long, said=long),) * 100,
        alike=(Alike(question=long, other=long, title=long, words=(long,) * 9),) * 100,
    )
    comment = change_report(forged, "markdown")
    assert len(comment) <= LONGEST_COMMENT
    assert comment.startswith(f"{MARK}\n<p><strong>Pages for readers: 100 changed, 100 renamed; on 100 more")
    assert "This is more than a comment holds" in comment
