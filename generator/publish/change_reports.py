"""A comparison becomes text for a terminal, a comment for a pull request, or a page of its own."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.pages.comparing import Comparison, Difference, PageChange, Stretch

Form = Literal["text", "markdown", "html"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
LONGEST_COMMENT: Final = 60_000
"""GitHub takes comments of at most 65,536 characters."""
MARK: Final = "<!-- what-changes-for-readers -->"
"""The first line of the comment, by which it is found again and updated in place."""
_MOST_ROWS = 30
_KEPT = 12
"""How many words are shown around what changed."""
_Row: TypeAlias = "tuple[str, list[str]]"
_STYLE = """\
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
ins { background: #d7f5dd; text-decoration: none; } del { background: #fbdada; } details { margin: .5rem 0; }
summary { cursor: pointer; } code { font-size: .9em; }
@media (prefers-color-scheme: dark) { body { background: #16181d; color: #e6e6e6; } ins { background: #1d4d2b; }
del { background: #5c2326; } a { color: #8ab4f8; } }
"""


def change_report(comparison: Comparison, form: Form) -> str:
    """The whole report; no text of the catalog in it can act as markup, mention a person or refer to an issue."""
    if form == "text":
        return "\n".join(_text(comparison)) + "\n"
    if form == "markdown":
        return f"{MARK}\n{_body(comparison, LONGEST_COMMENT)}\n"
    title = f"<title>{_headline(comparison)}</title>"
    head = f'<head><meta charset="utf-8">{title}<style>\n{_STYLE}</style></head>'
    return f'<!doctype html>\n<html lang="en">\n{head}\n<body>\n{_body(comparison, 10**8)}\n</body>\n</html>\n'


def _headline(comparison: Comparison) -> str:
    if comparison.problems:
        return "The pages cannot be built until the mistakes are mended."
    kinds = Counter(page.kind for page in comparison.pages)
    counts = [f"{kinds[kind]} {kind}" for kind in ("added", "changed", "removed") if kinds[kind]]
    pages = f"Pages for readers: {', '.join(counts)}" if counts else "No page changes for readers"
    return f"{pages}. Files for programs: {len(comparison.files)}."


def _text(comparison: Comparison) -> Iterator[str]:
    yield _headline(comparison)
    for page in comparison.pages:
        yield f"\n{page.kind:<8} {page.path}  {_plain(page.title)}"
        yield from (f"    {line}" for line in _page_lines(page, _marked, _plain))
    for heading, rows in _sections(comparison, _plain):
        yield f"\n{heading}"
        yield from (f"    {row}" for row in rows)


def _body(comparison: Comparison, longest: int) -> str:
    """The report as HTML without an empty line, which Markdown passes on as it is."""
    parts = [f"<p><strong>{_headline(comparison)}</strong></p>"]
    for heading, rows in _sections(comparison, escaped):
        parts.append(f"<h4>{heading}</h4>\n{_list(rows)}")
    left, silent = longest - sum(map(len, parts)), 0
    for page in comparison.pages:
        whole, short = _page(page), f"<p>{_page_name(page)}</p>"
        fitting = whole if len(whole) < left - 1000 else short
        if len(fitting) < left - 1000:
            parts.append(fitting)
            left -= len(fitting) + 1
        else:
            silent += 1
    return "\n".join([*parts, f"<p>{silent} more pages changed.</p>"] if silent else parts)


def _page(page: PageChange) -> str:
    lines = _list(_page_lines(page, _tagged, escaped))
    return f"<details><summary>{_page_name(page)}</summary>\n{lines}\n</details>"


def _page_name(page: PageChange) -> str:
    return f"{page.kind} <code>{escaped(page.path)}</code> {escaped(page.title)}"


def _list(rows: Iterable[str]) -> str:
    items = "\n".join(f"<li>{row}</li>" for row in rows)
    return f"<ul>\n{items}\n</ul>" if items else "<p>Only what readers do not see.</p>"


def _page_lines(page: PageChange, mark: Callable[[Stretch], str], shown: Callable[[str], str]) -> Iterator[str]:
    for one in page.differences:
        yield f"{shown(one.heading)}: {_difference(one, mark)}" if one.heading else _difference(one, mark)
    yield from (f"new link: {shown(link)}" for link in page.links_added)
    yield from (f"link gone: {shown(link)}" for link in page.links_removed)
    for finding in page.findings:
        yield f"{'good' if finding.holds else 'LOOK'} ({shown(finding.part)}): {shown(finding.words)}"


def _difference(difference: Difference, mark: Callable[[Stretch], str]) -> str:
    return " ".join(mark(stretch) for stretch in difference.stretches)


def _sections(comparison: Comparison, shown: Callable[[str], str]) -> Iterator[_Row]:
    """The lists beside the pages; those that are empty are left out."""
    alike = [
        f"{shown(one.question)} may ask what {shown(one.other)} asks, “{shown(one.title)}”: "
        f"both say {shown(', '.join(one.words[:6]))}"
        for one in comparison.alike
    ]
    placings = [
        f"{shown(one.question)}: {shown(one.item)} was {shown(one.before)}, is {shown(one.after)}"
        for one in comparison.placings
    ]
    links = [f"{shown(one.record)}: {shown(one.address)}, {shown(one.said)}" for one in comparison.links]
    rows = (
        ("Mistakes", [shown(one) for one in comparison.problems]),
        ("The same question?", alike),
        ("Placing", placings),
        ("New links, as far as is known offline", links),
    )
    yield from ((heading, lines[:_MOST_ROWS]) for heading, lines in rows if lines)


def _shortened(stretch: Stretch) -> str:
    """The words; of a long stretch that stayed only its ends."""
    words = stretch.words.split()
    if stretch.kind != "same" or len(words) <= 2 * _KEPT:
        return " ".join(words)
    return " ".join([*words[:_KEPT], "…", *words[-_KEPT:]])


def _marked(stretch: Stretch) -> str:
    words = _plain(_shortened(stretch))
    return {"same": words, "gone": f"[-{words}-]", "new": f"{{+{words}+}}"}[stretch.kind]


def _tagged(stretch: Stretch) -> str:
    words = escaped(_shortened(stretch))
    return {"same": words, "gone": f"<del>{words}</del>", "new": f"<ins>{words}</ins>"}[stretch.kind]


def _plain(words: str) -> str:
    """Foreign text on one line, without what could move a cursor or hide letters."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in " ".join(words.split()))


def escaped(words: str) -> str:
    """Foreign text for HTML that GitHub shows: no tag, no mention of a person, no reference to an issue."""
    parted = _plain(words).replace("@", "@\N{ZERO WIDTH SPACE}").replace("#", "#\N{ZERO WIDTH SPACE}")
    return html.escape(parted, quote=False)
