"""A comparison travels from a workflow that may run foreign code to one that may speak: nothing in it is trusted."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import asdict, fields, is_dataclass
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from generator.pages.changes.comparing import Comparison

NAME: Final = "comparison.json"
"""The only file of the artifact."""
MAX_BYTES: Final = 5 * 1024 * 1024
MAX_TEXT: Final = 100_000


class BadArtifact(ValueError):
    """The artifact is not what our workflow makes; the message says how."""


def artifact_text(comparison: Comparison) -> str:
    """The comparison as JSON."""
    return json.dumps(asdict(comparison), ensure_ascii=False, indent=1) + "\n"


def read_artifact(data: bytes) -> Comparison:
    """The comparison in a zip file with one entry.

    Raises:
        BadArtifact: Anything in it is not exactly as `artifact_text` writes it, or it is too large.
    """
    if len(data) > MAX_BYTES:
        raise BadArtifact(f"it is larger than {MAX_BYTES} bytes")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if names != [NAME]:
                raise BadArtifact(f"it holds {len(names)} entries and should hold {NAME} alone")
            with archive.open(NAME) as entry:
                text = entry.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadArtifact(f"it is no zip file: {error}") from None
    if len(text) > MAX_BYTES:
        raise BadArtifact(f"it is larger than {MAX_BYTES} bytes")
    return _parsed(text)


def _parsed(text: bytes) -> Comparison:
    try:
        found = _built(Comparison, json.loads(text))
    except (ValueError, RecursionError) as error:
        raise BadArtifact(f"it holds no comparison: {error}") from None
    assert isinstance(found, Comparison)  # noqa: S101 - what `_built` was asked for
    return found


def _built(kind: Any, value: Any) -> Any:  # noqa: ANN401 - JSON, checked against the annotations
    """A value of the annotated type.

    Raises:
        ValueError: The JSON says something else.
    """
    if is_dataclass(kind):
        return _record(kind, value)
    if get_origin(kind) is tuple and isinstance(value, list):
        return tuple(_built(get_args(kind)[0], one) for one in value)
    if get_origin(kind) is Literal and value in get_args(kind):
        return value
    if kind is str and isinstance(value, str) and len(value) <= MAX_TEXT:
        return value
    if kind is bool and isinstance(value, bool):
        return value
    raise ValueError(f"{str(value)[:40]!r} is not of the right kind")


def _record(kind: Any, value: Any) -> Any:  # noqa: ANN401
    hints = get_type_hints(kind)
    if not isinstance(value, dict) or value.keys() != {one.name for one in fields(kind)}:
        raise ValueError(f"{str(value)[:40]!r} has other fields than {kind.__name__}")
    return kind(**{name: _built(hints[name], one) for name, one in value.items()})
