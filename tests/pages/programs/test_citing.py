"""References in BibTeX and CSL-JSON: only what is known, and no title that breaks the entries around it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.records import Paper
from generator.links.link import Link
from generator.pages.programs.citing import bibtex, csl

KITE = Paper(
    id="kite",
    title="Kites & Their 100% Tails",
    link=Link.parse("https://arxiv.org/abs/2108.05054"),
    year=2021,
    venue="KITE 2021",
    first_author="Ada Böe",
)


def test_a_paper_as_reference_managers_read_it() -> None:
    assert (
        bibtex([KITE])
        == r"""@misc{kite,
  title         = {{Kites \& Their 100\% Tails}},
  author        = {Ada Böe and others},
  year          = {2021},
  note          = {KITE 2021},
  eprint        = {2108.05054},
  archiveprefix = {arXiv},
  url           = {https://arxiv.org/abs/2108.05054},
}"""
    )
    assert json.loads(csl([KITE])) == [
        {
            "id": "kite",
            "type": "article",
            "title": "Kites & Their 100% Tails",
            "author": [{"literal": "Ada Böe"}, {"literal": "others"}],
            "issued": {"date-parts": [[2021]]},
            "container-title": "KITE 2021",
            "URL": "https://arxiv.org/abs/2108.05054",
        }
    ]


def test_what_is_not_known_is_left_out() -> None:
    assert bibtex([Paper(id="bare", title="Bare")]) == "@misc{bare,\n  title         = {{Bare}},\n}"
    assert json.loads(csl([Paper(id="bare", title="Bare")])) == [{"id": "bare", "type": "article", "title": "Bare"}]


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("a { b", r"a \textbraceleft{} b"),
        ("} @misc{x,", r"\textbraceright{} @misc\textbraceleft{}x,"),
        (r"\input{x}", r"\textbackslash{}input\textbraceleft{}x\textbraceright{}"),
        ("x^2 ~ $y_1$ #1", r"x\textasciicircum{}2 \textasciitilde{} \$y\_1\$ \#1"),
    ],
)
def test_a_title_is_no_tex(title: str, written: str) -> None:
    assert f"{{{{{written}}}}}" in bibtex([Paper(id="x", title=title)])


@given(st.text(min_size=1))
def test_braces_always_balance(title: str) -> None:
    entry = bibtex([Paper(id="x", title=title)])
    depth = [entry[:end].count("{") - entry[:end].count("}") for end in range(len(entry))]
    assert min(depth[len("@misc{") :]) == 1
    assert entry.count("{") == entry.count("}")
