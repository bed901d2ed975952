"""Every page of the site, from the catalog and the ledger; pure, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.language.defining import glossary_of
from generator.pages.connections import Connections
from generator.pages.digests import Digests
from generator.pages.page import Page, alone
from generator.pages.programs.citing import all_references
from generator.pages.programs.data import dump_page, word_bundles
from generator.pages.programs.feeds import feed_pages, opensearch
from generator.pages.programs.plain_copies import llms_txt
from generator.pages.programs.searching import search_pages
from generator.pages.readers.browse import browse_bundles
from generator.pages.readers.effect_pages import effects_bundle
from generator.pages.readers.home import home_page
from generator.pages.readers.link_pages import link_pages
from generator.pages.readers.question_pages import question_bundles
from generator.pages.readers.record_pages import model_bundles, paper_bundles, task_bundles
from generator.pages.readers.redirects import redirect_pages
from generator.pages.told import tell_all
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.catalog.records import Catalog
    from generator.links.ledger import Ledger
    from generator.pages.page import Bundle

__all__ = ["Page", "build_pages"]


def build_pages(
    catalog: Catalog, ledger: Ledger, address: str = "", memory: Memory | None = None, digests: Digests | None = None
) -> Iterator[Page]:
    """Every page of the site.

    `address` is where the site will stand, if that is known; only files that need complete links use it. A `memory`
    spares what an earlier call with it has made from the same records; `digests` may be asked about these pages.
    """
    for bundle in build_bundles(catalog, ledger, address, memory, digests):
        yield from bundle.pages()


def build_bundles(
    catalog: Catalog, ledger: Ledger, address: str = "", memory: Memory | None = None, digests: Digests | None = None
) -> Iterator[Bundle]:
    """Every page of the site, those about one thing together; none is made before somebody asks for it."""
    memory, digests = memory or Memory(), digests or Digests()
    yield from bundles_of(connect(catalog, ledger, memory, digests), ledger, address, memory, digests)


def connect(catalog: Catalog, ledger: Ledger, memory: Memory, digests: Digests) -> Connections:
    """The catalog as the pages see it, with what every question says."""
    glossary = digests.same("glossary", glossary_of, catalog.terms)
    told = tell_all(catalog, ledger, glossary, memory, digests)
    return Connections(catalog, ledger, glossary, told, digests)


def bundles_of(site: Connections, ledger: Ledger, address: str, memory: Memory, digests: Digests) -> Iterator[Bundle]:
    """The bundles of what is connected; what no page needs any longer is forgotten after the last one."""
    catalog = site.catalog
    yield alone(home_page(site))
    for kind in (question_bundles, task_bundles, paper_bundles, model_bundles, browse_bundles):
        yield from kind(site)
    yield effects_bundle(site)
    yield from map(alone, redirect_pages(catalog))
    yield from word_bundles(catalog)
    yield from (alone(dump_page(catalog, memory, digests)), all_references(catalog))
    yield from map(alone, link_pages(catalog, ledger, address))
    yield from map(alone, feed_pages(site, address))
    yield alone(llms_txt(site))
    yield from map(alone, search_pages(site, memory, digests))
    if address:
        yield alone(opensearch(address))
    memory.prune()
