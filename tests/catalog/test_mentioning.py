"""Lines in which people name works, as they come from forms and options."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog.loading import load_catalog
from generator.catalog.mentioning import Unclear, is_new, mentions_in, work_of

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
        ("KiteGAN arxiv 2409.02097", "KiteGAN", "https://arxiv.org/abs/2409.02097", None),
        ("KiteGAN (arXiv preprint arXiv:2409.02097)", "KiteGAN", "https://arxiv.org/abs/2409.02097", None),
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
        ("windnt", "there is no paper 'windnt' in the catalog \\(did you mean 'windnet'\\?\\)"),
        ("windnet, abacus", r"there is no paper 'windnet, abacus' in the catalog \(name one a line\)"),
        (
            "Something Nobody Wrote",
            r"there is no paper .* \(a new one needs its address behind its name; .* abstract begins with >\)",
        ),
        ("deblur-kite-x2", "'deblur-kite-x2' is a model of the catalog, and no paper"),
        ("A Paper https://arxiv.org/abs/9999.1", "is no arXiv identifier"),
        ("A Paper https://localhost/x", "is no public host"),
        ("google.com", "'google.com' is an address, not a name: write the paper's title, then the address of its page"),
        ("google.com https://www.google.com/about", "'google.com' is an address, not a name"),
        ("A Paper https://user:pw@arxiv.org/abs/2409.02097", "names a user or a port"),
    ],
)
def test_what_is_missing_is_said(line: str, reason: str) -> None:
    with pytest.raises(Unclear, match=reason):
        work_of(line, 1, "related", CATALOG)


def test_a_mistyped_model_is_no_new_model() -> None:
    with pytest.raises(Unclear, match=r"there is no model 'deblur-kit-x2' in the catalog \(did you mean 'deblur-kite"):
        work_of("deblur-kit-x2", 1, "recommended", CATALOG)
    with pytest.raises(Unclear, match="'abacus' is a paper of the catalog, and no model"):
        work_of("abacus", 1, "recommended", CATALOG)


def test_the_abstract_stands_below_its_paper_as_a_quotation() -> None:
    text = "> nobody's\nwindnet\n\nTails https://arxiv.org/abs/2409.02097\n> We draw tails.\n>They are long.\nabacus"
    first, *mentions = mentions_in([text])
    assert first == "> nobody's"
    assert mentions == [
        "windnet",
        "Tails https://arxiv.org/abs/2409.02097\n> We draw tails.\n>They are long.",
        "abacus",
    ]
    assert [work_of(one, 1, "related", CATALOG).summary for one in mentions] == [
        None,
        "We draw tails.\nThey are long.",
        None,
    ]


@pytest.mark.parametrize(
    ("mention", "new"),
    [
        ("windnet", False),
        ("Another name https://arxiv.org/abs/2101.00001", False),
        ("Tails https://arxiv.org/abs/2409.02097", True),
    ],
)
def test_a_work_is_new_when_neither_its_name_nor_its_address_is_known(mention: str, new: bool) -> None:  # noqa: FBT001
    assert is_new(work_of(mention, 1, "related", CATALOG), CATALOG) is new
