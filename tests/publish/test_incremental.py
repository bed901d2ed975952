"""Builds one after the other over a small catalog: each must leave the bytes of a whole build."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from jinja2 import ChoiceLoader, DictLoader
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator import remembering
from generator.catalog.loading import load_catalog
from generator.links.ledger import LEDGER_NAME, Ledger, write_ledger
from generator.links.observed import LinkRecord, State
from generator.locking import locked
from generator.pages.markdown import rendering
from generator.publish.mkdocs_plugin import CatalogPlugin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    monkeypatch.setenv("DISABLE_MKDOCS_2_WARNING", "true")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@pytest.fixture(params=[0, remembering.MOMENT], ids=["settled", "just now"])
def moment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many nanoseconds a file's stamp is believed, and where all files' are, no record is loaded."""
    monkeypatch.setattr(remembering, "MOMENT", request.param)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "project")


def make_project(folder: Path) -> Path:
    """The site's own settings, without the reference, which takes its time; `whole.yml` builds all of it every time."""
    shutil.copytree(ROOT / "tests" / "example" / "catalog", folder / "catalog")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    (folder / "docs" / "assets").mkdir(parents=True)
    (folder / "docs" / "assets" / "site.css").write_text("p { margin: 0 }\n")
    (folder / "docs" / "about.md").write_text("# About\n\nSee [the red one](questions/red-kite.md#sources).\n")
    for linked in ("contributing.md", "links.md"):
        (folder / "docs" / linked).write_text(f"# {linked}\n")
    (folder / "mkdocs.yml").write_text(SETTINGS.format(incremental="true"))
    (folder / "whole.yml").write_text(SETTINGS.format(incremental="false"))
    return folder


SETTINGS = """
site_name: Kites
site_url: https://kites.example/
theme: {{name: material, custom_dir: overrides, font: false, features: [navigation.tabs, navigation.indexes]}}
plugins: [search: {{enabled: false}}, catalog: {{incremental: {incremental}}}]
markdown_extensions: [attr_list, md_in_html, tables, admonition, toc: {{permalink: true}}, pymdownx.superfences]
extra_css: [assets/site.css]
validation: {{omitted_files: ignore, anchors: warn}}
nav: [Home: index.md, Questions: questions/index.md, Tasks: tasks/index.md, About: about.md]
"""


def run(project: Path, settings_file: str = "mkdocs.yml", site: str = "site") -> dict[str, bytes]:
    """Build, and read the site."""
    config = load_config(str(project / settings_file), site_dir=str(project / site))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return read(project / site)


def read(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def whole(project: Path) -> dict[str, bytes]:
    return run(project, "whole.yml", "whole")


def written_by(project: Path) -> set[str]:
    """The outputs that a build writes."""
    before = times(project / "site")
    run(project)
    after = times(project / "site")
    return {path for path, time in after.items() if before.get(path) != time}


def times(site: Path) -> dict[str, int]:
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}


