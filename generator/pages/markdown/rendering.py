"""Text of the catalog becomes Markdown that shows it as it stands, and templates lay it out.

Every value that a template prints is escaped here unless it is `Markdown` already, so no text of the catalog can become
markup, whoever wrote it.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import BytecodeCache, Environment, FileSystemBytecodeCache, PackageLoader, StrictUndefined

from generator.answers.claims import Paragraph, Points
from generator.answers.language.defining import fits
from generator.answers.language.english import upper_first
from generator.answers.language.phrases import beginning, mark_of
from generator.answers.language.prose import spans
from generator.answers.reading.abstracts import cleaned
from generator.catalog.slots import unmarked
from generator.pages.page import slug
from generator.remembering import program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jinja2.bccache import Bucket

    from generator.answers.claims import Block, Claim, Prose
    from generator.answers.language.defining import Glossary, Subject
    from generator.answers.language.prose import Span
    from generator.catalog.records import Evidence, Item, Term
    from generator.links.link import Link


class Markdown(str):
    """Text that is Markdown already and is printed as it is."""

    __slots__ = ()


_ESCAPES: Final = {
    **{mark: f"\\{mark}" for mark in "\\`*_{}[]"},
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    "|": "&#124;",
    "~": "&#126;",
    "^": "&#94;",
    "$": "&#36;",
    "=": "&#61;",
}
LONGEST_WHOLE: Final = 28
"""So many letters of a citation fit the line of a phone."""
_KEPT_FOR: Final = 30 * 24 * 3600
"""Seconds for which a compiled template is kept; who still needs it compiles it again, all in a fifth of a second."""
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&|~^$=]")
_OPENING = re.compile(r'(^|[\s(\[—–-])"')
_SINGLE_QUOTED = re.compile(r"(^|[\s(\[—–-])'(\w(?:[^'’]*[^\s'’])?)'(?!\w)")
_APOSTROPHE = re.compile(r"(\w)'")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LINE_START = re.compile(r"(?P<mark>[#+\-!?:%])|(?P<number>\d+)(?P<dot>[.)])")


@lru_cache(maxsize=8192)
def text(words: str) -> Markdown:
    """Plain text, one line, as Markdown that shows exactly these words wherever it stands."""
    line = _SPECIAL.sub(lambda found: _ESCAPES[found[0]], " ".join(words.split()))
    return Markdown(_LINE_START.sub(_disarmed, line, count=1) if _LINE_START.match(line) else line)


def _disarmed(start: re.Match[str]) -> str:
    """The first character of a line, so that it starts no heading, list, definition or admonition."""
    if start["number"]:
        return f"{start['number']}&#{ord(start['dot'])};"
    return f"&#{ord(start['mark'])};"


def link(target: Link, label: str = "") -> Markdown:
    """A link to another site, by its address or a label."""
    return Markdown(f"[{text(label or target.address.removeprefix('https://'))}](<{target.address}>)")


def state(words: str) -> Markdown:
    """What was checked about a link, set small, with its days in one piece."""
    marked = _DAY.sub(r'<span class="day">\g<0></span>', text(words))
    return Markdown(f'<span class="state">{marked}</span>')


def quoted(words: str) -> Markdown:
    """Paragraphs as a block quotation."""
    paragraphs = [text(paragraph) for paragraph in re.split(r"\n\s*\n", words.strip())]
    return Markdown("\n>\n".join(f"> {paragraph}" for paragraph in paragraphs))


_as_json = json.JSONEncoder(ensure_ascii=False).encode


def front_matter(**values: Any) -> Markdown:  # noqa: ANN401 - whatever JSON can say
    """The page's settings, as JSON values, which YAML reads as nothing but the text they are."""
    lines = [f"{key}: {_as_json(value)}" for key, value in sorted(values.items()) if value]
    return Markdown("\n".join(["---", *lines, "---", ""]))


