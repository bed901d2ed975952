from __future__ import annotations

import pytest

from generator.answers.matching.vocabulary import Vocabulary
from generator.answers.matching.voicing import is_of_one_picture, is_of_other_medium, known_voices
from generator.catalog.records import Evidence, Item, Model, Paper, Question, Recommended, Related, Task

NAMES = ("Object Detection", "Dust Removal")
TASKS = {
    one.id: one
    for one in (
        Task(id=name.lower().replace(" ", "-"), name=name, family="Any", takes="", gives="", definition="")
        for name in NAMES
    )
}
WORKS = [Item(paper=Paper(id=name[:3], title=name), related=Related(paper=name[:3])) for name in NAMES]


@pytest.mark.parametrize(
    ("name", "unsaid"), [("ChessDet-Nano", "dust-removal"), ("ChessRemoval-Nano", "object-detection")]
)
def test_a_name_is_against_tasks_that_its_last_word_does_not_spell_whatever_stands_before(
    name: str, unsaid: str
) -> None:
    model = Item(model=Model(id="given", name=name), recommendation=Recommended(model="given"))
    asked = Question(id="asked", question="How?")
    voices = known_voices(Evidence(question=asked, items=(model, *WORKS), tasks=TASKS, terms={}), Vocabulary(TASKS))
    assert {task: one["names say another"] for task, one in voices.items()} == {
        task: float(task == unsaid) for task in TASKS
    }


@pytest.mark.parametrize(
    ("question", "is_one"),
    [("There is only one old photo of it.", True), ("All photos are of one puck.", False)],
)
def test_one_picture_is_told_from_several(question: str, *, is_one: bool) -> None:
    asked = Question(id="asked", question=question)
    assert is_of_one_picture(Evidence(question=asked, items=(), tasks=TASKS, terms={})) is is_one


@pytest.mark.parametrize(
    ("asked", "works", "is_other"),
    [
        (set(), [{"sound", "music"}], True),
        ({"pictures"}, [{"sound"}], False),
        (set(), [{"sound"}, {"pictures"}], False),
        (set(), [{"text"}], False),
    ],
)
def test_a_task_whose_medium_nothing_speaks_of_is_of_another(
    asked: set[str], works: list[set[str]], *, is_other: bool
) -> None:
    denoising = Task(id="d", name="Denoising", family="Any", takes="noisy image", gives="clean image", definition="")
    assert is_of_other_medium(denoising, asked, works) is is_other
