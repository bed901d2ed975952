"""The pages of a catalog, edition by edition: what did not change since the last one is not made again."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from generator.catalog.recalling import RECORDS, RecordMemory
from generator.catalog.records import RECORD_TYPES, Catalog
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.digests import Digests
from generator.pages.site import build_bundles
from generator.pages.told import explaining
from generator.remembering import Memory, kept_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.catalog.records import Model, Paper
    from generator.pages.page import Bundle

COMPOSED: Final = "composed.sqlite"
"""The file in which a site keeps what its questions say."""


class Editions:
    """One folder's catalog, published once or again and again."""

    def __init__(self, root: Path, *, remembering: bool, lasting: bool) -> None:
        """Remember on disk, beside the folder, for the next program; and in memory, where this one goes on."""
        self._root, self._lasting = root, lasting
        self._records = RecordMemory(kept_beside(root, RECORDS) if remembering else None)
        self._memory = Memory(kept_beside(root, COMPOSED) if remembering else None)
        self._catalog = Catalog()
        self.digests = Digests()
        self.bundles: tuple[Bundle, ...] = ()
        """Those of the last sound catalog."""

    def publish(self, address: str) -> None:
        """Make the pages anew.

        Raises:
            CatalogError: With all mistakes; the pages stay as they were.
        """
        catalog, ledger = self._records.load(self._root), read_ledger(self._root / LEDGER_NAME)
        if any(_spelled(one) != _spelled(other) for one, other in _changed_works(self._catalog, catalog)):
            self._catalog, self.digests = Catalog(), Digests()
        self._catalog = _joined(catalog, self._catalog)
        self.digests = Digests(self.digests, lasting=self._lasting, known=self._records.digests())
        self.bundles = tuple(build_bundles(self._catalog, ledger, address, self._memory, self.digests))


def get_ready() -> None:
    """Start what composes pages in the background, so that the first save does not wait for it."""
    Thread(target=explaining, daemon=True).start()


def _changed_works(before: Catalog, catalog: Catalog) -> Iterator[tuple[Model | Paper, Model | Paper]]:
    """The works that are in two catalogs and not the same object there."""
    for folder in ("models", "papers"):
        found = ((before.of(folder).get(name), work) for name, work in catalog.of(folder).items())
        yield from ((one, other) for one, other in found if one and one is not other)


def _spelled(work: Model | Paper) -> list[tuple[str, int | None] | None]:
    """How a work spells its links: links that lead to one work are equal, and so is all that is made of either."""
    return [(link.address, link.version) if link else None for link in (work.link, work.code)]


def _joined(catalog: Catalog, before: Catalog) -> Catalog:
    """The catalog, where a folder in which nothing changed is the same object: much is known of it by that."""
    folders = [one.folder for one in RECORD_TYPES]
    same: dict[str, Any] = {one: before.of(one) for one in folders if before.of(one) == catalog.of(one)}
    return replace(catalog, **same)
