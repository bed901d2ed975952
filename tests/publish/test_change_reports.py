"""Reports for a terminal, a pull request and a browser; hostile words stay words."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from generator.pages.comparing import Alike, Comparison, Difference, Moved, NewLink, PageChange, Stretch
from generator.pages.judging import Finding
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
        findings=(Finding(part="A", holds=False, words="no task is named"),),
    )


COMPARISON = Comparison(
    pages=(change(),),
    files=("feed.xml",),
    placings=(Moved(question="a", item="hat", before="beside", after="not"),),
    links=(NewLink(record="papers/hat", address="https://arxiv.org/abs/2205.04437", said="not checked yet"),),
    alike=(Alike(question="a", other="b", title="B", words=("kite", "tail")),),
)


def test_the_report_for_a_terminal() -> None:
    assert change_report(COMPARISON, "text") == (
        "Pages for readers: 1 changed. Files for programs: 1.\n"
        "\nchanged  questions/a.md  Title of questions/a.md\n"
        "    Model: one two [-old-] {+new+}\n"
        "    new link: https://arxiv.org/abs/2205.04437\n"
        "    LOOK (A): no task is named\n"
        "\nThe same question?\n    a may ask what b asks, “B”: both say kite, tail\n"
        "\nPlacing\n    a: hat was beside, is not\n"
        "\nNew links, as far as is known offline\n"
        "    papers/hat: https://arxiv.org/abs/2205.04437, not checked yet\n"
    )


def test_a_change_that_readers_do_not_see() -> None:
    assert (
        change_report(Comparison(files=("a.json",)), "text") == "No page changes for readers. Files for programs: 1.\n"
    )


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
