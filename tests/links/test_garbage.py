"""Whatever a service sends, every link asked about gets one answer, and nothing that is no answer counts as one."""

from __future__ import annotations

import json
from itertools import cycle
from typing import TYPE_CHECKING, Any, Self

from hypothesis import given
from hypothesis import strategies as st

from generator.links.arxiv import Arxiv
from generator.links.batches import Asked, Heard
from generator.links.github import Github
from generator.links.link import Link
from generator.links.visiting import Reply
from generator.links.web import Web
from tests.links.standins import TODAY, FastTime, entry, feed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Sends:
    """In the place of the network: answers with one reply after the other, over and over."""

    def __init__(self, replies: list[Reply]) -> None:
        self._replies = cycle(replies)

    def visit(self, _url: str, **_: object) -> Reply:
        return next(self._replies)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""


STATUS = st.sampled_from([200, 200, 200, 204, 206, 301, 304, 400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503])
HEADERS = st.dictionaries(
    st.sampled_from(["location", "retry-after", "x-ratelimit-remaining", "x-ratelimit-reset", "content-type"]),
    st.one_of(st.text(max_size=20), st.integers(-5, 10**12).map(str), st.just("text/html; charset=idna")),
)
WORDS = st.sampled_from(
    [
        *("data", "errors", "canary", "r0", "r1", "type", "path", "message", "NOT_FOUND", "RATE_LIMITED"),
        *("id", "databaseId", "node_id", "nameWithOwner", "full_name", "own/r0", "isArchived", "isFork", "pushedAt"),
        *("block", "reason"),
    ]
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS, st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(WORDS, inner, max_size=6)),
    max_leaves=20,
)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            ["<title>", "</title>", "<!", "<![", "<!--", "<?", "<meta name=citation_title content=", "&#", ">"]
        ),
        st.text(max_size=6),
    ),
    max_size=12,
).map("".join)
FEEDS = st.builds(
    lambda start, end, inside: feed(entry("http://arxiv.org/abs/1707.08567v1", "A"))[start:end] + inside,
    st.integers(0, 300),
    st.integers(0, 500),
    MARKUP,
)


def visitors(bodies: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    sent = st.one_of(bodies.map(lambda text: text.encode("utf-8", "replace")), st.binary(max_size=20))
    reply = st.builds(Reply, url=st.just("https://x.org/"), status=STATUS, headers=HEADERS, body=sent)
    return st.builds(Sends, st.lists(reply, min_size=1, max_size=4))


def heard_from(ask: Callable[[list[Asked]], Iterator[list[Heard]]], *addresses: str) -> list[Heard]:
    asked = [Asked(link=Link.parse(address), titled=True) for address in addresses]
    heard = [one for batch in ask(asked) for one in batch]
    assert sorted(one.asked.link.key for one in heard) == sorted(one.link.key for one in asked)
    return heard


@given(visitors(JSON.map(json.dumps)), st.sampled_from(["token", None]))
def test_github_may_send_anything(visitor: Any, token: str | None) -> None:
    github = Github(visitor, FastTime().patience(), TODAY, token=token)
    heard_from(github.ask, "https://github.com/own/r0", "https://github.com/own/r1/tree/main/x")


@given(visitors(FEEDS))
def test_arxiv_may_send_anything(visitor: Any) -> None:
    arxiv = Arxiv(visitor, FastTime().patience(), TODAY, interval=0)
    heard = heard_from(arxiv.ask, "arXiv:2409.00001", "arXiv:2409.00002")
    assert not {one.said for one in heard} & {"found", "withdrawn", "blocked"}


@given(visitors(MARKUP))
def test_a_page_may_send_anything(visitor: Any) -> None:
    web = Web(lambda: visitor, FastTime().patience(), TODAY, interval=0)
    heard_from(web.ask, "https://a.org/x", "https://a.org/y.pdf", "doi:10.1109/5.771073")
