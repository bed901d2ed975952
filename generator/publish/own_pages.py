"""Files of the catalog are made when MkDocs asks, and convert themselves where their Markdown is surely our own.

Whoever takes `convert_quickly` out of the plugin has the same bytes from Python-Markdown, only later.
"""

from __future__ import annotations

import json
import posixpath
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from generator.pages.markdown.converting import EXTENSIONS, NEEDED, convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from generator.pages.digests import Digests
    from generator.pages.page import Page as Made

_TOC = {"title": "", "permalink": True, "permalink_title": "Permanent link"}
"""The settings of the table of contents that pages may be converted with, and what they are when nothing is said."""

_OF_HAND_WRITTEN = {"MkdocstringsExtension", "AutorefsExtension"}
"""What plugins add for `:::` and `[text][name]`, which no page of the catalog says."""


class OwnFile(File):
    """A file of the catalog; MkDocs finds it among the documents, and its content when it reads it."""

    _digests: Digests
    _held: str | bytes | None = None

    def __init__(self, made: Made) -> None:
        """What MkDocs' own constructor works out from paths is known here, or the same for all files and in a class."""
        self.src_uri, self.leads_on, self._made = made.path, made.leads_on, made
        if not made.path.endswith(".md"):
            self.dest_uri = made.path

    @property
    def key(self) -> str:
        """The digest of what it is made from."""
        return self._digests.of_page(self._made) if self._held is None else self._digests.of(self._held)

    @property
    def _content(self) -> str | bytes:
        return self._made.content if self._held is None else self._held

    @_content.setter
    def _content(self, content: str | bytes | None) -> None:
        self._held = content

    @contextmanager
    def held(self) -> Iterator[bytes]:
        """The content, which meanwhile is not made again."""
        before, self._held = self._held, self._content
        try:
            yield self.content_bytes
        finally:
            self._held = before


def own_files(pages: Iterable[Made], digests: Digests, config: MkDocsConfig) -> Iterator[OwnFile]:
    """The files of the catalog, as MkDocs' `File.generated` makes them."""
    chosen = any(config.get(one) for one in ("exclude_docs", "draft_docs", "not_in_nav"))
    same = {
        "src_dir": None,
        "abs_src_path": None,
        "dest_dir": config.site_dir,
        "use_directory_urls": config.use_directory_urls,
        "generated_by": config.plugins._current_plugin,  # noqa: SLF001 - as `File.generated` asks
        "inclusion": InclusionLevel.UNDEFINED if chosen else InclusionLevel.INCLUDED,
        "_digests": digests,
    }
    return map(type("_OwnFile", (OwnFile,), same), pages)


def convert_quickly(files: Files, config: MkDocsConfig) -> None:
    """Have the pages that were generated convert themselves, unless a setting asks for other HTML."""
    added: list[Any] = config.markdown_extensions  # names, and objects of plugins
    named = (one if isinstance(one, str) else type(one).__name__ for one in added)
    extensions, settings = set(named) - _OF_HAND_WRITTEN, dict(config.mdx_configs)
    toc = settings.pop("toc", {})
    if not NEEDED <= extensions <= EXTENSIONS or settings or not toc.keys() <= _TOC.keys() or not toc.get("permalink"):
        return
    targets = _Targets(files)
    for file in files:
        if isinstance(file, OwnFile) and file.page:
            page: Any = file.page
            page.__class__, page.targets, page.permalink = _OwnPage, targets, {**_TOC, **toc}["permalink_title"]


class _Targets:
    """Where links lead; the pages of one folder write the same address for the same file."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._known: dict[tuple[str, int], dict[str, tuple[str, File, str]]] = defaultdict(dict)

    def seen_from(self, file: File, anchors: dict[File, dict[str, str]]) -> Callable[[str], str | None]:
        """What finds the address of what a page's Markdown writes as a URL; `anchors` takes down what must be there.

        It answers None for what leads nowhere: MkDocs warns of it, and guesses what was meant.
        """
        known = self._known[posixpath.dirname(file.src_uri), file.url.count("/")]

        def address(url: str) -> str | None:
            if url.startswith("https://"):
                return url
            found = known.get(url) or self._found(file, url)
            if found is None:
                return None
            address, target, anchor = found
            if target is not file:
                known[url] = found
            if anchor:
                anchors.setdefault(target, {}).setdefault(anchor, url)
            return address

        return address

    def _found(self, file: File, url: str) -> tuple[str, File, str] | None:
        """The address from one page, the file it leads to, the anchor there."""
        path, _, anchor = url.partition("#")
        if not path:
            return url, file, anchor
        target = self._files.get_file_from_path(
            posixpath.normpath(posixpath.join(posixpath.dirname(file.src_uri), path))
        )
        if target is None or target.inclusion.is_excluded():  # type: ignore[no-untyped-call]
            return None
        address = get_relative_url(target.url, file.url)
        return (f"{address}#{anchor}" if anchor else address), target, anchor


class _OwnPage(Page):
    """A page that knows its own Markdown."""

    targets: _Targets
    permalink: str

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the front matter as the JSON that it is; where it is not, let MkDocs read it as YAML."""
        head, _, rest = self.file.content_string.removeprefix("---\n").partition("\n---\n")
        try:
            pairs = (line.partition(": ") for line in head.split("\n"))
            meta = {key: json.loads(value) for key, _, value in pairs if key.isidentifier()}
        except ValueError:
            meta = {}
        if head.count("\n") + 1 != len(meta):
            super().read_source(config)
            return
        self.markdown, self.meta = rest.lstrip("\n"), meta

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the Markdown, or leave it to Python-Markdown."""
        anchors: dict[File, dict[str, str]] = {}
        found = None
        if self.markdown is not None and "title" in self.meta:
            found = convert(self.markdown, self.permalink, self.targets.seen_from(self.file, anchors))
        if found is None:
            super().render(config, files)
            return
        tokens: list[Any] = [{"level": one.level, "id": one.id, "name": one.name} for one in found.headings]
        self.content, self.toc = found.content, get_toc(nest_toc_tokens(tokens))
        self.present_anchor_ids, self.links_to_anchors = set(found.ids), anchors
