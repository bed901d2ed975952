"""A site published again and again has the files that it would have if it were published once."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import remembering
from generator.catalog.recalling import RecordMemory
from generator.catalog.records import Catalog, Model, Paper
from generator.links.ledger import LEDGER_NAME, Ledger, write_ledger
from generator.links.observed import LinkRecord
from generator.pages.digests import Digests
from generator.pages.readers import record_pages
from generator.problems import CatalogError
from generator.publish.editions import COMPOSED, Editions
from generator.remembering import kept_beside

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests" / "example" / "catalog"
MISSING = LinkRecord(key="arxiv:2101.00001", kind="arxiv", address="https://arxiv.org/abs/2101.00001", state="missing")


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    return shutil.copytree(EXAMPLE, tmp_path / "catalog")


def files(editions: Editions) -> dict[str, tuple[str, str]]:
    """Path to digest and content."""
    editions.publish("https://kites.example/")
    return everything(editions)


def everything(editions: Editions) -> dict[str, tuple[str, str]]:
    return {
        page.path: (editions.keys[bundle.name], page.content) for bundle in editions.bundles for page in bundle.pages()
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
    looked: list[object] = []
    of_made = Digests._of_made  # noqa: SLF001 - where what is given is looked at

    def noted(self: Digests, make: Any, given: Any) -> str:
        looked.append(make)
        return of_made(self, make, given)

    monkeypatch.setattr(Digests, "_of_made", noted)
    editions.publish("https://kites.example/")
    assert "papers/abacus" in editions.keys
    assert record_pages._files_of_paper not in looked  # noqa: SLF001


def test_what_is_wrong_with_words_is_known_again_and_mended_at_its_place(
    catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)  # an edit is trusted at once

    def faults() -> list[tuple[int, str]]:
        editions = Editions(catalog, remembering=True, lasting=False)
        editions.publish("")
        return [(one.line, one.message) for one in editions.faults]

    record = catalog / "questions" / "red-kite.yml"
    assert faults() == []
    edit(record, "joins both [@windnet]", "joins both 17 times [@windnet]")
    found = faults()
    assert found == [(30, "the number '17 times' is in no cited summary and not in the question")]
    assert faults() == found
    record.write_text(f"# a remark\n{record.read_text(encoding='utf-8')}", encoding="utf-8")
    assert faults() == [(31, found[0][1])]
    edit(record, " 17 times", "")
    assert faults() == []


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
    os.utime(catalog / "papers" / "abacus.yml")  # it stands as it never stood, and says what it said
    Editions(catalog, remembering=True, lasting=False).publish("https://kites.example/")
    assert {Model, Paper}.isdisjoint(read)
    edit(catalog / "questions" / "blue-kite.yml", "My blue kite", "My turquoise kite")
    changed = Editions(catalog, remembering=True, lasting=False)
    changed.publish("https://kites.example/")
    assert {Model, Paper} <= set(read)
    assert files(changed) == files(Editions(catalog, remembering=False, lasting=False))


def kept(catalog: Path) -> dict[str, str]:
    """The keys of an edition that another program published."""
    Editions(catalog, remembering=True, lasting=False).publish("https://kites.example/")
    editions = Editions(catalog, remembering=True, lasting=False)
    editions.publish("https://kites.example/")
    return editions.keys


@pytest.mark.parametrize("lasting", [True, False])
def test_where_no_file_changed_no_record_is_loaded(
    catalog: Path,
    monkeypatch: pytest.MonkeyPatch,
    lasting: bool,  # noqa: FBT001 - a case
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    editions = Editions(catalog, remembering=True, lasting=lasting)
    editions.publish("https://kites.example/")
    again = editions if lasting else Editions(catalog, remembering=True, lasting=False)
    with monkeypatch.context() as patched:
        patched.setattr(RecordMemory, "load", lambda *_: pytest.fail("the records were loaded"))
        again.publish("https://kites.example/")
    assert everything(again) == files(Editions(catalog, remembering=False, lasting=False))


@pytest.mark.parametrize(
    "change",
    [
        lambda at: edit(at / "questions" / "red-kite.yml", "My red kite", "My rad kite"),
        lambda at: (at / "questions" / "red-kite.yml").unlink(),
        lambda at: (at / "questions" / "red-kite.yml").rename(at / "questions" / "rad-kite.yml"),
        lambda at: write_ledger(at / LEDGER_NAME, Ledger([MISSING])),
    ],
    ids=["edited", "deleted", "renamed", "a link checked"],
)
def test_where_a_file_changed_the_pages_are_made_anew(
    catalog: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object]
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    kept(catalog)
    times = {path: path.stat() for path in catalog.rglob("*.*")}
    change(catalog)
    for path, told in times.items():  # as some programs set them
        if path.exists():
            os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert kept(catalog) == keys_of(catalog)


def keys_of(catalog: Path) -> dict[str, str]:
    """The keys of an edition of which nothing was known."""
    editions = Editions(catalog, remembering=False, lasting=False)
    editions.publish("https://kites.example/")
    return editions.keys


def test_a_record_that_came_and_went_while_the_catalog_was_loaded_has_no_page(
    catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    passing, load = catalog / "questions" / "passing-kite.yml", RecordMemory.load

    def loaded(self: RecordMemory, root: Path) -> Catalog:
        passing.write_text((catalog / "questions" / "red-kite.yml").read_text().replace("red", "green"))
        try:
            return load(self, root)
        finally:
            passing.unlink()

    with monkeypatch.context() as patched:
        patched.setattr(RecordMemory, "load", loaded)
        editions = Editions(catalog, remembering=True, lasting=False)
        editions.publish("https://kites.example/")
    assert "questions/passing-kite" in editions.keys
    assert kept(catalog) == keys_of(catalog)


def test_a_folder_that_became_a_link_out_of_a_kept_catalog_is_a_mistake(
    catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    kept(catalog)
    outside = (catalog / "papers").rename(catalog.with_name("outside"))
    (catalog / "papers").symlink_to(outside)
    with pytest.raises(CatalogError, match="this link leads out of the catalog"):
        kept(catalog)


@pytest.mark.parametrize("spoil", ["UPDATE facts SET said = replace(said, 'abacus', 'abakus')", "DELETE FROM facts"])
def test_a_kept_edition_that_is_damaged_or_lost_is_made_anew(
    catalog: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    kept(catalog)
    with sqlite3.connect(kept_beside(catalog, COMPOSED)) as database:
        database.execute(spoil)
    database.close()
    assert kept(catalog) == keys_of(catalog)


@pytest.mark.parametrize("name", ["a-folder", "stray.yml", "questions/no record.yml"])
def test_what_does_not_belong_into_a_kept_catalog_is_a_mistake(
    catalog: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    kept(catalog)
    (catalog / name).write_text("name: x\n") if name.endswith(".yml") else (catalog / name).mkdir()
    read = outcome(catalog, remembering=False)
    assert outcome(catalog, remembering=True) == read


def outcome(catalog: Path, *, remembering: bool) -> str:
    try:
        Editions(catalog, remembering=remembering, lasting=False).publish("")
    except CatalogError as error:
        return str(error)
    return ""


def test_what_composes_pages_is_started_before_somebody_waits_for_it() -> None:
    started = "import sys; from generator.publish.editions import start_composing\n"
    wait = "from threading import enumerate\nstart_composing()\n[one.join() for one in enumerate() if one.daemon]\n"
    said = "print('generator.answers.explaining' in sys.modules)\n"
    for program, answer in ((started + said, "False"), (started + wait + said, "True")):
        run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
        assert run.stdout.strip() == answer
