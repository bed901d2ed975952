"""Ask GitHub about many repositories: fifty a query, a canary in each, one query after the other."""

from __future__ import annotations

import json
import re
from datetime import date
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from generator.links.batches import Asked, BatchError, Heard, ask_in_batches, cleaned
from generator.links.link import Link
from generator.links.observed import Repository, Sighting
from generator.links.visiting import MIB, NoReplyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.links.observed import Flag
    from generator.links.pacing import Patience
    from generator.links.visiting import Reply, Visitor

API: Final = "https://api.github.com"
CANARY: Final = ("octocat", "Hello-World")
"""A repository that is there: an answer without it is no answer."""
BATCH: Final = 50
WITHOUT_TOKEN: Final = 30
"""How many repositories are asked about in a run without a token; GitHub allows sixty requests an hour."""
RESERVE: Final = 50
"""So many points of the hour are left for others."""
WAITS: Final = (60.0, 120.0)
LONGEST_WAIT: Final = 900.0
_HOPS: Final = 3
_LONGEST_BRANCH: Final = 4
"""So many parts, separated by slashes, a branch's name may have."""
_RETRIES: Final = (2.0, 10.0)
_FIELDS: Final = "databaseId id nameWithOwner isArchived archivedAt isFork isDisabled lockReason pushedAt"
_OK, _GONE, _LEGAL = 200, 404, 451
_BEGINNING: Final = 2000
"""In so many characters an answer says that it is a refusal."""


