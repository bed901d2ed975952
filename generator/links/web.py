"""Ask any other host about its pages: one connection a host, two seconds apart, obeying robots.txt."""

from __future__ import annotations

import re
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from hashlib import sha256
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from generator.links.batches import BatchError, Heard, cleaned
from generator.links.observed import Sighting
from generator.links.pacing import Gate, OutOfTimeError
from generator.links.visiting import MIB, PROGRAM, NoReplyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from generator.links.batches import Asked
    from generator.links.pacing import Patience
    from generator.links.visiting import Reply, Visitor

INTERVAL: Final = 2.0
HOSTS_AT_ONCE: Final = 8
MOST_HOPS: Final = 5
MOST_FAILURES: Final = 3
"""After so many bad answers in a row a host is left alone."""
_MAGIC: Final = b"%PDF-"
_PIECE: Final = 1024
_MOST_AUTHORS: Final = 200
_CVF: Final = re.compile(r"(?P<book>https://openaccess\.thecvf\.com/.+)/papers/(?P<stem>[^/]+)\.pdf")
_OK: Final = frozenset({200, 206})
_ABSENT: Final = frozenset({404, 410})
_ASK_DIFFERENTLY: Final = frozenset({403, 404, 405, 410, 501})
"""Answers to HEAD after which a GET may say something else."""
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_LEGAL: Final = 451


class Web:
    """Asks the hosts of many pages, several hosts at a time and each host about one page after the other."""

    def __init__(
        self,
        visitor: Callable[[], Visitor],
        patience: Patience,
        today: date,
        *,
        base: str = "",
        interval: float = INTERVAL,
    ) -> None:
        self._visitor, self._patience, self._today = visitor, patience, today
        self._base = base.rstrip("/")
        self._interval = interval

    def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
        """Ask about pages; answers come page by page.

        Raises:
            OutOfTimeError: The run is over; what was yielded counts.
        """
        by_host: dict[str, list[Asked]] = defaultdict(list)
        for one in asked:
            by_host[urlsplit(one.link.address).netloc].append(one)
        with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
            allowed = frozenset(by_host)
            running = [pool.submit(self._ask_host, pages, allowed) for pages in by_host.values()]
            for done in as_completed(running):
                yield done.result()
        self._patience.check()

    def _ask_host(self, pages: Sequence[Asked], allowed: frozenset[str]) -> list[Heard]:
        """Ask about the pages of one host, until time or its patience is used up."""
        heard: list[Heard] = []
        with self._visitor() as visitor:
            gate = Gate(self._interval, self._patience)
            host = _Host(visitor=visitor, gate=gate, base=self._base, allowed=allowed, today=self._today)
            with suppress(OutOfTimeError):  # what was heard before that is in the list
                heard.extend(map(host.ask, pages))
        return heard


