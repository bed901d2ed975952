"""The facts of an event, from real payloads and from those of the wrong shape."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.publish.events import BadEvent, Finished, Labeled, read_finished, read_labeled

PAYLOADS = Path(__file__).parents[1] / "payloads"
LABELED: dict[str, Any] = json.loads((PAYLOADS / "issues-labeled.json").read_text(encoding="utf-8"))
FINISHED: dict[str, Any] = json.loads((PAYLOADS / "workflow-run-completed.json").read_text(encoding="utf-8"))


def told(payload: object) -> bytes:
    return json.dumps(payload).encode()


def test_a_labeled_issue() -> None:
    assert read_labeled(told(LABELED)) == Labeled(
        label="bug", number=1, body="It looks like you accidently spelled 'commit' with two 't's."
    )
    silent = LABELED | {"issue": LABELED["issue"] | {"body": None}}
    labeled = read_labeled(told(silent))
    assert labeled
    assert labeled.body == ""
    assert read_labeled(told(LABELED | {"action": "unlabeled"})) is None


def test_a_finished_run() -> None:
    run = FINISHED["workflow_run"]
    assert read_finished(told(FINISHED)) == Finished(
        owner=run["head_repository"]["owner"]["login"],
        branch=run["head_branch"],
        commit=run["head_sha"],
        address=run["html_url"],
    )


@pytest.mark.parametrize(
    "event",
    [
        b"",
        b"\xff",
        b"[" * 100_000,
        told(None),
        told([]),
        told("labeled"),
        told({}),
        told({"action": 1}),
        told({"action": "labeled"}),
        told({"action": "labeled", "label": "accepted", "issue": 7}),
        told({"action": "labeled", "label": {"name": "accepted"}, "issue": []}),
        told({"action": "labeled", "label": {"name": "accepted"}, "issue": {"number": "7", "body": "x"}}),
        told({"action": "labeled", "label": {"name": "accepted"}, "issue": {"number": True, "body": "x"}}),
        told({"action": "labeled", "label": {"name": "accepted"}, "issue": {"number": 7, "body": ["x"]}}),
    ],
)
def test_an_event_of_the_wrong_shape_is_refused_with_a_sentence(event: bytes) -> None:
    with pytest.raises(BadEvent, match=r"^the event"):
        read_labeled(event)
    with pytest.raises(BadEvent, match=r"^the event"):
        read_finished(event)


def test_a_run_whose_fork_is_gone_is_refused() -> None:
    run = FINISHED["workflow_run"] | {"head_repository": None}
    with pytest.raises(BadEvent, match=r"says nothing of workflow_run\.head_repository\.owner\.login"):
        read_finished(told({"workflow_run": run}))
