"""Say in words what was checked about a link, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from generator.links.observed import LinkRecord, Sighting, State

NOT_CHECKED = "not checked yet"
MEANINGS: Final[dict[State, str]] = {
    "unverified": NOT_CHECKED,
    "documented": "read in a public copy only, not checked live",
    "verified": "a service's own answer matched, on the day that is shown",
    "suspect": "was there, and was not found lately; watched before it counts as missing",
    "missing": "not found on three days over a week, or never there",
    "mismatch": "leads to another work",
    "withdrawn": "withdrawn on arXiv",
    "blocked": "blocked by its host",
    "unreachable": "no usable answer yet",
}
"""What each state means, in a few words."""


def say_state(record: LinkRecord | None) -> str:
    """What was checked and when, in plain words; the text may quote a remote title and must be escaped.

    Never a bare "verified": what was compared with what is always said.
    """
    if record is None:
        return NOT_CHECKED
    said, word = _SAYINGS[record.state](record), record.acceptance
    return f"{said}; accepted by {word.author} until {word.until}: {word.reason}" if word else said


def _verified(record: LinkRecord) -> str:
    if not record.evidence:
        return NOT_CHECKED
    what = [*_compared(record.evidence), *_remarks(record), f"{record.last_verified}"]
    return ", ".join(what) + ("; not confirmed since" if "stale" in record.flags else "")


def _compared(evidence: Sighting) -> Iterable[str]:
    """What was held against what."""
    host = "arXiv" if evidence.oracle == "arxiv" else "the page"
    if evidence.oracle == "github":
        yield "repository exists"
        if evidence.corroboration == "abstract":
            yield "named in the paper's abstract"
    elif evidence.title_rule == "pinned":
        yield f"title matches version {evidence.version} on arXiv"
    elif evidence.title_rule == "alias":
        yield f"a reviewed other title matches {host}"
    elif evidence.title_rule == "equal":
        yield f"title matches {host}"
    else:
        yield f"{'paper' if evidence.oracle == 'arxiv' else 'page'} exists, title not compared"


def _remarks(record: LinkRecord) -> Iterable[str]:
    evidence = record.evidence
    if "moved" in record.flags and evidence and evidence.repository:
        yield f"now called {evidence.repository.name}"
    if "archived" in record.flags:
        yield "archived"
    if "fork" in record.flags:
        yield "a fork of another repository"
    if "retitled" in record.flags:
        yield "the newest version has another title"
    if "withdrawal_suspected" in record.flags:
        yield "its comment speaks of a withdrawal"


def _documented(record: LinkRecord) -> str:
    on = record.evidence.on if record.evidence else None
    return f"read in {f'a public copy of {on}' if on else 'an undated public copy'}, not checked live"


def _suspect(record: LinkRecord) -> str:
    days = ", ".join(map(str, record.absences))
    before = f"found until {record.last_verified}" if record.last_verified else "read in a public copy before"
    return f"{before}, not found on {days}: watched before it counts as missing"


def _missing(record: LinkRecord) -> str:
    return f"not found, {record.absences[-1] if record.absences else record.last_attempt}"


def _mismatch(record: LinkRecord) -> str:
    day = _seen_on(record)
    if "replaced" in record.flags:
        return f"its name now leads to another repository, {day}"
    title = f": “{record.evidence.title}”" if record.evidence and record.evidence.title else ""
    return f"leads to another title{title}, {day}"


def _withdrawn(record: LinkRecord) -> str:
    return f"withdrawn on arXiv, seen {_seen_on(record)}"


def _blocked(record: LinkRecord) -> str:
    return f"blocked by its host, seen {_seen_on(record)}"


def _seen_on(record: LinkRecord) -> date | None:
    """The day of the answer that counts; where none was kept, of the last attempt."""
    return record.evidence.on if record.evidence else record.last_attempt


def _unreachable(record: LinkRecord) -> str:
    return f"not checked yet: no usable answer since {record.last_attempt}"


_SAYINGS = {
    "unverified": lambda _record: NOT_CHECKED,
    "documented": _documented,
    "verified": _verified,
    "suspect": _suspect,
    "missing": _missing,
    "mismatch": _mismatch,
    "withdrawn": _withdrawn,
    "blocked": _blocked,
    "unreachable": _unreachable,
}
