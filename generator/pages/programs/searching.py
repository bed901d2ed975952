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
from generator.catalog.slots import unmarked
from generator.pages.page import Page
from generator.pages.programs.parting import Part, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.catalog.records import Effect, Model, Paper, Task, Term
    from generator.pages.connections import Card, Connections, OfQuestion
    from generator.pages.digests import Digests
    from generator.parallel import Plain
    from generator.remembering import Memory

PAGES_A_FILE: Final = 50
BYTES_A_FILE: Final = 48_000
"""About how long a file of words becomes; if it can it ends where the first letters change, so that an edit changes few
files."""
_SHARED: Final = 2
"""So many first letters do words share that are kept together."""
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
    "webcam conference videocall",
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
    index = _Index(site, memory, digests)
    for number, (name, digest) in enumerate(index.files()):
        yield Page(path=f"search/{name}.json", make=_content, given=(digest, number, index))


_MadeFrom: TypeAlias = "tuple[Any, ...]"
"""The function that makes an entry, and what it is given: first what it stands for."""


class _Index:
    """The files of one site; in the memory, or made again."""

    given = ()
    """Nothing: a page of it is told by the digest of its content."""

    def __init__(self, site: Connections, memory: Memory, digests: Digests) -> None:
        entries, self._tasks = _entries(site)
        self._parts = [part for kind in entries for part in parts_of(kind, _part, memory, digests)]
        self._key = digests.of(_files, self._parts, self._tasks)
        self._memory, self._digests = memory, digests

    def files(self) -> list[tuple[str, str]]:
        """Name, and digest of the content, of each."""
        known = self._memory.recall([self._key]).get(self._key) or self._keep()
        self._memory.need(known["shelves"])
        return [(name, digest) for name, digest in known["files"]]

    def _keep(self) -> Plain:
        shown, shelves = _sorted_out(self._parts, self._memory, self._digests)
        files = dict(_files(shown, shelves, self._tasks))
        facts = {
            "files": [[name, _digest(content)] for name, content in files.items()],
            "shelves": [one.digest for one in shelves],
        }
        self._memory.keep({self._key: (facts, "\n".join(files.values()))})
        return facts

    @cached_property
    def contents(self) -> list[str]:
        """The content of each."""
        text = self._memory.text(self._key)
        if text is not None:
            return text.split("\n")
        return list(dict(_files(*_sorted_out(self._parts, self._memory, self._digests), self._tasks)).values())


def _content(_digest: str, number: int, index: _Index) -> str:
    return index.contents[number]


