"""One guarded HTTP request: to public https addresses only, with every size and time bounded, following nothing."""

from __future__ import annotations

import ipaddress
import math
import re
import socket
import time
import zlib
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, Self
from urllib.parse import urlsplit

import httpcore2
import httpx2

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    from generator.links.pacing import Patience

PROGRAM: Final = "how-ai-did-that"
MIB: Final = 1024 * 1024
_MAPPED_V4: Final = ipaddress.ip_network("64:ff9b::/96")


class NoReplyError(Exception):
    """A request brought no usable reply; `answer` is its class, `args[0]` says why."""

    def __init__(self, why: str, answer: Literal["transport", "partial", "anomalous"] = "transport") -> None:
        super().__init__(why)
        self.answer = answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server answered."""

    url: str
    status: int
    headers: Mapping[str, str]
    """By lower-case name; of several the last."""
    body: bytes
    """Decompressed; at most as long as was allowed."""

    @property
    def text(self) -> str:
        """The body as text; what is no UTF-8 is replaced."""
        return self.body.decode("utf-8", "replace")

    def retry_after(self, today_seconds: float) -> float:
        """The seconds that the server asks to wait, by `Retry-After` in either form; 0 if it does not say."""
        value = self.headers.get("retry-after", "").strip()
        if re.fullmatch(r"\d{1,9}", value, re.ASCII):
            return float(value)
        try:
            return max(0.0, parsedate_to_datetime(value).timestamp() - today_seconds)
        except (ValueError, TypeError, OverflowError):
            return 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long one request may take, in seconds."""

    connect: float = 10
    read: float = 30
    """Between two pieces of a reply."""
    total: float = 90


class Visitor:
    """Makes requests, one connection at a time; follows no redirect, keeps no cookie, reads no setting of the machine.

    Only https on its usual port at public addresses is visited, and the hosts in `trusted`, which a person named.
    """

    def __init__(
        self,
        *,
        patience: Patience,
        contact: str,
        trusted: Iterable[str] = (),
        limits: Limits | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.requests = 0
        self._patience = patience
        self._limits = limits or Limits()
        self._agent = f"{PROGRAM} link check ({contact})"
        self._trusted = frozenset(_origin(url) for url in trusted)
        self._network = PublicNetwork({origin[1:] for origin in self._trusted})
        self._pool = httpcore2.ConnectionPool(
            ssl_context=tls or _tls(), max_connections=1, keepalive_expiry=5, network_backend=self._network
        )

    def __enter__(self) -> Self:
        """The visitor itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close its connection."""
        self._pool.close()

    def may_visit(self, url: str) -> bool:
        """Whether the address is https on its usual port, or of a host that a person named."""
        try:
            origin = _origin(url)
        except ValueError:
            return False
        return bool(origin[1]) and (origin in self._trusted or (origin[0], origin[2]) == ("https", 443))

    def visit(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        most: int = MIB,
        cut: bool = False,
    ) -> Reply:
        """Make one request and read at most `most` bytes; a longer body is refused, or cut if `cut`.

        Raises:
            NoReplyError: There was no reply, or none that is whole and within bounds.
            OutOfTimeError: The run is over.
        """
        self._patience.check()
        if not self.may_visit(url):
            raise NoReplyError(f"{url[:200]!r} is no public https address: not visited", "anomalous")
        self.requests += 1
        sent = {"User-Agent": self._agent, "Accept-Encoding": "gzip", **(headers or {})}
        try:
            return self._exchange(url, method, sent, content, most=most, cut=cut)
        except _RefusedError as error:
            raise NoReplyError(str(error), "anomalous") from error
        except _TooSlowError:
            self._patience.check()
            raise NoReplyError(f"the reply took longer than {self._limits.total:g} s", "partial") from None
        except httpcore2.RemoteProtocolError as error:
            raise NoReplyError(f"the reply broke off: {error}", "partial") from error
        except httpcore2.LocalProtocolError:
            raise NoReplyError("the request could not be written") from None  # its text would quote the headers
        except (httpcore2.NetworkError, httpcore2.TimeoutException, httpcore2.ProtocolError, OSError) as error:
            raise NoReplyError(f"{_place(url)} could not be reached: {str(error) or type(error).__name__}") from error

    def _exchange(
        self, url: str, method: str, headers: Mapping[str, str], content: bytes | None, *, most: int, cut: bool
    ) -> Reply:
        limits = self._limits
        self._network.end = time.monotonic() + min(limits.total, self._patience.left())
        times = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.connect}
        with ExitStack() as stack:
            response = stack.enter_context(
                self._pool.stream(
                    method, url, headers=list(headers.items()), content=content, extensions={"timeout": times}
                )
            )
            received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            body = _Body(received.get("content-encoding", ""), most=most, cut=cut)
            for piece in response.iter_stream():
                if body.is_full_with(piece):
                    break
            return Reply(url=url, status=response.status, headers=received, body=body.content())