class Github:
    """Asks GitHub, one request at a time; the token goes to GitHub's own address and nowhere else."""

    def __init__(
        self, visitor: Visitor, patience: Patience, today: date, *, token: str | None = None, base: str = API
    ) -> None:
        self._visitor, self._patience, self._today = visitor, patience, today
        self._token = token
        self._base = base.rstrip("/")
        self._waits = list(WAITS)
        self._spent = False

    def ask(self, asked: Iterable[Asked]) -> Iterator[list[Heard]]:
        """Ask about GitHub links; answers come batch by batch.

        Raises:
            OutOfTimeError: The run is over; what was yielded counts.
        """
        if self._token:
            return ask_in_batches(asked, BATCH, self._ask_batch)
        return self._ask_without_token(iter(asked))

    def _ask_without_token(self, asked: Iterator[Asked]) -> Iterator[list[Heard]]:
        yield from ask_in_batches(islice(asked, WITHOUT_TOKEN), 1, self._ask_by_address)
        why = f"without a token only {WITHOUT_TOKEN} repositories are asked about: left for the next run"
        if rest := [Heard(asked=one, said="throttled", why=why) for one in asked]:
            yield rest

    def _ask_by_address(self, batch: Sequence[Asked]) -> list[Heard]:
        """Ask about each; about the canary if there is none."""
        canary = Asked(link=Link.parse("https://github.com/{}/{}".format(*CANARY)))
        return [self._look_twice(one) for one in batch or [canary]]

    def _look_twice(self, asked: Asked) -> Heard:
        heard = self._ask_one(asked)
        return self._ask_one(asked) if heard.said == "absent" else heard

    def _ask_batch(self, batch: Sequence[Asked]) -> list[Heard]:
        if self._spent:
            raise BatchError("throttled", "GitHub's points of this hour are used up: left for the next run", final=True)
        reply = self._send("/graphql", content=json.dumps({"query": _query(batch)}).encode())
        answer = _read_json(reply)
        data, unfound = self._read_errors(answer, len(batch))
        if not isinstance(data.get("canary"), dict):
            raise BatchError("anomalous", "GitHub's answer lacks a repository that is known to be there")
        if odd := [
            one for number, one in enumerate(batch) if not data.get(f"r{number}") and f"r{number}" not in unfound
        ]:
            return self._ask_alone(odd, batch)
        return [self._heard(one, data.get(f"r{number}"), reply) for number, one in enumerate(batch)]

    def _ask_alone(self, odd: Sequence[Asked], batch: Sequence[Asked]) -> list[Heard]:
        """A repository about which the query says neither yes nor no is asked about by itself, in the other way."""
        if len(batch) > 1:
            raise BatchError("partial", f"GitHub left {len(odd)} of {len(batch)} repositories without an answer")
        return [self._ask_one(batch[0])]

    def _read_errors(self, answer: Mapping[str, Any], asked: int) -> tuple[dict[str, Any], set[str]]:
        """The data, and the aliases that were not found.

        Raises:
            BatchError: There is any error besides those.
        """
        errors = [error if isinstance(error, dict) else {} for error in _list_of(answer.get("errors"))]
        kinds = {str(error.get("type")) for error in errors}
        if "RATE_LIMITED" in kinds:
            raise BatchError("throttled", "GitHub says that it is too much: left for the next run", final=True)
        if kinds & {"RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"}:
            raise BatchError("partial", "GitHub says that the query is too large", overloaded=True)
        missed = [_list_of(error.get("path")) for error in errors if error.get("type") == "NOT_FOUND"]
        paths = {str(path[0]) for path in missed if path}
        data = answer.get("data")
        if not isinstance(data, dict) or (asked > 1 and kinds - {"NOT_FOUND"}):
            said = f"GitHub's answer holds errors: {cleaned(', '.join(sorted(kinds)), 80)}"
            raise BatchError("anomalous", said, overloaded=data is None)
        return data, paths

    def _heard(self, asked: Asked, node: object, reply: Reply) -> Heard:
        """What one alias says; a second look that fails concerns this repository only."""
        try:
            if node is None:
                return self._ask_one(asked)
            if _inside(asked) and not (isinstance(node, dict) and node.get("inside")):
                return self._look_inside(asked)
            return self._found(asked, node, reply)
        except BatchError as error:
            return Heard(asked=asked, said=error.said, why=str(error))

    def _found(self, asked: Asked, node: Any, reply: Reply) -> Heard:  # noqa: ANN401  (JSON)
        repository = _read_repository(node)
        moved = repository.name.casefold() != "/".join(_owner_and_name(asked)).casefold()
        flags: dict[Flag, bool] = {"archived": repository.archived, "fork": repository.fork, "moved": moved}
        evidence = Sighting(
            oracle="github",
            endpoint=reply.url,
            on=self._today,
            status=reply.status,
            identifier=repository.name,
            body_sha256=sha256(json.dumps(node, sort_keys=True).encode()).hexdigest(),
            repository=repository,
        )
        return Heard(
            asked=asked,
            said="found",
            why=f"moved to {repository.name}" if moved else "the repository is there",
            evidence=evidence,
            flags=tuple(flag for flag, holds in flags.items() if holds),
            address="/".join([f"https://github.com/{repository.name}", *_inside(asked)]) if moved else "",
        )

    def _ask_one(self, asked: Asked) -> Heard:
        """Ask about one repository by its address; what the query did not find is absent only if this says so too."""
        owner, name = _owner_and_name(asked)
        reply = self._follow(f"/repos/{owner}/{name}")
        if reply.status == _OK:
            if _inside(asked):
                return self._look_inside(asked)
            return self._found(asked, _read_json(reply), reply)
        if reply.status == _LEGAL or (reply.status != _GONE and _is_block(reply)):
            reason = cleaned(_reason(reply), 80)
            return Heard(asked=asked, said="blocked", why=f"GitHub blocks it ({reason})", evidence=self._sight(reply))
        if reply.status == _GONE:
            return Heard(asked=asked, said="absent", why="no such repository, or a private one")
        raise BatchError("anomalous", f"GitHub answered {reply.status}")

    def _look_inside(self, asked: Asked) -> Heard:
        """Look for a file or folder of a repository; where the branch ends and the path begins is tried out."""
        _, *parts = _inside(asked)
        for length in range(1, min(len(parts), _LONGEST_BRANCH) + 1):
            reply = self._follow(_contents(asked, "/".join(parts[:length]), parts[length:]))
            if reply.status == _OK:
                return Heard(asked=asked, said="found", why="the file or folder is there", evidence=self._sight(reply))
            if reply.status != _GONE:
                raise BatchError("anomalous", f"GitHub answered {reply.status}")
        return Heard(asked=asked, said="absent", why="the repository is there, the file or folder is not")

    def _sight(self, reply: Reply) -> Sighting:
        return Sighting(oracle="github", endpoint=reply.url, on=self._today, status=reply.status)

    def _follow(self, path: str) -> Reply:
        """Ask for an address and for where it moved to, as long as that is GitHub's own API."""
        for _ in range(_HOPS):
            reply = self._send(path)
            if reply.status not in {301, 302, 307, 308}:
                return reply
            path = self._path_of(reply)
        raise BatchError("anomalous", "GitHub's answers lead in a circle")

    def _path_of(self, reply: Reply) -> str:
        """Where on GitHub a redirect leads."""
        location = reply.headers.get("location", "")
        target = f"{self._base}{location}" if re.match(r"/[^/]", location) else location
        if not target.startswith(f"{self._base}/"):
            raise BatchError("anomalous", "GitHub's answer leads to another host: not followed")
        return target.removeprefix(self._base)

    def _send(self, path: str, content: bytes | None = None) -> Reply:
        """One request; waits when told to, tries again when the line was bad.

        Raises:
            BatchError: There is no answer to be had now.
        """
        retries = list(_RETRIES)
        while True:
            try:
                reply = self._visitor.visit(
                    f"{self._base}{path}",
                    method="POST" if content else "GET",
                    headers=self._headers(),
                    content=content,
                    most=5 * MIB,
                )
            except NoReplyError as error:
                if error.answer != "transport" or not retries:
                    raise BatchError(error.answer, str(error), final=error.answer == "transport") from error
                self._patience.wait(retries.pop(0), str(error))
                continue
            if not _is_throttled(reply, asked_many=content is not None):
                return self._checked(reply)
            self._wait_as_told(reply)

    def _headers(self) -> dict[str, str]:
        headers = {"Accept": "application/vnd.github+json", "Content-Type": "application/json"}
        return {**headers, "Authorization": f"Bearer {self._token}"} if self._token else headers

    def _checked(self, reply: Reply) -> Reply:
        remaining = _number(reply, "x-ratelimit-remaining")
        self._spent = remaining is not None and remaining < RESERVE and bool(self._token)
        if reply.status == 401:  # noqa: PLR2004
            raise BatchError("anomalous", "GitHub does not accept the token", final=True)
        if reply.status >= 500:  # noqa: PLR2004
            raise BatchError("server_error", f"GitHub answered {reply.status}", overloaded=True)
        return reply

    def _wait_as_told(self, reply: Reply) -> None:
        now = self._patience.today_seconds()
        told = reply.retry_after(now)
        if not told and _number(reply, "x-ratelimit-remaining") == 0:
            told = (_number(reply, "x-ratelimit-reset") or now) - now
        why = f"GitHub says that it is too much ({reply.status})"
        if not self._waits or told > LONGEST_WAIT:
            raise BatchError("throttled", f"{why}: left for the next run", final=True)
        self._patience.wait(told if told > 0 else self._waits[0], why)
        self._waits.pop(0)


