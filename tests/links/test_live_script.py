"""The script that a person with a network runs against the live services, here against the stand-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench.links_live import AT_SCALE, KNOWN, check
from tests.links.standins import ArxivStandin, GithubStandin, PaperStandin, RepositoryStandin, WebStandin, kept

if TYPE_CHECKING:
    import pytest


def test_what_is_known_is_found_where_the_services_speak_as_they_should(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", GithubStandin.token)
    papers = {
        "1706.03762": PaperStandin("Attention Is All You Need"),
        "2010.11929": PaperStandin(AT_SCALE, version=2, older={1: AT_SCALE}),
        "2304.02643": PaperStandin("Segment Anything", authors=("Alexander Kirillov",)),
        "hep-ex/0406020": PaperStandin("Sparticle Reconstruction at LHC"),
        "1512.03385": PaperStandin("Deep Residual Learning for Image Recognition"),
        "2608.21129": PaperStandin("A Paper", comment="This paper has been withdrawn", withdrawn=True),
    }
    repositories = {
        "octocat/hello-world": RepositoryStandin("octocat/Hello-World", 1296269),
        "octocat/spoon-knife": RepositoryStandin("octocat/Spoon-Knife", 1300192),
    }
    pages: dict[str, tuple[int, str] | str] = {
        "example.com/": "<title>Example Domain</title>",
        "doi.org/10.1109/5.771073": (302, "https://ieeexplore.ieee.org/document/771073/"),
    }
    arxiv, github, web = ArxivStandin(papers), GithubStandin(repositories), WebStandin(pages)
    with kept(arxiv), kept(github), kept(web):
        answer: dict[str, Any] = check([f"arxiv={arxiv.url}", f"github={github.url}", f"web={web.url}"])
    states = {link["records"][0]: link["state"] for link in answer["links"]}
    assert states == {f"link-{number}": known.state for number, known in enumerate(KNOWN)}
