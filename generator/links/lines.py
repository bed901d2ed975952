"""What was observed about a link as one line of JSON with a checksum, and back; packed where many are held."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from generator.links.observed import Change, LinkRecord, Repository, Sighting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class DamagedLineError(Exception):
    """A line that this program did not write as it stands."""


_SUMMED = re.compile(rb'(?P<body>\{.*), "sum": "(?P<sum>[0-9a-f]{16})"\}\s*')


def line_of(record: LinkRecord) -> bytes:
    """A record as its line, which ends with a checksum of what stands before it."""
    body = json.dumps(_plain(record), ensure_ascii=False).encode()
    return b'%s, "sum": "%s"}\n' % (body[:-1], _checksum(body))


def _checksum(body: bytes) -> bytes:
    return sha256(body).hexdigest()[:16].encode()


_NAMES = '": "", "'.join(part.name for of in (Repository, Change, Sighting, LinkRecord) for part in fields(of)).encode()
"""What all lines have in common, so that none is packed with it."""


def packed(line: bytes) -> bytes:
    """A line in a third of its bytes: whoever checks or shows many links holds all of them."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS, zdict=_NAMES)
    return packer.compress(line) + packer.flush()


def unpacked(short: bytes) -> bytes:
    """The line that was packed."""
    return zlib.decompressobj(wbits=-zlib.MAX_WBITS, zdict=_NAMES).decompress(short)


def parsed(line: bytes) -> LinkRecord:
    """The record that a line tells.

    Raises:
        DamagedLineError: Something else wrote the line, or changed it.
    """
    found = _SUMMED.fullmatch(line)
    if not found:
        raise DamagedLineError("the line is no line of a ledger")
    body = found["body"] + b"}"
    if _checksum(body) != found["sum"]:
        raise DamagedLineError("the line was changed by hand: its checksum does not fit")
    try:
        record = _built(LinkRecord, json.loads(body))
    except (ValueError, TypeError, KeyError) as error:
        raise DamagedLineError("the line is not as this version of the program writes it") from error
    assert isinstance(record, LinkRecord)  # noqa: S101  (what `_built` was asked for)
    return record


def _plain(value: object) -> Any:  # noqa: ANN401  (JSON)
    """A record as JSON has it; what has its default value is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        items = ((part.name, getattr(value, part.name), part.default) for part in fields(value))
        return {name: _plain(item) for name, item, default in items if item != default}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _built(cls: type, plain: Mapping[str, Any]) -> object:
    readers = _readers(cls)
    return cls(**{name: readers[name](item) for name, item in plain.items()})


@cache
def _readers(cls: type) -> dict[str, Callable[[Any], object]]:
    return {name: _reader(hint) for name, hint in get_type_hints(cls).items()}


def _reader(hint: Any) -> Callable[[Any], object]:  # noqa: ANN401  (a type annotation)
    """The function that reads JSON of one annotated type.

    Raises:
        ValueError: The function was given something else.
    """
    if get_origin(hint) in {Union, UnionType}:
        return _union_reader([part for part in get_args(hint) if part is not type(None)])
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return lambda plain: tuple(map(item, plain))
    if get_origin(hint) is Literal:
        return lambda plain: _one_of(plain, get_args(hint))
    if is_dataclass(hint):
        return lambda plain: _built(hint, plain)  # type: ignore[arg-type]  # `hint` is a class here
    return date.fromisoformat if hint is date else lambda plain: _of_type(plain, hint)


def _union_reader(parts: list[Any]) -> Callable[[Any], object]:
    if all(get_origin(part) is Literal for part in parts):
        return lambda plain: _one_of(plain, tuple(word for part in parts for word in get_args(part)))
    return _reader(parts[0])


def _one_of(plain: object, words: tuple[object, ...]) -> object:
    if plain not in words:
        raise ValueError(plain)
    return plain


def _of_type(plain: object, cls: type) -> object:
    if type(plain) is not cls:
        raise ValueError(plain)
    return plain
