"""The search in what other publishers make of the exported pages, and the theme's own search where it is enabled."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.site.conftest import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
KITES = re.compile("questions/red-kite/")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The site's settings and documents with the example catalog."""
    shutil.copytree(ROOT / "tests" / "example" / "catalog", tmp_path / "catalog")
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("reference"))
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    (tmp_path / "mkdocs.yml").write_text("\n".join(one for one in lines if "reference/index.md" not in one), "utf-8")
    return tmp_path


def run(project: Path, *command: str, **settings: str) -> None:
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project,
        env={**os.environ, **quiet, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("publisher", ["properdocs", "zensical"])
def test_the_search_is_the_same_with_another_publisher(project: Path, browser: Browser, publisher: str) -> None:
    run(project, "generator", "export", "build", "--catalog", "catalog")
    shutil.copytree(project / "docs", project / "build", dirs_exist_ok=True)
    run(project, publisher, "build", "--config-file", "mkdocs.yml", DOCS_DIR="build", CATALOG_PLUGIN="false")
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
    run(project, "mkdocs", "build", "--quiet")
    with serving(project / "site") as address:
        page = browser.new_page(base_url=address)
        page.goto("/")
        page.keyboard.press("/")
        page.keyboard.type("kite")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        assert page.locator(".search-box, a.in-header").count() == 0
        page.close()
