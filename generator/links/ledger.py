"""What was observed about each link, and when: `links.lock.jsonl`, one sorted line a link, each with a checksum."""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import zip_longest
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from generator.links.link import Kind  # noqa: TC001  (the reader of lines asks for the hints)
from generator.problems import CatalogError, Problem
from generator.replacing import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from generator.links.link import Link

LEDGER_NAME = "links.lock.jsonl"
"""The name of the ledger in the catalog's folder."""

State = Literal[
    "unverified", "documented", "verified", "suspect", "missing", "mismatch", "withdrawn", "blocked", "unreachable"
]
"""What we hold of a link. `documented`: read in a public copy only; `suspect`: was verified, now absent."""
Flag = Literal["moved", "archived", "retitled", "fork", "replaced", "stale", "withdrawal_suspected"]
"""What a reader should know besides the state."""
Conclusive = Literal["match", "mismatch", "absent", "withdrawn", "blocked"]
"""The answers that may change a state."""
Inconclusive = Literal["throttled", "transport", "server_error", "anomalous", "partial"]
"""The answers that say something about the moment and nothing about the link."""
TitleRule = Literal["equal", "alias", "pinned", "not_compared", "near", "subtitle", "far"]
"""How a title was held against the catalog's; the last three are kinds of difference, for a person to judge."""
Corroboration = Literal["abstract", "none"]
"""Whether the paper's own abstract names the repository."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """What GitHub says of a repository; its number is its identity, its name is not."""

    database_id: int
    """Stays through renames; another number under the same name is another repository."""
    name: str
    """`owner/name` as GitHub spells it."""
    node_id: str = ""
    archived: bool = False
    archived_on: date | None = None
    fork: bool = False
    disabled: bool = False
    lock_reason: str = ""
    pushed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What a service said of a link, the last time that its word was conclusive."""

    oracle: Literal["arxiv", "github", "web", "copy"]
    """Who was asked; `copy` is a public copy, no live service."""
    endpoint: str
    """Where the answer was read."""
    on: date | None = None
    """The day of the answer; for `copy` the day of the copy, None if the copy bears none."""
    status: int = 0
    """The HTTP status, 0 for a copy."""
    identifier: str = ""
    """The identifier that the answer gave itself: `2409.02097`, `owner/name`, a final address."""
    version: int | None = None
    title: str = ""
    """The title that the answer gave, cleaned of control characters."""
    title_rule: TitleRule = "not_compared"
    excerpt: str = ""
    """The words that decided: of a comment, or of the note on a copy; at most 200 characters."""
    body_sha256: str = ""
    repository: Repository | None = None
    repositories: tuple[str, ...] = ()
    """The keys of the GitHub repositories that a paper's abstract names, sorted."""
    corroboration: Corroboration = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of state, or of what is said beside a state that stays: then both are the same."""

    on: date
    before: State
    after: State
    why: str
    """What was observed, in a few words."""

    @property
    def summary(self) -> str:
        """`verified → missing`; what was observed where the state stays."""
        return f"{self.before} → {self.after}" if self.before != self.after else self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A person's word that a link is acceptable as it is, for a while."""

    state: State
    """The state that was accepted; about any other the word says nothing."""
    reason: str
    author: str
    until: date
    """The last day on which it counts, at most 180 days after it was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRecord:
    """All that is known of one link: a line of the ledger."""

    key: str
    kind: Kind
    address: str
    """The canonical address."""
    title: str = ""
    """The title that the catalog gave when the link was last judged; empty where none is expected."""
    state: State = "unverified"
    flags: tuple[Flag, ...] = ()
    """Sorted."""
    first_verified: date | None = None
    last_verified: date | None = None
    last_attempt: date | None = None
    """The day of the last answer; of several inconclusive ones of a kind in a row, of the first."""
    last_answer: Conclusive | Inconclusive | None = None
    """What the last attempt brought."""
    absences: tuple[date, ...] = ()
    """The days on which a link that had been seen was not found any more."""
    identity: int | None = None
    """GitHub's number of the repository that was verified first; a renamed one keeps it, a namesake has another."""
    evidence: Sighting | None = None
    override: Override | None = None
    history: tuple[Change, ...] = ()
    """The last five changes, oldest first."""
    tool: str = ""
    """The version of the program that wrote the line."""

    @property
    def concluded_on(self) -> date | None:
        """The day of the last conclusive answer of a live service."""
        seen = [self.evidence.on] if self.evidence and self.evidence.oracle != "copy" else []
        days = [*seen, self.last_verified, *self.absences, *(change.on for change in self.history)]
        return max((day for day in days if day), default=None)

    @property
    def acceptance(self) -> Override | None:
        """A person's word for the link as it is now, in force or not."""
        return self.override if self.override and self.override.state == self.state else None

    def accepted_on(self, today: date) -> bool:
        """Whether a person's word for the link as it is now still counts."""
        return self.acceptance is not None and today <= self.acceptance.until


