"""Ask arXiv about many papers: a hundred a request, a canary in each, at the pace that arXiv asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from xml.etree import ElementTree as ET

from generator.links.batches import LONGEST_EXCERPT, BatchError, Heard, ask_in_batches, cleaned
from generator.links.link import BadLink, Link
from generator.links.observed import Sighting
from generator.links.pacing import Gate
from generator.links.visiting import MIB, NoReplyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from generator.links.batches import Asked
    from generator.links.pacing import Patience
    from generator.links.visiting import Reply, Visitor

CANARY: Final = "1707.08567"
"""A paper that is there: an answer without it is no answer."""
BATCH: Final = 100
INTERVAL: Final = 3.05
"""Seconds between two requests; arXiv asks for three."""
WAITS: Final = (60.0, 300.0)
"""How long to wait, at least, each time that arXiv says it is too much; after that it is left alone."""
LONGEST_WAIT: Final = 900.0
_RETRIES: Final = (5.0, 15.0)
_THROTTLED: Final = frozenset({403, 406, 429, 503})
_NAMES: Final = {"atom": "http://www.w3.org/2005/Atom", "arxiv": "http://arxiv.org/schemas/atom"}
_TOTAL: Final = "{http://a9.com/-/spec/opensearch/1.1/}totalResults"
_WITHDRAWN: Final = re.compile(
    r"\s*(?:this (?:paper|article|submission|manuscript) (?:has been|is) withdrawn|withdrawn)", re.IGNORECASE
)
_REPOSITORY: Final = re.compile(r"github\.com/[\w-]+/[\w.-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArxivAddresses:
    """Where arXiv answers."""

    api: str = "https://export.arxiv.org/api/query"
    pages: str = "https://export.arxiv.org"
    """Below it stand `/abs/` and `/pdf/`."""
    oai: str = "https://oaipmh.arxiv.org/oai"

    @classmethod
    def below(cls, base: str) -> ArxivAddresses:
        """All of it below one address."""
        base = base.rstrip("/")
        return cls(api=f"{base}/api/query", pages=base, oai=f"{base}/oai")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A paper as the API describes it."""

    identifier: str
    version: int | None
    title: str
    summary: str
    comment: str
    authors: tuple[str, ...]
    digest: str


