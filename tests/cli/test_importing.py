"""`import`: what each text became, and what is left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.cli import main
from generator.cli.speaking import GOOD, MISTAKES

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SEEDS = str(TESTS / "seeds")
WRONG = str(TESTS / "wrong" / "catalog")

pytestmark = pytest.mark.usefixtures("at_root")


def contents(folder: str) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def test_import_says_what_each_text_became(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", SEEDS, "--catalog", empty]) == GOOD
    out, err = capsys.readouterr()
    assert out.startswith(
        "tests/seeds/000_8929293a5fe1cdb7.txt: questions/tiny-character-drawing (new), "
        "models/txt2img-stablediffusionv1-qgo-promptingreal (new), papers/featsharp (new)"
    )
    assert "2 texts imported, 9 files written\n" in out
    assert "names without spaces were taken for models" in out
    assert out.count("(name one under `task`, or add one with `new task`)") == len(["seed", "seed"])
    assert err == "3 warnings in 2 files\n"
    assert main(["check", "--catalog", empty]) == GOOD


def test_what_heads_the_page_of_one_imported_question_is_told(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", f"{SEEDS}/000_8929293a5fe1cdb7.txt", "--catalog", empty]) == GOOD
    assert "its page is headed 'What does AI add internally" in capsys.readouterr().err


def test_a_task_that_is_missing_is_asked_for_where_one_text_or_several_came(
    empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = 'A user has asked the following question:\n"How does {} hum?"\n\n### Recommended AI Models:\nModel: {}\n'
    for name in ("kite", "hat"):
        (tmp_path / f"{name}.txt").write_text(text.format(f"my {name}", name.title()), encoding="utf-8")
    asked = "its words point to no task of the vocabulary"
    assert main(["import", str(tmp_path / "kite.txt"), "--catalog", empty, "--dry-run"]) == GOOD
    assert f"{asked}: name one under `task`, or add one with `new task`\n" in capsys.readouterr().err
    assert main(["import", str(tmp_path), "--catalog", empty, "--dry-run"]) == GOOD
    assert capsys.readouterr().out.count(f"1:1: warning: {asked} (name one under `task`") == len("ab")


def test_a_second_import_changes_no_byte(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", SEEDS, "--catalog", empty])
    before = contents(empty)
    assert main(["import", SEEDS, "--catalog", empty]) == GOOD
    assert "2 texts imported, 0 files written\n" in capsys.readouterr().out
    assert contents(empty) == before


def test_a_question_that_is_there_in_other_words_is_named(
    empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", SEEDS, "--catalog", empty])
    seed = (Path(SEEDS) / "000_8929293a5fe1cdb7.txt").read_text(encoding="utf-8")
    again = tmp_path / "again.txt"
    again.write_text(seed.replace("I upscaled a tiny", "Yesterday I upscaled my tiny"), encoding="utf-8")
    capsys.readouterr()
    assert main(["import", str(again), "--catalog", empty]) == GOOD
    out = capsys.readouterr().out
    assert f"{again}:3:1: warning: is it the same question as questions/tiny-character-drawing.yml" in out
    assert out.count("is it the same question") == 1


def test_a_dry_run_writes_nothing(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", SEEDS, "--catalog", empty, "--dry-run"]) == GOOD
    assert "2 texts imported, 9 files would be written\n" in capsys.readouterr().out
    assert contents(empty) == {}


def test_unusable_files_are_named_and_the_others_imported(
    empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = tmp_path / "texts" / "deep"
    texts.mkdir(parents=True)
    (texts / "junk.bin").write_bytes(bytes(range(256)))
    (texts / "huge.txt").write_text("x" * 5_000_000, encoding="utf-8")
    (texts / "empty.txt").touch()
    (texts / ".hidden.txt").touch()
    (texts / "seed.txt").write_bytes((Path(SEEDS) / "000_8929293a5fe1cdb7.txt").read_bytes())
    assert main(["import", str(tmp_path / "texts"), "--catalog", empty]) == MISTAKES
    out, err = capsys.readouterr()
    assert "1 text imported, 5 files written" in out
    assert [line.split("deep/")[1].split(" (")[0] for line in out.splitlines()[2:5]] == [
        "empty.txt:1:1: no question is asked in this text",
        "huge.txt:1:1: the file is larger than 1 MiB",
        "junk.bin:2:1: the file is not UTF-8 text",
    ]
    assert out.splitlines()[5].endswith("-m generator show questions/tiny-character-drawing")
    assert err == "3 mistakes in 3 files\n"


def test_what_is_no_file_keeps_nobody_waiting(empty: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "nowhere").symlink_to("gone")
    assert main(["import", str(tmp_path), "--catalog", empty]) == MISTAKES
    assert [line.split(" (")[0] for line in capsys.readouterr().out.splitlines()[1:]] == [
        f"{tmp_path}/nowhere:1:1: this is no file",
        f"{tmp_path}/pipe:1:1: this is no file",
    ]


def test_a_folder_without_texts_is_a_mistake(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", empty, "--catalog", empty]) == MISTAKES
    assert "there are no texts here" in capsys.readouterr().out


def test_nothing_is_imported_into_a_broken_catalog(capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(WRONG)
    assert main(["import", SEEDS, "--catalog", WRONG]) == MISTAKES
    assert "nothing was imported: the catalog has mistakes, mend them first" in capsys.readouterr().err
    assert contents(WRONG) == before
