"""A prompt text or a finished answer becomes what it gives: a question and the works named for it, with doubts."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from generator.catalog.fields import entries_of
from generator.catalog.identifying import find_lookalike, folded
from generator.catalog.mojibake import mend
from generator.catalog.parsing import Place, Scalar
from generator.catalog.records import Model, Paper, Question, Summary
from generator.catalog.values import Reader, cited
from generator.links.link import BadLink, Link
from generator.problems import Problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

MAX_BYTES = 1024 * 1024
MAX_WORKS = 200
Role: TypeAlias = Literal["recommended", "related", "unsaid"]
"""Whether a text gives a work as a model to use or as a paper to read; a finished answer does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A model or a paper as a text names it."""

    name: str
    role: Role
    line: int
    link: Link | None = None
    code: Link | None = None
    summary: str | None = None
    is_named: bool = True
    """Whether the text says the name; what stands for one otherwise is read off the links."""

    @property
    def is_one_word(self) -> bool:
        """Whether the name has no spaces, as names of models have none and titles have some."""
        return " " not in self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What one text gives."""

    path: str
    line: int
    """Where the question is asked."""
    question: str
    works: tuple[Work, ...]
    doubts: tuple[Problem, ...]
    """What a reviewer should look at; warnings, each at its line of the text."""


class NoPrompt(ValueError):
    """A file that cannot be used; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def parse_prompt(data: bytes, path: str, today: dt.date) -> Prompt:
    """Read one text as it came.

    Raises:
        NoPrompt: The file is neither a prompt text nor a finished answer, or holds more than one question.
    """
    reader = _Reader(path=path, today=today)
    lines = reader.lines(data)
    asked = reader.question(lines)
    works = reader.works(lines, asked.end)
    return Prompt(
        path=path,
        line=asked.start + 1,
        question=_wrapped(asked.text),
        works=works,
        doubts=tuple(dict.fromkeys(reader.doubts)),
    )


_QUESTION = re.compile(
    r"[\W_]*(?:a user has asked the following question|user question)[\s*_]*(?::[\s*_]*(?P<rest>.*))?", re.IGNORECASE
)
_ANSWER = re.compile(r"[\s#*_]*answer[\s*_]*:[\s*_]*", re.IGNORECASE)
_BREAK = re.compile(r"\s*(?:-{3,}|\*{3,}|#+\s.*|based on the following .*)", re.IGNORECASE)
_FIELD = re.compile(
    r"\s*(?:[-*•+]\s+)?[*_]*(?P<name>model|paper|github|summary)[*_]*\s*:[*_]*\s*(?P<value>.*)", re.IGNORECASE
)
_LABELS: Final = {"model": "Model", "paper": "Paper", "github": "GitHub", "summary": "Summary"}
_LIKE_A_FIELD = re.compile(r"\s*(?:[-*•+]\s+)?[*_]*(?P<name>[a-z]{4,9})[*_]*\s*:[*_]*\s*(?P<value>\S.*)", re.IGNORECASE)
_WITHOUT_COLON = re.compile(
    r"\s*(?:[-*•+]\s+)?[*_]*(?P<name>(?:paper|github)(?=[\W_]+(?:https?://\S+|none)\s*$)|model(?=[*_]*\s+\S+\s*$))"
    r"[\W_]+(?P<value>\S.*)",
    re.IGNORECASE,
)
"""`Paper https://...`; a longer line may be words of a text."""
_IS_NAME = re.compile(r"\w-?(?:[A-Z]|\d)")
"""`Model StampNet` begins the next work, and `Model distillation.` a paragraph of a summary."""
_HEADING = re.compile(
    r"[\W\d_]*(?:(?P<recommended>recommended (?:ai )?models?)|(?P<related>related papers?)"
    r"|(?P<unsaid>referenced models and tools))[\W_]*",
    re.IGNORECASE,
)
_HEADINGS: Final = ("Recommended AI Models", "Recommended Models", "Related Papers", "Referenced Models and Tools")
_LIKE_A_HEADING = re.compile(r"\W*[^\W\d_]+(?: [^\W\d_]+){1,3}[\W_]*")
_MOST_SLIPS: Final = 2
"""So many letters of a heading may be wrong, or a pair of them swapped."""
_AFTER_QUESTION = (_QUESTION, _ANSWER, _BREAK, _FIELD, _HEADING)
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "'": "'", "‘": "’"}
_NOTHING = frozenset(
    ["", "none", "n/a", "na", "nan", "null", "~", "no", "nil", "-", "–", "—", "not given", "not available", "unknown"]
)
_MARKUP = re.compile(r"</?[a-z!][^<>]*>|\{\{|\{%|\{#|\]\(|```|javascript:|\.\.[/\\]", re.IGNORECASE)
_TEX_URL = re.compile(r"\\url\{([^{}]*)\}")
_MARKDOWN_LINK = re.compile(r"\[[^\]]*\]\(([^()\s]+)\)")
_ADDRESS = re.compile(r"https?://[^\s,;]+", re.IGNORECASE)
_ARXIV_NUMBER = re.compile(r"\d{4}\.\d{4,5}(?:v\d+)?", re.ASCII)
_REPOSITORY = re.compile(r"[\w-]+/[\w.-]+", re.ASCII)
_SENTENCE_END = re.compile(r"(?:(?<!\.\.)[.!?。！？؟।][\"”’'»」)\]*]*|\bhttps?://\S+)$")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WIDTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question and the lines it takes, counted from 0; `end` is the line after it."""

    text: str
    start: int
    end: int
    is_open: bool
    """Whether it has a quotation mark before it and none after it."""


