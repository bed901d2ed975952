"""Files of the catalog are made when MkDocs asks, and convert themselves where their Markdown is surely our own.

Whoever takes `convert_quickly` out of the plugin has the same bytes from Python-Markdown, only later.
"""

from __future__ import annotations

import json
import posixpath
from collections import defaultdict
from contextlib import contextmanager
from itertools import accumulate, chain
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_build_date, get_relative_url

from generator.pages.markdown.converting import EXTENSIONS, NEEDED, convert
from generator.problems import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from generator.pages.page import Bundle
    from generator.pages.page import Page as Made

_TOC = {"title": "", "permalink": True, "permalink_title": "Permanent link"}
"""The settings of the table of contents that pages may be converted with, and what they are when nothing is said."""

CHOOSING = ("exclude_docs", "draft_docs", "not_in_nav")
"""Settings that say which documents take part."""

_OF_HAND_WRITTEN = {"MkdocstringsExtension", "AutorefsExtension"}
"""What plugins add for `:::` and `[text][name]`, which no page of the catalog says."""


@contextmanager
def _refusing() -> Iterator[None]:
    """Make mistakes of the catalog what MkDocs ends with a message; records may change while pages are made."""
    try:
        yield
    except CatalogError as error:
        raise PluginError(f"The catalog has mistakes:\n{error}") from None


class OwnFile(File):
    """A file of the catalog; MkDocs finds it among the documents, and its content when it reads it.

    Where nobody needs its page, it is listed by what it says itself.
    """

    site_url: str
    update_date: str
    meta: Mapping[str, Any] = MappingProxyType({})
    is_link = False
    converting: tuple[_Targets, str] | None = None
    """Where links lead, and the title of the link at a heading, if pages may convert themselves."""
    _held: str | bytes | None = None
    _page: Page | None = None

    def __init__(self, path: str, bundle: Bundle, made: Made | None = None) -> None:
        """What MkDocs' own constructor works out from paths is known here, or the same for all files and in a class."""
        self.src_uri, self.bundle, self.leads_on, self.made = path, bundle.name, bundle.leads_on, made
        self._of = bundle
        if not path.endswith(".md"):
            self.dest_uri = path
        elif self.use_directory_urls and not path.endswith("index.md"):
            self.url = f"{path[:-3]}/"  # ids and old ids are of letters that an address may hold as they are
            self.dest_uri = f"{self.url}index.html"

    @property
    def _content(self) -> str | bytes | None:
        if self._held is None:
            with _refusing():
                self.made = self.made or next(one for one in self._of.pages() if one.path == self.src_uri)
                return self.made.content
        return self._held

    @_content.setter
    def _content(self, content: str | bytes | None) -> None:
        self._held = content

    @property
    def page(self) -> Page | None:
        """The page that it becomes, as soon as somebody made one."""
        return self._page

    @page.setter
    def page(self, page: Page | None) -> None:
        self._page = page
        if page:
            page.__class__ = _OwnPage

    @property
    def canonical_url(self) -> str | None:
        """As MkDocs says it of a page."""
        return self.site_url and self.site_url + self.url.removeprefix("./")


class OwnFiles:
    """The files of the catalog; MkDocs' object of one is made when it is asked for."""

    def __init__(self, bundles: Iterable[Bundle], keys: Mapping[str, str], config: MkDocsConfig) -> None:
        self._bundles, self.keys = {one.name: one for one in bundles}, keys
        self._files, self._pages = dict[str, list[OwnFile]](), dict[str, OwnFile]()
        self._type: type[OwnFile] = type("_OwnFile", (OwnFile,), _same_for_all(config))

    def __iter__(self) -> Iterator[OwnFile]:
        return chain.from_iterable(map(self.files, self._bundles))

    def files(self, name: str) -> list[OwnFile]:
        """The files of a bundle."""
        if name not in self._files:
            bundle = self._bundles[name]
            with _refusing():
                self._files[name] = [self._file(page.path, bundle, page) for page in bundle.pages()]
        return self._files[name]

    def _file(self, path: str, bundle: Bundle, made: Made) -> OwnFile:
        """A file of a bundle; its page may be there already."""
        file = self._page(bundle) if path == bundle.page else self._type(path, bundle)
        file.made = made
        return file

    def _page(self, bundle: Bundle) -> OwnFile:
        """The page of a bundle, of which others are not made for it."""
        if bundle.page not in self._pages:
            self._pages[bundle.page] = self._type(bundle.page, bundle)
        return self._pages[bundle.page]

    def find(self, path: str) -> OwnFile | None:
        """The file at a path below the documents."""
        names = accumulate(path.split("."), "{}.{}".format)
        found = [self._bundles[name] for name in names if name in self._bundles]
        if page := next((one for one in found if one.page == path), None):
            return self._page(page)
        files = chain.from_iterable(self.files(one.name) for one in found)
        return next((file for file in files if file.src_uri == path), None)

    def pages(self) -> Iterator[OwnFile]:
        """The pages, for a list alone: these files have no content."""
        return (self._type(one.page, one) for one in self._bundles.values() if one.page)

    def convert(self, targets: _Targets, permalink: str) -> None:
        """Have the pages convert themselves."""
        self._type.converting = targets, permalink


