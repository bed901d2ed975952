"""The archive from a foreign pull request: read when it is exactly ours, refused otherwise."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict

import pytest

from generator.pages.changes.comparing import Comparison
from generator.publish.artifacts import MAX_BYTES, MAX_TEXT, NAME, BadArtifact, artifact_text, read_artifact
from tests.publish.test_change_reports import COMPARISON


def packed(*files: tuple[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()


def tricky(name: str, *, mode: int = 0o100644, flags: int = 0, method: int = 0) -> bytes:
    """An archive whose one entry claims to be something that our workflow never makes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        entry = zipfile.ZipInfo(name)
        entry.external_attr = mode << 16
        archive.writestr(entry, "/etc/passwd")
    raw = bytearray(data.getvalue())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = raw.index(signature) + at
        raw[start] |= flags
        raw[start + 2] = method or raw[start + 2]
    return bytes(raw)


def changed(**values: object) -> str:
    return json.dumps(asdict(COMPARISON) | values)


def test_what_was_written_is_read() -> None:
    assert read_artifact(packed((NAME, artifact_text(COMPARISON)))) == COMPARISON
    assert read_artifact(packed((NAME, artifact_text(Comparison())))) == Comparison()


def test_the_longest_text_is_read() -> None:
    assert read_artifact(packed((NAME, changed(files=["x" * MAX_TEXT])))).files == ("x" * MAX_TEXT,)
    with pytest.raises(BadArtifact):
        read_artifact(packed((NAME, changed(files=["x" * (MAX_TEXT + 1)]))))


@pytest.mark.parametrize(
    "data",
    [
        packed(("../comparison.json", "{}")),
        packed(("/etc/cron.d/x", "{}")),
        packed((NAME, "{}"), ("../../x", "y")),
        packed(),
        packed(("COMPARISON.JSON", "{}")),
        packed(("./comparison.json", "{}")),
        packed(("a\\..\\comparison.json", "{}")),
        packed(("comparison.jsоn", "{}")),  # with a Cyrillic o
        packed((NAME, packed((NAME, "{}")))),  # an archive in an archive
        tricky(NAME, mode=0o120777),  # a symbolic link
        tricky(NAME, mode=0o060666),  # a device
        tricky(NAME, flags=1),  # encrypted
        tricky(NAME, method=99),  # packed in a way that nobody knows
        packed((NAME, " " * (MAX_BYTES + 1))),
        packed((NAME, "0" * 50 * MAX_BYTES)),  # 250 MB in 250 kB
        b"PK\x05\x06" + b"\x00" * (MAX_BYTES + 1),
        packed((NAME, "[" * 100_000)),
        packed((NAME, b"\xff\xfe")),
        packed((NAME, "{}")),
        packed((NAME, changed(pages=[{"path": "x"}]))),
        packed((NAME, changed(files=[1]))),
        packed((NAME, changed(files=[True]))),
        packed((NAME, changed(pages=[asdict(COMPARISON.pages[0]) | {"lists_only": "<script>"}]))),
        packed((NAME, changed(files="a"))),
        packed((NAME, changed(files=["x" * 200_000]))),
        packed((NAME, changed(more=1))),
        packed((NAME, changed(pages=[asdict(COMPARISON.pages[0]) | {"kind": "<b>"}]))),
        packed((NAME, artifact_text(COMPARISON)))[:-30],
        b"",
        b"no zip at all",
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(BadArtifact):
        read_artifact(data)
