"""Who is asked, and where: the services, the addresses that stand for them, and their askers for one run."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.links.arxiv import INTERVAL, Arxiv, ArxivAddresses
from generator.links.github import API, Github
from generator.links.visiting import PROGRAM, Visitor
from generator.links.web import Web
from generator.locking import locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from generator.links.pacing import Patience
    from generator.links.querying import Asker, Oracle


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Other addresses for the services, named by a person; empty for the services themselves."""

    arxiv: str = ""
    """Stands for arXiv's API (`/api/query`), abstract pages (`/abs/`), PDFs (`/pdf/`) and OAI (`/oai`)."""
    github: str = ""
    """Stands for `https://api.github.com`: `/graphql`, `/repos/`. The token is sent there as well."""
    web: str = ""
    """Stands for every other host; the original host and path are appended."""

    @classmethod
    def parse(cls, texts: Mapping[str, str]) -> Services:
        """Read addresses by the name of the service.

        Raises:
            ValueError: There is no such service, or that is no http address.
        """
        for name, address in texts.items():
            parts = urlsplit(address)
            if name not in cls.__slots__:
                raise ValueError(f"'{name}' is no service: arxiv, github or web")
            if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
                raise ValueError(f"'{address}' is no address such as http://127.0.0.1:8000")
        return cls(**texts)

    @property
    def named(self) -> list[str]:
        """The addresses that a person named."""
        return [address for address in (self.arxiv, self.github, self.web) if address]


def _turn_at(address: str) -> Path:
    """The file that stands for the right to ask a service, the same for all runs of one person on this machine."""
    folder = Path(tempfile.gettempdir(), f"{PROGRAM}-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    turn = folder / sha256(address.encode()).hexdigest()[:16]
    turn.touch()
    return turn


@contextmanager
def open_askers(
    services: Services, patience: Patience, today: date, *, contact: str, token: str | None = None
) -> Iterator[dict[Oracle, Asker]]:
    """The askers of one run, each with connections of its own, which end with the run.

    Raises:
        BusyError: Another run on this machine is asking arXiv, which wants one connection from all of them.
    """

    def visitor() -> Visitor:
        return Visitor(patience=patience, contact=contact, trusted=services.named)

    with ExitStack() as stack:
        stack.callback(patience.stopped.set)
        arxiv, github = (stack.enter_context(visitor()) for _ in range(2))
        addresses = ArxivAddresses.below(services.arxiv) if services.arxiv else ArxivAddresses()
        stack.enter_context(locked(_turn_at(addresses.api), "another run on this machine is asking arXiv"))
        yield {
            "arxiv": Arxiv(arxiv, patience, today, addresses=addresses, interval=INTERVAL),
            "github": Github(github, patience, today, token=token, base=services.github or API),
            "web": Web(visitor, patience, today, base=services.web),
        }
