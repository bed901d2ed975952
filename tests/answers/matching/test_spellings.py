from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers.matching.model_names import name_parts, pieces_of, spelling
from generator.answers.matching.spellings import Spellings
from generator.catalog.loading import load_catalog
from generator.catalog.records import Task

SHIPPED = load_catalog(Path(__file__).parents[3] / "catalog").tasks


def task(name: str, *aliases: str) -> Task:
    known = name.lower().replace(" ", "-")
    return Task(id=known, name=name, family="Any", takes="image", gives="image", definition="", aliases=aliases)


SPELLINGS = Spellings(
    {
        one.id: one
        for one in (
            task("Smear Removal", "smear-to-image"),
            task("Stamp Pose Estimation", "6D stamp pose"),
            task("Ink Detection"),
        )
    }
)


@pytest.mark.parametrize("pieces", [("smear", "removal"), ("chess", "removal"), ("removal",)])
def test_a_name_that_ends_on_what_spells_a_task_says_that_one(pieces: tuple[str, ...]) -> None:
    assert SPELLINGS.spells(pieces, "smear-removal")


def test_a_name_that_ends_on_another_deed_does_not() -> None:
    assert not SPELLINGS.spells(("smear", "counting"), "smear-removal")


@pytest.mark.parametrize(
    ("name", "best"),
    [
        ("SmearRemoval", ("smear-removal",)),
        ("Smear2Pic", ("smear-removal",)),
        ("StampPose6D", ("stamp-pose-estimation",)),
        ("InkDet", ("ink-detection",)),
        ("Letters", ()),
    ],
)
def test_the_task_is_told_that_a_name_spells_best(name: str, best: tuple[str, ...]) -> None:
    assert SPELLINGS.best(pieces_of(name)) == best


def test_looking_names_up_by_their_words_finds_what_holding_a_name_against_each_would() -> None:
    spellings = Spellings(SHIPPED)
    models = sorted({model for one in SHIPPED.values() for model in one.models})[::40]
    for pieces in {pieces_of(part) for model in models for part in name_parts(model)} - {()}:
        assert {one for one in SHIPPED if spellings.spells(pieces, one)} == {
            name.task
            for ending in (pieces[-1:], pieces)
            for name in spellings.names
            if {piece[0].casefold() for piece in ending} <= name.initials and spelling(ending, name.words)
        }
