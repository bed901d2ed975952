"""Pages as their readers see them."""

from __future__ import annotations

from pathlib import Path

import yaml

from generator.pages.changes.visible import EXTENSIONS, Line, in_terminal, links_of, see, title_of

PAGE = """\
---
title: "Not seen"
---
# A *title* { #top }

Some words [Hat](#source-hat){ .cite } and <b>more</b>, with a [link](<https://arxiv.org/abs/2205.04437>).

<script>alert(1)</script>
<div class="flow" markdown>
1.  **Input** a photo
    1.  a step
1.  **Output** a \\*star\\*
</div>

**In short**

Bold **inside** words.

| a | b |
|---|---|
| 1 | 2 |

```bibtex
@misc{hat,
  title = {Hat},
}
```
"""


def test_what_is_seen() -> None:
    assert see(PAGE) == (
        Line(kind="heading", words="A title"),
        Line(
            kind="text",
            words="Some words [Hat] and more, with a link.",
            links=("#source-hat", "https://arxiv.org/abs/2205.04437"),
        ),
        Line(kind="point", words="Input a photo"),
        Line(kind="point", words="a step", depth=1),
        Line(kind="point", words="Output a *star*"),
        Line(kind="heading", words="In short"),
        Line(kind="text", words="Bold inside words."),
        Line(kind="point", words="a | b"),
        Line(kind="point", words="1 | 2"),
        Line(kind="code", words="@misc{hat,\n  title = {Hat},\n}"),
    )


def test_a_page_has_a_title_and_links() -> None:
    assert title_of(see(PAGE)) == "A title"
    assert list(links_of(see(PAGE))) == ["#source-hat", "https://arxiv.org/abs/2205.04437"]
    assert title_of(()) == ""


def test_a_page_in_the_terminal_is_wrapped_and_writes_addresses_out() -> None:
    assert in_terminal(see(PAGE), 40) == (
        "A title\n-------\n"
        "Some words [Hat] and more, with a link.\n<https://arxiv.org/abs/2205.04437>\n\n"
        "  - Input a photo\n      - a step\n  - Output a *star*\n\nIn short\n--------\n"
        "Bold inside words.\n\n  - a | b\n  - 1 | 2\n\n"
        "    @misc{hat,\n      title = {Hat},\n    }\n"
    )


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml, whose tags are the publisher's own."""


_Loader.add_multi_constructor("!", lambda *_: None)


def test_pages_are_read_with_the_extensions_of_the_site() -> None:
    settings = yaml.load((Path(__file__).parents[3] / "mkdocs.yml").read_text(), _Loader)  # noqa: S506 - a safe loader
    names = {next(iter(one)) if isinstance(one, dict) else one for one in settings["markdown_extensions"]}
    assert names == set(EXTENSIONS)
