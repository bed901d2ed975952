"""Speaking to GitHub, held against a server on this machine that answers as GitHub does."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.publish.change_reports import MARK
from generator.publish.posting import GitHub, NotPosted, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

BOT = {"login": "github-actions[bot]"}


class Served(HTTPServer):
    """A repository: comments, pull requests and branches, and what was asked."""

    comments: list[dict[str, Any]]
    pulls: list[dict[str, Any]]
    issues: list[dict[str, Any]]
    branches: dict[str, str]
    asked: list[tuple[str, str, Any]]
    refused: bool


class Handler(BaseHTTPRequestHandler):
    server: Served

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self, status: int, body: object) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length)) if length else None
        path = urlsplit(self.path).path.removeprefix("/repos/o/r/")
        query = parse_qs(urlsplit(self.path).query)
        self.server.asked.append((self.command, path, body))
        assert self.headers["Authorization"] == "Bearer secret"
        self._answer(*self._reply(path, body, query))

    do_GET = do_POST = do_PATCH = handle_any  # noqa: N815 - the names that http.server calls

    def _reply(self, path: str, body: Any, query: dict[str, list[str]]) -> tuple[int, object]:
        served, page = self.server, int(query.get("page", ["1"])[0])
        if served.refused:
            return 403, {"message": "Resource not accessible by integration"}
        if (self.command, path) == ("GET", "issues/7/comments"):
            return 200, served.comments[(page - 1) * 100 : page * 100]
        if (self.command, path) in {("GET", "pulls"), ("GET", "issues")}:
            found = served.pulls if path == "pulls" else served.issues
            return 200, found[(page - 1) * 100 : page * 100]
        if (self.command, path) == ("POST", "pulls") and served.pulls:
            return 422, {"message": "A pull request already exists for o:form/issue-7."}
        if (self.command, path) == ("POST", "git/refs") and body["ref"].removeprefix("refs/heads/") in served.branches:
            return 422, {"message": "Reference already exists"}
        answers = {"git/commits/base": {"tree": {"sha": "above"}}, "git/trees": {"sha": "tree"}}
        answers |= {"git/commits": {"sha": "made"}, "pulls": {"html_url": "https://github.com/o/r/pull/8"}}
        answers |= {"issues": {"html_url": "https://github.com/o/r/issues/9"}}
        return 201, answers.get(path, {})


@pytest.fixture
def served() -> Iterator[Served]:
    server = Served(("127.0.0.1", 0), Handler)
    server.comments, server.pulls, server.issues, server.asked = [], [], [], []
    server.branches, server.refused = {}, False
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def github(served: Served) -> GitHub:
    return GitHub(api=f"http://127.0.0.1:{served.server_port}", repository="o/r", token="secret")  # noqa: S106


def test_a_report_replaces_the_report_that_stands_there(served: Served, github: GitHub) -> None:
    others = [{"id": n, "user": {"login": "reader"}, "body": f"{MARK} forged by a reader"} for n in range(120)]
    others.append({"id": 120, "user": None, "body": f"{MARK} by an account that is gone"})
    served.comments = [*others, {"id": 500, "user": BOT, "body": f"{MARK}\nold"}]
    github.comment(7, f"{MARK}\nnew")
    assert served.asked[-1] == ("PATCH", "issues/comments/500", {"body": f"{MARK}\nnew"})


def test_the_first_report_and_every_reply_are_new_comments(served: Served, github: GitHub) -> None:
    github.comment(7, f"{MARK}\nnew")
    github.comment(7, "a reply")
    posted = [(path, body["body"]) for method, path, body in served.asked if method == "POST"]
    assert posted == [("issues/7/comments", f"{MARK}\nnew"), ("issues/7/comments", "a reply")]


def test_a_pull_request_is_known_by_its_newest_commit(served: Served, github: GitHub) -> None:
    served.pulls = [{"number": 3, "head": {"sha": "old"}}, {"number": 4, "head": {"sha": "new"}}]
    assert github.pull_request_of("someone", "patch-1", "new") == 4
    assert github.pull_request_of("someone", "patch-1", "gone") is None


def opened(github: GitHub) -> str:
    files = {"catalog/papers/a.yml": "title: A\n", "catalog/papers/b.yml": None}
    return github.open_pull_request(
        branch="form/issue-7", base="main", commit="base", title="Add a", body="b", files=files
    )


def test_files_become_a_commit_a_branch_and_a_pull_request(served: Served, github: GitHub) -> None:
    assert opened(github) == "https://github.com/o/r/pull/8"
    blob = {"mode": "100644", "type": "blob"}
    assert served.asked[1:4] == [
        (
            "POST",
            "git/trees",
            {
                "base_tree": "above",
                "tree": [
                    {"path": "catalog/papers/a.yml", **blob, "content": "title: A\n"},
                    {"path": "catalog/papers/b.yml", **blob, "sha": None},
                ],
            },
        ),
        ("POST", "git/commits", {"message": "Add a", "tree": "tree", "parents": ["base"]}),
        ("POST", "git/refs", {"ref": "refs/heads/form/issue-7", "sha": "made"}),
    ]


def test_done_again_the_branch_is_replaced_and_the_pull_request_kept(served: Served, github: GitHub) -> None:
    pull = {"number": 5, "html_url": "https://github.com/o/r/pull/5"}
    served.branches, served.pulls = {"form/issue-7": "x"}, [pull]
    assert opened(github) == "https://github.com/o/r/pull/5"
    assert served.asked[-1] == ("PATCH", "pulls/5", {"title": "Add a", "body": "b"})
    assert ("PATCH", "git/refs/heads/form/issue-7", {"sha": "made", "force": True}) in served.asked


def issue(number: int, body: str | None, **more: Any) -> dict[str, Any]:
    return {"number": number, "user": BOT, "body": body, "html_url": f"https://github.com/o/r/issues/{number}", **more}


def test_one_issue_is_opened_brought_up_to_date_and_closed(served: Served, github: GitHub) -> None:
    served.issues = [
        issue(1, "<!-- mark -->\nforged", user={"login": "reader"}),
        issue(2, "<!-- mark -->\na pull request", pull_request={}),
        issue(3, None),
        issue(5, "<!-- mark -->\nby nobody any more", user=None),
    ]
    assert github.keep_issue("<!-- mark -->", "Look", "") == ""
    assert [method for method, _, _ in served.asked] == ["GET"]
    assert github.keep_issue("<!-- mark -->", "Look", "- here") == "https://github.com/o/r/issues/9"
    assert served.asked[-1] == ("POST", "issues", {"title": "Look", "body": "<!-- mark -->\n- here"})
    served.issues.append(issue(4, "<!-- mark -->\n- here"))
    assert github.keep_issue("<!-- mark -->", "Look", "- there") == "https://github.com/o/r/issues/4"
    assert served.asked[-1] == ("PATCH", "issues/4", {"title": "Look", "body": "<!-- mark -->\n- there"})
    github.keep_issue("<!-- mark -->", "Look", "")
    assert served.asked[-1] == ("PATCH", "issues/4", {"state": "closed"})


def test_a_text_is_cut_at_a_line_where_github_takes_no_more() -> None:
    assert shortened("one\ntwo\n") == "one\ntwo\n"
    cut = shortened("a line\n" * 10_000)
    assert len(cut) < 65_536
    assert cut.endswith("a line\n\nThe list is longer: 1429 lines are left out here.\n")


def test_a_refusal_says_what_was_asked_and_no_token(served: Served, github: GitHub) -> None:
    served.refused = True
    with pytest.raises(NotPosted, match="POST /repos/o/r/issues/7/comments: 403") as refused:
        github.comment(7, "a reply")
    assert "secret" not in f"{refused.value}{github!r}"


def test_a_server_that_is_away_is_told_in_a_sentence(served: Served, github: GitHub) -> None:
    served.shutdown()
    served.server_close()
    with pytest.raises(NotPosted, match=r"POST http://127.0.0.1:\d+/repos/o/r/issues/7/comments: "):
        github.comment(7, "a reply")