@dataclass(slots=True, kw_only=True)
class _Block:
    """The lines about one work: for each field the line it starts on and its text."""

    role: Role
    fields: dict[str, tuple[int, list[str]]] = field(default_factory=dict)
    misspelt: list[tuple[int, str, str]] = field(default_factory=list)
    """Line, label as it stands, label as it was taken, both with their colons."""

    @property
    def line(self) -> int:
        """Where the block starts."""
        return min(line for line, _ in self.fields.values())

    def value(self, name: str) -> str:
        """The text of a field with its paragraphs; empty if it is not there."""
        return "\n".join(self.fields[name][1]).strip() if name in self.fields else ""

    def line_of(self, name: str) -> int:
        """Where a field starts, or the block if the field is not there."""
        return self.fields[name][0] if name in self.fields else self.line


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Reads one text and takes down what is doubtful in it."""

    path: str
    today: dt.date
    doubts: list[Problem] = field(default_factory=list)

    def lines(self, data: bytes) -> list[str]:
        """The lines as they were meant: what wrong encodings did to them is undone."""
        if len(data) > MAX_BYTES:
            raise self._unusable(1, "the file is larger than 1 MiB", "a text holds one question with its papers")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self._unusable(line, "the file is not UTF-8 text", "save it as UTF-8 in your editor") from None
        if found := _CONTROL.search(text):
            line = text.count("\n", 0, found.start()) + 1
            raise self._unusable(line, "the file holds control characters and is no text", "give text files only")
        return [self._mended(line, number) for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1)]

    def _mended(self, line: str, number: int) -> str:
        mended = mend(line)
        if mended.doubt:
            self._doubt(number, mended.doubt, "put the words right in the record")
        return mended.text

    def question(self, lines: list[str]) -> _Asked:
        """The one question of the text."""
        found = [_asked_at(lines, at) for at, line in enumerate(lines) if _QUESTION.fullmatch(line)]
        if not found:
            hint = "a prompt text says `A user has asked the following question:`, a finished answer `User Question:`"
            raise self._unusable(1, "no question is asked in this text", hint)
        first = found[0]
        for other in found[1:]:
            if folded(other.text) != folded(first.text):
                hint = f"the first stands on line {first.start + 1}; give each question a file of its own"
                raise self._unusable(other.start + 1, "a second question starts here", hint)
        if _is_nothing(first.text):
            raise self._unusable(first.start + 1, "the question is empty", "write it after this line")
        if first.is_open:
            message = "the quotation mark before the question is closed nowhere"
            self._doubt(first.start + 1, message, "look where the question ends")
        self._look_at(first.text, "the question", Question, "question", first.start + 1)
        return first

    def works(self, lines: list[str], start: int) -> tuple[Work, ...]:
        """The models and papers that are named after the question, each once in each role."""
        found: dict[tuple[str, Role], Work] = {}
        for work in map(self._work, _blocks(lines, start)):
            first = found.setdefault((folded(work.name), work.role), work)
            if (first.link, first.code, first.summary) != (work.link, work.code, work.summary):
                hint = f"the facts from line {first.line} were taken"
                self._doubt(work.line, f"'{work.name}' is named twice with different facts", hint)
        if not 0 < len(found) <= MAX_WORKS:
            hint = f"1 to {MAX_WORKS}, each on a line `Model: ...` below `Recommended AI Models` or `Related Papers`"
            raise self._unusable(1, f"{len(found) or 'no'} models and papers are named in this text", hint)
        if all(role == "related" for _, role in found):
            line = next((at for at, line in enumerate(lines, 1) if _role(line) == "recommended"), start)
            hint = "its page says that the program is not known; if it is, name it under `recommended` in the record"
            self._doubt(line, "no model is recommended here", hint)
        return tuple(found.values())

    def _work(self, block: _Block) -> Work:
        for line, label, meant in block.misspelt:
            self._doubt(line, f"'{label}' was taken for '{meant}'", f"write `{meant}`")
        name = " ".join(block.value("model").split()).strip("*`").strip()
        if is_bare := _is_nothing(name):
            name = _title_beside(block.value("paper"))
        link, code, summary = self._link(block, "paper"), self._link(block, "github"), self._summary(block)
        is_named = bool(name) and not _is_nothing(name)
        if not is_named:
            name = self._stand_in(block, link, code)
        if _is_nothing(block.value("paper")) and _is_nothing(block.value("github")):  # what was left out is told
            self._doubt(block.line, f"no link is given for '{name}'", "add one to the record if there is one")
        if is_bare:
            self._doubt(
                block.line, f"no line `Model: ...` says the name; '{name}' was taken", "write it before this line"
            )
        work = Work(
            name=name, role=block.role, line=block.line, link=link, code=code, summary=summary, is_named=is_named
        )
        if work.role == "recommended" or (work.role == "unsaid" and work.is_one_word):
            self._look_at(name, "the name", Model, "name", block.line)
        else:
            self._look_at(name, "the title", Paper, "title", block.line)
        return work

    def _stand_in(self, block: _Block, link: Link | None, code: Link | None) -> str:
        """What stands for a name that is not said: the number on arXiv, the repository."""
        if code and (link is None or block.role == "recommended"):
            return code.address.rpartition("/")[2]
        if link:
            return f"arXiv {link.name}" if link.kind == "arxiv" else link.name
        raise self._unusable(block.line, "a work has neither a name nor a link", "write `Model: ...` before this line")

    def _link(self, block: _Block, name: str) -> Link | None:
        """The link of a field, in any usual spelling; one that cannot be used is left out."""
        text, line = block.value(name), block.line_of(name)
        if _is_nothing(text):
            return None
        first, *others = _addresses(text, name)
        if others:
            self._doubt(line, "several addresses stand here", "the first was taken")
        try:
            link = Link.parse(first)
        except BadLink as bad:
            self._doubt(line, f"the link was left out: {bad}", bad.hint)
            return None
        if link.is_of_the_future(self.today):
            self._doubt(line, f"the link was left out: '{link.name}' is of the future", "look up its number")
            return None
        return link

    def _summary(self, block: _Block) -> str | None:
        text, line = _TEX_URL.sub(r"\1", block.value("summary")).strip(), block.line_of("summary")
        if _is_nothing(text):
            return None
        self._look_at(text, "the summary", Summary, "text", line)
        if not _SENTENCE_END.search(text):
            self._doubt(
                line, "the summary seems to be cut: it does not end with a sentence", "compare it with the paper"
            )
        return _wrapped(text)

    def _look_at(self, text: str, what: str, record: type[Any], name: str, line: int) -> None:
        """Refuse a text that does not fit its field; doubt one that looks like more than words."""
        reader = Reader(self.path)
        entries_of(record)[name].kind.read(Scalar(text, Place(line, 1), plain=False), (), reader)
        for wrong in reader.problems:
            raise NoPrompt(replace(wrong, message=wrong.message.replace("this has", f"{what} has")))
        if found := _MARKUP.search(text):
            message = f"{what} contains '{found[0]}', which looks like markup, a template or a path"
            self._doubt(line, message, "it is kept as plain text")

        if word := find_lookalike(text):
            self._doubt(line, f"{what} mixes two alphabets in {cited(word)}", "type the word anew")

    def _doubt(self, line: int, message: str, hint: str) -> None:
        self.doubts.append(Problem(self.path, line, 1, message, hint, "warning"))

    def _unusable(self, line: int, message: str, hint: str) -> NoPrompt:
        return NoPrompt(Problem(self.path, line, 1, message, hint))


def _asked_at(lines: list[str], start: int) -> _Asked:
    """The question that starts at a line, without the quotation marks around it."""
    found = _QUESTION.fullmatch(lines[start])
    said = [(found["rest"] or "") if found else ""]
    end = start + 1
    while end < len(lines) and not any(one.fullmatch(lines[end]) for one in _AFTER_QUESTION):
        said.append(lines[end])
        end += 1
    text = "\n".join(said).strip()
    return _Asked(text=_unquoted(text), start=start, end=end, is_open=_is_open(text))


def _unquoted(text: str) -> str:
    if _is_open(text):
        return text[1:].strip()
    whole = len(text) > 1 and _QUOTES.get(text[0]) == text[-1]
    return text[1:-1].strip() if whole else text


def _is_open(text: str) -> bool:
    """Whether a text begins with a quotation mark that nothing closes; one that apostrophes look like is none."""
    opening, closing = text[:1], _QUOTES.get(text[:1], "")
    if not closing or opening in "'‘" or text[-1] == closing:
        return False
    return text.count(opening) % 2 == 1 if opening == closing else text.count(opening) > text.count(closing)


def _is_nothing(text: str) -> bool:
    """Whether a text only says that there is nothing: `None`, `N/A`, a dash."""
    return text.casefold().strip(" *_`.") in _NOTHING


def _wrapped(text: str) -> str:
    """The paragraphs in lines that a reviewer can read."""
    paragraphs = (" ".join(one.split()) for one in re.split(r"\n\s*\n", text))
    return "\n\n".join(textwrap.fill(one, _WIDTH, break_long_words=False, break_on_hyphens=False) for one in paragraphs)


def _addresses(text: str, name: str) -> list[str]:
    """The addresses on the first line of a field; a bare arXiv number or `owner/name` becomes one."""
    first = _MARKDOWN_LINK.sub(r"\1", text.partition("\n")[0].strip(" *`")).replace(
        "git@github.com:", "https://github.com/"
    )
    if name == "paper" and _ARXIV_NUMBER.fullmatch(first):
        return [f"arXiv:{first}"]
    if name == "github" and _REPOSITORY.fullmatch(first):
        return [f"https://github.com/{first}"]
    several = _ADDRESS.findall(first)
    if several and _title_beside(first):
        return [one.rstrip(")]”\"'") for one in several]
    return several if len(several) > 1 else [first]


def _title_beside(text: str) -> str:
    """The words that stand on the line of an address and are none: the title, put there in place of its own line."""
    words = _ADDRESS.sub(" ", text.partition("\n")[0]).strip(' *`-–—:()[],;."“”')
    return words if _WORDS.search(words) else ""


_WORDS: Final = re.compile(r"[^\W\d_]{2,}[:,]? [^\W_]{2,}")


def _blocks(lines: list[str], start: int) -> Iterator[_Block]:
    """The works in their order, below the headings that announce them; after `Answer:` they are only repeated."""
    block, current = None, ""
    for number, line in enumerate(lines[start:], start + 1):
        if role := _role(line):
            yield from _ended(block)
            block, current = _Block(role=role, misspelt=_as_meant(line, number)), ""
        elif block is None:
            continue
        elif found := _FIELD.fullmatch(line) or _misspelt(line, lines[number - 2], current):
            current = _meant(found["name"])
            if (current == "model" and block.fields) or current in block.fields:
                yield from _ended(block)
                block = _Block(role=block.role)
            block.fields[current] = (number, [found["value"]])
            label = f"{found['name']}{':' if ':' in line[found.end('name') : found.start('value')] else ''}"
            if label.casefold() != f"{current}:":
                block.misspelt.append((number, label, f"{_LABELS[current]}:"))
        elif _ANSWER.fullmatch(line) and block.fields:
            break
        elif _BREAK.fullmatch(line) or (current != "summary" and not line.strip()):
            current = ""
        elif current:
            block.fields[current][1].append(line)
    yield from _ended(block)


def _misspelt(line: str, before: str, current: str) -> re.Match[str] | None:
    """The parts of a line such as `Modell: ...` or `Paper https://...`; in a summary only the next work's name."""
    found = _LIKE_A_FIELD.fullmatch(line) or _WITHOUT_COLON.fullmatch(line)
    meant = _meant(found["name"]) if found else ""
    if found and current == "summary":
        is_name = ":" in line or _IS_NAME.search(found["value"])
        return found if meant == "model" and is_name and not before.strip() else None
    return found if meant else None


