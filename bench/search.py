"""Measures the search of a built site in Chromium, beside the theme's search and Pagefind over the same site.

    python -m bench.search SITE [--repeat 5] [--query "make small stamp huge"]

SITE was built with `enabled: true` below `search` in mkdocs.yml, so that it holds the theme's index and ours. Pagefind
is measured where its command is installed; it is left to index the HTML, the way it is used. Each measurement has a
fresh browser profile; the server compresses what hosts compress, and counts what it sends.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import resource
import shutil
import statistics
import subprocess
import sys
import threading
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote_plus, urlsplit

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--enable-precise-memory-info",
]
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}
PATIENCE = 600_000
"""Milliseconds until a search that finds nothing is given up; no measure of speed."""
THEIR_INDEX = "search_index.json"
THEIR_BOX = b'data-md-component="search"'
PAGEFIND_PAGE = b"""<!doctype html><html lang="en"><title>Pagefind</title><ol></ol><script type="module">
const pagefind = await import("/pagefind/pagefind.js");
window.ask = async (words) => {
  const found = await pagefind.search(words);
  const shown = await Promise.all(found.results.slice(0, 10).map((one) => one.data()));
  document.querySelector("ol").replaceChildren(...shown.map(({ url, meta }) => {
    const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
    link.className = "first";
    return link;
  }));
};
const words = new URLSearchParams(location.search).get("q");
if (words) window.ask(words);
</script>"""
WATCH = """(() => {
  const watch = () => {
    if (!document.querySelector("%s")) return requestAnimationFrame(watch);
    window.shown = performance.now();
  };
  requestAnimationFrame(watch);
})()"""

INTO_THEIRS = """async (words) => {
  const input = document.querySelector("[data-md-component=search-query]");
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event("keyup", { bubbles: true }));
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """One way to search the site."""

    name: str
    page: str
    first: str
    """What the first result is, as a selector."""
    files: str
    """Its index, as a pattern."""
    type_in: str
    """Types `words` into its box, as a script."""


