"""A catalog's links and the three services that answer about them, as stand-ins, for tests of whole checks."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from generator.links.arxiv import Arxiv, ArxivAddresses
from generator.links.github import Github
from generator.links.ledger import Ledger
from generator.links.link import Link
from generator.links.verifying import Run, verify
from generator.links.wanted import Wanted, Where
from generator.links.web import Web
from tests.links.standins import TODAY, ArxivStandin, FastTime, GithubStandin, WebStandin, visitor

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.links.visiting import Limits

WHERE = (Where(path="catalog/papers/x.yml", record="x", find=lambda: (3, 7)),)
LINFUSION = "LinFusion: 1 GPU, 1 Minute, 16K Image"


def paper(text: str, title: str = LINFUSION, **more: Any) -> Wanted:
    return Wanted(link=Link.parse(text), where=WHERE, title=title, **more)


def code(name: str, *papers: str) -> Wanted:
    return Wanted(link=Link.parse(f"https://github.com/{name}"), where=WHERE, papers=papers)


class World:
    """The three services, as stand-ins."""

    def __init__(self, **options: Any) -> None:
        self.arxiv = ArxivStandin(**options)
        self.github = GithubStandin(**options)
        self.web = WebStandin(**options)
        self.urls = [standin.url for standin in (self.arxiv, self.github, self.web)]
        """Where they are asked, which a test may change."""
        self.limits: Limits | None = None
        self.time = FastTime()

    def run(
        self, wanted: Sequence[Wanted], before: Ledger | None = None, day: date = TODAY, **more: Any
    ) -> tuple[Run, Ledger]:
        patience = self.time.patience()
        arxiv, github, web = self.urls
        with ExitStack() as stack:
            one, other = (stack.enter_context(visitor(patience, url, limits=self.limits)) for url in (arxiv, github))
            run = verify(
                wanted,
                before or Ledger(),
                {
                    "arxiv": Arxiv(one, patience, day, addresses=ArxivAddresses.below(arxiv), interval=0),
                    "github": Github(other, patience, day, token=GithubStandin.token, base=github),
                    "web": Web(lambda: visitor(patience, web, limits=self.limits), patience, day, base=web, interval=0),
                },
                today=day,
                **more,
            )
            return run, run.after
