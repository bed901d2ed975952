from __future__ import annotations

from pathlib import Path

from bench.making import make_catalog
from generator.answers.checking.gate import check_words
from generator.answers.checking.grounding import page_faults
from generator.answers.explaining import words_for
from generator.catalog.loading import load_catalog

ROOT = Path(__file__).parents[2]


def test_a_made_catalog_passes_the_gate_so_that_a_build_of_it_measures_a_build(tmp_path: Path) -> None:
    make_catalog(tmp_path, 60, ROOT / "catalog")
    catalog = load_catalog(tmp_path)
    assert len(catalog.questions) == 60
    assert [one for one in check_words(catalog) if one.level == "error"] == []
    for evidence in map(catalog.evidence_for, catalog.questions.values()):
        assert [one for one in page_faults(evidence, words_for(evidence), None) if one.level == "error"] == []
