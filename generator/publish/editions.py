"""The pages of a catalog, edition by edition: what did not change since the last one is not made again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from generator.catalog.recalling import RECORDS, RecordMemory
from generator.catalog.records import RECORD_TYPES, Catalog
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.digests import Digests
from generator.pages.site import build_bundles
from generator.remembering import Memory, kept_beside

if TYPE_CHECKING:
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
        before = _spellings(self._catalog)
        if any(before.get(work, spelled) != spelled for work, spelled in _spellings(catalog).items()):
            self._catalog, self.digests = Catalog(), Digests()
        self._catalog = _joined(catalog, self._catalog)
        self.digests = Digests(self.digests, lasting=self._lasting, known=self._records.digests())
        self.bundles = tuple(build_bundles(self._catalog, ledger, address, self._memory, self.digests))


def _spellings(catalog: Catalog) -> dict[tuple[str, str], list[tuple[str, int | None] | None]]:
    """How each work spells its links: links that lead to one work are equal, and so is all that is made of either."""
    works: list[Model | Paper] = [*catalog.models.values(), *catalog.papers.values()]
    return {
        (work.folder, work.id): [(link.address, link.version) if link else None for link in (work.link, work.code)]
        for work in works
    }


def _joined(catalog: Catalog, before: Catalog) -> Catalog:
    """The catalog, where a folder in which nothing changed is the same object: much is known of it by that."""
    folders = [one.folder for one in RECORD_TYPES]
    same: dict[str, Any] = {one: before.of(one) for one in folders if before.of(one) == catalog.of(one)}
    return replace(catalog, **same)
