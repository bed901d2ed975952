"""Puts the pages of the catalog into a MkDocs build, in memory; an adapter and nothing more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import mkdocs.config.config_options as options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from generator.catalog.loading import load_catalog
from generator.links.ledger import LEDGER_NAME, read_ledger
from generator.pages.site import build_pages
from generator.problems import CatalogError

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer


class _Settings(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say under `plugins: - catalog`."""

    folder = options.Type(str, default="catalog")
    """The catalog, relative to mkdocs.yml."""
    enabled = options.Type(bool, default=True)
    """Off where the pages were exported into the documents already."""


class CatalogPlugin(BasePlugin[_Settings]):  # type: ignore[no-untyped-call]
    """Adds every page of the catalog to the build and follows edits while serving."""

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Read the catalog and add its pages.

        Raises:
            PluginError: With every mistake of the catalog, a line each.
        """
        if not self.config.enabled:
            return files
        root = self._root(config)
        try:
            catalog = load_catalog(root)
            for page in build_pages(catalog, read_ledger(root / LEDGER_NAME)):
                files.append(File.generated(config, page.path, content=page.content))
        except CatalogError as error:
            raise PluginError(f"The catalog has mistakes:\n{error}") from None
        return files

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:  # noqa: ARG002 - MkDocs passes it
        """Build again when a record changes, or a template."""
        server.watch(str(self._root(config)))
        server.watch(str(Path(__file__).parents[1] / "pages" / "templates"))
        return server

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path or "mkdocs.yml").parent / self.config.folder
