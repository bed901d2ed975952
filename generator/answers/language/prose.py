"""The small dialect in which answers are written and composed: paragraphs, lists, *emphasis* and citations [@id].

Emphasis in parentheses, *(like this)*, is a gloss: it says in general what the word before it means.
Everything else is plain text: a `<`, a `#` or a `{{` has no meaning here and is shown as it stands. A backslash takes
the meaning from the character after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from generator.answers.claims import Claim, Paragraph, Points
from generator.catalog.identifying import ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.answers.claims import Basis, Block, Prose

_CITED = rf"@{ID_PATTERN}(?:\s*;\s*@{ID_PATTERN})*"
_SPAN = re.compile(
    rf"\\(?P<escaped>.)|\[(?P<cite>{_CITED})\]|\*(?P<emphasis>(?:\\.|[^\s*\\])(?:\\.|[^*\\])*)\*", re.DOTALL
)
"""What opens with a character is found by it."""
_MARKED = re.compile(r"[\\*\[]")
_ESCAPE = re.compile(r"\\(.)")
_LOOSE_MARK = re.compile(r" ([,;:]|\.(?!\d))")
_CITED_ID = re.compile(rf"@({ID_PATTERN})")
_QUOTE = re.compile(r'"([^"]+)"|“([^”]+)”')
_SINGLE_QUOTED = re.compile(r"(?<!\w)(?:'([^']+\s[^']+\s[^']+)'|‘([^’]+\s[^’]+\s[^’]+)’)(?!\w)")
_POINT = re.compile(r"(?P<mark>[-*]|\d{1,2}\.)\s+(?P<text>\S.*)")
_ABSENCE = re.compile(
    r"\b(?:do(?:es)? not (?:say|tell|mention|state|report|name|show|settle|cover|describe|explain)|not said|"
    r"never says?|"
    r"nothing (?:in|that was given)|no given (?:source|work)|none of (?:the|these)|silent|nowhere|"
    r"no (?:paper|summary|source|figure|word)\b|"
    r"unsaid|not given|cannot be told|leaves? open|stays? open|without a summary)",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|cf|al|approx|resp|Fig|Eq|Sec|No|Dr|DR|Mr|Mrs|Ms|St|ca)|\b[A-Z])\.$",
)
_LONGEST_ABBREVIATION = 10
_SENTENCE_END = re.compile(r'[.!?…][")”’\]*]*\s+(?=["“(\[*\\]*[A-Z0-9À-ÞΑ-Ω])|[。！？]\s*')


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a sentence."""

    kind: Literal["text", "emphasis", "gloss", "citation"]
    text: str
    """The characters to show; for a citation empty, for a gloss with its parentheses."""
    cited: tuple[str, ...] = ()


@lru_cache(maxsize=16384)
def spans(text: str) -> tuple[Span, ...]:
    """The stretches of a sentence: plain text, emphasis, citations."""
    return tuple(_spans(text)) if _MARKED.search(text) else (Span("text", text),) if text else ()


def _spans(text: str) -> Iterator[Span]:
    plain, end = "", 0
    for found in _SPAN.finditer(text):
        plain += text[end : found.start()] + (found["escaped"] or "")
        end = found.end()
        if found["escaped"]:
            continue
        if plain:
            yield Span("text", plain)
        plain = ""
        yield _marked(found)
    if plain := plain + text[end:]:
        yield Span("text", plain)


def _marked(found: re.Match[str]) -> Span:
    if found["cite"]:
        return Span("citation", "", tuple(_CITED_ID.findall(found["cite"])))
    words = _ESCAPE.sub(r"\1", found["emphasis"])
    return Span("gloss" if words[0] == "(" and words[-1] == ")" else "emphasis", words)


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """The words of a sentence alone, without marks, citations and glosses, which are no part of what it says."""
    words = "".join(span.text for span in spans(text) if span.kind != "gloss")
    line = " ".join(words.split())
    return _LOOSE_MARK.sub(r"\1", line) if _LOOSE_MARK.search(line) else line


def masked(text: str) -> str:
    """A text of the same length whose emphasis is one word and whose citations are the end of a sentence."""
    return (
        _SPAN.sub(lambda found: ("." if found["cite"] else "x") * len(found[0]), text) if _MARKED.search(text) else text
    )


def glosses_in(text: str) -> tuple[str, ...]:
    """What a sentence says of the meaning of its words, without parentheses."""
    return tuple(span.text[1:-1] for span in spans(text) if span.kind == "gloss")


