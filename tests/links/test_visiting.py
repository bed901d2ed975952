"""A request goes to public https addresses only, and no reply is too long, too slow or too large for us."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from generator.links import visiting
from generator.links.pacing import Gate, OutOfTimeError, Patience
from generator.links.visiting import MIB, Limits, NoReplyError, Reply, Visitor, is_public
from tests.links.standins import (
    FastTime,
    Standin,
    bomb,
    breaks_off,
    drips,
    drips_headers,
    kept,
    resets,
    says,
    tls,
    visitor,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def refusal(url: str, *trusted: str, **options: Any) -> NoReplyError:
    with visitor(Patience(), *trusted) as one, pytest.raises(NoReplyError) as refused:
        one.visit(url, **options)
    return refused.value


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://example.org/", "is no public https address"),
        ("https://example.org:8443/", "is no public https address"),
        ("ftp://example.org/", "is no public https address"),
        ("file:///etc/passwd", "is no public https address"),
        ("https:///x", "is no public https address"),
        ("https://[::1/x", "is no public https address"),
        ("https://127.0.0.2/", "127.0.0.2, which is no public address"),
        ("https://localhost/", "which is no public address"),
        ("https://[::1]/", "which is no public address"),
        ("https://[::ffff:127.0.0.1]/", "which is no public address"),
        ("https://0x7f.1/", "which is no public address"),
        ("https://2130706433/", "which is no public address"),
        ("https://169.254.169.254/latest/meta-data", "which is no public address"),
        ("https://10.0.0.1/", "which is no public address"),
    ],
)
def test_private_addresses_are_not_visited_in_any_spelling(url: str, why: str) -> None:
    error = refusal(url)
    assert error.answer == "anomalous"
    assert why in str(error)


def test_a_name_that_leads_to_a_private_address_is_not_visited(monkeypatch: pytest.MonkeyPatch) -> None:
    """The resolver is ours here: no name that leads astray can be had offline."""
    public, private = ("93.184.216.34", 443), ("127.0.0.1", 443)
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in (public, private)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kw: entries)
    assert "rebinding.example.org leads to 127.0.0.1" in str(refusal("https://rebinding.example.org/"))


def test_the_address_that_was_looked_at_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second look would give a rebinding name its chance; the connection here goes to a public address nobody has."""
    looks = []

    def once(*args: object, **_kw: object) -> list[Any]:
        looks.append(args[0])
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.7", 443))]

    connected: list[Any] = []

    def connect(address: tuple[str, int], *_args: object, **_kw: object) -> socket.socket:
        connected.append(address)
        raise ConnectionRefusedError("nobody there")

    monkeypatch.setattr(visiting, "is_public", lambda _address: True)
    monkeypatch.setattr(socket, "getaddrinfo", once)
    monkeypatch.setattr(socket, "create_connection", connect)
    assert refusal("https://a.example.org/").answer == "transport"
    assert (looks, connected) == (["a.example.org"], [("203.0.113.7", 443)])


def test_a_name_without_an_address_is_a_bad_line() -> None:
    error = refusal("https://no-such-host.invalid/")
    assert error.answer == "transport"
    assert "no address for no-such-host.invalid" in str(error)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("fe80::1%eth0", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
        ("2002:7f00:1::", False),
    ],
)
def test_an_address_is_public_only_if_what_is_wrapped_in_it_is(address: str, *, public: bool) -> None:
    assert is_public(address) is public


def test_a_host_that_a_person_named_may_be_visited_and_only_at_its_port() -> None:
    with kept(named := Standin()), kept(other := Standin()):
        with visitor(Patience(), named.url) as one:
            assert one.visit(f"{named.url}/x").status == 404
            assert one.may_visit(named.url)
            assert not one.may_visit(other.url)
        assert "is no public https address" in str(refusal(other.url, named.url))
    assert other.seen == []


def test_redirects_are_answers_and_cookies_are_not_kept() -> None:
    with kept(standin := Standin()), visitor(Patience(), standin.url) as one:
        standin.faults.append(says(302, "", Location="/next", Set_Cookie="a=b"))
        assert one.visit(f"{standin.url}/x").headers["location"] == "/next"
        one.visit(f"{standin.url}/y")
        assert one.requests == 2
    assert standin.paths() == ["/x", "/y"]
    assert "cookie" not in standin.seen[1].headers


def test_settings_of_the_machine_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with kept(proxy := Standin()), kept(standin := Standin()):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        with visitor(Patience(), standin.url) as one:
            one.visit(standin.url)
    assert proxy.seen == []


@pytest.mark.parametrize(
    ("fault", "answer", "why"),
    [
        (breaks_off(100, b"x"), "partial", "the reply broke off"),
        (resets, "transport", "could not be reached"),
        (bomb(64 * MIB), "anomalous", "longer than 1048576 bytes"),
        (says(200, b"x" * (MIB + 1)), "anomalous", "longer than 1048576 bytes"),
        (says(200, gzip.compress(b"x" * 500)[:-9], Content_Encoding="gzip"), "partial", "compressed reply broke off"),
        (says(200, b"no gzip", Content_Encoding="gzip"), "anomalous", "cannot be decompressed"),
        (says(200, b"x", Content_Encoding="zstd"), "anomalous", "was not asked for"),
    ],
)
def test_a_reply_that_is_not_whole_or_too_large_is_none(fault: Callable[[Any], None], answer: str, why: str) -> None:
    with kept(standin := Standin()):
        standin.faults.append(fault)
        error = refusal(standin.url, standin.url)
    assert error.answer == answer
    assert why in str(error)


