"""What the search of the site knows: every record under its telling words, in files small enough to fetch when asked.

The reader's side is `docs/assets/search-engine.js`. It takes apart a query as the texts are taken apart here, so the
rules of the language travel with the index: which words say nothing, which endings fall, which words mean the same.

    search/core.json       the rules, and the first word of each file of words
    search/words-NNN.json  word -> [as written, how many entries have it, entry, weight, entry, weight, ...]
    search/pages-NNN.json  the entries' titles, lines and addresses, `PAGES_A_FILE` a file

Entries are numbered: tasks first, then the questions in the order of their tasks, so that a question is also found by
the words of its task, and what is found together is fetched together. Entry numbers are differences to the one before.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, chain, pairwise
from operator import sub
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.answers.language.english import ENDINGS, FUNCTION_WORDS
from generator.pages.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.catalog.records import Model, Paper, Question, Task, Term
    from generator.pages.connections import Card, Connections, Library
    from generator.pages.digests import Digests
    from generator.parallel import Plain
    from generator.remembering import Memory

PAGES_A_FILE: Final = 50
BYTES_A_FILE: Final = 48_000
"""About how long a file of words becomes; if it can it ends where the first two letters change, so that an edit changes
few files."""
MOST_ENTRIES: Final = 1000
"""Of a word that more entries have, the index names those that it tells most about."""

_SAME = (
    "photo photograph picture image snapshot snap shot pic",
    "video movie film clip footage",
    "erase remove delete eliminate rid",
    "enlarge upscale magnify",
    "huge giant enormous gigantic",
    "small tiny little",
    "blur smear unblur deblur",
    "car vehicle auto",
    "drawing sketch",
    "song music tune melody",
    "voice speech",
    "speak talk",
    "noise grain speckle",
    "fog haze mist",
    "fix repair restore mend",
    "old vintage antique",
    "fake forged",
    "webcam call conference",
    "animal pet",
    "street road",
    "kid child toddler",
    "forecast predict",
    "hide occlude",
    "color tint",
    "trip vacation holiday",
    "find locate",
    "recognize identify",
    "text writing letter",
    "sharp crisp",
    "grandpa grandfather",
    "grandma grandmother",
    "painting artwork art",
    "run jog",
    "cloth fabric textile",
    "shop store storefront",
    "person human people someone man woman",
    "motion move",
    "bill receipt",
    "copy clone",
    "skeleton joint",
    "bright light",
    "label tag",
)
"""Words that stand for each other when somebody searches; the first of each line stands for all of them."""

_TOKEN: Final = re.compile(r"[^\W_]+")
_DOUBLED: Final = re.compile(r"([^lsz0-9])\1+$")
_SHORTEST: Final = 3
"""What must be left of a word for an ending to fall, in letters."""
_USUAL_LENGTH: Final = 60
_FULL: Final = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be found."""

    kind: str
    title: str
    line: str
    """What it is, in a line."""
    address: str
    """Relative to the site's root."""
    words: Mapping[str, int]
    """Root of a word to how much it tells about this entry, 1 to 99."""
    written: Mapping[str, str]
    """Root of a word to the word as it stands."""


def search_pages(site: Connections, memory: Memory, digests: Digests) -> Iterator[Page]:
    """The files of the index."""
    catalog = site.catalog
    given = (site.library, list(catalog.questions.values()), list(catalog.terms.values()))
    index = _Index(given, memory, digests)
    for number, (name, digest) in enumerate(index.files()):
        yield Page(path=f"search/{name}.json", make=_content, given=(digest, number, index))


_MadeFrom: TypeAlias = "tuple[Library, list[Question], list[Term]]"


class _Index:
    """The files of one site; in the memory, or made again."""

    given = ()
    """Nothing: a page of it is told by the digest of its content."""

    def __init__(self, made_from: _MadeFrom, memory: Memory, digests: Digests) -> None:
        self._made_from, self._memory, self._digests = made_from, memory, digests
        self._key = digests.of(_files, *made_from)

    def files(self) -> list[tuple[str, str]]:
        """Name, and digest of the content, of each."""
        known = self._memory.recall([self._key])
        return [(name, digest) for name, digest in known.get(self._key) or self._make()]

    def _make(self) -> Plain:
        files = dict(_files(*self._made_from, self._digests))
        facts = [[name, _digest(content)] for name, content in files.items()]
        self._memory.keep({self._key: (facts, "\n".join(files.values()))})
        return facts

    @cached_property
    def contents(self) -> list[str]:
        """The content of each."""
        text = self._memory.text(self._key)
        return list(dict(_files(*self._made_from, self._digests)).values()) if text is None else text.split("\n")


