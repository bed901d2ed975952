"""A comparison becomes text for a terminal, a comment for a pull request, or a page of its own."""

from __future__ import annotations

import html
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.pages.changes.comparing import Comparison, PageChange
    from generator.pages.changes.differing import Difference, Stretch

Form = Literal["text", "markdown", "html"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
LONGEST_COMMENT: Final = 60_000
"""GitHub takes comments of at most 65,536 characters; what is longer is told by the headline alone."""
MARK: Final = "<!-- what-changes-for-readers -->"
"""The first line of the comment, by which it is found again and updated in place."""
_MOST_ROWS = 30
_LONGEST_ROW = 400
_MARGIN = 1000
"""Characters of a comment that are kept free, for the sentences around its parts."""
_LISTS = "Only lists and counts differ"
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


def change_report(comparison: Comparison, form: Form, preview: str = "") -> str:
    """The whole report; no text of the catalog in it can act as markup, mention a person or refer to an issue.

    Args:
        comparison: What a change changes.
        form: For a terminal, a comment or a browser.
        preview: The address of the site as it would be, if a workflow has built it.
    """
    if form == "text":
        return "\n".join(_text(comparison)) + "\n"
    if form == "markdown":
        body = _body(comparison, LONGEST_COMMENT, preview)
        return f"{MARK}\n{body if len(body) <= LONGEST_COMMENT else _too_long(comparison)}\n"
    title = f"<title>{_headline(comparison)}</title>"
    head = f'<head><meta charset="utf-8">{title}<style>\n{_STYLE}</style></head>'
    return f'<!doctype html>\n<html lang="en">\n{head}\n<body>\n{_body(comparison, 10**8)}\n</body>\n</html>\n'


def _headline(comparison: Comparison) -> str:
    if comparison.problems:
        return "The pages cannot be built until the mistakes are mended."
    shown, listing = _parted(comparison)
    kinds = Counter(page.kind for page in shown)
    counts = [f"{kinds[kind]} {kind}" for kind in ("added", "changed", "removed") if kinds[kind]]
    counts += [f"{len(comparison.renamed)} renamed"] if comparison.renamed else []
    pages = f"Pages for readers: {', '.join(counts)}" if counts else "No page changes for readers"
    lists = f"; on {len(listing)} more only lists differ" if listing else ""
    return f"{pages}{lists}. Files for programs: {len(comparison.files)}."


def _too_long(comparison: Comparison) -> str:
    told = "This is more than a comment holds; <code>python -m generator compare</code> tells all of it."
    return f"<p><strong>{_headline(comparison)}</strong></p>\n<p>{told}</p>"


def _parted(comparison: Comparison) -> tuple[list[PageChange], list[PageChange]]:
    """The pages to look at, and those that only list questions in another way."""
    return (
        [page for page in comparison.pages if not page.lists_only],
        [page for page in comparison.pages if page.lists_only],
    )


def _text(comparison: Comparison) -> Iterator[str]:
    yield _headline(comparison)
    for heading, rows in _sections(comparison, _plain):
        yield f"\n{heading}"
        yield from (f"    {row}" for row in rows)
    shown, listing = _parted(comparison)
    for page in shown:
        yield f"\n{page.kind:<8} {page.path}  {_plain(page.title)}"
        if page.kind == "changed":
            yield from (f"    {_place(one, _plain)}{_difference(one, _marked)}" for one in page.differences)
        yield from (f"    {line}" for line in _facts(page, _plain))
    if listing:
        yield f"\n{_LISTS}"
        yield from (f"    {row}" for row in _cut([page.path for page in listing]))


def _body(comparison: Comparison, longest: int, preview: str = "") -> str:
    """The report as HTML without an empty line, which Markdown passes on as it is."""
    first = [f"<p><strong>{_headline(comparison)}</strong></p>"]
    if preview:
        first.append(f'<p>The whole site as it would be: <a href="{html.escape(preview)}">artifact “site”</a>.</p>')
    first += [f"<h4>{heading}</h4>\n{_list(rows)}" for heading, rows in _sections(comparison, escaped)]
    shown, listing = _parted(comparison)
    paths = [f"<code>{escaped(_brief(page.path))}</code>" for page in listing]
    last = [_folded(_LISTS, _list(_cut(paths)))] if listing else []
    return "\n".join([*first, *_fitting(shown, longest - sum(map(len, [*first, *last])) - _MARGIN), *last])


def _fitting(pages: Iterable[PageChange], room: int) -> Iterator[str]:
    """The pages, each whole, or by its name when there is no more room, or only counted."""
    silent = 0
    for page in pages:
        whole, short = _folded(_page_name(page), _page(page)), f"<p>{_page_name(page)}</p>"
        fitting = next((one for one in (whole, short) if len(one) < room), "")
        room -= len(fitting) + 1
        silent += not fitting
        yield from filter(None, [fitting])
    if silent:
        yield f"<p>{silent} more pages changed.</p>"


def _page(page: PageChange) -> str:
    """An added page as it reads; of a changed one what differs, each below its heading."""
    mark = _words if page.kind == "added" else _tagged
    said = "\n".join(
        f"<p><strong>{escaped(heading)}</strong></p>\n{_list(_difference(one, mark) for one in blocks)}"
        for heading, blocks in groupby(page.differences, key=lambda one: one.heading)
    )
    facts = _list(_facts(page, escaped))
    return "\n".join(filter(None, [facts, said])) or "<p>Only what readers do not see.</p>"


def _folded(summary: str, inside: str) -> str:
    return f"<details><summary>{summary}</summary>\n{inside}\n</details>"


def _page_name(page: PageChange) -> str:
    return f"{page.kind} <code>{escaped(page.path)}</code> {escaped(page.title)}"


def _list(rows: Iterable[str]) -> str:
    items = "\n".join(f"<li>{row}</li>" for row in rows)
    return f"<ul>\n{items}\n</ul>" if items else ""


def _facts(page: PageChange, shown: Callable[[str], str]) -> Iterator[str]:
    """What is not words: links, and how many counts of the rubric hold; those that do not are told above."""
    yield from (f"new link: {shown(link)}" for link in page.links_added)
    yield from (f"link gone: {shown(link)}" for link in page.links_removed)
    if page.kind == "added" and page.findings:
        held = sum(one.holds for one in page.findings)
        yield f"{held} of {len(page.findings)} things that can be counted hold; whether it answers is for people to say"


def _place(difference: Difference, shown: Callable[[str], str]) -> str:
    return f"{shown(difference.heading)}: " if difference.heading else ""


def _difference(difference: Difference, mark: Callable[[Stretch], str]) -> str:
    return " ".join(mark(stretch) for stretch in difference.stretches)


def _sections(comparison: Comparison, shown: Callable[[str], str]) -> Iterator[_Row]:
    """The lists beside the pages; those that are empty are left out."""
    rows: tuple[tuple[str, Iterable[str]], ...] = (
        ("Mistakes", comparison.problems),
        ("Look at", _to_look_at(comparison)),
        ("The same question?", _alike(comparison)),
        ("Renamed", (f"{one.before} is {one.after}" for one in comparison.renamed)),
        ("Placing", (f"{one.question}: {one.item} was {one.before}, is {one.after}" for one in comparison.placings)),
        (
            "New links, as far as is known offline",
            (f"{one.record}: {one.address}, {one.said}" for one in comparison.links),
        ),
    )
    for heading, lines in rows:
        if told := [shown(_brief(line)) for line in lines]:
            yield heading, _cut(told)


def _brief(line: str) -> str:
    """As much of a line as a person reads."""
    return line if len(line) <= _LONGEST_ROW else f"{line[:_LONGEST_ROW]}…"


def _cut(lines: list[str]) -> list[str]:
    """As many lines as a person reads."""
    more = len(lines) - _MOST_ROWS
    return [*lines[:_MOST_ROWS], f"and {more} more"] if more > 0 else lines


def _to_look_at(comparison: Comparison) -> Iterator[str]:
    """Where the rubric asks for something that a program does not find."""
    for page in comparison.pages:
        for finding in page.findings:
            if not finding.holds:
                yield f"{page.path}: {finding.words} (rubric {finding.part})"


def _alike(comparison: Comparison) -> Iterator[str]:
    for one in comparison.alike:
        words = ", ".join(one.words[:6])
        yield f"{one.question} may ask what {one.other} asks, “{one.title}”: both say {words}"


def _shortened(stretch: Stretch) -> str:
    """The words; of a long stretch that stayed only its ends."""
    words = stretch.words.split()
    if stretch.kind != "same" or len(words) <= 2 * _KEPT:
        return " ".join(words)
    return " ".join([*words[:_KEPT], "…", *words[-_KEPT:]])


def _words(stretch: Stretch) -> str:
    return escaped(stretch.words)


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
