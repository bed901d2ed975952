"""A site published again and again has the files that it would have if it were published once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import remembering
from generator.catalog.recalling import RecordMemory
from generator.catalog.records import Model, Paper
from generator.pages.digests import Digests
from generator.problems import CatalogError
from generator.publish.editions import Editions

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests" / "example" / "catalog"


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    return shutil.copytree(EXAMPLE, tmp_path / "catalog")


def files(editions: Editions) -> dict[str, tuple[str, str]]:
    """Path to digest and content."""
    editions.publish("https://kites.example/")
    return everything(editions)


def everything(editions: Editions) -> dict[str, tuple[str, str]]:
    return {
        page.path: (editions.digests.of_bundle(bundle), page.content)
        for bundle in editions.bundles
        for page in bundle.pages()
    }


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("remembering", [True, False])
def test_every_edition_is_what_the_catalog_says(catalog: Path, remembering: bool) -> None:  # noqa: FBT001
    going_on = Editions(catalog, remembering=remembering, lasting=True)
    files(going_on)
    for path, old, new in (
        ("questions/blue-kite.yml", "My blue kite", "My turquoise kite"),
        ("questions/red-kite.yml", "How a red smear", "How a crimson smear"),
        ("papers/abacus.yml", "Abacus finds", "Abacus counts"),
        ("models/windnet.yml", "github.com/example/WindNet", "github.com/Example/windnet"),
        ("papers/windnet.yml", "abs/2101.00001", "abs/2101.00001v2"),
        ("models/windnet.yml", "name: ", "name: New "),
        ("tasks/kite-counting.yml", "definition: ", "definition: Surely "),
        ("terms/encoder.yml", "meaning: ", "meaning: Truly "),
        ("questions/red-kite.yml", "How a crimson smear", "How a red smear"),
    ):
        edit(catalog / path, old, new)
        assert files(going_on) == files(Editions(catalog, remembering=False, lasting=False)), path
    (catalog / "questions" / "red-kite.yml").unlink()
    assert files(going_on) == files(Editions(catalog, remembering=False, lasting=False))


def test_two_works_that_change_how_they_spell_a_link_are_told_apart(catalog: Path) -> None:
    paper, model = catalog / "papers" / "windnet.yml", catalog / "models" / "windnet.yml"
    edit(paper, "github.com/example/WindNet", "github.com/Example/windnet")
    going_on = Editions(catalog, remembering=False, lasting=True)
    files(going_on)
    edit(paper, "github.com/Example/windnet", "github.com/example/WindNet")
    edit(model, "github.com/example/WindNet", "github.com/Example/windnet")
    assert files(going_on) == files(Editions(catalog, remembering=False, lasting=False))


def test_what_did_not_change_is_not_looked_at_again(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editions = Editions(catalog, remembering=False, lasting=True)
    files(editions)
    monkeypatch.setattr(Digests, "_of_made", lambda *_: pytest.fail("a file was looked at"))
    editions.publish("https://kites.example/")
    assert editions.digests.of_bundle(next(one for one in editions.bundles if one.page == "papers/abacus.md"))


def test_a_catalog_with_a_mistake_leaves_the_pages_as_they_were(catalog: Path) -> None:
    editions = Editions(catalog, remembering=False, lasting=True)
    before = files(editions)
    (catalog / "questions" / "red-kite.yml").write_text("question: [", encoding="utf-8")
    with pytest.raises(CatalogError):
        editions.publish("https://kites.example/")
    assert everything(editions) == before


def test_of_a_catalog_that_is_known_no_work_is_read_unless_its_question_changed(
    catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    Editions(catalog, remembering=True, lasting=False).publish("https://kites.example/")
    read: list[type[Any]] = []

    def noted(self: RecordMemory, record_type: type[Any], *given: Any) -> Any:
        read.append(record_type)
        return recalled(self, record_type, *given)

    recalled = RecordMemory._recalled  # noqa: SLF001 - the one place where what is known is read
    monkeypatch.setattr(RecordMemory, "_recalled", noted)
    again = Editions(catalog, remembering=True, lasting=False)
    again.publish("https://kites.example/")
    assert [again.digests.of_bundle(one) for one in again.bundles]
    assert {Model, Paper}.isdisjoint(read)
    edit(catalog / "questions" / "blue-kite.yml", "My blue kite", "My turquoise kite")
    changed = Editions(catalog, remembering=True, lasting=False)
    changed.publish("https://kites.example/")
    assert {Model, Paper} <= set(read)
    assert files(changed) == files(Editions(catalog, remembering=False, lasting=False))


def test_what_composes_pages_is_started_before_somebody_waits_for_it() -> None:
    started = "import sys; from generator.publish.editions import get_ready\n"
    wait = "from threading import enumerate\nget_ready()\n[one.join() for one in enumerate() if one.daemon]\n"
    said = "print('generator.answers.explaining' in sys.modules)\n"
    for program, answer in ((started + said, "False"), (started + wait + said, "True")):
        run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
        assert run.stdout.strip() == answer
