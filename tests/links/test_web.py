"""Other hosts are asked page by page, two seconds apart, and only as far as the catalog names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.links.batches import Asked, Heard
from generator.links.link import Link
from generator.links.pacing import OutOfTimeError, Patience
from generator.links.web import Web
from tests.links.standins import TODAY, FastTime, WebStandin, breaks_off, kept, resets, says, visitor

if TYPE_CHECKING:
    from collections.abc import Callable

CVF = "openaccess.thecvf.com/content/ICCV2021"
PAGE = '<html><head><meta name="citation_title" content="A Deep Thing"><title>CVF</title></head></html>'


def asked(*addresses: str, titled: bool = True) -> list[Asked]:
    return [Asked(link=Link.parse(address), titled=titled) for address in addresses]


def ask(standin: WebStandin, questions: list[Asked], patience: Patience, interval: float = 0) -> list[Heard]:
    web = Web(lambda: visitor(patience, standin.url), patience, TODAY, base=standin.url, interval=interval)
    heard = {one.asked.link.key: one for batch in web.ask(questions) for one in batch}
    return [heard[question.link.key] for question in questions]


def test_the_page_beside_a_cvf_paper_tells_its_title(fast: FastTime) -> None:
    with kept(standin := WebStandin({f"{CVF}/html/X_paper.html": PAGE})):
        [heard] = ask(standin, asked(f"https://{CVF}/papers/X_paper.pdf"), fast.patience())
    assert heard.evidence
    assert (heard.said, heard.declared, heard.evidence.title) == ("found", True, "A Deep Thing")
    assert standin.paths() == ["/openaccess.thecvf.com/robots.txt", f"/{CVF}/html/X_paper.html"]


def test_a_cvf_paper_without_its_page_is_looked_at_as_a_file(fast: FastTime) -> None:
    with kept(standin := WebStandin({f"{CVF}/papers/X_paper.pdf": "%PDF-1.5 and more"})):
        standin.refuses_head = True
        [heard] = ask(standin, asked(f"https://{CVF}/papers/X_paper.pdf"), fast.patience())
    assert heard.evidence
    assert (heard.said, heard.evidence.title) == ("found", "")
    assert standin.seen[-1].headers["range"] == "bytes=0-1023"


@pytest.mark.parametrize("refuses_head", [True, False])
def test_a_file_that_is_no_pdf_is_left_open(fast: FastTime, *, refuses_head: bool) -> None:
    with kept(standin := WebStandin({"example.org/a.pdf": "<html>please log in"})):
        standin.refuses_head = refuses_head
        [heard] = ask(standin, asked("https://example.org/a.pdf"), fast.patience())
    assert (heard.said, heard.why) == ("anomalous", "what is there is no PDF")


@pytest.mark.parametrize(
    ("page", "title", "declared"),
    [
        ("<title>\n A &amp; B | Lab </title><title>second</title>", "A & B | Lab", False),
        (PAGE, "A Deep Thing", True),
        ("<title>odd</title><![x[ what Python's parser gives up at", "odd", False),
    ],
)
def test_a_page_gives_its_own_title(fast: FastTime, page: str, title: str, *, declared: bool) -> None:
    with kept(standin := WebStandin({"example.org/x": page})):
        [heard] = ask(standin, asked("https://example.org/x"), fast.patience())
    assert heard.evidence
    assert (heard.evidence.title, heard.declared) == (title, declared)


def test_a_page_names_its_authors(fast: FastTime) -> None:
    page = '<meta name="citation_author" content="Lovelace, Ada"><meta name="citation_title" content="X">'
    with kept(standin := WebStandin({"example.org/x": page})):
        [heard] = ask(standin, asked("https://example.org/x"), fast.patience())
    assert heard.authors == ("Lovelace, Ada",)


def test_a_page_without_any_title_is_left_open(fast: FastTime) -> None:
    with kept(standin := WebStandin({"example.org/x": "<html><title> </title>welcome"})):
        [heard] = ask(standin, asked("https://example.org/x"), fast.patience())
    assert heard.said == "anomalous"


def test_a_page_in_another_encoding_is_read_as_it_says(fast: FastTime) -> None:
    with kept(standin := WebStandin({"example.org/robots.txt": ""})):
        content = "<title>Müller</title>".encode("latin-1")
        for charset in ("iso-8859-1", "no-such-charset", "hex", "idna"):
            standin.faults.extend([says(200, ""), says(200, content, Content_Type=f"text/html; charset={charset}")])
            [heard] = ask(standin, asked("https://example.org/x"), fast.patience())
            assert heard.evidence
            assert heard.evidence.title in {"Müller", "M\ufffdller"}


def test_a_page_without_an_expected_title_is_only_looked_for(fast: FastTime) -> None:
    with kept(standin := WebStandin({"example.org/x": PAGE})):
        [heard] = ask(standin, asked("https://example.org/x", titled=False), fast.patience())
    assert heard.said == "found"
    assert standin.seen[-1].method == "HEAD"


@pytest.mark.parametrize("titled", [True, False])
@pytest.mark.parametrize("status", [404, 410])
def test_a_page_is_absent_after_two_looks(fast: FastTime, status: int, *, titled: bool) -> None:
    with kept(standin := WebStandin({"example.org/x": (status, "gone")})):
        [heard] = ask(standin, asked("https://example.org/x", titled=titled), fast.patience())
    assert heard.said == "absent"
    assert len([path for path in standin.paths() if path.endswith("/x")]) >= 2


def test_a_page_that_is_absent_at_first_only_is_there(fast: FastTime) -> None:
    with kept(standin := WebStandin({"example.org/x": "there"})):
        standin.faults.extend([says(404), says(404)])
        [heard] = ask(standin, asked("https://example.org/x", titled=False), fast.patience())
    assert heard.said == "found"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "anomalous"),
        (403, "anomalous"),
        (451, "blocked"),
        (429, "throttled"),
        (503, "throttled"),
        (500, "server_error"),
    ],
)
def test_refusals_are_no_absence(fast: FastTime, status: int, said: str) -> None:
    with kept(standin := WebStandin({"example.org/x": (status, "")})):
        [heard] = ask(standin, asked("https://example.org/x", titled=False), fast.patience())
    assert heard.said == said


def test_a_doi_exists_if_it_leads_somewhere_and_is_not_followed(fast: FastTime) -> None:
    pages = {"doi.org/10.1/a": (302, "https://publisher.example.com/paywall"), "doi.org/10.1/b": (200, "odd")}
    with kept(standin := WebStandin({f"doi.org/10.1109/{name[-1]}": page for name, page in pages.items()})):
        heard = ask(standin, asked(*(f"doi:10.1109/{name}" for name in "abc")), fast.patience())
    assert [one.said for one in heard] == ["found", "anomalous", "absent"]
    assert not any("publisher" in path for path in standin.paths())


def test_redirects_lead_only_where_the_catalog_leads(fast: FastTime) -> None:
    pages: dict[str, tuple[int, str] | str] = {
        "a.org/moved": (301, "/new"),
        "a.org/new": "there",
        "a.org/www": (301, "https://www.a.org/new"),
        "www.a.org/new": "there",
        "a.org/named": (302, "https://b.org/x"),
        "b.org/x": "there",
        "a.org/other": (302, "https://evil.org/x"),
        "a.org/plain": (302, "http://a.org/new"),
        "a.org/private": (302, "http://127.0.0.2/x"),
        "a.org/secret": (302, "https://user:pw@a.org/new"),
        "a.org/broken": (302, "https://[::1/x"),
        "a.org/nowhere": (302, ""),
        "a.org/circle": (302, "https://a.org/circle"),
    }
    with kept(standin := WebStandin(pages)):
        names = ["moved", "www", "named", "other", "plain", "private", "secret", "broken", "circle", "nowhere"]
        addresses = [*(f"https://a.org/{name}" for name in names), "https://b.org/x"]
        questions = asked(*addresses, titled=False)
        heard = {one.asked.link.name: one for one in ask(standin, questions[:3] + questions[-1:], fast.patience())}
        assert {one.said for one in heard.values()} == {"found"}
        for question in questions[3:-1]:
            [one] = ask(standin, [question], fast.patience())
            assert one.said == "anomalous", one
    assert not any("evil" in path or "127.0.0.2" in path for path in standin.paths())


def test_a_redirect_to_the_stand_in_itself_is_followed(fast: FastTime) -> None:
    with kept(standin := WebStandin({"a.org/new": PAGE})):
        standin.pages["a.org/old"] = (301, f"{standin.url}/a.org/new")
        [heard] = ask(standin, asked("https://a.org/old"), fast.patience())
    assert heard.said == "found"


def test_robots_txt_is_obeyed(fast: FastTime) -> None:
    pages = {"a.org/robots.txt": "User-agent: *\nDisallow: /private", "a.org/private/x": PAGE, "a.org/x": PAGE}
    with kept(standin := WebStandin(pages)):
        heard = ask(standin, asked("https://a.org/private/x", "https://a.org/x"), fast.patience())
    assert [one.said for one in heard] == ["anomalous", "found"]
    assert "/a.org/private/x" not in standin.paths()


def test_robots_txt_counts_at_every_host_on_the_way_and_wherever_it_moved(fast: FastTime) -> None:
    pages: dict[str, tuple[int, str] | str] = {
        "a.org/x": (301, "https://www.a.org/x"),
        "a.org/y": (301, "https://www.a.org/y"),
        "www.a.org/robots.txt": (302, "/new/robots.txt"),
        "www.a.org/new/robots.txt": "User-agent: *\nDisallow: /y",
        "www.a.org/x": PAGE,
        "www.a.org/y": PAGE,
        "b.org/robots.txt": (301, "https://elsewhere.org/robots.txt"),
        "b.org/x": PAGE,
    }
    with kept(standin := WebStandin(pages)):
        heard = ask(standin, asked("https://a.org/x", "https://a.org/y", "https://b.org/x"), fast.patience())
    assert [one.said for one in heard] == ["found", "anomalous", "found"]
    assert "/www.a.org/y" not in standin.paths()
    assert not any("elsewhere" in path for path in standin.paths())


def test_each_host_has_its_own_pace_and_one_connection() -> None:
    pages = {f"{host}.org/{number}": PAGE for host in "abc" for number in range(3)}
    with kept(standin := WebStandin(pages, interval=0.1)):
        heard = ask(standin, asked(*(f"https://{path}" for path in pages)), Patience(), interval=0.2)
    assert {one.said for one in heard} == {"found"}
    assert len(standin.seen) == 12


@pytest.mark.parametrize(
    ("fault", "said", "requests"),
    [
        (resets, "transport", 3),
        (breaks_off(99, b"x"), "partial", 3),
        (says(503), "throttled", 1),
        (says(500), "server_error", 3),
    ],
)
def test_a_host_that_fails_is_left_alone(
    fast: FastTime, fault: Callable[[Any], None], said: str, requests: int
) -> None:
    with kept(standin := WebStandin({f"a.org/{number}": PAGE for number in range(9)})):
        standin.faults.extend([fault] * 9)
        heard = ask(standin, asked(*(f"https://a.org/{number}" for number in range(9))), fast.patience())
    assert heard[0].said == said
    assert heard[-1].said == "transport"
    assert len(standin.seen) == requests


def test_the_end_of_the_budget_keeps_what_was_heard(fast: FastTime) -> None:
    with kept(standin := WebStandin({f"a.org/{number}": PAGE for number in range(9)})):
        patience = fast.patience(budget=7)
        web = Web(lambda: visitor(patience, standin.url), patience, TODAY, base=standin.url)
        batches = web.ask(asked(*(f"https://a.org/{number}" for number in range(9))))
        assert len(next(batches)) == 3
        patience.stopped.set()
        with pytest.raises(OutOfTimeError):
            next(batches)