EVERY_TIME = {"404.html", "sitemap.xml", "sitemap.xml.gz"}
"""What gathers all pages."""


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_pages_that_convert_themselves_have_the_bytes_of_python_markdown(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = whole(project)
    monkeypatch.setattr("generator.publish.mkdocs_plugin.convert_quickly", lambda *_: None)
    assert ours == whole(project)


@pytest.mark.usefixtures("moment")
def test_nothing_changed_nothing_is_built(project: Path) -> None:
    run(project)
    assert written_by(project) == EVERY_TIME


def test_a_changed_question_is_built_and_no_other(project: Path) -> None:
    run(project)
    edit(project / "catalog" / "questions" / "red-kite.yml", "My red kite", "My crimson kite")
    written = written_by(project)
    assert "questions/red-kite/index.html" in written
    assert "questions/blue-kite/index.html" not in written
    assert "about/index.html" not in written
    assert read(project / "site") == whole(project)


def test_a_new_question_leaves_alone_what_does_not_name_it(project: Path) -> None:
    run(project)
    (project / "catalog" / "questions" / "new.yml").write_text("question: How many kites?\nrelated: [abacus]\n")
    written = written_by(project)
    assert {"questions/new/index.html", "questions/index.html", "papers/abacus/index.html"} <= written
    assert {"models/windnet/index.html", "papers/unread/index.html"} & written == set()
    assert read(project / "site") == whole(project)


def test_a_changed_effect_reaches_its_task_and_the_list(project: Path) -> None:
    run(project)
    edit(project / "catalog" / "effects" / "invented-strings.yml", "A smear hides", "A long smear hides")
    written = written_by(project)
    assert {"effects/index.html", "tasks/kite-sharpening/index.html"} <= written
    assert written.isdisjoint({"tasks/kite-counting/index.html", "papers/windnet/index.html"})
    assert read(project / "site") == whole(project)


def test_a_question_reaches_the_list_of_effects_when_it_becomes_an_example(project: Path) -> None:
    question = project / "catalog" / "questions" / "blue-kite.yml"
    edit(question, "The string is visible now, too.", "It was windy, too.")
    run(project)
    edit(question, "My blue kite", "My light blue kite")
    assert "effects/index.html" not in written_by(project)
    edit(question, "It was windy, too.", "The string is visible now, and more strings appeared.")
    assert {"effects/index.html", "tasks/kite-sharpening/index.html"} <= written_by(project)
    assert "questions/blue-kite/" in (project / "site" / "effects" / "index.html").read_text()
    assert read(project / "site") == whole(project)


def test_a_changed_line_of_the_ledger_reaches_what_names_the_link(project: Path) -> None:
    run(project)
    check_link(project, "missing")
    written = written_by(project)
    assert {"papers/windnet/index.html", "questions/red-kite/index.html", "links/health/index.html"} <= written
    assert written.isdisjoint({"papers/abacus/index.html", "tasks/kite-counting/index.html", "about/index.html"})
    assert read(project / "site") == whole(project)


def check_link(project: Path, state: State) -> None:
    """As if a check of a link had come to this."""
    link = load_catalog(project / "catalog").papers["windnet"].link
    assert link
    record = LinkRecord(key=link.key, kind=link.kind, address=link.address, state=state)
    write_ledger(project / "catalog" / LEDGER_NAME, Ledger([record]))


@pytest.mark.usefixtures("moment")
def test_a_changed_template_reaches_the_pages_that_it_lays_out(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(project)
    change_template(monkeypatch, "model.md.j2", "One more line.\n")
    written = written_by(project)
    models = {path for path in read(project / "site") if path.startswith("models/") and path.count("/") > 1}
    assert models
    assert {path for path in written if path.endswith(".html")} - EVERY_TIME == models
    assert read(project / "site") == whole(project)


def test_a_changed_template_that_changes_no_page_builds_none(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(project)
    change_template(monkeypatch, "model.md.j2", "{# a remark #}")
    assert written_by(project) == EVERY_TIME


def change_template(monkeypatch: pytest.MonkeyPatch, name: str, more: str) -> None:
    environment = rendering._environment()  # noqa: SLF001 - where the templates are
    loader = environment.loader
    assert loader
    text = loader.get_source(environment, name)[0]
    changed = ChoiceLoader([DictLoader({name: text + more}), loader])
    monkeypatch.setattr(environment, "loader", changed)
    monkeypatch.setattr(environment, "cache", None)


@pytest.mark.usefixtures("moment")
def test_another_package_builds_everything(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(project)
    (tmp_path / "packages" / "jinja2-99.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "packages")])
    assert {"questions/blue-kite/index.html", "about/index.html", "papers/abacus.bib"} <= written_by(project)


def test_a_changed_setting_builds_everything(project: Path) -> None:
    run(project)
    edit(project / "mkdocs.yml", "site_name: Kites", "site_name: Dragons")
    assert "questions/blue-kite/index.html" in written_by(project)


@pytest.mark.usefixtures("moment")
def test_a_damaged_memory_is_thrown_away(project: Path) -> None:
    run(project)
    memory = project / ".cache" / "built.json"
    memory.write_text(memory.read_text().replace("questions/red-kite", "questions/red-kitf"))
    assert "questions/blue-kite/index.html" in written_by(project)
    assert read(project / "site") == whole(project)


@pytest.mark.usefixtures("moment")
def test_the_memory_of_another_site_is_not_trusted(project: Path, tmp_path: Path) -> None:
    other = make_project(tmp_path / "other")
    run(other)
    run(project)
    shutil.copy(other / ".cache" / "built.json", project / ".cache" / "built.json")
    assert "questions/blue-kite/index.html" in written_by(project)


def test_where_nothing_can_be_remembered_all_is_built(project: Path) -> None:
    (project / ".cache").write_text("no folder")
    assert run(project) == run(project)


def test_two_commands_do_not_build_one_site_at_once(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    before = run(project)
    edit(project / "docs" / "about.md", "the red one", "that red one")
    with locked(project / ".cache", "busy"), pytest.raises(Abort):
        run(project)
    assert "Another command is building this site." in caplog.text
    assert read(project / "site") == before
    assert run(project) == whole(project)


def test_settings_that_come_from_no_file_build_all(project: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", "-"]
    said = (project / "mkdocs.yml").read_bytes()
    subprocess.run(command, cwd=project, env={**os.environ, "PYTHONPATH": str(ROOT)}, input=said, check=True)
    assert read(project / "site") == whole(project)


def test_where_a_page_may_hold_other_files_all_is_built(project: Path) -> None:
    edit(project / "mkdocs.yml", "[attr_list", f"[pymdownx.snippets: {{base_path: ['{project}']}}, attr_list")
    (project / "snippet.txt").write_text("as it was")
    (project / "docs" / "about.md").write_text('# About\n\n--8<-- "snippet.txt"\n')
    assert b"as it was" in run(project)["about/index.html"]
    (project / "snippet.txt").write_text("as it is")
    assert b"as it is" in run(project)["about/index.html"]


@pytest.mark.parametrize("mishap", ["deleted", "spoilt"])
def test_what_another_plugin_wrote_is_made_again(project: Path, mishap: str) -> None:
    edit(project / "mkdocs.yml", "plugins: [search: {enabled: false}, ", "plugins: [mkdocstrings, ")
    (project / "docs" / "about.md").write_text("# About\n\n::: generator.replacing\n")
    before, inventory = run(project), project / "site" / "objects.inv"
    assert b"generator.replacing" in before["about/index.html"]
    inventory.unlink() if mishap == "deleted" else inventory.write_text("spoilt")
    assert run(project) == before


@pytest.mark.parametrize("path", ["docs/assets/site.css", "site/about/index.html"])
def test_a_file_is_read_again_though_its_time_and_size_are_as_before(project: Path, path: str) -> None:
    run(project)
    file, text = project / path, (project / path).read_text()
    time = file.stat().st_mtime_ns
    file.write_text(text.replace(text[0], "b"))
    os.utime(file, ns=(time, time))
    assert run(project) == whole(project)


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_any_number_of_processes_leaves_the_same_bytes(project: Path, processes: int) -> None:
    run_with(processes, project)
    assert read(project / "site") == whole(project)
    edit(project / "catalog" / "papers" / "abacus.yml", "Abacus", "Abakus")
    run_with(processes, project)
    assert read(project / "site") == whole(project)


def run_with(processes: int, project: Path) -> str:
    """Build by a program of its own, since a test's process may have threads; the answer is what was warned about."""
    program = f"""
        from generator import parallel
        parallel.cores, parallel.LEAST = lambda: {processes}, 1
        from mkdocs.__main__ import cli
        cli(["build", "--config-file", "mkdocs.yml"])
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(
        command, cwd=project, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=True
    )
    return done.stderr.decode()


@pytest.mark.parametrize("processes", [1, 3])
def test_warnings_of_every_process_are_heard(project: Path, processes: int) -> None:
    (project / "docs" / "contributing.md").unlink()
    for _ in range(2):
        assert "contributing.md" in run_with(processes, project)


@pytest.mark.usefixtures("moment")
def test_a_warning_is_given_until_it_is_mended(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    edit(project / "docs" / "about.md", "questions/red-kite.md", "questions/no-kite.md")
    for _ in range(2):
        caplog.clear()
        run(project)
        assert "no-kite.md" in caplog.text


def test_a_link_to_an_anchor_that_a_kept_page_lacks_is_found(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    run(project)
    assert "does not contain an anchor" not in caplog.text
    edit(project / "docs" / "about.md", "#sources", "#nowhere")
    run(project)
    assert "does not contain an anchor '#nowhere'" in caplog.text


def test_a_link_of_a_kept_page_to_an_anchor_that_is_gone_is_found(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    edit(project / "docs" / "about.md", "red-kite.md#sources", "blue-kite.md#source-abacus")
    run(project)
    assert "does not contain an anchor" not in caplog.text
    edit(project / "catalog/questions/blue-kite.yml", "  - abacus\n", "")
    run(project)
    assert "does not contain an anchor '#source-abacus'" in caplog.text


def test_a_failed_build_leaves_the_site_as_it_was(project: Path) -> None:
    before = run(project)
    (project / "catalog" / "questions" / "red-kite.yml").write_text("question: [")
    with pytest.raises(BaseException, match="BuildError"):
        run(project)
    assert read(project / "site") == before


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        (lambda at: (at / "terms" / "new.yml").write_text("term: ["), "terms/new.yml:1:8: this is no YAML"),
        (lambda at: (at / LEDGER_NAME).write_text("{}\n"), f"{LEDGER_NAME}:1:1: the line is no line of a ledger"),
        (lambda at: (at / "questions" / "red-kite.yml").unlink(), "records changed while pages were made"),
    ],
    ids=["added broken", "ledger damaged", "deleted"],
)
def test_a_mistake_that_comes_while_a_damaged_page_is_made_again_is_told(
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    change: Callable[[Path], object],
    mistake: str,
) -> None:
    monkeypatch.setattr(remembering, "MOMENT", 0)
    run(project)
    (project / "site" / "questions" / "red-kite" / "index.html").unlink()
    on_files = CatalogPlugin.on_files

    def changing(self: CatalogPlugin, files: Files, /, *, config: MkDocsConfig) -> Files:
        found = on_files(self, files, config=config)
        change(project / "catalog")
        return found

    monkeypatch.setattr(CatalogPlugin, "on_files", changing)
    with pytest.raises(Abort):
        run(project)
    assert mistake in caplog.text


def test_beside_a_search_in_the_text_of_all_pages_all_is_built(project: Path) -> None:
    edit(project / "mkdocs.yml", "enabled: false", "enabled: true")
    for words in ("My blue", "Our blue"):
        edit(project / "catalog" / "questions" / "blue-kite.yml", "My blue", words)
        index = json.loads(run(project)["search/search_index.json"])
        assert {"questions/red-kite/", "questions/blue-kite/"} <= {entry["location"] for entry in index["docs"]}


ANSWER = """answer:
  flow: {input: Your blue photo, model: [An encoder reads it], output: A sharp one}
  in_short: Smeared photos come back sharp here. Nobody says whether the string was truly there.
  task: You took a smeared photo of a blue kite.
  input: Your photo alone goes in.
  model: An encoder reads your photo [@windnet].
  output: Out comes your photo, sharp now [@windnet].
"""


def changes() -> dict[str, Callable[[Path], None]]:
    """Every kind of change that a person, another program or a mishap makes."""
    return {
        "edit a question": lambda at: more(at / "catalog/questions/blue-kite.yml", "My blue kite", ", number {},"),
        "edit a paper": lambda at: more(at / "catalog/papers/abacus.yml", "Abacus finds", " many"),
        "add a question": lambda at: copy(
            at / "catalog/questions", "blue-kite.yml", "green-kite.yml", "My blue", "My green"
        ),
        "delete a question": lambda at: (at / "catalog/questions/green-kite.yml").unlink(missing_ok=True),
        "rename a question": lambda at: rename(at / "catalog/questions", "green-kite.yml", "grass-kite.yml"),
        "rename it back": lambda at: rename(at / "catalog/questions", "grass-kite.yml", "green-kite.yml"),
        "write an answer": lambda at: answer(at / "catalog/questions/blue-kite.yml", ANSWER),
        "edit it": lambda at: answer(at / "catalog/questions/blue-kite.yml", ANSWER.replace("truly there", "there")),
        "take it back": lambda at: answer(at / "catalog/questions/blue-kite.yml", ""),
        "edit a term": lambda at: more(at / "catalog/terms/encoder.yml", "meaning: ", "Truly "),
        "edit an effect": lambda at: more(at / "catalog/effects/invented-strings.yml", "meaning: >-\n  ", "Truly, "),
        "add a sign": lambda at: more(at / "catalog/effects/invented-strings.yml", "signs:\n", "- long smear {}\n"),
        "edit a task": lambda at: more(at / "catalog/tasks/kite-counting.yml", "definition: ", "Surely "),
        "edit a model": lambda at: more(at / "catalog/models/windnet.yml", "name: ", "New "),
        "a link goes": lambda at: check_link(at, "missing"),
        "a link comes back": lambda at: check_link(at, "verified"),
        "forget what was composed": lambda at: spoil(at / ".cache/catalog/composed.sqlite"),
        "edit a hand-written page": lambda at: more(at / "docs/about.md", "# About\n", "\nMore.\n"),
        "add a hand-written page": lambda at: copy(at / "docs", "about.md", "further.md", "About", "Further"),
        "delete a hand-written page": lambda at: (at / "docs/further.md").unlink(missing_ok=True),
        "edit the style sheet": lambda at: more(at / "docs/assets/site.css", "p ", "b, p "),
        "edit the theme": lambda at: more(at / "overrides/main.html", "{% block extrahead %}", "<meta name=x>"),
        "delete an output": lambda at: shutil.rmtree(at / "site/questions/red-kite", ignore_errors=True),
        "spoil an output": lambda at: spoil(at / "site/tasks/index.html"),
        "spoil the index": lambda at: spoil(at / "site/search/core.json"),
        "delete a linked page": lambda at: (at / "docs/links.md").unlink(missing_ok=True),
        "add a linked page": lambda at: (at / "docs/links.md").write_text("# Links\n"),
        "leave a stranger": lambda at: spoil(at / "site/questions/strange/deep/file.html"),
        "forget": lambda at: shutil.rmtree(at / ".cache", ignore_errors=True),
        "leave a site aside": lambda at: spoil(at / ".site.aside/index.html"),
    }


@pytest.mark.usefixtures("moment")
def test_while_serving_every_build_leaves_the_bytes_of_a_whole_one(project: Path) -> None:
    def load() -> MkDocsConfig:
        return load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site"))

    load().plugins.on_startup(command="serve", dirty=False)  # MkDocs keeps the plugin
    for one in (
        "edit the style sheet",
        "edit a question",
        "edit a paper",
        "add a question",
        "edit a hand-written page",
    ):
        changes()[one](project)
        build(load())
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", "whole.yml", "-d", "whole"]
        subprocess.run(command, cwd=project, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
        assert read(project / "site") == read(project / "whole"), one


def more(path: Path, after: str, words: str) -> None:
    text = path.read_text()
    assert after in text
    path.write_text(text.replace(after, after + words.format(len(text)), 1))


def answer(path: Path, written: str) -> None:
    """Give a question an answer in place of the one that it may have."""
    path.write_text(path.read_text().partition("answer:\n")[0] + written)


def copy(folder: Path, one: str, other: str, old: str, new: str) -> None:
    """Unless the copy stands there, also under the name that it was given later."""
    if not (folder / other).exists() and not (folder / "grass-kite.yml").exists():
        (folder / other).write_text((folder / one).read_text().replace(old, new, 1))


def rename(folder: Path, old: str, new: str) -> None:
    if (folder / old).exists():
        (folder / old).rename(folder / new)


def spoil(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("spoilt")


@settings(
    max_examples=3,
    phases=[Phase.reuse, Phase.generate],  # a history is short as it is; each step is two builds
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    rounds=st.lists(st.lists(st.sampled_from(sorted(changes())), min_size=1, max_size=5), min_size=2, max_size=4),
    settled=st.booleans(),
)
def test_any_history_of_changes_leaves_the_bytes_of_a_whole_build(
    tmp_path_factory: pytest.TempPathFactory,
    rounds: list[list[str]],
    settled: bool,  # noqa: FBT001 - a case
) -> None:
    project = make_project(tmp_path_factory.mktemp("history") / "project")
    with pytest.MonkeyPatch.context() as patched:
        if settled:
            patched.setattr(remembering, "MOMENT", 0)
        run(project)
        for done in rounds:
            for one in done:
                changes()[one](project)
            assert run(project) == whole(project)
            assert not [folder for folder in folders(project / "site") if not any(folder.iterdir())]


def folders(site: Path) -> Iterator[Path]:
    yield from (path for path in site.rglob("*") if path.is_dir())
