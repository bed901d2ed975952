"""What GitHub tells a workflow: the few facts that are used of an event, each held to its kind."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, TypeVar

_T = TypeVar("_T", str, int)


class BadEvent(ValueError):
    """The event is not what GitHub sends; the message says what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labeled:
    """A label was set on an issue."""

    label: str
    number: int
    body: str
    """The issue's text, empty if it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A run of another workflow came to its end."""

    owner: str
    """Whose repository the run's branch is in."""
    branch: str
    commit: str
    address: str
    """The page of the run."""


def read_labeled(event: bytes) -> Labeled | None:
    """The event of a labeled issue; None if it tells of something else.

    Raises:
        BadEvent: It is no event of an issue.
    """
    payload = _parsed(event)
    if _fact(payload, str, "action") != "labeled":
        return None
    issue: Any = payload["issue"] if isinstance(payload.get("issue"), dict) else {}
    return Labeled(
        label=_fact(payload, str, "label", "name"),
        number=_fact(payload, int, "issue", "number"),
        body="" if issue.get("body", "") is None else _fact(payload, str, "issue", "body"),
    )


def read_finished(event: bytes) -> Finished:
    """The event of a finished run.

    Raises:
        BadEvent: It is no event of a run, or the fork that it came from is gone.
    """
    payload = _parsed(event)
    return Finished(
        owner=_fact(payload, str, "workflow_run", "head_repository", "owner", "login"),
        branch=_fact(payload, str, "workflow_run", "head_branch"),
        commit=_fact(payload, str, "workflow_run", "head_sha"),
        address=_fact(payload, str, "workflow_run", "html_url"),
    )


def _parsed(event: bytes) -> dict[str, Any]:
    try:
        payload = json.loads(event)
    except (ValueError, RecursionError):
        raise BadEvent("the event is no JSON") from None
    if not isinstance(payload, dict):
        raise BadEvent("the event is no JSON object")
    return payload


def _fact(payload: dict[str, Any], kind: type[_T], *way: str) -> _T:
    """The value at the end of a way through objects."""
    value: Any = payload
    for name in way:
        value = value.get(name) if isinstance(value, dict) else None
    if not isinstance(value, kind) or isinstance(value, bool):
        raise BadEvent(f"the event says nothing of {'.'.join(way)}")
    return value
