"""A file of the catalog says of itself what MkDocs would work out."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File

from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.site import build_bundles
from generator.publish.own_pages import OwnFiles

EXAMPLE = Path(__file__).parents[1] / "example" / "catalog"


@pytest.mark.parametrize("use_directory_urls", [True, False])
@pytest.mark.parametrize("site_url", ["https://kites.example/a", ""])
def test_a_file_stands_where_mkdocs_would_put_it(tmp_path: Path, site_url: str, use_directory_urls: bool) -> None:  # noqa: FBT001
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Kites\nplugins: []\n")
    config = load_config(str(tmp_path / "mkdocs.yml"), site_url=site_url, use_directory_urls=use_directory_urls)
    config.plugins._current_plugin = "catalog"  # noqa: SLF001 - as while MkDocs runs it
    bundles = list(build_bundles(load_catalog(EXAMPLE), Ledger()))
    own = list(OwnFiles(bundles, {}, config))
    assert {"index.md", "questions/red-kite.md", "questions/red-kite.json", "links/health.md"} <= {
        one.src_uri for one in own
    }
    for file in own:
        theirs = File.generated(config, file.src_uri, content="")
        assert (file.dest_uri, file.url) == (theirs.dest_uri, theirs.url)
        assert (file.name, file.abs_dest_path) == (theirs.name, theirs.abs_dest_path)