def _files(shown: list[list[str]], shelves: list[Part], tasks: list[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """Name and content of each file, which is a line."""
    numbering = _digest("\n".join(address for *_, address in shown))
    firsts = []
    for number, (first, lines) in enumerate(_files_of_words(shelves)):
        firsts.append(first)
        yield f"words-{number:03}", f'{{"of":"{numbering}","words":{{{",".join(lines)}}}}}'
    for number, at in enumerate(range(0, len(shown), PAGES_A_FILE)):
        yield _file(f"pages-{number:03}", {"of": numbering, "pages": shown[at : at + PAGES_A_FILE]})
    core = {
        "of": numbering,
        "count": len(shown),
        "pages": PAGES_A_FILE,
        "words": firsts,
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


def _entries(site: Connections) -> tuple[list[list[tuple[str, _MadeFrom]]], list[tuple[int, int]]]:
    """What every entry is made from, by the id of what it stands for; those of each kind by themselves.

    And for each task the first of its questions, and the first that is none.
    """
    library, catalog = site.library, site.catalog
    shelves = [[card.id for card in library.by_task[task]] for task in library.tasks]
    ends = list(accumulate(map(len, shelves), initial=len(library.tasks)))
    placed = list(dict.fromkeys(chain(*shelves, catalog.questions)))
    kinds: list[Iterator[_MadeFrom]] = [
        ((_of_task, one) for one in library.tasks.values()),
        ((_of_question, site.told[one].card, site.told[one].page) for one in placed),
        ((_of_model, one, site.paper_of(one)) for one in library.models.values()),
        ((_of_paper, one) for one in library.papers.values()),
        ((_of_term, one) for one in catalog.terms.values()),
        ((_of_effect, one) for one in catalog.effects.values()),
    ]
    return [[(one[1].id, one) for one in kind] for kind in kinds], list(pairwise(ends))


def _of_task(task: Task) -> Entry:
    said = [
        (4.0, [task.name]),
        (3.0, task.aliases),
        (2.5, task.cues),
        (1.5, [task.definition]),
        (0.5, [unmarked(task.idea)]),
    ]
    return _entry("task", task.name, task.definition, f"tasks/{task.id}/", said)


def _of_question(card: Card, page: OfQuestion) -> Entry:
    question = page.question
    said = [
        (3.0, [card.title]),
        (2.5, [question.question, *question.also_asked]),
        (1.0, list(map(page.called, card.works))),
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


def _of_effect(effect: Effect) -> Entry:
    said = [(4.0, [effect.name]), (2.5, effect.signs), (1.5, effect.words), (1.0, [effect.meaning])]
    return _entry("effect", effect.name, effect.meaning, f"effects/#effect-{effect.id}", said)


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


# ---- The parts ------------------------------------------------------------------------------------------------------


def _part(made_from: Sequence[_MadeFrom]) -> str:
    """A line with what is shown of each entry, and one for all words that begin with the same two letters, as JSON.

    Of a word: as written, how many entries have it, the numbers of the first and the last of them within the part, and
    as text what follows the first number: weight, difference to the next number, weight, ...
    """
    shown, words = list[list[str]](), dict[str, list[Any]]()
    for number, (make, *given) in enumerate(made_from):
        entry = make(*given)
        shown.append([entry.kind, entry.title, entry.line, entry.address])
        for word, weight in entry.words.items():
            line = words.setdefault(word, [entry.written[word], 0, number, number, []])
            line[4] += [number - line[3], weight] if line[1] else [weight]
            line[1], line[3] = line[1] + 1, number
    shelves: dict[str, dict[str, list[Any]]] = defaultdict(dict)
    for word, line in words.items():
        shelves[word[:_SHARED]][word] = [*line[:4], ",".join(map(str, line[4]))]
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in (shown, *shelves.values()))


# ---- The files ------------------------------------------------------------------------------------------------------


def _sorted_out(parts: Iterable[Part], memory: Memory, digests: Digests) -> tuple[list[list[str]], list[Part]]:
    """What is shown of every entry, and the words, on a shelf those that begin alike, in the order of the words.

    An edit changes the shelves of its words alone.
    """
    shown, shelves = list[list[str]](), defaultdict[str, list[tuple[int, str]]](list)
    for part in parts:
        told, *lines = str(part).split("\n")
        for line in lines:
            shelves[line.removeprefix('{"')[:_SHARED]].append((len(shown), line))  # a word of one letter ends with "
        shown += json.loads(told)
    return shown, [Part(lines, _joined, memory, digests) for _, lines in sorted(shelves.items())]


def _joined(lines: Iterable[tuple[int, str]]) -> str:
    """For each word of a shelf how many numbers stand in its line of the index, and the line.

    Given is what each part says of them, with the number of entries before it.
    """
    joined: dict[str, list[Any]] = {}
    for before, said in lines:
        for word, (written, count, first, last, rest) in json.loads(said).items():
            line = joined.setdefault(word, [written, 0, 0, []])
            line[3] += [str(before + first - line[2]), rest]
            line[1], line[2] = line[1] + count, before + last
    return "\n".join(_line(word, *line) for word, line in sorted(joined.items()))


def _line(word: str, written: str, count: int, _: int, told: list[str]) -> str:
    steps = ",".join(told) if count <= MOST_ENTRIES else _most_telling(",".join(told))
    # words are letters and digits, so that JSON has them as they are
    return f'{2 * min(count, MOST_ENTRIES)} "{word}":["{written}",{count},{steps}]'


def _most_telling(line: str) -> str:
    """The line with the entries alone that the word tells most about."""
    told = list(map(int, line.split(",")))
    pairs = zip(accumulate(told[::2]), told[1::2], strict=True)
    most = sorted(sorted(pairs, key=lambda one: (-one[1], one[0]))[:MOST_ENTRIES])
    steps = map(sub, (number for number, _ in most), (0, *(number for number, _ in most)))
    return ",".join(map(str, chain.from_iterable(zip(steps, (weight for _, weight in most), strict=True))))


def _files_of_words(shelves: Iterable[Part]) -> Iterator[tuple[str, list[str]]]:
    """The first word of each file, and its lines."""
    part: list[str] = []
    size, first, before = 0, "", ""
    for numbers, _, line in (one.partition(" ") for shelf in shelves for one in str(shelf).split("\n")):
        word = line[1 : line.index('"', 1)]
        if (size > BYTES_A_FILE and word[:_SHARED] != before) or size > 2 * BYTES_A_FILE:
            yield first, part
            part, size = [], 0
        first, before = first if part else word, word[:_SHARED]
        part.append(line)
        size += len(word) + 4 * (int(numbers) + 2)
    if part:
        yield first, part
