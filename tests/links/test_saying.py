"""What a reader is told about a link."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.links.observed import LinkRecord, Override, Repository, Sighting, State
from generator.links.saying import say_state

DAY = date(2026, 11, 20)
PAPER = LinkRecord(
    key="arxiv:2409.02097",
    kind="arxiv",
    address="https://arxiv.org/abs/2409.02097",
    title="LinFusion: 1 GPU, 1 Minute, 16K Image",
    state="verified",
    first_verified=DAY,
    last_verified=DAY,
    last_attempt=DAY,
    evidence=Sighting(oracle="arxiv", endpoint="api", on=DAY, title_rule="equal"),
)
REPOSITORY = replace(
    PAPER,
    key="github:huage001/linfusion",
    kind="github",
    evidence=Sighting(
        oracle="github", endpoint="graphql", on=DAY, repository=Repository(database_id=1, name="Huage001/LinFusion")
    ),
)


def with_title_rule(record: LinkRecord, **changes: object) -> LinkRecord:
    assert record.evidence
    return replace(record, evidence=replace(record.evidence, **changes))  # type: ignore[arg-type]


def accepted(state: State, reason: str) -> Override:
    return Override(state=state, reason=reason, author="kim", until=DAY)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (None, "not checked yet"),
        (replace(PAPER, state="unverified"), "not checked yet"),
        (PAPER, "title matches arXiv, 2026-11-20"),
        (with_title_rule(PAPER, title_rule="alias"), "a reviewed other title matches arXiv, 2026-11-20"),
        (
            replace(with_title_rule(PAPER, title_rule="pinned", version=1), flags=("retitled",)),
            "title matches version 1 on arXiv, the newest version has another title, 2026-11-20",
        ),
        (with_title_rule(PAPER, title_rule="not_compared"), "paper exists, title not compared, 2026-11-20"),
        (with_title_rule(PAPER, oracle="web"), "title matches the page, 2026-11-20"),
        (replace(PAPER, flags=("stale",)), "title matches arXiv, 2026-11-20; not confirmed since"),
        (
            replace(PAPER, flags=("withdrawal_suspected",)),
            "title matches arXiv, its comment speaks of a withdrawal, 2026-11-20",
        ),
        (REPOSITORY, "repository exists, 2026-11-20"),
        (
            with_title_rule(REPOSITORY, corroboration="abstract"),
            "repository exists, named in the paper's abstract, 2026-11-20",
        ),
        (
            replace(REPOSITORY, flags=("archived", "fork")),
            "repository exists, archived, a fork of another repository, 2026-11-20",
        ),
        (replace(REPOSITORY, flags=("moved",)), "repository exists, now called Huage001/LinFusion, 2026-11-20"),
        (
            replace(
                PAPER, state="documented", evidence=Sighting(oracle="copy", endpoint="README", on=date(2024, 4, 3))
            ),
            "read in a public copy of 2024-04-03, not checked live",
        ),
        (
            replace(PAPER, state="documented", evidence=Sighting(oracle="copy", endpoint="a page without a day")),
            "read in an undated public copy, not checked live",
        ),
        (
            replace(PAPER, state="suspect", absences=(date(2026, 11, 21), date(2026, 11, 22))),
            "found until 2026-11-20, not found on 2026-11-21, 2026-11-22: watched before it counts as missing",
        ),
        (replace(PAPER, state="missing", absences=(date(2026, 11, 30),)), "not found, 2026-11-30"),
        (replace(PAPER, state="missing", absences=()), "not found, 2026-11-20"),
        (
            replace(with_title_rule(PAPER, title="Another Paper"), state="mismatch"),
            "leads to another title: “Another Paper”, 2026-11-20",
        ),
        (
            replace(REPOSITORY, state="mismatch", flags=("replaced",)),
            "its name now leads to another repository, 2026-11-20",
        ),
        (replace(PAPER, state="withdrawn"), "withdrawn on arXiv, seen 2026-11-20"),
        (replace(REPOSITORY, state="blocked"), "blocked by its host, seen 2026-11-20"),
        (
            replace(PAPER, state="unreachable", evidence=None),
            "not checked yet: no usable answer since 2026-11-20",
        ),
        (
            replace(PAPER, state="missing", override=accepted("missing", "moved to a mirror")),
            f"not found, 2026-11-20; accepted by kim until {DAY}: moved to a mirror",
        ),
        (
            replace(PAPER, state="withdrawn", override=accepted("missing", "said of another state")),
            "withdrawn on arXiv, seen 2026-11-20",
        ),
    ],
)
def test_what_was_checked_is_said_in_words(record: LinkRecord | None, words: str) -> None:
    assert say_state(record) == words


@pytest.mark.parametrize("state", ["mismatch", "withdrawn", "blocked"])
def test_the_day_is_that_of_the_answer_and_not_of_a_later_attempt(state: State) -> None:
    record = replace(PAPER, state=state, last_attempt=date(2026, 11, 27))
    assert say_state(record).endswith("2026-11-20")
    assert say_state(replace(record, evidence=None)).endswith("2026-11-27"), "no answer was kept"