class ChangedFiles(Files):
    """The hand-written files of a site and the theme's; where MkDocs builds, it is shown those that changed.

    The files of the catalog, of which there are many, it finds only by their paths.
    """

    def __init__(self, files: Files, own: OwnFiles) -> None:
        super().__init__(file for file in files if not own.find(file.src_uri))
        self.own = own
        self.kept: set[str] = set()
        """The outputs among the others that stand in the site as they are to be."""
        self.hand_written = super().documentation_pages()
        self._listed: Sequence[File] = self.hand_written

    def get_file_from_path(self, path: str) -> File | None:
        """The file at this path below the documents."""
        return self._at(path) or self._at(PurePath(path).as_posix())

    def _at(self, path: str) -> File | None:
        return self.src_uris.get(path) or self.own.find(path)

    def list_own(self) -> None:
        """Name the pages of the catalog from now on to whoever asks for all, as the sitemap does."""
        self._listed = [*self.hand_written, *self.own.pages()]

    @property
    def keeps_hand_written(self) -> bool:
        """Whether MkDocs has no page to build; they are kept all or none."""
        return all(file.dest_uri in self.kept for file in self.hand_written)

    def documentation_pages(self, *, inclusion: Callable[[InclusionLevel], bool] | None = None) -> Sequence[File]:
        """All pages for whoever lists them; the changed for the build, which says `inclusion`."""
        if inclusion is None:
            return self._listed
        return [file for file in self.hand_written if file.dest_uri not in self.kept and inclusion(file.inclusion)]

    def copy_static_files(
        self,
        dirty: bool = False,  # noqa: FBT001, FBT002 - MkDocs' own call
        *,
        inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included,
    ) -> None:
        """Write the changed ones."""
        changed = Files(file for file in self if file.dest_uri not in self.kept)
        changed.copy_static_files(dirty, inclusion=inclusion)


def _same_for_all(config: MkDocsConfig) -> dict[str, Any]:
    """What every file of the catalog says, as MkDocs' `File.generated` would have it."""
    chosen, address = any(config.get(one) for one in CHOOSING), config.site_url or ""
    return {
        "src_dir": None,
        "abs_src_path": None,
        "dest_dir": config.site_dir,
        "use_directory_urls": config.use_directory_urls,
        "generated_by": config.plugins._current_plugin,  # noqa: SLF001 - as `File.generated` asks
        "inclusion": InclusionLevel.UNDEFINED if chosen else InclusionLevel.INCLUDED,
        "site_url": f"{address}/" if address and not address.endswith("/") else address,
        "update_date": get_build_date(),
    }


def convert_quickly(files: Files, own: OwnFiles, config: MkDocsConfig) -> None:
    """Have the pages of the catalog convert themselves, unless a setting asks for other HTML."""
    added: list[Any] = config.markdown_extensions  # names, and objects of plugins
    named = (one if isinstance(one, str) else type(one).__name__ for one in added)
    extensions, settings = set(named) - _OF_HAND_WRITTEN, dict(config.mdx_configs)
    toc = settings.pop("toc", {})
    if NEEDED <= extensions <= EXTENSIONS and not settings and toc.keys() <= _TOC.keys() and toc.get("permalink"):
        own.convert(_Targets(files), {**_TOC, **toc}["permalink_title"])


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
            found = (url, file, url[1:]) if url.startswith("#") else known.get(url) or self._found(file, url)
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
        target = self._files.get_file_from_path(
            posixpath.normpath(posixpath.join(posixpath.dirname(file.src_uri), path))
        )
        if target is None or target.inclusion.is_excluded():  # type: ignore[no-untyped-call]
            return None
        address = get_relative_url(target.url, file.url)
        return (f"{address}#{anchor}" if anchor else address), target, anchor


class _OwnPage(Page):
    """A page that knows its own Markdown."""

    file: OwnFile

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
        if self.file.converting and self.markdown is not None and "title" in self.meta:
            targets, permalink = self.file.converting
            found = convert(self.markdown, permalink, targets.seen_from(self.file, anchors))
        if found is None:
            super().render(config, files)
            return
        tokens: list[Any] = [{"level": one.level, "id": one.id, "name": one.name} for one in found.headings]
        self.content, self.toc = found.content, get_toc(nest_toc_tokens(tokens))
        self.present_anchor_ids, self.links_to_anchors = set(found.ids), anchors