@cache
def _tls() -> ssl.SSLContext:
    """What is needed to check certificates; reading it takes longer than a request."""
    return httpx2.create_ssl_context(trust_env=False)


class _Body:
    """Collects a body piece by piece, decompressing no more of it than is allowed."""

    def __init__(self, encoding: str, *, most: int, cut: bool) -> None:
        self._gzip = zlib.decompressobj(wbits=31) if encoding.strip().lower() in {"gzip", "x-gzip"} else None
        if encoding and not self._gzip and encoding.strip().lower() != "identity":
            raise NoReplyError(f"the reply is encoded as {encoding[:40]!r}, which was not asked for", "anomalous")
        self._most, self._cut = most, cut
        self._pieces: list[bytes] = []
        self._size = 0

    def is_full_with(self, piece: bytes) -> bool:
        """Take a piece; true if the rest is not wanted."""
        room = self._most - self._size
        try:
            opened = self._gzip.decompress(piece, room + 1) if self._gzip else piece[: room + 1]
        except zlib.error as error:
            raise NoReplyError("the reply cannot be decompressed", "anomalous") from error
        self._pieces.append(opened[:room])
        self._size += len(opened[:room])
        if len(opened) > room and not self._cut:
            raise NoReplyError(f"the reply is longer than {self._most} bytes", "anomalous")
        return len(opened) > room

    def content(self) -> bytes:
        """What was collected."""
        if self._gzip and not self._gzip.eof and self._size < self._most:
            raise NoReplyError("the compressed reply broke off", "partial")
        return b"".join(self._pieces)


class _RefusedError(Exception):
    """A host has an address that is not public."""


class _TooSlowError(Exception):
    """A request has used up its time, or the run has."""


class PublicNetwork(httpcore2.NetworkBackend):
    """Connects to the very addresses that it has looked at, and only if they are public."""

    def __init__(self, trusted: Iterable[tuple[str, int]]) -> None:
        self.end = math.inf
        """The moment, by the monotonic clock, at which the request under way has taken too long."""
        self._trusted = frozenset(trusted)
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to a public address of the host, the first that answers, or to a trusted host."""
        *others, last = [host] if (host, port) in self._trusted else _public_addresses(host, port)
        for target in others:
            try:
                return _Timed(self._plain.connect_tcp(target, port, timeout, local_address, socket_options), self)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return _Timed(self._plain.connect_tcp(last, port, timeout, local_address, socket_options), self)


class _Timed(httpcore2.NetworkStream):
    """A connection on which a request has so much time in all, into however many pieces its reply falls."""

    def __init__(self, stream: httpcore2.NetworkStream, network: PublicNetwork) -> None:
        self._stream, self._network = stream, network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has arrived, as long as there is time."""
        left = self._network.end - time.monotonic()
        if left <= 0:
            raise _TooSlowError
        try:
            return self._stream.read(max_bytes, left if timeout is None else min(timeout, left))
        except httpcore2.ReadTimeout:
            if time.monotonic() >= self._network.end:
                raise _TooSlowError from None
            raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write; a request is small."""
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """The same with TLS, which has the time of a connection to begin."""
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, timeout), self._network)

    def get_extra_info(self, info: str) -> object:
        """What the connection knows of itself."""
        return self._stream.get_extra_info(info)


def _public_addresses(host: str, port: int) -> list[str]:
    """The addresses of a host, if all of them are public; looking once leaves no second answer to trust."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore2.ConnectError(f"no address for {host}: {error}") from error
    addresses = [str(entry[4][0]) for entry in found]
    if private := [address for address in addresses if not is_public(address)]:
        raise _RefusedError(f"{host} leads to {private[0]}, which is no public address: not visited")
    return addresses


def is_public(address: str) -> bool:
    """Whether an IP address, and any that is wrapped in it, belongs to the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    inner: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = [ip]
    if isinstance(ip, ipaddress.IPv6Address):
        wrapped = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        inner += [one for one in wrapped if one is not None]
        if ip in _MAPPED_V4:
            inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
        if ip.ipv4_mapped:
            inner.remove(ip)
    return all(one.is_global and not one.is_multicast for one in inner)


def _origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _place(url: str) -> str:
    scheme, host, port = _origin(url)
    return f"{scheme}://{host}" if port in {80, 443} else f"{scheme}://{host}:{port}"