ENGINES = (
    Engine(
        name="from the records",
        page="/",
        first=".found a",
        files="search/*[cs]*-[0-9]*.json",
        type_in="""async (words) => {
          document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
          const input = document.querySelector("#search-words");
          input.value = words;
          input.dispatchEvent(new Event("input"));
        }""",
    ),
    Engine(
        name="Material",
        page="/?theirs",
        first=".md-search-result__link",
        files="search/search_index.json",
        type_in=INTO_THEIRS,
    ),
    Engine(
        name="Material, whole text",
        page="/?theirs",
        first=".md-search-result__link",
        files="search/whole_text.json",
        type_in=INTO_THEIRS,
    ),
    Engine(
        name="Pagefind, whole text",
        page="/pagefind.html",
        first="a.first",
        files="pagefind/**/*",
        type_in="async (words) => { await window.ask(words); }",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one search took."""

    linked: float
    """Milliseconds from opening an address with ?q= in a fresh profile to the first result shown."""
    typed: float
    """Milliseconds from the query typed at once into a page that is loaded to the first result."""
    kilobytes: float
    """What was sent for the search that was linked, the page and its files included."""
    requests: int
    page_kilobytes: float
    """What a page sends whose reader never searches."""
    page_requests: int
    memory: float
    """MiB of JavaScript after it."""


class Host(SimpleHTTPRequestHandler):
    """Serves the site compressed; to `?theirs` with the theme's search box, otherwise without."""

    sent: ClassVar[list[int]] = []
    theirs: ClassVar[str] = ""
    """Which file stands for the theme's index."""
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing."""

    def do_GET(self) -> None:
        """One file."""
        asked = urlsplit(self.path)
        path = Path(self.translate_path(asked.path))
        path = path / "index.html" if path.is_dir() else path
        path = path.with_name(self.theirs) if path.name == THEIR_INDEX else path
        body = self._body(path, "theirs" in asked.query)
        self.send_response(200 if body else 404)
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.sent.append(len(body))

    @staticmethod
    @cache
    def _body(path: Path, theirs: bool) -> bytes:  # noqa: FBT001 - a key of the cache
        if path.name == "pagefind.html":
            data = PAGEFIND_PAGE
        elif not path.is_file():
            return b""
        else:
            data = path.read_bytes()
        if path.suffix == ".html" and not theirs:
            data = data.replace(THEIR_BOX, b"")
        return gzip.compress(data, 6) if path.suffix in COMPRESSED else data


def settled(page: Page, address: str) -> tuple[int, int]:
    """Open a page, wait until it asks for no more, and tell how many bytes and files were sent."""
    Host.sent.clear()
    page.goto(address, wait_until="networkidle", timeout=PATIENCE)
    return sum(Host.sent), len(Host.sent)


def take(browser: Browser, base: str, engine: Engine, query: str) -> Taken:
    """One search by link and one by typing, each in a fresh profile."""
    Host.theirs = engine.files.rpartition("/")[2]
    context = browser.new_context(base_url=base)
    page = context.new_page()
    page_bytes, page_files = settled(page, engine.page)
    start = page.evaluate(f"{WATCH % engine.first}; performance.now()")
    page.evaluate(engine.type_in, query)
    page.wait_for_function("window.shown", timeout=PATIENCE)
    typed = page.evaluate("window.shown") - start
    context.close()

    context = browser.new_context(base_url=base)
    page = context.new_page()
    page.add_init_script(WATCH % engine.first)
    Host.sent.clear()
    page.goto(f"{engine.page}{'&' if '?' in engine.page else '?'}q={quote_plus(query)}", wait_until="commit")
    page.wait_for_function("window.shown", timeout=PATIENCE)
    linked = page.evaluate("window.shown")
    page.wait_for_load_state("networkidle")
    taken = Taken(
        linked=linked,
        typed=typed,
        kilobytes=sum(Host.sent) / 1000,
        requests=len(Host.sent),
        page_kilobytes=page_bytes / 1000,
        page_requests=page_files,
        memory=page.evaluate("performance.memory.usedJSHeapSize") / 2**20,
    )
    context.close()
    return taken


def indexed_by_pagefind(site: Path) -> float | None:
    """The processor seconds that Pagefind took, or None where it is not installed."""
    command = shutil.which("pagefind") or shutil.which("pagefind_bin")
    if not command:
        return None
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([command, "--site", str(site)], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def write_whole_text(site: Path) -> None:
    """The theme's index with the whole text of each page; by itself the theme reads nothing of what stands in a box."""
    index = json.loads((site / "search" / THEIR_INDEX).read_text(encoding="utf-8"))
    for entry in index["docs"]:
        copy = site / f"{entry['location'].rstrip('/')}.txt"
        if "#" not in entry["location"] and copy.is_file():
            entry["text"] = html.escape(copy.read_text(encoding="utf-8"))
    (site / "search" / "whole_text.json").write_text(json.dumps(index), encoding="utf-8")


def weight(site: Path, pattern: str) -> tuple[float, int]:
    """Kilobytes of an index as a host sends it, and how many files it has."""
    files = [path for path in site.glob(pattern) if path.is_file()]
    return sum(len(gzip.compress(path.read_bytes(), 6)) for path in files) / 1000, len(files)


def table(site: Path, taken: dict[str, list[Taken]]) -> Iterator[str]:
    """The medians."""
    yield "| search | index kB | files | page kB | requests | search kB | requests | linked ms | typed ms | MiB |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for engine in ENGINES:
        if runs := taken.get(engine.name):

            def middle(what: str, runs: list[Taken] = runs) -> float:
                return statistics.median(getattr(one, what) for one in runs)

            size, files = weight(site, engine.files)
            figures: list[Any] = [size, files, middle("page_kilobytes"), middle("page_requests"), middle("kilobytes")]
            figures += [middle("requests"), middle("linked"), middle("typed"), middle("memory")]
            yield f"| {engine.name} | " + " | ".join(f"{one:,.0f}" for one in figures) + " |"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, metavar="SITE")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--query", default="make small stamp huge")
    parser.add_argument("--without", default="", metavar="NAME", help="leave out one search")
    asked = parser.parse_args()
    write_whole_text(asked.site)
    pagefind = indexed_by_pagefind(asked.site)
    left_out = {asked.without} | ({ENGINES[-1].name} if pagefind is None else set())
    engines = [engine for engine in ENGINES if engine.name not in left_out]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(asked.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    taken: dict[str, list[Taken]] = defaultdict(list)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for number in range(asked.repeat + 1):  # the first fills the server's memory
            for engine in engines:
                one = take(browser, base, engine, asked.query)
                print(f"{engine.name}: {one}", file=sys.stderr, flush=True)
                if number:
                    taken[engine.name].append(one)
        browser.close()
    print(*table(asked.site, taken), sep="\n")
    if pagefind is not None:
        print(f"\nPagefind took {pagefind:.1f} s of processor time to index the pages.")


if __name__ == "__main__":
    main()
