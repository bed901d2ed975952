"""Puts the pages of the catalog into a MkDocs build, in memory; an adapter and nothing more."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config import Config, config_options
from mkdocs.plugins import BasePlugin

from generator.catalog.watching import look_below
from generator.publish.editions import Editions, start_composing
from generator.publish.incremental import IncrementalBuild, add_own, build_changes_only
from generator.publish.own_pages import OwnFiles, convert_quickly
from generator.publish.reviewing import Reviewer

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation


class _Settings(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say under `plugins: - catalog`."""

    folder = config_options.Type(str, default="catalog")
    """The catalog, relative to mkdocs.yml."""
    enabled = config_options.Type(bool, default=True)
    """Off where the pages were exported into the documents already."""
    incremental = config_options.Type(bool, default=True)
    """Whether only what changed since the last build is built; off, every build is a whole one."""


class CatalogPlugin(BasePlugin[_Settings]):  # type: ignore[no-untyped-call]
    """Adds every page of the catalog to the build and follows edits while serving."""

    _serving = False
    _editions: Any = staticmethod(partial(Editions, lasting=False))
    _incremental: IncrementalBuild | None = None
    _seen: Any = None

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._reviewer = Reviewer()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether readers wait; having this hook, MkDocs keeps the plugin from one build to the next."""
        self._serving = command == "serve"
        self._editions = cache(partial(Editions, lasting=self._serving))
        self._incremental = None if dirty else IncrementalBuild(on_disk=not self._serving)

    def on_config(self, config: MkDocsConfig, /) -> MkDocsConfig:
        """Leave alone what did not change since the last build."""
        self._seen = self._seen or (look_below(self._root(config)) if self._serving else {})
        if self.config.incremental and self._incremental:
            build_changes_only(config, self._incremental)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Read the catalog and add its pages.

        Raises:
            PluginError: With every mistake of the catalog, or of its words, a line each.
        """
        if not self.config.enabled:
            return files
        editions = self._editions(self._root(config), remembering=self.config.incremental)
        self._reviewer.publish(editions, config.site_url or "", is_watched=self._serving)
        self._own = OwnFiles(editions.bundles, editions.keys, config)
        return add_own(files, self._own, config)

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs passes it
        """Spare the catalog's pages Python-Markdown."""
        if self.config.enabled:
            convert_quickly(files, self._own, config)

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:  # noqa: ARG002 - MkDocs passes it
        """Build again when a record changes, or a template."""
        from generator.publish.noticing import notice_at_once  # noqa: PLC0415 - no build waits for it

        start_composing()
        notice_at_once(server, self._root(config), Path(__file__).parents[1] / "pages" / "templates", seen=self._seen)
        return server

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path or "mkdocs.yml").parent / self.config.folder
