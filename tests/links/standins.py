"""Servers on this machine that stand in for arXiv, GitHub and other hosts, and hold callers to the published limits.

What they answer in the normal case is hand-made after the documents named at each class; `recorded/` holds what the
real services once answered.
"""

from __future__ import annotations

import gzip
import json
import re
import socket
import ssl
import struct
import threading
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from generator.links.pacing import Patience
from generator.links.visiting import Limits, Visitor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import trustme


TODAY = date(2026, 11, 22)


@dataclass
class FastTime:
    """Time that stands still and jumps ahead whenever somebody waits."""

    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        return sum(self.waits)

    def patience(self, budget: float | None = None) -> Patience:
        return Patience(budget=budget, now=self.now, pause=self.waits.append, today_seconds=lambda: 1_800_000_000)


def visitor(patience: Patience, *trusted: str, limits: Limits | None = None) -> Visitor:
    return Visitor(patience=patience, contact="test@example.org", trusted=trusted, limits=limits)


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    at: float


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        standin = self.server.standin
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, self.rfile.read(length), time.monotonic())
        with standin.lock:
            standin.check_limits(request)
            standin.seen.append(request)
            fault = standin.faults.popleft() if standin.faults else None
        time.sleep(standin.latency)
        (fault or (lambda handler: standin.answer(handler, request)))(self)

    do_POST = do_HEAD = do_GET  # noqa: N815  (the names that http.server looks for)

    def send(self, status: int, body: bytes | str = b"", **headers: str) -> None:
        content = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    standin: Standin

    def get_request(self) -> tuple[socket.socket, Any]:
        accepted: tuple[socket.socket, Any] = super().get_request()
        self.standin.count_connection()
        return accepted

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self.standin.lock:
            self.standin.open -= 1

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hangs up is no error of ours."""


class Standin:
    """A server that remembers what it was asked and answers with faults first, if it was given any."""

    one_connection = True

    def __init__(self, *, interval: float = 0.0, latency: float = 0.0, tls: ssl.SSLContext | None = None) -> None:
        self.interval, self.latency = interval, latency
        self.seen: list[Request] = []
        self.breaches: list[str] = []
        self.faults: deque[Callable[[Handler], None]] = deque()
        self.lock = threading.RLock()
        self.open = 0
        self.connections = 0
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.standin = self
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]
        self.url = f"{'https' if tls else 'http'}://{'localhost' if tls else '127.0.0.1'}:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def count_connection(self) -> None:
        """A breach is a connection that is still open when the next one is; one just closed takes a moment to end."""
        self.connections += 1
        waited = 0.0
        while self.one_connection and self.open and waited < 2:
            time.sleep(0.01)
            waited += 0.01
        with self.lock:
            self.open += 1
            if self.one_connection and self.open > 1:
                self.breaches.append("a second connection while one was open")

    def check_limits(self, request: Request) -> None:
        if self.seen and request.at - self.seen[-1].at < self.interval:
            self.breaches.append(f"{request.path} came {request.at - self.seen[-1].at:.3f} s after the one before")

    def answer(self, handler: Handler, request: Request) -> None:
        handler.send(404, f"nothing at {request.path}")

    def paths(self) -> list[str]:
        return [urlsplit(request.path).path for request in self.seen]


@dataclass
class PaperStandin:
    title: str
    summary: str = "We show a thing."
    comment: str = ""
    authors: tuple[str, ...] = ("Ada Lovelace", "Alan Turing")
    older: Mapping[int, str] = field(default_factory=dict)
    """The titles of earlier versions."""
    version: int = 1
    withdrawn: bool = False
    page_only: bool = False


class ArxivStandin(Standin):
    """arXiv, after its API manual, its terms of use and the server source arXiv/arxiv-search (classic_api)."""

    longest_url = 4096

    def __init__(self, papers: Mapping[str, PaperStandin] | None = None, **limits: Any) -> None:
        super().__init__(**limits)
        self.papers = {"1707.08567": PaperStandin("Proceedings of Workshop AEW10"), **(papers or {})}
        self.poison: set[str] = set()
        """Ids that make the server fail with 500 for the whole batch."""
        self.hidden: set[str] = set()
        """Ids that the API forgets, though their pages are there."""

    def check_limits(self, request: Request) -> None:
        super().check_limits(request)
        if len(request.path) > self.longest_url:
            self.breaches.append(f"an address of {len(request.path)} characters")

    def answer(self, handler: Handler, request: Request) -> None:
        parts = urlsplit(request.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/api/query":
            self._query(handler, query)
        elif parts.path.startswith("/abs/"):
            name = parts.path.removeprefix("/abs/")
            handler.send(200 if self._find(name) else 404, "<html><title>a page</title></html>")
        elif parts.path.startswith("/pdf/"):
            paper = self._find(parts.path.removeprefix("/pdf/"))
            gone = paper is None or paper[1].withdrawn
            handler.send(404 if gone else 200, "This paper has been withdrawn" if gone else "%PDF-1.5")
        elif parts.path == "/oai":
            self._oai(handler, query)
        else:
            handler.send(404, "no such page")

    def _find(self, name: str) -> tuple[str, PaperStandin, int] | None:
        found = re.fullmatch(r"(.+?)(?:v(\d+))?", name)
        assert found
        paper = self.papers.get(found[1])
        version = int(found[2] or (paper.version if paper else 0))
        fits = paper is not None and (version == paper.version or version in paper.older)
        return (found[1], paper, version) if paper and fits else None

    def _query(self, handler: Handler, query: Mapping[str, str]) -> None:
        names = query["id_list"].split(",")
        if int(query.get("max_results", "10")) < len(names):
            self.breaches.append("max_results is smaller than the list")
        for name in names:
            if not re.search(r"\d{4}\.\d{4,5}|/\d{7}", name):
                handler.send(400, feed(entry("https://arxiv.org/api/errors#incorrect_id_format_for_" + name, "Error")))
                return
        if self.poison & set(names):
            handler.send(500, "Internal Server Error")
            return
        found = [
            hit for name in names if name not in self.hidden and (hit := self._find(name)) and not hit[1].page_only
        ]
        entries = [
            entry(
                f"http://arxiv.org/abs/{name}v{version}",
                paper.older.get(version, paper.title),
                summary=paper.summary,
                comment=paper.comment,
                authors=paper.authors,
            )
            for name, paper, version in reversed(found)
        ]
        handler.send(200, feed(*entries), Content_Type="application/atom+xml; charset=utf-8")

    def _oai(self, handler: Handler, query: Mapping[str, str]) -> None:
        name = query["identifier"].removeprefix("oai:arXiv.org:")
        paper = self.papers[name]
        size = (
            "<size>0kb</size><source_type>I</source_type>"
            if paper.withdrawn
            else "<size>9kb</size><source_type>D</source_type>"
        )
        versions = "".join(
            f'<version version="v{number}"><size>8kb</size></version>' for number in range(1, paper.version)
        )
        newest = f'<version version="v{paper.version}">{size}</version>'
        raw = f'<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">{versions}{newest}</arXivRaw>'
        record = f"<GetRecord><record><metadata>{raw}</metadata></record></GetRecord>"
        handler.send(200, f'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">{record}</OAI-PMH>')


def entry(address: str, title: str, *, summary: str = "", comment: str = "", authors: tuple[str, ...] = ()) -> str:
    named = "".join(f"<author><name>{escape(name)}</name></author>" for name in authors)
    said = f"<arxiv:comment>{escape(comment)}</arxiv:comment>" if comment else ""
    return (
        f"<entry><id>{escape(address)}</id><title>{escape(title)}</title>"
        f"<summary>{escape(summary)}</summary>{said}{named}</entry>"
    )


def feed(*entries: str, total: int | None = None) -> str:
    return (
        "<?xml version='1.0' encoding='UTF-8'?>"
        '<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" '
        'xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">'
        f"<opensearch:totalResults>{len(entries) if total is None else total}</opensearch:totalResults>"
        f"{''.join(entries)}</feed>"
    )


@dataclass
class RepositoryStandin:
    name: str
    number: int
    archived: bool = False
    fork: bool = False
    files: tuple[str, ...] = ()
    branch: str = "main"


ALIAS = re.compile(
    r'(\w+): repository\(owner: "([^"]+)", name: "([^"]+)"\) \{\.\.\.f(?: inside: object\(expression: "([^"]+)"\))?'
)


class GithubStandin(Standin):
    """GitHub, after its docs (GraphQL rate limits, secondary limits) and the fixtures of cli/cli and octokit."""

    largest = 100
    """More aliases than this time out, as reports of heavy queries have it."""
    token = "ghp_secret"  # noqa: S105

    def __init__(self, repositories: Mapping[str, RepositoryStandin] | None = None, **limits: Any) -> None:
        super().__init__(**limits)
        known = {"octocat/hello-world": RepositoryStandin("octocat/Hello-World", 1296269), **(repositories or {})}
        self.repositories = {name.casefold(): one for name, one in known.items()}
        """By the names under which they are asked for: the old name of a moved one leads to it."""
        self.blocked: dict[str, int] = {}
        self.nulls: set[str] = set()
        """Names that come back as null without an error."""
        self.refused: set[str] = set()
        """Names whose owners let no token in."""
        self.points = 5000
        self.busy = 0

    def answer(self, handler: Handler, request: Request) -> None:
        if request.path == "/graphql":
            self._graphql(handler, request)
        else:
            parts = urlsplit(request.path)
            self._rest(handler, unquote(parts.path).casefold(), parse_qs(parts.query).get("ref", ["main"])[0])

    def _graphql(self, handler: Handler, request: Request) -> None:
        if request.headers.get("authorization") != f"Bearer {self.token}":
            handler.send(401, '{"message": "Bad credentials"}')
            return
        self.points -= 1
        asked = ALIAS.findall(json.loads(request.body)["query"])
        if len(asked) > self.largest:
            handler.send(502, "<html>Bad Gateway</html>")
            return
        data: dict[str, Any] = {}
        errors = []
        for alias, owner, name, inside in asked:
            key = f"{owner}/{name}".casefold()
            found = None if key in self.blocked else self.repositories.get(key)
            data[alias] = None if key in self.nulls or not found else self._node(found, inside)
            if not found:
                message = f"Could not resolve to a Repository with the name '{owner}/{name}'."
                errors.append({"type": "NOT_FOUND", "path": [alias], "message": message})
        handler.send(
            200,
            json.dumps({"data": data, **({"errors": errors} if errors else {})}),
            X_RateLimit_Remaining=str(self.points),
        )

    def _node(self, found: RepositoryStandin, inside: str) -> dict[str, Any]:
        node = {
            "databaseId": found.number,
            "id": f"R_{found.number}",
            "nameWithOwner": found.name,
            "isArchived": found.archived,
            "archivedAt": "2025-01-02T03:04:05Z" if found.archived else None,
            "isFork": found.fork,
            "isDisabled": False,
            "lockReason": None,
            "pushedAt": "2026-10-01T00:00:00Z",
        }
        branch, _, path = inside.partition(":")
        here = self._has(found, path, branch)
        return {**node, "inside": {"__typename": "Blob"} if here else None} if inside else node

    def _rest(self, handler: Handler, path: str, branch: str) -> None:
        found = re.fullmatch(r"/repos/([^/]+/[^/]+)(?:/contents(?:/(.*))?)?", path)
        numbered = re.fullmatch(r"/repositories/(\d+)", path)
        by_number = {one.number: one for one in self.repositories.values()}
        name = found[1] if found else ""
        repository = by_number.get(int(numbered[1])) if numbered else self.repositories.get(name)
        if name in self.refused:
            handler.send(403, '{"message": "the organization has an IP allow list enabled"}')
        elif name in self.blocked:
            reason = {"message": "Repository access blocked", "block": {"reason": "dmca"}}
            handler.send(self.blocked[name], json.dumps(reason))
        elif repository is None or (found and not self._has(repository, found[2] or "", branch)):
            handler.send(404, '{"message": "Not Found"}')
        elif found and repository.name.casefold() != name:
            handler.send(
                301, '{"message": "Moved Permanently"}', Location=f"{self.url}/repositories/{repository.number}"
            )
        else:
            handler.send(
                200,
                json.dumps(
                    {
                        "id": repository.number,
                        "node_id": f"R_{repository.number}",
                        "full_name": repository.name,
                        "archived": repository.archived,
                        "fork": repository.fork,
                        "disabled": False,
                        "pushed_at": "2026-10-01T00:00:00Z",
                    }
                ),
            )

    def _has(self, repository: RepositoryStandin, path: str, branch: str) -> bool:
        return branch == repository.branch and (not path or path in repository.files)


class WebStandin(Standin):
    """Any other host: `pages` by host and path, as `web=` appends them."""

    one_connection = False

    def __init__(self, pages: Mapping[str, tuple[int, str] | str] | None = None, **limits: Any) -> None:
        super().__init__(**limits)
        self.pages = dict(pages or {})
        self.refuses_head = False

    def check_limits(self, request: Request) -> None:
        host = request.path.split("/")[1]
        times = [one.at for one in self.seen if one.path.split("/")[1] == host]
        if times and request.at - times[-1] < self.interval:
            self.breaches.append(f"{request.path} came {request.at - times[-1]:.3f} s after the one before")

    def answer(self, handler: Handler, request: Request) -> None:
        page = self.pages.get(request.path.lstrip("/"), (404, "not found"))
        status, body = (200, page) if isinstance(page, str) else page
        if self.refuses_head and request.method == "HEAD":
            handler.send(405, "")
        elif status in {301, 302, 307}:
            handler.send(status, "", Location=body)
        else:
            handler.send(status, body, Content_Type="text/html; charset=utf-8")


def says(status: int, body: bytes | str = b"", **headers: str) -> Callable[[Handler], None]:
    """A fault: this answer instead of the right one."""
    return lambda handler: handler.send(status, body, **headers)


def breaks_off(promised: int, body: bytes) -> Callable[[Handler], None]:
    """A fault: fewer bytes than the header promised."""

    def fault(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(promised))
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = True

    return fault


def drips(pause: float, pieces: int) -> Callable[[Handler], None]:
    """A fault: a body that comes byte by byte."""

    def fault(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(pieces))
        handler.end_headers()
        for _ in range(pieces):
            try:
                handler.wfile.write(b"x")
                handler.wfile.flush()
            except OSError:
                break
            time.sleep(pause)
        handler.close_connection = True

    return fault


def drips_headers(pause: float, lines: int) -> Callable[[Handler], None]:
    """A fault: headers that do not end."""

    def fault(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(lines):
            try:
                handler.wfile.write(b"X-%d: x\r\n" % number)
                handler.wfile.flush()
            except OSError:
                break
            time.sleep(pause)
        handler.close_connection = True

    return fault


def resets(handler: Handler) -> None:
    """A fault: the connection is reset in the middle."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nxx")
    handler.wfile.flush()
    handler.close_connection = True
    handler.connection.close()


def bomb(size: int) -> Callable[[Handler], None]:
    """A fault: a small body that would unpack to a large one."""
    return says(200, gzip.compress(b"0" * size), Content_Encoding="gzip")


@contextmanager
def kept(standin: Standin) -> Iterator[None]:
    """Run with a server and fail if a limit was breached."""
    with standin:
        yield
    assert standin.breaches == []


def tls(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """A server's side of a connection that shows this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