def _content(_digest: str, number: int, index: _Index) -> str:
    return index.contents[number]


def _files(
    library: Library, questions: list[Question], terms: list[Term], digests: Digests
) -> Iterator[tuple[str, str]]:
    """Name and content of each file, which is a line."""
    entries, tasks = _entries(library, {one.id: one for one in questions}, terms, digests)
    index, shown = _Words(), list[list[str]]()
    for number, entry in enumerate(entries):
        index.add(number, entry)
        shown.append([entry.kind, entry.title, entry.line, entry.address])
    numbering = _digest("\n".join(address for *_, address in shown))
    words = list(_files_of_words(index.lines()))
    for number, part in enumerate(words):
        yield _file(f"words-{number:03}", {"of": numbering, "words": part})
    for number, at in enumerate(range(0, len(shown), PAGES_A_FILE)):
        yield _file(f"pages-{number:03}", {"of": numbering, "pages": shown[at : at + PAGES_A_FILE]})
    core = {
        "of": numbering,
        "count": len(shown),
        "pages": PAGES_A_FILE,
        "words": [next(iter(part)) for part in words],
        "tasks": tasks,
        "kinds": _firsts(kind for kind, *_ in shown),
    }
    yield _file("core", core | _language())


def _firsts(kinds: Iterable[str]) -> dict[str, int]:
    """The first entry of each kind."""
    firsts: dict[str, int] = {}
    for number, kind in enumerate(kinds):
        firsts.setdefault(kind, number)
    return firsts


def _file(name: str, data: Mapping[str, Any]) -> tuple[str, str]:
    return name, json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


# ---- The language ---------------------------------------------------------------------------------------------------


def tokens(text: str) -> list[str]:
    """The words of a text, without accents and other marks on letters, in lower case."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in apart if unicodedata.category(char)[0] != "M")
    return _TOKEN.findall(text.casefold())


@cache
def root(word: str) -> str:
    """What stands in the index for a word; empty if it says nothing."""
    if word in _silent() or (len(word) == 1 and not word.isdigit()):
        return ""
    bare = _bare(word)
    return _same().get(bare, bare)


def _bare(word: str) -> str:
    """A word without its ending: foggy is fogg, and fogg is fog."""
    fitting = (one for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= _SHORTEST)
    return _DOUBLED.sub(r"\1", word.removesuffix(next(fitting, "")))


@cache
def _silent() -> frozenset[str]:
    """Words that say nothing; of "don't" a text leaves the piece "don"."""
    return FUNCTION_WORDS | {word.partition("'")[0] for word in FUNCTION_WORDS if word.endswith("n't")}


@cache
def _same() -> Mapping[str, str]:
    """Root of a word to the root that stands for it."""
    lines = [[_bare(word) for word in line.split()] for line in _SAME]
    return {other: first for first, *others in lines for other in others if other != first}


def _language() -> dict[str, Any]:
    """The rules by which the reader's side finds the root of a word."""
    return {
        "silent": " ".join(sorted(_silent())),
        "endings": " ".join(ENDINGS),
        "shortest": _SHORTEST,
        "same": _same(),
    }


# ---- The entries ----------------------------------------------------------------------------------------------------


def _entries(
    library: Library, questions: Mapping[str, Question], terms: Iterable[Term], digests: Digests
) -> tuple[Iterator[Entry], list[tuple[int, int]]]:
    """Every entry, one at a time, and for each task the first of its questions and the first that is none."""
    shelves = [[card.id for card in library.by_task[task]] for task in library.tasks]
    ends = list(accumulate(map(len, shelves), initial=len(library.tasks)))
    placed = list(dict.fromkeys(chain(*shelves, questions)))
    cards, papers = library.cards, library.papers
    made_from: Iterator[tuple[Any, ...]] = chain(
        ((_of_task, one) for one in library.tasks.values()),
        ((_of_question, questions[one], cards[one], [*map(library.work, cards[one].works)]) for one in placed),
        ((_of_model, one, papers.get(one.paper or "")) for one in library.models.values()),
        ((_of_paper, one) for one in papers.values()),
        ((_of_term, one) for one in terms),
    )
    entries = (digests.same(f"{one.folder}/{one.id} found", make, one, *given) for make, one, *given in made_from)
    return entries, list(pairwise(ends))