def test_a_long_reply_can_be_cut() -> None:
    with kept(standin := Standin()), visitor(Patience(), standin.url) as one:
        standin.faults.extend(
            [bomb(64 * MIB), says(200, b"y" * MIB), says(200, gzip.compress(b"z"), Content_Encoding="gzip")]
        )
        assert [len(one.visit(standin.url, most=100, cut=True).body) for _ in range(3)] == [100, 100, 1]


@pytest.mark.parametrize("fault", [drips(0.02, 2000), drips_headers(0.02, 2000)])
def test_a_reply_that_drips_is_not_waited_for(fault: Callable[[Any], None]) -> None:
    with kept(standin := Standin()):
        standin.faults.append(fault)
        start = time.monotonic()
        with visitor(Patience(), standin.url, limits=Limits(total=0.2)) as one, pytest.raises(NoReplyError) as slow:
            one.visit(standin.url)
        assert time.monotonic() - start < 20
    assert (slow.value.answer, str(slow.value)) == ("partial", "the reply took longer than 0.2 s")


def test_the_end_of_the_run_is_not_dripped_over() -> None:
    with kept(standin := Standin()):
        standin.faults.append(drips(0.02, 2000))
        with visitor(Patience(budget=0.2), standin.url) as one, pytest.raises(OutOfTimeError):
            one.visit(standin.url)


def test_the_next_address_is_tried_where_the_first_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without IPv6. Both addresses are on this machine, so they are called public here."""
    with kept(standin := Standin()):
        entries = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, standin.port)) for one in ("127.0.0.9", "127.0.0.1")
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kw: entries)
        network = visiting.PublicNetwork(())
        monkeypatch.setattr(visiting, "is_public", lambda _address: True)
        stream = network.connect_tcp("two.example.org", standin.port, 5)
        assert stream.get_extra_info("server_addr") == ("127.0.0.1", standin.port)
        stream.close()


def test_a_reply_that_does_not_come_is_not_waited_for() -> None:
    released = threading.Event()
    with kept(standin := Standin()):
        standin.faults.append(lambda _handler: [released.wait(20)].clear())
        with visitor(Patience(), standin.url, limits=Limits(read=0.1)) as one, pytest.raises(NoReplyError) as slow:
            one.visit(standin.url)
        released.set()
    assert slow.value.answer == "transport"


def test_certificates_must_be_valid() -> None:
    from datetime import UTC, datetime  # noqa: PLC0415

    authority = trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    expired = authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    cases = {
        "good": (authority.issue_cert("localhost"), trusting),
        "self-signed": (trustme.CA().issue_cert("localhost"), None),
        "expired": (expired, trusting),
        "of another name": (authority.issue_cert("example.org"), trusting),
    }
    outcomes = {}
    for name, (certificate, context) in cases.items():
        standin = Standin(tls=tls(certificate))
        with kept(standin), Visitor(patience=Patience(), contact="x", trusted=[standin.url], tls=context) as one:
            try:
                outcomes[name] = str(one.visit(standin.url).status)
            except NoReplyError as error:
                outcomes[name] = error.answer
    assert outcomes == {
        "good": "404",
        "self-signed": "transport",
        "expired": "transport",
        "of another name": "transport",
    }


def test_a_header_that_cannot_be_written_is_not_quoted() -> None:
    with kept(standin := Standin()):
        error = refusal(standin.url, standin.url, headers={"Authorization": "Bearer secret\nX: y"})
    assert (str(error), standin.seen) == ("the request could not be written", [])


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("", 0),
        ("120", 120),
        ("-5", 0),
        ("soon", 0),
        ("٣", 0),
        ("Fri, 15 Jan 2027 08:00:30 GMT", 30),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0),
        ("Mon, 01 Jan 0001 00:00:00 -0000", 0),
        ("Fri, 15 Jan 99999999999 08:00:30 GMT", 0),
        ("9" * 5000, 0),
    ],
)
def test_the_wish_to_wait_is_read_in_either_form(value: str, seconds: float) -> None:
    reply = Reply(url="", status=429, headers={"retry-after": value}, body=b"")
    assert reply.retry_after(1_800_000_000) == seconds


def test_a_gate_counts_from_the_answer(fast: FastTime) -> None:
    gate = Gate(3, fast.patience())
    for seconds in (0, 1, 0):
        with gate:
            fast.waits.append(seconds)
    assert fast.waits == [0, 3, 1, 3, 0]


def test_nobody_waits_beyond_the_end_of_the_run(fast: FastTime) -> None:
    patience = fast.patience(budget=10)
    patience.wait(5)
    with pytest.raises(OutOfTimeError):
        patience.wait(6)
    patience.stopped.set()
    with pytest.raises(OutOfTimeError):
        patience.check()


def test_a_stopped_run_stops_waiting() -> None:
    patience = Patience()
    threading.Timer(0.05, patience.stopped.set).start()
    with pytest.raises(OutOfTimeError):
        patience.wait(60)