class Ledger(MutableMapping[str, LinkRecord]):
    """The records by link key, in the order of the keys; each is kept as its line, packed, and read when asked for."""

    __slots__ = ("_packed",)

    def __init__(self, records: Iterable[LinkRecord] = ()) -> None:
        """Keep records; several for one link are joined."""
        self._packed: dict[str, bytes] = {}
        for record in records:
            self._join(record, _line(record))

    def __repr__(self) -> str:
        """All that it says."""
        return f"Ledger({[self._packed[key] for key in self]})"

    def __getitem__(self, key: str) -> LinkRecord:
        """What is known of the link with this key."""
        return _parsed(_unpacked(self._packed[key]))

    def __setitem__(self, key: str, record: LinkRecord) -> None:
        """Keep a record in the place of the one before."""
        self._packed[key] = _packed(_line(record))

    def __delitem__(self, key: str) -> None:
        """Forget a link."""
        del self._packed[key]

    def __iter__(self) -> Iterator[str]:
        """The keys, sorted."""
        return iter(sorted(self._packed))

    def __len__(self) -> int:
        """How many links are known."""
        return len(self._packed)

    def copy(self) -> Ledger:
        """Another ledger of the same records."""
        copied = Ledger()
        copied._packed.update(self._packed)
        return copied

    def of(self, link: Link) -> LinkRecord | None:
        """What is known of a link, or None."""
        return self.get(link.key)

    def lines(self) -> Iterator[bytes]:
        """The lines of the file, sorted by key."""
        return (_unpacked(self._packed[key]) for key in self)

    def _join(self, record: LinkRecord, line: bytes) -> None:
        """Keep a record; of two for one link the newer conclusive answer counts, and so does a person's word for it."""
        known = self.get(record.key)
        self._packed[record.key] = _packed(_line(_joined(known, record)) if known else line)


def read_ledger(path: Path) -> Ledger:
    """Read a ledger; a missing file is an empty one.

    Two lines for one link, as `merge=union` of git leaves them, are joined.

    Raises:
        CatalogError: With every damaged line.
    """
    ledger = Ledger()
    if problems := list(_read_into(ledger, path)):
        raise CatalogError(problems)
    return ledger


def find_damage(path: Path) -> Iterator[Problem]:
    """Every line of a ledger that the program did not write as it stands."""
    return _read_into(Ledger(), path)


def write_ledger(path: Path, ledger: Ledger) -> bool:
    """Write a ledger in one step, whole or not at all; answers whether the file changed."""
    if path.exists() and _holds(path, ledger.lines()):
        return False
    replace_file(path, ledger.lines())
    return True


def _read_into(ledger: Ledger, path: Path) -> Iterator[Problem]:
    if not path.exists():
        return
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    ledger._join(_parsed(line), line.rstrip() + b"\n")  # noqa: SLF001  (the same module)
                except _DamagedLineError as damage:
                    yield _damaged(path, number, damage)


def _holds(path: Path, lines: Iterator[bytes]) -> bool:
    """Whether the file holds exactly these lines."""
    with path.open("rb") as file:
        return all(one == other for one, other in zip_longest(file, lines))


class BusyError(Exception):
    """Another run is at work on the same ledger."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep other runs off a ledger, and clear away what an interrupted one left beside it.

    Raises:
        BusyError: Another run holds it.
    """
    with locked(path.parent, f"another run is checking the links of {path.parent.as_posix()}"):
        for leftover in path.parent.glob(f".{path.name}.*"):
            leftover.unlink()
        yield


@contextmanager
def locked(path: Path, busy: str) -> Iterator[None]:
    """Hold a file or a folder that is there; the system lets go of it however the program ends.

    Raises:
        BusyError: Another program holds it; says `busy`.
    """
    import fcntl  # noqa: PLC0415  (only checking links needs a system that has it; reading the ledger does not)

    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise BusyError(busy) from None
    try:
        yield
    finally:
        os.close(handle)