def _of_task(task: Task) -> Entry:
    said = [
        (4.0, [task.name]),
        (3.0, task.aliases),
        (2.5, task.cues),
        (1.5, [task.definition]),
        (0.5, [task.idea or ""]),
    ]
    return _entry("task", task.name, task.definition, f"tasks/{task.id}/", said)


def _of_question(question: Question, card: Card, works: Sequence[Any]) -> Entry:
    names = [getattr(one, "short_name", None) or getattr(one, "name", None) or one.title for one in works]
    said = [
        (3.0, [card.title]),
        (2.5, [question.question, *question.also_asked]),
        (1.0, names),
        (0.7, [question.answer.in_short] if question.answer else []),
    ]
    return _entry("question", card.title, card.description, f"questions/{question.id}/", said)


def _of_model(model: Model, paper: Paper | None) -> Entry:
    line = (paper.explained.in_one_line if paper and paper.explained else model.gives) or ""
    said = [(4.0, [model.name]), (2.0, [paper.short_name or "" if paper else ""]), (1.0, [line])]
    return _entry("model", model.name, line, f"models/{model.id}/", said)


def _of_paper(paper: Paper) -> Entry:
    line = paper.explained.in_one_line if paper.explained else ""
    said = [
        (4.0, [paper.title, paper.short_name or ""]),
        (2.0, paper.other_titles),
        (1.0, [line, paper.first_author or "", paper.venue or "", str(paper.year or "")]),
    ]
    title = f"{paper.short_name}: {paper.title}" if paper.short_name else paper.title
    return _entry("paper", title, line, f"papers/{paper.id}/", said)


def _of_term(term: Term) -> Entry:
    said = [(4.0, [term.term]), (3.0, term.aliases), (1.0, [term.meaning])]
    return _entry("word", term.term, term.meaning, "", said)


def _entry(kind: str, title: str, line: str, address: str, said: Sequence[tuple[float, Iterable[str]]]) -> Entry:
    told: dict[str, float] = defaultdict(float)
    written: dict[str, str] = {}
    for weight, texts in said:
        for word in tokens("\n".join(texts)):
            if bare := root(word):
                told[bare] += weight
                written[bare] = word
    dampened = _FULL * (0.4 + 0.6 * sum(told.values()) / (3 * _USUAL_LENGTH))
    words = {bare: round(99 * much / (much + dampened)) or 1 for bare, much in told.items()}
    return Entry(kind=kind, title=title, line=line, address=address, words=words, written=written)


# ---- The files ------------------------------------------------------------------------------------------------------


class _Words:
    """The index by words, entry after entry."""

    def __init__(self) -> None:
        self._entries: dict[str, list[int]] = defaultdict(list)
        self._weights: dict[str, list[int]] = defaultdict(list)
        self._written: dict[str, str] = {}

    def add(self, number: int, entry: Entry) -> None:
        """Put an entry below its words."""
        for word, weight in entry.words.items():
            self._entries[word].append(number)
            self._weights[word].append(weight)
            self._written.setdefault(word, entry.written[word])

    def lines(self) -> Iterator[tuple[str, list[Any]]]:
        """Each word with its line of the index, in the order of the words."""
        for word, numbers in sorted(self._entries.items()):
            yield word, [self._written[word], len(numbers), *_line(numbers, self._weights[word])]


def _line(numbers: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Number and weight in turn, each number as the difference to the one before."""
    if len(numbers) > MOST_ENTRIES:
        pairs = sorted(zip(numbers, weights, strict=True), key=lambda one: (-one[1], one[0]))
        numbers, weights = zip(*sorted(pairs[:MOST_ENTRIES]), strict=True)
    steps = map(sub, numbers, (0, *numbers))
    return list(chain.from_iterable(zip(steps, weights, strict=True)))


def _files_of_words(lines: Iterable[tuple[str, list[Any]]]) -> Iterator[dict[str, list[Any]]]:
    part: dict[str, list[Any]] = {}
    size, before = 0, ""
    for word, line in lines:
        if (size > BYTES_A_FILE and word[:2] != before) or size > 2 * BYTES_A_FILE:
            yield part
            part, size = {}, 0
        part[word], before = line, word[:2]
        size += len(word) + 4 * len(line)
    if part:
        yield part
