"""The images that shared links show: every page of a record has one, in its words, drawn only when the words change."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from generator.catalog.loading import load_catalog
from generator.cli import main
from generator.pages.previews import Preview, build_previews
from generator.publish.drawing import SIZE, Drawing, draw_previews

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests" / "example" / "catalog"
RED = Preview(path="questions/red-kite.png", kind="question", title="How a red smear got its 4 tails back", line="")


@pytest.fixture
def drawing() -> Drawing:
    return Drawing(ROOT / "docs" / "assets")


def seen(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("L")


def test_every_page_of_a_record_has_an_image_in_its_words() -> None:
    found = {one.path: one for one in build_previews(load_catalog(EXAMPLE))}
    records = [path for path in EXAMPLE.rglob("*.yml") if path.parent.name not in {"terms", "effects"}]
    assert set(found) == {f"{path.parent.name}/{path.stem}.png" for path in records}
    assert found[RED.path].title == RED.title
    assert "explained from WindNet" in found[RED.path].line


def test_an_image_has_the_size_that_services_ask_for_and_few_bytes(drawing: Drawing) -> None:
    data = drawing.png(RED)
    assert seen(data).size == SIZE
    assert len(data) < 60_000


@pytest.mark.parametrize("title", ["enlargement " * 30, "enlargement" * 14])
@pytest.mark.parametrize("kind", ["question", "model"])
def test_words_of_any_length_stay_on_the_image(kind: Any, title: str, drawing: Drawing) -> None:
    image = seen(drawing.png(Preview(path="x.png", kind=kind, title=title, line="and so on " * 60)))
    edges = [image.crop((0, 150, 40, 630)), image.crop((1160, 0, 1200, 630)), image.crop((0, 622, 1200, 630))]
    assert all(min(edge.tobytes()) > 240 for edge in edges)


def test_the_same_words_are_not_drawn_again(tmp_path: Path, drawing: Drawing) -> None:
    other = Preview(path="questions/red-kite.png", kind="question", title="Another title", line="")
    site, cache = tmp_path / "site", tmp_path / "cache"
    assert draw_previews([RED], site, cache, drawing) == 1
    first = (site / RED.path).read_bytes()
    assert draw_previews([RED], site, cache, drawing) == 0
    assert draw_previews([other], site, cache, drawing) == 1
    assert (site / RED.path).read_bytes() != first


def test_the_command_draws_into_a_built_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    command = ["previews", str(tmp_path), "--cache", str(tmp_path / "cache"), "--catalog", str(EXAMPLE)]
    assert main(command) == 0
    assert (tmp_path / "models" / "windnet.png").is_file()
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines() == ["9 images, 9 of them drawn now", "9 images, 0 of them drawn now"]
