"""The archive from a foreign pull request: read when it is exactly ours, refused otherwise."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict

import pytest

from generator.pages.comparing import Comparison
from generator.publish.artifacts import MAX_BYTES, NAME, BadArtifact, artifact_text, read_artifact
from tests.publish.test_change_reports import COMPARISON


def packed(*files: tuple[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()


def changed(**values: object) -> str:
    return json.dumps(asdict(COMPARISON) | values)


def test_what_was_written_is_read() -> None:
    assert read_artifact(packed((NAME, artifact_text(COMPARISON)))) == COMPARISON
    assert read_artifact(packed((NAME, artifact_text(Comparison())))) == Comparison()


@pytest.mark.parametrize(
    "data",
    [
        packed(("../comparison.json", "{}")),
        packed(("/etc/cron.d/x", "{}")),
        packed((NAME, "{}"), ("../../x", "y")),
        packed(),
        packed((NAME, " " * (MAX_BYTES + 1))),
        packed((NAME, "[" * 100_000)),
        packed((NAME, b"\xff\xfe")),
        packed((NAME, "{}")),
        packed((NAME, changed(pages=[{"path": "x"}]))),
        packed((NAME, changed(files=[1]))),
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