def verbatim(text: str) -> str:
    """Foreign text written so that the dialect shows it as it stands."""
    line = " ".join(text.split())
    return _MARKED.sub(r"\\\g<0>", line) if _MARKED.search(line) else line


def sentences(text: str) -> list[str]:
    """A paragraph cut into its sentences; abbreviations, initials and decimals do not end one."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        piece = text[start : end.end()].strip()
        if not _ABBREVIATED.search(piece, max(0, len(piece) - _LONGEST_ABBREVIATION)):
            found.append(piece)
            start = end.end()
    return [*found, rest] if (rest := text[start:].strip()) else found


def sentences_of(text: str | None) -> list[str]:
    """The sentences of a text of a record, in which a line may end anywhere; of no text none."""
    return sentences(" ".join((text or "").split()))


def read_prose(text: str) -> Prose:
    """Read a text of the dialect; any text at all can be read."""
    return tuple(_block(number, lines) for number, lines in _stretches(text))


def write_prose(prose: Prose) -> str:
    """The text that reads as these paragraphs and lists."""
    return "\n\n".join("\n".join(_lines(block)) for block in prose)


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        line = " ".join(one.text for one in block.claims)
        yield re.sub(r"^(?:([-*])|(\d{1,2})\.)(?=\s)", r"\2\\\1", line) if _POINT.fullmatch(line) else line
        return
    for number, point in enumerate(block.points, start=1):
        yield f"{f'{number}.' if block.ordered else '-'} {' '.join(one.text for one in point)}"


@lru_cache(maxsize=16384)
def claim(text: str, *, line: int = 0, basis: Basis | None = None) -> Claim:
    """A sentence as a claim; its basis is seen from its words unless it is told."""
    sources = tuple(dict.fromkeys(one for span in spans(text) for one in span.cited))
    quotes = quotes_in(plain(text))
    return Claim(text=text, basis=basis or _basis(text, sources), sources=sources, quotes=quotes, line=line)


def quotes_in(words: str) -> tuple[str, ...]:
    """The words that a sentence gives in quotation marks."""
    return tuple(one or other for one, other in _QUOTE.findall(words)) if '"' in words or "“" in words else ()


def all_quotes_in(words: str) -> tuple[str, ...]:
    """The words that a sentence gives in quotation marks, in single ones only where these are no single words."""
    return (*quotes_in(words), *(one or other for one, other in _SINGLE_QUOTED.findall(words)))


def paragraph(*texts: str) -> Paragraph:
    """Sentences as a paragraph."""
    return Paragraph(claims=tuple(claim(text) for text in texts))


def _basis(text: str, sources: tuple[str, ...]) -> Basis:
    words = plain(text)
    if sources:
        return "source"
    if "in general" in words.casefold():
        return "general"
    if "by its name" in words.casefold() or "by their names" in words.casefold():
        return "name"
    return "absence" if _ABSENCE.search(words) else "question"


def _stretches(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines between blank lines, with the number of the first; a list starts a stretch of its own."""
    gathered: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""]):
        starts_list = bool(_POINT.fullmatch(line)) and bool(gathered) and not _POINT.fullmatch(gathered[0])
        if gathered and (not line.strip() or starts_list):
            yield number - len(gathered), gathered
            gathered = []
        if line.strip():
            gathered.append(line)


def _block(number: int, lines: list[str]) -> Block:
    first = _POINT.fullmatch(lines[0])
    if not first:
        return Paragraph(claims=_claims(number, lines))
    points: list[tuple[int, list[str]]] = []
    for at, line in enumerate(lines):
        if found := _POINT.fullmatch(line):
            points.append((number + at, [found["text"]]))
        else:
            points[-1][1].append(line)
    return Points(ordered=first["mark"][-1] == ".", points=tuple(_claims(at, text) for at, text in points))


def _claims(number: int, lines: list[str]) -> tuple[Claim, ...]:
    text = " ".join(line.strip() for line in lines)
    found, start = [], 0
    for sentence in sentences(text):
        start = text.index(sentence, start)
        found.append(claim(sentence, line=number + _line_of(start, lines)))
        start += len(sentence)
    return tuple(found)


def _line_of(offset: int, lines: list[str]) -> int:
    for at, line in enumerate(lines):
        offset -= len(line.strip()) + 1
        if offset < 0:
            return at
    return len(lines) - 1
