"""Every spelling of an address becomes one link; what is no address says why."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.link import BadLink, Link

PAPER = "https://arxiv.org/abs/2409.02097"
CVF = "openaccess.thecvf.com/content/ICCV2021"


@pytest.mark.parametrize(
    ("text", "key", "address"),
    [
        ("http://arxiv.org/pdf/2409.02097v3.pdf", "arxiv:2409.02097", PAPER),
        ("https://www.arxiv.org/abs/2409.02097#S3", "arxiv:2409.02097", PAPER),
        ("https://export.arxiv.org/abs/2409.02097?context=cs", "arxiv:2409.02097", PAPER),
        ("https://arxiv.org/html/2409.02097v1/", "arxiv:2409.02097", PAPER),
        ("https://arxiv.org/e-print/2409.02097", "arxiv:2409.02097", PAPER),
        ("arxiv.org/abs/2409.02097", "arxiv:2409.02097", PAPER),
        ("arXiv:2409.02097v2", "arxiv:2409.02097", PAPER),
        ("arxiv 2409.02097", "arxiv:2409.02097", PAPER),
        ("arXiv preprint arXiv:2409.02097", "arxiv:2409.02097", PAPER),
        ("https://doi.org/10.48550/arXiv.2409.02097", "arxiv:2409.02097", PAPER),
        ("10.48550/arXiv.2409.02097v1", "arxiv:2409.02097", PAPER),
        (r"\url{https://arxiv.org/abs/2409.02097}", "arxiv:2409.02097", PAPER),
        ("<https://arxiv.org/abs/2409.02097>.", "arxiv:2409.02097", PAPER),
        ("https://arxiv.org/abs/0704.0001", "arxiv:0704.0001", "https://arxiv.org/abs/0704.0001"),
        ("https://arxiv.org/abs/math.CA/0611800v2", "arxiv:math/0611800", "https://arxiv.org/abs/math/0611800"),
        ("https://arxiv.org/pdf/hep-th/9901001.pdf", "arxiv:hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001"),
        (
            "https://arxiv.org/abs/solv-int/9703001v1",
            "arxiv:solv-int/9703001",
            "https://arxiv.org/abs/solv-int/9703001",
        ),
        ("http://dx.doi.org/10.1109/5.771073", "doi:10.1109/5.771073", "https://doi.org/10.1109/5.771073"),
        (
            "doi:10.1016/S0893-6080(05)80056-5",
            "doi:10.1016/s0893-6080(05)80056-5",
            "https://doi.org/10.1016/S0893-6080(05)80056-5",
        ),
        ("https://github.com/Huage001/LinFusion", "github:huage001/linfusion", "https://github.com/Huage001/LinFusion"),
        (
            "http://www.github.com/huage001/linfusion.git/",
            "github:huage001/linfusion",
            "https://github.com/huage001/linfusion",
        ),
        ("https://github.com/a-b/c.d?tab=readme#x", "github:a-b/c.d", "https://github.com/a-b/c.d"),
        (
            "https://github.com/Own/Repo/tree/main/Sub",
            "github:own/repo/tree/main/Sub",
            "https://github.com/Own/Repo/tree/main/Sub",
        ),
        (
            "https://github.com/Own/Repo/blob/v1/a.git",
            "github:own/repo/blob/v1/a.git",
            "https://github.com/Own/Repo/blob/v1/a.git",
        ),
        ("https://huggingface.co/org/model/tree/main", "huggingface:org/model", "https://huggingface.co/org/model"),
        ("https://hf.co/org/model/", "huggingface:org/model", "https://huggingface.co/org/model"),
        (f"http://{CVF}/papers/Cho_X_paper.pdf", f"web:{CVF}/Cho_X_paper", f"https://{CVF}/papers/Cho_X_paper.pdf"),
        (f"https://{CVF}/html/Cho_X_paper.html", f"web:{CVF}/Cho_X_paper", f"https://{CVF}/html/Cho_X_paper.html"),
        ("https://openaccess.thecvf.com/menu", "web:openaccess.thecvf.com/menu", "https://openaccess.thecvf.com/menu"),
        ("HTTP://Example.ORG", "web:example.org/", "https://example.org/"),
        ("https://example.org/a?b=c#d", "web:example.org/a?b=c", "https://example.org/a?b=c"),
        (
            "https://en.wikipedia.org/wiki/U-Net_(x)",
            "web:en.wikipedia.org/wiki/U-Net_(x)",
            "https://en.wikipedia.org/wiki/U-Net_(x)",
        ),
    ],
)
def test_all_spellings_lead_to_one_link(text: str, key: str, address: str) -> None:
    link = Link.parse(text)
    assert (link.key, link.address, str(link)) == (key, address, address)


@pytest.mark.parametrize(
    ("text", "version"),
    [("http://arxiv.org/pdf/2409.02097v3.pdf", 3), (PAPER, None), ("arXiv:math/0611800v12", 12)],
)
def test_a_pinned_version_is_kept_apart(text: str, version: int | None) -> None:
    link = Link.parse(text)
    assert link.version == version
    assert "v" not in link.name


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'' is no web address"),
        ("None", "'None' is no web address"),
        ("see the paper", "the address contains ' '"),
        ("javascript:alert(1)", "'javascript:alert(1)' is no web address"),
        ("data:text/html,x", "'data:text/html,x' is no web address"),
        ("ftp://example.org/x", "'ftp://example.org/x' is no web address"),
        ("git@github.com:own/repo.git", "'git@github.com:own/repo.git' is no web address"),
        ("https://", "'https://' is no web address"),
        ("https://user:pw@example.org/", "the address names a user or a port"),
        ("https://example.org:8443/", "the address names a user or a port"),
        ("https://example.org:x/", "'https://example.org:x/' is no address"),
        ("https://[::1]/x", "the address contains '['"),
        ("https://exämple.org/", "the address contains 'ä'"),
        ("https://example.org/â€™", "the address contains 'â'"),
        ("https://example.org/a%0d%0ab", "the address contains '\\r'"),
        ("https://example.org/a\x00b", "the address contains '\\x00'"),
        ('https://example.org/"onload', "the address contains '\"'"),
        ("https://example.org/a)", "the address ends with a ')' that is not its own"),
        ("https://huggingface.co/a./", "the address ends with '.'"),
        ("https://example.org/a/../b", "the address steps out of its folder with '..'"),
        ("https://example.org/a/%2e%2e/b", "the address steps out of its folder with '..'"),
        (f"https://example.org/{'a' * 2048}", "the address is longer than 2048 characters"),
        ("https://localhost/x", "'localhost' is no public host"),
        ("https://127.0.0.1/x", "'127.0.0.1' is no public host"),
        ("https://0x7f.1/x", "'0x7f.1' is no public host"),
        ("https://2130706433/x", "'2130706433' is no public host"),
        ("https://printer.local/x", "'printer.local' is no public host"),
        ("https://-bad-.org/x", "'-bad-.org' is no public host"),
        ("https://arxiv.org/", "'/' is no arXiv paper"),
        ("https://arxiv.org/list/cs.CV/recent", "'/list/cs.CV/recent' is no arXiv paper"),
        ("https://arxiv.org/abs/0000.0000", "'0000.0000' is no arXiv identifier"),
        ("https://arxiv.org/abs/0808.05394", "'0808.05394' is no arXiv identifier"),
        ("https://arxiv.org/abs/1501.0001", "'1501.0001' is no arXiv identifier"),
        ("https://arxiv.org/abs/0703.0001", "'0703.0001' is no arXiv identifier"),
        ("https://arxiv.org/abs/2413.02097", "'2413.02097' is no arXiv identifier"),
        ("https://arxiv.org/abs/math/0704001", "'math/0704001' is no arXiv identifier"),
        ("https://arxiv.org/abs/math/9106001", "'math/9106001' is no arXiv identifier"),
        ("https://arxiv.org/abs/2409.02097v0", "'v0' is no version of an arXiv paper"),
        ("https://doi.org/10.48550/arXiv.abc", "'abc' is no arXiv identifier"),
        ("https://doi.org/11.1/x", "'11.1/x' is no DOI"),
        ("https://github.com/own", "'/own' is no GitHub repository"),
        ("https://github.com/topics/diffusion", "'/topics/diffusion' is no GitHub repository"),
        ("https://github.com/Sponsors/own", "'/Sponsors/own' is no GitHub repository"),
        ("https://github.com/own--er/repo", "'/own--er/repo' is no GitHub repository"),
        ("https://github.com/own/.git", "'/own/.git' is no GitHub repository"),
        ("https://github.com/own/repo/issues/5", "'/own/repo/issues/5' is a page inside a repository"),
        ("https://github.com/own/repo/tree", "'/own/repo/tree' is a page inside a repository"),
    ],
)
def test_what_is_no_address_says_why(text: str, message: str) -> None:
    with pytest.raises(BadLink) as bad:
        Link.parse(text)
    assert str(bad.value) == message


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("arXiv:2611.00001", False),
        ("arXiv:2612.00001", True),
        ("arXiv:2701.00001", True),
        ("arXiv:math/0611800", False),
        ("https://github.com/own/2701.00001", False),
    ],
)
def test_a_paper_cannot_be_of_a_month_to_come(text: str, *, future: bool) -> None:
    assert Link.parse(text).is_of_the_future(date(2026, 11, 22)) is future


HOSTS = st.sampled_from(["arxiv.org", "www.github.com", "github.com", "doi.org", "huggingface.co", CVF, "example.org"])
WORDS = st.sampled_from(
    [
        "abs",
        "pdf",
        "papers",
        "html",
        "blob",
        "tree",
        "main",
        "10.48550",
        "10.1/",
        "arXiv.",
        "2409.02097",
        "math/0611800",
        "v2",
        ".pdf",
        ".git",
        "Own",
        "repo",
        "..",
        "%2e",
        "?q",
        "#f",
        ")",
    ]
)
PATHS = st.lists(st.one_of(WORDS, st.just("/"), st.text(max_size=3)), max_size=8).map("/".join)


@given(st.one_of(st.text(), st.builds("http://{}/{}".format, HOSTS, PATHS)))
def test_a_canonical_address_is_its_own_canonical_address(text: str) -> None:
    try:
        link = Link.parse(text)
    except BadLink as bad:
        assert str(bad)  # noqa: PT017  (the only other way out, and it has something to say)
    else:
        again = Link.parse(link.address)
        assert (again, again.address, again.version) == (link, link.address, None)
        assert link.address.startswith("https://")
