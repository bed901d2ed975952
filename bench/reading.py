"""Measures what a reader's phone gets of a built site: Lighthouse's scores, bytes and requests, page by page.

`npm install --global lighthouse`, then `mkdocs build` and `python -m bench.reading site`. The site is served on this
machine with gzip, as a host serves it; Lighthouse slows the network and the processor down as it does by default for
phones. Nothing is judged: the numbers are for people.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import json
import os
import subprocess
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PAGES = ("", "questions/", "questions/stamp-12x/", "tasks/image-super-resolution/", "models/liif/", "papers/liif/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"
COMPRESSED = {".html", ".css", ".js", ".json", ".svg"}


class Host(SimpleHTTPRequestHandler):
    """Serves a folder, compressed where a host would."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer with a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        data, packed = path.read_bytes(), path.suffix in COMPRESSED
        data = gzip.compress(data, 6) if packed else data
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(data)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)


def report(lighthouse: str, address: str) -> dict[str, Any]:
    """What Lighthouse says of one page."""
    command = [lighthouse, address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    environment = {"CHROME_PATH": "/usr/bin/chromium", **os.environ}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=300)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def line(page: str, told: dict[str, Any]) -> str:
    """One row of the table."""
    scores = [str(round(100 * told["categories"][name]["score"])) for name in CATEGORIES]
    requests = [one for one in told["audits"]["network-requests"]["details"]["items"] if one["url"].startswith("http")]
    kilobytes = sum(one["transferSize"] for one in requests) / 1000
    shift = told["audits"]["cumulative-layout-shift"]["numericValue"]
    return f"| /{page} | {' | '.join(scores)} | {kilobytes:.0f} | {len(requests)} | {shift:.3f} |"


def main() -> None:
    """Print a table of the pages of a site."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument("--lighthouse", default="lighthouse", metavar="PROGRAM", help="where it is (lighthouse)")
    parser.add_argument("--pages", nargs="*", default=PAGES, metavar="PATH", help="from the site's root")
    chosen = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(chosen.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"| page | {' | '.join(CATEGORIES)} | kB | requests | layout shift |\n|{'---|' * 8}")
    for page in chosen.pages:
        told = report(chosen.lighthouse, f"http://127.0.0.1:{server.server_port}/{page}")
        print(line(page, told), flush=True)
    server.shutdown()


if __name__ == "__main__":
    main()