@dataclass(slots=True, kw_only=True)
class _Host:
    """One host and what it has said of itself so far."""

    visitor: Visitor
    gate: Gate
    base: str
    allowed: frozenset[str]
    """The hosts that a redirect may lead to: those that the catalog itself names."""
    today: date
    robots: dict[str, RobotFileParser] = field(default_factory=dict)
    """What each host that was met asks robots not to look at."""
    failures: list[str] = field(default_factory=list)

    def ask(self, asked: Asked) -> Heard:
        """Ask about one page."""
        if len(self.failures) >= MOST_FAILURES:
            return Heard(asked=asked, said="transport", why=f"its host is left alone in this run: {self.failures[-1]}")
        try:
            heard = self._look(asked)
        except BatchError as error:
            self.failures.extend([str(error)] * (MOST_FAILURES if error.final else 1))
            return Heard(asked=asked, said=error.said, why=str(error))
        self.failures.clear()
        return heard

    def _look(self, asked: Asked) -> Heard:
        address = asked.link.address
        if asked.link.kind == "doi":
            return self._resolve(asked)
        page = _CVF.sub(r"\g<book>/html/\g<stem>.html", address)
        if page != address or (asked.titled and not address.endswith(".pdf")):
            reply = self._follow(page)
            if reply.status in _OK:
                return self._read(asked, reply)
        return self._exists(asked)

    def _resolve(self, asked: Asked) -> Heard:
        """A DOI exists if its resolver sends one on; where to is the publisher's matter and not followed."""
        reply = self._send(asked.link.address, "HEAD")
        if reply.status in _REDIRECTS:
            return self._found(asked, reply, why="the DOI is registered")
        if reply.status in _ABSENT and self._send(asked.link.address, "GET").status in _ABSENT:
            return Heard(asked=asked, said="absent", why="the DOI is not registered")
        raise BatchError("anomalous", f"the DOI resolver answered {reply.status}")

    def _read(self, asked: Asked, reply: Reply) -> Heard:
        """A page that is there, with the title that it gives itself."""
        heading = _Heading()
        with suppress(AssertionError):  # so Python before 3.14 ends at `<![x[`; what stands before that is read
            heading.feed(_text(reply))
        title = heading.declared or heading.shown
        if not title.strip():
            raise BatchError("anomalous", "the page gives itself no title, so it cannot be told whether it is the work")
        return Heard(
            asked=asked,
            said="found",
            why="the page is there",
            evidence=self._sight(reply, title=cleaned(title)),
            authors=tuple(map(cleaned, heading.authors)),
            declared=bool(heading.declared),
        )

    def _exists(self, asked: Asked) -> Heard:
        """Whether something is there, without reading more than its beginning; only two looks make an absence.

        A PDF must begin like one: many hosts answer with a page where a file is gone.
        """
        address = asked.link.address
        is_pdf = address.endswith(".pdf")
        reply = self._follow(address, method="HEAD")
        absences = reply.status in _ABSENT
        if reply.status in _ASK_DIFFERENTLY or (is_pdf and reply.status in _OK):
            reply = self._follow(address, most=_PIECE)
        if reply.status in _OK:
            if is_pdf and _MAGIC not in reply.body[:_PIECE]:
                raise BatchError("anomalous", "what is there is no PDF")
            return self._found(asked, reply, why="the page is there")
        if reply.status == _LEGAL:
            return Heard(asked=asked, said="blocked", why="blocked for legal reasons", evidence=self._sight(reply))
        if reply.status in _ABSENT and absences:
            return Heard(asked=asked, said="absent", why=f"answered {reply.status} twice")
        raise BatchError("anomalous", f"the host answered {reply.status}")

    def _found(self, asked: Asked, reply: Reply, *, why: str) -> Heard:
        return Heard(asked=asked, said="found", why=why, evidence=self._sight(reply))

    def _sight(self, reply: Reply, title: str = "") -> Sighting:
        return Sighting(
            oracle="web",
            endpoint=reply.url,
            on=self.today,
            status=reply.status,
            title=title,
            body_sha256=sha256(reply.body).hexdigest() if reply.body else "",
        )

    def _may_ask(self, address: str) -> bool:
        parts = urlsplit(address)
        if parts.netloc not in self.robots:
            self.robots[parts.netloc] = self._read_robots(f"{parts.scheme}://{parts.netloc}/robots.txt")
        return self.robots[parts.netloc].can_fetch(PROGRAM, address)

    def _read_robots(self, address: str) -> RobotFileParser:
        """What a host asks for; one without such a file, or that leads away from it, asks for nothing."""
        robots = RobotFileParser()
        try:
            reply = self._follow(address, send=self._visit)
        except BatchError as error:
            if error.said != "anomalous":
                raise
            robots.parse([])
        else:
            robots.parse(reply.text.splitlines() if reply.status in _OK else [])
        return robots

    def _follow(
        self,
        address: str,
        method: str = "GET",
        most: int = MIB,
        send: Callable[[str, str, int], Reply] | None = None,
    ) -> Reply:
        """Ask for a page and for where it leads, as long as that is https at a host that the catalog names."""
        start = address
        for _ in range(MOST_HOPS + 1):
            reply = (send or self._send)(address, method, most)
            if reply.status not in _REDIRECTS:
                return reply
            address = self._target(address, reply.headers.get("location", ""))
        raise BatchError("anomalous", f"{cleaned(start, 80)} leads in a circle")

    def _target(self, address: str, location: str) -> str:
        """Where a page leads; refused unless the catalog itself leads there."""
        try:
            target = urljoin(address, location)
            if self.base and target.startswith(f"{self.base}/"):
                target = f"https://{target.removeprefix(f'{self.base}/')}"
            parts = urlsplit(target)
        except ValueError as error:
            raise BatchError(
                "anomalous", f"the page leads to {cleaned(location, 80)!r}, which is no address"
            ) from error
        known = {name.removeprefix("www.") for name in (*self.allowed, urlsplit(address).netloc)}
        if parts.scheme != "https" or parts.netloc.removeprefix("www.") not in known:
            raise BatchError(
                "anomalous", f"the page leads to {cleaned(target, 80)!r}, which no record names: not followed"
            )
        return target

    def _send(self, address: str, method: str, most: int = MIB) -> Reply:
        """One request, if the host lets robots ask."""
        if not self._may_ask(address):
            raise BatchError("anomalous", "the host's robots.txt asks not to look")
        return self._visit(address, method, most)

    def _visit(self, address: str, method: str, most: int) -> Reply:
        """One request to the host, or to what stands for it.

        Raises:
            BatchError: There is no answer to be had now.
        """
        url = f"{self.base}/{address.removeprefix('https://')}" if self.base else address
        ranged = {"Range": f"bytes=0-{_PIECE - 1}"} if method == "GET" and most == _PIECE else {}
        try:
            with self.gate:
                reply = self.visitor.visit(url, method=method, headers={"Accept": "*/*", **ranged}, most=most, cut=True)
        except NoReplyError as error:
            raise BatchError(error.answer, str(error)) from error
        if reply.status in {429, 503}:
            raise BatchError("throttled", f"the host says that it is too much ({reply.status})", final=True)
        if reply.status >= 500 and reply.status not in _ASK_DIFFERENTLY:  # noqa: PLR2004
            raise BatchError("server_error", f"the host answered {reply.status}")
        return reply


class _Heading(HTMLParser):
    """The title and the authors that a page declares for citation, and the title that it shows.

    It is fed and never closed: closing reads what was left open again and again, for minutes if a page wants it so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.declared = self.shown = ""
        self.authors: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take `citation_title` and `citation_author`, and see where the title element starts."""
        found = {name: value or "" for name, value in attrs}
        meaning, content = found.get("name", "").lower() if tag == "meta" else "", found.get("content", "")
        if meaning == "citation_title":
            self.declared = self.declared or content
        elif meaning == "citation_author" and len(self.authors) < _MOST_AUTHORS:
            self.authors.append(content)
        self._inside = tag == "title" and not self.shown

    def handle_data(self, data: str) -> None:
        """Take the text of the title element."""
        if self._inside:
            self.shown += data

    def handle_endtag(self, tag: str) -> None:
        """See where the title element ends."""
        self._inside = self._inside and tag != "title"


def _text(reply: Reply) -> str:
    """A page as text, in the encoding that it names."""
    header = Message()
    header["content-type"] = reply.headers.get("content-type", "text/html")
    try:
        return reply.body.decode(header.get_content_charset("utf-8"), "replace")
    except (LookupError, ValueError):  # no encoding of texts, or one that cannot leave out what it cannot read
        return reply.text
