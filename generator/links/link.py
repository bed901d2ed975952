"""Any spelling of an address becomes one canonical `Link`, or a `BadLink` that says why not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from urllib.parse import SplitResult, unquote, urlsplit

if TYPE_CHECKING:
    from datetime import date

Kind = Literal["arxiv", "github", "doi", "huggingface", "web"]
MAX_LENGTH = 2048


class BadLink(ValueError):
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
        parts = _split(text)
        host = _host(parts)
        link = _LINK_OF_HOST.get(host.removeprefix("www."), _web)(parts, host)
        if link.address[-1] in _PUNCTUATION:
            raise BadLink(f"the address ends with {link.address[-1]!r}", "leave out what belongs to the sentence")
        return link

    def __str__(self) -> str:
        """The canonical address."""
        return self.address

    @property
    def name(self) -> str:
        """The key without its kind: an arXiv identifier, `owner/name`, a DOI."""
        return self.key.partition(":")[2]

    def is_of_the_future(self, today: date) -> bool:
        """Whether an arXiv identifier names a month that has not begun."""
        found = _ARXIV_NEW.fullmatch(self.name) if self.kind == "arxiv" else None
        return found is not None and (2000 + int(found["year"]), int(found["month"])) > (today.year, today.month)


_PUNCTUATION = ".,;"
_WRAPPED = re.compile(r"\\url\{(.*)\}|<(.*)>", re.DOTALL)
_BARE_ARXIV = re.compile(r"(?:arxiv preprint\s+)?arxiv(?::\s*|\s+)(?=\d|[a-z-]+/|[a-z-]+\.[a-z]{2}/)", re.IGNORECASE)
_BARE_DOI = re.compile(r"(?:doi:\s*)?(?=10\.\d{4,9}/)", re.IGNORECASE)
_SCHEMELESS = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/|$)", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f<>\"'`{}|\\^\[\]]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PUBLIC_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_PRIVATE_HOST = re.compile(r".*\.(?:localhost|local|internal|onion|arpa)")
_ARXIV_PATH = re.compile(r"/(?:abs|pdf|html|format|src|e-print)/(?P<id>.+?)(?:v(?P<version>\d+))?")
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(?P<id>.+?)(?:v(?P<version>\d+))?", re.IGNORECASE)
_ARXIV_NEW = re.compile(r"(?P<year>0[7-9]|[1-9]\d)(?P<month>0[1-9]|1[0-2])\.(?P<number>\d{4,5})", re.ASCII)
_ARXIV_OLD = re.compile(
    r"(?P<archive>[a-z]+(?:-[a-z]+)?)(?:\.[A-Z]{2})?/(?P<month>(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2]))(?P<number>\d{3})",
    re.ASCII,
)
_ARXIV_VERSION = re.compile(r"[1-9]\d{0,2}", re.ASCII)
_FOUR_DIGITS_FROM, _FIVE_DIGITS_FROM = "0704", "1501"
_OLD_FROM, _OLD_UNTIL = "9107", "0703"
_CVF_HOST = "openaccess.thecvf.com"
_CVF_PATH = re.compile(r"/(?P<book>[\w./-]+)/(?:papers|html)/(?P<stem>[\w.-]+?)\.(?:pdf|html)", re.ASCII)
_GITHUB_OWNER = re.compile(r"[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}")
_GITHUB_NAME = re.compile(r"[\w.-]{1,100}", re.ASCII)
_GITHUB_RESERVED = re.compile(
    r"about|account|apps|codespaces|collections|contact|customer-stories|dashboard|enterprise|events|explore|features|"
    r"issues|join|login|logout|marketplace|new|notifications|organizations|orgs|pricing|pulls|readme|search|security|"
    r"sessions|settings|site|sponsors|stars|team|topics|trending|users",
)


def _split(text: str) -> SplitResult:
    """The parts of an address, its wrapping taken off, its scheme http or https."""
    address = _unwrapped(text.strip())
    _check_characters(address)
    try:
        parts = urlsplit(address)
        has_port = parts.port is not None
    except ValueError:
        raise BadLink(f"{_short(address)} is no address", "write it as https://host/path") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadLink(f"{_short(address)} is no web address", "write it as https://host/path")
    if parts.username is not None or has_port:
        raise BadLink("the address names a user or a port", "write it as https://host/path")
    return parts


def _unwrapped(text: str) -> str:
    """The address without TeX or angle brackets around it, without a period after it, with its scheme."""
    text = text.rstrip(_PUNCTUATION) if not text.endswith("..") else text
    if found := _WRAPPED.fullmatch(text):
        text = (found[1] or found[2] or "").strip()
    if found := _BARE_ARXIV.match(text):
        return f"https://arxiv.org/abs/{text[found.end() :]}"
    if found := _BARE_DOI.match(text):
        return f"https://doi.org/{text[found.end() :]}"
    return f"https://{text}" if _SCHEMELESS.match(text) else text


def _check_characters(address: str) -> None:
    if len(address) > MAX_LENGTH:
        raise BadLink(f"the address is longer than {MAX_LENGTH} characters")
    if found := _UNSAFE.search(address) or _CONTROL.search(unquote(address)):
        raise BadLink(f"the address contains {found[0]!r}", "write it without spaces, quotation marks or brackets")
    if not address.isascii():
        letter = next(letter for letter in address if not letter.isascii())
        raise BadLink(f"the address contains {letter!r}", "write other than plain letters as %XX, a host as xn--")
    if address.endswith(")") and address.count(")") > address.count("("):
        raise BadLink("the address ends with a ')' that is not its own", "leave the ')' out")


def _short(address: str) -> str:
    most = 80
    return repr(address if len(address) <= most else f"{address[:most]}…")


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if not _PUBLIC_HOST.fullmatch(host) or _PRIVATE_HOST.fullmatch(host):
        raise BadLink(f"{_short(host)} is no public host", "use the public address of the page")
    if {".", ".."} & set(re.split(r"[/\\]", unquote(parts.path))):
        raise BadLink("the address steps out of its folder with '..'", "write the path in full")
    return host


def _arxiv(parts: SplitResult, _host: str) -> Link:
    found = _ARXIV_PATH.fullmatch(parts.path.removesuffix("/").removesuffix(".pdf"))
    if not found:
        raise BadLink(f"{_short(parts.path)} is no arXiv paper", "write it as https://arxiv.org/abs/2409.02097")
    return _arxiv_link(found["id"], found["version"])


def _arxiv_link(text: str, version: str | None) -> Link:
    identifier = _old_arxiv(text) if "/" in text else _new_arxiv(text)
    if version is not None and not _ARXIV_VERSION.fullmatch(version):
        raise BadLink(f"'v{version}' is no version of an arXiv paper", "versions are v1, v2 and so on; or leave it out")
    return Link(
        kind="arxiv",
        key=f"arxiv:{identifier}",
        address=f"https://arxiv.org/abs/{identifier}",
        version=int(version) if version else None,
    )


def _new_arxiv(text: str) -> str:
    found = _ARXIV_NEW.fullmatch(text)
    if not found or text < _FOUR_DIGITS_FROM or len(found["number"]) != (4 if text < _FIVE_DIGITS_FROM else 5):
        raise BadLink(
            f"{_short(text)} is no arXiv identifier",
            "year, month, a dot, then five digits from 2015 on and four before: 2409.02097",
        )
    return text


def _old_arxiv(text: str) -> str:
    found = _ARXIV_OLD.fullmatch(text)
    if not found or _OLD_UNTIL < found["month"] < _OLD_FROM:
        raise BadLink(f"{_short(text)} is no arXiv identifier", "before April 2007 they look like math/0611800")
    return f"{found['archive']}/{found['month']}{found['number']}"


def _doi(parts: SplitResult, _host: str) -> Link:
    name = parts.path.strip("/")
    if found := _ARXIV_DOI.fullmatch(name):
        return _arxiv_link(found["id"], found["version"])
    if not re.fullmatch(r"10\.\d{4,9}/\S+", name):
        raise BadLink(f"{_short(name)} is no DOI", "write it as https://doi.org/10.1109/5.771073")
    return Link(kind="doi", key=f"doi:{name.casefold()}", address=f"https://doi.org/{name}")


def _github(parts: SplitResult, _host: str) -> Link:
    owner, name, *inside = [*(part for part in parts.path.split("/") if part), "", ""][: _depth(parts)]
    name = name if inside else name.removesuffix(".git")
    if not _is_repository(owner, name):
        raise BadLink(f"{_short(parts.path)} is no GitHub repository", "write it as https://github.com/owner/name")
    if inside and (inside[0] not in {"blob", "tree"} or len(inside) == 1):
        raise BadLink(f"{_short(parts.path)} is a page inside a repository", f"write https://github.com/{owner}/{name}")
    key = "/".join([owner.casefold(), name.casefold(), *inside])
    return Link(kind="github", key=f"github:{key}", address=f"https://github.com/{'/'.join([owner, name, *inside])}")


def _depth(parts: SplitResult) -> int:
    """How many parts the path has, at least the two that a repository needs."""
    return max(2, len([part for part in parts.path.split("/") if part]))


def _is_repository(owner: str, name: str) -> bool:
    return (
        _GITHUB_OWNER.fullmatch(owner) is not None
        and _GITHUB_NAME.fullmatch(name) is not None
        and not _GITHUB_RESERVED.fullmatch(owner.casefold())
    )


def _huggingface(parts: SplitResult, _host: str) -> Link:
    path = re.sub(r"/(?:tree|blob|resolve)/main$", "", parts.path.strip("/"))
    return Link(kind="huggingface", key=f"huggingface:{path}", address=f"https://huggingface.co/{path}")


def _cvf(parts: SplitResult, host: str) -> Link:
    """A CVF paper, whose page and whose PDF are one work; the address stays the one that was given."""
    found = _CVF_PATH.fullmatch(parts.path)
    if not found:
        return _web(parts, host)
    return Link(
        kind="web",
        key=f"web:{_CVF_HOST}/{found['book']}/{found['stem']}",
        address=f"https://{_CVF_HOST}{parts.path}",
    )


def _web(parts: SplitResult, host: str) -> Link:
    query = f"?{parts.query}" if parts.query else ""
    path = f"{host}{parts.path or '/'}{query}"
    return Link(kind="web", key=f"web:{path}", address=f"https://{path}")


_LINK_OF_HOST = {
    "arxiv.org": _arxiv,
    "export.arxiv.org": _arxiv,
    "doi.org": _doi,
    "dx.doi.org": _doi,
    "github.com": _github,
    "huggingface.co": _huggingface,
    "hf.co": _huggingface,
    _CVF_HOST: _cvf,
}