class Words:
    """The jargon of one page: each term is a link to its meaning where it first stands, and is listed at the foot.

    Where it is said what the page is on, a term that means something else there is left alone.
    """

    def __init__(self, glossary: Glossary | None = None, subject: Subject | None = None) -> None:
        self._glossary, self._subject = glossary, subject
        self._seen: dict[str, Term] = {}

    @property
    def seen(self) -> list[Term]:
        """The terms marked so far, by their spelling."""
        return sorted(self._seen.values(), key=lambda term: (term.term.casefold(), term.id))

    def marked(self, words: str) -> Markdown:
        """Plain text inside a line, with the first uses of terms as links."""
        found, end = [], 0
        for use in self._glossary.uses(words) if self._glossary else ():
            if use.meant.id not in self._seen and (self._subject is None or fits(use.meant, self._subject)):
                self._seen[use.meant.id] = use.meant
                label = _inline(words[use.start : use.end])
                found += [_inline(words[end : use.start]), f"[{label}](#term-{use.meant.id}){{ .term }}"]
                end = use.end
        return Markdown("".join([*found, _inline(words[end:])]))

    def line(self, words: str) -> Markdown:
        """Plain text as a line of its own, with the first uses of terms as links."""
        return Markdown(_at_line_start(self.marked(" ".join(words.split()))))


class Writer:
    """Writes the claims of one page, whose citations lead to the entries of its third section."""

    def __init__(self, evidence: Evidence, words: Words | None = None) -> None:
        self._evidence = evidence
        self._citations: dict[str, str] = {}
        self.words = words or Words()

    def prose(self, prose: Prose) -> Markdown:
        """Paragraphs and lists."""
        return Markdown("\n\n".join(self._block(block) for block in prose))

    def line(self, words: str) -> Markdown:
        """One sentence of the dialect."""
        return Markdown("".join(self._span(span) for span in spans(words)))

    def _block(self, block: Block) -> str:
        if isinstance(block, Paragraph):
            return self._claims(block.claims)
        return "\n".join(self._points(block))

    def _points(self, block: Points) -> Iterable[str]:
        for number, point in enumerate(block.points, start=1):
            mark = f"{number}." if block.ordered else "-"
            yield f"{mark:<4}{self._claims(point)}"

    def _claims(self, claims: Iterable[Claim]) -> str:
        return _at_line_start(" ".join(self.line(claim.text) for claim in claims))

    def _span(self, span: Span) -> str:
        if span.kind == "citation":
            return " ".join(filter(None, map(self.citation, span.cited)))
        if span.kind == "text":
            return self.words.marked(curled(span.text))
        if span.kind == "gloss":
            return f"*{_inline(curled(span.text))}*{{ .gloss }}"
        return self._effect(span.text) or f"*{self.words.marked(curled(span.text))}*"

    def _effect(self, name: str) -> str:
        """The link from the name of an effect to where it is listed; empty if there is none of this name."""
        effect = self._evidence.effects.get(slug(name))
        known = effect and effect.name.casefold() == name.casefold()
        return f"[*{_inline(curled(name))}*](../effects/index.md#effect-{effect.id})" if effect and known else ""

    def citation(self, cited: str) -> str:
        """The link from the first words of a work's name, by its id, to its entry below; empty if it is not given."""
        if cited not in self._citations:
            self._citations[cited] = self._link(cited, mark_of)
        return self._citations[cited]

    def named(self, cited: str) -> str:
        """The link from the short name of a work, by its id, to where the page lists it; empty if it is not given."""
        return self._link(cited, beginning)

    def _link(self, cited: str, shortened: Callable[[str, list[str]], str]) -> str:
        item = self._evidence.item(cited)
        names = [cleaned(one.short_name) for one in self._evidence.items]
        return citation(item, shortened(cleaned(item.short_name), names)) if item else ""


def citation(item: Item, name: str) -> Markdown:
    """The link from a name to where the page lists the work; only a long name is parted at its hyphens."""
    marks = '.cite data-long=""' if len(name) > LONGEST_WHOLE else ".cite"
    words = _inline(" ".join(name.split()))
    return Markdown(f"[{words}](#source-{item.id}){{ {marks} }}")


