"""The catalog of a git revision is read as data."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.publish.revisions import NoHistory, NoRevision, revision_on, write_revision

if TYPE_CHECKING:
    from pathlib import Path

WHO = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
WHO |= {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}


def git(folder: Path, *arguments: str, day: str = "2026-11-20") -> None:
    when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
    environment = {**os.environ, **WHO, **when, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, env=environment)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    for path, text in {
        "papers/hat.yml": "title: Hat ü\n",
        "papers/coat.yml": "",
        "stranger/x.yml": "title: X\n",
    }.items():
        (root / "catalog" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "catalog" / path).write_text(text, encoding="utf-8")
    (root / "catalog" / "papers" / "link.yml").symlink_to("/etc/passwd")
    (root / ".gitattributes").write_text("*.yml export-ignore filter=evil\n")
    git(root.parent, "init", "-q", str(root))
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    (root / "catalog" / "papers" / "hat.yml").write_text("title: Hat 2\n")
    git(root, "commit", "-qam", "second", day="2026-11-21")
    return root


def test_plain_files_of_known_folders_are_written_and_nothing_else(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    write_revision(repository / "catalog", "HEAD~1", folder)
    found = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.yml")}
    assert found == {"papers/hat.yml": "title: Hat ü\n", "papers/coat.yml": ""}


def object_of(repository: Path, kind: str, content: bytes) -> str:
    """An object that git would not make by itself."""
    command = ["git", "-C", str(repository), "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    return subprocess.run(command, input=content, check=True, capture_output=True).stdout.decode().strip()


@pytest.mark.parametrize("name", [b"..", b".", b"../../evil.yml", b"a\\..\\evil.yml", b"a/../../evil.yml"])
def test_a_forged_tree_leads_nowhere(repository: Path, tmp_path: Path, name: bytes) -> None:
    def tree(mode: bytes, path: bytes, below: str) -> str:
        return object_of(repository, "tree", mode + b" " + path + b"\0" + bytes.fromhex(below))

    evil = object_of(repository, "blob", b"title: Evil\n")
    top = tree(b"40000", b"catalog", tree(b"40000", b"papers", tree(b"100644", name, evil)))
    commit = object_of(repository, "commit", f"tree {top}\nauthor A <a> 0 +0000\ncommitter A <a> 0 +0000\n\nx".encode())
    folder = tmp_path / "deep" / "out"
    folder.mkdir(parents=True)
    write_revision(repository / "catalog", commit, folder)
    assert [path for path in (tmp_path / "deep").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", ["nowhere", "--output=/tmp/x", "HEAD; touch x", ""])
def test_what_is_no_revision_is_refused(repository: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(NoRevision, match="is no revision"):
        write_revision(repository / "catalog", name, tmp_path)


def test_the_revision_of_a_day(repository: Path, tmp_path: Path) -> None:
    catalog = repository / "catalog"
    for day, title in ((20, "Hat ü"), (21, "Hat 2"), (30, "Hat 2")):
        folder = tmp_path / str(day)
        folder.mkdir()
        write_revision(catalog, revision_on(catalog, dt.date(2026, 11, day)), folder)
        assert (folder / "papers" / "hat.yml").read_text(encoding="utf-8") == f"title: {title}\n"
    assert revision_on(catalog, dt.date(2026, 11, 19)) == ""


def test_a_file_that_the_clone_lacks_is_named(repository: Path, tmp_path: Path) -> None:
    name = object_of(repository, "blob", b"title: Hat 2\n")
    (repository / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(NoRevision, match=f"does not have the object {name}"):
        write_revision(repository / "catalog", "HEAD", tmp_path)


def test_without_a_history_nothing_is_fresh(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "catalog").mkdir()
    with pytest.raises(NoHistory, match=r"git knows no commit of .*not a git repository"):
        revision_on(tmp_path / "catalog", dt.date(2026, 11, 20))
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    with pytest.raises(NoHistory, match="git fetch --unshallow"):
        revision_on(tmp_path / "shallow" / "catalog", dt.date(2026, 11, 20))
