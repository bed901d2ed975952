"""arXiv is asked in batches, at its pace, and an answer counts only if it is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.links.arxiv import Arxiv, ArxivAddresses
from generator.links.batches import Asked, Heard
from generator.links.link import Link
from generator.links.pacing import OutOfTimeError, Patience
from tests.links.standins import (
    TODAY,
    ArxivStandin,
    FastTime,
    PaperStandin,
    bomb,
    breaks_off,
    entry,
    feed,
    kept,
    resets,
    says,
    visitor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDED = Path(__file__).parent / "recorded"
CANARY = entry("http://arxiv.org/abs/1707.08567v1", "Proceedings of Workshop AEW10")


def asked(*names: str) -> list[Asked]:
    links = [Link.parse(f"arXiv:{name}") for name in names]
    return [Asked(link=link, titled=True) for link in links]


def papers(count: int) -> dict[str, PaperStandin]:
    return {f"2409.{number:05}": PaperStandin(f"Paper number {number}") for number in range(count)}


def ask(standin: ArxivStandin, questions: list[Asked], patience: Patience, interval: float = 0.0) -> dict[str, Heard]:
    with visitor(patience, standin.url) as one:
        arxiv = Arxiv(one, patience, TODAY, addresses=ArxivAddresses.below(standin.url), interval=interval)
        return {heard.asked.link.name: heard for batch in arxiv.ask(questions) for heard in batch}


def test_a_hundred_papers_are_one_request_with_a_canary(fast: FastTime) -> None:
    standin = ArxivStandin(papers(100))
    with kept(standin):
        heard = ask(standin, asked(*papers(100)), fast.patience())
    assert {one.said for one in heard.values()} == {"found"}
    assert len(standin.seen) == 1
    assert "1707.08567" in standin.seen[0].path
    assert "max_results=101" in standin.seen[0].path
    assert "how-ai-did-that" in standin.seen[0].headers["user-agent"]


def test_requests_keep_the_pace_on_one_connection() -> None:
    standin = ArxivStandin(papers(450), interval=0.1)
    with kept(standin):
        heard = ask(standin, asked(*papers(450)), Patience(), interval=0.2)
    assert len(heard) == 450
    assert len(standin.seen) == 5


def test_a_caller_without_a_pace_breaches_the_limit() -> None:
    standin = ArxivStandin(papers(250), interval=5)
    with standin:
        ask(standin, asked(*papers(250)), Patience(), interval=0)
    assert len(standin.breaches) == 2


def test_what_was_seen_is_kept_as_evidence(fast: FastTime) -> None:
    paper = PaperStandin(
        "LinFusion: 1 GPU,\n  1 Minute, 16K Image",
        summary="Codes are available at https://github.com/Huage001/LinFusion. See github.com/orgs/x too.",
        version=3,
    )
    with kept(standin := ArxivStandin({"2409.02097": paper})):
        heard = ask(standin, asked("2409.02097"), fast.patience())["2409.02097"]
    assert heard.evidence
    assert heard.evidence.title == "LinFusion: 1 GPU, 1 Minute, 16K Image"
    assert (heard.evidence.version, heard.evidence.on, heard.evidence.status) == (3, TODAY, 200)
    assert heard.evidence.repositories == ("github:huage001/linfusion",)
    assert heard.evidence.endpoint == f"{standin.url}/api/query"
    assert heard.authors == ("Ada Lovelace", "Alan Turing")


def test_a_pinned_version_is_asked_for_exactly(fast: FastTime) -> None:
    paper = PaperStandin("New title", version=3, older={1: "Old title"})
    question = Asked(link=Link.parse("arXiv:2409.02097v1"), version=1)
    with kept(standin := ArxivStandin({"2409.02097": paper})):
        heard = ask(standin, [question], fast.patience())["2409.02097"]
    assert heard.evidence
    assert (heard.evidence.title, heard.evidence.version) == ("Old title", 1)


def test_old_identifiers_are_understood_as_recorded(fast: FastTime) -> None:
    recorded = (RECORDED / "arxiv-old-style-hep-ex-0406020v1.xml").read_text()
    both = recorded.replace("</feed>", f"{CANARY}</feed>").replace("totalResults>1<", "totalResults>2<")
    with kept(standin := ArxivStandin()):
        standin.faults.append(says(200, both))
        heard = ask(standin, asked("hep-ex/0406020"), fast.patience())["hep-ex/0406020"]
    assert heard.evidence
    assert heard.evidence.title == "Sparticle Reconstruction at LHC"


def test_a_paper_is_absent_only_if_it_has_no_page_either(fast: FastTime) -> None:
    standin = ArxivStandin({"2409.00001": PaperStandin("Hidden"), "2409.00002": PaperStandin("There")})
    standin.hidden = {"2409.00001"}
    with kept(standin):
        heard = ask(standin, asked("2409.00001", "2409.00002", "2409.00003"), fast.patience())
    assert {name: one.said for name, one in heard.items()} == {
        "2409.00001": "partial",
        "2409.00002": "found",
        "2409.00003": "absent",
    }
    assert standin.paths() == ["/api/query", "/abs/2409.00001", "/abs/2409.00003"]


@pytest.mark.parametrize(
    ("comment", "withdrawn", "said", "flags"),
    [
        ("This paper has been withdrawn by the authors", True, "withdrawn", ()),
        ("Withdrawn due to an error in section 3", True, "withdrawn", ()),
        ("This paper has been withdrawn by the authors", False, "found", ("withdrawal_suspected",)),
        ("Supersedes 2301.00001, which has been withdrawn", False, "found", ()),
        ("12 pages", False, "found", ()),
    ],
)
def test_a_withdrawal_needs_two_witnesses(
    fast: FastTime, comment: str, said: str, flags: tuple[str, ...], *, withdrawn: bool
) -> None:
    paper = PaperStandin("A thing", comment=comment, version=2, withdrawn=withdrawn)
    with kept(standin := ArxivStandin({"2409.02097": paper})):
        heard = ask(standin, asked("2409.02097"), fast.patience())["2409.02097"]
    assert (heard.said, heard.flags) == (said, flags)


def test_a_missing_pdf_confirms_a_withdrawal_when_oai_is_down(fast: FastTime) -> None:
    paper = PaperStandin("A thing", comment="Withdrawn", withdrawn=True)
    with kept(standin := ArxivStandin({"2409.02097": paper})):
        standin.faults.extend([lambda handler: standin.answer(handler, standin.seen[-1]), says(200, "<html>down")])
        heard = ask(standin, asked("2409.02097"), fast.patience())["2409.02097"]
    assert (heard.said, heard.why) == ("withdrawn", "withdrawn: the newest version has no PDF")


UNUSABLE: dict[str, Callable[[Any], None]] = {
    "recorded answer for an unknown id, here without its canary": says(
        200, (RECORDED / "arxiv-unknown-0000.0000.xml").read_text()
    ),
    "recorded answer for a malformed id": says(400, (RECORDED / "arxiv-malformed-abc.xml").read_text()),
    "error entry with status 200": says(200, (RECORDED / "arxiv-malformed-abc.xml").read_text()),
    "outage page": says(200, "<!DOCTYPE html><html><body>arXiv is down for maintenance</body></html>"),
    "nothing": says(200, ""),
    "no XML": says(200, "{}"),
    "another root": says(200, "<rss/>"),
    "bytes that are no UTF-8": says(200, b"\xff\xfe\x00"),
    "entities": says(200, "<!DOCTYPE x [<!ENTITY a 'b'>]><feed>&a;</feed>"),
    "fewer papers than it says": says(200, feed(CANARY, total=2)),
    "a paper that was not asked for": says(200, feed(CANARY, entry("http://arxiv.org/abs/2409.99999v1", "Other"))),
    "a paper twice": says(200, feed(CANARY, CANARY)),
    "no canary": says(200, feed(entry("http://arxiv.org/abs/2409.00000v1", "Paper number 0"))),
    "cut in the middle of the text": says(200, feed(CANARY)[:-20]),
    "fewer bytes than promised": breaks_off(5000, b"<feed>"),
    "a bomb": bomb(50_000_000),
    "an unknown compression": says(200, "x", Content_Encoding="br"),
    "a broken compression": says(200, "x", Content_Encoding="gzip"),
    "500": says(500, "Internal Server Error"),
    "502": says(502, "<html>"),
    "301": says(301, "", Location="http://127.0.0.2/"),
}


@pytest.mark.parametrize("fault", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_an_answer_that_is_not_whole_is_asked_for_again_in_halves(fast: FastTime, fault: Callable[[Any], None]) -> None:
    with kept(standin := ArxivStandin(papers(4))):
        standin.faults.append(fault)
        heard = ask(standin, asked(*papers(4)), fast.patience())
    assert {one.said for one in heard.values()} == {"found"}
    assert len(standin.seen) == 3


@pytest.mark.parametrize("fault", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_one_paper_without_a_whole_answer_is_left_open(fast: FastTime, fault: Callable[[Any], None]) -> None:
    with kept(standin := ArxivStandin(papers(1))):
        standin.faults.append(fault)
        [heard] = ask(standin, asked(*papers(1)), fast.patience()).values()
    assert heard.said in {"anomalous", "partial", "server_error"}
    assert heard.evidence is None


def test_a_service_that_fails_throughout_is_left_alone(fast: FastTime) -> None:
    with kept(standin := ArxivStandin(papers(100))):
        standin.faults.extend([says(200, "<html>down")] * 200)
        heard = ask(standin, asked(*papers(100)), fast.patience())
    assert {one.said for one in heard.values()} == {"anomalous"}
    assert len(standin.seen) == 12, "eleven failures in a row, and one look at what is known to be there"


def test_papers_that_poison_their_batch_are_found_among_the_others(fast: FastTime) -> None:
    names = list(papers(120))
    poison = {names[7], names[60], names[119]}
    standin = ArxivStandin(papers(120))
    standin.poison = poison
    with kept(standin):
        heard = ask(standin, asked(*names), fast.patience())
    assert {name for name, one in heard.items() if one.said == "server_error"} == poison
    assert {one.said for name, one in heard.items() if name not in poison} == {"found"}


@pytest.mark.parametrize(
    ("fault", "waits"),
    [
        (says(429, "Rate exceeded."), 60),
        (says(200, "Rate exceeded."), 60),
        (says(503, "", Retry_After="20"), 60),
        (says(429, "", Retry_After="130"), 130),
        (says(503, "", Retry_After="Fri, 15 Jan 2027 08:05:00 GMT"), 300),
        (says(403, ""), 60),
        (says(406, ""), 60),
    ],
)
def test_arxiv_is_left_in_peace_for_as_long_as_it_asks(
    fast: FastTime, fault: Callable[[Any], None], waits: float
) -> None:
    with kept(standin := ArxivStandin(papers(1))):
        standin.faults.append(fault)
        [heard] = ask(standin, asked(*papers(1)), fast.patience()).values()
    assert heard.said == "found"
    assert [round(seconds) for seconds in fast.waits] == [waits]


def test_after_two_waits_arxiv_is_left_for_the_next_run(fast: FastTime) -> None:
    with kept(standin := ArxivStandin(papers(300))):
        standin.faults.extend([says(429)] * 10)
        heard = ask(standin, asked(*papers(300)), fast.patience())
    assert [round(seconds) for seconds in fast.waits] == [60, 300]
    assert len(standin.seen) == 3
    assert {one.said for one in heard.values()} == {"throttled"}
    assert len(heard) == 300


def test_a_wait_of_more_than_a_quarter_of_an_hour_is_left_for_the_next_run(fast: FastTime) -> None:
    with kept(standin := ArxivStandin(papers(1))):
        standin.faults.append(says(429, "", Retry_After="901"))
        [heard] = ask(standin, asked(*papers(1)), fast.patience()).values()
    assert (heard.said, fast.waits) == ("throttled", [])


def test_a_broken_line_is_tried_again_and_then_left_alone(fast: FastTime) -> None:
    with kept(standin := ArxivStandin(papers(1))):
        standin.faults.append(resets)
        [heard] = ask(standin, asked(*papers(1)), fast.patience()).values()
        assert heard.said == "found"
        standin.faults.extend([resets] * 10)
        [heard] = ask(standin, asked(*papers(1)), fast.patience()).values()
        assert heard.said == "transport"
    assert fast.waits == [5, 5, 15]


def test_the_end_of_the_budget_ends_the_asking(fast: FastTime) -> None:
    with kept(standin := ArxivStandin(papers(300))):
        patience = fast.patience(budget=5)
        with visitor(patience, standin.url) as one:
            arxiv = Arxiv(one, patience, TODAY, addresses=ArxivAddresses.below(standin.url), interval=3)
            batches = arxiv.ask(asked(*papers(300)))
            assert len(next(batches)) == 100
            assert len(next(batches)) == 100
            with pytest.raises(OutOfTimeError):
                next(batches)
