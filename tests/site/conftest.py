"""The shipped catalog, built strictly once, served on this machine, and read in Debian's Chromium."""

from __future__ import annotations

import contextlib
import functools
import json
import re
import threading
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.projects import ROOT, make_project, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ADDRESS = "https://how-ai-did-that.example/"
REPOSITORY = "https://github.com/example/how"
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; worker-src 'self' blob:"
)
"""Forbids every request to another host; the theme has small scripts and styles in its pages."""

MARKED_UP = "</title><script>window.ran = true</script><img src='x' onerror='window.ran = true'> \"&amp;"
"""The name of a model, as a hostile contributor might choose it."""

expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site, without the reference, which takes its time.

    One record was renamed, one question lost its written answer, so that its page is a composed one, and one model has
    a name that looks like markup.
    """
    project = make_project(tmp_path_factory.mktemp("project"), ROOT / "catalog")
    renamed = project / "catalog" / "questions" / "stamp-12x.yml"
    renamed.write_text(renamed.read_text(encoding="utf-8") + "formerly:\n- big-stamp\n", encoding="utf-8")
    unwritten = project / "catalog" / "questions" / "church-then-and-now.yml"
    (project / "catalog" / "models" / "marked-up.yml").write_text(json.dumps({"name": MARKED_UP, "gives": MARKED_UP}))
    text = unwritten.read_text(encoding="utf-8")
    unwritten.write_text(re.sub(r"^answer:\n(?:[ \n].*\n?)*", "", text, flags=re.MULTILINE), encoding="utf-8")
    published = {"SITE_URL": ADDRESS, "PREVIEWS": "true", "REPOSITORY_URL": REPOSITORY}
    done = run(project, "mkdocs", "build", "--strict", "--quiet", **published)
    assert done.returncode == 0, done.stderr
    return project / "site"


class Handler(SimpleHTTPRequestHandler):
    """Serves the site as a host would: the policy on every answer, and the site's own page for what is not there."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def host(built: Path) -> Iterator[str]:
    """Where the site is served."""
    with serving(built) as address:
        yield address


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a folder while it is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without its own traffic."""
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    flags += ["--disable-component-update", "--disable-sync", "--disable-quic"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=flags)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    """A fresh window on a desk."""
    context = browser.new_context(base_url=host, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