def _inline(words: str) -> str:
    """Text inside a line: its spaces at both ends are kept."""
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], words)


def _at_line_start(line: str) -> str:
    return _LINE_START.sub(_disarmed, line, count=1) if _LINE_START.match(line) else line


def curled(words: str) -> str:
    """Straight quotation marks as typographic ones."""
    if '"' in words:
        words = _OPENING.sub(r"\1“", words).replace('"', "”")
    return _APOSTROPHE.sub(r"\1’", _SINGLE_QUOTED.sub(r"\1‘\2’", words)) if "'" in words else words


def render(template: str, **values: Any) -> str:  # noqa: ANN401 - what a page needs is the template's business
    """A page of the site from its template."""
    return tidy(_environment().get_template(template).render(**values))


def tidy(content: str) -> str:
    """A file without empty lines at its ends, and with no two of them together."""
    paragraphs = (one.strip("\n") for one in content.split("\n\n"))
    return "\n\n".join(filter(None, paragraphs)).strip() + "\n"


def templates() -> tuple[str, ...]:
    """The text of every template, for whoever must know whether one has changed; what is rendered then is of these."""
    environment = _environment()
    if environment.cache is not None:
        environment.cache.clear()
    loader = environment.loader
    return tuple(loader.get_source(environment, name)[0] for name in environment.list_templates()) if loader else ()


class _Compiled(FileSystemBytecodeCache):
    """What templates were compiled to, by this program; its files only save time, damaged or gone as they may be."""

    def __init__(self) -> None:
        super().__init__(pattern="how-ai-did-that-%s")
        self._by = f"{version('jinja2')} {program()}"
        self._is_tidy = False

    def get_source_checksum(self, source: str) -> str:
        """Compiling evaluates what is constant, by the settings and the functions of the program that compiles."""
        return super().get_source_checksum(f"{self._by} {source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(Exception):  # damage may look like anything
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)
            if not self._is_tidy:
                self._forget_old(Path(self._get_cache_filename(bucket)))

    def _forget_old(self, new: Path) -> None:
        """Remove what is a month older than a new file: each folder in which a site was built has left some."""
        self._is_tidy, oldest = True, new.stat().st_mtime - _KEPT_FOR
        for path in new.parent.glob(self.pattern % "*"):
            if path.stat().st_mtime < oldest:
                path.unlink()


@cache
def compiled() -> BytecodeCache | None:
    """What templates were compiled to, this time and before; None where no folder is the user's alone.

    It is run as it stands: a folder of the site, which may have come from anyone, is no place for it.
    """
    if os.name == "nt":
        return None
    try:
        return _Compiled()
    except (RuntimeError, OSError):
        return None


@cache
def _environment() -> Environment:
    environment = Environment(
        auto_reload=False,  # each look at a file takes longer than many a template
        bytecode_cache=compiled(),
        loader=PackageLoader("generator.pages"),
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - `finalize` escapes for Markdown, which HTML's rules would spoil
    )
    environment.globals.update(
        citation=citation,
        link=link,
        quoted=quoted,
        state=state,
        front_matter=front_matter,
        slug=slug,
        lines=lambda writer, said: [writer.line(one) for one in said],
        marked=lambda words, steps: [words.marked(one.text) for one in steps],
        paragraphs=_paragraphs,
        unmarked=unmarked,
        upper_first=upper_first,
    )
    return environment


def _paragraphs(words: Words, said: str) -> Markdown:
    return Markdown("\n\n".join(words.line(one) for one in re.split(r"\n\s*\n", said.strip())))


def _printed(value: Any) -> str:  # noqa: ANN401 - Jinja prints anything
    if isinstance(value, Markdown):
        return value
    if value is None:
        raise TypeError("a template printed nothing: test for it with `if`")
    return text(str(value))
