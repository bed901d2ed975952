"""The whole check: wrong papers, moved, replaced and withdrawn works are found, and a bad minute changes nothing."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.links.batches import Asked, Heard
from generator.links.ledger import Ledger, read_ledger, write_ledger
from generator.links.link import Link
from generator.links.observed import LinkRecord, Override
from generator.links.pacing import OutOfTimeError
from generator.links.querying import AHEAD
from generator.links.states import accept
from generator.links.verifying import Run, check_offline, plan, verify
from tests.links.standins import (
    TODAY,
    PaperStandin,
    RepositoryStandin,
    kept,
    says,
)
from tests.links.world import LINFUSION, World, code, paper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from generator.links.wanted import Wanted


@pytest.fixture
def world() -> Iterator[World]:
    services = World()
    services.arxiv.papers["2409.02097"] = PaperStandin(
        LINFUSION, summary="Codes are available at https://github.com/Huage001/LinFusion."
    )
    services.github.repositories["huage001/linfusion"] = RepositoryStandin("Huage001/LinFusion", 7)
    with kept(services.arxiv), kept(services.github), kept(services.web):
        yield services


def test_a_paper_and_its_code_are_verified_side_by_side(world: World) -> None:
    run, records = world.run([paper("arXiv:2409.02097"), code("huage001/linfusion", "arxiv:2409.02097")], tool="0.1.0")
    assert (run.status, run.asked, run.unanswered, run.problems) == (0, 2, 0, ())
    article, repository = records["arxiv:2409.02097"], records["github:huage001/linfusion"]
    assert (article.state, article.title, article.tool) == ("verified", LINFUSION, "0.1.0")
    assert article.evidence
    assert article.evidence.title_rule == "equal"
    assert repository.evidence
    assert (repository.state, repository.identity, repository.evidence.corroboration) == ("verified", 7, "abstract")


def test_a_repository_that_the_abstract_does_not_name_only_exists(world: World) -> None:
    world.github.repositories["own/other"] = RepositoryStandin("own/other", 8)
    _, records = world.run([paper("arXiv:2409.02097"), code("own/other", "arxiv:2409.02097")])
    evidence = records["github:own/other"].evidence
    assert evidence
    assert evidence.corroboration == "none"


def test_a_live_identifier_of_another_paper_is_found(world: World) -> None:
    world.arxiv.papers["2409.02098"] = PaperStandin("CRAFT Your Dataset")
    run, records = world.run([paper("arXiv:2409.02098")])
    assert records["arxiv:2409.02098"].state == "mismatch"
    assert run.status == 1
    assert str(run.problems[0]) == (
        "catalog/papers/x.yml:3:7: https://arxiv.org/abs/2409.02098: mismatch: its title is “CRAFT Your Dataset” "
        "(another work, or another name of it) "
        "(put the right address or title; a title that is right as well belongs into other_titles)"
    )


@pytest.mark.parametrize(
    ("seen", "more", "state", "rule"),
    [
        ("LinFusion: 1 GPU, 1 Minute, 16K Images", {}, "mismatch", "near"),
        ("LinFusion", {}, "mismatch", "subtitle"),
        ("LinFusion", {"aliases": ("Linfusion",)}, "verified", "alias"),
        ("LinFusion: 1 GPU, 1 Minute, $16K$ Image", {}, "verified", "equal"),
    ],
)
def test_likeness_is_for_a_person_to_judge(
    world: World, seen: str, more: Mapping[str, Any], state: str, rule: str
) -> None:
    world.arxiv.papers["2409.02097"] = PaperStandin(seen)
    _, records = world.run([paper("arXiv:2409.02097", **more)])
    record = records["arxiv:2409.02097"]
    assert record.evidence
    assert (record.state, record.evidence.title_rule) == (state, rule)


def test_a_short_title_needs_its_author(world: World) -> None:
    world.arxiv.papers["2304.02643"] = PaperStandin("Segment Anything", authors=("Alexander Kirillov",))
    wanted = [
        paper("arXiv:2304.02643", "Segment Anything", author=name) for name in ("A. Kirillov", "Ada Lovelace", "")
    ]
    states = [world.run([one])[1].get("arxiv:2304.02643") for one in wanted]
    assert [record and record.state for record in states] == ["verified", "mismatch", None]
    run, _ = world.run(wanted[2:])
    assert (run.status, run.problems[0].hint) == (1, "write the whole title of the work, or give its first_author")


def test_a_short_title_whose_page_names_no_author_is_left_open(world: World) -> None:
    page = '<meta name="citation_title" content="Segment Anything">'
    world.web.pages["example.org/sam"] = page
    wanted = [paper("https://example.org/sam", "Segment Anything", author="Kirillov")]
    _, records = world.run(wanted)
    assert records["web:example.org/sam"].state == "unverified"
    world.web.pages["example.org/sam"] = page + '<meta name="citation_author" content="Kirillov, Alexander">'
    _, records = world.run(wanted)
    assert records["web:example.org/sam"].state == "verified"


def test_a_paper_of_the_future_is_not_asked_about(world: World) -> None:
    run, records = world.run([paper("arXiv:2701.00001")])
    assert (run.status, dict(records), world.arxiv.seen) == (1, {}, [])
    assert "a month that has not begun" in run.problems[0].message


def test_a_retitled_paper_is_recognized_by_the_version_that_was_pinned(world: World) -> None:
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name", version=3, older={1: LINFUSION})
    _, records = world.run([paper("http://arxiv.org/pdf/2409.02097v1.pdf")])
    record = records["arxiv:2409.02097"]
    assert record.evidence
    assert (record.state, record.flags, record.evidence.title_rule) == ("verified", ("retitled",), "pinned")
    for version in ("v2", "v9"):
        world.arxiv.papers["2409.02097"] = PaperStandin("Another name", version=3, older={2: "Some name"})
        _, records = world.run([paper(f"arXiv:2409.02097{version}")])
        assert records["arxiv:2409.02097"].state == "mismatch"


def test_a_retitled_paper_is_recognized_by_the_version_that_matched_before(world: World) -> None:
    _, before = world.run([paper("arXiv:2409.02097")])
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name", version=2, older={1: LINFUSION})
    later = TODAY + timedelta(days=31)
    run, after = world.run([paper("arXiv:2409.02097")], before, later)
    record = after["arxiv:2409.02097"]
    assert (record.state, record.flags, record.last_verified, run.status) == ("verified", ("retitled",), later, 0)
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name", version=2, older={1: "No longer the same"})
    _, after = world.run([paper("arXiv:2409.02097")], before, later)
    assert after["arxiv:2409.02097"].state == "mismatch"


def test_a_withdrawn_paper_stays_so_while_nothing_can_confirm_it(world: World) -> None:
    paper_there = PaperStandin(LINFUSION, comment="Withdrawn", withdrawn=True)
    world.arxiv.papers["2409.02097"] = paper_there
    _, before = world.run([paper("arXiv:2409.02097")])
    world.arxiv.faults.extend([lambda handler: world.arxiv.answer(handler, world.arxiv.seen[-1]), *[says(500)] * 2])
    run, after = world.run([paper("arXiv:2409.02097")], before, TODAY + timedelta(days=31))
    assert (after["arxiv:2409.02097"].state, run.unanswered) == ("withdrawn", 1)
    paper_there.withdrawn, paper_there.comment = False, ""
    _, after = world.run([paper("arXiv:2409.02097")], after, TODAY + timedelta(days=32))
    assert after["arxiv:2409.02097"].state == "verified"


def test_a_withdrawn_paper_is_found_though_its_first_version_is_there(world: World) -> None:
    world.arxiv.papers["2409.02097"] = PaperStandin(
        LINFUSION, version=2, older={1: LINFUSION}, comment="This paper has been withdrawn", withdrawn=True
    )
    run, records = world.run([paper("http://arxiv.org/pdf/2409.02097v1.pdf")])
    assert (records["arxiv:2409.02097"].state, run.status) == ("withdrawn", 1)


def test_a_renamed_repository_is_followed(world: World) -> None:
    _, before = world.run([code("huage001/linfusion")])
    moved = RepositoryStandin("Huage/LinFusion2", 7)
    world.github.repositories.update({"huage001/linfusion": moved, "huage/linfusion2": moved})
    run, records = world.run([code("huage001/linfusion")], before, TODAY + timedelta(days=8))
    assert (records["github:huage001/linfusion"].state, run.status) == ("verified", 0)
    assert records["github:huage001/linfusion"].flags == ("moved",)
    [finding] = run.findings
    assert finding.observation
    assert finding.observation.address == "https://github.com/Huage/LinFusion2"


def test_a_repository_replaced_under_its_name_is_found_and_stays_found(world: World) -> None:
    _, before = world.run([code("huage001/linfusion")])
    world.github.repositories["huage001/linfusion"] = RepositoryStandin("huage001/linfusion", 666)
    for day in (8, 16):
        run, before = world.run([code("huage001/linfusion")], before, TODAY + timedelta(days=day))
        record = before["github:huage001/linfusion"]
        assert (record.state, record.flags, record.identity, run.status) == ("mismatch", ("replaced",), 7, 1)


def test_what_a_page_declares_decides_and_its_heading_only_helps(world: World) -> None:
    cvf = "https://openaccess.thecvf.com/content/ICCV2021"
    pages = {
        "openaccess.thecvf.com/content/ICCV2021/html/A.html": f'<meta name="citation_title" content="{LINFUSION}">',
        "openaccess.thecvf.com/content/ICCV2021/html/B.html": '<meta name="citation_title" content="Another">',
        "example.org/good": f"<title>{LINFUSION} | Proceedings</title>",
        "example.org/soft": "<title>Page not found</title>",
        "example.org/more": f"<title>{LINFUSION} 2</title>",
    }
    world.web.pages.update(pages)
    addresses = [f"{cvf}/papers/A.pdf", f"{cvf}/papers/B.pdf", *(f"https://{page}" for page in list(pages)[2:])]
    run, records = world.run([paper(address) for address in addresses])
    states = [record.state if (record := records.get(Link.parse(one).key)) else None for one in addresses]
    assert states == ["verified", "mismatch", "verified", "unverified", "unverified"]
    assert (run.status, run.unanswered) == (1, 2)


def test_only_what_is_due_is_asked_about(world: World) -> None:
    wanted = [paper("arXiv:2409.02097"), code("huage001/linfusion")]
    _, records = world.run(wanted)
    world.arxiv.seen.clear()
    world.github.seen.clear()
    run, again = world.run(wanted, records, TODAY + timedelta(days=1))
    assert (run.status, run.asked, again) == (0, 0, records)
    assert (world.arxiv.seen, world.github.seen) == ([], [])


def test_plans_follow_the_choice() -> None:
    new, fresh, old, suspect, renamed, copied = (
        paper(f"arXiv:2409.0000{number}", f"The paper {number}") for number in range(1, 7)
    )

    def record(one: Wanted, **changes: Any) -> LinkRecord:
        known = LinkRecord(key=one.link.key, kind="arxiv", address=str(one.link), title=one.title, state="verified")
        return replace(known, last_verified=TODAY, last_attempt=TODAY, last_answer="match", **changes)

    ledger = Ledger(
        [
            record(fresh),
            replace(record(old), last_verified=date(2026, 1, 1), last_attempt=date(2026, 1, 1)),
            replace(record(suspect, state="suspect"), last_attempt=date(2026, 11, 1)),
            replace(record(renamed), title="The former title"),
            replace(record(copied, state="documented"), last_verified=None, last_attempt=None, last_answer=None),
        ]
    )
    everything = [new, fresh, old, suspect, renamed, copied]
    plans = {only: plan(everything, ledger, TODAY, only) for only in ("due", "new", "stale", "suspect", "all")}
    assert plans == {
        "due": [new, old, suspect, renamed, copied],
        "new": [new, renamed],
        "stale": [old, suspect, copied],
        "suspect": [suspect],
        "all": [new, old, suspect, renamed, copied],
    }, "a paper that arXiv answered for today is not asked about twice"


@pytest.mark.parametrize(("count", "most"), [(1000, 30), (2000, 60)])
def test_a_thousand_papers_and_a_thousand_repositories_are_thirty_requests(count: int, most: int) -> None:
    services = World()
    names = [f"2409.{number:05}" for number in range(1, count + 1)]
    services.arxiv.papers |= {name: PaperStandin(f"The paper number {name}") for name in names}
    services.github.repositories |= {f"own/r{n}": RepositoryStandin(f"own/r{n}", n) for n in range(count)}
    wanted = [paper(f"arXiv:{name}", f"The paper number {name}") for name in names]
    with kept(services.arxiv), kept(services.github), kept(services.web):
        run, ledger = services.run([*wanted, *(code(f"own/r{number}") for number in range(count))])
        assert len(services.arxiv.seen) + len(services.github.seen) <= most
    assert (run.status, len(ledger)) == (0, 2 * count)


def test_nothing_examined_is_no_success(world: World) -> None:
    assert world.run([])[0].status == 1
    assert check_offline([], Ledger(), TODAY).status == 1


def test_a_persons_word_counts_for_a_while(world: World) -> None:
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name")
    _, records = world.run([paper("arXiv:2409.02097")])
    word = Override(state="mismatch", reason="the journal's title", author="kim", until=TODAY + timedelta(days=10))
    accepted = Ledger(replace(record, override=word) for record in records.values())
    wanted = [paper("arXiv:2409.02097")]
    assert check_offline(wanted, accepted, TODAY).status == 0
    assert check_offline(wanted, accepted, TODAY + timedelta(days=11)).status == 1


def test_a_persons_word_covers_no_worse_state(world: World) -> None:
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name")
    wanted = [paper("arXiv:2409.02097")]
    _, records = world.run(wanted)
    until = TODAY + timedelta(days=100)
    accepted = Ledger(
        accept(record, reason="the journal's title", author="kim", until=until, today=TODAY)
        for record in records.values()
    )
    later = TODAY + timedelta(days=31)
    assert world.run(wanted, accepted, later)[0].status == 0
    world.arxiv.papers["2409.02097"] = PaperStandin("Another name", comment="Withdrawn", withdrawn=True)
    run, after = world.run(wanted, accepted, later)
    assert (after["arxiv:2409.02097"].state, run.status) == ("withdrawn", 1)


def test_a_pull_request_is_held_against_the_ledger_without_asking(world: World) -> None:
    wanted = [paper("arXiv:2409.02097"), code("huage001/linfusion")]
    _, records = world.run(wanted)
    assert check_offline(wanted, records, TODAY).status == 0
    unknown = check_offline([*wanted, code("own/new")], records, TODAY)
    assert (unknown.status, unknown.unanswered) == (3, 1), "open, which is no mistake of whoever proposes it"
    assert [(one.level, one.message) for one in unknown.problems] == [
        ("warning", "https://github.com/own/new: no check of it is on record")
    ]
    retitled = check_offline([paper("arXiv:2409.02097", "Some other title")], records, TODAY)
    assert "was changed since the link was checked" in retitled.problems[0].message
    unreached = Ledger(replace(record, state="unreachable") for record in records.values())
    assert check_offline(wanted, unreached, TODAY).status == 0, (
        "it was asked about in a bad minute, which fails nothing"
    )


def test_an_interrupted_run_keeps_what_it_learnt_and_the_next_goes_on(tmp_path: Path) -> None:
    wanted = [paper(f"arXiv:2409.{number:05}", f"The paper number {number}") for number in range(30)]
    path = tmp_path / "links.lock.jsonl"

    class Tired:
        asked: list[str]

        def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
            self.asked = [one.link.key for one in asked]
            for key in self.asked[:20]:
                yield [Heard(asked=Asked(link=Link.parse(f"arXiv:{key[6:]}")), said="absent", why="gone")]
            raise OutOfTimeError

    def go() -> tuple[Run, list[str]]:
        tired = Tired()
        run = verify(
            wanted,
            read_ledger(path),
            {"arxiv": tired},
            today=TODAY,
            save=lambda ledger: write_ledger(path, ledger),
        )
        return run, tired.asked

    first, _ = go()
    assert (first.asked, first.unanswered, len(read_ledger(path))) == (20, 10, 20)
    _, asked = go()
    assert asked == [one.link.key for one in wanted[20:]]


def test_a_mistake_of_ours_reaches_the_caller_and_loses_nothing() -> None:
    saved: list[int] = []

    class Broken:
        def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
            yield [Heard(asked=one, said="absent", why="gone") for one in asked]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        verify(
            [paper("arXiv:2409.02097")],
            Ledger(),
            {"arxiv": Broken()},
            today=TODAY,
            save=lambda records: saved.append(len(records)),
        )
    assert saved == [1]


class Hasty:
    """Has an answer to everything at once, and says when it has given the last one."""

    def __init__(self) -> None:
        self.is_done = threading.Event()

    def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
        yield from ([Heard(asked=one, said="absent", why="in haste")] for one in asked)
        self.is_done.set()


def test_a_service_that_answers_faster_than_is_judged_waits() -> None:
    hasty, wanted = Hasty(), [paper(f"arXiv:2401.{number:05}") for number in range(1, 5 * AHEAD)]
    early = []

    def judge_slowly(done: int, _all: int) -> None:
        if done == 1:
            early.append(hasty.is_done.wait(0.1))

    run = verify(wanted, Ledger(), {"arxiv": hasty}, today=TODAY, told=judge_slowly)
    assert early == [False]
    assert run.asked == len(wanted)


@settings(max_examples=20)
@given(st.permutations(range(12)), st.integers(min_value=1, max_value=12))
def test_the_order_of_answers_changes_no_byte(order: list[int], size: int) -> None:
    wanted = [paper(f"arXiv:2409.{number:05}", f"The paper number {number}") for number in range(12)]

    class Shuffled:
        def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
            ordered = [list(asked)[number] for number in order] if size else []
            for start in range(0, 12, size):
                yield [Heard(asked=one, said="absent", why="gone") for one in ordered[start : start + size]]

    class InOrder:
        def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
            yield [Heard(asked=one, said="absent", why="gone") for one in asked]

    results = [verify(wanted, Ledger(), {"arxiv": asker}, today=TODAY) for asker in (Shuffled(), InOrder())]
    assert results[0] == results[1]
    assert [*results[0].after.lines()] == [*results[1].after.lines()]
