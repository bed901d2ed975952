"""Every link of the catalog, once, with all that the records say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.linking import wanted_links
from generator.catalog.loading import load_catalog

if TYPE_CHECKING:
    from pathlib import Path

PAPER = """\
title: 'LinFusion: 1 GPU, 1 Minute, 16K Image'
other_titles:
- LinFusion
link: https://arxiv.org/abs/2409.02097v3
code: https://github.com/Huage001/LinFusion
first_author: Songhua Liu
"""
MODEL = """\
name: LinFusion-XL
paper: linfusion
link: https://arxiv.org/abs/2409.02097
code: https://github.com/huage001/linfusion
"""
ALONE = """\
name: Alone-Net
link: https://example.org/alone
code: https://github.com/own/alone
"""


def test_links_are_joined_from_all_records_that_name_them(tmp_path: Path) -> None:
    for path, text in {"papers/linfusion": PAPER, "models/linfusion-xl": MODEL, "models/alone": ALONE}.items():
        file = tmp_path / f"{path}.yml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    wanted = {one.link.key: one for one in wanted_links(load_catalog(tmp_path))}
    assert list(wanted) == [
        "arxiv:2409.02097",
        "github:huage001/linfusion",
        "github:own/alone",
        "web:example.org/alone",
    ]
    article = wanted["arxiv:2409.02097"]
    assert (article.title, article.aliases, article.author) == (
        "LinFusion: 1 GPU, 1 Minute, 16K Image",
        ("LinFusion",),
        "Songhua Liu",
    )
    assert [(one.record, one.line, one.column) for one in article.where] == [
        ("linfusion", 4, 7),
        ("linfusion-xl", 3, 7),
    ]
    assert article.link.version == 3
    code = wanted["github:huage001/linfusion"]
    assert (code.title, code.papers, [one.record for one in code.where]) == (
        "",
        ("arxiv:2409.02097",),
        ["linfusion", "linfusion-xl"],
    )
    assert wanted["github:own/alone"].papers == ("web:example.org/alone",)
    assert wanted["web:example.org/alone"].title == ""


def test_a_catalog_without_links_wants_none(tmp_path: Path) -> None:
    assert wanted_links(load_catalog(tmp_path)) == []
