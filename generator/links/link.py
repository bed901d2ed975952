"""Any spelling of an address becomes one canonical `Link`, or a `BadLink` that says why not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import SplitResult, urlsplit

Kind = Literal["arxiv", "github", "doi", "huggingface", "web"]
MAX_LENGTH = 2048


class BadLink(ValueError):  # noqa: N818  (a domain name: the address is bad)
    """An address that cannot be used; `args[0]` says why, `hint` how to mend it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A canonical address. Two links are equal when they lead to the same work."""

    kind: Kind
    key: str
    """What the link is known by, with letter case folded where its host ignores it: `arxiv:2409.02097`."""
    address: str = field(compare=False)
    """The https address to show and to follow, without version, suffix or tracking."""
    version: int | None = field(default=None, compare=False)
    """The arXiv version that the text pinned, if it did."""

    @classmethod
    def parse(cls, text: str) -> Link:
        """Read any usual spelling of an address.

        Raises:
            BadLink: The text is no https address that a page may carry.
        """
        return _LINK_OF_HOST.get(host := _host(parts := _split(text)), _web)(parts, host)

    def __str__(self) -> str:
        """The canonical address."""
        return self.address


_WRAPPED = re.compile(r"\\url\{(.*)\}|<(.*)>", re.DOTALL)
_SCHEMELESS = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/|$)", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f<>\"'`{}|\\^\[\]]")
_OLD_ARXIV = r"[a-z-]+(?:\.[A-Z]{2})?/\d{7}"
_ARXIV_PATH = re.compile(
    rf"/(?:abs|pdf|html|format|src|e-print)/(?P<id>\d{{4}}\.\d{{4,5}}|{_OLD_ARXIV})(?:v(?P<version>[1-9]\d*))?(?:\.pdf)?/?",
)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(?P<id>.+?)(?:v(?P<version>[1-9]\d*))?", re.IGNORECASE)
_ARXIV_NEW = re.compile(r"(?P<year>0[7-9]|[1-9]\d)(?P<month>0[1-9]|1[0-2])\.(?P<number>\d{4,5})")
_FIVE_DIGITS_FROM = "1501"
_GITHUB_OWNER = re.compile(r"[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}")
_GITHUB_NAME = re.compile(r"[\w.-]{1,100}", re.ASCII)
_GITHUB_RESERVED = re.compile(
    r"about|apps|collections|contact|customer-stories|enterprise|explore|events|features|join|login|marketplace|new|"
    r"notifications|orgs|organizations|pricing|readme|search|security|sessions|settings|site|sponsors|stars|topics|"
    r"trending|users",
)
)


def _split(text: str) -> SplitResult:
    """The parts of an address, its wrapping taken off, its scheme https."""
    address = _unwrapped(text.strip())
    if len(address) > MAX_LENGTH:
        raise BadLink(f"the address is longer than {MAX_LENGTH} characters")
    if found := _UNSAFE.search(address):
        raise BadLink(f"the address contains {found[0]!r}", "write it without spaces, quotation marks or brackets")
    try:
        parts = urlsplit(address)
        has_port = parts.port is not None
    except ValueError:
        raise BadLink(f"{address!r} is no address", "write it as https://host/path") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadLink(f"{address!r} is no web address", "write it as https://host/path")
    if parts.username is not None or has_port:
        raise BadLink("the address names a user or a port", "write it as https://host/path")
    return parts


def _unwrapped(text: str) -> str:
    if found := _WRAPPED.fullmatch(text):
        text = (found[1] or found[2] or "").strip()
    text = text.rstrip(".,;") if not text.endswith("..") else text
    return f"https://{text}" if _SCHEMELESS.match(text) else text


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if not host.isascii():
        raise BadLink(f"the host {host!r} is not written in plain letters", "write the host in ASCII")
    if "." not in host or not re.search(r"\.[a-z][a-z0-9-]*$", host):
        raise BadLink(f"{host!r} is no public host", "use the public address of the page")
    if any(part in {".", ".."} for part in parts.path.split("/")):
        raise BadLink("the address steps out of its folder with '..'", "write the path in full")
    return host


def _arxiv(parts: SplitResult, _host: str) -> Link:
    found = _ARXIV_PATH.fullmatch(parts.path)
    if not found:
        raise BadLink(f"{parts.path!r} is no arXiv paper", "write it as https://arxiv.org/abs/2409.02097")
    return _arxiv_link(found["id"], found["version"])


def _arxiv_link(identifier: str, version: str | None) -> Link:
    if "/" in identifier:
        archive, number = identifier.split("/")
        identifier = f"{archive.split('.')[0]}/{number}"
    elif not _is_new_arxiv(identifier):
        raise BadLink(f"{identifier!r} is no arXiv identifier", "five digits follow the dot from 2015, four before")
    return Link(
        kind="arxiv",
        key=f"arxiv:{identifier}",
        address=f"https://arxiv.org/abs/{identifier}",
        version=int(version) if version else None,
    )


def _is_new_arxiv(identifier: str) -> bool:
    found = _ARXIV_NEW.fullmatch(identifier)
    return found is not None and len(found["number"]) == (4 if identifier < _FIVE_DIGITS_FROM else 5)


def _doi(parts: SplitResult, _host: str) -> Link:
    name = parts.path.strip("/")
    if found := _ARXIV_DOI.fullmatch(name):
        return _arxiv_link(found["id"], found["version"])
    if not re.fullmatch(r"10\.\d{4,9}/\S+", name):
        raise BadLink(f"{name!r} is no DOI", "write it as https://doi.org/10.1109/5.771073")
    return Link(kind="doi", key=f"doi:{name.casefold()}", address=f"https://doi.org/{name}")


def _github(parts: SplitResult, _host: str) -> Link:
    owner, name, *rest = [*(part for part in parts.path.split("/") if part), "", ""][:3]
    name = name.removesuffix(".git")
    if _GITHUB_RESERVED.fullmatch(owner.casefold()) or not _GITHUB_OWNER.fullmatch(owner) or not _GITHUB_NAME.fullmatch(name):
        raise BadLink(f"{parts.path!r} is no GitHub repository", "write it as https://github.com/owner/name")
    if any(rest) and rest[0] not in {"blob", "tree"}:
        raise BadLink(f"{parts.path!r} is a page inside a repository", f"write https://github.com/{owner}/{name}")
    inside = "/".join(part for part in parts.path.split("/") if part).split("/", 2)[2:] if any(rest) else []
    path = "/".join([f"{owner}/{name}", *inside])
    key = "/".join([f"{owner}/{name}".casefold(), *inside])
    return Link(kind="github", key=f"github:{key}", address=f"https://github.com/{path}")


def _huggingface(parts: SplitResult, _host: str) -> Link:
    path = parts.path.strip("/")
    return Link(kind="huggingface", key=f"huggingface:{path}", address=f"https://huggingface.co/{path}")


def _web(parts: SplitResult, host: str) -> Link:
    query = f"?{parts.query}" if parts.query else ""
    path = f"{host}{parts.path or '/'}{query}"
    return Link(kind="web", key=f"web:{path}", address=f"https://{path}")


_LINK_OF_HOST = {
    "arxiv.org": _arxiv,
    "www.arxiv.org": _arxiv,
    "export.arxiv.org": _arxiv,
    "doi.org": _doi,
    "dx.doi.org": _doi,
    "github.com": _github,
    "www.github.com": _github,
    "huggingface.co": _huggingface,
    "www.huggingface.co": _huggingface,
}