def _owner_and_name(asked: Asked) -> tuple[str, str]:
    owner, name, *_ = asked.link.address.removeprefix("https://github.com/").split("/")
    return owner, name


def _inside(asked: Asked) -> list[str]:
    """`blob` or `tree`, the branch, and the path of a link into a repository; nothing for a repository."""
    return [unquote(part) for part in asked.link.address.removeprefix("https://github.com/").split("/")[2:]]


def _contents(asked: Asked, branch: str, path: Sequence[str]) -> str:
    """Where the API has a file or folder."""
    return "/".join(["/repos", *_owner_and_name(asked), "contents", *map(_quoted, path)]) + f"?ref={_quoted(branch)}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _query(batch: Sequence[Asked]) -> str:
    """One GraphQL query; the names in it have passed `Link.parse`, and are written as JSON strings all the same."""
    asked = [_alias(f"r{number}", *_owner_and_name(one), _inside(one)) for number, one in enumerate(batch)]
    return "\n".join(["{", _alias("canary", *CANARY, []), *asked, "}", f"fragment f on Repository {{{_FIELDS}}}"])


def _alias(alias: str, owner: str, name: str, inside: Sequence[str]) -> str:
    expression = f"{inside[1]}:{'/'.join(inside[2:])}" if inside else ""
    inner = f" inside: object(expression: {json.dumps(expression)}) {{__typename}}" if inside else ""
    return f"{alias}: repository(owner: {json.dumps(owner)}, name: {json.dumps(name)}) {{...f{inner}}}"


def _read_json(reply: Reply) -> dict[str, Any]:
    try:
        answer = json.loads(reply.body)
    except (ValueError, RecursionError) as error:
        raise BatchError("anomalous", "GitHub sent something that is no JSON") from error
    if reply.status != _OK or not isinstance(answer, dict):
        raise BatchError("anomalous", f"GitHub answered {reply.status} with something else than a query's result")
    return answer


def _read_repository(node: Any) -> Repository:  # noqa: ANN401  (JSON)
    """A repository as either API of GitHub writes it."""
    try:
        return Repository(
            database_id=int(node["databaseId"] if "databaseId" in node else node["id"]),
            node_id=cleaned(str(node["id"] if "databaseId" in node else node["node_id"])),
            name=cleaned(str(node["nameWithOwner"] if "nameWithOwner" in node else node["full_name"])),
            archived=bool(node["isArchived"] if "isArchived" in node else node["archived"]),
            archived_on=_day(node.get("archivedAt")),
            fork=bool(node["isFork"] if "isFork" in node else node["fork"]),
            disabled=bool(node.get("isDisabled") or node.get("disabled")),
            lock_reason=cleaned(str(node.get("lockReason") or "")),
            pushed_on=_day(node.get("pushedAt") or node.get("pushed_at")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BatchError("anomalous", "GitHub described a repository in an unknown way") from error


def _day(moment: str | None) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None


def _is_block(reply: Reply) -> bool:
    return "Repository access blocked" in reply.text


def _reason(reply: Reply) -> str:
    try:
        answer = json.loads(reply.body)
        return str(answer["block"]["reason"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return "no reason given"


def _is_throttled(reply: Reply, *, asked_many: bool) -> bool:
    """Whether GitHub had enough of us: it says so by status, by header or in words alone, even with status 200.

    A bare 403 to a query concerns all of it; one to a single repository may be its owner's rule for tokens.
    """
    says_so = "secondary rate limit" in reply.text[:_BEGINNING].lower()
    if reply.status == 403 and not _is_block(reply):  # noqa: PLR2004
        named = "retry-after" in reply.headers or _number(reply, "x-ratelimit-remaining") == 0
        return asked_many or named or "rate limit" in reply.text[:_BEGINNING].lower()
    return reply.status == 429 or (asked_many and reply.status == _OK and says_so)  # noqa: PLR2004


def _number(reply: Reply, header: str) -> int | None:
    found = re.fullmatch(r"\d{1,12}", reply.headers.get(header, ""), re.ASCII)
    return int(found[0]) if found else None


def _list_of(value: object) -> list[Any]:
    """The value if it is a list; what should be one and is none counts as one odd item."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
