"""The pages of a catalog, edition by edition: what did not change since the last one is not made again."""

from __future__ import annotations

from dataclasses import astuple, replace
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from generator.catalog.loading import shown
from generator.catalog.parsing import PARSER
from generator.catalog.recalling import RECORDS, RecordMemory
from generator.catalog.records import RECORD_TYPES, Catalog
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.digests import Digests
from generator.pages.holding import find_faults
from generator.pages.page import Bundle
from generator.pages.site import bundles_of, connect
from generator.pages.told import explaining
from generator.problems import CatalogError, Problem
from generator.remembering import Memory, kept_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from generator.catalog.records import Model, Paper
    from generator.pages.page import Page

COMPOSED: Final = "composed.sqlite"
"""The file in which a site keeps what its questions say."""


class Editions:
    """One folder's catalog, published once or again and again."""

    def __init__(self, root: Path, *, remembering: bool, lasting: bool) -> None:
        """Remember on disk, beside the folder, for the next program; and in memory, where this one goes on."""
        self._root, self._lasting = root, lasting
        self._records = RecordMemory(kept_beside(root, RECORDS) if remembering else None)
        self._memory = Memory(kept_beside(root, COMPOSED) if remembering else None)
        self._catalog, self._state = Catalog(), ""
        self._digests = Digests()
        self.bundles: tuple[Bundle, ...] = ()
        """Those of the last sound catalog."""
        self.keys: dict[str, str] = {}
        """The digest of what each is made from, by its name."""
        self.faults: list[Problem] = []
        """What the gate finds in the words of that catalog, in the order of its files."""

    def publish(self, address: str) -> None:
        """Make the pages anew, unless no file of the catalog changed.

        Raises:
            CatalogError: With all mistakes; the pages stay as they were.
        """
        stamps = self._records.look(self._root)
        state = Digests().of(PARSER, shown(self._root), stamps, address) if stamps and all(stamps.values()) else ""
        if not state or (state != self._state and not self._recall(state, address)):
            self._make(address)
            self._keep(state)
        self._state = state

    def _make(self, address: str) -> None:
        catalog, ledger = self._records.load(self._root), read_ledger(self._root / LEDGER_NAME)
        if any(_spelled(one) != _spelled(other) for one, other in _changed_works(self._catalog, catalog)):
            self._catalog, self._digests = Catalog(), Digests()
        self._catalog = _joined(catalog, self._catalog)
        self._digests = Digests(self._digests, lasting=self._lasting, known=self._records.digests())
        site = connect(self._catalog, ledger, self._memory, self._digests)
        self.faults = sorted(find_faults(site, self._memory, self._digests))
        self.bundles = tuple(bundles_of(site, ledger, address, self._memory, self._digests))
        self.keys = {one.name: self._digests.of_bundle(one) for one in self.bundles}

    def _keep(self, state: str) -> None:
        """Keep for the next program which bundles there are."""
        if state and not self._lasting:
            told = [(one.name, one.page, one.leads_on, self.keys[one.name]) for one in self.bundles]
            self._memory.keep({state: ([told, list(map(astuple, self.faults))], "")})

    def _recall(self, state: str, address: str) -> bool:
        """Take the bundles that were kept; where somebody asks one for its files, all are made."""
        kept = None if self._lasting else self._memory.recall([state]).get(state)
        if kept is None:
            return False
        told, faults = kept
        made = cache(lambda: self._made_now(address))
        self.bundles = tuple(
            Bundle(name=name, make=_files_of, given=(name, made), page=page, leads_on=leads_on)
            for name, page, leads_on, _ in told
        )
        self.keys = {name: key for name, _, _, key in told}
        self.faults = [Problem(*one) for one in faults]
        return True

    def _made_now(self, address: str) -> dict[str, Bundle]:
        """The bundles that were kept.

        Raises:
            CatalogError: Records changed since.
        """
        kept = self.keys
        self._make(address)
        if self.keys != kept:
            message = "records changed while pages were made"
            raise CatalogError([Problem(shown(self._root), 1, 1, message, "build again")])
        return {one.name: one for one in self.bundles}


def _files_of(name: str, made: Callable[[], Mapping[str, Bundle]]) -> list[Page]:
    """The files of a bundle that was kept."""
    return made()[name].pages()


def start_composing() -> None:
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
