"""A site of its own to build in a test: our settings and documents with a small catalog."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "tests" / "example" / "catalog"
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def make_project(folder: Path, catalog: Path = EXAMPLE) -> Path:
    """Fill a folder; the reference is left out, since it takes its time."""
    shutil.copytree(catalog, folder / "catalog")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("reference"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    kept = [line for line in settings if "reference/index.md" not in line]
    (folder / "mkdocs.yml").write_text("\n".join(kept), encoding="utf-8")
    return folder


def run(project: Path, *command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python there, with settings from the environment."""
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(ROOT), **settings}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def publish(project: Path, publisher: str, **settings: str) -> None:
    """Export the pages and build the site from them with another publisher than MkDocs."""
    exported = run(project, "generator", "export", "build", "--catalog", "catalog")
    assert exported.returncode == 0, exported.stderr
    shutil.copytree(project / "docs", project / "build", dirs_exist_ok=True)
    command = (publisher, "build", "--strict", "--config-file", "mkdocs.yml")
    built = run(project, *command, DOCS_DIR="build", CATALOG_PLUGIN="false", **settings)
    assert built.returncode == 0, built.stdout + built.stderr
