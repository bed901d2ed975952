"""The state machine of links: what is known, what was observed and the day give what is known now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final, get_args

from generator.links.observed import Change, Conclusive, Inconclusive, LinkRecord, Override

if TYPE_CHECKING:
    from generator.links.observed import Flag, Sighting, State

LIFETIME: Final = {"arxiv": 30, "github": 7}
"""For how many days a check counts, by kind of link."""
OTHER_LIFETIME: Final = 14
MISSING_AFTER: Final = 3
"""On how many days a link must be absent before it is missing ..."""
MISSING_SPAN: Final = timedelta(days=7)
"""... and over what time."""
KEPT_CHANGES: Final = 5
LONGEST_WORD: Final = timedelta(days=180)
"""For how long a person's word for a link may count."""
BAD: Final[frozenset[State]] = frozenset({"missing", "mismatch", "withdrawn", "blocked"})
"""The states that a person must look at."""
UNANSWERED: Final[frozenset[State]] = frozenset({"unverified", "unreachable"})
"""The states of a link about which nobody has said anything usable."""
UNPROVEN: Final[frozenset[State]] = UNANSWERED | {"documented"}
"""The states of a link about which no live service has said anything conclusive."""
_NEWS: Final[frozenset[Flag]] = frozenset({"moved", "archived", "retitled", "withdrawal_suspected"})
"""The flags that a reader who follows the links wants to hear of."""
_PROTECTED: Final[frozenset[State]] = frozenset({"verified", "suspect", "documented"})
_BAD_STATE: Final[dict[str, State]] = {"mismatch": "mismatch", "withdrawn": "withdrawn", "blocked": "blocked"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What one run learnt about one link; an absence was confirmed by a second look elsewhere."""

    answer: Conclusive | Inconclusive
    why: str
    """The answer in a few words, for the history and the report."""
    evidence: Sighting | None = None
    """What was seen, where something was."""
    flags: tuple[Flag, ...] = ()
    address: str = ""
    """Where a moved repository is now."""

    @property
    def conclusive(self) -> bool:
        """Whether the answer says something about the link, not only about the moment."""
        return self.answer in get_args(Conclusive)


def advance(record: LinkRecord, observation: Observation, today: date) -> LinkRecord:
    """What is known of a link after an observation; the same record if nothing worth a line was learnt."""
    if not observation.conclusive:
        return _tried(record, observation, today)
    after = _concluded(record, observation, today)
    if why := _news(record, after, observation):
        change = Change(on=today, before=record.state, after=after.state, why=why)
        return replace(after, history=(*record.history, change)[-KEPT_CHANGES:])
    return record if _says_the_same(record, after, today) else after


def _news(before: LinkRecord, after: LinkRecord, observation: Observation) -> str:
    """Why a change is worth remembering; empty if there is none."""
    if after.state != before.state:
        return observation.why
    flags = [flag.replace("_", " ") for flag in after.flags if flag in _NEWS and flag not in before.flags]
    return f"now {' and '.join(flags)}: {observation.why}" if flags else ""


def accept(record: LinkRecord, *, reason: str, author: str, until: date, today: date) -> LinkRecord:
    """The record with a person's word that the link is acceptable as it is, for a while.

    Raises:
        ValueError: The word names no reason or author, or would count too long.
    """
    if not reason.strip() or not author.strip():
        raise ValueError("give a reason and an author: who accepts the link, and why")
    if not today <= until <= today + LONGEST_WORD:
        raise ValueError(f"give a last day from {today} to {today + LONGEST_WORD}")
    word = Override(state=record.state, reason=reason.strip(), author=author.strip(), until=until)
    return replace(record, override=word)


def lifetime(record: LinkRecord) -> timedelta:
    """For how long a check of this link counts."""
    return timedelta(days=LIFETIME.get(record.kind, OTHER_LIFETIME))


def is_due(record: LinkRecord, today: date) -> bool:
    """Whether the link should be asked about again; spread over days by a hash of its key.

    What was answered today is not asked again today; what brought no answer may be.
    """
    if record.last_attempt == today and record.last_answer in get_args(Conclusive):
        return False
    if record.state in UNPROVEN or record.state == "suspect" or record.last_attempt is None:
        return True
    span = lifetime(record)
    early = int.from_bytes(sha256(record.key.encode()).digest()[:4]) % (span.days // 4 + 1)
    return today >= (record.concluded_on or record.last_attempt) + span - timedelta(days=early)


def _tried(record: LinkRecord, observation: Observation, today: date) -> LinkRecord:
    """An attempt that brought nothing moves no state; only a link that nobody ever reached is called so.

    The day stays that of the first of several failures of one kind, so that bad weeks rewrite no lines.
    """
    never_reached = record.state == "unverified" and observation.answer == "transport"
    overdue = record.last_verified is not None and today - record.last_verified > 2 * lifetime(record)
    return replace(
        record,
        state="unreachable" if never_reached else record.state,
        flags=_sorted((*record.flags, "stale")) if overdue else record.flags,
        last_attempt=record.last_attempt if observation.answer == record.last_answer else today,
        last_answer=observation.answer,
    )


def _concluded(record: LinkRecord, observation: Observation, today: date) -> LinkRecord:
    tried = replace(record, last_attempt=today, last_answer=observation.answer)
    if observation.answer == "absent":
        return _absent(tried, today)
    seen = replace(tried, flags=_sorted(observation.flags), evidence=observation.evidence or record.evidence)
    if observation.answer == "match":
        return _matched(seen, today)
    return replace(seen, state=_BAD_STATE[observation.answer], absences=())


def _matched(record: LinkRecord, today: date) -> LinkRecord:
    repository = record.evidence.repository if record.evidence else None
    return replace(
        record,
        state="verified",
        first_verified=record.first_verified or today,
        last_verified=today,
        absences=(),
        identity=record.identity or (repository.database_id if repository else None),
    )


def _absent(record: LinkRecord, today: date) -> LinkRecord:
    """A link that was seen is watched over days; one that never was has nothing to lose."""
    if record.state not in _PROTECTED:
        return replace(record, state="missing", absences=_days(record, today))
    days = _days(record, today)
    gone = len(days) >= MISSING_AFTER and today - days[0] >= MISSING_SPAN
    return replace(record, state="missing" if gone else "suspect", absences=days)


def _days(record: LinkRecord, today: date) -> tuple[date, ...]:
    """The days of absence with today, each once; of many the first and the latest tell enough."""
    days = record.absences if today in record.absences else (*record.absences, today)
    return days if len(days) <= KEPT_CHANGES else (days[0], *days[-KEPT_CHANGES + 1 :])


def _says_the_same(before: LinkRecord, after: LinkRecord, today: date) -> bool:
    """Whether a line would only get newer dates, and the old ones are young enough."""
    if before.last_verified is None or 2 * (today - before.last_verified) >= lifetime(before):
        return False
    return before.last_answer == "match" and _undated(before) == _undated(after)


def _undated(record: LinkRecord) -> LinkRecord:
    evidence = record.evidence and replace(record.evidence, on=date.min, body_sha256="", corroboration="none")
    if evidence and evidence.repository:
        evidence = replace(evidence, repository=replace(evidence.repository, pushed_on=None))
    return replace(record, last_verified=None, last_attempt=None, evidence=evidence, tool="")


def _sorted(flags: tuple[Flag, ...]) -> tuple[Flag, ...]:
    return tuple(sorted(set(flags)))
