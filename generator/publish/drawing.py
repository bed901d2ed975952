"""Draws the image that a shared link shows, from words alone: no browser, no network, the same words the same bytes."""

from __future__ import annotations

import hashlib
import io
import shutil
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont
from PIL import __version__ as library_version

from generator.replacing import replace_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.pages.previews import Preview

SIZE: Final = (1200, 630)
"""What the services that show previews ask for."""
ASSETS: Final = Path("docs/assets")
_HEAD: Final = (0, 40, 460, 136)
"""Where the mark and the name stand on the site's own image, which every other one takes over."""
_LEFT: Final = 80
_WIDTH: Final = SIZE[0] - 2 * _LEFT
_PAPER, _INK, _SOFT, _BLUE, _BUBBLE, _BUBBLE_INK = "#ffffff", "#15192b", "#4b5270", "#2440d0", "#ffe9a8", "#2a2205"
_COLORS: Final = 64
"""Enough for flat colors with smooth edges, at a third of the bytes."""


class Drawing:
    """Draws with the fonts and the mark of one site."""

    def __init__(self, assets: Path = ASSETS) -> None:
        self._assets = assets
        self._fonts: dict[tuple[int, int], ImageFont.FreeTypeFont] = {}

    def key(self, preview: Preview) -> str:
        """What an image depends on, as a name for it: its words, and how it is drawn."""
        drawn = f"{self._ways}\n{preview.kind}\n{preview.title}\n{preview.line}"
        return hashlib.sha256(drawn.encode()).hexdigest()

    def png(self, preview: Preview) -> bytes:
        """The image of one page."""
        image = Image.new("RGB", SIZE, _PAPER)
        image.paste(self._head, _HEAD[:2])
        draw = ImageDraw.Draw(image)
        (self._asked if preview.kind == "question" else self._named)(draw, preview)
        data = io.BytesIO()
        image.quantize(_COLORS, Image.Quantize.FASTOCTREE).save(data, "PNG")
        return data.getvalue()

    def _asked(self, draw: ImageDraw.ImageDraw, preview: Preview) -> None:
        """A question stands in its bubble, and below it what it is explained from."""
        words, font = self._fitting(preview.title, width=_WIDTH - 100, height=230)
        bottom = 150 + _height(draw, words, font) + 84
        draw.rounded_rectangle((_LEFT, 150, SIZE[0] - _LEFT, bottom), 36, fill=_BUBBLE)
        draw.polygon([(130, bottom), (184, bottom), (130, bottom + 38)], fill=_BUBBLE)
        draw.multiline_text((_LEFT + 50, 150 + 34), words, _BUBBLE_INK, font, spacing=12)
        self._small(draw, preview.line, bottom + 58)

    def _named(self, draw: ImageDraw.ImageDraw, preview: Preview) -> None:
        """A task, a model or a paper stands as a heading, and below it what it does."""
        words, font = self._fitting(preview.title, width=_WIDTH, height=240)
        draw.text((_LEFT, 176), preview.kind.capitalize(), _BLUE, self._display(34, 700))
        draw.multiline_text((_LEFT, 222), words, _INK, font, spacing=8)
        self._small(draw, preview.line, 222 + _height(draw, words, font) + 50)

    def _small(self, draw: ImageDraw.ImageDraw, line: str, top: int) -> None:
        font = self._display(32, 500)
        lines = _wrapped(_parted(line, font, _WIDTH - 40), font, _WIDTH - 40)
        shown = _cut(lines, max(1, (SIZE[1] - 24 - top) // 44))
        draw.multiline_text((_LEFT, top), shown, _SOFT, font, spacing=12)

    def _fitting(self, title: str, *, width: int, height: int) -> tuple[str, ImageFont.FreeTypeFont]:
        """The title in lines, in the largest type that leaves room for the rest."""
        for size in range(80, 40, -6):
            font = self._display(size, 700)
            lines = _wrapped(title, font, width)
            if len(lines) * size * 1.25 <= height and max(map(font.getlength, lines)) <= width:
                return "\n".join(lines), font
        lines = _wrapped(_parted(title, font, width), font, width)
        return _cut(lines, int(height / size / 1.25)), font

    def _display(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        if found := self._fonts.get((size, weight)):
            return found
        font = ImageFont.truetype(self._assets / "fonts" / "bricolage-grotesque.woff2", size)
        font.set_variation_by_axes([weight])
        self._fonts[size, weight] = font
        return font

    @cached_property
    def _head(self) -> Image.Image:
        return Image.open(self._assets / "social.png").convert("RGB").crop(_HEAD)

    @cached_property
    def _ways(self) -> str:
        """A digest of everything but the words: this module, the library, the mark and the font."""
        files = [Path(__file__), self._assets / "social.png", self._assets / "fonts" / "bricolage-grotesque.woff2"]
        return library_version + "".join(hashlib.sha256(one.read_bytes()).hexdigest() for one in files)


def draw_previews(previews: Iterable[Preview], folder: Path, cache: Path, drawing: Drawing) -> int:
    """Put every image in its place below a folder; those of unchanged words come from the cache.

    Returns:
        How many had to be drawn.
    """
    cache.mkdir(parents=True, exist_ok=True)
    drawn = 0
    for preview in previews:
        kept = cache / f"{drawing.key(preview)}.png"
        if not kept.exists():
            replace_file(kept, [drawing.png(preview)])
            drawn += 1
        target = folder / preview.path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, target)
    return drawn


def _wrapped(words: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Lines no wider than a width, unless a single word is."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _parted(words: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """The words, with a space where one is wider than a line."""
    parts = [""]
    for char in words:
        if char.isspace() or font.getlength(parts[-1] + char) > width:
            parts.append("")
        parts[-1] += char.strip()
    return " ".join(parts)


def _cut(lines: list[str], most: int) -> str:
    """The first lines, with a sign where some are left out."""
    return "\n".join(lines[:most]) + (" …" if len(lines) > most else "")


def _height(draw: ImageDraw.ImageDraw, words: str, font: ImageFont.FreeTypeFont) -> int:
    return round(draw.multiline_textbbox((0, 0), words, font, spacing=12)[3])
