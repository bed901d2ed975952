"""GitHub is asked in queries of fifty; names, numbers and refusals are told apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.links.batches import Asked, Heard
from generator.links.github import Github
from generator.links.link import Link
from generator.links.observed import Repository
from tests.links.standins import (
    TODAY,
    FastTime,
    GithubStandin,
    RepositoryStandin,
    Standin,
    bomb,
    breaks_off,
    kept,
    resets,
    says,
    visitor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = GithubStandin.token


def asked(*names: str) -> list[Asked]:
    return [Asked(link=Link.parse(f"https://github.com/{name}")) for name in names]


def repositories(count: int) -> dict[str, RepositoryStandin]:
    return {f"own/r{number}": RepositoryStandin(f"own/r{number}", 100 + number) for number in range(count)}


def ask(standin: GithubStandin, questions: list[Asked], fast: FastTime, token: str | None = TOKEN) -> dict[str, Heard]:
    patience = fast.patience()
    with visitor(patience, standin.url) as one:
        github = Github(one, patience, TODAY, token=token, base=standin.url)
        return {heard.asked.link.name: heard for batch in github.ask(questions) for heard in batch}


def test_fifty_repositories_are_one_query_with_a_canary(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(120))):
        heard = ask(standin, asked(*repositories(120)), fast)
    assert {one.said for one in heard.values()} == {"found"}
    assert standin.paths() == ["/graphql"] * 3
    assert 'canary: repository(owner: "octocat", name: "Hello-World")' in json.loads(standin.seen[0].body)["query"]


def test_what_was_seen_is_kept_as_evidence(fast: FastTime) -> None:
    there = {"huage001/linfusion": RepositoryStandin("Huage001/LinFusion", 7, archived=True, fork=True)}
    with kept(standin := GithubStandin(there)):
        heard = ask(standin, asked("huage001/linfusion"), fast)["huage001/linfusion"]
    assert heard.flags == ("archived", "fork"), "another letter case is no move"
    assert heard.evidence
    repository = heard.evidence.repository
    assert isinstance(repository, Repository)
    assert (repository.database_id, repository.name, str(repository.archived_on)) == (
        7,
        "Huage001/LinFusion",
        "2025-01-02",
    )
    assert str(repository.pushed_on) == "2026-10-01"


@pytest.mark.parametrize("token", [TOKEN, None])
def test_a_renamed_repository_is_followed(fast: FastTime, token: str | None) -> None:
    there = {"old/name": RepositoryStandin("New/Name", 7), "new/name": RepositoryStandin("New/Name", 7)}
    with kept(standin := GithubStandin(there)):
        heard = ask(standin, asked("old/name"), fast, token)["old/name"]
    assert (heard.said, heard.flags, heard.address) == ("found", ("moved",), "https://github.com/New/Name")
    assert heard.evidence
    assert heard.evidence.repository
    assert heard.evidence.repository.database_id == 7


@pytest.mark.parametrize("token", [TOKEN, None])
def test_a_repository_is_absent_only_if_a_second_look_says_so(fast: FastTime, token: str | None) -> None:
    with kept(standin := GithubStandin(repositories(1))):
        heard = ask(standin, asked("own/r0", "own/gone"), fast, token)
    assert (heard["own/r0"].said, heard["own/gone"].said) == ("found", "absent")
    assert standin.paths()[-1] == "/repos/own/gone"
    assert len(standin.seen) == (2 if token else 3)


@pytest.mark.parametrize("status", [451, 403])
@pytest.mark.parametrize("token", [TOKEN, None])
def test_a_blocked_repository_is_no_absent_one(fast: FastTime, status: int, token: str | None) -> None:
    with kept(standin := GithubStandin()):
        standin.blocked = {"own/r0": status}
        heard = ask(standin, asked("own/r0"), fast, token)["own/r0"]
    assert (heard.said, heard.why) == ("blocked", "GitHub blocks it (dmca)")


def test_a_link_into_a_repository_asks_for_what_is_there(fast: FastTime) -> None:
    there = {"own/r": RepositoryStandin("own/r", 1, files=("sub/dir", "a.py"))}
    names = ["own/r/tree/main/sub/dir", "own/r/blob/main/a.py", "own/r/blob/main/gone.py"]
    with kept(standin := GithubStandin(there)):
        heard = ask(standin, asked(*names), fast)
    assert [heard[name].said for name in names] == ["found", "found", "absent"]
    assert standin.paths() == ["/graphql", "/repos/own/r/contents/gone.py", "/repos/own/r/contents"]


def test_a_branch_may_have_a_slash_and_a_path_a_space(fast: FastTime) -> None:
    there = {"own/r": RepositoryStandin("own/r", 1, files=("a b.py",), branch="fix/x")}
    names = ["own/r/blob/fix/x/a%20b.py", "own/r/tree/fix/x", "own/r/blob/fix/y/a%20b.py"]
    with kept(standin := GithubStandin(there)):
        heard = ask(standin, asked(*names), fast)
    assert [heard[name].said for name in names] == ["found", "found", "absent"]


@pytest.mark.parametrize(("names", "said"), [(["own/r/tree/main/sub"], "found"), (["own/r/tree/main/gone"], "absent")])
def test_without_a_token_links_into_repositories_are_looked_up_too(fast: FastTime, names: list[str], said: str) -> None:
    with kept(standin := GithubStandin({"own/r": RepositoryStandin("own/r", 1, files=("sub",))})):
        assert [one.said for one in ask(standin, asked(*names), fast, None).values()] == [said]


def test_without_a_token_thirty_are_asked_about_and_the_rest_is_left(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(40))):
        heard = ask(standin, asked(*repositories(40)), fast, None)
    assert len(standin.seen) == 30
    assert sorted(one.said for one in heard.values()) == ["found"] * 30 + ["throttled"] * 10
    assert all("authorization" not in request.headers for request in standin.seen)


@pytest.mark.parametrize("status", [502, 504])
def test_a_query_that_times_out_is_asked_in_smaller_ones(fast: FastTime, status: int) -> None:
    with kept(standin := GithubStandin(repositories(100))):
        standin.largest = 26
        standin.faults.append(says(status, "<html>"))
        heard = ask(standin, asked(*repositories(100)), fast)
    assert {one.said for one in heard.values()} == {"found"}
    assert len(standin.seen) == 5


def test_a_null_without_a_reason_is_no_absence(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(4))):
        standin.nulls = {"own/r2"}
        heard = ask(standin, asked(*repositories(4)), fast)
    assert {one.said for one in heard.values()} == {"found"}
    assert standin.paths()[-2:] == ["/repos/own/r2", "/graphql"], "asked alone, by its address"


def answer(data: object, *kinds: str) -> str:
    return json.dumps({"data": data, "errors": [{"type": kind, "message": "no", "path": ["r0"]} for kind in kinds]})


UNUSABLE: dict[str, Callable[[Any], None]] = {
    "no JSON": says(200, "<html>"),
    "a list": says(200, "[]"),
    "no data": says(200, "{}"),
    "null data": says(200, answer(None, "SOMETHING")),
    "no canary": says(200, answer({"r0": None, "r1": None}, "NOT_FOUND")),
    "data that is no mapping": says(200, '{"data": [1]}'),
    "errors that are no list": says(200, '{"data": {"canary": {}, "r0": 1, "r1": []}, "errors": 5}'),
    "an error whose path is no list": says(
        200, '{"data": {"canary": {}, "r0": null, "r1": null}, "errors": [{"type": "NOT_FOUND", "path": 7}, "odd"]}'
    ),
    "nested too deeply": says(200, "[" * 200_000),
    "an error of GitHub's own": says(200, '{"data": null, "errors": [{"message": "Something went wrong"}]}'),
    "too large a query, with nulls": says(200, answer({"canary": {}, "r0": None}, "RESOURCE_LIMITS_EXCEEDED")),
    "another error": says(200, answer({"canary": {"databaseId": 1}, "r0": None, "r1": None}, "FORBIDDEN", "NOT_FOUND")),
    "502": says(502, "<html>"),
    "500": says(500, "oops"),
    "404": says(404, "{}"),
    "cut off": breaks_off(1000, b'{"data"'),
    "a bomb": bomb(50_000_000),
    "a redirect": says(302, "", Location="http://127.0.0.2/"),
}


@pytest.mark.parametrize("fault", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_an_answer_that_is_not_whole_is_asked_for_again_in_halves(fast: FastTime, fault: Callable[[Any], None]) -> None:
    with kept(standin := GithubStandin(repositories(2))):
        standin.faults.append(fault)
        heard = ask(standin, asked(*repositories(2)), fast)
    assert {one.said for one in heard.values()} == {"found"}
    assert len(standin.seen) == 3


WHOLE = {"databaseId": 1, "id": "R", "nameWithOwner": "own/r0", "isArchived": False, "isFork": False}


@pytest.mark.parametrize(
    "node",
    [
        {"databaseId": "x"},
        {"databaseId": 1},
        {"id": 5},
        "text",
        7,
        [1],
        WHOLE | {"pushedAt": 3},
        WHOLE | {"archivedAt": "x"},
    ],
)
def test_a_repository_described_in_an_unknown_way_is_left_open(fast: FastTime, node: object) -> None:
    with kept(standin := GithubStandin(repositories(1))):
        standin.faults.append(says(200, answer({"canary": {"databaseId": 1}, "r0": node})))
        [heard] = ask(standin, asked(*repositories(1)), fast).values()
    assert heard.said == "anomalous"


def test_half_a_letter_in_what_github_says_does_no_harm(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(1))):
        node = WHOLE | {"id": "R\ud800", "nameWithOwner": "own/r0\ud800"}
        standin.faults.append(says(200, answer({"canary": {"databaseId": 1}, "r0": node})))
        [heard] = ask(standin, asked(*repositories(1)), fast).values()
    assert heard.evidence
    assert heard.evidence.repository
    assert heard.evidence.repository.node_id.encode() == b"R"


@pytest.mark.parametrize(
    ("fault", "waits"),
    [
        (says(429, ""), 60),
        (says(403, "secondary rate limit", Retry_After="7"), 7),
        (says(403, "You have exceeded a secondary rate limit. Please wait a few minutes"), 60),
        (says(200, '{"message": "You have exceeded a secondary rate limit."}', Retry_After="70"), 70),
        (says(403), 60),
        (says(429, "", Retry_After="130"), 130),
        (says(403, "", X_RateLimit_Remaining="0", X_RateLimit_Reset="1800000200"), 200),
    ],
)
def test_github_is_left_in_peace_for_as_long_as_it_asks(
    fast: FastTime, fault: Callable[[Any], None], waits: float
) -> None:
    with kept(standin := GithubStandin(repositories(1))):
        standin.faults.append(fault)
        [heard] = ask(standin, asked(*repositories(1)), fast).values()
    assert (heard.said, fast.waits) == ("found", [waits])


def test_an_owner_who_lets_no_token_in_stops_nobody_else(fast: FastTime) -> None:
    """As reported for organizations with an allow list: aquasecurity/trivy#10567."""
    with kept(standin := GithubStandin(repositories(3))):
        standin.nulls = {"own/r1"}
        standin.refused = {"own/r1"}
        heard = ask(standin, asked(*repositories(3)), fast)
    assert {name: one.said for name, one in heard.items()} == {
        "own/r0": "found",
        "own/r1": "anomalous",
        "own/r2": "found",
    }
    assert fast.waits == []


