"""Real MkDocs builds and a real `mkdocs serve` over the example catalog."""

from __future__ import annotations

import html
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tests.projects import QUIET, ROOT, publish, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE = 60
"""Seconds until a server that does not answer is given up; no measure of speed."""


def build(project: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return run(project, "mkdocs", "build", "--strict", **settings)


def test_a_strict_build_holds_every_page(project: Path) -> None:
    done = build(project)
    assert done.returncode == 0, done.stderr
    page = (project / "site" / "questions" / "red-kite" / "index.html").read_text(encoding="utf-8")
    assert 'href="https://arxiv.org/abs/2101.00001"' in page
    assert 'href="#source-windnet"' in page
    assert "<ol>" in page.split('class="flow"')[1]


def test_a_page_leads_to_the_form_for_corrections_where_the_project_is_known(project: Path) -> None:
    assert build(project, REPOSITORY_URL="https://github.com/o/r").returncode == 0
    page = (project / "site" / "papers" / "windnet" / "index.html").read_text(encoding="utf-8")
    form = 'href="https://github.com/o/r/issues/new?template=correction.yml&amp;page=papers/windnet"'
    assert form in page
    assert 'href="https://github.com/o/r/edit/main/catalog/papers/windnet.yml"' in page
    other = (project / "site" / "tasks" / "index.html").read_text(encoding="utf-8")
    assert "correction.yml" not in other


def test_question_pages_stay_out_of_the_navigation(project: Path) -> None:
    build(project)
    other = (project / "site" / "tasks" / "kite-counting" / "index.html").read_text(encoding="utf-8")
    navigation = other.split("<nav", 2)[2].split("</nav>")[0]
    assert "red-kite" not in navigation


def test_hostile_text_reaches_the_reader_as_text(project: Path) -> None:
    build(project)
    page = (project / "site" / "questions" / "blue-kite" / "index.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;badly&lt;/b&gt;, {{ really }}" in page


def test_a_mistake_in_the_catalog_is_one_readable_error(project: Path) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    record.write_text(record.read_text().replace("- windnet", "- windmet").replace("title:", "titel:"))
    done = build(project)
    assert done.returncode != 0
    assert "catalog/questions/red-kite.yml:3:1: the key 'titel' is not known (did you mean 'title'?)" in done.stderr
    assert "there is no 'windmet' in models/ (did you mean 'windnet'?)" in done.stderr
    assert "Traceback" not in done.stderr


UNGROUNDED = ("A mixer joins both [@windnet].", "A mixer joins both 17 times [@windnet].")
REFUSED = "catalog/questions/red-kite.yml:30:27: the number '17 times' is in no cited summary and not in the question"


def test_words_that_their_sources_do_not_carry_pass_no_build(project: Path) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    sound = record.read_text(encoding="utf-8")
    assert build(project).returncode == 0
    record.write_text(sound.replace(*UNGROUNDED), encoding="utf-8")
    for _ in range(2):  # what is remembered of a build is refused as well
        done = build(project)
        assert done.returncode != 0
        assert done.stderr.count(REFUSED) == 1
        assert "Traceback" not in done.stderr
    record.write_text(sound, encoding="utf-8")
    assert build(project).returncode == 0


def test_a_warning_about_words_is_said_by_each_build_and_fails_none(project: Path) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    record.write_text(record.read_text(encoding="utf-8").replace("  read: 2026-11-22\n", ""), encoding="utf-8")
    for _ in range(2):
        done = build(project)
        assert done.returncode == 0
        assert "red-kite.yml:15:3: warning: nobody has read this answer against its sources yet" in done.stderr


def test_a_damaged_ledger_is_one_readable_error(project: Path) -> None:
    ledger = project / "catalog" / "links.lock.jsonl"
    ledger.write_text('{"key": "arxiv:2101.00001"}\n')
    done = build(project)
    assert done.returncode != 0
    assert f"{ledger.as_posix()}:1:1: the line is no line of a ledger (the ledger is written by" in done.stderr
    assert "Traceback" not in done.stderr


def test_two_builds_give_the_same_bytes(project: Path) -> None:
    def digest() -> dict[str, bytes]:
        shutil.rmtree(project / ".cache", ignore_errors=True)
        done = build(project, SOURCE_DATE_EPOCH="1700000000")
        assert done.returncode == 0, done.stderr
        site = project / "site"
        return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*.html")}

    assert digest() == digest()


@pytest.fixture
def served(project: Path) -> Iterator[Callable[[str], str]]:
    """A running `mkdocs serve`; the answer asks it for a page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"]
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(ROOT)}
    log = (project / "serve.log").open("w")
    server = subprocess.Popen(command, cwd=project, env=environment, stdout=log, stderr=log)

    def ask(path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=5) as answer:
            return str(answer.read().decode())

    try:
        wait_until(lambda: "red" in ask("questions/red-kite/"))
        yield ask
    finally:
        server.terminate()
        server.wait(timeout=10)
        log.close()


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if holds():
                return
        except OSError:
            pass
        time.sleep(0.2)
    pytest.fail("it did not come about")


def test_serving_follows_edits_and_outlives_mistakes(served: Callable[[str], str], project: Path) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    sound = record.read_text(encoding="utf-8")
    record.write_text(sound.replace("My red kite", "My crimson kite"), encoding="utf-8")
    wait_until(lambda: "My crimson kite" in served("questions/red-kite/"))
    record.write_text("question: [", encoding="utf-8")
    wait_until(lambda: "this is no YAML" in (project / "serve.log").read_text())
    assert "My crimson kite" in served("questions/red-kite/")
    record.write_text("question: [\n", encoding="utf-8")
    wait_until(lambda: "The mistakes are the same as before." in (project / "serve.log").read_text())
    assert (project / "serve.log").read_text().count("this is no YAML") == 1
    record.write_text(sound.replace("My red kite", "My scarlet kite"), encoding="utf-8")
    wait_until(lambda: "My scarlet kite" in served("questions/red-kite/"))


def test_serving_shows_a_page_that_its_sources_do_not_carry_and_says_so(
    served: Callable[[str], str], project: Path
) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    record.write_text(record.read_text(encoding="utf-8").replace(*UNGROUNDED), encoding="utf-8")
    wait_until(lambda: "joins both 17 times" in served("questions/red-kite/"))
    assert REFUSED in (project / "serve.log").read_text()


@pytest.mark.parametrize("publisher", ["properdocs", "zensical"])
def test_the_exported_folder_builds_elsewhere_from_the_same_settings(project: Path, publisher: str) -> None:
    publish(project, publisher, SITE_URL="https://example.org/")
    page = (project / "site" / "questions" / "red-kite" / "index.html").read_text(encoding="utf-8")
    assert "My red kite was one long smear" in page
    assert "<ol>" in page.split('class="flow"')[1]
    assert "https://example.org/questions/red-kite/" in listed(project)


def listed(project: Path) -> set[str]:
    """The addresses of the site's map."""
    text = (project / "site" / "sitemap.xml").read_text(encoding="utf-8")
    return {html.unescape(one) for one in re.findall("<loc>(.*?)</loc>", text)}


@pytest.mark.parametrize("publisher", ["mkdocs", "properdocs", "zensical"])
def test_the_map_of_the_site_leaves_out_what_only_leads_on(project: Path, publisher: str) -> None:
    record = project / "catalog" / "questions" / "red-kite.yml"
    record.write_text(record.read_text(encoding="utf-8") + "formerly:\n- crimson-kite\n", encoding="utf-8")
    site = "https://example.org/"
    if publisher == "mkdocs":
        assert [build(project, SITE_URL=site).returncode for _ in range(2)] == [0, 0], "the second builds no page"
    else:
        publish(project, publisher, SITE_URL=site)
    assert (project / "site" / "questions" / "crimson-kite" / "index.html").exists()
    assert {f"{site}{one}/" for one in ("questions", "questions/red-kite", "about")} <= listed(project)
    assert f"{site}questions/crimson-kite/" not in listed(project)
