"""The fault table: whatever a service does, no verified link flips, no line of the ledger is lost, no token gets out.

Every row is a real server on this machine that does it to all three askers at once, for as long as they ask.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from generator.links.ledger import Ledger, read_ledger, write_ledger
from generator.links.visiting import Limits
from tests.links.standins import (
    TODAY,
    GithubStandin,
    PaperStandin,
    RepositoryStandin,
    Standin,
    bomb,
    breaks_off,
    drips,
    drips_headers,
    resets,
    says,
    tls,
)
from tests.links.world import LINFUSION, World, code, paper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generator.links.verifying import Run

WANTED = [paper("arXiv:2409.02097"), code("huage001/linfusion"), paper("https://example.org/x")]
LATER = TODAY + timedelta(days=30)


def world(**options: Any) -> World:
    services = World(**options)
    services.arxiv.papers["2409.02097"] = PaperStandin(LINFUSION)
    services.github.repositories["huage001/linfusion"] = RepositoryStandin("Huage001/LinFusion", 7)
    services.web.pages["example.org/x"] = f"<title>{LINFUSION}</title>"
    services.limits = Limits(connect=2, read=2, total=0.3)
    return services


@pytest.fixture
def tripwire() -> Iterator[Standin]:
    """A server that nobody may reach."""
    with Standin() as other:
        yield other
    assert (other.seen, other.connections) == ([], 0)


@pytest.fixture(scope="module")
def before() -> Ledger:
    """The ledger of a good day, with each link verified."""
    services = world()
    with services.arxiv, services.github, services.web:
        _, ledger = services.run(WANTED)
    assert {record.state for record in ledger.values()} == {"verified"}
    return ledger


def on_a_bad_day(services: World, path: Path, before: Ledger) -> tuple[Run, Ledger]:
    """A month later; nothing that was known may be lost, and the token may have gone to GitHub only."""
    write_ledger(path, before)
    run, _ = services.run(WANTED, read_ledger(path), LATER, save=lambda known: write_ledger(path, known))
    after = read_ledger(path)
    assert after.keys() == before.keys()
    assert [record.evidence for record in after.values()] == [record.evidence for record in before.values()]
    assert [record.history for record in after.values()][:2] == [record.history for record in before.values()][:2]
    assert GithubStandin.token not in f"{path.read_text()}{run}"
    assert not any("authorization" in request.headers for request in [*services.arxiv.seen, *services.web.seen])
    return run, after


FAULTS: dict[str, Callable[[Any], None]] = {
    "429": says(429),
    "429 with a short wait": says(429, "", Retry_After="20"),
    "429 with a long wait": says(429, "", Retry_After="4000"),
    "403 with the hour used up": says(403, "", X_RateLimit_Remaining="0", X_RateLimit_Reset="1800003600"),
    "403 with a wait": says(403, "secondary rate limit", Retry_After="4000"),
    "403 alone": says(403),
    "401": says(401),
    "500": says(500, "Internal Server Error"),
    "502": says(502, "<html>Bad Gateway</html>"),
    "503": says(503),
    "503 with a long wait": says(503, "", Retry_After="4000"),
    "empty 200": says(200),
    "Rate exceeded. 200": says(200, "Rate exceeded."),
    "outage page 200": says(200, "<!DOCTYPE html><html><title>down for maintenance</title></html>"),
    "cut off": breaks_off(5000, b"<feed>"),
    "drips": drips(0.02, 2000),
    "drips headers": drips_headers(0.02, 2000),
    "reset": resets,
    "gzip bomb": bomb(50_000_000),
    "204": says(204),
    "300": says(300),
    "a redirect to nowhere": says(302, ""),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_no_bad_day_of_a_service_changes_what_is_known(
    tmp_path: Path, before: Ledger, fault: Callable[[Any], None]
) -> None:
    services = world()
    with services.arxiv, services.github, services.web:
        for standin in (services.arxiv, services.github, services.web):
            standin.faults.extend([fault] * 60)
        run, after = on_a_bad_day(services, tmp_path / "links.lock.jsonl", before)
        assert all(standin.faults for standin in (services.arxiv, services.github, services.web)), "still ill"
    assert {record.state for record in after.values()} == {"verified"}
    assert (run.status, run.unanswered) == (3, 3)


PRIVATE = ["127.0.0.1", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "localhost"]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", PRIVATE)
def test_no_redirect_leads_to_a_private_address_or_takes_the_token_along(
    tmp_path: Path, before: Ledger, tripwire: Standin, scheme: str, host: str
) -> None:
    services = world()
    with services.arxiv, services.github, services.web:
        leads_away = says(307, "", Location=f"{scheme}://{host}:{tripwire.port}/repos/x/y")
        for standin in (services.arxiv, services.github, services.web):
            standin.faults.extend([leads_away] * 60)
        run, after = on_a_bad_day(services, tmp_path / "links.lock.jsonl", before)
    assert {record.state for record in after.values()} == {"verified"}
    assert (run.status, run.unanswered) == (3, 3)


def test_a_day_on_which_everything_is_gone_makes_no_link_missing(tmp_path: Path, before: Ledger) -> None:
    services = world()
    with services.arxiv, services.github, services.web:
        for standin in (services.arxiv, services.github, services.web):
            standin.faults.extend([says(404, "not found")] * 60)
        run, after = on_a_bad_day(services, tmp_path / "links.lock.jsonl", before)
    assert [record.state for record in after.values()] == ["verified", "verified", "suspect"]
    assert (run.status, run.unanswered) == (3, 2)


@pytest.mark.parametrize("until", [datetime(2020, 1, 1, tzinfo=UTC), None], ids=["expired", "self-signed"])
def test_no_certificate_that_nobody_vouches_for_is_believed(
    tmp_path: Path, before: Ledger, until: datetime | None
) -> None:
    certificate = trustme.CA().issue_cert("localhost", not_after=until)
    services = world(tls=tls(certificate))
    with services.arxiv, services.github, services.web:
        run, after = on_a_bad_day(services, tmp_path / "links.lock.jsonl", before)
        assert [standin.seen for standin in (services.arxiv, services.github, services.web)] == [[], [], []]
    assert {record.state for record in after.values()} == {"verified"}
    assert (run.status, run.unanswered) == (3, 3)


@pytest.mark.parametrize("url", ["https://no-such-host.invalid", "http://127.0.0.1:9"], ids=["no name", "nobody there"])
def test_a_service_that_cannot_be_reached_changes_nothing(tmp_path: Path, before: Ledger, url: str) -> None:
    services = world()
    services.urls = [url] * 3
    with services.arxiv, services.github, services.web:
        run, after = on_a_bad_day(services, tmp_path / "links.lock.jsonl", before)
    assert {record.state for record in after.values()} == {"verified"}
    assert {record.last_answer for record in after.values()} == {"transport"}
    assert (run.status, run.unanswered) == (3, 3)
