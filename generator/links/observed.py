"""What was observed about one link, and when; what a person said of it stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003  (the reader of lines asks for the hints)
from typing import Literal

from generator.links.link import Kind  # noqa: TC001  (as above)

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
