"""Every page of the site, from the catalog and the ledger; pure, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.browse import browse_pages
from generator.pages.connections import Connections
from generator.pages.data import data_pages
from generator.pages.home import home_page
from generator.pages.page import Page
from generator.pages.question_pages import question_pages
from generator.pages.record_pages import model_pages, paper_pages, task_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog
    from generator.links.ledger import Ledger

__all__ = ["Page", "build_pages"]


def build_pages(catalog: Catalog, ledger: Ledger) -> Iterator[Page]:
    """Every page of the site, in the order of their paths within each kind."""
    site = Connections(catalog, ledger)
    yield home_page(site)
    yield from question_pages(site)
    yield from task_pages(site)
    yield from paper_pages(site)
    yield from model_pages(site)
    yield from browse_pages(site)
    yield from data_pages(catalog)
