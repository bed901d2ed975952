"""What a build leaves is known to the next one, or nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.publish.built import Built, read_built, remove, stamps, texts_of, write_built

if TYPE_CHECKING:
    from pathlib import Path

LEFT = Built(
    site="of all",
    links={"about.md": {"questions/red-kite.md": {"sources": "questions/red-kite.md#sources"}}},
    shown={"index.md": ("made from", None, {"title": "Kites"})},
    outputs={"index.html": "1 2 3", **{f"{number}.html": "4 5 6" for number in range(1200)}},
    bundles={
        f"questions/{number}": ("made from", "7 8 9,0", f"{number}/index.html text {number}.json -")
        for number in range(1200)
    },
    keys={"index.md": "made from"},
)


def test_what_was_left_is_found_again(tmp_path: Path) -> None:
    write_built(tmp_path / "built.json", LEFT)
    found = read_built(tmp_path / "built.json")
    assert (found.site, found.links, found.outputs, found.keys) == (LEFT.site, LEFT.links, LEFT.outputs, LEFT.keys)
    assert list(found.shown["index.md"]) == ["made from", None, {"title": "Kites"}]
    assert found.stamps() == LEFT.stamps()
    assert found.stamps()["1000/index.html"] == "7 8 9"
    assert texts_of(found.bundles["questions/1000"]) == {"1000/index.html": "text", "1000.json": "-"}


def test_a_damaged_memory_is_as_good_as_none(tmp_path: Path) -> None:
    file = tmp_path / "built.json"
    for said in (None, "", "{", "of all\n"):
        if said is not None:
            file.write_text(said, encoding="utf-8")
        assert read_built(file) == Built()
    write_built(file, LEFT)
    file.write_text(file.read_text(encoding="utf-8").replace("7.html", "8.html"), encoding="utf-8")
    assert read_built(file) == Built()


def test_of_a_memory_that_is_cut_off_no_key_is_known(tmp_path: Path) -> None:
    file = tmp_path / "built.json"
    write_built(file, LEFT)
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    for number in range(len(lines)):
        file.write_text("".join(lines[:number]), encoding="utf-8")
        assert not read_built(file).keys


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    write_built(tmp_path / "gone" / "built.json", LEFT)
    assert read_built(tmp_path / "gone" / "built.json") == Built()


def test_files_go_with_the_folders_that_they_leave_empty(tmp_path: Path) -> None:
    for path in ("index.html", "questions/red/index.html", "questions/blue/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("a page", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    there = stamps(tmp_path)
    assert set(there) == {"index.html", "questions/red/index.html", "questions/blue/index.html", "empty/"}
    remove(tmp_path, ["questions/red/index.html", "empty/"])
    assert stamps(tmp_path) == {path: there[path] for path in ("index.html", "questions/blue/index.html")}