class Arxiv:
    """Asks arXiv, one request at a time."""

    def __init__(
        self,
        visitor: Visitor,
        patience: Patience,
        today: date,
        *,
        addresses: ArxivAddresses | None = None,
        interval: float = INTERVAL,
    ) -> None:
        self._visitor, self._patience, self._today = visitor, patience, today
        self._addresses = addresses or ArxivAddresses()
        self._gate = Gate(interval, patience)
        self._waits = list(WAITS)

    def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
        """Ask about arXiv links; answers come batch by batch.

        Raises:
            OutOfTimeError: The run is over; what was yielded counts.
        """
        return ask_in_batches(asked, BATCH, self._ask_batch)

    def _ask_batch(self, batch: Sequence[Asked]) -> list[Heard]:
        names = {_name(one): one for one in batch}
        listed = ",".join([*names, *({CANARY} - names.keys())])
        query = f"id_list={quote(listed, safe=',/')}&start=0&max_results={len(names) + 1}"
        reply = self._get(f"{self._addresses.api}?{query}", accept="application/atom+xml", most=5 * MIB)
        if reply.status != 200:  # noqa: PLR2004  (HTTP's own word for yes)
            raise BatchError("server_error" if reply.status >= 500 else "anomalous", f"arXiv answered {reply.status}")  # noqa: PLR2004
        entries = _read_feed(reply, names)
        return [self._heard(one, entries.get(name), reply) for name, one in names.items()]

    def _heard(self, asked: Asked, entry: _Entry | None, reply: Reply) -> Heard:
        if entry is None:
            return self._look_for_page(asked)
        evidence = Sighting(
            oracle="arxiv",
            endpoint=reply.url.partition("?")[0],
            on=self._today,
            status=reply.status,
            identifier=entry.identifier,
            version=entry.version,
            title=cleaned(entry.title),
            excerpt=cleaned(entry.comment, LONGEST_EXCERPT) if _WITHDRAWN.match(entry.comment) else "",
            body_sha256=entry.digest,
            repositories=_named_repositories(entry.summary),
        )
        found = Heard(asked=asked, said="found", why="listed by arXiv", evidence=evidence, authors=entry.authors)
        return self._look_for_withdrawal(found) if evidence.excerpt else found

    def _look_for_page(self, asked: Asked) -> Heard:
        """A paper that the API does not list is absent only if it has no page either."""
        try:
            reply = self._get(f"{self._addresses.pages}/abs/{_name(asked)}", accept="text/html", most=MIB // 16)
        except BatchError as error:
            return Heard(asked=asked, said=error.said, why=f"not listed, and its page gave no answer: {error}")
        if reply.status == 404:  # noqa: PLR2004
            return Heard(asked=asked, said="absent", why="neither listed by arXiv's API nor found as a page")
        return Heard(asked=asked, said="partial", why=f"not listed by arXiv's API, but its page answers {reply.status}")

    def _look_for_withdrawal(self, found: Heard) -> Heard:
        """A comment that speaks of a withdrawal counts if the record of versions or the missing PDF says so too."""
        confirmed = self._is_withdrawn_by_oai(found) or self._has_lost_its_pdf(found)
        if not confirmed:
            return Heard(
                asked=found.asked,
                said="found",
                why="listed by arXiv; its comment speaks of a withdrawal",
                evidence=found.evidence,
                authors=found.authors,
                flags=("withdrawal_suspected",),
            )
        return Heard(asked=found.asked, said="withdrawn", why=f"withdrawn: {confirmed}", evidence=found.evidence)

    def _is_withdrawn_by_oai(self, found: Heard) -> str:
        name = found.asked.link.name
        query = f"verb=GetRecord&identifier=oai:arXiv.org:{name}&metadataPrefix=arXivRaw"
        try:
            reply = self._get(f"{self._addresses.oai}?{query}", accept="text/xml", most=MIB)
            versions = [one for one in _read_xml(reply).iter() if _local(one) == "version"]
        except BatchError:
            return ""
        parts = {_local(part): (part.text or "").strip() for part in versions[-1]} if versions else {}
        gone = parts.get("source_type") == "I" or parts.get("size") == "0kb"
        return "the newest version has no source" if gone else ""

    def _has_lost_its_pdf(self, found: Heard) -> str:
        version = found.evidence.version if found.evidence else None
        address = f"{self._addresses.pages}/pdf/{found.asked.link.name}{f'v{version}' if version else ''}"
        try:
            reply = self._get(address, accept="application/pdf", most=MIB // 16)
        except BatchError:
            return ""
        gone = reply.status == 404 and "withdrawn" in reply.text.lower()  # noqa: PLR2004
        return "the newest version has no PDF" if gone else ""

    def _get(self, url: str, *, accept: str, most: int) -> Reply:
        """One request at arXiv's pace; waits when told to, tries again when the line was bad.

        Raises:
            BatchError: There is no answer to be had now.
        """
        retries = list(_RETRIES)
        while True:
            try:
                with self._gate:
                    reply = self._visitor.visit(url, headers={"Accept": accept}, most=most, cut=most < MIB)
            except NoReplyError as error:
                if error.answer != "transport" or not retries:
                    raise BatchError(error.answer, str(error), final=error.answer == "transport") from error
                self._patience.wait(retries.pop(0), str(error))
                continue
            if reply.status not in _THROTTLED and not reply.body.startswith(b"Rate exceeded"):
                return reply
            self._wait_as_told(reply)

    def _wait_as_told(self, reply: Reply) -> None:
        why = f"arXiv says that it is too much ({reply.status})"
        told = reply.retry_after(self._patience.today_seconds())
        if not self._waits or told > LONGEST_WAIT:
            raise BatchError("throttled", f"{why}: left for the next run", final=True)
        self._patience.wait(max(self._waits.pop(0), told), why)


def _name(asked: Asked) -> str:
    return f"{asked.link.name}v{asked.version}" if asked.version else asked.link.name


def _read_feed(reply: Reply, names: Mapping[str, Asked]) -> dict[str, _Entry]:
    """The papers of a feed by the name that was asked for.

    Raises:
        BatchError: The feed is not whole, not about what was asked, or lacks the canary.
    """
    root = _read_xml(reply)
    if root.tag != f"{{{_NAMES['atom']}}}feed":
        raise BatchError("anomalous", "arXiv sent something that is no feed")
    entries = [_read_entry(entry) for entry in root.findall("atom:entry", _NAMES)]
    if (root.findtext(_TOTAL) or "").strip() != str(len(entries)):
        raise BatchError("partial", "arXiv's feed does not hold as many papers as it says")
    found: dict[str, _Entry] = {}
    for entry in entries:
        exact = f"{entry.identifier}v{entry.version}"
        found[exact if exact in names else entry.identifier] = entry
    if CANARY not in {entry.identifier for entry in entries} or len(found) != len(entries):
        raise BatchError("anomalous", "arXiv's feed lacks a paper that is known to be there, or holds one twice")
    if not found.keys() <= names.keys() | {CANARY}:
        raise BatchError("anomalous", "arXiv's feed holds papers that were not asked for")
    return found


def _read_xml(reply: Reply) -> ET.Element:
    try:
        text = reply.body.decode("utf-8")
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise BatchError("anomalous", "arXiv sent a page, or XML with definitions of its own")
        return ET.fromstring(text)  # noqa: S314  (no DTD can be in it)
    except (ET.ParseError, ValueError) as error:
        raise BatchError("anomalous", f"arXiv sent something that is no XML: {error}") from error


def _read_entry(entry: ET.Element) -> _Entry:
    address = entry.findtext("atom:id", "", _NAMES).strip()
    try:
        link = Link.parse(address)
    except BadLink as bad:
        raise BatchError("anomalous", f"arXiv's feed holds {cleaned(address, 80)!r}") from bad
    return _Entry(
        identifier=link.name,
        version=link.version,
        title=entry.findtext("atom:title", "", _NAMES),
        summary=entry.findtext("atom:summary", "", _NAMES),
        comment=entry.findtext("arxiv:comment", "", _NAMES),
        authors=tuple(cleaned(name.text or "") for name in entry.findall("atom:author/atom:name", _NAMES)),
        digest=sha256(ET.tostring(entry)).hexdigest(),
    )


def _named_repositories(summary: str) -> tuple[str, ...]:
    """The keys of the GitHub repositories that an abstract names."""
    keys = set()
    for found in _REPOSITORY.finditer(summary):
        try:
            keys.add(Link.parse(f"https://{found[0].rstrip('.')}").key)
        except BadLink:
            continue
    return tuple(sorted(keys))


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
