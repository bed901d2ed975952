"""The words of a site are held to the gate while it is made, each only when something changed that it hangs on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.answers.checking import gate
from generator.catalog.loading import load_catalog
from generator.links.ledger import Ledger
from generator.pages.digests import Digests
from generator.pages.holding import find_faults
from generator.pages.site import bundles_of, connect
from generator.remembering import Memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.problems import Problem

WRONG = Path(__file__).parents[1] / "wrong" / "words"


def held(root: Path, memory: Memory | None = None) -> list[Problem]:
    memory, digests = memory or Memory(), Digests()
    site = connect(load_catalog(root), Ledger(), memory, digests)
    found = sorted(find_faults(site, memory, digests))
    list(bundles_of(site, Ledger(), "", memory, digests))
    return found


def test_a_build_finds_what_check_finds() -> None:
    found = sorted(gate.check_words(load_catalog(WRONG)))
    assert len(found) > 40
    assert held(WRONG) == found


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often the gate was asked, by what for."""
    asked = dict.fromkeys(("published", "faults_of_record", "faults_between"), 0)

    def counting(name: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any) -> Any:
            asked[name] += 1
            return ask(*given)

        return counted

    for name in asked:
        monkeypatch.setattr(gate, name, counting(name, getattr(gate, name)))
    return asked


def test_only_what_changed_is_held_to_the_gate_again(tmp_path: Path, noted: dict[str, int]) -> None:
    root = shutil.copytree(WRONG, tmp_path / "words")
    memory = Memory(tmp_path / "composed")

    def asked_now() -> dict[str, int]:
        noted.update(dict.fromkeys(noted, 0))
        held(root, memory)
        return {**noted}

    questions = len(load_catalog(root).questions)
    assert asked_now()["published"] == questions
    assert asked_now() == {"published": 0, "faults_of_record": 0, "faults_between": 0}
    path = root / "questions" / "sentences.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("Curlew", "Bittern", 1), encoding="utf-8")
    assert asked_now() == {"published": 1, "faults_of_record": 0, "faults_between": 1}
    assert held(root, memory) == held(root)


def test_a_name_that_comes_into_the_catalog_is_looked_for_in_written_answers(tmp_path: Path) -> None:
    root = shutil.copytree(WRONG, tmp_path / "words")
    path = root / "questions" / "sentences.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("Curlew", "Bittern", 1), encoding="utf-8")
    memory = Memory()
    before = held(root, memory)
    assert not any("'Bittern'" in one.message for one in before)
    (root / "papers" / "bittern.yml").write_text("title: Bittern\n", encoding="utf-8")
    (new,) = {*held(root, memory)} - {*before}
    assert new.path.endswith("questions/sentences.yml")
    assert new.message == "'Bittern' was not given for this question"
