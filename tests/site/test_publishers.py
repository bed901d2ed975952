"""The search in what other publishers make of the exported pages, and the theme's own search where it is enabled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.projects import publish, run
from tests.site.conftest import serving

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

KITES = re.compile("questions/red-kite/")


@pytest.mark.parametrize("publisher", ["properdocs", "zensical"])
def test_the_search_is_the_same_with_another_publisher(project: Path, browser: Browser, publisher: str) -> None:
    publish(project, publisher)
    with serving(project / "site") as address:
        page = browser.new_page(base_url=address)
        page.goto("/")
        page.locator("a.in-header").click()
        page.keyboard.type("my kite was red and blurry")
        expect(page.locator(".found a").first).to_have_attribute("href", KITES)
        assert page.locator("[data-md-component=search]").count() == 0
        page.keyboard.press("Enter")
        expect(page).to_have_url(KITES)
        page.close()


def test_where_the_search_of_the_theme_is_enabled_ours_stands_back(project: Path, browser: Browser) -> None:
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("- search:\n      enabled: false", "- search:\n      enabled: true"), "utf-8")
    assert run(project, "mkdocs", "build", "--quiet").returncode == 0
    with serving(project / "site") as address:
        page = browser.new_page(base_url=address)
        page.goto("/")
        page.keyboard.press("/")
        page.keyboard.type("kite")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        assert page.locator(".search-box, a.in-header").count() == 0
        page.close()
