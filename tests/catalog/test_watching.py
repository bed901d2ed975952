"""A folder is watched until it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalog.watching import changes_below

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_every_change_is_seen_once(tmp_path: Path) -> None:
    """The pauses do the changing, so that nothing depends on time."""
    (tmp_path / "papers").mkdir()
    file = tmp_path / "papers" / "a.yml"
    pauses: list[str] = []

    def pause(_: float) -> None:
        pauses.append("")
        acts: dict[int, Callable[[], object]] = {
            2: lambda: file.write_text("title: A"),
            4: lambda: file.write_text("title: Longer"),
            5: lambda: (tmp_path / "papers" / ".a.yml.swp").write_text("an editor's own"),
            7: file.unlink,
        }
        acts.get(len(pauses), lambda: None)()

    changes = changes_below(tmp_path, pause)
    seen_after = []
    for _ in range(4):
        next(changes)
        seen_after.append(len(pauses))
    assert seen_after == [0, 2, 4, 7]