@pytest.mark.parametrize(
    "fault",
    [
        says(403, "", X_RateLimit_Remaining="0", X_RateLimit_Reset="1800003600"),
        says(200, answer(None, "RATE_LIMITED")),
    ],
)
def test_an_hour_that_is_used_up_is_left_for_the_next_run(fast: FastTime, fault: Callable[[Any], None]) -> None:
    with kept(standin := GithubStandin(repositories(60))):
        standin.faults.append(fault)
        heard = ask(standin, asked(*repositories(60)), fast)
    assert {one.said for one in heard.values()} == {"throttled"}
    assert (len(standin.seen), fast.waits) == (1, [])


def test_the_last_points_of_an_hour_are_left_to_others(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(100))):
        standin.points = 50
        heard = ask(standin, asked(*repositories(100)), fast)
    assert len(standin.seen) == 1
    assert sorted(one.said for one in heard.values()) == ["found"] * 50 + ["throttled"] * 50


def test_a_number_of_points_that_is_none_is_not_read(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(2))):
        standin.faults.append(says(502, "", X_RateLimit_Remaining="9" * 5000, X_RateLimit_Reset="soon"))
        heard = ask(standin, asked(*repositories(2)), fast)
    assert {one.said for one in heard.values()} == {"found"}


def test_a_token_that_is_not_accepted_ends_the_asking(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(60))):
        heard = ask(standin, asked(*repositories(60)), fast, token="wrong")  # noqa: S106
    assert {one.why for one in heard.values()} == {"GitHub does not accept the token"}
    assert len(standin.seen) == 1


