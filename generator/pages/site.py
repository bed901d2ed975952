"""Every page of the site, from the catalog and the ledger; pure, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.language.defining import Glossary
from generator.pages.connections import Connections
from generator.pages.digests import Digests
from generator.pages.page import Page
from generator.pages.programs.citing import citing_pages
from generator.pages.programs.data import data_pages
from generator.pages.programs.feeds import feed_pages, opensearch
from generator.pages.programs.plain_copies import llms_txt, plain_copies
from generator.pages.programs.searching import search_pages
from generator.pages.readers.browse import browse_pages
from generator.pages.readers.home import home_page
from generator.pages.readers.link_pages import link_pages
from generator.pages.readers.question_pages import question_pages
from generator.pages.readers.record_pages import model_pages, paper_pages, task_pages
from generator.pages.readers.redirects import redirect_pages
from generator.pages.told import tell_all
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog
    from generator.links.ledger import Ledger

__all__ = ["Page", "build_pages"]


def build_pages(
    catalog: Catalog, ledger: Ledger, address: str = "", memory: Memory | None = None, digests: Digests | None = None
) -> Iterator[Page]:
    """Every page of the site, in the order of their paths within each kind.

    `address` is where the site will stand, if that is known; only files that need complete links use it. A `memory`
    spares what an earlier call with it has made from the same records; `digests` may be asked about these pages.
    """
    memory, digests = memory or Memory(), digests or Digests()
    glossary = digests.same("glossary", Glossary, tuple(catalog.terms.values()))
    told = tell_all(catalog, ledger, glossary, memory, digests)
    site = Connections(catalog, ledger, glossary, told, digests)
    yield home_page(site)
    for kind in (question_pages, task_pages, paper_pages, model_pages, browse_pages):
        yield from plain_copies(kind(site))
    yield from redirect_pages(catalog)
    yield from data_pages(catalog)
    yield from citing_pages(catalog)
    yield from link_pages(catalog, ledger, address)
    yield from feed_pages(site, address)
    yield llms_txt(site)
    yield from search_pages(site, memory, digests)
    if address:
        yield opensearch(address)
    memory.prune()