def _joined(one: LinkRecord, other: LinkRecord) -> LinkRecord:
    """What two branches know of one link, whichever is named first."""
    newest = max(one, other, key=_newness)
    words = [record.override for record in (one, other) if record.override]
    return replace(newest, override=max(words, key=lambda word: (word.until, word.author, word.reason), default=None))


def _newness(record: LinkRecord) -> tuple[date, date, bytes]:
    bare = _line(replace(record, override=None))
    return record.concluded_on or date.min, record.last_attempt or date.min, bare


class _DamagedLineError(Exception):
    """A line that this program did not write as it stands."""


def _damaged(path: Path, number: int, damage: _DamagedLineError) -> Problem:
    hint = "the ledger is written by `python -m generator verify` only: restore the line, or delete it to check anew"
    return Problem(path=path.as_posix(), line=number, column=1, message=str(damage), hint=hint)


_SUMMED = re.compile(rb'(?P<body>\{.*), "sum": "(?P<sum>[0-9a-f]{16})"\}\s*')


def _line(record: LinkRecord) -> bytes:
    body = json.dumps(_plain(record), ensure_ascii=False).encode()
    return b'%s, "sum": "%s"}\n' % (body[:-1], _checksum(body))


def _checksum(body: bytes) -> bytes:
    return sha256(body).hexdigest()[:16].encode()


_NAMES = '": "", "'.join(part.name for of in (Repository, Change, Sighting, LinkRecord) for part in fields(of)).encode()
"""What all lines have in common, so that none is packed with it."""


def _packed(line: bytes) -> bytes:
    """A line in a third of its bytes: whoever checks or shows many links holds all of them."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS, zdict=_NAMES)
    return packer.compress(line) + packer.flush()


def _unpacked(packed: bytes) -> bytes:
    return zlib.decompressobj(wbits=-zlib.MAX_WBITS, zdict=_NAMES).decompress(packed)


def _parsed(line: bytes) -> LinkRecord:
    found = _SUMMED.fullmatch(line)
    if not found:
        raise _DamagedLineError("the line is no line of a ledger")
    body = found["body"] + b"}"
    if _checksum(body) != found["sum"]:
        raise _DamagedLineError("the line was changed by hand: its checksum does not fit")
    try:
        record = _built(LinkRecord, json.loads(body))
    except (ValueError, TypeError, KeyError) as error:
        raise _DamagedLineError("the line is not as this version of the program writes it") from error
    assert isinstance(record, LinkRecord)  # noqa: S101  (what `_built` was asked for)
    return record


def _plain(value: object) -> Any:  # noqa: ANN401  (JSON)
    """A record as JSON has it; what has its default value is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        items = ((part.name, getattr(value, part.name), part.default) for part in fields(value))
        return {name: _plain(item) for name, item, default in items if item != default}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _built(cls: type, plain: Mapping[str, Any]) -> object:
    readers = _readers(cls)
    return cls(**{name: readers[name](item) for name, item in plain.items()})


@cache
def _readers(cls: type) -> dict[str, Callable[[Any], object]]:
    return {name: _reader(hint) for name, hint in get_type_hints(cls).items()}


def _reader(hint: Any) -> Callable[[Any], object]:  # noqa: ANN401  (a type annotation)
    """The function that reads JSON of one annotated type.

    Raises:
        ValueError: The function was given something else.
    """
    if get_origin(hint) in {Union, UnionType}:
        return _union_reader([part for part in get_args(hint) if part is not type(None)])
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return lambda plain: tuple(map(item, plain))
    if get_origin(hint) is Literal:
        return lambda plain: _one_of(plain, get_args(hint))
    if is_dataclass(hint):
        return lambda plain: _built(hint, plain)  # type: ignore[arg-type]  # `hint` is a class here
    return date.fromisoformat if hint is date else lambda plain: _of_type(plain, hint)


def _union_reader(parts: list[Any]) -> Callable[[Any], object]:
    if all(get_origin(part) is Literal for part in parts):
        return lambda plain: _one_of(plain, tuple(word for part in parts for word in get_args(part)))
    return _reader(parts[0])


def _one_of(plain: object, words: tuple[object, ...]) -> object:
    if plain not in words:
        raise ValueError(plain)
    return plain


def _of_type(plain: object, cls: type) -> object:
    if type(plain) is not cls:
        raise ValueError(plain)
    return plain
