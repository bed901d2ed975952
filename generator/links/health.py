"""How the links are doing as a whole: counts, what a person must look at, what moved, how old the checks are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from generator.links.observed import LinkRecord, State
from generator.links.states import BAD, UNANSWERED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from generator.links.observed import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A change of state of one link."""

    record: LinkRecord
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The state of all links at once."""

    counts: tuple[tuple[State, int], ...]
    """Each state that occurs with the number of its links, in the order in which states are listed."""
    bad: tuple[LinkRecord, ...]
    """Links that a person must look at, a person's word or not."""
    watched: tuple[LinkRecord, ...]
    unanswered: tuple[LinkRecord, ...]
    """Links that no service has given a usable answer for, and no public copy either."""
    moved: tuple[LinkRecord, ...]
    archived: int
    ages: tuple[tuple[str, int], ...]
    """Months in which links were last verified, newest first, each with their number."""
    events: tuple[Event, ...]
    """Changes of state, newest first."""

    @property
    def newest(self) -> date | None:
        """The day of the latest change."""
        return self.events[0].change.on if self.events else None


def health_of(records: Iterable[LinkRecord]) -> Health:
    """Sum up the ledger."""
    known = sorted(records, key=lambda record: record.key)
    counts = Counter(record.state for record in known)
    ages = Counter(f"{record.last_verified:%Y-%m}" for record in known if record.last_verified)
    events = [Event(record=record, change=change) for record in known for change in record.history]
    return Health(
        counts=tuple((state, counts[state]) for state in get_args(State) if counts[state]),
        bad=tuple(record for record in known if record.state in BAD),
        watched=tuple(record for record in known if record.state == "suspect"),
        unanswered=tuple(record for record in known if record.state in UNANSWERED),
        moved=tuple(record for record in known if "moved" in record.flags),
        archived=sum("archived" in record.flags for record in known),
        ages=tuple(sorted(ages.items(), reverse=True)),
        events=tuple(sorted(events, key=lambda event: event.change.on, reverse=True)),
    )
