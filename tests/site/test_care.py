"""What every page owes its readers: access for all, few bytes, nobody watching."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.site.conftest import ADDRESS, MARKED_UP, REPOSITORY
from tests.site.test_roads import EVERY_KIND, STAMP

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MOST_BYTES = 250_000
COMPRESSED = {".html", ".css", ".js", ".json", ".svg"}


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_nothing(browser: Browser, host: str, scheme: Any, width: int) -> None:
    context = browser.new_context(base_url=host, color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    found = []
    for path in EVERY_KIND:
        page.goto(path, wait_until="load")
        told = Axe().run(page, options={"runOnly": RULES}).response
        found += [(path, one["id"], one["nodes"][0]["html"]) for one in told["violations"]]
    context.close()
    assert found == []


def test_no_request_leaves_the_host_and_no_page_complains(page: Page, host: str) -> None:
    hosts: set[str] = set()
    complaints: list[str] = []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for path in EVERY_KIND[:-1]:
        page.goto(path, wait_until="networkidle")
    assert hosts == {urlsplit(host).netloc}
    assert complaints == []


def test_the_page_itself_forbids_requests_to_other_hosts(browser: Browser, built: Path) -> None:
    html = (built / "questions" / "stamp-12x" / "index.html").read_text(encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    page.route("**/*", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto("http://no-policy-in-its-headers.example/")
    outside = """() => new Promise((told) => {
      addEventListener("securitypolicyviolation", (event) => told(event.effectiveDirective));
      fetch("https://elsewhere.example/").then(() => told("went out"), () => {});
    })"""
    assert page.evaluate(outside) == "connect-src"
    context.close()


def test_a_first_visit_is_light(page: Page, built: Path) -> None:
    paths: set[str] = set()
    page.on("request", lambda request: paths.add(urlsplit(request.url).path))
    page.goto(STAMP, wait_until="networkidle")
    assert sum(transferred(built, path) for path in paths) <= MOST_BYTES


def transferred(built: Path, path: str) -> int:
    """The bytes of a file as a host sends it."""
    file = built / path.lstrip("/")
    file = file / "index.html" if file.is_dir() else file
    data = file.read_bytes()
    return len(gzip.compress(data, 6)) if file.suffix in COMPRESSED else len(data)


@pytest.mark.parametrize("path", [STAMP, "/", "/questions/"])
def test_nothing_moves_while_a_page_loads(page: Page, path: str) -> None:
    page.add_init_script(
        "window.moved = 0;"
        "new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(path, wait_until="networkidle")
    assert page.evaluate("window.moved") < 0.05


def test_the_head_of_a_page_speaks_to_programs(page: Page) -> None:
    def said(selector: str, attribute: str) -> list[str | None]:
        return [one.get_attribute(attribute) for one in page.locator(f"head {selector}").all()]

    page.goto("/papers/liif/")
    assert said("link[rel=canonical]", "href") == [f"{ADDRESS}papers/liif/"]
    assert said("meta[property='og:image']", "content") == [f"{ADDRESS}papers/liif.png"]
    assert said("meta[name=citation_author]", "content") == ["Yinbo Chen"]
    assert [path for path in said("link[rel~=describedby]", "href") if path] == [
        f"../liif.{ending}" for ending in ("json", "txt", "bib", "csl.json")
    ]
    told = json.loads(page.locator("script[type='application/ld+json']").inner_text())
    assert told["@type"] == "ScholarlyArticle"
    page.goto("/tasks/image-super-resolution/")
    assert "../image-super-resolution.feed.xml" in said("link[rel~=feed]", "href")
    page.goto("/")
    assert said("meta[property='og:image']", "content") == [f"{ADDRESS}assets/social.png"]
    assert said("link[rel=search]", "href") == ["opensearch.xml"]


def test_a_name_that_looks_like_markup_stays_text_in_the_frame_and_the_head(page: Page) -> None:
    page.goto("/models/marked-up/", wait_until="load")
    expect(page.get_by_role("heading", level=1)).to_contain_text(MARKED_UP)
    expect(page.locator(".md-header__topic").last).to_have_text(MARKED_UP)
    expect(page).to_have_title(f"{MARKED_UP} - How AI Did That")
    for name in ('name="description"', 'property="og:title"', 'property="og:description"', 'property="og:image:alt"'):
        expect(page.locator(f"meta[{name}]")).to_have_attribute("content", MARKED_UP)
    assert page.evaluate("window.ran") is None


def test_a_page_of_a_record_leads_to_its_editor(page: Page) -> None:
    page.goto(STAMP)
    editor = page.get_by_role("link", name="edit its record")
    expect(editor).to_have_attribute("href", f"{REPOSITORY}/edit/main/catalog/questions/stamp-12x.yml")
    page.goto("/about/")
    expect(page.locator(".edit")).to_have_count(0)