def _meant(label: str) -> str:
    """The label of which one has a letter too many, too few, wrong or swapped; empty if it is none: `Upper`."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only who has such a line waits for the library

    name = label.casefold()
    return next((one for one in _LABELS if OSA.distance(name, one) <= 1), "")


def _ended(block: _Block | None) -> Iterator[_Block]:
    """The block, if anything stands in it: a lone `Model: None` says that there is none."""
    if block and not all(_is_nothing(block.value(name)) for name in block.fields):
        yield block


def _role(line: str) -> Role | None:
    """The role of the works below a heading; None of any other line."""
    if heading := _HEADING.fullmatch(line):
        return "recommended" if heading["recommended"] else "related" if heading["related"] else "unsaid"
    meant = _heading_meant(line)
    return _role(meant) if meant else None


def _heading_meant(line: str) -> str:
    """The heading of which a line has a letter or two wrong: `### Related Papres:`; empty if it is none."""
    if not _LIKE_A_HEADING.fullmatch(line):
        return ""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only who has such a line waits for the library

    name = " ".join(re.findall(r"[^\W\d_]+", line.casefold()))
    near = (one for one in _HEADINGS if 0 < OSA.distance(name, one.casefold(), score_cutoff=_MOST_SLIPS) <= _MOST_SLIPS)
    return next(near, "")


def _as_meant(line: str, number: int) -> list[tuple[int, str, str]]:
    """A heading that was misspelt, for `misspelt`; nothing of any other."""
    return [] if _HEADING.fullmatch(line) else [(number, f"{line.strip(' *#:')}:", f"{_heading_meant(line)}:")]
