"""The ledger: one line a link, whole at any moment, damaged lines found."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.ledger import Ledger, find_damage, read_ledger, write_ledger
from generator.links.link import Link
from generator.links.observed import Change, LinkRecord, Override, Repository, Sighting
from generator.problems import CatalogError
from generator.replacing import replace_file

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 20)
PAPER = LinkRecord(key="arxiv:2409.02097", kind="arxiv", address="https://arxiv.org/abs/2409.02097", title="LinFusion")
FULL = LinkRecord(
    key="github:huage001/linfusion",
    kind="github",
    address="https://github.com/Huage001/LinFusion",
    state="verified",
    flags=("archived", "moved"),
    first_verified=DAY,
    last_verified=DAY,
    last_attempt=DAY,
    last_answer="match",
    absences=(DAY,),
    evidence=Sighting(
        oracle="github",
        endpoint="https://api.github.com/graphql",
        on=DAY,
        status=200,
        repository=Repository(database_id=7, name="Huage001/LinFusion", archived=True, archived_on=DAY),
        corroboration="abstract",
    ),
    override=Override(state="mismatch", reason="known", author="kim", until=DAY),
    history=(Change(on=DAY, before="unverified", after="verified", why="match"),),
    tool="0.1.0",
)


def test_a_missing_ledger_is_an_empty_one(tmp_path: Path) -> None:
    assert dict(read_ledger(tmp_path / "links.lock.jsonl")) == {}


def test_every_field_survives_the_way_to_disk_and_back(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([FULL, PAPER]))
    ledger = read_ledger(path)
    assert list(ledger.values()) == [PAPER, FULL]
    assert ledger.of(Link.parse("http://arxiv.org/pdf/2409.02097v3.pdf")) == PAPER
    assert ledger.of(Link.parse("https://arxiv.org/abs/2409.02098")) is None


def test_a_line_holds_dates_and_leaves_out_what_is_not_known(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([replace(PAPER, state="verified", last_verified=DAY)]))
    assert path.read_text() == (
        '{"key": "arxiv:2409.02097", "kind": "arxiv", "address": "https://arxiv.org/abs/2409.02097", '
        '"title": "LinFusion", "state": "verified", "last_verified": "2026-11-20", "sum": "7c093d58cca451d2"}\n'
    )


@given(st.permutations([PAPER, FULL, replace(PAPER, key="arxiv:2502.16025"), replace(PAPER, key="doi:10.1/x")]))
def test_the_order_of_records_changes_no_byte(
    tmp_path_factory: pytest.TempPathFactory, records: list[LinkRecord]
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "links.lock.jsonl"
    write_ledger(path, Ledger(records))
    assert [line[:22] for line in path.read_text().splitlines()] == [
        '{"key": "arxiv:2409.02',
        '{"key": "arxiv:2502.16',
        '{"key": "doi:10.1/x", ',
        '{"key": "github:huage0',
    ]


def test_an_unchanged_ledger_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    assert write_ledger(path, Ledger([PAPER]))
    before = path.stat().st_mtime_ns
    assert not write_ledger(path, Ledger([PAPER]))
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("LinFusion", "LinFussion", "the line was changed by hand: its checksum does not fit"),
        ('"sum"', '"summe"', "the line is no line of a ledger"),
        ("{", "", "the line is no line of a ledger"),
        ('"arxiv"', '"arxiv", "color": "red"', "the line was changed by hand: its checksum does not fit"),
    ],
)
def test_a_ledger_with_a_damaged_line_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([PAPER, FULL]))
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(CatalogError) as refused:
        read_ledger(path)
    [problem] = refused.value.problems
    assert (problem.path, problem.line, problem.message) == (path.as_posix(), 1, message)
    assert "delete it to check anew" in problem.hint
    assert list(find_damage(path)) == [problem]


@pytest.mark.parametrize("body", ['{"key": 1', '{"state": "fine"', '{"color": "red"', '{"flags": [1]', '{"key": [}'])
def test_a_line_of_another_program_is_refused_even_with_a_checksum(tmp_path: Path, body: str) -> None:
    from hashlib import sha256  # noqa: PLC0415

    path = tmp_path / "links.lock.jsonl"
    path.write_text(f'{body}, "sum": "{sha256((body + "}").encode()).hexdigest()[:16]}"}}\n')
    assert [problem.message for problem in find_damage(path)] == [
        "the line is not as this version of the program writes it"
    ]


def test_a_ledger_in_memory_takes_less_than_its_file(tmp_path: Path) -> None:
    """With its keys and all that finds them: a run over many links holds the ledger from beginning to end."""
    path = tmp_path / "links.lock.jsonl"
    names = [f"own/repository-{number}" for number in range(2000)]
    write_ledger(path, Ledger(replace(FULL, key=f"github:{one}", address=f"https://github.com/{one}") for one in names))
    read_ledger(path)  # what the reader itself remembers is no part of a ledger
    tracemalloc.start()
    ledger = read_ledger(path)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(ledger) == 2000
    assert held < path.stat().st_size * 0.6


def test_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([PAPER, FULL]))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert list(read_ledger(path).values()) == [PAPER, FULL]


def test_of_two_lines_for_one_link_the_newer_answer_wins_in_any_order() -> None:
    older = replace(PAPER, state="verified", evidence=Sighting(oracle="arxiv", endpoint="api", on=DAY))
    newer = replace(older, evidence=Sighting(oracle="arxiv", endpoint="api", on=date(2026, 12, 1)))
    absent = replace(older, state="suspect", absences=(date(2026, 12, 3),))
    copied = replace(PAPER, state="documented", evidence=Sighting(oracle="copy", endpoint="x", on=date(2027, 1, 1)))
    for order in permutations([older, newer, absent, copied, PAPER]):
        assert Ledger(order) == {PAPER.key: absent}
    for order in permutations([older, newer, copied]):
        assert Ledger(order) == {PAPER.key: newer}


def test_a_persons_word_on_either_branch_survives() -> None:
    newer = replace(FULL, evidence=None, last_verified=date(2026, 12, 1), override=None)
    for order in permutations([FULL, newer, replace(newer, absences=())]):
        assert Ledger(order)[FULL.key].override == FULL.override
        assert Ledger(order)[FULL.key].last_verified == date(2026, 12, 1)


def test_two_lines_for_one_link_in_the_file_are_merged(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "a", tmp_path / "b"
    write_ledger(mine, Ledger([PAPER, FULL]))
    write_ledger(theirs, Ledger([replace(PAPER, last_attempt=DAY)]))
    mine.write_bytes(mine.read_bytes() + theirs.read_bytes())
    assert read_ledger(mine) == {PAPER.key: replace(PAPER, last_attempt=DAY), FULL.key: FULL}


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([PAPER]))
    with pytest.raises(TypeError):
        replace_file(path, ["text, not bytes"])  # type: ignore[list-item]
    assert list(read_ledger(path).values()) == [PAPER]
    assert list(tmp_path.iterdir()) == [path]


WRITER = """
import sys
from pathlib import Path
from generator.links.ledger import Ledger, read_ledger, write_ledger
path = Path(sys.argv[1])
[record] = list(read_ledger(path).values())[:1]
from dataclasses import replace
many = [replace(record, key=f"arxiv:{number:04}.00000") for number in range(400)]
print("ready", flush=True)
while True:
    write_ledger(path, Ledger(many))
    write_ledger(path, Ledger([replace(other, title="Other") for other in many]))
