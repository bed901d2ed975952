"""Speaks to GitHub with a token: a comment or an issue updated in place, a branch with files and its pull request."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

import httpx2

from generator.publish.change_reports import LONGEST_COMMENT, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TIMEOUT: Final = 30.0
_PAGE: Final = 100
_MOST_PAGES: Final = 20
_BOT: Final = "github-actions[bot]"


class NotPosted(Exception):
    """GitHub refused; the message says what was asked and what it answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GitHub:
    """One repository, spoken to with a token that goes to this one address and nowhere else."""

    api: str
    """`https://api.github.com`."""
    repository: str
    """`owner/name`."""
    token: str = field(repr=False)

    def comment(self, number: int, body: str) -> None:
        """Say something in an issue or a pull request; a report replaces the report that stands there."""
        if body.startswith(MARK):
            for before in self._pages(f"issues/{number}/comments"):
                if _is_ours(before, MARK):
                    self._ask("PATCH", f"issues/comments/{before['id']}", {"body": body})
                    return
        self._ask("POST", f"issues/{number}/comments", {"body": body})

    def pull_request_of(self, owner: str, branch: str, commit: str) -> int | None:
        """The number of the open pull request from that branch whose newest commit is that one."""
        for one in self._pages("pulls", state="open", head=f"{owner}:{branch}"):
            if one["head"]["sha"] == commit:
                return int(one["number"])
        return None

    def open_pull_request(
        self, *, branch: str, base: str, commit: str, title: str, body: str, files: Mapping[str, str | None]
    ) -> str:
        """Put files on a branch of their own and open its pull request; done again, it replaces the branch.

        Args:
            branch: The branch to make.
            base: The branch that the pull request is for.
            commit: The commit of `base` that the files were made from.
            title: Of the commit and of the pull request.
            body: What the pull request says.
            files: Path in the repository to its text; None for a file to be gone.

        Returns:
            Its address.
        """
        self._point(branch, self._commit(commit, title, files))
        asked = {"title": title, "body": body, "head": branch, "base": base}
        answer = self._send("POST", "pulls", asked)
        if answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY:
            owner = self.repository.partition("/")[0]
            for one in self._pages("pulls", state="open", head=f"{owner}:{branch}"):
                self._ask("PATCH", f"pulls/{one['number']}", {"title": title, "body": body})
                return str(one["html_url"])
        return str(_read(answer)["html_url"])

    def keep_issue(self, mark: str, title: str, body: str) -> str:
        """Keep one open issue true: open it, bring it up to date, or close it.

        Args:
            mark: The first line of its body, by which it is found again.
            title: Its title.
            body: What it says; empty if there is nothing to say any more.

        Returns:
            Its address; empty if there is none.
        """
        for one in self._pages("issues", state="open"):
            if _is_ours(one, mark) and "pull_request" not in one:
                changed = {"title": title, "body": f"{mark}\n{body}"} if body else {"state": "closed"}
                self._ask("PATCH", f"issues/{one['number']}", changed)
                return str(one["html_url"])
        return str(self._ask("POST", "issues", {"title": title, "body": f"{mark}\n{body}"})["html_url"]) if body else ""

    def _commit(self, parent: str, message: str, files: Mapping[str, str | None]) -> str:
        above = self._ask("GET", f"git/commits/{parent}")["tree"]["sha"]
        entries = [
            {"path": path, "mode": "100644", "type": "blob", **({"sha": None} if text is None else {"content": text})}
            for path, text in sorted(files.items())
        ]
        tree = self._ask("POST", "git/trees", {"base_tree": above, "tree": entries})["sha"]
        made = self._ask("POST", "git/commits", {"message": message, "tree": tree, "parents": [parent]})
        return str(made["sha"])

    def _point(self, branch: str, commit: str) -> None:
        answer = self._send("POST", "git/refs", {"ref": f"refs/heads/{branch}", "sha": commit})
        if answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY:
            answer = self._send("PATCH", f"git/refs/heads/{branch}", {"sha": commit, "force": True})
        _read(answer)

    def _pages(self, path: str, **parameters: str) -> Iterator[Any]:
        for page in range(1, _MOST_PAGES + 1):
            found = _read(self._send("GET", path, None, per_page=str(_PAGE), page=str(page), **parameters))
            yield from found
            if len(found) < _PAGE:
                return

    def _ask(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        return _read(self._send(method, path, body))

    def _send(self, method: str, path: str, body: object, **parameters: str) -> httpx2.Response:
        """One request; redirects are not followed, so that the token goes nowhere else."""
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/vnd.github+json"}
        address = f"{self.api}/repos/{self.repository}/{path}"
        with httpx2.Client(timeout=_TIMEOUT, trust_env=False, headers=headers) as client:
            try:
                return client.request(method, address, json=body, params=parameters or None)
            except httpx2.RequestError as error:
                raise NotPosted(f"{method} {address}: {str(error) or type(error).__name__}") from None


def shortened(text: str) -> str:
    """As many whole lines as GitHub takes."""
    if len(text) <= LONGEST_COMMENT:
        return text
    kept = text[:LONGEST_COMMENT].rpartition("\n")[0]
    left = text[len(kept) + 1 :].count("\n")
    return f"{kept}\n\nThe list is longer: {left} lines are left out here.\n"


def _is_ours(said: Any, mark: str) -> bool:  # noqa: ANN401 - JSON
    """Whether a comment or an issue begins with a mark and was written by our workflows."""
    author = said["user"] or {}  # none when the account is gone
    return author.get("login") == _BOT and str(said["body"] or "").startswith(mark)


def _read(answer: httpx2.Response) -> Any:  # noqa: ANN401 - JSON
    if not answer.is_success:
        raise NotPosted(f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text[:200]}")
    try:
        return answer.json()
    except ValueError:
        raise NotPosted(f"{answer.request.method} {answer.request.url.path}: the answer is no JSON") from None
