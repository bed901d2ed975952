"""The shipped search finds what people mean: paraphrased queries, two for each question, asked in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

QUERIES = Path(__file__).parents[1] / "search" / "queries.yml"
LEAST = 0.85
ASK = """async (words) => {
  const input = document.querySelector("[data-md-component=search-query]");
  const list = document.querySelector(".md-search-result__list");
  const meta = document.querySelector(".md-search-result__meta");
  const type = async (typed, done) => {
    input.value = typed;
    input.dispatchEvent(new Event("keyup", {bubbles: true}));
    while (!done()) await new Promise((again) => setTimeout(again, 5));
  };
  await type("", () => !list.children.length);
  await type(words, () => list.children.length || /No matching/.test(meta.textContent));
  return list.querySelector("a")?.pathname ?? "";
}"""


def test_paraphrased_queries_find_their_page_first(page: Page) -> None:
    asked = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    wanted = [(f"/questions/{name}/", query) for name, queries in asked.items() for query in queries]
    page.goto("/")
    page.locator("[data-md-component=search-query]").focus()
    expect(page.locator(".md-search-result__meta")).to_contain_text("Type to start searching")
    missed = [(query, found, path) for path, query in wanted if (found := page.evaluate(ASK, query)) != path]
    assert len(missed) <= (1 - LEAST) * len(wanted), missed


def test_every_question_has_its_queries(built: Path) -> None:
    asked = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    shipped = {path.name for path in (built / "questions").iterdir() if path.is_dir()} - {"big-stamp"}
    assert set(asked) == shipped
    assert all(len(queries) == 2 for queries in asked.values())