"""


@pytest.mark.parametrize("writes", [1, 2, 9])
def test_a_writer_that_is_killed_leaves_a_whole_ledger(tmp_path: Path, writes: int) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([PAPER]))
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
    assert writer.stdout
    assert writer.stdout.readline() == b"ready\n"
    for _ in range(writes):
        before = path.stat().st_ino
        while path.stat().st_ino == before:
            pass
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate()
    ledger = read_ledger(path)
    assert len(ledger) == 400


AT_EVERY_STEP = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from generator.links.ledger import Ledger, read_ledger, write_ledger

path = Path(sys.argv[1])
old = path.read_bytes()
new = Ledger([replace(record, title="Other") for record in read_ledger(path).values()])
steps, done = 0, False
while not done:
    path.write_bytes(old)
    child = os.fork()
    if not child:
        left = steps
        def kill_later(frame, event, arg):
            global left
            left -= Path(frame.f_code.co_filename).name in {"ledger.py", "replacing.py"}
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return kill_later
        sys.settrace(kill_later)
        write_ledger(path, new)
        os._exit(0)
    done = os.waitpid(child, 0)[1] == 0
    assert path.read_bytes() == b"".join(new.lines()) if done else path.read_bytes() in {old, b"".join(new.lines())}
    steps += 1
print(steps)
"""


def test_a_writer_that_is_killed_at_any_step_leaves_the_old_ledger_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "links.lock.jsonl"
    write_ledger(path, Ledger([PAPER, FULL]))
    done = subprocess.run([sys.executable, "-c", AT_EVERY_STEP, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50
