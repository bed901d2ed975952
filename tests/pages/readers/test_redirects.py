"""An old address leads to the record that had it."""

from __future__ import annotations

from generator.catalog.records import Catalog, Model, Term
from generator.pages.readers.redirects import redirect_pages


def test_every_old_id_has_a_page_that_leads_on() -> None:
    model = Model(id="kite", name="Kite <script> {{ 1 }}", formerly=("dragon", "hawk"))
    pages = list(
        redirect_pages(Catalog(models={"kite": model}, terms={"tail": Term(id="tail", term="T", meaning="M.")}))
    )
    assert [page.path for page in pages] == ["models/dragon.md", "models/hawk.md"]
    for page in pages:
        assert page.record == "models/kite.yml"
        assert "kite.md" in page.content
        assert "<script>" not in page.content
