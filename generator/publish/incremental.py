"""Builds again only what changed, and that on all cores; the rest of the site stays as it stands.

MkDocs cleans the site's folder and then builds every file of its `Files`. Here the folder steps aside while MkDocs
cleans, and where MkDocs builds, `Files` names the changed hand-written pages alone. The files of the catalog are built
bundle by bundle, where something changed that a bundle is made from, by MkDocs' own functions, in as many processes as
there are cores; of a page nothing stays in memory. What a page's HTML depends on is held by digest: its text, the
settings, the theme, the packages, the program, the navigation. An output counts as ours while it has the time and size
that it was left with; whatever else stands in the folder is removed, as a clean build would. Whoever deletes this
module, and in the plugin has MkDocs build all files, has the same site, only later.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import re
import shutil
import sys
from contextlib import ExitStack, contextmanager, suppress
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import mkdocs
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import write_file
from mkdocs.utils.yaml import yaml_load

from generator.locking import BusyError, locked
from generator.pages.markdown.rendering import compiled, templates
from generator.parallel import shared
from generator.publish.built import (
    Built,
    digest,
    outputs_of,
    read_built,
    remove,
    stamps,
    texts_of,
    write_built,
)
from generator.publish.hearing import Warned, hearing
from generator.publish.laying_out import Layout
from generator.publish.own_pages import CHOOSING, ChangedFiles, OwnFile, OwnFiles
from generator.remembering import program, stamp

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.nav import Navigation

    from generator.parallel import Plain
    from generator.publish.built import BuiltBundle, Links, Shown, Stamps

NAME: Final = "catalog/incremental"
MEMORY: Final = Path(".cache", "built.json")
KNOWN_PLUGINS: Final = frozenset({NAME, "catalog", "mkdocstrings", "autorefs"})
"""Plugins that look at hand-written pages only; next to any other that is enabled, or a hook, all is built."""
_READING: Final = frozenset({"pymdownx.snippets", "pymdownx.b64"})
"""Extensions of Markdown that put other files into a page."""
KNOWN_MKDOCS: Final = "1.6.1"
"""MkDocs has been still since August 2024; another version may walk its files in another way."""
_GATHERING: Final = frozenset({"sitemap.xml", "sitemap.xml.gz", "404.html"})
"""What every build writes."""
_ANCHOR: Final = re.compile(r'\b(?:id|name)="([^"]+)"')
_PACKAGE: Final = Path(__file__).parents[1]


def build_changes_only(config: MkDocsConfig, build: IncrementalBuild) -> None:
    """Have this build, and with the same `build` later ones, leave alone what did not change.

    Settings that come from no file are not known another time.
    """
    enabled = {name for name, plugin in config.plugins.items() if plugin.config.get("enabled", True)}
    is_known = mkdocs.__version__ == KNOWN_MKDOCS and enabled <= KNOWN_PLUGINS and not config.hooks
    is_known = is_known and config.nav is not None and not any(config.get(one) for one in CHOOSING)
    if is_known and config.config_file_path and not any(map(_may_read_files, config.markdown_extensions)):
        config.plugins[NAME] = build


def add_own(files: Files, own: OwnFiles, config: MkDocsConfig) -> Files:
    """The files of the site with those of the catalog; where only changes are built, MkDocs is spared these."""
    build = config.plugins.get(NAME)
    if isinstance(build, IncrementalBuild):
        build.own = own
        return files
    for file in own:
        files.append(file)
    return files


def _may_read_files(extension: object) -> bool:
    """Whether a page may hold other files by it; Python-Markdown's own and PyMdown's but two look at the page alone."""
    package, _, name = extension.rpartition(".") if isinstance(extension, str) else ("pymdownx", "", "")
    if package == "pymdownx":
        return extension in _READING
    return package not in {"", "markdown.extensions"} or find_spec(f"markdown.extensions.{name}") is None


class IncrementalBuild(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """One site's builds, each knowing the one before."""

    def __init__(self, *, on_disk: bool) -> None:
        """Remember on disk for the next command, or only for the next build of this one."""
        self._on_disk = on_disk
        self._memory: Built | None = None
        self._warned = Warned()
        self._alone = ExitStack()
        self._is_whole = False
        """Whether the site stands as it was left: while serving it is in a folder of MkDocs' own."""

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Put the site aside, so that MkDocs has nothing to clean.

        Raises:
            PluginError: Another command is building the same site.
        """
        if self._on_disk:
            self._alone.enter_context(_alone(_memory_path(config).parent))
        _let_go()
        _spare_hidden(config.theme)
        gc.disable()  # what is read from here to `on_env` stays; there is nothing to collect
        self.own = OwnFiles((), {}, config)
        site, aside = _folders(config)
        if aside.exists():
            shutil.rmtree(aside)
        if site.is_dir() and not site.is_symlink():
            site.rename(aside)

    @event_priority(100)
    def _put_back(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        site, aside = _folders(config)
        if aside.exists() and not site.exists():
            aside.rename(site)
        return files

    @event_priority(-100)
    def _watch(self, files: Files, /, *, config: MkDocsConfig) -> Files:  # noqa: ARG002 - MkDocs passes it
        self._files = ChangedFiles(files, self.own)
        return self._files

    on_files = CombinedEvent(_put_back, _watch)

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Decide what is kept, and remove everything else from the site."""
        files, site = self._files, Path(config.site_dir)
        before = self._memory or (read_built(_memory_path(config)) if self._on_disk else Built())
        self._own_keys = self.own.keys
        self._keys = _keys(files, [*self._own_keys])
        there = before.stamps() if self._is_whole else stamps(site)
        self._is_whole = False
        self._shown = {
            page.file.dest_uri: _shown(page, config, self._own_keys.get(getattr(page.file, "bundle", ""), ""), before)
            for page in nav.pages
        }
        self._site_key = _site_key(nav, self._shown, files, config)
        self._before, self._nav = before if before.site == self._site_key else Built(), nav
        files.kept = _kept(files, self._keys, self._before, there)
        self._kept, self._unsure = _kept_bundles(self._own_keys, self._before, there)
        self._others = self._others_of_kept(site)
        remove(site, there.keys() - files.kept - self._standing())
        self._there, self._warned = there, Warned()
        self._warned.listen()
        files.list_own()
        return nav

    def _standing(self) -> set[str]:
        """The outputs of the catalog that stand as they are to be, and those that do if their text is what it was."""
        kept = chain.from_iterable(map(outputs_of, self._kept.values()))
        needed = {file.dest_uri for name in self._unsure for file in self.own.files(name)}
        return {*kept, *needed.intersection(chain.from_iterable(self._unsure.values()))}

    def _others_of_kept(self, site: Path) -> dict[str, bytes]:
        """What other plugins wrote for hand-written pages that are not built now, such as the inventory of names."""
        if not self._files.keeps_hand_written:
            return {}
        others = sorted(_others(self._keys, self._before))
        return {path: (site / path).read_bytes() for path in others if (site / path).is_file()}

    def on_pre_page(self, page: Page, /, *, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG002 - MkDocs passes it
        """Note where MkDocs is."""
        self._warned.page = page.file.dest_uri
        return page

    @event_priority(-100)
    def on_env(self, env: Any, /, *, config: MkDocsConfig, files: Files) -> Any:  # noqa: ANN401, ARG002 - MkDocs passes it
        """Make the files of the catalog on all cores, on each one after the other; nothing of them stays in memory."""
        gc.freeze()  # what was read is not looked at for garbage
        gc.enable()
        listed, env.auto_reload = self._files.documentation_pages(), False  # no template changes meanwhile
        env.bytecode_cache = compiled()
        layout = Layout(env)
        changed = [name for name in self._own_keys if name not in self._kept]
        made = list(shared(lambda n: self._make(changed[n], config, listed, layout), len(changed), "Laying out pages"))
        self._made = {name: self._heard(name, told, config) for name, told in zip(changed, made, strict=True)}
        self._links = dict(self._before.links if self._files.keeps_hand_written else {})
        for source, links in self._links.items():
            self._hear(self._files.src_uris[source], {"links": links}, config)
        for page in self._hand_written_now():
            self._find_anchors(page.links_to_anchors or {}, config)
            self._links[page.file.src_uri] = _links_elsewhere(page)
        self._warned.page = None
        gc.freeze()  # what is there now, stays to the end
        return env

    def _heard(self, name: str, made: Plain, config: MkDocsConfig) -> dict[str, str]:
        """Say what was said while a bundle was made; the answer is the digest of each text by its output."""
        files = self.own.files(name)
        for file, (_, told) in zip(files, made, strict=True):
            self._hear(file, told, config)
        return {file.dest_uri: text for file, (text, _) in zip(files, made, strict=True)}

    def _hear(self, file: File, told: Mapping[str, Any], config: MkDocsConfig) -> None:
        """Say what was said while a page was built, and which anchors of other pages it links to that are not there."""
        self._warned.page = file.dest_uri
        for name, level, message in told.get("said", ()):
            logging.getLogger(name).log(level, message)
        page = _page_of(file, config) if told.get("links") else None
        if page:
            found = ((self._files.get_file_from_path(to), anchors) for to, anchors in told["links"].items())
            page.links_to_anchors = {to: anchors for to, anchors in found if to}
            self._find_anchors(page.links_to_anchors, config)
            page.validate_anchor_links(files=self._files, log_level=config.validation.links.anchors)
            page.links_to_anchors = None

    def _find_anchors(self, linked: Iterable[File], config: MkDocsConfig) -> None:
        """Read the anchors of pages that MkDocs does not build from what stands in the site."""
        pages = (_page_of(file, config) for file in linked)
        for page in (one for one in pages if one and one.present_anchor_ids is None):
            html = Path(page.file.abs_dest_path).read_text(encoding="utf-8")
            page.present_anchor_ids = set(_ANCHOR.findall(html))

    def _hand_written_now(self) -> list[Page]:
        """The pages that MkDocs builds."""
        files = self._files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        return [file.page for file in files if file.page and file.page.content is not None]

    def _make(self, name: str, config: MkDocsConfig, listed: Sequence[File], env: Any) -> Plain:  # noqa: ANN401 - MkDocs'
        """Write the files of a bundle; of each, the digest of its text and what else must be known of it.

        Where the text is what it was and the output stands, it is left alone.
        """
        before, made = self._unsure.get(name, {}), []
        for file in self.own.files(name):
            content, told = file.content_bytes, {}
            text = digest(content)
            if text == before.get(file.dest_uri):
                pass
            elif page := _page_of(file, config):
                told = self._build(page, config, listed, env)
            else:
                _write(content, file.abs_dest_path)
            made.append([text, told])
        return made

    def _build(self, page: Page, config: MkDocsConfig, listed: Sequence[File], env: Any) -> dict[str, Any]:  # noqa: ANN401
        """Build one page."""
        with hearing() as said:
            _populate_page(page, config, self._files)
            links, here = _links_elsewhere(page), (page.links_to_anchors or {}).get(page.file)
            page.links_to_anchors = {page.file: here} if here else {}
            page.validate_anchor_links(files=self._files, log_level=config.validation.links.anchors)
            _build_page(page, config, listed, self._nav, env)
        page.markdown, page.content, page.toc = "", None, TableOfContents([])
        page.meta = page.meta if page.file.dest_uri in self._shown else {}
        page.present_anchor_ids = page.links_to_anchors = None
        return {"said": said, "links": links}

    def on_page_context(self, context: Any, /, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:  # noqa: ANN401, ARG002
        """Note where MkDocs is."""
        self._warned.page = page.file.dest_uri
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what other plugins would have added, and take down what was built, for the next build."""
        site = Path(config.site_dir)
        for path, content in self._others.items():
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            (site / path).write_bytes(content)
        self._warned.stop()
        again = self._warned.pages | (
            {file.dest_uri for file in self._files.hand_written} if None in self._warned.pages else set()
        )
        bundles = self._kept | {name: self._of_bundle(name, texts, site, again) for name, texts in self._made.items()}
        self._memory = Built(
            site=self._site_key,
            links=self._links,
            shown=self._shown,
            outputs=self._left(site, bundles),
            bundles=bundles,
            keys={output: key for output, key in self._keys.items() if output not in again},
        )
        if self._on_disk:
            write_built(_memory_path(config), self._memory)
            gc.freeze()  # the command ends here
        else:
            self._is_whole = True
            gc.unfreeze()
        self._alone.close()

    def _of_bundle(self, name: str, texts: Mapping[str, str], site: Path, again: Container[str | None]) -> BuiltBundle:
        """What is remembered of a bundle; where it was warned about, only what stands there."""
        is_sound = not any(output in again for output in texts)
        said = " ".join(f"{output} {text if is_sound else '-'}" for output, text in texts.items())
        left = ",".join(stamp(os.stat(f"{site}/{output}")) for output in texts)  # noqa: PTH116 - there are many
        return self._own_keys[name] if is_sound else "", left, said

    def _left(self, site: Path, bundles: Mapping[str, BuiltBundle]) -> Stamps:
        """The stamps of the other files; where MkDocs built no page, it is known which were touched."""
        if not self._files.keeps_hand_written:
            own = set(chain.from_iterable(map(outputs_of, bundles.values())))
            return {path: told for path, told in stamps(site).items() if path not in own}
        touched = (self._keys.keys() - self._files.kept) | _GATHERING | self._others.keys()
        return {path: self._there[path] for path in self._files.kept} | {
            path: stamp((site / path).stat()) for path in touched if (site / path).is_file()
        }

    def on_build_error(self, *, error: Exception, **_: Any) -> None:  # noqa: ANN401, ARG002 - MkDocs passes it
        """Stop listening, and let others build."""
        self._alone.close()
        self._is_whole = False
        gc.unfreeze()
        gc.enable()
        self._warned.stop()


def _write(content: bytes, path: str) -> None:
    """Write a file; its folder is mostly there."""
    try:
        file = open(path, "wb")  # noqa: PTH123, SIM115 - there are many
    except FileNotFoundError:
        write_file(content, path)
        return
    with file:
        file.write(content)


def _spare_hidden(theme: Any) -> None:  # noqa: ANN401 - MkDocs'
    """Let MkDocs not walk through hidden folders, of which it takes no file: Material's hold 14,500 icons."""
    get_env, folders = theme.get_env, theme.dirs

    def get_sparing_env() -> Any:  # noqa: ANN401 - as above
        env = get_env()
        env.loader.list_templates = lambda: sorted({path for one in folders for path in _seen_below(one)})
        return env

    theme.get_env = get_sparing_env


def _seen_below(folder: str) -> Iterator[str]:
    """The paths of the files below a folder, hidden folders left out."""
    for above, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        inside = Path(above).relative_to(folder).as_posix()
        yield from (name if inside == "." else f"{inside}/{name}" for name in names)


def _let_go() -> None:
    """Collect what a build before this one held, where one process builds more than once."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder of what builds remember; where there can be none, or nothing can be held, builds hold nothing.

    Raises:
        PluginError: Another command holds it.
    """
    with ExitStack() as held:
        with suppress(OSError, ImportError):
            folder.mkdir(exist_ok=True)
            try:
                held.enter_context(
                    locked(folder, "Another command is building this site. Try again when it has ended.")
                )
            except BusyError as error:
                raise PluginError(str(error)) from None
        yield


def _folders(config: MkDocsConfig) -> tuple[Path, Path]:
    """The site's folder, and where it stands aside."""
    site = Path(config.site_dir)
    return site, site.with_name(f".{site.name}.aside")


def _site_key(nav: Navigation, shown: Mapping[str, Shown], files: ChangedFiles, config: MkDocsConfig) -> str:
    """The digest of all that every page depends on."""
    laid_out = "".join(templates())
    packages = sorted(path.name for folder in sys.path for path in Path(folder).glob("*.dist-info"))
    program = [*sorted(Path(__file__).parent.glob("*.py")), _PACKAGE / "pages" / "markdown" / "converting.py"]
    said: list[object] = [
        [sys.version, *(path.read_bytes() for path in program)],
        _settings(config),
        packages,
        [(str(path), path.read_bytes()) for path in _theme_files(config)],
        [(page.url, page.title, *_listed(*shown[page.file.dest_uri][1:])) for page in nav.pages],
        [file.src_uri for file in files.hand_written if f"{file.name}.md" in laid_out],
    ]
    return digest(repr(said).encode())


def _listed(text: str | None, meta: Mapping[str, Any]) -> tuple[str | None, dict[str, Any]]:
    """What other pages may show of a page: not its description, in which the list of questions counts them."""
    return text, {name: value for name, value in meta.items() if name != "description"}


def _settings(config: MkDocsConfig) -> str:
    """The settings file with what it inherits and takes from the environment, and what the command line put over it."""
    with Path(str(config.config_file_path)).open(encoding="utf-8") as file:
        written = yaml_load(file)
    resolved = {name: value for name, value in config.items() if isinstance(value, str | bool | int)}
    return json.dumps([written, resolved], default=lambda one: getattr(one, "__qualname__", str(one)), sort_keys=True)


def _shown(page: Page, config: MkDocsConfig, key: str, before: Built) -> Shown:
    """What the navigation shows of a page, which is made ready to be shown even if it is not built."""
    known, titled = before.shown.get(page.file.dest_uri), page.title is not None
    if known and key and known[0] == key and (titled or known[1] is not None):
        page.markdown, page.meta = known[1] or "", known[2]
    else:
        if isinstance(page.file, OwnFile):
            page.file.content_string = page.file.content_string  # it is asked for once more where it is built
        page.read_source(config)
    return key, None if titled else page.markdown, dict(page.meta)


def _theme_files(config: MkDocsConfig) -> list[Path]:
    """The site's own templates; those of the theme change with its package."""
    own = config.theme.custom_dir
    return sorted(path for path in Path(own).rglob("*") if path.is_file()) if own else []


def _keys(files: ChangedFiles, names: Sequence[str]) -> dict[str, str]:
    """The digest of what each output is made from that is no part of the catalog.

    Hand-written pages share one: they may cite each other, any page of the site and the program's own code. A page of
    the catalog links only to what the catalog holds, so what it is made from says all.
    """
    together = digest(
        repr([sorted(files.src_uris), names, [file.content_bytes for file in files.hand_written], program()]).encode()
    )
    return {file.dest_uri: together if file.is_documentation_page() else _key(file) for file in files}


def _key(file: File) -> str:
    if file.generated_by:
        return digest(file.content_bytes)
    return f"{file.abs_src_path} {stamp(Path(str(file.abs_src_path)).stat())}"


def _kept(files: ChangedFiles, keys: Mapping[str, str], before: Built, there: Stamps) -> set[str]:
    """The outputs that stand there as they are to be; of hand-written pages all are kept or none."""
    sound = {path for path, told in before.outputs.items() if there.get(path) == told}
    kept = dict(before.keys.items() & keys.items()).keys() & sound
    together = {file.dest_uri for file in files.hand_written}
    return kept if together <= kept and _others(keys, before) <= sound else kept - together


def _kept_bundles(
    keys: Mapping[str, str], before: Built, there: Stamps
) -> tuple[dict[str, BuiltBundle], dict[str, dict[str, str]]]:
    """The bundles that stand as they are to be; of those that do if their texts are what they were, these."""
    known = {name: before.bundles[name] for name in keys if name in before.bundles}
    sound = {
        name: one for name, one in known.items() if ",".join(there.get(at, "") for at in outputs_of(one)) == one[1]
    }
    kept = {name: one for name, one in sound.items() if one[0] == keys[name]}
    return kept, {name: texts_of(one) for name, one in sound.items() if name not in kept}


def _others(keys: Mapping[str, str], before: Built) -> set[str]:
    """The outputs that no file of the site became: what plugins write of hand-written pages."""
    return before.outputs.keys() - keys.keys() - _GATHERING


def _page_of(file: File, config: MkDocsConfig) -> Page | None:
    """The page that a file becomes, if it does; for one of the catalog it is made now."""
    if file.page is None and isinstance(file, OwnFile) and file.is_documentation_page():
        Page(None, file, config)  # it gives itself to its file
    return file.page


def _links_elsewhere(page: Page) -> Links:
    return {to.src_uri: anchors for to, anchors in (page.links_to_anchors or {}).items() if to is not page.file}


def _memory_path(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or "mkdocs.yml").parent / MEMORY
