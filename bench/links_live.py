"""Asks the live services about a dozen links whose answers are known, and writes down what they said and when.

    GITHUB_TOKEN=... python bench/links_live.py [--into bench/links_live.json] [--service NAME=URL]

For a person with a network to run by hand: it shows whether arXiv, GitHub and other hosts still speak as the stand-ins
of the tests do. It asks as `verify` does, with its manners, and takes less than a minute.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[1]


class Known(NamedTuple):
    """A link whose state is known beforehand."""

    address: str
    title: str
    state: str
    author: str = ""


AT_SCALE = "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale"
KNOWN = (
    Known("https://arxiv.org/abs/1706.03762", "Attention Is All You Need", "verified"),
    Known("https://arxiv.org/pdf/2010.11929v1.pdf", AT_SCALE, "verified"),
    Known("https://arxiv.org/abs/2304.02643", "Segment Anything", "verified", "Kirillov"),
    Known("https://arxiv.org/abs/hep-ex/0406020", "Sparticle Reconstruction at LHC", "verified"),
    Known("https://arxiv.org/abs/1512.03385", "A Title of Another Paper", "mismatch"),
    Known("https://arxiv.org/abs/1501.00000", "A Paper That Nobody Wrote", "missing"),
    Known("https://arxiv.org/abs/2608.21129", "A Paper That Was Withdrawn", "withdrawn"),
    Known("https://github.com/octocat/Hello-World", "", "verified"),
    Known("https://github.com/OCTOCAT/spoon-knife", "", "verified"),
    Known("https://github.com/octocat/no-such-repository-here", "", "missing"),
    Known("https://doi.org/10.1109/5.771073", "", "verified"),
    Known("https://example.com/", "A Page of Another Name", "unverified"),
)


def write_catalog(folder: Path) -> None:
    """A record for each link."""
    (folder / "papers").mkdir()
    for number, known in enumerate(KNOWN):
        field = "code" if "github.com" in known.address else "link"
        lines = [f"title: {json.dumps(known.title or f'A record with the link {number}')}", f"{field}: {known.address}"]
        lines += [f"first_author: {known.author}"] if known.author else []
        (folder / "papers" / f"link-{number}.yml").write_text("\n".join([*lines, ""]))


def check(services: list[str]) -> dict[str, object]:
    """What `verify` says of every link."""
    with TemporaryDirectory() as folder:
        write_catalog(Path(folder))
        named = [f"--service={one}" for one in services]
        command = [sys.executable, "-m", "generator", "verify", f"--catalog={folder}", "--format=json", *named]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def main() -> None:
    """Ask, compare, write, and fail if anything is otherwise than known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=ROOT / "bench" / "links_live.json", metavar="FILE")
    parser.add_argument("--service", action="append", default=[], metavar="NAME=URL")
    chosen = parser.parse_args()
    answer = check(chosen.service)
    chosen.into.write_text(json.dumps(answer, indent=1, ensure_ascii=False) + "\n")
    links = {link["records"][0]: link for link in answer["links"]}  # type: ignore[attr-defined]
    otherwise = 0
    for number, known in enumerate(KNOWN):
        link = links.get(f"link-{number}")
        state = link["state"] if link else "not asked about"
        otherwise += state != known.state
        mark = "as known" if state == known.state else f"OTHERWISE, expected {known.state}"
        print(f"{known.address}: {state} ({mark}); {link and link['why']}")
    raise SystemExit(f"{otherwise} of {len(KNOWN)} are otherwise than known" if otherwise else 0)


if __name__ == "__main__":
    main()
