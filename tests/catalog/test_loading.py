"""A folder of files becomes a catalog, or every mistake in it: each once, at its own line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.catalog.loading import MAX_BYTES, load_catalog
from generator.problems import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.problems import Problem

WRONG = Path(__file__).parents[1] / "wrong"
EXAMPLE = WRONG.parent / "example" / "catalog"
MISTAKES = """
a title with a colon that is not quoted         papers/yaml-colon.yml:1
a quotation mark that is never closed           papers/yaml-unclosed.yml:2
a tab as indentation                            papers/yaml-tab.yml:3
a value that starts with a reserved character   papers/yaml-start.yml:2
two documents in one file                       papers/yaml-two.yml:2
lists inside lists without end                  papers/yaml-deep.yml:2
a tag that would run a command                  papers/yaml-python.yml:2
an anchor                                       papers/yaml-anchor.yml:1
an alias                                        papers/yaml-alias.yml:2
a merge key                                     papers/yaml-merge.yml:1
a key that stands twice                         papers/yaml-double.yml:3
a list as key                                   papers/yaml-list-key.yml:2
a control character                             papers/yaml-control.yml:2
a line break that editors do not know           papers/yaml-break.yml:1
an empty file                                   papers/file-empty.yml:1
a file with comments only                       papers/file-comment.yml:1
a file that is not UTF-8                        papers/file-latin.yml:1
upper case in a file name                       papers/Upper.yml:1
an underscore in a file name                    papers/no_underscores.yml:1
a name that Windows reserves                    papers/con.yml:1
another ending than .yml                        papers/other-ending.yaml:1
a folder named like a file                      papers/folder.yml:1
a symbolic link out of the catalog              papers/leads-out.yml:1
a folder with a misspelt name                   paper:1
an unknown key                                  papers/key-unknown.yml:2
a misspelt key, which is not missed as well     papers/key-typo.yml:1
a key that is missing                           papers/title-missing.yml:1
a number where text must stand                  papers/title-number.yml:1
a key without a value                           papers/title-empty.yml:1
a text that is too long                         papers/title-long.yml:1
a character that reverses what follows          papers/title-hidden.yml:1
a list where text must stand                    papers/title-list.yml:1
text where a list must stand                    papers/list-text.yml:2
a value that stands in a list twice             papers/list-twice.yml:5
a year before there were papers on this         papers/year-early.yml:2
text where a mapping must stand                 papers/summary-text.yml:2
a word that is not among those allowed          papers/summary-by.yml:3
a link with a space                             papers/link-spaces.yml:2
a link with a user name                         papers/link-user.yml:2
a link to a private host                        papers/link-local.yml:2
a link that is a script                         papers/link-script.yml:2
an arXiv number with a month that is none       papers/link-arxiv.yml:2
a list that is too short                        papers/steps-none.yml:5
one link for two titles                         papers/sound.yml:2
one title in two records                        papers/sound.yml:1
an old id that is in use                        papers/old-id-taken.yml:3
an old id of two records                        papers/old-id-twice-b.yml:3
an id of a model and of another paper           models/sound-model.yml:2
a paper that does not exist                     models/no-paper.yml:2
a task that is its own neighbor                 tasks/itself.yml:7
one name of a model in two spellings            tasks/model-twice.yml:8
a backbone that tells no task                   tasks/model-of-all.yml:7
an address in place of a title                  questions/title-address.yml:2
tasks that are above each other, told once      tasks/circle-a.yml:6
a task with the name of another                 tasks/same-name.yml:1
its own name among the aliases of a task        tasks/alias-own.yml:7
an alias that is a name of another task         tasks/alias-other.yml:7
a term with the name of another                 terms/unet.yml:1
a term that is explained by itself              terms/u-net.yml:3
a brief meaning with too many words             terms/brief-long.yml:3
a brief meaning with marks of its own           terms/brief-mark.yml:3
an effect with the name of another             effects/sound.yml:1
a sign that two effects share                   effects/sound.yml:4
a task of an effect that does not exist         effects/task-unknown.yml:4
a sign of one word that stands in any text      effects/sign-empty.yml:4
a sign with too many words                      effects/sign-long.yml:4
an effect without a sign                        effects/signs-none.yml:3
a meaning with too many words                   effects/meaning-long.yml:2
a meaning that is no sentence                   effects/meaning-open.yml:2
a question without model and paper              questions/nothing-given.yml:1
a model that does not exist                     questions/model-unknown.yml:4
a paper that is related twice                   questions/related-twice.yml:6
a model that is recommended twice               questions/recommended-twice.yml:6
a placing that does not exist                   questions/placing-unknown.yml:5
a day that does not exist                       questions/day-none.yml:4
a question that is asked twice                  questions/same-question.yml:1
a question that tells no case                   questions/case-none.yml:1
a question among the models                     models/a-question.yml:1
a model where a paper is meant                  questions/key-other.yml:3
"""
"""What is wrong in tests/wrong/catalog, and where; no broken record is a mistake of those that cite it."""


def problems_of(root: Path) -> tuple[Problem, ...]:
    with pytest.raises(CatalogError) as caught:
        load_catalog(root)
    return caught.value.problems


def test_every_mistake_is_reported_once_at_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(WRONG / "catalog")
    meant = [line.split("  ")[-1].strip() for line in MISTAKES.strip().splitlines()]
    assert sorted(f"{one.path}:{one.line}" for one in problems_of(Path())) == sorted(meant)


def test_the_report_says_how_to_mend(monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]) -> None:
    monkeypatch.chdir(WRONG)
    found = problems_of(Path("catalog"))
    golden(WRONG / "report.txt", "".join(f"{one}\n" for one in found))
    assert all(one.hint for one in found)


def test_the_shipped_catalog_is_sound() -> None:
    catalog = load_catalog(Path(__file__).parents[2] / "catalog")
    assert catalog.questions


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path / "catalogue")
    assert found.message == "there is no such folder"


def test_a_folder_of_records_that_is_gone_is_one_mistake(tmp_path: Path) -> None:
    root = shutil.copytree(EXAMPLE, tmp_path / "catalog")
    shutil.rmtree(root / "papers")
    with pytest.raises(CatalogError) as caught:
        load_catalog(root)
    (found,) = caught.value.problems
    assert re.fullmatch(r"papers/ holds no record, but \d+ mentions lead there", found.message)
    assert Path(found.path).is_relative_to(root)


def test_an_empty_folder_is_an_empty_catalog(tmp_path: Path) -> None:
    assert list(load_catalog(tmp_path).records()) == []


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "large.yml").write_text("title: " + "a" * MAX_BYTES, encoding="utf-8")
    (found,) = problems_of(tmp_path)
    assert found.message == "the file is larger than 1 MiB"


def test_links_that_lead_in_a_circle_or_nowhere(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "circle.yml").symlink_to("circle.yml")
    (tmp_path / "papers" / "nowhere.yml").symlink_to("gone.yml")
    assert [one.message for one in problems_of(tmp_path)] == ["this is no file"] * 2


def test_a_folder_that_leads_out(tmp_path: Path) -> None:
    (tmp_path / "catalog").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.yml").write_text("title: Secret\n", encoding="utf-8")
    (tmp_path / "catalog" / "papers").symlink_to("../elsewhere")
    (found,) = problems_of(tmp_path / "catalog")
    assert found.message == "this link leads out of the catalog"


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("title: Lost\n", encoding="utf-8")
    (found,) = problems_of(tmp_path)
    assert found.message == "the folder cannot be read: Not a directory"


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "locked.yml").write_text("title: Locked\n", encoding="utf-8")

    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("generator.catalog.loading.FileIO", refuse)  # root may read any file
    (found,) = problems_of(tmp_path)
    assert found.message == "the file cannot be read: Permission denied"


def test_hidden_files_are_an_editors_own(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / ".hat.yml.swp").write_bytes(b"\x00")
    assert load_catalog(tmp_path).papers == {}


def test_evidence_holds_only_what_was_given(tmp_path: Path) -> None:
    for name, text in {
        "papers/hat": "title: HAT\nlink: https://arxiv.org/abs/2205.04437\n",
        "papers/other": "title: Another\n",
        "models/hat-model": "name: HAT-L\npaper: hat\n",
        "questions/stamp": "question: How was it enlarged?\nrecommended: [hat-model]\nrelated: [hat]\n",
    }.items():
        path = tmp_path / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    catalog = load_catalog(tmp_path)
    evidence = catalog.evidence_for(catalog.questions["stamp"])
    (item,) = evidence.items
    assert item.ids == {"hat", "hat-model"}
    assert item.related is not None
    assert evidence.item("other") is None