def test_a_broken_line_is_tried_again_and_then_left_alone(fast: FastTime) -> None:
    with kept(standin := GithubStandin(repositories(1))):
        standin.faults.extend([resets] * 4)
        [heard] = ask(standin, asked(*repositories(1)), fast).values()
    assert (heard.said, fast.waits) == ("transport", [2, 10])


def test_the_token_goes_to_no_other_host(fast: FastTime) -> None:
    other = Standin()
    with kept(other), kept(standin := GithubStandin(repositories(1))):
        location = f"{other.url}/repos/own/gone"
        standin.faults.extend(
            [
                says(307, "", Location=f"{other.url}/graphql"),
                says(301, "", Location=location),
                says(301, "", Location=f"{standin.url}@{other.url.removeprefix('http://')}/x"),
            ]
        )
        ask(standin, asked("own/gone"), fast)
        ask(standin, asked("own/gone"), fast, None)
        ask(standin, asked("own/gone"), fast, None)
    assert not standin.faults
    assert other.seen == []
    assert standin.seen[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_redirects_in_a_circle_are_left_open(fast: FastTime) -> None:
    with kept(standin := GithubStandin()):
        standin.faults.extend([says(301, "", Location="/repos/own/b")] * 3)
        [heard] = ask(standin, asked("own/a"), fast, None).values()
    assert (heard.said, heard.why) == ("anomalous", "GitHub's answers lead in a circle")
