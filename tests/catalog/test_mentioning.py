"""Lines in which people name works, as they come from forms and options."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog.loading import load_catalog
from generator.catalog.mentioning import Unclear, work_of

CATALOG = load_catalog(Path(__file__).parents[1] / "example" / "catalog")


@pytest.mark.parametrize(
    ("line", "name", "link", "code"),
    [
        ("windnet", "WindNet", None, None),
        ("- WINDNET", "WindNet", None, None),
        ("https://github.com/Example/windnet/", "WindNet", None, "https://github.com/Example/windnet"),
        ("1. KiteGAN — https://github.com/kites/KiteGAN", "KiteGAN", None, "https://github.com/kites/KiteGAN"),
        ("https://github.com/kites/KiteGAN.", "KiteGAN", None, "https://github.com/kites/KiteGAN"),
        ("[KiteGAN](https://arxiv.org/abs/2409.02097)", "KiteGAN", "https://arxiv.org/abs/2409.02097", None),
        (
            "KiteGAN | arXiv:2409.02097 | https://github.com/kites/KiteGAN",
            "KiteGAN",
            "https://arxiv.org/abs/2409.02097",
            "https://github.com/kites/KiteGAN",
        ),
    ],
)
def test_a_model_is_named_by_id_name_or_address(line: str, name: str, link: str | None, code: str | None) -> None:
    work = work_of(line, 1, "recommended", CATALOG)
    assert (work.name, work.link and work.link.address, work.code and work.code.address) == (name, link, code)


def test_a_paper_is_known_by_its_link() -> None:
    title = "WindNet: Sharp Kites with No $$$ & <Few> Parameters"
    assert work_of("https://arxiv.org/pdf/2101.00001v3.pdf", 1, "related", CATALOG).name == title


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("https://arxiv.org/abs/2409.02097", "write the title of the paper before its address"),
        ("A Paper https://arxiv.org/abs/9999.1", "is no arXiv identifier"),
        ("A Paper https://localhost/x", "is no public host"),
        ("A Paper https://user:pw@arxiv.org/abs/2409.02097", "names a user or a port"),
    ],
)
def test_what_is_missing_is_said(line: str, reason: str) -> None:
    with pytest.raises(Unclear, match=reason):
        work_of(line, 1, "related", CATALOG)
